"""Repair kiosk no. 4: primuses, gramophones and umbrellas, by the plan and above it."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures import passer, walker
from game.film.holding import hold_back, hold_back_figures
from game.film.layers import Layer
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky, snow_on
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import bare_tree, facade, leaves, neon, poster
from game.film.props.cargo import gramophone
from game.film.props.furniture import WOOD, wall_clock
from game.film.props.lamps import hanging_lamp, lamppost
from game.film.props.records import record, records_on_edge
from game.film.seasons import LEAVES, SUMMER, WHITE_NIGHT, WINTER
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FAR, _GROUND, _COUNTER = 470, 620, 470
_BOOTH = (330.0, 190.0, 420.0, 436.0)


def paint(*, seed: int, scale: float, high: bool = True, season: str = WINTER) -> tuple[Layer, ...]:
    """Paint the kiosk in one of `game.film.seasons.SEASONS`."""
    easel = Easel("kiosk", seed=seed, scale=scale, high=high)
    dice = easel.dice
    day = easel.sheet()
    air = WHITE_NIGHT if season == SUMMER else {"depth": 0.3, "clouds": 0.22}
    sky(day, horizon=_FAR, reach=220, cloud_foot=280, **air)
    _draw_street(day, dice)
    easel.back(day, "street")
    trees = easel.sheet(top=80, bottom=640)
    bare_tree(trees, 1010, 610, 440, dice, depth=0.6)
    leaves(trees, 1010, 610, 440, dice, count=LEAVES[season])
    easel.over(trees, "tree", parallax=0.3)
    ground = easel.sheet(top=580)
    _draw_ground(ground, dice, snow=season == WINTER)
    easel.over(ground, "ground", parallax=0.45)
    easel.twins("booth", _draw_booth, (270, 160, 810, 680), parallax=0.5, hold=0)
    easel.twins("counter", _draw_counter, (270, 290, 810, 680), parallax=0.5, hold=0)
    top = easel.sheet(270, 60, 810, 230)
    _draw_roof(top, dice, snow=season == WINTER)
    easel.over(top, "roof", parallax=0.5)
    easel.twins("customers", _draw_customers, (-30, 300, 330, 720), parallax=0.65)
    lamps = easel.sheet(1080, 200, 1310, 680)
    ((x, y), *_) = lamppost(lamps, 1180, 640, 330, depth=0.8)
    hold_back_figures(lamps, share=0.8, bridge=3)
    easel.over(lamps, "lamppost", parallax=0.6)
    easel.glow("lamp", 540, 270, 180, strength=0.35, parallax=0.5)
    easel.glow("street lamp", x, y, 90, strength=0.3, parallax=0.6)
    return easel.close()


def _draw_street(plate: Plate, dice: np.random.Generator) -> None:
    x = -60.0
    while x < 1320:
        width, height = float(dice.uniform(150, 240)), float(dice.uniform(170, 260))
        floors, bays = int(height / 46), int(width / 28)
        drawn = dice.random((floors, bays)) < 0.12
        lit = {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}
        facade(
            plate, x, 600, width, height + 130, dice=dice, floors=floors, bays=bays, depth=0.26,
            lit=lit, glowing=False,
        )  # fmt: skip
        x += width + float(dice.uniform(-4, 16))


def _draw_ground(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    pavement = rectangle(-40, _GROUND, 1360, 120)
    hold_back(plate, pavement, share=0.9, blur=2)
    slab(plate, pavement, depth=0.28, finish=Finish(texture="mottle", texture_gain=0.4))
    line(plate, (-40, _GROUND), (1320, _GROUND), 3, depth=0.6)
    for row in range(4):
        y = _GROUND + 10 + 26 * row
        line(plate, (-40, y), (1320, y), 0.9, depth=0.22)
        for x in np.arange(-60 + 40 * (row % 2), 1320, 80):
            line(plate, (float(x), y), (float(x) - 9, y + 26), 0.9, depth=0.2)
    if snow:
        snow_on(plate, -30, 1310, _GROUND, dice, flakes=180, depth=0.3)


def _draw_roof(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    left, top, width, _ = _BOOTH
    roof = [(left - 34, top), (left + 12, top - 34), (left + width - 12, top - 34),
            (left + width + 34, top)]  # fmt: skip
    hold_back(plate, roof, share=0.9, blur=1)
    rim(plate, roof, depth=0.9, wall=4)
    slab(plate, roof, depth=0.2)
    board = rounded(left + 40, top - 92, width - 80, 52, 5)
    hold_back(plate, board, share=0.9, blur=1)
    rim(plate, board, depth=0.9, wall=3)
    slab(plate, board, depth=0.16)
    neon(plate, "РЕМОНТ № 4", left + width / 2, top - 66, 34, strength=0.5)
    for post in (left + 80, left + width - 80):
        line(plate, (post, top - 40), (post, top - 32), 4, depth=0.9)
    if snow:
        snow_on(plate, left - 30, left + width + 30, top - 33, dice, flakes=50, depth=0.4)


def _draw_booth(plate: Plate, voltage: Voltage) -> None:
    """Stand a mender in the booth, under a lamp and other people's umbrellas."""
    left, top, width, height = _BOOTH
    cabin = rectangle(left, top, width, height)
    hold_back(plate, cabin, share=0.9, blur=2)
    rim(plate, cabin, depth=1.0, wall=6)
    slab(plate, cabin, depth=0.1, finish=WOOD)
    hanging_lamp(plate, left + 210, top, 290, width=46, strength=0.8, cone=190)
    _draw_umbrellas(plate, left, top)
    wall_clock(plate, left + 372, top + 70, 26, hour=9.0)
    walker(
        plate, left + 124, 622, 322, kind="clerk", pose="holding", voltage=voltage, discs=1, seed=6
    )


