"""Rock'n'roll: a muted guitar on two strings, a slapped bass, a saxophone with gravel in it."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, strike
from game.band.score import Place, Sheet
from game.band.theory import nearest

CLIMB = ((0, 0.9, "R"), (1, 0.9, "3"), (2, 0.9, "5"), (3, 0.9, "6"))
DESCENT = ((0, 0.9, "8"), (1, 0.9, "6"), (2, 0.9, "5"), (3, 0.9, "3"))
ROOTED = ((0, 0.9, "R"), (1, 0.9, "R"), (2, 0.9, "5"), (3, 0.9, "6"))
TURNED = ((0, 0.9, "8"), (1, 0.9, "b7"), (2, 0.9, "5"), (3, 0.9, "3"))
WALKS = ((CLIMB, DESCENT), (ROOTED, TURNED))
RIFF = ((0, 0), (0.5, 3), (1, 4), (1.5, 7), (2, 9), (2.5, 7), (3, 4))
STUTTER = ((0, 12), (0.5, 12), (1, 10), (1.5, 9), (2, 7), (2.5, 3), (3, 4))
HAMMERED = tuple((i * 0.5, 0.4, 1.0 if i % 2 == 0 else 0.7) for i in range(8))


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of rock'n'roll."""
    _muted_guitar(sheet, place)
    figures = WALKS[sheet.way(2)]
    bass(sheet, place, figures[place.count % 2], 0.85, slap=True)
    for beat in range(4):
        sheet.add("slap", place.beat + beat + 0.5, 0.2, 0, 0.55)
    _drums(sheet, place)
    if place.role == "solo" or place.count % 4 >= 2:
        strike(sheet, place, "piano", HAMMERED, voices=3, between=(69, 84), force=0.5)
    if place.role == "A" and place.count % 4 == 2:
        for start, step in (RIFF, STUTTER)[sheet.way(2)]:
            pitch = nearest(place.chord.root, 57) + step
            sheet.add("guitar", place.beat + start, 0.45, pitch, 0.7)


def _muted_guitar(sheet: Sheet, place: Place) -> None:
    root = nearest(place.chord.root, 45)
    line = (7, 7, 9, 9, 10, 10, 9, 9) if place.count % 2 else (7, 7, 9, 9, 7, 7, 9, 9)
    for index, step in enumerate(line):
        beat = place.beat + index * 0.5
        force = 0.68 if index % 2 == 0 else 0.5
        for pitch in (root, root + step):
            sheet.add("rhythm_guitar", beat, 0.45, pitch, force, touch="muted")


def _drums(sheet: Sheet, place: Place) -> None:
    solo = place.role == "solo"
    last_of_twelve = place.count % 12 == 11
    snare = "..X...X." if place.count % 4 != 3 else "..X...Xx"
    beat_drums(
        sheet,
        place,
        {
            "ride" if solo else "hat": "x.x.x.x." if solo else "xoxoxoxo",
            "snare": "..X.xxXX" if last_of_twelve else snare,
            "kick": "X...Xo..",
        },
        0.95,
    )
    if place.count == 0 and place.role != "intro":
        beat_drums(sheet, place, {"crash": "x......."}, 0.7)


ROCKNROLL = Genre(
    write_bar,
    feel="light",
    tensions=True,
    blues=True,
    drive=5.0,
    vibrato=0.8,
    growl=0.22,
    level_db={"drums": -3.0, "bass": -4.0},
)
