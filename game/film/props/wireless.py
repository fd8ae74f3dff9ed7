"""Wireless: a set with its valves, its speaker and the names of forbidden cities on its dial."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded
from game.film.holding import hold_back
from game.film.lettering import letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_CITIES = ("ЛОНДОН", "МОСКВА", "ПАРИЖ")


def valve(
    plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.6, lit: float = 1.0
) -> None:
    """Plug in a valve: glass, anode, a heater that glows, four pins."""
    glass = profile((0, 9), (0.15, 9.5), (0.2, 10), (0.7, 10), (0.86, 8), (0.95, 3), (1, 0))
    with plate.at(x, y, scale=scale):
        revolve(
            plate, (0, 0), (0, -44), glass, depth=1.2 * depth,
            cavity=np.maximum(glass - 1, 0), cavity_share=0.93, reference=10,
        )  # fmt: skip
        rim(plate, rounded(-5, -30, 10, 20, 2), depth=0.5 * depth, wall=1.5)
        line(plate, (0, -32), (0, -8), 0.9, depth=1.6 * depth, ink="amber")
        for turn in range(8):
            at = -28 + 2.4 * turn
            line(plate, (-4, at), (4, at), 0.5, depth=0.8 * depth)
        line(plate, (-6, -33), (6, -33), 1.2, depth=depth)
        line(plate, (-6, -8), (6, -8), 1.2, depth=depth)
        slab(plate, rectangle(-9, -1, 18, 9), depth=0.9 * depth)
        for pin in (-6, -2, 2, 6):
            line(plate, (pin, 8), (pin, 14), 0.9, depth=1.6 * depth)
        if lit:
            lamp(plate, (0, -20), 30, strength=0.55 * lit)


def radio(
    plate: Plate,
    x: float,
    y: float,
    *,
    width: float = 300,
    height: float = 184,
    inside: bool = True,
) -> None:
    """Stand a set with its lower left corner at (x, y); its valves are seen ``inside``."""
    with plate.at(x, y, scale=width / 300):
        tall = height * 300 / width
        case = rounded(0, -tall, 300, tall, 22)
        hold_back(plate, case, share=0.8, blur=2)
        rim(plate, case, depth=0.9, wall=6)
        wood = Finish(texture="brush", texture_gain=0.25)
        slab(plate, case, depth=0.12 if inside else 0.4, finish=wood)
        _draw_speaker(plate, 92, -tall + 74)
        _draw_dial(plate, -tall)
        if inside:
            _draw_chassis(plate)
        for knob in (186, 268):
            ball(plate, (knob, -10), 8, depth=1.2, hollow=0.4)


def _draw_speaker(plate: Plate, x: float, y: float) -> None:
    for radius in (66, 58, 44, 30, 18):
        width = 1.6 if radius < 60 else 2.6
        stroke(plate, arc((x, y), radius, steps=48), width, depth=0.6)
    ball(plate, (x, y), 66, depth=0.5, hollow=0.6, wall=0.1)
    ball(plate, (x, y), 26, depth=1.2)
    for turn in np.radians(np.arange(0, 360, 45)):
        inner = (x + 30 * np.cos(turn), y + 30 * np.sin(turn))
        line(plate, inner, (x + 64 * np.cos(turn), y + 64 * np.sin(turn)), 1.2, depth=0.5)
        bolt = (x + 70 * np.cos(turn + 0.38), y + 70 * np.sin(turn + 0.38))
        ball(plate, bolt, 3, depth=1.6)


def _draw_dial(plate: Plate, top: float) -> None:
    glass = rounded(170, top + 22, 112, 46, 4)
    rim(plate, glass, depth=0.8, wall=3, ink="amber")
    slab(plate, glass, depth=0.5, ink="amber")
    lamp(plate, (226, top + 44), 90, strength=0.5)
    for mark in range(23):
        at = 176 + 4.6 * mark
        low = top + (44 if mark % 4 == 0 else 37)
        line(plate, (at, top + 30), (at, low), 0.9, depth=0.8, ink="amber")
    for number, city in enumerate(_CITIES):
        letter(plate, city, 178 + 36 * number, top + 55, 8.5, depth=1.1, ink="amber")
    line(plate, (214, top + 24), (214, top + 66), 1.4, depth=2.0, ink="red")


def _draw_chassis(plate: Plate) -> None:
    for number in range(4):
        valve(plate, 186 + 30 * number, -46, 0.92 if number % 2 else 1.1, depth=0.9, lit=0.9)
    slab(plate, rectangle(14, -32, 272, 5), depth=1.1)
    rim(plate, rounded(20, -30, 56, 26, 2), depth=1.0, wall=3)
    for sheet in range(10):
        line(plate, (26 + 5 * sheet, -28), (26 + 5 * sheet, -6), 1.2, depth=0.9)
    for part in range(5):
        rim(plate, rounded(96 + 34 * part, -26, 22, 9, 3), depth=0.9, wall=2)
        line(plate, (90 + 34 * part, -21), (124 + 34 * part, -21), 1, depth=0.8)
