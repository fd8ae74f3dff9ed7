"""Damage: scratches in families, dust, and the fog that light leaves at the edge of a sheet."""

import math

import numpy as np
from PIL import Image, ImageDraw

from game.film.noise import field
from game.film.planes import Curve, Plane, shrink, soften

_STEPS = 20
_LONG = 0.10
"""Share of scratches that are long and faint."""
_FINE = 2


def scratches(
    shape: tuple[int, int], dice: np.random.Generator, count: int, *, scale: float = 1.0
) -> Plane:
    """Scratch a film: mostly short hairs in parallel families, as one handling leaves them.

    Parameters
    ----------
    shape : (rows, columns)
        Size in pixels.
    dice : numpy.random.Generator
        Where they lie; the same at any scale.
    count : int
        About how many.
    scale : float
        Pixels to a point.

    Returns
    -------
    (rows, columns) float32 to add to film values: a scratch is clear.
    """
    sheet = Image.new("L", (shape[1] * _FINE, shape[0] * _FINE))
    pen = ImageDraw.Draw(sheet)
    made = 0
    while made < count:
        for line, brightness in _family(shape[1] / scale, shape[0] / scale, dice):
            points = [(float(x), float(y)) for x, y in line * (scale * _FINE)]
            pen.line(points, fill=brightness)
            made += 1
    return shrink(np.asarray(np.asarray(sheet) / 255, np.float32), _FINE)


def _family(width: float, height: float, dice: np.random.Generator) -> list[tuple[Curve, int]]:
    """Draw one handling: one long scratch, or some short ones side by side."""
    middle = (dice.uniform(0, width), dice.uniform(0, height))
    toward = dice.uniform(0, math.pi)
    is_long = dice.random() < _LONG
    lines = []
    for _ in range(1 if is_long else int(dice.integers(1, 7))):
        length = dice.uniform(250, 550) if is_long else dice.uniform(8, 60)
        turn = dice.normal(0, 0.0008) * length / _STEPS
        angle = toward + dice.normal(0, 0.06) + turn * np.arange(_STEPS)
        steps = np.stack([np.cos(angle), np.sin(angle)], axis=1) * length / _STEPS
        start = np.array(middle) + dice.normal(0, 30, 2)
        brightness = int(dice.uniform(16, 60) if is_long else dice.uniform(20, 110))
        lines.append((start + np.cumsum(steps, axis=0), brightness))
    return lines


def dust(
    shape: tuple[int, int], dice: np.random.Generator, count: int, *, scale: float = 1.0
) -> Plane:
    """Let dust fall on a film.

    Parameters
    ----------
    shape, dice, count, scale
        As for `scratches`.

    Returns
    -------
    (rows, columns) float32 to take from film values: a grain is dark.
    """
    fallen = np.zeros(shape, np.float32)
    for _ in range(count):
        row, column = dice.uniform(0, 1, 2) * shape
        side = max(1, round(float(dice.choice([1, 1, 1, 2, 3])) * scale))
        dark = dice.uniform(0.05, 0.3)
        fallen[int(row) : int(row) + side, int(column) : int(column) + side] += dark
    return soften(fallen, 0.6 * max(scale, 1))


def edge_distance(shape: tuple[int, int], radius_px: float, *, margin_px: float = 0.0) -> Plane:
    """Give the distance to the edge of a sheet with round corners.

    Parameters
    ----------
    shape : (rows, columns)
        Size of the picture in pixels.
    radius_px, margin_px : float
        Of the corners; and how far the sheet's edge lies inside the picture.

    Returns
    -------
    (rows, columns) float32 in pixels: negative inside, positive outside.
    """
    rows, columns = shape
    half = (rows / 2 - margin_px - radius_px, columns / 2 - margin_px - radius_px)
    down = np.abs(np.arange(rows, dtype=np.float32)[:, None] + np.float32(0.5 - rows / 2)) - half[0]
    across = np.abs(np.arange(columns, dtype=np.float32)[None] + np.float32(0.5 - columns / 2))
    across = across - half[1]
    outside = np.hypot(np.maximum(across, 0), np.maximum(down, 0))
    return np.asarray(outside + np.minimum(np.maximum(across, down), 0) - radius_px, np.float32)


def fog(value: Plane, inside: Plane, dice: np.random.Generator, *, scale: float = 1.0) -> Plane:
    """Give what light that crept in at the edges adds to film values.

    Parameters
    ----------
    value : (rows, columns) float32
        Film values.
    inside : (rows, columns) float32
        `edge_distance` in pixels.
    dice : numpy.random.Generator
        Where it crept in.
    scale : float
        Pixels to a point.

    Returns
    -------
    (rows, columns) float32
    """
    top, left = dice.integers(1024, size=2)
    shape = (value.shape[0], value.shape[1])
    cloud = field("cloud", shape, step=1 / scale, top=float(top), left=float(left))
    reach = scale * (16 + 8 * np.clip(cloud, -1, 2))
    crept = np.exp(np.minimum(inside, 0) / reach) * (0.6 + 0.4 * np.clip(cloud, -1, 1))
    return np.asarray(0.16 * crept * (1 - value), np.float32)
