"""Twist: eighths for everybody, claps in the corridor, and a chorus that only knows one vowel."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike, thirds
from game.band.score import Place, Sheet
from game.band.theory import nearest

CHOIR = ("choir_0", "choir_1", "choir_2")
RUNNING = tuple(
    (i * 0.5, 0.45, tone) for i, tone in enumerate(("R", "R", "3", "5", "6", "5", "3", "5"))
)
PUSHING = tuple(
    (i * 0.5, 0.45, tone) for i, tone in enumerate(("R", "R", "R", "5", "6", "6", "5", "3"))
)
LINES = (RUNNING, PUSHING)
OFF_BEATS = tuple((i + 0.5, 0.2, 1.0) for i in range(4))
EIGHTHS = tuple((i * 0.5, 0.35, 0.8 if i % 2 else 1.0) for i in range(8))
HALVES = ((0, 0.4, 1.0), (2, 0.4, 1.0))
SHOUTS = ((0, 0.45), (0.5, 0.9), (2, 1.6))
ECHOES = ((1, 0.45), (1.5, 0.45), (2.5, 0.45), (3, 0.9))
HONKS = ((2, 0.45), (2.5, 0.45), (3, 0.9))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of twist."""
    solo = place.role == "solo"
    bass(sheet, place, LINES[sheet.way(2)], 0.82)
    patterns = {
        "ride" if solo else "hat": "xxxxxxxx",
        "snare": "..Xx..X." if place.count % 4 != 3 else "..Xx..XX",
        "kick": "X..xX...",
        "floor_tom": "....o..o",
    }
    if place.role != "A":
        patterns["clap"] = "..x...x."
    beat_drums(sheet, place, patterns, 0.9)
    span = (55, 70)
    strike(sheet, place, "strum_guitar", OFF_BEATS, voices=3, between=span, force=0.62)
    hits = EIGHTHS if solo else HALVES
    strike(sheet, place, "piano", hits, voices=3, between=(64, 79), force=0.45)
    if place.role == "B" or place.count % 4 == 3:
        for start, beats in (SHOUTS, ECHOES)[sheet.way(2)]:
            beat = place.beat + start
            hold(sheet, CHOIR, beat, beats, between=(60, 75), force=0.55, touch="a")
    if place.count % 2 and not solo:
        for index, (start, beats) in enumerate(HONKS):
            pitch = nearest(place.chord.tones[index], 58)
            sheet.add("sax_2", place.beat + start, beats, pitch, 0.7)


def finish(sheet: Sheet) -> None:
    """Let a second voice join in the refrain."""
    thirds(sheet, "second_voice", {"baritone", "soprano"}, {"B"})


TWIST = Genre(
    write_bar,
    tensions=True,
    blues=True,
    finish=finish,
    slowing=0.12,
    drive=1.6,
    growl=0.22,
    level_db={"drums": -3.0},
)
