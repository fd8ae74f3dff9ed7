"""Handing over: heads turn with notice, coats and trams hide, haste slips, one may walk away."""

from dataclasses import replace

import pytest
from hands_samples import held, live

from game.hands import handing, handing_street
from game.hands.events import (
    Bare,
    Caught,
    Dropped,
    Handed,
    Tram,
    TurnsSoon,
    WalksOver,
)
from game.hands.events_night import Fumble, HeWillGo, LetFall, PassesBy, Slips
from game.hands.handing_street import Gaze, Patrolman
from game.hands.levers import EASY, HARD, NORMAL, assisted

STEADY = replace(NORMAL, tremor_steps=0)
NOBODY = replace(STEADY, patrols=0)


def start(levers=NOBODY, **options):
    """A street, by default with nobody in it and no tram for ten minutes."""
    state = handing.start(**{"seed": 1, "crowd": 0} | options, levers=levers)
    return replace(state, tram_first=36_000)


def man(gaze=Gaze.LOOKING, *, look_deg=0, ticks=10_000, along=100, number=0):
    return Patrolman(number, along, 1, look_deg, 3, 180, gaze, ticks)


def watched(levers=STEADY, *men, **options):
    return replace(start(levers, **options), patrolmen=men or (man(),))


def kinds(happened):
    return [type(event) for _, event in happened]


def ticks_of(happened, kind):
    return [tick for tick, event in happened if isinstance(event, kind)]


@pytest.mark.parametrize(("tool", "ticks"), [(100, 84), (50, 167)])
def test_a_held_tool_brings_it_from_coat_to_coat(tool, ticks):
    end, happened = live(handing, start(), held(400, a=tool))
    assert ticks_of(happened, Handed) == [ticks - 1]
    assert handing.result(end).handed
    assert kinds(happened).count(Bare) == 1


def test_let_go_it_stays_and_pulled_back_it_is_ours_again():
    out, _ = live(handing, start(), held(40, a=100))
    rest, _ = live(handing, out, held(60))
    back, _ = live(handing, rest, held(60, b=100))
    assert out.way == rest.way == 480
    assert rest.bare
    assert back.way == 0
    assert not back.bare


def test_only_a_bare_bone_before_open_eyes_is_suspicious():
    hidden, _ = live(handing, watched(), held(200))
    bare, _ = live(handing, watched(), [*held(30, a=100), *held(20)])
    unwatched, _ = live(handing, watched(STEADY, man(look_deg=60)), [*held(30, a=100), *held(20)])
    assert hidden.suspicion == unwatched.suspicion == 0
    assert bare.suspicion == 14 * bare.watched_ticks > 0
    calmer, _ = live(handing, bare, [*held(20, b=100), *held(60)])
    assert calmer.suspicion < bare.suspicion
    assert handing.result(calmer).seen >= bare.suspicion


@pytest.mark.parametrize(
    ("look_deg", "levers", "sees"),
    [
        (20, NORMAL, True), (340, NORMAL, True), (30, NORMAL, False),
        (30, HARD, True), (20, EASY, False),
    ],
)  # fmt: skip
def test_the_cone_is_as_wide_as_the_difficulty(look_deg, levers, sees):
    levers = replace(levers, tremor_steps=0)
    state = replace(watched(levers, man(look_deg=look_deg)), way_c=50_000)
    assert handing.seen(state).men[0].watches is sees


@pytest.mark.parametrize(
    "changes",
    [{"tram_first": 0}, {"patrolmen": (man(along=500),)}],
    ids=["tram", "column"],
)
def test_tram_and_column_are_in_between(changes):
    state = replace(watched(), way_c=50_000, **changes)
    end, _ = live(handing, state, held(40))
    assert end.suspicion == 0
    assert handing.seen(state).men[0].shielded


def test_a_full_street_walks_through_his_line():
    def free(crowd):
        state = replace(watched(crowd=crowd), way_c=50_000)
        moments = [replace(state, tick=tick) for tick in range(0, 9000, 45)]
        return sum(handing.seen(moment).men[0].watches for moment in moments)

    assert free(0) == 200
    assert free(3) < free(1) < free(0)


def test_he_comes_over_after_enough_and_asks_when_he_is_here():
    state = replace(watched(), way_c=50_000)
    end, happened = live(handing, state, held(400))
    over, caught = ticks_of(happened, WalksOver), ticks_of(happened, Caught)
    assert 45 <= over[0] <= 52
    assert caught == [over[0] + handing.COMES_TICKS]
    assert handing.result(end).caught
    assert handing.result(end).noticed


@pytest.mark.parametrize("levers", [EASY, NORMAL, HARD], ids=["easy", "normal", "hard"])
def test_being_caught_is_announced_a_second_before(levers):
    state = replace(watched(replace(levers, tremor_steps=0)), way_c=50_000)
    _, happened = live(handing, state, held(600))
    assert ticks_of(happened, Caught)[0] - ticks_of(happened, WalksOver)[0] >= 60


