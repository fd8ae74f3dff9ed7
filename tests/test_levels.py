"""Levels and songs: what an author gets wrong is told at once, with its file and its place."""

import re
import shutil
from pathlib import Path

import pytest

from game.band.check import seconds
from game.city.commands import GoTo, Leave
from game.city.events import Refused
from game.city.level import Level
from game.levels import ContentError, data_folder, read_level, read_levels, read_song, read_songs
from game.session import Session

WEEK = data_folder("levels") / "00-week.toml"
SONGS = data_folder("assets") / "songs"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    levels = tmp_path / "levels"
    levels.mkdir()
    shutil.copy(WEEK, levels)
    return levels


def change(folder: Path, old: str, new: str, *, count: int = 1) -> Path:
    path = folder / "00-week.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text, "the test changes what the level says"
    path.write_text(text.replace(old, new, count), encoding="utf-8")
    return path


def told(path: Path) -> tuple[str, ...]:
    with pytest.raises(ContentError) as caught:
        read_level(path)
    return caught.value.problems


def test_the_week_is_what_was_promised() -> None:
    week = read_levels(WEEK.parent, songs=read_songs(SONGS))["00-week"]
    assert len(week.days) == 7
    assert all(day.startswith("1956-11-") for day in week.days)
    assert sum(good.kind == "original" and good.illicit > 0 for good in week.goods) >= 6
    assert {"cloth", "smoke", "pages", "pouch"} <= {good.kind for good in week.goods}
    calls = [s for s in week.ships if s.leaves >= week.days[0] and s.arrives <= week.days[-1]]
    assert len(calls) >= 3
    assert any(ship.arrives > week.days[-1] for ship in week.ships), "one will come after"
    lots = [lot for ship in calls for lot in ship.cargo if lot.good == "pouch"]
    pouches = sum(lot.count for lot in lots)
    assert pouches == 1
    assert sum(not person.decoy for person in week.people) >= 9
    assert any(person.decoy for person in week.people)
    assert len({(person.likes, person.ears, person.purse_kop) for person in week.people}) >= 9
    assert len({officer.care_lo for officer in week.officers}) == len(week.officers)
    assert week.start.due in week.days


def test_every_song_of_the_week_is_older_than_the_week() -> None:
    songs = read_songs(SONGS)
    week = read_level(WEEK)
    for title in week.songs:
        assert songs[title.id].year <= 1956, title.id
        assert songs[title.id].genre == title.genre, title.id


def test_every_master_can_be_had_and_every_change_is_in_the_paper() -> None:
    week = read_level(WEEK)
    on_ships = {lot.good for ship in week.ships for lot in ship.cargo} | set(week.start.goods)
    had = {good.song for good in week.goods if good.id in on_ships}
    assert {title.id for title in week.songs} <= had
    printed = {news.change: news.day for news in week.news if news.change}
    for change_ in week.changes:
        assert printed[change_.id] < change_.first, "it can be read a day before"


def test_an_unknown_key_names_the_one_that_was_meant(folder: Path) -> None:
    (problem,) = told(change(folder, "dossier = 1000", "dosier = 1000"))
    assert problem.startswith("levels/00-week.toml: start.dosier: unknown key")
    assert "did you mean 'dossier'?" in problem


def test_a_wrong_type_tells_what_was_wanted_and_found(folder: Path) -> None:
    (problem,) = told(change(folder, "cash_kop = 6000", 'cash_kop = "much"'))
    assert problem == "levels/00-week.toml: start.cash_kop: want int, got 'much'"


