"""Heads from the side: the hair, the hats and the metal by which a small figure is known."""

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from game.film.curves import arc, close, spline
from game.film.objects.star import star
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

Worn: TypeAlias = Callable[[Plate], None]
"""Draws in the frame of a skull that faces left: crown at (520, 85), ear at (580, 600)."""
Marks: TypeAlias = list[tuple[float, float]]
EAR = (580.0, 600.0)
EYE = (296.0, 560.0)
MOUTH = (196.0, 735.0)
_WOOL = Finish(texture="wool", texture_gain=0.4)


def _felt(plate: Plate, marks: Marks, *, depth: float = 0.4, wall: float = 32) -> None:
    """Draw a thing of cloth: its face, and an edge that glows."""
    outline = spline(marks)
    slab(plate, outline, depth=depth, finish=_WOOL)
    rim(plate, outline, depth=0.75, wall=wall)


def _locks(plate: Plate, ways: list[Marks], *, width: float = 12, depth: float = 0.6) -> None:
    for way in ways:
        stroke(plate, spline(way, closed=False), width, depth=depth)


def _service_cap(plate: Plate, *, high: float = 1.0) -> None:
    crown = spline(
        [(150, 210), (190, 240 - 200 * high), (380, 240 - 310 * high), (700, 240 - 280 * high),
         (900, 110), (850, 230), (500, 210)]
    )  # fmt: skip
    rim(plate, crown, depth=0.9, wall=34)
    slab(plate, crown, depth=0.45)
    slab(plate, [(190, 210), (840, 226), (840, 330), (196, 320)], depth=0.8)
    slab(plate, spline([(200, 320), (60, 372), (30, 410), (90, 420), (240, 372)]), depth=1.2)
    slab(plate, star((250, 190), 84), depth=2.8)


def _big_cap(plate: Plate) -> None:
    """Draw a cap one size too big: it comes to rest on the ears."""
    with plate.at(-60, 40, scale=1.12):
        _service_cap(plate, high=1.15)


def _brim(plate: Plate) -> None:
    crown = spline([(210, 230), (230, 20), (420, -50), (560, 0), (700, -40), (830, 60), (840, 240)])
    rim(plate, crown, depth=0.8, wall=30)
    slab(plate, crown, depth=0.3)
    edge = spline([(20, 280), (220, 210), (840, 220), (1000, 260), (840, 300), (240, 300)])
    slab(plate, edge, depth=0.9)


def _beret(plate: Plate) -> None:
    _felt(
        plate,
        [(180, 250), (200, 90), (480, -20), (820, 40), (980, 190), (900, 300), (520, 240)],
    )
    line(plate, (560, -4), (600, -60), 22, depth=1.0)


def _flat_cap(plate: Plate) -> None:
    _felt(plate, [(130, 260), (200, 90), (480, 0), (780, 60), (880, 220), (800, 300), (400, 260)])
    slab(plate, spline([(200, 270), (60, 320), (40, 360), (230, 330)]), depth=1.0)


def _white_cap(plate: Plate) -> None:
    cap = spline([(190, 300), (200, 60), (520, -40), (840, 60), (880, 320), (520, 260)])
    slab(plate, cap, depth=0.35)
    rim(plate, cap, depth=0.9, wall=32)
    slab(plate, [(180, 220), (880, 240), (886, 340), (186, 310)], depth=0.5)


def _knit_cap(plate: Plate) -> None:
    """Draw a knitted cap with a turned-up edge and a bobble."""
    _felt(plate, [(180, 330), (210, 120), (520, 10), (820, 120), (880, 340), (520, 280)])
    _felt(plate, [(170, 250), (880, 270), (890, 370), (180, 350)], depth=0.6)
    ball(plate, (540, -50), 78, depth=0.9, power=1.2)
    _locks(plate, [[(x, 90 + abs(x - 520) / 4), (x + 6, 250)] for x in range(260, 860, 90)])


def _sailor_cap(plate: Plate) -> None:
    """Draw a cap without a peak; its two tails fly behind."""
    _felt(plate, [(120, 200), (200, 110), (540, 70), (880, 110), (960, 210), (540, 230)])
    slab(plate, [(200, 200), (860, 210), (856, 310), (206, 300)], depth=0.9)
    for drop in (0.0, 70.0):
        tail = [(850, 270), (980, 330 + drop), (1090, 430 + drop), (1120, 560 + drop)]
        stroke(plate, spline(tail, closed=False), 34, depth=0.7)


