import numpy as np
import pytest
from band_measures import (
    centroid_hz,
    cents,
    dies_in_s,
    falls_by_60_db_s,
    peak_near,
    spectrum,
)

from game.band.instruments import bass, cymbals, drums, guitar, piano, vibraphone
from game.band.modal import ring
from game.band.waves import RATE_HZ, hertz


def luck(seed=1):
    return np.random.default_rng(seed)


STRUCK = [
    (piano.tone, (28, 40, 45, 52, 60, 66, 72, 84)),
    (guitar.electric, (40, 46, 52, 58, 64, 70, 76)),
    (guitar.nylon, (40, 46, 52, 58, 64, 70, 76)),
    (bass.tone, (28, 32, 36, 40, 45)),
    (vibraphone.tone, (55, 61, 67, 73, 79)),
]
T60_S = {
    piano.tone: {28: 9.7, 40: 9.2, 52: 5.9, 60: 4.3, 72: 2.5, 84: 1.8},
    guitar.electric: {40: 5.2, 76: 1.9},
    guitar.nylon: {40: 3.0, 72: 1.0},
    bass.tone: {28: 2.1, 43: 1.4},
    vibraphone.tone: {55: 6.9, 79: 3.5},
}
"""Of the first partial, as printed."""
DIES_MS = {
    "hat": 20, "open_hat": 110, "ride": 240, "crash": 390, "snare": 100, "kick": 175,
    "brush": 120, "conga": 105, "bass_drum": 150,
}  # fmt: skip
"""By 20 dB, as printed."""


def test_the_bank_is_the_sum_of_its_modes():
    count = 5000
    freqs, levels, decays = (220.0, 1531.7), (0.7, 0.3), (0.4, 0.2)
    time = np.arange(count) / RATE_HZ
    plain = sum(
        a * np.exp(-6.9078 * time / d) * np.sin(2 * np.pi * f * time)
        for f, a, d in zip(freqs, levels, decays, strict=True)
    )
    assert np.max(np.abs(ring(freqs, levels, decays, count) - plain)) < 2e-4


def test_the_bank_leaves_out_what_cannot_be_held():
    assert np.array_equal(ring([440.0, 12_000.0, 3.0], 1.0, 0.5, 800), ring([440.0], 1.0, 0.5, 800))


@pytest.mark.parametrize(("strike", "pitches"), STRUCK)
def test_struck_tones_are_in_tune_and_start_and_end_in_silence(strike, pitches):
    for pitch in pitches:
        sound = strike(pitch, 0.7, "", luck())
        found, _ = peak_near(sound[: int(1.5 * RATE_HZ)], hertz(pitch), hertz(pitch) * 0.03)
        assert abs(cents(found, hertz(pitch))) < 1.0, pitch
        assert sound[0] == 0.0
        assert sound.dtype == np.float32
        assert np.max(np.abs(sound[-50:])) < 0.05 * np.max(np.abs(sound))
        assert np.array_equal(sound, strike(pitch, 0.7, "", luck()))


@pytest.mark.parametrize(
    ("strike", "pitch"), [(strike, pitch) for strike, row in T60_S.items() for pitch in row]
)
def test_struck_tones_ring_as_long_as_printed(strike, pitch):
    found = falls_by_60_db_s(strike(pitch, 0.7, "", luck()), hertz(pitch))
    assert found == pytest.approx(T60_S[strike][pitch], rel=0.08)


@pytest.mark.parametrize("name", sorted(DIES_MS))
def test_drums_die_away_as_fast_as_printed(name):
    found = np.mean([1000 * dies_in_s(drums.tone(0, 0.8, name, luck(seed))) for seed in range(4)])
    assert found == pytest.approx(DIES_MS[name], rel=0.25)


@pytest.mark.parametrize("pitch", [28, 40, 52, 60, 72])
def test_the_pianos_partials_are_stretched_as_its_strings_are_stiff(pitch):
    sound = piano.tone(pitch, 0.9, "", luck())[: int(1.5 * RATE_HZ)]
    stiff, f1_hz = piano.stiffness(pitch), hertz(pitch)
    numbers, stretched = [], []
    for k in (2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 15, 18, 20):
        wanted = k * f1_hz * np.sqrt((1 + stiff * k * k) / (1 + stiff))
        if wanted < 7000:
            found, _ = peak_near(sound, wanted, f1_hz * 0.2)
            numbers.append(k * k)
            stretched.append((found / (k * f1_hz)) ** 2)
    slope, offset = np.polyfit(numbers, stretched, 1)
    assert slope / offset == pytest.approx(stiff, rel=0.05)


