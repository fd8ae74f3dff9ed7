"""The job: a booth for sound letters at workshop no. 4, where one may cut a disc by permission."""

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, shell, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import neon, poster
from game.film.props.furniture import WOOD, bars, cabinet, chair, wall_clock
from game.film.props.lamps import hanging_lamp
from game.film.props.lathe import lathe
from game.film.props.records import record, records_on_edge
from game.film.props.table import scissors
from game.film.props.wires import cable
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _BENCH = 620, 520
_BOOTH = (330.0, 170.0, 470.0, 450.0)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the workshop."""
    easel = Easel("job", seed=seed, scale=scale, high=high)
    dice = easel.dice
    wall = easel.sheet()
    _draw_wall(wall, dice)
    easel.back(wall, "wall")
    easel.twins("shelf", _draw_shelf, (-30, 150, 320, 640), parallax=0.3, hold=0.5)
    easel.twins("booth", _draw_booth, (300, 90, 830, 660), parallax=0.45, hold=0)
    sign = easel.sheet(300, 60, 840, 190)
    _draw_sign(sign)
    easel.over(sign, "sign", parallax=0.45)
    easel.twins("people", _draw_people, (-30, 260, 330, 720), parallax=0.7)
    foreman = easel.sheet(900, 250, 1310, 720)
    _draw_right(foreman)
    easel.over(foreman, "foreman's corner", parallax=0.4)
    easel.glow("lamp", 530, 262, 210, strength=0.35, parallax=0.45)
    return easel.close()


def _draw_wall(plate: Plate, dice: np.random.Generator) -> None:
    plate.depth += np.float32(0.06)
    bricks = Finish(texture="mottle", texture_gain=0.3)
    slab(plate, rectangle(-40, 400, 1360, 220), depth=0.16, finish=bricks)
    line(plate, (-40, 400), (1320, 400), 2, depth=0.4)
    for row in range(8):
        y = 400 + 27.5 * row
        line(plate, (-40, y), (1320, y), 0.8, depth=0.16)
        for x in np.arange(-60 + 37 * (row % 2), 1320, 74):
            line(plate, (float(x), y), (float(x), y + 27.5), 0.8, depth=0.16)
    slab(plate, rectangle(-40, _FLOOR, 1360, 120), depth=0.26, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for board in np.linspace(-900, 2180, 34):
        line(plate, (640 + 0.7 * (board - 640), _FLOOR), (board, 740), 0.9, depth=0.22)
    for left, top, wide in ((-40, 120, 180), (150, 96, 160)):
        pipe = [(left, top), (left + wide, top), (left + wide, top + 26)]
        stroke(plate, pipe, 6, depth=0.5, hollow=0.8)
    cable(plate, (-40, 40), (560, 60), sag=22, depth=0.4)
    cable(plate, (560, 60), (1320, 36), sag=22, depth=0.4)
    wall_clock(plate, 1010, 150, 40, hour=float(dice.uniform(1, 12)))


def _draw_sign(plate: Plate) -> None:
    board = rounded(372, 92, 386, 56, 6)
    hold_back(plate, board, share=0.9, blur=1)
    rim(plate, board, depth=0.9, wall=3)
    slab(plate, board, depth=0.16)
    neon(plate, "ЗВУКОВОЕ ПИСЬМО", 565, 120, 38, strength=0.5)
    for chain in (420, 710):
        line(plate, (chain, 60), (chain, 92), 1.6, depth=0.8)


def _draw_booth(plate: Plate, voltage: Voltage) -> None:
    """Build the booth: a cabin with a window, a lathe, a microphone; its back wall is double."""
    left, top, width, height = _BOOTH
    cabin = rectangle(left, top, width, height)
    hold_back(plate, cabin, share=0.9, blur=2)
    rim(plate, cabin, depth=1.0, wall=7)
    slab(plate, cabin, depth=0.1, finish=WOOD)
    slab(plate, rectangle(left - 14, top - 16, width + 28, 16), depth=0.9)
    for cell in np.arange(left + 16, left + width - 10, 30):
        stroke(plate, arc((float(cell) + 6, top + 22), 9, steps=14), 1.2, depth=0.5)
    hanging_lamp(plate, left + 200, top, 282, width=48, strength=0.9, cone=280)
    slab(plate, rectangle(left, _BENCH, width, 14), depth=0.9, finish=WOOD)
    front = rectangle(left, _BENCH + 14, width, _FLOOR - _BENCH - 14)
    slab(plate, front, depth=0.12 if voltage.hidden else 0.5, finish=WOOD)
    with plate.at(left + 240, _BENCH - 2, scale=0.44):
        lathe(plate, 0, 0, depth=0.9, inside=voltage.hidden)
    _draw_microphone(plate, left + 52, _BENCH)
    walker(
        plate, left + 412, 616, 346, kind="clerk", pose="holding", voltage=voltage, mirrored=True,
        discs=1, seed=8,
    )  # fmt: skip
    if voltage.hidden:
        _draw_double_bottom(plate)


def _draw_microphone(plate: Plate, x: float, y: float) -> None:
    line(plate, (x, y), (x, y - 120), 3, depth=1.2)
    foot = profile((0, 26), (0.5, 24), (1, 8))
    revolve(plate, (x, y), (x, y - 12), foot, depth=1.3)
    stroke(plate, arc((x, y - 158), 38), 2.2, depth=1.1)
    for spring in np.radians((45, 135, 225, 315)):
        outer = (x + 38 * np.cos(spring), y - 158 + 38 * np.sin(spring))
        inner = (x + 20 * np.cos(spring), y - 158 + 20 * np.sin(spring))
        line(plate, outer, inner, 1.4, depth=1.2)
    capsule = rounded(x - 16, y - 184, 32, 52, 14)
    shell(plate, capsule, depth=1.3, radius=12, wall=3, hollow=0.6)
    for grille in range(6):
        line(plate, (x - 14, y - 178 + 8 * grille), (x + 14, y - 178 + 8 * grille), 1, depth=1.0)


def _draw_double_bottom(plate: Plate) -> None:
    """Under the bench: what is cut here when the foreman is at lunch."""
    left, _, _, _ = _BOOTH
    for number in range(7):
        record(plate, left + 60 + 58 * number, 578, 32, seed=number + 50, depth=0.9)
    rim(plate, rounded(left + 14, 538, 440, 78, 4), depth=0.8, wall=2)


def _draw_shelf(plate: Plate, voltage: Voltage) -> None:
    """On the shelf stand permitted marches; one box holds something else."""
    cabinet(plate, 30, _FLOOR, 250, 420, shelves=5, depth=0.6, face=0.1)
    for shelf in range(5):
        foot = _FLOOR - 8 - 84 * shelf
        for box in range(3):
            x = 42 + 78 * box
            ink = "amber" if voltage.hidden and (shelf * 3 + box) % 4 == 1 else None
            rim(plate, rounded(x, foot - 58, 66, 56, 2), depth=0.7, wall=2)
            records_on_edge(
                plate, x + 4, foot - 52, 58, 46, ink=ink, depth=1.0 if ink else 0.5,
                seed=3 * shelf + box,
            )  # fmt: skip
            if not voltage.hidden:
                letter(plate, "МАРШИ", x + 33, foot - 44, 13, depth=1.0, anchor="middle")


def _draw_people(plate: Plate, voltage: Voltage) -> None:
    """Somebody has come to send a voice to somebody far away."""
    passer(plate, 226, 694, 330, kind="sailor", pose="waiting", voltage=voltage, mirrored=True)
    passer(plate, 96, 700, 300, kind="old woman", pose="bowed", voltage=voltage, mirrored=True)
    card = rectangle(262, 478, 40, 28)
    slab(plate, card, depth=0.6)
    stroke(plate, close(card), 1.2, depth=1.0)
    ball(plate, (282, 492), 10, depth=0.8, hollow=0.6)


def _draw_right(plate: Plate) -> None:
    """Furnish the foreman's corner: a chair, a plan that is always fulfilled, a barred window."""
    bars(plate, 1080, 270, 130, 130, count=6, depth=0.4)
    rim(plate, rectangle(1070, 260, 150, 150), depth=0.5, wall=4)
    poster(plate, 930, 300, 106, 140, lines=("ПЛАН —", "ДОСРОЧНО!"))
    chair(plate, 1120, _FLOOR, 150, depth=0.5)
    scissors(plate, 1250, 330, 0.4, turned_deg=180)
    lamp(plate, (983, 370), 60, ink="red", strength=0.08)
