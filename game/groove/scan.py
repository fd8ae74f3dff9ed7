"""A picture of the groove under a line camera: land is bright, the groove dark."""

from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

from game.groove.arm import warp_angle
from game.groove.disc import Disc
from game.groove.limits import check_kind, check_number, check_numbers, check_whole
from game.groove.programme import check_seed
from game.groove.resample import REACH, at_places

LAND, GROOVE = 0.8, 0.2
"""Grey of what reflects the lamp and of what throws its light aside."""
GRAIN = 3 / 255
_MARGIN_TURNS = 1.0
_MOST_OFF_UM = 20_000.0
_MOST_DEG = 3600.0
_AROUND = REACH + 8
_MOST_PIXELS = 600_000_000
"""One turn at the rim in pixels of 1 um: more than that no memory should be asked for."""
_AT_ONCE = 1 << 22
"""Pixels that are worked on at once: some numbers each, where the picture takes one byte."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scan:
    """A ring of a disc, unrolled: what a line camera sees while the disc turns under it once.

    Attributes
    ----------
    pixels : (angles, radii) uint8
        Row k was taken at the angle 2 pi k / angles; columns run inward from `top_mm`.
    um_per_px : float
        Size of a pixel along the radius, and along the middle of the ring.
    top_mm : float
        Distance of the outer edge of column 0 from the camera's axis.
    start_mm : float
        Radius at which the first turn begins, as the operator measured it.
    turns : int
        How many whole turns are wanted of it.
    pitch_um, rpm, peak_cm_s : float
        What the label says: distance of turns, cutting speed, and the level of full scale.
    """

    pixels: NDArray[np.uint8]
    um_per_px: float
    top_mm: float
    start_mm: float
    turns: int
    pitch_um: float
    rpm: float
    peak_cm_s: float


@dataclass(frozen=True, slots=True)
class _Lie:
    """How the disc lies under the camera."""

    off_mm: complex
    turned: float
    flat: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    """What of the disc is in the picture."""

    turns: range
    top_mm: float
    um_per_px: float
    columns: int


def scan(
    disc: Disc,
    *,
    first_turn: int = 10,
    turns: int = 4,
    um_per_px: float = 10.0,
    grain: float = GRAIN,
    off_centre_um: tuple[float, float] = (0.0, 0.0),
    turned_deg: float = 0.0,
    under_glass: bool = False,
    seed: int = 1,
) -> Scan:
    """Photograph some turns of a disc.

    Parameters
    ----------
    disc : Disc
        Its walls are seen with their roughness; dust was blown off.
    first_turn, turns : int
        The ring: whole turns, counted from 0 at the rim.
    um_per_px : float
        1 to 100.
    grain : float
        Noise of the camera, rms, as a share of full scale.
    off_centre_um : (x, y)
        How far the disc's spiral lies off the camera's axis.
    turned_deg : float
        By how much its angle 0 had gone on when the camera began.
    under_glass : bool
        Pressed flat. Else the camera looks along the film as the arm lies over it, and sees a
        warped film's hills gain and lose on it as a needle does.
    seed : int
        Draws the grain.

    Returns
    -------
    Scan
        Edges fall between pixels: each pixel is as grey as its share of land and groove.

    Raises
    ------
    ValueError
        For turns that the disc does not have, pixels that cannot be, more than 600 million of
        them, or a disc more than 20 mm off the camera's axis.
    """
    _check(disc, first_turn, turns, um_per_px, grain)
    dice = np.random.default_rng((check_seed(seed), 808))
    lie = _lie(off_centre_um, turned_deg, under_glass=under_glass)
    pitch_mm = disc.pitch_um * 1e-3
    start_mm, end_mm = (float(disc.radius_mm(turn)) for turn in (first_turn, first_turn + turns))
    top_mm = start_mm + _MARGIN_TURNS * pitch_mm
    columns = int(np.ceil((top_mm - end_mm + _MARGIN_TURNS * pitch_mm) * 1e3 / um_per_px))
    rows = int(np.ceil(pi * (start_mm + end_mm) * 1e3 / um_per_px))
    _refuse_too_many(rows, columns, turns, um_per_px)
    seen = range(max(first_turn - 2, 0), min(first_turn + turns + 2, disc.turns))
    frame = _Frame(seen, top_mm, um_per_px, columns)
    pixels = np.empty((rows, columns), np.uint8)
    band = max(_AT_ONCE // columns, 1)
    for row in range(0, rows, band):
        angle = np.asarray(np.arange(row, min(row + band, rows)) * (2 * pi / rows), np.float64)
        grey = _grey(disc, angle, lie, frame)
        pixels[row : row + band] = _as_bytes(grey, grain, dice)
    return Scan(
        pixels=pixels,
        um_per_px=um_per_px,
        top_mm=top_mm,
        start_mm=start_mm,
        turns=turns,
        pitch_um=disc.pitch_um,
        rpm=disc.rpm,
        peak_cm_s=disc.lathe.peak_cm_s,
    )


def _check(disc: Disc, first_turn: int, turns: int, um_per_px: float, grain: float) -> None:
    check_kind("disc", disc, Disc)
    check_whole("first_turn", first_turn, 0)
    check_whole("turns", turns, 1)
    if first_turn + turns > disc.turns:
        raise ValueError(
            f"the disc has {disc.turns} turns, got first_turn {first_turn!r} and turns {turns!r}"
        )
    check_number("um_per_px", um_per_px, 1, 100)
    check_number("grain", grain, 0, 1)


def _refuse_too_many(rows: int, columns: int, turns: int, um_per_px: float) -> None:
    """Refuse a picture that would not go into memory."""
    if rows * columns > _MOST_PIXELS:
        raise ValueError(
            f"{turns} turns in pixels of {um_per_px:g} um are a picture of {rows} x {columns}, "
            f"more than {_MOST_PIXELS}: ask for fewer turns or for larger um_per_px"
        )


def _grey(disc: Disc, angle: NDArray[np.float64], lie: _Lie, frame: _Frame) -> NDArray[np.float32]:
    """Brightness 0 to 1, (angles, columns), of what the camera sees at some angles."""
    steps = np.zeros((len(angle), frame.columns + 2), np.float32)
    for turn in frame.turns:
        for side, edge_mm in zip((1, -1), _edges(disc, turn, angle, lie), strict=True):
            _step(steps, (frame.top_mm - edge_mm) * (1e3 / frame.um_per_px), side)
    dark = np.cumsum(steps[:, : frame.columns], axis=1, dtype=np.float32)
    np.clip(dark, 0, 1, out=dark)
    return np.asarray(LAND - (LAND - GROOVE) * dark, np.float32)


def _as_bytes(
    grey: NDArray[np.float32], grain: float, dice: np.random.Generator
) -> NDArray[np.uint8]:
    """Brightness as the camera writes it down, its noise on it."""
    if grain:
        grey = grey + np.float32(grain) * dice.standard_normal(grey.shape, np.float32)
    return np.clip(np.rint(grey * 255), 0, 255).astype(np.uint8)


def _lie(off_centre_um: tuple[float, float], turned_deg: float, *, under_glass: bool) -> _Lie:
    """Lay the disc under the camera, unless it cannot lie so."""
    off_um = check_numbers("off_centre_um", off_centre_um, -_MOST_OFF_UM, _MOST_OFF_UM, count=2)
    check_number("turned_deg", turned_deg, -_MOST_DEG, _MOST_DEG)
    return _Lie(complex(*off_um) * 1e-3, turned_deg / 360, under_glass)


def _edges(
    disc: Disc, turn: int, angle: NDArray[np.float64], lie: _Lie
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Distance of the outer and the inner edge of one turn from the camera's axis, by row.

    With c the place of the spiral's centre, a point at radius r and film angle theta is seen at
    rho = Re(c u*) + sqrt(r^2 - Im(c u*)^2) under the angle phi = arg u, and
    theta = phi - asin(Im(c u*) / r).
    """
    size = disc.samples_per_turn
    seen = lie.off_mm * np.exp(-1j * angle)
    radius_mm = np.maximum(disc.radius_mm(turn + angle / (2 * pi)), abs(lie.off_mm) + 1.0)
    film = angle - np.arcsin(np.imag(seen) / radius_mm)
    if not lie.flat:
        film = film + warp_angle(disc.film, film, radius_mm)
    place = (turn + film / (2 * pi) + lie.turned) * size
    low, high = int(np.floor(place.min())) - _AROUND, int(np.ceil(place.max())) + _AROUND
    outer, inner = _walls(disc, low, high)
    half_um = _widths(disc, place) / 2
    middle_mm = disc.radius_mm(place / size)
    found = []
    for wall, side in ((outer, 1), (inner, -1)):
        edge_mm = middle_mm + 1e-3 * (at_places(wall, place, first=low) + side * half_um)
        across = np.sqrt(np.maximum(edge_mm**2 - np.imag(seen) ** 2, 0))
        found.append(np.real(seen) + across)
    return found[0], found[1]


