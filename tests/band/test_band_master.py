import numpy as np
import pytest
from band_measures import share_db

from game.band.filters import low_pass, resonate
from game.band.loudness import integrated_lufs, limit
from game.band.master import compress, hiss, master, saturate, waver
from game.band.room import hall, springs
from game.band.waves import RATE_HZ


def sine(freq_hz, seconds, level, rate_hz):
    time = np.arange(int(seconds * rate_hz)) / rate_hz
    return (level * np.sin(2 * np.pi * freq_hz * time)).astype(np.float32)


@pytest.mark.parametrize("rate_hz", [22_050, 44_100, 48_000])
def test_the_meter_reads_the_standards_reference(rate_hz):
    tone = sine(997.0, 5.0, 1.0, rate_hz)
    assert integrated_lufs(tone, rate_hz) == pytest.approx(-3.01, abs=0.06)
    assert integrated_lufs(tone * 0.1, rate_hz) == pytest.approx(-23.01, abs=0.06)


def test_the_meter_gates_silence():
    tone = sine(997.0, 5.0, 0.1, 44_100)
    padded = np.concatenate([tone, np.zeros(44_100 * 10, np.float32)])
    assert integrated_lufs(padded, 44_100) == pytest.approx(integrated_lufs(tone, 44_100), abs=0.25)
    assert integrated_lufs(np.zeros(44_100, np.float32), 44_100) == -np.inf


def test_the_limiter_keeps_the_ceiling_and_nothing_else():
    luck = np.random.default_rng(4)
    sound = (0.3 * luck.standard_normal(44_100)).astype(np.float32)
    held = limit(sound, 0.5, 44_100)
    assert np.max(np.abs(held)) <= 0.5
    quiet = (sound * 0.2).astype(np.float32)
    assert np.allclose(limit(quiet, 0.5, 44_100), quiet, atol=1e-6)


def test_a_tape_has_level_edges_and_quiet_ends():
    luck = np.random.default_rng(5)
    noise = luck.standard_normal(RATE_HZ * 4).astype(np.float32)
    tape = master(noise, rate_hz=44_100, seed=3)
    assert tape.dtype == np.float32
    assert len(tape) == RATE_HZ * 4 * 2
    assert integrated_lufs(tape, 44_100) == pytest.approx(-18.0, abs=0.3)
    assert np.max(np.abs(tape)) <= 10 ** (-1 / 20)
    assert tape[0] == 0.0
    assert tape[-1] == 0.0
    assert share_db(tape, 44_100, above_hz=12_000) < -40.0
    assert share_db(tape, 44_100, below_hz=30) < -30.0


@pytest.mark.parametrize("rate_hz", [22_050, 32_000, 48_000])
def test_a_tape_comes_at_any_rate(rate_hz):
    tape = master(sine(440, 2.0, 0.3, RATE_HZ), rate_hz=rate_hz, seed=3)
    assert len(tape) == pytest.approx(2.0 * rate_hz, abs=2)


def test_the_compressor_holds_back_only_what_is_loud():
    soft, loud = (sine(200, 1.0, level, RATE_HZ) for level in (0.05, 0.9))
    assert np.allclose(compress(soft), soft, atol=1e-4)
    after = np.max(np.abs(compress(loud)[RATE_HZ // 2 :]))
    assert 20 * np.log10(after / 0.9) == pytest.approx(-(14 - 3.9) * (1 - 1 / 1.8), abs=0.6)


def test_valves_bend_evenly_and_without_folding():
    tone = sine(3000, 1.0, 0.6, RATE_HZ)
    out = saturate(tone, 44_100)[4000:40_000]
    levels = np.abs(np.fft.rfft(out * np.blackman(len(out))))
    freqs = np.fft.rfftfreq(len(out), 1 / 44_100)
    harmonic = np.abs((freqs + 1500) % 3000 - 1500) < 60
    assert 20 * np.log10(levels[~harmonic & (freqs > 100)].max() / levels.max()) < -68


def test_wow_is_small_and_real():
    tone = sine(1000, 4.0, 0.5, 44_100)
    bent = waver(tone, 44_100)
    assert not np.allclose(tone, bent, atol=0.01)
    turning = np.unwrap(np.angle(np.fft.ifft(np.fft.fft(bent) * (np.fft.fftfreq(len(bent)) > 0))))
    speed = np.convolve(np.diff(turning), np.ones(441) / 441, "valid") * 44_100 / 2000 / np.pi
    assert 0.0003 < np.max(np.abs(speed[4410:-4410] - 1)) < 0.0012


def test_hiss_is_62_db_down_and_belongs_to_its_seed():
    noise = hiss(44_100, 44_100, 1)
    assert 20 * np.log10(np.std(noise)) == pytest.approx(-62.0, abs=0.05)
    assert np.array_equal(noise, hiss(44_100, 44_100, 1))
    assert not np.array_equal(noise, hiss(44_100, 44_100, 2))


@pytest.mark.parametrize("seconds", [0.5, 1.1])
def test_a_hall_dies_away_in_its_time(seconds):
    response = hall(seconds)
    assert np.sum(response**2) == pytest.approx(1.0, rel=1e-3)
    left = np.cumsum(response[::-1].astype(float) ** 2)[::-1]
    decay = 10 * np.log10(left / left[0])
    at = [np.argmax(decay < level) / RATE_HZ for level in (-15.0, -35.0)]
    assert 3.0 * (at[1] - at[0]) == pytest.approx(seconds, rel=0.25)


def test_springs_send_low_sounds_first():
    response = springs()
    assert np.sum(response**2) == pytest.approx(1.0, rel=1e-3)
    window = response[: RATE_HZ // 25]
    early = window[int(0.018 * RATE_HZ) : int(0.024 * RATE_HZ)]
    late = window[int(0.028 * RATE_HZ) : int(0.036 * RATE_HZ)]

    def centre_hz(sound):
        power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 4096)) ** 2
        return np.sum(np.fft.rfftfreq(4096, 1 / RATE_HZ) * power) / np.sum(power)

    assert centre_hz(late) > 1.3 * centre_hz(early)


def test_a_resonance_lifts_its_own_frequency():
    click = np.zeros(16_384, np.float32)
    click[0] = 1.0
    levels = 20 * np.log10(np.abs(np.fft.rfft(resonate(click, ((1000.0, 6.0, 2.0),)))))
    freqs = np.fft.rfftfreq(16_384, 1 / RATE_HZ)
    assert np.interp(1000.0, freqs, levels) == pytest.approx(6.0, abs=0.05)
    assert np.interp(100.0, freqs, levels) == pytest.approx(0.0, abs=0.1)


def test_no_filter_ends_in_numbers_that_are_too_small_to_be_quick():
    """What rings out in digital silence would end in subnormal ones, a hundred times as slow."""
    sound = np.zeros(RATE_HZ * 8, np.float32)
    sound[:100] = 1.0
    smallest = np.finfo(np.float32).tiny
    for filtered in (
        resonate(sound, ((280.0, 7.0, 4.0), (2500.0, 7.0, 1.3))),
        low_pass(sound, 4700.0, order=4),
    ):
        tail = np.abs(filtered[-RATE_HZ:])
        assert np.all(tail >= smallest)
        assert np.max(tail) < 1e-20
