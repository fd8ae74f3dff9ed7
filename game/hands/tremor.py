"""The tremor of a hand: slow, seeded, and worse when it is late."""

from game.city.chance import roll
from game.city.whole import toward_zero

_TICKS_A_ROLL = 6
_FOLLOW = 8
_STRENGTH = 4


def shake(tremor: int, *, steps: int, seed: int, movement: str, tick: int) -> int:
    """Give the tremor of the next tick; ten steps a second, which the hand follows slowly."""
    if not steps:
        return 0
    step = roll(seed, "tremor", movement, tick // _TICKS_A_ROLL, sides=2 * steps + 1) - steps
    return tremor + toward_zero(_STRENGTH * step - tremor, _FOLLOW)
