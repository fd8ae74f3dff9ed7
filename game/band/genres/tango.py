"""Tango: no drummer; three bars of marching chords and one that limps, a slide into the next."""

from game.band.grammar import Genre
from game.band.lines import bass, strike
from game.band.score import Place, Sheet
from game.band.theory import nearest
from game.band.voicing import voice_next

MARCATO = ((0, 0.32, 1.15), (1, 0.25, 0.75), (2, 0.32, 1.05), (3, 0.25, 0.75))
SLOW_MARCH = ((0, 0.7, 1.15), (2, 0.4, 0.95), (2.5, 0.3, 0.7), (3, 0.4, 0.85))
LIMPING = ((0, 0.35, 1.1), (1.5, 0.35, 0.9), (3, 0.45, 1.0))
MARCH_BASS = ((0, 0.6, "R"), (2, 0.6, "5"))
LIMP_BASS = ((0, 0.5, "R"), (1.5, 0.4, "5"), (3, 0.6, "R"))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of tango."""
    limps = place.count % 4 == 3 or (place.role == "B" and place.count % 2 == 1)
    hits = LIMPING if limps else (SLOW_MARCH, MARCATO)[sheet.way(2)]
    strike(sheet, place, "piano", hits, voices=4, between=(48, 67), force=0.72)
    strike(sheet, place, "accordion_2", hits, voices=3, between=(55, 72), force=0.5)
    bass(sheet, place, LIMP_BASS if limps else MARCH_BASS, 0.9)
    if place.count % 2 == 0 and place.count:
        _drag(sheet, place)
    if place.role == "B":
        pitches = voice_next(sheet, "violin_2", place.beat, 2, (67, 80))
        sheet.add("violin_2", place.beat, 3.9, pitches[-1], 0.5)
    if place.role == "solo" and limps:
        sheet.add("piano", place.beat + 3.5, 0.4, nearest(place.chord.root, 84), 0.4)


def _drag(sheet: Sheet, place: Place) -> None:
    """Write the arrastre: the low hands slide into the bar."""
    root = nearest(place.chord.root, 36)
    sheet.add("bass", place.beat - 0.22, 0.2, root - 2, 0.6)
    sheet.add("piano", place.beat - 0.22, 0.2, root + 10, 0.5)
    sheet.add("piano", place.beat - 0.11, 0.12, root + 11, 0.55)


TANGO = Genre(
    write_bar,
    last_strokes=(),
    rubato=0.02,
    level_db={"piano": -5.0},
)
