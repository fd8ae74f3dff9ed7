"""The flea market: stalls along a fence, and under every counter what is really for sale."""

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded, spline
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky, snow_on
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import bare_tree, facade, leaves
from game.film.props.cargo import bottle, gramophone, suitcase
from game.film.props.furniture import rug, samovar, table, wall_clock
from game.film.props.lamps import hanging_lamp
from game.film.props.records import record, records_on_edge
from game.film.props.wireless import valve
from game.film.props.wires import cable
from game.film.seasons import LEAVES, SUMMER, WHITE_NIGHT, WINTER
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_GROUND = 600
_STALLS = ((40, 230), (330, 280), (660, 210))
"""Left edge and width of each counter."""


def paint(*, seed: int, scale: float, high: bool = True, season: str = WINTER) -> tuple[Layer, ...]:
    """Paint the flea market in one of `game.film.seasons.SEASONS`."""
    easel = Easel("flea", seed=seed, scale=scale, high=high)
    dice = easel.dice
    morning = easel.sheet()
    air = WHITE_NIGHT if season == SUMMER else {"depth": 0.36, "clouds": 0.24}
    sky(morning, horizon=_GROUND, reach=260, cloud_foot=300, **air)
    _draw_city(morning, dice)
    easel.back(morning, "fence")
    trees = easel.sheet(top=60, bottom=560)
    bare_tree(trees, 920, 540, 430, dice, depth=0.4)
    bare_tree(trees, 1190, 540, 380, dice, depth=0.34, lean=-0.08)
    leaves(trees, 920, 540, 430, dice, count=LEAVES[season])
    leaves(trees, 1175, 540, 380, dice, count=LEAVES[season])
    easel.over(trees, "trees", parallax=0.25)
    easel.twins("sellers", _draw_sellers, (-30, 270, 930, 640), parallax=0.4, hold=0.85)
    easel.twins("passers", _draw_passers, (920, 300, 1310, 640), parallax=0.45, hold=0.85)
    ground = easel.sheet(top=560)
    _draw_ground(ground, dice, snow=season == WINTER)
    easel.over(ground, "ground", parallax=0.5)
    easel.twins("stalls", _draw_stalls, (-30, 60, 1050, 720), parallax=0.6, hold=0.75)
    lamps = easel.sheet(right=920, bottom=660)
    hanging_lamp(lamps, 476, -4, 300, width=46, strength=0.85, cone=360)
    easel.over(lamps, "lamp", parallax=0.6)
    easel.glow("lamp", 476, 290, 170, strength=0.35, parallax=0.6)
    return easel.close()


def _draw_city(plate: Plate, dice: np.random.Generator) -> None:
    x = -60.0
    while x < 1320:
        width, height = float(dice.uniform(110, 210)), float(dice.uniform(150, 250))
        floors, bays = int(height / 42), int(width / 24)
        drawn = dice.random((floors, bays)) < 0.05
        lit = {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}
        facade(
            plate, x, 500, width, height, dice=dice, floors=floors, bays=bays, depth=0.24, lit=lit,
            glowing=False,
        )  # fmt: skip
        x += width + float(dice.uniform(-4, 26))
    for plank in range(86):
        left = -40 + 16 * plank
        top = 420 + float(dice.normal(0, 3))
        board = [(left, 560), (left, top), (left + 7, top - 8), (left + 14, top), (left + 14, 560)]
        rim(plate, board, depth=0.34, wall=2)
        slab(plate, board, depth=0.10, finish=Finish(texture="rain", texture_gain=0.3))
    for rail in (446, 534):
        line(plate, (-40, rail), (1320, rail), 2.4, depth=0.4)


