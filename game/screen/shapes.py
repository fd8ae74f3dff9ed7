"""Shapes with soft edges: sheets, rings, glows and lines, rendered once and kept."""

import functools
import itertools
import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias, TypeVar

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.emulsion import noise
from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import Colour, shades
from game.screen.pixels import clear, opaque, suited
from game.screen.portfolio import kept

Plane: TypeAlias = NDArray[np.float64]
Points: TypeAlias = Sequence[tuple[float, float]]
FINER = 4
MARGIN = 2
TUBE_RIM_PX = 1.5
DRAWINGS_KEPT = 128
MOST_KEPT_PX = 50_000
"""Larger drawings are left to those who draw them."""
BOXES_BYTES, LIGHTS_BYTES = 16_000_000, 12_000_000
"""What is kept of each kind: at least three that are as large as the window."""
LIGHTS = 2048
"""Steps of a light from its rim to its middle."""
BLOTCH_PX = 6
TONES_A_DEVIATION = 32
"""Of the 256 tones that a mottled sheet has."""
Pixel = TypeVar("Pixel", bound=np.generic)
Real = TypeVar("Real", bound=np.floating)


def from_planes(colour: Plane, alpha: NDArray[np.floating]) -> pygame.Surface:
    """Build a picture from colours 0 to 255 and an alpha plane 0 to 1."""
    rows, columns = alpha.shape
    bgra = np.empty((rows, columns, 4), np.uint8)
    bgra[..., 2::-1] = np.clip(colour, 0, 255)
    bgra[..., 3] = np.clip(alpha, 0, 1) * 255 + 0.5
    return suited(clear(bgra))


def ready(picture: pygame.Surface) -> pygame.Surface:
    """Bring a picture into the window's own format, in which it is shown fastest."""
    return picture.convert_alpha() if pygame.display.get_surface() else picture


def box_distance(width: int, height: int, radius: float) -> Plane:
    """Give the distance of each pixel to the edge of a rounded box; negative inside."""
    x = np.abs(np.arange(width) + 0.5 - width / 2) - (width / 2 - MARGIN) + radius
    y = np.abs(np.arange(height) + 0.5 - height / 2) - (height / 2 - MARGIN) + radius
    dx, dy = x[None, :], y[:, None]
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0))
    distance: Plane = outside + np.minimum(np.maximum(dx, dy), 0) - radius
    return distance


def from_middle(size: int) -> NDArray[np.float32]:
    """Give how far the middle of each pixel of a square is from the middle of the square."""
    along = np.arange(size, dtype=np.float32) + np.float32(0.5 - size / 2)
    square = along * along
    away: NDArray[np.float32] = np.sqrt(square[:, None] + square[None, :])
    return away


def circle(size: int, radius: float, ink: Colour, *, px: float) -> pygame.Surface:
    """Draw a circle in the middle of a square."""
    return inked(ink, stroke(from_middle(size) - radius, px))


def inked(ink: Colour, cover: NDArray[np.floating]) -> pygame.Surface:
    """Build a picture of one colour from its cover, 0 to 1."""
    red, green, blue = ink
    pixels = (cover * 255 + 0.5).astype(np.uint32)
    pixels <<= 24
    pixels |= red << 16 | green << 8 | blue
    return _shown(pixels)


def stroke(distance: NDArray[Real], width: float) -> NDArray[Real]:
    """Give the coverage of a line of a width along distance 0."""
    cover: NDArray[Real] = np.clip(width / 2 + 0.5 - np.abs(distance), 0, 1)
    return cover


def filled(distance: NDArray[Real]) -> NDArray[Real]:
    """Give the coverage of the inside."""
    cover: NDArray[Real] = np.clip(0.5 - distance, 0, 1)
    return cover


@kept(most_bytes=BOXES_BYTES)
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
    size = (width + 2 * MARGIN, height + 2 * MARGIN)
    patch = _patch(size, radius + math.ceil(rim_px) + 2)
    distance = box_distance(*patch, radius)
    line = stroke(distance + rim_px / 2, rim_px) if rim else np.zeros(distance.shape)
    alpha = np.maximum(filled(distance) * (fill_alpha if fill else 0.0), line)
    plain = np.array(fill or rim or (0, 0, 0), float)
    rimmed = plain * (1 - line[..., None]) + np.array(rim or (0, 0, 0), float) * line[..., None]
    pixels = _stretched(_pixels(rimmed, alpha), size)
    if grain or glow:
        inside = _stretched((line == 0) & (alpha > 0), size)
        pixels &= np.where(inside, np.uint32(0xFF000000), np.uint32(0xFFFFFFFF))
        pixels |= np.where(inside, _inside(size, plain, glow, grain), np.uint32(0))
    return _shown(pixels)


def _patch(size: tuple[int, int], reach: int) -> tuple[int, int]:
    """Give the smallest box that has the same corners and edges."""
    least = 2 * (MARGIN + reach) + 1
    return min(size[0], least), min(size[1], least)


