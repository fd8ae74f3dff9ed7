"""From the time of the lathe to the angle on the disc and back."""

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc
from game.groove.hand import read_curve
from game.groove.parts import Curve
from game.groove.speed import BATCH, KNOT, Spin
from game.groove.tape import Tape

_CLOCK_HZ = 44_100


class Turning:
    """Where on the spiral the cutter is, knot by knot of the clock.

    Parameters
    ----------
    spin : Spin
        Speed of the platter without the hand.
    rate_hz : int
        Samples a second of the clock.
    samples_per_s : float
        Groove samples a second at nominal speed.
    start : int
        Groove sample at time 0.
    """

    def __init__(self, spin: Spin, *, rate_hz: int, samples_per_s: float, start: int) -> None:
        self._spin = spin
        self._rate_hz = rate_hz
        self._speed = samples_per_s
        self._start = start
        self.place = Tape(np.float64)
        self.slope = Tape(np.float64)
        self._seconds = Tape(np.float64)
        self._spin_speed = Tape(np.float64)
        self._gained_s = 0.0
        self._last_hand: float | None = None

    def extend(self, hand: NDArray[np.float64]) -> None:
        """Go on by as many knots as there are speed errors of the hand (relative)."""
        count = len(hand)
        if count == 0:
            return
        first = self.place.end
        while self._seconds.end < first + count:
            turned, speed = self._spin.batch(self._seconds.end // BATCH * BATCH, self._rate_hz)
            self._seconds.append(turned)
            self._spin_speed.append(speed)
        step = KNOT / self._rate_hz
        earlier = hand[0] if self._last_hand is None else self._last_hand
        gains = (np.concatenate([[earlier], hand[:-1]]) + hand) * (step / 2)
        if self._last_hand is None:
            gains[0] = 0
        gains[0] += self._gained_s
        gained = np.cumsum(gains)
        self._gained_s, self._last_hand = float(gained[-1]), float(hand[-1])
        seconds = self._seconds.between(first, first + count)
        self.place.append(self._start + self._speed * (seconds + gained))
        speed = self._spin_speed.between(first, first + count) + hand
        self.slope.append(speed * (self._speed / self._rate_hz))
        self._seconds.forget(first + count)
        self._spin_speed.forget(first + count)

    def when(self, place: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Clock samples at which the cutter passes places, and their slope over the places.

        Newton's method on the Hermite curve between two knots.
        """
        base = self.place.first
        knots, slopes = (t.between(t.first, t.end) for t in (self.place, self.slope))
        k = np.clip(np.searchsorted(knots, place, "right") - 1, 0, len(knots) - 2)
        begin, rise = knots[k], knots[k + 1] - knots[k]
        out, into = slopes[k] * KNOT, slopes[k + 1] * KNOT
        cubic, square = out + into - 2 * rise, 3 * rise - 2 * out - into
        u = (place - begin) / rise
        for _ in range(3):
            miss = ((cubic * u + square) * u + out) * u + begin - place
            u = u - miss / ((3 * cubic * u + 2 * square) * u + out)
        slope = (3 * cubic * u + 2 * square) * u + out
        # before the clock began the platter turned as it did then
        before = place < knots[0]
        if before.any():
            u = np.where(before, (place - begin) / out, u)
            slope = np.where(before, out, slope)
        return (k + base + u) * KNOT, KNOT / slope

    def forget(self, before: int) -> None:
        """Let go of old knots."""
        self.place.forget(before)
        self.slope.forget(before)


def place_of(disc: Disc, second: float) -> float:
    """Where on the spiral a moment of the programme was cut.

    Parameters
    ----------
    disc : Disc
        Its lathe says how unevenly the platter turned and how the hand held it back.
    second : float
        Seconds of the programme.

    Returns
    -------
    float
        Groove sample.
    """
    if second == 0:
        return float(disc.start_sample)
    lathe = disc.lathe
    knot = second * _CLOCK_HZ / KNOT
    first = int(knot) // BATCH * BATCH
    spin = Spin(lathe.wow, lathe.drift_percent, disc.seed)
    (value, _), (after, _) = (spin.batch(at, _CLOCK_HZ) for at in (first, first + BATCH))
    turned = np.interp(knot - first, np.arange(BATCH + 1), np.append(value, after[0]))
    gained = _gained_s(lathe.speed_curve_percent, second)
    return disc.start_sample + float(turned + gained) * disc.samples_per_turn * disc.rpm / 60


def _gained_s(curve: Curve | None, second: float) -> float:
    """Seconds by which the hand let the platter get ahead: the area under its curve."""
    times = np.array([0.0, *(at for at, _ in curve or () if 0 < at < second), second])
    values = read_curve(curve, times)
    return float(np.sum((values[1:] + values[:-1]) * np.diff(times))) / 200