def test_a_missing_key_is_named(folder: Path) -> None:
    owed = re.search(r"debt_kop = \d+\n", WEEK.read_text(encoding="utf-8"))
    assert owed is not None
    problems = told(change(folder, owed.group(), ""))
    assert problems == ("levels/00-week.toml: start.debt_kop: missing",)


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("percent = 170", "percent = 1700", "changes"),
        ("fame = 150", "fame = 999", "songs"),
        ("care_lo = 18", "care_lo = 0", "officers"),
        ('"1956-11-13",', '"1956-11-31",', "days"),
        ('due = "1956-11-18"', 'due = "1957-01-01"', "start.due"),
        ('genre = "tango"', 'genre = "tangoo"', "songs"),
        ('good = "jeans", price_kop = 10500', 'good = "jeanz", price_kop = 10500', "ships"),
        ('haunts = ["nevsky"]', 'haunts = ["nevski"]', "people"),
        ('kept_at = "table"', 'kept_at = "tabel"', "start.kept_at"),
        ('change = "mould"', 'change = "mold"', "news"),
    ],
)
def test_what_is_out_of_range_or_nowhere_is_told(
    folder: Path, old: str, new: str, place: str
) -> None:
    problems = told(change(folder, old, new))
    assert any(p.startswith(f"levels/00-week.toml: {place}") for p in problems), problems


def test_all_problems_of_a_file_come_at_once(folder: Path) -> None:
    change(folder, "cash_kop = 6000", "cash_kop = 6.5")
    change(folder, "limit = 6", "limits = 6")
    problems = told(change(folder, 'arrives = "1956-11-14"', "arrives = 14"))
    places = [problem.split(": ")[1] for problem in problems]
    assert places == ["start.cash_kop", "ships[1].arrives", "hospital.limits"]


def test_all_problems_of_all_files_come_at_once(folder: Path) -> None:
    (folder / "01-bad.toml").write_text("days = 7\n", encoding="utf-8")
    (folder / "02-torn.toml").write_text("days = [", encoding="utf-8")
    (folder / "03-bytes.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError) as caught:
        read_levels(folder, songs=read_songs(SONGS))
    text = str(caught.value)
    assert "01-bad.toml: days: want" in text
    assert "01-bad.toml: people: missing" in text
    assert "02-torn.toml: not TOML" in text
    assert "03-bytes.toml: want UTF-8" in text


def test_a_song_that_is_not_there_is_told_with_its_neighbour(folder: Path) -> None:
    change(folder, '"thin_film"', '"thin_fill"', count=2)
    with pytest.raises(ContentError, match=r"songs: want a file .*did you mean 'thin_film'"):
        read_levels(folder, songs=read_songs(SONGS))


def test_a_missing_file_and_an_empty_folder_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="the file is missing"):
        read_level(tmp_path / "09-none.toml")
    with pytest.raises(ContentError, match="found none"):
        read_levels(tmp_path, songs={})
    with pytest.raises(ContentError, match="want a folder"):
        read_levels(tmp_path / "nowhere", songs={})


def test_a_level_too_large_or_too_deep_is_a_sentence(folder: Path) -> None:
    path = folder / "00-week.toml"
    ship = "[[ships]]\nid = 'many'\n"
    path.write_text(path.read_text(encoding="utf-8") + ship * 1_000_000, encoding="utf-8")
    (problem,) = told(path)
    assert problem.startswith("levels/00-week.toml: want at most 500000 bytes, got ")
    path.write_text("days = " + "[" * 20_000 + "]" * 20_000, encoding="utf-8")
    (problem,) = told(path)
    assert problem == "levels/00-week.toml: not TOML: lists lie too deep in each other"


def test_a_folder_of_other_levels_is_read_like_ours(folder: Path) -> None:
    shutil.move(folder / "00-week.toml", folder / "my_week.toml")
    levels = read_levels(folder, songs=read_songs(SONGS))
    assert list(levels) == ["my_week"]
    assert isinstance(levels["my_week"], Level)


def test_a_song_tells_its_problems_in_words_of_music(tmp_path: Path) -> None:
    text = (SONGS / "thin_film.toml").read_text(encoding="utf-8")
    text = text.replace('genre = "tango"', 'genre = "tangoo"')
    text = re.sub(r"tempo = \d+", "tempo = 400", text)
    path = tmp_path / "thin_film.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_song(path)
    assert len(caught.value.problems) >= 2
    assert "tempo" in str(caught.value)
    assert "genre" in str(caught.value)