def _ushanka(plate: Plate) -> None:
    """Draw a fur hat whose ears hang down."""
    _felt(plate, [(150, 340), (170, 60), (520, -60), (860, 60), (910, 340), (540, 300)], wall=60)
    _felt(plate, [(120, 60), (420, 40), (440, 330), (130, 340)], depth=0.7, wall=44)
    _felt(plate, [(480, 300), (720, 310), (730, 700), (600, 780), (490, 690)], depth=0.7, wall=44)


def _headscarf(plate: Plate) -> None:
    """Draw a scarf over the head, tied under the chin."""
    _felt(
        plate,
        [(210, 400), (230, 120), (520, 20), (840, 110), (930, 420), (800, 800), (560, 950),
         (330, 960), (400, 640), (330, 460)],
    )  # fmt: skip
    _felt(plate, [(270, 930), (390, 960), (400, 1110), (300, 1160), (220, 1080)], wall=20)


def _kerchief(plate: Plate) -> None:
    """Draw a nurse's kerchief, low on the brow, tied behind."""
    _felt(plate, [(180, 400), (210, 130), (520, 40), (840, 130), (890, 470), (620, 470)])
    _felt(plate, [(860, 440), (1010, 560), (1000, 760), (860, 620)], wall=22)
    for ends in (((330, 180), (330, 300)), ((270, 240), (390, 240))):
        line(plate, *ends, 26, depth=1.6, ink="red")


def _hairnet(plate: Plate) -> None:
    """Draw a hairnet over rollers."""
    for x, y in ((270, 130), (420, 40), (590, 20), (760, 90), (860, 230), (890, 390)):
        ball(plate, (x, y), 76, depth=0.9, hollow=0.85, wall=0.25)
        line(plate, (x - 50, y), (x + 50, y), 10, depth=1.8)
    net = spline([(180, 260), (260, 20), (540, -70), (860, 40), (980, 330), (900, 540), (560, 240)])
    stroke(plate, close(net), 12, depth=0.7)


def _quiff(plate: Plate) -> None:
    hair = spline(
        [(820, 330), (790, 150), (640, 40), (430, -20), (240, -140), (60, -170), (-10, -60),
         (70, 40), (170, 60), (190, 200), (360, 170), (640, 190), (760, 340)]
    )  # fmt: skip
    rim(plate, hair, depth=0.8, wall=30)
    slab(plate, hair, depth=0.24)
    _locks(
        plate,
        [
            [(760 - 10 * n, 300 - 18 * n), (520, 90 - 10 * n), (220, -20 - 16 * n),
             (40 + 10 * n, -60 - 8 * n)]
            for n in range(6)
        ],
        width=9, depth=0.5,
    )  # fmt: skip


def _wave(plate: Plate) -> None:
    """Draw one wave, combed back and shining."""
    _felt(
        plate,
        [(200, 330), (170, 150), (330, 30), (600, 10), (840, 110), (920, 330), (860, 520),
         (760, 400), (560, 210), (330, 200)],
        depth=0.3,
    )  # fmt: skip
    _locks(plate, [[(220, 250 - 40 * n), (500, 60 + 20 * n), (860, 380)] for n in range(4)])


def _flat(plate: Plate) -> None:
    """Draw flat hair: nothing that anybody would remember."""
    _felt(
        plate,
        [(220, 260), (340, 90), (560, 55), (800, 150), (880, 380), (820, 560), (700, 420),
         (420, 190)],
        depth=0.25, wall=20,
    )  # fmt: skip


def _crew(plate: Plate) -> None:
    """Draw a brush: short hairs that stand straight up, flat on top."""
    for n in range(19):
        x = 240 + 31 * n
        foot = 85 + (x - 520) ** 2 / 420
        line(plate, (x, foot + 20), (x + (n % 3 - 1) * 10, 10 + abs(x - 520) / 9), 11, depth=0.9)


def _three_hairs(plate: Plate) -> None:
    """Draw three hairs across a skull, laid with care."""
    for n in range(3):
        _locks(plate, [[(240, 330 - 60 * n), (520, 60 - 14 * n), (860, 300 + 30 * n)]], depth=1.0)
    _locks(plate, [[(640, 560), (760, 640), (800, 560)], [(650, 620), (750, 680)]])


def _bob(plate: Plate) -> None:
    """Draw hair cut level with the jaw."""
    _felt(
        plate,
        [(220, 380), (240, 130), (520, 20), (850, 120), (960, 420), (940, 800), (560, 820),
         (500, 560), (330, 330)],
        depth=0.35,
    )  # fmt: skip


