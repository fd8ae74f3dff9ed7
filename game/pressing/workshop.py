"""The kitchen table: a blank, a lathe and a deck as the physics knows them."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from game import GameError
from game.city.discs import Blank, Curve, Recipe
from game.city.lathes import is_lathe, parts_of
from game.groove import Deck, Film, Lathe

SHEET_MM = 240.0
"""Side of the square that a film's picture is laid on, with the compass mark in its middle."""
INNER_MM = 50.0
_GAP_S = 3.0
_EDGE_S = 0.01
_SILENT_DB = -120.0
_SPINDLE_CMM = 724
_ROUND_ENOUGH_CMM = 400
_SOOTY = 400
_SOOT_PER_MM2 = 0.3
_SOOT_AREA = 0.4
"""Soot lies within 20 mm of the hole; the needle drags this share of it over the whole disc."""
_MACHINES = (Lathe.kitchen, Lathe.decent, Lathe.studio)
"""The whole lathes, in the order of how well a part can be made."""
_REVOLUTION_TICKS = 767


def film_of(blank: Blank, density: NDArray[np.float32], *, recipe: Recipe | None = None) -> Film:
    """Lay a blank under the needle, its picture round the mark, trimmed if a recipe says so."""
    sheet = Film(
        hardness_gpa=blank.hardness_mpa / 1000,
        thickness_um=float(blank.thickness_um),
        density=lay_on_square(blank, density),
        size_mm=SHEET_MM,
        radius_mm=_widest_mm(blank),
        roughness_um=blank.roughness_nm / 1000,
        dust_per_mm2=blank.dust_per_cm2 / 100,
    )
    return sheet if recipe is None else _as_worked(sheet, recipe)


def lathe_of(recipe: Recipe) -> Lathe:
    """Set up the lathe, with all that the hand did on it."""
    cut_with_hole = recipe.burnt_first
    return replace(
        machine_of(recipe.lathe),
        outer_mm=_trim_mm(recipe) - 3,
        inner_mm=INNER_MM,
        pitch_um=float(recipe.pitch_um),
        facet_um=float(recipe.facet_um),
        drift_percent=0.0,
        hole_mm=recipe.hole_cmm / 100 if cut_with_hole else 0.0,
        hole_deg=recipe.hole_ddeg / 10 if cut_with_hole else 0.0,
        level_curve_db=_lift_head(_scaled(recipe.level, 10), recipe.gaps),
        force_curve_n=_scaled(recipe.weight, 1000) or None,
        speed_curve_percent=_scaled(recipe.speed, 10_000) or None,
        jumps=_scaled(recipe.jumps, 100),
    )


def machine_of(name: str) -> Lathe:
    """Put a lathe together: each part brings what is heard of it.

    The table sways slowly and the motor fast, the screw rumbles, the head is dull or sharp, and
    nothing is cut above what both head and amplifier reach.

    Raises
    ------
    GameError
        If there is no such lathe.
    """
    if not is_lathe(name):
        raise GameError(f"There is no lathe called {name} here.", key="press-no-lathe", lathe=name)
    made = {part: _MACHINES[level]() for part, level in parts_of(name).items()}
    slow, fast = made["table"].wow[0], made["motor"].wow[1]
    return replace(
        made["head"],
        wow=(slow, fast),
        rumble_db=made["screw"].rumble_db,
        head_hz=min(made["head"].head_hz or 0.0, made["amplifier"].head_hz or 0.0),
    )


