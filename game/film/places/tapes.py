"""The kitchen with the tapes: one machine feeds another, that one a third, and nobody asks."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures import passer
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.furniture import WOOD, chair, table
from game.film.props.lamps import hanging_lamp
from game.film.props.records import record, records_on_edge
from game.film.props.table import tea_glass
from game.film.props.wireless import valve
from game.film.props.wires import cable
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _TABLE = 664, 494
_MACHINES = (286.0, 478.0, 670.0)
"""Left edge of each; the last feeds a fourth, through the wall."""


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the kitchen."""
    easel = Easel("tapes", seed=seed, scale=scale, high=high)
    wall = easel.sheet()
    _draw_wall(wall)
    easel.back(wall, "wall")
    easel.twins("neighbour", _draw_neighbour, (960, 240, 1310, 680), parallax=0.2, hold=0.4)
    shelf = easel.sheet(left=20, top=150, right=860, bottom=330)
    _draw_shelf(shelf)
    easel.over(shelf, "shelf", parallax=0.3)
    easel.twins("machines", _draw_machines, (200, 300, 1010, 720), parallax=0.45, hold=0)
    lamps = easel.sheet(right=920, bottom=660)
    hanging_lamp(lamps, 520, -4, 190, width=62, strength=0.8, cone=420)
    easel.over(lamps, "lamp", parallax=0.5)
    easel.twins("people", _draw_people, (-30, 230, 300, 720), parallax=0.7)
    easel.glow("lamp", 520, 176, 210, strength=0.36, parallax=0.5)
    easel.glow("eyes", 760, 452, 60, ink="green", strength=0.25, parallax=0.45)
    return easel.close(dark=0.42)


