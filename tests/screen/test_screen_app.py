"""The application: steady ticks, a stack of scenes, and a pause when the window is left."""

from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from screen_events import key
from screen_samples import MAP, Nobody, kit

from game.screen.actions import Action
from game.screen.app import App, Clock
from game.screen.captions import Captions
from game.screen.scene import POP, STAY, Away, Change, Pressed, Push, Quit, Signal, Swap
from game.screen.scenes.city_map import CityMap
from game.screen.stage import DIP_TICKS, flicker
from game.screen.window import Window


class Recorder:
    """Remembers what happens to it, and asks for what it was told to ask for."""

    def __init__(self, *changes: Change) -> None:
        self.signals: list[Signal] = []
        self.ticks = 0
        self.woken = 0
        self._changes = list(changes)

    def handle(self, signal: Signal) -> Change:
        self.signals.append(signal)
        return self._changes.pop(0) if self._changes else STAY

    def tick(self) -> Change:
        self.ticks += 1
        return STAY

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        surface.fill((1, 2, 3))

    def wake(self) -> None:
        self.woken += 1


def app_of(scene: Recorder, tmp_path: Path) -> App:
    return App(kit(tmp_path), scene, window=Window())


def test_sixty_ticks_a_second_and_at_most_five_a_frame() -> None:
    clock = Clock()
    assert sum(clock.ticks(1 / 144) for _ in range(144)) in (59, 60)
    assert clock.ticks(3.0) == 5
    assert clock.ticks(1 / 60) in (0, 1)
    assert 0 <= clock.blend <= 1


def test_scenes_push_swap_and_pop(tmp_path: Path) -> None:
    under, over, third = Recorder(), Recorder(), Recorder()
    app = app_of(under, tmp_path)
    app.stack.apply(Push(over))
    assert app.stack.top is over
    app.stack.apply(Swap(third))
    assert app.stack.top is third
    app.stack.apply(POP)
    assert app.stack.top is under
    assert under.woken == 1
    app.stack.apply(Push(over))
    app.stack.apply(Swap(third, everything=True))
    assert len(app.stack) == 1
    app.stack.apply(Quit())
    assert app.stack.top is None


def test_losing_the_window_lets_go_tells_the_scene_and_stops_time(tmp_path: Path) -> None:
    scene = Recorder()
    app = app_of(scene, tmp_path)
    app.frame([key(pygame.KSCAN_E)], 1 / 60)
    app.frame([pygame.Event(pygame.WINDOWFOCUSLOST)], 1 / 60)
    assert scene.signals[-1] == Away()
    assert not app.kit.devices.held(Action.CONFIRM)
    before = scene.ticks
    app.frame([], 0.5)
    assert scene.ticks == before
    app.frame([pygame.Event(pygame.WINDOWFOCUSGAINED)], 2 / 60)
    assert scene.ticks > before


def test_the_map_pauses_when_the_window_is_left(tmp_path: Path) -> None:
    nobody = Nobody()
    of = kit(tmp_path)
    app = App(of, CityMap(of, lambda: MAP, nobody), window=Window())  # type: ignore[arg-type]
    app.frame([pygame.Event(pygame.WINDOWFOCUSLOST)], 0.0)
    assert nobody.asked == ["pause"]


def test_closing_the_window_lets_every_scene_keep_its_things(tmp_path: Path) -> None:
    closed = []

    class Keeper(Recorder):
        def closing(self) -> None:
            closed.append(self)

    first, second = Keeper(), Keeper()
    app = app_of(first, tmp_path)
    app.stack.apply(Push(second))
    app.frame([pygame.Event(pygame.QUIT)], 0.0)
    assert closed == [second, first]
    assert app.stack.top is None
    app.run()


def test_a_picture_is_kept_under_a_new_name_each_time(tmp_path: Path) -> None:
    app = app_of(Recorder(), tmp_path)
    app.kit.pictures = tmp_path / "pictures"
    for _ in range(2):
        app.frame([key(pygame.KSCAN_F12), key(pygame.KSCAN_F12, down=False)], 1 / 60)
    names = sorted(path.name for path in app.kit.pictures.iterdir())
    assert names == ["ribs-001.png", "ribs-002.png"]
    assert pygame.image.load(app.kit.pictures / names[0]).get_size() == (1280, 720)


def test_a_picture_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    app = app_of(Recorder(), tmp_path)
    app.kit.pictures = tmp_path / "wall" / "pictures"
    (tmp_path / "wall").write_text("a file")
    app.frame([key(pygame.KSCAN_F12)], 1 / 60)
    assert app.kit.captions.text.startswith("It could not be kept: ")
    assert app.stack.top is not None


def test_signals_reach_only_the_top_scene(tmp_path: Path) -> None:
    under, over = Recorder(), Recorder()
    app = app_of(under, tmp_path)
    app.stack.apply(Push(over))
    app.frame([key(pygame.KSCAN_Q)], 1 / 60)
    assert Pressed(Action.TOOL_C) in over.signals
    assert under.signals == []


def test_captions_stay_as_long_as_they_take_to_read() -> None:
    captions = Captions()
    captions.say("x" * 80)
    for _ in range(60 * 5):
        captions.tick()
    assert captions.text
    for _ in range(60 * 3):
        captions.tick()
    assert captions.text == ""
    for text in "abcd":
        captions.say(text)
    assert list(captions.last) == ["b", "c", "d"]


@pytest.mark.parametrize("seed", range(5))
def test_the_light_box_never_flickers_faster_than_three_times_a_second(seed: int) -> None:
    levels = [flicker(seed, tick) for tick in range(60 * 60)]
    dips = [tick for tick, level in enumerate(levels) if level < 240]
    starts = [tick for tick in dips if tick - 1 not in dips]
    assert starts
    assert min(b - a for a, b in pairwise(starts)) >= DIP_TICKS == 20
