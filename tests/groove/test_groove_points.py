"""More points of the table of checks: periods, curves, harmonics, rates, ticks, echo, clamping."""

import numpy as np
import pytest
from groove_tones import RATE, TURN_S, db, harmonic, heard, pitch_deviation, sine, tone_disc

from game.groove import Deck, Disc, Film, Lathe, cut, play, scratch


def ticks_s(disc: Disc, **deck: float) -> np.ndarray:
    """Seconds at which a silent scratched disc ticks."""
    sound = np.abs(heard(disc, **deck).astype(float))
    (loud,) = np.nonzero(sound > 0.3 * sound.max())
    groups = np.split(loud, np.flatnonzero(np.diff(loud) > 1000) + 1)
    return (
        np.array([float(np.sum(g * sound[g] ** 2) / np.sum(sound[g] ** 2)) for g in groups]) / RATE
    )


@pytest.mark.parametrize(("rpm", "turn_s"), [(78.26, 0.76667), (77.92, 0.77002), (33.33, 1.80018)])
def test_a_turn_lasts_as_long_as_its_speed_says(rpm: float, turn_s: float) -> None:
    disc = cut(np.zeros(6 * RATE), film=Film.ideal(), lathe=Lathe.ideal(rpm=rpm))
    steps_s = np.diff(ticks_s(scratch(disc, angle_deg=40, depth_um=20), rpm=rpm))
    assert len(steps_s) >= 2
    assert steps_s.mean() == pytest.approx(turn_s, rel=1e-4)


@pytest.mark.parametrize(
    ("slant_deg", "later_s"), [(-45.0, -0.40e-3), (60.0, 0.70e-3), (80.0, 2.3e-3)]
)
def test_a_slanted_scratch_comes_later_by_its_tangent(slant_deg: float, later_s: float) -> None:
    lathe = Lathe.ideal(outer_mm=80.5)
    disc = cut(np.zeros(4 * RATE), film=Film.ideal(), lathe=lathe)
    steps_s = np.diff(ticks_s(scratch(disc, angle_deg=40, depth_um=20, slant_deg=slant_deg)))
    assert steps_s.mean() - TURN_S == pytest.approx(later_s, abs=2.5e-5 + 0.01 * abs(later_s))


@pytest.mark.parametrize(
    ("times_us", "hz", "gain_db"),
    [
        ((3180.0, 318.0, 75.0), 10_000, -13.73),
        ((3180.0, 318.0, 75.0), 250, 6.68),
        ((0.0, 318.0, 0.0), 100, 13.19),
        ((0.0, 318.0, 0.0), 5000, -0.93),
        ((0.0, 636.0, 0.0), 250, 2.75),
        ((3180.0, 318.0, 50.0), 50, 16.48),
        ((3180.0, 318.0, 50.0), 8000, -9.18),
        ((3180.0, 318.0, 100.0), 3000, -5.98),
    ],
)
def test_replay_curves_are_those_of_the_labels(
    times_us: tuple[float, float, float], hz: float, gain_db: float
) -> None:
    disc = cut(sine(hz, 1, 0.1), film=Film.ideal(), lathe=Lathe.ideal())
    curved, flat = (harmonic(heard(disc, equalisation_us=us), hz) for us in (times_us, None))
    assert db(curved / flat) == pytest.approx(gain_db, abs=0.06)


@pytest.mark.parametrize(("hz", "radius_mm"), [(1000, 100), (2000, 75), (3000, 50)])
def test_a_ball_between_two_walls_makes_no_even_harmonics(hz: float, radius_mm: float) -> None:
    sound = heard(tone_disc(hz, radius_mm, peak_cm_s=5.0), tip_radius_um=65)
    assert db(harmonic(sound, hz, 2) / harmonic(sound, hz)) < -80


@pytest.mark.parametrize(("hz", "peak_cm_s"), [(1000, 10.0), (2600, 8.0)])
def test_the_ball_that_embossed_the_groove_hears_it_as_it_was_meant(
    hz: float, peak_cm_s: float
) -> None:
    disc = tone_disc(hz, 50, peak_cm_s=peak_cm_s, tip_radius_um=40.0)
    sound = heard(disc, tip_radius_um=40)
    assert harmonic(sound, hz, 3) / harmonic(sound, hz) < 1e-4


