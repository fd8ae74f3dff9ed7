"""The table of checks: speed of the groove, where treble falls, what seeds change."""

from itertools import pairwise

import numpy as np
import pytest
from groove_tones import RATE, TURN_S, db, harmonic, heard, lathe_at, pitch_deviation, tone_disc

from game.groove import Deck, Film, cut, listen, play

OMEGA = 2 * np.pi / TURN_S


@pytest.mark.parametrize(("radius_mm", "speed_m_s"), [(100, 0.8195), (50, 0.4098)])
def test_the_groove_passes_at_the_speed_of_its_radius(radius_mm: float, speed_m_s: float) -> None:
    disc = tone_disc(1000, radius_mm, seconds=1.0)
    grid = np.arange(disc.lateral_um.size) / disc.samples_per_turn
    rises = np.flatnonzero((disc.lateral_um[:-1] < 0) & (disc.lateral_um[1:] >= 0))
    rises = rises[len(rises) // 2 : -10]  # the first waves settle
    waves = len(rises) - 1
    before, after = disc.lateral_um[rises], disc.lateral_um[rises + 1]
    turn = grid[rises] - before / (after - before) / disc.samples_per_turn
    middle_mm = float(disc.radius_mm(turn.mean()))
    wave_mm = (turn[-1] - turn[0]) / waves * 2 * np.pi * middle_mm
    assert wave_mm == pytest.approx(speed_m_s * middle_mm / radius_mm, rel=1e-4)


def test_a_patch_of_20_um_hears_nothing_of_its_null() -> None:
    assert db(harmonic(heard(tone_disc(14_650, 50), contact_um=20.0), 14_650)) < -35


def corner_hz(radius_mm: float) -> float:
    """Where a patch of 20 um has cost 3 dB."""
    near_hz = 5920 * radius_mm / 50
    hz = [near_hz * share for share in (0.96, 1.0, 1.04)]
    level = []
    for each in hz:
        disc = tone_disc(each, radius_mm)
        patch, point = (harmonic(heard(disc, contact_um=um), each) for um in (20.0, 0.0))
        level.append(db(patch / point))
    return float(np.interp(3.01, -np.array(level), hz))


def test_treble_ages_inward() -> None:
    inside, outside = corner_hz(50), corner_hz(100)
    assert inside == pytest.approx(5920, rel=0.02)
    assert outside / inside == pytest.approx(2.0, abs=0.02)


@pytest.mark.parametrize(("quality", "level_db"), [(2.0, -10.0), (0.707, -12.3)])
def test_half_way_below_its_resonance_the_arm_hears_as_its_q_says(
    quality: float, level_db: float
) -> None:
    disc = tone_disc(12.6, 100, seconds=4)
    level = db(harmonic(heard(disc, arm_hz=25.2, arm_q=quality), 12.6))
    assert level == pytest.approx(level_db, abs=0.3)


def test_hiss_of_the_walls_is_white() -> None:
    film = Film.ideal(roughness_um=0.4)
    sound = heard(cut(np.zeros(8 * RATE), film=film, lathe=lathe_at(80, 8.0)))[RATE:-RATE]
    power = np.abs(np.fft.rfft(sound.astype(float) * np.hanning(len(sound)))) ** 2
    hz = np.fft.rfftfreq(len(sound), 1 / RATE)
    edges_hz = np.geomspace(300, 4000, 9)
    bands = [power[(hz >= low) & (hz < high)].mean()
             for low, high in pairwise(edges_hz)]  # fmt: skip
    level_db = 10 * np.log10(bands)
    assert np.abs(level_db - level_db.mean()).max() < 1.0


def test_a_hole_sways_once_a_turn_about_the_true_pitch() -> None:
    disc = tone_disc(3150, 100, seconds=10 * TURN_S)
    deviation = pitch_deviation(heard(disc, hole_mm=1.0), 3150)
    t = np.arange(len(deviation)) / RATE - 5 * TURN_S
    window = np.hanning(len(t))
    lines_hz = np.linspace(1.29, 1.32, 31)
    lines = [abs(np.sum(deviation * window * np.exp(-2j * np.pi * hz * t))) for hz in lines_hz]
    assert lines_hz[int(np.argmax(lines))] == pytest.approx(1.304, abs=0.005)
    # the sway grows a little as the radius shrinks
    sway = np.exp(2j * np.pi * t / TURN_S)
    basis = np.stack([np.ones_like(t), sway.real, sway.imag, t * sway.real, t * sway.imag], axis=1)
    mean, *size = np.linalg.lstsq(basis, deviation, rcond=None)[0]
    assert np.hypot(*size[:2]) == pytest.approx(0.01, rel=0.01)
    assert abs(mean) < 1e-6


@pytest.mark.parametrize(
    ("warp_mm", "radius_mm", "once", "twice"),
    [(1.0, 100, 2e-3, 1e-4), (2.0, 60, 6.67e-3, 1.111e-3)],
)
def test_a_slope_hastens_the_groove_both_up_and_down(
    warp_mm: float, radius_mm: float, once: float, twice: float
) -> None:
    # (n z0 / r)^2 / 2 cos^2: half of it sways at twice the rate; one turn stays one turn
    disc = tone_disc(3150, radius_mm, seconds=5, film=Film.ideal(warp_mm=warp_mm, warp_order=2))
    deviation = pitch_deviation(heard(disc), 3150)
    whole = deviation[: round(4 * TURN_S * RATE)]
    t = np.arange(len(whole)) / RATE
    lines = [2 * abs(np.mean(whole * np.exp(-2j * np.pi * n * t / TURN_S))) for n in (2, 4)]
    assert lines == [pytest.approx(once, rel=0.02), pytest.approx(twice, rel=0.05)]
    assert abs(whole.mean()) < 2e-5


def test_two_hearings_share_the_walls_and_two_discs_do_not() -> None:
    from scipy.signal import butter, correlate, sosfiltfilt

    band = butter(3, [300, 2000], "bp", fs=RATE, output="sos")

    def noise(cut_seed: int, hearing: int) -> np.ndarray:
        disc = cut(np.zeros(2 * RATE), lathe=lathe_at(100, 2.0), seed=cut_seed)
        sound = play(disc, deck=Deck(horn=False, rumble_db=-np.inf), seed=hearing)
        return np.asarray(sosfiltfilt(band, sound))

    def alike(one: np.ndarray, other: np.ndarray) -> float:
        piece = one[RATE : RATE + 8192]
        near = other[RATE - 600 : RATE + 8192 + 600]
        size = np.sqrt(np.convolve(near**2, np.ones(8192), "valid") * np.sum(piece**2))
        return float((correlate(near, piece, "valid") / size).max())

    assert alike(noise(7, 1), noise(7, 2)) > 0.9
    assert alike(noise(7, 1), noise(8, 1)) < 0.3


def test_two_pressings_of_one_song_differ_in_every_measure() -> None:
    dice = np.random.default_rng(8)
    t = np.arange(5 * RATE) / RATE
    notes = sum(
        np.sin(2 * np.pi * hz * t + 6 * dice.random()) * (np.sin(2 * np.pi * t / 0.9 + hz) > 0)
        for hz in (233, 392, 587, 880, 1320, 1976, 2637)
    )
    song = notes / np.abs(notes).max()
    film = Film(dust_per_mm2=2.0, roughness_um=0.1)
    one, other = (listen(play(cut(song, film=film, seed=n), seed=n), song) for n in (7, 8))
    for measure in (
        "wow_percent", "noise_db", "treble_hz", "distortion_percent", "clicks_per_s",
    ):  # fmt: skip
        assert getattr(one, measure) != pytest.approx(getattr(other, measure), rel=1e-3), measure
