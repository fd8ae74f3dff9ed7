"""What the ear writes down is measured on the sound: constructed flaws come out at their size."""

import sys
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from groove_tones import RATE

from game.groove import Deck, Film, Lathe, Notes, cut, listen, play, wear

sys.path.append(str(Path(__file__).parent.parent))
from pressing_samples import tune

SECONDS = 5.0


@lru_cache(maxsize=1)
def song() -> np.ndarray:
    return tune(SECONDS).astype(np.float64)


def swayed(sound: np.ndarray, hz: float, percent: float) -> np.ndarray:
    """The sound from a platter that sways."""
    t = np.arange(len(sound)) / RATE
    gained = percent / 100 / (2 * np.pi * hz) * (1 - np.cos(2 * np.pi * hz * t))
    return np.interp(t + gained, t, sound)


@pytest.mark.parametrize(
    ("hz", "percent", "weighted"),
    [
        (4.0, 0.2, 0.1997),
        (0.8, 0.4, 0.1998),
        (20.0, 0.3, 0.1518),
        (40.0, 0.3, 0.0904),
        (80.0, 0.3, 0.0485),
        (160.0, 0.3, 0.0261),
    ],
)
def test_wow_of_a_tone_is_what_the_weighted_meter_reads(
    hz: float, percent: float, weighted: float
) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 3150 * np.arange(8 * RATE) / RATE)
    t = np.arange(8 * RATE) / RATE
    gained = percent / 100 / (2 * np.pi * hz) * (1 - np.cos(2 * np.pi * hz * t))
    swaying = 0.5 * np.sin(2 * np.pi * 3150 * (t + gained))
    assert listen(swaying, tone).wow_percent == pytest.approx(weighted, rel=0.05)


@pytest.mark.parametrize("tone_hz", [440.0, 8000.0])
def test_any_carrier_tells_a_sway_of_20_hz(tone_hz: float) -> None:
    t = np.arange(6 * RATE) / RATE
    gained = 0.003 / (2 * np.pi * 20) * (1 - np.cos(2 * np.pi * 20 * t))
    tone, swaying = (0.5 * np.sin(2 * np.pi * tone_hz * at) for at in (t, t + gained))
    assert listen(swaying, tone).wow_percent == pytest.approx(0.1518, rel=0.05)


def test_a_perfect_copy_has_next_to_no_flaw() -> None:
    notes = listen(0.3 * song(), song())
    assert notes.grade >= 95
    assert notes.noise_db < -40
    assert (notes.skips, notes.clicks_per_s) == (0, 0)


@pytest.mark.parametrize("corner_hz", [2800.0, 3000.0, 3400.0])
@pytest.mark.parametrize("seed", [1, 3])
def test_a_filter_is_no_noise(corner_hz: float, seed: int) -> None:
    from scipy.signal import butter, sosfilt

    whole = tune(SECONDS, seed=seed).astype(np.float64)
    notes = listen(sosfilt(butter(4, corner_hz, fs=RATE, output="sos"), whole), whole)
    assert notes.noise_db < -25
    assert notes.clicks_per_s < 0.5
    assert notes.grade >= 85


def test_polarity_is_no_flaw() -> None:
    assert listen(-song(), song()).grade >= 95


@pytest.mark.parametrize("pause_s", [4, 5])
def test_a_pause_in_the_song_is_no_distortion(pause_s: int) -> None:
    half = len(song()) // 2
    paused = np.concatenate([song()[:half], np.zeros(pause_s * RATE), song()[half:]])
    notes = listen(play(cut(paused)), paused)
    assert notes.distortion_percent < 5
    assert notes.skips == 0


@pytest.mark.parametrize("noise_db", [-30.0, -20.0, -10.0])
def test_noise_is_measured_against_the_programme(noise_db: float) -> None:
    from scipy.signal import butter, sosfilt

    band = butter(4, [300, 4000], "bp", fs=RATE, output="sos")
    hiss = np.random.default_rng(1).standard_normal(len(song()))
    ratio = np.std(sosfilt(band, song())) / np.std(sosfilt(band, hiss))
    noisy = song() + hiss * ratio * 10 ** (noise_db / 20)
    assert listen(noisy, song()).noise_db == pytest.approx(noise_db, abs=1.5)


@pytest.mark.parametrize("corner_hz", [1800.0, 3000.0])
def test_treble_ends_where_a_filter_takes_10_db(corner_hz: float) -> None:
    from scipy.signal import butter, sosfilt

    dull = sosfilt(butter(4, corner_hz, fs=RATE, output="sos"), song())
    # a Butterworth of fourth order has fallen by 10 dB at 9 ** (1 / 8) of its corner
    assert listen(dull, song()).treble_hz == pytest.approx(corner_hz * 9 ** (1 / 8), rel=0.1)


