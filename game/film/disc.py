"""The finished disc as a picture: film trimmed by hand, burnt through, cut, held to the light."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.film.lettering import Face, letter
from game.film.noise import field
from game.film.planes import Curve, Picture, Plane, soften
from game.film.plate import Plate
from game.film.shimmer import draw_shimmer
from game.film.tone import Colours, tint, to_bytes

__all__ = ["SHEET_MM", "Trim", "draw_disc", "draw_shimmer", "rim_mm"]

SHEET_MM = 240.0
"""Side of the square that a film is laid on, the compass mark in its middle."""
Trim: TypeAlias = tuple[tuple[int, int], ...]
"""Vertices (tenth of a degree counter-clockwise from the right, hundredths of a millimetre)."""

_TABLE = 4096
_LINE_PX = 3.4
"""Every so many pixels one turn is drawn that stands for its neighbours."""
_TEAR_MM = 15.0
_LIP_MM = 1.5
_BUBBLES = 24
_NO_GROOVE = 0.052
"""What `groove.draw` gives where there is film and no groove."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where each pixel lies on the disc."""

    x_mm: Plane
    y_mm: Plane
    away_mm: Plane
    cell: NDArray[np.intp]
    """Which of 4096 directions it lies in."""
    step_mm: float

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.away_mm.shape[0], self.away_mm.shape[1]


def draw_disc(
    image: Plane,
    *,
    trim: Trim,
    hole_xy_mm: tuple[float, float] = (0.0, 0.0),
    hole_mm: float = 0.0,
    groove: Plane | None = None,
    surface: Plane | None = None,
    char: int = 0,
    tears: tuple[int, ...] = (),
    label: tuple[str, ...] = (),
    wear: float = 0.0,
    edges_mm: tuple[float, float, float, float] | None = None,
    pixels: int = 560,
    seed: int = 0,
    base: str = "film",
) -> Picture:
    """Draw a disc as it lies on a light box, without the shimmer, which does not turn with it.

    Parameters
    ----------
    image : (n, n) float32
        Film values on the square of `SHEET_MM` round the compass mark, row 0 at the top.
    trim : tuple of (int, int)
        The scissors' line: tenths of a degree counter-clockwise from the right, and hundredths of
        a millimetre. Between two vertices scissors go straight.
    hole_xy_mm : (x, y)
        Middle of the hole from the compass mark, y up.
    hole_mm : float
        Diameter of the burnt hole; 0 is none yet.
    groove : (m, m) float32 or None
        Light on the groove bed over the same square, as ``groove.draw(disc, m, light_deg=())``.
    surface : (k, k) float32 or None
        What scratches and dust add to film values over the same square.
    char : int
        Soot round the hole, 0 to 1000.
    tears : tuple of int
        Where the sheet tore, tenths of a degree.
    label : tuple of str
        At most two lines in grease pencil, above and below the hole.
    wear : float
        0 fresh to 1 played to pieces: the groove greys and is scuffed.
    edges_mm : (left, top, right, bottom) or None
        How far the sheet itself reaches from the compass mark; beyond it there is no film.
    pixels : int
        Side of the picture.
    seed : int
        Shape of the melted rim and of the scuffs.
    base : str
        A key of `tone.RAMPS`: the mood.

    Returns
    -------
    (pixels, pixels, 4) uint8
        Premultiplied; clear outside the trim, in the hole and in the tears.
    """
    _check(image, pixels)
    dice = np.random.default_rng([seed, 240])
    ground = _survey(pixels)
    inside_mm = _inside(ground, trim, edges_mm)
    past_hole_mm = _past_hole(ground, hole_xy_mm, hole_mm, dice)
    torn, lips = _tears(ground, trim, tears, dice)
    value = _fit(image, pixels)
    if surface is not None:
        value = value + _fit(surface, pixels)
    if groove is not None:
        value = _cut(value, _fit(groove, pixels), ground, wear)
    value = value + 0.6 * np.exp(-np.maximum(inside_mm, 0) / 0.6) + 0.5 * lips
    colours = tint(base, value)
    if label:
        colours = _write(colours, label, pixels)
    if hole_mm > 0:
        colours = _burn(colours, past_hole_mm, ground, dice, hole_mm=hole_mm, char=char)
    alpha = np.clip(inside_mm / ground.step_mm + 0.5, 0, 1) * (1 - torn)
    if hole_mm > 0:
        alpha = alpha * np.clip(past_hole_mm / ground.step_mm + 0.5, 0, 1)
    alpha = np.asarray(alpha, np.float32)[..., None]
    return to_bytes(np.concatenate([np.clip(colours, 0, 1) * alpha, alpha], axis=-1))


