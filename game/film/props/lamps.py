"""Lamps: in the street, over a table, on a wire; each is a filament, a glow and a halo."""

import math
from collections.abc import Sequence

import numpy as np

from game.film.curves import profile, spline
from game.film.lights import lamp, torch
from game.film.outlines import pill, shell
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke


def lantern(
    plate: Plate,
    x: float,
    y: float,
    *,
    depth: float = 0.6,
    ink: str = "amber",
    strength: float = 0.9,
) -> None:
    """Light a street lantern whose socket is at (x, y)."""
    marks = [(-9, 0), (-11, -20), (-4, -32), (4, -32), (11, -20), (9, 0)]
    with plate.at(x, y):
        shell(plate, spline(marks, steps=5), depth=0.8 * depth, radius=10, wall=1.5, hollow=0.85)
        line(plate, (0, -26), (0, -12), 1.0, depth=2 * depth, ink=ink)
        ball(plate, (0, -14), (4, 6), depth=1.6 * depth, ink=ink)
        roof = spline([(-6, -31), (0, -40), (6, -31)], steps=5)
        pill(plate, roof, depth=depth, radius=3)
        lamp(plate, (0, -14), 150, ink=ink, strength=0.75 * strength, power=2.6)
        lamp(plate, (0, -14), 30, ink=ink, strength=1.2 * strength, power=1.6)


def lamppost(
    plate: Plate,
    x: float,
    y: float,
    height: float,
    *,
    depth: float = 0.6,
    arms: Sequence[int] = (-1, 1),
    strength: float = 0.9,
) -> tuple[tuple[float, float], ...]:
    """Stand a lamp post at (x, y); gives where its lamps are. ``arms`` of (0,) has none."""
    shaft = profile(
        (0, 7), (0.04, 8), (0.06, 4.5), (0.2, 3.6), (0.22, 4.6), (0.24, 3), (0.9, 2.0), (1, 1.8)
    )
    revolve(
        plate, (x, y), (x, y - height), shaft, depth=depth, cavity=0.5 * shaft, cavity_share=0.6,
        reference=4,
    )  # fmt: skip
    lamps = []
    for side in arms:
        at = (x + 26 * side, y - height - 4 * abs(side))
        if side:
            bow = [(x, y - height + 6), (x + 8 * side, at[1] - 8), (x + 22 * side, at[1] - 12), at]
            stroke(plate, spline(bow, closed=False), 1.6, depth=depth)
        lantern(plate, *at, depth=depth, strength=strength)
        lamps.append((at[0], at[1] - 14))
    return tuple(lamps)


def bulb(plate: Plate, middle: Curve, toward: Curve, size: float, *, ink: str = "amber") -> Curve:
    """Draw a bulb: glass, stem and a filament that burns; gives where the light is."""
    aside = np.array([toward[1], -toward[0]])
    glass = middle + 16 * size * toward
    ball(plate, glass, 26 * size, depth=0.8, hollow=0.93, wall=0.05)
    thread = [
        middle + size * ((18 + (3 if at % 2 else -3)) * toward + (at - 5) * 2.6 * aside)
        for at in range(11)
    ]
    stroke(plate, thread, 1.6 * size, depth=2.4, ink=ink)
    for side, end in ((3, 9), (-3, 1)):
        root = middle + size * (-8 * toward + side * aside)
        stroke(plate, [root, thread[end]], 0.9 * size, depth=1)
    return np.asarray(middle + 18 * size * toward)


def hanging_lamp(
    plate: Plate,
    x: float,
    top: float,
    y: float,
    *,
    width: float = 60.0,
    strength: float = 0.8,
    depth: float = 0.9,
    cone: float = 300.0,
) -> None:
    """Hang a shade on a wire from ``top``; its mouth lies at (x, y) and throws a cone."""
    line(plate, (x, top), (x, y - 0.9 * width), 1.2, depth=0.5)
    shade_ = profile((0, 0.1), (0.1, 0.16), (0.35, 0.3), (0.7, 0.75), (1, 1)) * np.float32(width)
    inner = np.maximum(shade_ - 2, 0)
    revolve(
        plate, (x, y - 0.9 * width), (x, y), shade_, depth=2 * depth, cavity=inner,
        cavity_share=0.95, reference=0.5 * width,
    )  # fmt: skip
    edge = spline([(x - width, y), (x, y + 0.12 * width), (x + width, y), (x, y - 0.1 * width)])
    stroke(plate, edge, 1.6, depth=depth)
    size = width / 90
    middle = np.array([x, y - 0.42 * width])
    at = bulb(plate, middle, np.array([0.0, 1.0]), size)
    lamp(plate, at, 2.6 * width, strength=0.8 * strength, power=2.2)
    lamp(plate, at, 0.7 * width, strength=1.1 * strength, power=1.5)
    if cone:
        torch(plate, at, 90, 44, cone, strength=0.55 * strength, edge=0.7)