def _draw_wall(plate: Plate) -> None:
    """Tile it to the height of a shoulder, and let a pipe run along it."""
    plate.depth += np.float32(0.07)
    slab(
        plate, rectangle(-40, 350, 1360, _FLOOR - 350), depth=0.14,
        finish=Finish(texture="mottle", texture_gain=0.25),
    )  # fmt: skip
    for row in range(8):
        line(plate, (-40, 350 + 40 * row), (1320, 350 + 40 * row), 0.8, depth=0.2)
    for x in range(-30, 1320, 44):
        line(plate, (x, 350), (x, _FLOOR), 0.8, depth=0.17)
    line(plate, (-40, 350), (1320, 350), 3, depth=0.5)
    slab(plate, rectangle(-40, _FLOOR, 1360, 90), depth=0.28, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for pipe in (84, 100):
        line(plate, (-40, pipe), (1320, pipe), 6, depth=0.36)
    slab(plate, rectangle(938, -20, 22, 760), depth=0.5)
    for brick in range(18):
        line(plate, (938, 20 + 40 * brick), (960, 20 + 40 * brick), 1.0, depth=0.5)


def _draw_shelf(plate: Plate) -> None:
    """Stand what a kitchen has on a shelf; among the jars one is full of leaders and splices."""
    slab(plate, rectangle(60, 300, 700, 9), depth=0.9, finish=WOOD)
    jar = profile((0, 22), (0.7, 24), (0.86, 17), (1, 18))
    for number, x in enumerate((100, 160, 226, 640, 704)):
        inner = jar - 3
        revolve(plate, (x, 300), (x, 232), jar, depth=0.7, cavity=inner, cavity_share=0.92)
        dice = np.random.default_rng(number)
        for _ in range(26):
            at = (x + float(dice.uniform(-15, 15)), 296 - float(dice.uniform(0, 40)))
            if number == 3:
                way = np.cumsum(np.vstack([at, dice.normal(0, 9, (2, 2))]), axis=0)
                stroke(plate, spline(way, closed=False, steps=5), 1.2, depth=0.8)
            else:
                ball(plate, at, 2.6, depth=0.7)
    kettle = spline([(400, 298), (392, 256), (420, 226), (468, 226), (494, 256), (486, 298)])
    rim(plate, kettle, depth=1.1, wall=4)
    slab(plate, kettle, depth=0.2)
    spout = spline([(490, 276), (520, 262), (528, 236)], closed=False)
    stroke(plate, spout, 5, depth=0.9, hollow=0.5)
    stroke(plate, arc((444, 226), (34, 30), from_deg=180, to_deg=360, steps=24), 3, depth=1.2)
    for wave in range(3):
        x = 530 + 8 * wave
        steam = spline([(x, 226), (x + 8, 208), (x - 2, 190), (x + 7, 172)], closed=False)
        stroke(plate, steam, 1.6, depth=0.22)


def _draw_machines(plate: Plate, voltage: Voltage) -> None:
    """Chain them together; the tape runs, and under the table lies what it all began with."""
    table(plate, 250, _FLOOR, 610, _FLOOR - _TABLE, depth=0.9)
    for number, left in enumerate(_MACHINES):
        _draw_machine(plate, left, number, inside=voltage.hidden)
    for left, other in ((430, 492), (622, 684), (814, 938)):
        cable(plate, (left, _TABLE - 14), (other, _TABLE - 20), sag=22, width=2, depth=0.9)
    tea_glass(plate, 830, _TABLE, 0.5)
    if not voltage.hidden:
        return
    rim(plate, rounded(392, _FLOOR - 86, 220, 80, 4), depth=0.8, wall=3)
    records_on_edge(plate, 402, _FLOOR - 76, 190, 62, depth=1.1, seed=6)
    for number in range(3):
        record(plate, 660 + 46 * number, _FLOOR - 36, 30, seed=number + 80, depth=0.9)


def _draw_machine(plate: Plate, left: float, number: int, *, inside: bool) -> None:
    """Stand up a recorder: two reels, heads, keys, a green eye, and its valves."""
    top = _TABLE - 150
    case = rounded(left, top, 172, 148, 10)
    hold_back(plate, case, share=0.8, blur=2)
    rim(plate, case, depth=1.0, wall=5)
    slab(plate, case, depth=0.1 if inside else 0.3, finish=Finish(texture="wool"))
    full = (44 - 9 * number, 22 + 9 * number)
    middles = (left + 48, top + 50), (left + 124, top + 50)
    for middle, wound in zip(middles, full, strict=True):
        ball(plate, middle, wound, depth=0.8, power=0.1, ink="amber")
        stroke(plate, arc(middle, 46, steps=40), 2, depth=1.0)
        for spoke in np.radians((90, 210, 330)):
            tip = (middle[0] + 44 * np.cos(spoke), middle[1] + 44 * np.sin(spoke))
            line(plate, middle, tip, 2.6, depth=0.8)
        ball(plate, middle, 7, depth=2.2)
    tape = spline(
        [
            (left + 8, top + 64), (left + 40, top + 112), (left + 132, top + 112),
            (left + 166, top + 64),
        ],
        closed=False,
    )  # fmt: skip
    stroke(plate, tape, 1.4, depth=1.0, ink="amber")
    for head in (68, 86, 104):
        slab(plate, rounded(left + head - 6, top + 102, 12, 14, 3), depth=2.0)
    for key in range(5):
        slab(plate, rounded(left + 22 + 22 * key, top + 126, 17, 12, 2), depth=1.2)
    ball(plate, (left + 154, top + 132), 7, depth=0.9, ink="green")
    lamp(plate, (left + 154, top + 132), 30, ink="green", strength=0.5)
    if inside:
        for tube in range(3):
            valve(plate, left + 40 + 44 * tube, top + 124, 0.5, depth=0.9, lit=0.7)


def _draw_neighbour(plate: Plate, voltage: Voltage) -> None:
    """Beyond the wall stands the fourth machine: at 90 kV one sees who feeds on it."""
    _draw_calendar(plate)
    if not voltage.hidden:
        return
    table(plate, 1020, _FLOOR, 210, 150, depth=0.4)
    with plate.gained(0.5):
        with plate.at(1036 - _MACHINES[0], 20):
            _draw_machine(plate, _MACHINES[0], 1, inside=True)
        passer(
            plate, 1250, _FLOOR + 20, 330, kind="old woman", pose="writing", voltage=voltage,
            fine=False,
        )  # fmt: skip


def _draw_calendar(plate: Plate) -> None:
    """Hang up a calendar; nobody has torn a page off since the machines came."""
    page = rectangle(1060, 270, 86, 104)
    rim(plate, page, depth=0.5, wall=2)
    slab(plate, page, depth=0.12)
    letter(plate, "17", 1103, 334, 46, depth=0.8, face=Face.SANS_BOLD, anchor="middle")
    line(plate, (1066, 296), (1140, 296), 1.2, depth=0.5)
    ball(plate, (1103, 268), 4, depth=2.2)


def _draw_people(plate: Plate, voltage: Voltage) -> None:
    """Somebody waits for his copy, whose coat is large enough for a reel."""
    passer(plate, 196, 704, 330, kind="clerk", pose="sitting", voltage=voltage, mirrored=True)
    chair(plate, 180, 704, 180, depth=0.8, mirrored=True)
    passer(plate, 66, 704, 372, kind="citizen", pose="waiting", voltage=voltage, mirrored=True)
    if voltage.hidden:
        ball(plate, (74, 500), 34, depth=0.9, power=0.12, ink="amber")
        stroke(plate, arc((74, 500), 36, steps=32), 2, depth=1.2)
        ball(plate, (74, 500), 6, depth=2.2)
