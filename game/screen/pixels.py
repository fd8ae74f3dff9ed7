"""Pixels: arrays become pictures in the format of the window, without a pass of conversion."""

import numpy as np
import pygame
from numpy.typing import NDArray

MASKS = (0xFF0000, 0xFF00, 0xFF, 0)
"""Red, green, blue and no alpha: how nearly every window stores a pixel."""
ORDER = (2, 1, 0, 3)
"""From red, green, blue, alpha to blue, green, red, alpha, and back."""


def turned_over(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give ``(rows, columns, 4)`` as blue, green, red, alpha."""
    return np.ascontiguousarray(rgba[..., ORDER])


def clear(bgra: NDArray[np.uint8]) -> pygame.Surface:
    """Make a picture with alpha; it lies in the memory of the array, which must be contiguous."""
    rows, columns, _ = bgra.shape
    return pygame.image.frombuffer(bgra.data, (columns, rows), "BGRA")


def opaque(bgra: NDArray[np.uint8]) -> pygame.Surface:
    """Make a picture without alpha; needs no window, so any thread may make one."""
    rows, columns, _ = bgra.shape
    picture = pygame.Surface((columns, rows), 0, 32, MASKS)
    pygame.surfarray.pixels2d(picture)[...] = bgra.view("<u4")[..., 0].T
    return picture


def suited(picture: pygame.Surface) -> pygame.Surface:
    """Give a picture in the window's own format, which it nearly always has already."""
    window = pygame.display.get_surface()
    if window is None or window.get_masks()[:3] == MASKS[:3]:
        return picture
    return picture.convert_alpha() if picture.get_flags() & pygame.SRCALPHA else picture.convert()
