"""Cloth: what hangs on a figure, drawn by its edge, its weave and its metal."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from game.film.curves import rectangle, rounded, spline
from game.film.outlines import Finish, rim, slab
from game.film.planes import Curve, Point, Points
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke


def cloth(
    plate: Plate,
    landmarks: Points,
    *,
    depth: float = 0.45,
    wall: float = 7,
    face: float = 0.26,
    weave: str = "wool",
    weave_gain: float = 0.22,
    ink: str | None = None,
) -> Curve:
    """Draw a piece of cloth through landmarks and give its outline."""
    outline = spline(landmarks, steps=6)
    rim(plate, outline, depth=depth, wall=wall, ink=ink)
    finish = Finish(texture=weave, texture_gain=weave_gain)
    slab(plate, outline, depth=depth * face, ink=ink, finish=finish)
    return outline


def both(landmarks: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Complete an outline that is given from top to hem on the right by its mirror image."""
    return [*landmarks, *((-x, y) for x, y in reversed(landmarks))]


def sleeve(
    plate: Plate,
    joints: Sequence[Point],
    widths: tuple[float, float, float] = (40, 34, 27),
    *,
    depth: float = 0.42,
    cuff: bool = True,
    ink: str | None = None,
) -> None:
    """Draw a sleeve or a trouser leg along three joints, with a cuff and the creases of the bend.

    Parameters
    ----------
    plate : Plate
        In the frame of the figure.
    joints : three (x, y)
        Shoulder, elbow, wrist; or hip, knee, ankle.
    widths : three half-widths
        There.
    depth : float
        Optical depth of the cloth.
    cuff : bool
        Whether it has one.
    ink : str or None
        Its colour.
    """
    first, bend, last = (np.asarray(joint, np.float64) for joint in joints)
    way = [first, (first + bend) / 2, bend, (bend + last) / 2, last]
    line_ = spline(way, closed=False, steps=5)
    half = np.interp(np.linspace(0, 1, len(line_)), [0, 0.5, 1], widths)
    stroke(plate, line_, half, depth=1.5 * depth, hollow=0.9, wall=0.14, ink=ink)
    stroke(plate, line_, half, depth=0.2 * depth, ink=ink)
    along = (last - bend) / max(np.hypot(*(last - bend)), 1e-6)
    aside = np.array([-along[1], along[0]])
    if cuff:
        at = last - 14 * along
        edge = [at + widths[2] * aside, at - widths[2] * aside]
        stroke(plate, edge, 1.4, depth=0.9 * depth, ink=ink)
    for share in (0.46, 0.54):
        at = line_[int(len(line_) * share)]
        crease = [at + 0.9 * widths[1] * aside, at + 0.2 * widths[1] * aside + 6 * along]
        stroke(plate, crease, 1.0, depth=0.4 * depth, ink=ink)


def wrap(
    plate: Plate,
    points: Points,
    widths: ArrayLike,
    *,
    depth: float = 0.42,
    face: float = 0.2,
    hollow: float = 0.9,
    wall: float = 0.14,
    ink: str | None = None,
) -> None:
    """Draw a tube of cloth of changing width round a smooth line."""
    line_ = spline(points, closed=False, steps=6)
    table = np.asarray(widths, np.float64)
    place = np.linspace(0, 1, len(line_))
    half = np.interp(place, np.linspace(0, 1, len(table)), table)
    stroke(plate, line_, half, depth=1.5 * depth, hollow=hollow, wall=wall, ink=ink)
    stroke(plate, line_, half, depth=face * depth, ink=ink)


