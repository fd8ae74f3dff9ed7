"""The map of the city: land is bone, banks are its cortex, rivers the marrow space between."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.screen.paint_lines import (
    Painting,
    distance,
    film,
    line,
    noise,
    opaque,
    screen,
    spline,
)
from game.screen.palette import shades

Plane: TypeAlias = NDArray[np.float64]
Way: TypeAlias = tuple[tuple[float, float], ...]

RIVERS: tuple[tuple[Way, tuple[float, ...]], ...] = (
    (
        ((900, 700), (846, 640), (792, 560), (764, 480), (786, 400), (800, 340), (760, 292),
         (690, 270), (610, 258), (520, 268), (440, 312)),
        (19, 19, 18, 18, 19, 20, 20, 21, 22, 24, 25),
    ),
    (
        ((440, 312), (380, 344), (300, 382), (220, 436), (120, 476), (20, 500)),
        (25, 20, 18, 20, 26, 40),
    ),
    (
        ((428, 296), (380, 262), (300, 226), (210, 206), (110, 214), (10, 230)),
        (16, 12, 12, 13, 18, 30),
    ),
    (
        ((585, 256), (580, 196), (520, 140), (420, 104), (300, 84), (180, 92), (60, 120),
         (0, 130)),
        (11, 9, 9, 9, 10, 12, 16, 22),
    ),
    (((470, 122), (390, 140), (300, 150), (210, 170), (140, 208)), (6, 6, 6, 7, 9)),
)  # fmt: skip
CANALS: tuple[tuple[Way, float], ...] = (
    (
        ((566, 266), (570, 320), (556, 372), (520, 424), (460, 462), (390, 482), (300, 474),
         (226, 462), (186, 452)),
        4.2,
    ),
    (
        ((560, 300), (512, 322), (476, 352), (430, 390), (372, 424), (310, 446), (262, 446)),
        2.6,
    ),
    (
        ((508, 322), (506, 356), (476, 396), (446, 420), (400, 440), (350, 452), (300, 458)),
        2.4,
    ),
    (
        ((764, 470), (700, 486), (620, 490), (540, 500), (450, 520), (360, 540), (280, 540),
         (214, 524)),
        3.6,
    ),
    (((196, 470), (216, 520), (206, 566), (170, 606)), 5.0),
    (((560, 186), (500, 184), (440, 190), (380, 178), (330, 154)), 2.6),
    (((300, 290), (250, 300), (200, 320), (130, 320)), 2.2),
)  # fmt: skip
BRIDGES: tuple[tuple[tuple[float, float], tuple[float, float]], ...] = (
    ((436, 282), (462, 338)),
    ((520, 240), (524, 296)),
    ((616, 232), (612, 284)),
    ((296, 356), (306, 408)),
    ((342, 226), (330, 256)),
    ((764, 430), (806, 440)),
    ((566, 150), (590, 140)),
)
METRO: Way = ((180, 660), (268, 590), (392, 528), (452, 494), (560, 430), (640, 404))
AVENUE: Way = ((452, 352), (560, 384), (640, 404), (750, 440))


def paint_map(*, seed: int, scale: float) -> Sequence[Painting]:
    """Paint the whole map, and its bridges, open and closed, as layers of their own."""
    size = (round(1280 * scale), round(720 * scale))
    y, x = np.mgrid[0 : size[1], 0 : size[0]] / scale
    river, water = _waters(size, x, y, scale)
    value = _land(size, x, y, water, seed)
    value = _banks(value, river, water)
    value = _vignette(value, x, y, size)
    value = screen(value, _tracks(size, scale))
    layers = [Painting("land", opaque(shades("film", np.clip(value, 0, 1))))]
    layers.append(_bridges("bridges-closed", size, scale, lifted=False))
    layers.append(_bridges("bridges-open", size, scale, lifted=True))
    return tuple(layers)


def _scaled(way: Sequence[tuple[float, float]], scale: float) -> list[tuple[float, float]]:
    return [(x * scale, y * scale) for x, y in way]


def _waters(size: tuple[int, int], x: Plane, y: Plane, scale: float) -> tuple[Plane, Plane]:
    """Give the distances to the rivers and the gulf, and to any water, in points of the map."""
    gulf = x - (60 + 30 * np.sin(y / 70) + 12 * np.sin(y / 23) + np.clip((y - 520) * 0.45, 0, 60))
    river = gulf
    for way, widths in RIVERS:
        curve = spline(_scaled(way, scale))
        edge = distance(size, curve, [w * scale for w in widths]) / scale
        river = np.minimum(river, edge)
    water = river
    for way, half in CANALS:
        edge = distance(size, spline(_scaled(way, scale)), [half * scale]) / scale
        water = np.minimum(water, edge)
    return river, water


def _land(size: tuple[int, int], x: Plane, y: Plane, water: Plane, seed: int) -> Plane:
    """Give the marrow: denser in the middle of the city, cut by the grid of streets."""
    dense = np.exp(-(((x - 500) / 330) ** 2) - ((y - 370) / 210) ** 2)
    shift = (seed * 37 % 512, seed * 91 % 512)
    value = 0.140 + 0.165 * dense
    value += 0.030 * noise("trabecula", size, shift=shift) * (0.4 + dense)
    value += 0.028 * noise("mottle", size) + 0.03 * np.clip(noise("cloud", size), -1, 2)
    along, across = x * 0.91 + y * 0.42, -x * 0.42 + y * 0.91
    to_street = np.minimum(np.abs(along % 24 - 12), np.abs(across % 21 - 10.5))
    blocks = 0.5 + 0.5 * np.sign(
        np.sin(along * 0.26 + 0.6 * np.sin(y * 0.02))
        * np.sin(across * 0.30 + 0.5 * np.sin(x * 0.017))
    )
    streets = -0.085 * np.exp(-(to_street**2)) + 0.035 * blocks + 0.01 * noise("patch", size)
    grid: Plane = value + streets * dense * (water > 5)
    return grid


def _banks(value: Plane, river: Plane, water: Plane) -> Plane:
    """Draw the cortex along every bank, and the dark of the water."""
    edge = 0.40 * np.exp(-(((water - 1.6) / 1.7) ** 2)) * (water > -1)
    glow = 0.13 * np.exp(-np.maximum(water, 0) / 9) * (water > 0)
    wide = 0.05 * np.exp(-np.maximum(river, 0) / 26) * (river > 0)
    wet = np.clip(-water / 1.2 + 0.3, 0, 1)
    deep = 0.030 + 0.012 * np.exp(-(((-river - 8) / 6) ** 2))
    banks: Plane = (value + edge + glow + wide) * (1 - wet) + deep * wet
    return banks


def _vignette(value: Plane, x: Plane, y: Plane, size: tuple[int, int]) -> Plane:
    away = np.hypot((x - 470) / 560, (y - 350) / 400)
    value = value * np.clip(1.35 - away * 0.62, 0.25, 1)
    value = value + 0.018 * noise("grain", size) * (0.4 + value)
    dark: Plane = value * np.clip((716 - y) / 66, 0.30, 1) * np.clip((y - 36) / 60, 0.35, 1)
    return dark


def _tracks(size: tuple[int, int], scale: float) -> Plane:
    """Give the metro, dashed, and the avenue."""
    metro = spline(_scaled(METRO, scale), steps=12)
    dashes = [line(size, metro[i : i + 3], px=1.3) * 0.4 for i in range(0, len(metro) - 2, 3)]
    avenue = line(size, spline(_scaled(AVENUE, scale)), px=2.0) * 0.5
    tracks: Plane = np.maximum.reduce([avenue, *dashes])
    return tracks


def _bridges(name: str, size: tuple[int, int], scale: float, *, lifted: bool) -> Painting:
    """Draw the sutures across the dark water; lifted they stand up red."""
    value = np.zeros((size[1], size[0]))
    for start, end in BRIDGES:
        for stroke, px, strength in _bridge(np.array(start), np.array(end), lifted=lifted):
            cover = line(size, stroke * scale, px=max(0.6, px * scale))
            value = np.maximum(value, cover * strength)
    return Painting(name, film(value, ink="red" if lifted else "film"))


def _bridge(
    start: NDArray[np.float64], end: NDArray[np.float64], *, lifted: bool
) -> list[tuple[NDArray[np.float64], float, float]]:
    """Give the strokes of one bridge: points, width, strength."""
    along = (end - start) / np.hypot(*(end - start))
    side = np.array([-along[1], along[0]])
    middle = (start + end) / 2
    if not lifted:
        deck = [(np.array([start, end]), 2.0, 0.62)]
        rails = [(np.array([start + side * d, end + side * d]), 0.8, 0.45) for d in (-4, 4)]
        return deck + rails
    strokes = []
    for shore, sign in ((start, 1), (end, -1)):
        tip = middle - along * 6 * sign
        up = np.array([tip, tip + np.array([0, -10]) + along * 2 * sign])
        strokes += [(np.array([shore, tip]), 2.0, 0.6), (up, 1.8, 0.7)]
    return strokes
