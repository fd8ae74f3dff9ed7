"""Clothes to the waist: what a passer-by sees of somebody, from a dandy's shoulders to lead."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import close, rectangle, rounded, spline
from game.film.objects.star import star
from game.film.outlines import Finish, pill, rim, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

Dress = Callable[[Plate, float, float], None]
"""Draws at a depth, for a half-width of the shoulders; chin (0, 0), waist beyond y = 210."""

WAIST_Y = 262.0
_WOOL = Finish(texture="wool", texture_gain=0.25)


def torso(half: float, *, slope: float = 16.0, waist: float = 0.80) -> Curve:
    """Give the outline of shoulders and chest; ``half`` is the half-width of the shoulders."""
    right = [
        (28, 22), (0.5 * half, 30), (0.92 * half, 30 + slope), (half, 44 + slope),
        (0.93 * half, 120), (waist * half, 190), (waist * half, WAIST_Y),
    ]  # fmt: skip
    left = [(-x, y) for x, y in reversed(right)]
    return spline([*right, *left], steps=6)


def _cloth(
    plate: Plate, outline: Curve, depth: float, *, face: float = 0.26, wall: float = 7
) -> None:
    rim(plate, outline, depth=depth, wall=wall)
    slab(plate, outline, depth=depth * face, finish=_WOOL)


def _sleeves(plate: Plate, depth: float, half: float, *, thick: float = 36) -> None:
    for side in (-1, 1):
        way = spline(
            [(side * (half - 26), 72), (side * (half - 2), 150), (side * (half + 6), WAIST_Y)],
            closed=False,
        )
        stroke(
            plate,
            way,
            np.linspace(thick, thick - 5, len(way)),
            depth=1.5 * depth,
            hollow=0.9,
            wall=0.14,
        )
        stroke(plate, way, np.linspace(thick, thick - 5, len(way)), depth=0.2 * depth)


def _lapels(plate: Plate, depth: float, *, wide: float = 70, low: float = 210) -> None:
    for side in (-1, 1):
        roll = [(side * 26, 20), (side * wide * 0.9, 82), (side * wide, 132), (side * 12, low)]
        stroke(plate, spline(roll, closed=False), 2.8, depth=0.9 * depth)
        notch = [(side * wide, 130), (side * wide * 0.8, 118), (side * wide * 1.05, 100)]
        stroke(plate, notch, 2, depth=0.7 * depth)


def _buttons(plate: Plate, places: tuple[tuple[float, float], ...], radius: float = 6.0) -> None:
    for at in places:
        ball(plate, at, radius, depth=2.0)


def _wide_jacket(plate: Plate, depth: float, half: float) -> None:
    """Draw a dandy's jacket: shoulders out to there, pads in them."""
    _cloth(plate, torso(half * 1.08, slope=8, waist=0.76), depth)
    _sleeves(plate, depth, half * 1.08)
    _lapels(plate, depth, wide=76)
    for side in (-1, 1):
        pad = spline(
            [
                (side * half * 0.62, 34),
                (side * half * 1.04, 44),
                (side * half * 1.06, 70),
                (side * half * 0.7, 66),
            ]
        )
        pill(plate, pad, depth=0.55 * depth, radius=12)
    slab(plate, rounded(44, 150, 44, 8, 3), depth=0.8 * depth)


def _jacket(plate: Plate, depth: float, half: float) -> None:
    _cloth(plate, torso(half), depth)
    _sleeves(plate, depth, half, thick=33)
    _lapels(plate, depth, wide=58)
    slab(plate, rounded(40, 146, 40, 6, 3), depth=0.7 * depth)


def _sweater(plate: Plate, depth: float, half: float) -> None:
    """Draw knitted: rows that rise and fall, a thick collar."""
    _cloth(plate, torso(half, slope=22), depth, face=0.34)
    _sleeves(plate, depth, half, thick=34)
    for row in range(10):
        y = 74 + 20 * row
        across = np.linspace(-0.78, 0.78, 30) * half
        zigzag = np.stack([across, y + np.where(np.arange(30) % 2 == 0, -4, 4)], axis=1)
        stroke(plate, zigzag, 1.4, depth=0.34 * depth)
    collar = rounded(-40, 10, 80, 30, 12)
    slab(plate, collar, depth=0.35 * depth, finish=_WOOL)
    rim(plate, collar, depth=0.7 * depth, wall=5)


