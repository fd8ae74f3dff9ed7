"""Hats: what the street wears and the State, from a knitted cap to one a size too big."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import arc, close, rectangle, rounded, spline
from game.film.objects.hair import cap_of_hair, mirror
from game.film.objects.star import star
from game.film.outlines import Finish, pill, rim, slab, soft
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

Draw = Callable[[Plate, float, str | None], None]
"""Draws at a depth and in a colour, in the frame of the head: chin (0, 0), crown y = -208."""

_WOOL = Finish(texture="wool", texture_gain=0.4)


def _peaked(
    plate: Plate, depth: float, ink: str | None, *, size: float = 1.0, band: float = 0.8
) -> None:
    """Draw a service cap: plate, band, peak and star."""
    with plate.at(0, -190, scale=1.18 * size), plate.inked(ink):
        crown = spline(
            [(-96, -22), (-90, -52), (0, -76), (90, -52), (96, -22), (66, -4), (-66, -4)]
        )
        rim(plate, crown, depth=0.8 * depth, wall=6)
        slab(plate, crown, depth=0.45 * depth)
        slab(plate, rectangle(-66, -8, 132, 24), depth=band * depth)
        slab(
            plate,
            spline([(-64, 16), (64, 16), (46, 34), (0, 42), (-46, 34)], steps=6),
            depth=1.2 * depth,
        )
        slab(plate, star((0, -4), 19), depth=3.0)


def _officer_cap(plate: Plate, depth: float, ink: str | None) -> None:
    _peaked(plate, depth, ink)


def _big_cap(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a cap one size too big: it comes to rest on the ears."""
    with plate.at(0, 20):
        _peaked(plate, depth, ink, size=1.24)


