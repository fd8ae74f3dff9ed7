"""The trained ear: it grades as the listening ear does, and expects what a hand has earned."""

import math
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from city_sample import recipe, verdict
from scipy.stats import spearmanr

from game.city.blanks import make_blank
from game.city.chance import roll
from game.city.cut_facts import TURN_TENTHS, facts_of, gain_permille, log_cdb, values_of
from game.city.discs import Survey, Verdict
from game.city.ear import aged, estimate, grade_of
from game.groove import listen as listening
from game.groove.listen import grade as measured_grade

SONGS = Path(__file__).parents[2] / "assets" / "songs"
SHEET = tuple(tuple(55 for _ in range(36)) for _ in range(38))
SURVEY = Survey("low_moon", 12, (14,) * 120, (70,) * 120, ((0, 120),), SHEET)


def expected(**changes):
    usual = {"level": ((0, 70),), "weight": ((0, 820),), "facet_um": 25, "hole_size_cmm": 760}
    blank = replace(make_blank(1, "test", 1), scratches=())
    return estimate(recipe(blank, **{**usual, **changes}), SURVEY)


def test_the_grade_in_whole_numbers_is_the_measured_one():
    dice = random.Random(5)
    for _ in range(500):
        wow, noise, treble = (
            dice.randint(0, 40_000),
            dice.randint(-4500, 500),
            dice.randint(0, 7000),
        )
        distortion, clicks, skips = (
            dice.randint(0, 250_000), dice.randint(0, 1500), dice.randint(0, 4),
        )  # fmt: skip
        whole = grade_of(Verdict(wow, noise, treble, distortion, clicks, skips, 0, 60))
        real = measured_grade(
            wow_percent=wow / 10_000, noise_db=noise / 100, treble_hz=treble,
            distortion_percent=distortion / 10_000, clicks_per_s=clicks / 100, skips=skips,
        )  # fmt: skip
        assert abs(whole - real) <= 1


def test_each_fault_of_the_hand_is_expected_to_cost():
    good = expected()
    assert expected(hole_cmm=150, burnt_first=False).wow_ppm > good.wow_ppm
    assert expected(hole_cmm=150, burnt_first=True).wow_ppm == good.wow_ppm
    assert expected(level=((0, -20),)).noise_cdb > good.noise_cdb
    assert expected(facet_um=45).treble_hz < good.treble_hz
    assert expected(tears=(900,)).clicks_per_100s > good.clicks_per_100s
    assert expected(speed=((0, -20_000), (50, 20_000))).wow_ppm > good.wow_ppm
    assert expected(gaps=(20,)).skips > good.skips
    brass = replace(SURVEY, peak_dum=(120,) * 120)
    film = make_blank(1, "test", 1)
    assert estimate(recipe(film, level=((0, 140),), pitch_um=110), brass).skips > 0
    assert expected(end_tenths=50).seconds == 5


def test_rough_black_and_dusty_films_are_expected_to_sound_worse():
    film = replace(make_blank(1, "test", 1), scratches=(), roughness_nm=80, dust_per_cm2=20)
    plain = recipe(film, level=((0, 60),))
    rough = replace(plain, blank=replace(film, roughness_nm=300))
    dusty = replace(plain, blank=replace(film, dust_per_cm2=150))
    black = replace(SURVEY, density=tuple(tuple(95 for _ in range(36)) for _ in range(38)))
    assert estimate(rough, SURVEY).grade < estimate(plain, SURVEY).grade
    assert estimate(dusty, SURVEY).grade < estimate(plain, SURVEY).grade
    assert estimate(plain, black).noise_cdb > estimate(plain, SURVEY).noise_cdb


def test_odd_surveys_and_recipes_are_estimated_all_the_same():
    empty = Survey("x", 0, (), (), (), ())
    for survey in (empty, SURVEY):
        for change in ({"trim": ()}, {"level": ()}, {"weight": ((0, 0),)}, {"lathe": "other"},
                       {"end_tenths": 9999}, {"speed": ((5, 10**6),)}):  # fmt: skip
            heard = estimate(recipe(make_blank(1, "test", 2), **change), survey)
            assert 0 <= heard.grade <= 100
            assert heard.seconds >= 1


