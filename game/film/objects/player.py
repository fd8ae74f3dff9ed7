"""The gramophone from above: a travelling case, its spring, the platter, the arm that turns."""

import numpy as np

from game.film.curves import arc, close, profile, rounded, spline
from game.film.holding import hold_back, hold_back_figures
from game.film.layers import Layer, overlay
from game.film.objects.anchors import (
    ARM_LENGTH,
    ARM_PIVOT,
    GRAMOPHONE_MIDDLE,
    GRAMOPHONE_PLATTER_RADIUS,
)
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_CASE = (36, 66, 650, 592)


def paint_gramophone(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint ``case``, ``platter`` (the disc lies on it) and ``arm`` (turned about its pivot)."""
    case = Plate(760, 640, scale=scale, top=40)
    _draw_case(case)
    hold_back_figures(case, share=0.85)
    platter = Plate(
        570, 570, scale=scale, left=GRAMOPHONE_MIDDLE.x - 285, top=GRAMOPHONE_MIDDLE.y - 285
    )
    _draw_platter(platter)
    arm = Plate(190, 520, scale=scale, left=ARM_PIVOT.x - 95, top=ARM_PIVOT.y - 100)
    _draw_arm(arm)
    hold_back_figures(arm, share=0.7)
    return (
        overlay(case, "case", seed=seed),
        overlay(platter, "platter", seed=seed),
        overlay(arm, "arm", seed=seed),
    )


def _draw_case(plate: Plate) -> None:
    """Draw the box seen through: walls, corners, locks, the spring and the governor, the crank."""
    left, top, width, height = _CASE
    outer, inner = (
        rounded(left, top, width, height, 22),
        rounded(left + 12, top + 12, width - 24, height - 24, 14),
    )
    rim(plate, outer, depth=0.75, wall=6)
    slab(plate, outer, depth=0.20, finish=Finish(texture="wool", texture_gain=0.3))
    stroke(plate, close(inner), 1.2, depth=0.4)
    for x in (left, left + width):
        for y in (top, top + height):
            toward_x, toward_y = np.sign(350 - x), np.sign(362 - y)
            middle = (x + toward_x * 20, y + toward_y * 20)
            ball(plate, middle, 26, depth=0.55, hollow=0.7, wall=0.2)
            for nail_x, nail_y in ((8, 30), (30, 8), (12, 12)):
                ball(plate, (x + toward_x * nail_x, y + toward_y * nail_y), 2.6, depth=1.8)
    _draw_spring(plate)
    line(plate, (left + width, 520), (left + width + 44, 520), 4, depth=1.0)
    line(plate, (left + width + 44, 520), (left + width + 44, 590), 4, depth=1.0)
    handle = profile((0, 5), (0.5, 9), (1, 6))
    revolve(plate, (left + width + 44, 586), (left + width + 44, 634), handle, depth=0.9)
    for x in (left + 120, left + width - 140):
        lock = rounded(x, top + height - 10, 44, 20, 4)
        rim(plate, lock, depth=1.2, wall=4)
        ball(plate, (x + 22, top + height), 4, depth=1.8)
    cup = (left + width - 58, top + height - 62)
    ball(plate, cup, 32, depth=0.5, hollow=0.85, wall=0.16)
    dice = np.random.default_rng(78)
    for _ in range(26):
        at = np.array(cup) + dice.normal(0, 8, 2)
        toward = dice.uniform(0, 2 * np.pi)
        end = at + 15 * np.array([np.cos(toward), np.sin(toward)])
        stroke(plate, [at, end], [1.4, 0.5], depth=1.3)


def _draw_spring(plate: Plate) -> None:
    turn = np.linspace(0, 11 * 2 * np.pi, 330)
    away = 14 + 6.4 * turn / (2 * np.pi)
    with plate.at(214, 300):
        stroke(plate, np.stack([away * np.cos(turn), away * np.sin(turn)], 1), 1.0, depth=0.4)
        stroke(plate, close(arc((0, 0), 92, steps=90)), 3.0, depth=0.45)
    with plate.at(420, 452):
        for side in (0, 120, 240):
            angle = np.radians(side + 20)
            end = (44 * np.cos(angle), 44 * np.sin(angle))
            line(plate, (0, 0), end, 1.4, depth=0.5)
            ball(plate, end, 9, depth=0.7)
        stroke(plate, close(arc((0, 0), 58, steps=60)), 1.4, depth=0.35)
        ball(plate, (0, 0), 7, depth=0.8)


def _draw_platter(plate: Plate) -> None:
    x, y = GRAMOPHONE_MIDDLE
    outline = arc((x, y), GRAMOPHONE_PLATTER_RADIUS, steps=200)
    hold_back(plate, outline, share=0.5, blur=2)
    slab(plate, outline, depth=0.22, finish=Finish(texture="wool", texture_gain=0.5))
    for radius, width, depth in (
        (GRAMOPHONE_PLATTER_RADIUS, 2.4, 0.8), (GRAMOPHONE_PLATTER_RADIUS - 8, 1.2, 0.5),
        (96, 1.0, 0.25), (40, 1.0, 0.3),
    ):  # fmt: skip
        stroke(plate, close(arc((x, y), radius, steps=200)), width, depth=depth)
    for spoke in range(6):
        angle = np.radians(60 * spoke + 15)
        ends = [(x + r * np.cos(angle), y + r * np.sin(angle)) for r in (40, 262)]
        stroke(plate, ends, [9, 5], depth=0.22, hollow=0.6)
    ball(plate, (x, y), 8.4, depth=1.7, power=0.2)


def _draw_arm(plate: Plate) -> None:
    """Draw the arm straight down from its pivot: a horn bent twice, the sound box, the needle."""
    x, y = ARM_PIVOT
    end = y + ARM_LENGTH
    ball(plate, (x, y), 42, depth=1.0, hollow=0.8, wall=0.14)
    ball(plate, (x, y), 27, depth=0.7, hollow=0.6, wall=0.2)
    for bolt in range(6):
        angle = np.radians(60 * bolt)
        ball(plate, (x + 36 * np.cos(angle), y + 36 * np.sin(angle)), 3, depth=1.4)
    way = spline(
        [(x, y), (x + 4, y + 70), (x + 10, y + 150), (x + 7, y + 220), (x + 2, end - 64)],
        closed=False, steps=10,
    )  # fmt: skip
    stroke(plate, way, np.linspace(22, 13, len(way)), depth=1.5, hollow=0.8, wall=0.22)
    for at in (0.30, 0.72):
        ring_x, ring_y = way[int(at * (len(way) - 1))]
        line(plate, (ring_x - 19, ring_y), (ring_x + 19, ring_y), 2.4, depth=1.0)
    box = (x, end - 46)
    ball(plate, box, 36, depth=1.1, hollow=0.75, wall=0.16)
    for radius in (13, 20, 27):
        stroke(plate, close(arc(box, radius, steps=48)), 1.1, depth=0.5)
    for bolt in range(8):
        angle = np.radians(45 * bolt + 22)
        ball(plate, (box[0] + 31 * np.cos(angle), box[1] + 31 * np.sin(angle)), 2.4, depth=1.4)
    ball(plate, box, 5, depth=1.4)
    line(plate, box, (x, end - 14), 2.2, depth=1.2)
    ball(plate, (x + 11, end - 16), 4, depth=1.6)
    needle = profile((0, 4.2), (0.5, 3.4), (1, 0))
    revolve(plate, (x, end - 26), (x, end + 1), needle, depth=2.8)
