"""Furniture: what stands in rooms and yards, and what the State hangs on its walls."""

from collections.abc import Sequence

import numpy as np

from game.film.curves import arc, close, profile, rectangle, rounded, spline
from game.film.figures.hats import star
from game.film.holding import hold_back
from game.film.lettering import letter
from game.film.lights import lamp
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.props.records import bones, clipped, record
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

WOOD = Finish(texture="brush", texture_gain=0.22)


def table(
    plate: Plate, x: float, y: float, width: float, height: float, *, depth: float = 0.5
) -> None:
    """Stand a table, its left foot at (x, y)."""
    slab(plate, rectangle(x - 8, y - height, width + 16, 9), depth=1.3 * depth, finish=WOOD)
    rim(plate, rectangle(x, y - height + 9, width, 16), depth=0.8 * depth, wall=2)
    leg = profile((0, 4), (0.2, 5), (0.5, 4), (0.9, 7), (1, 7))
    for foot in (x + 8, x + width - 8):
        revolve(plate, (foot, y), (foot, y - height + 9), leg, depth=depth)


def chair(
    plate: Plate, x: float, y: float, height: float, *, depth: float = 0.5, mirrored: bool = False
) -> None:
    """Stand a bentwood chair whose back is on the right; ``height`` to the top of the back."""
    with plate.at(x, y, scale=height / 100, mirrored=mirrored):
        back = [(20, 0), (22, -46), (26, -86), (22, -100)]
        stroke(plate, spline(back, closed=False), 2.2, depth=depth)
        bow = arc((16, -72), (7, 22), steps=24)
        stroke(plate, bow, 1.6, depth=0.9 * depth)
        slab(plate, rounded(-24, -49, 48, 6, 3), depth=1.2 * depth)
        for foot in (-20, -14, 14):
            line(plate, (foot, -44), (foot * 1.1, 0), 2, depth=depth)
        stroke(plate, arc((-2, -18), (16, 3)), 1.2, depth=0.8 * depth)


def bed(plate: Plate, x: float, y: float, width: float, *, depth: float = 0.5) -> None:
    """Stand an iron bed with balls on its posts, its left foot at (x, y)."""
    for post, high in ((x, 0.5), (x + width, 0.42)):
        line(plate, (post, y), (post, y - high * width), 2, depth=1.2 * depth)
        ball(plate, (post, y - high * width - 3), 4, depth=1.6)
        for rail in range(3):
            at = y - (0.3 + 0.06 * rail) * width
            line(plate, (post - 3, at), (post + 3, at), 1, depth=depth)
    rim(plate, rounded(x, y - 0.26 * width, width, 0.1 * width, 5), depth=0.7 * depth, wall=3)
    for coil in range(int(width / 9)):
        at = x + 5 + 9 * coil
        zigzag = [(at, y - 0.16 * width), (at + 5, y - 0.13 * width), (at, y - 0.1 * width)]
        stroke(plate, zigzag, 0.8, depth=depth)
    line(plate, (x, y - 0.1 * width), (x + width, y - 0.1 * width), 1.6, depth=depth)


def cabinet(
    plate: Plate,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    shelves: int = 4,
    depth: float = 0.5,
    face: float = 0.2,
) -> None:
    """Stand a cabinet with two doors, its lower left corner at (x, y)."""
    body = rounded(x, y - height, width, height, 4)
    rim(plate, body, depth=depth, wall=3)
    slab(plate, body, depth=face * depth, finish=WOOD)
    line(plate, (x + width / 2, y - height), (x + width / 2, y), 1.2, depth=0.8 * depth)
    for shelf in range(1, shelves):
        at = y - height * shelf / shelves
        line(plate, (x, at), (x + width, at), 1.1, depth=0.7 * depth)
    for knob in (-5, 5):
        ball(plate, (x + width / 2 + knob, y - height / 2), 3, depth=2.0)


