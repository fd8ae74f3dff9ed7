"""The check finds what is wrong in levels, texts, recordings and saves, and says where."""

import shutil
from pathlib import Path

import pytest

from game.city.commands import GoTo, Leave
from game.city.level import Level
from game.levels import data_folder, read_level, read_songs
from game.replay import record, to_dict
from game.saves import Ring, folders, seal
from game.screen.checking import content_keys, problems, save_problems, text_problems
from game.session import Session

LEVELS = data_folder("levels")
TEXT = data_folder("assets") / "text"


@pytest.fixture
def week() -> Level:
    return read_level(LEVELS / "00-week.toml")


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TEXT, tmp_path / "text"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, "the test spoils what is there"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def a_run(week: Level) -> dict[str, object]:
    session = Session(week, seed=5)
    for _ in range(6):
        session.advance(GoTo("home"))
        session.advance(Leave())
    assert len(session.commands) == 12
    return to_dict(record(session))


def tampered(body: dict[str, object], *, at: int = -1) -> dict[str, object]:
    """Give a run with another fingerprint at one of its checks; only the last can say more."""
    checks = body["checks"]
    assert isinstance(checks, list)
    if "snapshot" in checks[at]:
        checks[at]["snapshot"]["purse"]["cash_kop"] += 100_000
    checks[at]["digest"] = "0" * len(checks[at]["digest"])
    return body


def test_the_house_is_sound() -> None:
    assert problems(None) == []


def test_every_kind_of_content_asks_for_its_words(week: Level) -> None:
    keys = {key for _, key in content_keys(week)}
    for one in (
        "place-port-about", "spot-stove-name", "district-narva-name", "good-jeans-name",
        "song-thin_film-title", "genre-tango", "person-kostya-name", "sign-kostya",
        "person-sinitsyn-name", "person-juhan-name", "ship-arktur-name", "change-mould",
        "paper-mould-meaning",
    ):  # fmt: skip
        assert one in keys


def test_a_text_that_one_language_lacks_is_told_once(week: Level, texts: Path) -> None:
    spoil(texts / "ru-city.ftl", "good-jeans-name", "good-genes-name")
    found = text_problems(texts, levels={week.id: week}, songs={})
    assert found == [
        "text/en*.ftl: good-genes-name: missing, another language has it",
        "text/ru*.ftl: good-jeans-name: missing, another language has it",
    ]


def test_a_text_that_no_language_has_is_told_with_the_place_that_needs_it(
    week: Level, texts: Path
) -> None:
    for language in ("en", "ru"):
        spoil(texts / f"{language}-city.ftl", "sign-kostya =", "sign-nobody =")
    found = text_problems(texts, levels={week.id: week}, songs={})
    assert found == [
        f"00-week.toml: people.kostya: want a text sign-kostya in text/{language}*.ftl, found none"
        for language in ("en", "ru")
    ]


def test_texts_that_want_other_values_are_told(texts: Path) -> None:
    spoil(texts / "ru-screen.ftl", "{ $roubles }", "{ $rubles }")
    found = text_problems(texts, levels={}, songs={})
    assert found == ["text/ru-screen.ftl: hud-money: want { $roubles }, got { $rubles }"]


def test_a_text_of_content_that_asks_for_too_much_is_told(week: Level, texts: Path) -> None:
    for language in ("en", "ru"):
        spoil(texts / f"{language}-city.ftl", "place-home-about = ", "place-home-about = { $who } ")
    found = text_problems(texts, levels={week.id: week}, songs={})
    assert found == [
        f"text/{language}-city.ftl: place-home-about: want no values, got {{ $who }}"
        for language in ("en", "ru")
    ]


def test_a_title_that_differs_from_its_song_is_told(texts: Path) -> None:
    songs = read_songs(data_folder("assets") / "songs")
    spoil(texts / "en-city.ftl", "= Tango of the Thin Film", "= Tango of the Thick Film")
    found = text_problems(texts, levels={}, songs={"thin_film": songs["thin_film"]})
    assert found == [
        "text/en-city.ftl: song-thin_film-title: "
        "want 'Tango of the Thin Film', got 'Tango of the Thick Film'"
    ]


def test_a_torn_text_and_a_double_key_are_told_with_their_file(texts: Path) -> None:
    (texts / "en-more.ftl").write_text("hud-money = twice\n?? torn\n", encoding="utf-8")
    found = text_problems(texts, levels={}, songs={})
    assert "en-screen.ftl: hud-money stands in en-more.ftl already" in found
    assert any(line.startswith("en-more.ftl: not Fluent: ?? torn") for line in found)


def test_broken_levels_do_not_hide_each_other(tmp_path: Path) -> None:
    shutil.copy(LEVELS / "00-week.toml", tmp_path)
    shutil.copy(LEVELS / "00-week.toml", tmp_path / "01-new.toml")
    spoil(tmp_path / "00-week.toml", "cash_kop = 6000", "cash_kop = -1")
    spoil(tmp_path / "01-new.toml", 'id = "jeans"', 'id = "genes"')
    found = problems(tmp_path)
    assert any("00-week.toml: start.cash_kop" in line for line in found)
    assert any("01-new.toml: ships" in line and "jeans" in line for line in found)


def test_a_level_of_ones_own_is_asked_for_its_words(tmp_path: Path) -> None:
    shutil.copy(LEVELS / "00-week.toml", tmp_path / "mine.toml")
    spoil(tmp_path / "mine.toml", 'id = "howls"', 'id = "quiet"')
    found = problems(tmp_path)
    assert len(found) == 6, found
    assert found[0].startswith("mine.toml: news.quiet: want a text paper-quiet-head")


def test_a_recording_that_no_longer_holds_is_told(tmp_path: Path, week: Level) -> None:
    shutil.copy(LEVELS / "00-week.toml", tmp_path)
    (tmp_path / "demos").mkdir()
    (tmp_path / "demos" / "true.json").write_bytes(seal(a_run(week)))
    (tmp_path / "demos" / "false.json").write_bytes(seal(tampered(a_run(week))))
    (tmp_path / "demos" / "early.json").write_bytes(seal(tampered(a_run(week), at=0)))
    (tmp_path / "demos" / "torn.json").write_bytes(b"{")
    found = problems(tmp_path)
    assert len(found) == 3, found
    assert found[0].startswith("demos/early.json: differs after command 8: ")
    assert found[1].startswith("demos/false.json: differs after command 12: purse.cash_kop: ")
    assert found[2] == "demos/torn.json: torn.json is damaged or is no save of Ribs"


def test_every_save_of_the_profile_is_played_again(week: Level) -> None:
    ring = Ring(folders().profile / "saves")
    ring.keep(a_run(week), kind="block", chapter=week.id)
    assert problems(None) == []
    bad = ring.keep(tampered(a_run(week)), kind="block", chapter=week.id)
    (found,) = problems(None)
    assert found.startswith(f"saves/{bad.path.name}: differs after command 12")
    assert bad.path.exists(), "a check sets nothing aside"


def test_a_save_of_other_levels_is_no_fault_of_these(tmp_path: Path, week: Level) -> None:
    Ring(tmp_path).keep(a_run(week), kind="block", chapter=week.id)
    assert save_problems(tmp_path, levels={}, foreign=False) == []
    (found,) = save_problems(tmp_path, levels={}, foreign=True)
    assert "want a level 00-week.toml" in found
