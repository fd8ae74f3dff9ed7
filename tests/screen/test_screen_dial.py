"""The night dial on the screen: by keys, by mouse and by a practised hand, till a tape is kept."""

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pygame
import pytest
from craft_samples import FakeHost
from layout_audit import Audit, audit_on
from screen_events import key, motion, mouse, pad_axis, same, wheel
from screen_samples import kit

from game.band.radio import Radio
from game.city.commands import Taped
from game.city.difficulty import USUAL
from game.city.discs import Tape
from game.city.seen_air import SeenRadio
from game.hands.dial_splice import Spliced
from game.pressing.evening import MASTER_HZ, Shelf
from game.pressing.off_air import Aired
from game.screen.actions import Action
from game.screen.desk import Desk
from game.screen.scene import POP, Pressed, Stack
from game.screen.scenes.dial import Dial
from game.screen.stage import FADE_TICKS
from game.sound.ear import crank_ear

SONGS = ("stomp", "freight")
LUCK = np.random.default_rng(5)
SHELF = Shelf(
    {
        "stomp": ("swing", LUCK.standard_normal(20 * MASTER_HZ).astype(np.float32)),
        "freight": ("boogie", LUCK.standard_normal(30 * MASTER_HZ).astype(np.float32)),
    }
)
SPLICED = Spliced(
    "stomp", "night_music_31", 30, 26, 1, ((0, 9_640_000),), ((0, 2400),), ((600, 0, 30),)
)
AIRED = Aired("night_music_31", 30, (1,) * 30, 30, 3100, -2100, ())


class NightStudio:
    """A studio in which the band has played already, or has not."""

    def __init__(self, *, ready: bool = True) -> None:
        self.ready = ready
        self.heard_again = True
        self.asked: list[Tape] = []

    def shelf(self, songs: Sequence[str]) -> Shelf | None:
        assert tuple(songs) == SONGS
        return SHELF if self.ready else None

    def aired(self, tape: Tape) -> Aired | None:
        self.asked.append(tape)
        return AIRED if self.heard_again else None

    def take_failure(self) -> str | None:
        return None