def _crown_of_plaits(plate: Plate) -> None:
    """Draw plaits pinned as a crown, with nine hairpins."""
    _flat(plate)
    for n, at in enumerate(arc((540, 330), (370, 330), from_deg=190, to_deg=370, steps=9)):
        ball(plate, at, (84, 66), depth=0.85, hollow=0.5, wall=0.4)
        line(plate, at, (float(at[0]), float(at[1]) - 90 - 12 * (n % 2)), 9, depth=2.4)


def _bun(plate: Plate) -> None:
    """Draw a bun on top, a pencil through it."""
    _flat(plate)
    ball(plate, (690, -10), 140, depth=0.9, hollow=0.4, wall=0.4)
    line(plate, (500, 90), (900, -130), 20, depth=1.8)


def _curls(plate: Plate) -> None:
    """Draw curls all round."""
    for n, at in enumerate(arc((560, 360), (400, 380), from_deg=170, to_deg=420, steps=13)):
        ball(plate, at, 92 + 14 * (n % 2), depth=0.75, hollow=0.75, wall=0.3)


def _plaits(plate: Plate) -> None:
    """Draw plaits that hang down behind, a bow at the end."""
    _flat(plate)
    for n in range(7):
        ball(plate, (880 + 14 * n, 520 + 92 * n), (60, 62), depth=0.8, hollow=0.5, wall=0.4)
    for side in (-1, 1):
        bow = [(970, 1170), (970 + 130 * side, 1100), (970 + 120 * side, 1250)]
        rim(plate, spline(bow), depth=0.9, wall=18)


def _shaggy(plate: Plate) -> None:
    """Draw hair that a comb gave up on."""
    dice = np.random.default_rng(9)
    for n, at in enumerate(arc((540, 380), (330, 310), from_deg=180, to_deg=400, steps=30)):
        away = np.asarray(at) - (540, 420)
        tip = np.asarray(at) + away * dice.uniform(0.16, 0.5) + (0, 40 * (n % 2))
        line(plate, at, (float(tip[0]), float(tip[1])), 15, depth=0.7)


HAIR: MappingProxyType[str, Worn] = MappingProxyType(
    {
        "quiff": _quiff, "wave": _wave, "flat": _flat, "crew": _crew, "three_hairs": _three_hairs,
        "bob": _bob, "crown": _crown_of_plaits, "bun": _bun, "curls": _curls, "plaits": _plaits,
        "shaggy": _shaggy,
    }
)  # fmt: skip
"""What portraits call by the same names."""

HATS: MappingProxyType[str, Worn] = MappingProxyType(
    {
        "officer_cap": _service_cap, "big_cap": _big_cap, "brim": _brim, "beret": _beret,
        "flat_cap": _flat_cap, "white_cap": _white_cap, "knit_cap": _knit_cap,
        "sailor_cap": _sailor_cap, "ushanka": _ushanka, "headscarf": _headscarf,
        "kerchief": _kerchief, "hairnet": _hairnet,
    }
)  # fmt: skip


def _glasses(plate: Plate, *, dark: bool = False) -> None:
    ball(plate, EYE, (62, 74), depth=2.0 if dark else 1.4, hollow=0.0 if dark else 0.95, wall=0.2)
    line(plate, (340, 540), EAR, 14, depth=2.2)


def _dark_glasses(plate: Plate) -> None:
    _glasses(plate, dark=True)


def _holder(plate: Plate) -> None:
    line(plate, MOUTH, (-40, 690), 16, depth=1.8)
    line(plate, (-40, 690), (-130, 668), 22, depth=1.0, ink="amber")


def _earphones(plate: Plate) -> None:
    stroke(plate, arc(EAR, (330, 520), from_deg=200, to_deg=330, steps=24), 20, depth=2.0)
    ball(plate, EAR, 110, depth=1.6, hollow=0.5, wall=0.4)


def _trumpet(plate: Plate) -> None:
    """Hold a trumpet to the ear."""
    rim(plate, [(600, 590), (960, 330), (1010, 520)], depth=1.2, wall=22)


def _tumbler(plate: Plate) -> None:
    """Hold a tumbler to the ear, and a wall to the tumbler, if there were one."""
    rim(plate, [(620, 520), (820, 500), (820, 720), (620, 690)], depth=1.1, wall=18)


def _pencil(plate: Plate) -> None:
    line(plate, (420, 470), (760, 560), 20, depth=1.8)


ON_THE_HEAD: MappingProxyType[str, Worn] = MappingProxyType(
    {
        "mended_glasses": _glasses, "glasses": _glasses, "dark_glasses": _dark_glasses,
        "holder": _holder, "earphones": _earphones, "trumpet": _trumpet, "tumbler": _tumbler,
        "pencil": _pencil,
    }
)  # fmt: skip
"""Signs of a person that belong to the head; all others are worn on the chest or carried."""
