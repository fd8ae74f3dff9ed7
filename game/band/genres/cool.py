"""Cool: brushes, a walking bass, a piano that says little, and a trumpet behind tin."""

from game.band.grammar import Genre
from game.band.lines import beat_drums, strike, walk
from game.band.score import Place, Sheet

COMPING = (
    ((1.5, 0.4, 1.0),),
    ((0, 0.4, 1.0), (1.5, 1.2, 1.0)),
    ((0.5, 0.4, 1.0), (2.5, 0.9, 1.0)),
    ((3.5, 0.5, 1.0),),
)


def write_bar(sheet: Sheet, place: Place) -> None:
    """Write one bar of cool jazz."""
    walk(sheet, place, 0.72)
    odd = place.count % 2 == 1
    patterns = {
        "ride": "x.x.x.xx" if odd else "x.xxx.xx",
        "hat": "..x...x.",
        "swish": "o...o...",
        "rim" if place.count % 4 == 3 else "brush": "...o...." if odd else ".....o..",
    }
    beat_drums(sheet, place, patterns, 0.62)
    hits = COMPING[int(sheet.luck("comping").integers(len(COMPING)))]
    strike(sheet, place, "piano", hits, voices=3, between=(54, 71), force=0.5, rootless=True)


COOL = Genre(
    write_bar,
    feel="jazz",
    cells="swing",
    tensions=True,
    last_strokes=(("swish", 0.8),),
    room_s=0.6,
    vibrato=0.5,
    level_db={"drums": -9.0, "bass": -4.0},
)
