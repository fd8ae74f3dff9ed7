"""Vehicles: the tram with everybody in it, and the black car of those who need no tram."""

import numpy as np

from game.film.curves import arc, close, rectangle, rounded, spline
from game.film.figures import passer
from game.film.lettering import Face, letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke
from game.film.voltage import HIGH, Voltage

_RIDERS = ("citizen", "old woman", "woman", "worker", "clerk", "stilyaga", "child")


def tram(
    plate: Plate,
    x: float,
    y: float,
    dice: np.random.Generator,
    *,
    length: float = 440,
    depth: float = 0.74,
    number: str = "5",
    voltage: Voltage = HIGH,
) -> None:
    """Run a tram on rails at y, its rear end at x: motors, resistors, collector, passengers."""
    with plate.at(x, y):
        _draw_body(plate, length, depth)
        for bogie in (92, length - 92):
            with plate.at(bogie, 0):
                _draw_bogie(plate, depth)
        for box in range(5):
            with plate.at(160 + 26 * box, -28):
                rim(plate, rounded(0, 0, 22, 14, 2), depth=depth, wall=2)
                for coil in range(6):
                    line(plate, (3 + 3.4 * coil, 2), (3 + 3.4 * coil, 12), 0.8, depth=depth)
        _draw_collector(plate, length, depth)
        for lamp_ in range(4):
            at = length * (0.2 + 0.2 * lamp_)
            ball(plate, (at, -140), (4, 5), depth=1.2, ink="amber")
            lamp(plate, (at, -138), 80, strength=0.38)
        _seat_riders(plate, length, dice, voltage)
        board = rounded(length / 2 - 22, -188, 44, 22, 4)
        rim(plate, board, depth=0.9, wall=2)
        letter(plate, number, length / 2, -177, 20, depth=1.5, face=Face.SANS_BOLD, anchor="middle")
        ball(plate, (6, -54), (8, 9), depth=1.2, hollow=0.3, ink="amber")
        lamp(plate, (0, -54), 90, strength=0.8)


def _draw_body(plate: Plate, length: float, depth: float) -> None:
    half = [(0, -30), (2, -100), (20, -146), (60, -158)]
    marks = [*half, *((length - x, y) for x, y in reversed(half)), (length - 10, -24), (10, -24)]
    body = spline(marks)
    rim(plate, body, depth=1.2 * depth, wall=4)
    slab(plate, body, depth=0.16 * depth, finish=Finish(texture="mottle", texture_gain=0.3))
    rim(plate, rounded(46, -166, length - 92, 10, 5), depth=depth, wall=2)
    for at, width, share in ((-70, 1.6, 1.0), (-76, 0.9, 0.7), (-132, 1.2, 0.8)):
        line(plate, (5, at), (length - 5, at), width, depth=share * depth)
    bay = (length - 50) / 9
    for window in range(9):
        left = 28 + bay * window
        if window in (0, 8):
            rim(plate, rounded(left, -126, bay - 6, 100, 3), depth=0.8 * depth, wall=2)
            middle = left + bay / 2 - 3
            line(plate, (middle, -126), (middle, -26), 1, depth=depth)
        else:
            rim(plate, rounded(left, -126, bay - 6, 48, 4), depth=0.95 * depth, wall=2)


def _draw_bogie(plate: Plate, depth: float) -> None:
    for wheel in (-34, 34):
        ball(plate, (wheel, -16), 16, depth=1.3 * depth, hollow=0.5, wall=0.2)
        stroke(plate, arc((wheel, -16), 12, steps=24), 1.2, depth=depth)
        ball(plate, (wheel, -16), 4, depth=1.4)
        hub = np.array([wheel, -16.0])
        for turn in np.radians(np.arange(0, 180, 45)):
            spoke = 12 * np.array([np.cos(turn), np.sin(turn)])
            stroke(plate, [hub - spoke, hub + spoke], 0.9, depth=0.7 * depth)
    rim(plate, rounded(-20, -28, 40, 20, 4), depth=1.2 * depth, wall=3)
    for winding in range(6):
        line(plate, (-14 + 5 * winding, -26), (-14 + 5 * winding, -10), 1.4, depth=depth)
    line(plate, (-56, -28), (56, -28), 2, depth=depth)
    for spring in (-14, 14):
        coil = [(spring - 4 + 8 * (turn % 2), -34 + 2 * turn) for turn in range(5)]
        stroke(plate, coil, 1.1, depth=depth)


def _draw_collector(plate: Plate, length: float, depth: float) -> None:
    for foot, knee, top in ((0.46, 0.42, 0.47), (0.56, 0.58, 0.53)):
        bow = [(length * foot, -166), (length * knee, -200), (length * top, -232)]
        stroke(plate, spline(bow, closed=False), 1.6, depth=1.3 * depth)
    line(plate, (0.44 * length, -232), (0.56 * length, -232), 2, depth=1.3)
    lamp(plate, (0.5 * length, -232), 70, ink="film", strength=1.2, power=1.8)
    ball(plate, (0.5 * length, -232), 3, depth=2)


def _seat_riders(plate: Plate, length: float, dice: np.random.Generator, voltage: Voltage) -> None:
    bay = (length - 50) / 9
    for rider in range(7):
        at = 58 + bay * rider + float(dice.normal(0, 5))
        kind = _RIDERS[int(dice.integers(len(_RIDERS)))]
        seated = dice.random() < 0.6
        passer(
            plate, at + (10 if seated else 0), -20 if seated else -26, 118, kind=kind,
            pose="sitting" if seated else "holding a strap", voltage=voltage,
            mirrored=bool(rider % 2), fine=False,
        )  # fmt: skip


def car(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    *,
    depth: float = 0.7,
    mirrored: bool = False,
) -> None:
    """Park a black car with its wheels on y, nose to the left."""
    with plate.at(x, y, scale=scale, mirrored=mirrored):
        body = spline(
            [(-180, -34), (-184, -64), (-160, -82), (-84, -92), (-40, -142), (60, -150),
             (110, -104), (168, -88), (186, -50), (180, -30), (0, -24)]
        )  # fmt: skip
        rim(plate, body, depth=1.2 * depth, wall=4)
        slab(plate, body, depth=0.3 * depth, finish=Finish(texture="mottle", texture_gain=0.2))
        for window in (
            [(-70, -96), (-34, -134), (6, -138), (6, -96)],
            [(14, -96), (14, -138), (56, -140), (92, -98)],
        ):
            stroke(plate, close(window), 1.4, depth=depth)
        for wheel in (-116, 112):
            ball(plate, (wheel, -26), 27, depth=1.3 * depth, hollow=0.7, wall=0.3)
            ball(plate, (wheel, -26), 10, depth=1.2, hollow=0.3)
        rim(plate, rounded(-160, -76, 60, 40, 4), depth=1.4 * depth, wall=4)
        for cylinder in range(4):
            slab(plate, rectangle(-154 + 13 * cylinder, -72, 9, 20), depth=0.9)
        ball(plate, (-182, -60), (7, 10), depth=1.4, ink="amber")
        lamp(plate, (-190, -60), 120, strength=0.6)
        line(plate, (-24, -88), (-40, -100), 2, depth=1.2)
        for seat in (10, 74):
            back = [(seat, -46), (seat + 4, -92), (seat + 14, -94), (seat + 12, -46)]
            rim(plate, back, depth=0.7 * depth, wall=3)
