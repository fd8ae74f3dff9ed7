"""The boot: a shell of leather, stitched, laced, and full of iron below."""

import numpy as np

from game.film.curves import arc, profile, spline
from game.film.outlines import Finish, rim, shell, slab
from game.film.plate import Plate
from game.film.solids import revolve
from game.film.strokes import stroke

IRON = 3.0
_UPPER = (
    (516, -460), (512, 160), (500, 330), (452, 410), (350, 480), (240, 556), (140, 606), (62, 650),
    (28, 706), (32, 776), (80, 796), (300, 806), (560, 786), (860, 800), (884, 760), (886, 660),
    (862, 560), (838, 420), (846, 160), (852, -460),
)  # fmt: skip
_TOE_CAP = ((28, 706), (90, 680), (150, 690), (190, 640), (196, 590))
_STITCHES = ((36, 700), (98, 672), (158, 682), (200, 632), (206, 584))
_COUNTER = ((884, 780), (886, 660), (862, 560), (800, 580), (790, 700), (800, 790))
_SOLE_TOP = (
    (24, 770), (60, 800), (300, 816), (480, 806), (600, 796), (700, 806), (880, 812), (896, 800),
)  # fmt: skip
_SOLE_BELOW = ((896, 836), (880, 842), (700, 838), (560, 826), (300, 848), (60, 838), (20, 800))
_HEEL = (
    (664, 838), (690, 842), (890, 842), (898, 850), (892, 916), (884, 926), (680, 926), (668, 918),
)  # fmt: skip
_HEEL_IRON = ((664, 932), (780, 936), (900, 930))
_SHANK = ((430, 800), (540, 776), (660, 792))
_EYELETS = ((372, 492), (412, 458), (450, 424), (486, 380), (508, 310), (516, 240), (520, 170))
_NO_NAILS = (470, 640)
"""Under the arch there are none."""


def draw_boot(plate: Plate, dice: np.random.Generator) -> None:
    """Draw a soldier's boot round the foot."""
    _draw_upper(plate)
    _draw_sole(plate)
    _draw_nails(plate, dice)
    _draw_laces(plate)


def _draw_upper(plate: Plate) -> None:
    upper = spline(_UPPER, steps=10)
    rim(plate, upper, depth=0.72, wall=7)
    slab(plate, upper, depth=0.14, finish=Finish(texture="mottle", texture_gain=0.25))
    stroke(plate, spline(_TOE_CAP, closed=False), 3, depth=0.3)
    seam = spline(_STITCHES, closed=False, steps=26)
    for first in range(0, len(seam) - 2, 5):
        stroke(plate, seam[first : first + 3], 1.6, depth=0.6)
    shell(plate, spline(_COUNTER), depth=0.35, radius=12, wall=5, hollow=0.6)


def _draw_sole(plate: Plate) -> None:
    sole = np.vstack([spline(_SOLE_TOP, closed=False), spline(_SOLE_BELOW, closed=False)])
    slab(plate, sole, depth=0.55, finish=Finish(texture="mottle", texture_gain=0.2))
    rim(plate, sole, depth=0.35, wall=4)
    heel = spline(_HEEL, steps=3)
    slab(plate, heel, depth=0.75, finish=Finish(texture="mottle", texture_gain=0.15))
    rim(plate, heel, depth=0.35, wall=4)
    for y in (862, 884, 906):
        stroke(plate, [(670, y), (892, y)], 1.4, depth=0.3)
    stroke(plate, spline(_SHANK, closed=False), 6, depth=1.8)
    stroke(plate, spline(_HEEL_IRON, closed=False), 4.5, depth=2.8)


def _draw_nails(plate: Plate, dice: np.random.Generator) -> None:
    hobnail = profile((0, 0), (0.3, 2.0), (0.78, 3.2), (0.80, 9), (0.93, 8), (1, 5))
    for nail in range(13):
        x = 60 + 44 * nail + dice.normal(0, 2)
        lean = dice.normal(0, 1.5)
        if _NO_NAILS[0] < x < _NO_NAILS[1]:
            continue
        y = 836 if x > 420 else 842
        revolve(plate, (x, y - 34), (x + lean, y + 4), hobnail, depth=IRON)
    heel_nail = profile((0, 0), (0.2, 2.2), (0.86, 3.4), (0.87, 8), (0.96, 8), (1, 6))
    for nail in range(8):
        x = 684 + 28 * nail
        revolve(plate, (x, 846), (x + dice.normal(0, 2), 928), heel_nail, depth=IRON)


def _draw_laces(plate: Plate) -> None:
    for x, y in _EYELETS:
        stroke(plate, arc((x + 14, y + 8), 7, steps=16), 2.6, depth=2.6)
        lace = [(x + 14, y + 8), (x - 10, y - 4), (x - 6, y - 22), (x + 30, y - 34)]
        stroke(plate, spline(lace, closed=False, steps=6), 2.2, depth=0.55)
    for side in (-1, 1):
        bow = [(380, 486), (380 + side * 34, 452), (352 + side * 62, 470), (372, 488)]
        stroke(plate, spline(bow, closed=False), 2.4, depth=0.6)
