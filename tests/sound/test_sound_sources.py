"""Sources end when they say so, and every seam in them is smooth."""

import numpy as np
import pytest

from game.sound.sources import Needle, Samples, Silence, Tape, at_rate
from game.sound.spun import Spun

RATE_HZ = 44100


def read_all(source: object, block: int = 512) -> np.ndarray:
    parts = [source.read(block)]
    while len(parts[-1]) == block:
        parts.append(source.read(block))
    return np.concatenate(parts)


def test_samples_end_short_and_loops_go_round() -> None:
    sound = np.arange(10, dtype=np.float32)
    assert len(Samples(sound).read(64)) == 10
    assert np.array_equal(Samples(sound, loop=True).read(25), np.arange(25) % 10)


def test_silence_has_the_length_it_is_given() -> None:
    assert len(read_all(Silence(frames=1300))) == 1300
    assert not Silence().read(7).any()


def test_a_needle_set_down_elsewhere_does_not_jump() -> None:
    needle = Needle(Samples(np.full(9000, 0.5)), rate_hz=RATE_HZ)
    first = needle.read(512)
    needle.drop(Samples(np.full(2000, -0.5)))
    rest = read_all(needle)
    assert np.abs(np.diff(np.concatenate([first, rest]))).max() < 0.01
    assert len(rest) == 2000


def test_a_needle_set_down_after_the_end_fades_in() -> None:
    needle = Needle(Samples(np.zeros(0)), rate_hz=RATE_HZ)
    needle.drop(Samples(np.full(2000, 0.5)))
    assert np.abs(np.diff(read_all(needle), prepend=0.0)).max() < 0.01


def test_a_tape_gives_what_was_written_and_waits_in_silence() -> None:
    tape = Tape()
    assert not tape.read(512).any()
    sound = np.full(3000, 0.5, np.float32)
    tape.write(sound)
    assert tape.frames_waiting == 3000
    heard = np.concatenate([tape.read(512) for _ in range(8)])
    assert np.array_equal(heard[256:2700], sound[256:2700])
    assert not heard[3000:].any()
    assert np.abs(np.diff(heard, prepend=0.0)).max() < 0.01
    tape.close()
    assert len(tape.read(512)) == 0


def test_a_tape_grows_past_its_first_length_and_ends_when_closed(rng: np.random.Generator) -> None:
    tape, sound = Tape(), rng.uniform(-1, 1, 200_000).astype(np.float32)
    for at in range(0, len(sound), 7001):
        tape.write(sound[at : at + 7001])
    tape.close()
    heard = read_all(tape)
    assert len(heard) == len(sound)
    assert np.array_equal(heard[256:], sound[256:])


def test_a_tape_can_be_heard_again_a_little_earlier() -> None:
    tape = Tape()
    tape.write(np.ones(30_000, np.float32))
    tape.read(20_000)
    tape.rewind(17_640)
    assert tape.frames_heard == 2360
    tape.rewind(10**6)
    assert tape.frames_heard == 0


@pytest.mark.parametrize("to_hz", [22050, 48000])
def test_a_source_of_another_rate_keeps_its_pitch_and_length(to_hz: int) -> None:
    sound = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(RATE_HZ) / RATE_HZ)
    brought = at_rate(Samples(sound), from_hz=RATE_HZ, to_hz=to_hz)
    heard = read_all(brought)
    assert abs(len(heard) - to_hz) < 4
    wanted = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(len(heard)) / to_hz)
    assert np.abs(heard - wanted)[500:-500].max() < 1e-3


def test_equal_rates_change_nothing() -> None:
    source = Silence()
    assert at_rate(source, from_hz=44100, to_hz=44100) is source


def spun(speed: float, frames: int) -> np.ndarray:
    sound = np.sin(2 * np.pi * 441 * np.arange(RATE_HZ) / RATE_HZ)
    disc = Spun(sound, rate_hz=RATE_HZ)
    disc.speed = speed
    disc.read(30_000)
    return disc.read(frames)


@pytest.mark.parametrize(("speed", "hz"), [(1.0, 441), (2.0, 882), (-1.0, 441), (0.5, 220.5)])
def test_the_speed_of_the_hand_is_the_pitch(speed: float, hz: float) -> None:
    heard = spun(speed, RATE_HZ)
    crossings = np.count_nonzero(np.diff(np.signbit(heard)))
    assert crossings == pytest.approx(2 * hz, abs=3)
    assert np.abs(heard).max() == pytest.approx(min(1.0, abs(speed)), abs=0.01)


def test_a_resting_disc_is_silent_and_a_shove_does_not_click() -> None:
    disc = Spun(np.sin(2 * np.pi * 100 * np.arange(4410) / RATE_HZ))
    assert not disc.read(600).any()
    disc.speed = 1.0
    assert np.abs(np.diff(disc.read(4000), prepend=0.0)).max() < 0.03
    disc.set_down(1.25)
    assert disc.place == pytest.approx(0.25)


def test_a_turned_disc_cares_nothing_for_blocks() -> None:
    sound = np.random.default_rng(3).uniform(-1, 1, 5000)
    whole, parts = Spun(sound), Spun(sound)
    whole.speed = parts.speed = 1.3
    together = np.concatenate([parts.read(n) for n in (1, 99, 400, 1500)])
    assert np.allclose(whole.read(2000), together, atol=1e-6)


def test_a_disc_too_small_to_turn_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 4"):
        Spun(np.zeros(3))
