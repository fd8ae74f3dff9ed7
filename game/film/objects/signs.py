"""Signs: the small metal by which a person is known, worn for all to see."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded, spline
from game.film.objects.goods import GOODS
from game.film.objects.star import star
from game.film.outlines import pill, rim, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

Draw = Callable[[Plate], None]
"""Draws a thing round (0, 0), about 40 units large."""


def draw_sign(plate: Plate, name: str, x: float, y: float, size: float = 1.0) -> None:
    """Draw a thing where it is worn or hidden."""
    if name not in SIGNS:
        raise ValueError(f"nobody carries a {name!r}; there are {sorted(SIGNS)}")
    with plate.at(x, y, scale=size):
        SIGNS[name](plate)


def _comb(plate: Plate) -> None:
    slab(plate, rounded(-7, -36, 6, 72, 2), depth=2.2)
    for tooth in range(18):
        line(plate, (-2, -33 + 3.9 * tooth), (9, -33 + 3.9 * tooth), 0.9, depth=2.0)


def _pens(plate: Plate) -> None:
    """Draw two fountain pens with their clips."""
    for x in (-8, 8):
        body = profile((0, 2), (0.1, 4.2), (0.55, 4.6), (0.6, 5), (1, 4.2))
        revolve(plate, (x, 34), (x, -32), body, depth=0.9, cavity=body * 0.6, cavity_share=0.8)
        line(plate, (x + 4, -30), (x + 4, -8), 1.4, depth=2.2)
        revolve(plate, (x, 36), (x, 22), profile((0, 0.5), (1, 2.4)), depth=2.6)


def _fork(plate: Plate) -> None:
    """Draw a tuning fork and a tuning key."""
    prongs = spline([(-9, -44), (-9, -4), (0, 8), (9, -4), (9, -44)], closed=False)
    stroke(plate, prongs, 2.4, depth=2.2)
    line(plate, (0, 8), (0, 34), 2.6, depth=2.2)
    ball(plate, (0, 36), 4, depth=2.2)
    line(plate, (24, -30), (24, 30), 2.8, depth=1.9)
    line(plate, (15, -30), (33, -30), 3.4, depth=1.9)


def _chain_ring(plate: Plate) -> None:
    """Draw a wedding ring on a chain round the neck."""
    for side in (-1, 1):
        way = spline([(side * 30, -46), (side * 24, -16), (0, 12)], closed=False, steps=9)
        for link in way[::2]:
            ball(plate, link, 1.7, depth=1.6)
    stroke(plate, close(arc((0, 24), 12, steps=36)), 3.2, depth=2.8)


def _spanner(plate: Plate) -> None:
    line(plate, (0, -24), (0, 34), 5, depth=1.9)
    jaw = spline(
        [
            (-14, -44),
            (-15, -26),
            (0, -18),
            (15, -26),
            (14, -44),
            (7, -44),
            (7, -32),
            (-7, -32),
            (-7, -44),
        ],
        steps=4,
    )
    slab(plate, jaw, depth=2.2)
    stroke(plate, close(arc((0, 40), 10, steps=28)), 4, depth=2.0)


def _glasses(plate: Plate) -> None:
    """Draw steel glasses over both eyes; the middle lies between them."""
    for side in (-1, 1):
        stroke(plate, close(arc((side * 23, 0), (18, 15), steps=40)), 2.0, depth=2.3)
        line(plate, (side * 41, -4), (side * 50, -8), 1.6, depth=2.0)
    stroke(plate, spline([(-5, -2), (0, -6), (5, -2)], closed=False), 1.8, depth=2.3)


def _mended_glasses(plate: Plate) -> None:
    """Draw glasses whose bridge is wound with wire."""
    _glasses(plate)
    for turn in range(6):
        line(plate, (-6 + 2.4 * turn, -11), (-4 + 2.4 * turn, 4), 1.1, depth=2.4)


def _dark_glasses(plate: Plate) -> None:
    """Draw round black glasses: no ray comes back from there."""
    _glasses(plate)
    for side in (-1, 1):
        slab(plate, arc((side * 23, 0), (17, 14), steps=36), depth=1.3)


def _earphones(plate: Plate) -> None:
    """Draw headphones: a steel band and two magnets; the middle lies between the ears."""
    stroke(plate, arc((0, 0), (60, 104), from_deg=184, to_deg=356, steps=40), 3.6, depth=2.0)
    for side in (-1, 1):
        ball(plate, (side * 58, 4), (14, 24), depth=1.1, hollow=0.6, wall=0.25)
        for turn in range(5):
            line(
                plate,
                (side * 58 - 7, -8 + 5 * turn),
                (side * 58 + 7, -8 + 5 * turn),
                1.6,
                depth=1.1,
                ink="amber",
            )


def _slide_rule(plate: Plate) -> None:
    slab(plate, rounded(-9, -40, 18, 80, 2), depth=0.7)
    slab(plate, rectangle(-3, -46, 6, 92), depth=0.6)
    for tick in range(20):
        line(
            plate,
            (-9, -38 + 4 * tick),
            (-9 + (6 if tick % 5 == 0 else 3), -38 + 4 * tick),
            0.8,
            depth=1.0,
        )
    stroke(plate, close(rectangle(-12, -8, 24, 14)), 1.8, depth=1.9)


def _stethoscope(plate: Plate) -> None:
    for side in (-1, 1):
        tube_ = spline([(side * 34, -70), (side * 40, -20), (side * 20, 18), (0, 34)], closed=False)
        stroke(plate, tube_, 3.4, depth=0.9, hollow=0.5)
    stroke(plate, spline([(0, 34), (-6, 62), (8, 84)], closed=False), 3.6, depth=0.9, hollow=0.5)
    ball(plate, (10, 94), 14, depth=2.4, power=0.25)
    stroke(plate, close(arc((10, 94), 14, steps=32)), 1.6, depth=1.0)


def _pencil(plate: Plate) -> None:
    """Draw a pencil behind the ear, pointing forward and up."""
    revolve(plate, (0, 30), (10, -34), profile((0, 4), (0.84, 4), (1, 0.6)), depth=0.9)
    line(plate, (0, 30), (10, -34), 1.2, depth=1.5)


def _catapult(plate: Plate) -> None:
    fork = spline([(-22, -40), (-16, -10), (0, 4), (16, -10), (22, -40)], closed=False)
    stroke(plate, fork, 4, depth=1.0)
    line(plate, (0, 4), (0, 40), 4.4, depth=1.0)
    for side in (-1, 1):
        stroke(
            plate,
            spline([(side * 22, -36), (side * 14, -8), (0, 16)], closed=False),
            1.4,
            depth=0.9,
        )
    ball(plate, (0, 18), 5, depth=2.4)


def _tags(plate: Plate) -> None:
    """Draw a ring of brass tags from a cloakroom."""
    stroke(plate, close(arc((0, -24), 18, steps=40)), 2.2, depth=2.0)
    for tag in range(6):
        angle = np.radians(20 + 28 * tag)
        at = (28 * np.cos(angle), -24 + 40 * np.sin(angle))
        ball(plate, at, 11, depth=1.7, power=0.12)
        ball(plate, at, 2.4, depth=-1.2)


def _tumbler(plate: Plate) -> None:
    """Draw a tumbler laid to the ear: good for tea, and against a wall."""
    glass = profile((0, 15), (0.04, 16), (1, 20))
    revolve(plate, (34, 0), (-30, 0), glass, depth=1.6, cavity=glass - 2.4, cavity_share=0.92)
    stroke(plate, close(arc((-30, 0), (4, 20), steps=30)), 1.6, depth=1.0)
    for facet in range(-2, 3):
        line(plate, (28, facet * 6), (-18, facet * 7), 0.9, depth=0.7)


def _loupe(plate: Plate) -> None:
    for side in (-1, 1):
        stroke(
            plate,
            spline([(side * 44, -96), (side * 30, -40), (0, -14)], closed=False),
            1.2,
            depth=0.8,
        )
    stroke(plate, close(arc((0, 6), 18, steps=40)), 4, depth=2.0)
    ball(plate, (0, 6), 15, depth=0.6)


def _shears(plate: Plate) -> None:
    """Draw barber's scissors and clippers."""
    for side in (-1, 1):
        line(plate, (side * 3, -44), (side * -10, 14), 2.4, depth=2.0)
        stroke(plate, close(arc((side * -15, 24), (9, 12), steps=28)), 2.6, depth=2.0)
    ball(plate, (0, -16), 3.4, depth=2.4)


