"""The customs gate: a counter, an officer's lamp, an open bag, and a barrier that can stay down."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded
from game.film.figures import passer, walker
from game.film.harbour import EMPTY
from game.film.holding import hold_back
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp, torch
from game.film.outlines import Finish, rim, slab
from game.film.places.air import ripples, sky, snow_on
from game.film.places.easel import Easel
from game.film.places.port import crane
from game.film.plate import Plate
from game.film.props.cargo import duffel, suitcase
from game.film.props.fleet import hull_of
from game.film.props.furniture import WOOD, banner, cabinet, telephone
from game.film.props.lamps import hanging_lamp
from game.film.props.records import record, records_on_edge
from game.film.props.ship import ship as freighter
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import LOW, Voltage

_FLOOR, _COUNTER = 668, 500


def paint(
    *,
    seed: int,
    scale: float,
    high: bool = True,
    ship: str = "arktur",
    ice: bool = True,
    white: bool = False,
) -> tuple[Layer, ...]:
    """Paint the gate of the port from inside; ship, ice and white nights are as in the port."""
    easel = Easel("customs", seed=seed, scale=scale, high=high)
    dice = easel.dice
    harbour = easel.sheet()
    _draw_harbour(harbour, dice, ship, ice=ice, white=white)
    easel.back(harbour, "harbour")
    hall = easel.sheet()
    _draw_hall(hall)
    easel.over(hall, "hall", parallax=0.2)
    easel.twins("queue", _draw_queue, (-30, 270, 300, 720), parallax=0.4)
    easel.twins("officer", _draw_officer, (500, 200, 790, 680), parallax=0.4)
    easel.twins("counter", _draw_counter, (170, 220, 900, 720), parallax=0.55, hold=0)
    lamps = easel.sheet(200, 0, 900, 700)
    hanging_lamp(lamps, 440, -4, 224, width=64, strength=1.0, cone=420)
    easel.over(lamps, "lamp", parallax=0.55)
    barrier = easel.sheet(880, 380, 1310, 720)
    _draw_barrier(barrier)
    easel.over(barrier, "barrier", parallax=0.7)
    easel.glow("lamp", 440, 206, 230, strength=0.4, parallax=0.55)
    return easel.close()


def _draw_harbour(
    plate: Plate, dice: np.random.Generator, ship: str, *, ice: bool, white: bool
) -> None:
    """Through the window of the hall one sees the ship that one has just left."""
    sky(plate, horizon=420, depth=0.52 if white else 0.3, reach=180, cloud_foot=300)
    crane(plate, 110, 420, 0.7, jib_deg=-58, depth=0.4)
    crane(plate, 1180, 420, 0.7, jib_deg=-50, mirrored=True, depth=0.3)
    if ship != EMPTY:
        freighter(plate, 330, 408, 0.62, dice, hull=hull_of(ship), voltage=LOW, depth=0.5)
    ripples(plate, 424, dice, count=60, reach=70)
    if ice:
        snow_on(plate, -30, 1310, 452, dice, flakes=90)


def _draw_hall(plate: Plate) -> None:
    """Build the hall: panes, a wall below them, tiles, the name of what one stands in."""
    wall = rectangle(-40, 456, 1360, 212)
    hold_back(plate, wall, share=0.9, blur=1)
    slab(plate, wall, depth=0.2, finish=Finish(texture="mottle", texture_gain=0.3))
    line(plate, (-40, 456), (1320, 456), 4, depth=0.6)
    for x in range(-20, 1340, 216):
        stroke(plate, [(x, 60), (x, 456)], 4, depth=0.4)
    for y in (150, 330):
        line(plate, (-40, y), (1320, y), 1.6, depth=0.3)
    floor = rectangle(-40, _FLOOR, 1360, 60)
    hold_back(plate, floor, share=0.9, blur=1)
    slab(plate, floor, depth=0.3)
    line(plate, (-40, _FLOOR), (1320, _FLOOR), 2, depth=0.6)
    for tile in np.linspace(-1200, 2480, 46):
        line(plate, (640 + 0.85 * (tile - 640), _FLOOR), (tile, 730), 0.9, depth=0.22)
    banner(plate, 610, 84, 250, 40, text="ТАМОЖНЯ")
    board = rectangle(900, 180, 190, 230)
    hold_back(plate, board, share=0.85, blur=1)
    slab(plate, board, depth=0.16)
    rim(plate, board, depth=0.45, wall=3)
    letter(plate, "ЗАПРЕЩЕНО", 995, 204, 22, depth=0.8, face=Face.SANS_BOLD, anchor="middle")
    for row in range(9):
        line(plate, (916, 236 + 18 * row), (1074 - 24 * (row % 3), 236 + 18 * row), 1.6, depth=0.3)


def _draw_queue(plate: Plate, voltage: Voltage) -> None:
    """Two sailors wait; what is sewn into the second shows at 90 kV only."""
    walker(
        plate, 66, 700, 372, kind="sailor", pose="hand on hip", voltage=voltage, discs=3, seed=11
    )
    passer(plate, 204, 700, 350, kind="sailor", pose="carrying", voltage=voltage, mirrored=True)
    suitcase(plate, 232, 506, 66, 46, depth=0.6)
    if voltage.hidden:
        records_on_edge(plate, 240, 516, 50, 30, depth=1.1, seed=3)
        record(plate, 196, 470, 20, seed=2, depth=0.9)


def _draw_officer(plate: Plate, voltage: Voltage) -> None:
    walker(plate, 640, 664, 420, kind="officer", pose="holding", voltage=voltage)


def _draw_counter(plate: Plate, voltage: Voltage) -> None:
    """Set the bag on the counter; his own drawer holds last month's finds."""
    front = rectangle(290, _COUNTER, 520, 168)
    hold_back(plate, front, share=0.95, blur=2)
    slab(plate, front, depth=0.12 if voltage.hidden else 0.42, finish=WOOD)
    rim(plate, front, depth=0.9, wall=4)
    slab(plate, rectangle(276, _COUNTER - 14, 548, 16), depth=1.2, finish=WOOD)
    for panel in range(4):
        rim(plate, rectangle(306 + 124 * panel, _COUNTER + 24, 112, 124), depth=0.5, wall=3)
    hold_back(plate, arc((440, _COUNTER - 124), (92, 122)), share=0.9)
    duffel(
        plate, 440, _COUNTER - 14, 0.86, depth=0.55 if voltage.hidden else 1.0,
        packed=voltage.hidden,
    )  # fmt: skip
    lamp(plate, (440, 210), 330, strength=0.45, power=2.2)
    torch(plate, (440, 210), 90, 40, 330, strength=0.5, edge=0.7)
    telephone(plate, 766, _COUNTER - 14, 0.8)
    _draw_scales(plate, 330, _COUNTER - 14)
    stamp = profile((0, 14), (0.3, 14), (0.4, 5), (0.8, 6), (1, 10))
    revolve(plate, (560, _COUNTER - 14), (560, _COUNTER - 60), stamp, depth=1.4)
    if voltage.hidden:
        for number in range(3):
            record(plate, 716 + 30 * number, 596, 24, pressed=True, seed=number, depth=0.85)
        rim(plate, rounded(684, 562, 116, 66, 3), depth=0.9, wall=2)
        for coin in range(8):
            ball(plate, (700 + 11 * coin, 640), (5, 2.4), depth=1.2, ink="green")


