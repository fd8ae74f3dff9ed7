"""Second chances of Easy: a block of a day is taken back, and every movement tried twice."""

from dataclasses import replace

import pytest

from game.city.begin import begin
from game.city.commands import Command, GoTo, Leave, SetDifficulty, TakeBack, TryAgain
from game.city.difficulty import MOVEMENTS, NAMES, Grace, Name
from game.city.digest import difference, digest
from game.city.events import Refused, TookBack, TriedAgain
from game.city.level import Level
from game.city.state import State
from game.city.step import step
from game.city.view import view
from game.levels import data_folder, read_level
from game.replay import freeze, from_dict, record, restore, thaw, to_dict, verify
from game.session import Session

REST: tuple[Command, ...] = (GoTo("home"), Leave())


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


def run_of(level: Level, difficulty: Name, *done: Command) -> Session:
    session = Session(level, seed=5, difficulty=difficulty)
    for command in done:
        assert not refusals(session.advance(command)), command
    return session


def refusals(events: tuple[object, ...]) -> list[str]:
    return [event.reason for event in events if isinstance(event, Refused)]


def back(session: Session) -> Session:
    gone = session.block_back()
    assert isinstance(gone, Session), gone
    return gone


def without_grace(state: State) -> State:
    return replace(state, grace=Grace())


# Taking a block back.


def test_on_the_map_the_block_before_begins_again(week: Level) -> None:
    session = run_of(week, "easy", *REST)
    before = session.state
    session.advance(GoTo("home"))
    session.advance(Leave())
    again = back(session)
    assert without_grace(again.state) == before
    assert again.state.grace.taken_back == week.days[0]
    assert session.state.clock.block == 2, "the run that was gone back from is as it was"


def test_inside_a_place_the_block_that_is_being_spent_begins_again(week: Level) -> None:
    session = run_of(week, "easy", *REST)
    before = session.state
    session.advance(GoTo("home"))
    assert without_grace(back(session).state) == before


def test_of_yesterday_the_last_block_can_be_taken_back_this_morning(week: Level) -> None:
    session = run_of(week, "easy", *REST * 3)
    evening = session.state
    for command in REST:
        session.advance(command)
    assert session.state.clock.day == 1
    again = back(session)
    assert without_grace(again.state) == evening
    assert not again.turns, "that night has not come yet"


def test_of_every_day_one_block(week: Level) -> None:
    session = back(run_of(week, "easy", *REST))
    for command in REST:
        session.advance(command)
    assert session.block_back() == "refuse-back-used"
    for command in REST * 4:
        session.advance(command)
    assert session.state.clock.day == 1
    assert isinstance(session.block_back(), Session), "another day, another block"


def test_what_was_taken_back_can_be_lived_otherwise_and_is_replayed(week: Level) -> None:
    session = back(run_of(week, "easy", *REST, *REST))
    assert session.commands[-1] == TakeBack()
    for command in REST:
        session.advance(command)
    recording = from_dict(to_dict(record(session)))
    assert verify(recording, week) is None
    gone_on = restore(recording, week)
    assert gone_on.state == session.state
    assert gone_on.block_back() == "refuse-back-used", "not even after a save"


@pytest.mark.parametrize("name", ["normal", "hard"])
def test_otherwise_nothing_is_taken_back(week: Level, name: Name) -> None:
    assert run_of(week, name, *REST).block_back() == "refuse-back-easy"


def test_a_run_made_easy_on_the_way_stays_so_when_it_goes_back(week: Level) -> None:
    session = run_of(week, "hard", *REST, SetDifficulty("easy"))
    again = back(session)
    assert again.state.mode.difficulty == "easy"
    assert again.state.clock.block == 0


def test_there_is_nothing_to_take_back_before_the_first_block(week: Level) -> None:
    assert run_of(week, "easy").block_back() == "refuse-back-none"
    assert run_of(week, "easy", *REST).copy().block_back() != "refuse-back-none"


def test_nothing_is_taken_back_where_it_counts() -> None:
    level = read_level(data_folder("levels") / "20-thirty-days.toml")
    assert run_of(level, "easy", *REST).block_back() == "refuse-back-counts"


def test_nothing_is_taken_back_across_the_page_of_a_chapter(week: Level) -> None:
    session = run_of(week, "easy", *REST)
    later = replace(session.state, level=replace(week, id="later"))
    there = Session.resumed(week, later, session.commands)
    assert there.block_back() == "refuse-back-none"


# Trying a movement again.


def test_every_movement_has_a_second_try_a_day(week: Level) -> None:
    session = run_of(week, "easy")
    assert session.seen.tries == MOVEMENTS
    for movement in MOVEMENTS:
        assert session.advance(TryAgain(movement)) == (TriedAgain(movement),)
        assert refusals(session.advance(TryAgain(movement))) == ["refuse-try-used"]
    assert session.seen.tries == ()
    for command in REST * 4:
        session.advance(command)
    assert session.seen.tries == MOVEMENTS, "a new day"
    session.advance(TryAgain("bag"))
    assert session.seen.tries == MOVEMENTS[1:]


@pytest.mark.parametrize("name", ["normal", "hard"])
def test_otherwise_there_is_no_second_try(week: Level, name: Name) -> None:
    session = run_of(week, name)
    assert session.seen.tries == ()
    assert refusals(session.advance(TryAgain("lathe"))) == ["refuse-try-easy"]


def test_a_second_try_changes_nothing_but_what_is_left_of_them(week: Level) -> None:
    state = run_of(week, "easy").state
    tried, _ = step(state, TryAgain("lathe"))
    assert without_grace(tried) == state
    assert difference(state, tried)[0].startswith("grace.")


# Old runs.


@pytest.mark.parametrize("name", NAMES)
def test_a_run_without_them_has_the_fingerprint_that_it_always_had(week: Level, name: Name) -> None:
    state = run_of(week, name, *REST).state
    told = freeze(state)
    del told["grace"]
    assert thaw(told, week) == state, "a save from before there were any"
    assert "Grace" not in repr([r for r in (state.clock, state.mode)])
    assert digest(state) != digest(replace(state, grace=Grace("1956-11-05")))


def test_the_rules_themselves_refuse_a_forged_block(week: Level) -> None:
    state, events = step(begin(week, 5), TakeBack())
    assert refusals(events) == ["refuse-back-easy"]
    easy, _ = step(state, SetDifficulty("easy"))
    assert step(easy, TakeBack())[1] == (TookBack(0),)
    assert view(easy).tries == MOVEMENTS