def _brushes(plate: Plate) -> None:
    """Draw a drummer's wire brushes, fanned."""
    for side in (-1, 1):
        line(plate, (side * 8, 10), (side * 8, 44), 4.4, depth=0.9)
        for wire in range(-4, 5):
            line(plate, (side * 8, 10), (side * 10 + wire * 4.4, -40 + abs(wire)), 0.8, depth=1.4)


def _holder(plate: Plate) -> None:
    """Draw a cigarette in a long holder, from the teeth down to the right."""
    stroke(plate, [(0, 0), (54, 22)], [2.0, 3.4], depth=1.5)
    stroke(plate, [(54, 22), (84, 34)], 4.4, depth=0.7)
    ball(plate, (86, 35), 5, depth=1.0, ink="amber")


def _trumpet(plate: Plate) -> None:
    """Draw an ear trumpet: narrow at the ear, wide to the right."""
    form = profile((0, 3), (0.4, 7), (0.8, 18), (1, 30))
    revolve(plate, (0, 0), (66, -30), form, depth=2.6, cavity=form - 2.4, cavity_share=0.72)
    stroke(plate, [(55, -57), (77, -3)], 2.4, depth=1.4)


def _abacus(plate: Plate) -> None:
    stroke(plate, close(rounded(-42, -34, 84, 68, 4)), 3.2, depth=1.0)
    dice = np.random.default_rng(58)
    for row in range(5):
        y = -24 + 12 * row
        line(plate, (-40, y), (40, y), 1.0, depth=1.2)
        split = int(dice.integers(2, 8))
        for bead in range(9):
            x = -36 + 7.0 * bead if bead < split else -22 + 7.0 * bead
            ball(plate, (x * 0.95, y), (3.2, 5), depth=0.9)