def deck_of(recipe: Recipe) -> Deck:
    """Put the disc on the kitchen gramophone by its own hole."""
    slack_cmm = max(2, (recipe.hole_size_cmm - _SPINDLE_CMM) // 2)
    return Deck(
        hole_mm=recipe.hole_cmm / 100,
        hole_deg=recipe.hole_ddeg / 10,
        slack_mm=min(slack_cmm, 500) / 100,
    )


def seconds_that_fit(recipe: Recipe) -> int:
    """Give the seconds of music that the trimmed disc has room for."""
    room_um = round((_trim_mm(recipe) - 3 - INNER_MM) * 1000)
    return room_um // recipe.pitch_um * _REVOLUTION_TICKS // 1000


def lay_on_square(blank: Blank, density: NDArray[np.float32]) -> NDArray[np.float32]:
    """Lay the sheet's picture on the square round the compass mark; its edge goes on outside.

    No groove ever gets there, and an edge that goes on gives no step where the rim is close.
    """
    rows, columns = density.shape
    pixels = round(rows * SHEET_MM / blank.height_mm)
    across_mm = ((np.arange(pixels) + 0.5) / pixels - 0.5) * SHEET_MM
    column = (across_mm + blank.centre_x_cmm / 100) / blank.width_mm + 0.5
    row = 0.5 - (-across_mm + blank.centre_y_cmm / 100) / blank.height_mm
    down = _between(np.asarray(density, np.float32), row * rows - 0.5)
    laid = _between(down.T, column * columns - 0.5).T
    return np.ascontiguousarray(np.clip(laid, 0, 1), np.float32)


def _between(picture: NDArray[np.float32], row: NDArray[np.float64]) -> NDArray[np.float32]:
    """Give the picture at fractional rows."""
    place = np.clip(row, 0, len(picture) - 1)
    above = np.minimum(place.astype(int), len(picture) - 2)
    part = (place - above).astype(np.float32)[:, None]
    return np.asarray(picture[above] * (1 - part) + picture[above + 1] * part, np.float32)


def _widest_mm(blank: Blank) -> float:
    """Give the radius of the widest circle about the compass mark that stays on the sheet."""
    across = blank.width_mm / 2 - abs(blank.centre_x_cmm) / 100
    along = blank.height_mm / 2 - abs(blank.centre_y_cmm) / 100
    widest = min(across, along, SHEET_MM / 2)
    if widest < INNER_MM + 5:
        raise GameError(
            "No record fits on this film: the compass mark is too close to its edge.",
            key="press-no-room",
        )
    return widest


def _trim_mm(recipe: Recipe) -> float:
    """Give the radius that the scissors left whole, on the sheet in any case."""
    widest = _widest_mm(recipe.blank)
    if not recipe.trim:
        return widest - 1
    trimmed = min(radius for _, radius in recipe.trim) // 100 - 1
    if trimmed < INNER_MM + 5:
        raise GameError(
            f"The scissors left {trimmed} mm: too little for a record.",
            key="press-cut-away",
            mm=str(trimmed),
        )
    return min(float(trimmed), widest)


def _as_worked(sheet: Film, recipe: Recipe) -> Film:
    """Trim a sheet, warp it by what is out of round, and leave soot round its hole."""
    radii = [radius for _, radius in recipe.trim] or [0]
    uneven = max(radii) - min(radii)
    warp_mm = uneven / 1000 if uneven > _ROUND_ENOUGH_CMM else 0.0
    sooty = (recipe.char - _SOOTY) / (1000 - _SOOTY) if recipe.char > _SOOTY else 0.0
    return replace(
        sheet,
        radius_mm=_trim_mm(recipe),
        warp_mm=sheet.warp_mm + warp_mm,
        dust_per_mm2=sheet.dust_per_mm2 + sooty * _SOOT_PER_MM2 * _SOOT_AREA,
    )


def _scaled(curve: Curve, steps: int) -> tuple[tuple[float, float], ...]:
    """Give a curve in seconds and whole units; of two points at one time the later counts."""
    points = {tenth: value for tenth, value in curve if tenth >= 0}
    return tuple((tenth / 10, value / steps) for tenth, value in sorted(points.items()))


def _lift_head(
    level: tuple[tuple[float, float], ...], gaps: tuple[int, ...]
) -> tuple[tuple[float, float], ...] | None:
    """Let the level fall silent for three seconds at each gap."""
    if not gaps:
        return level or None
    second, value = zip(*(level or ((0.0, 0.0),)), strict=True)
    points = dict(level)
    for start in sorted({gap / 10 for gap in gaps if gap >= 0}):
        end = start + _GAP_S
        before, after = (float(np.interp(at, second, value)) for at in (start, end))
        points = {at: db for at, db in points.items() if not start <= at <= end}
        edges = ((start, before), (start + _EDGE_S, _SILENT_DB))
        points |= dict(edges) | {end - _EDGE_S: _SILENT_DB, end: after}
    return tuple(sorted(points.items()))
