"""Curves: smooth outlines through landmarks, arcs, boxes, and the profiles of turned things."""

import numpy as np

from game.film.planes import Curve, Plane, Points

_PROFILE_STEPS = 96


def spline(points: Points, *, closed: bool = True, steps: int = 8) -> Curve:
    """Lead a smooth curve through landmarks (Catmull-Rom).

    Parameters
    ----------
    points : (landmarks, 2)
        Where the curve passes.
    closed : bool
        Whether the last landmark is joined to the first.
    steps : int
        Points of the curve from one landmark to the next.

    Returns
    -------
    (landmarks * steps, 2) float64 if closed, ((landmarks - 1) * steps + 1, 2) if open.
    """
    p = np.asarray(points, np.float64)
    if closed:
        q = np.vstack([p[-1:], p, p[:2]])
    else:
        q = np.vstack([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[None, :, None]
    a, b, c, d = (q[first : len(q) - 3 + first, None] for first in range(4))
    bent = (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    curve = (0.5 * (2 * b + (c - a) * t + bent)).reshape(-1, 2)
    return curve if closed else np.vstack([curve, p[-1:]])


def arc(
    centre: tuple[float, float],
    radius: float | tuple[float, float],
    *,
    from_deg: float = 0,
    to_deg: float = 360,
    steps: int = 40,
) -> Curve:
    """Give a part of an ellipse as ``(steps, 2)``; degrees run clockwise from the right."""
    across, down = radius if isinstance(radius, tuple) else (radius, radius)
    angle = np.radians(np.linspace(from_deg, to_deg, steps))
    return np.stack([centre[0] + across * np.cos(angle), centre[1] + down * np.sin(angle)], axis=1)


def rectangle(left: float, top: float, width: float, height: float) -> Curve:
    """Give the corners of an upright box."""
    right, bottom = left + width, top + height
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)


def rounded(left: float, top: float, width: float, height: float, radius: float) -> Curve:
    """Give the outline of a box with round corners."""
    radius = min(radius, width / 2, height / 2)
    right, bottom = left + width - radius, top + height - radius
    corners = (
        (right, top + radius, -90),
        (right, bottom, 0),
        (left + radius, bottom, 90),
        (left + radius, top + radius, 180),
    )
    return np.vstack(
        [arc((x, y), radius, from_deg=at, to_deg=at + 90, steps=7) for x, y, at in corners]
    )


def close(curve: Points) -> Curve:
    """Lead an outline back to its first point, so that a stroke goes all round."""
    open_ended = np.asarray(curve, np.float64)
    return np.vstack([open_ended, open_ended[:1]])


def profile(*pairs: tuple[float, float], steps: int = _PROFILE_STEPS) -> Plane:
    """Make a smooth table of half-widths along an axis, without overshoot (PCHIP).

    Parameters
    ----------
    *pairs : (place, half_width)
        Places rise from 0 to 1.
    steps : int
        Length of the table.

    Returns
    -------
    (steps,) float32, never negative.
    """
    from scipy.interpolate import PchipInterpolator

    place, half_width = np.array(pairs, np.float64).T
    table = PchipInterpolator(place, half_width)(np.linspace(0, 1, steps))
    return np.maximum(table, 0).astype(np.float32)


def turned(vector: tuple[float, float], degrees: float) -> Curve:
    """Turn a vector clockwise as seen on the film; gives ``(2,)``."""
    angle = np.radians(degrees)
    cosine, sine = np.cos(angle), np.sin(angle)
    x, y = vector
    return np.array([x * cosine - y * sine, x * sine + y * cosine])
