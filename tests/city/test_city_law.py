"""The law: it warns before it strikes, never takes all, and forgets slowly."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, kinds, play_out, ruled, with_bones, with_law

from game.city import commands as do
from game.city.events import Ended, Lost, Raided
from game.city.law import count_serious, grow_dossier
from game.city.stock import on_body
from game.city.turn import Turn
from game.city.view import view


def before_night(seed=1, **law):
    state = with_bones(fresh(seed), 4, spot="table")
    state = replace(state, clock=replace(state.clock, block=2))
    return with_law(state, **law)


def test_a_full_folder_is_warned_of_a_block_before_the_trial():
    turn = Turn(at(with_law(fresh(), dossier=7000), "home"))
    grow_dossier(turn, 9000, "search")
    assert (turn.state.law.dossier, turn.state.clock.over) == (9999, "")
    warning = turn.state.law.dossier_warning
    grow_dossier(turn, 9000, "search")
    assert not turn.state.clock.over
    turn.change(clock=replace(turn.state.clock, block=1))
    grow_dossier(turn, 9000, "search")
    assert turn.state.clock.over == "trial"
    assert Ended("trial", 0, warning) in turn.events


def test_fifteen_days_come_only_after_a_first_serious_search_and_a_warning():
    turn = Turn(at(with_bones(fresh(), 3, spot="bag"), "corner"))
    found = on_body(turn.state)
    count_serious(turn, found[:2])
    assert turn.state.law.serious == 0
    count_serious(turn, found)
    assert turn.state.law.serious_warning > 0
    assert not turn.state.visit.arrested
    turn.change(clock=replace(turn.state.clock, block=2))
    count_serious(turn, found)
    assert turn.state.visit.arrested
    assert "FifteenDays" in kinds(turn.events)


def test_a_thin_folder_brings_no_raid():
    for seed in range(30):
        state = before_night(seed, dossier=3900)
        assert view(state).home.raid.percent == 0
        assert "Warned" not in kinds(act(state, do.GoTo("home"), do.Leave())[1])


def test_a_raid_is_knocked_a_block_before_as_often_as_shown():
    knocks = shown = 0
    for seed in range(300):
        state = before_night(seed, dossier=8100)
        shown += view(state).home.raid.percent
        state, _ = act(state, do.GoTo("workshop"), do.Leave())
        knocks += state.law.raid_warning > 0
        assert view(state).home.raid.percent == (100 if state.law.raid_warning else 0)
    assert abs(knocks - shown / 100) < 26


def raided(spot):
    for seed in range(200):
        state, _ = act(before_night(seed, dossier=8100), do.GoTo("workshop"), do.Leave())
        if state.law.raid_warning:
            state = at(state, "home")
            for bone in state.stock.bones:
                if bone.at != spot:
                    state, _ = act(state, do.Hide(bone.number, spot))
            return state, *act(state, do.Leave())
    raise AssertionError("nobody came")


def test_a_raid_finds_what_lies_on_the_table():
    before, after, events = raided("table")
    lost = next(event for event in events if isinstance(event, Lost))
    assert lost.cause == "raid"
    assert lost.warning == before.law.raid_warning
    assert {bone.number for bone in before.stock.bones} <= set(lost.items)
    assert after.law.raid_warning == 0
    assert any(entry.warning for entry in view(after).report)


def test_a_raid_does_not_find_what_is_hidden_well():
    _, after, events = raided("sleeve")
    assert any(isinstance(event, Raided) for event in events)
    assert len(after.stock.bones) == 4


def test_an_empty_inventory_makes_the_folder_thinner():
    state = before_night(dossier=8100)
    state = replace(state, stock=type(state.stock)())
    state, _ = act(state, do.GoTo("workshop"), do.Leave())
    state = with_law(state, raid_warning=1)
    after, events = act(state, do.GoTo("workshop"), do.Leave())
    assert Raided(0) in events
    assert after.law.dossier < state.law.dossier


@pytest.mark.parametrize("level", [LEVEL, ruled(serious_searches=1), ruled(serious=1, trial=3000)])
def test_every_loss_stands_beside_an_earlier_warning(level):
    hot = tuple(replace(district, heat=7000) for district in level.districts)
    start = replace(level.start, dossier=2500)
    losses = 0
    for seed in range(25):
        state = play_out(replace(level, districts=hot, start=start), seed)
        for entry in state.memory.entries:
            if entry.kind == "loss":
                losses += 1
                assert 0 < entry.warning < entry.number, entry
                warned = state.memory.entries[entry.warning - 1]
                assert warned.kind == "risk" or warned.said.key == "entry-met", warned
    assert losses > 25


def test_money_is_never_fined_below_nothing():
    for seed in range(15):
        state = play_out(LEVEL, seed)
        for mark in state.memory.marks:
            assert mark.cash_kop >= LEVEL.rules.bankrupt_kop - LEVEL.rules.bill_kop
