"""Strokes: tubes, wires and threads along a line, from ribs to rigging."""

import numpy as np
from numpy.typing import ArrayLike

from game.film.planes import Point, Points
from game.film.plate import Plate


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
    plate.lay_tube(points, width=width, depth=depth, hollow=hollow, wall=wall, flat=flat, ink=ink)


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
