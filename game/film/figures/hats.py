"""Hats and hair: the first thing that tells who somebody is, from the front."""

from collections.abc import Callable
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from game.film.curves import close, rectangle, rounded, spline
from game.film.outlines import Finish, rim, slab, soft
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

Hat: TypeAlias = Callable[[Plate, float], None]
"""Draws on a head whose chin lies at (0, 0), eyes at y = -66, crown at y = -137."""

_QUIFF = (
    (-62, 60), (-74, 10), (-66, -34), (-30, -78), (26, -98), (76, -84), (100, -46), (86, -14),
    (58, -10), (62, 10), (66, 58), (48, 22), (20, 4), (-20, 8), (-46, 28),
)  # fmt: skip
_BOB = (
    (-70, 2), (-86, -58), (-74, -128), (-30, -164), (30, -164), (74, -128), (86, -58), (72, 4),
    (56, -28), (60, -88), (0, -128), (-60, -88), (-56, -28),
)  # fmt: skip
_CAP_TOP = ((-96, -128), (-88, -158), (0, -180), (88, -158), (96, -128), (66, -112), (-66, -112))
_FUR = Finish(texture="mottle", texture_gain=0.5)


def star(radius: float, middle: tuple[float, float] = (0.0, 0.0)) -> Curve:
    """Give the outline of a five-pointed star."""
    turn = np.arange(10) * np.pi / 5
    away = radius * np.where(np.arange(10) % 2, 0.42, 1.0)
    return np.stack([middle[0] + away * np.sin(turn), middle[1] - away * np.cos(turn)], axis=1)


def quiff(plate: Plate, depth: float) -> None:
    """Comb the tall quiff that rolls forward."""
    with plate.at(0, -128, scale=0.74):
        outline = spline(_QUIFF)
        soft(plate, outline, depth=0.75 * depth, radius=16)
        stroke(plate, close(outline), 2.0, depth=0.6 * depth)
        for hair in range(13):
            q = hair / 12
            marks = [
                (-60 + 40 * q, 50 - 42 * q), (-64 + 46 * q, 4 - 14 * q),
                (-34 + 30 * q, -56 + 2 * q),
                (24 + 6 * q, -84 + 22 * q), (74 - 10 * q, -72 + 26 * q),
                (88 - 22 * q, -42 + 16 * q),
                (66 - 10 * q, -22 + 2 * q),
            ]  # fmt: skip
            deep = depth * (0.55 + 0.5 * (hair % 3 == 0))
            stroke(plate, spline(marks, closed=False, steps=6), 1.7, depth=deep)
        for side in (-1, 1):
            for hair in range(4):
                marks = [
                    (side * (58 + 3 * hair), 20 + 6 * hair), (side * (64 + hair), 60 + 6 * hair),
                    (side * (58 - hair), 96),
                ]  # fmt: skip
                stroke(plate, spline(marks, closed=False, steps=6), 1.4, depth=0.5 * depth)


def bob(plate: Plate, depth: float) -> None:
    """Cut the hair at the jaw."""
    soft(plate, spline(_BOB), depth=0.9 * depth, radius=16)
    for side in (-1, 1):
        for hair in range(7):
            marks = [
                (side * 6, -158 + 4 * hair), (side * (50 + 3 * hair), -138 + 7 * hair),
                (side * (78 - 2 * hair), -58), (side * (64 + 3 * hair), 0),
            ]  # fmt: skip
            stroke(plate, spline(marks, closed=False, steps=6), 1.3, depth=0.6 * depth)


def bun(plate: Plate, depth: float) -> None:
    """Pin the hair up, with three pins."""
    crown = [(-54, -84), (-50, -126), (0, -150), (50, -126), (54, -84), (0, -112)]
    soft(plate, spline(crown), depth=0.8 * depth, radius=14)
    ball(plate, (0, -166), (34, 26), depth=0.8 * depth, hollow=0.4)
    for hair in range(6):
        turn = spline([(-30 + 4 * hair, -166), (0, -184 + 5 * hair), (30 - 4 * hair, -160)])
        stroke(plate, turn, 1.2, depth=0.5 * depth)
    for side in (-1, 0, 1):
        line(plate, (side * 14 - 12, -176), (side * 14 + 12, -154), 1.6, depth=2.2)


def shawl(plate: Plate, depth: float) -> None:
    """Tie a woollen shawl under the chin."""
    around = [
        (0, -158), (52, -142), (74, -92), (72, -30), (52, 22), (22, 48), (0, 56),
        (-22, 48), (-52, 22), (-72, -30), (-74, -92), (-52, -142),
    ]  # fmt: skip
    face = spline([(0, -118), (38, -96), (46, -50), (26, 0), (-26, 0), (-46, -50), (-38, -96)])
    finish = Finish(texture="wool", texture_gain=0.45)
    slab(plate, spline(around), depth=0.5 * depth, holes=(face,), finish=finish)
    rim(plate, spline(around), depth=0.9 * depth, wall=6)
    stroke(plate, close(face), 2.0, depth=0.6 * depth)
    for side in (-1, 1):
        tail = spline([(0, 40), (side * 20, 66), (side * 34, 108), (side * 12, 116), (0, 60)])
        rim(plate, tail, depth=0.8 * depth, wall=4)


