"""Swing: four to the bar on a guitar nobody hears but everybody feels, and brass that answers."""

from game.band.grammar import Genre
from game.band.lines import beat_drums, harmonise, section_hit, strike, walk
from game.band.score import Place, Sheet
from game.band.theory import nearest

BRASS = ("brass_1", "trumpet_2", "sax_2", "trombone")
FOUR = tuple((i, 0.42, 1.0 if i % 2 else 0.85) for i in range(4))
KICKS = (((0, 0.4, 0.7), (1.5, 0.4, 0.85)), ((1.5, 0.4, 0.8), (3, 0.35, 0.7)))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of swing."""
    walk(sheet, place, 0.78)
    strike(sheet, place, "nylon", FOUR, voices=3, between=(50, 66), force=0.55, strum_s=0.007)
    open_band = place.role in {"B", "solo"}
    patterns = {
        "ride" if open_band else "hat": "x.xxx.xx",
        "kick": "o.o.o.o.",
        "snare": "..o...o." if place.count % 8 != 7 else "..o.xxXX",
    }
    beat_drums(sheet, place, patterns, 0.8)
    if place.count % 8 == 7:
        beat_drums(sheet, place, {"crash": "......X."}, 0.5)
    if open_band or place.count % 4 == 3:
        _kicks(sheet, place)
    off = ((1.5, 0.3, 1.0),) if place.count % 2 else ((2.5, 0.3, 1.0),)
    strike(sheet, place, "piano", off, voices=3, between=(60, 76), force=0.4, rootless=True)


def _kicks(sheet: Sheet, place: Place) -> None:
    for start, beats, share in KICKS[place.count % 2]:
        chord = sheet.chord(place.beat + start)
        colour = chord.tones[-1] if len(chord.tones) > 3 else chord.root
        top = nearest(colour, 71)
        section_hit(sheet, BRASS, place.beat + start, beats, top=top, force=share * 0.8)


def finish(sheet: Sheet) -> None:
    """Set the section under the trumpet's melody."""
    for tune in tuple(sheet.tunes):
        if tune.part == "trumpet":
            parts = ("trumpet_2", "sax_2", "trombone")
            held = tune.beats * 0.95
            harmonise(sheet, parts, tune.beat, held, top=tune.pitch, force=0.62)


SWING = Genre(
    write_bar,
    feel="jazz",
    cells="swing",
    tensions=True,
    finish=finish,
    room_s=0.65,
    level_db={"nylon": -10.0, "drums": -6.0},
)
