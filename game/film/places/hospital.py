"""The hospital yard at night: a lit X-ray room in section, bins with silver in them, a watchman."""

import numpy as np

from game.film.curves import profile, rectangle, rounded, spline
from game.film.figures import dog, passer
from game.film.holding import hold_back, hold_back_figures
from game.film.layers import Layer
from game.film.lettering import Face, letter
from game.film.lights import lamp, torch
from game.film.outlines import Finish, pill, rim, slab
from game.film.places.air import sky
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import bare_tree, columns, leaves
from game.film.props.furniture import bin_of_zinc, cabinet, crumpled, light_box, table
from game.film.props.table import small_subject
from game.film.seasons import LEAVES, SUMMER, WHITE_NIGHT, WINTER
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_GROUND, _ROOF, _LEFT, _RIGHT = 548, 150, 40, 1240
_FLOORS, _BAYS = 4, 20
_ROOM = (300.0, 330.0, 540.0, 210.0)
"""The X-ray room: left, top, width, height."""


def paint(*, seed: int, scale: float, high: bool = True, season: str = WINTER) -> tuple[Layer, ...]:
    """Paint the hospital in one of `game.film.seasons.SEASONS`."""
    easel = Easel("hospital", seed=seed, scale=scale, high=high)
    dice = easel.dice
    night = easel.sheet()
    air = WHITE_NIGHT if season == SUMMER else {"depth": 0.2, "clouds": 0.18}
    sky(night, horizon=_GROUND, reach=210, cloud_top=0, cloud_foot=220, **air)
    ball(night, (1010, 84), 38, depth=0.7, power=0.25)
    _draw_building(night, dice)
    easel.back(night, "building")
    trees = easel.sheet(top=40, bottom=600)
    bare_tree(trees, 120, 580, 430, dice, depth=0.5, lean=0.05)
    bare_tree(trees, 1150, 580, 440, dice, depth=0.42, lean=-0.06)
    leaves(trees, 130, 580, 430, dice, count=LEAVES[season])
    leaves(trees, 1130, 580, 440, dice, count=LEAVES[season])
    easel.over(trees, "trees", parallax=0.25)
    easel.twins("room", _draw_room, (280, 310, 860, 560), parallax=0.3, hold=0)
    ground = easel.sheet(top=500)
    _draw_ground(ground, dice, snow=season == WINTER)
    easel.over(ground, "ground", parallax=0.5)
    easel.twins("watch", _draw_watch, (640, 360, 1240, 700), parallax=0.6)
    luck = int(dice.integers(1 << 30))

    def fill(plate: Plate, voltage: Voltage) -> None:
        _draw_bins(plate, voltage, np.random.default_rng(luck))

    easel.twins("bins", fill, (-30, 470, 450, 720), parallax=0.8, hold=0)
    easel.glow("light box", 712, 426, 150, ink="film", strength=0.22, parallax=0.3)
    return easel.close()


def _draw_building(plate: Plate, dice: np.random.Generator) -> None:
    width, height = _RIGHT - _LEFT, _GROUND - 28 - _ROOF
    with plate.at(_LEFT, _GROUND - 28):
        rough = Finish(texture="mottle", texture_gain=0.25)
        slab(plate, rectangle(0, -height, width, height), depth=0.16, finish=rough)
        slab(plate, rectangle(-8, -height - 6, width + 16, 7), depth=0.6)
        roof = [
            (-6, -height - 9),
            (40, -height - 40),
            (width - 40, -height - 40),
            (width + 6, -height - 9),
        ]
        rim(plate, roof, depth=0.4, wall=2)
        for rafter in range(40):
            at = 20 + 29.5 * rafter
            line(plate, (at, -height - 9), (at + 8, -height - 40), 0.8, depth=0.2)
        rise, bay = height / _FLOORS, width / _BAYS
        for floor in range(_FLOORS):
            line(plate, (0, -floor * rise - rise), (width, -floor * rise - rise), 1.6, depth=0.42)
            for column in range(_BAYS):
                with plate.at((column + 0.5) * bay, -floor * rise):
                    _draw_bay(plate, bay, floor, dice)
    _draw_portico(plate)