def example_song(tmp_path: Path) -> Path:
    text = (Path(__file__).parents[1] / "docs" / "adding.md").read_text(encoding="utf-8")
    found = re.search(r"```toml\n(.*?)```", text, re.DOTALL)
    assert found is not None
    path = tmp_path / "last_tram.toml"
    path.write_text(found[1], encoding="utf-8")
    return path


def test_the_song_of_the_guide_can_be_played(tmp_path: Path) -> None:
    song = read_song(example_song(tmp_path))
    assert song.id == "last_tram"


def test_whoever_only_works_and_rests_cannot_pay() -> None:
    session = Session(read_level(WEEK), seed=9)
    while session.seen.end is None:
        if not any(isinstance(e, Refused) for e in session.advance(GoTo("job"))):
            continue
        session.advance(GoTo("home"))
        session.advance(Leave())
    assert session.seen.end.kind == "debt"
    assert session.seen.end.warning is not None, "it was said before"


def test_a_bone_of_the_week_is_no_longer_than_its_song() -> None:
    songs = read_songs(SONGS)
    for title in read_level(WEEK).songs:
        assert 0.9 * seconds(songs[title.id]) < title.seconds <= seconds(songs[title.id])


def test_slips_of_every_kind_are_told_in_one_go(folder: Path) -> None:
    change(folder, "patrol_steps = 12", "patrol_stops = 12")
    change(folder, "heat = 300", 'heat = "warm"')
    path = change(folder, 'genre = "boogie"', 'genre = "bogie"')
    path.write_text(path.read_text(encoding="utf-8").replace("cover = 100", "cover = 101", 1))
    with pytest.raises(ContentError) as caught:
        read_levels(folder, songs={})
    text = str(caught.value)
    wanted = (
        "patrol_stops: unknown key", "heat: want", "'bogie'", "cover: want 0..100", "assets/songs",
    )  # fmt: skip
    for part in wanted:
        assert part in text, part


def laid(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_common_may_lie_over_a_whole_level_and_under_another(folder: Path) -> None:
    cards = '[[people]]\nid = "vera"\npurse_kop = 777\n'
    laid(folder, "common/cards.toml", f'base = "00-week"\nwithout.people = ["edik"]\n{cards}')
    over = read_level(laid(folder, "99-other.toml", 'base = "cards"\nscoring = "money"\n'))
    week = read_level(folder / "00-week.toml")
    assert over.days == week.days
    assert {p.id for p in week.people} - {p.id for p in over.people} == {"edik"}
    assert next(p.purse_kop for p in over.people if p.id == "vera") == 777


def test_bases_that_lie_over_each_other_in_a_circle_are_told(folder: Path) -> None:
    laid(folder, "common/one.toml", 'base = "two"\n')
    laid(folder, "common/two.toml", 'base = "one"\n')
    path = laid(folder, "99-round.toml", 'base = "one"\n')
    assert told(path) == ("common/two.toml: base: want no circle, got one > two > one",)


def test_a_base_that_is_not_there_is_told_by_its_file(folder: Path) -> None:
    path = laid(folder, "99-lost.toml", 'base = "nowhere"\n')
    assert told(path) == ("common/nowhere.toml: the file is missing",)


def test_what_is_wrong_with_a_base_is_told_once(folder: Path) -> None:
    laid(folder, "common/cards.toml", "not toml")
    for name in ("98-one.toml", "99-two.toml"):
        laid(folder, name, 'base = "cards"\n')
    with pytest.raises(ContentError) as caught:
        read_levels(folder, songs=read_songs(SONGS))
    assert sum("common/cards.toml" in problem for problem in caught.value.problems) == 1
