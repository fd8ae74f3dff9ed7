"""Cargo: what comes by ship and goes by hand."""

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures.cloth import stitches
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.props.records import record, records_on_edge
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_JEANS = (
    (-28, 0), (28, 0), (33, 22), (36, 60), (33, 140), (10, 142), (3, 44), (-3, 44), (-10, 142),
    (-33, 140), (-36, 60), (-33, 22),
)  # fmt: skip
_BAG = (
    (-70, 0), (-82, -60), (-80, -140), (-66, -200), (-40, -236), (-26, -250), (-44, -268),
    (-20, -276), (0, -270), (22, -278), (44, -266), (26, -250), (42, -236), (68, -198), (82, -138),
    (84, -60), (72, 0), (0, 6),
)  # fmt: skip
_HORN = ((48, -10), (60, -40), (50, -66), (24, -78))


def crate(
    plate: Plate, x: float, y: float, width: float, height: float, *, depth: float = 0.32
) -> None:
    """Nail a crate together, its corner at (x, y)."""
    inner = rectangle(x + 2, y + 2, width - 4, height - 4)
    slab(plate, rectangle(x, y, width, height), depth=1.3 * depth, holes=(inner,))
    slab(plate, rectangle(x, y, width, height), depth=0.32 * depth)
    for plank in (1, 2):
        at = y + height * plank / 3
        line(plate, (x + 2, at), (x + width - 2, at), 0.7, depth=0.8 * depth)
    for across in (x + 0.12 * width, x + 0.88 * width):
        line(plate, (across, y), (across, y + height), 1.6, depth=0.7 * depth)
        for nail in range(3):
            ball(plate, (across, y + height * (nail + 0.5) / 3), 0.9, depth=1.1)


def saxophone(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    *,
    depth: float = 0.9,
    turned_deg: float = 0.0,
    ink: str | None = "amber",
) -> None:
    """Draw a saxophone, 170 units long."""
    body = spline(
        [(-6, -70), (0, -40), (6, 0), (12, 40), (22, 62), (40, 66), (54, 52), (58, 24), (62, -4)],
        closed=False,
    )
    place = np.linspace(0, 1, len(body))
    width = np.interp(place, [0, 0.3, 0.6, 0.8, 1], [3, 5, 8.5, 10, 19])
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        stroke(plate, body, width, depth=0.8 * depth, hollow=0.8, wall=0.2, ink=ink)
        crook = spline([(-6, -70), (-12, -84), (-26, -90), (-40, -86)], closed=False, steps=6)
        stroke(plate, crook, 2.8, depth=0.9 * depth, hollow=0.6, ink=ink)
        line(plate, (-40, -86), (-50, -82), 2.6, depth=1.2 * depth, ink=ink)
        stroke(plate, arc((62, -6), (19, 4), steps=24), 1.3, depth=1.2 * depth, ink=ink)
        for key in range(9):
            at = body[5 + 3 * key]
            pad = arc((at[0] + 1, at[1]), 3.6, steps=12)
            stroke(plate, pad, 1.1, depth=1.1 * depth, ink=ink)
        line(plate, (3, -60), (14, 30), 0.9, depth=depth, ink=ink)
        line(plate, (10, -50), (24, 40), 0.9, depth=depth, ink=ink)


def gramophone(
    plate: Plate,
    x: float,
    y: float,
    scale: float,
    *,
    depth: float = 0.7,
    mirrored: bool = False,
    disc: bool = False,
) -> None:
    """Draw a gramophone with a horn: it reads at once; its plate lies at (x, y - 10)."""
    with plate.at(x, y, scale=scale, mirrored=mirrored):
        _draw_motor(plate, depth)
        elbow = spline(_HORN, closed=False)
        stroke(plate, elbow, np.linspace(3.5, 7, len(elbow)), depth=0.9 * depth, hollow=0.7)
        flare = profile((0, 6), (0.3, 12), (0.6, 24), (0.85, 44), (1, 62))
        hollow = np.maximum(flare - 2.2, 0)
        revolve(
            plate, (26, -78), (-62, -120), flare, depth=0.95 * depth, cavity=hollow,
            cavity_share=0.94, reference=30,
        )  # fmt: skip
        _draw_bell(plate, depth)
        arm = [(30, -74), (6, -30), (-18, -14)]
        stroke(plate, arm, 2.0, depth=1.1 * depth)
        ball(plate, (-20, -15), 6, depth=1.2 * depth, hollow=0.5)
        if disc:
            record(plate, 0, -13, 54, squash=0.2, depth=0.9, seed=3, glow=0.4)


