"""The title: the word in bone letters."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.paint_lines import (
    Painting,
    film,
    line,
    noise,
)
from game.screen.typefaces import Face, font

Plane: TypeAlias = NDArray[np.float64]
LETTERS = (240, 86, 800, 220)
"""Left, top, width and height of the word."""
CORTEX_PX = 44
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
