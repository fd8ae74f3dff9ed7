"""The colours of the screen: film, and four inks that each mean one thing."""

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


@functools.lru_cache(maxsize=4096)
def shade(ramp: str, value: float) -> Colour:
    """Give the colour of one film value on a ramp."""
    red, green, blue = (round(float(channel)) for channel in shades(ramp, np.array([value]))[0])
    return red, green, blue


def shades(ramp: str, values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Give the colours, 0 to 255, of an array of film values on a ramp."""
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
