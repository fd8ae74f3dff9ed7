"""The stage: a place in layers that sway, under its weather, lamp glow, grain and the lens."""

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pygame

from game.screen.emulsion import GRAIN_WINDOWS, bare_film, lay_grain
from game.screen.layout import HEIGHT
from game.screen.palette import shade
from game.screen.pixels import clear, suited
from game.screen.plates import Plates, Slide
from game.screen.scene import TICKS_PER_S
from game.screen.settings import Settings
from game.screen.shapes import Pen, from_middle, glow
from game.screen.typefaces import LABEL, Type
from game.screen.weather import (
    WATER,
    Fog,
    Rain,
    Snow,
    adrift,
    dimmed,
    draw_water,
    lamp_level,
    weather_at,
)

SWAY_PX = 30
SWAY_S = 12.0
FADE_TICKS = 24
LENS_TICKS = 8
GRAIN_HZ = 20
DIP_TICKS = 20
DIPS_IN = 25
LENS_RADIUS = 162
BLENDS = {
    "over": pygame.BLEND_PREMULTIPLIED,
    "add": pygame.BLEND_RGB_ADD,
    "multiply": pygame.BLEND_RGB_MULT,
}


@dataclass(slots=True)
class Lamp:
    """A light on the stage."""

    x: int
    y: int
    radius: int
    ramp: str = "amber"
    strength: float = 0.5


