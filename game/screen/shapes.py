"""Shapes with soft edges: sheets, rings, glows and lines, rendered once and kept."""

import functools
import itertools
import math
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.palette import Colour, shades

Plane: TypeAlias = NDArray[np.float64]
Points: TypeAlias = Sequence[tuple[float, float]]
FINER = 4
MARGIN = 2


def from_planes(colour: Plane, alpha: Plane) -> pygame.Surface:
    """Build a picture from colours 0 to 255 and an alpha plane 0 to 1."""
    rows, columns = alpha.shape
    rgba = np.empty((rows, columns, 4), np.uint8)
    rgba[..., :3] = np.clip(np.broadcast_to(colour, (rows, columns, 3)), 0, 255)
    rgba[..., 3] = np.clip(alpha, 0, 1) * 255 + 0.5
    return ready(pygame.image.frombuffer(rgba.tobytes(), (columns, rows), "RGBA"))


def ready(picture: pygame.Surface) -> pygame.Surface:
    """Bring a picture into the window's own format, in which it is shown fastest."""
    return picture.convert_alpha() if pygame.display.get_surface() else picture


def box_distance(width: int, height: int, radius: float) -> Plane:
    """Give the distance of each pixel to the edge of a rounded box; negative inside."""
    y, x = np.mgrid[0:height, 0:width] + 0.5
    dx = np.abs(x - width / 2) - (width / 2 - MARGIN) + radius
    dy = np.abs(y - height / 2) - (height / 2 - MARGIN) + radius
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0))
    distance: Plane = outside + np.minimum(np.maximum(dx, dy), 0) - radius
    return distance


def stroke(distance: Plane, width: float) -> Plane:
    """Give the coverage of a line of a width along distance 0."""
    return np.clip(width / 2 + 0.5 - np.abs(distance), 0, 1)


def filled(distance: Plane) -> Plane:
    """Give the coverage of the inside."""
    return np.clip(0.5 - distance, 0, 1)


@functools.lru_cache(maxsize=256)
def box(
    width: int,
    height: int,
    *,
    radius: int = 6,
    fill: Colour | None = None,
    fill_alpha: float = 1.0,
    rim: Colour | None = None,
    rim_px: float = 1.2,
    glow: Colour | None = None,
    grain: float = 0.0,
) -> pygame.Surface:
    """Draw a rounded box that is ``width`` by ``height`` with a margin of two pixels around."""
    distance = box_distance(width + 2 * MARGIN, height + 2 * MARGIN, radius)
    alpha = filled(distance) * (fill_alpha if fill else 0.0)
    colour = np.zeros((*distance.shape, 3)) + np.array(fill or rim or (0, 0, 0), float)
    if grain:
        colour = colour * (1 + grain * _mottle(*distance.shape)[..., None])
    if glow:
        share = _middle_light(*distance.shape)[..., None] * 0.5
        colour = colour * (1 - share) + np.array(glow, float) * share
    if rim:
        line = stroke(distance + rim_px / 2, rim_px)
        colour = colour * (1 - line[..., None]) + np.array(rim, float) * line[..., None]
        alpha = np.maximum(alpha, line)
    return from_planes(colour, alpha)


@functools.lru_cache(maxsize=64)
def disc(
    radius: int, *, fill: Colour, rim: Colour | None = None, rim_px: float = 1.2, alpha: float = 1.0
) -> pygame.Surface:
    """Draw a round plate; the picture is ``2 * radius + 4`` wide."""
    size = 2 * (radius + MARGIN)
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    distance = np.hypot(x, y) - radius
    colour = np.zeros((size, size, 3)) + np.array(fill, float)
    cover = filled(distance) * alpha
    if rim:
        line = stroke(distance + rim_px / 2, rim_px)
        colour = colour * (1 - line[..., None]) + np.array(rim, float) * line[..., None]
        cover = np.maximum(cover, line)
    return from_planes(colour, cover)


@functools.lru_cache(maxsize=48)
def glow(radius: int, *, ramp: str = "amber", strength: float = 1.0) -> pygame.Surface:
    """Draw light to be added (``BLEND_RGB_ADD``): bright in the middle, nothing at the radius."""
    y, x = np.mgrid[0 : 2 * radius, 0 : 2 * radius] + 0.5 - radius
    light = np.clip(1 - np.hypot(x, y) / radius, 0, 1) ** 2.2 * strength
    colour = shades(ramp, np.clip(light * 0.85, 0, 1)) * np.clip(light * 2, 0, 1)[..., None]
    opaque = from_planes(colour, np.ones(light.shape))
    return opaque.convert() if pygame.display.get_surface() else opaque


