"""The lathe: loud is full, too loud breaks the wall, swarf wants a brush, and a wall has ears."""

from dataclasses import replace

import pytest
from hands_samples import held, live, song

from game.city.discs import Survey
from game.hands import lathe
from game.hands.events import (
    Breach,
    Chip,
    CutDone,
    FilmShort,
    Gap,
    Governor,
    HeadDown,
    Knock,
    PassageBegins,
    PassageEnds,
    SweepNow,
    SweepSoon,
    TipDull,
    Touch,
)
from game.hands.gain import GREATEST_DDB, LEAST_DDB, gain, level_for
from game.hands.lathe_limits import curve_limit_ddb, force_for, level_band, width_um
from game.hands.levers import EASY, HARD, NORMAL, assisted
from game.hands.skill import LatheHand, play_out


def even_song(peak_dum: int = 60, *, seconds: int = 20, loudness: int = 50) -> Survey:
    tenths = 10 * seconds
    return Survey("tune", seconds, (peak_dum,) * tenths, (loudness,) * tenths, ((0, tenths),), ())


def start(survey: Survey | None = None, **options):
    usual = {"seed": 1, "hardness_mpa": 200, "radius_mm": 115, "every_second": True}
    return lathe.start(survey or song(), **usual | options)


def kinds(happened):
    return [type(event) for _, event in happened]


def ride(skill: int, seed: int, **options):
    return lathe.result(
        play_out(lathe, start(seed=seed, **options), LatheHand(skill=skill, seed=seed))[0]
    )


def mean_of(curve) -> int:
    return sum(value for _, value in curve) // len(curve)


def unsteadiness(curve) -> int:
    middle = mean_of(curve)
    return sum((value - middle) ** 2 for _, value in curve) // len(curve)


def test_the_width_follows_weight_and_hardness():
    assert width_um(800, hardness_mpa=200) == 100
    assert width_um(800, hardness_mpa=260) < width_um(800, hardness_mpa=160)
    assert width_um(force_for(92, hardness_mpa=200), hardness_mpa=200) >= 92


def test_the_gain_table_is_that_of_decibels():
    assert (gain(0), gain(200), gain(-500)) == (1000, gain(GREATEST_DDB), gain(LEAST_DDB))
    assert (gain(60), gain(-60)) == (1995, 501)
    assert all(level_for(gain(level)) == level for level in range(-120, 141))


def test_the_curve_binds_near_the_centre():
    assert [curve_limit_ddb(mm * 1000) for mm in (115, 90, 75, 60, 50)] == [158, 116, 84, 46, 14]


@pytest.mark.parametrize(
    ("peak", "radius_um", "width", "limit"),
    [(120, 110_000, 100, "wall"), (20, 52_000, 100, "curve"), (10, 112_000, 70, "hold")],
)
def test_the_band_is_the_least_of_three_limits(peak, radius_um, width, limit):
    band = level_band([peak], pitch_um=184, width_um=width, radius_um=radius_um)
    assert band.limit == limit
    assert band.low <= band.high


def test_too_loud_touches_and_then_breaks_the_wall():
    _, happened = live(lathe, start(even_song(120)), held(600, x=60, y=100, a=100))
    assert kinds(happened).index(Touch) < kinds(happened).index(Breach)


def test_a_wide_pitch_leaves_the_walls_alone():
    _, happened = live(lathe, start(even_song(120), pitch_um=265), held(300, a=100))
    assert Touch not in kinds(happened)


def test_unswept_swarf_warns_and_then_winds_round_the_tip():
    no_chips = replace(NORMAL, chip_sides=10**9)
    end, happened = live(lathe, start(levers=no_chips), held(1000, y=100))
    warned = [tick for tick, event in happened if isinstance(event, SweepSoon | SweepNow)]
    gap = next(tick for tick, event in happened if isinstance(event, Gap))
    down = next(tick for tick, event in happened if isinstance(event, HeadDown))
    assert warned[0] <= gap - 60
    assert 175 <= down - gap <= 185
    assert lathe.result(end).gaps


def test_swarf_takes_about_eight_seconds_in_the_quiet():
    _, happened = live(lathe, start(even_song(30)), held(700, y=100))
    soon = next(tick for tick, event in happened if isinstance(event, SweepSoon))
    assert 7 * 60 <= soon <= 9 * 60


def test_the_brush_clears_it_in_half_a_second():
    full, _ = live(lathe, start(), held(400, y=30))
    swept, _ = live(lathe, full, held(30, a=100))
    assert lathe.seen(full).swarf > 4000
    assert lathe.seen(swept).swarf < 600


def test_chips_are_rarer_on_easy():
    def chips(levers):
        return sum(
            kinds(live(lathe, start(seed=seed, levers=levers), held(1000))[1]).count(Chip)
            for seed in range(4)
        )

    assert chips(EASY) < chips(HARD)


def test_a_tap_on_the_governor_mends_the_speed_once():
    state, _ = live(lathe, start(), held(100))
    error_ppm = lathe.seen(state).speed_ppm
    tapped, happened = live(lathe, state, held(10, b=100))
    assert kinds(happened).count(Governor) == 1
    step_ppm = tapped.motor.governor_ppm - state.motor.governor_ppm
    assert step_ppm == (-3000 if error_ppm > 0 else 3000)
    light, _ = live(lathe, state, held(10, c=100))
    assert abs(light.motor.governor_ppm - state.motor.governor_ppm) == 1500


