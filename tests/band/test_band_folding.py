"""Folding: what a legato leap sends over half the rate and back, against eight times the rate."""

import numpy as np
import pytest
from band_voices import VOICES
from scipy import interpolate, signal

from game.band.instruments import sustained
from game.band.instruments.sustained import Held, Tables, joins, play, read, tone
from game.band.registers import LEADS
from game.band.waves import RATE_HZ

OVER = 8
FRAME = RATE_HZ // 25
LEAST_DB = -60.0
HEARD_HZ = 9_800.0
"""Under it nothing but what has come back can differ; over it the reference's own filter begins."""
TOPS = {name: LEADS[name].high for name in VOICES if name in LEADS} | {"choir": 76, "tuba": 48}


def leap(start, end, *, force=1.0):
    return [Held(0.0, 0.4, start, force), Held(0.4, 0.8, end, force), Held(0.8, 1.1, start, force)]


def played_and_true(voice, notes, monkeypatch, seed=1):
    """A phrase's waves as they are read, and the same waves and phase read at 8 x the rate."""
    kept = {}

    def spy(*args):
        kept["args"], kept["sound"] = args, tone(*args)
        return kept["sound"].copy()

    monkeypatch.setattr(sustained, "tone", spy)
    play(voice, notes, np.random.default_rng(seed), Tables())
    _, _, phase, bright, tables = kept["args"]
    coarse = np.arange(len(phase))
    fine = np.arange((len(phase) - 1) * OVER + 1) / OVER
    turns = interpolate.CubicSpline(coarse, phase)(fine)
    opened = np.interp(fine, coarse, bright).astype(np.float32)
    true = read(tables.of(voice, notes[0].pitch), turns, opened).astype(np.float64)
    for note, (begin, full) in zip(notes[1:], joins(voice, notes), strict=True):
        share = np.clip((fine - begin) / (full - begin - 1), 0.0, 1.0)
        true = (1.0 - share) * true + share * read(tables.of(voice, note.pitch), turns, opened)
    edge = signal.firwin(OVER * 256 + 1, 10_400, fs=RATE_HZ * OVER, window=("kaiser", 10))
    return kept["sound"], signal.fftconvolve(true, edge, "same")[::OVER]


def folded_db(sound, true):
    """The worst 40 ms of what is there and should not be, against what should."""
    edge = signal.firwin(257, HEARD_HZ, fs=RATE_HZ, window=("kaiser", 9))
    wrong = signal.fftconvolve(sound - true, edge, "same")
    starts = range(FRAME, len(true) - 2 * FRAME, FRAME // 2)
    return max(
        10 * np.log10(np.mean(wrong[i : i + FRAME] ** 2) / np.mean(true[i : i + FRAME] ** 2))
        for i in starts
    )


WORST = [
    ("violin", 91, 57), ("violin", 79, 91), ("accordion", 86, 58), ("clarinet", 86, 53),
    ("soprano", 79, 58), ("trombone", 70, 50),
]  # fmt: skip


@pytest.mark.parametrize(("name", "start", "end"), WORST)
def test_the_widest_leaps_do_not_fold_back(name, start, end, monkeypatch):
    voice, _ = VOICES[name]
    assert folded_db(*played_and_true(voice, leap(start, end), monkeypatch)) < LEAST_DB


def test_the_meter_hears_waves_that_are_read_while_the_pitch_is_still_high(monkeypatch):
    """As they were read once: those of the lower note from the moment at which it begins."""
    voice, _ = VOICES["violin"]
    monkeypatch.setattr(sustained, "glides", lambda _, notes: [(n.start_s,) * 2 for n in notes[1:]])
    early = joins(voice, leap(91, 79))
    monkeypatch.undo()
    monkeypatch.setattr(sustained, "joins", lambda *_: early)
    monkeypatch.setitem(globals(), "joins", lambda *_: early)
    found = folded_db(*played_and_true(voice, leap(91, 79), monkeypatch))
    assert -45.0 < found < -15.0


@pytest.mark.slow
@pytest.mark.parametrize("interval", [5, 7, 12, 19, 24])
@pytest.mark.parametrize("name", sorted(VOICES))
def test_no_voice_folds_back_on_any_leap(name, interval, monkeypatch):
    voice, _ = VOICES[name]
    top = TOPS[name]
    for start, end in ((top, top - interval), (top - interval, top)):
        for seed in (1, 2):
            found = folded_db(*played_and_true(voice, leap(start, end), monkeypatch, seed))
            assert found < LEAST_DB, (start, end)


@pytest.mark.parametrize("name", sorted(VOICES))
def test_the_highest_loudest_note_does_not_fold_back(name, monkeypatch):
    voice, _ = VOICES[name]
    held = [Held(0.0, 0.5, TOPS[name], 1.0)]
    assert folded_db(*played_and_true(voice, held, monkeypatch)) < LEAST_DB


def test_short_notes_are_faded_into_each_other_in_order():
    voice, _ = VOICES["violin"]
    luck = np.random.default_rng(4)
    starts = np.concatenate([[0.0], np.cumsum(luck.uniform(0.036, 0.2, 40))])
    pitches = luck.integers(57, 92, 41)
    notes = [Held(a, b, int(p), 0.8) for a, b, p in zip(starts, starts[1:], pitches, strict=False)]
    spans = joins(voice, notes)
    assert all(full > begin for begin, full in spans)
    assert [begin for begin, _ in spans] == sorted(begin for begin, _ in spans)
    sound = play(voice, notes, np.random.default_rng(1), Tables())
    assert np.all(np.isfinite(sound))
    assert np.max(np.abs(sound)) < 4.0
