"""The neck from the side: seven vertebrae, the tongue bone, and the airway before them."""

import numpy as np

from game.film.curves import profile, spline
from game.film.outlines import blob, shell
from game.film.plate import Plate
from game.film.solids import revolve
from game.film.strokes import stroke

_BODY = ((-34, -22), (0, -20), (34, -24), (36, 0), (36, 22), (2, 22), (-36, 26), (-33, 2))
_ARCH = ((34, -18), (60, -24), (84, -10), (88, 16), (70, 26), (46, 18))
_ATLAS_FRONT = ((556, 664), (580, 656), (590, 690), (572, 706), (554, 694))
_ATLAS_BACK = ((700, 690), (752, 682), (764, 702), (720, 712))
_TONGUE_BONE = ((450, 905), (490, 896), (526, 884))
_AIRWAY = ((470, 720), (500, 800), (512, 900), (506, 1100), (506, 1400))
_DISCS = 9


def draw_neck(plate: Plate, depth: float, cortex: float) -> None:
    """Draw the neck in the frame of the skull."""
    blob(plate, _ATLAS_FRONT, depth=0.6 * depth, radius=14, wall=4 * cortex, hollow=0.5)
    back = spline(_ATLAS_BACK, steps=6)
    stroke(plate, back, 7, depth=0.55 * depth, hollow=0.5)
    dens = profile((0, 20), (0.5, 17), (0.8, 15), (0.95, 9), (1, 0))
    hollow = profile((0, 16), (0.5, 13), (0.9, 5), (1, 0))
    revolve(plate, (596, 745), (588, 650), dens, depth=0.7 * depth, cavity=hollow, cavity_share=0.6)
    for place in range(_DISCS):
        _draw_vertebra(plate, place, depth, cortex)
    stroke(plate, spline(_TONGUE_BONE, closed=False, steps=6), 8, depth=0.55 * depth, hollow=0.5)
    with plate.union(depth=-0.32 * depth, blur=2):
        stroke(plate, spline(_AIRWAY, closed=False), 16)


def _draw_vertebra(plate: Plate, place: int, depth: float, cortex: float) -> None:
    """Draw one vertebra: body in front, arch behind, spinous process down and back."""
    size = 1 + 0.03 * place
    with plate.at(600 + 5 * place - 1.5 * (place - 2) ** 2, 760 + 58 * place):
        body, arch = np.array(_BODY) * size, np.array(_ARCH) * size
        wall = 4.4 * cortex
        blob(plate, body, depth=0.95 * depth, radius=20, wall=wall, hollow=0.45, net=0.4, steps=6)
        shell(plate, spline(arch, steps=6), depth=0.62 * depth, radius=14, wall=5, hollow=0.5)
        length = 120 + 14 * place if place < 5 else 190
        spine = np.array([(80, 2), (0.7 * length, 10), (length, 26 + 4 * place)]) * size
        line = spline(spine, closed=False, steps=6)
        width = np.linspace(11, 13, len(line))
        stroke(plate, line, width, depth=0.62 * depth, hollow=0.55)
