"""What a ball makes of a groove, against the exact envelope of the ball and the wave theory."""

import numpy as np
import pytest
from groove_tones import db, harmonic, heard, tone_disc

OMEGA = 2 * np.pi * 78.26 / 60


def exact_harmonics(ball_um: float, hz: float, radius_mm: float, peak_cm_s: float) -> list[float]:
    """Harmonics of the displacement, from the parametric envelope of a circle on a sine."""
    speed = OMEGA * radius_mm * 1e3
    k = 2 * np.pi * hz / speed
    size = peak_cm_s * 1e4 / (2 * np.pi * hz) / 2**0.5
    x = np.linspace(-1, 3, 400001) * 2 * np.pi / k
    wall, slope = size * np.sin(k * x), size * k * np.cos(k * x)
    root = 1 / np.sqrt(1 + slope**2)
    grid = np.arange(4096) / 4096 * 2 * np.pi / k
    way = np.zeros(4096)
    for side in (1, -1):
        place = x - side * ball_um * slope * root
        height = wall + side * ball_um * (root - 1)
        way += envelope(place, height, grid, side)
    spectrum = 2 * np.abs(np.fft.rfft(way / 2 * 2**0.5)) / 4096
    return [float(spectrum[n]) for n in range(6)]


def envelope(place: np.ndarray, height: np.ndarray, grid: np.ndarray, side: int) -> np.ndarray:
    """The uppermost (or lowest) branch where the parallel curve folds back on itself."""
    if (np.diff(place) > 0).all():
        return np.interp(grid, place, height)
    order = np.argsort(place)
    cell = np.searchsorted(grid, place[order]).clip(0, len(grid) - 1)
    best = np.full(len(grid), -np.inf)
    np.maximum.at(best, cell, side * height[order])
    return side * best


@pytest.mark.parametrize(
    ("ball_um", "hz", "radius_mm", "peak_cm_s"),
    [
        (65, 2000, 50, 5.0),
        (65, 2600, 50, 5.0),
        (65, 2600, 75, 5.0),
        (40, 2500, 60, 8.0),
        (65, 1500, 60, 10.0),
        (65, 2000, 100, 12.0),
    ],
)
def test_third_harmonic(ball_um: float, hz: float, radius_mm: float, peak_cm_s: float) -> None:
    # the level is that of a 1 kHz sine, and a perfect lathe cuts all frequencies alike
    disc = tone_disc(hz, radius_mm, peak_cm_s=peak_cm_s)
    sound = heard(disc, tip_radius_um=ball_um)
    exact = exact_harmonics(ball_um, hz, radius_mm, peak_cm_s)
    got = harmonic(sound, hz, 3) / harmonic(sound, hz)
    assert abs(db(got / (3 * exact[3] / exact[1]))) < 0.5


def test_even_harmonics_vanish() -> None:
    sound = heard(tone_disc(2000, 60, peak_cm_s=5.0), tip_radius_um=65)
    assert db(harmonic(sound, 2000, 2) / harmonic(sound, 2000)) < -80


def test_third_harmonic_quadruples_with_ball_level_and_frequency() -> None:
    def third(ball_um: float, peak_cm_s: float, hz: float, radius_mm: float) -> float:
        # q = R w V / v^2 is 0.1 at the base and 0.2 doubled; 1.7 N make room for the larger ball
        disc = tone_disc(hz, radius_mm, peak_cm_s=peak_cm_s, force_n=1.7)
        sound = heard(disc, tip_radius_um=ball_um)
        return harmonic(sound, hz, 3) / harmonic(sound, hz)

    base = third(50, 4.1, 1300, 50)
    assert db(third(100, 4.1, 1300, 50) / base) == pytest.approx(12.04, abs=0.3)
    assert db(third(50, 8.2, 1300, 50) / base) == pytest.approx(12.04, abs=0.3)
    assert db(third(50, 4.1, 2600, 50) / base) == pytest.approx(12.04, abs=0.3)
    assert db(base / third(50, 4.1, 1300, 100)) == pytest.approx(24.08, abs=0.3)


def test_a_matched_embossing_tip_cancels_the_distortion() -> None:
    sound = heard(tone_disc(2000, 50, peak_cm_s=5.0, tip_radius_um=65.0), tip_radius_um=65)
    assert harmonic(sound, 2000, 3) / harmonic(sound, 2000) < 1e-4


@pytest.mark.parametrize(("tip_um", "ball_um"), [(40.0, 65.0), (65.0, 40.0)])
def test_only_the_difference_of_the_tips_counts(tip_um: float, ball_um: float) -> None:
    sound = heard(tone_disc(2600, 50, peak_cm_s=8.0, tip_radius_um=tip_um), tip_radius_um=ball_um)
    exact = exact_harmonics(25, 2600, 50, 8.0)
    got = harmonic(sound, 2600, 3) / harmonic(sound, 2600)
    assert abs(db(got / (3 * exact[3] / exact[1]))) < 0.5


@pytest.mark.parametrize(
    ("peak_cm_s", "loss_db", "within"), [(10.0, -0.80, 0.05), (20.0, -2.92, 0.15)]
)
def test_loud_treble_is_compressed_where_the_ball_does_not_fit(
    peak_cm_s: float, loss_db: float, within: float
) -> None:
    sound = heard(tone_disc(5000, 50, peak_cm_s=peak_cm_s), tip_radius_um=65)
    assert db(harmonic(sound, 5000)) == pytest.approx(loss_db, abs=within)


@pytest.mark.parametrize(("hz", "radius_mm"), [(3000, 50), (5000, 50), (5000, 100)])
def test_contact_patch_costs_treble(hz: float, radius_mm: float) -> None:
    sound = heard(tone_disc(hz, radius_mm), contact_um=20.0)
    q = 2 * np.pi * hz / (OMEGA * radius_mm * 1e3) * 20
    theory = 3 * (np.sin(q) - q * np.cos(q)) / q**3
    assert db(harmonic(sound, hz) / theory) == pytest.approx(0, abs=0.3)


@pytest.mark.parametrize(
    ("hz", "radius_mm", "facet_um", "loss_db"), [(5000, 50, 20, -0.87), (5000, 100, 20, -0.21)]
)
def test_a_dull_facet_costs_treble(
    hz: float, radius_mm: float, facet_um: float, loss_db: float
) -> None:
    sound = heard(tone_disc(hz, radius_mm, facet_um=facet_um))
    assert db(harmonic(sound, hz)) == pytest.approx(loss_db, abs=0.05)


@pytest.mark.parametrize(("hz", "radius_mm"), [(2000, 50), (5000, 60), (5000, 100)])
def test_springback_costs_treble(hz: float, radius_mm: float) -> None:
    from game.groove import Film

    sound = heard(tone_disc(hz, radius_mm, film=Film.ideal(springback_um=18.0)))
    k = 2 * np.pi * hz / (OMEGA * radius_mm * 1e3)
    assert db(harmonic(sound, hz)) == pytest.approx(-8.686 * (k * 18) ** 2 / 2, abs=0.1)
