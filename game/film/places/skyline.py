"""The far bank: low fronts, three golden spires and domes, a bridge that is raised at night."""

import math

import numpy as np

from game.film.curves import arc, profile, rectangle, spline
from game.film.lights import lamp
from game.film.outlines import pill, rim, shell, slab
from game.film.plate import Plate
from game.film.props.buildings import columns, facade
from game.film.props.wires import lattice
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke


def skyline(plate: Plate, y: float, dice: np.random.Generator, *, depth: float = 0.34) -> None:
    """Draw the bank of the Neva whose water begins at y."""
    fronts(plate, y, dice, depth=depth)
    isaac(plate, 300, y - 40, 0.62, depth=depth)
    admiralty(plate, 640, y - 36, 0.9, dice, depth=depth)
    fortress(plate, 985, y - 14, 0.74, depth=depth)
    rostral(plate, 1180, y, 0.78, depth=1.25 * depth)


def fronts(plate: Plate, y: float, dice: np.random.Generator, *, depth: float = 0.34) -> None:
    """Line the embankment with houses; in some windows somebody is up."""
    x = -40.0
    while x < 1320:
        width, height = float(dice.uniform(70, 150)), float(dice.uniform(34, 58))
        bays = int(width / 13)
        lit = {
            (int(dice.integers(3)), int(dice.integers(bays)))
            for _ in range(int(dice.integers(1, 5)))
        }
        facade(
            plate, x, y, width, height, dice=dice, floors=3, bays=bays,
            depth=depth * float(dice.uniform(0.7, 1)), lit=lit, glowing=False,
        )  # fmt: skip
        x += width + float(dice.uniform(0, 4))


def isaac(plate: Plate, x: float, y: float, scale: float, *, depth: float) -> None:
    """Build the cathedral: columns, a drum, a golden dome."""
    with plate.at(x, y, scale=scale):
        columns(plate, -58, 0, 116, 44, count=9, depth=1.6 * depth)
        slab(plate, rectangle(-64, -52, 128, 8), depth=1.3 * depth)
        rim(plate, [(-62, -52), (62, -52), (0, -74)], depth=depth, wall=3)
        columns(plate, -34, -74, 68, 46, count=9, depth=1.5 * depth)
        slab(plate, rectangle(-40, -124, 80, 5), depth=1.4 * depth)
        half = [(36, -124), (36, -150), (26, -178), (10, -190)]
        dome = spline([*((-x_, y_) for x_, y_ in half), *reversed(half)], closed=False)
        shell(plate, dome, depth=2.4 * depth, radius=30, wall=3, hollow=0.8, ink="amber")
        for rib in (-0.8, -0.5, -0.2, 0.2, 0.5, 0.8):
            marks = [(36 * rib, -124), (36 * rib, -150), (24 * rib, -178), (8 * rib, -190)]
            stroke(plate, spline(marks, closed=False, steps=5), 1, depth=1.2 * depth)
        rim(plate, rectangle(-7, -214, 14, 24), depth=1.5 * depth, wall=2)
        ball(plate, (0, -218), 7, depth=2 * depth, ink="amber")
        line(plate, (0, -222), (0, -236), 1.2, depth=3 * depth, ink="amber")
        for side in (-52, 52):
            ball(plate, (side, -84), (11, 13), depth=1.6 * depth, hollow=0.7, wall=0.15)
            line(plate, (side, -96), (side, -104), 1, depth=2 * depth)


def admiralty(
    plate: Plate, x: float, y: float, scale: float, dice: np.random.Generator, *, depth: float
) -> None:
    """Build the Admiralty: a gate, a lantern of columns, a golden needle with a ship on it."""
    with plate.at(x, y, scale=scale):
        facade(
            plate, -150, 36, 300, 44, dice=dice, floors=2, bays=21, depth=0.9 * depth, glowing=False
        )
        rim(plate, rectangle(-30, -26, 60, 64), depth=depth, wall=2)
        gate = arc((0, 36), (13, 26), from_deg=180, to_deg=360, steps=16)
        slab(plate, gate, depth=-0.4 * depth)
        stroke(plate, gate, 1.2, depth=1.6 * depth)
        columns(plate, -26, -26, 52, 30, count=10, depth=1.7 * depth)
        slab(plate, rectangle(-30, -60, 60, 4), depth=1.6 * depth)
        half = [(19, -60), (19, -76), (12, -92), (0, -98)]
        dome = spline([*((-x_, y_) for x_, y_ in half), *reversed(half[:-1])], closed=False)
        shell(plate, dome, depth=2 * depth, radius=16, wall=2.5, hollow=0.75, ink="amber")
        rim(plate, rectangle(-6, -110, 12, 14), depth=1.5 * depth, wall=2)
        needle = profile((0, 6.5), (0.05, 5.6), (0.3, 3.4), (1, 0.5))
        revolve(
            plate, (0, -108), (0, -232), needle, depth=3.6 * depth, cavity=0.7 * needle,
            cavity_share=0.6, reference=5, ink="amber",
        )  # fmt: skip
        ball(plate, (0, -232), 2.6, depth=4 * depth, ink="amber")
        hull = spline([(-8, -240), (8, -240), (6, -236), (-6, -236)], steps=4)
        stroke(plate, hull, 0.8, depth=4 * depth, ink="amber")
        line(plate, (0, -236), (0, -250), 0.8, depth=4 * depth, ink="amber")
        slab(plate, [(0, -249), (6, -242), (0, -242)], depth=3 * depth, ink="amber")


