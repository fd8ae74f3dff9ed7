"""Newsprint: cream paper, and photographs in dots of ink: the only pictures that are positive."""

import numpy as np
import pygame

from game.screen.palette import PAPER, PRINT
from game.screen.shapes import from_planes

DOT_PX = 5
MOST_INK = 0.86
"""Old ink on cheap paper is never black."""
EDGE_SHARES = (4.0, 99.0)
"""Percentiles of the light of a picture that become bare paper and full ink."""


def print_sheet(width: int, height: int) -> pygame.Surface:
    """Make a sheet of newsprint: cream, uneven, with the halftone of the other side."""
    dice = np.random.default_rng(1957)
    y, x = np.mgrid[0:height, 0:width]
    tone = 1 - 0.05 * np.hypot((x - width / 2) / width, (y - height / 2) / height)
    tone += 0.008 * dice.standard_normal((height, width))
    across, down = (x + y) % (2 * DOT_PX) - DOT_PX, (x - y) % (2 * DOT_PX) - DOT_PX
    dots = np.hypot(across, down) < 1.3
    behind = np.exp(-(((x - 0.7 * width) / 180) ** 2) - ((y - 0.6 * height) / 150) ** 2)
    tone -= 0.05 * dots * behind
    colour = np.array(PAPER, float) * tone[..., None]
    return from_planes(colour, np.ones((height, width)))


def print_photo(film: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """Print a film as a newspaper would: what is clear on it lets light through and comes out dark.

    A screen at 45 degrees, five pixels from dot to dot; round it runs a thin rule.
    """
    width, height = size
    light = pygame.surfarray.array3d(pygame.transform.smoothscale(film, size)).mean(axis=-1).T
    bare, full = np.percentile(light, EDGE_SHARES)
    ink = np.clip((light - bare) / max(1.0, full - bare), 0, 1) ** 0.8
    y, x = np.mgrid[0:height, 0:width]
    pitch = np.pi / DOT_PX
    screen = 0.5 + 0.25 * (np.cos(pitch * (x + y)) + np.cos(pitch * (x - y)))
    cover = np.clip((ink - screen) * 3 + 0.5, 0, 1) * MOST_INK
    cover[[0, -1]] = cover[:, [0, -1]] = MOST_INK
    colour = np.zeros((height, width, 3)) + np.array(PRINT, float)
    return from_planes(colour, cover)