def piano(
    plate: Plate, x: float, y: float, scale: float, *, inside: bool, depth: float = 0.6
) -> None:
    """Stand an upright piano, its lower left corner at (x, y): 200 by 150, strings ``inside``."""
    with plate.at(x, y, scale=scale):
        body = rounded(0, -150, 200, 146, 4)
        rim(plate, body, depth=depth, wall=4)
        slab(plate, body, depth=(0.12 if inside else 0.45) * depth, finish=WOOD)
        slab(plate, rectangle(-6, -156, 212, 7), depth=1.2 * depth)
        slab(plate, rectangle(-8, -76, 216, 8), depth=1.3 * depth)
        for key in range(26):
            line(plate, (4 + 7.6 * key, -84), (4 + 7.6 * key, -76), 1.6, depth=1.4 * depth)
        for pedal in (90, 110):
            line(plate, (pedal, -2), (pedal, -12), 3, depth=2.0)
        for candle in (30, 170):
            line(plate, (candle, -120), (candle, -136), 2, depth=1.2)
        if inside:
            frame = spline([(14, -146), (186, -146), (186, -10), (96, -24), (14, -60)])
            rim(plate, frame, depth=1.2 * depth, wall=5)
            for string in range(30):
                top = 18 + 5.7 * string
                line(plate, (top, -144), (top - 6, -16 - 1.4 * string), 0.6, depth=0.7)
            for pin in range(30):
                ball(plate, (18 + 5.7 * pin, -140), 1.4, depth=2.0)


def cistern(plate: Plate, x: float, y: float, *, records: int = 0, depth: float = 0.6) -> None:
    """Hang a cistern over a bowl that stands at (x, y): a float, a chain, and what is in it."""
    with plate.at(x, y):
        tank = rounded(-30, -190, 60, 44, 6)
        rim(plate, tank, depth=1.3 * depth, wall=4)
        slab(plate, rectangle(-27, -174, 54, 25), depth=0.3 * depth)
        ball(plate, (10, -174), 8, depth=depth, hollow=0.8)
        line(plate, (-18, -184), (4, -176), 1.2, depth=1.4)
        line(plate, (22, -186), (22, -116), 1.0, depth=depth)
        ball(plate, (22, -112), (3, 6), depth=1.2)
        stroke(plate, [(0, -146), (0, -56)], 4, depth=depth, hollow=0.7)
        bowl = spline([(-24, -54), (26, -54), (24, -36), (8, -22), (10, 0), (-14, 0), (-14, -22)])
        rim(plate, bowl, depth=1.2 * depth, wall=4)
        for number in range(records):
            record(plate, -8 + 7 * number, -167, 15, seed=number, depth=0.9, keep=0.5)


def rug(plate: Plate, x: float, y: float, width: float, height: float) -> None:
    """Hang a rug on the wall: the pride of a room."""
    rim(plate, rectangle(x, y, width, height), depth=0.5, wall=3)
    weave = Finish(texture="wool", texture_gain=0.4)
    slab(plate, rectangle(x, y, width, height), depth=0.2, finish=weave)
    middle = (x + width / 2, y + height / 2)
    for share in (0.42, 0.28, 0.14):
        across, down = share * width, share * height
        diamond = [
            (middle[0], middle[1] - down), (middle[0] + across, middle[1]),
            (middle[0], middle[1] + down), (middle[0] - across, middle[1]),
        ]  # fmt: skip
        stroke(plate, close(diamond), 1.2, depth=0.5)
    for fringe in np.arange(x + 3, x + width, 6):
        line(plate, (fringe, y + height), (fringe, y + height + 7), 0.8, depth=0.4)


def light_box(plate: Plate, x: float, y: float, width: float, height: float) -> None:
    """Switch on a light box, its upper left corner at (x, y): the brightest glass in the house."""
    glass = rounded(x, y, width, height, 4)
    slab(plate, glass, depth=0.75)
    rim(plate, rounded(x - 6, y - 6, width + 12, height + 12, 6), depth=1.1, wall=4)
    middle = (x + width / 2, y + height / 2)
    lamp(plate, middle, 1.3 * max(width, height), ink="film", strength=0.55, power=1.8)
    for clip in (0.3, 0.7):
        slab(plate, rectangle(x + clip * width - 4, y - 4, 8, 9), depth=2.2)


