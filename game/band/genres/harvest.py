"""Harvest song: three-four, accordions, and a choir that believes every word it does not sing."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike, thirds
from game.band.score import Place, Sheet
from game.band.theory import nearest

CHOIR = ("choir_0", "choir_1", "choir_2")
AFTER_BEATS = ((1, 0.5, 1.0), (2, 0.5, 1.0))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of waltzing optimism."""
    bass(sheet, place, ((0, 0.9, "R" if place.count % 2 == 0 else "5"),), 0.7)
    strike(sheet, place, "accordion_2", AFTER_BEATS, voices=3, between=(55, 72), force=0.5)
    beat_drums(sheet, place, {"bass_drum": "o.....", "hat": "..o.o."}, 0.4)
    if place.role in {"A", "intro"}:
        return
    vowel = "a" if place.count % 4 < 2 else "o"
    held = sheet.beats_a_bar
    hold(sheet, CHOIR, place.beat, held * 0.98, between=(50, 74), force=0.6, touch=vowel)
    low = nearest(place.chord.root, 43)
    sheet.add("bass_voice", place.beat, held * 0.96, low, 0.6, touch="a")
    sheet.add("tuba", place.beat, 1.0, nearest(place.chord.root, 36), 0.45)


def finish(sheet: Sheet) -> None:
    """Let a second voice join in the refrain."""
    thirds(sheet, "second_voice", {"soprano", "baritone"}, {"B"})


HARVEST = Genre(
    write_bar,
    cells="waltz",
    finish=finish,
    last_strokes=(("bass_drum", 0.8),),
    room_s=1.1,
    level_db={
        "drums": -16.0,
        "accordion_2": -9.0,
        "choir": -6.0,
        "bass_voice": -6.0,
        "bass": -9.0,
        "tuba": -10.0,
    },
)
