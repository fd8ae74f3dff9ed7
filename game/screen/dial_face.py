"""The face of the set: the glass with its bands, the magic eye, the tape and the order clock."""

import functools
import math

import numpy as np
import pygame
from pygame import Rect

from game.hands.dial_seen import Seen
from game.hands.dial_tape import CLEAN, JAMMED
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, HIGH, RED, shade, shades
from game.screen.shapes import MARGIN, Pen, box, disc, filled, from_planes, glow, stroke
from game.screen.typefaces import ROW_BOLD, Face, Style

CITIES = ("ВАРШАВА", "МОСКВА", "ПРАГА", "ЛОНДОН", "ВЕНА", "ПАРИЖ", "РИМ", "ТАНЖЕР", "СОФИЯ")
PRINT = Style(Face.NARROW, 15, AMBER, 1)
EDGE_PX = 18
GAP_PX = 22
TICK_KHZ = 25
CELLS = 36
CLOCK_CELLS = 15
FULL = 100
LEAST_DEG, MOST_DEG = 8, 150


class Glass:
    """The dial glass: every band side by side, the one that is on lit."""

    def __init__(self, kit: Kit, bands: tuple[tuple[int, int, int], ...]) -> None:
        self._kit = kit
        self._bands = bands

    def draw(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Paint glass, scale, what stands in the band, and the needle."""
        face = box(
            where.width, where.height, radius=8, fill=shade("amber", 0.20), fill_alpha=0.96,
            rim=shade("amber", 0.62), rim_px=1.6, grain=0.05,
        )  # fmt: skip
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        for metres, low_hz, high_hz in self._bands:
            self._draw_band(surface, where, seen, (metres, low_hz, high_hz))
        self._draw_cities(surface, where)
        self._draw_needle(surface, where, seen)

    def hz_at(self, where: Rect, x: int) -> tuple[int, int]:
        """Tell which band and frequency lie at a place of the glass."""
        nearest = min(self._bands, key=lambda band: _beside(self._span(where, band[0]), x))
        metres, low_hz, high_hz = nearest
        left, right = self._span(where, metres)
        share = max(0.0, min(1.0, (x - left) / (right - left)))
        return metres, round(low_hz + share * (high_hz - low_hz))

    def _span(self, where: Rect, metres: int) -> tuple[int, int]:
        """Tell from where to where a band reaches on the glass."""
        room = where.width - 2 * EDGE_PX - GAP_PX * (len(self._bands) - 1)
        total = sum(high - low for _, low, high in self._bands)
        left = float(where.left + EDGE_PX)
        for band, low, high in self._bands:
            wide = room * (high - low) / total
            if band == metres:
                return round(left), round(left + wide)
            left += wide + GAP_PX
        raise ValueError(f"the set has no band of {metres} metres")

    def _draw_band(
        self, surface: pygame.Surface, where: Rect, seen: Seen, band: tuple[int, int, int]
    ) -> None:
        metres, low_hz, high_hz = band
        left, right = self._span(where, metres)
        lit = metres == seen.metres
        ink = shade("amber", 0.9 if lit else 0.42)
        top = where.top + 10
        count = (high_hz - low_hz) // (1000 * TICK_KHZ)
        pygame.draw.line(surface, ink, (left, top), (right, top))
        for tick in range(count + 1):
            x = left + (right - left) * tick // count
            pygame.draw.line(surface, ink, (x, top), (x, top + (11 if tick % 4 == 0 else 6)))
        if lit:
            self._draw_stations(surface, where, seen, band)
        name = self._kit.words("dial-metres", metres=metres)
        style = ROW_BOLD.in_colour(AMBER_LIGHT if lit else shade("amber", 0.5))
        middle = (left + right) // 2
        self._kit.type.write(
            surface, name, (middle, top + 13), style, anchor="middle", within=right - left
        )

    def _draw_stations(
        self, surface: pygame.Surface, where: Rect, seen: Seen, band: tuple[int, int, int]
    ) -> None:
        """Let the lamp behind the glass shine where something stands in the air."""
        metres, low_hz, high_hz = band
        left, right = self._span(where, metres)
        for wave in seen.air:
            if not seen.hears or not wave.hour:
                continue
            x = left + round((right - left) * (wave.hz - low_hz) / (high_hz - low_hz))
            tall = 3 + wave.level * 16 // FULL
            ink = RED if wave.kind and wave.jam else HIGH
            surface.fill(ink, Rect(x - 1, where.top + 10, 2, tall))

    def _draw_cities(self, surface: pygame.Surface, where: Rect) -> None:
        """Print the cities that the factory had heard of."""
        tall = self._kit.type.line_px(ROW_BOLD)
        if where.height < 10 + 13 + tall + self._kit.type.line_px(PRINT):
            return
        step = (where.width - 2 * EDGE_PX) / len(CITIES)
        y = where.bottom - self._kit.type.line_px(PRINT) - 3
        for number, city in enumerate(CITIES):
            x = round(where.left + EDGE_PX + (number + 0.5) * step)
            self._kit.type.write(
                surface, city, (x, y), PRINT, anchor="middle", within=round(step) - 8
            )

    def _draw_needle(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        left, right = self._span(where, seen.metres)
        share = (seen.tune_hz - seen.low_hz) / max(1, seen.high_hz - seen.low_hz)
        x = round(left + share * (right - left))
        light = glow(34, ramp="red", strength=0.5)
        place = light.get_rect(center=(x, where.centery))
        surface.blit(light, place, special_flags=pygame.BLEND_RGB_ADD)
        surface.fill(shade("red", 0.95), Rect(x - 1, where.top + 3, 3, where.height - 6))


def draw_eye(surface: pygame.Surface, middle: tuple[int, int], radius: int, seen: Seen) -> None:
    """Draw the magic eye: its shadow is wide open on noise and closes on a station."""
    lit = seen.hears
    light = glow(radius * 2, strength=0.34 if lit else 0.08)
    surface.blit(light, light.get_rect(center=middle), special_flags=pygame.BLEND_RGB_ADD)
    glass = _iris(radius, lit=lit)
    surface.blit(glass, glass.get_rect(center=middle))
    closed = min(FULL, seen.eye) / FULL if lit else 0.0
    half = math.radians(MOST_DEG - closed * (MOST_DEG - LEAST_DEG)) / 2
    size = 2 * radius + 4
    shadow = [(size / 2, size / 2)]
    for step in range(13):
        turn = math.pi / 2 - half + 2 * half * step / 12
        reach = radius - 4
        shadow.append((size / 2 + reach * math.cos(turn), size / 2 + reach * math.sin(turn)))
    dark = Pen(size, size, shade("amber", 0.08)).area(shadow).done()
    surface.blit(dark, dark.get_rect(center=middle))
    cap = disc(max(4, radius * 30 // 100), fill=shade("film", 0.5), rim=shade("film", 0.85))
    surface.blit(cap, cap.get_rect(center=middle))


@functools.lru_cache(maxsize=8)
def _iris(radius: int, *, lit: bool) -> pygame.Surface:
    """Draw the glowing plate of the eye: fine rays, brighter towards the rim."""
    size = 2 * (radius + MARGIN)
    along = np.arange(size) + 0.5 - size / 2
    away, turn = np.hypot(along[:, None], along[None]), np.arctan2(along[:, None], along[None])
    rays = 0.06 * np.sin(turn * 47) * np.sin(turn * 31 + 1.0)
    near = np.clip(away / radius, 0.0, 1.0)
    value = (0.44 + 0.34 * near + rays) * (1.0 if lit else 0.28)
    rim = stroke(away - radius + 1.0, 2.4)
    colour = shades("amber", np.clip(value, 0.0, 1.0)) * (1 - rim[..., None])
    colour += np.array(shade("film", 0.72)) * rim[..., None]
    return from_planes(colour, filled(away - radius))


def draw_tape(surface: pygame.Surface, where: Rect, seen: Seen) -> None:
    """Draw the last seconds of the tape: amber is clean, hatched red is jammed, dim is faint."""
    strip = seen.tape.strip[-CELLS:]
    pitch = where.width / CELLS
    for cell in range(CELLS):
        left = where.left + round(cell * pitch)
        box_ = Rect(left, where.top, max(2, round(pitch) - 2), where.height)
        how = strip[cell] if cell < len(strip) else ""
        if how == CLEAN:
            surface.fill(shade("amber", 0.62), box_)
        elif how == JAMMED:
            surface.fill(shade("red", 0.28), box_)
            pygame.draw.line(surface, RED, box_.bottomleft, box_.topright, 2)
        elif how:
            surface.fill(shade("film", 0.42), box_.inflate(0, -where.height // 2))
        else:
            surface.fill(shade("film", 0.10), box_)
    if seen.tape.runs and len(strip) < CELLS:
        left = where.left + round(len(strip) * pitch)
        tall = where.height * seen.tape.second_percent // FULL
        surface.fill(shade("amber", 0.4), Rect(left, where.bottom - tall, round(pitch) - 2, tall))


def draw_clock(surface: pygame.Surface, where: Rect, *, tenths: int) -> None:
    """Draw how long the next order is away: a cell for each second."""
    pitch = where.width / CLOCK_CELLS
    for cell in range(CLOCK_CELLS):
        left = where.left + round(cell * pitch)
        lit = cell * 10 < tenths
        ink = shade("red" if tenths < 50 else "amber", 0.62) if lit else shade("film", 0.10)
        surface.fill(ink, Rect(left, where.top, round(pitch) - 4, where.height))


def _beside(span: tuple[int, int], x: int) -> int:
    """Tell how far a place lies outside of a span."""
    return max(span[0] - x, x - span[1], 0)
