"""How long a run takes by hand: every command and every word counts, and the sum is theirs."""

from collections.abc import Mapping
from functools import cache
from typing import get_args

import pytest
from playtime import SECONDS, Playtime, playtime

from game.city.commands import Command, GoTo, Pressed
from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.replay import Recording, from_dict
from game.saves import unseal
from game.screen.words import Words


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


def recording(start: str) -> Recording:
    (path,) = (data_folder("levels") / "demos").glob(f"{start}*.json")
    return from_dict(unseal(path.read_bytes(), name=path.name))


@cache
def spent(start: str, language: str = "en") -> Playtime:
    run = recording(start)
    words = Words(data_folder("assets") / "text", language=language)
    found = playtime(run, levels()[run.level], words)
    assert not words.missing
    return found


def test_every_command_has_its_seconds() -> None:
    assert set(SECONDS) == {kind.__name__ for kind in get_args(Command)}


def test_every_command_is_counted_once() -> None:
    run = recording("00")
    for kind in get_args(Command):
        told = spent("00").counts[kind.__name__]
        told += spent("00").counts["batch"] if kind is Pressed else 0
        assert told == sum(isinstance(command, kind) for command in run.commands)


def test_the_hours_are_the_sum_of_all_that_it_is_spent_on() -> None:
    week = spent("00")
    assert 3600 * week.hours == pytest.approx(sum(week.of(what) for what in week.seconds))
    both = Playtime()
    both.add(week)
    both.add(spent("01"))
    assert both.hours == pytest.approx(week.hours + spent("01").hours)


def test_a_disc_takes_every_movement_of_the_kitchen() -> None:
    week = spent("00")
    made = week.counts["Pressed"]
    for movement in ("scissors", "cigarette", "lathe", "gramophone"):
        assert week.counts[movement] == made
    a_disc = sum(week.of(m) for m in ("scissors", "cigarette", "lathe")) / made
    assert 20 < a_disc < 90, "seconds: no machine lasts longer than it was planned to"


def test_only_the_first_disc_of_a_song_in_an_evening_is_made_by_hand() -> None:
    songs: set[str] = set()
    first = 0
    for command in recording("00").commands:
        if isinstance(command, GoTo):
            songs = set()
        elif isinstance(command, Pressed):
            first += command.recipe.song not in songs
            songs.add(command.recipe.song)
    assert spent("00").counts["scissors"] == first
    assert spent("00").counts["batch"] > 0


def test_a_talk_takes_as_long_as_its_words() -> None:
    water = spent("01")
    assert water.counts["talk"] == water.counts["Choose"]
    assert water.of("talk") > 100
    shorter = spent("01", "ru").of("talk")
    assert 0.5 * water.of("talk") < shorter < 1.5 * water.of("talk")


@pytest.mark.parametrize("start", ["01", "12"])
def test_a_chapter_of_talks_alone_is_a_quarter_of_an_hour_at_most(start: str) -> None:
    assert 0.5 < 60 * spent(start).hours < 16
