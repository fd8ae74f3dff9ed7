"""A win of every chapter and every run that counts: it holds, and one follows from the other."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from record_wins import after, without_books

from game.city.commands import Command, TurnPage
from game.city.digest import digest
from game.city.level import Level
from game.city.state import State
from game.levels import data_folder, read_levels, read_songs
from game.replay import Recording, from_dict, opened, played_out, verify
from game.saves import unseal

FOLDER = data_folder("levels") / "demos"
MOST_KB = 260


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


CHAPTERS = tuple(f"{number:02}" for number in range(1, 13))
SCORED = ("20-thirty-days", "21-clean-hands", "22-long-winter", "23-ten-days")


def path_of(start: str) -> Path:
    (path,) = FOLDER.glob(f"{start}*.json")
    return path


def recording_of(path: Path) -> Recording:
    return from_dict(unseal(path.read_bytes(), name=path.name))


@cache
def last_of(start: str) -> State:
    """Play a recording to its end."""
    recording = recording_of(path_of(start))
    return played_out(recording, levels()[recording.level])


@pytest.mark.parametrize("start", [*CHAPTERS, *SCORED])
def test_the_win_holds_to_its_digest(start: str) -> None:
    recording = recording_of(path_of(start))
    level = levels()[recording.level]
    assert path_of(start).stem == recording.level
    assert len(recording.checks) >= len(level.days)
    assert verify(recording, level) is None


@pytest.mark.parametrize("start", SCORED)
def test_a_run_that_counts_was_got_through(start: str) -> None:
    assert last_of(start).clock.over == "week"


@pytest.mark.parametrize("start", CHAPTERS)
def test_a_chapter_was_got_through(start: str) -> None:
    last = last_of(start)
    if start == "12":
        assert last.clock.over == "held"
    elif start == "11":
        assert last.story.ending
    else:
        assert last.clock.over == "chapter"


@pytest.mark.parametrize(("before", "start"), list(pairwise(CHAPTERS)))
def test_a_chapter_opens_with_what_the_one_before_had_left(before: str, start: str) -> None:
    recording = recording_of(path_of(start))
    page: Command = TurnPage()
    carried = without_books(after(last_of(before), page))
    assert digest(carried) == digest(opened(recording, levels()[recording.level]))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_a_recording_is_no_burden(path: Path) -> None:
    if path.stem != "00-week":
        assert path.stat().st_size < MOST_KB * 1024
