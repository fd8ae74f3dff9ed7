"""The queue of the clinic: a corridor of coats and coughs, and one door with a lamp over it."""

import numpy as np

from game.film.curves import profile, rectangle, rounded, spline
from game.film.figures import passer
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.furniture import WOOD, cabinet, light_box, wall_clock
from game.film.props.lamps import hanging_lamp
from game.film.props.records import record
from game.film.props.table import small_subject
from game.film.solids import ball, revolve
from game.film.strokes import line
from game.film.voltage import Voltage

_FLOOR, _PANEL = 640, 420
_DOOR = (930, 250, 170, 390)
_QUEUE = (
    (90, "old woman", "sitting"), (220, "worker", "sitting"), (344, "woman", "sitting"),
    (470, "clerk", "sitting"), (600, "citizen", "waiting"), (716, "child", "looking up"),
    (820, "stilyaga", "smoking"),
)  # fmt: skip
"""Where everybody sits or stands, from the last to the first."""


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the corridor."""
    easel = Easel("clinic", seed=seed, scale=scale, high=high)
    hall = easel.sheet()
    _draw_corridor(hall)
    easel.back(hall, "corridor")
    signs = easel.sheet(top=150, bottom=430)
    _draw_signs(signs)
    easel.over(signs, "signs", parallax=0.2)
    easel.twins("door", _draw_door, (880, 180, 1310, 680), parallax=0.3, hold=0.5)
    bench = easel.sheet(top=500, bottom=720)
    _draw_bench(bench)
    easel.over(bench, "bench", parallax=0.45)
    easel.twins("queue", _draw_queue, (-30, 240, 900, 720), parallax=0.5, hold=0.88)
    lamps = easel.sheet(bottom=660)
    for x in (250, 720):
        hanging_lamp(lamps, x, -4, 150, width=52, strength=0.5, cone=420)
    easel.over(lamps, "lamps", parallax=0.6)
    easel.glow("lamp over the door", 1015, 218, 120, ink="red", strength=0.5, parallax=0.3)
    for number, x in enumerate((250, 720)):
        easel.glow(f"lamp {number}", x, 150, 150, strength=0.28, parallax=0.6)
    return easel.close(dark=0.4)


def _draw_corridor(plate: Plate) -> None:
    """Paint the wall in oil to the height of a shoulder, tile the floor."""
    plate.depth += np.float32(0.06)
    slab(
        plate,
        rectangle(-40, _PANEL, 1360, _FLOOR - _PANEL),
        depth=0.16,
        finish=Finish(texture="mottle"),
    )
    line(plate, (-40, _PANEL), (1320, _PANEL), 3, depth=0.5)
    slab(plate, rectangle(-40, _FLOOR, 1360, 90), depth=0.26)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 3, depth=0.7)
    for column in np.linspace(-1400, 2680, 44):
        line(plate, (640 + 0.5 * (column - 640), _FLOOR), (column, 730), 1, depth=0.24)
    for row in (8, 24, 52):
        line(plate, (-40, _FLOOR + row), (1320, _FLOOR + row), 1, depth=0.24)
    for pipe in (92, 104):
        line(plate, (-40, pipe), (1320, pipe), 6, depth=0.4)


def _draw_signs(plate: Plate) -> None:
    """Hang a clock that is slow, and the voice of public health."""
    wall_clock(plate, 560, 214, 34, hour=8.2)
    board = rectangle(96, 196, 250, 110)
    slab(plate, board, depth=0.9, ink="red")
    for row, text in enumerate(("ГРАЖДАНИН!", "ПРОВЕРЬ ЛЁГКИЕ", "РАЗ В ГОД")):
        at = 221 + 30 * row
        letter(plate, text, 221, at, 24, depth=2.0, face=Face.NARROW, anchor="middle")
    rim(plate, rectangle(690, 214, 120, 80), depth=0.6, wall=3)
    letter(plate, "ТИШЕ!", 750, 254, 30, depth=0.9, face=Face.NARROW, anchor="middle")


def _draw_door(plate: Plate, voltage: Voltage) -> None:
    """Behind the door: a film on the box, a shelf of others, and what is kept behind the shelf."""
    left, top, width, height = _DOOR
    frame = rectangle(left, top, width, height)
    rim(plate, frame, depth=1.0, wall=8)
    slab(plate, frame, depth=0.1 if voltage.hidden else 0.36, finish=WOOD)
    ball(plate, (left + 22, top + 210), 7, depth=2.2)
    plaque = rectangle(left + 34, top + 34, 102, 34)
    rim(plate, plaque, depth=0.8, wall=2)
    letter(plate, "РЕНТГЕН", left + 85, top + 51, 22, depth=1.0, face=Face.NARROW, anchor="middle")
    ball(plate, (left + 85, top - 32), 13, depth=1.4, ink="red")
    if not voltage.hidden:
        return
    light_box(plate, left + 34, top + 92, 102, 112)
    with plate.at(left + 35, top + 96, scale=0.1):
        small_subject(plate, "ribs", np.random.default_rng(3))
    cabinet(plate, 1130, _FLOOR, 130, 310, shelves=5, depth=0.6)
    for shelf in range(4):
        record(plate, 1168 + 26 * (shelf % 3), 380 + 62 * shelf, 22, seed=60 + shelf, depth=0.9)


def _draw_bench(plate: Plate) -> None:
    seat = rounded(20, 556, 540, 16, 4)
    hold_back(plate, seat, share=0.8)
    slab(plate, seat, depth=0.7, finish=WOOD)
    leg = profile((0, 8), (0.5, 5), (1, 9))
    for x in (50, 200, 370, 530):
        revolve(plate, (x, 668), (x, 572), leg, depth=0.9)
    _draw_galoshes(plate)


def _draw_galoshes(plate: Plate) -> None:
    """Line up what was left at the door; one pair is a size that nobody here wears."""
    for pair, size in enumerate((1.0, 0.9, 1.0, 1.5, 0.95)):
        for shoe in (0, 1):
            with plate.at(1140 + 30 * pair + 8 * shoe, 690 + 6 * shoe, scale=size):
                sole = spline([(-12, 0), (12, 0), (14, -8), (4, -10), (-2, -20), (-12, -20)])
                rim(plate, sole, depth=1.0, wall=2)


def _draw_queue(plate: Plate, voltage: Voltage) -> None:
    """Seven wait to be seen through; one only came for what is thrown away afterwards."""
    for x, kind, pose in _QUEUE:
        tall = 260 if kind == "child" else 360
        foot = 672 if pose == "sitting" else 690
        passer(plate, x, foot, tall, kind=kind, pose=pose, voltage=voltage, fine=False)
    if voltage.hidden:
        ball(plate, (228, 452), (5, 7), depth=2.6)
        record(plate, 812, 486, 28, seed=12, depth=0.9)
        record(plate, 830, 520, 26, seed=13, depth=0.9)
