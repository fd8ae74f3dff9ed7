"""Finding the place in the song: a pressing laid roughly along its programme, skips included."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEP_S = 0.02
_REACH_S = 8.0
_SKIP_S = 0.2
_STAY_S = 0.3
_LAST_STAY_S = 0.5
_JUMP_COST = 14.0
_DRIFT_COST = 1.0
_STEADY = 0.01
"""A constant error of speed that the finer steps follow by themselves."""
_DRIFT_STEPS = 10
"""A drift is 20 ms, and there is one in so many steps at most: no deck errs by more than 10 %."""
_FLOOR_DB = -55.0
_QUIET_AND_LOUD = (10, 95)
"""Percent of a sound that is softer than what is called quiet in it, and loud."""
_BANDS_HZ = np.geomspace(150, 4000, 29)
_BATCH = 512
_FEW = 8
"""Rows of a matrix product so small that no library spends threads on it: they cost more."""


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

    def between(self, first_s: float, last_s: float) -> "Coarse":
        """Give the same for a part that both sound and programme are cut to."""
        steps = slice(round(first_s / STEP_S), round(last_s / STEP_S) + 1)
        skips = tuple((at - first_s, leap) for at, leap in self.skips if first_s < at < last_s)
        return Coarse(delay_s=self.delay_s[steps], skips=skips)

    def speed(self) -> float:
        """Give how much faster than written the song goes as a whole; 1 when within 1 %."""
        second = np.arange(len(self.delay_s)) * STEP_S
        delay_s = self.delay_s.copy()
        for at_s, leap_s in self.skips:
            delay_s[second >= at_s] += leap_s
        slope = float(np.polyfit(second, delay_s, 1)[0])
        return 1.0 if abs(slope) < _STEADY else 1 - slope

    def at_speed(self, speed: float) -> "Coarse":
        """Give the same against the programme played so much faster."""
        second = np.arange(len(self.delay_s)) * STEP_S
        delay_s = second - (second - self.delay_s) / speed
        return Coarse(
            delay_s=delay_s, skips=tuple((at_s, leap_s / speed) for at_s, leap_s in self.skips)
        )


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
    played, written = _band_power(sound, rate_hz), _band_power(programme, rate_hz)
    heard = _feel_contour(played, floor=_least(played))
    known = _feel_contour(written, floor=_least(written) + _hiss_under(played, written))
    reach = round(min(_REACH_S, max(1.0, len(sound) / rate_hz / 2)) / STEP_S)
    likeness = _compare(heard, known, reach)
    lag = _best_path(likeness) - reach
    lag = _forget_short_trips(lag)
    leaps = np.flatnonzero(np.abs(np.diff(lag)) * STEP_S >= _SKIP_S)
    skips = tuple(((int(i) + 1) * STEP_S, float(lag[i] - lag[i + 1]) * STEP_S) for i in leaps)
    delay_s = np.asarray(lag * STEP_S, np.float64)
    return Coarse(delay_s=_smooth_between(delay_s, leaps + 1), skips=skips)


def _band_power(sound: NDArray[np.floating], rate_hz: float) -> NDArray[np.float32]:
    """Give ``(steps, bands)`` power of a sound."""
    from scipy.fft import rfft

    hop = round(STEP_S * rate_hz)
    window = np.hanning(4 * hop + 2)[1:-1].astype(np.float32)
    padded = np.pad(np.asarray(sound, np.float32), (2 * hop, 3 * hop))
    frames = np.lib.stride_tricks.sliding_window_view(padded, 4 * hop)[::hop]
    frequency_hz = np.fft.rfftfreq(4 * hop, 1 / rate_hz)
    edges = np.searchsorted(frequency_hz, np.minimum(_BANDS_HZ, 0.45 * rate_hz))
    power = np.empty((len(frames), len(edges) - 1), np.float32)
    for first in range(0, len(frames), _BATCH):
        spectrum = rfft(frames[first : first + _BATCH] * window)
        each = spectrum.real**2 + spectrum.imag**2
        power[first : first + _BATCH] = np.add.reduceat(each, edges, axis=1)[:, :-1]
    return power


def _least(power: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give ``(bands,)`` power below which nobody looks."""
    return np.asarray(power.max(axis=0, initial=1e-12) * 10 ** (_FLOOR_DB / 10) + 1e-12)


