"""Handing over on the screen: by keys, by a practised hand, or left to the game."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pygame
import pytest
from craft_samples import FakeHost
from layout_audit import Audit, audit_on
from screen_events import key, same
from screen_samples import kit

from game.city.commands import HandOver
from game.city.difficulty import USUAL
from game.city.events import Event
from game.hands import handing
from game.hands.handing_street import Gaze, Patrolman
from game.screen.actions import Action
from game.screen.scene import STAY, Change, Pressed, Stack
from game.screen.scenes.handing_over import AFTER_TICKS, HandingOver, handed_quietly
from game.screen.stage import FADE_TICKS


class Corner:
    """Two people in a street."""

    def __init__(self, cache: Path, *, steps: int = 0, **settings: object) -> None:
        self.kit = kit(cache, language=str(settings.pop("language", "en")))
        self.kit.obey(self.kit.settings.with_changes(**settings))
        self.host = FakeHost(self.kit)
        self.host.seen = SimpleNamespace(
            date="1956-11-12",
            here="nevsky",
            kind="street",
            tries=(),
            street=SimpleNamespace(patrol_steps=steps),
            mode=USUAL,
        )
        self.told: list[Sequence[Event]] = []
        self.scene = HandingOver(
            self.kit,
            self.host,  # type: ignore[arg-type]
            buyer="kostya",
            then=self.then,
        )
        self.stack = Stack(self.scene)

    def then(self, happened: Sequence[Event]) -> Change:
        self.told.append(happened)
        return STAY

    def live(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.kit.devices.tick()
            self.stack.apply(self.scene.tick())

    def hold(self, scancode: int, ticks: int) -> None:
        for signal in self.kit.devices.listen(key(scancode), same):
            self.stack.apply(self.scene.handle(signal))
        self.live(ticks)
        for signal in self.kit.devices.listen(key(scancode, down=False), same):
            self.stack.apply(self.scene.handle(signal))

    def press(self, action: Action) -> None:
        self.stack.apply(self.scene.handle(Pressed(action)))


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_moment_of_it_fits(
    language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    corner = Corner(tmp_path, steps=3, language=language, text_percent=percent)
    scene = corner.scene
    start = scene.movement.state
    comes = Patrolman(0, 500, 1, 0, 3, 0, Gaze.COMING, 90)
    looks = Patrolman(1, 200, 1, 0, 3, 0, Gaze.LOOKING, 90)
    moments = {
        "begins": {},
        "bare": {"way_c": 50_000, "slip": 700, "fumbles": 2, "suspicion": 640},
        "comes": {"patrolmen": (comes, looks), "way_c": 50_000, "tick": 1500},
        "tram": {"tram_first": 0, "tick": 20},
        "caught": {"phase": handing.Phase.CAUGHT},
        "handed": {"phase": handing.Phase.HANDED, "way_c": 100_000},
    }
    for moment, changes in moments.items():
        scene.movement.state = replace(start, **changes)
        scene.stage._full_ticks = FADE_TICKS
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert canvas.laid, moment
        assert canvas.judge() == [], moment
        assert not corner.kit.words.missing, moment


def test_a_held_key_brings_it_into_the_other_coat(tmp_path: Path) -> None:
    corner = Corner(tmp_path)
    corner.hold(pygame.KSCAN_SPACE, 40)
    assert corner.scene.seen.bare
    resting = corner.scene.seen.way
    corner.live(30)
    assert abs(corner.scene.seen.way - resting) < 90
    for _ in range(20):
        if corner.scene.working:
            corner.hold(pygame.KSCAN_SPACE, 20)
            corner.live(30)
    corner.live(AFTER_TICKS + 2)
    assert corner.host.done == [HandOver(outcome="handed", seen=0)]
    assert len(corner.told) == 1


def test_it_can_be_pulled_back(tmp_path: Path) -> None:
    corner = Corner(tmp_path)
    corner.hold(pygame.KSCAN_SPACE, 40)
    out = corner.scene.seen.way
    corner.hold(pygame.KSCAN_R, 40)
    assert corner.scene.seen.way < out


def test_one_may_walk_away_if_one_means_it(tmp_path: Path) -> None:
    corner = Corner(tmp_path)
    corner.press(Action.BACK)
    corner.live(30)
    assert corner.scene.working
    corner.press(Action.BACK)
    corner.live(handing.AWAY_TICKS + AFTER_TICKS + 5)
    assert corner.host.done == [HandOver(outcome="walked", seen=0)]


def test_a_practised_hand_does_it_and_it_goes_on_by_itself(tmp_path: Path) -> None:
    corner = Corner(tmp_path, steps=9)
    corner.press(Action.SHOW)
    for _ in range(2400):
        corner.live()
        if corner.host.done:
            break
    (done,) = corner.host.done
    assert isinstance(done, HandOver)
    assert done.seen >= 0


def test_whoever_leaves_it_to_the_game_need_not_watch(tmp_path: Path) -> None:
    corner = Corner(tmp_path, steps=3, hand="automatic")
    quiet = handed_quietly(corner.kit, corner.host)  # type: ignore[arg-type]
    assert quiet == handed_quietly(corner.kit, corner.host)  # type: ignore[arg-type]
    assert quiet.outcome in ("handed", "walked", "dropped", "caught")


def test_nobody_is_in_sight_where_none_walks(tmp_path: Path) -> None:
    assert [len(Corner(tmp_path, steps=steps).scene.seen.men) for steps in (0, 9, 2)] == [0, 1, 2]