def _uniform(plate: Plate, depth: float, half: float) -> None:
    """Draw a tunic: stand-up collar, shoulder boards, one row of buttons, two pockets."""
    _cloth(plate, torso(half), depth, face=0.42, wall=8)
    _sleeves(plate, depth, half, thick=36)
    for side in (-1, 1):
        board = np.array([(34, 26), (half * 0.94, 40), (half * 0.90, 58), (34, 42)]) * (side, 1)
        slab(plate, board, depth=1.3)
        pill(plate, star((side * half * 0.72, 42), 8), depth=1.2, radius=3)
        tab = np.array([(8, 24), (36, 20), (40, 38), (10, 40)]) * (side, 1)
        slab(plate, tab, depth=0.9 * depth)
        pocket = rounded(side * 62 - 30, 120, 60, 54, 5)
        stroke(plate, close(pocket), 1.6, depth=0.7 * depth)
        slab(
            plate,
            [(side * 62 - 30, 120), (side * 62 + 30, 120), (side * 62, 142)],
            depth=0.5 * depth,
        )
        ball(plate, (side * 62, 136), 4.5, depth=2.0)
    line(plate, (0, 40), (0, WAIST_Y), 1.6, depth=0.7 * depth)
    _buttons(plate, tuple((0.0, 62.0 + 44 * row) for row in range(5)))


def _greatcoat(plate: Plate, depth: float, half: float) -> None:
    """Draw the State: two rows of buttons, a strap across, boards that no ray passes."""
    _cloth(plate, torso(half * 1.06, slope=12, waist=0.86), depth, face=0.55, wall=10)
    _sleeves(plate, depth, half * 1.06, thick=42)
    _lapels(plate, depth, wide=52, low=120)
    for side in (-1, 1):
        board = np.array([(40, 26), (half, 38), (half * 0.97, 58), (40, 44)]) * (side, 1)
        slab(plate, board, depth=1.5)
        pill(plate, star((side * half * 0.78, 44), 8), depth=1.6, radius=3)
        for row in range(4):
            ball(plate, (side * 36, 96 + 48 * row), 7.5, depth=2.4)
    stroke(plate, [(-half * 0.62, 44), (half * 0.74, WAIST_Y)], 8, depth=0.8, flat=True)
    slab(plate, rectangle(-half * 0.86, 236, half * 1.72, 26), depth=0.9)


def _apron(plate: Plate, depth: float, half: float) -> None:
    """Draw the lead apron: the one slab that a ray does not enter."""
    _cloth(plate, torso(half * 0.90, slope=20), depth * 0.8)
    _sleeves(plate, depth * 0.7, half * 0.88, thick=28)
    lead = spline(
        [(-52, 58), (-30, 72), (30, 72), (52, 58), (74, 96), (92, 140), (90, WAIST_Y),
         (-90, WAIST_Y), (-92, 140), (-74, 96)], steps=6
    )  # fmt: skip
    slab(plate, lead, depth=2.3)
    rim(plate, lead, depth=1.0, wall=4)
    for side in (-1, 1):
        stroke(plate, [(side * 50, 60), (side * 58, 30)], 10, depth=1.6, flat=True)


def _padded(plate: Plate, depth: float, half: float) -> None:
    """Draw a padded jacket, quilted in stripes."""
    _cloth(plate, torso(half * 1.05, slope=24, waist=0.9), depth, face=0.36, wall=9)
    _sleeves(plate, depth, half * 1.04, thick=42)
    for column in np.linspace(-0.8, 0.8, 11):
        top = 40 + 22 * abs(column)
        line(plate, (column * half, top), (column * half * 0.96, WAIST_Y), 1.8, depth=0.5 * depth)
    collar = rounded(-44, 12, 88, 26, 9)
    rim(plate, collar, depth=0.8 * depth, wall=6)
    _buttons(plate, tuple((6.0, 70.0 + 50 * row) for row in range(4)), 5.0)


def _dress(plate: Plate, depth: float, half: float) -> None:
    """Draw a dress with a round collar and folds."""
    _cloth(plate, torso(half * 0.86, slope=22, waist=0.62), depth)
    _sleeves(plate, depth * 0.9, half * 0.84, thick=27)
    for side in (-1, 1):
        collar = spline(
            [(side * 4, 46), (side * 18, 24), (side * 46, 22), (side * 62, 48), (side * 30, 70)]
        )
        rim(plate, collar, depth=0.8 * depth, wall=5)
        for fold in (0.16, 0.34, 0.52):
            stroke(
                plate,
                [(side * fold * half * 1.1, 96), (side * fold * half, WAIST_Y)],
                1.5,
                depth=0.45 * depth,
            )
    _buttons(plate, tuple((0.0, 78.0 + 36 * row) for row in range(5)), 4.0)


