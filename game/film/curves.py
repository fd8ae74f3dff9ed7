"""Curves: smooth outlines through landmarks, arcs, boxes, and the profiles of turned things."""

import functools

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
    ahead = 2 if closed else 1
    q = np.empty((len(p) + 1 + ahead, 2))
    q[1 : len(p) + 1] = p
    if closed:
        q[0], q[len(p) + 1 :] = p[-1], p[:2]
    else:
        q[0], q[-1] = 2 * p[0] - p[1], 2 * p[-1] - p[-2]
    pieces = len(q) - 3
    around = np.empty((pieces, 4, 2))
    for first in range(4):
        around[:, first] = q[first : first + pieces]
    curve = np.matmul(_bends(steps), around).reshape(-1, 2)
    return curve if closed else np.concatenate([curve, p[-1:]])


@functools.lru_cache(maxsize=64)
def _bends(steps: int) -> Curve:
    """Give how much each of four landmarks in a row counts on the way between the middle two."""
    t = np.linspace(0, 1, steps, endpoint=False)
    before = 0.5 * (-t + 2 * t**2 - t**3)
    begin = 0.5 * (2 - 5 * t**2 + 3 * t**3)
    end = 0.5 * (t + 4 * t**2 - 3 * t**3)
    after = 0.5 * (-(t**2) + t**3)
    return np.stack([before, begin, end, after], axis=1)


def arc(
    centre: tuple[float, float],
    radius: float | tuple[float, float],
    *,
    from_deg: float = 0,
    to_deg: float = 360,
    steps: int = 40,
) -> Curve:
    """Give a part of an ellipse as ``(steps, 2)``; degrees run clockwise from the right."""
    size = radius if isinstance(radius, tuple) else (radius, radius)
    return np.asarray(_turn(from_deg, to_deg, steps) * size + centre)


@functools.lru_cache(maxsize=256)
def _turn(from_deg: float, to_deg: float, steps: int) -> Curve:
    """Give a part of the circle of radius 1."""
    angle = np.radians(np.linspace(from_deg, to_deg, steps))
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def rectangle(left: float, top: float, width: float, height: float) -> Curve:
    """Give the corners of an upright box."""
    right, bottom = left + width, top + height
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)


def rounded(left: float, top: float, width: float, height: float, radius: float) -> Curve:
    """Give the outline of a box with round corners."""
    radius = min(radius, width / 2, height / 2)
    turn, corner = _corners()
    inner = (left + radius, top + radius), (width - 2 * radius, height - 2 * radius)
    return np.asarray(turn * radius + corner * inner[1] + inner[0])


@functools.lru_cache(maxsize=1)
def _corners() -> tuple[Curve, Curve]:
    """Give seven points of each round corner, from the upper right, and which corner it is."""
    turn = np.vstack([_turn(at, at + 90, 7) for at in (-90, 0, 90, 180)])
    return turn, np.repeat([(1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)], 7, axis=0)


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
    place, height = np.array(pairs, np.float64).T
    slope = _slopes(np.diff(place), np.diff(height) / np.diff(place))
    at = np.linspace(0, 1, steps)
    piece = np.clip(np.searchsorted(place, at, side="right") - 1, 0, len(place) - 2)
    wide, rise = (place[1:] - place[:-1])[piece], (height[1:] - height[:-1])[piece]
    t = (at - place[piece]) / wide
    first, last = slope[piece] * wide, slope[piece + 1] * wide
    bend = (first + last - 2 * rise) * t + (3 * rise - 2 * first - last)
    return np.asarray(np.maximum(height[piece] + t * (first + t * bend), 0), np.float32)


def _slopes(wide: Curve, steep: Curve) -> Curve:
    """Give the slope at each place: the weighted harmonic mean of Fritsch and Butland (1984)."""
    slope = np.zeros(len(wide) + 1)
    if len(wide) == 1:
        slope[:] = steep[0]
        return slope
    before, after = steep[:-1], steep[1:]
    first, second = wide[:-1] + 2 * wide[1:], 2 * wide[:-1] + wide[1:]
    same = before * after > 0
    mixed = (first[same] / before[same] + second[same] / after[same]) / (first + second)[same]
    slope[1:-1][same] = 1 / mixed
    slope[0] = _end_slope(wide[0], wide[1], steep[0], steep[1])
    slope[-1] = _end_slope(wide[-1], wide[-2], steep[-1], steep[-2])
    return slope


def _end_slope(wide: float, next_wide: float, steep: float, next_steep: float) -> float:
    """Give the slope at an end from three points, held so that the curve does not overshoot."""
    slope = ((2 * wide + next_wide) * steep - wide * next_steep) / (wide + next_wide)
    if slope * steep <= 0:
        return 0.0
    if steep * next_steep <= 0 and abs(slope) > 3 * abs(steep):
        return float(3 * steep)
    return float(slope)


def turned(vector: tuple[float, float], degrees: float) -> Curve:
    """Turn a vector clockwise as seen on the film; gives ``(2,)``."""
    angle = np.radians(degrees)
    cosine, sine = np.cos(angle), np.sin(angle)
    x, y = vector
    return np.array([x * cosine - y * sine, x * sine + y * cosine])