def _draw_motor(plate: Plate, depth: float) -> None:
    rim(plate, rounded(-60, -2, 120, 42, 4), depth=0.5 * depth, wall=3)
    slab(plate, rounded(-52, 6, 104, 28, 3), depth=0.15 * depth)
    stroke(plate, arc((-14, 20), (13, 11), steps=24), 2.2, depth=1.1 * depth)
    ball(plate, (-14, 20), (10, 9), depth=0.6 * depth, hollow=0.6, wall=0.2)
    for radius in (6.5, 9):
        stroke(plate, arc((-14, 20), (radius, 0.85 * radius), steps=20), 0.8, depth=depth)
    teeth = np.radians(np.arange(0, 360, 24))
    for cosine, sine in zip(np.cos(teeth), np.sin(teeth), strict=True):
        inner, outer = (22 + 9 * cosine, 20 + 9 * sine), (22 + 11.5 * cosine, 20 + 11.5 * sine)
        line(plate, inner, outer, 1, depth=depth)
    stroke(plate, arc((22, 20), 8.5, steps=24), 1.4, depth=1.1 * depth)
    line(plate, (0, -12), (0, 20), 1.8, depth=1.6 * depth)
    stroke(plate, [(60, 18), (78, 18), (78, 36)], 1.6, depth=1.4 * depth)
    ball(plate, (78, 40), 4, depth=depth)
    slab(plate, rectangle(-50, -10, 100, 4), depth=1.1 * depth)


def _draw_bell(plate: Plate, depth: float) -> None:
    mouth = np.array([-62.0, -120.0])
    along = np.array([-88.0, -42.0]) / np.hypot(88, 42)
    aside = np.array([42.0, -88.0]) / np.hypot(42, 88)
    turn = np.linspace(0, 2 * np.pi, 40)[:, None]
    edge = mouth + 6 * np.cos(turn) * along + 62 * np.sin(turn) * aside
    stroke(plate, edge, 1.8, depth=1.3 * depth)
    way = np.linspace(0, 1, 10)
    half = np.interp(way, [0, 0.3, 0.6, 0.85, 1], [6, 12, 24, 44, 62])[:, None]
    axis = np.array([26.0, -78.0]) * (1 - way[:, None]) + mouth * way[:, None]
    for share in (-0.6, -0.2, 0.2, 0.6):
        stroke(plate, axis + share * half * aside, 0.8, depth=0.45 * depth)


def bottle(
    plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.5, full: float = 0.6
) -> None:
    """Stand a bottle at (x, y), 70 units high."""
    glass = profile(
        (0, 10), (0.04, 12), (0.55, 12), (0.68, 8), (0.76, 4.2), (0.95, 4.0), (0.96, 5), (1, 4.8)
    )
    filled = np.maximum(glass - 1.6, 0)
    place = np.linspace(0, 1, len(glass))
    filled[(place > full) | (place < 0.03)] = 0
    with plate.at(x, y, scale=scale):
        revolve(
            plate, (0, 0), (0, -70), glass, depth=1.5 * depth,
            cavity=np.maximum(glass - 1.6, 0.2), cavity_share=0.92, reference=12,
        )  # fmt: skip
        revolve(plate, (0, 0), (0, -70), filled, depth=0.5 * depth, reference=12)


def jeans(
    plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.5, turned_deg: float = 0.0
) -> None:
    """Hang up a pair of jeans: double seams, copper rivets, a zip."""
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        rim(plate, _JEANS, depth=0.5 * depth, wall=3)
        wool = Finish(texture="wool", texture_gain=0.35)
        slab(plate, _JEANS, depth=0.2 * depth, finish=wool)
        line(plate, (-28, 6), (28, 6), 0.9, depth=0.9 * depth)
        for side in (False, True):
            with plate.at(mirrored=side):
                _draw_denim_leg(plate, depth)
        ball(plate, (0, 4), 3, depth=2.6, ink="amber")
        for tooth in range(10):
            y_ = 10 + 2.4 * tooth
            line(plate, (-2, y_), (2, y_ + 0.5), 0.8, depth=1.7)


