"""The groove in the light: loud passages shine wide, beats make spokes, land stays dull."""

from dataclasses import dataclass
from math import cos, radians, sin, tau

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc, Scored
from game.groove.limits import check_kind, check_number, check_numbers, check_whole

Image = NDArray[np.float32]

_MOST_DEG = 1e9
_CELLS = 1440
_BAND_ROWS = 64
_SPINDLE_MM = 7.24
_NARROWEST = 0.05
"""Half-width of the highlight of a silent groove: sine of the angle to the light."""
_WIDENING = 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheen:
    """What of the groove the light sees, per turn and quarter of a degree."""

    slope: Image
    """``(turns, cells)`` rms slope of the groove: sound that catches light."""
    filled: Image
    """``(turns, cells)`` share of the pitch that is groove and not land."""
    turn_at: NDArray[np.float64]
    radius_mm: NDArray[np.float64]
    """Rising radii, and the turn that lies there."""
    loud: float


def draw(
    disc: Disc,
    pixels: int = 1400,
    *,
    light_deg: tuple[float, ...] = (146.0, 14.0),
    turned_deg: float = 0.0,
) -> Image:
    """Draw how the groove of a disc catches light.

    Parameters
    ----------
    disc
        What to draw.
    pixels
        Side of the picture. It covers the whole sheet (``film.size_mm``), so that it lies over
        the radiograph pixel by pixel.
    light_deg
        Directions that lamps stand in; they stay where they are when the disc turns.
    turned_deg
        How far the disc has turned, counter-clockwise.

    Returns
    -------
    ``(pixels, pixels)`` float32 in [0, 1], row 0 at +y: 0 off the disc. The highlight is as wide
    as the slopes of the groove (the light-band of Buchmann and Meyer).

    Raises
    ------
    ValueError
        If `disc` is none, `pixels` not a whole number of 16..8192, or an angle no number.
    """
    check_kind("disc", disc, Disc)
    check_whole("pixels", pixels, 16, 8192)
    light_deg = check_numbers("light_deg", light_deg, -_MOST_DEG, _MOST_DEG)
    check_number("turned_deg", turned_deg, -_MOST_DEG, _MOST_DEG)
    sheen = _find_sheen(disc)
    step_mm = disc.film.size_mm / pixels
    across_mm = ((np.arange(pixels) + 0.5) * step_mm - disc.film.size_mm / 2).astype(np.float32)
    image = np.zeros((pixels, pixels), np.float32)
    for first in range(0, pixels, _BAND_ROWS):
        rows = slice(first, first + _BAND_ROWS)
        away_mm = -across_mm[rows, None]
        image[rows] = _draw_band(
            disc,
            sheen,
            across_mm[None, :],
            away_mm,
            light_deg=light_deg,
            turned_deg=turned_deg,
        )
    return image


def _find_sheen(disc: Disc) -> _Sheen:
    """Measure slopes and widths of the groove."""
    samples, turns = disc.samples_per_turn, disc.turns
    edges = np.arange(_CELLS) * samples // _CELLS
    per_cell = np.diff(np.append(edges, samples)).astype(np.float32)
    slope = np.zeros((turns, _CELLS), np.float32)
    for turn in range(turns):
        path = disc.lateral_um[turn * samples : (turn + 1) * samples + 1]
        rise = np.diff(path, append=path[-1:] if len(path) == samples else path[:0])
        along_um = tau * float(disc.radius_mm(turn + 0.5)) * 1000 / samples
        energy = np.add.reduceat(rise * rise, edges)
        slope[turn] = np.sqrt(energy / per_cell) / max(along_um, 1e-3)
    played = disc.width_um.shape[1]
    columns = np.arange(_CELLS) * played // _CELLS
    filled = np.clip(disc.width_um[:, columns] / disc.pitch_um, 0, 1.2).astype(np.float32)
    turn_at = np.linspace(0, turns, 8 * turns + 1)
    radius_mm = np.asarray(disc.radius_mm(turn_at), np.float64)
    order = np.argsort(radius_mm, kind="stable")
    loud = float(np.percentile(slope, 98)) + 1e-6
    return _Sheen(
        slope=slope,
        filled=filled,
        turn_at=turn_at[order],
        radius_mm=radius_mm[order],
        loud=loud,
    )