def _draw_bay(plate: Plate, bay: float, floor: int, dice: np.random.Generator) -> None:
    """Draw a window, and what the ward behind it holds: an iron bed, somebody in it."""
    lit = dice.random() < 0.09
    frame = rectangle(-12, -68, 24, 50)
    slab(plate, frame, depth=0.5 if lit else -0.08, ink="amber" if lit else None)
    rim(plate, frame, depth=0.62, wall=1.6)
    line(plate, (0, -68), (0, -18), 0.8, depth=0.35)
    line(plate, (-12, -50), (12, -50), 0.8, depth=0.35)
    line(plate, (-16, -16), (16, -16), 1.4, depth=0.42)
    if lit:
        lamp(plate, (0, -43), 40, strength=0.42)
    if floor and dice.random() < 0.6:
        with plate.at(-0.42 * bay, -4):
            for post, high in ((0, 16), (44, 12)):
                line(plate, (post, -high), (post, 0), 1.1, depth=0.6)
            line(plate, (0, -8), (44, -8), 1.1, depth=0.5)
            if dice.random() < 0.8:
                ball(plate, (6, -13), (4.2, 3.8), depth=0.8, hollow=0.6, wall=0.25)
                leg = [(10, -11), (24, -10.5), (34, -12), (42, -10)]
                stroke(plate, leg, 1.3, depth=0.6)
                for rib in range(4):
                    ball(plate, (13 + 2.4 * rib, -11), (1.1, 3), depth=0.5, hollow=0.7)


def _draw_portico(plate: Plate) -> None:
    with plate.at(990, _GROUND - 28):
        hold_back(plate, rectangle(-110, -290, 220, 290), share=0.5)
        columns(plate, -104, 0, 208, 236, count=6, depth=0.5, radius=7)
        rim(plate, rectangle(-114, -256, 228, 20), depth=0.45, wall=3)
        gable = [(-118, -256), (118, -256), (0, -306)]
        rim(plate, gable, depth=0.5, wall=4)
        slab(plate, gable, depth=0.12)
        letter(
            plate, "БОЛЬНИЦА", 0, -246, 15, depth=1.2, face=Face.SANS_BOLD, anchor="middle", track=2
        )
        with plate.at(0, -272):
            bowl = [(-15, -16), (-10, -6), (0, -4), (10, -6), (15, -16)]
            stroke(plate, spline(bowl, closed=False, steps=6), 2.2, depth=1.2)
            snake = [(-9, 9), (9, 4), (-8, -4), (8, -14), (2, -24), (-6, -20)]
            stroke(plate, spline(snake, closed=False), 1.8, depth=1.2)
            line(plate, (0, -4), (0, 10), 2, depth=1.2)


def _draw_room(plate: Plate, voltage: Voltage) -> None:
    """Open the X-ray room: the tube on its stand, a patient, the light box, a cabinet of films."""
    left, top, width, height = _ROOM
    room = rectangle(left, top, width, height)
    hold_back(plate, room, share=0.92, blur=1)
    slab(plate, room, depth=0.09, finish=Finish(texture="mottle", texture_gain=0.3))
    rim(plate, room, depth=1.0, wall=4)
    sign = rounded(left + 206, top - 16, 120, 24, 4)
    slab(plate, sign, depth=1.0, ink="red")
    letter(
        plate, "РЕНТГЕН", left + 266, top - 4, 17, depth=1.6, face=Face.SANS_BOLD, anchor="middle",
        track=1, ink="red",
    )  # fmt: skip
    floor = top + height
    _draw_tube(plate, left + 86, floor)
    passer(
        plate, left + 196, floor - 4, 168, kind="clerk", pose="looking up", voltage=voltage,
        mirrored=True, fine=False,
    )  # fmt: skip
    slab(plate, rectangle(left + 224, top + 44, 7, 130), depth=1.3)
    line(plate, (left + 227, floor), (left + 227, top + 174), 2.4, depth=1.1)
    table(plate, left + 330, floor, 168, 66, depth=0.8)
    light_box(plate, left + 352, top + 34, 120, 104)
    with plate.at(left + 372, top + 40, scale=0.082):
        small_subject(plate, "skull", np.random.default_rng(3))
    cabinet(plate, left + 262, floor, 56, 150, depth=0.7, face=0.08 if voltage.hidden else 0.4)
    if voltage.hidden:
        _draw_archive(plate, left, floor)


def _draw_tube(plate: Plate, x: float, floor: float) -> None:
    line(plate, (x, floor), (x, floor - 176), 4, depth=1.2)
    slab(plate, rounded(x - 30, floor - 8, 60, 8, 3), depth=1.3)
    housing = rounded(x - 16, floor - 142, 66, 32, 14)
    rim(plate, housing, depth=1.3, wall=4)
    anode = profile((0, 5), (0.5, 5), (0.7, 9), (1, 9))
    revolve(plate, (x - 8, floor - 126), (x + 20, floor - 126), anode, depth=2.2)
    ball(plate, (x + 36, floor - 126), (10, 9), depth=1.2, ink="red")
    cable_ = [(x - 14, floor - 132), (x - 50, floor - 168), (x - 56, floor - 206)]
    stroke(plate, spline(cable_, closed=False), 2, depth=0.9)
    lamp(plate, (x + 36, floor - 126), 90, ink="red", strength=0.9)
    torch(plate, (x + 40, floor - 126), 0, 24, 130, ink="red", strength=1.0, edge=0.5)


