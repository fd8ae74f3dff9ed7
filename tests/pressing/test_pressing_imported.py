"""Music that a player brought along: what is refused, and what becomes of the rest."""

import numpy as np
import pytest
from pressing_samples import RATE_HZ, blank, chest, tune
from scipy import signal

from game import GameError
from game.band.loudness import integrated_lufs
from game.pressing import survey
from game.pressing.imported import FADE_S, SHORTEST_S, imported_master

TUNE = tune(24.0)
CEILING = 10 ** (-1 / 20)


def master(sound: np.ndarray, **options: object) -> np.ndarray:
    return imported_master(sound, name="song.mp3", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("gain", [1.0, 0.05, 0.0007])
def test_quiet_and_loud_sources_become_as_loud_as_the_bands_masters(gain: float) -> None:
    made = master(TUNE * gain)
    assert made.dtype == np.float32
    assert len(made) == len(TUNE)
    assert integrated_lufs(made, RATE_HZ) == pytest.approx(-18.0, abs=0.5)
    assert np.abs(made).max() <= CEILING
    assert (made[0], made[-1]) == (0.0, 0.0)


def test_a_level_is_all_that_changes_between_40_hz_and_the_top() -> None:
    made = master(TUNE * 0.05)
    hz, before = signal.welch(TUNE, RATE_HZ, nperseg=8192)
    _, after = signal.welch(made, RATE_HZ, nperseg=8192)
    gain_db = 10 * np.log10(after / before)[(hz > 40) & (hz < 15_000)]
    assert np.ptp(gain_db) < 1.5


def test_peaks_stay_in_reach_of_the_lathe_even_if_the_rest_is_quiet() -> None:
    spiky = 0.001 * TUNE
    spiky[:: RATE_HZ // 2] = 0.9
    assert np.abs(master(spiky)).max() <= CEILING


def test_a_shift_of_the_wave_is_taken_off_and_does_not_bang() -> None:
    plain, shifted = master(0.2 * TUNE), master(0.2 * TUNE + 0.5)
    assert abs(shifted.mean()) < 1e-3
    assert np.abs(shifted - plain).max() < 0.01


def test_a_long_one_fades_where_it_is_to_end_and_a_short_one_ends_as_it_ends() -> None:
    steady = np.sin(np.arange(40 * RATE_HZ) * 0.1).astype(np.float32)
    cut = master(steady, seconds=30)
    assert len(cut) == 30 * RATE_HZ

    def level(sound: np.ndarray, second: float) -> float:
        return float(np.abs(sound[round(second * RATE_HZ) :][: RATE_HZ // 10]).max())

    assert level(cut, 30 - FADE_S - 1) > 0.95 * level(cut, 10)
    assert 0.6 < level(cut, 30 - FADE_S / 2) / level(cut, 10) < 0.8
    assert level(cut, 29.9) < 0.05 * level(cut, 10)
    whole = master(steady, seconds=300)
    assert len(whole) == len(steady)
    assert level(whole, 39.8) > 0.95 * level(whole, 10)


def test_the_same_sound_gives_the_same_bits_and_leaves_the_source_alone() -> None:
    before = TUNE.copy()
    assert np.array_equal(master(TUNE), master(TUNE.astype(np.float64)))
    assert np.array_equal(TUNE, before)


def test_it_is_surveyed_as_songs_are() -> None:
    seen = survey(master(TUNE), blank(), song="own_0123456789ab", density=chest())
    assert (seen.seconds, len(seen.peak_dum)) == (24, 240)
    assert max(seen.loudness) == 100


BROKEN = {
    "its length is zero": np.zeros(0),
    "shorter than 20 seconds": tune(19.0),
    "silent": np.zeros(SHORTEST_S * RATE_HZ),
    "silent from": np.full(SHORTEST_S * RATE_HZ, 0.3),
    "silent from start": 1e-5 * TUNE,
    "not numbers": np.append(TUNE, np.nan),
    "values that are not": np.append(TUNE, np.inf),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_what_is_no_record_is_refused_with_a_sentence(reason: str) -> None:
    with pytest.raises(GameError, match=reason) as told:
        master(BROKEN[reason])
    assert str(told.value).startswith("song.mp3 ")


def test_who_asks_may_want_less_of_it() -> None:
    assert len(master(tune(2.0), shortest_s=1.0)) == 2 * RATE_HZ
    with pytest.raises(GameError, match="shorter than a second"):
        master(tune(0.5), shortest_s=1.0)


def test_two_channels_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="one channel"):
        master(np.stack([TUNE, TUNE], 1))
