"""The title: the word in bone letters, and a chest on a disc that turns under it."""

import functools
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.paint_lines import (
    Painting,
    arc,
    bone,
    distance,
    film,
    line,
    noise,
    opaque,
    screen,
    spline,
)
from game.screen.palette import shades
from game.screen.typefaces import Face, font

Plane: TypeAlias = NDArray[np.float64]
LETTERS = (240, 86, 800, 220)
"""Left, top, width and height of the word."""
DISC_RADIUS = 300
GROOVE = (0.44, 0.97)
HOLE = 0.024
CORTEX_PX = 44
QUAY_Y = 664
"""Where the water of the Neva begins, in points."""
WORDS = {"title-ru": "РЁБРА", "title-en": "RIBS"}


def paint_title(*, seed: int, scale: float, name: str = "title-ru") -> Sequence[Painting]:
    """Paint the letters, low and high voltage, over nothing."""
    left, top, width, height = LETTERS
    size = (round(width * scale), round(height * scale))
    fine = (size[0] * 2, size[1] * 2)
    edge = letter_edge(WORDS[name], fine) / (2 * scale)
    value = _bone_letters(edge, fine)
    held = np.clip(1.5 - np.maximum(edge, 0) / 5, 0, 1) * 0.93
    cracked = np.clip(value * 1.25 + _fractures(edge, fine, seed, 2 * scale), 0, 1)
    layers = (("letters-low", value, held), ("letters-high", cracked, held * 0.6))
    return tuple(
        Painting(title, film(_halved(v), held=_halved(h)), left=left, top=top, parallax=0.25)
        for title, v, h in layers
    )