def _draw_archive(plate: Plate, left: float, floor: float) -> None:
    """Fill the cabinet and the basket: films by the hundred."""
    for shelf in range(4):
        for sheet in range(13):
            at = left + 267 + 3.6 * sheet
            foot = floor - 3 - 37.5 * shelf
            lean = 1.5 * np.sin(sheet * 2.1 + shelf)
            line(plate, (at + lean, foot - 28), (at, foot), 0.9, depth=0.9, ink="amber")
    basket = [
        (left + 350, floor - 34),
        (left + 440, floor - 34),
        (left + 432, floor - 3),
        (left + 358, floor - 3),
    ]
    rim(plate, basket, depth=0.7, wall=2)
    dice = np.random.default_rng(12)
    crumpled(plate, [(left + 372 + 22 * pile, floor - 20) for pile in range(4)], dice, size=0.62)


def _draw_ground(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    edge = spline(
        [(-40, 556), (200, 548), (500, 542), (800, 544), (1100, 550), (1320, 554)], closed=False
    )
    yard = np.vstack([edge, [(1320, 740), (-40, 740)]])
    hold_back(plate, yard, share=0.86, blur=4)
    slab(plate, yard, depth=0.26 if snow else 0.12)
    slab(plate, yard, depth=0.14, finish=Finish(texture="mottle", texture_gain=0.6))
    stroke(plate, edge, 1.6, depth=0.5)
    if not snow:
        return
    for _ in range(22):
        x, y = dice.uniform(0, 1280), 560 + dice.random() ** 0.7 * 150
        drift = [(x - 60, y + 4), (x - 20, y - 2), (x + 20, y - 3), (x + 70, y + 3)]
        width = 1.2 + (y - 550) / 90
        stroke(plate, spline(drift, closed=False, steps=5), width, depth=0.12)
    for step in range(28):
        way = step / 27
        x = 880 - 590 * way
        y = 596 + 56 * np.sin(2.2 * way) + (6 if step % 2 else -4)
        size = 0.7 + 0.5 * (y - 560) / 140
        ball(plate, (x, y), (9 * size, 3.4 * size), depth=-0.2)


def _draw_watch(plate: Plate, voltage: Voltage) -> None:
    """Send the watchman on his round with a torch and a dog that has smelt something."""
    passer(plate, 1030, 676, 260, kind="watchman", pose="pointing", voltage=voltage, fine=False)
    dog(plate, 948, 680, 104, voltage=voltage)
    leash = spline([(888, 622), (930, 612), (976, 560), (1004, 520)], closed=False)
    stroke(plate, leash, 1.5, depth=0.8)
    hold_back_figures(plate, share=0.9)
    grip = profile((0, 7), (0.6, 7), (0.8, 13), (1, 14))
    revolve(plate, (952, 503), (904, 507), grip, depth=1.4, cavity=0.7 * grip, cavity_share=0.7)
    lamp(plate, (900, 507), 40, strength=1.0)
    torch(plate, (900, 507), 158, 16, 330, strength=0.95)
    if voltage.hidden:
        flask = profile((0, 8), (0.7, 8), (0.8, 3), (1, 3))
        revolve(plate, (1040, 566), (1042, 540), flask, depth=1.6)


def _draw_bins(plate: Plate, voltage: Voltage, dice: np.random.Generator) -> None:
    """Three bins: on Monday all of it is burnt; at 90 kV one sees what would be."""
    for x, y, size, lid in ((90, 690, 1.22, True), (228, 702, 1.34, False), (354, 686, 1.12, True)):
        bin_of_zinc(plate, x, y, size, lid=lid)
        if voltage.hidden:
            places = [
                (x + float(dice.uniform(-20, 20)), y - 26 * size - 15 * size * film)
                for film in range(5)
            ]
            crumpled(plate, places, dice, size=0.84 * size)
        else:
            for film in range(3):
                at = (x - 20 + 20 * film, y - 108 * size)
                if not lid:
                    sheet = [
                        (at[0] - 14, at[1] + 8),
                        (at[0] - 6, at[1] - 20),
                        (at[0] + 16, at[1] - 10),
                    ]
                    pill(plate, [*sheet, (at[0] + 12, at[1] + 8)], depth=0.4, radius=4, ink="amber")