def rim_mm(trim: Trim) -> Curve:
    """Give the radius of a trimmed disc in 4096 directions, counter-clockwise from the right.

    Parameters
    ----------
    trim : tuple of (int, int)
        At least three vertices; see `draw_disc`.

    Returns
    -------
    (4096,) float64 in millimetres.
    """
    if len(trim) < 3:
        raise ValueError(f"scissors leave at least 3 vertices, got {len(trim)}")
    ordered = sorted((angle % 3600, radius) for angle, radius in trim)
    angle = np.radians(np.array([at for at, _ in ordered]) / 10)
    radius = np.array([length for _, length in ordered]) / 100
    angle = np.concatenate([angle[-1:] - 2 * np.pi, angle, angle[:1] + 2 * np.pi])
    radius = np.concatenate([radius[-1:], radius, radius[:1]])
    x, y = radius * np.cos(angle), radius * np.sin(angle)
    toward = np.arange(_TABLE) / _TABLE * 2 * np.pi
    first = np.clip(np.searchsorted(angle, toward, side="right") - 1, 0, len(angle) - 2)
    x1, y1, x2, y2 = x[first], y[first], x[first + 1], y[first + 1]
    across = np.cos(toward) * (y2 - y1) - np.sin(toward) * (x2 - x1)
    flat = np.abs(across) < 1e-9
    chord = (x1 * y2 - y1 * x2) / np.where(flat, 1, across)
    return np.asarray(np.where(flat, np.maximum(radius[first], radius[first + 1]), chord))


def _check(image: Plane, pixels: int) -> None:
    if image.ndim != 2 or image.shape[0] != image.shape[1]:
        raise ValueError(f"a disc's picture lies on a square, got {image.shape}")
    if not 16 <= pixels <= 4096:
        raise ValueError(f"pixels must be within 16..4096, got {pixels}")


def _survey(pixels: int) -> _Ground:
    """Give each pixel its place."""
    step = SHEET_MM / pixels
    along = ((np.arange(pixels) + 0.5) * step - SHEET_MM / 2).astype(np.float32)
    x, y = along[None, :], -along[:, None]
    turn = np.arctan2(y, x) / np.float32(2 * np.pi)
    cell = np.asarray((turn - np.floor(turn)) * _TABLE, np.intp) % _TABLE
    return _Ground(x, y, np.hypot(x, y), cell, step)


def _fit(plane: Plane, pixels: int) -> Plane:
    """Bring a square to the picture's size."""
    from scipy import ndimage

    if len(plane) == pixels:
        return np.asarray(plane, np.float32)
    sharp = np.asarray(plane, np.float32)
    if len(sharp) > pixels:
        sharp = soften(sharp, 0.4 * len(sharp) / pixels)
    place = (np.arange(pixels) + 0.5) / pixels * len(sharp) - 0.5
    grid = np.meshgrid(place, place, indexing="ij")
    return np.asarray(ndimage.map_coordinates(sharp, grid, order=1, mode="nearest"), np.float32)


def _inside(
    ground: _Ground, trim: Trim, edges_mm: tuple[float, float, float, float] | None
) -> Plane:
    """Tell how far inside the rim and the sheet each pixel lies, in millimetres."""
    from scipy import ndimage

    table = ndimage.gaussian_filter1d(rim_mm(trim), 2.5, mode="wrap").astype(np.float32)
    inside = table[ground.cell] - ground.away_mm
    if edges_mm is not None:
        left, top, right, bottom = edges_mm
        across = np.minimum(ground.x_mm + left, right - ground.x_mm)
        along = np.minimum(ground.y_mm + bottom, top - ground.y_mm)
        inside = np.minimum(inside, np.minimum(across, along))
    return np.asarray(inside, np.float32)


def _past_hole(
    ground: _Ground, middle: tuple[float, float], hole_mm: float, dice: np.random.Generator
) -> Plane:
    """Tell how far each pixel lies outside the melted rim of the hole, in millimetres."""
    from scipy import ndimage

    x, y = ground.x_mm - middle[0], ground.y_mm - middle[1]
    turn = np.arctan2(y, x) / np.float32(2 * np.pi)
    cell = np.asarray((turn - np.floor(turn)) * _TABLE, np.intp) % _TABLE
    shape = np.zeros(_TABLE)
    for breadth, share in ((230, 0.075), (70, 0.035)):
        wave = ndimage.gaussian_filter1d(dice.standard_normal(_TABLE), breadth, mode="wrap")
        shape += share * wave / wave.std()
    melted = (hole_mm / 2 * (1 + shape)).astype(np.float32)
    return np.asarray(np.hypot(x, y) - melted[cell], np.float32)


