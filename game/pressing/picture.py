"""The picture: how a pressing looks, film and groove together, and a blank on the light box."""

import math

import numpy as np
from numpy.typing import NDArray

from game import groove
from game.city.blanks import is_clear
from game.city.discs import Blank, Recipe
from game.film.disc import SHEET_MM, Trim, draw_disc, rim_mm
from game.film.films import NORMAL_EXPOSURE, Radiograph, lit, radiograph
from game.film.shimmer import draw_shimmer
from game.film.washed import washed
from game.groove import Disc
from game.pressing.workshop import INNER_MM, lay_on_square

Picture = NDArray[np.uint8]

_BITES = 44
_WORN_OUT = 40
"""After so many plays a groove looks grey all over."""
_RINGS = 48
_FULL_LIGHT = 0.30
_LONGER_SIDE_MM = 400.0
"""The largest sheet a hospital uses; every picture of a blank is to this scale."""
_LIT_MARGIN = 26 / 1024
"""`films.lit` adds 13 points of 1024 on every side."""


def picture(
    recipe: Recipe,
    disc: Disc | None,
    density: NDArray[np.float32],
    *,
    pixels: int = 560,
    label: tuple[str, ...] = (),
) -> Picture:
    """Draw the disc of a recipe as it lies on a light box; (pixels, pixels, 4), premultiplied.

    ``density`` is the blank's (`picture_density`), ``disc`` its groove, fresh or worn, or None
    before it is cut. The picture covers a square of 240 mm round the compass mark.
    """
    laid = np.asarray(1 - lay_on_square(recipe.blank, density), np.float32)
    toward = math.radians(recipe.hole_ddeg / 10)
    away_mm = recipe.hole_cmm / 100
    light = None
    if disc is not None:
        light = groove.draw(disc, min(max(pixels, 16), 1400), light_deg=())
    return draw_disc(
        laid,
        trim=trim_of(recipe),
        hole_xy_mm=(away_mm * math.cos(toward), away_mm * math.sin(toward)),
        hole_mm=recipe.hole_size_cmm / 100,
        groove=light,
        char=recipe.char,
        tears=recipe.tears,
        label=label,
        wear=min(1.0, disc.plays / _WORN_OUT) if disc is not None else 0.0,
        edges_mm=edges_of(recipe.blank),
        pixels=pixels,
        seed=recipe.seed,
    )


def shimmer_picture(recipe: Recipe, disc: Disc, *, pixels: int = 560) -> Picture:
    """Draw the colours that stand over a turning disc; (pixels, pixels, 4), to be added."""
    light = groove.draw(disc, 280, light_deg=())
    inner_mm, outer_mm = INNER_MM, max(disc.outer_mm, INNER_MM + 1)
    place = (np.arange(280) + 0.5) / 280 * SHEET_MM - SHEET_MM / 2
    away = np.hypot(place[None, :], place[:, None])
    ring = np.floor((away - inner_mm) / (outer_mm - inner_mm) * _RINGS).astype(int)
    inside = (ring >= 0) & (ring < _RINGS)
    count = np.maximum(np.bincount(ring[inside], minlength=_RINGS), 1)
    mean = np.bincount(ring[inside], weights=light[inside], minlength=_RINGS) / count
    cut = np.flatnonzero(mean > 0.06)
    if not len(cut):
        return np.zeros((pixels, pixels, 4), np.uint8)
    width_mm = (outer_mm - inner_mm) / _RINGS
    return draw_shimmer(
        outer_mm=outer_mm,
        inner_mm=inner_mm + width_mm * int(cut[0]),
        loudness=mean[cut[0] :] / _FULL_LIGHT,
        pixels=pixels,
        strength=1 - 0.5 * min(1.0, disc.plays / _WORN_OUT),
    )


def blank_picture(blank: Blank, *, pixels: int = 470) -> Picture:
    """Lay a blank on the light box, true to size: ``pixels`` stand for 400 mm.

    (rows, columns, 4), premultiplied, with the lit margin that `films.lit` adds all round.
    """
    return lit(_film(blank, pixels))


def blank_film(blank: Blank, *, pixels: int = 1024) -> Radiograph:
    """Take the radiograph that a blank is, ``pixels`` along its longer side, washed if it was."""
    taken = radiograph(
        blank.subject,
        blank.seed,
        pixels=pixels,
        exposure=NORMAL_EXPOSURE if is_clear(blank) else blank.exposure,
        size_mm=(blank.width_mm, blank.height_mm),
    )
    return washed(taken) if is_clear(blank) else taken


def trim_of(recipe: Recipe) -> Trim:
    """Give the scissors' line of a recipe; an untrimmed one is as round as its sheet allows."""
    if len(recipe.trim) >= 3:
        return recipe.trim
    widest_cmm = round(100 * min(*edges_of(recipe.blank), SHEET_MM / 2)) - 100
    return tuple((round(3600 * bite / _BITES), widest_cmm) for bite in range(_BITES))


def edges_of(blank: Blank) -> tuple[float, float, float, float]:
    """Tell how far a sheet reaches left, up, right and down from its compass mark, in mm."""
    x, y = blank.centre_x_cmm / 100, blank.centre_y_cmm / 100
    across, along = blank.width_mm / 2, blank.height_mm / 2
    return across + x, along - y, across - x, along + y


def least_radius_mm(recipe: Recipe) -> float:
    """Give the radius of the widest circle that the scissors left whole."""
    return float(rim_mm(trim_of(recipe)).min())


def _film(blank: Blank, pixels: int) -> Radiograph:
    longer = max(blank.width_mm, blank.height_mm)
    sheet_px = round(pixels * longer / _LONGER_SIDE_MM / (1 + _LIT_MARGIN))
    return blank_film(blank, pixels=max(16, sheet_px))
