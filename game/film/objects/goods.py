"""Goods: discs, films, money, paper, a bottle: what a coat or a bag hides."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded, spline
from game.film.holding import dodge
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

Draw = Callable[[Plate], None]
"""Draws a thing round (0, 0), about 40 units large."""


def _disc(plate: Plate) -> None:
    """Draw a disc of bone: amber, grooved, a burnt hole."""
    outline = arc((0, 0), 40, steps=44)
    dodge(plate, outline, keep=0.3, blur=0.8)
    with plate.inked("amber"):
        slab(plate, outline, depth=0.52)
        stroke(plate, close(outline), 1.4, depth=1.0)
        for radius in np.linspace(37, 17, 9):
            stroke(plate, close(arc((0, 0), float(radius), steps=48)), 0.6, depth=0.4)
        ball(plate, (0, 0), 3, depth=-0.6)
        stroke(plate, close(arc((0, 0), 4, steps=16)), 1.0, depth=1.0)
    for rib in range(4):
        bow = spline([(-26, -16 + 9 * rib), (0, -20 + 11 * rib), (26, -16 + 9 * rib)], closed=False)
        stroke(plate, bow, 1.4, depth=0.3)


def _record(plate: Plate) -> None:
    """Draw a pressed record with its label."""
    _disc(plate)
    slab(plate, arc((0, 0), 13, steps=30), depth=0.5, ink="amber")


def _film(plate: Plate) -> None:
    """Draw rolled films, on edge."""
    for turn in range(3):
        roll = rounded(-14 - 3 * turn, -36, 28 + 6 * turn, 72, 9)
        stroke(plate, close(roll), 1.3, depth=0.7)
    for rib in range(5):
        stroke(
            plate,
            spline(
                [(-12, -24 + 11 * rib), (0, -29 + 11 * rib), (12, -24 + 11 * rib)], closed=False
            ),
            1.6,
            depth=0.5,
        )


def _money(plate: Plate) -> None:
    """Draw banknotes: green."""
    with plate.inked("green"):
        for note in range(3):
            with plate.at(note * 3 - 3, note * 4 - 4, turned_deg=-8 + 6 * note):
                paper = rounded(-30, -15, 60, 30, 3)
                slab(plate, paper, depth=0.28)
                stroke(plate, close(paper), 1.2, depth=0.9)
                stroke(plate, close(arc((0, 0), 8, steps=24)), 1.1, depth=0.8)


def _letter(plate: Plate) -> None:
    """Draw a letter in its envelope, or typed pages."""
    for sheet in range(2):
        paper = rectangle(-30 + 3 * sheet, -22 + 3 * sheet, 60, 44)
        slab(plate, paper, depth=0.25)
        stroke(plate, close(paper), 1.1, depth=0.8)
    for row in range(6):
        line(plate, (-22, -12 + 6 * row), (18 if row % 3 else 24, -12 + 6 * row), 1.2, depth=0.9)


def _bottle(plate: Plate) -> None:
    glass = profile((0, 12), (0.05, 14), (0.56, 14), (0.7, 8), (0.78, 5), (1, 5.4))
    revolve(plate, (0, 44), (0, -44), glass, depth=1.4, cavity=glass - 2, cavity_share=0.92)
    revolve(plate, (0, 42), (0, -2), profile((0, 11), (1, 11)), depth=0.5)


def _sandwich(plate: Plate) -> None:
    """Draw one sandwich in a briefcase."""
    case = rounded(-44, -28, 88, 58, 7)
    rim(plate, case, depth=0.8, wall=5)
    stroke(
        plate, spline([(-14, -28), (-12, -42), (12, -42), (14, -28)], closed=False), 3, depth=1.2
    )
    slab(plate, rounded(-7, -30, 14, 12, 2), depth=2.0)
    for row in range(3):
        slab(
            plate,
            rounded(-24, -6 + 8 * row, 46, 6, 2),
            depth=0.5 + 0.4 * (row == 1),
            finish=Finish(texture="mottle"),
        )


def _reel(plate: Plate) -> None:
    """Draw a reel of tape."""
    ball(plate, (0, 0), 38, depth=0.5, power=0.12)
    for radius in np.linspace(20, 36, 9):
        stroke(plate, close(arc((0, 0), float(radius), steps=44)), 0.8, depth=0.5)
    for hole in range(3):
        angle = np.radians(120 * hole + 30)
        ball(plate, (26 * np.cos(angle), 26 * np.sin(angle)), 9, depth=-0.4)
    stroke(plate, close(arc((0, 0), 8, steps=24)), 2.6, depth=1.6)


GOODS: MappingProxyType[str, Draw] = MappingProxyType(
    {
        "disc": _disc,
        "record": _record,
        "film": _film,
        "money": _money,
        "letter": _letter,
        "bottle": _bottle,
        "sandwich": _sandwich,
        "reel": _reel,
    }
)
