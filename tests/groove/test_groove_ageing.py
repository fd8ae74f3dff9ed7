"""Wear and scratches."""

from typing import Any

import numpy as np
import pytest
from groove_tones import RATE, TURN_S, db, harmonic, heard, sine, tone_disc

from game.groove import Deck, Disc, Film, Lathe, cut, play, scratch, wear


def loss_db(hz: float, radius_mm: float, plays: int) -> float:
    disc = tone_disc(hz, radius_mm)
    return db(harmonic(heard(wear(disc, plays=plays)), hz) / harmonic(heard(disc), hz))


def test_loss_is_linear_in_plays_and_falls_on_ideal_parts_too() -> None:
    once = loss_db(4000, 75, 1)
    assert once < -0.3
    assert loss_db(4000, 75, 6) == pytest.approx(6 * once, rel=0.02)


def test_loss_goes_with_the_square_of_the_wavenumber() -> None:
    assert loss_db(4000, 50, 2) / loss_db(4000, 75, 2) == pytest.approx(2.25, abs=0.05)
    assert loss_db(4000, 75, 2) / loss_db(2000, 75, 2) == pytest.approx(4.0, abs=0.1)


def test_a_lighter_needle_wears_less() -> None:
    disc = tone_disc(4000, 75)
    light, heavy = (wear(disc, deck=Deck(force_n=f), plays=3) for f in (0.1, 1.0))
    assert np.std(light.lateral_um) > np.std(heavy.lateral_um)


def test_plays_add_up() -> None:
    disc = cut(sine(3000, 1.0, 0.5))
    twice, at_once = wear(wear(disc, plays=2), plays=3), wear(disc, plays=5)
    assert twice.plays == at_once.plays == 5
    inside = slice(1000, -1000)
    assert np.allclose(twice.lateral_um[inside], at_once.lateral_um[inside], atol=3e-3)
    assert np.allclose(twice.grain_um, at_once.grain_um, rtol=1e-5)
    assert wear(disc, plays=0) == disc
    assert disc.plays == 0


@pytest.mark.parametrize("plays", [-1, 1.5, True, "twice"])
def test_plays_that_cannot_be(plays: object) -> None:
    with pytest.raises(ValueError, match="plays"):
        wear(cut(sine(1000, 0.1, 0.5)), plays=plays)  # type: ignore[arg-type]


def ticks(disc: Disc) -> np.ndarray:
    """Seconds at which a silent disc ticks, to a fraction of a sample."""
    sound = np.abs(heard(disc).astype(float))
    found = []
    while len(found) < 6:
        at = int(np.argmax(sound))
        near = sound[at - 6 : at + 7]
        found.append(at + float(np.sum(np.arange(-6, 7) * near**2) / np.sum(near**2)))
        sound[max(at - 5000, 0) : at + 5000] = 0
    return np.sort(found) / RATE


def silent_disc(radius_mm: float) -> Disc:
    return cut(np.zeros(4 * RATE), film=Film.ideal(), lathe=Lathe.ideal(outer_mm=radius_mm))


def test_a_radial_scratch_ticks_once_a_turn() -> None:
    steps = np.diff(ticks(scratch(silent_disc(80), angle_deg=40, depth_um=20)))
    assert steps == pytest.approx(np.full(5, 0.76667), abs=1e-4)


def test_a_slanted_scratch_ticks_late() -> None:
    disc = scratch(silent_disc(80), angle_deg=40, depth_um=20, slant_deg=45)
    steps = np.diff(ticks(disc))
    later = 0.265 * np.tan(np.radians(45)) / (2 * np.pi * 79.6) * TURN_S
    assert steps.mean() - TURN_S == pytest.approx(later, abs=2e-5)
    assert disc.scratches[0].slant_deg == 45


def test_a_scratch_is_heard_through_the_default_deck() -> None:
    disc = cut(np.zeros(3 * RATE))
    hurt = scratch(disc, angle_deg=200, depth_um=40)
    assert np.abs(play(hurt)).max() > 2 * np.abs(play(disc)).max()
    assert disc.scratches == ()


@pytest.mark.parametrize(
    "bad",
    [{"depth_um": -1.0}, {"slant_deg": 90.0}, {"angle_deg": float("nan")}, {"angle_deg": "a"}],
)
def test_scratches_that_cannot_be(bad: dict[str, Any]) -> None:
    good = {"angle_deg": 10.0, "depth_um": 10.0, "slant_deg": 0.0}
    with pytest.raises(ValueError, match=next(iter(bad))):
        scratch(silent_disc(60), **(good | bad))