class Night:
    """Somebody at the set."""

    def __init__(self, cache: Path, *, seconds: int = 80, ready: bool = True, **settings: object):
        self.kit = kit(cache, language=str(settings.pop("language", "en")))
        self.kit.obey(self.kit.settings.with_changes(**settings))
        self.host = FakeHost(self.kit)
        radio = SeenRadio(seconds, SONGS, None)
        self.host.seen = SimpleNamespace(
            date="1955-11-20", home=SimpleNamespace(radio=radio), mode=USUAL, tries=()
        )
        self.studio = NightStudio(ready=ready)
        self.scene = Dial(self.kit, self.host, self.studio)  # type: ignore[arg-type]
        self.stack = Stack(self.scene)

    def live(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.kit.devices.tick()
            self.stack.apply(self.scene.tick())

    def press(self, action: Action) -> None:
        self.stack.apply(self.scene.handle(Pressed(action)))

    def hear(self, event: pygame.Event) -> None:
        for signal in self.kit.devices.listen(event, same):
            self.stack.apply(self.scene.handle(signal))

    def switch_off(self, spliced: Spliced) -> None:
        """End the night as if so much had been caught."""
        self.press(Action.BACK)
        self.press(Action.BACK)
        self.scene._spliced = spliced
        self.kit.captions.clear()

    def to_the_end(self) -> None:
        if self.scene.ghost is None:
            self.press(Action.SHOW)
        self.press(Action.CONFIRM)
        for _ in range(400):
            if not self.scene.working:
                return
            self.live()
        raise AssertionError("the night never ends")


@pytest.fixture
def canvas(monkeypatch: pytest.MonkeyPatch) -> Audit:
    return audit_on(monkeypatch)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_moment_of_it_fits(
    language: str, percent: int, tmp_path: Path, canvas: Audit
) -> None:
    night = Night(tmp_path, language=language, text_percent=percent, ready=False)
    scene = night.scene

    def look(moment: str) -> None:
        scene.stage._full_ticks = FADE_TICKS
        canvas.begin()
        scene.draw(canvas, 0.0)
        assert canvas.laid, moment
        assert canvas.judge() == [], moment
        assert not night.kit.words.missing, moment

    night.live(3)
    look("cold")
    night.studio.ready = True
    night.live(150)
    look("searching")
    night.press(Action.SHOW)
    night.live(90)
    look("shown")
    night.switch_off(SPLICED)
    look("caught")


def test_a_practised_hand_keeps_a_song(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.to_the_end()
    night.press(Action.CONFIRM)
    (done,) = night.host.done
    assert isinstance(done, Taped)
    assert done.tape is not None
    assert done.tape.song in SONGS
    assert done.tape.bandwidth_hz == AIRED.bandwidth_hz
    assert done.tape.seconds == sum(seconds for _, _, seconds in done.tape.pieces)
    assert night.host.asked == ["next"]


def test_nothing_is_kept_before_it_was_heard_again(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(20)
    night.switch_off(SPLICED)
    night.studio.heard_again = False
    night.press(Action.CONFIRM)
    assert not night.host.done
    night.studio.heard_again = True
    night.press(Action.CONFIRM)
    assert len(night.host.done) == 1


def test_an_idle_night_ends_in_nothing(tmp_path: Path) -> None:
    night = Night(tmp_path, seconds=3)
    night.live(200)
    assert not night.scene.working
    night.press(Action.CONFIRM)
    assert night.host.done == [Taped(None, 0)]


def test_keys_turn_needle_filter_and_band(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(130)
    before = night.scene.seen
    night.hear(key(pygame.KSCAN_RIGHT))
    night.hear(key(pygame.KSCAN_UP))
    night.live(30)
    after = night.scene.seen
    assert after.tune_hz > before.tune_hz + 1000
    assert after.width_hz > before.width_hz
    night.hear(key(pygame.KSCAN_PAGEDOWN))
    night.live(2)
    assert night.scene.seen.metres != before.metres


def test_a_stick_turns_the_needle(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(130)
    before = night.scene.seen.tune_hz
    night.hear(pad_axis(pygame.CONTROLLER_AXIS_LEFTX, -32000))
    night.live(30)
    assert night.scene.seen.tune_hz < before - 1000


def test_the_mouse_leads_the_needle_to_where_it_points(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(130)
    scene = night.scene
    box = scene._window.box(night.kit.layout)
    there = (box.centerx + 100, box.centery)
    wish = scene._window.hz_at(night.kit.layout, scene.seen, there[0])
    night.hear(motion(there))
    night.hear(mouse(1, there))
    night.hear(mouse(1, there, down=False))
    night.live(240)
    assert abs(scene.seen.tune_hz - wish) < 300
    glass = scene._glass_box
    there = (glass.left + 60, glass.centery)
    night.hear(motion(there))
    night.hear(mouse(1, there))
    night.hear(mouse(1, there, down=False))
    night.live(60)
    assert scene.seen.metres == 49


def test_the_wheel_turns_the_needle_and_with_shift_the_filter(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(130)
    night.hear(motion((400, 300)))
    before = night.scene.seen
    for _ in range(3):
        night.hear(wheel(-1))
    night.press(Action.SECOND_RIGHT)
    night.live(200)
    after = night.scene.seen
    assert after.tune_hz == pytest.approx(before.tune_hz + 900, abs=200)
    assert after.width_hz == pytest.approx(before.width_hz + 300, abs=20)


def test_the_tape_runs_until_it_is_stopped(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(130)
    night.press(Action.CONFIRM)
    night.live(130)
    assert night.scene.seen.tape.runs
    taken = len(night.scene.seen.tape.strip)
    assert taken == 2
    night.press(Action.CONFIRM)
    night.live(70)
    assert not night.scene.seen.tape.runs
    assert len(night.scene.seen.tape.strip) == taken


def test_the_way_back_is_asked_for_twice(tmp_path: Path) -> None:
    night = Night(tmp_path)
    night.live(5)
    night.press(Action.BACK)
    assert night.scene.working
    night.press(Action.BACK)
    assert not night.scene.working


def test_a_cold_set_can_be_left(tmp_path: Path) -> None:
    night = Night(tmp_path, ready=False)
    night.live(2)
    assert night.scene.handle(Pressed(Action.BACK)) is POP


def test_the_evening_is_heard_at_the_needle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tuned: list[float] = []
    read = Radio.read

    def spying(self: Radio, frames: int, *, tuning: object) -> object:
        tuned.append(tuning.khz)  # type: ignore[attr-defined]
        return read(self, frames, tuning=tuning)  # type: ignore[arg-type]

    monkeypatch.setattr(Radio, "read", spying)
    with crank_ear() as ear:
        night = Night(tmp_path)
        night.kit.desk = Desk(ear)
        night.scene = Dial(night.kit, night.host, night.studio)  # type: ignore[arg-type]
        night.live(150)
        voices = [voice for voice in ear.mixer.voices if voice.bus == "radio"]
        assert len(voices) == 1
        assert len(tuned) == 150
        assert tuned[-1] == pytest.approx(night.scene.seen.tune_hz / 1000)
        spectrum = night.scene._sound.spectrum()  # type: ignore[union-attr]
        assert spectrum is not None
        assert spectrum.max() > 0
        night.press(Action.BACK)
        night.press(Action.BACK)
        assert night.scene._sound is None
