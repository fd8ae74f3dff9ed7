"""The bearing: angles and distances in whole numbers."""

from math import isqrt

from game.city.whole import toward_zero

_QUARTER_DDEG = 900
_TANGENT_PART = 10_000
_FINE = 1000
_ARCTAN_MDEG = (45000, 26565, 14036, 7125, 3576, 1790, 895, 448, 224, 112, 56, 28, 14, 7, 3, 2, 1)
"""Arc tangent of 1, 1/2, 1/4 ... in thousandths of a degree."""
_SINE = (
    0, 174, 342, 500, 643, 766, 866, 940, 985, 1000, 985, 940, 866, 766, 643, 500, 342, 174,
)  # fmt: skip
"""Sine of every ten degrees of the first half turn, in thousandths."""


def distance(x: int, y: int) -> int:
    """Give the whole part of the distance from the origin."""
    return isqrt(x * x + y * y)


def angle_ddeg(x: int, y: int) -> int:
    """Give the direction of a point in tenths of a degree, counter-clockwise from +x."""
    if x == 0 and y == 0:
        return 0
    across, along = abs(x) * _TANGENT_PART, abs(y) * _TANGENT_PART
    turned_mdeg = 0
    for turn, arc_mdeg in enumerate(_ARCTAN_MDEG):
        if along > 0:
            across, along = across + (along >> turn), along - (across >> turn)
            turned_mdeg += arc_mdeg
        else:
            across, along = across - (along >> turn), along + (across >> turn)
            turned_mdeg -= arc_mdeg
    acute = max(0, min(_QUARTER_DDEG, (max(0, turned_mdeg) + 50) // 100))
    half = 2 * _QUARTER_DDEG
    above = acute if x >= 0 else half - acute
    return above if y >= 0 else (2 * half - above) % (2 * half)


def sine(angle_ddeg: int) -> int:
    """Give a sine in thousandths, linear between every ten degrees."""
    turned = angle_ddeg % (4 * _QUARTER_DDEG)
    step, rest = divmod(turned, 100)
    here, there = _sine_of_step(step), _sine_of_step(step + 1)
    return here + toward_zero((there - here) * rest, 100)


def cosine(angle_ddeg: int) -> int:
    """Give a cosine in thousandths."""
    return sine(angle_ddeg + _QUARTER_DDEG)


def _sine_of_step(step: int) -> int:
    place = step % len(_SINE)
    return _SINE[place] if step // len(_SINE) % 2 == 0 else -_SINE[place]
