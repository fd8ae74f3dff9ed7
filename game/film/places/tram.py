"""Inside the tram: straps, seats of lath, a conductor with her bag, and the city going by."""

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import letter
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import facade
from game.film.props.furniture import WOOD, banner
from game.film.props.lamps import lantern
from game.film.props.records import record
from game.film.props.wires import cable
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_SILL, _TOP, _FLOOR, _ROOF = 400, 176, 664, 96
_WINDOWS = (-20, 240, 500, 760, 1020)
_WIDE = 220


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the tram."""
    easel = Easel("tram", seed=seed, scale=scale, high=high)
    dice = easel.dice
    city = easel.sheet()
    _draw_city(city, dice)
    easel.back(city, "city")
    wall = easel.sheet()
    _draw_wall(wall)
    easel.over(wall, "wall", parallax=0.3)
    easel.twins("seated", _draw_seated, (-30, 250, 760, 700), parallax=0.4, hold=0.85)
    easel.twins("conductor", _draw_conductor, (760, 230, 1040, 710), parallax=0.5)
    straps = easel.sheet(bottom=330)
    _draw_straps(straps)
    easel.over(straps, "straps", parallax=0.6)
    easel.twins("standing", _draw_standing, (480, 170, 780, 720), parallax=0.7)
    easel.twins("door", _draw_door, (1050, 90, 1310, 720), parallax=0.7, hold=0.6)
    for number, x in enumerate((370, 890)):
        easel.glow(f"lamp {number}", x, 128, 150, strength=0.4, parallax=0.3)
    return easel.close(dark=0.4)


def _draw_city(plate: Plate, dice: np.random.Generator) -> None:
    """Let houses and a bridge go by outside; nobody looks."""
    sky(plate, horizon=440, depth=0.32, reach=200, clouds=0.16)
    x = -60.0
    while x < 1340:
        width, high = float(dice.uniform(130, 220)), float(dice.uniform(120, 210))
        bays = int(width / 26)
        lit = {(int(dice.integers(4)), int(dice.integers(bays))) for _ in range(4)}
        facade(
            plate, x, 430, width, high, dice=dice, floors=4, bays=bays, depth=0.3, lit=lit,
            arched=True,
        )  # fmt: skip
        x += width + float(dice.uniform(4, 40))
    for y in (210, 226):
        cable(plate, (-40, y), (1320, y + 8), sag=10, depth=0.34)


def _draw_wall(plate: Plate) -> None:
    """Build the side of the car: lath below, windows, a shelf of notices above."""
    below = rectangle(-40, _SILL, 1360, _FLOOR - _SILL)
    above = rectangle(-40, _ROOF, 1360, _TOP - _ROOF)
    floor = rectangle(-40, _FLOOR, 1360, 70)
    for part, deep in ((below, 0.2), (above, 0.16), (floor, 0.3)):
        hold_back(plate, part, share=0.92, blur=1)
        slab(plate, part, depth=deep, finish=WOOD)
    for lath in range(56):
        line(plate, (-34 + 24 * lath, _SILL + 12), (-34 + 24 * lath, _FLOOR - 8), 1, depth=0.24)
    for left in _WINDOWS:
        rim(plate, rounded(left, _TOP, _WIDE, _SILL - _TOP, 16), depth=0.8, wall=5)
        line(plate, (left + 4, _TOP + 60), (left + _WIDE - 4, _TOP + 60), 2.4, depth=0.6)
        post = rectangle(left + _WIDE, _TOP - 6, 40, _SILL - _TOP + 12)
        hold_back(plate, post, share=0.9, blur=1)
        slab(plate, post, depth=0.34, finish=WOOD)
    line(plate, (-40, _SILL), (1320, _SILL), 4, depth=0.8)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 3, depth=0.8)
    for x in (370, 890):
        lantern(plate, x, 150, strength=0.5)
    board = rounded(590, _ROOF + 14, 130, 54, 3)
    rim(plate, board, depth=0.6, wall=2)
    letter(plate, "НЕ ВЫСОВЫВАТЬСЯ", 655, _ROOF + 41, 15, depth=0.8, anchor="middle")


def _draw_seated(plate: Plate, voltage: Voltage) -> None:
    """Along the windows sit the city's people; one of them sits on something."""
    for seat in range(4):
        x = 50 + 180 * seat
        bench = rounded(x - 70, 548, 140, 18, 5)
        slab(plate, bench, depth=0.6, finish=WOOD)
        for lath in range(4):
            line(plate, (x + 58 + 3 * lath, 552), (x + 66 + 3 * lath, 452), 2, depth=0.5)
        revolve(plate, (x, _FLOOR), (x, 566), profile((0, 12), (0.2, 5), (1, 7)), depth=1.0)
    riders = ((50, "old woman"), (230, "worker"), (410, "woman"), (590, "clerk"))
    for x, kind in riders:
        passer(plate, x, _FLOOR, 330, kind=kind, pose="sitting", voltage=voltage, fine=False)
    if voltage.hidden:
        for number in range(3):
            record(plate, 214 + 22 * number, 538, 24, seed=20 + number, depth=0.9)


def _draw_conductor(plate: Plate, voltage: Voltage) -> None:
    """She sits by the door with rolls of tickets; her bag is full of copper and one disc."""
    passer(plate, 900, 700, 400, kind="nurse", pose="holding a strap", voltage=voltage)
    bag = rounded(846, 516, 84, 76, 10)
    rim(plate, bag, depth=0.9, wall=4)
    slab(plate, bag, depth=0.2, finish=Finish(texture="wool"))
    stroke(plate, [(856, 516), (892, 404), (920, 516)], 3, depth=0.8)
    for roll in range(3):
        ball(plate, (858 + 24 * roll, 506), 10, depth=0.9, hollow=0.6, wall=0.4)
    for coin in range(13):
        ball(plate, (856 + 11 * (coin % 6), 580 - 6 * (coin // 6)), (5, 2.4), depth=1.4)
    if voltage.hidden:
        record(plate, 890, 548, 26, seed=44, depth=0.9)


def _draw_straps(plate: Plate) -> None:
    line(plate, (-40, 112), (1320, 112), 4, depth=0.9)
    for x in range(30, 1040, 92):
        line(plate, (x, 112), (x - 4, 180), 6, depth=0.5)
        stroke(plate, close(arc((x - 4, 202), (17, 22), steps=24)), 4, depth=0.9)


def _draw_standing(plate: Plate, voltage: Voltage) -> None:
    """In the middle stands somebody with a flat case, very straight: ribs must not be bent."""
    walker(plate, 640, 716, 470, kind="citizen", pose="holding", voltage=voltage, discs=3, seed=8)


def _draw_door(plate: Plate, voltage: Voltage) -> None:
    """On the step the State rides free; over the door hangs what it thinks of those who do."""
    frame = rectangle(1086, 130, 190, 560)
    rim(plate, frame, depth=0.9, wall=6)
    for leaf in (0, 92):
        rim(plate, rounded(1094 + leaf, 190, 82, 200, 8), depth=0.6, wall=3)
    banner(plate, 1092, 142, 180, 34, text="ЗАЙЦЕВ СУДЯТ")
    passer(plate, 1180, 704, 420, kind="militia", pose="waiting", voltage=voltage, fine=False)
    if voltage.hidden:
        record(plate, 1172, 470, 28, seed=3, depth=0.9)
