"""The run: commands go through it, what comes of them is told, kept, and shown in its turn."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from screen_samples import Bare, kit

from game.city.commands import GoTo, Leave
from game.city.events import Warned
from game.city.level import Level
from game.city.said import Said
from game.levels import data_folder, read_level
from game.saves import ADVICE, Ring, UnwritableError
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.noteworthy import foretold
from game.screen.run import Run
from game.screen.scene import POP, STAY, Change, Push, Swap
from game.screen.scenes.city_map import CityMap
from game.screen.scenes.newspaper import Newspaper
from game.screen.scenes.pause import Pause
from game.screen.scenes.report import Report
from game.screen.studio import Studio
from game.screen.telling import tell_trouble
from game.session import Session

BACK = Swap(Bare(), everything=True)


@pytest.fixture(scope="module")
def week() -> Level:
    return read_level(data_folder("levels") / "00-week.toml")


@pytest.fixture
def of(tmp_path: Path) -> Kit:
    return kit(tmp_path / "cache")


def run_of(of: Kit, week: Level, saves: Path | None = None) -> Run:
    keeper = Keeper(saves, {week.id: week}) if saves is not None else None
    studio = Studio(None, saves.parent / "c" if saves else Path("none"), {})
    return Run(of, studio, Session(week, seed=5), title=lambda: BACK, keeper=keeper)


def kinds(saves: Path) -> list[str]:
    return [entry.kind for entry in reversed(Ring(saves).entries())]


def scene_after(run: Run) -> str:
    change = run.next()
    assert isinstance(change, Swap)
    assert change.everything
    return type(change.scene).__name__


def stay_in(run: Run, blocks: int) -> None:
    for _ in range(blocks):
        assert isinstance(run.stay_home(), Swap)


def test_a_day_begins_with_the_paper_and_ends_with_the_report(of: Kit, week: Level) -> None:
    run = run_of(of, week)
    shown = [scene_after(run), scene_after(run)]
    assert shown in (["Newspaper", "CityMap"], ["CityMap", "CityMap"])
    stay_in(run, 4)
    assert run.seen.day == 1
    assert isinstance(run.scene, Report | Newspaper)
    while not isinstance(run.scene, CityMap):
        run.next()
    assert not run.at_place, "the map is no place"


def test_whoever_stays_home_hears_the_knock_before_they_come(of: Kit, week: Level) -> None:
    rules = replace(week.rules, raid_from=0, raid_base=100)
    run = run_of(of, replace(week, rules=rules))
    knock = of.words("warn-raid")
    stay_in(run, 2)
    assert of.captions.text != knock
    stay_in(run, 1)
    assert (run.seen.block, type(run.scene)) == (3, CityMap)
    assert of.captions.text == knock


def test_of_two_warnings_the_knock_is_said(of: Kit) -> None:
    knock, other = Warned(1, Said("warn-raid")), Warned(2, Said("warn-sweep"))
    assert foretold(of.words, (knock, other)) == of.words("warn-raid")
    assert foretold(of.words, (other,)) == of.words("warn-sweep")
    assert foretold(of.words, ()) == ""


def test_a_refused_command_changes_nothing_and_says_why(
    of: Kit, week: Level, tmp_path: Path
) -> None:
    run = run_of(of, week, tmp_path / "saves")
    before = run.session.state
    run.do(GoTo("moon"))
    assert run.session.state is before
    assert of.captions.text
    assert not of.words.missing
    assert kinds(tmp_path / "saves") == ["chapter"]


def test_every_block_is_kept_and_every_morning(of: Kit, week: Level, tmp_path: Path) -> None:
    run = run_of(of, week, tmp_path / "saves")
    stay_in(run, 4)
    kept = kinds(tmp_path / "saves")
    assert kept[0] == "chapter"
    assert kept[-1] == "morning"
    assert kept.count("morning") == 1
    assert kept.count("block") >= 3


def test_without_a_keeper_nothing_is_written(
    of: Kit, week: Level, tmp_path: Path, own_home: Path
) -> None:
    run = run_of(of, week)
    stay_in(run, 4)
    run.closing()
    assert not list(own_home.rglob("*.json"))


def test_a_full_disk_is_told_and_the_game_goes_on(
    of: Kit, week: Level, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = run_of(of, week, tmp_path / "saves")

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    stay_in(run, 1)
    assert "the disk is full" in of.captions.text
    assert "RIBS_HOME" in of.captions.text
    assert run.seen.block == 1, "the block went by all the same"
    monkeypatch.undo()
    stay_in(run, 1)
    assert len(run.session.commands) == 4
    assert kinds(tmp_path / "saves")[-1] == "block"


def test_closing_the_window_keeps_what_no_block_has_kept(
    of: Kit, week: Level, tmp_path: Path
) -> None:
    saves = tmp_path / "saves"
    menu = Menu(of, Studio(None, tmp_path, {}), {week.id: week}, saves, first=week.id)
    menu.closing()
    assert not saves.exists()
    menu.title()
    run = menu._run(Session(week, seed=5))
    run.do(GoTo("home"))
    kept = len(kinds(saves))
    menu.closing()
    assert len(kinds(saves)) == kept, "what is kept already is not kept twice"
    run.session.advance(Leave())
    menu.closing()
    found = Keeper(saves, {week.id: week}).newest()
    assert found is not None
    assert found.commands == (GoTo("home"), Leave())


def test_the_morning_can_be_had_again(of: Kit, week: Level, tmp_path: Path) -> None:
    run = run_of(of, week, tmp_path / "saves")
    stay_in(run, 4)
    morning = run.session.state
    stay_in(run, 2)
    assert isinstance(run._retry(), Swap)
    assert run.session.state == morning
    assert run.seen.day == 1


def test_the_pause_lies_over_the_scene_and_the_way_out_keeps_the_run(
    of: Kit, week: Level, tmp_path: Path
) -> None:
    run = run_of(of, week, tmp_path / "saves")
    run.next()
    change = run.pause()
    assert isinstance(change, Push)
    assert isinstance(change.scene, Pause)
    assert run.to_title() is BACK
    assert kinds(tmp_path / "saves")[-1] == "block"


def test_a_recording_of_scenes_draws_every_dawn_scene(of: Kit, week: Level) -> None:
    import pygame

    run = run_of(of, week)
    canvas = pygame.Surface((1280, 720))
    for _ in range(6):
        run.next()
        assert run.scene is not None
        change: Change = run.scene.tick()
        assert change in (STAY, POP) or isinstance(change, Swap | Push)
        run.scene.draw(canvas, 0.0)
        stay_in(run, 1)
    assert not of.words.missing


def test_title_and_pause_follow_the_language_at_once(week: Level, tmp_path: Path) -> None:
    of = kit(tmp_path)
    menu = Menu(of, Studio(None, tmp_path, {}), {week.id: week}, tmp_path / "saves", first=week.id)
    title = menu.title()
    run = menu._run(Session(week, seed=3))
    run.next()
    pause = run.pause()
    assert isinstance(pause, Push)
    scenes = (title, pause.scene)
    before = [[target.value.text for target in scene.targets()] for scene in scenes]
    goal = run.goal()
    of.words.speak("ru")
    after = [[target.value.text for target in scene.targets()] for scene in scenes]
    for english, russian in zip(before, after, strict=True):
        assert len(english) == len(russian)
        assert not set(english) & set(russian)
    assert run.goal() != goal
    assert pause.scene._ways.goal() == run.goal()


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "на диске нет места"),
        (errno.EROFS, "в эту папку нельзя писать"),
        (errno.EIO, "файл не записывается"),
    ],
)
def test_trouble_with_a_save_is_told_in_the_language_of_the_player(
    number: int, why: str, tmp_path: Path
) -> None:
    words = kit(tmp_path, language="ru").words
    error = UnwritableError(tmp_path / "x.json", OSError(number, os.strerror(number)), ADVICE)
    told = tell_trouble(words, error)
    assert why in told
    assert "RIBS_HOME" in told
    assert os.strerror(number) not in told
