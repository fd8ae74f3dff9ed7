"""The communal flat in section: nine neighbours, one tap, and twelve places to hide a disc."""

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.furniture import (
    bed,
    cabinet,
    chair,
    cistern,
    piano,
    rug,
    table,
    wall_clock,
)
from game.film.props.lamps import hanging_lamp
from game.film.props.records import record, records_on_edge
from game.film.props.wireless import radio
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_LEFT, _RIGHT = 40.0, 1240.0
_CEILINGS, _FLOORS = (96.0, 356.0), (330.0, 590.0)
_UPPER = (40.0, 330.0, 480.0, 860.0, 1240.0)
_LOWER = (40.0, 300.0, 640.0, 860.0, 1240.0)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the flat."""
    easel = Easel("flat", seed=seed, scale=scale, high=high)
    night = easel.sheet()
    sky(night, horizon=640, depth=0.2, reach=260, clouds=0.16)
    easel.back(night, "night")
    house = easel.sheet()
    _draw_house(house)
    easel.over(house, "house", parallax=0.3)
    easel.twins("upper", _furnish_upper, (-30, 90, 1310, 340), parallax=0.3, hold=0)
    easel.twins("lower", _furnish_lower, (-30, 350, 1310, 660), parallax=0.3, hold=0)
    easel.twins("people", _people, (-30, 110, 1310, 600), parallax=0.32, hold=0.85)
    lamps = easel.sheet(bottom=600)
    for x, top, y, strength in ((670, 96, 160, 0.9), (170, 356, 420, 0.45), (1050, 96, 160, 0.3)):
        hanging_lamp(lamps, x, top, y, width=36, strength=strength, cone=210)
    lamp(lamps, (670, 190), 300, strength=0.28)
    lamp(lamps, (170, 440), 170, strength=0.16)
    lamp(lamps, (470, 500), 190, strength=0.16)
    easel.over(lamps, "lamps", parallax=0.3)
    easel.glow("lamp", 670, 150, 150, strength=0.3, parallax=0.3)
    return easel.close()


def _draw_house(plate: Plate) -> None:
    """Cut the house open: walls, joists with rubble between them, stove flues, a cellar."""
    shape = rectangle(_LEFT - 14, 80, _RIGHT - _LEFT + 28, 560)
    hold_back(plate, shape, share=0.85, blur=2)
    rough = Finish(texture="mottle", texture_gain=0.3)
    slab(plate, shape, depth=0.3)
    for x in (_LEFT - 14, _RIGHT):
        slab(plate, rectangle(x, 80, 14, 560), depth=0.6, finish=rough)
    for y in (80, *_FLOORS):
        deep = rectangle(_LEFT, y, _RIGHT - _LEFT, 18 if y == 80 else 26)
        rim(plate, deep, depth=0.6, wall=2)
        slab(plate, deep, depth=0.16, finish=rough)
        for joist in np.arange(_LEFT + 10, _RIGHT, 34):
            line(plate, (float(joist), y), (float(joist), y + 22), 1.4, depth=0.4)
    for walls, top in ((_UPPER, 98), (_LOWER, 356)):
        for x in walls[1:-1]:
            slab(plate, rectangle(x - 4, top, 8, 234), depth=0.5, finish=rough)
            rim(plate, rectangle(x - 5, top + 130, 10, 104), depth=0.3, wall=2)
    for flue in (476, 864):
        stroke(plate, [(flue, 96), (flue, 640)], 8, depth=0.18, hollow=0.7)
    _draw_wallpaper(plate)
    slab(plate, rectangle(_LEFT, 616, _RIGHT - _LEFT, 24), depth=0.34, finish=rough)


def _draw_wallpaper(plate: Plate) -> None:
    for left, right, top, step in ((330, 480, 110, 14), (480, 860, 110, 22), (300, 640, 366, 18)):
        for x in np.arange(left + 10, right - 6, step):
            line(plate, (float(x), top), (float(x), top + 214), 0.8, depth=0.22)
    for x in np.arange(872, 1230, 26):
        for y in range(120, 320, 28):
            bud = arc((float(x), y), (3, 5), steps=8)
            stroke(plate, bud, 0.8, depth=0.24)


def _furnish_upper(plate: Plate, voltage: Voltage) -> None:
    """Upstairs: an old woman and her rug, the bathroom, our room, a musician's piano."""
    floor = _FLOORS[0]
    bed(plate, 60, floor, 130, depth=0.6)
    rug(plate, 66, 176, 150, 84)
    cabinet(plate, 250, floor, 64, 130, depth=0.6, face=0.06 if voltage.hidden else 0.3)
    cistern(plate, 384, floor, records=3 if voltage.hidden else 0)
    bath = [(414, 268), (474, 268), (468, 322), (420, 322)]
    rim(plate, bath, depth=1.0, wall=4)
    _draw_stove(plate, 810, floor, voltage)
    table(plate, 560, floor, 150, 72, depth=0.8)
    chair(plate, 536, floor, 96, depth=0.7, mirrored=True)
    radio(plate, 574, floor - 72, width=86, height=56, inside=voltage.hidden)
    record(plate, 684, floor - 78, 26, squash=0.22, depth=0.9, seed=5)
    piano(plate, 904, floor, 0.72, inside=voltage.hidden, depth=0.7)
    bed(plate, 1110, floor, 116, depth=0.5)
    if voltage.hidden:
        _hide_upper(plate, floor)


