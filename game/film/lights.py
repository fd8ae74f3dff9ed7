"""Lights: lamps and torches that fall on the film after it has been developed."""

import numpy as np

from game.film.planes import Plane, Point
from game.film.plate import Plate


def lamp(
    plate: Plate,
    centre: Point,
    radius: float,
    *,
    ink: str = "amber",
    strength: float = 1.0,
    power: float = 2.0,
) -> None:
    """Let a lamp glow: strength (1 - r / radius)^power.

    Parameters
    ----------
    plate : Plate
        Where it shines.
    centre : (x, y)
        In local units.
    radius : float
        In local units.
    ink : str
        Its colour.
    strength : float
        1 is full; two glows that overlap should not exceed 1.5 together.
    power : float
        How soon it falls off, 1.6 to 2.6.
    """
    middle = plate.locate(centre) / plate.samples
    reach = radius * plate.size / plate.samples
    light = plate.light(ink)
    low = np.maximum(np.floor(middle - reach), 0).astype(int)
    high = np.minimum(np.ceil(middle + reach), light.shape[::-1]).astype(int)
    if (high <= low).any():
        return
    x, y = _offsets(low, high, middle)
    near = np.clip(1 - np.hypot(x, y) / np.float32(reach), 0, 1)
    light[low[1] : high[1], low[0] : high[0]] += np.float32(strength) * near ** np.float32(power)


def torch(
    plate: Plate,
    tip: Point,
    toward_deg: float,
    spread_deg: float,
    length: float,
    *,
    ink: str = "amber",
    strength: float = 1.0,
    edge: float = 0.45,
) -> None:
    """Let a torch throw a cone with a soft edge, falling off as 0.42 + 0.58 exp(-r / 0.3 L).

    Parameters
    ----------
    plate : Plate
        Where it shines.
    tip : (x, y)
        In local units.
    toward_deg, spread_deg : float
        Direction on the film (clockwise from the right) and half of the opening.
    length : float
        In local units.
    ink : str
        Its colour.
    strength : float
        1 is full.
    edge : float
        Share of the opening over which the light fades out.
    """
    middle = plate.locate(tip) / plate.samples
    reach = np.float32(length * plate.size / plate.samples)
    light = plate.light(ink)
    x, y = _offsets(np.zeros(2, int), np.array(light.shape[::-1]), middle)
    away = np.hypot(x, y) + np.float32(1e-3)
    aside = np.abs((np.degrees(np.arctan2(y, x)) - toward_deg + 180) % 360 - 180) / spread_deg
    within = np.clip((1 - aside) / edge, 0, 1)
    beam = within * within * (3 - 2 * within) * np.clip(1 - away / reach, 0, 1) ** 0.8
    light += np.asarray(strength * beam * (0.42 + 0.58 * np.exp(-away / (0.3 * reach))), np.float32)


def _offsets(
    low: np.ndarray[tuple[int], np.dtype[np.int_]],
    high: np.ndarray[tuple[int], np.dtype[np.int_]],
    middle: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> tuple[Plane, Plane]:
    """Give how far pixels lie from a place: across ``(1, n)`` and down ``(m, 1)``."""
    x = np.arange(low[0], high[0]) + 0.5 - middle[0]
    y = np.arange(low[1], high[1]) + 0.5 - middle[1]
    return x.astype(np.float32)[None, :], y.astype(np.float32)[:, None]
