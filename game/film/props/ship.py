"""The ship in section: engine, boilers, holds, bunks, and ribs like everybody."""

import itertools

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures import passer
from game.film.holding import hold_back
from game.film.lettering import Face, letter
from game.film.lights import lamp
from game.film.outlines import Finish, pill, rim, slab
from game.film.plate import Plate
from game.film.props.cargo import crate, jeans, saxophone
from game.film.props.fleet import Hull
from game.film.props.records import record, records_on_edge
from game.film.props.wires import cable
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import Voltage

_HULL = (
    (-6, -132), (40, -116), (200, -100), (440, -94), (640, -104), (800, -128), (905, -164),
    (896, -140), (868, -60), (846, 0), (836, 40), (820, 58), (700, 66), (150, 66), (90, 60),
    (58, 44), (44, 20), (24, -40), (4, -96),
)  # fmt: skip
_SHEER = ((0, 40, 200, 440, 640, 800, 880), (-126, -112, -97, -91, -101, -125, -152))
_KEEL = ((30, 60, 100, 150, 700, 800, 838, 880), (-30, 36, 56, 62, 62, 52, 20, -80))
_BULKHEADS = (118, 300, 402, 560, 704, 806)
_ROOF, _STOREY = -96.0, 32.0
_BAND = 22.0
_VENT = 553.0
_PLATE = Finish(texture="mottle", texture_gain=0.25)


def ship(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    dice: np.random.Generator,
    *,
    hull: Hull,
    voltage: Voltage,
    depth: float = 0.82,
) -> None:
    """Moor a freighter at (x, y), its stern and its waterline: 905 units long, bow to the right."""
    with plate.at(x, y, scale=scale):
        sides = spline(_HULL)
        hold_back(plate, sides, share=0.93, blur=2)
        rim(plate, sides, depth=1.25 * depth, wall=5)
        face = 0.22 if voltage.hidden else 0.52
        slab(plate, sides, depth=face * depth, finish=_PLATE)
        _draw_frames(plate, depth if voltage.hidden else 0.55 * depth)
        _draw_screw(plate, depth)
        _draw_house(plate, dice, depth, hull)
        _draw_rigging(plate, depth, hull)
        _draw_bow(plate, hull, depth)
        passer(plate, 334, -97, 62, kind="sailor", pose="walking", voltage=voltage, fine=False)
        passer(
            plate, 720, -115, 60, kind="sailor", pose="smoking", voltage=voltage, mirrored=True,
            fine=False,
        )  # fmt: skip
        if voltage.hidden:
            _draw_engine(plate, depth)
            _stow(plate, depth)
            _draw_bunks(plate, voltage, depth)
        else:
            _draw_portholes(plate, dice, depth)


def _spaced(start: float, stop: float, step: float) -> list[float]:
    return [float(place) for place in np.arange(start, stop, step)]


def _sheer(x: float) -> float:
    return float(np.interp(x, *_SHEER))


def _keel(x: float) -> float:
    return float(np.interp(x, *_KEEL))


def _draw_frames(plate: Plate, depth: float) -> None:
    for x in _spaced(52, 884, 11):
        low = (x - max(0, x - 800) * 0.06, _keel(x))
        line(plate, (x, _sheer(x)), low, 0.8, depth=0.55 * depth)
    for share, deep in ((0.36, 0.9), (0.66, 0.6)):
        stringer = [(x, _sheer(x) * (1 - share) + _keel(x) * share) for x in _spaced(56, 876, 20)]
        stroke(plate, stringer, 1.1, depth=deep * depth)
    tank = [(x, _keel(x) - 13) for x in _spaced(80, 830, 25)]
    stroke(plate, tank, 1.3, depth=1.1 * depth)
    for x in _spaced(90, 830, 22):
        line(plate, (x, _keel(x) - 13), (x, _keel(x)), 0.8, depth=0.9 * depth)
    line(plate, (70, 0), (850, 0), 0.9, depth=0.5 * depth)
    for bulkhead in _BULKHEADS:
        x = float(bulkhead)
        line(plate, (x, _sheer(x)), (x, _keel(x) - 12), 2.0, depth=1.1 * depth)
    for x in _spaced(20, 890, 8):
        ball(plate, (x, _sheer(x) + 4), 0.9, depth=0.8)
    rail = [(x, _sheer(x) - 9) for x in _spaced(0, 900, 30)]
    stroke(plate, rail, 1.0, depth=0.6 * depth)
    for x in _spaced(0, 900, 16):
        line(plate, (x, _sheer(x)), (x, _sheer(x) - 9), 0.7, depth=0.5 * depth)


