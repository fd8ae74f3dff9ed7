"""Hair: the shapes above a skull, from a quiff like a ship's bow to three hairs laid with care."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.film.curves import arc, close, spline
from game.film.outlines import soft
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke

Draw = Callable[[Plate, float, str | None], None]
"""Draws at a depth and in a colour, in the frame of the head: chin (0, 0), crown y = -208."""


def mirror(marks: tuple[tuple[float, float], ...]) -> Curve:
    """Complete a right half, listed from the top down, to a closed outline."""
    right = np.array(marks, np.float64)
    return np.vstack([right, right[::-1] * (-1, 1)])


def _strands(plate: Plate, ways: list[Curve], depth: float, width: float = 1.5) -> None:
    for number, way in enumerate(ways):
        share = 1.0 if number % 3 == 0 else 0.6
        stroke(plate, spline(way, closed=False, steps=7), width, depth=depth * share)


def _quiff(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a ship's bow: it rolls forward and up, half a head high."""
    with plate.at(0, -204, scale=1.02), plate.inked(ink):
        outline = spline(
            [(-62, 62), (-74, 10), (-66, -34), (-30, -78), (26, -98), (76, -84), (100, -46),
             (86, -14), (58, -10), (62, 10), (66, 58), (48, 22), (20, 4), (-20, 8), (-46, 28)]
        )  # fmt: skip
        soft(plate, outline, depth=0.62 * depth, radius=16)
        stroke(plate, close(outline), 2.0, depth=0.6 * depth)
        ways = []
        for q in np.linspace(0, 1, 13):
            ways.append(np.array(
                [(-60 + q * 40, 50 - q * 42), (-64 + q * 46, 4 - q * 14),
                 (-34 + q * 30, -56 + q * 2), (24 + q * 6, -84 + q * 22),
                 (74 - q * 10, -72 + q * 26), (88 - q * 22, -42 + q * 16),
                 (66 - q * 10, -22 + q * 2)]
            ))  # fmt: skip
        _strands(plate, ways, 0.7 * depth, 1.6)


def cap_of_hair(plate: Plate, depth: float, marks: tuple[tuple[float, float], ...]) -> None:
    """Draw hair that lies close, from its right half, listed from the top down."""
    outline = spline(mirror(marks))
    soft(plate, outline, depth=0.5 * depth, radius=14)
    stroke(plate, close(outline), 1.6, depth=0.4 * depth)


