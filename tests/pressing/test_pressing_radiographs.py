"""The picture is audible: two radiographs on one lathe differ, two hearings of one disc do not."""

from functools import lru_cache
from itertools import combinations

import numpy as np
import pytest
from pressing_samples import RATE_HZ, blank, tune
from scipy.signal import butter, sosfilt, welch

from game.film.films import SUBJECTS
from game.groove import Film, Lathe, cut, play
from game.pressing import picture_density
from game.pressing.workshop import film_of

SECONDS = 30
TURN_S = 60 / 78.26
BAND_HZ = (2000, 5000)
LATHE = Lathe(outer_mm=85.0)
Said = tuple[np.ndarray, np.ndarray]


@lru_cache(maxsize=16)
def sheet(name: str, seed: int) -> Film:
    """A film that differs from the others in its picture alone, laid as it is in the game."""
    width_mm, height_mm = SUBJECTS[name].size_mm
    taken = blank(subject=name, seed=seed, width_mm=width_mm, height_mm=height_mm)
    return film_of(taken, picture_density(taken, pixels=512))


@lru_cache(maxsize=32)
def said(name: str, film: int = 1, cut_seed: int = 7, hearing: int = 3) -> Said:
    """Noise map of a silent groove, dB in 36 sectors, and spectrum of a pressing of a song, dB."""
    silence = np.zeros(SECONDS * RATE_HZ, np.float32)
    groove = cut(silence, film=sheet(name, film), lathe=LATHE, seed=cut_seed)
    band = butter(4, BAND_HZ, "bp", fs=RATE_HZ, output="sos")
    power = sosfilt(band, play(groove, seed=hearing)) ** 2
    a_turn = int(TURN_S * RATE_HZ)
    turns = power[: len(power) // a_turn * a_turn].reshape(-1, a_turn)
    sectors = [np.median(part.mean(axis=1)) for part in np.array_split(turns, 36, axis=1)]
    disc = cut(tune(8.0), film=sheet(name, film), lathe=LATHE, seed=cut_seed)
    spectrum = welch(play(disc, seed=hearing), RATE_HZ, nperseg=1024)[1][3:120]
    return 10 * np.log10(sectors), 10 * np.log10(spectrum)


def apart_db(one: Said, other: Said) -> tuple[float, float]:
    """Distance of the noise maps and of the spectra, rms."""
    first, second = (float(np.sqrt(np.mean((a - b) ** 2))) for a, b in zip(one, other, strict=True))
    return first, second


@pytest.mark.slow
@pytest.mark.parametrize(("one", "other"), list(combinations(SUBJECTS, 2)))
def test_two_radiographs_differ_by_3_db_and_by_more_than_another_cut(one: str, other: str) -> None:
    pictures = apart_db(said(one), said(other))
    again = [apart_db(said(name), said(name, cut_seed=8)) for name in (one, other)]
    print(one, other, "apart", np.round(pictures, 2), "another cut", np.round(again, 2))
    telling = int(np.argmax(pictures))
    assert pictures[telling] >= 3
    assert all(pictures[telling] > same[telling] + 1 for same in again)


@pytest.mark.slow
@pytest.mark.parametrize("name", list(SUBJECTS))
def test_two_hearings_of_one_disc_stay_below_1_5_db(name: str) -> None:
    assert max(apart_db(said(name), said(name, hearing=4))) < 1.5


@pytest.mark.slow
@pytest.mark.parametrize("name", list(SUBJECTS))
def test_another_radiograph_of_one_subject_is_no_copy(name: str) -> None:
    """The same bone taken again is much the same picture: it is heard, by less than 3 dB."""
    again = apart_db(said(name), said(name, film=2))
    another_cut = apart_db(said(name), said(name, cut_seed=8))
    print(name, "taken again", np.round(again, 2), "another cut", np.round(another_cut, 2))
    assert again[0] > 2 * another_cut[0]
