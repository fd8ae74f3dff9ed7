"""Second chances on the screens of Easy: the block before, and every movement of the hand."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import screen_samples as samples
from bench_samples import benches
from layout_audit import audit_on

from game.city.commands import Command, GoTo, Leave, TakeBack, TryAgain
from game.city.difficulty import MOVEMENTS, Movement, Name
from game.city.events import Event, Refused
from game.city.level import Level
from game.hands.handing import Phase
from game.levels import data_folder, read_levels, read_songs
from game.screen.actions import Action
from game.screen.byhand import ByHand
from game.screen.keeping import Keeper
from game.screen.movement_ways import MOVEMENT_OF
from game.screen.practice import PracticeHost
from game.screen.run import Run
from game.screen.scene import STAY, Change, Pressed, Push, Scene, Swap
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.hospital import Hospital
from game.screen.scenes.pause import Pause
from game.screen.studio import Studio
from game.session import Session

UNDO, CONFIRM = Pressed(Action.UNDO), Pressed(Action.CONFIRM)
QUICK: tuple[Movement, ...] = ("bag", "cigarette", "handing", "documents")
"""Movements that are over soon, and need no music."""
SIZES = pytest.mark.parametrize("percent", [100, 150, 200])
TONGUES = pytest.mark.parametrize("language", ["en", "ru"])


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


def run_of(tmp_path: Path, difficulty: Name, *, language: str = "en", percent: int = 100) -> Run:
    run = Run(
        samples.kit(tmp_path, language=language, percent=percent),
        Studio(None, tmp_path / "studio", {}, pictures=False),
        Session(levels()["00-week"], seed=5, difficulty=difficulty),
        title=lambda: Swap(samples.Bare(), everything=True),
        keeper=Keeper(tmp_path / "saves", levels()),
    )
    for command in (GoTo("home"), Leave(), GoTo("home")):
        run.do(command)
    run.next()
    return run


def pause_of(run: Run) -> Pause:
    paused = run.pause()
    assert isinstance(paused, Push)
    assert isinstance(paused.scene, Pause)
    paused.scene.tick()
    return paused.scene


def ask_back(run: Run) -> Change:
    """Choose the line of the pause, and say yes."""
    pause = pause_of(run)
    line = next(target for target in pause.targets() if target.name == "block")
    asked = pause.choose(line)
    assert isinstance(asked, Push)
    assert isinstance(asked.scene, Confirm)
    return asked.scene.choose(asked.scene.targets()[1])


class Bench:
    """A movement of the practice room, in a run of which a test says what it still allows."""

    def __init__(self, folder: Path, movement: Movement, tries: tuple[Movement, ...]) -> None:
        self.kit, made = benches(folder)
        self.done: list[Command] = []
        self.refuses = False
        host = made.room.begin(self.kit, movement)
        assert host is not None
        self.host: PracticeHost = host
        host.known = replace(host.known, tries=tries)
        host.do = self._do  # type: ignore[method-assign]
        assert host.scene is not None
        self.scene: Scene = host.scene

    def _do(self, command: Command) -> tuple[Event, ...]:
        self.done.append(command)
        return (Refused("refuse-try-used", ()),) if self.refuses else ()

    def live(self, ticks: int = 1) -> Change:
        for _ in range(ticks):
            change = self.scene.tick()
            if change is not STAY:
                return change
        return STAY

    def end(self) -> None:
        """Let a practised hand bring it to its end."""
        scene = self.scene
        assert isinstance(scene, ByHand)
        scene.handle(Pressed(Action.SHOW))
        for _ in range(20_000):
            if not scene.working:
                return
            scene.skipping = True
            scene.tick()
        raise AssertionError("it never ended")


# A block.


def test_the_pause_takes_the_last_block_back_and_keeps_that(tmp_path: Path) -> None:
    run = run_of(tmp_path, "easy")
    assert isinstance(ask_back(run), Swap)
    assert run.seen.block == 1
    assert run.seen.here == ""
    assert run.session.commands[-1] == TakeBack()
    assert run.kit.captions.text == run.kit.words("block-taken-back")
    kept = Keeper(tmp_path / "saves", levels()).newest()
    assert kept is not None
    assert kept.commands == run.session.commands


def test_the_second_time_the_line_says_why_not(tmp_path: Path) -> None:
    run = run_of(tmp_path, "easy")
    ask_back(run)
    run.do(GoTo("home"))
    line = next(target for target in pause_of(run).targets() if target.name == "block")
    assert line.why_not == run.kit.words("refuse-back-used")


@pytest.mark.parametrize("name", ["normal", "hard"])
def test_otherwise_the_line_says_that_it_is_for_easy(tmp_path: Path, name: Name) -> None:
    run = run_of(tmp_path, name)
    line = next(target for target in pause_of(run).targets() if target.name == "block")
    assert line.why_not == run.kit.words("refuse-back-easy")


@SIZES
@TONGUES
def test_the_longer_pause_has_room(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, percent: int
) -> None:
    canvas = audit_on(monkeypatch)
    run = run_of(tmp_path, "easy", language=language, percent=percent)
    pause = pause_of(run)
    pause.cover(samples.Bare())
    canvas.begin()
    pause.draw(canvas, 0.0)
    assert canvas.judge() == []
    assert run.kit.words("pause-block") in canvas.said()
    assert run.kit.words.missing == set()


# A movement.


def test_every_movement_has_its_screen() -> None:
    assert sorted(MOVEMENT_OF.values()) == sorted(MOVEMENTS)


@pytest.mark.parametrize("movement", QUICK)
def test_a_movement_that_is_over_begins_once_more(tmp_path: Path, movement: Movement) -> None:
    bench = Bench(tmp_path, movement, (movement,))
    bench.end()
    assert isinstance(bench.scene, ByHand)
    assert any(Action.UNDO in pair.actions for pair in bench.scene.pairs())
    change = bench.scene.handle(UNDO)
    assert bench.done == [TryAgain(movement)], "what it came to has not been told"
    if isinstance(change, Swap):
        assert type(change.scene) is type(bench.scene)
        assert isinstance(change.scene, ByHand)
        assert change.scene.working
    else:
        assert movement == "documents", "who is asked is asked anew by the run"


@pytest.mark.parametrize("movement", QUICK)
def test_without_a_try_it_is_told_as_it_is(tmp_path: Path, movement: Movement) -> None:
    others = tuple(name for name in MOVEMENTS if name != movement)
    bench = Bench(tmp_path, movement, others)
    bench.end()
    assert isinstance(bench.scene, ByHand)
    assert not any(Action.UNDO in pair.actions for pair in bench.scene.pairs())
    assert bench.scene.handle(UNDO) is STAY
    assert bench.done == []


def test_while_the_hand_works_there_is_no_second_try(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "cigarette", MOVEMENTS)
    bench.live(5)
    assert bench.scene.handle(UNDO) is STAY
    assert bench.done == []


def test_what_the_rules_refuse_does_not_begin(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "cigarette", ("cigarette",))
    bench.refuses = True
    bench.end()
    assert bench.scene.handle(UNDO) is STAY


def test_an_automatic_hand_has_had_its_try(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "cigarette", ("cigarette",))
    bench.end()
    bench.kit.obey(bench.kit.settings.with_changes(hand="automatic"))
    assert bench.scene.handle(UNDO) is STAY
    assert bench.done == []


def test_a_bone_that_was_handed_over_goes_on_and_a_dropped_one_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for phase, goes_on in ((Phase.HANDED, True), (Phase.DROPPED, False)):
        bench = Bench(tmp_path / phase.value, "handing", ("handing",))
        bench.end()
        shown = replace(bench.scene.seen, phase=phase)  # type: ignore[attr-defined]
        monkeypatch.setattr(type(bench.scene), "seen", shown)
        bench.live(200)
        assert bool(bench.done) is goes_on
        monkeypatch.undo()


def leave_light_box(bench: Bench) -> Hospital:
    scene = bench.scene
    assert isinstance(scene, Hospital)
    scene.handle(CONFIRM)
    bench.live(30)
    scene.handle(Pressed(Action.BACK))
    bench.live(2400)
    return scene


def test_the_lining_is_told_only_when_it_shall_not_be_filled_anew(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "again", "lightbox", ("lightbox",))
    scene = leave_light_box(bench)
    assert bench.done == []
    assert not scene.working
    scene.handle(UNDO)
    assert bench.done == [TryAgain("lightbox")]
    bench = Bench(tmp_path / "told", "lightbox", ("lightbox",))
    scene = leave_light_box(bench)
    scene.handle(CONFIRM)
    assert [type(command).__name__ for command in bench.done] == ["TookFilms"]


def test_where_there_is_no_try_the_lining_is_told_at_once(tmp_path: Path) -> None:
    bench = Bench(tmp_path, "lightbox", ())
    leave_light_box(bench)
    assert [type(command).__name__ for command in bench.done] == ["TookFilms"]
