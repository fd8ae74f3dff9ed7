"""Emulsion: the film that nothing was exposed on, and the grain that lies over every picture."""

import functools

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import shade_pixels
from game.screen.pixels import opaque, suited

GRAIN_WINDOWS = ((0, 0), (160, 40), (72, 96), (116, 12))
"""Where the pictures of grain begin on the one sheet that all are looked at through."""
SPARE = (160, 96)
CELL_PX = 10
BLOT_CELLS = 6
SOFT_CELLS = 6.1
DRAWN = 1 << 14
PARTS = 16
"""Of a level of brightness, in which grain is added up."""

Plane = NDArray[np.float32]


def noise(dice: np.random.Generator, rows: int, columns: int) -> Plane:
    """Give noise with a deviation of 1 in 256 steps: a tenth of the work of drawing each point."""
    thrown = np.frombuffer(dice.bytes(rows * columns), np.uint8)
    return _bell()[thrown].reshape(rows, columns)


@functools.cache
def _bell() -> Plane:
    """Give the middles of 256 equal parts of a normal distribution."""
    drawn = np.sort(np.random.default_rng(1895).standard_normal(DRAWN))
    middles = drawn.reshape(256, -1).mean(axis=1)
    return np.asarray(middles / middles.std(), np.float32)


def lay_grain(surface: pygame.Surface, which: int, percent: int) -> None:
    """Multiply one of the four pictures of film grain into the stage."""
    left, top = GRAIN_WINDOWS[which % len(GRAIN_WINDOWS)]
    window = pygame.Rect(left, top, WIDTH, HEIGHT)
    surface.blit(grain_sheet(percent), (0, 0), window, special_flags=pygame.BLEND_RGB_MULT)


@functools.lru_cache(maxsize=2)
def grain_sheet(percent: int) -> pygame.Surface:
    """Make the sheet of grain: near white, fine and coarse specks."""
    dice = np.random.default_rng(20)
    columns, rows = WIDTH + SPARE[0], HEIGHT + SPARE[1]
    level = _thrown(dice, rows // 2, columns // 2, 3.0 * percent / 100)
    level = level.repeat(2, axis=0).repeat(2, axis=1)
    level += _thrown(dice, rows, columns, 3.6 * percent / 100)
    level += 247 * PARTS
    level //= PARTS
    grey = np.clip(np.arange(-256, 512), 200, 255).astype("<u4") * 0x010101
    pixels = grey[np.add(level, 256, out=level)]
    return suited(opaque(pixels.view(np.uint8).reshape(rows, columns, 4)))


def _thrown(dice: np.random.Generator, rows: int, columns: int, levels: float) -> NDArray[np.int16]:
    """Give noise of a deviation of so many levels, in parts of a level."""
    steps = np.round(_bell() * (levels * PARTS)).astype(np.int16)
    return steps[np.frombuffer(dice.bytes(rows * columns), np.uint8)].reshape(rows, columns)


@functools.lru_cache(maxsize=1)
def bare_film() -> pygame.Surface:
    """Make the film that nothing was exposed on: dark, a little uneven, darker at the edges."""
    dice = np.random.default_rng(8)
    size = BLOT_CELLS * CELL_PX
    blots = dice.standard_normal((HEIGHT // size + 2, WIDTH // size + 2))
    rows, columns = HEIGHT // CELL_PX, WIDTH // CELL_PX
    uneven = blots.repeat(BLOT_CELLS, 0).repeat(BLOT_CELLS, 1)[:rows, :columns]
    cloud = _softened(_softened(uneven.T).T)
    cloud = _softened(_softened(cloud.T).T)
    y, x = np.mgrid[0:rows, 0:columns]
    away = np.hypot((x + 0.5) / columns - 0.5, (y + 0.5) / rows - 0.5)
    value = _enlarged(0.10 + 0.025 * cloud - 0.06 * away)
    value += noise(dice, HEIGHT, WIDTH) * np.float32(0.008)
    return suited(opaque(shade_pixels("film", value)))


def _softened(plane: NDArray[np.float64]) -> NDArray[np.float64]:
    """Run a raised cosine down the columns; beyond the edge there is nothing."""
    reach = int(SOFT_CELLS)
    weights = np.cos(np.pi / 2 * np.arange(-reach, reach + 1) / SOFT_CELLS) ** 2
    wide = np.pad(plane, ((reach, reach), (0, 0)))
    parts = np.lib.stride_tricks.sliding_window_view(wide, len(weights), axis=0)
    return np.asarray(parts @ (weights / weights.sum()))


def _enlarged(cells: NDArray[np.float64]) -> Plane:
    """Draw straight lines between the middles of cells, across and then down."""
    rows, columns = cells.shape
    across = (np.arange(columns * CELL_PX) + 0.5) / CELL_PX - 0.5
    wide = np.array([np.interp(across, np.arange(columns), row) for row in cells], np.float32)
    down = np.clip((np.arange(rows * CELL_PX) + 0.5) / CELL_PX - 0.5, 0, rows - 1)
    first = np.minimum(down.astype(int), rows - 2)
    share = (down - first).astype(np.float32)[:, None]
    large: Plane = wide[first]
    large += (wide[first + 1] - large) * share
    return large