def test_the_bars_of_the_vibraphone_stand_one_to_four_to_ten():
    sound = vibraphone.tone(62, 1.0, "", luck())
    f1_hz = hertz(62)
    for ratio in (1, 4, 10):
        found, _ = peak_near(sound[: RATE_HZ // 2], f1_hz * ratio, f1_hz * 0.3)
        assert found / f1_hz == pytest.approx(ratio, rel=0.002)


@pytest.mark.parametrize("pitch", [48, 60, 72])
def test_a_harder_blow_is_brighter(pitch):
    soft, hard = (piano.tone(pitch, force, "", luck()) for force in (0.15, 1.0))
    assert centroid_hz(hard) > 1.15 * centroid_hz(soft)
    assert np.max(np.abs(hard)) == pytest.approx(1.0, abs=1e-4)


def test_a_pianos_tone_has_a_second_slower_decay():
    sound = piano.tone(60, 0.8, "", luck())
    frame = RATE_HZ // 4
    levels = 10 * np.log10(
        [np.mean(sound[i * frame : (i + 1) * frame] ** 2) for i in range(len(sound) // frame)]
    )
    early = levels[1] - levels[3]
    late = levels[-4] - levels[-2]
    assert early > 1.3 * late > 0
    assert falls_by_60_db_s(sound, hertz(60)) == pytest.approx(4.3, rel=0.08)
    later = falls_by_60_db_s(sound, hertz(60), first_s=2.5, last_s=4.5)
    assert later == pytest.approx(12.7, rel=0.08)


def test_a_palm_and_a_slap_are_heard():
    ringing = guitar.electric(52, 0.8, "", luck())
    muted = guitar.electric(52, 0.8, "muted", luck())
    assert len(muted) < 0.3 * len(ringing)
    plain, slapped = (bass.tone(36, 0.8, touch, luck()) for touch in ("", "slap"))
    start = slice(0, RATE_HZ // 80)
    edges = [np.sum(np.diff(s[start]) ** 2) / np.sum(s[start] ** 2) for s in (plain, slapped)]
    assert edges[1] > 3.0 * edges[0]


def test_the_amplifier_bends_but_does_not_fold():
    time = np.arange(RATE_HZ) / RATE_HZ
    tone = (0.5 * np.sin(2 * np.pi * 1000.0 * time)).astype(np.float32)
    freqs, levels = spectrum(guitar.amplify(tone, 5.0)[2000:20_000], pad=1)
    near_harmonic = np.abs((freqs + 500.0) % 1000.0 - 500.0) < 30.0
    others = levels[~near_harmonic & (freqs > 200.0)]
    assert 20 * np.log10(others.max() / levels.max()) < -80.0
    third = levels[np.abs(freqs - 3000.0) < 30.0].max()
    assert 20 * np.log10(third / levels.max()) > -25.0


@pytest.mark.parametrize("name", sorted(drums.STROKES))
def test_drums_start_and_end_in_silence_and_keep_their_force(name):
    sound = drums.tone(0, 0.8, name, luck(2))
    assert sound[0] == 0.0
    assert abs(sound[-1]) < 1e-6
    assert np.max(np.abs(sound)) == pytest.approx(0.8, abs=1e-4)
    assert np.all(np.isfinite(sound))


def test_no_two_strokes_of_a_cymbal_are_alike_and_none_hums():
    first, second = (cymbals.stroke("ride", luck(seed)) for seed in (1, 2))
    assert np.corrcoef(first, second)[0, 1] < 0.9
    _, levels = spectrum(first[2000:], pad=1)
    assert np.sort(levels**2)[-20:].sum() < 0.3 * np.sum(levels**2)


def test_open_strings_answer_with_unit_energy():
    assert np.sum(piano.open_strings() ** 2) == pytest.approx(1.0, rel=1e-3)
