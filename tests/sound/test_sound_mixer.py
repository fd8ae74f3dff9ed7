"""The mixer sums truly, never clicks, and cares nothing for the size of its blocks."""

from threading import Thread

import numpy as np
import pytest

from game.sound.mixer import BUSES, Mixer
from game.sound.ramp import FADE_S, Ramp
from game.sound.sources import Samples, Silence

RATE_HZ = 44100
FADE = round(FADE_S * RATE_HZ)


def pull(mixer: Mixer, frames: int, block: int = 512) -> np.ndarray:
    """Pull so that frame 0 is the first that was asked for, look-ahead taken off."""
    total = frames + mixer.delay_frames
    parts = [mixer.mix(min(block, total - at)) for at in range(0, total, block)]
    return np.concatenate(parts)[mixer.delay_frames :]


def tone(frames: int = RATE_HZ, *, hz: float = 220.0, peak: float = 0.4) -> np.ndarray:
    return (peak * np.sin(2 * np.pi * hz * np.arange(frames) / RATE_HZ)).astype(np.float32)


def largest_step(sound: np.ndarray) -> float:
    return float(np.abs(np.diff(sound, prepend=0.0)).max())


def test_one_disc_passes_untouched() -> None:
    mixer, sound = Mixer(), tone()
    mixer.play(sound, "disc")
    assert np.array_equal(pull(mixer, len(sound)), sound)


def test_the_sum_is_the_sum_of_gains_and_volumes(rng: np.random.Generator) -> None:
    mixer = Mixer()
    sounds = {bus: rng.uniform(-0.15, 0.15, 2 * RATE_HZ).astype(np.float32) for bus in BUSES}
    for place, bus in enumerate(BUSES):
        mixer.set_volume(bus, 0.2 * (place + 1))
        mixer.play(sounds[bus], bus, gain=0.9)
    heard = pull(mixer, 2 * RATE_HZ)
    wanted = sum(0.9 * 0.2 * (place + 1) * sounds[bus] for place, bus in enumerate(BUSES))
    assert np.allclose(heard, wanted, atol=1e-6)


def test_a_volume_moves_one_bus_only() -> None:
    mixer = Mixer()
    mixer.play(np.full(RATE_HZ, 0.3, np.float32), "music")
    mixer.play(np.full(RATE_HZ, 0.1, np.float32), "effects")
    pull(mixer, 1000)
    mixer.set_volume("music", 0.0)
    assert mixer.volume("music") == 0.0
    assert np.allclose(pull(mixer, 10000)[FADE + 512 :], 0.1)


def test_an_unknown_bus_is_refused() -> None:
    with pytest.raises(ValueError, match="no bus 'brass'"):
        Mixer().play(tone(), "brass")  # type: ignore[arg-type]


@pytest.mark.parametrize("block", [1, 37, 441, 4096])
def test_blocks_of_any_size_give_the_same_sound(block: int, rng: np.random.Generator) -> None:
    def perform(size: int) -> np.ndarray:
        mixer = Mixer()
        luck = np.random.default_rng(5)
        mixer.play(luck.uniform(-0.9, 0.9, 7000).astype(np.float32), "disc", fade_in_s=0.02)
        mixer.play(luck.uniform(-0.9, 0.9, 1200).astype(np.float32), "music", loop=True)
        voice = mixer.play(tone(9000, peak=0.9), "effects", gain=0.7)
        voice.fade(0.1, seconds=0.05)
        mixer.set_volume("music", 0.5)
        return pull(mixer, 8000, size)

    assert np.allclose(perform(block), perform(512), atol=1e-6)


@pytest.mark.parametrize("act", ["stop", "pause", "fade", "volume", "fade_all"])
def test_nothing_clicks(act: str) -> None:
    mixer = Mixer()
    flat = np.full(RATE_HZ, 0.8, np.float32)
    voice = mixer.play(flat, "music", fade_in_s=FADE_S)
    heard = [pull(mixer, 5000)]
    {
        "stop": voice.stop,
        "pause": voice.pause,
        "fade": lambda: voice.fade(0.1),
        "volume": lambda: mixer.set_volume("music", 0.0),
        "fade_all": mixer.fade_all,
    }[act]()
    heard += [mixer.mix(512) for _ in range(20)]
    assert largest_step(np.concatenate(heard)) < 1.5 * 0.8 / FADE
    assert heard[-1][-1] < 0.1