class Stage:
    """Shows one plate: bare film first, then the quick one, then the full one."""

    def __init__(
        self,
        plates: Plates,
        name: str,
        *,
        seed: int = 0,
        date: str = "",
        snow: int = 0,
        lamps: tuple[Lamp, ...] = (),
        without: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.seed = seed
        self.lamps = lamps
        self.lens: tuple[int, int] | None = None
        self.lens_radius = LENS_RADIUS
        self.dim = 1.0
        self.calm = False
        self.grain_percent = 100
        self._plates = plates
        self._without = without
        weather = weather_at(name, date)
        self._flickers = weather.flicker
        self._falling: list[Snow | Rain | Fog] = []
        if weather.fog:
            self._falling.append(Fog(weather.fog, seed))
        if snow or weather.snow:
            self._falling.append(Snow(snow or weather.snow, seed))
        if weather.rain:
            self._falling.append(Rain(weather.rain, seed))
        self._full_ticks = 0
        self._lens_share = 0.0
        self._ticks = 0

    @property
    def ready(self) -> bool:
        """Whether the full plate is shown."""
        return self._full_ticks >= FADE_TICKS

    def settle(self) -> None:
        """Let the plate stand at once, without the moment in which it comes up."""
        self._full_ticks = FADE_TICKS

    def live(self, settings: Settings) -> None:
        """Live a tick as calmly, and with as much grain, as the player wants it."""
        self.calm = settings.reduced_motion
        self.grain_percent = settings.grain
        self.tick()

    def tick(self) -> None:
        """Live a tick."""
        self._ticks += 1
        if self._plates.get(self.name, seed=self.seed):
            self._full_ticks = min(FADE_TICKS, self._full_ticks + 1)
        if not self.calm:
            for falling in self._falling:
                falling.tick()
        step = 1 / LENS_TICKS
        wanted = self.lens is not None
        self._lens_share = max(0.0, min(1.0, self._lens_share + (step if wanted else -step)))

    def draw(self, surface: pygame.Surface, blend: float = 0.0) -> None:
        """Paint the place as it is ``blend`` of the way into the current tick."""
        sway = self._sway(blend)
        self._draw_plate(surface, sway)
        for falling in self._falling:
            falling.draw(surface, sway)
        for lamp in self.lamps:
            light = glow(lamp.radius, ramp=lamp.ramp, strength=lamp.strength)
            where = light.get_rect(center=(lamp.x + round(sway), lamp.y))
            surface.blit(light, where, special_flags=pygame.BLEND_RGB_ADD)
        if self._lens_share and self.lens is not None:
            self._draw_lens(surface, sway)
        self._draw_light_box(surface)

    def stand(self, surface: pygame.Surface, draw: Callable[[pygame.Surface, bool], None]) -> None:
        """Draw what stands on the stage as a passer-by sees it, and inside the lens as it is.

        ``draw`` gets what to draw on, and whether at high voltage.
        """
        if not self._lens_share or self.lens is None:
            draw(surface, False)
            return
        seen_through = _glass(surface.get_size())
        seen_through.blit(surface, (0, 0))
        draw(surface, False)
        where = surface.get_rect()
        radius = self._lens_px
        if not self.calm:
            where = pygame.Rect(0, 0, 2 * radius, 2 * radius)
            where.center = self.lens
        seen_through.set_clip(where)
        draw(seen_through, True)
        seen_through.set_clip(None)
        if self.calm:
            seen_through.set_alpha(round(255 * self._lens_share))
            surface.blit(seen_through, (0, 0))
            seen_through.set_alpha(None)
            return
        glass = pygame.Surface(where.size, pygame.SRCALPHA)
        glass.blit(seen_through, (0, 0), where)
        lay_glass(surface, glass, where)

    def _sway(self, blend: float) -> float:
        if self.calm:
            return 0.0
        seconds = (self._ticks + blend) / TICKS_PER_S
        return SWAY_PX * math.sin(2 * math.pi * seconds / SWAY_S) * 0.5

    def _draw_plate(self, surface: pygame.Surface, sway: float) -> None:
        full = self._shown(self._plates.get(self.name, seed=self.seed))
        quick = self._shown(self._plates.quick(self.name, seed=self.seed))
        if not full or not self.ready:
            if quick:
                self._lay(surface, quick, sway)
            else:
                surface.blit(bare_film(), (0, 0))
        if not full:
            return
        if self.ready:
            self._lay(surface, full, sway)
            return
        veil = _veil(surface.get_size())
        veil.blit(surface, (0, 0))
        self._lay(veil, full, sway)
        veil.set_alpha(255 * self._full_ticks // FADE_TICKS)
        surface.blit(veil, (0, 0))

    def _lay(self, surface: pygame.Surface, slides: tuple[Slide, ...], sway: float) -> None:
        """Lay what a passer-by sees; water moves and lamps flicker unless all is calm."""
        lamps = 0
        for slide in slides:
            if slide.name.endswith("-high"):
                continue
            place = (slide.left + round(sway * slide.parallax), slide.top)
            if slide.name.startswith(WATER) and not self.calm:
                draw_water(surface, slide, place, self._ticks)
            elif slide.blend == "add" and self._flickers and not self.calm:
                lamps += 1
                light = dimmed(slide.picture, lamp_level(self.seed, lamps, self._ticks))
                surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)
            else:
                _lay_slide(surface, slide, place)

    def _shown(self, slides: tuple[Slide, ...] | None) -> tuple[Slide, ...] | None:
        """Leave out the layers that the scene draws itself, and let ice drift."""
        if not slides:
            return slides
        shown = tuple(slide for slide in slides if slide.name not in self._without)
        return shown if self.calm else adrift(shown, self._ticks)

    def _draw_lens(self, surface: pygame.Surface, sway: float) -> None:
        """Look through the lens: the high-voltage twin inside a ring, or everywhere when calm."""
        slides = self._shown(self._plates.get(self.name, seed=self.seed))
        if not slides or self.lens is None:
            return
        if self.calm:
            veil = _veil(surface.get_size())
            veil.blit(surface, (0, 0))
            draw_slides(veil, slides, sway, high=True)
            veil.set_alpha(round(255 * self._lens_share))
            surface.blit(veil, (0, 0))
            return
        draw_through_lens(surface, slides, self.lens, self._lens_px, sway)

    @property
    def _lens_px(self) -> int:
        return round(self.lens_radius * (0.6 + 0.4 * self._lens_share))

    def _draw_light_box(self, surface: pygame.Surface) -> None:
        """Lay grain over everything; how dim the stage is and how the box flickers are one pass."""
        level = 255 * self.dim
        if self.grain_percent > 0:
            which = 0 if self.calm else self._ticks * GRAIN_HZ // TICKS_PER_S % len(GRAIN_WINDOWS)
            lay_grain(surface, which, self.grain_percent)
            level *= 1.0 if self.calm else flicker(self.seed, self._ticks) / 255
        if level < 255:
            grey = round(level)
            surface.fill((grey, grey, grey), special_flags=pygame.BLEND_RGB_MULT)


def flicker(seed: int, ticks: int) -> int:
    """Give the brightness of the light box, 255 at most; it dips at most three times a second."""
    slot = ticks // DIP_TICKS
    dice = (slot * 2654435761 + seed * 40503) >> 7
    dip = 20 if dice % DIPS_IN == 0 and ticks % DIP_TICKS < 3 else 0
    return 252 + dice % 4 - dip


def draw_slides(
    surface: pygame.Surface,
    slides: tuple[Slide, ...],
    sway: float,
    *,
    high: bool = False,
    corner: tuple[int, int] = (0, 0),
) -> None:
    """Lay the layers of a plate on each other; twins are chosen by the voltage.

    The surface may be a window of the stage: ``corner`` tells where it begins.
    """
    left, top = corner
    for slide in slides:
        if slide.name.endswith("-high") is not high and _is_twin(slide):
            continue
        place = (slide.left + round(sway * slide.parallax) - left, slide.top - top)
        _lay_slide(surface, slide, place)


def _lay_slide(surface: pygame.Surface, slide: Slide, place: tuple[int, int]) -> None:
    opaque = slide.blend == "over" and not slide.picture.get_flags() & pygame.SRCALPHA
    surface.blit(slide.picture, place, special_flags=0 if opaque else BLENDS[slide.blend])


def _is_twin(slide: Slide) -> bool:
    return slide.name.endswith(("-low", "-high"))


def draw_through_lens(
    surface: pygame.Surface,
    slides: tuple[Slide, ...],
    middle: tuple[int, int],
    radius: int,
    sway: float,
) -> None:
    """Paint the high-voltage picture inside a ring."""
    where = pygame.Rect(0, 0, 2 * radius, 2 * radius)
    where.center = middle
    if not where.colliderect(surface.get_rect()):
        return
    glass = pygame.Surface(where.size, pygame.SRCALPHA)
    glass.blit(surface, (0, 0), where)
    draw_slides(glass, slides, sway, high=True, corner=where.topleft)
    lay_glass(surface, glass, where)


def lay_glass(surface: pygame.Surface, glass: pygame.Surface, where: pygame.Rect) -> None:
    """Lay what the lens shows on the stage, round and under its ring."""
    radius = where.width // 2
    glass.blit(lens_mask(radius), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    surface.blit(glass, where)
    surface.blit(lens_ring(radius), where)


@functools.lru_cache(maxsize=2)
def _glass(size: tuple[int, int]) -> pygame.Surface:
    """Give a sheet for what stands behind the lens, the same one each time."""
    return pygame.Surface(size)


@functools.lru_cache(maxsize=2)
def _veil(size: tuple[int, int]) -> pygame.Surface:
    """Give a sheet that something half seen is painted on, the same one each time."""
    return pygame.Surface(size)


@functools.lru_cache(maxsize=16)
def lens_mask(radius: int) -> pygame.Surface:
    """Make a soft round mask, white inside and clear outside."""
    cover = np.clip((radius - 6 - from_middle(2 * radius)) / 10 + 0.5, 0, 1)
    bgra = np.full((2 * radius, 2 * radius, 4), 255, np.uint8)
    bgra[..., 3] = cover * 255
    return suited(clear(bgra))


@functools.lru_cache(maxsize=16)
def lens_ring(radius: int) -> pygame.Surface:
    """Draw the brass ring of the lens with its twelve ticks."""
    pen = Pen(2 * radius, 2 * radius, shade("film", 0.72))
    pen.ring(radius, radius, radius - 6, px=3).ring(radius, radius, radius - 13, px=1)
    for step in range(12):
        angle = step * math.pi / 6
        pen.line(
            [
                (radius + r * math.cos(angle), radius + r * math.sin(angle))
                for r in (radius - 13, radius - 22)
            ],
            px=1.4,
        )
    return pen.done()


def draw_loading(surface: pygame.Surface, type_: Type, text: str, share: float) -> None:
    """Write at the lower edge how much is ready."""
    top = HEIGHT - 8 - type_.line_px(LABEL)
    where = pygame.Rect(300, top + type_.line_px(LABEL) // 2, 160, 4)
    surface.fill(shade("film", 0.2), where)
    where.width = round(where.width * share)
    surface.fill(shade("amber", 0.62), where)
    type_.write(surface, text, (474, top), LABEL)
