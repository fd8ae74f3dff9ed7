"""Tone: from what a ray went through to a film value, and from a film value to a colour."""

import functools
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from game.film.planes import Picture, Plane

Colours = NDArray[np.float32]
"""``(..., 3)`` float32 in [0, 1], sRGB."""

STEPS = 1024
TOE = 0.14
CLEAR = 0.045
"""Film value of film that nothing covered: black film is not quite black on the box."""
SECONDS_OF_EXPOSURE = 0.88
"""The exposure factor k of a normal film: 0.6 is too little, 1.25 too much."""

RAMPS: MappingProxyType[str, tuple[tuple[float, int], ...]] = MappingProxyType(
    {
        "film": (
            (0.0, 0x04060B), (0.10, 0x08111C), (0.25, 0x12293C), (0.42, 0x275672),
            (0.60, 0x5791A8), (0.78, 0x9FCDD6), (0.90, 0xD5F0EE), (1.0, 0xF6FFFB),
        ),
        "amber": (
            (0.0, 0x080402), (0.10, 0x190A03), (0.25, 0x451C06), (0.42, 0x8F3F0C),
            (0.60, 0xD9741C), (0.78, 0xFFAD4D), (0.90, 0xFFDB9E), (1.0, 0xFFF6E4),
        ),
        "red": (
            (0.0, 0x080203), (0.10, 0x1C0406), (0.25, 0x4A070B), (0.42, 0x8F0E12),
            (0.60, 0xD4231C), (0.78, 0xFF5A3C), (0.90, 0xFFB296), (1.0, 0xFFF0E6),
        ),
        "green": (
            (0.0, 0x030604), (0.10, 0x07130C), (0.25, 0x0F2E1F), (0.42, 0x1D5C40),
            (0.60, 0x3F9A6D), (0.78, 0x86D3A3), (0.90, 0xCDF3D6), (1.0, 0xF7FFF4),
        ),
        "violet": (
            (0.0, 0x06040B), (0.10, 0x110A20), (0.25, 0x2A1A4A), (0.42, 0x533187),
            (0.60, 0x8D5CC4), (0.78, 0xC79AF0), (0.90, 0xEAD4FF), (1.0, 0xFDF8FF),
        ),
        "sepia": (
            (0.0, 0x0A0806), (0.10, 0x1A1510), (0.25, 0x3A3024), (0.42, 0x6E5B43),
            (0.60, 0xA58D6A), (0.78, 0xD6C199), (0.90, 0xF0E3C4), (1.0, 0xFFFAF0),
        ),
        "print": (
            (0.0, 0xF2E6CF), (0.12, 0xEADBBF), (0.35, 0xC9B48F),
            (0.60, 0x7D6A50), (0.80, 0x3A2F26), (1.0, 0x14100D),
        ),
    }
)  # fmt: skip
"""From film value 0 (black film) to 1 (clear film on the light box), as 0xRRGGBB.

``film`` is night and the hospital, ``amber`` music and lamps, ``red`` the State and the safelight,
``green`` money, ``violet`` the trance of music, ``sepia`` memory; ``print`` is the positive world
of newspaper and court, cream where nothing is printed.
"""

MUSIC = ("amber", "violet", "film", "green")
"""The colours that travel outward from a needle, in their order."""


@functools.lru_cache(maxsize=len(RAMPS))
def ramp(name: str) -> Colours:
    """Make the table of a ramp: ``(1024, 3)`` float32, linear in sRGB between its stops."""
    if name not in RAMPS:
        raise ValueError(f"there is no ramp called {name!r}; there are {sorted(RAMPS)}")
    place = [stop for stop, _ in RAMPS[name]]
    packed = np.array([colour for _, colour in RAMPS[name]])
    steps = np.linspace(0, 1, STEPS)
    channels = [np.interp(steps, place, (packed >> shift) & 255) for shift in (16, 8, 0)]
    table = np.stack(channels, axis=-1).astype(np.float32) / np.float32(255)
    table.flags.writeable = False
    return table


def tint(name: str, value: ArrayLike) -> Colours:
    """Give the colours ``(..., 3)`` of film values on a ramp; values are held within 0 to 1."""
    place = (np.asarray(value, np.float32) * np.float32(STEPS - 1)).astype(np.int32)
    return np.asarray(ramp(name).take(place, axis=0, mode="clip"))


def colour(image: Plane, *, ramp: str = "film") -> Picture:
    """Give a picture of film values as colours.

    Parameters
    ----------
    image : (rows, columns) float32
        Film values, 0 black film to 1 clear film.
    ramp : str
        A key of `RAMPS`: the mood.

    Returns
    -------
    (rows, columns, 3) uint8
    """
    return to_bytes(tint(ramp, image))


def to_bytes(colours: ArrayLike) -> Picture:
    """Round channels from 0..1 to 0..255."""
    levels = np.asarray(colours) * np.float32(255)
    levels += np.float32(0.5)
    return np.clip(levels, 0, 255, out=levels).astype(np.uint8)


def film_curve(
    depth: ArrayLike,
    *,
    exposure: float = SECONDS_OF_EXPOSURE,
    toe: float = TOE,
    clear: float = CLEAR,
) -> Plane:
    """Give the film value of an optical depth.

    v = v0 + (1 - v0)(1 - exp(-k T^2 / (T + toe))): beyond the toe 1 - v multiplies along the ray,
    so that layers combine by screen; a physical H&D curve would swallow cloth and wire.

    Parameters
    ----------
    depth : array_like
        Optical depth T; below 0 counts as 0.
    exposure : float
        k, 0.6 (underexposed) to 1.25 (overexposed).
    toe : float
        Depth below which veils sink into the black.
    clear : float
        v0, the value of uncovered film.

    Returns
    -------
    float32 array like ``depth``, from ``clear`` to 1, rising.
    """
    through = np.maximum(np.asarray(depth, np.float32), 0)
    dense = np.float32(exposure) * through * through / (through + np.float32(toe))
    return np.float32(clear) + np.float32(1 - clear) * (1 - np.exp(-dense))


def music(value: Plane, phase: Plane) -> Colours:
    """Colour film values by the bands that travel outward from a needle.

    Parameters
    ----------
    value : (rows, columns) float32
        Film values.
    phase : (rows, columns) float32
        1.5 x distance from the needle (in 900 points) minus the beat; one turn of colours per 1.

    Returns
    -------
    (rows, columns, 3) float32
    """
    place = (phase - np.floor(phase)) * np.float32(len(MUSIC))
    mixed = np.zeros((*value.shape, 3), np.float32)
    for band, name in enumerate(MUSIC):
        away = np.abs(place - band)
        share = np.clip(1 - np.minimum(away, len(MUSIC) - away), 0, 1)
        mixed += tint(name, value) * share[..., None]
    return mixed


def halftone(value: Plane, *, pitch_px: float = 5.0) -> Plane:
    """Print film values as dots at 45 degrees, as a newspaper does.

    Parameters
    ----------
    value : (rows, columns) float32
        Tone, 0 paper to 1 ink.
    pitch_px : float
        Distance of the dots.

    Returns
    -------
    (rows, columns) float32: share of ink at each pixel.
    """
    rows, columns = np.indices(value.shape, np.float32)
    step = np.float32(2 * np.pi * np.sqrt(0.5) / pitch_px)
    screen = 0.5 + 0.25 * (np.cos((columns + rows) * step) + np.cos((columns - rows) * step))
    return np.asarray(np.clip((value - screen) * 6 + 0.5, 0, 1), np.float32)
