"""The face from the side: upper jaw, sinuses, two orbits and two cheeks that never quite align."""

from game.film.curves import spline
from game.film.outlines import rim, shell, soft
from game.film.plate import Plate
from game.film.strokes import stroke

_UPPER_JAW = (
    (222, 458), (214, 486), (232, 530), (240, 580), (222, 628), (200, 640), (214, 662), (212, 704),
    (236, 716), (392, 712), (432, 690), (452, 640), (446, 580), (420, 520), (340, 492), (270, 476),
)  # fmt: skip
_NASAL_BONE = ((208, 452), (192, 486), (166, 540), (172, 548), (200, 520), (222, 492), (228, 462))
_AIR = (
    (-0.50, 26, ((250, 540), (290, 522), (360, 530), (396, 570), (392, 630), (350, 662),
                 (286, 656), (252, 610))),
    (-0.62, 14, ((214, 372), (232, 380), (244, 420), (236, 452), (216, 448), (208, 410))),
    (-0.50, 18, ((404, 520), (448, 532), (480, 552), (476, 588), (430, 592), (400, 560))),
    (-0.26, 24, ((246, 462), (300, 470), (312, 508), (300, 540), (262, 548), (244, 520))),
)  # fmt: skip
"""(depth, radius, outline) of the maxillary, frontal and sphenoid sinus, and of the orbit."""
_ORBIT = ((232, 452), (256, 446), (300, 462), (318, 500), (308, 540), (272, 556), (240, 548))
_CHEEK = ((300, 540), (330, 548), (352, 590), (336, 640), (306, 650), (290, 600))
_CHEEK_ARCH = ((336, 596), (400, 588), (480, 588), (548, 596))
_PALATE = ((214, 660), (300, 664), (400, 672), (440, 684))
_PTERYGOID = ((420, 596), (410, 650), (420, 704))


def draw_face(plate: Plate, depth: float) -> None:
    """Draw the face in the frame of the skull."""
    upper = spline(_UPPER_JAW)
    soft(plate, upper, depth=0.66 * depth, radius=34)
    rim(plate, upper, depth=0.40 * depth, wall=5)
    shell(plate, spline(_NASAL_BONE), depth=0.62 * depth, radius=10, wall=4, hollow=0.6)
    for air, radius, marks in _AIR:
        soft(plate, spline(marks), depth=air * depth, radius=radius)
    for x, y, share in ((0, 0, 0.62), (16, 7, 0.36)):
        with plate.at(x, y):
            stroke(plate, spline(_ORBIT, closed=False), 4.4, depth=share * depth)
    for x, y, share in ((0, 0, 0.62), (10, -6, 0.34)):
        with plate.at(x, y):
            cheek = spline(_CHEEK)
            shell(plate, cheek, depth=0.7 * share * depth, radius=20, wall=5, hollow=0.5)
            bow = spline(_CHEEK_ARCH, closed=False)
            stroke(plate, bow, 8, depth=0.8 * share * depth, hollow=0.6)
    stroke(plate, spline(_PALATE, closed=False, steps=6), 4, depth=0.62 * depth)
    behind = spline(_PTERYGOID, closed=False, steps=6)
    stroke(plate, behind, 5, depth=0.45 * depth, hollow=0.5)
    for shelf in range(3):
        turbinate = [(250, 590 + 24 * shelf), (300, 582 + 26 * shelf), (370, 592 + 24 * shelf)]
        stroke(plate, spline(turbinate, closed=False, steps=6), 5, depth=0.14 * depth)