def _halved(plane: Plane) -> Plane:
    rows, columns = plane.shape
    return np.asarray(plane.reshape(rows // 2, 2, columns // 2, 2).mean(axis=(1, 3)))


def paint_embankment(*, seed: int, scale: float) -> Sequence[Painting]:
    """Paint the night behind the title: cloud, a row of houses, the spire and its reflection."""
    size = (round(1280 * scale), round(720 * scale))
    y, x = np.mgrid[0 : size[1], 0 : size[0]] / scale
    value = (
        0.05 + 0.03 * np.clip(noise("cloud", size), -1, 2) + 0.03 * np.exp(-np.abs(y - 640) / 90)
    )
    value += 0.012 * noise("grain", size)
    value *= 1 - 0.5 * np.hypot((x - 640) / 900, (y - 360) / 520)
    houses, windows = _houses(size, scale, np.random.default_rng([1955, seed]))
    return (
        Painting("night", opaque(shades("film", np.clip(value, 0, 1)))),
        Painting("water", _given_back(houses, scale, "film"), top=QUAY_Y, parallax=0.4),
        Painting("water lights", _given_back(windows, scale, "amber"), top=QUAY_Y, parallax=0.4),
        Painting("houses", film(houses), parallax=0.4),
        Painting("windows", film(windows, ink="amber"), parallax=0.4),
    )


def _given_back(shown: Plane, scale: float, ink: str) -> NDArray[np.uint8]:
    """Give what the Neva makes of what stands above it: upside down, broken into bands, fading."""
    surface = round(QUAY_Y * scale)
    deep = shown.shape[0] - surface
    mirrored = shown[surface - deep : surface][::-1]
    down = np.arange(deep)[:, None] / scale
    bands = 0.55 + 0.45 * np.sin(1.1 * down + 2.4 * np.sin(0.3 * down))
    return film(1.5 * mirrored * bands * np.exp(-down / 60), ink=ink)


def paint_title_disc(*, seed: int, scale: float) -> Sequence[Painting]:
    """Paint the disc that the title turns: ribs on film, its groove, the burnt hole."""
    radius = round(DISC_RADIUS * scale)
    size = (2 * radius, 2 * radius)
    y, x = (np.mgrid[0 : 2 * radius, 0 : 2 * radius] + 0.5 - radius) / radius
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    rim = 0.985 + 0.012 * np.interp(
        angle % (2 * np.pi), np.linspace(0, 2 * np.pi, 45), _bites(seed)
    )
    inside = np.clip((rim - away) * radius + 0.5, 0, 1)
    hole = np.clip((away - HOLE) * radius + 0.5, 0, 1)
    value = chest(size) * 0.9 + 0.05
    turns = 0.5 + 0.5 * np.sin(away * radius * 2.1 / scale)
    band = (away > GROOVE[0]) & (away < GROOVE[1])
    value = np.where(band, value * (0.72 + 0.28 * turns) + 0.03 * turns, value)
    value += 0.35 * np.exp(-(((away - rim + 0.008) * 90) ** 2))
    value += 0.015 * noise("grain", size)
    rgb = shades("film", np.clip(value, 0, 1))
    burn = np.exp(-np.maximum(away - HOLE, 0) * 26)
    rgb = rgb * (1 - 0.8 * burn[..., None]) + shades("amber", 0.25 + 0.4 * burn) * burn[..., None]
    alpha = inside * hole
    rgba = np.dstack([rgb * alpha[..., None], alpha * 255])
    return (Painting("disc", np.clip(rgba + 0.5, 0, 255).astype(np.uint8), left=340, top=120),)


def chest(size: tuple[int, int]) -> Plane:
    """Give the film value of a chest: spine, ribs, clavicles, heart and lungs, to scale of size."""
    width, height = size
    unit = width / 2
    y, x = np.mgrid[0:height, 0:width] / unit - 1
    lungs = sum(
        np.exp(-(((x - side * 0.38) / 0.30) ** 2) - ((y + 0.05) / 0.55) ** 2) for side in (-1, 1)
    )
    body = 0.34 * np.clip(1.25 - (np.abs(x) / 0.86) ** 4, 0, 1) - 0.20 * lungs
    heart = 0.22 * np.exp(-(((x - 0.10) / 0.26) ** 2) - ((y - 0.28) / 0.26) ** 2)
    belly = 0.30 / (1 + np.exp(-(y - 0.52) / 0.05))
    flesh = np.clip(body + heart + belly, 0.02, 1)
    flesh = flesh + 0.02 * noise("mottle", size) + 0.02 * noise("trabecula", size)
    films: list[Plane] = [flesh, _spine(x, y)]
    for row in range(10):
        films += _rib_pair(size, unit, row)
    return screen(*films)


def _spine(x: Plane, y: Plane) -> Plane:
    disc = 0.5 + 0.5 * np.cos(y * 2 * np.pi / 0.115)
    body: Plane = np.clip(1.3 - (np.abs(x) / 0.075) ** 2, 0, 1) * (0.22 + 0.12 * disc)
    return body


def _rib_pair(size: tuple[int, int], unit: float, row: int) -> list[Plane]:
    """Draw one rib on each side: it leaves the spine, turns at the flank and comes back lower."""
    top = -0.72 + row * 0.125
    reach = (0.34, 0.52, 0.63, 0.70, 0.75, 0.78, 0.79, 0.78, 0.74, 0.66)[row]
    thick = 0.019 * unit
    pair = []
    for side in (-1, 1):
        back = [(0.05, top + 0.05), (reach * 0.45, top - 0.03), (reach * 0.85, top + 0.09)]
        front = [(reach, top + 0.24), (reach * 0.86, top + 0.38), (reach * 0.5, top + 0.47)]
        ends = [(0.16, top + 0.44)] if row < 6 else []
        way = [((1 + side * px) * unit, (1 + py) * unit) for px, py in back + front + ends]
        curve = spline(way, steps=7)
        edge = distance(size, curve, [thick], far=6.0)
        pair.append(bone(edge, radius=thick, thick=0.26, rim=0.20))
    if row == 0:
        for side in (-1, 1):
            way = [((1 + side * px) * unit, (1 + py) * unit) for px, py in
                   ((0.06, -0.60), (0.3, -0.72), (0.55, -0.70), (0.72, -0.78))]  # fmt: skip
            edge = distance(size, spline(way), [0.026 * unit], far=6.0)
            pair.append(bone(edge, radius=0.026 * unit, thick=0.4, rim=0.25))
    return pair


def _bites(seed: int) -> Plane:
    bites = np.random.default_rng([44, seed]).uniform(-1, 0.6, 45)
    bites[-1] = bites[0]
    return bites


def letter_edge(word: str, size: tuple[int, int]) -> Plane:
    """Give the distance of each point to the edge of the letters; negative inside."""
    mask = _letters(word, size)
    inside, outside = _depth(mask, CORTEX_PX), _depth(~mask, 18)
    return np.where(mask, -inside, outside).astype(np.float64)


def _letters(word: str, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Set the word so that it fills the box, letters a little apart."""
    face = font(Face.NARROW, size[1])
    above = [_rise(face, letter) for letter in word]
    gap = size[1] // 24
    sheet = pygame.Surface((size[0] * 2, size[1] * 2), pygame.SRCALPHA)
    x = 0
    for letter, rise in zip(word, above, strict=True):
        sheet.blit(face.render(letter, True, (255, 255, 255)), (x, max(above) - rise))
        x += face.size(letter)[0] + gap
    drawn = sheet.subsurface(sheet.get_bounding_rect())
    margin = size[1] // 24
    inner = (size[0] - 2 * margin, size[1] - 2 * margin)
    mask = np.zeros((size[1], size[0]), np.bool_)
    alpha = pygame.surfarray.array_alpha(pygame.transform.smoothscale(drawn, inner)).T
    mask[margin : margin + inner[1], margin : margin + inner[0]] = alpha > 127
    return mask


def _rise(face: pygame.font.Font, letter: str) -> int:
    metrics = face.metrics(letter)[0]
    return max(0, metrics[3] - face.get_ascent()) if metrics else 0


def _depth(mask: NDArray[np.bool_], most: int) -> Plane:
    """Count how often a shape can be peeled before a point is gone: octagonal distance."""
    depth = np.zeros(mask.shape)
    left = mask.copy()
    for peel in range(most):
        depth += left
        padded = np.pad(left, 1, mode="edge")
        cross = [padded[1 + dy : padded.shape[0] - 1 + dy, 1 + dx : padded.shape[1] - 1 + dx]
                 for dx, dy in ((0, 1), (0, -1), (1, 0), (-1, 0))]  # fmt: skip
        if peel % 2:
            cross += [padded[1 + dy : padded.shape[0] - 1 + dy, 1 + dx : padded.shape[1] - 1 + dx]
                      for dx, dy in ((1, 1), (1, -1), (-1, 1), (-1, -1))]  # fmt: skip
        left = left & np.logical_and.reduce(cross)
    return depth


def _bone_letters(edge: Plane, size: tuple[int, int]) -> Plane:
    """Give the letters the cortex and the marrow of a long bone."""
    depth = np.maximum(-edge, 0)
    marrow = 0.46 + 0.075 * noise("trabecula", size) * np.clip(depth / 8, 0, 1)
    cortex = 0.40 * np.exp(-(((depth - 2.5) / 3.0) ** 2)) + 0.10 * np.exp(-depth / 7)
    value: Plane = (marrow + cortex) * np.clip(0.5 - edge, 0, 1)
    return value


def _fractures(edge: Plane, size: tuple[int, int], seed: int, scale: float) -> Plane:
    """Draw the cracks that only the lens shows."""
    dice = np.random.default_rng([7, seed])
    cracks = np.zeros(edge.shape)
    for _ in range(9):
        x, y = dice.uniform(0, size[0]), dice.uniform(0.2, 0.8) * size[1]
        steps = dice.normal(0, 14 * scale, (6, 2)) + np.array([9, 3]) * scale
        way = np.vstack([[x, y], np.array([x, y]) + np.cumsum(steps, axis=0)])
        cracks = np.maximum(cracks, line(size, way, px=1.6 * scale))
    return -0.5 * cracks * (edge < -2)


def _houses(size: tuple[int, int], scale: float, dice: np.random.Generator) -> tuple[Plane, Plane]:
    """Draw the far bank as thin lines, and apart from them the windows that are lit."""
    draw = functools.partial(line, size, px=max(0.6, 0.9 * scale))
    dark, lit = np.zeros((size[1], size[0])), np.zeros((size[1], size[0]))
    left = -20.0
    while left < 1300:
        width, height = dice.uniform(70, 150), dice.uniform(34, 66)
        top, ground = QUAY_Y - height, float(QUAY_Y)
        outline = np.array(
            [(left, ground), (left, top), (left + width, top), (left + width, ground)]
        )
        dark = np.maximum(dark, draw(outline * scale) * 0.34)
        body = (
            slice(int(top * scale), int(ground * scale)),
            slice(max(0, int(left * scale)), int((left + width) * scale)),
        )
        dark[body] = np.maximum(dark[body], 0.10)
        _windows(dark, lit, (left, top, width, height), scale, dice)
        left += width
    spire = np.array([(560, 600), (560, 430)]) * scale
    dome = arc((300 * scale, 612 * scale), (34 * scale, 58 * scale), (180, 360))
    return np.maximum.reduce([dark, draw(spire) * 0.5, draw(dome) * 0.36]), lit


def _windows(
    dark: Plane,
    lit: Plane,
    house: tuple[float, float, float, float],
    scale: float,
    dice: np.random.Generator,
) -> None:
    left, top, width, height = house
    for y in np.arange(top + 8, top + height - 8, 13):
        for x in np.arange(max(0.0, left + 6), left + width - 6, 9):
            plane, value = (lit, 0.5) if dice.uniform() < 0.05 else (dark, 0.24)
            y0, x0 = int(y * scale), int(x * scale)
            plane[y0 : y0 + max(1, round(6 * scale)), x0 : x0 + max(1, round(4 * scale))] = value
