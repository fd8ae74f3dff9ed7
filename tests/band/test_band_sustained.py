import numpy as np
import pytest
from band_measures import centroid_hz, peak_near, pitch_track, vibrato

from game.band.instruments.accordion import ACCORDION
from game.band.instruments.brass import TROMBONE, TRUMPET, TUBA
from game.band.instruments.reeds import CLARINET, FLUTE, SAX
from game.band.instruments.sustained import PLAIN, Held, Manner, Tables, play
from game.band.instruments.violin import VIOLIN
from game.band.instruments.voices import (
    BARITONE,
    CHOIR,
    MAN,
    SOPRANO,
    WOMAN,
    Syllable,
    articulate,
    mouth,
)
from game.band.waves import RATE_HZ, hertz

VOICES = {
    "sax": (SAX, 58),
    "clarinet": (CLARINET, 65),
    "flute": (FLUTE, 76),
    "trumpet": (TRUMPET, 69),
    "trombone": (TROMBONE, 55),
    "tuba": (TUBA, 36),
    "violin": (VIOLIN, 69),
    "accordion": (ACCORDION, 69),
    "baritone": (BARITONE, 55),
    "soprano": (SOPRANO, 69),
    "choir": (CHOIR, 60),
}


def one_note(voice, pitch, *, force=0.7, seconds=2.5, seed=1, manner=PLAIN):
    notes = [Held(0.0, seconds, pitch, force)]
    return play(voice, notes, np.random.default_rng(seed), Tables(), manner=manner)


@pytest.mark.parametrize("name", sorted(VOICES))
def test_sustained_tones_are_in_tune_and_start_and_end_in_silence(name):
    voice, pitch = VOICES[name]
    sound = one_note(voice, pitch)
    middle = pitch_track(sound, hertz(pitch))[RATE_HZ // 2 : -RATE_HZ // 3]
    assert abs(np.mean(middle)) < 3.0
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


def test_nothing_folds_back_from_the_highest_loudest_trumpet():
    sound = one_note(TRUMPET, 82, force=1.0)
    power = np.abs(np.fft.rfft(sound * np.blackman(len(sound)))) ** 2
    freqs = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    assert 10 * np.log10(power[freqs > 9900].sum() / power.sum()) < -50.0


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