def _coat(plate: Plate, depth: float, half: float) -> None:
    """Draw a winter coat with a fur collar."""
    _cloth(plate, torso(half * 0.98, slope=20, waist=0.88), depth, face=0.34)
    _sleeves(plate, depth, half * 0.96, thick=36)
    for side in (-1, 1):
        fur = spline(
            [
                (side * 12, 40),
                (side * 30, 12),
                (side * 74, 26),
                (side * 84, 62),
                (side * 44, 128),
                (side * 10, 160),
            ]
        )
        slab(plate, fur, depth=0.4 * depth, finish=Finish(texture="mottle", texture_gain=0.7))
        rim(plate, fur, depth=0.5 * depth, wall=8)
    _buttons(plate, ((8.0, 176.0), (8.0, 226.0)), 8.0)


def _gown(plate: Plate, depth: float, half: float) -> None:
    """Draw a doctor's gown over a blouse."""
    _cloth(plate, torso(half * 0.92, slope=20), depth)
    _sleeves(plate, depth, half * 0.9, thick=31)
    _lapels(plate, depth, wide=48, low=170)
    for side in (-1, 1):
        stroke(plate, close(rounded(side * 60 - 26, 176, 52, 60, 5)), 1.6, depth=0.7 * depth)
    _buttons(plate, tuple((5.0, 176.0 + 34 * row) for row in range(3)), 4.0)


def _shirt(plate: Plate, depth: float, half: float) -> None:
    """Draw a worn shirt, sleeves rolled up, braces."""
    _cloth(plate, torso(half * 0.92, slope=20), depth * 0.9)
    _sleeves(plate, depth * 0.9, half * 0.9, thick=31)
    for side in (-1, 1):
        collar = np.array([(4, 48), (20, 20), (44, 30), (40, 62)]) * (side, 1)
        rim(plate, collar, depth=0.8 * depth, wall=4)
        stroke(plate, [(side * 62, 34), (side * 50, WAIST_Y)], 7, depth=0.5 * depth, flat=True)
        slab(plate, rounded(side * 53 - 9, 196, 18, 14, 3), depth=1.8)
    _buttons(plate, tuple((0.0, 74.0 + 38 * row) for row in range(5)), 3.6)


def _striped(plate: Plate, depth: float, half: float) -> None:
    """Draw a striped vest under an open pea jacket."""
    for stripe in range(11):
        y = 56 + 19 * stripe
        bow = spline([(-62, y - 4), (0, y + 5), (62, y - 4)], closed=False)
        stroke(plate, bow, 5, depth=0.36 * depth, flat=True)
    _cloth(plate, torso(half, slope=16), depth, face=0.2, wall=8)
    _sleeves(plate, depth, half, thick=37)
    for side in (-1, 1):
        stroke(
            plate,
            spline([(side * 28, 22), (side * 74, 84), (side * 58, WAIST_Y)], closed=False),
            3.4,
            depth=depth,
        )
        collar = spline(
            [(side * 26, 18), (side * 84, 34), (side * 98, 92), (side * 66, 104), (side * 52, 62)]
        )
        rim(plate, collar, depth=0.8 * depth, wall=5)
        _buttons(plate, tuple((side * 76.0, 130.0 + 44 * row) for row in range(3)), 7.0)


def _boy(plate: Plate, depth: float, half: float) -> None:
    """Draw a school shirt and the scarf that nobody searches: opaque, red."""
    _cloth(plate, torso(half * 0.76, slope=22), depth * 0.9)
    _sleeves(plate, depth * 0.9, half * 0.72, thick=25)
    with plate.inked("red"):
        for side in (-1, 1):
            half_scarf = spline([(side * 4, 36), (side * 46, 18), (side * 62, 40), (side * 14, 62)])
            slab(plate, half_scarf, depth=1.5)
            end = spline(
                [
                    (side * 4, 58),
                    (side * 20, 60),
                    (side * 46, 140),
                    (side * 26, 150),
                    (side * 6, 84),
                ]
            )
            slab(plate, end, depth=1.3)
        ball(plate, (0, 54), 12, depth=1.6, power=0.2)


CLOTHES: MappingProxyType[str, Dress] = MappingProxyType(
    {
        "wide_jacket": _wide_jacket, "jacket": _jacket, "sweater": _sweater, "uniform": _uniform,
        "greatcoat": _greatcoat, "apron": _apron, "padded": _padded, "dress": _dress, "coat": _coat,
        "gown": _gown, "shirt": _shirt, "striped": _striped, "boy": _boy,
    }
)  # fmt: skip