def test_empty_hands_send_him_on():
    state = replace(watched(), way_c=50_000)
    until, happened = live(handing, state, held(52))
    assert WalksOver in kinds(happened)
    end, happened = live(handing, until, held(130, b=100))
    assert kinds(happened).count(PassesBy) == 1
    assert not handing.over(end)
    assert end.suspicion <= 400


def test_there_is_time_to_finish_while_he_comes():
    state = replace(watched(), way_c=50_000)
    end, _ = live(handing, state, [*held(52), *held(80, a=100)])
    assert handing.result(end).handed
    assert handing.result(end).noticed


def test_a_turn_of_the_head_is_announced():
    state = replace(start(STEADY), patrolmen=(man(Gaze.AWAY, look_deg=180, ticks=5),))
    _, happened = live(handing, state, held(5))
    assert ticks_of(happened, TurnsSoon) == [4]
    about, _ = live(handing, state, held(5))
    meters = []
    while about.patrolmen[0].gaze is Gaze.ABOUT_TO:
        meters.append(handing.seen(about).men[0].meter)
        about, _ = live(handing, about, held(1))
    assert len(meters) == handing_street.NOTICE_TICKS
    assert meters == sorted(meters)


def test_what_is_shown_as_clear_stays_clear():
    for seed in range(8):
        state = handing.start(seed=seed, levers=STEADY, crowd=0)
        for _ in range(40):
            state, _ = live(handing, state, held(17))
            clear = handing.seen(state).clear_ticks
            bare = replace(state, way_c=50_000, suspicion=0)
            later, _ = live(handing, bare, held(clear))
            assert later.watched_ticks == bare.watched_ticks


def test_haste_slips_when_the_hand_trembles_and_patience_rests_it():
    levers = replace(NOBODY, tremor_steps=16)

    def fumbles(*grips):
        return sum(
            kinds(live(handing, start(levers, seed=seed), grips)[1]).count(Fumble)
            for seed in range(10)
        )

    assert fumbles(*held(200, a=100)) > fumbles(*held(20, a=100), *held(60), *held(60, a=100))
    assert fumbles(*held(400, a=60)) == 0


def test_a_fumble_is_announced_shows_the_bone_and_costs_way():
    levers = replace(NOBODY, tremor_steps=40)
    _, happened = live(handing, start(levers), held(60, a=100))
    assert ticks_of(happened, Slips)[0] < ticks_of(happened, Fumble)[0]
    at = ticks_of(happened, Fumble)[0]
    before, _ = live(handing, start(levers), held(at, a=100))
    after, _ = live(handing, before, held(1, a=100))
    still, _ = live(handing, after, held(10, a=100))
    assert after.way < before.way
    assert still.way == after.way
    assert still.bare
    assert handing.result(after).fumbles == 1


def test_walking_away_keeps_a_hidden_bone_and_loses_a_bare_one():
    kept, happened = live(handing, start(), held(handing.AWAY_TICKS, c=100))
    assert kinds(happened) == [Dropped]
    assert not handing.result(kept).dropped
    state, _ = live(handing, start(), held(40, a=100))
    lost, happened = live(handing, state, held(handing.AWAY_TICKS, c=100))
    assert kinds(happened) == [LetFall]
    assert handing.result(lost).dropped
    tapped, _ = live(handing, start(), [*held(handing.AWAY_TICKS - 1, c=100), *held(5)])
    assert not handing.over(tapped)


def test_he_does_not_wait_for_ever():
    end, happened = live(handing, start(), held(3600))
    assert handing.over(end)
    assert ticks_of(happened, Dropped)[0] - ticks_of(happened, HeWillGo)[0] >= 240
    helped, _ = live(handing, start(assisted(NOBODY)), held(3000))
    assert not handing.over(helped)


def test_trams_come_every_twenty_seconds():
    _, happened = live(handing, replace(start(), tram_first=50), held(1700))
    assert ticks_of(happened, Tram) == [50, 1250]


def test_an_assisted_hand_waits_for_a_look_to_end_and_hurries_out_of_one():
    looking = watched(assisted(NORMAL), man(ticks=200))
    waits, _ = live(handing, looking, held(100, a=100))
    assert not waits.bare
    end, _ = live(handing, waits, held(400, a=100))
    assert handing.result(end).handed
    assert handing.result(end).seen == 0
    early, late = (
        live(handing, replace(looking, way_c=way), held(60))[0] for way in (30_000, 70_000)
    )
    assert not early.bare
    assert not late.bare


def test_an_assisted_hand_is_let_off_once():
    levers = assisted(NORMAL)
    state = replace(watched(levers), way_c=50_000, suspicion=690, shock_ticks=20)
    end, happened = live(handing, state, held(20))
    assert WalksOver not in kinds(happened)
    assert end.spared
    again, happened = live(
        handing, replace(end, suspicion=690, shock_ticks=20, way_c=50_000), held(20)
    )
    assert WalksOver in kinds(happened)
    assert not handing.over(again)
