"""What lies on the map: places, patrols, the stain of heat, the route, and what the lens knows."""

import functools
import math

import numpy as np
import pygame

from game.screen import icons
from game.screen.kit import Kit
from game.screen.palette import (
    AMBER,
    AMBER_LIGHT,
    DIM,
    DISABLED,
    RED,
    RED_LIGHT,
    TEXT,
    Colour,
    shade,
)
from game.screen.panel import draw_strip
from game.screen.scene import TICKS_PER_S
from game.screen.shapes import Pen, disc, from_middle, glow, inked
from game.screen.stage import draw_slides
from game.screen.typefaces import LABEL, ROW, ROW_BOLD, Style
from game.screen.views import MapView, PlaceView

PLACE_PX = 24
ROUTE_TICKS = 18
HOT = 25
STAIN_PX = 96
DASH_PX = 9
STRIP_PX = 16
"""What the soft edges of the strip under a name take, on both sides together."""
NEW_S = 3


class MapMarks:
    """Draws the marks; lives a little of its own: pulses, the route that draws itself."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ticks = 0
        self._route_ticks = 0
        self._lens = False
        self.names: tuple[pygame.Rect, ...] = ()
        """Where the names of places were written last."""

    def restart_route(self) -> None:
        """Let the route draw itself anew."""
        self._route_ticks = 0

    def tick(self, *, lens: bool) -> None:
        """Live a tick."""
        self._ticks += 1
        self._route_ticks = min(ROUTE_TICKS, self._route_ticks + 1)
        self._lens = lens

    def draw(
        self, surface: pygame.Surface, view: MapView, chosen: PlaceView | None, *, free: pygame.Rect
    ) -> None:
        """Paint everything on the map; names keep to what the card leaves ``free``."""
        self._draw_bridges(surface, opened=view.bridges_open)
        for place in view.places:
            if place.heat > 0:
                _draw_stain(surface, place)
        here = next((p for p in view.places if p.name == view.here), None)
        if chosen is not None and here is not None and chosen is not here:
            self._draw_route(surface, here, chosen)
        for place in view.places:
            self._draw_place(surface, place, chosen=place is chosen, here=place is here)
        discs = [_disc_box(place) for place in view.places]
        taken = [*discs]
        # The one in question is called first; where two names have no room, the other gives way.
        for place in sorted(view.places, key=lambda place: place is not chosen):
            _draw_patrols(surface, place)
            if free.left <= place.x <= free.right:
                self._draw_label(surface, place, free, taken, chosen=place is chosen)
        self.names = tuple(taken[len(discs) :])

    def _draw_bridges(self, surface: pygame.Surface, *, opened: bool) -> None:
        slides = self._kit.plates.get("map") or ()
        wanted = "bridges-open" if opened else "bridges-closed"
        draw_slides(surface, tuple(s for s in slides if s.name == wanted), 0)

    def _draw_route(self, surface: pygame.Surface, here: PlaceView, there: PlaceView) -> None:
        share = 1.0 if self._kit.settings.reduced_motion else self._route_ticks / ROUTE_TICKS
        points = route((here.x, here.y), (there.x, there.y))
        shown = points[: max(2, round(len(points) * share))]
        for at in range(0, len(shown) - 1, 2):
            pygame.draw.line(surface, AMBER_LIGHT, shown[at], shown[at + 1], 3)

    def _draw_place(
        self, surface: pygame.Surface, place: PlaceView, *, chosen: bool, here: bool
    ) -> None:
        warm = chosen or here
        ink = _ink(place, chosen=chosen, here=here)
        if chosen:
            light = glow(84, strength=0.55)
            where = light.get_rect(center=(place.x, place.y))
            surface.blit(light, where, special_flags=pygame.BLEND_RGB_ADD)
        fill = shade("amber", 0.14) if warm else shade("film", 0.08)
        rim = AMBER_LIGHT if chosen else (shade("amber", 0.66) if here else shade("film", 0.62))
        plate = disc(PLACE_PX, fill=fill, rim=rim, rim_px=2.4 if chosen else 1.4, alpha=0.94)
        surface.blit(plate, plate.get_rect(center=(place.x, place.y)))
        if chosen:
            ring = _ring(PLACE_PX + 7, AMBER)
            surface.blit(ring, ring.get_rect(center=(place.x, place.y)))
        if place.fresh and self._ticks < NEW_S * TICKS_PER_S:
            self._draw_pulse(surface, place)
        sign = icons.padlock(ink) if place.why_not else icons.place(place.sign, ink)
        surface.blit(sign, sign.get_rect(center=(place.x, place.y)))

    def _draw_pulse(self, surface: pygame.Surface, place: PlaceView) -> None:
        phase = self._ticks % TICKS_PER_S / TICKS_PER_S
        ring = _ring(PLACE_PX + 4 + round(14 * phase), shade("amber", 0.8 - 0.5 * phase))
        surface.blit(ring, ring.get_rect(center=(place.x, place.y)))

    def _draw_label(
        self,
        surface: pygame.Surface,
        place: PlaceView,
        free: pygame.Rect,
        taken: list[pygame.Rect],
        *,
        chosen: bool,
    ) -> None:
        ink = AMBER_LIGHT if chosen else (RED_LIGHT if place.heat >= HOT else TEXT)
        ink = DISABLED if place.why_not and not chosen else ink
        lines: list[tuple[str, Style]] = [(place.title, ROW_BOLD.in_colour(ink))]
        if place.news:
            lines.append((place.news, ROW))
        if self._lens and place.known:
            lines.append((place.known, LABEL.in_colour(DIM)))
        type_ = self._kit.type
        step = type_.line_px(ROW_BOLD)
        width = max(type_.width(text, style) for text, style in lines)
        left = max(free.left, min(place.x - width // 2, free.right - width))
        tall = step * len(lines)
        below = pygame.Rect(left, place.y + PLACE_PX + 6, width, tall)
        above = below.move(0, -2 * PLACE_PX - 12 - tall)
        right = pygame.Rect(place.x + PLACE_PX + STRIP_PX, place.y - tall // 2, width, tall)
        left_of = right.move(-width - 2 * PLACE_PX - 2 * STRIP_PX, 0)
        ways = [
            where
            for where in (below, above, right, left_of)
            if free.contains(where) and where.collidelist(taken) < 0
        ]
        if not ways:
            return
        where = ways[0]
        top = where.top
        taken.append(where.inflate(STRIP_PX, STRIP_PX))
        draw_strip(surface, where, alpha=0.66)
        for row, (text, style) in enumerate(lines):
            type_.write(surface, text, (where.centerx, top + row * step), style, anchor="middle")


def route(here: tuple[int, int], there: tuple[int, int]) -> list[tuple[int, int]]:
    """Give points, a dash apart, on a way that bends like a tram line."""
    (x0, y0), (x1, y1) = here, there
    length = math.hypot(x1 - x0, y1 - y0)
    bend = 0.16 * length
    side = (-(y1 - y0) / max(1.0, length), (x1 - x0) / max(1.0, length))
    count = max(4, int(length / DASH_PX))
    points = []
    for step in range(count + 1):
        t = step / count
        lift = bend * math.sin(math.pi * t)
        points.append(
            (round(x0 + (x1 - x0) * t + side[0] * lift), round(y0 + (y1 - y0) * t + side[1] * lift))
        )
    skip = PLACE_PX // DASH_PX + 1
    return points[skip:-skip] if len(points) > 2 * skip + 2 else points


def _disc_box(place: PlaceView) -> pygame.Rect:
    return pygame.Rect(place.x - PLACE_PX, place.y - PLACE_PX, 2 * PLACE_PX, 2 * PLACE_PX)


def _ink(place: PlaceView, *, chosen: bool, here: bool) -> Colour:
    if place.why_not:
        return DISABLED
    return AMBER_LIGHT if chosen or here else TEXT


@functools.lru_cache(maxsize=64)
def _ring(radius: int, colour: Colour) -> pygame.Surface:
    size = 2 * radius + 6
    return Pen(size, size, colour).ring(size / 2, size / 2, radius, px=1.2).done()


def _draw_stain(surface: pygame.Surface, place: PlaceView) -> None:
    """Lay heat on a district: red, and hatched so that it is seen without colour."""
    picture = _stain(min(10, (place.heat + 9) // 10))
    surface.blit(picture, picture.get_rect(center=(place.x, place.y + 8)))


@functools.lru_cache(maxsize=12)
def _stain(tenths: int) -> pygame.Surface:
    size = 2 * STAIN_PX + tenths * 8
    away = from_middle(size) / np.float32(size / 2)
    dice = np.random.default_rng(tenths)
    rough = dice.standard_normal((size // 6 + 1, size // 6 + 1)).astype(np.float32)
    patch = np.repeat(np.repeat(rough, 6, 0), 6, 1)[:size, :size]
    share = np.exp(-((away / np.float32(0.52)) ** 2)) * np.float32(0.16 + 0.05 * tenths)
    share *= np.float32(0.85) + np.float32(0.12) * patch
    aslant = (np.arange(2 * size) - size) % 9 < 1.2
    along = np.arange(size)
    hatch = aslant[along[:, None] + along[None, :]] & (away < 0.8)
    share[hatch] *= np.float32(1.7)
    share *= np.clip((1 - away) * 4, 0, 1)
    return inked(shade("red", 0.58), np.clip(share, 0, 1))


def _draw_patrols(surface: pygame.Surface, place: PlaceView) -> None:
    star = icons.star(8, RED)
    for number in range(min(5, place.patrols)):
        angle = math.radians(-35 + number * 38)
        x = place.x + (PLACE_PX + 22) * math.cos(angle)
        y = place.y + (PLACE_PX + 16) * math.sin(angle)
        surface.blit(star, star.get_rect(center=(round(x), round(y))))
