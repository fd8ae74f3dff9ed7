"""The embankment at dawn: the bridge comes down, somebody goes home whistling."""

from typing import NamedTuple

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures import passer
from game.film.holding import hold_back, stack
from game.film.layers import Layer
from game.film.lights import lamp, torch
from game.film.outlines import Finish, slab
from game.film.places.air import floes, reflect, ripples, sky, snow_on
from game.film.places.easel import Easel
from game.film.places.skyline import fortress, fronts, raised_bridge, rostral
from game.film.plate import Plate
from game.film.props.cargo import suitcase
from game.film.props.lamps import lamppost
from game.film.props.records import record, records_on_edge
from game.film.seasons import MUD, SUMMER, WINTER
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_HORIZON, _PARAPET = 400, 540
_SUN_X = 590.0


class _Morning(NamedTuple):
    """What the season makes of it."""

    depth: float
    clouds: float
    sun_y: float
    glare: float


_MORNINGS = {
    WINTER: _Morning(0.66, 0.26, 384, 0.85),
    SUMMER: _Morning(0.95, 0.16, 318, 1.0),
    MUD: _Morning(0.55, 0.62, 372, 0.5),
}
"""A low sun over ice; at four in June it stands high; in April it has clouds to get through."""


def paint(*, seed: int, scale: float, high: bool = True, season: str = WINTER) -> tuple[Layer, ...]:
    """Paint the dawn in one of `game.film.seasons.SEASONS`."""
    easel = Easel("dawn", seed=seed, scale=scale, high=high)
    dice, light = easel.dice, _MORNINGS[season]
    morning = easel.sheet()
    sky(
        morning, horizon=_HORIZON, depth=light.depth, reach=190, clouds=light.clouds,
        cloud_foot=360,
    )  # fmt: skip
    _draw_sun(morning, light)
    bank = easel.sheet()
    fronts(bank, _HORIZON, dice, depth=0.38)
    fortress(bank, 860, _HORIZON - 14, 0.9, depth=0.4)
    raised_bridge(bank, 330, _HORIZON - 6, 0.82, depth=0.5)
    rostral(bank, 1130, _HORIZON, 0.7, depth=0.42)
    whole = stack([morning, bank])
    reflect(whole, stack([morning, bank]), _HORIZON + 2, dice, strength=0.62)
    easel.back(whole, "river")
    water = easel.sheet(top=_HORIZON)
    ripples(water, _HORIZON + 4, dice, count=150, reach=134)
    easel.over(water, "water")
    if season == WINTER:
        ice = easel.sheet(top=_HORIZON)
        floes(ice, _HORIZON + 22, dice, reach=92, count=22)
        easel.over(ice, "floes")
    gulls = easel.sheet(bottom=380)
    _draw_gulls(gulls, dice)
    easel.over(gulls, "gulls", parallax=0.4)
    quay = easel.sheet(top=180)
    _draw_quay(quay, dice, snow=season == WINTER)
    easel.over(quay, "parapet", parallax=0.6)
    easel.twins("walker", _draw_walker, (120, 250, 560, 720), parallax=0.8)
    easel.twins("bench", _draw_bench, (690, 360, 960, 720), parallax=0.75)
    easel.glow("sun", _SUN_X, light.sun_y, 380, strength=0.5 * light.glare)
    return easel.close(dark=0.28, top=0.4)


def _draw_sun(plate: Plate, light: _Morning) -> None:
    x, y, glare = _SUN_X, light.sun_y, light.glare
    ball(plate, (x, y), 34, depth=1.1 * glare, power=0.3, ink="amber")
    lamp(plate, (x, y), 620, strength=0.62 * glare, power=2.0)
    lamp(plate, (x, y), 150, strength=0.7 * glare, power=1.8)
    for turn in (198, 222, 246, 270, 294, 318, 342):
        torch(plate, (x, y), turn, 7, 620, strength=0.3 * glare, edge=0.9)
    for band in range(5):
        low = y - 60 - 26 * band
        cloud = [
            (x - 260 + 70 * band, low),
            (x - 60 + 60 * band, low - 6),
            (x + 160 + 40 * band, low + 2),
        ]
        stroke(plate, spline(cloud, closed=False), [0.8] + [5] * 15 + [0.8], depth=0.3, ink="amber")


