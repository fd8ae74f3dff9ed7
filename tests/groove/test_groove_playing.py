"""Pitch, angles, noise and dust of a disc that is played."""

from typing import Any

import numpy as np
import pytest
from groove_tones import (
    RATE,
    TURN_S,
    db,
    harmonic,
    heard,
    lathe_at,
    middle,
    pitch_deviation,
    sine,
    tone_disc,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.groove import Deck, Disc, Film, Lathe, Needle, cut, play
from game.groove.turning import place_of

OMEGA = 2 * np.pi * 78.26 / 60


def wow_lines(deviation: np.ndarray, hz: float) -> tuple[float, float]:
    """Size of a wow and of its second harmonic, by a fit."""
    t = np.arange(len(deviation)) / RATE
    waves = [f(2 * np.pi * hz * n * t) for n in (1, 2) for f in (np.cos, np.sin)]
    basis = np.stack([np.ones_like(t), t, *waves], axis=1)
    fit = np.linalg.lstsq(basis, deviation, rcond=None)[0]
    return float(np.hypot(fit[2], fit[3])), float(np.hypot(fit[4], fit[5]))


@pytest.mark.parametrize(("hole_mm", "radius_mm"), [(0.5, 100), (1.0, 100), (2.0, 60)])
def test_a_hole_off_centre_bends_the_pitch_by_e_over_r(hole_mm: float, radius_mm: float) -> None:
    disc = tone_disc(3150, radius_mm, seconds=4)
    deviation = pitch_deviation(heard(disc, hole_mm=hole_mm, hole_deg=70.0), 3150)
    size, second = wow_lines(deviation, 1 / TURN_S)
    assert size == pytest.approx(hole_mm / radius_mm, rel=0.01)
    assert second < 0.01 * size
    assert abs(deviation.mean()) < 1e-3


def test_equal_holes_cancel() -> None:
    disc = tone_disc(3150, 80, seconds=3, hole_mm=1.2, hole_deg=40.0)
    deviation = pitch_deviation(heard(disc, hole_mm=1.2, hole_deg=40.0), 3150)
    assert wow_lines(deviation, 1 / TURN_S)[0] < 1e-5


def test_a_pivoted_arm_makes_more_of_it() -> None:
    disc = tone_disc(3150, 100, seconds=4)
    arm_mm, angle = 220.0, np.radians(21.85)
    pivot_mm = float(np.sqrt(100**2 + arm_mm**2 - 2 * 100 * arm_mm * np.sin(angle)))
    sound = heard(disc, hole_mm=1.0, arm_mm=arm_mm, pivot_mm=pivot_mm, offset_deg=21.85)
    size, _ = wow_lines(pitch_deviation(sound, 3150), 1 / TURN_S)
    assert size == pytest.approx(0.01077, abs=5e-5)


def test_warp_bends_the_pitch_twice_a_turn() -> None:
    disc = tone_disc(3150, 100, seconds=4, film=Film.ideal(warp_mm=1.0, warp_order=2))
    size, _ = wow_lines(pitch_deviation(heard(disc), 3150), 2 / TURN_S)
    assert size == pytest.approx(0.002, rel=0.02)


@pytest.mark.parametrize("side", ["lathe", "deck"])
def test_wow_is_heard_from_either_machine(side: str) -> None:
    wow = ((4.0, 0.5, 0.0),)
    disc = tone_disc(3150, 100, seconds=3, wow=wow if side == "lathe" else ())
    sound = heard(disc, wow=wow if side == "deck" else ())
    assert wow_lines(pitch_deviation(sound, 3150), 4.0)[0] == pytest.approx(0.005, rel=0.01)


@pytest.mark.parametrize(
    ("peak_cm_s", "radius_mm", "error_deg", "pickup"),
    [(5.0, 50, 5.0, "velocity"), (10.0, 50, 10.0, "velocity"), (5.0, 100, 4.0, "displacement")],
)
def test_tracking_error_makes_a_second_harmonic(
    peak_cm_s: float, radius_mm: float, error_deg: float, pickup: str
) -> None:
    disc = tone_disc(1000, radius_mm, peak_cm_s=peak_cm_s)
    sound = heard(disc, tracking_deg=error_deg, pickup=pickup)
    ratio = harmonic(sound, 1000, 2) / harmonic(sound, 1000)
    theory = peak_cm_s * 1e-2 / (OMEGA * radius_mm * 1e-3) * np.tan(np.radians(error_deg))
    assert ratio == pytest.approx(theory / (1 if pickup == "velocity" else 2), rel=0.03)


@pytest.mark.parametrize(
    ("radius_mm", "error_deg"), [(115, 7.27), (100, 4.14), (80, -0.69), (60, -7.02), (50, -11.34)]
)
def test_tracking_error_of_a_straight_arm(radius_mm: float, error_deg: float) -> None:
    from game.groove.arm import Arm

    disc = tone_disc(1000, radius_mm, seconds=0.2, outer_mm=float(radius_mm))
    deck = Deck.ideal(arm_mm=220.0, pivot_mm=235.0)
    stand = Arm(disc, deck, 0j, 0.0).stand(np.zeros(1), 0)
    assert np.degrees(np.arctan(stand.tangent[0])) == pytest.approx(error_deg, abs=0.02)


def test_hiss_is_louder_where_the_groove_is_faster() -> None:
    def level_db(radius_mm: float) -> float:
        film = Film.ideal(roughness_um=0.4)
        disc = cut(np.zeros(4 * RATE), film=film, lathe=lathe_at(radius_mm, 4.0))
        part = middle(heard(disc)).astype(float)
        spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)))) ** 2
        hz = np.fft.rfftfreq(len(part), 1 / RATE)
        return 10 * np.log10(spectrum[(hz > 300) & (hz < 4000)].mean())

    assert level_db(100) - level_db(50) == pytest.approx(3.0, abs=0.3)