def bin_of_zinc(plate: Plate, x: float, y: float, scale: float, *, lid: bool = True) -> None:
    """Stand a bin of zinc at (x, y), 104 units high."""
    wall = profile(
        (0, 46), (0.03, 48), (0.06, 46), (0.35, 49), (0.37, 51), (0.39, 49), (0.68, 52),
        (0.70, 54), (0.72, 52), (0.97, 55), (1, 57),
    )  # fmt: skip
    with plate.at(x, y, scale=scale):
        hold_back(plate, [(-48, 0), (-56, -104), (56, -104), (48, 0)], share=0.9, blur=2)
        inner = np.maximum(wall - 3, 0)
        revolve(
            plate, (0, 0), (0, -104), wall, depth=1.2, cavity=inner, cavity_share=0.93, reference=50
        )
        slab(plate, rectangle(-47, -5, 94, 5), depth=0.96)
        for hoop in (-38, -73, -103):
            across = 51 + (hoop + 103) * -0.08
            stroke(plate, arc((0, hoop), (across, 3.2)), 1.3, depth=0.64)
        for side in (-1, 1):
            ear = [(54 * side, -84), (66 * side, -80), (66 * side, -66), (53 * side, -62)]
            stroke(plate, spline(ear, closed=False, steps=6), 2.2, depth=1.04)
        if lid:
            with plate.at(6, -108, turned_deg=-7):
                dome = [(-60, 0), (-40, -12), (0, -17), (40, -12), (60, 0)]
                rim(plate, spline(dome, closed=False, steps=6), depth=0.72, wall=3)
                line(plate, (-62, 0), (62, 0), 2, depth=1.2)
                knob = arc((0, -18), (12, 8), from_deg=180, to_deg=360, steps=14)
                stroke(plate, knob, 2.4, depth=1.28)


def samovar(plate: Plate, x: float, y: float, scale: float, *, depth: float = 0.7) -> None:
    """Stand a samovar at (x, y): brass round a fire pipe, 110 units high."""
    brass = profile(
        (0, 22), (0.06, 24), (0.1, 12), (0.2, 14), (0.3, 34), (0.7, 38), (0.78, 34), (0.82, 12),
        (0.9, 14), (1, 8),
    )  # fmt: skip
    with plate.at(x, y, scale=scale):
        inner = np.maximum(brass - 3, 0)
        revolve(plate, (0, 0), (0, -110), brass, depth=2.4 * depth, cavity=inner, cavity_share=0.9)
        pipe = np.full(8, 8, np.float32)
        revolve(
            plate, (0, -30), (0, -110), pipe, depth=0.9 * depth, cavity=pipe - 2, cavity_share=0.8
        )
        stroke(plate, spline([(-34, -46), (-52, -44), (-56, -32)], closed=False), 3, depth=depth)
        for side in (-1, 1):
            ear = arc((40 * side, -70), (9, 12))
            stroke(plate, ear, 2.4, depth=depth)


