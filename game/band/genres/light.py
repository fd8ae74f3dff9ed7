"""Light orchestra: Sunday in a city garden, with permission; violins, a flute and no hurry."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike
from game.band.score import Place, Sheet
from game.band.theory import nearest
from game.band.voicing import voice, voice_next

STRINGS = ("strings_0", "strings_1", "strings_2")
HORNS = ("horn_0", "horn_1", "horn_2")
PIZZICATO = {4: ((0, 0.4, "R"), (2, 0.4, "5")), 3: ((0, 0.5, "R"),)}
AFTER_BEATS = {4: ((1, 0.4, 1.0), (3, 0.4, 1.0)), 3: ((1, 0.4, 1.0), (2, 0.4, 1.0))}
KIT = {4: {"brush": "..o...o.", "hat": "..o...o."}, 3: {"brush": "..o.o."}}
HARP_SPAN = (60, 88)
HORN_SPAN = (52, 66)


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of light music."""
    beats = sheet.beats_a_bar
    bass(sheet, place, PIZZICATO[beats], 0.6)
    strike(sheet, place, "nylon", AFTER_BEATS[beats], voices=3, between=(55, 70), force=0.42)
    beat_drums(sheet, place, KIT[beats], 0.45)
    for change in sheet.bars[place.bar]:
        beat, held = place.beat + change.beat, change.beats * 0.98
        hold(sheet, STRINGS, beat, held, between=(60, 79), force=0.42)
    if place.count % 2 == 1:
        _harp(sheet, place)
    if place.role in {"B", "solo", "end"}:
        pitches = voice_next(sheet, "horn", place.beat, len(HORNS), HORN_SPAN)
        for horn, pitch in zip(HORNS, pitches, strict=False):
            sheet.add(horn, place.beat, beats * 0.9, pitch, 0.42)
    if place.role == "A" and place.section.turn and place.count % 4 == 3:
        _birds(sheet, place)


def _harp(sheet: Sheet, place: Place) -> None:
    """Write a piano that would rather be a harp."""
    chord = sheet.chord(place.beat + sheet.beats_a_bar - 2)
    for index, pitch in enumerate(voice(chord, 6, HARP_SPAN)):
        beat = place.beat + sheet.beats_a_bar - 2 + index / 3
        sheet.add("piano", beat, 0.9, pitch, 0.34 + 0.03 * index)


def _birds(sheet: Sheet, place: Place) -> None:
    """Write what the flute does when the violins hold their breath."""
    chord = sheet.chord(place.beat + sheet.beats_a_bar - 1)
    top = nearest(chord.root, 86)
    for index, step in enumerate((0, 2, 0, -1, 0)):
        beat = place.beat + sheet.beats_a_bar - 1.25 + index * 0.25
        sheet.add("flute", beat, 0.24, top + step, 0.45)


def finish(sheet: Sheet) -> None:
    """Double the violins' tune with a clarinet an octave lower when it comes back."""
    turns = {s.first: s.turn for s in sheet.sections if s.role == "A"}
    for tune in tuple(sheet.tunes):
        section = max(
            (first for first in turns if first * sheet.beats_a_bar <= tune.beat), default=0
        )
        if tune.part == "violins" and tune.role == "A" and turns.get(section):
            sheet.add("clarinet", tune.beat, tune.beats * 0.95, tune.pitch - 12, 0.5)


LIGHT = Genre(
    write_bar,
    finish=finish,
    last_strokes=(("swish", 0.6),),
    room_s=1.0,
    slowing=0.3,
    rubato=0.015,
    level_db={
        "drums": -17.0,
        "bass": -8.0,
        "nylon": -13.0,
        "strings": -10.0,
        "horn": -13.0,
        "piano": -10.0,
        "flute": -10.0,
        "clarinet": -8.0,
    },
)
