"""Things that turn on the screen: a film under the scissors, a disc on its platter."""

import functools
import math
from collections.abc import Sequence

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.palette import shade
from game.screen.shapes import circle, from_middle, inked, stroke
from game.screen.stage import lens_mask

Point = tuple[float, float]
DASH_SHARE = 0.55
FINE = 2
"""Points that a turned picture has for each one that is shown, across and down."""
PARTS = 12
"""Bits behind the point of a place in it."""
BAND = 64
"""Rows that are turned at once: what is reckoned for them stays in the processor's own memory."""


class Turned:
    """A round picture that is shown at any angle; the same angle is not turned twice.

    It is kept twice as fine as it is shown, so that the nearest point is near enough: to turn it
    this way takes a quarter of the time of ``rotozoom``, and lines stay as smooth.
    """

    def __init__(self) -> None:
        self._source: pygame.Surface | None = None
        self._fine: pygame.Surface | None = None
        self._shown: pygame.Surface | None = None
        self._degrees: float | None = None

    def show(self, picture: pygame.Surface, middle: Point, radius: int, *, px: int) -> None:
        """Take a round part out of a premultiplied picture: its middle, its radius there, its size.

        ``px`` is the radius on the screen.
        """
        if picture is self._source:
            return
        self._source, self._degrees = picture, None
        square = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
        corner = (round(radius - middle[0]), round(radius - middle[1]))
        square.blit(picture, corner, special_flags=pygame.BLEND_PREMULTIPLIED)
        if px != radius:
            square = pygame.transform.smoothscale(square, (2 * px, 2 * px))
        square.blit(_premultiplied_mask(px), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        self._fine = pygame.transform.smoothscale(square, (FINE * 2 * px, FINE * 2 * px))
        self._shown = square

    def cut_away(self, points: Sequence[Point]) -> None:
        """Take a part off for good; points are pixels from the middle, y down."""
        if self._fine is None:
            return
        middle = self._fine.get_width() / 2
        outline = [(middle + FINE * x, middle + FINE * y) for x, y in points]
        pygame.draw.polygon(self._fine, (0, 0, 0, 0), outline)
        self._degrees = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show yet."""
        return self._fine is None

    def draw(self, surface: pygame.Surface, middle: tuple[int, int], degrees: float) -> None:
        """Paint it, turned counter-clockwise."""
        if self._fine is None or self._shown is None:
            return
        degrees = round(degrees, 1) % 360
        if self._degrees != degrees:
            self._degrees = degrees
            _turn(self._fine, self._shown, degrees)
        lay_middle(surface, self._shown, middle, flags=pygame.BLEND_PREMULTIPLIED)


def _turn(fine: pygame.Surface, shown: pygame.Surface, degrees: float) -> None:
    """Fill a picture with the points of a finer one, turned about their middle."""
    size, width = shown.get_width(), fine.get_width()
    away = np.arange(size) - (size - 1) / 2
    angle, one = math.radians(degrees), 1 << PARTS
    along = np.round(away * (FINE * one * math.cos(angle))).astype(np.int32)
    aside = np.round(away * (FINE * one * math.sin(angle))).astype(np.int32)
    middle, inside = width * one // 2, _inside(size)
    points = pygame.surfarray.pixels2d(fine).T.reshape(-1)
    target = pygame.surfarray.pixels2d(shown).T
    for top in range(0, size, BAND):
        rows = slice(top, top + BAND)
        column = along[None] - aside[rows, None]
        column += middle
        place = aside[None] + along[rows, None]
        place += middle
        place >>= PARTS
        place *= width
        column >>= PARTS
        place += column
        # Corners lie outside the finer picture: they take its own first corner, which is clear.
        place *= inside[rows]
        target[rows] = points.take(place, mode="clip")


@functools.lru_cache(maxsize=4)
def _inside(size: int) -> NDArray[np.int32]:
    """Give 1 where a point lies in the circle of a square, 0 in its corners."""
    return (from_middle(size) < size / 2 - 1).astype(np.int32)


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
