"""Noise: the grain, the marrow, the wool and the clouds, as tiles that repeat without a seam."""

import functools
import math
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.film.planes import Plane

TILE_PX = 1024


class Band(NamedTuple):
    """Which waves a noise is made of: longer than ``low_px``, shorter than ``high_px``."""

    low_px: float
    high_px: float
    seed: int
    stretch: float = 1.0
    """How much longer the waves are along ``angle_deg`` than across."""
    angle_deg: float = 0.0


KINDS: MappingProxyType[str, Band] = MappingProxyType(
    {
        "marrow": Band(1.2, 4.0, 3),
        "cloud": Band(110, 700, 5),
        "patch": Band(8, 60, 6),
        "grain": Band(0.55, 1.6, 8),
        "fine": Band(0.3, 0.9, 9),
        "wool": Band(1.0, 3.0, 11, 0.35, 46),
        "brush": Band(1.5, 7, 12, 8),
        "rain": Band(1.5, 6, 13, 0.12),
        "mottle": Band(3, 12, 14),
    }
)


@functools.lru_cache(maxsize=len(KINDS))
def tile(kind: str) -> Plane:
    """Make a tile of noise of unit variance that repeats without a seam.

    Parameters
    ----------
    kind : str
        A key of `KINDS`.

    Returns
    -------
    (1024, 1024) float32, read only: white noise through the band-pass
    exp(-2 (k low)^2) - exp(-2 (k high)^2), k in cycles per pixel.
    """
    if kind not in KINDS:
        raise ValueError(f"there is no noise called {kind!r}; there are {sorted(KINDS)}")
    band = KINDS[kind]
    white = np.random.default_rng(band.seed).standard_normal((TILE_PX, TILE_PX))
    down, across = np.fft.fftfreq(TILE_PX)[:, None], np.fft.rfftfreq(TILE_PX)[None]
    toward = np.radians(band.angle_deg)
    along = across * np.cos(toward) + down * np.sin(toward)
    aside = -across * np.sin(toward) + down * np.cos(toward)
    squared = (along * band.stretch) ** 2 + aside**2
    passed = np.exp(-2 * squared * band.low_px**2) - np.exp(-2 * squared * band.high_px**2)
    noise = np.fft.irfft2(np.fft.rfft2(white) * passed, s=white.shape)
    unit = np.asarray(noise / noise.std(), np.float32)
    unit.flags.writeable = False
    return unit


def window(kind: str, top: int, left: int, shape: tuple[int, int]) -> Plane:
    """Cut a window of any size out of the endless noise.

    Parameters
    ----------
    kind : str
        A key of `KINDS`.
    top, left : int
        First row and column; any whole number.
    shape : (rows, columns)
        Size of the window in pixels.

    Returns
    -------
    (rows, columns) float32; a view of the tile where it does not wrap: do not write into it.
    """
    whole = tile(kind)
    top, left = top % TILE_PX, left % TILE_PX
    if top + shape[0] <= TILE_PX and left + shape[1] <= TILE_PX:
        return whole[top : top + shape[0], left : left + shape[1]]
    rows = (top + np.arange(shape[0])) % TILE_PX
    columns = (left + np.arange(shape[1])) % TILE_PX
    return whole[rows[:, None], columns[None, :]]


def field(
    kind: str, shape: tuple[int, int], *, step: float, top: float = 0.0, left: float = 0.0
) -> Plane:
    """Read the endless noise on a wider or a finer grid, so that a pattern keeps its place.

    Parameters
    ----------
    kind : str
        A key of `KINDS`.
    shape : (rows, columns)
        Size of the result.
    step : float
        Pixels of the tile to one pixel of the result; 1 reads the tile as it is.
    top, left : float
        Where to begin, in pixels of the tile.

    Returns
    -------
    (rows, columns) float32, read bilinearly.
    """
    if step == 1:
        return window(kind, round(top), round(left), shape)
    whole = tile(kind)
    wide = left + (np.arange(shape[1]) + 0.5) * step - 0.5
    high = top + (np.arange(shape[0]) + 0.5) * step - 0.5
    first, last = math.floor(high[0]), math.floor(high[-1]) + 1
    if last - first < min(TILE_PX, shape[0]):
        whole = whole[np.arange(first, last + 1) % TILE_PX]
        return _read_rows(_read_columns(whole, wide), high - first)
    return _read_columns(_read_rows(whole, high), wide)


def _read_columns(plane: Plane, place: NDArray[np.floating]) -> Plane:
    """Give columns at fractional places of an endless plane."""
    return np.ascontiguousarray(_read_rows(np.ascontiguousarray(plane.T), place).T)


def _read_rows(plane: Plane, place: NDArray[np.floating]) -> Plane:
    """Give rows at fractional places of an endless plane."""
    floor = np.floor(place)
    above = floor.astype(np.intp) % len(plane)
    share = (place - floor).astype(np.float32)[:, None]
    read = plane[above]
    beyond = plane[(above + 1) % len(plane)]
    beyond -= read
    beyond *= share
    read += beyond
    return np.asarray(read, np.float32)
