"""Buildings: Petersburg fronts as sectioned radiographs, columns, neon, posters, bare trees."""

import math
from collections.abc import Collection, Sequence

import numpy as np

from game.film.curves import arc, profile, rectangle, spline
from game.film.holding import hold_back
from game.film.lettering import letter
from game.film.lights import lamp
from game.film.outlines import Finish, slab
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_ROUGH = Finish(texture="mottle", texture_gain=0.18)
_FIST = (
    (0.10, 0.58), (0.10, 0.30), (0.22, 0.18), (0.34, 0.11), (0.44, 0.09), (0.46, 0.15),
    (0.40, 0.20), (0.62, 0.205), (0.88, 0.215), (0.915, 0.245), (0.88, 0.275), (0.60, 0.285),
    (0.60, 0.33), (0.585, 0.38), (0.57, 0.43), (0.54, 0.47), (0.36, 0.485), (0.30, 0.58),
)  # fmt: skip


def facade(
    plate: Plate,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    dice: np.random.Generator,
    floors: int = 4,
    bays: int = 9,
    depth: float = 0.30,
    lit: Collection[tuple[int, int]] = (),
    arched: bool = False,
    glowing: bool = True,
) -> None:
    """Draw a front whose ground line is y: slabs, walls, window frames, stove pipes.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    x, y, width, height : float
        Its lower left corner and its size.
    dice : numpy.random.Generator
        Which walls and pipes are inside.
    floors, bays : int
        How many rows and columns of windows.
    depth : float
        Optical depth of its lines.
    lit : collection of (floor, bay)
        Where somebody is up.
    arched : bool
        Whether the ground floor has arches.
    glowing : bool
        Whether lit windows throw light.
    """
    with plate.at(x, y):
        slab(plate, rectangle(0, -height, width, height), depth=0.26 * depth, finish=_ROUGH)
        for across in (0, width):
            line(plate, (across, 0), (across, -height), 1.6, depth=1.1 * depth)
        slab(plate, rectangle(-4, -height - 4, width + 8, 5), depth=1.4 * depth)
        line(plate, (-6, -height - 6), (width + 6, -height - 6), 0.9, depth=1.6 * depth)
        rise, bay = height / floors, width / bays
        for floor in range(floors):
            down = -floor * rise
            line(plate, (0, down - rise), (width, down - rise), 1.1, depth=0.9 * depth)
            for column in range(bays):
                with plate.at((column + 0.5) * bay, down - 0.16 * rise):
                    _draw_window(
                        plate, 0.46 * bay, 0.60 * rise, depth, arched=arched and floor == 0,
                        dressed=floor > 0,
                    )  # fmt: skip
                    if (floor, column) in lit:
                        _light_window(plate, 0.46 * bay, 0.60 * rise, depth, glowing=glowing)
        _draw_inside(plate, width, height, bays, dice=dice, depth=depth)


def _draw_window(
    plate: Plate, width: float, height: float, depth: float, *, arched: bool, dressed: bool
) -> None:
    half = width / 2
    slab(plate, rectangle(-half, -height, width, height), depth=-0.18 * depth)
    top = arc((0, -height), half, from_deg=180, to_deg=360, steps=10) if arched else None
    head = top if top is not None else np.array([(-half, -height), (half, -height)])
    frame = np.vstack([[(-half, 0)], head, [(half, 0)], [(-half, 0)]])
    stroke(plate, frame, 0.9, depth=1.15 * depth)
    line(plate, (0, -height), (0, 0), 0.6, depth=0.8 * depth)
    line(plate, (-half, -0.62 * height), (half, -0.62 * height), 0.6, depth=0.7 * depth)
    if dressed:
        lintel = -height - 3
        line(plate, (-0.66 * width, lintel), (0.66 * width, lintel), 1.0, depth=depth)
    line(plate, (-0.62 * width, 1.5), (0.62 * width, 1.5), 1.0, depth=depth)


def _light_window(
    plate: Plate, width: float, height: float, depth: float, *, glowing: bool
) -> None:
    pane = rectangle(-width / 2 + 0.8, -height + 0.8, width - 1.6, height - 1.6)
    slab(plate, pane, depth=2.2 * depth, ink="amber")
    if glowing:
        lamp(plate, (0, -height / 2), 3.2 * width, strength=0.30)


