from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from band_measures import SONG_IDS

from game.band.compose import compose
from game.band.genres import GENRES
from game.band.melody import develop, fit
from game.band.players import PLAYERS
from game.band.registers import LEADS
from game.band.score import Sheet
from game.band.theory import BLUES


@pytest.fixture(scope="module")
def sheets(songs):
    return {name: compose(song) for name, song in songs.items()}


@pytest.mark.parametrize("name", SONG_IDS)
def test_the_form_is_played_bar_for_bar(sheets, songs, name):
    song, sheet = songs[name], sheets[name]
    bars = [len(song.chords[item.partition(":")[0]].split("|")) for item in song.form]
    assert [section.bars for section in sheet.sections] == bars
    assert sheet.beats == sum(bars) * song.meter
    for part, notes in sheet.parts.items():
        assert part in PLAYERS
        assert max(note.beat for note in notes) < sheet.beats
        assert min(note.beat for note in notes) > -0.5
        assert all(0.0 < note.force <= 1.0 and note.beats > 0.0 for note in notes)


@pytest.mark.parametrize("name", SONG_IDS)
def test_several_instruments_play_in_every_song(sheets, name):
    assert len(sheets[name].parts) >= 5
    assert 900 <= sum(len(notes) for notes in sheets[name].parts.values()) <= 4500


@pytest.mark.parametrize("name", SONG_IDS)
def test_melodies_agree_with_their_chords(sheets, songs, name):
    sheet, genre = sheets[name], GENRES[songs[name].genre]
    spacing = 2 if sheet.beats_a_bar == 4 else 3
    agreeing, inside = [], []
    scale = set(sheet.key.scale)
    scale |= {(sheet.key.tonic + b) % 12 for b in BLUES} if genre.blues else set()
    for tune in sheet.tunes:
        chord = sheet.chord(tune.beat)
        allowed = set(chord.tones)
        inside.append(tune.pitch % 12 in allowed | scale)
        if genre.tensions:
            allowed |= {(chord.root + step) % 12 for step in (2, 5, 9)}
        if abs(tune.beat - round(tune.beat)) < 0.05 and round(tune.beat) % spacing == 0:
            agreeing.append(tune.pitch % 12 in allowed)
    assert np.mean(agreeing) >= 0.95
    assert np.mean(inside) >= 0.85


@pytest.mark.parametrize("name", SONG_IDS)
def test_melodies_can_be_sung(sheets, name):
    sheet = sheets[name]
    by_part = {}
    for tune in sorted(sheet.tunes, key=lambda tune: tune.beat):
        by_part.setdefault(tune.part, []).append(tune.pitch)
        register = LEADS[tune.part]
        assert register.low <= tune.pitch <= register.high + sheet.song.lift
    moves = np.concatenate([np.abs(np.diff(pitches)) for pitches in by_part.values()])
    pitches = [tune.pitch for tune in sheet.tunes]
    assert 12 <= max(pitches) - min(pitches) <= 40
    assert np.mean(moves <= 2) >= 0.38
    assert np.mean(moves > 9) <= 0.10
    assert 60 <= len(pitches) <= 400


@pytest.mark.parametrize("name", SONG_IDS)
def test_no_repeat_is_a_loop(sheets, name):
    sheet = sheets[name]
    seen = {}
    for section in sheet.sections:
        first, last = (
            bar * sheet.beats_a_bar for bar in (section.first, section.first + section.bars)
        )
        played = tuple((t.beat - first, t.pitch) for t in sheet.tunes if first <= t.beat < last)
        earlier = seen.setdefault((section.name, section.role), [])
        if len(played) > 6:
            assert played not in earlier, section
        earlier.append(played)


def test_the_same_song_is_composed_again_note_for_note(boogie):
    assert compose(boogie).parts == compose(boogie).parts


def test_the_file_and_the_seed_decide_and_the_title_does_not(boogie):
    parts = compose(boogie).parts
    assert compose(replace(boogie, title="Another")).parts == parts
    assert compose(replace(boogie, seed=99)).parts != parts
    assert compose(replace(boogie, id="another")).parts != parts


def test_everybody_holds_the_last_chord(sheets):
    for sheet in sheets.values():
        last = sheet.beats - sheet.beats_a_bar
        basses = [n for n in sheet.parts.get("bass", sheet.parts.get("tuba")) if n.beat >= last]
        assert [note.pitch % 12 for note in basses] == [sheet.bars[-1][0].chord.root]
        assert basses[0].beats > 0.9 * sheet.beats_a_bar


