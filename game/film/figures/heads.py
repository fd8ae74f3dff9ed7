"""Heads: the skull from the front and from the side, as figures wear it."""

import numpy as np

from game.film.curves import close, rounded, spline
from game.film.jaw import Mouth
from game.film.outlines import shell, soft
from game.film.planes import Curve, Point
from game.film.plate import Plate
from game.film.skull import draw_skull
from game.film.strokes import line, stroke

_VAULT = (
    (0, -208), (34, -203), (60, -182), (72, -148), (70, -112), (62, -92), (60, -74), (46, -62),
    (0, -58), (-46, -62), (-60, -74), (-62, -92), (-70, -112), (-72, -148), (-60, -182),
    (-34, -203),
)  # fmt: skip
_UPPER_JAW = (
    (-50, -84), (-56, -62), (-40, -44), (-22, -30), (22, -30), (40, -44), (56, -62), (50, -84),
    (30, -70), (-30, -70),
)  # fmt: skip
_ORBIT = ((12, -112), (22, -126), (44, -126), (56, -110), (52, -90), (34, -82), (16, -92))
_CHEEK = ((60, -96), (66, -84), (54, -66), (40, -58))
_NOSE = (
    (0, -96), (9, -76), (14, -58), (6, -52), (0, -56), (-6, -52), (-14, -58), (-9, -76),
)  # fmt: skip
_SIDE_VAULT = (
    (206, 440), (204, 350), (258, 212), (330, 142), (430, 102), (540, 92), (640, 108), (728, 156),
    (800, 236), (842, 338), (850, 440), (786, 590), (668, 640), (584, 640), (476, 566), (392, 492),
)  # fmt: skip
_SIDE_FACE = (
    (212, 440), (176, 540), (214, 560), (200, 640), (214, 704), (392, 712), (450, 600), (480, 560),
    (392, 492),
)  # fmt: skip
_SIDE_JAW = (
    (580, 620), (572, 760), (490, 852), (300, 906), (208, 886), (206, 772), (300, 758), (440, 738),
    (470, 640), (520, 650),
)  # fmt: skip
_FINE_FROM_PX = 64
"""A smaller head has neither sutures nor air cells."""
_JAW = (
    (-58, -74, 0), (-56, -40, 1), (-44, -16, 1), (-20, 0, 1), (0, 2, 1), (20, 0, 1), (44, -16, 1),
    (56, -40, 1), (58, -74, 0), (48, -64, 0), (44, -40, 1), (34, -26, 1), (0, -18, 1),
    (-34, -26, 1), (-44, -40, 1), (-48, -64, 0),
)  # fmt: skip
"""(x, y, 1 where it moves when the mouth opens)."""


def skull_front(plate: Plate, *, depth: float = 1.0, jaw: float = 3.0) -> None:
    """Draw a skull that faces us: the chin at (0, 0), 208 units high.

    Parameters
    ----------
    plate : Plate
        Where to draw; figures use a scale of 0.66.
    depth : float
        Optical depth of bone.
    jaw : float
        How far the mouth is open, units.
    """
    vault = spline(_VAULT)
    soft(plate, vault, depth=0.42 * depth, radius=24)
    shell(plate, vault, depth=0.85 * depth, radius=14, wall=6, hollow=0.72)
    upper = spline(_UPPER_JAW, steps=6)
    shell(plate, upper, depth=0.45 * depth, radius=14, wall=4, hollow=0.4)
    for side in (False, True):
        with plate.at(mirrored=side):
            orbit = spline(_ORBIT)
            soft(plate, orbit, depth=-0.85 * depth, radius=9)
            stroke(plate, close(orbit), 2.6, depth=0.75 * depth)
            stroke(plate, spline(_CHEEK, closed=False, steps=6), 4, depth=0.5 * depth)
    soft(plate, spline(_NOSE, steps=6), depth=-0.75 * depth, radius=6)
    line(plate, (0, -90), (0, -56), 1.2, depth=0.6 * depth)
    _draw_mouth(plate, depth, jaw)


def skull_side(
    plate: Plate, ear: Point, height: float, *, depth: float = 1.0, jaw_deg: float = 3.0
) -> None:
    """Draw a skull that looks left, the ear at a place, ``height`` units from crown to chin."""
    dice = np.random.default_rng(7)
    if height * plate.size / plate.samples < _FINE_FROM_PX:
        with plate.at(*ear, scale=height / 840), plate.at(-578, -604):
            _draw_plain_side(plate, depth, jaw_deg)
        return
    with plate.at(*ear, scale=height / 840), plate.at(-578, -604):
        draw_skull(plate, dice, depth=depth, mouth=Mouth(jaw_deg), sutures=False)


def _draw_plain_side(plate: Plate, depth: float, jaw_deg: float) -> None:
    vault, face = spline(_SIDE_VAULT, steps=5), spline(_SIDE_FACE, steps=5)
    shell(plate, vault, depth=0.95 * depth, radius=70, wall=26, hollow=0.62)
    shell(plate, face, depth=0.75 * depth, radius=50, wall=20, hollow=0.4)
    soft(plate, spline([(228, 470), (290, 458), (318, 500), (290, 560), (240, 548)]),
         depth=-0.6 * depth, radius=30)  # fmt: skip
    with plate.at(0, 5 * jaw_deg):
        shell(plate, spline(_SIDE_JAW, steps=5), depth=0.8 * depth, radius=40, wall=18, hollow=0.4)
        line(plate, (220, 752), (440, 744), 16, depth=0.7 * depth)
    line(plate, (216, 724), (440, 716), 16, depth=0.7 * depth)


def _draw_mouth(plate: Plate, depth: float, jaw: float) -> None:
    marks: Curve = np.array([(x, y + jaw * moves) for x, y, moves in _JAW], np.float64)
    shell(plate, spline(marks), depth=0.85 * depth, radius=10, wall=4, hollow=0.45)
    for tooth in range(8):
        off = tooth - 3.5
        high = 11 - abs(off) * 0.8
        upper = rounded(off * 8.6 - 3.6, -46, 7.2, high, 2.4)
        lower = rounded(off * 8.6 - 3.6, -33 + jaw, 7.2, high - 2, 2.4)
        shell(plate, upper, depth=depth, radius=4, wall=2, hollow=0.3)
        shell(plate, lower, depth=0.95 * depth, radius=4, wall=2, hollow=0.3)