def _walls(disc: Disc, low: int, high: int) -> NDArray[np.float32]:
    """Both walls over samples low .. high, at rest beyond the ends of the groove."""
    walls = np.zeros((2, high - low), np.float32)
    first, last = max(low, 0), min(high, disc.lateral_um.size)
    if first < last:
        walls[:, first - low : last - low] = disc.walls(first, last - first)
    return walls


def _widths(disc: Disc, place: NDArray[np.float64]) -> NDArray[np.float64]:
    width = disc.width_um.reshape(-1)
    cell = place / (disc.lateral_um.size / len(width)) - 0.5
    low = int(np.clip(np.floor(cell.min()), 0, len(width) - 1))
    near = width[low : max(int(np.ceil(cell.max())), low) + 1]
    return np.asarray(np.interp(cell, low + np.arange(len(near)), near), np.float64)


def _step(steps: NDArray[np.float32], column: NDArray[np.float64], side: int) -> None:
    """Add an edge at a fractional column to the differences from column to column."""
    column = np.clip(column, 0, steps.shape[1] - 2)
    whole = np.minimum(column.astype(np.int64), steps.shape[1] - 2)
    part = (column - whole).astype(np.float32)
    row = np.arange(len(steps))
    steps[row, whole] += side * (1 - part)
    steps[row, whole + 1] += side * part
