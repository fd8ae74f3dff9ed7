"""Ends on the screen: doors, closing scenes, the light, the needle, the last page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pygame
import pytest
from end_samples import after, closed, do_all, held, knowing, last_night, owned_by, second, tape
from screen_events import key, mouse
from screen_samples import kit
from spying import Spy, spy_on
from talk_samples import Shown

from game.city import commands as do
from game.city.begin import begin
from game.city.doors import listeners
from game.city.level import Level
from game.city.marks import list_of
from game.city.state import State
from game.pressing.held import spare_recipe
from game.screen.actions import Action
from game.screen.ends import PLATES, show_closing
from game.screen.held_marks import is_aligned, mark_deg
from game.screen.kit import Kit
from game.screen.run import Run
from game.screen.scene import Pressed, Scene, Swap
from game.screen.scenes.closing import Closing
from game.screen.scenes.doors import Doors
from game.screen.scenes.held import Held
from game.screen.scenes.held_play import HeldPlay, with_run_out
from game.screen.studio import Studio
from game.session import Session

Kits = Callable[[str, int], Kit]
SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
FLAGS = {"kostya": 3, "pranks_sold": 1, "names_left": 3, "klavdia_answer": 3, "lida_label": 2}
DOORS = {
    "trust_juhan": 6, "trust_edik": 4, "gave_concert": 1, "trust_lapin": 4, "circle": 15,
    "taught_by_osip": 1, "sapphire": 1, "old_film": 1,
}  # fmt: skip
ENDINGS = [ending.id for ending in tape().endings]
RICH = {
    "first_film": 1, "names_left": 3, "clamp_mark": 1, "trust_patefon": 2, "gave_concert": 1,
    "chain_plays": 12,
}  # fmt: skip
PEOPLE = ("kostya", "arkady", "flea", "vera", "wolski", "lapin", "sinitsyn", "pryakhin", "jirka")


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    return spy_on(monkeypatch)


@pytest.fixture(scope="module")
def kits(tmp_path_factory: pytest.TempPathFactory) -> Kits:
    """Give kits by language and size, each made once."""
    folder = tmp_path_factory.mktemp("kits")
    return cache(lambda language, percent: kit(folder, language=language, percent=percent))


class Title:
    """Where the last page leads."""

    def handle(self, _signal: object) -> None: ...

    def tick(self) -> None: ...

    def draw(self, surface: object, blend: float) -> None: ...


def run_of(of: Kit, state: State, *, first: Level | None = None) -> Shown:
    """Show a run that has come to a state."""
    of.captions.clear()
    session = Session.resumed(first or tape(), state, ())
    studio = Studio(None, Path(of.plates._folder) / "studio", {})
    run = Run(of, studio, session, title=lambda: Swap(Title(), everything=True))
    run._card_due = run._dawn = run._paper_due = False
    return Shown(run)


def in_the_light(*people: str, **values: int) -> State:
    """Stand before the disc, the price paid."""
    state = after(owned_by(last_night(**values), *people))
    return do_all(state, do.Choose("held_price", "pay"))


def check(spy: Spy, scene: Scene) -> str:
    """Draw a scene; everything fits; give all that is written there."""
    spy.laid.clear()
    scene.draw(spy, 0.0)
    assert not spy.outside()
    assert not spy.clashes()
    assert not spy.cut()
    return " ".join(text for text, _ in spy.laid)


def sheets(spy: Spy, shown: Shown) -> Iterator[str]:
    """Read a closing scene sheet by sheet; what follows it is shown then."""
    closing = shown.top
    assert isinstance(closing, Closing)
    for _ in range(30):
        for _ in range(2):
            shown.give(Pressed(Action.CONFIRM))
            if shown.top is not closing:
                return
            if closing._complete:
                yield check(spy, closing)
        shown.live(1)
    raise AssertionError("it does not end")


# ---------------------------------------------------------------- the doors


@SIZES
@TONGUES
def test_the_doors_fit(kits: Kits, spy: Spy, percent: int, language: str) -> None:
    of = kits(language, percent)
    for state in (closed(last_night()), closed(last_night(**DOORS))):
        shown = run_of(of, state)
        assert isinstance(shown.top, Doors)
        shown.live(2)
        for _ in range(6):
            said = check(spy, shown.top)
            shown.give(Pressed(Action.DOWN))
            shown.live(1)
        assert of.words("doors-title") in said


@SIZES
@TONGUES
def test_what_a_door_asks_fits(kits: Kits, spy: Spy, percent: int, language: str) -> None:
    of = kits(language, percent)
    state = closed(last_night(**DOORS))
    state = replace(state, story=replace(state.story, last_grade=90))
    for door in ("editor", "last_disc"):
        shown = run_of(of, state)
        doors = shown.top
        assert isinstance(doors, Doors)
        doors.focus.set(door)
        shown.give(Pressed(Action.CONFIRM))
        shown.live(1)
        assert shown.top is doors, "one thing more is asked"
        check(spy, doors)
        shown.give(Pressed(Action.BACK))
        shown.live(1)
        assert door in {target.name for target in doors.targets()}


def test_a_shut_door_says_why_and_stays_shut(kits: Kits) -> None:
    shown = run_of(kits("en", 100), closed(last_night(trust_juhan=6)))
    doors = shown.top
    assert isinstance(doors, Doors)
    doors.focus.set("editor")
    shown.give(Pressed(Action.CONFIRM))
    assert shown.run.seen.story.ending is None
    targets = {target.name: target.why_not for target in doors.targets()}
    assert targets["editor"]
    assert not targets["harbour"]


# ---------------------------------------------------------------- the closing scenes


@SIZES
@TONGUES
@pytest.mark.parametrize("ending", ENDINGS)
def test_every_closing_scene_fits(
    kits: Kits, spy: Spy, percent: int, language: str, ending: str
) -> None:
    of = kits(language, percent)
    state = closed(last_night(**FLAGS))
    choice = "monday" if ending == "editor" else ""
    story = replace(state.story, ending=ending, choice=choice)
    state = replace(state, story=story, clock=replace(state.clock, over="chapter"))
    shown = run_of(of, state)
    seen = shown.run.seen.story.ending
    assert seen is not None
    shown.take(shown.run.turn_page())
    said = " ".join(sheets(spy, shown))
    view = show_closing(of.words, seen)
    for text in view.texts:
        assert set(text.split()) <= set(said.split()), text
    assert view.plate == PLATES[ending]
    assert shown.run.seen.level == held().id


def test_the_last_disc_cuts_its_scene_in_two(kits: Kits) -> None:
    of = kits("en", 100)
    state = closed(last_night(**DOORS))
    state = replace(state, story=replace(state.story, last_grade=90))
    state = do_all(state, do.TakeDoor("last_disc", listeners(state)[0]))
    seen = run_of(of, state).run.seen.story.ending
    assert seen is not None
    before, later = (show_closing(of.words, seen, part) for part in ("before", "after"))
    whole = show_closing(of.words, seen)
    assert before.texts + later.texts == whole.texts
    assert before.go == of.words("closing-cut")
    cut = replace(state, story=replace(state.story, last_cut=1))
    shown = run_of(of, cut)
    assert isinstance(shown.top, Closing), "after the cut the rest is told, and no chapter's count"


@pytest.mark.parametrize("kind", ["debt", "bankrupt", "trial"])
def test_who_ends_early_can_turn_to_the_last_page(kits: Kits, kind: str) -> None:
    state = knowing(begin(second(), 4), strikes=3)
    story = replace(state.story, ending="honest_life")
    state = replace(state, story=story, clock=replace(state.clock, over=kind))
    shown = run_of(kits("en", 100), state, first=second())
    names = [target.name for target in shown.top.targets()]  # type: ignore[attr-defined]
    assert names == ["title", "shelf", "again", "chapter", "page"]
    shown.take(shown.run.turn_page())
    assert isinstance(shown.top, Closing)


# ---------------------------------------------------------------- the light and the needle


@SIZES
@TONGUES
def test_all_of_the_light_fits(kits: Kits, spy: Spy, percent: int, language: str) -> None:
    of = kits(language, percent)
    shown = run_of(of, in_the_light(*PEOPLE, **RICH))
    scene = shown.top
    assert isinstance(scene, Held)
    shown.live(2)
    check(spy, scene)
    for _ in range(40):
        shown.give(Pressed(Action.CONFIRM))
        shown.live(60)
        if shown.top is not scene:
            break
        check(spy, scene)
    assert isinstance(shown.top, HeldPlay)


@SIZES
@TONGUES
def test_the_list_fits_and_ends_as_it_must(
    kits: Kits, spy: Spy, percent: int, language: str
) -> None:
    of = kits(language, percent)
    state = in_the_light(*PEOPLE, **RICH)
    shown = at_the_needle(of, state)
    shown.give(Pressed(Action.CONFIRM))
    assert shown.run.seen.story.held is not None
    assert shown.run.seen.story.held.heard == "plain"
    for _ in range(60):
        shown.live(60)
        check(spy, shown.top)
        if shown.top._list.complete:  # type: ignore[attr-defined]
            break
        shown.give(Pressed(Action.CONFIRM))
    shown.live(60)
    told = check(spy, shown.top)
    last = [of.words(f"held-last-{number}") for number in (1, 2, 3)]
    assert all(word in told for text in last for word in text.split())
    assert len(list_of(state)) > 9


def at_the_needle(of: Kit, state: State) -> Shown:
    """Turn the disc until all has been seen, and take it to the plate."""
    shown = run_of(of, state)
    for _ in range(40):
        if isinstance(shown.top, HeldPlay):
            return shown
        shown.give(Pressed(Action.CONFIRM))
        shown.live(60)
    raise AssertionError("it never comes to the plate")


def test_it_is_held_turned_and_played_by_keys_and_mouse(kits: Kits) -> None:
    shown = run_of(kits("en", 100), in_the_light("vera"))
    scene = shown.top
    assert isinstance(scene, Held)
    shown.event(mouse(1, (376, 344)))
    shown.event(mouse(1, (376, 344), down=False))
    assert scene._lit, "a click lifts it"
    shown.live(60)
    turn = scene._turn
    shown.event(mouse(1, (560, 344)))
    drawn = pygame.Event(pygame.MOUSEMOTION, pos=(376, 160), rel=(0, 0), buttons=(1, 0, 0))
    shown.event(drawn)
    shown.event(mouse(1, (376, 160), down=False))
    assert 60 < (scene._turn - turn) % 360 < 120, "a quarter, as it was drawn"
    turn = scene._turn
    shown.event(key(pygame.KSCAN_LEFT))
    assert scene._turn != turn


def test_by_its_mark_it_is_heard_as_it_was_cut(kits: Kits) -> None:
    shown = at_the_needle(kits("en", 100), in_the_light("vera", clamp_mark=1))
    play = shown.top
    assert isinstance(play, HeldPlay)
    assert not play.aligned
    for _ in range(120):
        if play.aligned:
            break
        shown.give(Pressed(Action.LEFT))
    assert play.aligned
    shown.give(Pressed(Action.CONFIRM))
    seen = shown.run.seen.story.held
    assert seen is not None
    assert seen.heard == "marked"
    turn = play._turn
    shown.give(Pressed(Action.LEFT))
    assert play._turn == turn, "a disc that is played is not turned by hand"


def test_after_the_last_line_come_the_last_page_and_the_title(kits: Kits, spy: Spy) -> None:
    shown = at_the_needle(kits("en", 100), in_the_light("vera"))
    for _ in range(200):
        if isinstance(shown.top, Closing):
            break
        shown.give(Pressed(Action.CONFIRM))
        shown.live(30)
    list(sheets(spy, shown))
    assert isinstance(shown.top, Title)
    assert shown.run.seen.end is not None
    assert shown.run.seen.end.kind == "held"


def test_the_line_stands_against_the_plate_where_it_was_drawn() -> None:
    made = replace(spare_recipe(), hole_ddeg=1234)
    assert is_aligned(made, 90 - mark_deg(made))
    assert not is_aligned(made, 90 - mark_deg(made) + 9)
    assert is_aligned(made, 90 - mark_deg(made) + 360 - 6)


def test_nobody_lifts_the_needle() -> None:
    sound = np.sin(np.arange(3 * 44100) / 20).astype(np.float32)
    whole = with_run_out(sound)
    assert np.array_equal(whole[: len(sound)], sound)
    turn = round(60 / 78.26 * 44100)
    first, last = whole[len(sound) :][:turn], whole[-turn:]
    assert np.abs(last).max() < 0.5 * np.abs(first).max()
    assert len(whole) - len(sound) >= 10 * 44100
