"""The sample story is played through its screens: by clicks, by keys, by pad, and by a bot."""

from pathlib import Path

import pytest
from players import ByKeys, ByMouse, ByPad, Somebody
from talk_samples import Shown, levels, story_kit, story_run

from game.bots.drifters import Idle
from game.bots.players import CarefulPlayer
from game.city.commands import Choose, TurnPage
from game.replay import from_dict, record, to_dict, verify
from game.saves import Ring
from game.screen.acting import Actor
from game.screen.actions import Action
from game.screen.keeping import Keeper
from game.screen.kit import Kit
from game.screen.scenes.end import End
from game.screen.scenes.talk import Talk


@pytest.fixture
def of(tmp_path: Path) -> Kit:
    return story_kit(tmp_path)


def stay_home_till(player: Somebody, scene: str) -> None:
    """Let blocks go by on the map until something else comes."""
    for _ in range(40):
        if player.shown.name == scene:
            return
        if player.shown.name == "CityMap":
            player.press(Action.TOOL_C)
        else:
            player.confirm()
        player.shown.live(1)
    raise AssertionError(f"no {scene}, but {player.shown.name}")


def nevsky_is_open(player: Somebody) -> bool:
    seen = player.shown.run.seen
    return next(p for p in seen.places if p.id == "nevsky").why_not is None


@pytest.mark.parametrize("device", [ByMouse, ByKeys, ByPad])
def test_two_talks_and_a_turned_page(device: type[Somebody], of: Kit, tmp_path: Path) -> None:
    run = story_run(of, saves=tmp_path / "saves")
    player = device(Shown(run))
    assert player.shown.name == "ChapterCard"
    player.shown.until("Talk", player.confirm)
    player.answer("send")
    for _ in range(4):
        player.shown.until("CityMap", player.confirm)
        if nevsky_is_open(player):
            break
        player.press(Action.TOOL_C)
    player.go_to("nevsky")
    assert player.shown.name == "Talk", "the talk comes before the street"
    player.answer("ask")
    assert player.shown.name == "Street"
    player.press(Action.TOOL_C)
    player.press(Action.TOOL_C)
    stay_home_till(player, "ChapterEnd")
    assert run.seen.end is not None
    player.confirm()
    assert player.shown.name == "ChapterCard"
    player.shown.until("Talk", player.confirm)
    player.answer("stay")
    player.shown.until("CityMap", player.confirm)
    assert run.seen.story.chapter == 2
    told = [c for c in run.session.commands if isinstance(c, Choose | TurnPage)]
    assert [getattr(c, "option", "page") for c in told] == ["send", "ask", "page", "stay"]
    assert not of.words.missing
    starts = [e.chapter for e in Ring(tmp_path / "saves").entries() if e.kind == "chapter"]
    assert starts == ["sample_two", "sample_one"], "the start of every chapter is kept"


def test_a_talk_waits_through_a_save_in_its_middle(of: Kit, tmp_path: Path) -> None:
    saves = tmp_path / "saves"
    first = ByKeys(Shown(story_run(of, saves=saves)))
    first.shown.until("Talk", first.confirm)
    first.confirm()
    first.confirm()
    first.shown.run.closing()
    kept = Keeper(saves, levels()).newest()
    assert kept is not None
    again = ByKeys(Shown(story_run(of, saves=saves, session=kept)))
    again.shown.until("Talk", again.confirm)
    again.answer("fetch")
    assert [type(c) for c in again.shown.run.session.commands] == [Choose]


def test_an_answer_is_kept_before_its_echo_is_read(of: Kit, tmp_path: Path) -> None:
    saves = tmp_path / "saves"
    player = ByKeys(Shown(story_run(of, saves=saves)))
    player.shown.until("Talk", player.confirm)
    talk = player.hear_out()
    player.take("fetch")
    assert talk.answered
    kept = Keeper(saves, levels()).newest()
    assert kept is not None
    assert kept.commands == (Choose("sample_flood", "fetch"),)
    shown = Shown(story_run(of, saves=saves, session=kept))
    assert shown.name == "CityMap", "what has been answered is not asked again"


def test_a_run_over_two_chapters_is_a_true_recording(of: Kit, tmp_path: Path) -> None:
    run = story_run(of, saves=tmp_path / "saves")
    player = ByKeys(Shown(run))
    player.shown.until("Talk", player.confirm)
    player.answer("let_go")
    stay_home_till(player, "ChapterEnd")
    player.confirm()
    recording = from_dict(to_dict(record(run.session)))
    assert verify(recording, run.session.first) is None
    kept = Keeper(tmp_path / "saves", levels()).newest()
    assert kept is not None
    assert kept.level_id == "sample_two"
    again = Shown(story_run(of, session=kept))
    assert again.name == "ChapterCard", "a chapter that has only begun shows its card again"


@pytest.mark.parametrize("hurried", [True, False])
def test_the_bot_plays_the_story_on_its_screens(of: Kit, hurried: bool) -> None:
    run = story_run(of)
    shown = Shown(run)
    actor = Actor(run, Idle(), hurried=hurried)
    said: set[str] = set()
    for _ in range(60_000):
        if actor.over:
            break
        shown.take(actor.act(shown.top))
        said.add(actor.says)
        shown.live(1)
    assert isinstance(shown.top, End)
    assert not actor.stuck
    kinds = [type(c).__name__ for c in run.session.commands]
    assert kinds.count("TurnPage") == 1
    assert kinds.count("Choose") == 2
    assert of.words("bot-page") in said
    assert any("Let it go by" in line for line in said), "it says what it answers"
    assert not of.words.missing


def test_the_careful_bot_lays_the_ring_on_what_it_will_say(of: Kit) -> None:
    run = story_run(of)
    shown = Shown(run)
    actor = Actor(run, CarefulPlayer(seed=1))
    ringed = ""
    for _ in range(20_000):
        if run.session.commands:
            break
        shown.take(actor.act(shown.top))
        if isinstance(shown.top, Talk) and shown.top.asking and shown.top.focus.at is not None:
            ringed = shown.top.focus.at.name
        shown.live(1)
    choice = run.session.commands[0]
    assert isinstance(choice, Choose)
    assert choice.option == ringed
