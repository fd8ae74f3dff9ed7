"""Things that turn on the screen: a film under the scissors, a disc on its platter."""

import functools
import math
from collections.abc import Sequence

import numpy as np
import pygame
from pygame import Rect

from game.screen.palette import shade
from game.screen.shapes import circle, from_middle, inked, stroke
from game.screen.stage import lens_mask

Point = tuple[float, float]
DASH_SHARE = 0.55


class Turned:
    """A round picture that is shown at any angle; the same angle is not turned twice."""

    def __init__(self) -> None:
        self._source: pygame.Surface | None = None
        self._square: pygame.Surface | None = None
        self._kept: tuple[float, pygame.Surface] | None = None

    def show(self, picture: pygame.Surface, middle: Point, radius: int, *, px: int) -> None:
        """Take a round part out of a premultiplied picture: its middle, its radius there, its size.

        ``px`` is the radius on the screen.
        """
        if picture is self._source:
            return
        self._source, self._kept = picture, None
        square = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
        corner = (round(radius - middle[0]), round(radius - middle[1]))
        square.blit(picture, corner, special_flags=pygame.BLEND_PREMULTIPLIED)
        if px != radius:
            square = pygame.transform.smoothscale(square, (2 * px, 2 * px))
        square.blit(_premultiplied_mask(px), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        self._square = square

    def cut_away(self, points: Sequence[Point]) -> None:
        """Take a part off for good; points are pixels from the middle, y down."""
        if self._square is None:
            return
        middle = self._square.get_width() / 2
        outline = [(middle + x, middle + y) for x, y in points]
        pygame.draw.polygon(self._square, (0, 0, 0, 0), outline)
        self._kept = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return self._square is None

    def draw(self, surface: pygame.Surface, middle: tuple[int, int], degrees: float) -> None:
        """Paint it, turned counter-clockwise."""
        if self._square is None:
            return
        degrees = round(degrees, 1) % 360
        if self._kept is None or self._kept[0] != degrees:
            self._kept = (degrees, pygame.transform.rotate(self._square, degrees))
        turned, size = self._kept[1], self._square.get_width()
        left = (turned.get_width() - size) // 2
        top = (turned.get_height() - size) // 2
        where = (middle[0] - size // 2, middle[1] - size // 2)
        part = Rect(left, top, size, size)
        surface.blit(turned, where, part, special_flags=pygame.BLEND_PREMULTIPLIED)


@functools.lru_cache(maxsize=8)
def _premultiplied_mask(radius: int) -> pygame.Surface:
    """Make a round mask for premultiplied pictures: colours fade with the cover."""
    mask = lens_mask(radius)
    return mask.premul_alpha()


def round_the(middle: Point, radius: float, degrees: float) -> Point:
    """Give a point on a circle, counter-clockwise from the right as one sees it."""
    angle = math.radians(degrees)
    return middle[0] + radius * math.cos(angle), middle[1] - radius * math.sin(angle)


@functools.lru_cache(maxsize=16)
def dashed_ring(
    radius: int, *, ramp: str = "amber", value: float = 0.72, dashes: int = 72, px: float = 1.6
) -> pygame.Surface:
    """Draw a dashed circle; the picture is ``2 * radius + 8`` wide."""
    size = 2 * radius + 8
    cover = stroke(from_middle(size) - radius, px)
    rows, columns = np.nonzero(cover)
    angle = np.arctan2(rows + 0.5 - size / 2, columns + 0.5 - size / 2) % (2 * np.pi)
    pitch = 2 * np.pi * radius / dashes
    half = pitch * DASH_SHARE / 2
    from_dash = np.abs(angle * radius % pitch - half)
    cover[rows, columns] *= np.clip(half + px / 2 + 0.5 - from_dash, 0, 1)
    return inked(shade(ramp, value), cover)


@functools.lru_cache(maxsize=16)
def ring(
    radius: int, *, ramp: str = "film", value: float = 0.62, px: float = 2.0
) -> pygame.Surface:
    """Draw a circle; the picture is ``2 * radius + 8`` wide."""
    return circle(2 * radius + 8, radius, shade(ramp, value), px=px)


def lay_middle(
    surface: pygame.Surface, picture: pygame.Surface, middle: tuple[int, int], *, flags: int = 0
) -> None:
    """Lay a picture with its middle on a point."""
    surface.blit(picture, picture.get_rect(center=middle), special_flags=flags)


def draw_path(
    surface: pygame.Surface, points: Sequence[Point], *, ramp: str, value: float, px: int = 1
) -> None:
    """Draw a line that changes with every frame."""
    if len(points) < 2:
        return
    ink = shade(ramp, value)
    pygame.draw.aalines(surface, ink, False, points)
    for row in range(1, px):
        pygame.draw.aalines(surface, ink, False, [(x, y + row) for x, y in points])
