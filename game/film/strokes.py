"""Strokes: tubes, wires and threads along a line, from ribs to rigging."""

import numpy as np
from numpy.typing import ArrayLike

from game.film.planes import Curve, Plane, Point, Points
from game.film.plate import Box, Plate, offsets

THINNEST_PX = 0.55
"""A thinner stroke keeps this half-width and loses depth instead."""
_FAR = 9.0


def stroke(
    plate: Plate,
    points: Points,
    width: ArrayLike = 1.0,
    *,
    depth: ArrayLike = 1.0,
    hollow: float = 0.0,
    wall: float = 0.35,
    flat: bool = False,
    ink: str | None = None,
) -> None:
    """Draw a tube along a line; where it overlaps itself the deepest counts.

    t = sqrt(1 - u), u = (distance / half-width)^2, the nearest piece of the line first and the
    wall once at the end, so that neither knots nor scallops appear.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    points : (n, 2)
        The line in local units.
    width : float or (n,)
        Half-width in local units.
    depth : float or (n,)
        Optical depth of the full tube in its middle.
    hollow : float
        0 is solid, 1 an empty tube.
    wall : float
        Thickness of its wall as a share of the half-width.
    flat : bool
        A ribbon of even depth instead of a tube.
    ink : str or None
        Its colour.
    """
    line = plate.locate(points)
    half = np.broadcast_to(np.asarray(width, np.float64) * plate.size, (len(line),))
    thinnest = THINNEST_PX * plate.samples
    deep = np.broadcast_to(np.asarray(depth, np.float64), (len(line),))
    deep = deep * np.minimum(1, half / thinnest)
    half = np.maximum(half, thinnest)
    box = plate.box(line, float(half.max()) + 2)
    if box.empty:
        return
    pieces = _Pieces(line, half, deep, box)
    body = pieces.hollowed(hollow, wall) if hollow else pieces.filled(flat=flat)
    plate.lay(box, body, ink=ink)


def line(
    plate: Plate,
    start: Point,
    end: Point,
    width: float = 1.0,
    *,
    depth: float = 1.0,
    ink: str | None = None,
) -> None:
    """Draw a straight wire; see `stroke`."""
    stroke(plate, np.array([start, end], np.float64), width, depth=depth, ink=ink)


class _Pieces:
    """The straight pieces of a line, each drawn in its own small box."""

    def __init__(self, line: Curve, half: Curve, deep: Curve, box: Box) -> None:
        self.line, self.half, self.deep, self.box = line, half, deep, box

    def filled(self, *, flat: bool) -> Plane:
        """Give the deepest of all pieces at each sample."""
        body = np.zeros(self.box.shape, np.float32)
        for piece in range(len(self.line) - 1):
            part, squared, half, deep = self._measure(piece)
            if part is None:
                continue
            if flat:
                rise = np.clip(half - np.sqrt(squared) + 0.5, 0, 1)
            else:
                rise = np.sqrt(np.maximum(1 - squared / (half * half), 0))
            here = body[part]
            np.maximum(here, rise * deep, out=here)
        return body

    def hollowed(self, hollow: float, wall: float) -> Plane:
        """Give the wall of a tube, measured from its nearest piece."""
        nearest = np.full(self.box.shape, _FAR, np.float32)
        body = np.zeros(self.box.shape, np.float32)
        for piece in range(len(self.line) - 1):
            part, squared, half, deep = self._measure(piece)
            if part is None:
                continue
            off = squared / (half * half)
            nearer = off < nearest[part]
            nearest[part] = np.where(nearer, off, nearest[part])
            body[part] = np.where(nearer, deep, body[part])
        inner = 1 - wall
        rise = np.sqrt(np.maximum(1 - nearest, 0))
        rise -= np.float32(hollow * inner) * np.sqrt(
            np.maximum(1 - nearest / np.float32(inner * inner), 0)
        )
        return body * rise

    def _measure(self, piece: int) -> tuple[tuple[slice, slice] | None, Plane, Plane, Plane]:
        """Give a piece's part of the box, and there: squared distance, half-width, depth."""
        ends = self.line[piece : piece + 2]
        near = self._box(ends, float(max(self.half[piece], self.half[piece + 1])) + 1)
        nothing = np.zeros((0, 0), np.float32)
        if near.empty:
            return None, nothing, nothing, nothing
        across, down = (ends[1] - ends[0]).astype(np.float32)
        x, y = offsets(near, ends[0])
        length2 = across * across + down * down
        share = np.zeros(near.shape, np.float32)
        if length2 > 0:
            share = np.clip((x * across + y * down) / length2, 0, 1)
        aside, below = x - share * across, y - share * down
        half, deep = self.half[piece : piece + 2], self.deep[piece : piece + 2]
        first, rise = np.float32(half[0]), np.float32(half[1] - half[0])
        shallow, deeper = np.float32(deep[0]), np.float32(deep[1] - deep[0])
        part = Box(
            near.top - self.box.top,
            near.left - self.box.left,
            near.bottom - self.box.top,
            near.right - self.box.left,
        ).part
        return part, aside * aside + below * below, first + share * rise, shallow + share * deeper

    def _box(self, ends: Curve, reach: float) -> Box:
        """Give what a piece covers of the whole box."""
        (x, y), (other_x, other_y) = ends.tolist()
        return Box(
            max(self.box.top, int(min(y, other_y) - reach)),
            max(self.box.left, int(min(x, other_x) - reach)),
            min(self.box.bottom, int(max(y, other_y) + reach) + 2),
            min(self.box.right, int(max(x, other_x) + reach) + 2),
        )
