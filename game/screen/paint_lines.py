"""How the screen paints films of its own: curves as bones, noise, and the ramp of the film."""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.screen.palette import shades

Plane: TypeAlias = NDArray[np.float64]
Curve: TypeAlias = NDArray[np.float64]
TILE = 512
FAR = 64.0


@dataclass(frozen=True, slots=True)
class Painting:
    """One layer, painted by the screen itself."""

    name: str
    rgba: NDArray[np.uint8]
    left: int = 0
    top: int = 0
    parallax: float = 0.0
    blend: str = "over"


def spline(points: Sequence[tuple[float, float]], *, steps: int = 8) -> Curve:
    """Lead a smooth curve through points (Catmull-Rom)."""
    p = np.asarray(points, np.float64)
    q = np.vstack([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    parts = [
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )
        for a, b, c, d in (q[i : i + 4] for i in range(len(q) - 3))
    ]
    return np.vstack([*parts, p[-1:]])


def arc(
    middle: tuple[float, float], radii: tuple[float, float], degrees: tuple[float, float]
) -> Curve:
    """Give a part of an ellipse as a curve."""
    angle = np.radians(np.linspace(*degrees, 36))
    return np.stack(
        [middle[0] + radii[0] * np.cos(angle), middle[1] + radii[1] * np.sin(angle)], axis=1
    )


def distance(
    size: tuple[int, int], curve: Curve, widths: Sequence[float], *, far: float = FAR
) -> Plane:
    """Give the distance of each point to the edge of a tube; negative inside, at most ``far``."""
    width, height = size
    plane = np.full((height, width), far)
    half = np.interp(np.linspace(0, 1, len(curve)), np.linspace(0, 1, len(widths)), widths)
    reach = far + float(max(widths))
    for i in range(len(curve) - 1):
        (ax, ay), (bx, by) = curve[i], curve[i + 1]
        x0, x1 = (int(f) for f in (max(0, min(ax, bx) - reach), min(width, max(ax, bx) + reach)))
        y0, y1 = (int(f) for f in (max(0, min(ay, by) - reach), min(height, max(ay, by) + reach)))
        if x1 <= x0 or y1 <= y0:
            continue
        y, x = np.mgrid[y0:y1, x0:x1]
        dx, dy = bx - ax, by - ay
        along = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
        away = np.hypot(x - ax - along * dx, y - ay - along * dy)
        away -= half[i] + along * (half[i + 1] - half[i])
        np.minimum(plane[y0:y1, x0:x1], away, out=plane[y0:y1, x0:x1])
    return plane


def line(size: tuple[int, int], curve: Curve, *, px: float) -> Plane:
    """Give the coverage, 0 to 1, of a line."""
    return np.clip(0.5 - distance(size, curve, [px / 2], far=4.0), 0, 1)


def bone(edge: Plane, *, radius: float, thick: float = 0.5, rim: float = 0.45) -> Plane:
    """Give the film value of a hollow bone from the distance to its edge."""
    inside = np.clip(-edge / radius, 0, 1)
    body = np.sqrt(np.clip(2 * inside - inside**2, 0, 1)) * thick
    cortex = rim * np.exp(-(((-edge - 1.6) / 1.7) ** 2)) * (edge < 1.0)
    return np.where(edge < 0.5, body + cortex, 0.0)


def noise(kind: str, size: tuple[int, int], *, shift: tuple[int, int] = (0, 0)) -> Plane:
    """Give noise of unit variance: cloud, mottle, trabecula, grain."""
    tile = np.roll(_tile(kind), shift, (0, 1))
    width, height = size
    across, down = math.ceil(width / TILE), math.ceil(height / TILE)
    return np.tile(tile, (down, across))[:height, :width]


@functools.lru_cache(maxsize=8)
def _tile(kind: str) -> Plane:
    low, high, seed = {
        "cloud": (60.0, 300.0, 5),
        "patch": (8.0, 60.0, 6),
        "mottle": (3.0, 12.0, 14),
        "trabecula": (1.2, 4.0, 3),
        "grain": (0.55, 1.6, 8),
    }[kind]
    white = np.random.default_rng(seed).standard_normal((TILE, TILE))
    fy, fx = np.fft.fftfreq(TILE)[:, None], np.fft.rfftfreq(TILE)[None]
    k = np.hypot(fx, fy)
    band = np.exp(-2 * (k * low) ** 2) - np.exp(-2 * (k * high) ** 2)
    tile: Plane = np.fft.irfft2(np.fft.rfft2(white) * band, s=(TILE, TILE))
    return np.asarray(tile / tile.std(), np.float64)


def screen(*values: Plane) -> Plane:
    """Lay films on each other: what is clear in any of them is clear."""
    dark = np.ones_like(values[0])
    for value in values:
        dark = dark * (1 - np.clip(value, 0, 1))
    return 1 - dark


def stain(rgb: Plane, value: Plane, share: Plane, ink: str) -> Plane:
    """Tint a picture with an ink where ``share`` says."""
    tint = shades(ink, np.clip(value * 1.15 + 0.10, 0, 0.8))
    return rgb * (1 - share[..., None]) + tint * share[..., None]


def opaque(rgb: Plane) -> NDArray[np.uint8]:
    """Make a layer that hides what is behind."""
    rows, columns, _ = rgb.shape
    rgba = np.full((rows, columns, 4), 255, np.uint8)
    rgba[..., :3] = np.clip(rgb + 0.5, 0, 255)
    return rgba


def film(value: Plane, *, held: Plane | None = None, ink: str = "film") -> NDArray[np.uint8]:
    """Make a premultiplied layer: clear where its value is, holding back what is behind."""
    base = shades(ink, np.zeros(1))[0]
    rgb = np.clip(shades(ink, np.clip(value, 0, 1)) - base, 0, 255)
    alpha = 1 - (1 - np.clip(value, 0, 1)) * (1 - (0 if held is None else held))
    alpha = np.maximum(alpha, rgb.max(axis=-1) / 255)
    return np.dstack([rgb, alpha * 255]).round().astype(np.uint8)