@lru_cache(maxsize=1)
def melody() -> np.ndarray:
    """One voice that plays pure tones."""
    dice = np.random.default_rng(5)
    t = np.arange(RATE // 4) / RATE
    swell = np.minimum(1, np.minimum(t, 0.25 - t) / 0.01)
    notes_hz = dice.choice([440, 523, 587, 659, 784, 880, 988, 1175], 24)
    return 0.5 * np.concatenate([np.sin(2 * np.pi * hz * t) * swell for hz in notes_hz])


@pytest.mark.parametrize("share", [0.02, 0.05, 0.1, 0.2])
def test_distortion_is_the_share_of_the_second_harmonic(share: float) -> None:
    bent = melody() + 4 * share * melody() ** 2
    assert listen(bent, melody()).distortion_percent == pytest.approx(100 * share, rel=0.15)


@pytest.mark.parametrize("share", [0.02, 0.05, 0.1])
def test_distortion_is_the_share_of_the_third_harmonic(share: float) -> None:
    bent = melody() + 16 * share * melody() ** 3
    # sin^3 is three quarters of the tone itself, which is no distortion
    told = 100 * share / (1 + 3 * share)
    assert listen(bent, melody()).distortion_percent == pytest.approx(told, rel=0.25)


@pytest.mark.parametrize("noise_db", [-30.0, -20.0, -10.0])
def test_noise_is_no_distortion(noise_db: float) -> None:
    hiss = np.random.default_rng(1).standard_normal(len(melody()))
    noisy = melody() + hiss * np.std(melody()) * 10 ** (noise_db / 20)
    assert listen(noisy, melody()).distortion_percent < 1.5


def test_a_click_that_the_song_drowns_is_none() -> None:
    clicked = song().copy()
    clicked[RATE // 2 :: RATE // 2][:9] += 0.002
    assert listen(clicked, song()).clicks_per_s == listen(song(), song()).clicks_per_s


def test_clicks_are_counted() -> None:
    clicked = song().copy()
    places = (np.arange(1, 10) * 0.5 * RATE).astype(int)
    for place in places:
        clicked[place : place + 3] += (0.9, -0.9, 0.5)
    calm, heard = listen(song(), song()), listen(clicked, song())
    assert (heard.clicks_per_s - calm.clicks_per_s) * SECONDS == pytest.approx(9, abs=1)
    ticks = [second for second, kind, _ in heard.marks if kind == "tick"]
    assert ticks
    assert all(np.abs(places / RATE - second).min() < 0.01 for second in ticks)


def test_a_leap_in_the_song_is_a_skip() -> None:
    leapt = np.concatenate([song()[: int(2.5 * RATE)], song()[int(3.3 * RATE) :]])
    notes = listen(leapt, song())
    assert notes.skips == 1
    assert [round(second) for second, kind, _ in notes.marks if kind == "skip"] in ([2], [3])


def test_silence_is_no_song() -> None:
    assert listen(np.zeros(RATE), song()).grade == 0


GRADED = {
    "wow": lambda size: swayed(song(), 3.0, size),
    "noise": lambda size: song() + 0.02 * size * np.random.default_rng(1).standard_normal(
        len(song())
    ),
    "dull": lambda size: np.convolve(song(), np.ones(1 + round(8 * size)), "same"),
    "bent": lambda size: np.tanh(2 * size * song()),
}  # fmt: skip


@pytest.mark.parametrize("flaw", GRADED)
def test_more_of_one_flaw_never_gives_a_better_grade(flaw: str) -> None:
    grades = [listen(GRADED[flaw](size), song()).grade for size in (0.1, 0.7, 2.0)]
    assert grades[0] > grades[2]
    assert grades[0] + 1 >= grades[1] >= grades[2] - 1


def test_more_plays_never_give_a_better_grade() -> None:
    fresh = cut(song())
    grades = [listen(play(wear(fresh, plays=plays)), song()).grade for plays in (5, 50, 100, 300)]
    assert all(later <= before + 1 for before, later in pairwise(grades))
    assert grades[0] > 50 > grades[1]


def test_the_ear_hears_which_lathe_it_was() -> None:
    def heard(lathe: Lathe) -> Notes:
        return listen(play(cut(song(), film=Film(), lathe=lathe), deck=Deck()), song())

    kitchen, studio = heard(Lathe.kitchen()), heard(Lathe.studio())
    assert studio.wow_percent < 0.7 * kitchen.wow_percent
    assert studio.treble_hz > kitchen.treble_hz


@pytest.mark.parametrize(
    ("sound", "reason"),
    [
        (np.zeros((2, RATE)), "sound"),
        (np.zeros(RATE, np.int16), "sound"),
        (np.zeros(100), "half a second"),
        (np.full(RATE, np.nan), "finite"),
    ],
)
def test_what_cannot_be_listened_to(sound: np.ndarray, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        listen(sound, song())


def test_two_cuts_of_one_song_differ_in_every_measure() -> None:
    one, other = (listen(play(cut(song(), seed=seed)), song()) for seed in (7, 8))
    for measure in ("wow_percent", "noise_db", "treble_hz", "distortion_percent"):
        assert getattr(one, measure) != getattr(other, measure), measure