def _draw_screw(plate: Plate, depth: float) -> None:
    rudder = spline([(22, -20), (40, 8), (46, 56), (14, 58), (4, 20)], steps=5)
    rim(plate, rudder, depth=0.9 * depth, wall=3)
    stroke(plate, [(56, 34), (310, 30)], 2.4, depth=1.6 * depth, hollow=0.4)
    ball(plate, (56, 34), (6, 7), depth=1.4)
    for turn in (20, 110, 200, 290):
        near, far = np.radians(turn - 20), np.radians(turn + 16)
        blade = [
            (56, 34), (56 + 10 * np.cos(near), 34 + 24 * np.sin(near)),
            (56 + 13 * np.cos(far), 34 + 28 * np.sin(far)),
        ]  # fmt: skip
        pill(plate, spline(blade, steps=6), depth=1.1, radius=4)


def _draw_engine(plate: Plate, depth: float) -> None:
    """Triple expansion, two boilers, an uptake."""
    for number, (radius, x) in enumerate(((17, 322), (13, 352), (9, 378))):
        rim(plate, rounded(x - radius, -52, 2 * radius, 36, 3), depth=1.4 * depth, wall=3)
        piston = rectangle(x - radius + 4, -38 + 5 * number, 2 * radius - 8, 5)
        slab(plate, piston, depth=1.2)
        stroke(plate, [(x, -34), (x, 8), (x + 6 - 5 * number, 28)], 1.8, depth=1.1)
        stroke(plate, arc((x, 28), 9, steps=16), 1.4, depth=1.4 * depth)
        for side in (-1, 1):
            leg = [(x + side * radius, -16), (x + side * (radius + 2), 40)]
            stroke(plate, leg, 1.6, depth=depth)
    for y in (-16, 26):
        rim(plate, rounded(416, y - 20, 128, 38, 18), depth=1.3 * depth, wall=3.5)
        for pipe in range(7):
            line(plate, (440, y - 13 + 4 * pipe), (530, y - 13 + 4 * pipe), 0.8, depth=0.8 * depth)
        slab(plate, rounded(420, y - 9, 18, 16, 4), depth=1.0, ink="amber")
        lamp(plate, (430, y), 30, strength=0.8)
    uptake = spline([(480, -36), (470, -70), (470, -150)], closed=False)
    stroke(plate, uptake, 15, depth=0.9 * depth, hollow=0.85, wall=0.14)


def _draw_house(plate: Plate, dice: np.random.Generator, depth: float, hull: Hull) -> None:
    """Build the superstructure, storey on storey, behind its funnel."""
    for storey, (left, right) in enumerate(hull.decks):
        top = _ROOF - _STOREY * (storey + 1)
        hold_back(plate, rectangle(left, top, right - left, _STOREY), share=0.8)
    _draw_funnel(plate, depth, hull)
    for storey, (left, right) in enumerate(hull.decks):
        y = _ROOF - _STOREY * storey
        deck = rectangle(left, y - _STOREY, right - left, _STOREY)
        rim(plate, deck, depth=0.9 * depth, wall=2.4)
        slab(plate, deck, depth=0.14 * depth)
        for x in _spaced(left + 10, right - 6, 15):
            if storey == len(hull.decks) - 1:
                rim(plate, rectangle(x, y - 24, 10, 12), depth=0.8 * depth, wall=1.4, ink="amber")
            else:
                stroke(plate, arc((x, y - 18), 3.6, steps=14), 1.1, depth=1.4 * depth)
            if dice.random() < 0.45:
                ball(plate, (x, y - 18), 3, depth=2.6 * depth, ink="amber")
                lamp(plate, (x, y - 18), 20, strength=0.45)
    _draw_deck_gear(plate, depth, hull)