def _draw_counter(plate: Plate, voltage: Voltage) -> None:
    """Put up the counter; under it lies what is repaired when nobody is looking."""
    left, top, width, height = _BOOTH
    front = rectangle(left, _COUNTER + 14, width, top + height - _COUNTER - 14)
    hold_back(plate, front, share=0.6 if voltage.hidden else 0.96, blur=1)
    slab(plate, rectangle(left - 16, _COUNTER, width + 32, 14), depth=1.0, finish=WOOD)
    slab(plate, front, depth=0.12 if voltage.hidden else 0.5, finish=WOOD)
    for plank in np.linspace(left + 60, left + width - 60, 6):
        line(plate, (float(plank), _COUNTER + 14), (float(plank), top + height), 1.2, depth=0.4)
    for number, x in enumerate((left + 226, left + 282)):
        _draw_primus(plate, x, _COUNTER, lit=number == 1)
    gramophone(plate, left + 356, _COUNTER - 40, 0.7, depth=0.9, disc=True)
    poster(
        plate, left + width - 92, _COUNTER + 40, 66, 92, lines=("ПЛАН", "ПО", "ЗОНТАМ"), fist=False
    )
    if voltage.hidden:
        records_on_edge(plate, left + 30, top + height - 76, 120, 58, depth=1.0, seed=8)
        rim(plate, rounded(left + 22, top + height - 84, 136, 74, 3), depth=0.7, wall=2)
        for number in range(3):
            record(
                plate, left + 196 + 52 * number, top + height - 44, 32, seed=90 + number, depth=0.9
            )


def _draw_primus(plate: Plate, x: float, y: float, *, lit: bool) -> None:
    """Stand a primus: a brass tank, three legs, a burner; one of them has been lit to try it."""
    tank = profile((0, 24), (0.3, 27), (0.8, 22), (1, 6))
    revolve(plate, (x, y), (x, y - 34), tank, depth=1.4, cavity=tank - 3, cavity_share=0.9)
    line(plate, (x, y - 34), (x, y - 58), 4, depth=1.4)
    for leg in (-22, 0, 22):
        line(plate, (x + leg, y - 22), (x + 0.8 * leg, y - 74), 1.8, depth=1.2)
    stroke(plate, arc((x, y - 76), (22, 5), steps=24), 2, depth=1.2)
    line(plate, (x + 22, y - 16), (x + 40, y - 20), 3, depth=1.5)
    if lit:
        for flame in (-8, 0, 8):
            tongue = spline([(x + flame, y - 60), (x + flame - 3, y - 74), (x + flame, y - 86)],
                            closed=False)  # fmt: skip
            stroke(plate, tongue, 3, depth=0.8, ink="amber")
        lamp(plate, (x, y - 72), 60, strength=0.5)


def _draw_umbrellas(plate: Plate, left: float, top: float) -> None:
    """Hang up what the plan asks for; all of them are by one owner, who always loses them."""
    line(plate, (left + 12, top + 22), (left + 330, top + 22), 2, depth=0.7)
    for number in range(5):
        x = left + 30 + 26 * number
        line(plate, (x, top + 22), (x, top + 118), 2.2, depth=1.3)
        hook = arc((x - 7, top + 120), (7, 9), from_deg=0, to_deg=180, steps=12)
        stroke(plate, hook, 2.4, depth=1.3)
        fold = spline([(x - 2, top + 34), (x - 12, top + 96), (x, top + 106), (x + 12, top + 96),
                       (x + 2, top + 34)])  # fmt: skip
        rim(plate, fold, depth=0.5, wall=2)
        for rib in (-5, 5):
            line(plate, (x, top + 36), (x + rib, top + 98), 0.8, depth=0.6)


def _draw_customers(plate: Plate, voltage: Voltage) -> None:
    """Let a boy wait with a primus and a record player in one bag, and somebody before him."""
    passer(plate, 236, 694, 300, kind="old woman", pose="waiting", voltage=voltage, mirrored=True)
    passer(plate, 110, 698, 240, kind="child", pose="waiting", voltage=voltage, mirrored=True)
    bag = rounded(132, 618, 84, 74, 12)
    hold_back(plate, bag, share=0.8)
    rim(plate, bag, depth=0.8, wall=4)
    slab(plate, bag, depth=0.12 if voltage.hidden else 0.4)
    if voltage.hidden:
        record(plate, 176, 656, 28, seed=17, depth=0.9)
        ball(plate, (152, 672), (15, 12), depth=1.4, hollow=0.8)
        record(plate, 226, 560, 22, seed=18, depth=0.9)
