"""The shelf of a profile: runs, counts and feats come back; damage is set aside, and told."""

from pathlib import Path

import pytest

from game.city.history import History
from game.city.tally import Tally
from game.levels import data_folder, read_level
from game.saves import records_folder, ring_folder
from game.screen.results import Results
from game.session import Session
from game.shelf import FEATS, STATISTICS, ProfileShelf, RunShelf


def a_disc() -> RunShelf:
    """Give a run with one disc, cut at the kitchen table."""
    from game.bots.quick import QuickCraft
    from game.city.commands import GoTo, Leave

    session = Session(read_level(data_folder("levels") / "00-week.toml"), seed=5)
    for command in (GoTo("home"), Leave(), GoTo("home"), Leave(), GoTo("workshop")):
        session.advance(command)
    seen = session.seen
    song = next(song for film in seen.films for song in film.fits)
    film = next(film for film in seen.films if song in film.fits)
    pressed = QuickCraft().press(
        film.blank, song, seconds=70, lathe_name="kitchen", skill=50, seed=1
    )
    session.advance(pressed)
    history = History(session.first, session.seed)
    history.follow(session.commands)
    assert len(history.discs) == 1
    return RunShelf("00-week-5-1", "00-week", history.discs, names=(("own_a", "Mine"),))


def test_a_run_comes_back_as_it_was(tmp_path: Path) -> None:
    shelf = a_disc()
    assert ProfileShelf(tmp_path).keep(shelf, Tally(runs=1, discs=1)) is None
    again = ProfileShelf(tmp_path)
    assert again.runs() == (shelf,)
    counted = again.counted(shelf.key)
    assert counted is not None
    assert counted.tally == Tally(runs=1, discs=1)
    assert again.counted("another") is None
    assert again.life == Tally(runs=1, discs=1)
    assert again.life_without(shelf.key) == Tally()
    assert again.notices == []


def test_what_was_taken_back_is_not_on_the_shelf(tmp_path: Path) -> None:
    profile, shelf = ProfileShelf(tmp_path), a_disc()
    profile.keep(shelf, Tally(runs=1, discs=1))
    profile.keep(RunShelf(shelf.key, shelf.level), Tally(runs=1))
    again = ProfileShelf(tmp_path)
    assert again.runs() == ()
    assert again.life == Tally(runs=1)


def test_a_seed_that_is_played_again_is_another_run(tmp_path: Path) -> None:
    profile = ProfileShelf(tmp_path)
    first = profile.key_of("a/b", 7, anew=True)
    assert first == profile.key_of("a/b", 7, anew=False)
    assert "/" not in first
    profile.keep(RunShelf(first, "a/b"), Tally(runs=1))
    second = profile.key_of("a/b", 7, anew=True)
    assert second != first
    profile.keep(RunShelf(second, "a/b"), Tally(runs=1))
    assert profile.key_of("a/b", 7, anew=False) == second
    assert profile.life.runs == 2


def test_a_feat_stays_where_it_was_done_first(tmp_path: Path) -> None:
    profile = ProfileShelf(tmp_path)
    profile.earn(("words",), "02-ribs")
    profile.earn(("words", "pan"), "05-rumour")
    assert ProfileShelf(tmp_path).feats == {"words": "02-ribs", "pan": "05-rumour"}


@pytest.mark.parametrize("name", [STATISTICS, FEATS, "shelf/00-week-5-1.json"])
@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"torn"])
def test_a_damaged_file_is_set_aside_and_told_once(
    tmp_path: Path, name: str, content: bytes
) -> None:
    profile = ProfileShelf(tmp_path)
    profile.keep(a_disc(), Tally(runs=1, discs=1))
    profile.earn(("words",), "02-ribs")
    place = tmp_path / name
    place.write_bytes(content)
    again = ProfileShelf(tmp_path)
    again.open()
    again.runs()
    assert [notice.key for notice in again.notices] == ["trouble-file-aside"]
    assert not place.exists()
    assert place.with_suffix(".damaged").read_bytes() == content
    assert again.keep(a_disc(), Tally(runs=1)) is None
    once_more = ProfileShelf(tmp_path)
    once_more.open()
    assert (once_more.notices, len(once_more.runs())) == ([], 1)


def test_a_whole_file_that_makes_no_sense_is_set_aside(tmp_path: Path) -> None:
    from game.saves import seal

    (tmp_path / STATISTICS).write_bytes(seal({"runs": {"a": {"tally": {"discs": "many"}}}}))
    profile = ProfileShelf(tmp_path)
    assert profile.life == Tally()
    assert [notice.key for notice in profile.notices] == ["trouble-file-aside"]


def test_what_cannot_be_written_is_told_and_known_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("a file")
    profile = ProfileShelf(tmp_path / "in-the-way")
    assert profile.keep(a_disc(), Tally(runs=1)) is not None
    assert profile.life.runs == 1


def test_other_levels_share_neither_tries_nor_shelf(tmp_path: Path) -> None:
    mine, others = tmp_path / "mod-one", tmp_path / "mod-two"
    story = records_folder(tmp_path, levels=None)
    folders = {records_folder(tmp_path, levels=levels) for levels in (None, mine, others)}
    assert len(folders) == 3
    assert records_folder(tmp_path, levels=mine) == ring_folder(tmp_path, levels=mine)
    Results(records_folder(tmp_path, levels=mine)).begun("20-thirty-days", 7)
    for folder in (story, records_folder(tmp_path, levels=others)):
        assert not (folder / "tries.json").exists()
