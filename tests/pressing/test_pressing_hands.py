"""Hands are heard: practice is worth a better record, and the grade is what the ear says."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from pressing_samples import any_recipe, chest, tune
from scipy.stats import rankdata, spearmanr

from game.band import perform
from game.bots.craft import choose_films, make
from game.city.blanks import make_blank
from game.city.discs import Blank, Verdict
from game.levels import read_song
from game.pressing import picture_density, press, survey

SONGS = Path(__file__).parents[2] / "assets" / "songs"
NAMES = ("thin_film", "ligovka_freight", "low_moon", "mambo_moyka")
RATE_HZ = 44_100
SECONDS = 24
SEEDS = 24
BIN = 10


def flaws_of(heard: Verdict) -> tuple[float, ...]:
    """What else was measured, 0 where it is nothing and 1 where it is as bad as it counts."""
    return (
        heard.wow_ppm / 30_000,
        (heard.noise_cdb + 4000) / 3000,
        (5000 - heard.treble_hz) / 4000,
        heard.distortion_ppm / 200_000,
        heard.clicks_per_100s / 1000,
        heard.skips / 3,
    )


@pytest.mark.slow
def test_the_grade_ranks_200_records_as_the_mean_of_the_measures_does() -> None:
    verdicts = []
    for number in range(200):
        made, which = any_recipe(number)
        verdicts.append(press(made, tune(4.0, seed=which), chest(seed=number % 7)).verdict)
    grades = [heard.grade for heard in verdicts]
    flaws = np.array([flaws_of(heard) for heard in verdicts])
    as_they_count = np.clip(flaws, 0, 1).mean(axis=1)
    # a mean of places, which knows nothing of scales and limits
    as_they_rank = rankdata(flaws, axis=0).mean(axis=1)
    found = [spearmanr(grades, mean)[0] for mean in (as_they_count, as_they_rank)]
    print(f"rank correlation with the mean of the measures {found[0]:.3f}, of ranks {found[1]:.3f}")
    assert np.std(grades) > 8
    assert found[0] < -0.9
    assert found[1] < -0.85


@lru_cache(maxsize=4)
def song(name: str) -> np.ndarray:
    whole = perform(read_song(SONGS / f"{name}.toml"), rate_hz=RATE_HZ)
    return whole[30 * RATE_HZ : (30 + SECONDS) * RATE_HZ]


def own_film(number: int, skill: int) -> Blank:
    """What a hand of that skill takes out of a bin of ten films."""
    films = tuple(make_blank(number, "own", 700 + each) for each in range(BIN))
    took = choose_films(films, limit=1, skill=skill, seed=number).films
    taken = next(film for film in films if not took or film.number == took[0].number)
    if not took:
        return taken
    return replace(taken, centre_x_cmm=took[0].centre_x_cmm, centre_y_cmm=took[0].centre_y_cmm)


def grade_of_hand(number: int, skill: int) -> int:
    name = NAMES[number % len(NAMES)]
    blank = own_film(number, skill)
    density = picture_density(blank, pixels=512)
    seen = survey(song(name), blank, song=name, density=density)
    made = make(blank, seen, lathe_name="kitchen", skill=skill, seed=number)
    return press(made, song(name), density).verdict.grade


@pytest.mark.slow
def test_practice_is_heard() -> None:
    ends = []
    for skill in (20, 60, 95):
        grades = np.array([grade_of_hand(number, skill) for number in range(SEEDS)])
        spread = 2 * grades.std(ddof=1) / SEEDS**0.5
        ends.append((grades.mean() - spread, grades.mean() + spread))
        print(f"skill {skill}: grade {grades.mean():.1f} +- {spread:.1f}")
    clumsy, good, master = ends
    assert clumsy[1] < good[0]
    assert good[1] < master[0]
    assert master[0] > 70