def test_loud_music_wakes_the_neighbour_unless_he_sleeps_or_one_wears_headphones():
    def knocks(**changes):
        levers = replace(NORMAL, **changes)
        survey = even_song(40, loudness=95)
        return kinds(live(lathe, start(survey, levers=levers), held(500, y=100, a=100))[1])

    assert knocks().count(Knock) == 3
    assert Knock not in knocks(neighbour_awake=False)
    assert knocks(headphones=True).count(Knock) < 3


def test_a_worn_tip_goes_dull_and_says_so():
    end, happened = live(lathe, start(wear=600), held(200))
    assert TipDull in kinds(happened)
    assert lathe.result(end).facet_growth_um == 10


def test_a_song_that_is_longer_than_the_film_is_told_at_once():
    end, happened = live(lathe, start(even_song(seconds=200), radius_mm=80), held(1))
    assert kinds(happened)[:2] == [PassageBegins, FilmShort]
    assert lathe.seen(end).missing_s > 0
    assert lathe.seen(end).end_tenth < 2000


def test_chips_and_a_fast_platter_use_the_film_up_sooner():
    state = start(even_song(seconds=200), radius_mm=80)
    nominal = lathe.seen(state).end_tenth
    thrown = replace(state, log=replace(state.log, jumps=((5, 30), (9, 30))))
    # 0.6 mm are three turns of 0.184 mm and a quarter, 0.77 s each.
    assert nominal - lathe.seen(thrown).end_tenth == 25
    fast = replace(state, song_ticks=3000, ahead_ppm_ticks=3000 * 20_000)
    assert nominal - lathe.seen(fast).end_tenth == 10
    slow = replace(state, song_ticks=3000, ahead_ppm_ticks=-3000 * 20_000)
    assert lathe.seen(slow).end_tenth == nominal
    through = replace(
        start(even_song(seconds=200), radius_mm=60, every_second=False), log=thrown.log
    )
    end, _ = play_out(lathe, through, LatheHand(skill=60, seed=1))
    assert lathe.result(end).end_tenth <= lathe.seen(through).end_tenth


def test_the_lathe_runs_from_passage_to_passage_by_itself():
    survey = replace(even_song(seconds=60), passages=((0, 60), (300, 360), (540, 600)))
    end, grips = play_out(lathe, start(survey, every_second=False), LatheHand(skill=60, seed=1))
    _, happened = live(lathe, start(survey, every_second=False), grips)
    assert kinds(happened).count(PassageBegins) == 3
    assert kinds(happened).count(PassageEnds) == 2
    assert len(grips) < 60 * 25
    assert lathe.result(end).end_tenth == 600


def test_a_lifted_head_ends_the_groove_where_it_is():
    state, _ = live(lathe, start(), held(300))
    lifted, happened = lathe.lift(state)
    assert lathe.over(lifted)
    assert isinstance(happened[0], CutDone)
    assert lathe.result(lifted).end_tenth == 50


def test_an_assisted_hand_need_not_sweep_nor_weigh():
    end, happened = live(lathe, start(levers=assisted(NORMAL)), held(1100))
    assert Gap not in kinds(happened)
    assert 780 <= mean_of(lathe.result(end).weight) <= 840
    level_held = replace(assisted(NORMAL), level_held=True)
    ridden, _ = live(lathe, start(levers=level_held), held(1100))
    assert mean_of(lathe.result(ridden).level) > 0


@pytest.mark.parametrize("skill", [0, 55, 100])
def test_a_ride_stays_within_what_a_recipe_may_hold(skill):
    cut = ride(skill, 2)
    for curve in (cut.level, cut.weight, cut.speed):
        tenths = [tenth for tenth, _ in curve]
        assert tenths == sorted(set(tenths))
        assert 0 <= tenths[0] <= tenths[-1] <= cut.end_tenth
    assert all(LEAST_DDB <= level <= GREATEST_DDB for _, level in cut.level)
    assert all(200 <= weight <= 2000 for _, weight in cut.weight)
    assert all(abs(ppm) <= 40_000 for _, ppm in cut.speed)
    assert all(10 <= lift < 40 and 0 <= tenth <= cut.end_tenth for tenth, lift in cut.jumps)


def test_practice_is_louder_steadier_and_truer():
    rides = {skill: [ride(skill, seed) for seed in range(2)] for skill in (20, 60, 95)}

    def total(skill, measure):
        return sum(measure(cut) for cut in rides[skill])

    for clumsy, better in ((20, 60), (60, 95)):
        assert total(clumsy, lambda r: mean_of(r.level)) < total(better, lambda r: mean_of(r.level))
        for measure in (lambda r: unsteadiness(r.weight), lambda r: unsteadiness(r.speed)):
            assert total(clumsy, measure) > total(better, measure)


def test_at_the_end_of_a_spring_the_platter_is_slow():
    even, _ = live(lathe, start(), held(1100))
    slack, _ = live(lathe, start(spring=True), held(1100))
    assert lathe.seen(slack).speed_ppm < lathe.seen(even).speed_ppm
