"""Outputs: blocks arrive whole and in order, and there is always a way that opens."""

import builtins
import os
import sys
import threading
from itertools import count
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from game.sound.belt import Belt, Spout
from game.sound.device import STALLED_S, open_device
from game.sound.feeder import Crank, Feeder
from game.sound.hush import hush
from game.sound.mixer import Mixer
from game.sound.output import (
    NOTICE_LOST,
    NOTICE_SDL,
    NOTICE_SILENT,
    Line,
    OutputError,
    open_output,
)
from game.sound.silence import Silence

PATIENCE_S = 20.0


class Ear:
    """A fake output: the test takes blocks by hand, as slowly as it likes."""

    def __init__(self, *, rate_hz: int = 44100, name: str = "ear") -> None:
        self.name, self.rate_hz = name, rate_hz
        self.underruns, self.alive = 0, True
        self.belt: Belt | None = None
        self.stopped = False

    def start(self, belt: Belt) -> None:
        self.belt = belt

    def stop(self) -> None:
        self.stopped = True

    def take(self) -> np.ndarray:
        block = self.belt.take(timeout_s=PATIENCE_S)
        assert block is not None, "the feeder has fallen asleep"
        return block


def closed() -> Ear:
    raise OutputError("closed")


def ramp(frames: int) -> np.ndarray:
    return np.linspace(0, 0.9, frames, dtype=np.float32)


@pytest.mark.parametrize("places", [2, 7])
def test_a_belt_has_three_to_six_places(places: int) -> None:
    with pytest.raises(ValueError, match="3 to 6"):
        Belt(places=places)


def test_a_belt_offers_no_more_room_than_it_has() -> None:
    belt = Belt(places=3)
    for number in range(3):
        assert belt.find_room(timeout_s=0.0)
        belt.lay(np.full(4, number, np.float32))
    assert not belt.find_room(timeout_s=0.0)
    assert belt.waiting == 3
    assert [belt.take()[0] for _ in range(3)] == [0, 1, 2]
    assert belt.take() is None
    assert belt.find_room(timeout_s=0.0)


