"""Finds: the metal in a body, worth selling on its own."""

import numpy as np

from game.film.curves import arc, profile, rectangle, spline
from game.film.lettering import Face, letter
from game.film.outlines import slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

STEEL = 3.0


def coin(plate: Plate) -> None:
    """Draw twenty kopecks, swallowed: rim, wreath and numeral."""
    ball(plate, (0, 0), 30, depth=1.9, power=0.12)
    stroke(plate, arc((0, 0), 27, steps=60), 2.0, depth=1.2)
    letter(
        plate, "20", 0, 1, 30, depth=-1.5, face=Face.SANS_BOLD, anchor="middle",
    )  # fmt: skip
    for degrees in (*range(110, 250, 14), *range(-70, 70, 14)):
        leaf = 21 * np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
        ball(plate, leaf, 2.6, depth=0.9)


def bullet(plate: Plate) -> None:
    """Draw a rifle bullet that stayed, point up."""
    form = profile((0, 9), (0.06, 10), (0.55, 10), (0.8, 7), (0.94, 3), (1, 0))
    revolve(plate, (0, 34), (0, -34), form, depth=3.4)


def needle(plate: Plate) -> None:
    """Draw a darning needle, its point to the left and its eye to the right."""
    # Thinner it would pass for one of the scratches.
    stroke(plate, [(-60, 0), (-20, 0), (32, 0)], [1.0, 3.0, 3.2], depth=4.4)
    stroke(plate, arc((46, 0), (13, 4.4), steps=24), 2.0, depth=4.0)


def key(plate: Plate) -> None:
    """Draw a small flat key."""
    stroke(plate, arc((-26, 0), (16, 14)), 5, depth=STEEL)
    stroke(plate, [(-10, 0), (48, 0)], 5, depth=STEEL)
    slab(plate, rectangle(34, 0, 6, 16), depth=2.6)
    slab(plate, rectangle(44, 0, 6, 20), depth=2.6)


def safety_pin(plate: Plate) -> None:
    """Draw an open safety pin."""
    back = spline([(-46, 6), (40, 10), (52, 2), (44, -8), (34, -2)], closed=False)
    stroke(plate, back, 2.6, depth=STEEL)
    stroke(plate, [(-46, 6), (40, -22)], 2.0, depth=STEEL)
    stroke(plate, arc((-50, 4), 6, steps=20), 2, depth=STEEL)


def screw(plate: Plate) -> None:
    """Draw a wood screw."""
    form = profile((0, 10), (0.08, 10), (0.1, 4), (0.9, 3.5), (1, 0))
    revolve(plate, (0, -40), (0, 40), form, depth=STEEL)
    for turn in range(10):
        line(plate, (-6, -28 + 6 * turn), (6, -25 + 6 * turn), 1.2, depth=1.6)


FINDS = {
    "coin": coin,
    "bullet": bullet,
    "needle": needle,
    "key": key,
    "safety_pin": safety_pin,
    "screw": screw,
}
"""What can be found in a body, by the word that a radiograph's facts use."""


def place_find(
    plate: Plate, kind: str, x: float, y: float, *, scale: float = 1.0, turned_deg: float = 0.0
) -> None:
    """Draw a find at a place of the body."""
    if kind not in FINDS:
        raise ValueError(f"there is no find called {kind!r}; there are {sorted(FINDS)}")
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        FINDS[kind](plate)