@pytest.mark.parametrize(
    ("peak_cm_s", "loss_db", "within"), [(5.0, -0.20, 0.05), (15.0, -1.79, 0.1)]
)
def test_treble_is_compressed_the_more_the_louder_it_is(
    peak_cm_s: float, loss_db: float, within: float
) -> None:
    sound = heard(tone_disc(5000, 50, peak_cm_s=peak_cm_s), tip_radius_um=65)
    assert db(harmonic(sound, 5000)) == pytest.approx(loss_db, abs=within)


@pytest.mark.parametrize(
    ("radius_mm", "facet_um", "loss_db"),
    [(50, 5, -0.05), (50, 10, -0.21), (50, 40, -3.72), (100, 40, -0.87)],
)
def test_a_facet_costs_the_more_the_longer_it_is(
    radius_mm: float, facet_um: float, loss_db: float
) -> None:
    sound = heard(tone_disc(5000, radius_mm, facet_um=facet_um))
    assert db(harmonic(sound, 5000)) == pytest.approx(loss_db, abs=0.05)


@pytest.mark.parametrize(("hz", "number"), [(2400, 3), (5000, 1)])
def test_no_rate_of_the_player_changes_what_the_ball_makes(hz: float, number: int) -> None:
    disc = tone_disc(hz, 50, seconds=1.0, peak_cm_s=10.0 if number == 1 else 5.0)
    level_db = []
    for rate in (44_100, 96_000, 192_000):
        sound = play(disc, deck=Deck.ideal(tip_radius_um=65.0), rate_hz=rate)
        level_db.append(db(harmonic(sound, hz, number, rate=rate)))
    assert max(level_db) - min(level_db) < 0.05


def test_without_echo_a_turn_knows_nothing_of_its_neighbours() -> None:
    programme = np.zeros(3 * RATE)
    programme[RATE : RATE + RATE // 10] = sine(800, 0.1)
    sound = heard(cut(programme, film=Film.ideal(), lathe=Lathe.ideal())).astype(float)
    loud = np.std(sound[RATE : RATE + RATE // 10])
    for side in (-1, 1):
        at = round(RATE + side * TURN_S * RATE)
        assert np.std(sound[at : at + RATE // 10]) < 1e-4 * loud


def test_every_hearing_clamps_the_disc_another_way() -> None:
    disc = tone_disc(3150, 100, seconds=2.5)
    sways = []
    for seed in range(4):
        sound = play(disc, deck=Deck.ideal(slack_mm=0.5), seed=seed)
        deviation = pitch_deviation(sound, 3150)[: round(2 * TURN_S * RATE)]
        t = np.arange(len(deviation)) / RATE
        sways.append(2 * np.mean(deviation * np.exp(-2j * np.pi * t / TURN_S)))
    # half a millimetre of 100 mm at most, in every direction alike
    assert max(map(abs, sways)) < 0.5 / 100 * 1.01
    apart = [abs(np.angle(one / other)) for one in sways for other in sways if one is not other]
    assert min(apart) > 0.05
    assert max(apart) > 1.5


@pytest.mark.parametrize(
    ("mass_mg", "force_n", "hz"), [(400, 0.2, 1000), (100, 0.1, 2500), (1000, 0.3, 600)]
)
@pytest.mark.parametrize("louder", [1.2, 2.0, 4.0])
def test_a_needle_is_never_hastened_by_more_than_its_force(
    mass_mg: float, force_n: float, hz: int, louder: float
) -> None:
    limit_m_s2 = force_n / (mass_mg * 1e-6)
    peak_cm_s = louder * 100 * limit_m_s2 / (2 * np.pi * hz)
    disc = tone_disc(hz, 100, seconds=2.5, peak_cm_s=peak_cm_s)
    sound = heard(
        disc, tip_mass_mg=mass_mg, force_n=force_n, compliance_mm_n=np.inf, pickup="displacement"
    )
    moved_m = sound[2000:-100].astype(float) * peak_cm_s * 1e-2 / (2 * np.pi * 1000)
    hastened_m_s2 = np.abs(np.diff(moved_m, 2)) * RATE**2
    assert hastened_m_s2.max() < 1.05 * limit_m_s2
    assert hastened_m_s2.max() > 0.9 * limit_m_s2


def test_a_soft_needle_goes_no_further_than_its_spring_lets_it() -> None:
    disc = tone_disc(100, 100, seconds=4, peak_cm_s=5.0)
    soft = heard(disc, tip_mass_mg=0, compliance_mm_n=0.1, force_n=0.4, pickup="displacement")
    moved_um = np.abs(soft[4000:]).max() * 5.0 * 1e4 / (2 * np.pi * 1000)
    assert moved_um == pytest.approx(1e3 * 0.1 * 0.4, rel=0.02)
