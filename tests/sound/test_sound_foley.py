"""Foley: short, clean, varied, and each sound where its matter puts it."""

import numpy as np
import pytest

from game.sound.ambience import BEDS, ambience
from game.sound.foley import NAMES, at_distance, foley
from game.sound.matter import RATE_HZ, band, bubble, grains, hiss

MUST_EXIST = {
    "snip", "sizzle", "tear", "ember_puff", "brush", "swarf", "chip", "knock", "film_flap", "step",
    "switch", "nail", "dull_tap", "relay", "pen", "paper", "needle_drop", "coins", "money",
    "whistle", "gulls", "winch", "tram_bell", "water", "door", "boots", "cloth", "glove",
    "tram", "ice", "crowd", "foghorn", "doorbell", "dog",
}  # fmt: skip


def centroid_hz(sound: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(sound.astype(float))) ** 2
    return float(np.sum(np.fft.rfftfreq(len(sound), 1 / RATE_HZ) * power) / power.sum())


def test_every_sound_of_the_design_is_there() -> None:
    assert set(NAMES) >= MUST_EXIST


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_clean(name: str) -> None:
    for seed in (0, 1, 77):
        sound = foley(name, seed=seed)
        assert sound.dtype == np.float32
        assert sound.ndim == 1
        assert np.isfinite(sound).all()
        assert 0.1 < np.abs(sound).max() < 0.7
        assert abs(sound[0]) < 1e-4
        assert abs(sound[-1]) < 1e-4
        assert abs(sound.mean()) < 1e-6
        assert 0.01 < len(sound) / RATE_HZ < 2.2


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_is_the_same_time_and_another_is_not(name: str) -> None:
    first = foley(name, seed=3)
    assert np.array_equal(first, foley(name, seed=3))
    other = foley(name, seed=4)
    assert len(other) != len(first) or not np.array_equal(first, other)


@pytest.mark.parametrize("name", NAMES)
def test_no_sound_is_a_beep(name: str) -> None:
    """Bells and whistles may be narrow; everything else must not sit on one line."""
    sound = foley(name, seed=2).astype(float)
    power = np.abs(np.fft.rfft(sound, 1 << 17)) ** 2
    hz = np.fft.rfftfreq(1 << 17, 1 / RATE_HZ)
    peak_hz = hz[np.argmax(power)]
    share = power[np.abs(hz - peak_hz) < 4].sum() / power.sum()
    assert share < (0.75 if name in {"tram_bell", "doorbell", "machine_stops"} else 0.35)


def test_hard_things_are_brighter_than_soft_things() -> None:
    order = ["dull_tap", "film_flap", "switch", "nail", "brush"]
    found = [np.mean([centroid_hz(foley(name, seed=s)) for s in range(5)]) for name in order]
    assert found == sorted(found)
    assert centroid_hz(foley("tin")) > 2 * centroid_hz(foley("crate"))
    assert centroid_hz(foley("wool")) < 1200
    assert centroid_hz(foley("sizzle")) > 5000


def test_a_lower_pitch_is_longer_and_lower() -> None:
    high, low = foley("relay", seed=1), foley("relay", seed=1, pitch=0.8)
    assert len(low) == pytest.approx(len(high) / 0.8, abs=2)
    assert centroid_hz(low) < 0.95 * centroid_hz(high)


def test_far_is_quieter_and_duller() -> None:
    near = foley("step", seed=1)
    far = at_distance(near, metres=12)
    assert len(far) == len(near)
    assert far.dtype == np.float32
    assert np.abs(far).max() < 0.3 * np.abs(near).max()
    assert centroid_hz(far) < centroid_hz(near)
    assert np.abs(at_distance(near, metres=1) - near).max() < 0.1


def test_an_unknown_sound_is_refused() -> None:
    with pytest.raises(ValueError, match="no sound 'gong'"):
        foley("gong")
    with pytest.raises(ValueError, match="no bed for 'moon'"):
        ambience("moon")


@pytest.mark.parametrize("place", BEDS)
def test_a_bed_has_no_seam(place: str) -> None:
    bed = ambience(place)
    assert len(bed) == 8 * RATE_HZ
    assert np.abs(bed).max() < 0.2
    assert abs(bed.mean()) < 1e-6
    turned = np.roll(bed, RATE_HZ // 2).astype(float)
    steps = np.abs(np.diff(turned, n=2))
    seam = steps[RATE_HZ // 2 - 3 : RATE_HZ // 2 + 2].max()
    assert seam <= steps.max()
    assert seam < 12 * np.median(steps)
    halves = [np.sqrt(np.mean(half**2)) for half in np.split(bed, 8)]
    assert max(halves) < 12 * min(halves)


def test_beds_differ() -> None:
    hz = {place: round(centroid_hz(ambience(place))) for place in BEDS}
    assert len(set(hz.values())) == len(hz)


def test_a_band_is_three_decibels_down_at_its_corners(rng: np.random.Generator) -> None:
    noise = rng.normal(size=1 << 17)
    before, after = np.abs(np.fft.rfft(noise)), np.abs(np.fft.rfft(band(noise, 200.0, 5000.0)))
    hz = np.fft.rfftfreq(len(noise), 1 / RATE_HZ)
    for corner_hz in (200.0, 5000.0):
        at = np.argmin(np.abs(hz - corner_hz))
        assert 20 * np.log10(after[at] / before[at]) == pytest.approx(-3.0, abs=0.1)


def test_hiss_has_unit_power_and_grains_keep_their_rate(rng: np.random.Generator) -> None:
    assert np.mean(hiss(rng, 20_000, 500.0, 4000.0) ** 2) == pytest.approx(1.0)
    few = grains(rng, 1.0, per_s=(20, 20), hz=(2000, 4000), decay_ms=(0.2, 0.3))
    many = grains(rng, 1.0, per_s=(2000, 2000), hz=(2000, 4000), decay_ms=(0.2, 0.3))
    assert 30 < np.mean(many**2) / np.mean(few**2) < 400


def test_a_bubble_rises() -> None:
    sound = bubble(1000.0, decay_s=0.02)
    signs = np.flatnonzero(np.diff(np.signbit(sound)))
    periods = np.diff(signs)
    assert periods[:10].mean() > 1.1 * periods[30:60].mean()
