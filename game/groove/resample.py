"""Reading a line between its samples: smooth knots, the Farrow interpolator, whole-number rates."""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove.analog import fir
from game.groove.weights import Weights, weigh, weights

REACH = 4
"""Samples that the interpolator wants on either side of a place."""
_TAPS = 8
_ORDER = 4


def between_knots(value: NDArray[Any], slope: NDArray[Any], spacing: int) -> NDArray[Any]:
    """Cubic Hermite curve through knots.

    Parameters
    ----------
    value, slope : (knots,) float32 or float64
        Values, and slopes per sample.
    spacing : int
        Samples from knot to knot.

    Returns
    -------
    ((knots - 1) * spacing,) array of the same type
        The curve from the first knot to just before the last.
    """
    u = np.arange(spacing) / spacing
    powers = np.stack([u**3, u**2, u, np.ones(spacing)]).astype(value.dtype)
    begin, end = slope[:-1] * spacing, slope[1:] * spacing
    rise = value[1:] - value[:-1]
    weight = np.stack([begin + end - 2 * rise, 3 * rise - 2 * begin - end, begin, value[:-1]], 1)
    # einsum sums in the same order for any number of knots, which BLAS does not promise
    curve = np.einsum("kp,ps->ks", weight, powers)
    return np.asarray(curve.ravel())


def on_curve(
    value: NDArray[np.float64], slope: NDArray[np.float64], spacing: int, place: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Read a cubic Hermite curve anywhere.

    Parameters
    ----------
    value, slope : (knots,) float64
        Values, and slopes per sample.
    spacing : int
        Samples from knot to knot.
    place : (m,) float64
        Samples from the first knot on, before the last one.

    Returns
    -------
    ((m,) float64, (m,) float64)
        Values and slopes per sample.
    """
    u = place / spacing
    knot = u.astype(np.int64)
    u -= knot
    begin, end = slope[knot] * spacing, slope[knot + 1] * spacing
    first = value[knot]
    rise = value[knot + 1] - first
    cubic, square = begin + end - 2 * rise, 3 * rise - 2 * begin - end
    curve = ((cubic * u + square) * u + begin) * u + first
    return curve, ((3 * cubic * u + 2 * square) * u + begin) / spacing


def ramp(value: NDArray[Any], spacing: int) -> NDArray[np.float32]:
    """Straight lines through knots, float32, from the first knot to just before the last."""
    knots = value.astype(np.float32)
    fraction = np.arange(spacing, dtype=np.float32) / np.float32(spacing)
    lines = np.diff(knots)[:, None] * fraction
    lines += knots[:-1, None]
    return np.asarray(lines.ravel())


@lru_cache(maxsize=2)
def _farrow() -> NDArray[np.float64]:
    """Least-squares bank: weight of tap k is a polynomial in the fraction of the place.

    The best taps for every fraction, and then the best polynomials through them, are the best
    polynomials: the fractions share one metric.
    """
    k = np.arange(_TAPS) - _TAPS // 2 + 1
    f = np.concatenate([np.geomspace(1e-4, 0.01, 12), np.linspace(0.012, 0.23, 90)])[:, None]
    fraction = np.linspace(0, 1, 41)
    # displacement falls with frequency and the ear hears velocity: errors count by 1 / f
    weight = np.where(f < 0.18, 3.0, 1.0) / f
    rows, goal = (weight * np.exp(2j * np.pi * f * at) for at in (k, fraction))
    rows, goal = (np.concatenate([each.real, each.imag]) for each in (rows, goal))
    best = np.linalg.lstsq(rows, goal, rcond=None)[0]
    powers = fraction[:, None] ** np.arange(_ORDER + 1)
    return np.asarray(np.linalg.lstsq(powers, best.T, rcond=None)[0])


@lru_cache(maxsize=1)
def _farrow_weights() -> tuple[Weights, ...]:
    return tuple(weights(row[::-1].astype(np.float32)) for row in _farrow())


def at_places(
    line: NDArray[np.float32], place: NDArray[np.float64], *, first: int = 0
) -> NDArray[np.float32]:
    """Line read at places between its samples (Farrow, 8 taps, 4th order).

    Parameters
    ----------
    line : (n,) float32
        Wants REACH samples on either side of every place.
    place : (m,) float64
        In samples of the whole groove: what lies between two samples must not depend on how
        much of it is in `line`.
    first : int
        Number of the first sample of the line.

    Returns
    -------
    (m,) float32
        Error below -80 dB up to a fifth of the sampling rate.
    """
    floor = np.floor(place)
    fraction = (place - floor).astype(np.float32)
    whole = floor.astype(np.int64)
    whole -= first
    low, high = int(whole.min()), int(whole.max())
    part = line[low - REACH + 1 : high + REACH + 1]
    whole -= low
    by_power = weigh(part, *_farrow_weights(), first=first + low)
    value = by_power.pop().take(whole)
    while by_power:
        value *= fraction
        value += by_power.pop().take(whole)
    return np.asarray(value)


@lru_cache(maxsize=8)
def between_samples(factor: int) -> tuple[NDArray[np.float32], ...]:
    """Taps (8 each) for the `factor` - 1 places between two samples."""
    bank = _farrow()
    power = np.arange(_ORDER + 1)
    return tuple(((p / factor) ** power @ bank)[::-1].astype(np.float32) for p in range(1, factor))


class Raise:
    """A stream at a whole multiple of its rate."""

    def __init__(self, factor: int) -> None:
        from game.groove.analog import anti_alias, anti_alias_reach

        self._factor = factor
        self._reach = anti_alias_reach(factor)
        self._taps = anti_alias(factor) * factor
        self._waiting = np.zeros(self._reach)

    def push(self, block: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give a block; get what is due, later than it came by the reach of the filter."""
        line = np.concatenate([self._waiting, block])
        count = len(line) - 2 * self._reach
        if count <= 0:
            self._waiting = line
            return np.zeros(0)
        self._waiting = line[count:]
        out = np.empty((count, self._factor))
        for phase in range(self._factor):
            taps = self._taps[phase :: self._factor]
            shift = 0 if phase == 0 else 1
            out[:, phase] = fir(line[shift : shift + count + len(taps) - 1], taps)
        return np.asarray(out.ravel())

    def flush(self) -> NDArray[np.float64]:
        """Give silence until the last sample is out."""
        return self.push(np.zeros(self._reach))


class Lower:
    """A stream at a whole fraction of its rate."""

    def __init__(self, factor: int) -> None:
        from game.groove.analog import anti_alias

        self._factor = factor
        self._taps = anti_alias(factor)
        self._waiting = np.zeros(len(self._taps) // 2)

    def push(self, block: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give a block; get what is due."""
        line = np.concatenate([self._waiting, block])
        count = (len(line) - len(self._taps)) // self._factor + 1
        if count <= 0:
            self._waiting = line
            return np.zeros(0)
        self._waiting = line[count * self._factor :]
        total = np.zeros(count)
        for phase in range(self._factor):
            # the taps are symmetric: which end of them is the newest does not matter
            taps = self._taps[phase :: self._factor]
            part = line[phase :: self._factor][: count + len(taps) - 1]
            total += fir(np.ascontiguousarray(part), taps[::-1])
        return total

    def flush(self) -> NDArray[np.float64]:
        """Give silence until the last sample is out."""
        return self.push(np.zeros(len(self._taps) // 2))
