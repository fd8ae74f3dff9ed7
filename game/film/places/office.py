"""The office of the militia: one lamp in your eyes, one file with your name, one locked door."""

import numpy as np

from game.film.curves import profile, rectangle, rounded
from game.film.figures import walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp, torch
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.cargo import bottle
from game.film.props.furniture import (
    WOOD,
    bars,
    chair,
    portrait,
    table,
    telephone,
    wall_clock,
)
from game.film.props.lamps import bulb
from game.film.props.records import record, records_on_edge
from game.film.props.table import small_subject
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _DESK = 650, 500


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the office."""
    easel = Easel("office", seed=seed, scale=scale, high=high)
    wall = easel.sheet()
    _draw_wall(wall, easel.dice)
    easel.back(wall, "wall")
    state = easel.sheet(400, 80, 720, 340)
    portrait(state, 502, 92, 116, 148)
    easel.over(state, "portrait", parallax=0.15)
    easel.twins("cell", _draw_cell, (950, 170, 1310, 680), parallax=0.2, hold=0)
    easel.twins("files", _draw_files, (-30, 170, 330, 680), parallax=0.3, hold=0.5)
    easel.twins("officer", _draw_officer, (380, 220, 760, 720), parallax=0.4, hold=0.9)
    easel.twins("desk", _draw_desk, (60, 60, 1130, 720), parallax=0.55, hold=0)
    front = easel.sheet(640, 380, 960, 720)
    chair(front, 800, 712, 250, depth=0.8)
    easel.over(front, "chair", parallax=0.8)
    easel.glow("lamp", 742, 372, 220, strength=0.42, parallax=0.55)
    return easel.close(dark=0.42)


def _draw_wall(plate: Plate, dice: np.random.Generator) -> None:
    plate.depth += np.float32(0.06)
    panel = rectangle(-40, 400, 1360, 250)
    slab(plate, panel, depth=0.12, finish=Finish(texture="mottle", texture_gain=0.3))
    line(plate, (-40, 400), (1320, 400), 2.4, depth=0.45)
    slab(plate, rectangle(-40, _FLOOR, 1360, 90), depth=0.26, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for board in np.linspace(-900, 2180, 30):
        line(plate, (640 + 0.78 * (board - 640), _FLOOR), (board, 740), 0.9, depth=0.2)
    wall_clock(plate, 360, 168, 38, hour=float(dice.uniform(1, 12)))
    rim(plate, rectangle(690, 116, 200, 150), depth=0.34, wall=2)
    with plate.at(690, 116):
        for street in range(7):
            points = np.add(np.cumsum(dice.normal(0, 12, (6, 2)), axis=0), (30 + 24 * street, 70))
            inside = np.clip(points, (6, 6), (194, 144))
            stroke(plate, inside, 1.0, depth=0.3)
        for _ in range(6):
            at = (float(dice.uniform(16, 184)), float(dice.uniform(16, 134)))
            ball(plate, at, 4, depth=1.0, ink="red")


def _draw_cell(plate: Plate, voltage: Voltage) -> None:
    """Behind bars sits somebody who sold one disc too many."""
    opening = rectangle(990, 230, 250, 420)
    slab(plate, opening, depth=0.04)
    rim(plate, opening, depth=0.6, wall=6)
    slab(plate, rectangle(1010, 560, 210, 10), depth=0.5)
    walker(plate, 1112, 640, 300, kind="stilyaga", pose="hands behind", voltage=voltage)
    bars(plate, 1004, 236, 222, 410, count=9, depth=0.55)
    if voltage.hidden:
        file = profile((0, 1), (0.2, 3), (0.9, 4), (1, 1))
        revolve(plate, (1046, 566), (1100, 570), file, depth=2.4)


def _draw_files(plate: Plate, voltage: Voltage) -> None:
    """Cabinets with everybody in them, and a safe with what has been taken."""
    for x in (10, 120):
        rim(plate, rectangle(x, 230, 100, 420), depth=0.7, wall=3)
        face = 0.06 if voltage.hidden else 0.22
        slab(plate, rectangle(x, 230, 100, 420), depth=face, finish=WOOD)
        for drawer in range(6):
            with plate.at(x, 234 + 69 * drawer):
                rim(plate, rounded(6, 4, 88, 60, 3), depth=0.5, wall=2)
                slab(plate, rectangle(38, 38, 24, 6), depth=1.8)
                if voltage.hidden:
                    _fill_drawer(plate, drawer + x)
    safe = rounded(232, 470, 92, 180, 6)
    rim(plate, safe, depth=1.4, wall=9)
    slab(plate, safe, depth=0.2 if voltage.hidden else 0.9)
    ball(plate, (300, 560), 9, depth=2.4, hollow=0.4)
    if voltage.hidden:
        for number in range(3):
            record(plate, 272, 516 + 40 * number, 26, seed=60 + number, depth=0.9)


def _fill_drawer(plate: Plate, seed: int) -> None:
    dice = np.random.default_rng([77, seed])
    for folder in range(16):
        at = 12 + 5 * folder
        top = float(dice.uniform(14, 26))
        red = dice.random() < 0.12
        line(plate, (at, top), (at + 2, 60), 1.2, depth=0.8, ink="red" if red else None)


def _draw_officer(plate: Plate, voltage: Voltage) -> None:
    walker(plate, 560, 726, 430, kind="officer", pose="arms crossed", voltage=voltage)


def _draw_desk(plate: Plate, voltage: Voltage) -> None:
    """Furnish the desk: a lamp turned at whoever sits before it, a file, a disc as evidence."""
    body = rectangle(292, _DESK, 560, 176)
    hold_back(plate, body, share=0.93, blur=2)
    table(plate, 300, 676, 544, 176, depth=0.9)
    slab(plate, rectangle(460, _DESK + 26, 224, 130), depth=0.34, finish=WOOD)
    face = 0.1 if voltage.hidden else 0.42
    for x in (312, 684):
        side = rectangle(x, _DESK + 26, 148, 150)
        rim(plate, side, depth=0.8, wall=3)
        slab(plate, side, depth=face, finish=WOOD)
        for drawer in range(3):
            rim(plate, rounded(x + 8, _DESK + 34 + 47 * drawer, 132, 40, 3), depth=0.5, wall=2)
            ball(plate, (x + 74, _DESK + 54 + 47 * drawer), 5, depth=2.0)
    telephone(plate, 384, _DESK - 2, 0.9)
    _draw_lamp(plate)
    _draw_file(plate)
    if voltage.hidden:
        bottle(plate, 350, 620, 0.6, depth=0.9, full=0.3)
        records_on_edge(plate, 700, _DESK + 84, 110, 30, depth=1.0, seed=9)
        with plate.at(330, 640):
            slab(plate, [(0, 0), (44, 0), (44, 10), (22, 12), (18, 30), (4, 30)], depth=2.6)


def _draw_lamp(plate: Plate) -> None:
    foot = profile((0, 34), (0.5, 32), (1, 12))
    revolve(plate, (690, _DESK), (690, _DESK - 12), foot, depth=1.3)
    stroke(plate, [(690, _DESK - 10), (684, _DESK - 90), (716, _DESK - 146)], 3, depth=1.1)
    socket, mouth = np.array([716.0, _DESK - 148.0]), np.array([770.0, _DESK - 112.0])
    toward = (mouth - socket) / np.hypot(*(mouth - socket))
    shade_ = profile((0, 12), (0.2, 15), (0.6, 40), (1, 52))
    inner = np.maximum(shade_ - 3, 0)
    revolve(plate, socket, mouth, shade_, depth=2.0, cavity=inner, cavity_share=0.92)
    light = bulb(plate, socket + 18 * toward, toward, 0.8)
    lamp(plate, light, 240, strength=0.6, power=2.2)
    lamp(plate, light, 40, strength=1.2, power=1.5)
    torch(plate, light, 34, 34, 330, strength=0.9, edge=0.7)


def _draw_file(plate: Plate) -> None:
    for sheet in range(4):
        at = _DESK - 3 - 3 * sheet
        line(plate, (500 + 2 * sheet, at), (604 - 3 * sheet, at), 1.4, depth=0.9)
    cover = rectangle(520, _DESK - 96, 74, 84)
    hold_back(plate, cover, share=0.9, blur=1)
    slab(plate, cover, depth=0.9, ink="red")
    letter(
        plate, "ДЕЛО", 557, _DESK - 78, 20, depth=1.8, face=Face.SANS_BOLD, anchor="middle",
        ink="red",
    )  # fmt: skip
    with plate.at(528, _DESK - 66, scale=0.056):
        small_subject(plate, "skull", np.random.default_rng(2))
    record(plate, 630, _DESK - 10, 40, squash=0.22, depth=0.9, seed=3)
