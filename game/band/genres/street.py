"""Street song: bass and chord like two boots, a run on the low strings where the verse breathes."""

from game.band.grammar import Genre
from game.band.lines import bass, beat_drums, strike, thirds
from game.band.score import Place, Sheet
from game.band.theory import nearest

STRINGS_SPAN = (52, 69)
LOW_STRING = 43
BOOTS = {4: ((0, 0.55, "R"), (2, 0.55, "5")), 3: ((0, 0.8, "R"),)}
CHORDS = {4: ((1, 0.35, 1.0), (3, 0.35, 1.0)), 3: ((1, 0.45, 1.0), (2, 0.45, 0.85))}
HURRIED = ((1, 0.3, 1.0), (1.5, 0.25, 0.6), (3, 0.3, 1.0), (3.5, 0.25, 0.6))
KIT = {
    4: {"kick": "x...x...", "brush": "..x...x."},
    3: {"kick": "x.....", "brush": "..o.o."},
}


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of a street song."""
    beats = sheet.beats_a_bar
    bass(sheet, place, BOOTS[beats], 0.82)
    runs = place.count % 4 == 3
    if runs:
        _run(sheet, place)
    else:
        for start, _, tone in BOOTS[beats]:
            root = nearest(place.chord.root, LOW_STRING)
            step = place.chord.fifth - 12 if tone == "5" and root > LOW_STRING else 0
            sheet.add("nylon", place.beat + start, 0.8, root + step, 0.72)
    lively = beats == 4 and place.role in {"B", "solo"}
    hits = HURRIED if lively else CHORDS[beats]
    strike(
        sheet,
        place,
        "nylon",
        hits,
        voices=4,
        between=STRINGS_SPAN,
        force=0.6,
        strum_s=0.008,
    )
    beat_drums(sheet, place, KIT[beats], 0.6)
    if place.role in {"B", "solo", "end"}:
        span = (57, 72)
        strike(sheet, place, "accordion_2", CHORDS[beats], voices=3, between=span, force=0.45)


def _run(sheet: Sheet, place: Place) -> None:
    """Write the run of the seventh string: eighths that arrive at the next root by half steps."""
    following = min(place.beat + sheet.beats_a_bar, sheet.beats - 1)
    goal = nearest(sheet.chord(following).root, LOW_STRING)
    start = nearest(place.chord.root, LOW_STRING)
    count = 2 * sheet.beats_a_bar - 4
    sheet.add("nylon", place.beat, 0.8, start, 0.72)
    way = -1 if start > goal else 1
    for index in range(count):
        beat = place.beat + sheet.beats_a_bar - (count - index) * 0.5
        sheet.add("nylon", beat, 0.45, goal - way * (count - index), 0.66 + 0.03 * index)


def finish(sheet: Sheet) -> None:
    """Let the whole yard join in the refrain."""
    thirds(sheet, "second_voice", {"baritone", "soprano"}, {"B"})


STREET = Genre(
    write_bar,
    feel="light",
    finish=finish,
    last_strokes=(("kick", 0.6), ("brush", 0.6)),
    room_s=0.4,
    slowing=0.2,
    refrain_pace=1.06,
    level_db={"nylon": -4.5, "bass": -7.0, "drums": -13.0, "accordion_2": -10.0},
)
