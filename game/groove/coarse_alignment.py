"""Finding the place in the song: a pressing laid roughly along its programme, skips included."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEP_S = 0.02
_REACH_S = 8.0
_SKIP_S = 0.2
_JUMP_COST = 14.0
_DRIFT_COST = 0.6
_FLOOR_DB = -55.0
_BANDS_HZ = np.geomspace(150, 4000, 29)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coarse:
    """Where the needle is in the song, to within a hundredth of a second."""

    delay_s: Floats
    """``(steps,)`` seconds by which the sound lags the programme, one value each 20 ms."""
    skips: tuple[tuple[float, float], ...]
    """(second of the sound, seconds by which the song leaps forward; negative = back)."""

    def delay_at(self, second: Floats) -> Floats:
        """Give the delay at any second, without gliding across a skip."""
        step = np.clip(np.rint(second / STEP_S).astype(int), 0, len(self.delay_s) - 1)
        return np.asarray(self.delay_s[step])


def align_coarsely(
    sound: NDArray[np.floating], programme: NDArray[np.floating], *, rate_hz: float
) -> Coarse:
    """Find the delay of a sound against its programme by the rise and fall of 28 bands.

    Parameters
    ----------
    sound, programme
        ``(frames,)`` samples at the same rate.
    rate_hz
        Frames per second.

    Returns
    -------
    The most likely path through all delays up to 8 s: it may drift slowly or leap, and a leap
    has to pay for itself.
    """
    heard = _feel_contour(sound, rate_hz)
    known = _feel_contour(programme, rate_hz)
    reach = round(min(_REACH_S, max(1.0, len(sound) / rate_hz / 2)) / STEP_S)
    likeness = _compare(heard, known, reach)
    lag = _best_path(likeness) - reach
    lag = _forget_short_trips(lag)
    leaps = np.flatnonzero(np.abs(np.diff(lag)) * STEP_S >= _SKIP_S)
    skips = tuple(((int(i) + 1) * STEP_S, float(lag[i] - lag[i + 1]) * STEP_S) for i in leaps)
    delay_s = np.asarray(lag * STEP_S, np.float64)
    return Coarse(delay_s=_smooth_between(delay_s, leaps + 1), skips=skips)


def _feel_contour(sound: NDArray[np.floating], rate_hz: float) -> NDArray[np.float32]:
    """Give ``(steps, bands)``: level in dB against the second around it, in standard deviations."""
    from scipy.ndimage import uniform_filter1d

    hop = round(STEP_S * rate_hz)
    window = np.hanning(4 * hop + 2)[1:-1].astype(np.float32)
    padded = np.pad(np.asarray(sound, np.float32), (2 * hop, 3 * hop))
    frames = np.lib.stride_tricks.sliding_window_view(padded, 4 * hop)[::hop]
    frequency_hz = np.fft.rfftfreq(4 * hop, 1 / rate_hz)
    edges = np.searchsorted(frequency_hz, np.minimum(_BANDS_HZ, 0.45 * rate_hz))
    power = np.concatenate([_band_power(frames[i : i + 2048] * window, edges)
                            for i in range(0, len(frames), 2048)])  # fmt: skip
    floor = power.max(axis=0, initial=1e-12) * 10 ** (_FLOOR_DB / 10) + 1e-12
    level_db = 10 * np.log10(power + floor)
    level_db -= uniform_filter1d(level_db, 50, axis=0, mode="nearest")
    spread = level_db.std(axis=0) + 1e-3
    contour = np.clip(level_db / np.maximum(spread, 0.5), -3, 3)
    return np.asarray(contour, dtype=np.float32)


def _band_power(frames: NDArray[np.float32], edges: NDArray[np.intp]) -> Floats:
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    total = np.pad(np.cumsum(power, axis=1, dtype=np.float64), ((0, 0), (1, 0)))
    return np.asarray(np.maximum(total[:, edges[1:]] - total[:, edges[:-1]], 0), np.float64)


def _compare(
    heard: NDArray[np.float32], known: NDArray[np.float32], reach: int
) -> NDArray[np.float32]:
    """Give ``(steps, delays)`` likeness of each step of the sound to the song a delay earlier."""
    steps, bands = heard.shape
    song = np.zeros((steps + 2 * reach, bands), np.float32)
    usable = min(len(known), steps + reach)
    song[reach : reach + usable] = known[:usable]
    likeness = np.empty((steps, 2 * reach + 1), np.float32)
    for delay in range(2 * reach + 1):
        first = 2 * reach - delay
        likeness[:, delay] = np.einsum("tb,tb->t", heard, song[first : first + steps]) / bands
    return likeness


def _best_path(likeness: NDArray[np.float32]) -> NDArray[np.intp]:
    """Follow the path of greatest likeness, where drifting costs little and leaping much."""
    steps, delays = likeness.shape
    came_from = np.empty((steps, delays), np.int16)
    here = np.arange(delays)
    away = np.abs(here - delays // 2)
    best = likeness[0] - np.minimum(0.05 * away, _JUMP_COST).astype(np.float32)
    for step in range(1, steps):
        leap = int(np.argmax(best))
        origin, reward = here, best
        for side in (-1, 1):
            moved = np.full(delays, -np.inf, np.float32)
            moved[max(side, 0) : delays + min(side, 0)] = (
                best[max(-side, 0) : delays + min(-side, 0)] - _DRIFT_COST
            )
            better = moved > reward
            reward = np.where(better, moved, reward)
            origin = np.where(better, here - side, origin)
        leapt = best[leap] - _JUMP_COST > reward
        came_from[step] = np.where(leapt, leap, origin)
        best = np.where(leapt, best[leap] - _JUMP_COST, reward) + likeness[step]
    path = np.empty(steps, np.intp)
    path[-1] = int(np.argmax(best))
    for step in range(steps - 1, 0, -1):
        path[step - 1] = came_from[step, path[step]]
    return path


def _forget_short_trips(lag: NDArray[np.intp]) -> NDArray[np.intp]:
    """Drop stays of less than 0.3 s that lead back to where they came from."""
    lag = lag.copy()
    leaps = np.flatnonzero(np.abs(np.diff(lag)) * STEP_S >= _SKIP_S) + 1
    for start, end in pairwise(leaps):
        returned = abs(int(lag[end] - lag[start - 1])) * STEP_S < _SKIP_S
        if returned and (end - start) * STEP_S < 0.3:
            lag[start:end] = lag[start - 1]
    return lag


def _smooth_between(delay_s: Floats, leaps: NDArray[np.intp]) -> Floats:
    """Take the 20 ms stairs out of the path, but not the leaps."""
    from scipy.ndimage import uniform_filter1d

    pieces = np.split(np.asarray(delay_s, np.float64), leaps)
    return np.concatenate(
        [uniform_filter1d(piece, 15, mode="nearest") if len(piece) else piece for piece in pieces]
    )
