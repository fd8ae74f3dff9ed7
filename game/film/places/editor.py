"""The editor's office: a window that does not open, a pen on a chain, one file and a blank name."""

import numpy as np

from game.film.curves import profile, rectangle, rounded, spline
from game.film.figures import walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.air import sky
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import facade
from game.film.props.furniture import WOOD, cabinet, chair, portrait, table, telephone
from game.film.props.lamps import table_lamp
from game.film.props.records import record, records_on_edge
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _DESK = 652, 490
_WINDOW = (700.0, 96.0, 300.0, 290.0)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the office."""
    easel = Easel("editor", seed=seed, scale=scale, high=high)
    dice = easel.dice
    outside = easel.sheet()
    _draw_outside(outside, dice)
    easel.back(outside, "street")
    room = easel.sheet()
    _draw_room(room)
    easel.over(room, "room", parallax=0.15)
    easel.twins("shelves", _draw_shelves, (-30, 130, 330, 680), parallax=0.3, hold=0.5)
    easel.twins("editor", _draw_editor, (400, 200, 720, 720), parallax=0.4, hold=0.9)
    easel.twins("desk", _draw_desk, (250, 320, 900, 720), parallax=0.55, hold=0)
    front = easel.sheet(960, 360, 1310, 720)
    chair(front, 1060, 712, 230, depth=0.7, mirrored=True)
    _draw_basket(front)
    easel.over(front, "chair", parallax=0.8)
    easel.glow("lamp", 396, 372, 170, strength=0.3, parallax=0.55)
    return easel.close(dark=0.42)


def _draw_outside(plate: Plate, dice: np.random.Generator) -> None:
    sky(plate, horizon=400, depth=0.3, reach=160, clouds=0.2)
    x = 670.0
    while x < 1030:
        wide = float(dice.uniform(90, 130))
        drawn = dice.random((4, 5)) < 0.16
        lit = {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}
        facade(
            plate, x, 400, wide, float(dice.uniform(120, 190)), dice=dice, floors=4, bays=5,
            depth=0.3, lit=lit,
        )  # fmt: skip
        x += wide


def _draw_room(plate: Plate) -> None:
    """Build the wall round a window that was nailed shut for the winter of some other year."""
    left, top, width, height = _WINDOW
    pane = rectangle(left, top, width, height)
    plaster = Finish(texture="mottle", texture_gain=0.14)
    slab(plate, rectangle(-40, -20, 1380, 760), depth=0.22, holes=(pane,), finish=plaster)
    for part in (
        rectangle(-40, -20, left + 40, 760), rectangle(left + width, -20, 400, 760),
        rectangle(left, -20, width, top + 20), rectangle(left, top + height, width, 400),
    ):  # fmt: skip
        hold_back(plate, part, share=1.0, blur=0.4)
    slab(plate, rectangle(left - 14, top - 14, width + 28, height + 28), depth=0.5, holes=(pane,))
    line(plate, (left + width / 2, top), (left + width / 2, top + height), 7, depth=0.5)
    line(plate, (left, top + 90), (left + width, top + 90), 5, depth=0.5)
    for nail in np.linspace(top + 8, top + height - 8, 9):
        for across in (left - 7, left + width + 7):
            line(plate, (across - 5, float(nail)), (across + 6, float(nail) - 3), 2, depth=2.2)
    slab(plate, rectangle(left - 26, top + height + 14, width + 52, 12), depth=0.6)
    _draw_fly(plate, left + 58, top + height + 8)
    slab(plate, rectangle(-40, 420, 1360, 232), depth=0.12, finish=WOOD)
    line(plate, (-40, 420), (1320, 420), 2.4, depth=0.45)
    slab(plate, rectangle(-40, _FLOOR, 1360, 90), depth=0.26, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for board in np.linspace(-900, 2180, 30):
        line(plate, (640 + 0.78 * (board - 640), _FLOOR), (board, 740), 0.9, depth=0.2)
    portrait(plate, 506, 92, 104, 134)


def _draw_fly(plate: Plate, x: float, y: float) -> None:
    """Leave a fly on its back: it too tried the window."""
    ball(plate, (x, y), (5, 3), depth=1.4)
    for leg in (-4, 0, 4):
        line(plate, (x + leg, y - 2), (x + leg * 1.4, y - 8), 0.8, depth=1.0)


def _draw_shelves(plate: Plate, voltage: Voltage) -> None:
    """Stand reports in front, and behind them what was not let through."""
    cabinet(plate, 20, _FLOOR, 270, 480, shelves=5, depth=0.7, face=0.1)
    for shelf in range(5):
        foot = _FLOOR - 6 - 96 * shelf
        for folder in range(12):
            x = 32 + 21 * folder
            tall = 56 + 9 * ((7 * folder + 3 * shelf) % 3)
            rim(plate, rectangle(x, foot - tall, 18, tall), depth=0.6, wall=2)
            if not voltage.hidden:
                slab(plate, rectangle(x, foot - tall, 18, tall), depth=0.24)
            ball(plate, (x + 9, foot - 14), 2.4, depth=1.6)
        if voltage.hidden and shelf in (1, 3):
            records_on_edge(plate, 60, foot - 74, 150, 64, depth=1.0, seed=shelf)


def _draw_editor(plate: Plate, voltage: Voltage) -> None:
    """Seat somebody at the desk who had better never dance again."""
    walker(plate, 556, 722, 430, kind="clerk", pose="holding", voltage=voltage, discs=1, seed=3)


def _draw_desk(plate: Plate, voltage: Voltage) -> None:
    """Lay out the first file; its name field is blank."""
    hold_back(plate, rectangle(282, _DESK, 560, 176), share=0.93, blur=2)
    table(plate, 290, 676, 544, 186, depth=0.9)
    face = 0.1 if voltage.hidden else 0.42
    slab(plate, rectangle(300, _DESK + 24, 524, 150), depth=max(0.22, 0.8 * face), finish=WOOD)
    for x in (304, 680):
        rim(plate, rectangle(x, _DESK + 24, 140, 150), depth=0.8, wall=3)
        for drawer in range(3):
            rim(plate, rounded(x + 8, _DESK + 32 + 47 * drawer, 124, 40, 3), depth=0.5, wall=2)
            ball(plate, (x + 70, _DESK + 52 + 47 * drawer), 5, depth=2.0)
    table_lamp(plate, 396, _DESK, 128, width=42, strength=0.5)
    telephone(plate, 758, _DESK - 2, 0.86)
    _draw_file(plate)
    _draw_pen(plate)
    if voltage.hidden:
        records_on_edge(plate, 318, _DESK + 86, 110, 30, depth=1.0, seed=12)
        record(plate, 752, _DESK + 150, 20, seed=44, depth=0.9)


def _draw_file(plate: Plate) -> None:
    cover = [(472, _DESK - 4), (492, _DESK - 92), (604, _DESK - 92), (624, _DESK - 4)]
    hold_back(plate, cover, share=0.9, blur=1)
    slab(plate, cover, depth=0.62)
    rim(plate, cover, depth=0.7, wall=2)
    letter(
        plate, "КОРОЛЬКОВА Л.", 548, _DESK - 74, 11, depth=1.2, face=Face.MONO_BOLD,
        anchor="middle",
    )  # fmt: skip
    for row in range(3):
        line(plate, (500, _DESK - 52 + 14 * row), (598, _DESK - 52 + 14 * row), 1.2, depth=0.6)
    slab(plate, rectangle(520, _DESK - 34, 64, 10), depth=-0.55)
    lamp(plate, (548, _DESK - 48), 110, strength=0.25, power=2.2)


def _draw_pen(plate: Plate) -> None:
    """Stand the pen in its foot; a chain holds it, as in a post office."""
    foot = profile((0, 26), (0.5, 24), (1, 9))
    revolve(plate, (660, _DESK), (660, _DESK - 14), foot, depth=1.3)
    line(plate, (662, _DESK - 12), (690, _DESK - 84), 4, depth=1.8)
    chain = spline([(690, _DESK - 84), (724, _DESK - 30), (704, _DESK - 6)], closed=False)
    for link in chain[::3]:
        ball(plate, (float(link[0]), float(link[1])), 2.4, depth=2.2, hollow=0.4)


def _draw_basket(plate: Plate) -> None:
    """Stand a basket full of what was let through once and never again."""
    basket = [(1150, 712), (1140, 630), (1226, 630), (1216, 712)]
    rim(plate, basket, depth=0.7, wall=3)
    for rib in np.linspace(0.15, 0.85, 6):
        line(plate, (1140 + 86 * rib, 630), (1150 + 66 * rib, 712), 1.2, depth=0.5)
    dice = np.random.default_rng(5)
    for _ in range(9):
        at = np.array([1183.0, 640.0]) + dice.normal(0, (20, 12), 2)
        turn = np.sort(dice.uniform(0, 2 * np.pi, 8))
        size = dice.uniform(10, 19, 8)
        crumple = at + np.stack([size * np.cos(turn), size * np.sin(turn)], axis=1)
        stroke(plate, np.vstack([crumple, crumple[:1]]), 1.2, depth=0.6)
