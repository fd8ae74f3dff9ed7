"""The corner with the wireless at night: a green eye, a far voice, a jammer beyond the window."""

import numpy as np

from game.film.curves import arc, rectangle, rounded
from game.film.figures import passer
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import facade
from game.film.props.furniture import WOOD, chair, rug, table
from game.film.props.lamps import table_lamp
from game.film.props.records import record, records_on_edge
from game.film.props.table import ashtray, papirosa, smoke_curl, tea_glass
from game.film.props.vehicles import car
from game.film.props.wireless import radio
from game.film.props.wires import cable, lattice
from game.film.solids import ball
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _TABLE = 668, 500
_WINDOW = (820.0, 92.0, 400.0, 330.0)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the corner."""
    easel = Easel("radio", seed=seed, scale=scale, high=high)
    dice = easel.dice
    outside = easel.sheet()
    _draw_outside(outside, dice)
    easel.back(outside, "jammer")
    easel.twins("car", _draw_car, (880, 330, 1240, 440), parallax=0.1, hold=0.7)
    room = easel.sheet()
    _draw_room(room)
    easel.over(room, "room", parallax=0.2)
    easel.twins("desk", _draw_desk, (-30, 120, 960, 720), parallax=0.45, hold=0)
    easel.twins("listener", _draw_listener, (-30, 180, 330, 720), parallax=0.7)
    smoke = easel.sheet(600, 60, 860, 520)
    ashtray(smoke, 706, _TABLE - 4, 0.62)
    tip = papirosa(smoke, 700, _TABLE - 22, 0.56, turned_deg=204)
    smoke_curl(smoke, *tip, dice, height=330, depth=0.9, drift=30)
    easel.over(smoke, "smoke", parallax=0.5)
    easel.glow("dial", 520, 300, 220, strength=0.35, parallax=0.45)
    return easel.close(dark=0.42)


def _draw_outside(plate: Plate, dice: np.random.Generator) -> None:
    """Roofs, and behind them the tower that howls; its waves are the State's and therefore red."""
    sky(plate, horizon=430, depth=0.3, reach=160, clouds=0.2)
    lattice(plate, (1040, 400), (1040, 120), (64, 8), bays=14, depth=0.5)
    for guy in (-130, -70, 70, 130):
        cable(plate, (1040, 150), (1040 + guy, 420), width=0.7, depth=0.3)
    for wave in range(1, 8):
        ring = arc((1040, 124), 26.0 * wave, steps=60)
        stroke(plate, ring, 1.6, depth=0.5 - 0.05 * wave, ink="red")
    ball(plate, (1040, 118), 4, depth=2.0, ink="red")
    lamp(plate, (1040, 118), 80, ink="red", strength=0.6)
    x = 780.0
    while x < 1260:
        wide, high = float(dice.uniform(70, 130)), float(dice.uniform(60, 120))
        drawn = dice.random((3, 5)) < 0.14
        lit = {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}
        facade(plate, x, 430, wide, high, dice=dice, floors=3, bays=5, depth=0.3, lit=lit)
        x += wide


def _draw_car(plate: Plate, voltage: Voltage) -> None:
    """Down in the street stands a car; at 90 kV it has a frame aerial and two men in it."""
    car(plate, 1060, 428, 0.42, depth=0.8 if voltage.hidden else 1.1)
    if voltage.hidden:
        loop = arc((1072, 352), (12, 14), steps=24)
        stroke(plate, loop, 1.8, depth=1.2, ink="red")
        line(plate, (1072, 366), (1072, 372), 1.6, depth=1.2, ink="red")
        for seat in (1068, 1096):
            passer(
                plate, seat, 424, 60, kind="officer", pose="sitting", voltage=voltage, fine=False
            )


