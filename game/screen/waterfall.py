"""The waterfall: what stood in the air these last minutes, the newest just above the roofs."""

import numpy as np
import pygame
from numpy.typing import NDArray
from pygame import Rect

from game.hands.dial_air import Wave
from game.hands.dial_seen import Seen
from game.screen.palette import shades
from game.screen.pixels import MASKS
from game.screen.studio_orders import Sound

PX_PER_KHZ = 18
HZ_PER_PX = 1000 / PX_PER_KHZ
ROWS = 480
ROW_TICKS = 5
"""A row of the waterfall lasts so long: twelve of them a second."""
ROWS_A_SECOND = 12
SIDE_HZ = 4500
"""How far a station's voice reaches to both sides of its carrier."""
CARRIER_PX = 1.3
DARK = 0.035
HISS = 0.2
CRACKLES = 0.03
TILE_PX = 600
FULL = 100
HEARD_GAIN = 55.0

Row = NDArray[np.float64]


class Waterfall:
    """Keeps the rows of one band; switched to another band it begins anew."""

    def __init__(self, *, seed: int) -> None:
        self._dice = np.random.default_rng(seed)
        self._band = 0
        self._low_hz = 0
        self._picture = pygame.Surface((1, 1))
        self._red: Row = np.zeros(1)
        self._head = 0
        self._ticks = 0

    def tick(self, seen: Seen, spectrum: Sound | None) -> None:
        """Gather what the jammers do in this tick, and after some of them write a row."""
        if seen.metres != self._band:
            self._begin(seen)
        for wave in seen.air:
            if wave.kind and wave.jam:
                self._gather(wave)
        self._ticks += 1
        if self._ticks % ROW_TICKS == 0:
            self._write(seen, spectrum)

    def draw(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Paint the part around the needle."""
        surface.fill((3, 7, 13), where)
        if seen.metres != self._band:
            return
        left = self._column(seen.tune_hz) - where.width // 2
        newest = where.height
        for first, last in ((self._head - 1, -1), (ROWS - 1, self._head - 1)):
            tall = min(newest, first - last)
            if tall > 0:
                part = Rect(left, first - tall + 1, where.width, tall)
                surface.blit(self._picture, self._place(where, part, newest - tall), part)
                newest -= tall

    def x_of(self, where: Rect, seen: Seen, hz: int) -> int:
        """Tell where a frequency stands."""
        return where.centerx + round((hz - seen.tune_hz) / HZ_PER_PX)

    def hz_at(self, where: Rect, seen: Seen, x: int) -> int:
        """Tell which frequency stands at a place."""
        return seen.tune_hz + round((x - where.centerx) * HZ_PER_PX)

    @staticmethod
    def _place(where: Rect, part: Rect, down: int) -> tuple[int, int]:
        """Lay a part that begins before the band does where it belongs."""
        return where.left - min(0, part.left), where.top + down

    def _begin(self, seen: Seen) -> None:
        self._band, self._low_hz = seen.metres, seen.low_hz
        columns = round((seen.high_hz - seen.low_hz) / HZ_PER_PX) + 1
        self._picture = pygame.Surface((columns, ROWS), 0, 32, MASKS)
        self._fill_with_static(seen, columns)
        self._red = np.zeros(columns)
        self._head = self._ticks = 0

    def _fill_with_static(self, seen: Seen, columns: int) -> None:
        """Let it hiss as far back as one sees: the band was there before the set was."""
        dark = self._hiss((TILE_PX, ROWS), static=seen.static)
        pixels = np.clip(shades("film", dark), 0, 255).astype(np.uint8)
        tile = pygame.surfarray.make_surface(pixels)
        for left in range(0, columns, TILE_PX):
            self._picture.blit(tile, (left, 0))

    def _hiss(self, shape: tuple[int, ...], *, static: int) -> Row:
        return DARK + HISS * static / 12 * self._dice.random(shape) ** 5

    def _column(self, hz: float) -> int:
        return round((hz - self._low_hz) / HZ_PER_PX)

    def _gather(self, wave: Wave) -> None:
        """Lay a jammer's place of this tick over those before it."""
        first, last = self._column(wave.low_hz), self._column(wave.high_hz)
        first, last = max(0, first), min(len(self._red), last + 1)
        if last <= first:
            return
        across = np.abs(np.linspace(-1.0, 1.0, last - first))
        power = wave.jam / FULL * (1.0 - 0.75 * across**0.8)
        self._red[first:last] = np.maximum(self._red[first:last], power)

    def _write(self, seen: Seen, spectrum: Sound | None) -> None:
        film, amber = self._static(seen), np.zeros(len(self._red))
        for wave in seen.air:
            heard = wave.station == seen.station and seen.hears
            self._add(film, amber, wave, seen, spectrum if heard else None)
        noise = self._dice.random(len(self._red))
        red = self._red * (0.25 + 0.75 * noise)
        colours = (
            shades("film", np.clip(film, 0.0, 1.0))
            + shades("amber", np.clip(amber, 0.0, 1.0))
            + shades("red", np.clip(red, 0.0, 0.9))
            - shades("amber", np.zeros(1))
            - shades("red", np.zeros(1))
        )
        pixels = pygame.surfarray.pixels3d(self._picture)
        pixels[:, self._head] = np.clip(colours, 0, 255).astype(np.uint8)
        del pixels
        self._head = (self._head + 1) % ROWS
        self._red[:] = 0.0

    def _static(self, seen: Seen) -> Row:
        crackles = 0.10 * (self._dice.random() < CRACKLES)
        return crackles + self._hiss((len(self._red),), static=seen.static)

    def _add(self, film: Row, amber: Row, wave: Wave, seen: Seen, spectrum: Sound | None) -> None:
        """Add a station: its carrier, and on both sides of it what it sends."""
        half = round(SIDE_HZ / HZ_PER_PX)
        middle = self._column(wave.hz)
        first, last = max(0, middle - half), min(len(film), middle + half + 1)
        if last <= first:
            return
        away = np.abs(np.arange(first, last) - middle)
        level = (wave.level / FULL) ** 0.6
        carrier = level * np.exp(-((away / CARRIER_PX) ** 2))
        noise = self._dice.random(last - first)
        sides = self._sides(away, noise, spectrum) if wave.hour else np.zeros(last - first)
        light = 0.85 * carrier + level * sides
        inside = np.abs(self._low_hz + np.arange(first, last) * HZ_PER_PX - seen.tune_hz)
        taken = (inside <= seen.width_hz) & seen.hears
        amber[first:last] += np.where(taken, light, 0.0)
        film[first:last] += np.where(taken, 0.0, 0.7 * light)

    def _sides(self, away: Row, noise: Row, spectrum: Sound | None) -> Row:
        """Give what is sent: what is really heard if it is at the needle, else a voice afar."""
        if spectrum is None:
            loud = 0.35 + 0.65 * float(self._dice.random())
            return loud * 0.95 * np.exp(-away * HZ_PER_PX / 1300) * noise**1.5
        places = away * HZ_PER_PX / (11_025 / len(spectrum))
        heard = np.interp(places, np.arange(len(spectrum)), spectrum)
        return np.clip(HEARD_GAIN * heard, 0.0, 0.8) * (0.5 + 0.5 * noise)