def _hide_upper(plate: Plate, floor: float) -> None:
    """Behind the rug, in the piano, behind the wardrobe, under the floor of our room."""
    for number in range(3):
        record(plate, 104 + 38 * number, 218, 21, seed=number + 10, depth=0.85)
    records_on_edge(plate, 920, floor - 92, 46, 30, depth=1.1, seed=6)
    record(plate, 1020, floor - 40, 17, seed=14, depth=0.9)
    records_on_edge(plate, 262, floor - 120, 40, 36, depth=1.0, seed=8)
    for number in range(4):
        record(plate, 580 + 42 * number, floor + 12, 18, squash=0.5, seed=number, depth=0.9)


def _draw_stove(plate: Plate, x: float, floor: float, voltage: Voltage) -> None:
    """Stand a round iron stove, black; its door glows."""
    iron = np.full(12, 34, np.float32)
    revolve(plate, (x, floor), (x, 150), iron, depth=1.3, cavity=iron - 5, cavity_share=0.85)
    for ring in (200, 250, 300):
        line(plate, (x - 35, ring), (x + 35, ring), 2, depth=0.9)
    door = rounded(x - 18, floor - 56, 36, 30, 4)
    rim(plate, door, depth=1.2, wall=3)
    for coal in range(4):
        ball(plate, (x - 12 + 8 * coal, floor - 34), 5, depth=0.9, ink="red")
    lamp(plate, (x, floor - 38), 60, ink="red", strength=0.4)
    if voltage.hidden:
        records_on_edge(plate, x - 20, 168, 40, 40, depth=1.1, seed=3)


def _furnish_lower(plate: Plate, voltage: Voltage) -> None:
    """Downstairs: a worker's room, the kitchen, a corridor with a bicycle, a teacher's room."""
    floor = _FLOORS[1]
    bed(plate, 60, floor, 120, depth=0.6)
    wall_clock(plate, 240, 420, 22, hour=11.5)
    cabinet(plate, 216, floor, 70, 120, depth=0.6, face=0.06 if voltage.hidden else 0.3)
    for number in range(3):
        x = 320 + 104 * number
        table(plate, x, floor, 84, 74, depth=0.6)
        _draw_primus(plate, x + 30, floor - 74)
        pot = profile((0, 20), (0.8, 21), (1, 24))
        revolve(
            plate, (x + 62, floor - 74), (x + 62, floor - 104), pot, depth=2.4, cavity=pot - 2,
            cavity_share=0.85,
        )  # fmt: skip
    for shelf in (430, 462):
        line(plate, (330, shelf), (620, shelf), 1.6, depth=0.6)
    _draw_washing(plate)
    _draw_bicycle(plate, 752, floor)
    for bell in range(9):
        ball(plate, (846, 400 + 14 * bell), 3.4, depth=1.6)
    cabinet(plate, 890, floor, 100, 150, depth=0.5, face=0.06 if voltage.hidden else 0.26)
    bed(plate, 1080, floor, 140, depth=0.5)
    if voltage.hidden:
        records_on_edge(plate, 904, floor - 104, 70, 34, depth=1.0, seed=12)
        record(plate, 1150, floor - 30, 20, squash=0.4, seed=17, depth=0.9)
        record(plate, 240, 420, 13, seed=18, depth=0.9)
        for number in range(3):
            record(plate, 344 + 104 * number, floor + 12, 17, squash=0.5, seed=number, depth=0.9)
        records_on_edge(plate, 230, floor - 52, 44, 32, depth=1.0, seed=15)


