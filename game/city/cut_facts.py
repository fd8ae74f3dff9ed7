"""The facts of a cut: what recipe and survey tell of a disc before it plays."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isqrt
from operator import add

from game.city.blanks import INNER_MM, widest_mm
from game.city.discs import Curve, Recipe, Survey
from game.city.kept import kept
from game.city.whole import clamp

TURN_TENTHS = 8
"""A turn takes 7.67 tenths of a second."""
MM_A_SECOND_PERMILLE = 1304
"""Turns a second, in thousandths."""
SPINDLE_CMM = 724
RIM_MM = 120
RING_MM = 2
TENTHS_OF_DB = (
    1000, 1122, 1259, 1413, 1585, 1778, 1995, 2239, 2512, 2818, 3162, 3548, 3981, 4467, 5012, 5623,
    6310, 7079, 7943, 8913, 10_000,
)  # fmt: skip
"""1000 times the gain of 0 to 20 dB."""
TEN_FOLD_DDB = 200
FEW_CURVES = 16
"""Curves that are remembered: those of a bot's few hands; a player cuts each but once."""


@dataclass(frozen=True, slots=True)
class CutFacts:
    """A cut in a few whole numbers."""

    seconds: int
    radius_mm: int
    """Mean radius of the groove."""
    off_ppm: int
    """Speed error of the hole's offset, peak, where it does not cancel."""
    slack_ppm: int
    """The same of the slack on the spindle."""
    speed_ppm: int
    """Spread of the speed curve."""
    out_of_round_cmm: int
    level_ddb: int
    """Mean level."""
    song_cdb: int
    """How loud the song is at level 0: its mean displacement."""
    crest_percent: int
    """How far its loud moments stand out, of the mean; brass is 150, a choir 120."""
    breaches: int
    """Tenths of a second, of a thousand, in which the wall between two turns is broken through."""
    black: int
    """Mean blackening under the groove, percent."""
    uneven: int
    """Spread of the blackening under the groove, percent: the hiss comes in bursts."""
    edge_cdb: int
    """How much of the song lies where clicks are heard."""


@dataclass(frozen=True, slots=True)
class Ride:
    """How a song was ridden: what its level and its loudness make of each other."""

    level_ddb: int
    song_cdb: int
    crest_percent: int
    side_by_side_um: tuple[int, ...]
    """How far the walls of each turn and the one beside it swing towards each other; rising."""


