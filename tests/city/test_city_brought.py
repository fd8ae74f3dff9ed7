"""The player's own songs in the rules: whole numbers, at home from the first morning, no money."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.city.air import see_radio
from game.city.begin import begin
from game.city.brought import MOST, Brought, is_brought, original_of, with_brought
from game.city.digest import digest
from game.city.level import Level
from game.city.lint import problems
from game.city.stock import famous_kop, masters
from game.city.view import view
from game.levels import read_level

OWN = Brought(id="own_0123456789ab", genre="beat", seconds=154, name="Mine")


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(Path(__file__).parents[2] / "levels" / "00-week.toml")


def test_an_own_record_lies_at_home_and_can_be_copied(week: Level) -> None:
    level = with_brought(week, (OWN,))
    assert problems(level) == ()
    state = begin(level, 7)
    assert OWN.id in masters(state)
    (seen,) = [master for master in view(state).masters if master.song == OWN.id]
    assert (seen.genre, seen.seconds) == ("beat", 154)
    assert famous_kop(state.level, OWN.id) == week.rules.bone_kop


def test_its_original_is_worth_nothing(week: Level) -> None:
    level = with_brought(week, (OWN,))
    (good,) = [good for good in level.goods if good.song == OWN.id]
    assert (good.id, good.value_kop, good.kind) == (original_of(OWN.id), 0, "original")


def test_everything_else_is_as_it_was(week: Level) -> None:
    level = with_brought(week, (OWN,))
    assert with_brought(week, ()) == week
    kept = replace(level, songs=week.songs, goods=week.goods, start=week.start)
    assert kept == week
    before, after = begin(week, 7), begin(level, 7)
    assert before.stock.things == after.stock.things[: len(before.stock.things)]
    assert before.stock.films == after.stock.films
    assert digest(before) != digest(after)
    assert digest(after) == digest(begin(with_brought(week, (OWN,)), 7))


def test_songs_of_the_story_are_not_the_players_own(week: Level) -> None:
    assert is_brought(OWN.id)
    assert not any(is_brought(title.id) for title in week.songs)
    with pytest.raises(AssertionError):
        with_brought(week, (replace(OWN, id="thin_film"),))
    many = tuple(replace(OWN, id=f"own_{number}") for number in range(MOST + 1))
    with pytest.raises(AssertionError):
        with_brought(week, many)


def test_the_chapters_that_follow_know_it_and_give_it_no_second_time(week: Level) -> None:
    level = with_brought(replace(week, then=week), (OWN,))
    assert level.then is not None
    assert OWN.id in {title.id for title in level.then.songs}
    assert original_of(OWN.id) in {good.id for good in level.then.goods}
    assert level.then.start == week.start
    assert problems(level.then) == ()


def test_no_station_has_it_on(week: Level) -> None:
    rules = replace(week.rules, radio_s=1800)
    level = with_brought(replace(week, rules=rules, songs=week.songs[:1]), (OWN,))
    for seed in range(20):
        radio = see_radio(begin(level, seed))
        assert radio is not None
        assert OWN.id not in radio.songs
