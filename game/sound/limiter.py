"""The last guard before the ear: it leaves everything below full scale as it is."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

LOOK_AHEAD_S = 0.0015
RELEASE_PER_S = 4.0


class Limiter:
    """Looks a millisecond and a half ahead and turns down only what would pass full scale.

    The gain is the least that the coming frames need, let go at four a second and rounded by a
    running mean as long as the look-ahead, so that it arrives in time and never jumps.
    """

    def __init__(self, *, rate_hz: int, channels: int) -> None:
        self.delay_frames = max(1, round(LOOK_AHEAD_S * rate_hz))
        self._release = RELEASE_PER_S / rate_hz
        self._late: NDArray[np.float64] = np.zeros((channels, self.delay_frames))
        self._needs = np.ones(self.delay_frames)
        self._lows = np.ones(self.delay_frames)

    def limit(self, sound: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give (channels, frames) of sound, later by ``delay_frames`` and never above 1."""
        frames = sound.shape[1]
        line = np.concatenate([self._late, sound], axis=1)
        self._late = line[:, frames:]
        gains = self._gains(np.abs(sound).max(axis=0))
        return line[:, :frames] if gains is None else line[:, :frames] * gains

    def _gains(self, peaks: NDArray[np.float64]) -> NDArray[np.float64] | None:
        delay = self.delay_frames
        needs = np.concatenate([self._needs, 1.0 / np.maximum(1.0, peaks)])
        self._needs = needs[-delay:]
        if needs.min() == 1.0 and self._lows.min() == 1.0:
            return None
        least = sliding_window_view(needs, delay + 1).min(axis=1)
        lows = np.concatenate([self._lows, self._let_go(least)])
        self._lows = lows[-delay:]
        gains: NDArray[np.float64] = sliding_window_view(lows, delay + 1).mean(axis=1)
        return gains

    def _let_go(self, least: NDArray[np.float64]) -> NDArray[np.float64]:
        rise = self._release * np.arange(1, len(least) + 1)
        start = min(self._lows[-1], 1.0)
        held: NDArray[np.float64] = np.minimum.accumulate(np.append(start, least - rise))[1:] + rise
        return np.minimum(held, 1.0)
