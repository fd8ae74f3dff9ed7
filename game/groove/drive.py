"""From the programme to the tip of the cutter, in the time of the lathe."""

from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from game.groove.analog import digitise, fir
from game.groove.equalisation import cutting
from game.groove.parts import Lathe
from game.groove.resample import Raise, ramp
from game.groove.running import Digital, Running
from game.groove.speed import KNOT
from game.groove.tape import Tape

LOWEST_CLOCK_HZ = 44_100
_WIDE_HZ = 50_000
_LEAD = 2048
"""Silence before the programme, enough for the groove's margin at the slowest speed."""


def clock_factor(rate_hz: int) -> int:
    """How many times faster than the programme the clock of the machine runs."""
    return -(-LOWEST_CLOCK_HZ // rate_hz)


class BandLimit:
    """Takes away what no groove holds, when the programme has it."""

    def __init__(self, rate_hz: int) -> None:
        half = 24 * rate_hz // 48_000
        k = np.arange(-half, half + 1)
        cut = 2 * 20_000 / rate_hz
        taps = np.sinc(k * cut) * np.kaiser(len(k), 8.0)
        self._taps = taps / taps.sum()
        self._waiting = np.zeros(half)

    def push(self, block: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give a block; get what is due."""
        line = np.concatenate([self._waiting, block])
        if len(line) < len(self._taps):
            self._waiting = line
            return np.zeros(0)
        self._waiting = line[len(line) - len(self._taps) + 1 :]
        return np.asarray(fir(line, self._taps))


def _electric(lathe: Lathe) -> Lathe:
    """Keep what the filter depends on: where a lathe cuts does not ask for another one."""
    return replace(
        Lathe(),
        peak_cm_s=lathe.peak_cm_s,
        equalisation_us=lathe.equalisation_us,
        head_hz=lathe.head_hz,
        head_q=lathe.head_q,
    )


@lru_cache(maxsize=16)
def _cutting_filter(lathe: Lathe, clock_hz: int) -> Digital:
    return digitise(cutting(lathe), clock_hz)


class Drive:
    """Amplifier and head: displacement of the cutter at the clock of the lathe.

    Parameters
    ----------
    lathe : Lathe
        Curve, head and level.
    rate_hz : int
        Rate of the programme; the clock runs at `clock_hz`.
    """

    def __init__(self, lathe: Lathe, rate_hz: int) -> None:
        factor = clock_factor(rate_hz)
        self.clock_hz = rate_hz * factor
        self._raise = Raise(factor) if factor > 1 else None
        self._limit = BandLimit(self.clock_hz) if self.clock_hz > _WIDE_HZ else None
        self._running = Running(_cutting_filter(_electric(lathe), self.clock_hz))
        self._ahead = Tape(np.float64)
        self._gain = Tape(np.float64)
        self.moved = Tape(np.float32, lead=_LEAD * -(-self.clock_hz // LOWEST_CLOCK_HZ))

    def push(self, block: NDArray[np.float64], level_db: NDArray[np.float64]) -> None:
        """Give programme, and the level at the knots of the clock that it reaches."""
        if self._raise is not None:
            block = self._raise.push(block)
        if self._limit is not None:
            block = self._limit.push(block)
        self._ahead.append(block)
        self._gain.append(10 ** (level_db / 20))
        segment = self._ahead.first // KNOT
        last = min(self._ahead.end // KNOT, self._gain.end - 1)
        if last <= segment:
            return
        sound = self._ahead.between(segment * KNOT, last * KNOT)
        gain = self._gain.between(segment, last + 1)
        if not (gain == 1).all():
            sound = sound * ramp(gain, KNOT)
        self._ahead.forget(last * KNOT)
        self._gain.forget(last)
        self.moved.append(self._running.push(sound))