def _crew(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a brush: short hairs that stand straight up, flat on top."""
    dice = np.random.default_rng(5)
    for x in np.linspace(-66, 66, 46):
        root = -208 + 26 * (x / 70) ** 2
        top = -234 + 8 * (x / 70) ** 4 + dice.normal(0, 1.4)
        stroke(plate, [(x * 0.96, root + 10), (x * 1.04, top)], 1.1, depth=0.55 * depth, ink=ink)


def _wave(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw one wave, combed across and shining."""
    with plate.inked(ink):
        outline = spline(
            [(-74, -130), (-82, -180), (-58, -226), (-6, -248), (46, -238), (84, -206), (88, -160),
             (76, -128), (70, -168), (44, -196), (6, -192), (-34, -204), (-62, -176)]
        )  # fmt: skip
        soft(plate, outline, depth=0.55 * depth, radius=16)
        stroke(plate, close(outline), 1.8, depth=0.5 * depth)
        ways = [
            np.array([(-72 + 4 * k, -150 - 6 * k), (-44 + k, -214 - 2 * k), (8, -206 - 6 * k),
                      (52, -226 + 3 * k), (82 - 2 * k, -180 + 2 * k)]) for k in range(6)
        ]  # fmt: skip
        _strands(plate, ways, 0.65 * depth)


def _flat(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw flat hair with a parting: nothing that anybody would remember."""
    cap_of_hair(
        plate,
        depth,
        ((0, -216), (46, -208), (74, -176), (78, -130), (70, -140), (58, -178), (0, -186)),
    )
    ways = [
        np.array([(-22, -214), (16 + 9 * k, -206 + 2 * k), (60 + 3 * k, -178 + 6 * k)])
        for k in range(5)
    ]
    ways += [
        np.array([(-22, -214), (-50 - 3 * k, -200 + 4 * k), (-72, -160 + 6 * k)]) for k in range(4)
    ]
    _strands(plate, ways, 0.6 * depth)


def _three_hairs(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw three hairs across a skull, laid with care."""
    for k in range(3):
        way = [(-66, -150 - 8 * k), (-30, -206 - 7 * k), (20, -214 - 5 * k), (70, -162 - 8 * k)]
        stroke(plate, spline(way, closed=False), 2.0, depth=1.2 * depth)
    for side in (-1, 1):
        for k in range(5):
            stroke(
                plate,
                [(side * (64 + k), -140 + 8 * k), (side * (82 - k), -122 + 9 * k)],
                1.3,
                depth=0.6 * depth,
            )


def _bob(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw hair cut level with the jaw."""
    cap_of_hair(
        plate, depth,
        ((0, -238), (48, -230), (84, -188), (98, -110), (92, -20), (66, -14), (60, -100),
        (54, -160), (0, -176)),
    )  # fmt: skip
    for side in (-1, 1):
        ways = [
            np.array([(side * 4, -234 + 3 * k), (side * (50 + 4 * k), -212 + 4 * k),
                      (side * (90 - 4 * k), -120), (side * (86 - 4 * k), -22)]) for k in range(6)
        ]  # fmt: skip
        _strands(plate, ways, 0.5 * depth)


def _crown_of_plaits(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw plaits pinned as a crown, with nine hairpins."""
    cap_of_hair(
        plate,
        depth,
        ((0, -218), (46, -210), (74, -170), (74, -122), (62, -150), (44, -182), (0, -186)),
    )
    turn = np.radians(np.linspace(196, 344, 15))
    for x, y in np.stack([78 * np.cos(turn), -158 + 76 * np.sin(turn)], axis=1):
        lobe = arc((x, y), (17, 13), steps=18)
        soft(plate, lobe, depth=0.5 * depth, radius=8)
        stroke(plate, close(lobe), 1.6, depth=0.55 * depth)
    for pin in np.radians(np.linspace(205, 335, 9)):
        x, y = 80 * np.cos(pin), -158 + 78 * np.sin(pin)
        out = np.array([np.cos(pin), np.sin(pin)])
        stroke(plate, [(x, y) - 12 * out, (x, y) + 15 * out], 1.3, depth=2.2)


def _bun(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw a bun on top, a pencil through it."""
    cap_of_hair(
        plate,
        depth,
        ((0, -216), (46, -208), (76, -170), (78, -110), (64, -140), (46, -182), (0, -190)),
    )
    bun = arc((6, -244), (40, 32), steps=40)
    soft(plate, bun, depth=0.65 * depth, radius=16)
    for radius in (38, 28, 18):
        stroke(
            plate, close(arc((6, -244), (radius, radius * 0.8), steps=40)), 1.5, depth=0.5 * depth
        )
    stroke(plate, [(-66, -214), (84, -278)], 4.2, depth=0.9, hollow=0.4)
    stroke(plate, [(-66, -214), (84, -278)], 1.3, depth=1.2)


def _curls(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw curls all round."""
    dice = np.random.default_rng(12)
    turn = np.linspace(np.radians(168), np.radians(372), 22)
    for angle in turn:
        at = (80 * np.cos(angle) + dice.normal(0, 4), -146 + 84 * np.sin(angle) + dice.normal(0, 4))
        stroke(plate, close(arc(at, float(dice.uniform(11, 18)), steps=22)), 2.0, depth=0.6 * depth)


def _plaits(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw two plaits that hang down in front."""
    cap_of_hair(
        plate,
        depth,
        ((0, -218), (48, -210), (78, -168), (82, -90), (66, -96), (56, -168), (0, -184)),
    )
    for side in (-1, 1):
        for knot in range(9):
            at = (side * (82 + 3 * (knot % 2)), -70 + 22 * knot)
            lobe = arc(at, (13 - 0.5 * knot, 14), steps=18)
            stroke(plate, close(lobe), 2.0, depth=0.6 * depth)
        ball(plate, (side * 82, 132), 7, depth=1.2)


def _shaggy(plate: Plate, depth: float, ink: str | None) -> None:
    """Draw hair that a comb gave up on."""
    dice = np.random.default_rng(9)
    for x in np.linspace(-78, 78, 34):
        lean = dice.normal(0, 12)
        way = [
            (x * 0.9, -190 + 20 * (x / 78) ** 2),
            (x + lean * 0.5, -226),
            (x * 1.1 + lean, -246 + abs(x) * 0.25),
        ]
        stroke(plate, spline(way, closed=False, steps=5), 2.0, depth=0.5 * depth)


HAIR: MappingProxyType[str, Draw] = MappingProxyType(
    {
        "quiff": _quiff, "crew": _crew, "wave": _wave, "flat": _flat, "three_hairs": _three_hairs,
        "bob": _bob, "crown": _crown_of_plaits, "bun": _bun, "curls": _curls, "plaits": _plaits,
        "shaggy": _shaggy,
    }
)  # fmt: skip
