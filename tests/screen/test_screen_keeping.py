"""Keeping: whatever lies in the folder of saves, the player's runs are not lost."""

import errno
import os
import re
from pathlib import Path
from string import ascii_letters

import pytest

from game.city.commands import GoTo, Leave
from game.city.level import Level
from game.levels import data_folder, read_level
from game.replay import record, to_dict
from game.saves import Ring, ring_folder, seal
from game.screen.keeping import BLOCK, CHAPTER, MORNING, Keeper
from game.screen.telling import tell_trouble
from game.screen.words import Words
from game.session import Session


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


@pytest.fixture
def keeper(tmp_path: Path, week: Level) -> Keeper:
    return Keeper(tmp_path, {week.id: week})


def after(week: Level, blocks: int) -> Session:
    session = Session(week, seed=5)
    for _ in range(blocks):
        session.advance(GoTo("home"))
        session.advance(Leave())
    assert len(session.commands) == 2 * blocks
    return session


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_newest_run_comes_back_as_it_was(keeper: Keeper, week: Level) -> None:
    assert not keeper.any
    assert keeper.newest() is None
    for blocks in (1, 3):
        assert keeper.keep(after(week, blocks), BLOCK) is None
    found = keeper.newest()
    assert found is not None
    assert found.state == after(week, 3).state
    assert found.commands == after(week, 3).commands
    assert keeper.notices == []


def test_a_damaged_save_gives_way_to_the_one_before(
    keeper: Keeper, week: Level, tmp_path: Path
) -> None:
    keeper.keep(after(week, 1), BLOCK)
    keeper.keep(after(week, 2), BLOCK)
    newest = tmp_path / names(tmp_path)[-1]
    newest.write_bytes(newest.read_bytes()[:-9])
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 2
    assert "set aside" in str(keeper.notices[0])
    assert [name for name in names(tmp_path) if name.endswith(".damaged")]


def test_trouble_with_saves_is_told_in_the_language_of_the_player(
    keeper: Keeper, week: Level, tmp_path: Path
) -> None:
    for blocks in range(5):
        keeper.keep(after(week, blocks), BLOCK)
    damaged, newer, foreign, unread = (tmp_path / name for name in names(tmp_path)[-4:])
    damaged.write_bytes(b"broken")
    newer.write_bytes(newer.read_bytes().replace(b'"version":1', b'"version":9', 1))
    foreign.write_bytes(seal(to_dict(record(after(week, 1))) | {"level": "island"}))
    unread.unlink()
    unread.mkdir()
    assert keeper.newest() is not None
    assert len(keeper.notices) == 4
    for language, alphabet in (("en", "abc"), ("ru", "абв")):
        words = Words(data_folder("assets") / "text", language=language)
        told = {tell_trouble(words, trouble) for trouble in keeper.notices}
        assert len(told) == 4
        assert not words.missing
        for sentence in told:
            plain = re.sub(r"\S+\.json|Ribs", "", sentence)
            assert all(
                (letter in ascii_letters) == (alphabet == "abc")
                for letter in plain
                if letter.isalpha()
            ), sentence


def test_a_save_that_makes_no_sense_is_set_aside(
    keeper: Keeper, week: Level, tmp_path: Path
) -> None:
    keeper.keep(after(week, 1), BLOCK)
    body = to_dict(record(after(week, 2)))
    body["checks"][-1]["snapshot"]["purse"]["cash_kop"] += 1
    Ring(tmp_path).keep(body, kind=BLOCK, chapter=week.id)
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 2
    assert len(list(tmp_path.glob("*.damaged"))) == 1
    assert keeper.newest() is not None


def test_saves_of_other_levels_and_other_rules_are_passed_over_and_stay(
    keeper: Keeper, week: Level, tmp_path: Path
) -> None:
    keeper.keep(after(week, 1), BLOCK)
    elsewhere = to_dict(record(after(week, 2))) | {"level": "island"}
    later = to_dict(record(after(week, 2))) | {"rules_version": 99}
    for body in (elsewhere, later):
        Ring(tmp_path).keep(body, kind=BLOCK, chapter=week.id)
    before = names(tmp_path)
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 2
    assert names(tmp_path) == before, "an older Ribs renames nothing"
    assert "rules version 99" in str(keeper.notices[0])
    assert "the level island" in str(keeper.notices[1])


def test_a_save_of_a_newer_ribs_is_passed_over_and_stays(
    keeper: Keeper, week: Level, tmp_path: Path
) -> None:
    keeper.keep(after(week, 1), BLOCK)
    newer = seal(to_dict(record(after(week, 2)))).replace(b'"version":1', b'"version":9', 1)
    (tmp_path / "000009-block-00-week.json").write_bytes(newer)
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 2
    assert "newer Ribs" in str(keeper.notices[0])
    assert (tmp_path / "000009-block-00-week.json").exists()
    keeper.keep(after(week, 3), BLOCK)
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 6, "what is kept now is the newest"


def test_a_full_disk_is_told_and_the_saves_before_stay(
    keeper: Keeper, week: Level, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.keep(after(week, 1), BLOCK)

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left" in str(keeper.keep(after(week, 2), BLOCK))
    found = keeper.newest()
    assert found is not None
    assert len(found.commands) == 2


def test_the_last_morning_is_found_behind_newer_blocks(keeper: Keeper, week: Level) -> None:
    assert keeper.morning(week.id, day=0) is None
    keeper.keep(after(week, 0), CHAPTER)
    keeper.keep(after(week, 4), MORNING)
    keeper.keep(after(week, 5), BLOCK)
    morning = keeper.morning(week.id, day=1)
    assert morning is not None
    assert morning.seen.day == 1
    assert keeper.morning("island", day=1) is None


def test_a_morning_that_was_taken_back_is_not_come_back_to(keeper: Keeper, week: Level) -> None:
    keeper.keep(after(week, 0), CHAPTER)
    keeper.keep(after(week, 4), MORNING)
    morning = keeper.morning(week.id, day=0)
    assert morning is not None
    assert morning.seen.day == 0


def test_every_folder_of_levels_has_saves_of_its_own(tmp_path: Path) -> None:
    own = ring_folder(tmp_path, levels=None)
    mine = ring_folder(tmp_path, levels=tmp_path / "mine")
    assert own == tmp_path / "saves"
    assert len({own, mine, ring_folder(tmp_path, levels=tmp_path / "b" / "mine")}) == 3
    assert mine == ring_folder(tmp_path, levels=tmp_path / "b" / ".." / "mine")