def _stretched(patch: NDArray[Pixel], size: tuple[int, int]) -> NDArray[Pixel]:
    """Draw the middle row and column of a patch out until it has a size."""
    down, across = (_places(n, part) for n, part in zip(size[::-1], patch.shape, strict=True))
    return patch[down[:, None], across[None, :]]


def _places(count: int, part: int) -> NDArray[np.intp]:
    places = np.arange(count)
    half = part // 2
    return np.where(places < half, places, np.maximum(half, places - count + part))


def _pixels(colour: Plane, alpha: Plane) -> NDArray[np.uint32]:
    red, green, blue = np.moveaxis(np.clip(colour, 0, 255).astype(np.uint32), -1, 0)
    cover = (np.clip(alpha, 0, 1) * 255 + 0.5).astype(np.uint32)
    packed: NDArray[np.uint32] = cover << 24 | red << 16 | green << 8 | blue
    return packed


def _shown(pixels: NDArray[np.uint32]) -> pygame.Surface:
    return suited(clear(pixels.astype("<u4", copy=False).view(np.uint8).reshape(*pixels.shape, 4)))


def _inside(
    size: tuple[int, int], plain: Plane, glow: Colour | None, grain: float
) -> NDArray[np.uint32]:
    """Give the colours of a sheet away from its edges, with its blotches and its light."""
    mottle = _mottled(*size)
    tones = plain * (1 + grain * (np.arange(256)[:, None] - 128) / TONES_A_DEVIATION)
    if glow is None:
        return _pixels(tones, np.zeros(len(tones)))[mottle]
    share = _middle_light(*size)[..., None] * 0.5
    colour = tones[mottle]
    return _pixels(colour * (1 - share) + np.array(glow, float) * share, np.zeros(mottle.shape))


@kept(most_bytes=LIGHTS_BYTES)
def disc(
    radius: int, *, fill: Colour, rim: Colour | None = None, rim_px: float = 1.2, alpha: float = 1.0
) -> pygame.Surface:
    """Draw a round plate; the picture is ``2 * radius + 4`` wide."""
    size = 2 * (radius + MARGIN)
    distance = from_middle(size) - radius
    colour = np.zeros((size, size, 3)) + np.array(fill, float)
    cover = filled(distance) * alpha
    if rim:
        line = stroke(distance + rim_px / 2, rim_px)
        colour = colour * (1 - line[..., None]) + np.array(rim, float) * line[..., None]
        cover = np.maximum(cover, line)
    return from_planes(colour, cover)


@kept(most_bytes=LIGHTS_BYTES)
def glow(radius: int, *, ramp: str = "amber", strength: float = 1.0) -> pygame.Surface:
    """Draw light to be added (``BLEND_RGB_ADD``): bright in the middle, nothing at the radius."""
    away = from_middle(2 * radius)
    near = np.clip(LIGHTS - 1 - away * np.float32((LIGHTS - 1) / radius), 0, LIGHTS - 1)
    pixels = _lights(ramp, strength)[(near + np.float32(0.5)).astype(np.intp)]
    bgra = pixels.astype("<u4", copy=False).view(np.uint8).reshape(*pixels.shape, 4)
    return suited(opaque(bgra))


@functools.lru_cache(maxsize=48)
def _lights(ramp: str, strength: float) -> NDArray[np.uint32]:
    """Give the colours of a light from its rim to its middle."""
    light = np.linspace(0.0, 1.0, LIGHTS) ** 2.2 * strength
    colour = shades(ramp, np.clip(light * 0.85, 0, 1)) * np.clip(light * 2, 0, 1)[..., None]
    return _pixels(colour, np.ones(LIGHTS))


@kept(most_bytes=BOXES_BYTES)
def held_back(width: int, height: int, *, soft: int = 3, alpha: float = 0.8) -> pygame.Surface:
    """Draw a dodged strip with soft edges, for text over a busy stage."""
    size = (width + 4 * soft, height + 4 * soft)
    distance = box_distance(*_patch(size, 4 * soft + 2), radius=2.0 * soft) + soft
    fade = np.clip(0.5 - distance / (2 * soft), 0, 1)
    cover = fade * fade * (3 - 2 * fade) * alpha
    return _shown(_stretched(_pixels(np.full((*cover.shape, 3), (6.0, 11.0, 18.0)), cover), size))


