"""Émigré romance: two guitars' worth of one guitar, a voice from a restaurant, a violin."""

from game.band.grammar import Genre
from game.band.lines import bass, strike, thirds
from game.band.score import Place, Sheet
from game.band.theory import nearest
from game.band.voicing import voice_next

ARPEGGIO = ((0.5, 0), (1, 1), (1.5, 2), (2.5, 3), (3, 2), (3.5, 1))
FALLING = ((0.5, 3), (1, 2), (1.5, 1), (2.5, 3), (3, 1), (3.5, 2))
ARPEGGIOS = (ARPEGGIO, FALLING)
STRINGS_SPAN = (54, 71)
DOWN = ((1, 0.7, 1.0), (3, 0.7, 1.0))
UP = ((1.5, 0.4, 0.68), (3.5, 0.4, 0.68))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of romance."""
    bass(sheet, place, ((0, 1.7, "R"), (2, 1.7, "5")), 0.6)
    root = nearest(place.chord.root, 45)
    sheet.add("nylon", place.beat, 1.8, root, 0.75)
    sheet.add("nylon", place.beat + 2, 1.8, root + (7 if root < 47 else -5), 0.65)
    if place.role in {"B", "solo"} or place.count % 4 == 3:
        _strum(sheet, place)
    else:
        pitches = voice_next(sheet, "nylon", place.beat, 4, STRINGS_SPAN)
        for start, string in ARPEGGIOS[sheet.way(2)]:
            sheet.add("nylon", place.beat + start, 1.2, pitches[string], 0.5)
    if place.role == "B":
        held = ((0, 3.8, 1.0),)
        strike(sheet, place, "accordion_2", held, voices=3, between=(57, 72), force=0.35)


def _strum(sheet: Sheet, place: Place) -> None:
    for hits, strum_s, upward in ((DOWN, 0.013, False), (UP, 0.010, True)):
        strike(
            sheet,
            place,
            "nylon",
            hits,
            voices=4,
            between=STRINGS_SPAN,
            force=0.62,
            strum_s=strum_s,
            upward=upward,
        )


def finish(sheet: Sheet) -> None:
    """Let a second voice join in the refrain."""
    thirds(sheet, "second_voice", {"baritone", "soprano"}, {"B"})


ROMANCE = Genre(
    write_bar,
    finish=finish,
    last_strokes=(),
    rubato=0.05,
    refrain_pace=1.12,
    level_db={"nylon": -4.0, "bass": -9.0},
)