def _knit_cap(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a knitted cap with a turned-up edge and a bobble."""
    cap = spline(
        [(-78, -140), (-80, -190), (-52, -238), (0, -252), (52, -238), (80, -190), (78, -140)]
    )
    slab(plate, cap, depth=0.30 * depth, finish=_WOOL)
    rim(plate, cap, depth=0.6 * depth, wall=6)
    band = rounded(-84, -164, 168, 34, 9)
    slab(plate, band, depth=0.4 * depth, finish=_WOOL)
    rim(plate, band, depth=0.6 * depth, wall=5)
    for rib in np.linspace(-76, 76, 20):
        line(plate, (rib, -160), (rib, -136), 1.6, depth=0.4 * depth)
        stroke(
            plate,
            spline([(rib, -168), (rib * 0.8, -210), (rib * 0.3, -246)], closed=False),
            1.0,
            depth=0.3 * depth,
        )
    ball(plate, (0, -262), 20, depth=0.7 * depth, hollow=0.3)


def _beret(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a beret pulled to one side."""
    with plate.at(0, -196, turned_deg=-12):
        felt = spline(
            [
                (-84, 14),
                (-112, -16),
                (-88, -50),
                (-10, -66),
                (70, -52),
                (104, -22),
                (84, 14),
                (0, 24),
            ]
        )
        slab(plate, felt, depth=0.42 * depth, finish=_WOOL)
        rim(plate, felt, depth=0.65 * depth, wall=7)
        stroke(plate, [(0, -64), (4, -80)], 3.4, depth=0.9 * depth)
        stroke(plate, spline([(-80, 12), (0, 22), (82, 12)], closed=False), 4, depth=0.5 * depth)


def _headscarf(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a scarf over the head, tied under the chin."""
    outer = spline(mirror(((0, -236), (50, -226), (88, -176), (96, -100), (72, -20), (26, 20))))
    hole = spline(mirror(((0, -180), (38, -172), (62, -130), (60, -66), (34, -6), (14, 8))))
    slab(plate, outer, depth=0.28 * depth, holes=(hole,), finish=_WOOL)
    rim(plate, outer, depth=0.6 * depth, wall=6)
    stroke(plate, close(hole), 2.4, depth=0.5 * depth)
    knot = arc((0, 24), (17, 13), steps=24)
    soft(plate, knot, depth=0.8 * depth, radius=8)
    for side in (-1, 1):
        end = spline(
            [(side * 8, 26), (side * 36, 54), (side * 62, 62), (side * 48, 78), (side * 14, 44)]
        )
        rim(plate, end, depth=0.6 * depth, wall=4)
    for k in range(9):
        turn = np.radians(200 + 17.5 * k)
        ball(plate, (80 * np.cos(turn), -130 + 92 * np.sin(turn)), 5, depth=0.4 * depth, hollow=0.6)


def _kerchief(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a nurse's kerchief, low on the brow, tied behind."""
    cloth = spline(mirror(((0, -232), (50, -224), (84, -182), (86, -134), (50, -152), (0, -158))))
    slab(plate, cloth, depth=0.35 * depth, finish=_WOOL)
    rim(plate, cloth, depth=0.7 * depth, wall=6)
    for side, long in ((-1, 1.0), (1, 0.8)):
        end = spline(
            [(side * 82, -150), (side * 112, -110 * long), (side * 118, -50), (side * 94, -90)]
        )
        rim(plate, end, depth=0.5 * depth, wall=4)
    line(plate, (-8, -196), (8, -196), 2.4, depth=1.4, ink="red")
    line(plate, (0, -204), (0, -188), 2.4, depth=1.4, ink="red")


def _hairnet(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a hairnet over rollers."""
    cap_of_hair(
        plate,
        depth * 0.7,
        ((0, -224), (50, -216), (80, -176), (82, -118), (66, -140), (46, -180), (0, -186)),
    )
    for row, y in enumerate((-206, -178, -150)):
        half = (46, 74, 84)[row]
        for x in np.linspace(-half, half, 5):
            ball(plate, (x, y - 18), (12, 14), depth=0.5 * depth, hollow=0.85)
    for k in range(-5, 6):
        stroke(
            plate,
            spline([(k * 4, -240), (k * 13, -206), (k * 17, -140)], closed=False),
            0.8,
            depth=0.6 * depth,
        )
    for y, half in ((-226, 34), (-204, 62), (-180, 80), (-156, 88)):
        stroke(
            plate,
            spline([(-half, y + 10), (0, y - 6), (half, y + 10)], closed=False),
            0.8,
            depth=0.6 * depth,
        )


def _flat_cap(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a cloth cap with its peak down."""
    cloth = spline(
        [
            (-88, -168),
            (-94, -206),
            (-44, -238),
            (34, -240),
            (92, -210),
            (94, -168),
            (40, -150),
            (-40, -150),
        ]
    )
    slab(plate, cloth, depth=0.4 * depth, finish=_WOOL)
    rim(plate, cloth, depth=0.65 * depth, wall=6)
    peak = spline([(-74, -160), (0, -150), (74, -160), (58, -138), (0, -128), (-58, -138)])
    slab(plate, peak, depth=0.9 * depth)
    ball(plate, (4, -240), 6, depth=0.9)


def _ushanka(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a fur hat whose ears hang down."""
    with plate.inked(ink):
        fur = spline(
            [
                (-92, -150),
                (-96, -214),
                (-50, -250),
                (0, -256),
                (50, -250),
                (96, -214),
                (92, -150),
                (0, -160),
            ]
        )
        slab(plate, fur, depth=0.34 * depth, finish=Finish(texture="mottle", texture_gain=0.6))
        rim(plate, fur, depth=0.6 * depth, wall=9)
        for side in (-1, 1):
            ear = spline(
                [
                    (side * 70, -170),
                    (side * 104, -168),
                    (side * 112, -80),
                    (side * 90, -44),
                    (side * 70, -84),
                ]
            )
            slab(plate, ear, depth=0.34 * depth, finish=Finish(texture="mottle", texture_gain=0.6))
            rim(plate, ear, depth=0.5 * depth, wall=8)


def _sailor_cap(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a sailor's cap: flat plate, ribbon, two tails on the left."""
    with plate.at(0, -196, turned_deg=5):
        top = spline(
            [(-98, -34), (-60, -48), (0, -52), (60, -48), (98, -34), (80, -14), (-80, -14)]
        )
        slab(plate, top, depth=0.42 * depth)
        rim(plate, top, depth=0.7 * depth, wall=5)
        slab(plate, rectangle(-72, -16, 144, 30), depth=0.5 * depth)
        for letter_x in np.linspace(-50, 50, 9):
            line(plate, (letter_x, -8), (letter_x, 6), 2.2, depth=0.9)
        for tail in range(2):
            way = spline(
                [(-74, -4), (-98 - 8 * tail, 50), (-92 - 20 * tail, 120), (-104 - 18 * tail, 176)],
                closed=False,
            )
            stroke(plate, way, 5, depth=0.5 * depth, flat=True)
        pill(plate, star((0, -30), 12), depth=2.4, radius=3)


def _brim(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a felt hat with a brim that hides the eyes."""
    crown = spline(
        [(-66, -178), (-70, -232), (-40, -262), (0, -248), (40, -262), (70, -232), (66, -178)]
    )
    slab(plate, crown, depth=0.4 * depth, finish=_WOOL)
    rim(plate, crown, depth=0.65 * depth, wall=6)
    slab(plate, rectangle(-68, -202, 136, 22), depth=0.5 * depth)
    brim = spline([(-116, -176), (-70, -188), (70, -188), (116, -176), (60, -154), (-60, -154)])
    slab(plate, brim, depth=0.5 * depth)
    rim(plate, brim, depth=0.7 * depth, wall=5)


def _white_cap(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw the starched cap of a doctor: high, flat on top, a fold along its foot."""
    crown = spline(
        [(-80, -164), (-86, -232), (-54, -250), (0, -254), (54, -250), (86, -232), (80, -164),
         (0, -152)]
    )  # fmt: skip
    slab(plate, crown, depth=0.34 * depth, ink=ink)
    rim(plate, crown, depth=0.8 * depth, wall=6, ink=ink)
    band = [(-82, -166), (0, -152), (82, -166), (84, -194), (0, -182), (-84, -194)]
    rim(plate, band, depth=0.5 * depth, wall=3, ink=ink)
    for fold in (-34, 0, 34):
        stroke(plate, [(fold, -186), (1.1 * fold, -248)], 1.4, depth=0.4 * depth, ink=ink)


HATS: MappingProxyType[str, Draw] = MappingProxyType(
    {
        "officer_cap": _officer_cap, "big_cap": _big_cap, "knit_cap": _knit_cap, "beret": _beret,
        "headscarf": _headscarf, "kerchief": _kerchief, "hairnet": _hairnet, "flat_cap": _flat_cap,
        "ushanka": _ushanka, "sailor_cap": _sailor_cap, "brim": _brim,
        "white_cap": _white_cap,
    }
)  # fmt: skip
