"""The lathe in section: case, motor, idler, platter, feed screw, cutter head, microscope."""

import numpy as np

from game.film.cage import rib_cage
from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.holding import hold_back, stamp
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_BRUSHED = Finish(texture="brush", texture_gain=0.25)


def lathe(plate: Plate, x: float, y: float, *, depth: float = 0.75, inside: bool = True) -> None:
    """Stand the lathe with the middle of its case at (x, y): 660 wide, 260 high.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    x, y : float
        In local units.
    depth : float
        Optical depth of steel.
    inside : bool
        Whether the case is seen through: motor, idler and spindle.
    """
    with plate.at(x, y):
        _draw_case(plate, depth, inside=inside)
        if inside:
            _draw_drive(plate, depth)
        _draw_platter(plate, depth)
        _draw_bridge(plate, depth)
        _draw_gears(plate)
        _draw_head(plate, depth)
        _draw_swarf(plate)


def _draw_case(plate: Plate, depth: float, *, inside: bool) -> None:
    case = rounded(-330, -96, 660, 96, 8)
    hold_back(plate, case, share=0.8, blur=2)
    rim(plate, case, depth=1.1 * depth, wall=5)
    slab(plate, case, depth=(0.14 if inside else 0.5) * depth, finish=_BRUSHED)
    for across in (-312, 312):
        for down in (-82, -14):
            ball(plate, (across, down), 3.4, depth=1.4)
    if not inside:
        rim(plate, rounded(-60, -66, 120, 36, 4), depth=depth, wall=2)
        for knob in (-150, 150):
            ball(plate, (knob, -48), 16, depth=1.2, hollow=0.5)
            line(plate, (knob, -48), (knob + 8, -58), 2, depth=1.4)


def _draw_drive(plate: Plate, depth: float) -> None:
    with plate.at(-190, 0):
        rim(plate, rounded(-50, -84, 100, 72, 10), depth=1.2 * depth, wall=4)
        for winding in range(9):
            at = -76 + 7 * winding
            line(plate, (-38, at), (-18, at), 1.6, depth=1.2 * depth)
            line(plate, (18, at), (38, at), 1.6, depth=1.2 * depth)
        slab(plate, rounded(-14, -78, 28, 60, 3), depth=1.1 * depth)
        line(plate, (0, -100), (0, -8), 3.4, depth=1.3)
        slab(plate, rectangle(-12, -106, 24, 12), depth=1.5)
        stroke(plate, [(12, -100), (160, -92), (160, -96)], 1.6, depth=0.9)
    spindle = profile((0, 8), (0.3, 8), (0.32, 13), (0.5, 13), (0.52, 6), (1, 5))
    revolve(plate, (0, -10), (0, -150), spindle, depth=1.6)
    ball(plate, (0, -8), 6, depth=1.6)


def _draw_platter(plate: Plate, depth: float) -> None:
    iron = rounded(-250, -122, 500, 20, 4)
    slab(plate, iron, depth=1.5 * depth, finish=Finish(texture="brush", texture_gain=0.12))
    rim(plate, iron, depth=0.8 * depth, wall=3)
    slab(plate, rounded(-246, -127, 492, 5, 2), depth=0.5)
    for dot in range(124):
        line(plate, (-248 + 4 * dot, -116), (-248 + 4 * dot, -108), 0.9, depth=0.8)
    disc = _ribs_on_a_disc(plate.point)
    stamp(plate, disc, (-238, -189), (476, 116), depth=0.95, ink="amber")
    edge = spline([(-236, -125), (0, -125), (236, -125)], closed=False)
    stroke(plate, edge, 1.2, depth=0.5, ink="amber")


