"""Mambo: everybody plays a different simple thing, and the bass is always early."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, harmonise, section_hit
from game.band.score import Place, Sheet
from game.band.theory import nearest
from game.band.voicing import voice_next

BRASS = ("trumpet_2", "sax_2", "trombone")
TUMBAO = ((1.5, 1.4, "5"), (3, 1.9, "next"))
MONTUNO = (
    ((0, 0), (1, 1), (1.5, 0), (2.5, 2), (3.5, 1)),
    ((0.5, 0), (1.5, 1), (2, 2), (2.5, 0), (3.5, 1)),
)
"""Beat, and which voice of the chord, on the two sides of the clave."""
CLAVE = ("..x.x...", "x..x..x.")
RIFFS = (((0.5, 0.4), (3, 0.8)), ((0, 0.4), (1.5, 0.4), (2.5, 0.4)))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of mambo."""
    side = place.count % 2
    patterns = {
        "clave": CLAVE[side],
        "slap": "..x.....",
        "conga": "......XX",
        "tumba": "...x...." if side else "........",
        "bell": "x.x.x.x." if place.role == "A" else "X.xxo.xx",
        "maraca": "xoxoxoxo",
        "bongo": "xoxoXoxo",
        "guiro": ("x...x...", "x.xxx.xx")[sheet.way(2)],
    }
    if place.count == place.section.bars - 1:
        patterns["bongo"] = "xoXoXXXX"
    beat_drums(sheet, place, patterns, 0.62)
    bass(sheet, place, TUMBAO, 0.85)
    _montuno(sheet, place, side)
    if place.role in {"B", "solo"}:
        top = nearest(place.chord.root, 69)
        for start, beats in RIFFS[(side + sheet.way(2)) % 2]:
            section_hit(sheet, BRASS, place.beat + start, beats, top=top, force=0.7)


def _montuno(sheet: Sheet, place: Place, side: int) -> None:
    """Write the piano's figure in octaves, a third voice where it begins."""
    pitches = voice_next(sheet, "montuno", place.beat, 3, (62, 76))
    for start, index in MONTUNO[side]:
        beat = place.beat + start
        for octave in (0, 12):
            sheet.add("piano", beat, 0.45, pitches[index] + octave, 0.62)
        if index == 0:
            sheet.add("piano", beat, 0.45, pitches[2], 0.5)


def finish(sheet: Sheet) -> None:
    """Set trumpet and saxophone under the first trumpet."""
    for tune in tuple(sheet.tunes):
        if tune.part == "trumpet" and tune.role != "solo":
            parts = ("trumpet_2", "sax_2")
            held = tune.beats * 0.95
            harmonise(sheet, parts, tune.beat, held, top=tune.pitch, force=0.62)


MAMBO = Genre(
    write_bar,
    finish=finish,
    last_strokes=(("tumba", 0.8), ("bell", 0.6)),
    slowing=0.05,
    level_db={"drums": -4.0, "piano": -6.0},
)
