"""Weather: snow, rain, fog that drifts, water that shimmers and lamps that flicker, by place."""

import functools
import math
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pygame

from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import shade
from game.screen.plates import Slide
from game.screen.shapes import Pen

WATER = "water"
"""Begins the name of every layer that shimmers."""
STRIP_PX = 6
RAIN_PX = (3, 22)
FOG_SIZE = (1600, 220)
FLICKER_TICKS = 24
"""A lamp dips at most once in this time: two and a half times a second."""
DIM_LEVELS = (255, 226, 196)


@dataclass(frozen=True, slots=True)
class Weather:
    """What falls, drifts and flickers at a place."""

    snow: int = 0
    rain: int = 0
    fog: tuple[int, ...] = ()
    """Heights at which banks of fog drift."""
    flicker: bool = False
    """Whether the lamps are on the city's bad wires."""


STILL = Weather()
SKIES: MappingProxyType[str, Weather] = MappingProxyType(
    {
        "port": Weather(fog=(470,), flicker=True),
        "port-ice": Weather(snow=90, flicker=True),
        "port-open": Weather(rain=120, flicker=True),
        "port-empty": Weather(fog=(330, 470), flicker=True),
        "nevsky": Weather(rain=150, flicker=True),
        "nevsky-winter": Weather(snow=110, flicker=True),
        "nevsky-summer": Weather(rain=150, flicker=True),
        "flea": Weather(snow=120, flicker=True),
        "flea-summer": Weather(fog=(500,), flicker=True),
        "hospital": Weather(snow=70, flicker=True),
        "hospital-summer": Weather(fog=(540,), flicker=True),
        "tram": Weather(flicker=True),
        "clinic": Weather(flicker=True),
        "dawn": Weather(fog=(440,)),
        "customs": Weather(flicker=True),
        "kitchen": Weather(flicker=True),
        "flat": Weather(flicker=True),
        "job": Weather(flicker=True),
        "radio": Weather(flicker=True),
    }
)


def weather_at(plate: str) -> Weather:
    """Give the weather of a plate, by its name or the nearest that it begins with."""
    if plate in SKIES:
        return SKIES[plate]
    place, *more = plate.split("-")
    if place == "port" and more:
        return SKIES["port-empty" if more[-1] == "empty" else f"port-{more[0]}"]
    return SKIES.get(place, STILL)


class Snow:
    """Snow on film: bright specks that drift sideways and down."""

    def __init__(self, count: int, seed: int) -> None:
        dice = np.random.default_rng([1955, seed])
        self._places = dice.uniform((0, 0), (WIDTH, HEIGHT), (count, 2))
        depth = dice.uniform(0, 1, count)
        self._speeds = np.stack([0.3 + 1.1 * depth, 0.5 + 1.3 * depth], axis=1)
        self._depth = depth
        self._flakes = [
            Pen(6, 6, shade("film", 0.5 + 0.12 * size)).dot(3, 3, 0.8 + 0.5 * size).done()
            for size in range(3)
        ]

    def tick(self) -> None:
        """Drift for a tick; what leaves on one side comes in on the other."""
        self._places = (self._places + self._speeds) % (WIDTH, HEIGHT)

    def draw(self, surface: pygame.Surface, sway: float) -> None:
        """Paint the flakes, near ones larger and moved more by the camera."""
        across = ((self._places[:, 0] + sway * self._depth) % WIDTH).astype(int).tolist()
        down = self._places[:, 1].astype(int).tolist()
        sizes = (self._depth * 2.99).astype(int).tolist()
        flakes = self._flakes
        surface.fblits(
            [(flakes[size], (x, y)) for size, x, y in zip(sizes, across, down, strict=True)]
        )


class Rain:
    """Rain on film: thin bright scratches that fall fast and a little aslant."""

    def __init__(self, count: int, seed: int) -> None:
        dice = np.random.default_rng([1957, seed])
        self._places = dice.uniform((0, -RAIN_PX[1]), (WIDTH, HEIGHT), (count, 2))
        depth = dice.uniform(0, 1, count)
        self._speeds = np.stack([-1.2 - 1.0 * depth, 9 + 6 * depth], axis=1)
        self._sizes = (depth * 2.99).astype(int).tolist()
        self._drops = [_drop(size) for size in range(3)]

    def tick(self) -> None:
        """Fall for a tick."""
        low, room = (0, -RAIN_PX[1]), (WIDTH, HEIGHT + RAIN_PX[1])
        self._places = (self._places + self._speeds - low) % room + low

    def draw(self, surface: pygame.Surface, sway: float) -> None:
        """Paint the drops."""
        drops = self._drops
        places = (self._places + np.array([sway * 0.6, 0.0])).astype(int).tolist()
        surface.fblits(
            [(drops[size], (x, y)) for size, (x, y) in zip(self._sizes, places, strict=True)]
        )


