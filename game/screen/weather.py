"""Weather: snow, rain, fog that drifts, water that shimmers and lamps that flicker, by place."""

import functools
import math
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import pygame

from game.film.harbour import EMPTY, LAP
from game.film.seasons import MUD, SUMMER, WINTER
from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import shade
from game.screen.plates import Slide
from game.screen.shapes import Pen
from game.sound.seasons import air_of

WATER = "water"
"""Begins the name of every layer that shimmers."""
FLOES = "floes"
"""Begins the name of every layer that the river carries off, and brings again."""
TICKS_A_POINT = 5
"""So long ice needs for a point of the stage."""
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


@dataclass(frozen=True, slots=True)
class Sky:
    """How much of the weather a place under the open sky gets."""

    snow: int
    rain: int
    fog: tuple[int, ...]
    """Where fog lies when nothing falls."""


STILL = Weather()
SKIES: MappingProxyType[str, Sky] = MappingProxyType(
    {
        "port": Sky(90, 120, (470,)),
        "nevsky": Sky(110, 150, (560,)),
        "flea": Sky(120, 140, (500,)),
        "hospital": Sky(70, 110, (540,)),
        "dawn": Sky(60, 90, (440,)),
        "kiosk": Sky(90, 120, (540,)),
    }
)
INDOORS = frozenset(
    {
        "clinic", "court", "customs", "dance", "editor", "flat", "job", "kitchen", "office",
        "radio", "tapes", "tram",
    }
)  # fmt: skip
"""Here lamps flicker, and nothing falls."""
NO_SHIP_FOG = (330, 470)
"""Over an empty berth it always stands."""
AIR_OF_PLATE = MappingProxyType(
    {
        WINTER: "snow", "ice": "snow", SUMMER: "", "open": "", MUD: "rain", "dark": "rain",
    }
)  # fmt: skip
"""What the air is like on a plate of a season, when it is no day of a run."""


def weather_at(plate: str, date: str = "") -> Weather:
    """Give the weather of a plate: that of a day as it is also heard, else of its season.

    Parameters
    ----------
    plate : str
        What the film room calls it; only places have weather, and only those outdoors a sky.
    date : str
        The day of the run, as 1956-11-18; empty is any day of the season the plate shows.

    Returns
    -------
    Weather
    """
    place, *more = plate.split("-")
    if place not in SKIES:
        return Weather(flicker=True) if place in INDOORS else STILL
    sky, season = SKIES[place], more[0] if more else WINTER
    air = air_of(date) if date else AIR_OF_PLATE[season]
    falls = air in ("snow", "rain")
    fog = NO_SHIP_FOG if more[-1:] == [EMPTY] else () if falls else sky.fog
    return Weather(
        snow=sky.snow if air == "snow" else 0,
        rain=sky.rain if air == "rain" else 0,
        fog=fog,
        flicker=True,
    )


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


def adrift(slides: tuple[Slide, ...], ticks: int) -> tuple[Slide, ...]:
    """Let ice drift down the river: what leaves on the right comes in on the left."""
    if not any(slide.name.startswith(FLOES) for slide in slides):
        return slides
    ahead = ticks // TICKS_A_POINT % LAP
    moved: list[Slide] = []
    for slide in slides:
        if slide.name.startswith(FLOES):
            moved += [replace(slide, left=slide.left + x) for x in (ahead, ahead - LAP)]
        else:
            moved.append(slide)
    return tuple(moved)


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