def table_lamp(
    plate: Plate, x: float, y: float, height: float, *, width: float = 46.0, strength: float = 0.9
) -> tuple[float, float]:
    """Stand a lamp with a cloth shade at (x, y); gives where its light is."""
    foot = profile((0, 26), (0.15, 22), (0.3, 6), (1, 4))
    revolve(plate, (x, y), (x, y - 0.6 * height), foot, depth=1.3)
    shade_ = profile((0, 0.5), (0.5, 0.8), (1, 1)) * np.float32(width)
    inner = np.maximum(shade_ - 3, 0)
    top, low = (x, y - height), (x, y - 0.5 * height)
    revolve(plate, top, low, shade_, depth=2.0, cavity=inner, cavity_share=0.93, ink="amber")
    at = bulb(plate, np.array([x, y - 0.9 * height]), np.array([0.0, 1.0]), height / 200)
    lamp(plate, at, 4.5 * width, strength=0.6 * strength, power=2.2)
    lamp(plate, at, 0.9 * width, strength=1.0 * strength, power=1.5)
    torch(plate, at, 90, 60, 2.4 * height, strength=0.6 * strength, edge=0.7)
    return float(at[0]), float(at[1])


def desk_lamp(plate: Plate, x: float, y: float) -> Curve:
    """Stand a jointed lamp at (x, y) that lights what is left of it; gives where its light is."""
    foot = profile((0, 44), (0.5, 42), (1, 30))
    hollow = profile((0, 38), (1, 20))
    revolve(plate, (x, y), (x, y - 10), foot, depth=1.2, cavity=hollow, cavity_share=0.7)
    joints = ((x, y - 10), (x + 52, y - 178), (x - 96, y - 330))
    for off in (-5, 5):
        (ax, ay), (bx, by), (cx, cy) = joints
        line(plate, (ax + off, ay), (bx + off, by), 2.2, depth=0.8)
        line(plate, (bx, by + off), (cx, cy + off), 2.2, depth=0.8)
    for coil in range(26):
        at = coil / 26
        from_, to = (x - 9 + 40 * at, y - 30 - 110 * at), (x + 1 + 40 * at, y - 34 - 110 * at)
        line(plate, from_, to, 1.1, depth=0.9)
    for joint, hollow_ in zip(joints, (0.0, 0.5, 0.5), strict=True):
        ball(plate, joint, 9, depth=1.1, hollow=hollow_)
    return _draw_shade(plate, np.array([x - 90.0, y - 328.0]), np.array([x - 166.0, y - 246.0]))


def _draw_shade(plate: Plate, socket: Curve, mouth: Curve) -> Curve:
    toward = (mouth - socket) / np.hypot(*(mouth - socket))
    aside = np.array([toward[1], -toward[0]])
    shade_ = profile((0, 14), (0.2, 17), (0.35, 34), (0.7, 62), (1, 76))
    inner = np.maximum(shade_ - 2.2, 0)
    revolve(plate, socket, mouth, shade_, depth=1.0, cavity=inner, cavity_share=0.95, reference=40)
    turn = np.linspace(0, 2 * np.pi, 40)[:, None]
    stroke(plate, mouth + 76 * np.sin(turn) * aside + 9 * np.cos(turn) * toward, 2, depth=1)
    collar = profile((0, 12), (1, 13))
    revolve(plate, socket + 6 * toward, socket + 34 * toward, collar, depth=1.3)
    for thread in range(5):
        at = socket + (8 + 5 * thread) * toward
        stroke(plate, [at + 13 * aside, at - 13 * aside], 1.2, depth=0.8)
    light = bulb(plate, socket + 46 * toward, toward, 1.0)
    shine(plate, light, math.degrees(math.atan2(toward[1], toward[0])))
    return light


def shine(plate: Plate, light: Curve, toward_deg: float, *, share: float = 1.0) -> None:
    """Let the desk lamp's light fall on a plate."""
    lamp(plate, light, 420, strength=0.62 * share, power=2.2)
    lamp(plate, light, 60, strength=1.3 * share, power=1.5)
    torch(plate, light, toward_deg, 40, 720, strength=0.95 * share, edge=0.7)