def _draw_funnel(plate: Plate, depth: float, hull: Hull) -> None:
    """Raise the funnel with the bands of its owner, and the uptake inside it."""
    at, half, foot, top, lean = hull.funnel
    mouth = at - lean
    outline = [
        (at - half - 2, foot), (at + half + 2, foot), (mouth + half - 2, top),
        (mouth - half + 2, top),
    ]  # fmt: skip
    hold_back(plate, np.array(outline), share=0.8, blur=2)
    rim(plate, outline, depth=1.2 * depth, wall=4)
    slab(plate, outline, depth=0.25 * depth)
    gap = 2 * (hull.bands > 1)
    for band in range(hull.bands):
        y = top + 18 + _BAND / hull.bands * band
        x = mouth + lean * (y - top) / (foot - top)
        painted = rectangle(x - half + 1, y, 2 * half - 2, _BAND / hull.bands - gap)
        slab(plate, painted, depth=1.4 * depth, ink="red" if hull.ours else None)
    stroke(
        plate, [(at, foot + 8), (mouth, top + 6)], 0.6 * half, depth=0.7 * depth, hollow=0.85,
        wall=0.16,
    )  # fmt: skip


def _draw_deck_gear(plate: Plate, depth: float, hull: Hull) -> None:
    covered = sum(left <= _VENT <= right for left, right in hull.decks)
    roof = _ROOF - _STOREY * covered
    vent = [(_VENT, roof), (_VENT, roof - 20), (_VENT - 8, roof - 28), (_VENT - 16, roof - 22)]
    stroke(plate, spline(vent, closed=False, steps=5), 4, depth=depth, hollow=0.7)
    for x in (582, 376):
        boat = [(x - 22, -112), (x + 22, -112), (x + 14, -100), (x - 14, -100)]
        rim(plate, spline(boat, steps=5), depth=0.9 * depth, wall=2.5)
        for davit in (-14, 14):
            line(plate, (x + davit, -112), (x + davit, -128), 1.2, depth=depth)


def _draw_rigging(plate: Plate, depth: float, hull: Hull) -> None:
    tops = [(x, _sheer(x) - hull.mast_tall) for x in hull.masts]
    for x, top in tops:
        _draw_mast(plate, x, top, depth)
    stays = [(0.0, -140.0), *tops, (902.0, -166.0)]
    for start, end in itertools.pairwise(stays):
        cable(plate, start, end, sag=0.03 * (end[0] - start[0]), width=0.6, depth=0.6 * depth)
    line(plate, (10, -138), (10, -176), 1, depth=depth)
    flag = [(10, -176), (34, -172), (52, -178), (52, -160), (34, -156), (10, -158)]
    rim(plate, spline(flag, steps=5), depth=0.8 * depth, wall=1.6, ink="red" if hull.ours else None)


def _draw_mast(plate: Plate, x: float, top: float, depth: float) -> None:
    """Step a mast with a boom on either side, and hang a lamp at its head."""
    deck, mast = _sheer(x), profile((0, 4.2), (1, 2.2))
    tall = deck - top
    revolve(
        plate, (x, deck), (x, top), mast, depth=1.4 * depth, cavity=0.55 * mast,
        cavity_share=0.7, reference=4,
    )  # fmt: skip
    for side in (-1, 1):
        boom = (x + 0.48 * tall * side, deck - 0.61 * tall)
        stroke(plate, [(x + 4 * side, deck - 12), boom], 1.7, depth=1.1 * depth, hollow=0.4)
        cable(plate, (x, top + 10), boom, sag=4, width=0.7, depth=0.8 * depth)
        line(plate, boom, (boom[0], deck - 0.32 * tall), 0.6, depth=0.7 * depth)
        ball(plate, (boom[0], deck - 0.31 * tall), (2.4, 3), depth=1.2)
        foot = (x + 0.67 * tall * side, deck - 8)
        cable(plate, (x, top + 2), foot, sag=2, width=0.6, depth=0.6 * depth)
    line(plate, (x - 16, top + 40), (x + 16, top + 40), 1.2, depth=1.2 * depth)
    ball(plate, (x, top - 3), 2.4, depth=1.6, ink="amber")
    lamp(plate, (x, top - 3), 42, strength=0.8)


def _draw_bow(plate: Plate, hull: Hull, depth: float) -> None:
    anchor = [(846, -92), (852, -104), (862, -98), (870, -84), (856, -76), (850, -70)]
    pill(plate, spline(anchor, steps=5), depth=1.3, radius=4)
    stroke(plate, [(862, -118), (856, -84)], 1.8, depth=1.4)
    bold = Face.SANS_BOLD
    size = min(22.0, 176 / max(1, len(hull.name)))
    letter(plate, hull.name, 768, -70 - size / 2, size, depth=1.3, face=bold, anchor="middle")
    letter(plate, hull.home, 66, -84, 11, depth=0.9, face=bold, anchor="middle")
    for mark, feet in enumerate(("70", "68", "66", "64")):
        at = (838 - 1.5 * mark, -6 + 14 * mark)
        letter(plate, feet, *at, 9, depth=0.9, anchor="middle")