def _draw_denim_leg(plate: Plate, depth: float) -> None:
    stitches(plate, [(33, 24), (31, 140)], dash=5, gap=4, depth=depth)
    stitches(plate, [(4, 46), (11, 140)], dash=5, gap=4, depth=0.9 * depth)
    pocket = spline([(10, 6), (16, 20), (32, 24)], closed=False, steps=6)
    stroke(plate, pocket, 0.9, depth=0.9 * depth)
    for at in ((10, 9), (31, 25), (22, 24)):
        ball(plate, at, 1.7, depth=2.4, ink="amber")
    back = [(8, 30), (26, 30), (26, 48), (17, 53), (8, 48), (8, 30)]
    stroke(plate, back, 0.7, depth=0.6 * depth)
    line(plate, (31, 136), (11, 138), 1, depth=depth)
    for loop in (14, 24):
        line(plate, (loop, -2), (loop, 8), 1.6, depth=0.8 * depth)


def suitcase(
    plate: Plate, x: float, y: float, width: float, height: float, *, depth: float = 0.4
) -> None:
    """Close a suitcase with brass corners, its corner at (x, y)."""
    rim(plate, rounded(x, y, width, height, 6), depth=depth, wall=4)
    slab(plate, rounded(x, y, width, height, 6), depth=0.18 * depth)
    for across in (x + 5, x + width - 5):
        for down in (y + 5, y + height - 5):
            ball(plate, (across, down), 7, depth=0.8, hollow=0.5)
    marks = ((0.38, 0), (0.40, -10), (0.60, -10), (0.62, 0))
    handle = [(x + share * width, y + up) for share, up in marks]
    stroke(plate, spline(handle, closed=False, steps=6), 2.4, depth=0.9)
    for share in (0.2, 0.8):
        slab(plate, rounded(x + share * width - 6, y - 3, 12, 10, 2), depth=1.6)
    line(plate, (x, y + 7), (x + width, y + 7), 0.8, depth=1.4 * depth)


def duffel(
    plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.42, packed: bool = True
) -> None:
    """Stand a sailor's bag at (x, y), 160 units wide and 280 high."""
    with plate.at(x, y, scale=scale):
        bag = spline(_BAG)
        rim(plate, bag, depth=0.9 * depth, wall=5)
        slab(plate, bag, depth=0.26 * depth, finish=Finish(texture="wool", texture_gain=0.3))
        for fold in (-0.7, -0.35, 0.05, 0.4, 0.72):
            marks = [(28 * fold, -250), (60 * fold, -214), (84 * fold, -130), (76 * fold, -40)]
            stroke(plate, spline(marks, closed=False), 0.8, depth=0.35 * depth)
        neck = spline([(-30, -250), (0, -244), (30, -250)], closed=False, steps=6)
        stroke(plate, neck, 3.2, depth=1.2 * depth)
        for eyelet in range(7):
            at = (-30 + 10 * eyelet, -249 - 0.8 * abs(eyelet - 3))
            stroke(plate, arc(at, 3, steps=12), 1.1, depth=2.0)
        strap = spline(
            [(30, -248), (60, -252), (86, -210), (104, -120), (96, -30), (70, -4)], closed=False
        )
        stroke(plate, strap, 3.0, depth=1.1 * depth)
        if packed:
            _pack(plate)


def _pack(plate: Plate) -> None:
    """Put in what is worth the risk: records, jeans, a bottle, coins, a packet."""
    record(plate, -18, -72, 56, pressed=True, seed=2, depth=0.62)
    record(plate, 26, -116, 50, pressed=True, seed=3, depth=0.52)
    with plate.at(40, -140, turned_deg=8):
        records_on_edge(plate, -12, -50, 24, 92, seed=4, depth=0.7)
    jeans(plate, -30, -222, 0.92, turned_deg=6)
    bottle(plate, 56, -20, 0.95, depth=0.4)
    for coin in range(7):
        at = (-52 + 6 * coin, -12 - 5 * (coin % 3))
        ink = "green" if coin % 2 else None
        ball(plate, at, (4.2, 4.2 * (0.4 if coin % 2 else 1)), depth=1.3, ink=ink)
    rim(plate, rounded(18, -224, 34, 46, 3), depth=0.35, wall=2.2)
