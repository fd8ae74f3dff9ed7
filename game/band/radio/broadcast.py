"""A broadcast as it arrives: a programme on a carrier, by two ways through the sky at once."""

from collections.abc import Callable

import numpy as np

from game.band.radio.sky import DETOUR_S, Carrier, Path
from game.band.waves import RATE_HZ, Sound, frames

Source = Callable[[int, int], Sound]
"""(first frame, count) to a sound of unit level."""
LIMITED_AT = 2.3
"""Where the limiter of every transmitter begins to hold a programme of unit level."""
LEAST = 0.02


class Broadcast:
    """One transmitter on the aerial; it remembers its carrier's phase and the last of its sound."""

    def __init__(self, source: Source, path: Path, *, depth: float) -> None:
        self._source = source
        self._path = path
        self._depth = depth
        self._phase = 0.0
        self._late = np.ones(frames(DETOUR_S))

    def read(
        self, frame: int, count: int, *, from_hz: float, to_hz: float, level: float
    ) -> Carrier:
        """Arrive.

        Parameters
        ----------
        frame, count : the block
        from_hz, to_hz : how far over the needle the carrier lies at both ends of the block
        level : amplitude of the carrier on the straight ray

        Returns
        -------
        (count,) complex: (g1 m(t) + g2 m(t - 1.6 ms)) times the carrier; the detector turns
        the sum of two such rays into fading that tears the sound, with no effect added
        """
        swing = self._depth * np.tanh(self._source(frame, count) / LIMITED_AT)
        sent = np.maximum(1.0 + swing, LEAST)
        joined = np.concatenate([self._late, sent])
        self._late = joined[count:]
        first, second = self._path.taps(frame, count)
        off_hz = from_hz + (to_hz - from_hz) * np.arange(1, count + 1) / count
        phase = self._phase + 2.0 * np.pi * np.cumsum(off_hz) / RATE_HZ
        self._phase = float(phase[-1] % (2.0 * np.pi))
        arrived: Carrier = level * (first * sent + second * joined[:count]) * np.exp(1j * phase)
        return arrived