def _tears(
    ground: _Ground, trim: Trim, tears: tuple[int, ...], dice: np.random.Generator
) -> tuple[Plane, Plane]:
    """Give how far the film is open along its tears, and how bright their lips are."""
    torn, lips = np.zeros(ground.shape, np.float32), np.zeros(ground.shape, np.float32)
    rim = rim_mm(trim)
    for tenth in tears:
        toward = np.radians(tenth / 10)
        along = ground.x_mm * np.float32(np.cos(toward)) + ground.y_mm * np.float32(np.sin(toward))
        beside = ground.y_mm * np.float32(np.cos(toward)) - ground.x_mm * np.float32(np.sin(toward))
        edge = float(rim[int(tenth / 3600 * _TABLE) % _TABLE])
        deep = edge - along
        jags = np.cumsum(dice.normal(0, 0.25, 64))
        beside = beside - np.interp(deep, np.linspace(0, _TEAR_MM, 64), jags - jags[0])
        share = np.clip(1 - deep / _TEAR_MM, 0, 1) * (along > 0)
        half = 0.15 + 1.1 * share**1.6
        within = (share > 0).astype(np.float32)
        gap = np.clip((half - np.abs(beside)) / ground.step_mm + 0.5, 0, 1) * within
        torn = np.maximum(torn, np.asarray(gap, np.float32))
        lip = np.exp(-np.maximum(np.abs(beside) - half, 0) / 0.6) * within
        lips = np.maximum(lips, np.asarray(lip, np.float32))
    return torn, lips


def _cut(value: Plane, groove: Plane, ground: _Ground, wear: float) -> Plane:
    """Lay the groove over the silver: drawn turns, loud places hazy, worn ones grey and scuffed."""
    light = np.maximum(groove - np.float32(_NO_GROOVE), 0)
    cut = np.clip(light / 0.03, 0, 1)
    cut = soften(np.asarray(cut, np.float32), 1.2)
    spiral = ground.away_mm / np.float32(_LINE_PX * ground.step_mm) + ground.cell / _TABLE
    line = np.exp(-(((spiral - np.floor(spiral) - 0.5) / 0.20) ** 2))
    loud = np.clip(light / 0.30, 0, 1.2)
    bed = 0.24 + 0.9 * np.clip(value * (1.2 - value), 0, 1)
    lit = value * (1 - 0.32 * line * cut) + 0.08 * line * cut + cut * (0.55 * loud - 0.04) * bed
    if wear <= 0:
        return np.asarray(lit, np.float32)
    rings = field("brush", (1, _TABLE), step=1.0, top=7.0)[0]
    scuffed = rings[np.clip(ground.away_mm * 24, 0, _TABLE - 1).astype(np.intp)]
    grey = 0.38 + 0.055 * scuffed + 0.03 * field("mottle", ground.shape, step=1.0, top=3.0)
    return np.asarray(lit + (grey - lit) * cut * (0.55 * min(wear, 1)), np.float32)


def _burn(
    colours: Colours,
    past_mm: Plane,
    ground: _Ground,
    dice: np.random.Generator,
    *,
    hole_mm: float,
    char: int,
) -> Colours:
    """Brown the rim of the hole: melted lip, bubbles, and soot where the ember was too cold."""
    past = np.maximum(past_mm, 0)
    sooty = min(max(char, 0), 1000) / 1000
    noise = field("mottle", ground.shape, step=1.0, top=11.0)
    smoke = np.exp(-past / (2.6 + 7 * sooty)) * (1 + 0.16 * noise)
    lip = np.exp(-(((past_mm - 0.75) / (0.42 * _LIP_MM)) ** 2))
    brown = tint("amber", 0.07 + 0.26 * lip * (1 - 0.5 * sooty) + 0.02 * noise)
    cover = np.clip(smoke * (1.05 + 0.3 * sooty), 0, 1)[..., None]
    colours = colours * (1 - cover) + brown * cover
    lit = np.clip(0.5 - (ground.x_mm * 0.6 - ground.y_mm * 0.8) / max(hole_mm, 1.0), 0.15, 1)
    rim = lip * lit * 0.42
    for _ in range(_BUBBLES):
        toward, far = dice.uniform(0, 2 * np.pi), hole_mm / 2 + dice.gamma(2.0, 1.0)
        x, y, size = far * np.cos(toward), far * np.sin(toward), dice.uniform(0.2, 0.55)
        away = np.hypot(ground.x_mm - x, ground.y_mm - y)
        rim = rim + 0.35 * np.exp(-(((away - size) / 0.2) ** 2))
    bright = np.array([1.0, 0.64, 0.28], np.float32)
    return np.asarray(colours + np.asarray(rim, np.float32)[..., None] * bright, np.float32)


def _write(colours: Colours, label: tuple[str, ...], pixels: int) -> Colours:
    """Write with a red grease pencil on the middle that no groove reaches."""
    sheet = Plate(1024, 1024, scale=pixels / 1024)
    for row, text in enumerate(label[:2]):
        size = min(58.0, 560.0 / max(len(text), 1))
        y = (512 - 96, 512 + 92)[row]
        letter(sheet, text, 512, y, size, depth=1.6, face=Face.HAND, anchor="middle", turned_deg=-3)
    drawn = 1 - np.exp(-sheet.average(sheet.depth) * 1.5)
    waxy = np.clip(0.86 + 0.25 * field("grain", sheet.shape, step=1.0), 0, 1)
    cover = np.asarray(drawn * waxy, np.float32)[..., None]
    return np.asarray(colours * (1 - cover) + tint("red", 0.74) * cover, np.float32)
