"""The facts of a cut: what recipe and survey tell of a disc before it plays."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isqrt

from game.city.blanks import INNER_MM, widest_mm
from game.city.discs import Curve, Recipe, Survey

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


@dataclass(frozen=True, slots=True)
class CutFacts:
    """A cut in a few whole numbers."""

    seconds: int
    radius_mm: int
    """Mean radius of the groove."""
    inner_mm: int
    """Radius at which the song ends."""
    off_ppm: int
    """Speed error of the hole's offset, peak, where it does not cancel."""
    slack_ppm: int
    """The same of the slack on the spindle."""
    drift_ppm: int
    """Root mean square of the steps of the speed curve."""
    level_ddb: int
    """Mean level."""
    restless_ddb: int
    """How much the level wanders."""
    swing_um: int
    """Mean peak displacement."""
    loudest_um: int
    """Greatest displacement, one tenth of a second in twenty left out."""
    width_um: int
    land_um: int
    """Wall that is left between two turns, mean."""
    touches: int
    """Tenths of a second, of a thousand, in which two turns touch."""
    breaches: int
    """The same for walls that are broken through."""
    black: int
    """Mean blackening under the groove, percent."""
    uneven: int
    """How much the blackening differs round a turn, percent."""


def facts_of(recipe: Recipe, survey: Survey) -> CutFacts:
    """Tell the facts of a cut."""
    tenths = _tenths(recipe, survey)
    outer_mm = _outer_mm(recipe)
    fallen_mm = recipe.pitch_um * MM_A_SECOND_PERMILLE * tenths // 10_000_000
    radius_mm = max(INNER_MM, outer_mm - fallen_mm // 2)
    width_um = _width_um(recipe)
    swings = _swings_um(recipe, survey, tenths)
    lands = [
        recipe.pitch_um - width_um - swing - swings[max(0, i - TURN_TENTHS)]
        for i, swing in enumerate(swings)
    ]
    levels = [value_at(recipe.level, tenth) for tenth in range(0, tenths, 5)]
    level_ddb = sum(levels) // len(levels)
    black, uneven = _under_groove(survey, outer_mm, outer_mm - fallen_mm)
    off_cmm = 0 if recipe.burnt_first else recipe.hole_cmm
    slack_cmm = max(2, (recipe.hole_size_cmm - SPINDLE_CMM) // 2)
    ordered = sorted(swings)
    return CutFacts(
        seconds=max(1, tenths // 10),
        radius_mm=radius_mm,
        inner_mm=max(INNER_MM, outer_mm - fallen_mm),
        off_ppm=10_000 * off_cmm // radius_mm,
        slack_ppm=10_000 * slack_cmm // radius_mm,
        drift_ppm=_drift_ppm(recipe.speed),
        level_ddb=level_ddb,
        restless_ddb=_spread(levels, level_ddb),
        swing_um=sum(swings) // len(swings),
        loudest_um=ordered[(len(ordered) - 1) * 19 // 20],
        width_um=width_um,
        land_um=sum(lands) // len(lands),
        touches=1000 * sum(land < 0 for land in lands) // len(lands),
        breaches=1000 * sum(2 * land < -width_um for land in lands) // len(lands),
        black=black,
        uneven=uneven,
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


def value_at(curve: Curve, tenth: int, *, otherwise: int = 0) -> int:
    """Read a curve: linear between its points, level beyond its ends."""
    before: tuple[int, int] | None = None
    for point in curve:
        if point[0] >= tenth:
            if before is None or point[0] == before[0]:
                return point[1]
            rise = (point[1] - before[1]) * (tenth - before[0])
            return before[1] + rise // (point[0] - before[0])
        before = point
    return before[1] if before is not None else otherwise


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
    weights = sorted(value for _, value in recipe.weight) or [800]
    force_mn = max(1, weights[len(weights) // 2])
    return isqrt(force_mn * 2546 // max(1, recipe.blank.hardness_mpa))


def _swings_um(recipe: Recipe, survey: Survey, tenths: int) -> list[int]:
    peaks = survey.peak_dum[:tenths] or (0,)
    return [
        peak * gain_permille(value_at(recipe.level, tenth)) // 10_000
        for tenth, peak in enumerate(peaks)
    ]


def _drift_ppm(speed: Curve) -> int:
    """Give the root mean square of what the speed does from one point to the next."""
    values = [value for _, value in speed]
    steps = [after - before for before, after in pairwise(values)]
    return isqrt(sum(step * step for step in steps) // len(steps)) if steps else 0


def _spread(values: Sequence[int], mean: int) -> int:
    return isqrt(sum((value - mean) ** 2 for value in values) // len(values))


def _under_groove(survey: Survey, outer_mm: int, inner_mm: int) -> tuple[int, int]:
    """Give mean blackening and its unevenness in the rings that the groove covers."""
    first = max(0, (RIM_MM - outer_mm) // RING_MM)
    last = max(first + 1, (RIM_MM - inner_mm) // RING_MM + 1)
    rings = survey.density[first:last] or survey.density[-1:]
    cells = [cell for ring in rings for cell in ring] or [50]
    mean = sum(cells) // len(cells)
    return mean, _spread(cells, mean)