class Fog:
    """Banks of fog that drift slowly across, each at its own pace."""

    def __init__(self, heights: tuple[int, ...], seed: int) -> None:
        self._heights = heights
        self._begin = np.random.default_rng([1959, seed]).uniform(0, FOG_SIZE[0], len(heights))
        self._ticks = 0

    def tick(self) -> None:
        """Drift for a tick."""
        self._ticks += 1

    def draw(self, surface: pygame.Surface, sway: float) -> None:
        """Lay every bank twice, so that it has no end."""
        for number, (height, begin) in enumerate(zip(self._heights, self._begin, strict=True)):
            bank = _bank(number)
            pace = 0.12 + 0.1 * number
            left = round((begin + self._ticks * pace) % FOG_SIZE[0] + 0.5 * sway) - FOG_SIZE[0]
            for x in (left, left + FOG_SIZE[0]):
                where = (x, height - FOG_SIZE[1] // 2)
                surface.blit(bank, where, special_flags=pygame.BLEND_PREMULTIPLIED)


def draw_water(surface: pygame.Surface, slide: Slide, place: tuple[int, int], ticks: int) -> None:
    """Lay a layer of water in strips that sway, near ones farther than far ones."""
    left, top = place
    width, height = slide.picture.get_size()
    for row in range(0, height, STRIP_PX):
        far = (row + slide.top) / HEIGHT
        shift = round(2.6 * far * math.sin(ticks / 21 + row * 0.19) * math.sin(ticks / 57 + row))
        surface.blit(
            slide.picture,
            (left + shift, top + row),
            (0, row, width, STRIP_PX),
            special_flags=pygame.BLEND_PREMULTIPLIED,
        )


def lamp_level(seed: int, number: int, ticks: int) -> int:
    """Give how bright a lamp burns, 255 at most; it dips softly, and never three times a second."""
    slot, within = divmod(ticks + 7 * number, FLICKER_TICKS)
    dice = (slot * 2654435761 + seed * 40503 + number * 97) >> 9
    if dice % 11 or within >= 8:
        return DIM_LEVELS[0]
    return DIM_LEVELS[2] if 2 <= within < 6 else DIM_LEVELS[1]


def dimmed(picture: pygame.Surface, level: int) -> pygame.Surface:
    """Give a glow at another brightness."""
    if level >= DIM_LEVELS[0]:
        return picture
    dim = picture.copy()
    dim.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
    return dim


def _drop(size: int) -> pygame.Surface:
    long = 10 + 5 * size
    pen = Pen(*RAIN_PX, shade("film", 0.34 + 0.07 * size))
    return pen.line([(2.0, 0.0), (2.0 - long * 0.12, float(long))], px=1).done()


@functools.lru_cache(maxsize=2)
def _bank(number: int) -> pygame.Surface:
    """Make a bank of fog that goes on where it ends."""
    width, height = FOG_SIZE[0] // 8, FOG_SIZE[1] // 8
    dice = np.random.default_rng([1958, number])
    waves = np.zeros((height, width))
    x, y = np.arange(width) * 2 * np.pi / width, np.linspace(0, np.pi, height)[:, None]
    for times in range(1, 9):
        phase, lift = dice.uniform(0, 2 * np.pi, 2)
        waves += np.cos(times * x + phase + 1.4 * np.sin(y + lift)) / times**0.8
    torn = np.clip(0.5 + 0.22 * waves, 0, 1) * np.sin(y) ** 2
    cover = 0.34 * torn[..., None]
    rgba = np.dstack([cover * np.array(shade("film", 0.46)), 255 * cover]).astype(np.uint8)
    small = pygame.image.frombuffer(rgba.tobytes(), (width, height), "RGBA").convert_alpha()
    return pygame.transform.smoothscale(small, FOG_SIZE)
