"""The trained ear: what it expects of a disc before it plays, and how a disc ages."""

from dataclasses import replace
from functools import lru_cache
from math import isqrt

from game.city import lathes
from game.city.cut_facts import CutFacts, facts_of, gain_permille, log_cdb
from game.city.discs import Recipe, Survey, Verdict
from game.city.lathes import WHOLE, is_lathe
from game.city.state import Reel
from game.city.whole import clamp

_PLAY_TREBLE_PERMILLE = 6
_PLAY_NOISE_CDB = 28
_DAMP_WOW_PPM = 120
_DULLEST_HZ = 800
_LOUDEST_NOISE_CDB = 0

FAULTLESS = Verdict(
    wow_ppm=0, noise_cdb=-6000, treble_hz=9000, distortion_ppm=0, clicks_per_100s=0, skips=0,
    grade=100, seconds=1,
)  # fmt: skip
"""What no disc is."""
_CLICKS_A_LINE = 128
_CLICKS_A_JUMP = 210
"""Its tick, and the leap that every other one is."""
_HALF_FLAW_PERMILLE = 260
"""The mean flaw that is graded 50."""
ROUND_ENOUGH_CMM = 400
"""Out of round up to here, a disc does not warp."""


def aged(verdict: Verdict, plays: int, damp: int) -> Verdict:
    """Lower a fresh verdict by so many plays and so many percent of damp.

    The needle takes off the top and lets the hiss come up, as much as was measured on worn discs;
    the grade loses what an ear takes off for that, and damp its percent of the rest.
    """
    return _worn(verdict, plays, damp) if plays or damp else verdict


@lru_cache(maxsize=1024)
def _worn(verdict: Verdict, plays: int, damp: int) -> Verdict:
    """Wear a verdict down; whoever looks at his discs asks for each of them again."""
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


def off_air(verdict: Verdict, reel: Reel) -> Verdict:
    """Give what an ear says of a disc that was copied from a tape: what was on it is on both."""
    heard = replace(
        verdict,
        noise_cdb=_both_cdb(verdict.noise_cdb, reel.noise_cdb),
        treble_hz=min(verdict.treble_hz, reel.bandwidth_hz),
    )
    lost = grade_of(verdict) - grade_of(heard)
    return replace(heard, grade=clamp(verdict.grade - lost, 0, 100))


def _both_cdb(one: int, other: int) -> int:
    """Add two noises: equal ones are 3 dB louder, one that is 10 dB fainter adds nothing."""
    return max(one, other) + max(0, 300 - 3 * abs(one - other) // 10)


def estimate(recipe: Recipe, survey: Survey) -> Verdict:
    """Expect a verdict from recipe and survey alone; it has no marks."""
    facts = facts_of(recipe, survey)
    lathe = recipe.lathe if is_lathe(recipe.lathe) else WHOLE[0]
    noise_cdb = _noise_cdb(recipe, facts)
    wow_ppm = _wow_ppm(facts, lathe, noise_cdb)
    treble_hz = _treble_hz(recipe, facts, lathe)
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
    """Grade as the listening ear does: 100 / (1 + (mean flaw / 0.26)^3)."""
    flaws = (
        verdict.wow_ppm // 30,
        (verdict.noise_cdb + 4000) // 3,
        (5000 - verdict.treble_hz) // 4,
        verdict.distortion_ppm // 200,
        verdict.clicks_per_100s,
        1000 * verdict.skips // 3,
    )
    flaw = sum(clamp(flaw, 0, 1000) for flaw in flaws)
    half = (_HALF_FLAW_PERMILLE * len(flaws)) ** 3
    return (200 * half + half + flaw**3) // (2 * (half + flaw**3))


def _noise_cdb(recipe: Recipe, facts: CutFacts) -> int:
    """Weigh rough and black walls against the music that is cut into them."""
    weighed = (
        -748 * facts.level_ddb
        + 46 * facts.song_cdb
        + 57 * log_cdb(recipe.blank.roughness_nm)
        + 963 * facts.black
        - 31 * log_cdb(facts.radius_mm)
        + 9346 * len(recipe.jumps)
        + 2 * facts.speed_ppm
        + 13 * facts.out_of_round_cmm
    )
    return clamp(weighed // 100 - 4040, -6000, 1500)


def _wow_ppm(facts: CutFacts, lathe: str, noise_cdb: int) -> int:
    """Add up what sways: the lathe, the hole where it does not cancel, hand, warp and hiss."""
    parts = (
        lathes.wow_ppm(lathe),
        facts.off_ppm * 81 // 100,
        facts.slack_ppm * 10 // 100,
        facts.speed_ppm * 17 // 100,
        5 * facts.out_of_round_cmm,
        6 * max(0, facts.out_of_round_cmm - ROUND_ENOUGH_CMM),
        gain_permille((noise_cdb + 1430) * 147 // 1000),
    )
    return isqrt(sum(part * part for part in parts))


def _treble_hz(recipe: Recipe, facts: CutFacts, lathe: str) -> int:
    """Take from the lathe's head a dull facet and the short waves near the middle."""
    reach_hz = lathes.treble_hz(lathe)
    return clamp(reach_hz - 11 * recipe.facet_um + 8 * facts.radius_mm, 800, 9000)


def _distortion_ppm(facts: CutFacts) -> int:
    """Weigh an unsteady hand against the level, in tenths of a decibel of a millionth."""
    weighed = (
        -2594 * facts.level_ddb
        + 6 * facts.speed_ppm
        - 122 * facts.song_cdb
        + 378 * log_cdb(facts.radius_mm)
        + 19 * facts.out_of_round_cmm
    )
    return gain_permille(clamp(weighed // 1000 - 111, 600, 1200)) // 1000


def _clicks_per_100s(recipe: Recipe, facts: CutFacts) -> int:
    """Count the lines across the film once a turn, the dust, and the bursts of uneven hiss.

    Hiss and brass cover lines and dust; what of the song lies at 1.2 to 3 kHz covers all.
    """
    hiss_cdb = log_cdb(recipe.blank.roughness_nm) + 18 * facts.black - 5400
    loud_ddb, brass = facts.level_ddb - 60, facts.crest_percent - 140
    deep_um = (222 * hiss_cdb - 325 * loud_ddb - 721 * brass) // 10_000 - 3
    lines = sum(line.depth_um > deep_um for line in recipe.blank.scratches) + len(recipe.tears)
    bare_ddb = clamp(-(106 * hiss_cdb + 395 * loud_ddb + 4810 * brass) // 1000, -400, 200)
    dust = recipe.blank.dust_per_cm2 * gain_permille(bare_ddb) // 915
    bursts = (823 * facts.uneven - 12 * facts.edge_cdb) // 100 - 187
    struck = _CLICKS_A_LINE * lines + _CLICKS_A_JUMP * len(recipe.jumps)
    return max(0, struck + dust + bursts)
