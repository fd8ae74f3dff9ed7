"""The lungs: air that takes depth away, vessels in it, the heart between, the bubble below."""

import math

import numpy as np

from game.film.curves import spline
from game.film.outlines import soft
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke

_RIGHT = (
    (440, 172), (390, 168), (330, 205), (272, 290), (228, 410), (204, 540), (194, 670), (190, 770),
    (215, 752), (280, 712), (345, 700), (400, 718), (436, 742), (444, 640), (436, 540), (440, 450),
    (452, 380), (456, 280),
)  # fmt: skip
"""The patient's right lung, which lies left on the film."""
_LEFT = (
    (560, 172), (610, 168), (670, 205), (728, 290), (772, 410), (796, 540), (806, 670), (812, 786),
    (786, 768), (740, 742), (700, 738), (680, 700), (650, 630), (606, 560), (570, 510), (552, 450),
    (548, 380), (544, 280),
)  # fmt: skip
_HEART = (
    (470, 470), (452, 560), (430, 640), (432, 720), (470, 770), (560, 785), (660, 770), (706, 735),
    (690, 680), (650, 620), (600, 560), (580, 500), (566, 440), (588, 396), (570, 356), (530, 340),
    (480, 350), (466, 400),
)  # fmt: skip
_HEART_MIDDLE = np.array([520.0, 600.0])
_VESSELS = ((458, 140), (455, 300), (462, 420), (545, 420), (548, 300), (542, 140))
_STOMACH_BUBBLE = ((640, 800), (690, 782), (760, 800), (770, 840), (700, 862), (645, 845))
_WINDPIPE = (
    (((500, -220), (500, 200), (502, 352)), (15, 14, 15)),
    (((502, 346), (470, 400), (436, 440)), (11, 9, 7)),
    (((502, 346), (530, 398), (566, 426)), (11, 9, 7)),
)
_BRANCHES_RAD = (-2.1, -1.5, -0.75, -0.2, 0.25, 0.62, 1.0, 1.32)
_LEVELS = 5
_THINNEST = 0.8


def draw_lungs(
    plate: Plate, heart: float, spots: int, dice: np.random.Generator, *, flesh: float = 1.0
) -> None:
    """Draw air, vessels, heart, windpipe and the bubble of the stomach.

    Parameters
    ----------
    plate : Plate
        Where to draw, in the frame of the chest.
    heart : float
        Size of the heart, 1 is usual.
    spots : int
        Healed foci in the tops.
    dice : numpy.random.Generator
        Grows the vessels.
    flesh : float
        Depth of the body round it.
    """
    lungs = (spline(_RIGHT), spline(_LEFT))
    with plate.union(depth=-0.80 * flesh, blur=3):
        for lung in lungs:
            soft(plate, lung, radius=42)
    with plate.union(depth=0.55, blur=0.8):
        _grow(plate, lungs[0], (420, 470), dice, mirrored=True)
        _grow(plate, lungs[1], (584, 452), dice, mirrored=False)
    beating = (np.array(_HEART) - _HEART_MIDDLE) * heart + _HEART_MIDDLE
    soft(plate, spline(beating), depth=0.95, radius=48)
    soft(plate, spline(_VESSELS, steps=6), depth=0.4, radius=22)
    with plate.union(depth=-0.34, blur=1.5):
        for line, widths in _WINDPIPE:
            stroke(plate, line, widths)
    soft(plate, spline(_STOMACH_BUBBLE), depth=-0.42 * flesh, radius=26)
    _scatter_spots(plate, spots, dice)


def _grow(
    plate: Plate,
    lung: Curve,
    root: tuple[float, float],
    dice: np.random.Generator,
    *,
    mirrored: bool,
) -> None:
    """Grow the vessels of one lung from its root."""
    ball(plate, root, (26, 44), depth=0.9)
    for direction in _BRANCHES_RAD:
        toward = math.pi - direction if mirrored else direction
        _branch(plate, lung, (*root, toward), (7.5, 82.0, _LEVELS), dice)


def _branch(
    plate: Plate,
    lung: Curve,
    sprout: tuple[float, float, float],
    size: tuple[float, float, int],
    dice: np.random.Generator,
) -> None:
    """Draw a vessel from (x, y, direction) of (width, length, level), and the two it forks into."""
    x, y, toward = sprout
    width, length, level = size
    if level == 0 or width < _THINNEST:
        return
    points = [(x, y)]
    for _ in range(5):
        toward += dice.normal(0, 0.10)
        x, y = x + math.cos(toward) * length / 5, y + math.sin(toward) * length / 5
        points.append((x, y))
    forks = [(side * dice.uniform(0.18, 0.52), dice.uniform(0.68, 0.86)) for side in (-1, 1)]
    if level < _LEVELS and not encloses(lung, x, y):
        return
    stroke(plate, points, np.linspace(width, width * 0.62, 6), depth=0.35 + 0.05 * width)
    for turn, share in forks:
        child = (width * 0.62, length * share, level - 1)
        _branch(plate, lung, (x, y, toward + turn), child, dice)


def encloses(outline: Curve, x: float, y: float) -> bool:
    """Tell whether a point lies inside an outline, by counting crossings to its right."""
    first, second = outline, np.roll(outline, -1, axis=0)
    spans = (first[:, 1] > y) != (second[:, 1] > y)
    ahead, behind = first[spans], second[spans]
    share = (y - ahead[:, 1]) / (behind[:, 1] - ahead[:, 1])
    return bool(np.count_nonzero(ahead[:, 0] + share * (behind[:, 0] - ahead[:, 0]) > x) % 2)


def _scatter_spots(plate: Plate, spots: int, dice: np.random.Generator) -> None:
    """Draw healed foci: small chalky spots near the top of one lung."""
    side = float(dice.choice([-1, 1]))
    for _ in range(spots):
        x, y = 500 + side * dice.uniform(90, 190), dice.uniform(230, 350)
        radius = float(dice.uniform(3, 8))
        ball(plate, (x, y), (radius, radius * 0.8), depth=float(dice.uniform(0.25, 0.6)))
