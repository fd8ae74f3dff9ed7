"""The lathe from above: a platter with strobe dots, a bridge with its screw, a head that rides."""

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded
from game.film.holding import hold_back
from game.film.layers import Layer, backdrop, glow, overlay
from game.film.objects.anchors import (
    LATHE_DISC_RADIUS,
    LATHE_MIDDLE,
    LATHE_NEEDLE,
    LATHE_RADIUS,
    LATHE_REACH,
    STAGE,
)
from game.film.outlines import Finish, pill, rim, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_DOTS = 154
"""Strobe dots of 78 turns a minute under a lamp that blinks a hundred times a second."""
_RAIL_Y = LATHE_NEEDLE.y - 54
_SCREW_Y = LATHE_NEEDLE.y - 26
_THREAD = 3.8


def paint_lathe(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the lathe: ``bench``, ``platter``, ``bridge`` and the ``carriage`` that is moved."""
    bench = Plate(*STAGE, scale=scale, samples=1)
    _draw_bench(bench, np.random.default_rng([seed, 78]))
    platter = Plate(540, 540, scale=scale, left=LATHE_MIDDLE.x - 270, top=LATHE_MIDDLE.y - 270)
    _draw_platter(platter)
    left = LATHE_REACH[0] - 70
    bridge = Plate(500, 200, scale=scale, left=left, top=LATHE_NEEDLE.y - 130)
    _draw_bridge(bridge)
    carriage = Plate(180, 190, scale=scale, left=LATHE_NEEDLE.x - 90, top=LATHE_NEEDLE.y - 140)
    _draw_carriage(carriage)
    return (
        backdrop(bench, "bench", seed=seed),
        overlay(platter, "platter", seed=seed),
        overlay(bridge, "bridge", seed=seed),
        overlay(carriage, "carriage", seed=seed),
        glow("needle-glow", LATHE_NEEDLE, 60, strength=0.55, power=2.2, scale=scale),
    )


def _draw_bench(plate: Plate, dice: np.random.Generator) -> None:
    """Draw planks, screws in the drawer below, rings of tea, a ruler."""
    wide, high = STAGE
    for plank in range(5):
        top = plank * high / 5
        wood = rectangle(-10, top + 2, wide + 20, high / 5 - 3)
        grain = Finish(texture="brush", texture_gain=0.26 + 0.06 * dice.random())
        slab(plate, wood, depth=0.115 + 0.03 * dice.random(), finish=grain)
        line(plate, (-10, top), (wide + 10, top), 1.0, depth=0.16)
    for _ in range(3):
        middle = (float(dice.uniform(700, 1240)), float(dice.uniform(400, 640)))
        stroke(
            plate, arc(middle, 34, from_deg=0, to_deg=int(dice.integers(200, 340))), 1.6, depth=0.14
        )
    for _ in range(16):
        x, y = dice.uniform((40, 560), (1240, 700))
        _draw_loose_screw(plate, float(x), float(y), float(dice.uniform(0, 360)))
    body = rounded(96, 18, 640, 600, 26)
    rim(plate, body, depth=0.42, wall=5)
    slab(plate, body, depth=0.08)
    for x, y in ((122, 44), (710, 44), (122, 592), (710, 592)):
        ball(plate, (x, y), 8, depth=0.8, hollow=0.5)
        line(plate, (x - 5, y - 4), (x + 5, y + 4), 1.4, depth=0.6)
    _draw_motor(plate)


def _draw_loose_screw(plate: Plate, x: float, y: float, toward_deg: float) -> None:
    with plate.at(x, y, turned_deg=toward_deg):
        stroke(plate, [(0, 0), (13, 0)], [2.0, 1.0], depth=0.34)
        line(plate, (0, -3), (0, 3), 1.2, depth=0.4)


def _draw_motor(plate: Plate) -> None:
    """Draw the spring motor under the platter: barrel, governor, gear."""
    x, y = LATHE_MIDDLE
    spiral = np.linspace(0, 9 * 2 * np.pi, 260)
    away = 12 + 5.2 * spiral / (2 * np.pi)
    with plate.at(x - 96, y + 40):
        stroke(plate, np.stack([away * np.cos(spiral), away * np.sin(spiral)], 1), 0.9, depth=0.34)
        stroke(plate, close(arc((0, 0), 66, steps=80)), 2.6, depth=0.34)
    with plate.at(x + 92, y + 84):
        stroke(plate, _gear(46, 40, 36), 1.3, depth=0.34)
        stroke(plate, close(arc((0, 0), 30, steps=48)), 1.2, depth=0.26)
        ball(plate, (0, 0), 8, depth=0.4)


def _gear(outer: float, inner: float, teeth: int) -> Curve:
    """Give the outline of a toothed wheel."""
    angle = np.repeat(np.arange(teeth * 2) / teeth * np.pi, 2) + np.tile(
        [0.0, np.pi / teeth], teeth * 2
    )
    away = np.repeat(np.tile([outer, inner], teeth), 2)
    return close(np.stack([away * np.cos(angle), away * np.sin(angle)], 1))


def _draw_platter(plate: Plate) -> None:
    x, y = LATHE_MIDDLE
    outline = arc((x, y), LATHE_RADIUS, steps=200)
    hold_back(plate, outline, share=0.45, blur=2)
    slab(plate, outline, depth=0.25, finish=Finish(texture="brush", texture_gain=0.28))
    for radius, width, depth in (
        (LATHE_RADIUS, 2.2, 0.8), (LATHE_RADIUS - 14, 1.4, 0.55), (LATHE_DISC_RADIUS + 2, 0.9, 0.3),
        (120, 0.8, 0.16), (60, 0.8, 0.2),
    ):  # fmt: skip
        stroke(plate, close(arc((x, y), radius, steps=200)), width, depth=depth)
    for dot in range(_DOTS):
        angle = dot / _DOTS * 2 * np.pi
        away = LATHE_RADIUS - 7
        at = (x + away * np.cos(angle), y + away * np.sin(angle))
        ball(plate, at, 2.3 if dot % 2 else 1.6, depth=1.1 if dot % 2 else 0.4)
    ball(plate, (x, y), 7.8, depth=1.6, power=0.2)
    stroke(plate, close(arc((x, y), 14, steps=40)), 1.4, depth=0.6)


def _draw_bridge(plate: Plate) -> None:
    """Draw the rail, the screw, its bearing and the gear that drives it."""
    left, right = LATHE_REACH[0] - 46, LATHE_REACH[1] + 60
    rail = rounded(left, _RAIL_Y - 15, right - left, 30, 6)
    hold_back(plate, rail, share=0.92, blur=2)
    screw = rectangle(left, _SCREW_Y - 9, right - left, 18)
    hold_back(plate, screw, share=0.85, blur=2)
    rim(plate, rail, depth=0.9, wall=4)
    slab(plate, rail, depth=0.22, finish=Finish(texture="brush", texture_gain=0.35))
    for tenth in range(0, right - left - 20, 10):
        x = left + 10 + tenth
        long = 9 if tenth % 50 == 0 else 5
        line(plate, (x, _RAIL_Y - 11), (x, _RAIL_Y - 11 + long), 0.7, depth=0.5)
    line(plate, (left + 6, _SCREW_Y), (right + 8, _SCREW_Y), 4.2, depth=0.75)
    for turn in range(int((right - left) / _THREAD)):
        thread = left + 8 + turn * _THREAD
        line(plate, (thread, _SCREW_Y - 6), (thread + 2.2, _SCREW_Y + 6), 0.9, depth=0.8)
    bearing = rounded(left - 14, _RAIL_Y - 24, 30, 66, 7)
    hold_back(plate, bearing, share=0.7, blur=2)
    rim(plate, bearing, depth=0.9, wall=4)
    ball(plate, (left + 1, _SCREW_Y), 8, depth=1.4, hollow=0.4)
    ball(plate, (left + 1, _RAIL_Y - 10), 4, depth=1.2)
    pillar = (right - 6, _RAIL_Y - 2)
    ball(plate, pillar, 25, depth=0.95, hollow=0.75, wall=0.2)
    ball(plate, pillar, 9, depth=1.5, power=0.3)
    with plate.at(right + 6, _SCREW_Y + 2):
        stroke(plate, _gear(20, 16, 20), 1.5, depth=0.9)
        ball(plate, (0, 0), 5, depth=1.4)


def _draw_carriage(plate: Plate) -> None:
    """Draw the cutting head: case, magnet, two coils, armature, and the needle at the anchor."""
    x, y = LATHE_NEEDLE
    case = rounded(x - 44, _RAIL_Y - 40, 88, 76, 8)
    hold_back(plate, case, share=0.8, blur=2)
    rim(plate, case, depth=1.0, wall=4)
    slab(plate, case, depth=0.2)
    magnet = np.array(
        [(-32, 22), (-32, -22), (-24, -32), (24, -32), (32, -22), (32, 22), (20, 22), (20, -16),
         (14, -21), (-14, -21), (-20, -16), (-20, 22)], np.float64
    )  # fmt: skip
    pill(plate, magnet + np.array([x, _RAIL_Y]), depth=0.8, radius=5)
    for side in (-1, 1):
        coil = rectangle(x + side * 11 - 7, _RAIL_Y - 14, 14, 34)
        rim(plate, coil, depth=0.7, wall=2)
        for turn in range(11):
            row = _RAIL_Y - 12 + turn * 3
            ends = ((x + side * 11 - 7, row), (x + side * 11 + 7, row + 0.8))
            line(plate, *ends, 1.0, depth=0.7, ink="amber")
    line(plate, (x, _RAIL_Y - 24), (x, y - 20), 2.6, depth=1.6)
    for bolt_x, bolt_y in ((-36, -32), (36, -32), (-36, 28), (36, 28)):
        ball(plate, (x + bolt_x, _RAIL_Y + bolt_y), 3.4, depth=1.3)
    nut = rounded(x - 26, _SCREW_Y - 9, 52, 18, 4)
    rim(plate, nut, depth=0.8, wall=3)
    needle = profile((0, 5.5), (0.4, 5), (0.75, 3), (1, 0))
    revolve(plate, (x, y - 24), (x, y + 1), needle, depth=2.6)
    stroke(
        plate,
        [(x + 44, _RAIL_Y - 8), (x + 62, _RAIL_Y - 24), (x + 74, _RAIL_Y - 60)],
        1.6,
        depth=0.6,
    )
