"""The port in the evening: a ship in section, cranes, ice on the water, a sailor and his bag."""

import math
from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded
from game.film.figures import walker
from game.film.harbour import EMPTY
from game.film.holding import hold_back, stack
from game.film.layers import Layer
from game.film.outlines import Finish, rim, slab
from game.film.places.air import floes, reflect, ripples, sky, smoke, snow_on, veil
from game.film.places.easel import Easel
from game.film.places.skyline import skyline
from game.film.plate import Plate
from game.film.props.cargo import crate, duffel
from game.film.props.fleet import FLEET, hull_of
from game.film.props.lamps import lamppost
from game.film.props.ship import ship as freighter
from game.film.props.wires import cable, lattice
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import HIGH, Voltage

_HORIZON, _WATERLINE, _QUAY = 432, 520, 640
_STERN, _SHIP_SCALE = 36.0, 0.94
_THROUGH_FOG = 0.12
_WHITE_NIGHT = MappingProxyType({"depth": 0.5, "reach": 230.0, "clouds": 0.14})


def paint(
    *,
    seed: int,
    scale: float,
    high: bool = True,
    ship: str = "",
    ice: bool = True,
    white: bool = False,
) -> tuple[Layer, ...]:
    """Paint the port with the ship that is in, or, with ``empty`` in its place, in fog.

    Parameters
    ----------
    seed, scale, high
        As for every place.
    ship : str
        Its id; chance picks one if it is left out.
    ice : bool
        Whether floes drift and snow lies on the quay.
    white : bool
        Whether the night is a white one.

    Returns
    -------
    tuple of Layer
    """
    easel = Easel("port", seed=seed, scale=scale, high=high)
    dice = easel.dice
    night = easel.sheet()
    sky(night, horizon=_HORIZON, **(_WHITE_NIGHT if white else {}))
    city = easel.sheet()
    skyline(city, _HORIZON, dice, depth=0.4)
    far = stack([night, city])
    reflect(far, stack([night, city]), _HORIZON + 2, dice)
    easel.back(far, "far bank")
    cranes = easel.sheet()
    _draw_cranes(cranes)
    easel.over(cranes, "cranes", parallax=0.3)
    if ship == EMPTY:
        _paint_fog(easel, ice=ice)
    else:
        _paint_ship(easel, ship or str(dice.choice(sorted(FLEET))), ice=ice)
    quay = easel.sheet(top=460)
    _draw_quay(quay, dice, snow=ice, moored=ship != EMPTY)
    easel.over(quay, "quay", parallax=0.7)
    if ship != EMPTY:
        easel.twins("sailor", _draw_sailor, (266, 370, 492, 700), parallax=0.7)
    return easel.close()


def _paint_ship(easel: Easel, ship: str, *, ice: bool) -> None:
    """Moor a ship under its smoke, and lay the water before it."""
    dice, hull = easel.dice, hull_of(ship)
    fumes = easel.sheet(bottom=440)
    at, _, _, top, lean = hull.funnel
    mouth = (_STERN + _SHIP_SCALE * (at - lean), _WATERLINE + _SHIP_SCALE * (top - 12))
    smoke(fumes, *mouth, dice)
    easel.over(fumes, "smoke", parallax=0.4)
    luck = int(dice.integers(1 << 30))

    def moor(plate: Plate, voltage: Voltage) -> None:
        own = np.random.default_rng(luck)
        freighter(plate, _STERN, _WATERLINE, _SHIP_SCALE, own, hull=hull, voltage=voltage)

    easel.twins("ship", moor, (-30, 200, 940, 600), parallax=0.45, hold=0)
    _paint_water(easel, moor, ice=ice)


def _paint_fog(easel: Easel, *, ice: bool) -> None:
    """Leave the berth empty; what waits out on the roads shows through the lens alone."""
    dice = easel.dice
    luck, hull = int(dice.integers(1 << 30)), hull_of(str(dice.choice(sorted(FLEET))))

    def wait(plate: Plate, voltage: Voltage) -> None:
        own = np.random.default_rng(luck)
        with plate.gained(0.8 if voltage.hidden else 0.2):
            freighter(plate, 380, 476, 0.46, own, hull=hull, voltage=voltage)
        if not voltage.hidden:
            plate.held()[:] *= _THROUGH_FOG

    easel.twins("roads", wait, (340, 300, 840, 540), parallax=0.35, hold=0)
    water = easel.sheet()
    ripples(water, _WATERLINE - 20, dice, reach=130)
    easel.over(water, "water", parallax=0.45)
    if ice:
        _paint_floes(easel)
    for bank, (top, parallax) in enumerate(((300, 0.35), (420, 0.55))):
        fog = easel.sheet(top=top - 90, bottom=top + 190)
        veil(fog, top, 70, number=bank)
        easel.over(fog, f"fog {bank}", parallax=parallax)


def _paint_water(easel: Easel, moor: Callable[[Plate, Voltage], None], *, ice: bool) -> None:
    """Lay the near water before the ship: it gives back hull and lamps, and carries floes."""
    dice = easel.dice
    shown = easel.sheet()
    moor(shown, HIGH)
    water = easel.sheet()
    reflect(water, shown, _WATERLINE + 4, dice, strength=0.42)
    ripples(water, _WATERLINE + 4, dice, reach=110)
    easel.over(water, "water", parallax=0.45)
    if ice:
        _paint_floes(easel)


def _paint_floes(easel: Easel) -> None:
    """Let ice drift on a layer of its own, which begins again where it ends."""
    sheet = easel.sheet(top=530)
    floes(sheet, 548, easel.dice, reach=82)
    easel.over(sheet, "floes", parallax=0.45)


