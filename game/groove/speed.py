"""Platters that do not turn evenly: wow, drift and the turns they add up to."""

from math import pi
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove.parts import Wow

Floats = NDArray[np.float64]

KNOT = 64
"""Samples from knot to knot of the clock."""
BATCH = 256
"""Knots worked out at a time, always from a multiple: blocks cannot show."""
_DRIFT_LINES = 7
_DRIFT_HZ = (0.04, 0.6)


class Spin:
    """The speed of a platter and its integral, both in closed form.

    1 + sum of A sin(2 pi f t + phase); sizes and lines of the drift have no source (tunable).

    Parameters
    ----------
    wow : tuple of (hz, percent peak, phase in degrees)
        Deterministic errors.
    drift_percent : float
        Rms of a slow random drift: seven lines between 0.04 and 0.6 Hz.
    seed : int
        Draws the lines of the drift.
    """

    def __init__(self, wow: Wow, drift_percent: float, seed: int) -> None:
        dice = np.random.default_rng((seed, 101))
        low, high = np.log(_DRIFT_HZ)
        drift_hz = np.exp(low + (high - low) * (np.arange(_DRIFT_LINES) + dice.random(7)) / 7)
        phase = 360 * dice.random(_DRIFT_LINES)
        size = drift_percent * (2 / _DRIFT_LINES) ** 0.5
        lines = list(wow)
        if drift_percent:
            lines += [(hz, size, deg) for hz, deg in zip(drift_hz, phase, strict=True)]
        table = np.array([line for line in lines if line[0] > 0 and line[1]], float).reshape(-1, 3)
        self._omega = 2 * pi * table[:, 0]
        self._size = table[:, 1] / 100
        self._phase = np.radians(table[:, 2])
        self._table: tuple[int, Floats, Floats] | None = None

    def batch(self, first: int, rate_hz: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Seconds turned at nominal speed, and relative speed, at BATCH knots from `first`."""
        cosine, sine, angle = self._swings(first, rate_hz)
        speed = np.einsum("l,lk->k", self._size * np.cos(angle), sine)
        speed += np.einsum("l,lk->k", self._size * np.sin(angle), cosine)
        swing = self._size / self._omega
        gained = np.einsum("l,lk->k", swing * np.sin(angle), sine)
        gained -= np.einsum("l,lk->k", swing * np.cos(angle), cosine)
        gained += float(np.sum(swing * np.cos(self._phase)))
        t = np.arange(first, first + BATCH) * (KNOT / rate_hz)
        return t + gained, 1 + speed

    def _swings(self, first: int, rate_hz: int) -> tuple[Floats, Floats, Floats]:
        """Cosine and sine of every line over a batch, (lines, BATCH), and its angle before it."""
        if self._table is None or self._table[0] != rate_hz:
            self._table = (rate_hz, *swings(self._omega, rate_hz))
        _, cosine, sine = self._table
        return cosine, sine, self._omega * (first * KNOT / rate_hz) + self._phase


def swings(omega: Floats, rate_hz: int) -> tuple[Floats, Floats]:
    """Cosine and sine of lines over the BATCH knots from their angle 0, (lines, BATCH) each."""
    turned = omega[:, None] * (np.arange(BATCH) * (KNOT / rate_hz))
    return np.cos(turned), np.sin(turned)


def seconds_at(clock: NDArray[np.float64] | int, clock_hz: int) -> Any:
    """Time of samples of the clock, rounded alike for knots and for the ends of blocks.

    So no knot comes after the end of a block that it lies in, where a curve would already rest.
    """
    return clock / KNOT * (KNOT / clock_hz)


def grid(rpm: float) -> int:
    """Choose samples per turn: a little above 44.1 kHz, a whole number to every cell."""
    return int(np.ceil(44_100 * 60 / rpm * 1.05 / 720)) * 720
