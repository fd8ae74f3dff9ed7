"""The path of the needle through the song, and the song bent to it."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.groove.resample import REACH, at_places, between_knots

Floats = NDArray[np.float64]

_BLOCK = 1 << 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """The path of the needle through the programme."""

    second: Floats
    """``(points,)`` seconds of the sound, evenly spaced."""
    position_s: Floats
    """``(points,)`` second of the programme heard there."""
    trust: Floats
    """``(points,)`` 0 to 1: how sure the position is."""
    skips: tuple[tuple[float, float], ...]
    """(second of the sound, seconds by which the song leaps)."""
    exact: bool = False
    """Whether it is known so well that fast sway may be read off it."""

    @property
    def rate_hz(self) -> float:
        """Points per second."""
        return 1.0 / float(self.second[1] - self.second[0])

    def steady_s(self) -> Floats:
        """Give ``(points,)`` seconds by which the song is ahead, with the skips taken out."""
        return self.position_s - self.second - self.leapt_s(self.second)

    def deviation(self) -> Floats:
        """Give ``(points,)`` relative speed deviation, with the skips taken out."""
        if self.exact:
            from scipy.interpolate import make_interp_spline

            ahead = make_interp_spline(self.second, self.steady_s(), k=5)
            return np.asarray(ahead.derivative()(self.second), dtype=np.float64)
        return np.asarray(np.gradient(self.steady_s()) * self.rate_hz, dtype=np.float64)

    def at_speed(self, speed: float) -> "Track":
        """Give the path through the programme of one known at so many times its speed."""
        skips = tuple((at_s, leap_s * speed) for at_s, leap_s in self.skips)
        return replace(self, position_s=self.position_s * speed, skips=skips)

    def leapt_s(self, second: Floats) -> Floats:
        """Give the seconds by which the song has leapt forward by then."""
        leapt = np.zeros(len(second))
        for at_s, leap_s in self.skips:
            leapt[int(np.searchsorted(second, at_s)) :] += leap_s
        return leapt

    def away_from_skips(self, seconds: float) -> NDArray[np.bool_]:
        """Tell which points are at least so many seconds away from any skip and from the ends."""
        second = self.second
        clear = (second > second[0] + seconds) & (second < second[-1] - seconds)
        for at_s, _ in self.skips:
            clear &= np.abs(second - at_s) > seconds
        return np.asarray(clear)


def bend_to(
    track: Track, programme: NDArray[np.float32], frames: int, *, rate_hz: float
) -> NDArray[np.float32]:
    """Give ``(frames,)`` of the programme as a needle without any colour would have heard it."""
    bend = Bend(track, programme, rate_hz=rate_hz)
    moved = np.empty(frames, np.float32)
    for first in range(0, frames, _BLOCK):
        last = min(first + _BLOCK, frames)
        moved[first:last] = bend.between(first, last)
    return moved


class Bend:
    """A programme as a needle without any colour would have heard it, wherever it is asked for.

    Parameters
    ----------
    track
        The path of the needle.
    programme
        ``(frames,)`` samples.
    rate_hz
        Frames per second of programme and sound.
    """

    def __init__(self, track: Track, programme: NDArray[np.float32], *, rate_hz: float) -> None:
        from scipy.interpolate import CubicSpline

        self._track, self._rate_hz = track, rate_hz
        self._spacing = round(rate_hz / track.rate_hz)
        ahead = CubicSpline(track.second, track.steady_s())
        self._ahead = np.pad(ahead(track.second) * rate_hz, (0, 2), mode="edge")
        self._slope = np.pad(ahead(track.second, 1), (0, 2))
        self._frames = len(programme)
        self._padded = np.pad(programme, (REACH + 1, REACH + 1))

    def between(self, first: int, last: int) -> NDArray[np.float32]:
        """Give ``(last - first,)`` frames of the sound's time."""
        frame = np.arange(first, last, dtype=np.float64)
        begin, end = first // self._spacing, (last - 1) // self._spacing + 2
        ahead = between_knots(self._ahead[begin:end], self._slope[begin:end], self._spacing)
        leapt = self._rate_hz * self._track.leapt_s(frame / self._rate_hz)
        frame += ahead[first - begin * self._spacing :][: len(frame)]
        frame += leapt
        inside = (frame >= 0) & (frame < self._frames)
        if not inside.any():
            return np.zeros(last - first, np.float32)
        if inside.all():
            frame += REACH + 1
            return at_places(self._padded, frame)
        moved = at_places(self._padded, np.where(inside, frame, frame[inside][0]) + (REACH + 1))
        return np.where(inside, moved, np.float32(0))


def thin(
    sound: NDArray[np.float32], rate_hz: float, wanted_hz: float
) -> tuple[NDArray[np.float32], float]:
    """Keep every n-th sample, band-limited; give the new rate with them."""
    from scipy.signal import resample_poly

    factor = max(1, round(rate_hz / wanted_hz))
    thinned = resample_poly(sound, 1, factor) if factor > 1 else sound
    return np.asarray(thinned, dtype=np.float32), rate_hz / factor
