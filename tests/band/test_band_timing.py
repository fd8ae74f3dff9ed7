from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from game.band.compose import compose
from game.band.genres import GENRES
from game.band.stage import Stage, phrases
from game.band.timing import LEAD_IN_S, TempoMap, soloist_ratio, swing_ratio, swung


@pytest.mark.parametrize(
    ("feel", "tempo", "ratio"),
    [
        ("straight", 120, 1.0),
        ("shuffle", 156, 1.75),
        ("triplet", 74, 2.0),
        ("jazz", 120, 2.6),
        ("jazz", 188, 60 / 188 / 0.105 - 1),
        ("jazz", 300, 1.0),
    ],
)
def test_swing_follows_feel_and_tempo(boogie, feel, tempo, ratio):
    assert swing_ratio(replace(boogie, tempo=tempo), feel) == pytest.approx(ratio)


def test_a_songs_own_swing_wins(boogie):
    assert swing_ratio(replace(boogie, swing=1.4), "shuffle") == 1.4


def test_soloists_swing_less_only_in_jazz():
    assert soloist_ratio(2.0, "jazz") == pytest.approx(1.62)
    assert soloist_ratio(1.75, "shuffle") == 1.75


def test_swung_beats_keep_quarters_and_triplets():
    assert swung(3.0, 2.0) == 3.0
    assert swung(3.5, 2.0) == pytest.approx(3 + 2 / 3)
    assert swung(3 + 1 / 3, 2.0) == 3 + 1 / 3
    bent = [swung(b, 1.75) for b in np.arange(0, 2, 0.125)]
    assert bent == sorted(bent)


def test_the_tempo_map_rises_and_keeps_the_tempo(songs):
    for song in songs.values():
        sheet = compose(song)
        tempo = TempoMap(sheet, GENRES[song.genre])
        moments = [tempo.seconds(beat) for beat in np.arange(-0.5, sheet.beats + 4, 0.25)]
        assert np.all(np.diff(moments) > 0)
        assert tempo.seconds(0) == LEAD_IN_S
        played = sheet.beats - song.meter
        beat_s = (tempo.seconds(played) - LEAD_IN_S) / played
        assert 60 / beat_s == pytest.approx(song.tempo, rel=0.06), song.id


def test_the_last_bar_slows(songs):
    sheet = compose(songs["letter_without_stamp"])
    tempo = TempoMap(sheet, GENRES["romance"])
    bars = [tempo.seconds(sheet.beats - back) for back in (8, 4, 0)]
    assert bars[2] - bars[1] > 1.1 * (bars[1] - bars[0])


def test_the_saxophone_is_late_and_the_bass_is_not(songs):
    offsets = {}
    for name, part in (("ligovka_freight", "sax"), ("ligovka_freight", "bass")):
        sheet = compose(songs[name])
        stage = Stage(sheet, GENRES["boogie"])
        offsets[part] = [
            p.start_s - stage.tempo.seconds(swung(p.note.beat, 1.75)) for p in stage.placed(part)
        ]
    assert 0.008 < np.median(offsets["sax"]) < 0.025
    assert -0.008 < np.median(offsets["bass"]) < 0.004
    assert 0.003 < np.std(offsets["sax"]) < 0.015


def test_a_chord_stays_together_and_a_strum_does_not(songs):
    sheet = compose(songs["letter_without_stamp"])
    stage = Stage(sheet, GENRES["romance"])
    strums = {}
    for item in stage.placed("nylon"):
        strums.setdefault(item.note.beat, []).append(item.start_s)
    spread = [max(starts) - min(starts) for starts in strums.values() if len(starts) == 4]
    assert spread
    assert all(0.02 < s < 0.05 for s in spread)
    stage = Stage(compose(songs["thin_film"]), GENRES["tango"])
    chords = {}
    for item in stage.placed("accordion_2"):
        chords.setdefault(item.note.beat, set()).add(round(item.start_s, 9))
    assert all(len(starts) == 1 for starts in chords.values())


def test_phrases_never_overlap_on_one_line(songs):
    stage = Stage(compose(songs["third_shift"]), GENRES["march"])
    found = phrases(stage.placed("trumpet"))
    assert len(found) > 5
    assert any(len(phrase) > 2 for phrase in found)
    for phrase in found:
        assert all(item.end_s > item.start_s for item in phrase)
    for before, after in pairwise(found):
        assert before[-1].end_s <= after[0].start_s + 1e-9