def test_logarithms_gains_and_curves_in_whole_numbers():
    assert [abs(log_cdb(n) - 2000 * np.log10(n)) < 12 for n in (1, 2, 7, 100, 12_345)] == [True] * 5
    assert [gain_permille(ddb) for ddb in (-200, 0, 60, 200, 400)] == [
        100,
        1000,
        1995,
        10_000,
        10**5,
    ]
    assert values_of(((2, 10), (4, 20)), 7) == [10, 10, 10, 15, 20, 20, 20]
    assert values_of((), 2) == [0, 0]


@pytest.mark.parametrize("damp", [0, 9, 40])
def test_plays_and_damp_only_ever_lower_a_verdict(damp):
    fresh = verdict(70)
    assert aged(fresh, 0, 0) == fresh
    before = aged(fresh, 0, damp)
    for plays in range(1, 40):
        after = aged(fresh, plays, damp)
        assert after.grade <= before.grade
        assert after.treble_hz <= before.treble_hz
        assert after.noise_cdb >= before.noise_cdb
        before = after
    assert 0 < before.grade < aged(fresh, 0, damp).grade - 5


def test_a_loud_old_disc_does_not_get_quieter_by_ageing():
    hopeless = verdict(5, noise_cdb=300, treble_hz=500)
    assert aged(hopeless, 3, 0).noise_cdb == 300
    assert aged(hopeless, 3, 0).treble_hz == 500


def hands_at_work(count):
    """Make discs by all kinds of hands on all kinds of films, and measure each."""
    from game.band import perform
    from game.bots.craft import make
    from game.levels import read_song
    from game.pressing import picture_density, press, survey

    names = ("thin_film", "ligovka_freight", "low_moon", "mambo_moyka")
    songs = [
        perform(read_song(SONGS / f"{name}.toml"), rate_hz=44_100)[30 * 44_100 : 42 * 44_100]
        for name in names
    ]
    for number in range(count):
        blank = make_blank(number, "bench", 7000 + number)
        density = picture_density(blank, pixels=512)
        song, name = songs[number % 4], names[number % 4]
        seen = survey(song, blank, song=name, density=density)
        lathe = ("kitchen", "kitchen", "kitchen", "decent", "studio")[number % 5]
        skill = 5 + roll(number, "skill", sides=94)
        made = make(blank, seen, lathe_name=lathe, skill=skill, seed=number)
        yield made, seen, press(made, song, density), song


@pytest.mark.slow
def test_the_expected_order_of_200_discs_is_the_measured_one():
    pairs = [
        (estimate(made, seen).grade, pressing.verdict.grade)
        for made, seen, pressing, _ in hands_at_work(200)
    ]
    guessed, measured = zip(*pairs, strict=True)
    correlation = spearmanr(guessed, measured)[0]
    print(f"rank correlation of 200 grades: {correlation:.3f}")
    assert correlation > 0.9


@pytest.mark.slow
def test_discs_age_in_the_order_in_which_the_needle_wears_them():
    from game.pressing import hear, verdict_of

    guessed, measured = [], []
    for made, _, pressing, song in hands_at_work(16):
        for plays in (0, 4, 8, 14):
            notes = listening(hear(pressing, made, plays=plays), song, rate_hz=44_100)
            measured.append(verdict_of(notes, seconds=12).grade)
            guessed.append(aged(pressing.verdict, plays, 0).grade)
    correlation = spearmanr(guessed, measured)[0]
    print(f"rank correlation of 64 worn grades: {correlation:.3f}")
    assert correlation > 0.9


@pytest.mark.parametrize(("pitch_um", "level_ddb"), [(184, 70), (150, 90), (130, 60), (110, 140)])
def test_broken_walls_are_those_of_each_tenth_of_a_second(pitch_um, level_ddb):
    dice = random.Random(pitch_um)
    peaks = tuple(dice.randint(5, 60) for _ in range(300))
    curve = ((0, level_ddb), (100, level_ddb - 30), (250, level_ddb + 20))
    cut = recipe(make_blank(1, "test", 1), level=curve, weight=((0, 820),), pitch_um=pitch_um)
    swings = [
        peak * gain_permille(ddb) // 10_000
        for peak, ddb in zip(peaks, values_of(curve, len(peaks)), strict=True)
    ]
    width_um = math.isqrt(820 * 2546 // cut.blank.hardness_mpa)
    lands = [
        pitch_um - width_um - swing - swings[max(0, tenth - TURN_TENTHS)]
        for tenth, swing in enumerate(swings)
    ]
    broken = sum(2 * land < -width_um for land in lands)
    song = replace(SURVEY, seconds=30, peak_dum=peaks)
    assert facts_of(cut, song).breaches == 1000 * broken // len(peaks)
