"""The grade falls when any one flaw is turned up while the rest stays good."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from game.groove import Deck, Film, Lathe, cut, listen, play, scratch, wear
from game.groove.listen import grade

sys.path.append(str(Path(__file__).parent.parent))
from pressing_samples import chest, tune

SEEDS = (1, 3)
WITHIN = 1
"""What a grade may rise by: it is a whole number, and its measures are measured."""
BASS_HZ = 160.0
"""Where an arm resonates among the notes."""
RUINED = 15
"""Below this the ear has lost the song, and no measure of it means much."""
Table = dict[str, tuple[float, ...]]

FILM: Table = {
    "roughness_um": (0.05, 0.1, 0.2, 0.5, 1.0, 5.0),
    "grain": (0.0, 0.5, 1.0, 2.0, 3.0),
    "dust_per_mm2": (0.0, 0.05, 0.2, 1.0, 5.0, 20.0, 100.0),
    "springback_um": (0.0, 40.0, 80.0, 120.0, 160.0, 200.0),
    "echo_db": (-60.0, -40.0, -30.0, -20.0, -12.0, -6.0),
    "warp_mm": (0.0, 2.0, 4.0, 7.0, 10.0),
}
LATHE: Table = {
    "peak_cm_s": (3.5, 1.5, 0.7, 0.3, 0.1),
    "head_hz": (8000.0, 4000.0, 2500.0, 1500.0, 1000.0),
    "facet_um": (0.0, 50.0, 100.0, 150.0, 200.0),
    "hole_mm": (0.0, 0.5, 1.5, 3.0, 5.0),
    "wow": (0.0, 0.5, 1.0, 2.0, 4.0),
    "drift_percent": (0.0, 1.0, 2.0, 3.0, 5.0),
    "rumble_db": (-40.0, -20.0, -10.0, 0.0, 10.0),
}
DECK: Table = {
    "contact_um": (100.0, 150.0, 200.0, 300.0, 500.0),
    "force_n": (0.5, 0.1, 0.02, 0.01, 0.005),
    "hole_mm": (0.0, 0.5, 1.5, 3.0, 5.0),
    "tracking_deg": (0.0, 15.0, 30.0, 45.0, 60.0),
    "arm_q": (0.7, 2.0, 5.0, 10.0, 20.0),
    "needle_hz": (8000.0, 4500.0, 3000.0, 2000.0, 1200.0),
    "needle_q": (1.0, 3.0, 6.0, 12.0, 20.0),
    "tip_mass_mg": (50.0, 500.0, 2000.0, 3000.0, 5000.0),
    "compliance_mm_n": (1.0, 0.1, 0.02, 0.005, 0.002, 0.001),
    "wow": (0.0, 0.5, 1.0, 2.0, 4.0),
    "rumble_db": (-40.0, -20.0, -10.0, 0.0, 10.0),
    "hum_db": (-60.0, -30.0, -10.0, 0.0, 10.0),
    "hiss_db": (-76.0, -60.0, -45.0, -30.0, -20.0, 0.0),
    "slack_mm": (0.0, 0.5, 1.0, 2.0, 5.0),
}
HISTORY: Table = {
    "plays": (0, 5, 20, 50, 100, 200),
    "scratch_um": (0.0, 4.0, 8.0, 16.0, 32.0, 64.0),
}
AMPLIFIER: Table = {
    "drive": (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 12.0, 20.0),
    "clipped": (1.0, 0.7, 0.5, 0.3, 0.2),
    "square": (0.0, 0.05, 0.1, 0.2, 0.4, 0.8),
    "white_db": (-60.0, -30.0, -20.0, -15.0, -10.0, -5.0, 0.0),
}
TABLES = {"film": FILM, "lathe": LATHE, "deck": DECK, "history": HISTORY, "amplifier": AMPLIFIER}
FLAWS = [(part, name) for part, table in TABLES.items() for name in table]
LITTLE = {("deck", name) for name in ("hum_db", "needle_q", "tracking_deg", "rumble_db")}
"""What lies below the song, or bends little of it, costs a few points at most."""


@lru_cache(maxsize=2)
def song(seed: int) -> np.ndarray:
    return tune(6.0, seed=seed).astype(np.float64)


def worked(part: str, name: str, value: float, seed: int) -> np.ndarray:
    """What a good disc sounds like with one flaw of this size."""
    film, lathe, deck = Film(roughness_um=0.05, dust_per_mm2=0.0), Lathe.studio(), Deck()
    change = {name: ((4.0, value, 0.0),) if name == "wow" else value}
    if name == "arm_q":
        change["arm_hz"] = BASS_HZ
    if name == "grain":
        change |= {"density": chest(rows=256, columns=256), "roughness_um": 0.2}
    if part == "film":
        film = replace(film, **change)
    elif part == "lathe":
        lathe = replace(lathe, **change)
    elif part == "deck":
        deck = replace(deck, **change)
    disc = cut(song(seed), film=film, lathe=lathe, seed=seed)
    if name == "plays":
        disc = wear(disc, plays=int(value))
    if name == "scratch_um" and value:
        disc = scratch(disc, angle_deg=40, depth_um=value)
    return play(disc, deck=deck, seed=seed)


def amplified(name: str, value: float, seed: int) -> np.ndarray:
    """What an amplifier makes of the song itself."""
    whole = song(seed)
    noise = np.random.default_rng(seed).standard_normal(len(whole)) * np.std(whole)
    bend: dict[str, Callable[[], np.ndarray]] = {
        "drive": lambda: np.tanh(value * whole),
        "clipped": lambda: np.clip(whole, -value, value),
        "square": lambda: whole + value * whole**2,
        "white_db": lambda: whole + noise * 10 ** (value / 20),
    }
    return bend[name]()


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("part", "name"), FLAWS)
def test_the_grade_falls_when_one_flaw_is_turned_up(part: str, name: str, seed: int) -> None:
    grades = []
    for value in TABLES[part][name]:
        heard = (
            amplified(name, value, seed) if part == "amplifier" else worked(part, name, value, seed)
        )
        grades.append(listen(heard, song(seed)).grade)
    print(part, name, seed, grades)
    assert len(grades) >= 5
    for number, later in enumerate(grades[1:], start=1):
        most = min(grades[:number]) + WITHIN
        assert later <= max(most, RUINED), grades
    assert grades[-1] <= grades[0] - (1 if (part, name) in LITTLE else 8), grades


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_where_an_arm_resonates_is_no_flaw(seed: int) -> None:
    """It turns the phases of some notes, which is neither sway nor noise nor distortion."""
    pitches_hz = (25.0, 80.0, 120.0, 160.0, 200.0)
    grades = [listen(worked("deck", "arm_hz", hz, seed), song(seed)).grade for hz in pitches_hz]
    print(grades)
    assert np.ptp(grades) <= 3


@pytest.mark.parametrize(
    ("measure", "values"),
    [
        ("wow_percent", np.linspace(0, 5, 20)),
        ("noise_db", np.linspace(-50, 10, 60)),
        ("treble_hz", np.linspace(9000, 0, 20)),
        ("distortion_percent", np.linspace(0, 40, 20)),
        ("clicks_per_s", np.linspace(0, 20, 20)),
        ("skips", range(6)),
    ],
)
@pytest.mark.parametrize("noise_db", [-30.0, -12.0])
def test_no_measure_that_gets_worse_betters_the_grade(
    measure: str, values: np.ndarray, noise_db: float
) -> None:
    good = {
        "wow_percent": 0.3, "noise_db": noise_db, "treble_hz": 5500.0, "distortion_percent": 2.0,
        "clicks_per_s": 0.5, "skips": 0,
    }  # fmt: skip
    grades = [grade(**{**good, measure: float(value)}) for value in values]
    assert all(later <= before for before, later in pairwise(grades))
    assert grades[-1] < grades[0] - 5


@pytest.mark.parametrize("number", [300, 1000, 3000, 5000])
def test_clicks_in_crowds_do_not_hide_each_other(number: int) -> None:
    """Up to 5000 a second of random height: between crackle and hiss, and never a few clicks."""
    dice = np.random.default_rng(number)
    crackling = song(1).copy()
    places = dice.integers(0, len(crackling) - 3, 6 * number)
    height = dice.lognormal(-0.7, 0.5, len(places)) * dice.choice([-1, 1], len(places))
    for shift, size in enumerate((0.9, -0.9, 0.5)):
        np.add.at(crackling, places + shift, size * height)
    assert listen(crackling, song(1)).clicks_per_s > 10


@pytest.mark.parametrize("noise_db", [-20.0, -10.0, 0.0, 5.0])
def test_noise_is_no_click(noise_db: float) -> None:
    assert listen(amplified("white_db", noise_db, 1), song(1)).clicks_per_s < 1
