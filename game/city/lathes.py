"""Lathes: three that stand whole, and one of one's own that is put together part by part."""

from math import isqrt

WHOLE = ("kitchen", "decent", "studio")
PARTS = ("table", "screw", "head", "motor", "amplifier")
OWN = "own-"
"""Such a name goes on with how well each part is made: own-01000 is a kitchen's with a screw."""
_TABLE_PPM = (5600, 2100, 1500)
_MOTOR_PPM = (3300, 1530, 1170)
"""Squares of both sum up to what the whole lathes sway."""
_TREBLE_HZ = (5229, 5440, 5644)
_FACET_UM = (25, 10, 3)


def is_lathe(name: str) -> bool:
    """Tell whether there can be such a lathe."""
    digits = name.removeprefix(OWN)
    own = name.startswith(OWN) and len(digits) == len(PARTS)
    return name in WHOLE or (own and all(digit in "012" for digit in digits))


def parts_of(name: str) -> dict[str, int]:
    """Give how well each part of a lathe is made: 0 for a kitchen, 1 decently, 2 for a studio."""
    assert is_lathe(name), name
    if name in WHOLE:
        return dict.fromkeys(PARTS, WHOLE.index(name))
    return dict(zip(PARTS, map(int, name.removeprefix(OWN)), strict=True))


def wow_ppm(name: str) -> int:
    """Give how much a lathe sways by itself: a bent platter slowly, a tired motor fast."""
    made = parts_of(name)
    table, motor = _TABLE_PPM[made["table"]], _MOTOR_PPM[made["motor"]]
    return isqrt(table * table + motor * motor)


def treble_hz(name: str) -> int:
    """Give how high it cuts: as high as both head and amplifier reach."""
    made = parts_of(name)
    return _TREBLE_HZ[min(made["head"], made["amplifier"])]


def facet_um(name: str) -> int:
    """Give how dull the blade of its head is when it is new."""
    return _FACET_UM[parts_of(name)["head"]]
