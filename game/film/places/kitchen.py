"""The kitchen at night: lathe on the table, films on the line, a neighbour behind the wall."""

import math

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded, spline
from game.film.figures import passer
from game.film.holding import dodge, hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.lamps import desk_lamp
from game.film.props.lathe import lathe
from game.film.props.records import record, records_on_edge
from game.film.props.table import (
    FILMS,
    ashtray,
    hung_film,
    papirosa,
    scissors,
    smoke_curl,
    tea_glass,
)
from game.film.props.wireless import radio
from game.film.props.wires import cable
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

TABLE_Y = 596
_WINDOW = (398.0, 46.0, 250.0, 300.0)
_WOOD = Finish(texture="brush", texture_gain=0.22)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the kitchen, which is workshop and home."""
    easel = Easel("kitchen", seed=seed, scale=scale, high=high)
    wall = easel.sheet()
    _draw_wall(wall, easel.dice)
    easel.back(wall, "wall")
    easel.twins("neighbour", _draw_neighbour, (1000, 60, 1310, 600), parallax=0.2, hold=0.3)
    films = easel.sheet(bottom=340)
    _hang_films(films, easel.dice)
    easel.over(films, "films", parallax=0.25)
    easel.twins("stove", _draw_stove, (990, 80, 1310, 600), parallax=0.4, hold=0.7)
    easel.twins("table", _draw_table, (-30, 580, 1310, 720), parallax=0.55, hold=0)
    easel.twins("lathe", _draw_bench, (-30, 0, 1310, 610), parallax=0.55, hold=0)
    front = easel.sheet(900, 110, 1310, 720)
    _draw_front(front, easel.dice)
    easel.over(front, "front", parallax=0.8)
    easel.glow("lamp", 808, 292, 300, strength=0.28, parallax=0.55)
    return easel.close()


def _draw_wall(plate: Plate, dice: np.random.Generator) -> None:
    plate.depth += np.float32(0.07)
    for column in range(-1, 22):
        for row in range(7):
            x, y = 20 + 62 * column + 31 * (row % 2), 30 + 74 * row
            bud = spline([(x, y), (x - 8, y - 12), (x, y - 22), (x + 8, y - 12)], steps=4)
            stroke(plate, close(bud), 0.8, depth=0.16)
            stem = spline([(x, y), (x - 3, y + 10), (x + 4, y + 18)], closed=False, steps=4)
            stroke(plate, stem, 0.8, depth=0.13)
    _draw_window(plate, dice)
    _draw_pipes(plate, dice)


def _draw_window(plate: Plate, dice: np.random.Generator) -> None:
    """Look out into the well of the yard: other people's windows."""
    x, y, width, height = _WINDOW
    opening = rectangle(x, y, width, height)
    dodge(plate, opening, keep=0.1, blur=1)
    frame = rectangle(x - 12, y - 12, width + 24, height + 24)
    slab(plate, frame, depth=0.48, holes=(opening,))
    line(plate, (x + width / 2, y), (x + width / 2, y + height), 4, depth=0.5)
    line(plate, (x, y + 92), (x + width, y + 92), 3.4, depth=0.5)
    slab(plate, rectangle(x - 24, y + height + 12, width + 48, 10), depth=0.6)
    for row in range(6):
        for column in range(4):
            left, top = x + 18 + 60 * column, y + 14 + 47 * row
            rim(plate, rectangle(left, top, 30, 28), depth=0.32, wall=1.5)
            line(plate, (left + 15, top), (left + 15, top + 28), 0.8, depth=0.3)
            if dice.random() < 0.2:
                slab(plate, rectangle(left + 1, top + 1, 28, 26), depth=0.55, ink="amber")
                lamp(plate, (left + 15, top + 14), 40, strength=0.2)


def _draw_pipes(plate: Plate, dice: np.random.Generator) -> None:
    """Three meters on one wall, one for each family; a pipe; a cable."""
    for x in (24, 42):
        stroke(plate, [(x, -5), (x, 520)], 5, depth=0.55, hollow=0.85)
        for joint in (90, 270, 450):
            slab(plate, rectangle(x - 8, joint, 16, 8), depth=0.6)
    for family in range(3):
        with plate.at(76 + 78 * family, 300):
            rim(plate, rounded(0, 0, 56, 76, 10), depth=0.6, wall=3)
            stroke(plate, arc((28, 26), 17, steps=28), 1.6, depth=0.7)
            ball(plate, (28, 26), (12, 3), depth=0.8)
            rim(plate, rectangle(12, 48, 32, 12), depth=0.7, wall=2)
            reading = f"{int(dice.integers(100, 9999)):04d}"
            letter(plate, reading, 28, 54, 10, depth=0.9, face=Face.MONO_BOLD, anchor="middle")
            line(plate, (28, 76), (28, 130), 1.2, depth=0.4)
    cable(plate, (48, 430), (386, 404), sag=16, width=1.2, depth=0.5)


def _hang_films(plate: Plate, dice: np.random.Generator) -> None:
    cable(plate, (-40, 64), (1330, 58), sag=46, width=1.2, depth=0.6, steps=30)
    subjects = dice.permutation(FILMS)
    for x, subject in zip((70, 218, 686, 838), subjects, strict=True):
        way = (x + 100) / 1370
        y = 64 + 46 * 4 * way * (1 - way) - 6 * way
        turned = float(dice.normal(0, 2.2))
        hung_film(plate, x, y - 2, subject=str(subject), turned_deg=turned, seed=int(x))