def _key(plate: Plate) -> None:
    for side in (-1, 1):
        stroke(
            plate,
            spline([(side * 40, -84), (side * 22, -40), (0, -24)], closed=False),
            1.3,
            depth=0.7,
        )
    stroke(plate, close(arc((0, -14), 10, steps=28)), 3, depth=2.4)
    line(plate, (0, -4), (0, 36), 3, depth=2.4)
    for bit in (22, 32):
        line(plate, (0, bit), (12, bit), 3, depth=2.4)


def _keys(plate: Plate) -> None:
    """Draw a bunch of keys."""
    stroke(plate, close(arc((0, -24), 14, steps=32)), 2.0, depth=2.0)
    for number, lean in enumerate((-34, -8, 20)):
        with plate.at(0, -12, turned_deg=lean):
            line(plate, (0, 0), (0, 46), 2.6, depth=2.2)
            for bit in (34, 42):
                line(plate, (0, bit), (9 - number, bit), 2.4, depth=2.2)


def _whistle(plate: Plate) -> None:
    ball(plate, (-6, 6), 14, depth=1.6, hollow=0.55, wall=0.3)
    slab(plate, rounded(-6, -8, 36, 12, 2), depth=1.7)
    ball(plate, (-6, 8), 4.4, depth=1.2)
    stroke(plate, spline([(-20, 6), (-40, -10), (-36, -44)], closed=False), 1.6, depth=1.0)


def _pistol(plate: Plate) -> None:
    """Draw a pistol in its holster."""
    holster = spline([(-26, -34), (30, -34), (32, -6), (8, 40), (-20, 40)])
    rim(plate, holster, depth=0.9, wall=5)
    slab(plate, [(-20, -24), (26, -24), (26, -9), (6, -6), (0, 34), (-16, 34)], depth=2.8)


