"""The cloth of the flea market: a tarpaulin the colour of tea, in drizzle, and half a newspaper."""

import functools

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import PAPER_SHADE, PRINT, PRINT_DIM
from game.screen.pixels import opaque, suited
from game.screen.typefaces import LEDGER_HEADING, Type

TEA = (150, 132, 106)
SEED = 2013
FOLDS = ((0.30, 0.85, 60.0), (0.74, -0.6, 90.0))
"""Where a fold crosses the middle, how it leans, how wide it is."""
DROPS = 150
SHEET_PX = (430, 320)
SHEET_AT = (246, 500)
SHEET_TURN = 7.0
SPOONS = ((60, 250, -12.0), (676, 470, 168.0))
STEEL, STEEL_LIGHT, STEEL_DARK = (112, 110, 104), (176, 174, 166), (52, 48, 42)


@functools.lru_cache(maxsize=1)
def cloth() -> pygame.Surface:
    """Spread the tarpaulin: weave, folds, wet spots, and less light towards the edges."""
    dice = np.random.default_rng(SEED)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    light = 0.66 + 0.16 * (_clouds(dice, 7) - 0.5) + 0.08 * (_clouds(dice, 26) - 0.5)
    light += 0.022 * np.sin(columns * 1.45) * np.sin(rows * 1.45)
    light += 0.012 * dice.standard_normal(light.shape, np.float32)
    for middle, lean, wide in FOLDS:
        away = columns - middle * WIDTH - lean * (rows - HEIGHT / 2)
        light += 0.07 * (away / wide) * np.exp(-((away / wide) ** 2))
    for x, y, size in dice.uniform((0, 0, 2), (WIDTH, HEIGHT, 7), (DROPS, 3)):
        part = np.s_[max(0, int(y) - 9) : int(y) + 9, max(0, int(x) - 9) : int(x) + 9]
        apart = np.hypot(columns[part] - x, (rows[part] - y) * 1.2)
        light[part] -= 0.09 / (1 + np.exp((apart - size) * 1.6))
    away = np.hypot((columns - 400) / 900, (rows - 340) / 560)
    light *= np.clip(1.12 - 0.62 * away**1.7, 0.16, 1.1)
    bgr = light[..., None] * np.array(TEA[::-1], np.float32)
    pixels = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    pixels[..., :3] = np.clip(bgr, 0, 255).astype(np.uint8)
    return suited(opaque(pixels))


@functools.lru_cache(maxsize=4)
def half_a_page(headline: str) -> pygame.Surface:
    """Tear a page of an evening paper: the end of a headline, and columns nobody reads."""
    width, height = SHEET_PX
    dice = np.random.default_rng(SEED)
    page = pygame.Surface(SHEET_PX, pygame.SRCALPHA)
    torn = [(9 + float(dice.uniform(-9, 9)), y) for y in np.arange(0, height + 1, 11.0)]
    outline = [*torn, (width - 3, height - 4), (width - 2, 3), (torn[0][0] + 6, 2)]
    pygame.draw.polygon(page, PAPER_SHADE, outline)
    for y in range(height - 66, 24, -9):
        for left, right in ((34, 160), (180, 306), (326, width - 22)):
            end = right - int(dice.integers(0, 26))
            pygame.draw.line(page, PRINT_DIM, (left, y), (end, y), 2)
    page.fill((255, 255, 255, 214), special_flags=pygame.BLEND_RGBA_MULT)
    style = LEDGER_HEADING.at_px(34).in_colour(PRINT)
    words = Type().set(headline, style)
    room = width - 60
    if words.get_width() > room:
        words = pygame.transform.smoothscale(
            words, (room, words.get_height() * room // words.get_width())
        )
    pygame.draw.rect(page, PAPER_SHADE, (24, height - 62, width - 40, 54))
    page.blit(words, (width - 22 - words.get_width(), height - 58))
    return pygame.transform.rotozoom(page, SHEET_TURN, 1.0)


def lay_cloth(surface: pygame.Surface, headline: str) -> None:
    """Paint the cloth, the half page on it, and the spoons."""
    surface.blit(cloth(), (0, 0))
    page = half_a_page(headline)
    shadow = _shadow_of(headline)
    where = page.get_rect(center=SHEET_AT)
    surface.blit(shadow, where.move(5, 8))
    surface.blit(page, where)
    for x, y, turn in SPOONS:
        spoon = _spoon(turn)
        surface.blit(spoon, spoon.get_rect(center=(x, y)))


@functools.lru_cache(maxsize=4)
def _shadow_of(headline: str) -> pygame.Surface:
    shadow = half_a_page(headline).copy()
    shadow.fill((0, 0, 0, 90), special_flags=pygame.BLEND_RGBA_MULT)
    return shadow


@functools.lru_cache(maxsize=4)
def _spoon(turn: float) -> pygame.Surface:
    """Draw a tin spoon, twice its size, so that its rim is smooth when it is made smaller."""
    spoon = pygame.Surface((120, 560), pygame.SRCALPHA)
    pygame.draw.ellipse(spoon, (0, 0, 0, 70), (18, 18, 96, 150))
    pygame.draw.polygon(spoon, STEEL_DARK, ((52, 140), (68, 140), (78, 530), (48, 530)))
    pygame.draw.polygon(spoon, STEEL, ((54, 140), (64, 140), (70, 526), (50, 526)))
    pygame.draw.ellipse(spoon, STEEL_DARK, (10, 8, 96, 150))
    pygame.draw.ellipse(spoon, STEEL, (14, 11, 88, 142))
    pygame.draw.ellipse(spoon, STEEL_DARK, (26, 24, 66, 116))
    pygame.draw.ellipse(spoon, STEEL, (28, 32, 62, 106))
    pygame.draw.arc(spoon, STEEL_LIGHT, (18, 16, 78, 130), 1.9, 3.3, 5)
    pygame.draw.line(spoon, STEEL_LIGHT, (57, 170), (55, 500), 3)
    return pygame.transform.rotozoom(spoon, turn, 0.5)


def _clouds(dice: np.random.Generator, cells: int) -> NDArray[np.float32]:
    """Make soft noise, 0 to 1, so many cells across."""
    small = pygame.Surface((cells, max(2, cells * HEIGHT // WIDTH)))
    grey = dice.integers(0, 256, (small.get_width(), small.get_height()), np.uint8)
    pygame.surfarray.blit_array(small, np.repeat(grey[..., None], 3, axis=2))
    large = pygame.transform.smoothscale(small, (WIDTH, HEIGHT))
    return np.asarray(pygame.surfarray.array3d(large)[..., 0].T, np.float32) / np.float32(255)
