"""Beat: two guitars, bass and drums, and two voices a third apart all the way."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike, thirds
from game.band.score import Place, Sheet
from game.band.voicing import voice_next

CHOIR = ("choir_0", "choir_1", "choir_2")
STRUM = (
    (0, 0.9, 1.0),
    (1, 0.4, 0.8),
    (1.5, 0.4, 0.9),
    (2.5, 0.4, 0.9),
    (3, 0.4, 0.8),
    (3.5, 0.4, 0.7),
)
CHOPPED = ((0, 0.4, 1.0), (1, 0.3, 0.9), (1.5, 0.4, 0.7), (2, 0.4, 0.8), (3, 0.3, 1.0))
STRUMS = (CHOPPED, STRUM)
KICKS = ("X.x..xX.", "X..xXx..")
PICKING = (0, 1, 2, 1)


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of beat."""
    odd = place.count % 2 == 1
    figure = (
        (0, 0.9, "R"),
        (1, 0.45, "R"),
        (1.5, 0.45, "5"),
        (2, 0.9, "8" if odd else "R"),
        (3, 0.45, "5"),
        (3.5, 0.45, "5"),
    )
    bass(sheet, place, figure, 0.8)
    _drums(sheet, place)
    span = (50, 68)
    strum = STRUMS[sheet.way(2)]
    strike(sheet, place, "strum_guitar", strum, voices=4, between=span, force=0.62, strum_s=0.006)
    if place.role == "B":
        hold(sheet, CHOIR, place.beat, 3.8, between=(64, 79), force=0.5, touch="u")
    elif odd:
        pitches = voice_next(sheet, "picking", place.beat, 3, (64, 79))
        for index in range(8):
            pitch = pitches[PICKING[index % 4]]
            sheet.add("guitar", place.beat + index * 0.5, 0.8, pitch, 0.5)


def _drums(sheet: Sheet, place: Place) -> None:
    patterns = {
        "hat" if place.role == "A" else "open_hat": (
            "xxxxxxxx" if place.role == "A" else "xoxoxoxo"
        ),
        "snare": "..X...X." if place.count % 4 != 3 else "..X.x.XX",
        "kick": KICKS[sheet.way(2)],
    }
    if place.count % 8 == 7:
        patterns |= {"tom": "....xx..", "floor_tom": "......xx"}
    beat_drums(sheet, place, patterns, 0.85)


def finish(sheet: Sheet) -> None:
    """Let the second voice sing along."""
    thirds(sheet, "second_voice", {"baritone"})


BEAT = Genre(
    write_bar,
    finish=finish,
    slowing=0.15,
    drive=2.2,
    level_db={"drums": -4.0, "strum_guitar": -6.0},
)