def telephone(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Stand a black telephone at (x, y): a bell, a dial, a receiver that is never wrong."""
    with plate.at(x, y, scale=scale):
        body = spline([(-34, 0), (-26, -30), (-14, -40), (14, -40), (26, -30), (34, 0)])
        rim(plate, body, depth=0.9, wall=3)
        slab(plate, body, depth=0.3)
        for hole in range(10):
            turn = np.radians(30 * hole + 100)
            ball(plate, (11 * np.cos(turn), -18 + 11 * np.sin(turn)), 2.4, depth=1.0)
        grip = spline([(-40, -44), (-30, -56), (0, -60), (30, -56), (40, -44)], closed=False)
        stroke(plate, grip, 4, depth=1.1)
        for end in (-38, 38):
            ball(plate, (end, -44), (9, 7), depth=1.4, hollow=0.4)


def wall_clock(plate: Plate, x: float, y: float, radius: float, *, hour: float = 7.0) -> None:
    """Hang up a clock with its middle at (x, y)."""
    ball(plate, (x, y), radius, depth=0.5, power=0.15)
    stroke(plate, arc((x, y), radius), 2.4, depth=1.0)
    for mark in range(12):
        turn = np.radians(30 * mark)
        inner, outer = 0.82 * radius, 0.94 * radius
        line(
            plate, (x + inner * np.cos(turn), y + inner * np.sin(turn)),
            (x + outer * np.cos(turn), y + outer * np.sin(turn)), 1.4, depth=1.4,
        )  # fmt: skip
    for share, turn, width in ((0.5, hour / 12, 2.4), (0.76, hour % 1, 1.6)):
        angle = 2 * np.pi * turn - np.pi / 2
        tip = (x + share * radius * np.cos(angle), y + share * radius * np.sin(angle))
        line(plate, (x, y), tip, width, depth=2.0)


def banner(plate: Plate, x: float, y: float, width: float, height: float, *, text: str) -> None:
    """Stretch a slogan: red, opaque, no inside."""
    cloth = rectangle(x, y, width, height)
    hold_back(plate, cloth, share=1.0, blur=0.6)
    slab(plate, cloth, depth=1.2, ink="red", finish=Finish(texture="mottle", texture_gain=0.05))
    letter(
        plate, text, x + width / 2, y + height / 2, 0.62 * height, depth=2.2, anchor="middle",
        track=0.04 * height, ink="red",
    )  # fmt: skip


def portrait(plate: Plate, x: float, y: float, width: float, height: float) -> None:
    """Hang up a portrait of the State: a flat red head without a face, in a gilded frame."""
    canvas = rectangle(x, y, width, height)
    hold_back(plate, canvas, share=1.0, blur=0.6)
    slab(plate, canvas, depth=0.62, ink="red")
    outer = rectangle(x - 8, y - 8, width + 16, height + 16)
    slab(plate, outer, depth=1.1, holes=(canvas,))
    bust = [
        (0.5, 0.16), (0.66, 0.22), (0.68, 0.42), (0.60, 0.56), (0.62, 0.64), (0.88, 0.74),
        (0.94, 1.0), (0.06, 1.0), (0.12, 0.74), (0.38, 0.64), (0.40, 0.56), (0.32, 0.42),
        (0.34, 0.22),
    ]  # fmt: skip
    outline = spline(np.array(bust) * (width, height) + (x, y), steps=5)
    slab(plate, outline, depth=1.3, ink="red")


def emblem(plate: Plate, x: float, y: float, radius: float) -> None:
    """Hang up the arms: wheat, a globe, a star; all of it red."""
    with plate.inked("red"):
        for side in (False, True):
            with plate.at(x, y, mirrored=side):
                for ear in range(9):
                    turn = np.radians(80 - 17 * ear)
                    at = (radius * np.cos(turn), radius * np.sin(turn))
                    grain = (0.10 * radius, 0.2 * radius)
                    ball(plate, at, grain, depth=1.6, turned_deg=-17.0 * ear)
        ball(plate, (x, y), 0.62 * radius, depth=1.0, hollow=0.4)
        for share in (0.3, 0.75):
            stroke(plate, arc((x, y), (0.62 * radius * share, 0.62 * radius)), 1.6, depth=1.2)
        slab(plate, star(0.24 * radius, (x, y - radius)), depth=3.0)


def bars(
    plate: Plate, x: float, y: float, width: float, height: float, *, count: int, depth: float = 0.9
) -> None:
    """Set iron bars in an opening whose upper left corner is (x, y)."""
    for bar in np.linspace(x, x + width, count):
        stroke(plate, [(bar, y), (bar, y + height)], 3.2, depth=depth)
    for rail in (0.06, 0.5, 0.94):
        line(plate, (x, y + rail * height), (x + width, y + rail * height), 2.4, depth=depth)


def crumpled(
    plate: Plate, places: Sequence[tuple[float, float]], dice: np.random.Generator, *, size: float
) -> None:
    """Lay curled films on top of each other, amber with what can be heard in them."""
    for number, (x, y) in enumerate(places):
        with plate.at(x, y, turned_deg=float(dice.uniform(-40, 40)), scale=size):
            a, b = dice.uniform(20, 30), dice.uniform(16, 24)
            sheet = spline(
                [(-a, -b), (0, -b - dice.uniform(-5, 8)), (a, -b), (a + dice.uniform(-6, 4), 0),
                 (a, b), (0, b + dice.uniform(-8, 5)), (-a, b)], steps=6,
            )  # fmt: skip
            slab(plate, sheet, depth=0.2, ink="amber")
            stroke(plate, close(sheet), 1.0, depth=0.8, ink="amber")
            with plate.inked("amber"), clipped(plate, sheet):
                bones(plate, float(b) * 1.1, number % 3, seed=number)
