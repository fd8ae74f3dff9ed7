"""Nevsky in the evening, seen from a gateway: neon, a tram, passers-by, and room for a patrol."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures import passer, walker
from game.film.holding import hold_back, hold_back_figures
from game.film.layers import Layer
from game.film.outlines import Finish, rim, shell, slab
from game.film.places.air import sky, snow_on
from game.film.places.easel import Easel
from game.film.plate import Plate
from game.film.props.buildings import columns, facade, neon, poster
from game.film.props.lamps import lamppost
from game.film.props.vehicles import tram
from game.film.props.wires import cable
from game.film.seasons import SUMMER, WHITE_NIGHT, WINTER
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_FAR, _RAILS, _KERB = 500, 560, 622
_SLOGAN = ("СЕГОДНЯ ОН", "ИГРАЕТ ДЖАЗ,", "А ЗАВТРА…")
_STONE = Finish(texture="mottle", texture_gain=0.3)


def paint(*, seed: int, scale: float, high: bool = True, season: str = WINTER) -> tuple[Layer, ...]:
    """Paint the avenue in one of `game.film.seasons.SEASONS`."""
    easel = Easel("nevsky", seed=seed, scale=scale, high=high)
    dice = easel.dice
    night = easel.sheet()
    air = WHITE_NIGHT if season == SUMMER else {"depth": 0.26, "clouds": 0.2}
    sky(night, horizon=_RAILS, reach=230, cloud_top=0, cloud_foot=260, **air)
    _draw_houses(night, dice)
    easel.back(night, "houses")
    wires = easel.sheet(top=150, bottom=320)
    _draw_wires(wires)
    easel.over(wires, "wires", parallax=0.25)
    luck, left = int(dice.integers(1 << 30)), float(dice.uniform(170, 330))

    def run(plate: Plate, voltage: Voltage) -> None:
        tram(plate, left, 566, np.random.default_rng(luck), length=470, voltage=voltage)

    easel.twins("tram", run, (-30, 300, 1000, 600), parallax=0.4, hold=0.8, bridge=14)
    street = easel.sheet(top=540)
    _draw_street(street, dice, snow=season == WINTER)
    easel.over(street, "street", parallax=0.5)
    lamps = easel.sheet(top=180)
    places = (
        *lamppost(lamps, 700, 640, 330, depth=0.9),
        *lamppost(lamps, 1236, 640, 330, depth=0.7),
    )
    hold_back_figures(lamps, share=0.8, bridge=3)
    easel.over(lamps, "lamps", parallax=0.6)
    column = easel.sheet(880, 340, 1040, 660)
    _draw_column(column)
    easel.over(column, "column", parallax=0.6)
    easel.twins("passers", _draw_passers, (-30, 380, 700, 690), parallax=0.7, hold=0.9)
    gateway = easel.sheet(right=720)
    _draw_gateway(gateway)
    easel.over(gateway, "gateway", parallax=1.0)
    for number, (x, y) in enumerate(places[:2]):
        easel.glow(f"lamp {number}", x, y, 90, strength=0.35, parallax=0.6)
    return easel.close()


def _lit(dice: np.random.Generator, floors: int, bays: int, share: float) -> set[tuple[int, int]]:
    drawn = dice.random((floors, bays)) < share
    return {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}


def _draw_houses(plate: Plate, dice: np.random.Generator) -> None:
    _draw_cathedral(plate, 1010, _FAR, 0.86)
    _draw_company(plate, 760, _FAR, dice)
    facade(
        plate, -40, _FAR, 350, 320, dice=dice, floors=5, bays=10, depth=0.36, arched=True,
        lit=_lit(dice, 5, 10, 0.2),
    )  # fmt: skip
    facade(
        plate, 314, _FAR, 332, 276, dice=dice, floors=4, bays=10, depth=0.34, arched=True,
        lit=_lit(dice, 4, 10, 0.2),
    )  # fmt: skip
    neon(plate, "ГАСТРОНОМ", 186, 214, 30, strength=0.9)
    line(plate, (106, 230), (266, 230), 1.4, depth=0.5)
    rim(plate, rounded(420, 244, 116, 50, 4), depth=0.5, wall=2)
    neon(plate, "КИНО", 478, 269, 40, ink="red", strength=1.1)


def _draw_company(plate: Plate, x: float, y: float, dice: np.random.Generator) -> None:
    """Build the house with the glass tower and the globe."""
    facade(
        plate, x - 110, y, 220, 290, dice=dice, floors=6, bays=9, depth=0.34, arched=True,
        lit=_lit(dice, 6, 9, 0.15),
    )  # fmt: skip
    with plate.at(x, y + 10):
        half = [(24, -300), (26, -340), (16, -372), (0, -384)]
        tower = spline([*((-a, b) for a, b in half), *reversed(half[:-1])], closed=False)
        shell(plate, tower, depth=0.75, radius=20, wall=3, hollow=0.75)
        for rib in (-0.7, -0.35, 0, 0.35, 0.7):
            marks = [(25 * rib, -300), (26 * rib, -340), (15 * rib, -372)]
            stroke(plate, spline(marks, closed=False, steps=6), 1.2, depth=0.55)
        ball(plate, (0, -402), 17, depth=0.6, hollow=0.8, wall=0.12, ink="amber")
        for share in (0.35, 0.75, 1):
            stroke(plate, arc((0, -402), (17 * share, 17), steps=24), 1, depth=0.55, ink="amber")
        for down, half_ in ((-8, 15), (0, 17), (8, 15)):
            line(plate, (-half_, down - 402), (half_, down - 402), 1, depth=0.5, ink="amber")


def _draw_cathedral(plate: Plate, x: float, y: float, scale: float) -> None:
    """Build the Kazan cathedral: two wings of columns and a dome, without its god at present."""
    with plate.at(x, y, scale=scale):
        slab(plate, rectangle(-300, -150, 600, 150), depth=0.1, finish=_STONE)
        columns(plate, -296, 0, 592, 120, count=22, depth=0.5, radius=6)
        rim(plate, rectangle(-304, -146, 608, 26), depth=0.34, wall=3)
        rim(plate, [(-76, -146), (76, -146), (0, -182)], depth=0.45, wall=3)
        columns(plate, -44, -180, 88, 50, count=9, depth=0.5, radius=3.4)
        slab(plate, rectangle(-48, -186, 96, 8), depth=0.32)
        half = [(46, -230), (46, -262), (30, -296), (0, -308)]
        dome = spline([*((-a, b) for a, b in half), *reversed(half[:-1])], closed=False)
        shell(plate, dome, depth=0.7, radius=32, wall=3.5, hollow=0.78)
        for rib in (-0.75, -0.4, 0, 0.4, 0.75):
            marks = [(46 * rib, -230), (46 * rib, -262), (28 * rib, -298)]
            stroke(plate, spline(marks, closed=False, steps=6), 1, depth=0.4)
        rim(plate, rectangle(-9, -330, 18, 22), depth=0.4, wall=2)
        ball(plate, (0, -334), 8, depth=0.65)


def _draw_wires(plate: Plate) -> None:
    for y, other in ((234, 246), (250, 258)):
        cable(plate, (-40, y), (1320, other), sag=8, depth=0.42, steps=30)
    for x in (70, 480, 900, 1240):
        cable(plate, (x - 190, 200), (x + 190, 214), sag=22, width=0.7, depth=0.34)


def _draw_street(plate: Plate, dice: np.random.Generator, *, snow: bool) -> None:
    road = rectangle(-40, _RAILS, 1360, 180)
    hold_back(plate, road, share=0.9)
    slab(plate, road, depth=0.24, finish=Finish(texture="mottle", texture_gain=0.4))
    for rail in (566, 584):
        line(plate, (-40, rail), (1320, rail), 2.2, depth=0.65)
    line(plate, (-40, _RAILS), (1320, _RAILS), 1.4, depth=0.5)
    slab(plate, rectangle(-40, _KERB, 1360, 110), depth=0.14)
    line(plate, (-40, _KERB), (1320, _KERB), 3, depth=0.6)
    line(plate, (-40, _KERB + 12), (1320, _KERB + 12), 1.4, depth=0.4)
    for row in range(4):
        y = _KERB + 12 + 24 * row
        line(plate, (-40, y + 24), (1320, y + 24), 0.9, depth=0.22)
        for x in np.arange(-60 + 31 * row % 74, 1320, 74):
            line(plate, (float(x), y), (float(x) - 8, y + 24), 0.9, depth=0.22)
    if snow:
        snow_on(plate, -30, 1310, _KERB, dice, flakes=200, depth=0.3)


def _draw_column(plate: Plate) -> None:
    """Stand the advertising column on the far pavement; the State speaks from it."""
    drum = profile(
        (0, 62), (0.03, 64), (0.06, 56), (0.80, 56), (0.82, 66), (0.86, 66), (0.9, 52), (0.97, 20),
        (1, 3),
    )  # fmt: skip
    with plate.at(960, 644):
        hold_back(plate, rectangle(-58, -250, 116, 246), share=0.9)
        inner = np.maximum(drum - 3, 0)
        revolve(
            plate, (0, 0), (0, -284), drum, depth=2.4, cavity=inner, cavity_share=0.93, reference=56
        )
        poster(plate, -50, -228, 100, 146, lines=_SLOGAN)


def _draw_passers(plate: Plate, voltage: Voltage) -> None:
    """Let people go by; three of them carry more than one sees."""
    passer(plate, 96, 648, 196, kind="old woman", voltage=voltage, fine=False)
    passer(plate, 168, 650, 210, kind="citizen", voltage=voltage, mirrored=True, fine=False)
    walker(
        plate, 262, 654, 220, kind="stilyaga", pose="hand on hip", voltage=voltage, discs=3, seed=2
    )
    walker(plate, 352, 654, 214, kind="woman", voltage=voltage, discs=2, seed=4)
    walker(
        plate, 560, 652, 216, kind="cool stilyaga", pose="greeting", voltage=voltage, discs=2,
        seed=5, mirrored=True,
    )  # fmt: skip
    passer(plate, 470, 650, 200, kind="worker", pose="striding", voltage=voltage, fine=False)


def _draw_gateway(plate: Plate) -> None:
    """Build the arch from whose shadow one sells; its stones frame the street."""
    opening = np.vstack(
        [[(40, 740)], arc((322, 330), (282, 256), from_deg=180, to_deg=360, steps=50), [(604, 740)]]
    )
    wall = rectangle(-40, -20, 688, 760)
    slab(plate, wall, depth=0.42, holes=(opening,), finish=_STONE)
    _hold_wall(plate, opening)
    line(plate, (648, -20), (648, 740), 2.4, depth=0.7)
    stroke(plate, opening, 2.6, depth=0.8)
    outer = arc((322, 330), (318, 292), from_deg=180, to_deg=360, steps=50)
    stroke(plate, np.vstack([[(4, 740)], outer, [(640, 740)]]), 1.4, depth=0.5)
    for stone in np.radians(np.linspace(180, 360, 22)):
        inner = (322 + 282 * np.cos(stone), 330 + 256 * np.sin(stone))
        outward = (322 + 318 * np.cos(stone), 330 + 292 * np.sin(stone))
        line(plate, inner, outward, 1.2, depth=0.5)
    for course in range(9):
        y = 346 + 44 * course
        line(plate, (4, y), (40, y), 1.2, depth=0.45)
        line(plate, (604, y), (640, y), 1.2, depth=0.45)
    for y in (30, 76, 122, 168, 214, 260):
        line(plate, (-40, y), (648, y), 0.8, depth=0.12)


def _hold_wall(plate: Plate, opening: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> None:
    """Hold the street back behind the wall but not in the opening."""
    for corner in ((-40, 40), (604, 648)):
        hold_back(plate, rectangle(corner[0], 300, corner[1] - corner[0], 440), share=0.8, blur=1)
    half = len(opening) // 2
    left = np.vstack([[(-40, 330), (-40, -20), (322, -20)], opening[1 : half + 1][::-1]])
    right = np.vstack([[(322, -20), (648, -20), (648, 330)], opening[half:-1][::-1]])
    for side in (left, right):
        hold_back(plate, side, share=0.8, blur=1)
