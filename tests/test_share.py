"""A result in one line: it holds for its own run, and every edited word is found."""

from dataclasses import replace

import pytest

from game.city.begin import begin
from game.city.commands import GoTo, Leave, SetDifficulty
from game.city.level import Level
from game.city.state import State
from game.city.step import step
from game.levels import data_folder, read_level
from game.replay import freeze, from_dict, played_out, record, restore, thaw, to_dict
from game.session import Session
from game.share import ShareError, check_share, read_share, share_of

SEED = 1956


@pytest.fixture(scope="module")
def level() -> Level:
    return read_level(data_folder("levels") / "23-ten-days.toml")


@pytest.fixture(scope="module")
def run(level: Level) -> Session:
    """Ten days in bed: they end, and little is left."""
    session = Session(level, seed=SEED)
    while not session.state.clock.over:
        session.advance(GoTo("home"))
        session.advance(Leave())
    return session


def test_the_line_of_a_run_is_true_for_it(run: Session) -> None:
    line = str(share_of(run.state))
    assert check_share(line, run.state) == ""
    assert str(read_share(f"  {line}\n")) == line


@pytest.mark.parametrize(
    ("word", "other", "found"),
    [
        ("score", "score 99999", "score"),
        ("seed", "seed 7", "seed"),
        ("rules", "rules 999", "rules_version"),
        ("ribs", "ribs 20-thirty-days", "level"),
        ("23-ten-days", "23-ten-days hard", "difficulty"),
    ],
)
def test_an_edited_word_is_named(run: Session, word: str, other: str, found: str) -> None:
    words = str(share_of(run.state)).split()
    at = words.index(word)
    words[at : at + 2] = other.split()
    assert check_share(" ".join(words), run.state).startswith(f"{found}: the line says")


def test_a_line_from_before_there_was_a_choice_is_of_normal(run: Session) -> None:
    line = str(share_of(run.state))
    assert " normal " in line
    assert check_share(line.replace(" normal ", " "), run.state) == ""


def test_a_run_that_was_eased_on_the_way_is_an_easy_one() -> None:
    month = read_level(data_folder("levels") / "20-thirty-days.toml")
    session = Session(month, seed=SEED, difficulty="hard")
    session.advance(GoTo("home"))
    session.advance(Leave())
    for name in ("easy", "hard"):
        session.advance(SetDifficulty(name))
    while not session.state.clock.over:
        session.advance(GoTo("home"))
        session.advance(Leave())
    line = str(share_of(session.state))
    assert line.startswith("ribs 20-thirty-days easy seed 1956 ")
    forged = line.replace(" easy ", " hard ")
    assert check_share(forged, session.state) == "difficulty: the line says hard, the run easy"


def test_an_edited_fingerprint_is_named(run: Session) -> None:
    line = str(share_of(run.state))
    forged = line[:-1] + ("0" if line[-1] != "0" else "1")
    assert check_share(forged, run.state).startswith("digest: ")


@pytest.mark.parametrize(
    "line", ["", "ribs", "ribs ../x seed 1 score 2 rules 1 0123456789", "ю" * 500]
)
def test_what_is_no_result_is_a_sentence(line: str) -> None:
    with pytest.raises(ShareError, match="no result of Ribs"):
        read_share(line)


def test_a_run_that_goes_on_has_no_result(level: Level) -> None:
    with pytest.raises(ShareError, match="not come to its end"):
        share_of(begin(level, SEED))


def test_a_level_without_a_score_has_no_result() -> None:
    week = read_level(data_folder("levels") / "00-week.toml")
    with pytest.raises(ShareError, match="keeps no score"):
        share_of(begin(week, SEED))


def test_a_dealt_run_goes_through_a_file_and_ends_in_the_same_state(
    level: Level, run: Session
) -> None:
    recording = from_dict(to_dict(record(run)))
    assert played_out(recording, level) == run.state
    assert restore(recording, level).state == run.state


def test_a_snapshot_of_a_dealt_run_stands_in_the_level_of_its_seed(level: Level) -> None:
    state: State = begin(level, SEED)
    for command in (GoTo("home"), Leave()):
        state, _ = step(state, command)
    assert thaw(freeze(state), level) == state
    other = thaw(freeze(replace(state, seed=SEED + 1)), level)
    assert other.level.ships != state.level.ships