def _draw_primus(plate: Plate, x: float, y: float) -> None:
    ball(plate, (x, y - 10), (14, 9), depth=0.9, hollow=0.7)
    for leg in (-12, 12):
        line(plate, (x + leg, y), (x + leg, y - 26), 1.2, depth=1.0)
    for flame in range(5):
        tip = (x - 6 + 3 * flame, y - 32 + abs(flame - 2) * 2)
        line(plate, (x - 6 + 3 * flame, y - 22), tip, 1.8, depth=1.4, ink="amber")
    lamp(plate, (x, y - 28), 34, strength=0.4)


def _draw_washing(plate: Plate) -> None:
    line(plate, (310, 386), (632, 386), 1.0, depth=0.6)
    for x, wide, high in ((330, 40, 30), (384, 56, 26), (560, 50, 34)):
        sheet = rectangle(x, 386, wide, high)
        rim(plate, sheet, depth=0.4, wall=2)
    long_johns = [
        (470, 386),
        (510, 386),
        (512, 420),
        (496, 420),
        (490, 400),
        (484, 420),
        (468, 420),
    ]
    stroke(plate, close(long_johns), 1.4, depth=0.6)


def _draw_bicycle(plate: Plate, x: float, y: float) -> None:
    for wheel in (x - 44, x + 44):
        stroke(plate, arc((wheel, y - 34), 32, steps=32), 2, depth=0.6)
        hub = np.array([wheel, y - 34])
        for spoke in np.radians(np.arange(0, 180, 20)):
            away = 32 * np.array([np.cos(spoke), np.sin(spoke)])
            stroke(plate, [hub - away, hub + away], 0.6, depth=0.4)
    frame = [(x - 44, y - 34), (x - 12, y - 78), (x + 30, y - 80), (x + 44, y - 34)]
    stroke(plate, frame, 2.2, depth=0.8, hollow=0.5)
    stroke(plate, [(x - 12, y - 78), (x, y - 34), (x + 30, y - 80)], 2.2, depth=0.8)


def _people(plate: Plate, voltage: Voltage) -> None:
    """Those who live here; one of them has an ear at our wall."""
    passer(plate, 216, 330, 148, kind="old woman", pose="waiting", voltage=voltage, fine=False)
    walker(plate, 620, 330, 172, kind="stilyaga", pose="holding", voltage=voltage, discs=1)
    passer(plate, 1084, 330, 160, kind="clerk", pose="playing piano", voltage=voltage, fine=False)
    passer(plate, 884, 330, 156, kind="nurse", pose="smoking",
           voltage=voltage, fine=False)  # fmt: skip
    walker(plate, 362, 590, 166, kind="woman", pose="hand on hip", voltage=voltage)
    walker(plate, 544, 590, 164, kind="old woman", voltage=voltage)
    passer(
        plate, 670, 590, 150, kind="worker", pose="carrying", voltage=voltage, mirrored=True,
        fine=False,
    )  # fmt: skip
    passer(plate, 146, 590, 160, kind="worker", pose="sitting", voltage=voltage, fine=False)
    walker(plate, 1030, 590, 166, kind="teacher", pose="arms crossed", voltage=voltage)
