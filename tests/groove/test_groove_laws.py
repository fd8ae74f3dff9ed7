"""Laws that join two stages: sidebands, sums of sways, a needle thrown, a turn heard again."""

import numpy as np
import pytest
from groove_tones import RATE, TURN_S, harmonic, heard, lathe_at, pitch_deviation, sine, tone_disc

from game.groove import Deck, Disc, Film, Lathe, cut, listen, play
from game.groove.wow_meter import measure_wow

LOW_HZ, HIGH_HZ = 400, 4000
TURN_HZ = 1 / TURN_S


def two_tones() -> Disc:
    """400 Hz at 8 cm/s and 4 kHz at 2 cm/s, 75 mm from the centre."""
    programme = sine(LOW_HZ, 1.5, 0.8) + sine(HIGH_HZ, 1.5, 0.2)
    lathe = lathe_at(75, 1.5, peak_cm_s=10.0)
    return cut(0.999 * programme, film=Film.ideal(), lathe=lathe)


def sideband(sound: np.ndarray, order: int) -> float:
    """Amplitude at 4 kHz and so many times 400 Hz, relative to 4 kHz."""
    return harmonic(sound, HIGH_HZ + order * LOW_HZ) / harmonic(sound, HIGH_HZ)


def test_tracing_makes_sidebands_of_even_order_only() -> None:
    sound = heard(two_tones(), tip_radius_um=65)
    assert sideband(sound, 2) == pytest.approx(0.0108, abs=0.0005)
    assert sideband(sound, -2) == pytest.approx(0.0048, abs=0.0005)
    assert max(sideband(sound, 1), sideband(sound, -1)) < 1e-4


def test_a_tracking_error_makes_sidebands_of_the_first_order() -> None:
    sound = heard(two_tones(), tracking_deg=5.0, pickup="displacement")
    assert sideband(sound, -1) == pytest.approx(0.0513, abs=0.001)
    assert sideband(sound, 1) == pytest.approx(0.0627, abs=0.001)
    assert sideband(sound, 2) == pytest.approx(0.0023, abs=0.0005)


@pytest.mark.parametrize("apart_deg", [0, 60, 120, 180])
def test_sways_of_both_machines_add_up_as_vectors(apart_deg: float) -> None:
    disc = tone_disc(3000, 90, seconds=6, wow=((TURN_HZ, 1.0, 0.0),))
    sound = heard(disc, wow=((TURN_HZ, 1.0, apart_deg),), arm_mm=np.inf)
    peak = np.std(pitch_deviation(sound, 3000)) * 2**0.5
    assert peak == pytest.approx(0.02 * abs(np.sin(np.radians(apart_deg / 2))), abs=5e-4)


def test_an_ear_weighs_the_sway_of_a_hole_one_millimetre_off() -> None:
    disc = tone_disc(3150, 100, seconds=8)
    sound = heard(disc, hole_mm=1.0, arm_mm=np.inf)
    notes = listen(sound, sine(3150, 8))
    assert notes.wow_percent == pytest.approx(0.72, abs=0.02)


@pytest.mark.parametrize(
    ("hz", "reading", "within"),
    [(4.0, 0.0997, 0.03), (0.8, 0.0499, 0.03), (20.0, 0.0506, 0.03), (0.2, 0.0030, 0.07)],
)
def test_the_meter_reads_what_the_norm_says(hz: float, reading: float, within: float) -> None:
    rate = 400.0
    second = np.arange(int(60 * rate)) / rate
    deviation = 1e-3 * np.sin(2 * np.pi * hz * second)
    inside = (second > 5) & (second < 55)
    assert measure_wow(deviation, rate_hz=rate, counts=inside) == pytest.approx(reading, rel=within)


@pytest.mark.parametrize(("mass_mg", "force_n", "hz"), [(50, 0.5, 5000), (80, 0.3, 3000)])
def test_a_needle_is_thrown_just_above_its_force(mass_mg: float, force_n: float, hz: int) -> None:
    limit_cm_s = 100 * force_n / (mass_mg * 1e-6 * 2 * np.pi * hz)

    def thrown(share: float) -> bool:
        disc = tone_disc(hz, 100, seconds=0.5, peak_cm_s=share * limit_cm_s)
        free = heard(disc, tip_mass_mg=0, compliance_mm_n=np.inf)
        held = heard(disc, tip_mass_mg=mass_mg, force_n=force_n, compliance_mm_n=np.inf)
        return not np.array_equal(free[2000:12000], held[2000:12000])

    assert not thrown(0.99)
    assert thrown(1.01)


def test_a_needle_that_falls_back_hears_the_same_turn_again() -> None:
    dice = np.random.default_rng(3)
    programme = np.convolve(dice.standard_normal(3 * RATE), np.ones(30) / 200, "same")
    lathe = Lathe.ideal(jumps=((2.0, 3.0),), outer_mm=100.0)
    disc = cut(np.clip(programme, -1, 1), film=Film.ideal(), lathe=lathe)
    deck = Deck.ideal(tip_mass_mg=50, compliance_mm_n=0.4)
    sounds = [play(disc, deck=deck, seed=seed) for seed in range(6)]
    locked = max(sounds, key=len)
    assert len(locked) > (3 + 0.9 * TURN_S) * RATE
    turn = round(TURN_S * RATE)
    first = round((2.0 - TURN_S + 0.1) * RATE)
    once, again = (locked[at : at + turn // 2].astype(float) for at in (first, first + turn))
    lags = range(-60, 61)
    alike = [np.corrcoef(once[100:-100], again[100 + lag : len(again) - 100 + lag])[0, 1]
             for lag in lags]  # fmt: skip
    assert max(alike) > 0.9
    assert abs(lags[int(np.argmax(alike))]) < 1e-3 * turn
