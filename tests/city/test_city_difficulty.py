"""Difficulty: rules change with it, luck does not, and a run remembers the kindest."""

from dataclasses import replace

import pytest

from game.city.begin import begin
from game.city.commands import GoTo, Leave, SetDifficulty
from game.city.difficulty import MEASURES, NAMES, Mode, Name, is_swept, swept
from game.city.digest import digest
from game.city.events import DifficultySet, Refused
from game.city.law import fine_kop, searches_until_days
from game.city.level import Level
from game.city.lookup import percent_now
from game.city.state import State
from game.city.step import step
from game.city.stock import Owned, spots_of
from game.city.view import view
from game.levels import data_folder, read_level
from game.replay import freeze, from_dict, record, restore, thaw, to_dict, verify
from game.session import Session

FOUND = (Owned(1, "bone", "bag", 1, 30, 100, 1000), Owned(2, "bone", "bag", 1, 30, 100, 1000))


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


def at(level: Level, difficulty: Name) -> State:
    return Session(level, seed=5, difficulty=difficulty).state


def rest(session: Session, blocks: int) -> None:
    for _ in range(blocks):
        session.advance(GoTo("home"))
        session.advance(Leave())


def test_each_of_them_is_harder_by_rules(week: Level) -> None:
    states = [at(week, name) for name in NAMES]
    sleeves = [spots_of(state, "body")[0].room for state in states]
    assert sleeves == [6, 4, 2]
    fines = [fine_kop(state, FOUND) for state in states]
    assert fines == sorted(set(fines))
    assert [searches_until_days(state) for state in states] == [3, 2, 1]


def test_normal_is_as_if_there_were_no_choice(week: Level) -> None:
    state = begin(week, 5)
    assert state.mode == Mode()
    assert at(week, "normal") == state
    told = freeze(state)
    del told["mode"]
    assert thaw(told, week) == state, "a save from before there was a choice"


@pytest.mark.parametrize(
    ("name", "percent", "day", "patrols"),
    [
        ("normal", 160, 4, 160),
        ("easy", 160, 4, 130),
        ("easy", 80, 4, 80),
        ("hard", 100, 3, 100),
        ("hard", 100, 4, 145),
        ("hard", 100, 5, 145),
        ("hard", 100, 6, 100),
        ("hard", 160, 4, 232),
    ],
)
def test_an_order_brings_out_more_or_fewer_patrols(
    name: Name, percent: int, day: int, patrols: int
) -> None:
    assert swept(percent, MEASURES[name], day=day, days=7) == patrols


def test_the_order_of_hard_is_announced_on_its_mornings(week: Level) -> None:
    session = Session(replace(week, changes=()), seed=5, difficulty="hard")
    warned = []
    while session.seen.end is None:
        day = session.seen.day
        rest(session, 4)
        now, days = session.state, len(week.days)
        if now.clock.day >= days:
            break
        told = any(
            e.said.key == "warn-sweep" and e.date == session.seen.date for e in session.seen.diary
        )
        assert told is is_swept(now.measure, day=day + 1, days=days)
        assert (percent_now(now, "patrols") > 100) is told
        warned += [day + 1] if told else []
    assert len(warned) == 2


def test_hard_shows_words_for_dangers_and_the_truth_in_nothing_else(week: Level) -> None:
    normal, hard = view(at(week, "normal")), view(at(week, "hard"))
    assert not any(place.risk.terms for place in hard.places)
    assert {place.risk.exact for place in hard.places} == {False}
    assert [p.risk.word for p in hard.places] == [p.risk.word for p in normal.places]
    assert hard.cash_kop == normal.cash_kop


def test_until_the_first_block_is_spent_it_is_only_a_choice(week: Level) -> None:
    session = Session(week, seed=5)
    assert session.advance(SetDifficulty("hard"))[0] == DifficultySet("hard")
    assert session.state.mode == Mode("hard", "hard")
    assert session.fresh
    rest(session, 1)
    session.advance(SetDifficulty("easy"))
    session.advance(SetDifficulty("hard"))
    assert session.state.mode == Mode("hard", "easy")
    assert not session.fresh


def test_it_can_be_changed_while_somebody_waits_for_an_answer() -> None:
    session = Session(read_level(data_folder("levels") / "01-water.toml"), seed=5)
    assert session.seen.story.talk is not None
    assert not isinstance(session.advance(SetDifficulty("hard"))[0], Refused)


def test_a_warning_that_no_longer_holds_is_forgotten(week: Level) -> None:
    session = Session(week, seed=5, difficulty="hard")
    assert session.state.law.serious_warning
    session.advance(SetDifficulty("normal"))
    assert not session.state.law.serious_warning


def test_what_is_nothing_new_and_what_is_alike_for_all_is_refused(week: Level) -> None:
    same = Session(week, seed=5)
    assert same.advance(SetDifficulty("normal")) == (Refused("refuse-same-difficulty"),)
    daily = Session(
        read_level(data_folder("levels") / "23-ten-days.toml"), seed=5, difficulty="hard"
    )
    assert daily.state.mode == Mode()
    assert daily.advance(SetDifficulty("easy")) == (Refused("refuse-alike"),)


def test_what_is_in_a_sleeve_that_is_taken_in_stays_there(week: Level) -> None:
    state = at(week, "normal")
    films = tuple(replace(film, at="sleeve") for film in state.stock.films)
    full = replace(state, stock=replace(state.stock, films=films))
    assert len(films) > 2
    after, _ = step(full, SetDifficulty("hard"))
    assert after.stock == full.stock
    assert view(after).body[0].used > view(after).body[0].room


def test_a_changed_run_replays_and_goes_on_from_its_save(week: Level) -> None:
    session = Session(week, seed=5, difficulty="hard")
    rest(session, 5)
    session.advance(SetDifficulty("easy"))
    rest(session, 4)
    recording = from_dict(to_dict(record(session)))
    assert verify(recording, week) is None
    again = restore(recording, week)
    assert digest(again.state) == digest(session.state)
    assert again.seen.mode == Mode("easy", "easy")


def test_the_same_luck_falls_whatever_the_difficulty(week: Level) -> None:
    runs = [Session(week, seed=9, difficulty=name) for name in NAMES]
    for run in runs:
        rest(run, 6)
    assert len({run.seen.hospital or run.seen.places[0].news for run in runs}) == 1
    assert len({tuple(p.patrol_steps for p in run.seen.places) for run in runs}) == 1
