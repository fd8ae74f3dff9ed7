"""The dance: a palace of culture on a Saturday, under a slogan; the band knows other tunes."""

import numpy as np

from game.film.curves import arc, rectangle, spline
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lights import lamp, torch
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import columns
from game.film.props.cargo import gramophone, saxophone
from game.film.props.furniture import banner, chair, piano
from game.film.props.records import record
from game.film.solids import ball
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _STAGE = 560, 468
_MIRROR_BALL = (560.0, 190.0)


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the dance."""
    easel = Easel("dance", seed=seed, scale=scale, high=high)
    dice = easel.dice
    hall = easel.sheet()
    _draw_hall(hall, dice)
    easel.back(hall, "hall")
    easel.twins("band", _draw_band, (-30, 240, 860, 520), parallax=0.3, hold=0.85)
    slogan = easel.sheet(bottom=180)
    banner(slogan, 150, 84, 760, 44, text="МОЛОДЁЖЬ — НА ЦЕЛИНУ!")
    easel.over(slogan, "slogan", parallax=0.35)
    lights = easel.sheet()
    _draw_mirror_ball(lights, dice)
    easel.over(lights, "lights", parallax=0.4)
    luck = int(dice.integers(1 << 16))

    def dance(plate: Plate, voltage: Voltage) -> None:
        _draw_dancers(plate, voltage, luck)

    easel.twins("passers", dance, (-30, 330, 900, 720), parallax=0.7, hold=0.9)
    easel.twins("patrol", _draw_patrol, (930, 330, 1310, 720), parallax=0.6, hold=0.85)
    easel.glow("mirror ball", *_MIRROR_BALL, 170, strength=0.4, parallax=0.4)
    return easel.close()


def _draw_hall(plate: Plate, dice: np.random.Generator) -> None:
    plate.depth += np.float32(0.06)
    columns(plate, -40, _FLOOR, 1360, 470, count=9, depth=0.32, radius=17)
    rim(plate, rectangle(-60, 66, 1400, 26), depth=0.4, wall=3)
    for leaf in range(46):
        stroke(plate, arc((-30 + 30 * leaf, 79), 9, steps=14), 1.0, depth=0.3)
    floor = rectangle(-40, _FLOOR, 1360, 180)
    slab(plate, floor, depth=0.26, finish=Finish(texture="brush", texture_gain=0.25))
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for row in range(1, 6):
        y = _FLOOR + 5 * row * row
        line(plate, (-40, y), (1320, y), 1.0, depth=0.24)
    for board in np.linspace(-900, 2180, 40):
        line(plate, (640 + 0.72 * (board - 640), _FLOOR), (board, 740), 0.9, depth=0.2)
    for _ in range(120):
        spot = (dice.uniform(-30, 1310), dice.uniform(110, 700))
        size = float(dice.uniform(3, 8))
        ball(plate, spot, (size, 0.6 * size), depth=0.2, power=0.2)


def _draw_mirror_ball(plate: Plate, dice: np.random.Generator) -> None:
    x, y = _MIRROR_BALL
    line(plate, (x, -5), (x, y - 36), 1.6, depth=0.6)
    ball(plate, (x, y), 36, depth=0.8, hollow=0.85, wall=0.1)
    for row in range(-4, 5):
        half = 36 * np.sqrt(1 - (row / 4.6) ** 2)
        line(plate, (x - half, y + 7.8 * row), (x + half, y + 7.8 * row), 0.9, depth=0.6)
        stroke(plate, arc((x, y), (36 * abs(row) / 4.6, 36), steps=24), 0.9, depth=0.5)
    for mirror in range(26):
        at = (x + float(dice.normal(0, 15)), y + float(dice.normal(0, 15)))
        slab(plate, rectangle(at[0], at[1], 6, 6), depth=1.2, ink="amber" if mirror % 3 else None)
    lamp(plate, (x, y), 120, strength=0.7)
    for turn in (38, 62, 90, 118, 142):
        torch(plate, (x, y), turn, 6, 560, strength=0.7, edge=0.9)


def _draw_band(plate: Plate, voltage: Voltage) -> None:
    """Piano, saxophone, double bass, drums; behind the curtain a gramophone with the real thing."""
    stage = rectangle(-40, _STAGE, 880, 60)
    hold_back(plate, stage, share=0.8, blur=1)
    slab(plate, stage, depth=0.2, finish=Finish(texture="brush", texture_gain=0.3))
    line(plate, (-40, _STAGE), (840, _STAGE), 2.6, depth=0.9)
    piano(plate, 40, _STAGE, 0.9, inside=voltage.hidden)
    passer(plate, 262, _STAGE, 190, kind="clerk", pose="playing piano", voltage=voltage, fine=False)
    chair(plate, 262, _STAGE, 86)
    walker(plate, 372, _STAGE, 196, kind="stilyaga", pose="holding", voltage=voltage)
    saxophone(plate, 372, 378, 0.52, depth=1.1)
    _draw_bass(plate, 470, _STAGE)
    walker(plate, 502, _STAGE, 196, kind="clerk", pose="greeting", voltage=voltage, mirrored=True)
    _draw_drums(plate, 640, _STAGE)
    walker(plate, 640, _STAGE - 8, 180, kind="worker", pose="shrugging", voltage=voltage)
    for fold in range(9):
        curtain = [(752 + 10 * fold, 244), (756 + 10 * fold, 360), (750 + 11 * fold, _STAGE)]
        stroke(plate, spline(curtain, closed=False), 5, depth=0.7, hollow=0.4)
    if voltage.hidden:
        gramophone(plate, 790, _STAGE - 32, 0.74, depth=0.9, disc=True)


def _draw_bass(plate: Plate, x: float, y: float) -> None:
    body = spline(
        [(0, -118), (22, -110), (18, -76), (34, -44), (26, -12), (0, -6), (-26, -12), (-34, -44),
         (-18, -76), (-22, -110)]
    )  # fmt: skip
    with plate.at(x, y, turned_deg=8):
        rim(plate, body, depth=0.9, wall=3, ink="amber")
        slab(plate, body, depth=0.2, ink="amber", finish=Finish(texture="brush"))
        stroke(plate, [(0, -30), (0, -204)], 3, depth=0.9, ink="amber")
        for string in (-3, -1, 1, 3):
            line(plate, (string, -24), (0.6 * string, -200), 0.6, depth=1.2)
        line(plate, (0, -6), (0, 2), 2, depth=1.6)


def _draw_drums(plate: Plate, x: float, y: float) -> None:
    ball(plate, (x, y - 42), 42, depth=0.4, power=0.15)
    stroke(plate, arc((x, y - 42), 42), 3, depth=0.9)
    for lug in np.radians(np.arange(0, 360, 45)):
        at = (x + 42 * np.cos(lug), y - 42 + 42 * np.sin(lug))
        ball(plate, at, 3, depth=2.0)
    for side in (-1, 1):
        rim(plate, rectangle(x + 58 * side - 24, y - 84, 48, 26), depth=0.8, wall=3)
        line(plate, (x + 86 * side, y), (x + 86 * side, y - 130), 1.6, depth=0.8)
        stroke(plate, arc((x + 86 * side, y - 130), (36, 4)), 1.6, depth=1.2, ink="amber")


def _draw_dancers(plate: Plate, voltage: Voltage, luck: int) -> None:
    """Four couples; two of the men would rather not be embraced too closely."""
    couples = (
        (112, 676, 270, "stilyaga", "dancing", 2), (214, 678, 270, "woman", "jiving", 0),
        (404, 694, 290, "cool stilyaga", "jiving", 3), (520, 692, 286, "woman", "dancing", 1),
        (690, 672, 262, "worker", "dancing", 0), (788, 674, 264, "woman", "jiving", 0),
    )  # fmt: skip
    for number, (x, y, height, kind, pose, discs) in enumerate(couples):
        walker(
            plate, x, y, height, kind=kind, pose=pose, voltage=voltage, discs=discs,
            mirrored=bool((number + luck) % 2), seed=luck % 97 + number,
        )  # fmt: skip


def _draw_patrol(plate: Plate, voltage: Voltage) -> None:
    """By the door stand those who watch how others dance."""
    frame = rectangle(1090, 330, 130, 250)
    rim(plate, frame, depth=0.5, wall=4)
    for x, kind in ((1010, "clerk"), (1070, "teacher")):
        walker(plate, x, 640, 232, kind=kind, pose="arms crossed", voltage=voltage)
        slab(plate, rectangle(x - 44, 482, 18, 14), depth=1.4, ink="red")
        slab(plate, rectangle(x + 26, 482, 18, 14), depth=1.4, ink="red")
    if voltage.hidden:
        record(plate, 1074, 520, 13, seed=6, depth=0.9)
