"""The platter of the lathe: the film that turns, the amber on it, the head and its swarf."""

import math
from dataclasses import replace

import pygame
from pygame import Rect

from game.city.discs import Survey
from game.film.objects.anchors import (
    BRUSH_TIP,
    LATHE_DISC_RADIUS,
    LATHE_MIDDLE,
    LATHE_NEEDLE,
    LATHE_RADIUS,
)
from game.hands.lathe import Seen
from game.screen.handheld import Handheld
from game.screen.kit import Kit
from game.screen.making import Making
from game.screen.palette import AMBER, shade
from game.screen.shapes import glow
from game.screen.stage import draw_slides
from game.screen.studio import Studio
from game.screen.turning import Turned, lay_middle, ring, round_the

DISC_MM = 118
PX_A_MM = LATHE_DISC_RADIUS / DISC_MM
SHEET_PX = round(240 * PX_A_MM)
MIDDLE = (LATHE_MIDDLE.x, LATHE_MIDDLE.y)
PLATE = "lathe"


class Platter:
    """Draws what lies and moves on the lathe."""

    def __init__(self, kit: Kit, studio: Studio, making: Making, survey: Survey) -> None:
        self._kit = kit
        self._studio = studio
        self._recipe = making.recipe()
        self._loudness = survey.loudness
        self._film = Turned()
        self._brush = Handheld(kit.plates, "hand-brush", BRUSH_TIP)
        size = 2 * LATHE_RADIUS
        self._amber = pygame.Surface((size, size))
        self._cut_px = 0
        self._outer_px = 0

    def draw(
        self,
        surface: pygame.Surface,
        seen: Seen,
        *,
        degrees: float,
        ticks: int,
        cutting: bool,
        brushing: bool,
    ) -> None:
        """Paint everything, the film turned by so many degrees."""
        self._draw_film(surface, degrees)
        self._grow(seen)
        lay_middle(surface, self._amber, MIDDLE, flags=pygame.BLEND_RGB_ADD)
        needle = (MIDDLE[0] + round(seen.radius_um / 1000 * PX_A_MM), LATHE_NEEDLE.y)
        self._draw_swarf(surface, needle, seen, ticks)
        self._draw_head(surface, needle)
        if cutting:
            lay_middle(surface, glow(46, strength=0.8), needle, flags=pygame.BLEND_RGB_ADD)
        if brushing:
            self._draw_brush(surface, needle, ticks)

    def _draw_film(self, surface: pygame.Surface, degrees: float) -> None:
        if self._kit.plates.get(PLATE) is None:
            lay_middle(surface, ring(LATHE_RADIUS, px=3.0), MIDDLE)
            lay_middle(surface, ring(LATHE_RADIUS - 10, value=0.4, px=1.0), MIDDLE)
        if self._film.empty:
            picture = self._studio.sheet_picture(self._recipe, pixels=SHEET_PX)
            if picture is not None:
                half = SHEET_PX // 2
                self._film.show(picture, (half, half), half, px=half)
        self._film.draw(surface, MIDDLE, degrees)

    def _grow(self, seen: Seen) -> None:
        """Add the rings that were cut since the last frame, as bright as the music was loud."""
        if not self._outer_px:
            self._outer_px = round(seen.radius_um / 1000 * PX_A_MM)
        band = self._outer_px - round(seen.radius_um / 1000 * PX_A_MM)
        middle = self._amber.get_rect().center
        while self._cut_px < band:
            tenth = seen.tenth * (self._cut_px + 1) // max(1, band)
            loud = self._loudness[min(tenth, len(self._loudness) - 1)]
            ink = shade("amber", 0.24 + 0.22 * loud / 100)
            pygame.draw.circle(self._amber, ink, middle, self._outer_px - self._cut_px, 2)
            self._cut_px += 1

    def _draw_head(self, surface: pygame.Surface, needle: tuple[int, int]) -> None:
        x, y = needle
        slides = self._kit.plates.get(PLATE)
        carriage = tuple(s for s in slides or () if s.name == "carriage")
        if carriage:
            shift = x - LATHE_NEEDLE.x
            moved = tuple(replace(s, left=s.left + shift, parallax=0.0) for s in carriage)
            draw_slides(surface, moved, 0.0)
            return
        head = Rect(x - 36, y - 56, 72, 50)
        pygame.draw.rect(surface, shade("film", 0.7), head, 2, 6)
        pygame.draw.line(surface, shade("film", 0.9), (x, y - 8), needle, 3)

    def _draw_brush(self, surface: pygame.Surface, needle: tuple[int, int], ticks: int) -> None:
        sway = 0 if self._kit.settings.reduced_motion else round(9 * math.sin(ticks / 4))
        at = (needle[0] - 12 + sway, needle[1] + 14)
        if not self._brush.draw(surface, at):
            pygame.draw.circle(surface, AMBER, at, 8, 2)

    def _draw_swarf(
        self, surface: pygame.Surface, needle: tuple[int, int], seen: Seen, ticks: int
    ) -> None:
        """Draw the thread of swarf that winds inward from the tip, longer as it gathers."""
        points: list[tuple[float, float]] = [needle]
        for step in range(round(4 + 46 * seen.swarf / 10_000)):
            share = step / 50
            angle = 6 + 140 * share + 8 * math.sin(step * 0.7 + ticks / 30)
            radius = (needle[0] - MIDDLE[0]) * (1 - 0.62 * share)
            points.append(round_the(MIDDLE, radius, angle))
        pygame.draw.aalines(surface, shade("amber", 0.86), False, points)
