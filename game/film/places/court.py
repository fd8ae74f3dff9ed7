"""The court: one bench, three heads, the arms above them, and a rail to hold on to."""

import numpy as np

from game.film.curves import profile, rectangle, rounded
from game.film.figures import passer, walker
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.outlines import Finish, rim, slab
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import columns
from game.film.props.furniture import WOOD, banner, emblem
from game.film.props.lamps import table_lamp
from game.film.props.records import record
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FLOOR, _BENCH = 660, 470


def paint(*, seed: int, scale: float, high: bool = True) -> tuple[Layer, ...]:
    """Paint the court."""
    easel = Easel("court", seed=seed, scale=scale, high=high)
    hall = easel.sheet()
    _draw_hall(hall)
    easel.back(hall, "hall")
    arms = easel.sheet(440, 60, 760, 270)
    emblem(arms, 590, 152, 58)
    easel.over(arms, "arms", parallax=0.2)
    easel.twins("judges", _draw_judges, (330, 190, 850, 560), parallax=0.3)
    easel.twins("bench", _draw_bench, (260, 430, 920, 680), parallax=0.4, hold=0)
    luck = int(easel.dice.integers(1 << 16))

    def sit(plate: Plate, voltage: Voltage) -> None:
        _draw_public(plate, voltage, luck)

    easel.twins("accused", _draw_accused, (-30, 280, 280, 720), parallax=0.6)
    easel.twins("public", sit, (860, 380, 1310, 720), parallax=0.8, hold=0.9)
    lamps = easel.sheet(300, 150, 1060, 720)
    at = table_lamp(lamps, 842, _BENCH - 12, 124)
    easel.over(lamps, "lamp", parallax=0.4)
    easel.glow("lamp", *at, 170, strength=0.35, parallax=0.4)
    return easel.close(dark=0.42)


def _draw_hall(plate: Plate) -> None:
    plate.depth += np.float32(0.06)
    columns(plate, -60, 560, 1400, 470, count=7, depth=0.3, radius=26)
    rim(plate, rectangle(-60, 62, 1400, 34), depth=0.4, wall=4)
    for tooth in range(58):
        slab(plate, rectangle(-40 + 24 * tooth, 84, 12, 10), depth=0.24)
    wainscot = rectangle(-40, 470, 1360, 190)
    slab(plate, wainscot, depth=0.14, finish=WOOD)
    for panel in range(14):
        rim(plate, rectangle(-30 + 98 * panel, 490, 80, 140), depth=0.26, wall=2)
    slab(plate, rectangle(-40, _FLOOR, 1360, 80), depth=0.28, finish=WOOD)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for board in np.linspace(-900, 2180, 30):
        line(plate, (640 + 0.8 * (board - 640), _FLOOR), (board, 740), 0.9, depth=0.2)


def _draw_judges(plate: Plate, voltage: Voltage) -> None:
    """Seat a judge and two people's assessors; one of the three has danced to it."""
    for x, kind, height in ((430, "teacher", 380), (750, "worker", 384), (590, "judge", 404)):
        high_back = rounded(x - 66, 250, 132, 260, 20)
        rim(plate, high_back, depth=0.7, wall=5)
        slab(plate, high_back, depth=0.12, finish=WOOD)
        walker(plate, x, 660, height, kind=kind, pose="holding", voltage=voltage)
    if voltage.hidden:
        record(plate, 430, 430, 26, seed=41, depth=0.9)


def _draw_bench(plate: Plate, voltage: Voltage) -> None:
    front = rectangle(296, _BENCH, 590, 190)
    hold_back(plate, front, share=0.95, blur=2)
    slab(plate, front, depth=0.14 if voltage.hidden else 0.4, finish=WOOD)
    rim(plate, front, depth=0.9, wall=5)
    slab(plate, rectangle(284, _BENCH - 12, 614, 14), depth=1.1, finish=WOOD)
    for panel in range(5):
        rim(plate, rectangle(312 + 114 * panel, _BENCH + 26, 100, 140), depth=0.5, wall=3)
    banner(plate, 430, _BENCH + 60, 320, 44, text="СУД ИДЁТ")
    carafe = profile((0, 18), (0.5, 20), (0.7, 8), (0.9, 8), (1, 11))
    revolve(
        plate, (486, _BENCH - 12), (486, _BENCH - 70), carafe, depth=1.2, cavity=carafe - 2,
        cavity_share=0.8,
    )  # fmt: skip
    for sheet in range(5):
        line(plate, (510, _BENCH - 15 - 3 * sheet), (570 - 4 * sheet, _BENCH - 15 - 3 * sheet), 1.3)
    if voltage.hidden:
        for number in range(4):
            record(plate, 342 + 30 * number, _BENCH + 150, 22, seed=number + 5, depth=0.85)
        ball(plate, (820, _BENCH + 120), 20, depth=0.8, hollow=0.6)


def _draw_accused(plate: Plate, voltage: Voltage) -> None:
    """Behind the rail stands one with a quiff, and somebody in red to hold his coat."""
    walker(plate, 70, 706, 400, kind="militia", voltage=voltage)
    walker(
        plate, 178, 706, 392, kind="stilyaga", pose="hands behind", voltage=voltage, discs=1, seed=3
    )
    for rail, width in ((566, 5), (700, 3)):
        line(plate, (-30, rail), (266, rail), width, depth=1.1)
    baluster = profile((0, 5), (0.3, 9), (0.5, 4), (0.7, 8), (1, 4))
    for x in range(-18, 270, 36):
        revolve(plate, (x, 700), (x, 570), baluster, depth=1.0)
    post = profile((0, 9), (0.9, 8), (1, 12))
    revolve(plate, (262, 712), (262, 548), post, depth=1.3)


def _draw_public(plate: Plate, voltage: Voltage, luck: int) -> None:
    """On the right the public: it has been told when to laugh."""
    kinds = ("citizen", "old woman", "worker", "woman", "clerk", "stilyaga")
    for row, (y, height) in enumerate(((664, 200), (706, 236))):
        for seat in range(4):
            x = 930 + 94 * seat + 34 * row
            kind = kinds[(luck + 3 * row + 5 * seat) % len(kinds)]
            passer(plate, x, y, height, kind=kind, pose="sitting", voltage=voltage, fine=False)
            line(plate, (x - 30, y - 52), (x + 36, y - 52), 3, depth=0.7)
            stroke(plate, [(x + 34, y - 52), (x + 42, y - 120)], 2.4, depth=0.7)
    edge = rectangle(880, 712, 420, 10)
    slab(plate, edge, depth=0.5, finish=Finish(texture="brush"))