def _hiss_under(played: NDArray[np.float32], written: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give ``(bands,)`` power of the song below which this sound would drown it in hiss.

    A note of the song dies away into silence, and in the sound into hiss: what the song does down
    there is like nothing in the sound, and likes by chance what it should not.
    """
    quiet, loud = np.percentile(played, _QUIET_AND_LOUD, axis=0)
    loud_song = np.percentile(written, _QUIET_AND_LOUD[1], axis=0)
    return np.asarray(loud_song * quiet / (loud + 1e-12), np.float32)


def _feel_contour(power: NDArray[np.float32], *, floor: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give ``(steps, bands)``: level in dB against the second around it, in standard deviations."""
    from scipy.ndimage import uniform_filter1d

    level_db = 10 * np.log10(power + floor)
    level_db -= uniform_filter1d(level_db, 50, axis=0, mode="nearest")
    spread = level_db.std(axis=0) + 1e-3
    contour = np.clip(level_db / np.maximum(spread, 0.5), -3, 3)
    return np.asarray(contour, dtype=np.float32)


def _compare(
    heard: NDArray[np.float32], known: NDArray[np.float32], reach: int
) -> NDArray[np.float32]:
    """Give ``(steps, delays)`` likeness of each step of the sound to the song a delay earlier."""
    steps, bands = heard.shape
    song = np.zeros((steps + 2 * reach, bands), np.float32)
    usable = min(len(known), steps + reach)
    song[reach : reach + usable] = known[:usable]
    likeness = np.empty((steps, 2 * reach + 1), np.float32)
    for first in range(0, steps, _FEW):
        here = heard[first : first + _FEW] / np.float32(bands)
        every = here @ song[first : first + len(here) + 2 * reach].T
        across, down = every.strides[1], every.strides[0] + every.strides[1]
        # step t meets delays from the end of its row backwards, one column further than t - 1
        part = likeness[first : first + _FEW]
        part[:] = np.lib.stride_tricks.as_strided(
            every[:, 2 * reach :], part.shape, (down, -across)
        )
    return likeness


def _best_path(likeness: NDArray[np.float32]) -> NDArray[np.intp]:
    """Follow the path of greatest likeness, where drifting costs little and leaping much.

    ``likeness`` is turned into the score of the best path to every step and delay.
    """
    steps, delays = likeness.shape
    away = np.abs(np.arange(delays) - delays // 2)
    likeness[0] -= np.minimum(0.05 * away, _JUMP_COST).astype(np.float32)
    beside, reward = np.empty(delays, np.float32), np.empty(delays, np.float32)
    for step in range(1, steps):
        best = likeness[step - 1]
        np.maximum(best, best.max() - np.float32(_JUMP_COST), out=reward)
        if step % _DRIFT_STEPS == 0:
            np.subtract(best, _DRIFT_COST, out=beside)
            np.maximum(reward[1:], beside[:-1], out=reward[1:])
            np.maximum(reward[:-1], beside[1:], out=reward[:-1])
        likeness[step] += reward
    path = np.empty(steps, np.intp)
    path[-1] = int(np.argmax(likeness[-1]))
    for step in range(steps - 1, 0, -1):
        reach = 1 if step % _DRIFT_STEPS == 0 else 0
        path[step - 1] = _came_from(likeness[step - 1], int(path[step]), reach)
    return path


def _came_from(best: NDArray[np.float32], delay: int, reach: int) -> int:
    """Tell from which delay the best path came to this one, drifting by ``reach`` at most."""
    low = max(delay - reach, 0)
    near = best[low : delay + reach + 1].copy()
    near -= np.where(np.arange(low, low + len(near)) == delay, 0, np.float32(_DRIFT_COST))
    leap = int(np.argmax(best))
    nearest = int(np.argmax(near))
    return leap if best[leap] - _JUMP_COST > near[nearest] else low + nearest


def _forget_short_trips(lag: NDArray[np.intp]) -> NDArray[np.intp]:
    """Drop stays of less than 0.3 s that lead back to where they came from.

    What lasts less than half a second at the very end has no time to show that it is a skip.
    """
    lag = lag.copy()
    leaps = np.flatnonzero(np.abs(np.diff(lag)) * STEP_S >= _SKIP_S) + 1
    for late in leaps[(len(lag) - leaps) * STEP_S < _LAST_STAY_S]:
        lag[late:] = lag[late - 1]
    for start, end in pairwise(leaps):
        returned = abs(int(lag[end] - lag[start - 1])) * STEP_S < _SKIP_S
        if returned and (end - start) * STEP_S < _STAY_S:
            lag[start:end] = lag[start - 1]
    return lag


def _smooth_between(delay_s: Floats, leaps: NDArray[np.intp]) -> Floats:
    """Take the 20 ms stairs out of the path, but not the leaps."""
    from scipy.ndimage import uniform_filter1d

    pieces = np.split(np.asarray(delay_s, np.float64), leaps)
    return np.concatenate(
        [uniform_filter1d(piece, 15, mode="nearest") if len(piece) else piece for piece in pieces]
    )