def _draw_band(
    disc: Disc,
    sheen: _Sheen,
    x_mm: Image,
    y_mm: Image,
    *,
    light_deg: tuple[float, ...],
    turned_deg: float,
) -> Image:
    """Draw some rows."""
    radius_mm = np.sqrt(x_mm * x_mm + y_mm * y_mm)
    angle = np.arctan2(y_mm, x_mm) - np.float32(radians(turned_deg))
    share = angle * np.float32(1 / tau)
    share -= np.floor(share)
    turn = np.interp(radius_mm, sheen.radius_mm, sheen.turn_at).astype(np.float32)
    nearest = turn - share
    slope, filled = _look_up(sheen, nearest, share)
    last = disc.end_sample / disc.samples_per_turn
    edge_mm = disc.pitch_um / 2000
    cut = (turn <= last) & (radius_mm <= sheen.radius_mm[-1] + edge_mm)
    cut &= radius_mm >= sheen.radius_mm[0] - edge_mm
    slope, filled = slope * cut, filled * cut
    pixels_a_turn = disc.pitch_um / 1000 / abs(float(x_mm[0, 1] - x_mm[0, 0]))
    ridges = np.float32(min(max((pixels_a_turn - 1.5) / 2.5, 0), 1) * 0.5)
    line = 1 - ridges * filled * np.cos(np.float32(tau) * nearest) if ridges else np.float32(1)
    bed = 0.05 + 0.10 * filled * line + 0.16 * np.minimum(slope / np.float32(sheen.loud), 1.5)
    light = bed + _highlight(x_mm, y_mm, radius_mm, slope, light_deg) * (0.12 + 0.5 * filled * line)
    light += _shine_of_scratches(disc, radius_mm, angle)
    return np.where(_on_disc(disc, x_mm, y_mm, turned_deg), np.clip(light, 0, 1), 0)


def _look_up(sheen: _Sheen, nearest: Image, share: Image) -> tuple[Image, Image]:
    """Read slope and width at each pixel, gliding from turn to turn."""
    turns = len(sheen.slope)
    cell = np.minimum((share * _CELLS).astype(np.int32), _CELLS - 1)
    place = np.clip(nearest, 0, turns - 1)
    outer = np.minimum(place.astype(np.int32), max(turns - 2, 0))
    glide = place - outer
    here = outer * _CELLS + cell
    there = here + (_CELLS if turns > 1 else 0)
    slope, filled = sheen.slope.reshape(-1), sheen.filled.reshape(-1)
    glided = slope[here]
    glided += (slope[there] - glided) * glide
    return glided, filled[here]


def _highlight(
    x_mm: Image, y_mm: Image, radius_mm: Image, slope: Image, light_deg: tuple[float, ...]
) -> Image:
    """Light thrown back by groove walls: a wedge towards each lamp and away from it."""
    width = np.float32(_NARROWEST) + np.float32(_WIDENING) * slope
    fainter = np.sqrt(np.float32(_NARROWEST) / width)
    scale = 1 / (np.maximum(radius_mm, np.float32(0.1)) * width)
    total = np.zeros_like(radius_mm)
    for degrees in light_deg:
        aside = np.float32(cos(radians(degrees))) * y_mm - np.float32(sin(radians(degrees))) * x_mm
        off = aside * scale
        off *= off
        total += 1 / (1 + off + np.float32(0.6) * off * off)
    return np.asarray(total * fainter)


def _on_disc(disc: Disc, x_mm: Image, y_mm: Image, turned_deg: float) -> NDArray[np.bool_]:
    """Tell film from air: inside the trim, outside the hole."""
    toward = radians(disc.lathe.hole_deg + turned_deg)
    hole_x, hole_y = disc.lathe.hole_mm * cos(toward), disc.lathe.hole_mm * sin(toward)
    hole = (x_mm - hole_x) ** 2 + (y_mm - hole_y) ** 2 < (_SPINDLE_MM / 2) ** 2
    within: NDArray[np.bool_] = (x_mm**2 + y_mm**2 <= disc.film.radius_mm**2) & ~hole
    return within


def _shine_of_scratches(disc: Disc, radius_mm: Image, angle: Image) -> Image | float:
    """Scratches are bright hair lines, broader when deep."""
    shine: Image | float = 0.0
    for scratch in disc.scratches:
        off_mm = np.abs(_miss_mm(scratch, disc.outer_mm, radius_mm, angle))
        half_mm = 0.06 + scratch.depth_um / 400
        line = np.clip(1.5 - off_mm / np.float32(half_mm), 0, 1).astype(np.float32)
        shine = shine + np.float32(0.45) * line
    return shine


def _miss_mm(scratch: Scored, outer_mm: float, radius_mm: Image, angle: Image) -> Image:
    """How far each pixel lies off the straight line of a scratch; far if on the other side."""
    turned = angle - np.float32(radians(scratch.angle_deg))
    along_mm, beside_mm = outer_mm - radius_mm * np.cos(turned), radius_mm * np.sin(turned)
    slant = radians(scratch.slant_deg)
    off = beside_mm * np.float32(cos(slant)) - along_mm * np.float32(sin(slant))
    return np.where(along_mm * cos(slant) > outer_mm, np.float32(1e3), off)