def _draw_room(plate: Plate) -> None:
    left, top, width, height = _WINDOW
    pane = rectangle(left, top, width, height)
    wall = rectangle(-40, -20, 1380, 760)
    plaster = Finish(texture="mottle", texture_gain=0.14)
    slab(plate, wall, depth=0.27, holes=(pane,), finish=plaster)
    lamp(plate, (560, 320), 460, strength=0.34, power=2.2)
    for part in (
        rectangle(-40, -20, left + 40, 760), rectangle(left + width, -20, 200, 760),
        rectangle(left, -20, width, top + 20), rectangle(left, top + height, width, 400),
    ):  # fmt: skip
        hold_back(plate, part, share=1.0, blur=0.4)
    frame = rectangle(left - 14, top - 14, width + 28, height + 28)
    slab(plate, frame, depth=0.5, holes=(pane,))
    stroke(plate, [(left + width / 2, top), (left + width / 2, top + height)], 5, depth=0.5)
    line(plate, (left, top + 100), (left + width, top + 100), 4, depth=0.5)
    slab(plate, rectangle(left - 26, top + height + 14, width + 52, 12), depth=0.6)
    for x in np.arange(-20, 800, 44):
        for y in range(90, 640, 66):
            shift = 22 if (y // 66) % 2 else 0
            flower = arc((float(x) + shift, y), (6, 9), steps=10)
            stroke(plate, flower, 0.8, depth=0.3)
            line(plate, (float(x) + shift, y + 9), (float(x) + shift, y + 24), 0.8, depth=0.24)
    slab(plate, rectangle(-40, _FLOOR, 1360, 80), depth=0.28, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    rug(plate, 40, 150, 220, 130)
    cable(plate, (470, 216), (838, 110), sag=30, width=1.4, depth=0.7, ink="amber")


def _draw_desk(plate: Plate, voltage: Voltage) -> None:
    """On the table the set, as big as the world; behind its back cloth it has a second aerial."""
    table(plate, 250, _FLOOR, 560, _FLOOR - _TABLE, depth=0.9)
    radio(plate, 312, _TABLE, width=420, height=272, inside=voltage.hidden)
    _draw_eye(plate, 556, 350)
    tea_glass(plate, 284, _TABLE, 0.6)
    table_lamp(plate, 776, _TABLE, 130, width=38, strength=0.4)
    _draw_notebook(plate)
    if voltage.hidden:
        records_on_edge(plate, 420, _FLOOR - 60, 180, 56, depth=1.1, seed=4)
        rim(plate, rounded(412, _FLOOR - 68, 196, 66, 4), depth=0.8, wall=3)
        for number in range(3):
            record(plate, 660 + 40 * number, _FLOOR - 34, 28, seed=number + 70, depth=0.9)


def _draw_eye(plate: Plate, x: float, y: float) -> None:
    """Light the magic eye: it closes when the station is near."""
    ball(plate, (x, y), 20, depth=0.9, power=0.2, ink="green")
    wedge = [(x, y), (x - 12, y + 19), (x + 12, y + 19)]
    slab(plate, wedge, depth=-0.7)
    stroke(plate, arc((x, y), 20), 2.4, depth=1.2, ink="green")
    lamp(plate, (x, y), 70, ink="green", strength=0.5)


def _draw_notebook(plate: Plate) -> None:
    for page in range(5):
        y = _TABLE - 2 - 2.4 * page
        line(plate, (322 + page, y), (402 - page, y), 1.0, depth=0.8)
    line(plate, (380, _TABLE - 14), (420, _TABLE - 26), 2, depth=1.6)


def _draw_listener(plate: Plate, voltage: Voltage) -> None:
    """Somebody bends to the loudspeaker, turned down to where only bones conduct it."""
    passer(plate, 176, 700, 390, kind="stilyaga", pose="writing", voltage=voltage, mirrored=True)
    chair(plate, 176, 700, 190, depth=0.8, mirrored=True)
    if voltage.hidden:
        record(plate, 196, 508, 30, seed=5, depth=0.9)
