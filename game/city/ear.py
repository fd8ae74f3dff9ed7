"""The trained ear: what it expects of a disc before it plays, and how a disc ages."""

from dataclasses import replace
from math import isqrt

from game.city.cut_facts import CutFacts, facts_of, log_cdb
from game.city.discs import Recipe, Survey, Verdict
from game.city.whole import clamp

_PLAY_GRADE_PERMILLE = 35
_PLAY_TREBLE_PERMILLE = 25
_PLAY_NOISE_CDB = 30
_PLAY_CLICKS = 6
_PLAY_DISTORTION_PPM = 900
_DAMP_WOW_PPM = 120
_LEAST_PERMILLE = 100
_DULLEST_HZ = 800
_LOUDEST_NOISE_CDB = 0

LATHES = ("kitchen", "decent", "studio")
_WOW_PPM = (5000, 2500, 1200)
_TREBLE_HZ = (5900, 6250, 6400)
_RUMBLE_CDB = (0, -20, 30)


def aged(verdict: Verdict, plays: int, damp: int) -> Verdict:
    """Lower a fresh verdict by so many plays and so many percent of damp."""
    if not plays and not damp:
        return verdict
    kept = max(_LEAST_PERMILLE, 1000 - _PLAY_GRADE_PERMILLE * plays)
    dulled = verdict.treble_hz * max(0, 1000 - _PLAY_TREBLE_PERMILLE * plays) // 1000
    hissing_cdb = min(_LOUDEST_NOISE_CDB, verdict.noise_cdb + _PLAY_NOISE_CDB * plays)
    return replace(
        verdict,
        wow_ppm=verdict.wow_ppm + _DAMP_WOW_PPM * damp,
        noise_cdb=max(verdict.noise_cdb, hissing_cdb),
        treble_hz=min(verdict.treble_hz, max(_DULLEST_HZ, dulled)),
        distortion_ppm=verdict.distortion_ppm + _PLAY_DISTORTION_PPM * plays,
        clicks_per_100s=verdict.clicks_per_100s + _PLAY_CLICKS * plays,
        grade=verdict.grade * kept * (100 - damp) // 100_000,
    )


def estimate(recipe: Recipe, survey: Survey) -> Verdict:
    """Expect a verdict from recipe and survey alone; it has no marks."""
    facts = facts_of(recipe, survey)
    which = LATHES.index(recipe.lathe) if recipe.lathe in LATHES else 0
    noise_cdb = _noise_cdb(recipe, facts, which)
    wow_ppm = _wow_ppm(recipe, facts, which, noise_cdb)
    treble_hz = _treble_hz(recipe, facts, which)
    distortion_ppm = clamp(60_000 + 25 * (noise_cdb + 500), 15_000, 200_000)
    clicks = _clicks_per_100s(recipe)
    skips = len(recipe.gaps) + facts.breaches * facts.seconds // 1000
    return Verdict(
        wow_ppm=wow_ppm,
        noise_cdb=noise_cdb,
        treble_hz=treble_hz,
        distortion_ppm=distortion_ppm,
        clicks_per_100s=clicks,
        skips=skips,
        grade=grade(
            wow_ppm=wow_ppm,
            noise_cdb=noise_cdb,
            treble_hz=treble_hz,
            distortion_ppm=distortion_ppm,
            clicks_per_100s=clicks,
            skips=skips,
        ),
        seconds=facts.seconds,
    )


def grade(
    *,
    wow_ppm: int,
    noise_cdb: int,
    treble_hz: int,
    distortion_ppm: int,
    clicks_per_100s: int,
    skips: int,
) -> int:
    """Grade in whole numbers as the listening ear does: 100 (1 - mean flaw)^1.5."""
    flaws = (
        wow_ppm // 30,
        (noise_cdb + 4000) // 3,
        (5000 - treble_hz) // 4,
        distortion_ppm // 200,
        clicks_per_100s,
        1000 * skips // 3,
    )
    kept = 1000 - sum(clamp(flaw, 0, 1000) for flaw in flaws) // len(flaws)
    return (200 * isqrt(kept**3) + 31_623) // 63_246


def _noise_cdb(recipe: Recipe, facts: CutFacts, which: int) -> int:
    """Weigh rough and black walls against the swing of the music."""
    rough_cdb = log_cdb(recipe.blank.roughness_nm)
    tracks_cdb = 2000 + log_cdb(max(1, facts.swing_um))
    noise_cdb = rough_cdb * 70 // 100 - tracks_cdb - 520 + 6 * facts.black
    return clamp(noise_cdb + _RUMBLE_CDB[which], -6000, 1500)


def _wow_ppm(recipe: Recipe, facts: CutFacts, which: int, noise_cdb: int) -> int:
    """Add the hole where it does not cancel, the lathe, the hand, and what noise hides."""
    hidden_ppm = 60 * max(0, noise_cdb + 1200) // 10
    parts = (
        _WOW_PPM[which],
        facts.off_ppm * 8 // 10,
        facts.slack_ppm * 3 // 10,
        facts.drift_ppm * 3 // 10,
        hidden_ppm,
        1500 * len(recipe.jumps),
    )
    return isqrt(sum(part * part for part in parts))


def _treble_hz(recipe: Recipe, facts: CutFacts, which: int) -> int:
    """Take from the lathe's head a dull facet and the short waves near the middle."""
    near_mm = max(0, 90 - facts.radius_mm)
    return clamp(_TREBLE_HZ[which] - 4 * recipe.facet_um - 6 * near_mm, 800, 8000)


def _clicks_per_100s(recipe: Recipe) -> int:
    """Count the lines across the film, once a turn, and what soot and swarf left."""
    lines = len(recipe.blank.scratches) + len(recipe.tears)
    return 60 * lines + 50 * len(recipe.jumps) + recipe.blank.dust_per_cm2 // 4
