"""How hard: the page at the start, the choice in the pause, and what Hard hides."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import screen_samples as samples
from layout_audit import audit_on

from game.bots.players import player
from game.bots.wishes import Cut, Look, Stand, Tune
from game.city.commands import SetDifficulty
from game.city.difficulty import NAMES, Name
from game.city.level import Level
from game.hands import levers
from game.levels import data_folder, read_levels, read_songs
from game.screen.actions import Action
from game.screen.keeping import BLOCK, CHAPTER, Keeper
from game.screen.making import levers_of
from game.screen.menu import Menu
from game.screen.results import Results
from game.screen.run import Run
from game.screen.scene import POP, STAY, Change, Pressed, Push, Swap
from game.screen.scenes.chapter import ChapterCard
from game.screen.scenes.difficulty import HowHard, difficulty_entry
from game.screen.scenes.end import End
from game.screen.scenes.runs import DIFFICULTY, Runs
from game.screen.showing import show_hud
from game.screen.showing_runs import show_choices
from game.screen.studio import Studio
from game.screen.telling import tell_risk
from game.session import Session

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


def menu_of(tmp_path: Path) -> Menu:
    studio = Studio(None, tmp_path / "cache", {}, pictures=False)
    menu = Menu(samples.kit(tmp_path), studio, levels(), tmp_path / "saves", first="00-week")
    menu.title()
    return menu


def run_of(tmp_path: Path, session: Session) -> Run:
    return Run(
        samples.kit(tmp_path),
        Studio(None, tmp_path / "studio", {}, pictures=False),
        session,
        title=lambda: Swap(samples.Bare(), everything=True),
        keeper=Keeper(tmp_path / "saves", levels()),
    )


@SIZES
@TONGUES
@pytest.mark.parametrize("name", NAMES)
def test_every_word_has_room(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int, name: Name
) -> None:
    canvas = audit_on(monkeypatch)
    page = HowHard(
        samples.kit(tmp_path, language=language, percent=percent),
        name,
        then=lambda _: STAY,
        serious_searches=2,
    )
    page.tick()
    canvas.begin()
    page.draw(canvas, 0.0)
    assert canvas.judge() == []


def test_a_new_game_begins_as_it_was_chosen(tmp_path: Path) -> None:
    menu = menu_of(tmp_path)
    new = next(entry for entry in menu._entries(None) if entry.name == "new")
    asked = new.choose()
    assert isinstance(asked, Push)
    page = asked.scene
    page.tick()
    page.handle(Pressed(Action.DOWN))
    page.handle(Pressed(Action.CONFIRM))
    run = menu._running
    assert run is not None
    assert run.seen.mode.difficulty == "hard"
    assert run.session.fresh
    kept = Keeper(tmp_path / "saves", levels()).chapter("01-water")
    assert kept is not None, "the start of the chapter is kept"
    assert kept.state.mode.easiest == "hard"


def test_two_presses_begin_a_normal_game(tmp_path: Path) -> None:
    menu = menu_of(tmp_path)
    new = next(entry for entry in menu._entries(None) if entry.name == "new")
    asked = new.choose()
    assert isinstance(asked, Push)
    asked.scene.tick()
    asked.scene.handle(Pressed(Action.CONFIRM))
    assert menu._running is not None
    assert menu._running.session.commands == ()


def test_the_pause_changes_it_by_a_command_and_steps_back(tmp_path: Path) -> None:
    run = run_of(tmp_path, Session(levels()["00-week"], seed=3))
    entry = difficulty_entry(run.kit, run.session, run.do)
    asked = entry.choose()
    assert isinstance(asked, Push)
    asked.scene.tick()
    asked.scene.handle(Pressed(Action.UP))
    assert asked.scene.handle(Pressed(Action.CONFIRM)) == POP
    assert run.session.commands == (SetDifficulty("easy"),)
    assert "easy" in difficulty_entry(run.kit, run.session, run.do).text


def test_choosing_what_it_is_already_is_no_command(tmp_path: Path) -> None:
    run = run_of(tmp_path, Session(levels()["00-week"], seed=3))
    asked = difficulty_entry(run.kit, run.session, run.do).choose()
    assert isinstance(asked, Push)
    asked.scene.commit()
    assert run.session.commands == ()


def test_the_daily_run_offers_no_choice(tmp_path: Path) -> None:
    run = run_of(tmp_path, Session(levels()["23-ten-days"], seed=3))
    assert difficulty_entry(run.kit, run.session, run.do).why_not


def test_on_hard_no_number_of_a_danger_is_shown(tmp_path: Path) -> None:
    kit = samples.kit(tmp_path)
    for difficulty, told in (("normal", True), ("hard", False)):
        session = Session(levels()["00-week"], seed=3)
        if difficulty == "hard":
            session.advance(SetDifficulty("hard"))
        assert show_hud(kit.words, session.seen, kit.settings).numbers is told
        risks = [tell_risk(kit.words, place.risk, kit.settings) for place in session.seen.places]
        assert any(letter.isdigit() for risk in risks for letter in risk) is told


def test_the_hands_follow(tmp_path: Path) -> None:
    settings = samples.kit(tmp_path).settings
    assert levers_of(settings, "easy") == levers.EASY
    assert levers_of(settings, "hard") == levers.HARD
    assert levers_of(settings) == levers.NORMAL


def test_a_run_that_counts_begins_as_the_page_says(tmp_path: Path) -> None:
    begun: list[tuple[str, Name]] = []
    results = Results(tmp_path / "profile", date=lambda: "2026-11-26")
    kit = samples.kit(tmp_path)

    def begin(level: str, seed: int, difficulty: Name) -> Change:
        del seed
        begun.append((level, difficulty))
        return STAY

    page = Runs(
        kit,
        lambda name: show_choices(kit.words, levels(), results, name),
        seeds=lambda: 7,
        begin=begin,
    )
    page.tick()
    page.choose(next(target for target in page.targets() if target.name == DIFFICULTY))
    for target in page.targets():
        if target.name.startswith("2"):
            page.choose(target)
    assert begun == [
        ("20-thirty-days", "hard"),
        ("21-clean-hands", "hard"),
        ("22-long-winter", "hard"),
        ("23-ten-days", "normal"),
    ]


def keep_a_loss(keeper: Keeper) -> str:
    """Let somebody who only works play to the third strike; give the chapter in which it falls."""
    session, bot, chapter = Session(levels()["01-water"], seed=5), player("idle", seed=5), ""
    while (end := session.seen.end) is None or end.kind == "chapter":
        if session.level_id != chapter:
            chapter = session.level_id
            keeper.keep(session, CHAPTER)
        wish = bot.choose(session.seen).wish
        assert not isinstance(wish, Cut | Look | Tune | Stand)
        session.advance(wish)
    keeper.keep(session, BLOCK)
    return chapter


def test_a_chapter_that_was_lost_can_be_begun_again_from_the_title(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "saves", levels())
    chapter = keep_a_loss(keeper)
    lost = keeper.newest()
    assert lost is not None
    menu = menu_of(tmp_path)
    entries = {entry.name: entry for entry in menu._entries(lost)}
    assert "continue" not in entries
    entries["anew"].choose()
    run = menu._running
    assert run is not None
    assert (run.session.level_id, run.seen.day) == (chapter, 0)
    assert run.seen.story.strikes == 2, "with what the chapters before had left"
    assert isinstance(run.scene, ChapterCard)


def test_the_end_of_a_lost_chapter_leads_to_its_start(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "saves", levels())
    keep_a_loss(keeper)
    lost = keeper.newest()
    assert lost is not None
    run = run_of(tmp_path, lost)
    run.next()
    assert isinstance(run.scene, End)
    again = {target.name: target for target in run.scene.targets()}["chapter"]
    run.scene.choose(again)
    assert run.seen.end is None
    assert run.seen.day == 0


def test_a_run_that_goes_on_has_nothing_to_begin_again(tmp_path: Path) -> None:
    menu = menu_of(tmp_path)
    kept = Session(levels()["01-water"], seed=5)
    assert "anew" not in {entry.name for entry in menu._entries(kept)}