def _armband(plate: Plate) -> None:
    """Draw a red armband with a safety pin."""
    band = np.array([(-38, -18), (38, -24), (38, 18), (-38, 24)])
    slab(plate, band, depth=1.6, ink="red")
    stroke(
        plate, spline([(-16, 4), (0, -6), (18, 0), (0, 6), (-16, 4)], closed=False), 1.6, depth=2.4
    )


def _handle(plate: Plate) -> None:
    """Draw the bronze handle of a tram's controller."""
    line(plate, (-30, 0), (24, 0), 6, depth=1.8)
    revolve(plate, (24, 8), (24, -46), profile((0, 5), (0.5, 9), (1, 6)), depth=1.6)
    ball(plate, (-32, 0), 11, depth=2.0, hollow=0.4)


def _points(plate: Plate) -> None:
    """Draw three points of lime in a lung."""
    for x, y, radius in ((-10, -12, 4.4), (8, -2, 3.4), (-2, 16, 5.0)):
        ball(plate, (x, y), radius, depth=2.2)


def _sapphires(plate: Plate) -> None:
    """Draw sapphire tips in a hem."""
    for tip in range(5):
        at = -28 + 14 * tip
        revolve(plate, (at, -6), (at, 12), profile((0, 3), (0.6, 3), (1, 0)), depth=2.4)
    stroke(plate, [(-40, 16), (40, 16)], 1.2, depth=0.8)


def _thermometer(plate: Plate) -> None:
    revolve(plate, (0, 40), (0, -40), profile((0, 3), (0.1, 6), (1, 6)), depth=0.8)
    line(plate, (0, 36), (0, -14), 1.5, depth=2.6)


def _signet(plate: Plate) -> None:
    """Draw a watch chain with a seal."""
    for link in spline([(-40, -14), (-10, 16), (20, 12), (40, -10)], closed=False, steps=7):
        ball(plate, link, 2.2, depth=1.8)
    slab(plate, rounded(-7, 12, 16, 18, 3), depth=2.4)


def _badge(plate: Plate) -> None:
    """Draw an enamel badge."""
    pill(plate, star((0, 0), 18), depth=1.8, radius=5, ink="red")
    stroke(plate, close(arc((0, 0), 19, steps=36)), 2.0, depth=1.6)


def _cane(plate: Plate) -> None:
    """Draw a white cane with a steel tip, held upright."""
    line(plate, (0, -74), (0, 160), 5, depth=0.9)
    stroke(plate, spline([(0, -72), (0, -96), (18, -104), (32, -92)], closed=False), 5.4, depth=0.9)
    ball(plate, (0, -60), 5.6, depth=1.8)


def _staff(plate: Plate) -> None:
    """Draw a level staff over the shoulder, its marks in red and white."""
    with plate.at(turned_deg=28):
        pole = rectangle(-11, -190, 22, 380)
        rim(plate, pole, depth=0.8, wall=3)
        for mark in range(18):
            if mark % 2 == 0:
                slab(plate, rectangle(-9, -180 + 20 * mark, 18, 20), depth=0.8)


SIGNS: MappingProxyType[str, Draw] = MappingProxyType(
    {
        **GOODS,
        "comb": _comb,
        "pens": _pens, "fork": _fork, "chain_ring": _chain_ring, "spanner": _spanner,
        "glasses": _glasses, "mended_glasses": _mended_glasses, "dark_glasses": _dark_glasses,
        "earphones": _earphones, "slide_rule": _slide_rule, 
        "stethoscope": _stethoscope, "pencil": _pencil, 
        "catapult": _catapult, "tags": _tags, "tumbler": _tumbler, "loupe": _loupe,
        "shears": _shears, "brushes": _brushes, "holder": _holder, "trumpet": _trumpet,
        "abacus": _abacus, "key": _key, "keys": _keys, "whistle": _whistle, "pistol": _pistol,
        "armband": _armband, "handle": _handle, "points": _points, "sapphires": _sapphires,
        "thermometer": _thermometer, "signet": _signet,
        "badge": _badge, "cane": _cane, "staff": _staff,
    }
)  # fmt: skip