def _draw_inside(
    plate: Plate, width: float, height: float, bays: int, *, dice: np.random.Generator, depth: float
) -> None:
    bay = width / bays
    for wall in range(1, bays):
        if dice.random() < 0.4:
            line(plate, (wall * bay, 0), (wall * bay, -height), 0.9, depth=0.45 * depth)
    for _ in range(bays // 2):
        at = (int(dice.integers(bays)) + 0.02) * bay
        stroke(plate, [(at, 0), (at, -height - 14)], 1.6, depth=0.4 * depth, hollow=0.6)


def columns(
    plate: Plate,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    count: int,
    depth: float = 0.4,
    radius: float | None = None,
) -> None:
    """Stand a row of columns on y with bases and capitals."""
    thick = radius or width / count * 0.20
    shaft = profile((0, 1.05 * thick), (0.5, 1.02 * thick), (1, 0.86 * thick))
    for column in range(count):
        at = x + width * (column + 0.5) / count
        revolve(
            plate, (at, y), (at, y - height), shaft, depth=depth, cavity=0.62 * shaft,
            cavity_share=0.55, reference=thick,
        )  # fmt: skip
        head = rectangle(at - 1.4 * thick, y - height - 0.7 * thick, 2.8 * thick, 0.8 * thick)
        slab(plate, head, depth=1.1 * depth)
        foot = rectangle(at - 1.4 * thick, y - 0.4 * thick, 2.8 * thick, 0.5 * thick)
        slab(plate, foot, depth=1.1 * depth)


def neon(
    plate: Plate,
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    ink: str = "amber",
    strength: float = 1.0,
) -> None:
    """Light a sign."""
    letter(plate, text, x, y, size, depth=1.5, anchor="middle", ink=ink)
    lamp(plate, (x, y), 2.6 * size, ink=ink, strength=0.55 * strength)


def poster(
    plate: Plate,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    lines: Sequence[str],
    turned_deg: float = 0.0,
    fist: bool = True,
) -> None:
    """Paste up a poster: the State is opaque, flat red lead with cream type and no inside."""
    with plate.at(x, y, turned_deg=turned_deg):
        sheet = rectangle(0, 0, width, height)
        hold_back(plate, sheet, share=1.0, blur=0.6)
        paper = Finish(texture="mottle", texture_gain=0.05)
        slab(plate, sheet, depth=1.42, ink="red", finish=paper)
        frame, inner = (
            rectangle(4, 4, width - 8, height - 8),
            rectangle(6, 6, width - 12, height - 12),
        )
        slab(plate, frame, depth=2.2, holes=(inner,), ink="red")
        if fist:
            hand = spline(np.array(_FIST) * (width, height), steps=5)
            slab(plate, hand, depth=2.6, ink="red")
            for knuckle in (0.335, 0.385, 0.432):
                ends = (0.42 * width, knuckle * height), (0.555 * width, knuckle * height)
                line(plate, *ends, 1.0, depth=-1.3)
        top, size = (0.685, 0.10) if fist else (0.2, 0.12)
        for row, text in enumerate(lines):
            at = height * (top + row * 0.105)
            letter(plate, text, width / 2, at, height * size, depth=2.8, anchor="middle", ink="red")


def bare_tree(
    plate: Plate,
    x: float,
    y: float,
    height: float,
    dice: np.random.Generator,
    *,
    depth: float = 0.45,
    orders: int = 6,
    lean: float = 0.0,
) -> None:
    """Grow a bare tree: drawn as a body, like an angiogram."""
    with plate.union():
        trunk = (np.array([x, y]), -math.pi / 2 + lean)
        _branch(plate, trunk, 0.24 * height, 0.018 * height, orders=orders, dice=dice, depth=depth)


def leaves(
    plate: Plate, x: float, y: float, height: float, dice: np.random.Generator, *, count: int = 460
) -> None:
    """Hang leaves on a tree of the same place and height: thin discs that add up."""
    for _ in range(count):
        angle, out = dice.uniform(0, 2 * math.pi), math.sqrt(dice.random())
        at = (
            x + 0.34 * height * out * math.cos(angle),
            y - 0.70 * height + 0.30 * height * out * math.sin(angle),
        )
        size = float(dice.uniform(3, 7))
        ball(plate, at, (size, 0.7 * size), depth=float(dice.uniform(0.08, 0.26)), power=0.3)


def _branch(
    plate: Plate,
    start: tuple[np.ndarray[tuple[int], np.dtype[np.float64]], float],
    length: float,
    width: float,
    *,
    orders: int,
    dice: np.random.Generator,
    depth: float,
) -> None:
    at, toward = start
    points = [at]
    for _ in range(5):
        toward += float(dice.normal(0, 0.11))
        points.append(points[-1] + length / 5 * np.array([math.cos(toward), math.sin(toward)]))
    deep = depth * (0.55 + 0.45 * min(1, width / 4))
    hollow = 0.45 if width > 2 else 0.0
    taper = np.linspace(width, 0.72 * width, 6)
    stroke(plate, np.array(points), taper, depth=deep, hollow=hollow, wall=0.3)
    if orders <= 0 or length < 4:
        return
    twigs = 2 if dice.random() < 0.75 else 3
    for twig in range(twigs):
        bend = dice.normal(0, 0.12) + (twig - (twigs - 1) / 2) * dice.uniform(0.45, 0.8)
        longer, thinner = length * dice.uniform(0.66, 0.86), 0.66 * width
        tip = (points[-1], toward + bend)
        _branch(plate, tip, longer, thinner, orders=orders - 1, dice=dice, depth=depth)
    if dice.random() < 0.5:
        bend = dice.choice([-1, 1]) * dice.uniform(0.5, 0.9)
        side = (points[2], toward + bend)
        _branch(plate, side, 0.55 * length, 0.42 * width, orders=orders - 2, dice=dice, depth=depth)
