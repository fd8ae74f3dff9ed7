"""The colours of the screen: film, and four inks that each mean one thing."""

import bisect
import functools
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.film.tone import RAMPS

Colour: TypeAlias = tuple[int, int, int]

INK: Colour = (0x04, 0x06, 0x0B)
PANEL: Colour = (0x0A, 0x15, 0x20)
PANEL_HIGH: Colour = (0x10, 0x21, 0x31)
LINE: Colour = (0x27, 0x56, 0x72)
RIM: Colour = (0x45, 0x7B, 0x97)
DIM: Colour = (0x7F, 0xB0, 0xC0)
TEXT: Colour = (0xD5, 0xF0, 0xEE)
HIGH: Colour = (0xF6, 0xFF, 0xFB)
AMBER: Colour = (0xFF, 0xAD, 0x4D)
AMBER_LIGHT: Colour = (0xFF, 0xDB, 0x9E)
RED: Colour = (0xFF, 0x5A, 0x3C)
RED_LIGHT: Colour = (0xFF, 0xB2, 0x96)
GREEN: Colour = (0x86, 0xD3, 0xA3)
VIOLET: Colour = (0xC7, 0x9A, 0xF0)
DISABLED: Colour = (0x6F, 0x93, 0xA3)

PAPER: Colour = (0xF2, 0xE6, 0xCF)
PAPER_SHADE: Colour = (0xC9, 0xB4, 0x8F)
PRINT: Colour = (0x1A, 0x15, 0x12)
PRINT_DIM: Colour = (0x5A, 0x4A, 0x3A)
POSTER: Colour = (0xB3, 0x12, 0x0F)


SHADES = 4096
"""Entries of the table of a ramp: from one to the next it climbs a tenth of a level at most."""


@functools.lru_cache(maxsize=4096)
def shade(ramp: str, value: float) -> Colour:
    """Give the colour of one film value on a ramp."""
    stops = RAMPS[ramp]
    at = max(1, min(len(stops) - 1, bisect.bisect_left(stops, (value, 0))))
    (low, under), (high, over) = stops[at - 1], stops[at]
    share = max(0.0, min(1.0, (value - low) / (high - low)))
    return mix(_unpacked(under), _unpacked(over), share)


def shades(ramp: str, values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Give the colours, 0 to 255, of an array of film values on a ramp."""
    return _table(ramp)[_places(values)]


def shade_pixels(ramp: str, values: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Give an array of film values as opaque pixels, ``(..., 4)``: blue, green, red, 255."""
    packed = _packed(ramp)[_places(values)]
    return packed.view(np.uint8).reshape(*packed.shape, 4)


def _unpacked(packed: int) -> Colour:
    return packed >> 16 & 255, packed >> 8 & 255, packed & 255


def _places(values: NDArray[np.floating]) -> NDArray[np.uint16]:
    """Tell where film values lie in a table of shades; what lies beyond a ramp is its end."""
    places = np.asarray(values, np.float32) * np.float32(SHADES - 1)
    places += np.float32(0.5)
    np.clip(places, 0, SHADES - 1, out=places)
    return places.astype(np.uint16)


@functools.cache
def _table(ramp: str) -> NDArray[np.float64]:
    """Work a ramp out once: asking it for every point of a picture takes a quarter of a second."""
    return _between(ramp, np.linspace(0.0, 1.0, SHADES))


@functools.cache
def _packed(ramp: str) -> NDArray[np.uint32]:
    red, green, blue = _table(ramp).astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, "<u4")


def _between(ramp: str, values: NDArray[np.floating]) -> NDArray[np.float64]:
    stops = np.array([stop for stop, _ in RAMPS[ramp]])
    packed = np.array([colour for _, colour in RAMPS[ramp]])
    channels = [np.interp(values, stops, (packed >> shift) & 255) for shift in (16, 8, 0)]
    return np.stack(channels, axis=-1)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two colours; ``share`` 1 is all of the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def contrast(ink: Colour, ground: Colour) -> float:
    """Tell the WCAG contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