def _draw_ground(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    mud = rectangle(-40, _GROUND, 1360, 140)
    hold_back(plate, mud, share=0.9, blur=4)
    slab(plate, mud, depth=0.3, finish=Finish(texture="mottle", texture_gain=0.5))
    if snow:
        snow_on(plate, -30, 1310, _GROUND + 2, dice, flakes=140, depth=0.3)
    for _ in range(40):
        at = (float(dice.uniform(-20, 1300)), float(dice.uniform(612, 716)))
        ball(plate, at, (float(dice.uniform(14, 50)), float(dice.uniform(2, 6))), depth=0.16)


def _draw_sellers(plate: Plate, voltage: Voltage) -> None:
    """Behind the counters stand those who sell, and know what else they have."""
    cast = (
        (100, "old woman", "standing", 0), (206, "porter", "arms crossed", 1),
        (396, "clerk", "holding", 2), (560, "sailor", "hand on hip", 2),
        (800, "worker", "shrugging", 2),
    )  # fmt: skip
    for number, (x, kind, pose, discs) in enumerate(cast):
        walker(plate, x, 622, 300, kind=kind, pose=pose, voltage=voltage, discs=discs, seed=number)


def _draw_passers(plate: Plate, voltage: Voltage) -> None:
    passer(plate, 1010, 612, 260, kind="citizen", voltage=voltage, fine=False)
    passer(plate, 1150, 608, 240, kind="woman", voltage=voltage, mirrored=True, fine=False)


def _draw_stalls(plate: Plate, voltage: Voltage) -> None:
    for left, width in _STALLS:
        table(plate, left, 690, width, 146, depth=0.8)
        cloth = [
            (left - 10, 554),
            (left + width + 10, 554),
            (left + width + 6, 640),
            (left - 6, 640),
        ]
        rim(plate, cloth, depth=0.4, wall=3)
        deep = 0.1 if voltage.hidden else 0.34
        slab(plate, cloth, depth=deep, finish=Finish(texture="wool", texture_gain=0.4))
    _draw_junk(plate)
    _draw_music_stall(plate)
    if voltage.hidden:
        _draw_under_counters(plate)


def _draw_junk(plate: Plate) -> None:
    samovar(plate, 80, 544, 0.72, depth=1.6)
    wall_clock(plate, 150, 508, 32, hour=10.2)
    for boot in (0, 40):
        tall = spline(
            [(196 + boot, 470), (220 + boot, 470), (220 + boot, 520), (222 + boot, 544),
             (182 + boot, 544), (184 + boot, 532), (198 + boot, 520)]
        )  # fmt: skip
        rim(plate, tall, depth=0.8, wall=4)
        for nail in range(6):
            ball(plate, (187 + boot + 6 * nail, 542), 1.6, depth=2.4)
    _draw_bicycle(plate, 900, 486)
    cable(plate, (630, 330), (740, 330), sag=8, width=1.4, depth=0.6)
    rug(plate, 652, 336, 78, 130)
    for x in (690, 716, 742):
        bottle(plate, x, 544, 0.7, depth=1.5, full=0.3)
    icon = rectangle(820, 486, 44, 58)
    rim(plate, icon, depth=1.0, wall=4)
    ball(plate, (842, 506), 10, depth=1.0, hollow=0.7)
    stroke(plate, close([(830, 540), (834, 518), (850, 518), (854, 540)]), 1.6, depth=0.9)


def _draw_bicycle(plate: Plate, x: float, y: float) -> None:
    for wheel in (x - 62, x + 62):
        stroke(plate, arc((wheel, y + 190), 44, steps=40), 2.2, depth=0.7)
        hub = np.array([wheel, y + 190])
        for spoke in np.radians(np.arange(0, 180, 15)):
            away = 44 * np.array([np.cos(spoke), np.sin(spoke)])
            stroke(plate, [hub - away, hub + away], 0.6, depth=0.5)
    frame = [(x - 62, y + 190), (x - 16, y + 130), (x + 44, y + 126), (x + 62, y + 190)]
    stroke(plate, frame, 2.6, depth=0.9, hollow=0.5)
    stroke(plate, [(x - 16, y + 130), (x + 2, y + 192), (x + 44, y + 126)], 2.6, depth=0.9)
    stroke(plate, [(x + 40, y + 112), (x + 56, y + 106)], 2.4, depth=1.2)
    line(plate, (x - 32, y + 118), (x - 6, y + 118), 4, depth=1.2)


def _draw_music_stall(plate: Plate) -> None:
    """Lay out the middle stall: valves, needles, and permitted music."""
    gramophone(plate, 420, 504, 1.0, depth=0.9, disc=True)
    for number in range(5):
        valve(plate, 514 + 24 * number, 530, 0.8, depth=0.9, lit=0.0)
    suitcase(plate, 546, 478, 60, 22, depth=0.6)
    horn = profile((0, 4), (0.6, 8), (1, 22))
    revolve(plate, (352, 542), (352, 480), horn, depth=0.9, cavity=horn - 2, cavity_share=0.95)


def _draw_under_counters(plate: Plate) -> None:
    for number in range(5):
        record(plate, 376 + 48 * number, 628, 27, seed=number + 30, depth=0.85, glow=0.1)
    records_on_edge(plate, 70, 600, 70, 46, depth=1.0, seed=2)
    rim(plate, rounded(64, 594, 82, 56, 3), depth=0.7, wall=2)
    record(plate, 80, 500, 18, seed=7, depth=0.9)
    records_on_edge(plate, 690, 606, 120, 40, depth=1.0, seed=5)
    rim(plate, rounded(684, 600, 132, 50, 3), depth=0.7, wall=2)