def fedora(plate: Plate, depth: float) -> None:
    """Put on a felt hat with a ribbon."""
    crown = [(-56, -120), (-54, -166), (-34, -190), (0, -182), (34, -190), (54, -166), (56, -120)]
    rim(plate, spline(crown, steps=6), depth=depth, wall=5)
    slab(plate, spline(crown, steps=6), depth=0.3 * depth, finish=_FUR)
    slab(plate, rectangle(-55, -136, 110, 16), depth=0.8 * depth)
    brim = [(-96, -116), (-50, -126), (0, -128), (50, -126), (96, -116), (50, -106), (-50, -106)]
    rim(plate, spline(brim, steps=6), depth=1.3 * depth, wall=5)


def cap(plate: Plate, depth: float) -> None:
    """Pull on a flat cap."""
    top = [(-72, -112), (-76, -140), (-30, -164), (34, -162), (78, -136), (70, -110), (0, -104)]
    rim(plate, spline(top), depth=depth, wall=6)
    slab(plate, spline(top), depth=0.4 * depth, finish=Finish(texture="wool", texture_gain=0.4))
    peak = [(-50, -108), (0, -116), (50, -108), (40, -92), (0, -86), (-40, -92)]
    slab(plate, spline(peak, steps=6), depth=1.1 * depth)
    ball(plate, (0, -163), 5, depth=1.6)


def ushanka(plate: Plate, depth: float) -> None:
    """Tie up a fur hat."""
    fur = [
        (-80, -74), (-78, -136), (-44, -172), (0, -180), (44, -172), (78, -136), (80, -74),
        (58, -62), (52, -96), (0, -104), (-52, -96), (-58, -62),
    ]  # fmt: skip
    soft(plate, spline(fur), depth=0.9 * depth, radius=14, finish=_FUR)
    rim(plate, spline(fur), depth=0.7 * depth, wall=8)
    rim(plate, rounded(-58, -140, 116, 38, 12), depth=0.9 * depth, wall=7)
    stroke(plate, spline([(-8, -178), (0, -190), (8, -178)], closed=False), 2, depth=depth)


def peaked_cap(plate: Plate, depth: float, *, ink: str | None = None, badge: bool = True) -> None:
    """Put on a uniform cap: a wide top, a band, a lacquered peak, a star."""
    top = spline(_CAP_TOP)
    rim(plate, top, depth=1.1 * depth, wall=6, ink=ink)
    slab(plate, top, depth=0.48 * depth, ink=ink)
    slab(plate, rectangle(-66, -116, 132, 24), depth=1.1 * depth, ink=ink)
    peak = [(-62, -92), (62, -92), (44, -74), (0, -66), (-44, -74)]
    slab(plate, spline(peak, steps=6), depth=1.5 * depth, ink=ink)
    if badge:
        slab(plate, star(19, (0, -112)), depth=3.0, ink=ink)


def red_cap(plate: Plate, depth: float) -> None:
    """Put on the cap of the State."""
    peaked_cap(plate, depth, ink="red")


def sea_cap(plate: Plate, depth: float) -> None:
    """Put on the cap of the merchant fleet, with an anchor."""
    peaked_cap(plate, depth, badge=False)
    with plate.at(0, -112):
        line(plate, (0, -16), (0, 12), 2, depth=2.6)
        line(plate, (-7, -10), (7, -10), 1.6, depth=2.4)
        hooks = spline([(-13, 2), (-8, 12), (0, 14), (8, 12), (13, 2)], closed=False)
        stroke(plate, hooks, 2, depth=2.4)


def nurse_cap(plate: Plate, depth: float) -> None:
    """Put on a starched cap with a cross."""
    bob(plate, 0.6 * depth)
    top = [(-62, -108), (-70, -160), (0, -178), (70, -160), (62, -108), (0, -122)]
    rim(plate, spline(top), depth=1.2 * depth, wall=5)
    slab(plate, spline(top), depth=0.5 * depth)
    slab(plate, rectangle(-4, -160, 8, 26), depth=1.6, ink="red")
    slab(plate, rectangle(-13, -151, 26, 8), depth=1.6, ink="red")


def bald(plate: Plate, depth: float) -> None:
    """Leave a wreath of hair, and put spectacles on the nose."""
    for side in (-1, 1):
        for hair in range(5):
            marks = [(side * 46, -60), (side * (56 + hair), -80), (side * (48 - hair), -108)]
            stroke(plate, spline(marks, closed=False), 1.3, depth=0.8 * depth)
        glass = rounded(side * 23 - 17, -84, 34, 24, 10)
        stroke(plate, close(glass), 2.2, depth=2.0)
    line(plate, (-6, -76), (6, -76), 2, depth=1.8)


def sunglasses(plate: Plate, depth: float) -> None:
    """Wear them at night."""
    for side in (-1, 1):
        rim(plate, rounded(side * 24 - 17, -86, 34, 22, 8), depth=1.6 * depth, wall=5)


HATS: MappingProxyType[str, Hat] = MappingProxyType(
    {
        "quiff": quiff, "bob": bob, "bun": bun, "shawl": shawl, "fedora": fedora, "cap": cap,
        "ushanka": ushanka, "red cap": red_cap, "sea cap": sea_cap, "nurse cap": nurse_cap,
        "bald": bald,
    }
)  # fmt: skip


def put_on(plate: Plate, hat: str, depth: float) -> None:
    """Put a hat on a head, or comb its hair."""
    if hat not in HATS:
        raise ValueError(f"there is no hat {hat!r}; there are {sorted(HATS)}")
    HATS[hat](plate, depth)
