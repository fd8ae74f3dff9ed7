"""Crooner: a voice close to the microphone, six violins far from it, brushes nearly not there."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, hold, strike
from game.band.score import Place, Sheet
from game.band.voicing import voice

STRINGS = ("strings_0", "strings_1", "strings_2")
LONG = ((0, 1.9, "R"), (2, 1.9, "5"))
LEADING = ((0, 1.8, "R"), (2, 1.6, "5"), (3 + 2 / 3, 0.33, "next"))
QUIET = ((1, 0.9, 1.0), (3, 0.9, 1.0))
ROCKING = ((2 / 3, 0.3, 0.8), (1, 0.8, 1.0), (2 + 2 / 3, 0.3, 0.8), (3, 0.8, 1.0))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of a slow ballad."""
    odd = place.count % 2 == 1
    bass(sheet, place, LEADING if odd else LONG, 0.68)
    beat_drums(sheet, place, {"swish": "x...x...", "brush": "..x...x.", "hat": "..o...o."}, 0.5)
    warm = 0.12 if place.role == "B" else 0.0
    for change in sheet.bars[place.bar]:
        beat = place.beat + change.beat
        held = change.beats * 0.99
        hold(sheet, STRINGS, beat, held, between=(62, 80), force=0.42 + warm)
    strike(
        sheet,
        place,
        "piano",
        ROCKING if odd else QUIET,
        voices=3,
        between=(57, 74),
        force=0.42,
        strum_s=0.012,
        rootless=True,
    )
    if place.count % 4 == 3:
        run = voice(sheet.chord(place.beat + 2), 4, (70, 90))
        for index, pitch in enumerate(run):
            sheet.add("vibes", place.beat + 2 + index / 3, 0.6, pitch, 0.5)


CROONER = Genre(
    write_bar,
    feel="triplet",
    cells="triplet",
    tensions=True,
    last_strokes=(("swish", 0.8),),
    room_s=0.9,
    level_db={"drums": -12.0, "bass": -7.0},
)