def test_in_stop_time_the_band_leaves_the_bar_to_the_lead(sheets):
    sheet = sheets["ligovka_freight"]
    stop = next(section for section in sheet.sections if section.role == "stop")
    for bar in range(stop.first, stop.first + stop.bars - 4):
        beats = {n.beat - bar * 4 for n in sheet.parts["bass"] if bar <= n.beat / 4 < bar + 1}
        assert beats == {0.0}
        assert not [n for n in sheet.parts["piano_left"] if bar <= n.beat / 4 < bar + 1]


def test_voices_of_a_march_lie_under_its_trumpet(sheets):
    sheet = sheets["third_shift"]
    lower = {note.beat: note.pitch for note in sheet.parts["trumpet_2"]}
    for tune in sheet.tunes:
        assert 3 <= tune.pitch - lower[tune.beat] <= 12
        assert lower[tune.beat] % 12 in sheet.chord(tune.beat).tones


@pytest.mark.parametrize(
    ("token", "pitches"),
    [
        ("h", [60, 64, 67, 65]),
        ("h+2", [64, 67, 71, 69]),
        ("H", [60, 64, 67, 67]),
        ("i", [60, 57, 53, 55]),
        ("f", [60, 64, 59, 62]),
        ("c", [62, 59, 60]),
    ],
)
def test_tokens_turn_a_hook(boogie, token, pitches):
    hook = (("1", 2.0), ("3", 2.0), ("5", 2.0), ("4", 2.0))
    answer = (("2", 2.0), ("7-", 2.0), ("2", 2.0), ("r", 2.0))
    sheet = Sheet(replace(boogie, hook=hook, answer=answer))
    assert [step.pitch for step in develop(sheet, token, 60)] == pitches


def test_a_wrong_token_is_refused(boogie):
    with pytest.raises(ValueError, match="no such melody token"):
        develop(Sheet(boogie), "q", 60)


def test_strong_notes_snap_to_the_chord_and_weak_ones_keep_the_scale(songs):
    sheet = Sheet(songs["thin_film"])
    assert fit(sheet, 0.0, 0.5, 71) == 72
    assert fit(sheet, 0.5, 0.5, 71) == 71
    assert fit(sheet, 12.5, 0.5, 79) == 80, "the leading note over the dominant"
    assert fit(sheet, 0.0, 0.5, 71, avoid=72) in {69, 72}


def test_a_lift_moves_the_last_verse_and_all_after_it(songs):
    song = songs["ticket_saturday"]
    low, high = compose(replace(song, lift=0)), compose(replace(song, lift=2))
    first = [s for s in high.sections if s.role == "A"][-1].first
    for part, notes in low.parts.items():
        moved = [b.pitch - a.pitch for a, b in zip(notes, high.parts[part], strict=True)]
        late = [note.beat >= first * 4 - 0.01 for note in notes]
        step = 0 if part in {"drums", "slap"} else 2
        assert moved == [step if is_late else 0 for is_late in late], part
    assert high.chord(first * 4).root == (low.chord(first * 4).root + 2) % 12
    assert high.chord(first * 4 - 1) == low.chord(first * 4 - 1)


def test_three_beats_in_the_bar_are_filled_by_everybody(songs):
    for name in ("coat_nail", "raised_bridge", "wide_fields"):
        sheet = compose(songs[name])
        for part in ("bass", "drums", "strings_0", "nylon"):
            places = {round(n.beat % 3, 3) for n in sheet.parts.get(part, ())}
            assert all(place < 3 for place in places)
        solos = [t for t in sheet.tunes if t.role == "solo"]
        ends = {s.first * 3 for s in sheet.sections}
        assert all((t.beat + t.beats) % 3 <= 3 for t in solos)
        assert all(t.beats <= 3 for t in solos)
        assert 0 in ends


def test_a_street_guitar_runs_into_the_next_chord_by_half_steps(songs):
    sheet = compose(songs["two_steps_down"])
    section = next(s for s in sheet.sections if s.role == "A")
    for bar in range(section.first + 3, section.first + section.bars - 1, 4):
        run = [n for n in sheet.parts["nylon"] if bar * 4 + 1.9 < n.beat < bar * 4 + 4]
        low = [n.pitch for n in sorted(run, key=lambda n: n.beat) if n.beats < 0.5 and n.pitch < 52]
        goal = sheet.chord(bar * 4 + 4).root
        assert len(low) == 4
        assert {abs(b - a) for a, b in pairwise(low)} == {1}
        assert (low[-1] + (low[1] - low[0])) % 12 == goal