def _draw_cranes(plate: Plate) -> None:
    for left, right, y in ((-40, 150, 478), (990, 1330, 486)):
        pier = rectangle(left, y, right - left, 24)
        hold_back(plate, pier, share=0.8, blur=2)
        rim(plate, pier, depth=0.5, wall=4)
        slab(plate, pier, depth=0.2, finish=Finish(texture="mottle", texture_gain=0.4))
    crane(plate, 96, 478, 1.04, jib_deg=-60)
    crane(plate, 1120, 486, 1.08, jib_deg=-48, mirrored=True, depth=0.42)
    crane(plate, 1236, 484, 0.70, jib_deg=-40, mirrored=True, depth=0.32)
    lamppost(plate, 1010, 486, 92, depth=0.6, arms=(0,), strength=0.5)
    lamppost(plate, 1258, 486, 92, depth=0.6, arms=(0,), strength=0.4)


def crane(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    *,
    jib_deg: float = -52,
    mirrored: bool = False,
    depth: float = 0.5,
) -> None:
    """Stand a portal crane on rails at (x, y)."""
    with plate.at(x, y, scale=scale, mirrored=mirrored):
        for leg in (-34, 34):
            lattice(plate, (leg, 0), (0.42 * leg, -120), (12, 8), bays=6, depth=depth)
            slab(plate, rounded(leg - 12, -8, 24, 8, 3), depth=1.2 * depth)
            for wheel in (-7, 7):
                ball(plate, (leg + wheel, 0), 4, depth=1.4 * depth)
        line(plate, (-24, -60), (24, -60), 2, depth=depth)
        lattice(plate, (-22, -120), (22, -120), (10, 10), bays=4, depth=depth)
        rim(plate, rounded(-18, -170, 46, 44, 4), depth=0.9 * depth, wall=2.5)
        rim(plate, rounded(8, -164, 16, 20, 2), depth=0.6 * depth, wall=1.5)
        ball(plate, (-4, -146), 11, depth=1.1 * depth, hollow=0.6, wall=0.2)
        stroke(plate, arc((-4, -146), 6, steps=16), 1.2, depth=1.3 * depth)
        slab(plate, rounded(-40, -160, 20, 26, 2), depth=1.3 * depth)
        toward = math.radians(jib_deg)
        tip = (22 + 250 * math.cos(toward), -150 + 250 * math.sin(toward))
        half = (22 + 150 * math.cos(toward), -150 + 150 * math.sin(toward))
        lattice(plate, (22, -150), tip, (16, 6), bays=16, depth=depth)
        lattice(plate, (0, -168), (4, -232), (12, 4), bays=5, depth=depth)
        for end, sag in ((tip, 3), ((-34, -158), 0), (half, 1)):
            cable(plate, (4, -232), end, sag=sag, width=0.7, depth=0.9 * depth)
        _draw_hook(plate, tip, depth)


def _draw_hook(plate: Plate, tip: tuple[float, float], depth: float) -> None:
    x, y = tip
    ball(plate, tip, 4, depth=1.3 * depth, hollow=0.5)
    for side in (-1, 1):
        line(plate, (x + 1.5 * side, y), (x + side, y + 120), 0.6, depth=0.9 * depth)
    ball(plate, (x, y + 123), (4, 5), depth=1.4)
    hook = arc((x + 2, y + 133), 4, from_deg=-90, to_deg=160, steps=12)
    stroke(plate, hook, 1.5, depth=1.4)


def _draw_quay(plate: Plate, dice: np.random.Generator, *, snow: bool, moored: bool) -> None:
    top = _QUAY
    edge = [(-40, top), (1320, top + 6), (1320, 730), (-40, 730)]
    hold_back(plate, edge, share=0.92, blur=2)
    slab(plate, edge, depth=0.34, finish=Finish(texture="mottle", texture_gain=0.35))
    line(plate, (-40, top), (1320, top + 6), 2.0, depth=0.7)
    line(plate, (-40, top + 13), (1320, top + 19), 1.2, depth=0.4)
    for course in range(4):
        y = top + 13 + 22 * course
        line(plate, (-40, y + 22), (1320, y + 28), 1.0, depth=0.25)
        x = -40.0 + 48 * (course % 2)
        while x < 1310:
            line(plate, (x, y), (x, y + 22), 1.0, depth=0.28)
            x += float(dice.uniform(84, 108))
    if snow:
        snow_on(plate, -30, 1310, top + 1, dice)
    _draw_bollards(plate)
    if moored:
        cable(plate, (316, 622), (130, 468), sag=30, width=2.0, depth=0.7, steps=24)
        cable(plate, (880, 622), (856, 470), sag=14, width=2.0, depth=0.7, steps=16)


def _draw_bollards(plate: Plate) -> None:
    bollard = profile((0, 22), (0.1, 24), (0.2, 15), (0.6, 13), (0.75, 22), (0.92, 22), (1, 12))
    for x in (330, 866):
        hold_back(plate, rectangle(x - 22, 600, 44, 52), share=0.7)
        revolve(
            plate, (x, 652), (x, 600), bollard, depth=1.2, cavity=0.6 * bollard, cavity_share=0.6
        )
        for turn in range(4):
            rope = arc((x, 628 - 5 * turn), (17, 5), from_deg=0, to_deg=180, steps=20)
            stroke(plate, rope, 2.4, depth=0.8)


def _draw_sailor(plate: Plate, voltage: Voltage) -> None:
    """On the quay, beside what the left panel covers, stand a sailor, his bag and a crate."""
    x, y = 358, 676
    walker(plate, x, y, 262, kind="sailor", pose="hand on hip", voltage=voltage, discs=2, seed=4)
    duffel(plate, x + 84, y, 0.44, depth=0.5 if voltage.hidden else 0.9, packed=voltage.hidden)
    crate(plate, x - 74, y - 32, 44, 32, depth=0.5)
