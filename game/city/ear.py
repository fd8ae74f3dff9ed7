"""The trained ear: what it expects of a disc before it plays, and how a disc ages."""

from dataclasses import replace
from math import isqrt

from game.city.cut_facts import CutFacts, facts_of, gain_permille, log_cdb
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
_WOW_PPM = (6559, 2617, 1943)
_TREBLE_HZ = (5229, 5440, 5644)
_CLICKS_A_LINE = 120
ROUND_ENOUGH_CMM = 400
"""Out of round up to here, a disc does not warp."""


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
    noise_cdb = _noise_cdb(recipe, facts)
    wow_ppm = _wow_ppm(recipe, facts, which, noise_cdb)
    treble_hz = _treble_hz(recipe, facts, which)
    distortion_ppm = _distortion_ppm(recipe, facts)
    clicks = _clicks_per_100s(recipe, facts)
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


def _noise_cdb(recipe: Recipe, facts: CutFacts) -> int:
    """Weigh rough and black walls against the music that is cut into them."""
    rough_cdb = log_cdb(recipe.blank.roughness_nm)
    weighed = (
        -1236 * facts.level_ddb
        + 46 * facts.song_cdb
        + 62 * rough_cdb
        + 1087 * facts.black
        + 63 * log_cdb(facts.radius_mm)
        + 7832 * len(recipe.jumps)
    )
    return clamp(weighed // 100 - 7544, -6000, 1500)


def _wow_ppm(recipe: Recipe, facts: CutFacts, which: int, noise_cdb: int) -> int:
    """Add up what sways: the lathe, the hole where it does not cancel, the hand, the warp."""
    parts = (
        _WOW_PPM[which],
        facts.off_ppm * 81 // 100,
        facts.slack_ppm * 55 // 100,
        facts.speed_ppm * 18 // 100,
        7 * max(0, facts.out_of_round_cmm - ROUND_ENOUGH_CMM),
        gain_permille((noise_cdb + 1500) * 12 // 100),
    )
    return isqrt(sum(part * part for part in parts) + 430_000 * len(recipe.jumps))


def _treble_hz(recipe: Recipe, facts: CutFacts, which: int) -> int:
    """Take from the lathe's head a dull facet and the short waves near the middle."""
    return clamp(_TREBLE_HZ[which] - 11 * recipe.facet_um + 8 * facts.radius_mm, 800, 9000)


def _distortion_ppm(recipe: Recipe, facts: CutFacts) -> int:
    """Weigh an unsteady hand against the level, in tenths of a decibel of a millionth."""
    weighed = (
        -2514 * facts.level_ddb
        + 5 * facts.speed_ppm
        - 115 * facts.song_cdb
        + 395 * log_cdb(facts.radius_mm)
        + 9484 * len(recipe.jumps)
    )
    return gain_permille(clamp(weighed // 1000 - 208, 600, 1200)) // 1000


def _clicks_per_100s(recipe: Recipe, facts: CutFacts) -> int:
    """Count lines across the film once a turn, and the dust that no hiss covers."""
    deep_um = 3 + max(0, facts.black - 60) // 5
    lines = sum(line.depth_um >= deep_um for line in recipe.blank.scratches)
    lines += len(recipe.tears)
    covered = 18 * (facts.black - 60) + 96 * (log_cdb(recipe.blank.roughness_nm) - 4300) // 100
    dust = 15 * recipe.blank.dust_per_cm2 * max(0, 1000 - covered) // 10_000
    return _CLICKS_A_LINE * lines + dust