def facts_of(recipe: Recipe, survey: Survey) -> CutFacts:
    """Tell the facts of a cut."""
    tenths = _tenths(recipe, survey)
    outer_mm = _outer_mm(recipe)
    fallen_mm = recipe.pitch_um * MM_A_SECOND_PERMILLE * tenths // 10_000_000
    radius_mm = max(INNER_MM, outer_mm - fallen_mm // 2)
    ride = _ride(recipe.level, survey.peak_dum[:tenths] or (0,))
    radii = [radius for _, radius in recipe.trim] or [0]
    cells = _under_groove(survey, outer_mm, outer_mm - fallen_mm)
    slack_cmm = max(2, (recipe.hole_size_cmm - SPINDLE_CMM) // 2)
    off_cmm = 0 if recipe.burnt_first else recipe.hole_cmm
    return CutFacts(
        seconds=max(1, tenths // 10),
        radius_mm=radius_mm,
        off_ppm=10_000 * off_cmm // radius_mm,
        slack_ppm=10_000 * slack_cmm // radius_mm,
        speed_ppm=_spread_of(recipe.speed),
        out_of_round_cmm=max(radii) - min(radii),
        level_ddb=ride.level_ddb,
        song_cdb=ride.song_cdb,
        crest_percent=ride.crest_percent,
        breaches=_breaches(recipe, ride.side_by_side_um),
        black=sum(cells) // len(cells),
        uneven=_spread(cells),
        edge_cdb=survey.edge_cdb,
    )


def log_cdb(value: int) -> int:
    """Give 2000 log10 of a whole number: hundredths of a decibel of an amplitude."""
    return (max(1, value) ** 64).bit_length() * 602 // 64


def gain_permille(ddb: int) -> int:
    """Give 1000 times the gain of tenths of a decibel."""
    tens, rest = divmod(ddb, TEN_FOLD_DDB)
    low, part = divmod(rest, 10)
    gain = TENTHS_OF_DB[low] + (TENTHS_OF_DB[low + 1] - TENTHS_OF_DB[low]) * part // 10
    return int(gain * 10**tens) if tens >= 0 else gain // int(10**-tens)


def values_of(curve: Curve, count: int) -> list[int]:
    """Read a curve at each tenth of a second: linear between its points, level beyond its ends."""
    if not curve:
        return [0] * count
    values: list[int] = []
    before = (0, curve[0][1])
    for point in curve:
        span = max(1, point[0] - before[0])
        while len(values) < min(point[0], count):
            rise = (point[1] - before[1]) * (len(values) - before[0])
            values.append(before[1] + rise // span)
        before = point
    return values + [before[1]] * (count - len(values))


def _tenths(recipe: Recipe, survey: Survey) -> int:
    whole = max(1, len(survey.peak_dum))
    return min(whole, recipe.end_tenths) if recipe.end_tenths else whole


def _outer_mm(recipe: Recipe) -> int:
    radius_mm = widest_mm(recipe.blank)
    if recipe.trim:
        radius_mm = min(radius_mm, min(radius for _, radius in recipe.trim) // 100 - 1)
    return max(INNER_MM + 2, radius_mm - 3)


def _width_um(recipe: Recipe) -> int:
    """Give the width that the middle weight ploughs: F = H pi w^2 / 8."""
    force_mn = max(1, _middle_of(recipe.weight))
    return isqrt(force_mn * 2546 // max(1, recipe.blank.hardness_mpa))


@kept(FEW_CURVES)
def _middle_of(weight: Curve) -> int:
    weights = sorted(value for _, value in weight) or [800]
    return weights[len(weights) // 2]


@lru_cache(maxsize=256)
def _ride(level: Curve, peaks: tuple[int, ...]) -> Ride:
    """Follow a song through a curve of its level; thousands of bones share a few of either."""
    levels = values_of(level, len(peaks))
    swings = [peak * gain_permille(ddb) // 10_000 for peak, ddb in zip(peaks, levels, strict=True)]
    beside = [*swings[:1] * TURN_TENTHS, *swings][: len(swings)]
    return Ride(
        level_ddb=sum(levels) // len(levels),
        song_cdb=log_cdb(10 * sum(peaks) // len(peaks)) - 2000,
        crest_percent=_crest_percent(peaks),
        side_by_side_um=tuple(sorted(map(add, swings, beside))),
    )


def _crest_percent(peaks: Sequence[int]) -> int:
    ordered = sorted(peaks)
    loud, mean = ordered[(len(ordered) - 1) * 9 // 10], sum(ordered) // len(ordered)
    return clamp(100 * loud // max(1, mean), 100, 400)


def _breaches(recipe: Recipe, side_by_side_um: Sequence[int]) -> int:
    """Count where the walls are broken through, in thousandths of the song.

    That is where half of what was ploughed is missing: 2 (pitch - width - swings) < -width.
    """
    most_um = (2 * recipe.pitch_um - _width_um(recipe)) // 2
    whole = len(side_by_side_um)
    return 1000 * (whole - bisect_right(side_by_side_um, most_um)) // whole


@kept(FEW_CURVES)
def _spread_of(curve: Curve) -> int:
    return _spread([value for _, value in curve])


def _spread(values: list[int]) -> int:
    """Give the standard deviation."""
    if not values:
        return 0
    mean = sum(values) // len(values)
    return isqrt(sum((value - mean) ** 2 for value in values) // len(values))


def _under_groove(survey: Survey, outer_mm: int, inner_mm: int) -> list[int]:
    """Give the blackening in the rings that the groove covers, cell by cell."""
    first = max(0, (RIM_MM - outer_mm) // RING_MM)
    last = max(first + 1, (RIM_MM - inner_mm) // RING_MM + 1)
    rings = survey.density[first:last] or survey.density[-1:]
    return [cell for ring in rings for cell in ring] or [50]
