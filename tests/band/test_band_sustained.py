import numpy as np
import pytest
from band_measures import (
    between_partials_db,
    centroid_hz,
    peak_near,
    pitch_track,
    rises_in_s,
    vibrato,
)
from band_voices import VOICES

from game.band.instruments.accordion import ACCORDION
from game.band.instruments.brass import TRUMPET
from game.band.instruments.reeds import CLARINET, FLUTE, SAX
from game.band.instruments.sustained import PLAIN, Held, Manner, Tables, play
from game.band.instruments.violin import VIOLIN
from game.band.instruments.voices import BARITONE, MAN, WOMAN, Syllable, articulate, mouth
from game.band.registers import LEADS
from game.band.waves import RATE_HZ, hertz

RANGES = {name: (LEADS[name].low, LEADS[name].high) for name in VOICES if name in LEADS} | {
    "choir": (48, 76),
    "tuba": (29, 48),
}
ATTACK_MS = {
    "sax": (20, 40), "clarinet": (20, 50), "flute": (20, 50), "trumpet": (15, 30),
    "trombone": (15, 35), "tuba": (25, 55), "violin": (40, 90), "accordion": (15, 35),
    "baritone": (30, 60), "soprano": (30, 60), "choir": (45, 90),
}  # fmt: skip
"""From 10 to 90 %, as printed; a section may take longer than one voice."""
FLOOR_DB = {
    "sax": -37, "clarinet": -44, "flute": -33, "trumpet": -48, "trombone": -48, "tuba": -45,
    "violin": -43, "accordion": -51, "baritone": -38, "soprano": -37, "choir": -38,
}  # fmt: skip
"""Breath or bow between the partials, as printed."""


def one_note(voice, pitch, *, force=0.7, seconds=2.5, seed=1, manner=PLAIN):
    notes = [Held(0.0, seconds, pitch, force)]
    return play(voice, notes, np.random.default_rng(seed), Tables(), manner=manner)