class Pen:
    """Draws lines of one colour four times too large, so that they come out smooth.

    What was drawn before is not drawn again: the picture of ``done`` belongs to everybody.
    """

    def __init__(self, width: int, height: int, colour: Colour) -> None:
        self._size = (width, height)
        self._colour = colour
        self._strokes: list[_Stroke] = []

    def line(self, points: Points, *, px: float = 1.4, closed: bool = False) -> "Pen":
        """Draw a line through points, with round ends."""
        fine = _fine(points)
        return self._add(_Line((*fine, fine[0]) if closed else fine, max(1, round(px * FINER))))

    def area(self, points: Points) -> "Pen":
        """Fill the inside of an outline."""
        return self._add(_Area(_fine(points)))

    def dot(self, x: float, y: float, radius: float) -> "Pen":
        """Fill a circle."""
        return self._add(_Ring((x * FINER, y * FINER), radius * FINER, 0))

    def ring(self, x: float, y: float, radius: float, *, px: float = 1.4) -> "Pen":
        """Draw a circle."""
        thick = max(1, round(px * FINER))
        return self._add(_Ring((x * FINER, y * FINER), radius * FINER + thick / 2, thick))

    def arc(
        self, x: float, y: float, radius: float, degrees: tuple[float, float], *, px: float = 1.4
    ) -> "Pen":
        """Draw a part of a circle; degrees run clockwise from the right."""
        return self.line(arc_points(x, y, radius, degrees), px=px)

    def done(self) -> pygame.Surface:
        """Give the drawing at its true size."""
        small = self._size[0] * self._size[1] <= MOST_KEPT_PX
        draw = _drawn if small else _drawn.__wrapped__
        return draw(self._size, self._colour, tuple(self._strokes))

    def _add(self, stroke: "_Stroke") -> "Pen":
        self._strokes.append(stroke)
        return self


class _Line(NamedTuple):
    """A line on the large sheet."""

    points: tuple[tuple[float, float], ...]
    thick: int

    def draw(self, sheet: pygame.Surface, colour: Colour) -> None:
        for start, end in itertools.pairwise(self.points):
            pygame.draw.line(sheet, colour, start, end, self.thick)
            _slant(sheet, colour, start, end, self.thick)
        for point in self.points:
            pygame.draw.circle(sheet, colour, point, self.thick / 2)


class _Area(NamedTuple):
    """The inside of an outline on the large sheet."""

    points: tuple[tuple[float, float], ...]

    def draw(self, sheet: pygame.Surface, colour: Colour) -> None:
        pygame.draw.polygon(sheet, colour, self.points)


class _Ring(NamedTuple):
    """A circle on the large sheet; one of no thickness is full."""

    middle: tuple[float, float]
    radius: float
    thick: int

    def draw(self, sheet: pygame.Surface, colour: Colour) -> None:
        pygame.draw.circle(sheet, colour, self.middle, self.radius, self.thick)


_Stroke: TypeAlias = _Line | _Area | _Ring


def _fine(points: Points) -> tuple[tuple[float, float], ...]:
    return tuple((float(x) * FINER, float(y) * FINER) for x, y in points)


@functools.lru_cache(maxsize=DRAWINGS_KEPT)
def _drawn(size: tuple[int, int], colour: Colour, strokes: tuple[_Stroke, ...]) -> pygame.Surface:
    sheet = pygame.Surface((size[0] * FINER, size[1] * FINER), pygame.SRCALPHA)
    sheet.fill((*colour, 0))
    for stroke in strokes:
        stroke.draw(sheet, colour)
    return ready(pygame.transform.smoothscale(sheet, size))


def _slant(
    sheet: pygame.Surface,
    colour: Colour,
    start: tuple[float, float],
    end: tuple[float, float],
    thick: int,
) -> None:
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
    pygame.draw.polygon(sheet, colour, corners)


def draw_tube(surface: pygame.Surface, points: Points, ink: Colour, *, px: float) -> None:
    """Draw a thick smooth line that changes with every frame, straight onto the stage."""
    line = np.asarray(points, float)
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-6)[:, None]
    aside = along[:, ::-1] * np.array([-1.0, 1.0])
    # Polygons lie on whole pixels: they stay inside, and smooth lines make the rest of the width.
    for half in np.arange(max(0.0, px / 2 - TUBE_RIM_PX), px / 2, 0.5):
        outline = [*(line + aside * half).tolist(), *(line - aside * half)[::-1].tolist()]
        if half + TUBE_RIM_PX <= px / 2:
            pygame.draw.polygon(surface, ink, outline)
        pygame.draw.aalines(surface, ink, True, outline)


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


def _mottled(columns: int, rows: int) -> NDArray[np.uint8]:
    """Give the blotches of a sheet as tones; every sheet is cut from the same film."""
    film = _mottle()
    return film.take(range(rows), 0, mode="wrap").take(range(columns), 1, mode="wrap")


@functools.lru_cache(maxsize=1)
def _mottle() -> NDArray[np.uint8]:
    dice = np.random.default_rng(1956)
    coarse = noise(dice, HEIGHT // BLOTCH_PX, WIDTH // BLOTCH_PX + 1)
    wide = coarse.repeat(BLOTCH_PX, 0).repeat(BLOTCH_PX, 1)[:, :WIDTH]
    blotches = (wide + noise(dice, *wide.shape)) * np.float32(0.6 * TONES_A_DEVIATION) + 128
    np.clip(blotches, 0, 255, out=blotches)
    return blotches.astype(np.uint8)


def _middle_light(columns: int, rows: int) -> Plane:
    reach = 0.35 * max(columns, rows) * 0.6
    across, down = (np.exp(-(((np.arange(n) - n / 2) / reach) ** 2)) for n in (columns, rows))
    light: Plane = down[:, None] * across[None, :]
    return light