def _draw_neighbour(plate: Plate, voltage: Voltage) -> None:
    """Behind the wall stands somebody with a glass to his ear; only the lens knows."""
    line(plate, (1206, 60), (1206, 600), 3, depth=0.4)
    if voltage.hidden:
        spots = passer(
            plate, 1254, 600, 380, kind="clerk", pose="smoking", voltage=voltage, fine=False
        )
        wrist = spots.wrists[0] * 0.38 + (1254, 600)
        glass = profile((0, 12), (1, 15))
        revolve(plate, (1210, wrist[1] - 16), (wrist[0] - 2, wrist[1] - 8), glass, depth=0.9)


def _draw_stove(plate: Plate, voltage: Voltage) -> None:
    """Build the tiled stove: a lid, a door, a pipe; behind the damper lie records."""
    body = rounded(1016, 210, 164, 390, 6)
    rim(plate, body, depth=0.5, wall=4)
    slab(plate, body, depth=0.16 if voltage.hidden else 0.3, finish=Finish(texture="mottle"))
    for row in range(1, 7):
        line(plate, (1020, 210 + 54 * row), (1176, 210 + 54 * row), 0.9, depth=0.3)
        for column in range(3):
            at = 1044 + 50 * column + 25 * (row % 2)
            line(plate, (at, 156 + 54 * row), (at, 210 + 54 * row), 0.9, depth=0.3)
    rim(plate, rounded(1008, 196, 180, 18, 4), depth=0.6, wall=3)
    pipe = np.full(8, 15, np.float32)
    revolve(plate, (1144, 200), (1144, 96), pipe, depth=1.3, cavity=pipe - 2, cavity_share=0.9)
    door = rounded(1056, 470, 84, 70, 6)
    rim(plate, door, depth=1.0, wall=5)
    ball(plate, (1130, 505), 5, depth=2.2)
    for coal in range(9):
        ball(plate, (1066 + 8 * coal, 530 - 3 * (coal % 3)), 6, depth=0.8, ink="red")
    lamp(plate, (1098, 512), 90, ink="red", strength=0.35)
    if voltage.hidden:
        for number in range(4):
            record(plate, 1056 + 27 * number, 300, 28, seed=number + 20, depth=0.85, keep=0.5)
        records_on_edge(plate, 1064, 390, 60, 46, depth=0.9, seed=4)
        rim(plate, rounded(1060, 386, 68, 54, 3), depth=0.7, wall=2)


def _draw_table(plate: Plate, voltage: Voltage) -> None:
    top = rectangle(-40, TABLE_Y, 1370, 18)
    hold_back(plate, rectangle(-40, TABLE_Y, 1370, 140), share=0.9, blur=2)
    slab(plate, top, depth=0.8, finish=Finish(texture="brush", texture_gain=0.35))
    line(plate, (-40, TABLE_Y), (1330, TABLE_Y), 2, depth=0.8)
    front = rectangle(-40, TABLE_Y + 18, 1370, 130)
    slab(plate, front, depth=0.14, finish=Finish(texture="brush", texture_gain=0.6))
    for x, width in ((80, 470), (640, 420)):
        drawer = rounded(x, 632, width, 96, 4)
        rim(plate, drawer, depth=0.6, wall=3)
        if not voltage.hidden:
            slab(plate, drawer, depth=0.22, finish=_WOOD)
        ball(plate, (x + width / 2, 640), 7, depth=1.4, hollow=0.4)
    if voltage.hidden:
        for number in range(9):
            record(plate, 134 + 46 * number, 684, 40, seed=number + 3, depth=0.66)
        _draw_savings(plate)


def _draw_savings(plate: Plate) -> None:
    for note in range(6):
        bill = rounded(664 + 6 * note, 664 + 7 * note, 96, 44, 2)
        rim(plate, bill, depth=0.5, wall=1.6, ink="green")
    for note in range(3):
        letter(
            plate, "25", 712 + 12 * note, 690 + 14 * note, 16, depth=0.8, face=Face.OLD,
            anchor="middle", ink="green",
        )  # fmt: skip
    knife = profile((0, 4), (0.4, 5), (0.42, 9), (0.7, 9), (1, 7))
    revolve(plate, (812, 700), (912, 682), knife, depth=1.0)
    for button in range(9):
        ball(plate, (950 + 11 * button, 706 + 4 * math.sin(button * 2)), 7, depth=0.8, hollow=0.3)


def _draw_bench(plate: Plate, voltage: Voltage) -> None:
    radio(plate, 20, TABLE_Y, width=232, height=150, inside=voltage.hidden)
    lathe(plate, 590, TABLE_Y - 2, inside=voltage.hidden)
    desk_lamp(plate, 950, TABLE_Y)
    tea_glass(plate, 1006, TABLE_Y, 0.70)


def _draw_front(plate: Plate, dice: np.random.Generator) -> None:
    ball(plate, (974, 130), 4, depth=2)
    scissors(plate, 978, 208, 0.62, turned_deg=183)
    ashtray(plate, 1100, 604, 0.8)
    tip = papirosa(plate, 1096, 586, 0.72, turned_deg=200)
    smoke_curl(plate, *tip, dice, height=330, depth=0.9, drift=-30)