def _draw_scales(plate: Plate, x: float, y: float) -> None:
    line(plate, (x, y), (x, y - 76), 3, depth=1.2)
    line(plate, (x - 36, y - 70), (x + 36, y - 78), 2.4, depth=1.3)
    for side, drop in ((-1, 70), (1, 78)):
        pan = arc((x + 36 * side, y - drop + 40), (20, 8), from_deg=0, to_deg=180)
        stroke(plate, pan, 2, depth=1.1)
        for wire in (-18, 18):
            line(plate, (x + 36 * side, y - drop), (x + 36 * side + wire, y - drop + 40), 0.8)


def _draw_barrier(plate: Plate) -> None:
    """Let the barrier down; behind it lies the city."""
    cabinet(plate, 1150, _FLOOR, 110, 210, depth=0.5, face=0.3)
    post = profile((0, 22), (0.1, 18), (0.9, 16), (1, 20))
    revolve(plate, (930, 700), (930, 560), post, depth=1.0, cavity=post - 4, cavity_share=0.8)
    pole = rectangle(900, 566, 400, 16)
    rim(plate, pole, depth=0.9, wall=3)
    for stripe in range(7):
        slab(plate, rectangle(948 + 52 * stripe, 567, 26, 14), depth=0.7, ink="red")
    ball(plate, (1290, 574), 8, depth=1.6, ink="red")