def test_roughness_has_the_rms_it_is_given() -> None:
    from scipy.signal import butter, sosfiltfilt

    film = Film.ideal(roughness_um=0.7)
    disc = cut(np.zeros(4 * RATE), film=film, lathe=lathe_at(80, 4.0))
    mean = disc.roughness(0, disc.lateral_um.size).mean(0)
    grid_hz = disc.samples_per_turn * disc.rpm / 60
    band = butter(4, [100, 5000], "bp", fs=grid_hz, output="sos")
    assert np.std(sosfiltfilt(band, mean)) == pytest.approx(0.7, rel=0.06)


def test_noise_of_the_disc_comes_back_every_turn_and_at_every_hearing() -> None:
    disc = cut(np.zeros(5 * RATE), lathe=Lathe(rumble_db=-np.inf))
    first, second = (play(disc, deck=Deck(horn=False), seed=seed) for seed in (1, 2))
    count = min(len(first), len(second)) - RATE
    a, b = first[RATE // 2 :][:count], second[RATE // 2 :][:count]
    lags = range(-400, 401, 1)
    from scipy.signal import butter, sosfiltfilt

    band = butter(3, [300, 2000], "bp", fs=RATE, output="sos")
    a, b = sosfiltfilt(band, a)[:8192], sosfiltfilt(band, b)
    best = max(
        np.corrcoef(a[500:-500], b[500 + lag : 500 + lag + len(a) - 1000])[0, 1]
        for lag in lags
        if lag + 500 >= 0
    )
    assert best > 0.9
    assert not np.array_equal(first[:count], second[:count])


def test_dust_clicks_follow_the_speed_of_the_groove() -> None:
    from game.groove.dust import Dust

    def particles(radius_mm: float) -> int:
        film = Film.ideal(dust_per_mm2=2.0)
        disc = cut(np.zeros(RATE // 2), film=film, lathe=lathe_at(radius_mm, 0.5))
        return sum(
            len(Dust(disc, seed).lying(0, 0, disc.samples_per_turn)[0]) for seed in range(60)
        )

    assert particles(100) / particles(50) == pytest.approx(2.0, rel=0.1)


def dust_in_cells(disc: Disc, turn: int, *, hearings: int) -> np.ndarray:
    """Particles in every half degree of a turn, summed over hearings."""
    from game.groove.dust import Dust

    cells, size = disc.width_um.shape[1], disc.samples_per_turn
    places = [Dust(disc, seed).lying(turn, 0, size)[0] for seed in range(hearings)]
    return np.bincount(np.concatenate(places) * cells // size, minlength=cells)


def test_dust_follows_the_area_of_the_groove_cell_by_cell() -> None:
    dark = np.zeros((64, 64), np.float32)
    dark[:, 32:] = 1.0
    force = ((0.0, 0.4), (1.0, 0.8), (2.0, 0.8))
    film = Film.ideal(dust_per_mm2=5.0, density=dark, grain=3.0)
    disc = cut(np.zeros(2 * RATE), film=film, lathe=Lathe.ideal(force_curve_n=force))
    for turn in (0, 1):
        width_mm = disc.width_um[turn].astype(float) * 1e-3
        assert width_mm.max() > 1.2 * width_mm.min()
        found = dust_in_cells(disc, turn, hearings=100)
        cell_mm = 2 * np.pi * disc.radius_mm(turn + 0.5) / len(width_mm)
        wanted = 100 * 5.0 * cell_mm * width_mm
        # four standard deviations of a Poisson number, over each eighth of the turn
        for got, want in zip(
            found.reshape(8, -1).sum(1), wanted.reshape(8, -1).sum(1), strict=True
        ):
            assert abs(got - want) < 4 * np.sqrt(want)
        assert found.sum() == pytest.approx(wanted.sum(), rel=0.02)


def test_a_turn_whose_first_cell_was_not_cut_has_dust_in_the_others() -> None:
    force = ((0.0, 0.8), (0.6, 0.8), (0.61, 0.0), (0.9, 0.0), (0.91, 0.8), (2.0, 0.8))
    film = Film.ideal(dust_per_mm2=5.0)
    disc = cut(np.zeros(2 * RATE), film=film, lathe=Lathe.ideal(force_curve_n=force))
    width_um = disc.width_um[1]
    assert width_um[0] == 0
    assert width_um[-1] > 100
    found = dust_in_cells(disc, 1, hearings=60)
    assert not found[width_um == 0].any()
    area_mm2 = 2 * np.pi * disc.radius_mm(1.5) * width_um.mean(dtype=float) * 1e-3
    assert found.sum() == pytest.approx(60 * 5.0 * area_mm2, rel=0.03)


def clicks_per_second(radius_mm: float, *, hearings: int) -> np.ndarray:
    """Count the clicks of every second of silent discs that differ in nothing but their dust."""
    seconds = 15
    film = Film.ideal(dust_per_mm2=0.02)
    silence = np.zeros(seconds * RATE, np.float32)
    disc = cut(silence, film=film, lathe=lathe_at(radius_mm, seconds))
    counts = []
    for seed in range(hearings):
        sound = np.abs(play(disc, deck=Deck.ideal(), seed=seed))
        (loud,) = np.nonzero(sound > 1e-4)
        onsets = loud[np.diff(loud, prepend=-RATE) > RATE // 1000]
        counts.append(np.bincount(onsets // RATE, minlength=seconds)[:seconds])
    return np.concatenate(counts)


def test_clicks_of_dust_come_as_chance_sends_them() -> None:
    outside = clicks_per_second(100, hearings=60)
    inside = clicks_per_second(50, hearings=60)
    assert len(outside) >= 900
    for counts in (outside, inside):
        assert counts.var() / counts.mean() == pytest.approx(1.0, abs=0.1)
    assert outside.mean() / inside.mean() == pytest.approx(2.0, abs=0.1)


def test_dust_is_heard() -> None:
    film = Film.ideal(dust_per_mm2=1.0)
    disc = cut(np.zeros(RATE), film=film, lathe=Lathe.ideal())
    assert np.abs(heard(disc)).max() > 0.05


def small_disc() -> Disc:
    dice = np.random.default_rng(4)
    rough = np.cumsum(dice.standard_normal(int(1.6 * RATE)))
    programme = np.diff(rough, append=rough[-1]) * 0.2
    film = Film(density=dice.random((40, 40), np.float32), roughness_um=0.6)
    return cut(np.clip(programme, -1, 1), film=film, lathe=Lathe(jumps=((0.9, 0.4),)))


SMALL = small_disc()
WHOLE = play(SMALL, deck=Deck(force_n=0.1))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(1, 3000), min_size=1, max_size=6))
def test_blocks_of_any_size_give_the_same_bits(sizes: list[int]) -> None:
    needle = Needle(SMALL, deck=Deck(force_n=0.1))
    parts, number = [], 0
    while len(part := needle.read(sizes[number % len(sizes)])):
        parts.append(part)
        number += 1
        if number > 40:
            parts.append(needle.read(1 << 30))
    assert np.array_equal(np.concatenate(parts), WHOLE)
    assert needle.skips > 0


def test_the_same_hearing_again_and_another_one() -> None:
    deck = Deck(force_n=0.1)
    assert np.array_equal(play(SMALL, deck=deck), WHOLE)
    other = play(SMALL, deck=deck, seed=4)
    count = min(len(other), len(WHOLE))
    assert not np.array_equal(other[:count], WHOLE[:count])


def test_the_needle_knows_where_it_is() -> None:
    disc = tone_disc(500, 90, seconds=4)
    needle = Needle(disc, deck=Deck.ideal())
    assert needle.turn == pytest.approx(128 / disc.samples_per_turn, abs=1e-6)
    needle.read(2 * RATE)
    assert needle.turn == pytest.approx(2 / TURN_S, abs=0.01)
    assert needle.radius_mm == pytest.approx(disc.radius_mm(needle.turn))
    assert needle.angle_rad == pytest.approx(2 * np.pi * (needle.turn % 1))
    later = Needle(disc, deck=Deck.ideal(), at_s=3.0)
    assert len(later.read(10 * RATE)) == pytest.approx(RATE, abs=3)
    assert len(later.read(100)) == 0


def test_putting_the_needle_down_later_hears_the_same_music() -> None:
    programme = sine(700, 2.0, 0.5)
    disc = cut(programme, film=Film.ideal(), lathe=Lathe.ideal())
    sound = Needle(disc, deck=Deck.ideal(), at_s=1.0).read(RATE // 2)
    expected = programme[RATE : RATE + RATE // 2]
    assert np.std(sound[2000:] - expected[2000:]) < 1e-3


@pytest.mark.parametrize(
    "lathe",
    [
        Lathe.ideal(speed_curve_percent=((0.0, -20.0),)),
        Lathe.ideal(speed_curve_percent=((0.5, -20.0), (2.0, 10.0))),
        Lathe.ideal(drift_percent=2.0, wow=((0.5, 5.0, 90.0),)),
    ],
)
def test_the_needle_finds_its_second_however_unevenly_the_disc_was_cut(lathe: Lathe) -> None:
    programme = np.zeros(4 * RATE)
    programme[3 * RATE :] = sine(700, 1.0, 0.5)
    disc = cut(programme, film=Film.ideal(), lathe=lathe)
    assert place_of(disc, 4.0) == pytest.approx(disc.end_sample, abs=3)
    before, after = (
        Needle(disc, deck=Deck.ideal(), at_s=at_s).read(RATE // 50) for at_s in (2.95, 3.02)
    )
    assert np.abs(before).max() < 0.01
    assert np.abs(after).max() > 0.3


@pytest.mark.parametrize("frames", [-1, 1.5, "all", None, True])
def test_only_whole_numbers_of_samples_can_be_read(frames: Any) -> None:
    with pytest.raises(ValueError, match="frames"):
        Needle(SMALL).read(frames)


def test_a_light_needle_on_a_loud_disc_jumps_and_comes_to_an_end() -> None:
    disc = cut(sine(300, 6.0), lathe=Lathe(peak_cm_s=14.0))
    needle = Needle(disc, deck=Deck(force_n=0.05))
    sound = needle.read(60 * RATE)
    assert needle.skips > 2
    assert len(sound) < 12 * RATE
    assert np.isfinite(sound).all()


def test_overcut_land_throws_the_needle() -> None:
    loud = np.clip(1.5 * sine(60, 5.0), -1, 1)
    lathe = Lathe(peak_cm_s=20.0, pitch_um=120.0)
    disc = cut(loud, lathe=lathe)
    assert (disc.land_um() < 0).any()
    needle = Needle(disc, deck=Deck(force_n=0.1))
    needle.read(20 * RATE)
    assert needle.skips > 0


@pytest.mark.parametrize(("thrown_mm", "back"), [(0.02, 0.07), (0.265, 0.5), (1.5, 0.85)])
def test_a_needle_at_a_break_falls_back_the_likelier_the_further_off_the_groove_is(
    thrown_mm: float, back: float
) -> None:
    disc = cut(sine(500, 2.5, 0.5), lathe=Lathe(jumps=((1.5, thrown_mm),)))
    hearings = 24
    fallen = 0
    for seed in range(hearings):
        needle = Needle(disc, seed=seed)
        turns, rest = divmod(len(needle.read(10 * RATE)) - 2.5 * RATE, TURN_S * RATE)
        assert needle.skips >= 1
        assert min(rest, TURN_S * RATE - rest) < 0.02 * RATE
        fallen += round(turns + rest / (TURN_S * RATE)) > 0
    assert fallen / hearings == pytest.approx(back, abs=0.25)


def test_a_break_is_passed_in_the_end() -> None:
    disc = cut(sine(500, 2.5, 0.5), lathe=Lathe(jumps=((1.5, 2.0),)))
    lengths_s = [len(Needle(disc, seed=seed).read(20 * RATE)) / RATE for seed in range(12)]
    assert max(lengths_s) < 2.5 + 3.1 * TURN_S


def test_a_heavy_needle_stays_in_the_groove() -> None:
    disc = cut(sine(1000, 3.0, 0.8))
    needle = Needle(disc)
    needle.read(10 * RATE)
    assert needle.skips == 0


@pytest.mark.parametrize(
    "bad",
    [
        {"rate_hz": 7999},
        {"rate_hz": 200_000},
        {"rate_hz": 44100.5},
        {"rate_hz": "fast"},
        {"seed": -1},
        {"at_s": -0.1},
        {"at_s": 99.0},
        {"at_s": float("nan")},
        {"at_s": "a"},
    ],
)
def test_what_cannot_be_played_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(bad))):
        Needle(SMALL, **bad)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arm_mm", "pivot_mm", "reach"),
    [(50.0, 235.0, "185..285"), (220.0, 600.0, "380..820"), (60.0, 50.0, "10..110")],
)
def test_an_arm_that_does_not_reach_the_groove_is_refused(
    arm_mm: float, pivot_mm: float, reach: str
) -> None:
    deck = Deck(arm_mm=arm_mm, pivot_mm=pivot_mm)
    said = rf"reaches {reach} mm, but the groove lies at 114\.\d..115\.0 mm"
    for ask in (play, Needle):
        with pytest.raises(ValueError, match=said):
            ask(SMALL, deck=deck)
    assert Needle(SMALL, deck=Deck(arm_mm=65.0, pivot_mm=51.0)).read(64).size


def test_an_arm_only_has_to_reach_what_is_to_be_played() -> None:
    inward = cut(np.zeros(2 * RATE), lathe=Lathe(outer_mm=40.0, inner_mm=20.0, pitch_um=5000.0))
    deck = Deck(arm_mm=50.0, pivot_mm=86.0)
    with pytest.raises(ValueError, match=r"reaches 36\.\.136 mm"):
        Needle(inward, deck=deck)
    outside = cut(np.zeros(RATE // 2), lathe=Lathe(outer_mm=40.0, inner_mm=20.0, pitch_um=5000.0))
    assert Needle(outside, deck=deck).read(64).size


def test_arm_resonance_takes_the_bass() -> None:
    disc = tone_disc(12.6, 100, seconds=4)
    level = db(harmonic(heard(disc, arm_hz=25.2, arm_q=2.0), 12.6))
    assert level == pytest.approx(-10.0, abs=0.4)


def chest() -> np.ndarray:
    """Black lungs, a white spine and ribs."""
    y, x = np.mgrid[-1:1:200j, -1:1:200j]
    ribs = (np.sin(14 * (y - 0.25 * abs(x))) > 0.3) * (abs(x) < 0.75)
    return np.clip(0.85 - 0.4 * ribs - 0.6 * np.exp(-((x / 0.15) ** 2)), 0, 1).astype(np.float32)


def skull() -> np.ndarray:
    """A white ring on black, grey within."""
    y, x = np.mgrid[-1:1:200j, -1:1:200j]
    ring = np.exp(-(((np.hypot(x, y) - 0.8) / 0.2) ** 2))
    return np.clip(0.85 - 0.75 * ring - 0.3 * (np.hypot(x, y) < 0.7), 0, 1).astype(np.float32)


def noise_map_db(film: Film, *, seed: int = 7, hearing: int = 3) -> np.ndarray:
    """Median level of 2-5 kHz in every ten degrees of a silent groove."""
    from scipy.signal import butter, sosfilt

    disc = cut(np.zeros(8 * RATE), film=film, seed=seed)
    band = butter(4, [2000, 5000], "bp", fs=RATE, output="sos")
    power = sosfilt(band, play(disc, seed=hearing)) ** 2
    per_turn = int(TURN_S * RATE)
    cells = power[: len(power) // per_turn * per_turn].reshape(-1, per_turn)
    parts = np.array_split(cells, 36, axis=1)
    return np.array([10 * np.log10(np.median(part.mean(axis=1))) for part in parts])


def rms(difference: np.ndarray) -> float:
    return float(np.sqrt(np.mean(difference**2)))


def test_two_radiographs_sound_different_and_two_hearings_alike() -> None:
    base = noise_map_db(Film(density=chest()))
    other = rms(noise_map_db(Film(density=skull())) - base)
    another_seed = rms(noise_map_db(Film(density=chest()), seed=8) - base)
    another_hearing = rms(noise_map_db(Film(density=chest()), hearing=4) - base)
    assert other > 3
    assert other > another_seed + 1
    assert another_hearing < 1.5


def test_two_hearings_have_one_spectrum() -> None:
    from scipy.signal import welch

    dice = np.random.default_rng(2)
    music = sum(np.sin(2 * np.pi * hz * np.arange(3 * RATE) / RATE) for hz in (220, 330, 990))
    disc = cut(0.2 * music + 0.001 * dice.standard_normal(3 * RATE), film=Film(density=chest()))
    spectra = [welch(play(disc, seed=seed), RATE, nperseg=1024)[1] for seed in (1, 2)]
    heard_hz = slice(3, 120)
    assert rms(10 * np.log10(spectra[0][heard_hz] / spectra[1][heard_hz])) < 1.5


def test_levels_stay_within_full_scale_on_the_default_deck() -> None:
    disc = cut(sine(700, 2.0, 0.9))
    assert np.abs(play(disc)).max() < 1
