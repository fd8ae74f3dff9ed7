"""The watchdog, in profile: spine, ribs, teeth, a collar with a buckle."""

import numpy as np

from game.film.curves import arc, close, profile, spline
from game.film.figures.skeleton import limb
from game.film.outlines import rim, shell, soft
from game.film.planes import Point
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import HIGH, Voltage

_BACK = (
    (-150, -196), (-110, -206), (-60, -214), (0, -206), (60, -204), (110, -208), (140, -200),
)  # fmt: skip
_SKULL = (
    (-182, -252), (-190, -284), (-214, -300), (-236, -290), (-256, -274), (-300, -266),
    (-312, -254), (-306, -244), (-260, -240), (-224, -238),
)  # fmt: skip
_JAW = ((-196, -244), (-226, -228), (-296, -222), (-302, -230), (-232, -236), (-206, -252))
_SKIN = (
    (-312, -262), (-250, -290), (-214, -308), (-182, -322), (-178, -280), (-150, -230),
    (-60, -232), (60, -222), (140, -224), (180, -206), (222, -130), (216, -96), (200, -140),
    (168, -176), (166, -120), (150, -60), (140, 0), (100, 0), (112, -60), (80, -120), (20, -110),
    (-60, -96), (-80, -60), (-92, 0), (-134, 0), (-120, -60), (-122, -110), (-150, -140),
    (-180, -200), (-230, -220), (-300, -216),
)  # fmt: skip


def dog(
    plate: Plate,
    x: float,
    y: float,
    length: float,
    *,
    voltage: Voltage = HIGH,
    mirrored: bool = False,
) -> None:
    """Draw a dog that looks left: ``length`` is that of its body, (x, y) lies below its chest."""
    deep = voltage.bones
    with plate.at(x, y, scale=length / 300, mirrored=mirrored):
        _draw_trunk(plate, deep)
        _draw_head(plate, deep)
        for aside, share in ((22, 0.6), (0, 1.0)):
            _draw_legs(plate, aside, deep * share)
        skin = spline(_SKIN, steps=6)
        soft(plate, skin, depth=0.5 * voltage.cloth, radius=18)
        stroke(plate, close(skin), 1.6, depth=0.5 * voltage.cloth)
        collar = spline([(-158, -186), (-168, -200), (-186, -226)], closed=False, steps=5)
        stroke(plate, collar, 6, depth=0.9, hollow=0.5)
        ball(plate, (-166, -176), (5, 6), depth=2.2)
        dice = np.random.default_rng(5)
        for at in skin[dice.integers(0, len(skin), 60)]:
            tip = at + dice.normal(0, 5, 2) + np.array([3.0, 0.0])
            stroke(plate, [at, tip], 0.8, depth=0.4)


def _draw_trunk(plate: Plate, depth: float) -> None:
    for number, (x, y) in enumerate(spline(_BACK, closed=False, steps=6)[::2]):
        ball(plate, (x, y), (8, 6.5), depth=0.7 * depth, hollow=0.4)
        line(plate, (x, y - 3), (x + 5, y - 19 + 0.8 * abs(number - 5)), 2, depth=0.5 * depth)
    tail = spline([(140, -200), (176, -190), (206, -150), (214, -110)], closed=False)
    for number, (x, y) in enumerate(tail[::2]):
        radius = (5 - 0.24 * number, 4 - 0.2 * number)
        ball(plate, (x, y), radius, depth=0.6 * depth, hollow=0.3)
    for rib in range(12):
        x, deep = -106 + 14 * rib, 96 - 5.5 * abs(rib - 4)
        marks = [
            (x, -204),
            (x + 6, -204 + 0.4 * deep),
            (x - 6, -204 + 0.8 * deep),
            (x - 20, -204 + deep),
        ]
        stroke(plate, spline(marks, closed=False, steps=6), 3.2, depth=0.6 * depth, hollow=0.5)
    breast = spline([(-128, -124), (-90, -110), (-40, -112), (-6, -118)], closed=False, steps=6)
    stroke(plate, breast, 4, depth=0.55 * depth, hollow=0.5)
    for x, y in spline([(-150, -196), (-176, -216), (-196, -246)], closed=False, steps=6)[::2]:
        ball(plate, (x, y), (9, 8), depth=0.65 * depth, hollow=0.4)


def _draw_head(plate: Plate, depth: float) -> None:
    shell(plate, spline(_SKULL), depth=0.85 * depth, radius=16, wall=5, hollow=0.55)
    ball(plate, (-236, -272), (9, 8), depth=-0.5 * depth)
    stroke(plate, arc((-236, -272), (10, 9), steps=18), 2, depth=0.7 * depth)
    shell(plate, spline(_JAW, steps=6), depth=0.8 * depth, radius=7, wall=3, hollow=0.5)
    tooth = profile((0, 2.6), (0.5, 2), (1, 0))
    for number in range(9):
        x = -296 + 8 * number
        revolve(plate, (x, -245), (x - 1, -238), tooth, depth=1.2 * depth)
        revolve(plate, (x + 2, -229), (x + 1, -236), tooth, depth=1.2 * depth)
    fang = profile((0, 3.4), (1, 0))
    revolve(plate, (-300, -246), (-301, -230), fang, depth=1.4 * depth)
    ear = spline([(-190, -284), (-182, -316), (-206, -298)], steps=5)
    rim(plate, ear, depth=0.35 * depth, wall=3)


def _draw_legs(plate: Plate, aside: float, depth: float) -> None:
    blade = [(-120, -206), (-96, -200), (-124, -150), (-134, -158)]
    hip = [(112, -206), (142, -200), (146, -178), (120, -172)]
    with plate.at(aside, 0):
        shell(plate, spline(blade, steps=6), depth=0.4 * depth, radius=8, wall=3, hollow=0.5)
    with plate.at(0.6 * aside, 0):
        shell(plate, spline(hip, steps=6), depth=0.6 * depth, radius=8, wall=3, hollow=0.5)
    fore = ((-128, -152), (-96, -100), (-104, -40), (-108 + 0.6 * aside, -12))
    hind = ((132, -180), (100, -112), (142, -60), (128 + 0.5 * aside, -14))
    for joints, widths in ((fore, (7.0, 5.5, 4.0)), (hind, (8.0, 6.0, 4.0))):
        places: list[Point] = [(x + aside, y) for x, y in joints]
        for start, end, width in zip(places[:-1], places[1:], widths, strict=True):
            limb(plate, start, end, width, depth=depth)
        x, _ = places[-1]
        paw = [(x, -12), (x - 20, -2)]
        stroke(plate, paw, 4, depth=0.7 * depth, hollow=0.4)
