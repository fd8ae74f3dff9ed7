"""What the rules promise: no command breaks them, the same run is the same run, nothing leaks."""

import dataclasses
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from city_sample import LEVEL, act, fresh, kinds, play_out, recipe, refused, verdict, wander
from hypothesis import given, settings
from hypothesis import strategies as some

from game.city import commands as do
from game.city.begin import begin
from game.city.digest import difference, digest
from game.city.step import step
from game.city.view import view

NAMES = some.sampled_from(
    ["home", "port", "corner", "yard", "job", "hospital", "workshop", "kostya", "edik", "rec_lamp",
     "nylons", "pouch", "sleeve", "bag", "table", "rug", "", "nobody", "ё"]
)  # fmt: skip
NUMBERS = some.one_of(
    some.integers(-3, 120), some.integers(20_000, 20_045), some.sampled_from([10_001, 901, 10**40])
)
TAKEN = some.builds(do.Taken, NUMBERS, NUMBERS, NUMBERS, some.booleans())
PRESSED = some.builds(
    lambda number, song, **changes: do.Pressed(
        recipe(dataclasses.replace(fresh().stock.films[number].blank), song, **changes),
        verdict(changes["char"]),
    ),
    some.integers(0, 2), NAMES, char=some.integers(-5, 1200),
    hole_cmm=NUMBERS, level=some.tuples(some.tuples(NUMBERS, NUMBERS)),
)  # fmt: skip
COMMANDS = some.one_of(
    some.builds(do.GoTo, NAMES), some.builds(do.Leave), some.builds(do.Hide, NUMBERS, NAMES),
    some.builds(do.Buy, NAMES), some.builds(do.PutBack, NUMBERS), some.builds(do.PassGate, NUMBERS),
    some.builds(do.TookFilms, some.lists(TAKEN, max_size=8).map(tuple), some.booleans()), PRESSED,
    some.builds(do.Played, NUMBERS), some.builds(do.PayDebt, NUMBERS),
    some.builds(do.Offer, NAMES, NUMBERS, NUMBERS), some.builds(do.Accept),
    some.builds(do.Decline), some.builds(do.HandOver, some.booleans()), some.builds(do.Conceal),
    some.builds(do.WalkAway),
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(some.lists(COMMANDS, max_size=60), some.integers(0, 5))
def test_no_command_breaks_the_rules(commands, seed):
    state = begin(LEVEL, seed)
    for command in commands:
        after, events = step(state, command)
        if refused(events):
            assert after is state
            assert len(events) == 1
        state = after
    assert view(state).level == LEVEL.id


@settings(max_examples=25, deadline=None)
@given(some.integers(0, 10_000), some.lists(COMMANDS, min_size=1, max_size=12))
def test_nonsense_in_the_middle_of_a_week_breaks_nothing(seed, nonsense):
    dice = random.Random(seed)
    state = begin(LEVEL, seed)
    for _ in range(60):
        if not state.clock.over:
            state, _ = step(state, wander(view(state), dice))
    for command in nonsense:
        state, _ = step(state, command)
    seen = view(state)
    assert 0 <= seen.dossier <= 10_000
    assert all(0 <= place.heat <= 10_000 for place in seen.places)


def test_weeks_end_and_every_number_stays_within_its_bounds():
    for seed in range(12):
        state = play_out(LEVEL, seed)
        assert state.clock.over in {"week", "debt", "trial", "bankrupt"}
        assert 0 <= state.law.dossier <= 10_000
        numbers = [f.blank.number for f in state.stock.films]
        numbers += [b.number for b in state.stock.bones] + [t.number for t in state.stock.things]
        assert len(numbers) == len(set(numbers))
        assert [entry.number for entry in state.memory.entries] == list(
            range(1, len(state.memory.entries) + 1)
        )
        assert len(state.memory.marks) <= len(LEVEL.days)


def test_the_same_seed_is_the_same_week_and_another_is_another():
    assert digest(play_out(LEVEL, 3)) == digest(play_out(LEVEL, 3))
    assert digest(play_out(LEVEL, 3)) != digest(play_out(LEVEL, 4))


def test_a_digest_does_not_depend_on_the_process():
    script = "from city_sample import *; from game.city.digest import digest\n"
    script += "print(digest(play_out(LEVEL, 5)))"
    digests = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=Path(__file__).parent, check=True, text=True,
            capture_output=True, env={**os.environ, "PYTHONHASHSEED": salt},
        ).stdout
        for salt in ("0", "1957")
    }  # fmt: skip
    assert digests == {digest(play_out(LEVEL, 5)) + "\n"}


def test_a_choice_does_not_shift_the_luck_of_another_place():
    lazy, _ = act(fresh(), do.GoTo("home"), do.Leave(), do.GoTo("home"), do.Leave())
    busy, _ = act(fresh(), do.GoTo("job"), do.GoTo("job"))
    assert kinds(act(lazy, do.GoTo("corner"))[1]) == kinds(act(busy, do.GoTo("corner"))[1])
    buyers = [view(act(s, do.GoTo("corner"))[0]).street.buyers for s in (lazy, busy)]
    assert buyers[0] == buyers[1]


def test_a_difference_names_the_fields():
    state = fresh()
    richer = dataclasses.replace(state, purse=dataclasses.replace(state.purse, cash_kop=1))
    assert difference(state, richer) == ("purse.cash_kop: 20000 became 1",)
    moved, _ = act(state, do.GoTo("home"), do.Hide(1, "stove"))
    assert set(difference(state, moved)) == {
        "visit.place: '' became 'home'",
        "stock.films[0].at: 'table' became 'stove'",
    }
    longer, _ = act(state, do.PayDebt(5))
    assert any("memory.entries: 1 became 2 long" in line or "entries: 0 became 1" in line
               for line in difference(state, longer))  # fmt: skip
    assert difference(state, state) == ()


def test_what_is_seen_holds_no_seed_and_no_luck_to_come():
    seen = repr(view(act(fresh(77_345), do.GoTo("port"))[0]))
    assert "77345" not in seen


@pytest.mark.parametrize("field", ["places", "films", "things", "body", "diary", "marks"])
def test_all_that_is_seen_is_frozen(field):
    seen = view(fresh())
    assert isinstance(getattr(seen, field), tuple)
    with pytest.raises(dataclasses.FrozenInstanceError):
        seen.day = 3