@pytest.mark.parametrize("room", [1, 100, 512, 700])
def test_a_spout_fills_any_room_in_order_and_counts_what_is_missing(room: int) -> None:
    belt = Belt(places=3)
    for part in np.split(ramp(1536), 3):
        belt.find_room(timeout_s=0.0)
        belt.lay(part)
    spout, parts = Spout(belt), []
    for _ in range(1536 // room):
        into = np.full((room, 2), 9, np.float32)
        spout.pour(into)
        parts.append(into)
    heard = np.concatenate(parts)
    assert np.array_equal(heard[:, 0], ramp(1536)[: len(heard)])
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert spout.underruns == 0
    into = np.full((2000, 2), 9, np.float32)
    spout.pour(into)
    assert spout.underruns == 1
    assert not into[1536:].any()


def test_a_spout_keeps_the_sides_apart() -> None:
    belt = Belt()
    belt.find_room(timeout_s=0.0)
    belt.lay(np.tile(np.float32([0.1, 0.2]), (8, 1)))
    into = np.zeros((8, 2), np.float32)
    Spout(belt).pour(into)
    assert np.allclose(into, [0.1, 0.2])


def test_the_feeder_gives_a_slow_ear_every_block_in_order() -> None:
    mixer, ear = Mixer(), Ear()
    sound = ramp(20_000)
    mixer.play(sound, "disc")
    feeder = Feeder(mixer, Line((lambda: ear, None)))
    feeder.start()
    assert feeder.belt.waiting == feeder.belt.places == 6
    heard = np.concatenate([ear.take() for _ in range(44)])
    assert feeder.running
    feeder.stop()
    assert not feeder.running
    assert ear.stopped
    delay = mixer.delay_frames
    assert np.array_equal(heard[delay : delay + len(sound)], sound)
    feeder.stop()


def test_the_feeder_brings_the_mix_to_the_rate_of_the_ear() -> None:
    mixer, ear = Mixer(), Ear(rate_hz=48000)
    mixer.play(np.sin(np.arange(44100) * 2 * np.pi * 1000 / 44100).astype(np.float32), "disc")
    feeder = Feeder(mixer, Line((lambda: ear, None)))
    feeder.start()
    heard = np.concatenate([ear.take() for _ in range(80)])
    feeder.stop()
    crossings = np.count_nonzero(np.diff(np.signbit(heard[4800:28800])))
    assert abs(crossings - 1000) <= 2


def test_another_output_takes_over_the_same_belt() -> None:
    first, second = Ear(), Ear(name="second", rate_hz=22050)
    line = Line((lambda: first, None), (closed, "closed"), (lambda: second, "second-notice"))
    feeder = Feeder(Mixer(), line)
    feeder.start()
    first.take()
    assert line.notice is None
    first.underruns = 3
    first.alive = False
    while second.belt is None:
        threading.Event().wait(0.01)
    assert second.belt is first.belt
    assert first.stopped
    second.take()
    feeder.stop()
    assert (line.name, line.rate_hz, line.notice) == ("second", 22050, NOTICE_LOST)
    assert feeder.underruns == 3


def test_a_device_that_will_not_start_gives_way() -> None:
    class Stubborn(Ear):
        def start(self, belt: Belt) -> None:
            raise OutputError("busy")

    second = Ear(name="second")
    line = Line((Stubborn, None), (lambda: second, "second-notice"))
    line.start(Belt())
    assert line.name == "second"
    assert line.notice == "second-notice"


def test_the_last_way_failing_is_an_error_and_not_a_hang() -> None:
    with pytest.raises(OutputError):
        Line((closed, None), (closed, None))


def test_without_portaudio_sdl_is_tried_then_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    line, notice = open_output(sdl=lambda: Ear(name="SDL"))
    assert (line.name, notice) == ("SDL", NOTICE_SDL)
    line, notice = open_output(sdl=closed)
    assert (line.name, notice) == ("silence", NOTICE_SILENT)
    line, notice = open_output()
    assert (line.name, notice) == ("silence", NOTICE_SILENT)


def test_a_wish_comes_first_and_silence_asked_for_needs_no_notice() -> None:
    line, notice = open_output(prefer="silence")
    assert (line.name, notice) == ("silence", None)
    line, notice = open_output(prefer="sdl", sdl=lambda: Ear(name="SDL"))
    assert (line.name, notice) == ("SDL", None)


class PortAudioError(Exception):
    """What sounddevice raises."""


class FakeStream:
    """A stream of a sound card that calls back when the test says so."""

    def __init__(self, **options: object) -> None:
        self.options, self.device = options, 0
        self.latency = 0.02
        self.closed = False
        if options["samplerate"] not in {48000}:
            raise PortAudioError("Invalid sample rate")

    def start(self) -> None:
        self.into = np.ones((512, 2), np.float32)

    def call(self, *, underflow: bool = False) -> np.ndarray:
        status = SimpleNamespace(output_underflow=underflow)
        self.options["callback"](self.into, 512, None, status)
        return self.into

    def close(self, *, ignore_errors: bool) -> None:
        self.closed = True


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = ModuleType("sounddevice")
    module.PortAudioError = PortAudioError
    module.OutputStream = FakeStream
    module.query_devices = lambda *_, **__: {"name": "card", "default_samplerate": 48000.0}
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    return module


def test_a_card_that_refuses_our_rate_is_opened_at_its_own(card: ModuleType) -> None:
    device = open_device(rate_hz=44100)
    assert (device.rate_hz, device.name) == (48000, "card")
    assert device._stream.options["blocksize"] == 512


def test_the_callback_copies_and_counts_once_the_card_has_filled_itself(card: ModuleType) -> None:
    device, belt = open_device(rate_hz=44100), Belt()
    belt.find_room(timeout_s=0.0)
    belt.lay(ramp(512))
    device.start(belt)
    gulped = [device._stream.call(underflow=True).any() for _ in range(3)]
    assert not any(gulped)
    assert device.underruns == 0
    assert np.array_equal(device._stream.call()[:, 1], ramp(512))
    assert device.underruns == 0
    assert not device._stream.call(underflow=True).any()
    assert device.underruns == 2
    device.stop()
    assert device._stream.closed


def test_a_card_that_ends_or_stalls_is_dead(card: ModuleType) -> None:
    ended = open_device(rate_hz=44100)
    assert ended.alive
    ended.start(Belt())
    assert ended.alive
    ended._stream.options["finished_callback"]()
    assert not ended.alive
    ended.stop()
    stalled = open_device(rate_hz=44100)
    now = [100.0]
    stalled._clock = lambda: now[0]
    stalled.start(Belt())
    now[0] += STALLED_S / 2
    assert stalled.alive
    now[0] += STALLED_S
    assert not stalled.alive


def test_a_machine_without_cards_is_told_apart(card: ModuleType) -> None:
    def nothing(*_: object, **__: object) -> None:
        raise PortAudioError("Error querying device -1")

    card.query_devices = nothing
    with pytest.raises(OutputError, match="querying"):
        open_device(rate_hz=44100)


def test_portaudio_missing_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str, *_: object, **__: object) -> ModuleType:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return original(name, *_, **__)

    original = builtins.__import__
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(builtins, "__import__", broken)
    with pytest.raises(OutputError, match="PortAudio"):
        open_device(rate_hz=44100)


def test_silence_keeps_time_by_its_clock() -> None:
    moments = count(step=512 / 44100)
    silence, belt = Silence(rate_hz=44100, clock=lambda: next(moments)), Belt()
    for _ in range(4):
        belt.find_room(timeout_s=0.0)
        belt.lay(ramp(512))
    silence.start(belt)
    for _ in range(4):
        assert belt.find_room(timeout_s=PATIENCE_S)
    silence.stop()
    assert belt.waiting == 0
    assert silence.alive
    silence.stop()


def test_the_crank_turns_the_mix_at_any_speed() -> None:
    mixer, kept = Mixer(), []
    sound = ramp(10_000)
    mixer.play(sound, "music")
    sink = SimpleNamespace(write=kept.append, close=lambda: kept.append("closed"))
    crank = Crank(mixer, sinks=(sink,))
    heard = np.concatenate([crank.turn(735) for _ in range(16)])
    crank.stop()
    assert kept.pop() == "closed"
    assert np.array_equal(np.concatenate(kept), heard)
    assert crank.frames == 16 * 735
    assert np.array_equal(heard[mixer.delay_frames :][:10_000], sound)


def test_c_libraries_complain_to_nobody_while_doors_are_tried(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with hush():
        os.write(2, b"ALSA lib confmisc.c: cannot find card")
    os.write(2, b"heard")
    assert capfd.readouterr().err == "heard"