def test_a_paused_voice_stands_still_and_goes_on_where_it_was() -> None:
    mixer, sound = Mixer(), tone(3 * RATE_HZ)
    voice = mixer.play(sound, "disc")
    pull(mixer, 1000)
    voice.pause()
    pull(mixer, 9000)
    stood = voice.frames
    assert not pull(mixer, 3000).any()
    assert voice.frames == stood
    assert voice.held
    voice.resume()
    after = pull(mixer, 8000)
    assert np.allclose(after[FADE:], sound[stood + FADE : stood + 8000], atol=1e-6)
    assert largest_step(after) < largest_step(sound) + 1 / FADE


def test_a_stopped_voice_leaves_even_if_it_was_paused() -> None:
    mixer = Mixer()
    voices = [mixer.play(Silence(), "disc"), mixer.play(tone(), "disc")]
    voices[1].pause()
    pull(mixer, 9000)
    mixer.fade_all()
    pull(mixer, 9000)
    assert mixer.voices == ()
    assert all(voice.ended for voice in voices)


def test_fading_all_spares_other_buses() -> None:
    mixer = Mixer()
    mixer.play(tone(), "music", loop=True)
    kept = mixer.play(tone(), "disc", loop=True)
    mixer.fade_all("music")
    pull(mixer, 9000)
    assert mixer.voices == (kept,)


def test_a_finished_sound_leaves_and_a_loop_stays() -> None:
    mixer = Mixer()
    once, loop = mixer.play(tone(700), "effects"), mixer.play(tone(700), "effects", loop=True)
    pull(mixer, 4096)
    assert once.ended
    assert once.frames == 700
    assert mixer.voices == (loop,)


def test_below_full_scale_nothing_is_limited_and_above_it_nothing_passes() -> None:
    quiet, loud = Mixer(), Mixer()
    sound = tone(peak=0.999)
    quiet.play(sound, "music")
    assert np.array_equal(pull(quiet, len(sound)), sound)
    for _ in range(3):
        loud.play(sound, "music")
    heard = pull(loud, len(sound))
    assert np.abs(heard).max() <= 1.0
    assert np.abs(heard).max() > 0.9
    assert largest_step(heard) < 3.1 * largest_step(sound)


def test_the_limiter_lets_go_after_a_peak() -> None:
    mixer = Mixer()
    sound = tone(2 * RATE_HZ, peak=0.3)
    mixer.play(sound, "music")
    mixer.play(np.concatenate([np.zeros(5000), np.hanning(400)]).astype(np.float32) * 2, "effects")
    heard = pull(mixer, len(sound))
    assert np.array_equal(heard[:4900], sound[:4900])
    assert np.abs(heard).max() <= 1.0
    assert np.array_equal(heard[RATE_HZ:], sound[RATE_HZ:])


def test_two_channels_have_sides() -> None:
    mixer = Mixer(channels=2)
    mixer.play(np.full(4000, 0.5, np.float32), "effects", pan=-1.0)
    mixer.play(np.full(4000, 0.2, np.float32), "effects", pan=0.5)
    heard = pull(mixer, 3000)
    assert heard.shape == (3000, 2)
    assert np.allclose(heard, [0.6, 0.2])


def test_commands_from_another_thread_do_no_harm() -> None:
    mixer = Mixer()

    def command() -> None:
        for turn in range(300):
            voice = mixer.play(tone(4000, peak=0.01), BUSES[turn % 5])
            voice.fade(0.5)
            mixer.set_volume("music", turn % 2)
            (voice.stop if turn % 3 else voice.pause)()
            voice.resume()

    thread = Thread(target=command)
    thread.start()
    heard = [mixer.mix(512) for _ in range(200)]
    thread.join()
    heard += [mixer.mix(512) for _ in range(40)]
    assert np.isfinite(np.concatenate(heard)).all()
    assert mixer.voices == ()


def test_a_ramp_turns_round_where_it_stands() -> None:
    ramp = Ramp(0.0)
    ramp.aim(1.0, frames=100)
    ramp.walk(50)
    ramp.aim(0.0, frames=100)
    assert ramp.gain == 0.5
    assert np.isclose(np.asarray(ramp.walk(50))[-1], 0.25)


def test_samples_refuse_what_is_not_a_sound() -> None:
    with pytest.raises(ValueError, match="frames"):
        Samples(np.zeros((4, 2)))
    with pytest.raises(ValueError, match="loop"):
        Samples(np.zeros(0), loop=True)