@functools.lru_cache(maxsize=128)
def held_back(width: int, height: int, *, soft: int = 3, alpha: float = 0.8) -> pygame.Surface:
    """Draw a dodged strip with soft edges, for text over a busy stage."""
    size = (width + 4 * soft, height + 4 * soft)
    distance = box_distance(*size, radius=2.0 * soft) + soft
    fade = np.clip(0.5 - distance / (2 * soft), 0, 1)
    return from_planes(np.array([6.0, 11.0, 18.0]), fade * fade * (3 - 2 * fade) * alpha)


class Pen:
    """Draws lines of one colour four times too large, so that they come out smooth."""

    def __init__(self, width: int, height: int, colour: Colour) -> None:
        self._size = (width, height)
        self._colour = colour
        self._sheet = pygame.Surface((width * FINER, height * FINER), pygame.SRCALPHA)
        self._sheet.fill((*colour, 0))

    def line(self, points: Points, *, px: float = 1.4, closed: bool = False) -> "Pen":
        """Draw a line through points, with round ends."""
        fine = [(x * FINER, y * FINER) for x, y in points]
        if closed:
            fine.append(fine[0])
        thick = max(1, round(px * FINER))
        for start, end in itertools.pairwise(fine):
            pygame.draw.line(self._sheet, self._colour, start, end, thick)
            self._slant(start, end, thick)
        for point in fine:
            pygame.draw.circle(self._sheet, self._colour, point, thick / 2)
        return self

    def area(self, points: Points) -> "Pen":
        """Fill the inside of an outline."""
        pygame.draw.polygon(self._sheet, self._colour, [(x * FINER, y * FINER) for x, y in points])
        return self

    def dot(self, x: float, y: float, radius: float) -> "Pen":
        """Fill a circle."""
        pygame.draw.circle(self._sheet, self._colour, (x * FINER, y * FINER), radius * FINER)
        return self

    def ring(self, x: float, y: float, radius: float, *, px: float = 1.4) -> "Pen":
        """Draw a circle."""
        thick = max(1, round(px * FINER))
        outer = radius * FINER + thick / 2
        pygame.draw.circle(self._sheet, self._colour, (x * FINER, y * FINER), outer, thick)
        return self

    def arc(
        self, x: float, y: float, radius: float, degrees: tuple[float, float], *, px: float = 1.4
    ) -> "Pen":
        """Draw a part of a circle; degrees run clockwise from the right."""
        return self.line(arc_points(x, y, radius, degrees), px=px)

    def done(self) -> pygame.Surface:
        """Give the drawing at its true size."""
        return ready(pygame.transform.smoothscale(self._sheet, self._size))

    def _slant(self, start: tuple[float, float], end: tuple[float, float], thick: int) -> None:
        """Lay a true rectangle over a slanted line: SDL draws its ends upright."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        length = math.hypot(dx, dy)
        if length < 1:
            return
        nx, ny = -dy / length * thick / 2, dx / length * thick / 2
        corners = [
            (start[0] + nx, start[1] + ny),
            (end[0] + nx, end[1] + ny),
            (end[0] - nx, end[1] - ny),
            (start[0] - nx, start[1] - ny),
        ]
        pygame.draw.polygon(self._sheet, self._colour, corners)


def arc_points(
    x: float, y: float, radius: float, degrees: tuple[float, float]
) -> list[tuple[float, float]]:
    """Give points along a part of a circle."""
    count = max(3, int(abs(degrees[1] - degrees[0]) / 8))
    angles = np.radians(np.linspace(degrees[0], degrees[1], count))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def star_points(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Give the outline of a five-pointed star."""
    return [
        (
            x + radius * (1.0 if i % 2 == 0 else 0.42) * math.sin(i * math.pi / 5),
            y - radius * (1.0 if i % 2 == 0 else 0.42) * math.cos(i * math.pi / 5),
        )
        for i in range(10)
    ]


def _mottle(rows: int, columns: int) -> Plane:
    """Make the blotches of film, the same for every sheet of a size."""
    dice = np.random.default_rng([rows, columns])
    coarse = dice.standard_normal((rows // 6 + 2, columns // 6 + 2))
    wide = np.kron(coarse, np.ones((6, 6)))[:rows, :columns]
    return 0.6 * wide + 0.6 * dice.standard_normal((rows, columns))


def _middle_light(rows: int, columns: int) -> Plane:
    y, x = np.mgrid[0:rows, 0:columns]
    reach = max(columns, rows) * 0.6
    away = (x - columns / 2) ** 2 + (y - rows / 2) ** 2
    light: Plane = np.exp(-away / (0.35 * reach) ** 2)
    return light
