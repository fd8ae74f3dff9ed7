"""Waves: the rate every instrument is made at, and the small shapes all of them need."""

import numpy as np
import numpy.typing as npt

RATE_HZ = 22_050
"""A record of the time ends at 8 kHz, so half the usual rate holds all of it."""
TOP_HZ = 9_500.0
"""No oscillator goes higher; who glides keeps the waves of the higher note until it is over."""
CONCERT_A = 69

Sound = npt.NDArray[np.float32]
Curve = npt.NDArray[np.float64]
Luck = np.random.Generator


def hertz(pitch: float) -> float:
    """Give the frequency of a MIDI pitch in equal temperament, A4 = 440 Hz."""
    return float(440.0 * 2.0 ** ((pitch - CONCERT_A) / 12.0))


def frames(seconds: float) -> int:
    """Give the number of samples in a time."""
    return int(seconds * RATE_HZ)


def times(count: int) -> Curve:
    """Give the moment of every sample, in seconds."""
    return np.arange(count) / RATE_HZ


def fading(count: int, seconds: float) -> Sound:
    """Give an exponential decay to 1/e in ``seconds``."""
    return np.exp(-np.arange(count) / (seconds * RATE_HZ)).astype(np.float32)


def fade_in(sound: Sound, seconds: float) -> Sound:
    """Give the sound with a raised-cosine start, so that its first sample is zero."""
    count = min(max(2, frames(seconds)), len(sound))
    shaped = sound.copy()
    shaped[:count] *= (0.5 - 0.5 * np.cos(np.pi * np.arange(count) / count)).astype(np.float32)
    return shaped


def fade_out(sound: Sound, seconds: float) -> Sound:
    """Give the sound with its end drawn down to zero."""
    count = min(max(2, frames(seconds)), len(sound))
    shaped = sound.copy()
    shaped[-count:] *= np.linspace(1.0, 0.0, count, dtype=np.float32) ** 2
    return shaped


def to_peak(sound: Sound, peak: float) -> Sound:
    """Give the sound scaled so that its largest sample is ``peak``; silence stays silence."""
    top = float(np.max(np.abs(sound), initial=0.0))
    return sound * np.float32(peak / top) if top > 0.0 else sound


def wander(time: Curve, rate_hz: float, luck: Luck) -> Curve:
    """Give unit noise of ``rate_hz`` points a second joined by lines, at rising moments."""
    points = int(time[-1] * rate_hz) + 4
    return np.interp(time * rate_hz, np.arange(points), luck.standard_normal(points))


def add_at(bus: Sound, sound: Sound, start: int) -> None:
    """Mix a sound into a bus in place, cut where the bus ends."""
    count = min(len(sound), len(bus) - start)
    if count > 0:
        bus[start : start + count] += sound[:count]
