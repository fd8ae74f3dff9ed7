"""The grip: what a hand does in one tick, the same for mouse, keys, pad and bot."""

from dataclasses import dataclass

from game.city.whole import clamp

FULL = 100
PRESSED = 50
"""A tool counts as pressed from here on."""
POINTER_GAIN = 4


@dataclass(frozen=True, slots=True)
class Grip:
    """One sixtieth of a second of a hand: two axes, a second pair, three tools and the lens."""

    x: int = 0
    """-100 (left) to 100 (right)."""
    y: int = 0
    """-100 (down) to 100 (up)."""
    u: int = 0
    v: int = 0
    a: int = 0
    """0 (let go) to 100 (held)."""
    b: int = 0
    c: int = 0
    lens: bool = False


IDLE = Grip()


def toward(gap: int) -> int:
    """Lean towards a place that lies ``gap`` units away, as a pointer does."""
    return clamp(POINTER_GAIN * gap, -FULL, FULL)


def pressed(tool: int) -> bool:
    """Tell whether a tool is held."""
    return tool >= PRESSED
