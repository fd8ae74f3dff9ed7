"""Wires: trusses, cables, threads, and points set along a line."""

import numpy as np

from game.film.planes import Point
from game.film.plate import Plate
from game.film.strokes import stroke


def cable(
    plate: Plate,
    start: Point,
    end: Point,
    *,
    sag: float = 0.0,
    width: float = 0.8,
    depth: float = 0.4,
    steps: int = 14,
    ink: str | None = None,
) -> None:
    """Hang a cable: ``sag`` is how far its middle lies below the straight line."""
    way = np.linspace(0, 1, steps)[:, None]
    first, last = np.asarray(start, np.float64), np.asarray(end, np.float64)
    points = first + (last - first) * way
    points[:, 1] += sag * 4 * way[:, 0] * (1 - way[:, 0])
    stroke(plate, points, width, depth=depth, ink=ink)


def lattice(
    plate: Plate,
    start: Point,
    end: Point,
    widths: tuple[float, float],
    *,
    bays: int = 10,
    depth: float = 0.5,
    width: float = 1.0,
) -> None:
    """Draw a truss: two chords, crossed braces and battens, tapering between two widths."""
    first, last = np.asarray(start, np.float64), np.asarray(end, np.float64)
    along = (last - first) / np.hypot(*(last - first))
    aside = np.array([-along[1], along[0]])
    way = np.linspace(0, 1, bays + 1)[:, None]
    middle = first + (last - first) * way
    half = (widths[0] + (widths[1] - widths[0]) * way) / 2
    left, right = middle + half * aside, middle - half * aside
    for chord in (left, right):
        stroke(plate, chord, 1.25 * width, depth=depth)
    zigzag = np.where((np.arange(bays + 1) % 2)[:, None] == 0, left, right)
    counter = np.where((np.arange(bays + 1) % 2)[:, None] == 1, left, right)
    stroke(plate, zigzag, 0.7 * width, depth=0.8 * depth)
    stroke(plate, counter, 0.7 * width, depth=0.55 * depth)
    for batten in range(1, bays):
        ends = [left[batten], right[batten]]
        stroke(plate, ends, 0.7 * width, depth=0.6 * depth)
