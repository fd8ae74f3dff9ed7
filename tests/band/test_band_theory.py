import pytest

from game.band.theory import (
    degree_pitch,
    fold,
    nearest,
    read_bars,
    read_chord,
    read_key,
    scale_distance,
    scale_step,
)
from game.band.voicing import under, voice


@pytest.mark.parametrize(
    ("name", "tones"),
    [
        ("C", (0, 4, 7)),
        ("Bbm7", (10, 1, 5, 8)),
        ("F#7", (6, 10, 1, 4)),
        ("D7b9", (2, 6, 9, 0, 3)),
        ("Am7b5", (9, 0, 3, 7)),
        ("Ebmaj7", (3, 7, 10, 2)),
    ],
)
def test_chords_are_read(name, tones):
    assert read_chord(name).tones == tones


@pytest.mark.parametrize("name", ["", "H7", "Cmajor", "c", "C/E"])
def test_what_is_no_chord_is_refused(name):
    with pytest.raises(ValueError, match="no such chord"):
        read_chord(name)


def test_the_fifth_of_a_thirteenth_is_still_a_fifth():
    assert read_chord("G13").fifth == 7
    assert read_chord("Bm7b5").fifth == 6
    assert read_chord("Caug").fifth == 8


def test_a_bar_is_shared_equally():
    bars = read_bars("F | Bb C7", 4)
    assert [(c.chord.name, c.beat, c.beats) for c in bars[1]] == [("Bb", 0, 2), ("C7", 2, 2)]
    with pytest.raises(ValueError, match="empty bar"):
        read_bars("F | | C7", 4)


@pytest.mark.parametrize(
    ("degree", "pitch"),
    [("1", 60), ("5", 67), ("5-", 55), ("b3", 63), ("#4", 66), ("1+", 72), ("7--", 47)],
)
def test_degrees_in_c(degree, pitch):
    assert degree_pitch(degree, read_key("C"), 60) == pitch


def test_degrees_in_minor_are_natural():
    key = read_key("Am")
    assert [degree_pitch(d, key, 69) for d in ("3", "6", "#7")] == [72, 77, 80]
    with pytest.raises(ValueError, match="no such degree"):
        degree_pitch("8", key, 69)
    with pytest.raises(ValueError, match="no such key"):
        read_key("Hm")


def test_nearest_never_goes_further_than_a_tritone():
    for ref in range(40, 80):
        for tone in range(12):
            found = nearest(tone, ref)
            assert found % 12 == tone
            assert abs(found - ref) <= 6


def test_steps_and_distances_agree():
    scale = read_key("Eb").scale
    for steps in range(-9, 10):
        assert scale_distance(63, scale_step(63, steps, scale), scale) == steps


def test_fold_keeps_the_pitch_class():
    assert fold(20, 29, 48) == 32
    assert fold(61, 29, 48) == 37


def test_a_progression_moves_little_and_stays_in_its_register():
    before = ()
    moved = []
    for name in ("Dm7", "G9", "Cmaj7", "A7b9", "Dm7", "G13", "C69"):
        pitches = voice(read_chord(name), 3, (52, 70), before=before, rootless=True)
        assert len(pitches) == 3
        assert 52 <= pitches[0] < pitches[1] < pitches[2] <= 70
        assert set(p % 12 for p in pitches) <= set(read_chord(name).tones)
        moved += [min(abs(p - old) for old in before) for p in pitches] if before else []
        before = pitches
    assert sum(moved) / len(moved) <= 2.0


def test_a_section_hangs_under_its_melody_in_chord_tones():
    chord = read_chord("Bb6")
    pitches = under(74, chord, 3)
    assert list(pitches) == sorted(pitches, reverse=True)
    assert 74 - pitches[0] >= 3
    assert all(p % 12 in chord.tones for p in pitches)