def fortress(plate: Plate, x: float, y: float, scale: float, *, depth: float) -> None:
    """Build the fortress with the tower that holds the tsars."""
    with plate.at(x, y, scale=scale):
        wall = [(-170, 14), (-150, -12), (150, -12), (170, 14)]
        rim(plate, wall, depth=0.9 * depth, wall=2)
        for left, top, width, height in (
            (-20, -86, 40, 76), (-15, -120, 30, 34), (-10, -144, 20, 24), (20, -40, 100, 30),
        ):  # fmt: skip
            rim(plate, rectangle(left, top, width, height), depth=depth, wall=2)
        ball(plate, (0, -84), 7, depth=1.6 * depth, hollow=0.6)
        needle = profile((0, 9), (0.06, 6), (0.12, 7), (0.2, 4), (1, 0.5))
        revolve(
            plate, (0, -142), (0, -286), needle, depth=3.4 * depth, cavity=0.7 * needle,
            cavity_share=0.6, reference=6, ink="amber",
        )  # fmt: skip
        ball(plate, (0, -288), 2.4, depth=4 * depth, ink="amber")
        wings = spline([(-7, -298), (0, -291), (7, -299)], closed=False, steps=6)
        stroke(plate, wings, 1, depth=4 * depth, ink="amber")
        ball(plate, (100, -46), (9, 10), depth=1.2 * depth, hollow=0.7)


def rostral(plate: Plate, x: float, y: float, scale: float, *, depth: float) -> None:
    """Stand a rostral column with its fire."""
    shaft = profile((0, 12), (0.03, 9), (0.1, 7.5), (0.9, 6.4), (0.93, 9), (1, 9))
    with plate.at(x, y, scale=scale):
        revolve(
            plate, (0, 0), (0, -110), shaft, depth=1.3 * depth, cavity=0.65 * shaft,
            cavity_share=0.6, reference=8,
        )  # fmt: skip
        rim(plate, rectangle(-20, -6, 40, 22), depth=depth, wall=3)
        for prow in (-28, -56, -84):
            for side in (-1, 1):
                ram = [
                    (6 * side, prow + 4), (18 * side, prow - 2), (22 * side, prow - 10),
                    (6 * side, prow - 5),
                ]  # fmt: skip
                pill(plate, spline(ram, steps=5), depth=1.4 * depth, radius=4)
        slab(plate, [(-10, -110), (10, -110), (7, -122), (-7, -122)], depth=1.2 * depth)
        for flame in range(5):
            tongue = [
                (-4 + 2 * flame, -122), (-7 + 3.2 * flame, -134),
                (-3 + 1.6 * flame, -150 + 5 * abs(flame - 2)),
            ]  # fmt: skip
            stroke(plate, spline(tongue, closed=False, steps=5), 2, depth=0.8, ink="amber")
        lamp(plate, (0, -134), 74, strength=0.8)
        lamp(plate, (0, -132), 20, strength=1.0, power=1.4)


def raised_bridge(plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.42) -> None:
    """Raise the two leaves of the Palace Bridge."""
    with plate.at(x, y, scale=scale):
        for side in (False, True):
            with plate.at(mirrored=side):
                pier = [(64, -16), (96, -16), (100, 16), (60, 16)]
                rim(plate, pier, depth=1.2 * depth, wall=3)
                lean = math.radians(-60)
                tip = (66 - 70 * math.cos(lean), -16 + 78 * math.sin(lean))
                lattice(plate, (66, -16), tip, (15, 4), bays=9, depth=1.1 * depth, width=0.9)
                for span in range(3):
                    _draw_span(plate, 98 + 92 * span, depth)
                line(plate, (84, -16), (84, -34), 1.2, depth=depth)
                ball(plate, (84, -36), 2.4, depth=1.4, ink="red")
                lamp(plate, (84, -36), 26, ink="red", strength=0.7)


def _draw_span(plate: Plate, left: float, depth: float) -> None:
    right = left + 92
    arch = [(left, 10), ((left + right) / 2, -10), (right, 10)]
    stroke(plate, spline(arch, closed=False), 1.6, depth=depth)
    line(plate, (left, -16), (right, -16), 1.8, depth=1.1 * depth)
    for post in np.linspace(left, right, 10)[1:-1]:
        share = (post - left) / 46 - 1
        line(plate, (post, -16), (post, 10 - 20 * (1 - share * share)), 0.7, depth=0.6 * depth)
    line(plate, (right, -16), (right, -32), 1, depth=depth)
    ball(plate, (right, -34), 2.2, depth=3 * depth, ink="amber")
    lamp(plate, (right, -34), 26, strength=0.5)
