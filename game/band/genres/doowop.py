"""Doo-wop: twelve to the bar, four chords, and boys on a staircase who hold them."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike
from game.band.score import Place, Sheet
from game.band.theory import nearest

CHOIR = ("choir_0", "choir_1", "choir_2")
TRIPLETS = tuple((i / 3, 0.3, 1.0 if i % 3 == 0 else 0.75) for i in range(12))
BASS = (
    (0, 1.6, "R"),
    (1 + 2 / 3, 0.33, "5"),
    (2, 1.3, "R"),
    (3, 0.66, "5"),
    (3 + 2 / 3, 0.33, "6"),
)
ANSWER = ((0, 0.6), (2 / 3, 0.3), (1, 0.9), (2, 0.6), (2 + 2 / 3, 0.3), (3, 0.9))
CALLED = ((0, 1.6), (1 + 2 / 3, 0.3), (2, 0.6), (2 + 2 / 3, 0.3), (3, 0.3), (3 + 1 / 3, 0.6))
ANSWERS = (CALLED, ANSWER)
BASS_VOICE = (
    (0, 0, 0.6),
    (2 / 3, 0, 0.3),
    (1, 7, 0.6),
    (2, 0, 0.6),
    (2 + 2 / 3, 0, 0.3),
    (3, -5, 0.6),
)


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of doo-wop."""
    strike(sheet, place, "piano", TRIPLETS, voices=3, between=(58, 76), force=0.55)
    bass(sheet, place, BASS, 0.8)
    snare = "...X.....X.." if place.count % 8 != 7 else "...X....oXxX"
    beat_drums(sheet, place, {"hat": "xooxooxooxoo", "snare": snare, "kick": "X....xx....."}, 0.6)
    span = (55, 72)
    if place.role == "B" or place.count % 4 == 3:
        for start, beats in ANSWERS[sheet.way(2)]:
            beat = place.beat + start
            hold(sheet, CHOIR, beat, beats * 0.92, between=span, force=0.55, touch="o")
    else:
        for start in (0, 2) if len(sheet.bars[place.bar]) > 1 else (0,):
            beats = 1.9 if len(sheet.bars[place.bar]) > 1 else 3.8
            hold(sheet, CHOIR, place.beat + start, beats, between=span, force=0.45, touch="u")
    for start, step, beats in BASS_VOICE:
        pitch = nearest(sheet.chord(place.beat + start).root, 43) + step
        sheet.add("bass_voice", place.beat + start, beats * 0.9, pitch, 0.6, touch="o")


DOOWOP = Genre(
    write_bar,
    feel="triplet",
    cells="triplet",
    room_s=0.8,
    level_db={"drums": -9.0, "choir": -10.0},
)