def _draw_gulls(plate: Plate, dice: np.random.Generator) -> None:
    """Even gulls have bones: a breastbone, two wings of three joints each."""
    for _ in range(7):
        size = float(dice.uniform(0.6, 1.5))
        at = (float(dice.uniform(60, 900)), float(dice.uniform(150, 340)))
        with plate.at(*at, scale=size, turned_deg=float(dice.normal(0, 14))):
            lift = float(dice.uniform(6, 16))
            for side in (-1, 1):
                wing = [
                    (0, 0),
                    (12 * side, -lift),
                    (24 * side, -0.6 * lift),
                    (40 * side, -lift - 2),
                ]
                stroke(plate, spline(wing, closed=False), 1.5, depth=0.9, hollow=0.4)
                for feather in range(5):
                    root = (22 * side + 4 * side * feather, -0.7 * lift)
                    line(plate, root, (root[0] + 3 * side, root[1] + 9), 0.8, depth=0.5)
            ball(plate, (0, 3), (5, 9), depth=0.6, hollow=0.5)
            ball(plate, (0, -6), 3.4, depth=0.9)


def _draw_quay(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    wall = rectangle(-40, _PARAPET, 1360, 62)
    ground = rectangle(-40, _PARAPET + 62, 1360, 130)
    granite = Finish(texture="mottle", texture_gain=0.35)
    for part, deep in ((wall, 0.42), (ground, 0.26)):
        hold_back(plate, part, share=0.93, blur=1)
        slab(plate, part, depth=deep, finish=granite)
    slab(plate, rectangle(-40, _PARAPET - 10, 1360, 12), depth=0.7)
    for x in range(-20, 1320, 120):
        line(plate, (x, _PARAPET), (x, _PARAPET + 62), 1.2, depth=0.4)
    line(plate, (-40, _PARAPET + 62), (1320, _PARAPET + 62), 2, depth=0.5)
    for row in range(1, 5):
        y = _PARAPET + 62 + 6 * row * row
        line(plate, (-40, y), (1320, y), 1.0, depth=0.24)
    if snow:
        snow_on(plate, -30, 1310, _PARAPET - 9, dice, flakes=180, depth=0.5)
        snow_on(plate, -30, 1310, _PARAPET + 70, dice, flakes=150, depth=0.4)
    for x in (90, 640, 1200):
        hold_back(plate, rectangle(x - 4, 278, 8, 320), share=0.75, blur=1)
        lamppost(plate, x, 604, 330, depth=0.8, arms=(-1, 1), strength=0.12)
    _draw_sphinx(plate, 1010)


def _draw_sphinx(plate: Plate, x: float) -> None:
    """Lay down a sphinx from Thebes: it has been here for a hundred years and seen worse."""
    body = spline(
        [(-96, 0), (-92, -30), (-40, -44), (30, -52), (48, -84), (50, -118), (66, -132), (84, -118),
         (88, -84), (82, -52), (104, -18), (128, -12), (130, 0)]
    )  # fmt: skip
    with plate.at(x, _PARAPET - 8):
        hold_back(plate, body, share=0.8)
        slab(plate, body, depth=0.4, finish=Finish(texture="mottle", texture_gain=0.4))
        stroke(plate, np.vstack([body, body[:1]]), 2.2, depth=0.6)
        for rib in range(7):
            bow = arc((-40 + 13 * rib, -22), (7, 18), from_deg=200, to_deg=340, steps=12)
            stroke(plate, bow, 2, depth=0.45)
        slab(plate, rounded(-110, 0, 252, 14, 2), depth=0.7)


def _draw_walker(plate: Plate, voltage: Voltage) -> None:
    """He has a gramophone in his hand and, next to the heart, a bone that nobody found."""
    spots = passer(
        plate, 340, 694, 380, kind="stilyaga", pose="striding", voltage=voltage, mirrored=True
    )
    x, y = spots.wrists[0] * 0.38
    suitcase(plate, 340 - x - 44, 694 + y + 14, 92, 66, depth=0.8)
    if voltage.hidden:
        record(plate, 350, 470, 34, seed=1, depth=0.95, glow=0.35)
        records_on_edge(plate, 340 - x - 36, 694 + y + 24, 74, 48, depth=1.1, seed=2)


def _draw_bench(plate: Plate, voltage: Voltage) -> None:
    """On a bench somebody has waited all night."""
    for slat in (0, 10, 20):
        line(plate, (730, 640 - slat), (930, 640 - slat), 3, depth=0.8)
    line(plate, (724, 662), (936, 662), 5, depth=0.9)
    iron = profile((0, 4), (0.5, 3), (1, 5))
    for foot in (748, 912):
        revolve(plate, (foot, 704), (foot, 612), iron, depth=1.2)
    passer(plate, 836, 706, 300, kind="woman", pose="sitting", voltage=voltage)
