"""The ear finds its place in a short song too, and in one that goes too fast or too slow."""

import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

from game.groove import Deck, Disc, Film, Lathe, cut, listen, play
from game.groove.coarse_alignment import STEP_S, Coarse

sys.path.append(str(Path(__file__).parent.parent))
from pressing_samples import tune

RATE = 44100


@lru_cache(maxsize=2)
def song(seconds: float, seed: int) -> np.ndarray:
    return tune(seconds, seed=seed).astype(np.float64)


@lru_cache(maxsize=1)
def good_disc() -> Disc:
    film = Film(roughness_um=0.05, dust_per_mm2=0.0)
    return cut(song(6.0, 2), film=film, lathe=Lathe.studio(), seed=1)


def heard(seconds: float, number: int, seed: int) -> tuple[int, float]:
    """Grade and noise of a disc of default parts."""
    whole = song(seconds, number)
    notes = listen(play(cut(whole, seed=seed), seed=seed), whole)
    return notes.grade, notes.noise_db


@pytest.mark.parametrize(("number", "seed"), [(2, 3), (2, 5), (2, 12), (5, 8), (1, 20)])
def test_a_short_song_is_not_lost_where_it_dies_away_into_hiss(number: int, seed: int) -> None:
    grade, noise_db = heard(6.0, number, seed)
    assert grade >= 55
    assert noise_db < -1.8


@pytest.mark.slow
@pytest.mark.parametrize("number", [2, 5])
@pytest.mark.parametrize(("seconds", "within"), [(6.0, 13), (12.0, 8)])
def test_short_discs_of_one_make_are_graded_alike(seconds: float, within: int, number: int) -> None:
    grades, noises_db = zip(*(heard(seconds, number, seed) for seed in range(1, 21)), strict=True)
    print(seconds, number, grades)
    assert np.ptp(grades) <= within
    assert np.ptp(noises_db) < 0.5


@pytest.mark.parametrize("rpm", [75.0, 76.0, 80.0, 81.5])
def test_a_deck_that_is_too_fast_or_too_slow_loses_nothing_of_the_song(rpm: float) -> None:
    right, wrong = (
        listen(play(good_disc(), deck=Deck(rpm=at), seed=1), song(6.0, 2)) for at in (78.26, rpm)
    )
    assert wrong.grade >= right.grade - 4
    assert wrong.noise_db == pytest.approx(right.noise_db, abs=1.0)
    assert wrong.skips == 0


def test_a_leap_at_another_speed_is_still_one_skip_of_its_length() -> None:
    whole = song(6.0, 2)
    leapt = np.concatenate([whole[: 2 * RATE], whole[int(2.8 * RATE) :]])
    fast = np.interp(np.arange(0, len(leapt) - 1, 1.03), np.arange(len(leapt)), leapt)
    assert listen(fast, whole).skips == 1


def test_the_speed_of_a_path_is_told_with_its_leaps_taken_out() -> None:
    second = np.arange(300) * STEP_S
    delay_s = second * (1 - 1.04) - np.where(second >= 3, 0.5, 0.0)
    path = Coarse(delay_s=delay_s, skips=((3.0, 0.5),))
    assert path.speed() == pytest.approx(1.04, abs=1e-6)
    there = path.at_speed(1.04)
    assert there.skips[0][1] == pytest.approx(0.5 / 1.04)
    assert np.ptp(there.delay_s[:150]) < 1e-9
