"""Composing: from a song's few lines to the score of a whole record."""

from game.band.genres import GENRES
from game.band.grammar import Genre
from game.band.lines import strike
from game.band.melody import UNIT_BARS, answer_gap, lead_of, tokens_of, write_unit
from game.band.score import Place, Section, Sheet
from game.band.solo import Stretch, improvise
from game.band.song import Song
from game.band.theory import Chord, fold, nearest
from game.band.voicing import voice

FORCE = {"intro": 0.70, "A": 0.76, "B": 0.84, "solo": 0.85, "stop": 0.84, "end": 0.80}
LEVEL = {"intro": 0.82, "B": 1.0, "solo": 1.04, "stop": 0.98, "end": 1.06}
FIRST_LEVEL, LEVEL_GROWTH = 0.84, 0.07
LOW_PARTS = {"bass", "tuba"}
CHORD_PARTS = {"piano", "nylon", "strum_guitar", "accordion_2"}
ROLLED_PARTS = {"piano", "nylon", "strum_guitar"}
LAST_ROLL_S = 0.012
SUNG_PARTS = {"choir_0", "choir_1", "choir_2", "bass_voice"}
HELD_FAMILIES = {"choir": (55, 76), "strings": (60, 82), "horn": (52, 66)}
STOP_HIT = ((0.0, 0.35, 1.0),)
STOP_SPAN = (52, 72)


def compose(song: Song) -> Sheet:
    """Write the score of a song.

    Parameters
    ----------
    song : a song in which `problems` finds nothing

    Returns
    -------
    The finished `Sheet`: notes by part in beats, the melody apart, sections and chords.
    """
    sheet = Sheet(song)
    genre = GENRES[song.genre]
    for section in sheet.sections:
        grown = FIRST_LEVEL + LEVEL_GROWTH * min(2, section.turn)
        sheet.level = LEVEL.get(section.role, grown)
        _accompany(sheet, genre, section)
        _lead(sheet, genre, section)
    sheet.level = 1.0
    if genre.finish:
        genre.finish(sheet)
    if song.lift:
        last = [section for section in sheet.sections if section.role == "A"][-1]
        sheet.lift(last.first, song.lift)
    return sheet


def _accompany(sheet: Sheet, genre: Genre, section: Section) -> None:
    for count in range(section.bars):
        bar = section.first + count
        beat = float(bar * sheet.beats_a_bar)
        place = Place(bar, count, beat, section, sheet.chord(beat))
        if bar == len(sheet.bars) - 1:
            _last_chord(sheet, genre, beat)
        elif section.role == "stop" and count < section.bars - 4:
            _stop_time(sheet, genre, place)
        else:
            genre.write_bar(sheet, place)


def _stop_time(sheet: Sheet, genre: Genre, place: Place) -> None:
    """Let everybody strike the first beat and leave the rest of the bar to the lead."""
    for part in sorted(sheet.parts):
        if part in LOW_PARTS:
            sheet.add(part, place.beat, 0.4, nearest(place.chord.root, 36), 0.85)
        elif part in CHORD_PARTS:
            strike(sheet, place, part, STOP_HIT, voices=4, between=STOP_SPAN, force=0.75)
    for drum, force in genre.last_strokes[:1]:
        sheet.drum(drum, place.beat, force)
        sheet.drum("snare", place.beat, 0.6)


def _last_chord(sheet: Sheet, genre: Genre, beat: float) -> None:
    """Let everybody hold one chord; no pattern rings over it."""
    chord = sheet.chord(beat)
    held = sheet.beats_a_bar * 0.98
    for part in sorted(sheet.parts):
        for index, (pitch, force) in enumerate(_last_pitches(part, chord)):
            spread_s = LAST_ROLL_S * index if part in ROLLED_PARTS else 0.0
            touch = "a" if part in SUNG_PARTS else ""
            sheet.add(part, beat, held, pitch, force, touch=touch, late_s=spread_s, line=index)
    for drum, force in genre.last_strokes:
        sheet.drum(drum, beat, force)


def _last_pitches(part: str, chord: Chord) -> tuple[tuple[int, float], ...]:
    """Give what a part plays in the last chord: pitches and forces."""
    if part in LOW_PARTS:
        return ((nearest(chord.root, 36), 0.85),)
    if part in CHORD_PARTS:
        return tuple((pitch, 0.75) for pitch in voice(chord, 4, (50, 72)))
    if part == "piano_left":
        return ((fold(nearest(chord.root, 38), 29, 40), 0.8),)
    if part == "bass_voice":
        return ((nearest(chord.root, 43), 0.7),)
    family, _, number = part.rpartition("_")
    if family in HELD_FAMILIES:
        return ((voice(chord, 3, HELD_FAMILIES[family])[int(number)], 0.65),)
    return ()


def _lead(sheet: Sheet, genre: Genre, section: Section) -> None:
    part = lead_of(sheet, section)
    force = FORCE.get(section.role, 0.78)
    if section.role == "solo":
        solo = Stretch(part, section.first, section.bars)
        improvise(sheet, solo, cells=genre.cells, force=force, blues=genre.blues)
        return
    for index, token in enumerate(tokens_of(sheet, section)):
        first = section.first + index * UNIT_BARS
        bars_left = section.first + section.bars - first
        if bars_left <= 0 or token[0] == "-":
            continue
        if token[0] == "x":
            solo = Stretch(part, first, min(UNIT_BARS, bars_left))
            improvise(sheet, solo, cells=genre.cells, force=force, blues=genre.blues)
            continue
        beat = float(first * sheet.beats_a_bar)
        write_unit(
            sheet,
            token,
            part,
            beat,
            force=force,
            tensions=genre.tensions,
            varied=section.turn > 0 and section.role != "intro",
            room_beats=min(UNIT_BARS, bars_left) * sheet.beats_a_bar,
        )
        if "fill" in sheet.song.lead and index % 2 == 1:
            answer_gap(sheet, sheet.song.lead["fill"], beat)