@pytest.mark.parametrize("name", sorted(VOICES))
def test_sustained_tones_are_in_tune_from_the_bottom_to_the_top(name):
    voice, _ = VOICES[name]
    low, high = RANGES[name]
    for pitch in np.linspace(low, high, 5).round().astype(int):
        still = Manner(vibrato=0.0)
        sound = one_note(voice, pitch, seconds=1.6, seed=int(pitch), manner=still)
        middle = pitch_track(sound, hertz(pitch))[RATE_HZ // 2 : -RATE_HZ // 3]
        assert abs(np.mean(middle)) < 3.0, pitch


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(VOICES))
def test_no_pitch_of_any_voice_is_out_of_tune(name):
    voice, _ = VOICES[name]
    low, high = RANGES[name]
    for pitch in range(low, high + 1, 2):
        for seed in (1, 2, 3):
            sound = one_note(voice, pitch, seed=seed)
            middle = pitch_track(sound, hertz(pitch))[RATE_HZ // 2 : -RATE_HZ // 3]
            assert abs(np.mean(middle)) < 3.0, (pitch, seed)


@pytest.mark.parametrize("name", sorted(VOICES))
def test_attack_and_noise_are_as_printed(name):
    voice, middle = VOICES[name]
    low, high = RANGES[name]
    least, most = ATTACK_MS[name]
    for pitch in (low + 3, middle, high - 5):
        sound = one_note(voice, pitch, force=0.8, seed=3, manner=Manner(vibrato=0.0))
        assert least <= 1000 * rises_in_s(sound, hertz(pitch)) <= most, pitch
        floor_db = between_partials_db(sound[int(0.8 * RATE_HZ) : -RATE_HZ // 4], hertz(pitch))
        assert floor_db == pytest.approx(FLOOR_DB[name], abs=3.0), pitch


@pytest.mark.parametrize("name", sorted(VOICES))
def test_sustained_tones_start_and_end_in_silence_and_come_again(name):
    voice, pitch = VOICES[name]
    sound = one_note(voice, pitch)
    assert sound[0] == 0.0
    assert sound[-1] == 0.0
    assert np.all(np.isfinite(sound))
    assert np.array_equal(sound, one_note(voice, pitch))


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("sax", 15, 35), ("violin", 12, 30), ("baritone", 30, 70), ("soprano", 30, 70)],
)
def test_vibrato_has_the_rate_and_width_of_the_instrument(name, low, high):
    voice, pitch = VOICES[name]
    rate_hz, extent = vibrato(one_note(voice, pitch, seconds=4.0), hertz(pitch))
    assert 4.5 <= rate_hz <= 6.5
    assert low <= extent <= high


def test_a_trumpet_shakes_little_and_an_accordion_not_at_all():
    _, trumpet = vibrato(one_note(TRUMPET, 69, seconds=4.0), hertz(69))
    _, accordion = vibrato(one_note(ACCORDION, 69, seconds=4.0), hertz(69))
    assert 4 <= trumpet <= 16
    assert accordion < 2.5


@pytest.mark.parametrize("name", sorted(set(VOICES) - {"accordion"}))
def test_louder_is_brighter(name):
    voice, pitch = VOICES[name]
    soft, loud = (one_note(voice, pitch, force=force) for force in (0.1, 1.0))
    assert centroid_hz(loud) > 1.2 * centroid_hz(soft)


def test_a_low_clarinet_leaves_out_even_partials():
    sound = one_note(CLARINET, 53, manner=Manner(vibrato=0.0))
    f1_hz = hertz(53)
    levels = [peak_near(sound, k * f1_hz, f1_hz * 0.2)[1] ** 2 for k in range(1, 9)]
    assert 10 * np.log10(sum(levels[0::2]) / sum(levels[1::2])) > 15.0


def test_a_flute_is_nearly_a_sine_until_it_is_blown():
    f1_hz = hertz(76)
    ratios = []
    for force in (0.1, 1.0):
        sound = one_note(FLUTE, 76, force=force, manner=Manner(vibrato=0.0))
        first, second = (peak_near(sound, k * f1_hz, f1_hz * 0.2)[1] for k in (1, 2))
        ratios.append(20 * np.log10(second / first))
    assert ratios[0] < -12.0
    assert ratios[1] > ratios[0] + 5.0


def test_a_legato_join_does_not_click():
    notes = [Held(0.0, 0.5, 62, 0.7), Held(0.5, 1.0, 67, 0.7), Held(1.0, 1.6, 64, 0.7)]
    sound = play(VIOLIN, notes, np.random.default_rng(3), Tables())
    bend = np.abs(np.diff(sound, 2))
    joins = [bend[int((t - 0.02) * RATE_HZ) : int((t + 0.02) * RATE_HZ)].max() for t in (0.5, 1.0)]
    steady = bend[int(0.2 * RATE_HZ) : int(0.4 * RATE_HZ)].max()
    assert max(joins) < 2.5 * steady


def test_a_fall_goes_down_at_the_end():
    notes = [Held(0.0, 1.0, 60, 0.8, "fall")]
    sound = play(SAX, notes, np.random.default_rng(3), Tables(), manner=Manner(vibrato=0.0))
    track = pitch_track(sound, hertz(60))
    assert track[int(0.98 * RATE_HZ)] < track[int(0.7 * RATE_HZ)] - 120.0


def test_two_reeds_of_an_accordion_beat():
    pair = sum(one_note(ACCORDION, 69, seconds=3.0, manner=Manner(c)) for c in (-5.5, 5.5))
    frame = RATE_HZ // 100
    levels = np.sqrt(np.mean(pair[: len(pair) // frame * frame].reshape(-1, frame) ** 2, axis=1))
    levels = levels[30:-30] - np.mean(levels[30:-30])
    beats = np.abs(np.fft.rfft(levels * np.hanning(len(levels)), 4096))
    freqs = np.fft.rfftfreq(4096, 0.01)
    inside = (freqs > 1.5) & (freqs < 4.5)
    assert freqs[inside][np.argmax(beats[inside])] == pytest.approx(2.8, abs=0.4)


@pytest.mark.parametrize(("table", "name"), [(MAN, "a"), (MAN, "e"), (WOMAN, "a"), (WOMAN, "u")])
def test_a_mouth_has_the_formants_of_its_vowel(table, name):
    click = np.zeros(8192, np.float32)
    click[0] = 1.0
    levels = np.abs(np.fft.rfft(mouth(click, table[name])))
    freqs = np.fft.rfftfreq(8192, 1 / RATE_HZ)
    for wanted in table[name].centres_hz[:2]:
        inside = np.abs(freqs - wanted) < 0.08 * wanted
        assert freqs[inside][np.argmax(levels[inside])] == pytest.approx(wanted, rel=0.03)


def test_syllables_change_without_a_click():
    throat = one_note(BARITONE, 55, seconds=2.0, manner=Manner(vibrato=0.0))
    sung = articulate(throat, [Syllable(0.0, 1.0, "a"), Syllable(1.0, 2.0, "u")], MAN)
    bend = np.abs(np.diff(sung, 2))
    assert bend[RATE_HZ - 400 : RATE_HZ + 2000].max() < 1.5 * bend[RATE_HZ // 2 : -RATE_HZ].max()


def test_a_mouth_that_opens_late_sings_as_one_that_was_never_shut(monkeypatch):
    throat = one_note(BARITONE, 55, seconds=4.0)
    sung = [Syllable(i * 0.8, i * 0.8 + 0.5, vowel) for i, vowel in enumerate("aueo")]
    short = articulate(throat, sung, MAN)
    monkeypatch.setattr("game.band.instruments.voices.WARM_S", 60.0)
    whole = articulate(throat, sung, MAN)
    assert np.max(np.abs(short - whole)) < 1e-4 * np.max(np.abs(whole))
