"""With perfect parts, what goes in comes out."""

import numpy as np
import pytest
from groove_tones import RATE, db, harmonic, heard, sine

from game.groove import Deck, Film, Lathe, cut, play


def multitone(rate: int, seconds: float) -> np.ndarray:
    dice = np.random.default_rng(5)
    t = np.arange(int(rate * seconds)) / rate
    hz = np.geomspace(105, min(4900, 0.42 * rate), 30)
    sound = sum(np.sin(2 * np.pi * f * t + 6 * dice.random()) for f in hz) / 30
    return sound * np.minimum(1, t / 0.05) * np.minimum(1, (t[-1] - t) / 0.05)


def residual_db(programme: np.ndarray, sound: np.ndarray, rate: int) -> float:
    from scipy.signal import butter, sosfiltfilt

    count = min(len(programme), len(sound))
    band = butter(4, [100, min(5000, 0.43 * rate)], "bp", fs=rate, output="sos")
    error = sosfiltfilt(band, sound[:count].astype(float) - programme[:count])
    return 10 * np.log10(np.mean(error**2) / np.mean(programme**2))


@pytest.mark.parametrize(
    ("cut_rate", "play_rate"), [(44100, 44100), (48000, 48000), (96000, 96000)]
)
def test_residual_is_below_80_db(cut_rate: int, play_rate: int) -> None:
    programme = multitone(cut_rate, 3)
    disc = cut(programme, rate_hz=cut_rate, film=Film.ideal(), lathe=Lathe.ideal())
    sound = play(disc, deck=Deck.ideal(), rate_hz=play_rate)
    assert residual_db(programme, sound, play_rate) < -80


@pytest.mark.parametrize("rate", [8000, 11025, 14_700])
def test_slow_rates_hold_the_80_db_almost_up_to_their_end(rate: int) -> None:
    programme = multitone(rate, 2)
    disc = cut(programme, rate_hz=rate, film=Film.ideal(), lathe=Lathe.ideal())
    assert residual_db(programme, play(disc, deck=Deck.ideal(), rate_hz=rate), rate) < -80


@pytest.mark.parametrize("rate", [8000, 11025, 22050, 32000])
def test_slow_rates_come_through_too(rate: int) -> None:
    programme = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(2 * rate) / rate)
    disc = cut(programme, rate_hz=rate, film=Film.ideal(), lathe=Lathe.ideal())
    sound = play(disc, deck=Deck.ideal(), rate_hz=rate)
    assert abs(len(sound) - len(programme)) <= 2
    part = slice(rate // 4, len(programme) - rate // 4)
    assert np.std(sound[part] - programme[part]) < 2e-3 * np.std(programme)


@pytest.mark.parametrize(
    ("hz", "within_db"), [(100, 0.1), (1000, 0.1), (5000, 0.1), (7000, 0.3), (8000, 0.3)]
)
def test_response_is_flat(hz: float, within_db: float) -> None:
    disc = cut(sine(hz, 1, 0.5), film=Film.ideal(), lathe=Lathe.ideal())
    assert abs(db(harmonic(heard(disc), hz) / 0.5)) < within_db


@pytest.mark.parametrize("peak_cm_s", [0.5, 3.5, 12.0])
def test_polarity_level_delay_and_length_are_kept(peak_cm_s: float) -> None:
    programme = np.zeros(RATE)
    programme[RATE // 2 - 40 : RATE // 2 + 40] = 0.9 * np.hanning(80)
    lathe = Lathe.ideal(peak_cm_s=peak_cm_s)
    sound = heard(cut(programme, film=Film.ideal(), lathe=lathe))
    assert abs(len(sound) - len(programme)) < 5
    best = int(np.argmax(sound))
    assert abs(best - int(np.argmax(programme))) <= 1
    assert abs(sound[best] - programme[best]) < 0.002


def test_equalisation_of_lathe_and_deck_cancel() -> None:
    riaa = (3180.0, 318.0, 75.0)
    for hz in (100, 400, 1000, 3000, 8000):
        disc = cut(sine(hz, 1, 0.2), film=Film.ideal(), lathe=Lathe.ideal(equalisation_us=riaa))
        assert abs(db(harmonic(heard(disc, equalisation_us=riaa), hz) / 0.2)) < 0.05


@pytest.mark.parametrize(
    ("hz", "gain_db"), [(50, 16.95), (100, 13.09), (2000, -2.59), (5000, -8.21), (8000, -11.89)]
)
def test_replay_follows_the_riaa_table(hz: float, gain_db: float) -> None:
    disc = cut(sine(hz, 1, 0.1), film=Film.ideal(), lathe=Lathe.ideal())
    sound = heard(disc, equalisation_us=(3180.0, 318.0, 75.0))
    assert db(harmonic(sound, hz) / 0.1) == pytest.approx(gain_db, abs=0.05)


def test_seven_cm_s_at_1_khz_are_stored_as_11_um() -> None:
    disc = cut(sine(1000, 1), film=Film.ideal(), lathe=Lathe.ideal(peak_cm_s=7.0))
    grid_hz = disc.samples_per_turn * disc.rpm / 60
    line = disc.lateral_um[disc.start_sample : disc.end_sample]
    assert harmonic(line, 1000, rate=grid_hz) == pytest.approx(11.14, rel=0.005)