def stitches(
    plate: Plate,
    points: Points,
    *,
    dash: float = 3.0,
    gap: float = 2.2,
    width: float = 0.7,
    depth: float = 0.5,
    ink: str | None = None,
) -> None:
    """Sew along a line."""
    line_ = np.asarray(points, np.float64)
    steps = np.hypot(*np.diff(line_, axis=0).T)
    run = np.concatenate([[0.0], np.cumsum(steps)])
    for start in np.arange(0, run[-1] - dash, dash + gap):
        ends = [
            (np.interp(at, run, line_[:, 0]), np.interp(at, run, line_[:, 1]))
            for at in (start, start + dash)
        ]
        stroke(plate, ends, width, depth=depth, ink=ink)


def buttons(
    plate: Plate, places: Sequence[Point], radius: float = 6.5, *, depth: float = 2.0
) -> None:
    """Sew on buttons: the near-white of a figure."""
    for at in places:
        ball(plate, at, radius, depth=depth)


def buckle(
    plate: Plate, middle: Point, size: tuple[float, float] = (28, 20), *, depth: float = 1.8
) -> None:
    """Draw the frame of a buckle."""
    (x, y), (wide, high) = middle, size
    outer = rounded(x - wide / 2, y - high / 2, wide, high, 3)
    inner = rounded(x - wide / 2 + 5, y - high / 2 + 4, wide - 10, high - 8, 2)
    slab(plate, outer, depth=depth, holes=(inner,))


def belt(
    plate: Plate, middle: Point, half: float, high: float, *, depth: float, ink: str | None = None
) -> None:
    """Draw a belt with a buckle."""
    x, y = middle
    slab(plate, rectangle(x - half, y - high / 2, 2 * half, high), depth=depth, ink=ink)
    buckle(plate, middle, (high * 1.5, high * 1.4), depth=2.4)


def shoe_front(
    plate: Plate, x: float, *, outward: float, depth: float = 0.5, sole: float = 10
) -> None:
    """Draw a shoe from the front; a thick ``sole`` is crepe, the dandy's semolina."""
    out = 6 * outward
    upper = [
        (x - 24 + out, -sole), (x - 20, -62), (x, -70), (x + 20, -62), (x + 24 + out, -sole),
    ]  # fmt: skip
    rim(plate, spline(upper, steps=6), depth=0.8 * depth, wall=5)
    block = rounded(x - 29 + out, -sole, 58, sole, min(7, sole / 2))
    slab(plate, block, depth=depth, finish=Finish(texture="mottle", texture_gain=0.5))
    rim(plate, block, depth=0.6 * depth, wall=4)
    for lace in range(3):
        y = -sole - 18 - 7 * lace
        line(plate, (x - 10 + out, y), (x + 10 + out, y), 1.5, depth=0.9 * depth)


def boot_front(
    plate: Plate, x: float, *, outward: float, depth: float = 0.6, ink: str | None = None
) -> None:
    """Draw a top boot from the front."""
    marks = [
        (-27, -200), (25, -200), (23, -60), (35, -14), (31, 0), (-31, 0), (-31, -60),
    ]  # fmt: skip
    with plate.at(x, 0, mirrored=outward < 0):
        rim(plate, spline(marks, steps=5), depth=depth, wall=6, ink=ink)
        slab(plate, rectangle(-32, -10, 64, 10), depth=1.6 * depth, ink=ink)


def boot_side(
    plate: Plate,
    ankle: Point,
    *,
    turned_deg: float = 0.0,
    tall: float = 120,
    depth: float = 0.55,
    ink: str | None = None,
) -> None:
    """Draw a boot or a shoe from the side, toe to the left."""
    marks = [
        (-30, -tall), (-30, -40), (-44, 4), (-96, 26), (-112, 42), (34, 42), (36, 10), (30, -40),
        (32, -tall),
    ]  # fmt: skip
    with plate.at(*ankle, turned_deg=turned_deg):
        rim(plate, spline(marks, steps=6), depth=depth, wall=6, ink=ink)
        slab(plate, rectangle(-110, 38, 74, 9), depth=1.6 * depth, ink=ink)
        slab(plate, rectangle(-2, 38, 38, 16), depth=1.8 * depth, ink=ink)
