"""The trained ear: what it expects of a disc before it plays, and how a disc ages."""

from dataclasses import replace
from math import isqrt

from game.city.cut_facts import CutFacts, facts_of, gain_permille, log_cdb
from game.city.discs import Recipe, Survey, Verdict
from game.city.whole import clamp

_PLAY_TREBLE_PERMILLE = 6
_PLAY_NOISE_CDB = 28
_DAMP_WOW_PPM = 120
_DULLEST_HZ = 800
_LOUDEST_NOISE_CDB = 0

LATHES = ("kitchen", "decent", "studio")
_WOW_PPM = (6500, 2600, 1900)
_TREBLE_HZ = (5229, 5440, 5644)
_CLICKS_A_LINE = 122
ROUND_ENOUGH_CMM = 400
"""Out of round up to here, a disc does not warp."""


def aged(verdict: Verdict, plays: int, damp: int) -> Verdict:
    """Lower a fresh verdict by so many plays and so many percent of damp.

    The needle takes off the top and lets the hiss come up, as much as was measured on worn discs;
    the grade loses what an ear takes off for that, and damp its percent of the rest.
    """
    if not plays and not damp:
        return verdict
    dulled = verdict.treble_hz * max(0, 1000 - _PLAY_TREBLE_PERMILLE * plays) // 1000
    hissing_cdb = min(_LOUDEST_NOISE_CDB, verdict.noise_cdb + _PLAY_NOISE_CDB * plays)
    worn = replace(
        verdict,
        noise_cdb=max(verdict.noise_cdb, hissing_cdb),
        treble_hz=min(verdict.treble_hz, max(_DULLEST_HZ, dulled)),
    )
    lost = grade_of(verdict) - grade_of(worn)
    return replace(
        worn,
        wow_ppm=verdict.wow_ppm + _DAMP_WOW_PPM * damp,
        grade=max(0, verdict.grade - lost) * (100 - damp) // 100,
    )


def estimate(recipe: Recipe, survey: Survey) -> Verdict:
    """Expect a verdict from recipe and survey alone; it has no marks."""
    facts = facts_of(recipe, survey)
    which = LATHES.index(recipe.lathe) if recipe.lathe in LATHES else 0
    noise_cdb = _noise_cdb(recipe, facts)
    wow_ppm = _wow_ppm(recipe, facts, which, noise_cdb)
    treble_hz = _treble_hz(recipe, facts, which)
    distortion_ppm = _distortion_ppm(facts)
    clicks = _clicks_per_100s(recipe, facts)
    skips = len(recipe.gaps) + facts.breaches * facts.seconds // 1000
    heard = Verdict(
        wow_ppm=wow_ppm,
        noise_cdb=noise_cdb,
        treble_hz=treble_hz,
        distortion_ppm=distortion_ppm,
        clicks_per_100s=clicks,
        skips=skips,
        grade=0,
        seconds=facts.seconds,
    )
    return replace(heard, grade=grade_of(heard))


def grade_of(verdict: Verdict) -> int:
    """Grade the numbers of a verdict as the listening ear does: 100 (1 - mean flaw)^1.5."""
    flaws = (
        verdict.wow_ppm // 30,
        (verdict.noise_cdb + 4000) // 3,
        (5000 - verdict.treble_hz) // 4,
        verdict.distortion_ppm // 200,
        verdict.clicks_per_100s,
        1000 * verdict.skips // 3,
    )
    kept = 1000 - sum(clamp(flaw, 0, 1000) for flaw in flaws) // len(flaws)
    return (200 * isqrt(kept**3) + 31_623) // 63_246


def _noise_cdb(recipe: Recipe, facts: CutFacts) -> int:
    """Weigh rough and black walls against the music that is cut into them."""
    weighed = (
        -1045 * facts.level_ddb
        + 46 * facts.song_cdb
        + 58 * log_cdb(recipe.blank.roughness_nm)
        + 1041 * facts.black
        + 32 * log_cdb(facts.radius_mm)
        + 8000 * len(recipe.jumps)
        + facts.speed_ppm
        + 2 * facts.out_of_round_cmm
    )
    return clamp(weighed // 100 - 6335, -6000, 1500)


def _wow_ppm(recipe: Recipe, facts: CutFacts, which: int, noise_cdb: int) -> int:
    """Add up what sways: the lathe, the hole where it does not cancel, the warp, the hiss."""
    parts = (
        _WOW_PPM[which],
        facts.off_ppm * 84 // 100,
        facts.slack_ppm * 49 // 100,
        facts.out_of_round_cmm * 34 // 10,
        4 * max(0, facts.out_of_round_cmm - ROUND_ENOUGH_CMM),
        gain_permille((noise_cdb + 1430) * 135 // 1000),
    )
    return isqrt(sum(part * part for part in parts) + 30_000 * len(recipe.jumps))


def _treble_hz(recipe: Recipe, facts: CutFacts, which: int) -> int:
    """Take from the lathe's head a dull facet and the short waves near the middle."""
    return clamp(_TREBLE_HZ[which] - 11 * recipe.facet_um + 8 * facts.radius_mm, 800, 9000)


def _distortion_ppm(facts: CutFacts) -> int:
    """Weigh an unsteady hand against the level, in tenths of a decibel of a millionth."""
    weighed = (
        -2191 * facts.level_ddb
        + 5 * facts.speed_ppm
        - 114 * facts.song_cdb
        + 344 * log_cdb(facts.radius_mm)
        + 33 * facts.out_of_round_cmm
    )
    return gain_permille(clamp(weighed // 1000 - 42, 600, 1200)) // 1000


def _clicks_per_100s(recipe: Recipe, facts: CutFacts) -> int:
    """Count the lines across the film once a turn, and the dust; hiss covers both."""
    hiss_cdb = log_cdb(recipe.blank.roughness_nm) + 18 * facts.black - 5400
    loud_ddb = facts.level_ddb - 60
    deep_um = (1127 * hiss_cdb + 4130 * loud_ddb + 825 * facts.song_cdb) // 100_000 - 24
    lines = sum(line.depth_um > deep_um for line in recipe.blank.scratches) + len(recipe.tears)
    bare_ddb = (18 * facts.song_cdb - 13 * hiss_cdb - 18 * loud_ddb) // 100
    dust = 5 * recipe.blank.dust_per_cm2 * gain_permille(min(bare_ddb, 800)) // 1_000_000
    return _CLICKS_A_LINE * lines + dust