def _draw_portholes(plate: Plate, dice: np.random.Generator, depth: float) -> None:
    """From the quay one sees portholes, and behind some of them a light."""
    for x in _spaced(140, 820, 26):
        y = _sheer(float(x)) + 26
        stroke(plate, arc((x, y), 4.2, steps=14), 1.2, depth=1.3 * depth)
        if dice.random() < 0.3:
            ball(plate, (x, y), 3.4, depth=2.0 * depth, ink="amber")
            lamp(plate, (x, y), 20, strength=0.4)


def _stow(plate: Plate, depth: float) -> None:
    """Fill the holds: crates that hold what they should, and what they should not."""
    _stack(plate, 126, 296, -44, depth, seed=5)
    _stack(plate, 566, 700, -40, depth, seed=8)
    for x in (600, 646):
        record(plate, x, -66, 23, pressed=True, seed=x, depth=0.95)
    for x in (150, 196):
        saxophone(plate, x, -66, 0.30, depth=1.2)
    for x in (248, 280):
        jeans(plate, x, -92, 0.40, depth=0.9)


def _stack(plate: Plate, left: float, right: float, top: float, depth: float, *, seed: int) -> None:
    dice = np.random.default_rng([70, seed])
    y = 48.0
    while y - 26 > top:
        x, high = left, float(dice.uniform(26, 36))
        while x + 24 < right:
            width = float(min(dice.uniform(28, 50), right - x))
            kind = str(dice.choice(["records", "plain", "oranges", "plain", "barrel", "records"]))
            width = _stow_one(plate, kind, (x, y), (width, high), depth)
            x += width
        y -= high


def _stow_one(
    plate: Plate, kind: str, foot: tuple[float, float], size: tuple[float, float], depth: float
) -> float:
    """Stow one piece and give the room it takes."""
    (x, y), (width, high) = foot, size
    if kind == "barrel":
        staves = profile((0, 8), (0.5, 11), (1, 8))
        revolve(
            plate, (x + 13, y), (x + 13, y - high + 2), staves, depth=1.3 * depth,
            cavity=staves - 1.6, cavity_share=0.8, reference=11,
        )  # fmt: skip
        for hoop in (0.2, 0.5, 0.8):
            line(plate, (x + 3, y - hoop * high), (x + 23, y - hoop * high), 1, depth=depth)
        return 26
    crate(plate, x + 1, y - high + 1, width - 2, high - 2, depth=0.62 * depth)
    if kind == "records":
        box = (x + 4, y - high + 6, width - 8, high - 9)
        records_on_edge(plate, *box, seed=int(x), depth=1.1 * depth)
    elif kind == "oranges":
        for row in range(int(high / 9)):
            for column in range(int(width / 8)):
                ball(plate, (x + 6 + 8 * column, y - 5 - 9 * row), 3.6, depth=0.55)
    return width


def _draw_bunks(plate: Plate, voltage: Voltage, depth: float) -> None:
    """Make six bunks forward; under half of the mattresses lies a record."""
    for column in (712, 758):
        for row in range(3):
            y = -42 + 34 * row
            line(plate, (column, y), (column + 40, y), 1.4, depth=depth)
            for post in (column, column + 40):
                line(plate, (post, y - 16), (post, y + 4), 1.1, depth=depth)
            rim(plate, rounded(column + 1, y - 8, 38, 7, 3), depth=0.5 * depth, wall=1.2)
            if (row + column) % 2 == 0:
                record(plate, column + 26, y - 4, 9, squash=0.35, depth=1.0, seed=row)
            if row != 1:
                _draw_sleeper(plate, column + 6, y - 11, voltage)


def _draw_sleeper(plate: Plate, x: float, y: float, voltage: Voltage) -> None:
    ball(plate, (x, y), (4.2, 3.8), depth=0.9 * voltage.bones, hollow=0.6, wall=0.25)
    line(plate, (x + 4, y + 1), (x + 17, y + 2), 1.4, depth=0.7 * voltage.bones)
    for rib in range(4):
        stroke(plate, arc((x + 8 + 2.2 * rib, y + 1), (1, 3), steps=8), 0.7, depth=0.6)
    leg = [(x + 17, y + 2), (x + 24, y), (x + 31, y + 2.4)]
    stroke(plate, leg, 1.2, depth=0.7 * voltage.bones)
