"""The rib cage of small figures, of small discs and of the films on a drying line."""

import math

import numpy as np

from game.film.curves import spline
from game.film.outlines import shell
from game.film.plate import Plate
from game.film.strokes import stroke

_RIBS = (
    (150, 118, 70), (190, 178, 112), (236, 226, 150), (286, 258, 182), (338, 280, 208),
    (392, 294, 228), (446, 302, 240), (500, 304, 246), (556, 298, 240), (612, 270, 190),
)  # fmt: skip
"""Where a pair springs from, how wide it swings and how far it hangs, in the box of the chest."""
_BREASTBONE = (
    (462, 212), (500, 222), (538, 212), (528, 300), (518, 480), (500, 560), (482, 480), (472, 300),
)  # fmt: skip


def rib_cage(plate: Plate, *, depth: float = 1.0, breastbone: bool = True) -> None:
    """Draw a light rib cage in the box of the chest: also the picture on a small disc."""
    for number, (top, width, drop) in enumerate(_RIBS):
        angle = np.linspace(0.02, math.pi * (0.97 if number < 8 else 0.72), 18)
        across = 34 * np.cos(angle / 2) + width * np.sin(angle) ** 0.86
        way = angle / math.pi
        if number < 8:
            widest = width * math.sin(math.pi * 0.56) ** 0.86 + 34 * math.cos(math.pi * 0.28)
            front = width * 0.42
            back = np.clip((way - 0.56) / 0.44, 0, 1)
            led = front + (widest - front) * np.cos(back * math.pi / 2) ** 0.9
            across = np.where(way > 0.56, led, across)
        down = top - 14 * np.sin(np.clip(3.2 * way, 0, 1) * math.pi)
        down += drop * np.clip(way - 0.1, 0, 1) ** 1.35 * 1.28
        deep = depth * np.interp(angle, [0, 1.4, 1.8, 3.1], [0.62, 0.95, 0.8, 0.42])
        for side in (-1, 1):
            points = np.stack([500 + side * across, down], axis=1)
            stroke(plate, points, 13, depth=deep, hollow=0.55, wall=0.3)
    if breastbone:
        outline = spline(_BREASTBONE, steps=6)
        shell(plate, outline, depth=0.36 * depth, radius=20, wall=6, hollow=0.5)