def _ribs_on_a_disc(point: float) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Draw the record from its face, so that it can be tilted: edge on it is only a line."""
    face = Plate(512, 512, scale=max(0.5, min(1.0, point / 2)), samples=2)
    slab(face, arc((256, 256), 254, steps=120), depth=0.26)
    for radius in np.linspace(248, 100, 36):
        stroke(face, arc((256, 256), radius, steps=90), 0.9, depth=0.30)
    with face.at(0, 18, scale=0.50):
        rib_cage(face, depth=0.85)
        for bone in range(14):
            slab(face, rounded(480, 130 + 46 * bone, 40, 38, 6), depth=0.4)
    stroke(face, arc((256, 256), 253, steps=120), 1.8, depth=1.5)
    ball(face, (256, 256), 8, depth=-2)
    return np.maximum(face.depth, 0)


def _draw_bridge(plate: Plate, depth: float) -> None:
    column = profile((0, 16), (0.08, 17), (0.12, 10), (0.9, 9), (0.94, 15), (1, 15))
    for across in (-286, 286):
        revolve(
            plate, (across, -96), (across, -232), column, depth=1.4 * depth,
            cavity=0.55 * column, cavity_share=0.6, reference=12,
        )  # fmt: skip
    rim(plate, rounded(-310, -244, 620, 14, 4), depth=1.6 * depth, wall=3)
    slab(plate, rectangle(-310, -244, 620, 14), depth=0.4 * depth)
    line(plate, (-290, -206), (318, -206), 4.2, depth=0.9)
    for thread in range(150):
        at = -276 + 3.7 * thread
        line(plate, (at, -211.4), (at + 2.2, -200.6), 0.9, depth=1.0)
    wheel = profile((0, 6), (0.1, 24), (0.5, 26), (0.9, 24), (1, 6))
    revolve(plate, (316, -206), (340, -206), wheel, depth=1.3, cavity=0.6 * wheel, cavity_share=0.5)
    line(plate, (344, -206), (344, -172), 3, depth=1.3)
    grip = profile((0, 5), (0.5, 8), (1, 6))
    revolve(plate, (344, -176), (376, -176), grip, depth=1.0)
    ball(plate, (-290, -206), 9, depth=1.4, hollow=0.4)


def _draw_gears(plate: Plate) -> None:
    for y, radius, teeth in ((-206, 15, 14), (-168, 23, 22), (-130, 13, 12)):
        stroke(plate, arc((-314, y), radius), 1.6, depth=1.0)
        stroke(plate, arc((-314, y), 0.4 * radius, steps=20), 1.4, depth=1.0)
        for turn in np.linspace(0, 2 * np.pi, teeth, endpoint=False):
            away = np.array([np.cos(turn), np.sin(turn)])
            root, tip = (-314, y) + radius * away, (-314, y) + (radius + 4) * away
            stroke(plate, [root, tip], 2.0, depth=1.0)


def _draw_head(plate: Plate, depth: float) -> None:
    with plate.at(112, 0):
        hold_back(plate, rectangle(-36, -262, 80, 96), share=0.5)
        carriage = rounded(-34, -258, 72, 66, 6)
        rim(plate, carriage, depth=1.4 * depth, wall=4)
        slab(plate, carriage, depth=0.3 * depth)
        for half_nut in range(5):
            at = -26 + 4 * half_nut
            line(plate, (at, -215), (at, -197), 1.5, depth=1.2)
        rim(plate, rounded(-22, -192, 48, 42, 4), depth=1.6 * depth, wall=3.5)
        for side in (-11, 15):
            rim(plate, rectangle(side - 6, -186, 12, 26), depth=1.2, wall=3)
            for winding in range(7):
                down = -184 + 3.6 * winding
                line(plate, (side - 6, down), (side + 6, down), 1.1, depth=0.9, ink="amber")
        line(plate, (2, -186), (2, -150), 3.0, depth=1.8)
        revolve(plate, (2, -152), (-2, -130), profile((0, 4), (0.6, 2.6), (1, 0)), depth=3.4)
        lamp(plate, (-2, -131), 36, strength=1.0, power=1.8)
        for low in (0, 8):
            lead = [
                (24, -180 + low / 2), (72, -168 + low), (122, -188 + low), (172, -300 + low),
                (250, -320 + low),
            ]  # fmt: skip
            stroke(plate, spline(lead, closed=False), 1.7, depth=0.75)
        _draw_microscope(plate)


def _draw_microscope(plate: Plate) -> None:
    barrel = profile((0, 7), (0.2, 8), (0.25, 11), (0.6, 11), (0.65, 9), (1, 10))
    with plate.at(-74, -200, turned_deg=18):
        revolve(plate, (0, 48), (0, -60), barrel, depth=1.0, cavity=0.7 * barrel, cavity_share=0.7)
        line(plate, (0, -10), (30, -22), 3, depth=1)
        for ring in (40, 10, -40):
            ball(plate, (0, ring), (7, 2), depth=0.9)


def _draw_swarf(plate: Plate) -> None:
    """Let the thread that comes off the film curl away."""
    dice = np.random.default_rng(4)
    turn, points = -2.6, [np.array([108.0, -134.0])]
    for step in range(120):
        turn += dice.normal(0, 0.20) + 0.16 * np.sin(0.23 * step)
        moved = points[-1] + (2.4 * np.cos(turn) - 0.5, 1.44 * np.sin(turn))
        points.append(np.minimum(moved, (np.inf, -132)))
    stroke(plate, np.array(points), 0.8, depth=0.9, ink="amber")
