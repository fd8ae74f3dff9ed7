"""Boogie: twelve bars, a left hand like wheels on rail joints, and a drummer who shuffles."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, strike
from game.band.score import Place, Sheet
from game.band.theory import nearest

HIGHEST_LEFT = 43
CLIMB = ((0, 0.95, "R"), (1, 0.95, "3"), (2, 0.95, "5"), (3, 0.95, "6"))
DESCENT = ((0, 0.95, "8"), (1, 0.95, "6"), (2, 0.95, "5"), (3, 0.95, "3"))
ROCKING = ((7, 7, 9, 9, 10, 9, 9, 7), (7, 7, 9, 9, 7, 7, 6, 7))
STABS = ((2, 0.3, 1.0), (2.5, 0.3, 0.8), (3, 0.8, 1.0))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of boogie."""
    _left_hand(sheet, place)
    bass(sheet, place, CLIMB if place.count % 2 == 0 else DESCENT, 0.8)
    _drums(sheet, place)
    if place.role != "solo" and place.count % 4 == 3:
        strike(sheet, place, "piano", STABS, voices=4, between=(62, 80), force=0.7)
    if place.role == "solo" and place.count % 4 >= 2:
        hits = ((0.5, 0.3, 0.8), (1.5, 0.3, 1.0), (3.5, 0.3, 0.9))
        strike(sheet, place, "piano", hits, voices=3, between=(64, 79), force=0.5)


def _left_hand(sheet: Sheet, place: Place) -> None:
    chord = place.chord
    third = chord.third
    root = nearest(chord.root, 38)
    root -= 12 if root >= HIGHEST_LEFT else 0
    if sheet.way(2) == 0:
        _rocking_left(sheet, place, root)
        return
    octaves = (0, 12, third, third + 12, 7, 19, 9, 21)
    rolling = (0, third, 7, 9, 10, 9, 7, third)
    line = octaves if place.count % 4 < 2 else rolling
    for index, step in enumerate(line):
        half_way = sheet.chord(place.beat + index * 0.5)
        base = root + half_way.root - chord.root if half_way.root != chord.root else root
        force = 0.74 if index % 2 == 0 else 0.56
        sheet.add("piano_left", place.beat + index * 0.5, 0.5, base + step, force)


def _rocking_left(sheet: Sheet, place: Place, root: int) -> None:
    """Rock between fifth and sixth over a root that stays."""
    for index, step in enumerate(ROCKING[place.count % 2]):
        chord = sheet.chord(place.beat + index * 0.5)
        base = root + chord.root - place.chord.root
        force = 0.74 if index % 2 == 0 else 0.52
        for pitch in (base, base + step):
            sheet.add("piano_left", place.beat + index * 0.5, 0.45, pitch, force)


def _drums(sheet: Sheet, place: Place) -> None:
    backbeat = "snare" if place.role == "solo" else "brush"
    patterns = {"ride": "x.xxx.xx", backbeat: "..X...X.", "kick": "x.o.x.o."}
    if place.count == place.section.bars - 1:
        patterns["snare"] = "....xoxX"
    if place.count == 0 and place.role in {"solo", "A"}:
        patterns["crash"] = "o......."
    beat_drums(sheet, place, patterns, 0.75)


BOOGIE = Genre(
    write_bar,
    feel="shuffle",
    cells="swing",
    tensions=True,
    blues=True,
    vibrato=1.1,
    level_db={"piano_left": -5.0},
)
