"""The shimmer: the colours that a groove throws back, fixed in the room while the disc turns."""

import numpy as np
from numpy.typing import NDArray

from game.film.planes import Picture, Plane
from game.film.tone import Colours, to_bytes

_SHEET_MM = 240.0
_LAMP = (-0.33, 0.498)
"""Where the lamp stands, as the half-way vector over the middle of the disc: upper left."""
_NEARNESS = 0.24
"""How much the half-way vector tilts from the middle to the rim: the eye is close."""
_PITCH_NM = 3300.0
"""Stands for the fine comb of a groove wall; the pitch itself is too wide for colours."""
_ORDERS = (1, 2, 3, 4)
_BANDS = ((612.0, 46.0, 0), (548.0, 40.0, 1), (462.0, 36.0, 2))
"""Middle and width of red, green and blue in nanometres, and their channel."""
_VIOLET_NM = (432.0, 22.0)


def draw_shimmer(
    *,
    outer_mm: float,
    inner_mm: float,
    loudness: NDArray[np.floating] | None = None,
    pixels: int = 560,
    strength: float = 1.0,
) -> Picture:
    """Draw the colours of a groove under a lamp, to be added over a turning disc.

    A groove is a grating: light of wavelength L comes back where m L = d sin, here |H r| d = m L
    with the half-way vector H and the radius r; across the groove it comes back in a wedge whose
    half-width is the slope of the groove (Buchmann and Meyer), so loud rings shine wide and dim.

    Parameters
    ----------
    outer_mm, inner_mm : float
        Where the groove begins and ends.
    loudness : (n,) or None
        0 quiet to 1 loud at even steps from the inner to the outer end; even if None.
    pixels : int
        Side of the picture, which covers a square of 240 mm.
    strength : float
        0 none to 1.

    Returns
    -------
    (pixels, pixels, 4) uint8
        Premultiplied, black where there is nothing to add.
    """
    if outer_mm <= inner_mm:
        raise ValueError(f"a groove runs inward, got {outer_mm} to {inner_mm} mm")
    step = _SHEET_MM / pixels
    along = ((np.arange(pixels) + 0.5) * step - _SHEET_MM / 2).astype(np.float32)
    x, y = along[None, :], -along[:, None]
    away = np.maximum(np.hypot(x, y), np.float32(0.1))
    loud = _loudness(away, outer_mm, inner_mm, loudness)
    across_x = np.float32(_LAMP[0]) - x * np.float32(_NEARNESS / outer_mm)
    across_y = np.float32(_LAMP[1]) - y * np.float32(_NEARNESS / outer_mm)
    radial = (across_x * x + across_y * y) / away
    beside = np.abs(across_y * x - across_x * y) / away
    band = np.clip((outer_mm - away) / 1.4, 0, 1) * np.clip((away - inner_mm) / 1.4, 0, 1)
    wedge = np.exp(-((beside / (0.085 + 0.20 * loud)) ** 1.6)) * (0.5 + 0.55 * np.exp(-2.2 * loud))
    colours = _spectrum(np.abs(radial) * np.float32(_PITCH_NM) * (1 + 0.03 * loud))
    colours = 0.8 * colours + 0.2 * colours.mean(axis=-1, keepdims=True)
    white = np.exp(-((beside / 0.035) ** 1.5)) * 0.22
    light = colours * (wedge * 0.62)[..., None] + np.asarray(white, np.float32)[..., None]
    light = np.clip(light * (band * strength)[..., None], 0, 1)
    return to_bytes(np.concatenate([light, light.max(axis=-1, keepdims=True)], axis=-1))


def _spectrum(path_nm: Plane) -> Colours:
    """Give the colours of a path difference: the sum of its orders."""
    colours = np.zeros((*path_nm.shape, 3), np.float32)
    for order in _ORDERS:
        wave = path_nm / np.float32(order)
        share = 1 / order**0.25
        for middle, width, channel in _BANDS:
            colours[..., channel] += share * np.exp(-(((wave - middle) / width) ** 2))
        middle, width = _VIOLET_NM
        colours[..., 0] += 0.35 * share * np.exp(-(((wave - middle) / width) ** 2))
    return colours


def _loudness(
    away_mm: Plane, outer_mm: float, inner_mm: float, loudness: NDArray[np.floating] | None
) -> Plane:
    """Read how loud the groove is at each pixel."""
    if loudness is None:
        return np.full(away_mm.shape, 0.45, np.float32)
    place = np.linspace(inner_mm, outer_mm, len(loudness))
    return np.asarray(np.interp(away_mm, place, np.clip(loudness, 0, 1.2)), np.float32)
