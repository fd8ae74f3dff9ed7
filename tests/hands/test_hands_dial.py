"""The night dial: a cold set drifts, a flywheel runs on, a narrow ear hears less but clean."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hands_samples import held, live
from night_samples import JAZZ, SAWS, night

from game.hands import dial
from game.hands.dial_air import Wave, fade, hear, match, waves
from game.hands.dial_facts import SHAPES, Order, Station
from game.hands.dial_tape import judge
from game.hands.events import Knock
from game.hands.events_night import (
    AerialTurned,
    AirClears,
    BandTurned,
    JammerUp,
    LampOn,
    LampOut,
    NightOver,
    SecondTaken,
    SetOff,
    SetWarm,
    StationFound,
    TapeRuns,
    TapeStops,
)
from game.hands.levers import EASY, HARD, NORMAL, assisted

MUSIC_HZ = 9_640_000
STEADY = {"fading_percent": 0, "strength": 95}


def start(tonight=None, **options):
    return dial.start(tonight or night(**STEADY), **{"seed": 1} | options)


def warm_on(tonight=None, hz: int = MUSIC_HZ, **options):
    """A warm set whose needle stands on a station."""
    state = start(tonight, **options)
    return replace(state, warm=1000, knobs=replace(state.knobs, tune_hz=hz, width_hz=1500))


def kinds(happened):
    return [type(event) for _, event in happened]


def ticks_of(happened, kind):
    return [tick for tick, event in happened if isinstance(event, kind)]


def air_of(tonight, *, tick=0, levers=NORMAL):
    return waves(
        tonight, low_hz=9_400_000, high_hz=9_900_000, seed=1, tick=tick, aerial=0, levers=levers
    )


def test_a_cold_set_is_deaf_at_first_and_then_drifts_less_and_less():
    state, happened = live(dial, start(), held(200))
    assert ticks_of(happened, SetWarm) == [dial.GLOW_TICKS - 1]
    early, _ = live(dial, start(), held(60))
    first_hz = early.knobs.tune_hz - start().knobs.tune_hz
    warm, _ = live(dial, start(), held(1100))
    later, _ = live(dial, warm, held(60))
    assert first_hz > 500
    assert later.knobs.tune_hz == warm.knobs.tune_hz
    assert dial.seen(state).hears


def test_an_assisted_set_does_not_drift():
    begun = start(levers=assisted(NORMAL))
    state, _ = live(dial, begun, held(100))
    assert state.knobs.tune_hz == begun.knobs.tune_hz


def test_the_flywheel_runs_on_and_comes_to_rest():
    turning, _ = live(dial, warm_on(), held(60, x=100))
    on, _ = live(dial, turning, held(10))
    rest, _ = live(dial, on, held(200))
    stays, _ = live(dial, rest, held(60))
    assert on.knobs.tune_hz > turning.knobs.tune_hz + 1000
    assert stays.knobs.tune_hz == rest.knobs.tune_hz
    assert rest.knobs.spin_hz == 0


def test_the_needle_stops_at_the_edge_of_the_band():
    state, _ = live(dial, warm_on(), held(900, x=100))
    shown = dial.seen(state)
    assert shown.tune_hz == shown.high_hz
    back, _ = live(dial, state, held(30, x=-100))
    assert back.knobs.tune_hz < shown.high_hz


def test_a_push_changes_the_band_once_and_every_band_keeps_its_place():
    state, happened = live(dial, warm_on(), [*held(90, v=100), *held(1)])
    assert kinds(happened).count(BandTurned) == 1
    assert dial.seen(state).metres == 25
    back, _ = live(dial, state, [*held(5, v=-100), *held(1)])
    assert dial.seen(back).metres == 31
    assert back.knobs.tune_hz == MUSIC_HZ


def test_the_switch_crackles_before_one_hears_again():
    state, _ = live(dial, warm_on(), held(1))
    assert dial.seen(state).station == "jazz_31"
    switched, _ = live(dial, state, held(1, v=100))
    assert not dial.seen(switched).hears
    later, _ = live(dial, switched, held(dial.SWITCH_TICKS))
    assert dial.seen(later).hears


def test_the_aerial_hangs_three_ways_and_one_is_best():
    state = warm_on()
    heard = []
    for _ in range(3):
        state, happened = live(dial, state, [*held(4, b=100), *held(4)])
        assert kinds(happened).count(AerialTurned) == 1
        heard.append(dial.seen(state).eye)
    assert state.knobs.aerial == warm_on().knobs.aerial
    assert max(heard) > min(heard)


@pytest.mark.parametrize(
    ("signal", "jam", "mask", "how"),
    [(60, 0, 15, "clean"), (60, 16, 15, "faint"), (60, 31, 15, "jammed"), (20, 0, 15, "faint")],
)
def test_a_second_is_clean_jammed_or_faint(signal, jam, mask, how):
    assert judge(signal=signal, jam=jam, mask=mask) == how


def test_a_station_is_whole_as_long_as_one_sideband_is_inside():
    assert match(700, width_hz=1500) == 100
    assert match(-1400, width_hz=3000) == 100
    assert 0 < match(1100, width_hz=1500) < 100
    assert match(2500, width_hz=5000) == 0


def test_a_narrow_passband_hears_less_static():
    air = (Wave("a", JAZZ, MUSIC_HZ, 80, 80),)
    wide, narrow = (
        hear(air, tune_hz=MUSIC_HZ, width_hz=width, static=12) for width in (5000, 1500)
    )
    assert narrow.mask < wide.mask
    assert narrow.signal == wide.signal


def test_beside_the_saw_it_is_clean_where_on_the_station_it_is_not():
    tonight = night(orders=(Order("saw", -20, 9000),), **STEADY)
    saw = air_of(tonight, tick=600)
    music = next(wave for wave in saw if wave.station == "jazz_31")
    side = -1 if music.least_hz + music.most_hz > 2 * MUSIC_HZ else 1
    swung = [replace(music, low_hz=music.least_hz, high_hz=music.most_hz)]
    on, beside = (
        hear(swung, tune_hz=MUSIC_HZ + off, width_hz=1500, static=12) for off in (0, side * 800)
    )
    assert beside.jam < on.jam
    assert beside.margin > on.margin


def test_nothing_helps_against_a_march():
    tonight = night(orders=(Order("march", -20, 9000),), **STEADY)
    air = air_of(tonight, tick=600)
    places = [
        hear(air, tune_hz=MUSIC_HZ + off, width_hz=width, static=12).margin
        for off in range(-2000, 2001, 500)
        for width in (1500, 3000, 5000)
    ]
    assert max(places) < 30


def test_an_order_may_lie_otherwise_than_its_kind():
    whole = Order("saw", -20, 9000, shape=SHAPES["march"])
    air = air_of(night(orders=(whole,), **STEADY), tick=600)
    music = next(wave for wave in air if wave.station == "jazz_31")
    assert (music.low_hz, music.high_hz) == (MUSIC_HZ - 4300, MUSIC_HZ + 4300)


def test_a_whistle_beside_the_station_is_in_the_way_until_it_is_narrowed_out():
    air = air_of(night(**STEADY))
    wide, aside = (
        hear(air, tune_hz=hz, width_hz=width, static=12)
        for hz, width in ((MUSIC_HZ, 3000), (MUSIC_HZ - 500, 1500))
    )
    assert wide.jam > 0
    assert aside.jam == 0
    assert aside.station == "jazz_31"


def test_the_sky_takes_no_more_than_it_may():
    levels = [fade(5, "a", tick, depth_percent=45) for tick in range(0, 20_000, 7)]
    assert 55 <= min(levels) < 65
    assert 90 < max(levels) <= 100
    assert {fade(5, "a", tick, depth_percent=0) for tick in range(0, 2000, 50)} == {100}
    steps = [abs(a - b) for a, b in pairwise(levels)]
    assert max(steps) < 12


def test_clear_air_makes_clean_seconds_and_a_stop_makes_a_join():
    state, happened = live(dial, warm_on(), [*held(200, a=100), *held(30), *held(190, a=100)])
    tape = dial.result(state)
    assert (tape.clean_s, tape.jammed_s, tape.faint_s) == (6, 0, 0)
    assert kinds(happened).count(TapeRuns) == 2
    assert kinds(happened).count(TapeStops) == 1
    assert tape.longest == (0, 3)
    assert tape.joins == 1
    assert tape.pieces == ((0, 0, 3), (230, 3, 3))
    assert tape.gaps == ()
    assert (tape.station, tape.bandwidth_hz) == ("jazz_31", 1500)
    assert [tenth for tenth, _ in tape.tuning] == [0, 10, 20, 30, 40, 50]
    assert all(abs(hz - MUSIC_HZ) < 50 for _, hz in tape.tuning)
    assert tape.snr_db >= 15


def test_the_tape_says_which_song_is_on_it():
    tonight = night(**STEADY)
    state, _ = live(dial, warm_on(tonight), held(240, a=100))
    assert dial.result(state).item == "", "nobody sang yet"
    later, _ = live(dial, replace(state, tick=1300), held(120, a=100))
    assert dial.result(later).item == "tune"


def test_a_march_on_the_tape_is_jammed_and_wakes_the_wall():
    tonight = night(orders=(Order("march", -20, 9000),), **STEADY)
    loud, happened = live(dial, warm_on(tonight), held(1300, a=100))
    tape = dial.result(loud)
    assert tape.clean_s == 0
    assert tape.jammed_s > 15
    assert tape.gaps == ((0, len(tape.seconds)),)
    assert kinds(happened).count(Knock) == tape.knocks > 0
    asleep, _ = live(
        dial, warm_on(tonight, levers=replace(NORMAL, neighbour_awake=False)), held(1300)
    )
    phones, _ = live(dial, warm_on(tonight, levers=replace(NORMAL, headphones=True)), held(1300))
    assert dial.result(asleep).knocks == dial.result(phones).knocks == 0


def test_lamps_announce_the_saw_and_its_end():
    tonight = night(orders=(Order("crowd", 200, 400),), **STEADY)
    _, happened = live(dial, warm_on(tonight), held(2500))
    up, clear = ticks_of(happened, JammerUp), ticks_of(happened, AirClears)
    assert up == [1200]
    assert clear == [2400]
    on, out = ticks_of(happened, LampOn), ticks_of(happened, LampOut)
    assert len(on) == len(out) == 3
    assert on[0] <= up[0] - 300
    assert on[-1] == up[0]
    assert out[-1] == clear[0]


@pytest.mark.parametrize(("levers", "tenths"), [(HARD, 99), (NORMAL, 150), (EASY, 225)])
def test_the_order_clock_is_seen_sooner_on_easy(levers, tenths):
    tonight = night(orders=(Order("saw", 600, 900),), **STEADY)

    def clock(at):
        music = air_of(tonight, tick=6 * at, levers=levers)[0]
        return music.order_tenths

    assert clock(600 - tenths) == tenths
    assert clock(600 - tenths - 1) == -1


def test_another_band_carries_the_same_hour():
    tonight = night(orders=(Order("march", -20, 9000),), **STEADY)
    state, happened = live(dial, warm_on(tonight), [*held(3, v=100), *held(30)])
    state = replace(state, knobs=replace(state.knobs, tune_hz=11_790_000))
    state, more = live(dial, state, held(60, a=100))
    assert StationFound in kinds(happened + more)
    assert dial.seen(state).hour == JAZZ
    assert dial.result(state).seconds[0].how != "jammed"


def test_an_assisted_needle_is_drawn_in_and_spares_one_jammed_second():
    helped = assisted(NORMAL)
    weak = night(**STEADY | {"strength": 55})
    near, _ = live(dial, warm_on(weak, hz=MUSIC_HZ + 550, levers=helped), held(200))
    far, _ = live(dial, warm_on(hz=MUSIC_HZ + 3000, levers=helped), held(200))
    alone, _ = live(dial, warm_on(hz=MUSIC_HZ + 550), held(200))
    assert abs(near.knobs.tune_hz - MUSIC_HZ) <= 600
    assert dial.seen(near).jam == 0, "it keeps off the whistle by itself"
    assert far.knobs.tune_hz == MUSIC_HZ + 3000
    assert alone.knobs.tune_hz == MUSIC_HZ + 550
    march = night(orders=(Order("march", -20, 9000),), **STEADY)
    taped = [
        len(dial.result(live(dial, warm_on(march, levers=levers), held(600, a=100))[0]).seconds)
        for levers in (NORMAL, helped)
    ]
    assert taped == [10, 9]


def test_an_assisted_passband_opens_in_clear_air():
    alone = Station("alone", MUSIC_HZ, 95, hour=JAZZ)
    tonight = replace(night(**STEADY), stations=(alone,))
    state, _ = live(dial, warm_on(tonight, levers=assisted(NORMAL)), held(200))
    assert state.knobs.width_hz == 5000


def test_the_switch_must_be_held_and_the_night_ends_by_itself():
    tapped, _ = live(dial, warm_on(), [*held(dial.OFF_TICKS - 1, c=100), *held(5)])
    assert not dial.over(tapped)
    off, happened = live(dial, warm_on(), held(dial.OFF_TICKS, c=100))
    assert dial.over(off)
    assert isinstance(happened[-1][1], SetOff)
    end, happened = live(dial, warm_on(night(seconds=5, **STEADY)), held(400, a=100))
    assert dial.over(end)
    assert isinstance(happened[-1][1], NightOver)
    assert happened[-1][1].clean_s == dial.result(end).clean_s == 5


def test_the_eye_is_shown_what_is_on_the_strip():
    tonight = night(orders=SAWS, **STEADY)
    state, happened = live(dial, warm_on(tonight), held(800, a=100))
    shown, tape = dial.seen(state), dial.result(state)
    assert shown.tape.strip == tuple(second.how for second in tape.seconds)
    assert [event.how for _, event in happened if isinstance(event, SecondTaken)] == list(
        shown.tape.strip
    )
    assert shown.tape.clean_s + shown.tape.jammed_s + shown.tape.faint_s == len(tape.seconds)
    assert {wave.station for wave in shown.air} == {"jazz_31", "stray", "talk"}


def test_an_empty_sky_is_quiet():
    state, happened = live(dial, start(replace(night(), stations=())), held(400, x=40, a=100))
    assert set(kinds(happened)) <= {SetWarm, TapeRuns, SecondTaken}
    tape = dial.result(state)
    assert (tape.station, tape.item, tape.clean_s, tape.snr_db) == ("", "", 0, -9)
