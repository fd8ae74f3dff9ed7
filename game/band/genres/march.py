"""March: a works band in the yard, drums and tuba on the beat, horns between the beats."""

from game.band.grammar import Genre
from game.band.lines import beat_drums, harmonise
from game.band.score import Place, Sheet
from game.band.theory import nearest
from game.band.voicing import voice_next

DRUMMED = (("xooxxxoo", "x.xoxxxx"), ("x.oox.oo", "xoxoxxXX"))
HORNS = ("horn_0", "horn_1", "horn_2")
HORN_SPAN = (52, 66)


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of march."""
    patterns = {
        "bass_drum": "X...x...",
        "march": DRUMMED[sheet.way(2)][place.count % 4 == 3],
    }
    if place.count % 8 == 0:
        patterns["crash"] = "o......."
    beat_drums(sheet, place, patterns, 0.85)
    for start, drop in ((0, 0), (2, -5)):
        root = nearest(sheet.chord(place.beat + start).root, 36)
        sheet.add("tuba", place.beat + start, 0.8, root + drop, 0.8)
    for start in (1, 3):
        beat = place.beat + start
        pitches = voice_next(sheet, "horn", beat, len(HORNS), HORN_SPAN)
        for horn, pitch in zip(HORNS, pitches, strict=False):
            sheet.add(horn, beat, 0.45, pitch, 0.55)
    if place.role == "B":
        _counter_line(sheet, place)
    elif place.role == "A" and place.section.turn and place.count % 2:
        _flourish(sheet, place)


def _counter_line(sheet: Sheet, place: Place) -> None:
    tones = place.chord.tones
    for start, beats, tone in ((0, 1.4, tones[0]), (1.5, 0.45, tones[1]), (2, 1.8, tones[2])):
        sheet.add("trombone", place.beat + start, beats, nearest(tone, 53), 0.75)


def _flourish(sheet: Sheet, place: Place) -> None:
    """Write what the clarinets of every works band do above a repeat."""
    tones = [nearest(tone, 77) for tone in sheet.chord(place.beat + 2).tones[:3]]
    for index, pitch in enumerate((tones[0], tones[1], tones[2], tones[1])):
        sheet.add("clarinet", place.beat + 2 + index * 0.5, 0.42, pitch, 0.5)


def finish(sheet: Sheet) -> None:
    """Set two more trumpets under the first one."""
    for tune in tuple(sheet.tunes):
        if tune.part == "trumpet":
            parts = ("trumpet_2", "trumpet_3")
            harmonise(sheet, parts, tune.beat, tune.beats * 0.95, top=tune.pitch, force=0.62)


MARCH = Genre(
    write_bar,
    finish=finish,
    last_strokes=(("bass_drum", 0.8),),
    room_s=0.9,
    slowing=0.12,
    level_db={"drums": -5.0, "clarinet": -10.0},
)
