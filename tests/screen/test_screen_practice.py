"""The practice room: eight movements, each from its page to its mark, and the best one is kept."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from bench_samples import CONFIRM, benches, levels, live_until, opened
from layout_audit import audit_on

from game.city.commands import HandOver, ShowPapers
from game.hands.cigarette import Hole
from game.hands.grip import Grip
from game.hands.scissors import Trim as Trimmed
from game.screen import practice_places as places
from game.screen.actions import Action
from game.screen.byhand import ByHand
from game.screen.practice_book import (
    MOVEMENTS,
    PracticeBook,
    mark_of_handing,
    mark_of_hole,
    mark_of_papers,
    mark_of_trim,
)
from game.screen.scene import Pressed, Push, Stack
from game.screen.scenes.pause import Pause
from game.screen.scenes.practice import PLATES, Practice
from game.screen.scenes.trim import Trim
from game.screen.shown_keys import keys_of

SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])
SHOW, DOWN = Pressed(Action.SHOW), Pressed(Action.DOWN)
QUICK = ("bag", "cigarette", "handing", "documents")
"""Movements that are over soon, and need no music."""


def trimmed(off_cmm: int, tears: int = 0, *, ruined: bool = False) -> Trimmed:
    return Trimmed((), tuple(range(tears)), 110, off_cmm, ruined=ruined)


def falls(marks: Sequence[int]) -> bool:
    return all(a > b for a, b in pairwise(marks))


@SIZES
@TONGUES
def test_every_movement_of_the_page_can_be_read(
    language: str, percent: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = audit_on(monkeypatch)
    kit, made = benches(tmp_path, language=language, text_percent=percent)
    page = opened(made.open_practice())
    assert isinstance(page, Practice)
    for movement in MOVEMENTS:
        page._told = (movement, kit.words("practice-told-best", mark=100))
        canvas.begin()
        page.draw(canvas, 0.0)
        assert canvas.judge() == []
        assert kit.words("practice-told-best", mark=100) in canvas.said()
        page.handle(DOWN)
        page.tick()
    assert kit.words.missing == set()
    assert tuple(PLATES) == MOVEMENTS


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_a_movement_begins_in_a_place_that_the_city_has(movement: str, tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    host = made.room.begin(kit, movement)
    assert host is not None
    assert host.mark is None
    assert host.scene is not None


@pytest.mark.parametrize("movement", QUICK)
def test_what_a_practised_hand_shows_is_marked_but_not_kept(movement: str, tmp_path: Path) -> None:
    _, made = benches(tmp_path)
    page = opened(made.open_practice(movement))
    assert isinstance(page, Practice)
    stack = Stack(page)
    stack.apply(page.handle(SHOW))
    assert isinstance(stack.top, ByHand)
    assert stack.top.ghost is not None
    live_until(stack, lambda scene: scene is page)
    assert page._told is not None
    assert page._told[0] == movement
    assert "not by your hand" in page._told[1]
    assert made.room.book.best(movement, "by-hand") is None


def test_a_mark_of_ones_own_hand_is_kept_and_only_a_better_one_replaces_it(tmp_path: Path) -> None:
    _, made = benches(tmp_path)
    page = opened(made.open_practice("handing"))
    assert isinstance(page, Practice)
    for number, (mark, best) in enumerate(((40, 40), (30, 40), (70, 70))):
        page._begin(shown=False)
        assert page._host is not None
        page._host.mark = mark
        page.wake()
        assert page._told is not None
        assert page._told[1].startswith(f"{mark} of 100")
        assert ("best" in page._told[1]) == (number != 1)
        again = PracticeBook(tmp_path / "profile" / "practice.json")
        assert again.best("handing", "by-hand") == best
    assert made.room.book.best("handing", "assisted") is None


def test_help_and_speed_are_turned_on_the_page(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    page = opened(made.open_practice())
    seen = []
    for _ in range(3):
        page.handle(Pressed(Action.TOOL_B))
        page.handle(Pressed(Action.TOOL_C))
        seen.append((kit.settings.hand, kit.settings.hand_speed))
    assert seen == [("assisted", 75), ("automatic", 50), ("by-hand", 100)]


def test_a_run_is_silent_while_one_practises_in_its_pause_and_as_it_was_afterwards(
    tmp_path: Path,
) -> None:
    kit, made = benches(tmp_path)
    kit.practice = made.open_practice
    host = made.room.begin(kit, "cigarette")
    assert host is not None
    assert host.scene is not None
    stack = Stack(host.scene)
    stack.apply(Push(Pause(kit)))
    pause = stack.top
    assert isinstance(pause, Pause)
    names = [target.name for target in pause.targets()]
    assert names[:3] == ["resume", "show", "practice"]
    assert kit.desk._paused
    stack.apply(pause.choose(next(t for t in pause.targets() if t.name == "practice")))
    page = stack.top
    assert isinstance(page, Practice)
    assert page._at == "cigarette"
    assert not kit.desk._paused
    stack.apply(page.handle(Pressed(Action.BACK)))
    assert stack.top is pause
    assert kit.desk._paused


def test_show_me_from_the_pause_lets_the_hand_work(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    host = made.room.begin(kit, "scissors")
    assert host is not None
    trim = host.scene
    assert isinstance(trim, Trim)
    stack = Stack(trim)
    stack.apply(Push(Pause(kit)))
    pause = stack.top
    assert isinstance(pause, Pause)
    stack.apply(pause.choose(next(t for t in pause.targets() if t.name == "show")))
    assert stack.top is trim
    assert trim.ghost is not None
    assert trim.was_shown


def test_a_song_that_is_not_there_yet_keeps_the_scissors_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, made = benches(tmp_path)
    page = opened(made.open_practice("scissors"))
    assert isinstance(page, Practice)
    monkeypatch.setattr(made.room._studio, "survey", lambda *_args, **_more: None)
    for _ in range(60):
        page.tick()
    assert page.primary().why_not == kit.words("craft-band-plays")
    page.handle(CONFIRM)
    page.handle(SHOW)
    assert page._host is None


def test_levels_without_a_place_say_so(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    made.room._levels = ()
    page = opened(made.open_practice("bag"))
    page.handle(CONFIRM)
    assert kit.captions.text == kit.words("practice-no-place")


@pytest.mark.parametrize("seed", range(3))
def test_a_check_is_about_a_pocket_with_something_in_it(seed: int) -> None:
    seen = places.check(levels().values(), seed)
    assert seen is not None
    assert seen.street is not None
    papers = seen.street.papers
    assert papers is not None
    assert papers.zone in {carried.spot for carried in papers.carried}


def test_marks_fall_with_what_the_machine_measures() -> None:
    assert falls([mark_of_trim(trimmed(off)) for off in (40, 100, 250, 500)])
    assert falls([mark_of_trim(trimmed(100, tears)) for tears in (0, 1, 2)])
    assert mark_of_trim(trimmed(0, ruined=True)) == 0
    holes = [Hole(0, off, 740, 0, patched=False, fits=True) for off in (0, 40, 90, 150)]
    assert falls([mark_of_hole(hole) for hole in holes])
    assert mark_of_hole(Hole(0, 0, 700, 0, patched=False, fits=False)) == 0
    assert falls([mark_of_handing(HandOver(seen=seen)) for seen in (0, 300, 900)])
    assert mark_of_handing(HandOver(outcome="caught", seen=0)) == 0
    assert falls([mark_of_papers(ShowPapers(doubt)) for doubt in (0, 400, 900)])


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"ribs"])
def test_a_damaged_book_is_no_reason_not_to_practise(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "practice.json"
    path.write_bytes(content)
    book = PracticeBook(path)
    assert book.best("bag", "by-hand") is None
    assert book.take_notice() is not None
    assert book.take_notice() is None, "said once"
    assert book.note("bag", "by-hand", 12)
    assert PracticeBook(path).best("bag", "by-hand") == 12
    aside = path.with_suffix(".damaged")
    assert aside.read_bytes() == content, "what was there is not written over"


def test_the_page_says_that_its_book_was_set_aside(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "practice.json").write_bytes(b"ribs")
    kit, made = benches(tmp_path)
    opened(made.open_practice())
    assert "practice.json" in kit.captions.text


def test_a_mark_that_cannot_be_kept_is_told_and_stands_on_the_page(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    kit, made = benches(tmp_path)
    page = opened(made.open_practice("bag"))
    assert isinstance(page, Practice)
    page._begin(shown=False)
    assert page._host is not None
    page._host.mark = 55
    page.wake()
    assert made.room.book.best("bag", "by-hand") == 55
    assert "cannot be written" in kit.captions.text


def test_the_hand_of_a_kit_is_the_one_that_is_marked(tmp_path: Path) -> None:
    _, made = benches(tmp_path, hand="assisted")
    page = opened(made.open_practice("documents"))
    assert isinstance(page, Practice)
    page._begin(shown=False)
    assert page._host is not None
    page._host.mark = 80
    page.wake()
    assert made.room.book.best("documents", "assisted") == 80
    assert made.room.book.best("documents", "by-hand") is None


def test_the_keys_of_a_shown_hand_are_lit_while_they_are_down(tmp_path: Path) -> None:
    kit, made = benches(tmp_path)
    host = made.room.begin(kit, "scissors")
    assert host is not None
    trim = host.scene
    assert isinstance(trim, Trim)
    canvas = pygame.Surface((1280, 720))
    assert trim.pressed_keys() == frozenset()
    trim.handle(SHOW)
    lit: set[Action] = set()
    for _ in range(200):
        trim.tick()
        trim.draw(canvas, 0.0)
        assert kit.frame.pressed == trim.pressed_keys()
        lit |= kit.frame.pressed
    assert {Action.CONFIRM, Action.LEFT, Action.RIGHT} <= lit
    shown = {action for pair in trim.pairs() for action in pair.actions}
    assert {Action.SHOW, Action.LEFT, Action.RIGHT, Action.BACK} <= shown
    trim.handle(SHOW)
    trim.draw(canvas, 0.0)
    assert kit.frame.pressed == frozenset()


def test_every_part_of_a_grip_has_its_key() -> None:
    assert keys_of(Grip()) == frozenset()
    assert keys_of(Grip(x=-100, y=100, a=100)) == {Action.LEFT, Action.UP, Action.CONFIRM}
    assert keys_of(Grip(x=60, y=-60, u=60)) == {Action.RIGHT, Action.DOWN, Action.SECOND_RIGHT}
    assert keys_of(Grip(u=-60, b=100, c=100, lens=True)) == {
        Action.SECOND_LEFT, Action.TOOL_B, Action.TOOL_C, Action.LENS,
    }  # fmt: skip
    assert keys_of(Grip(x=5, a=5)) == frozenset(), "a hand at rest presses nothing"
