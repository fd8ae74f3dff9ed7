"""Treble by ear: up to where the song is heard at all."""

import numpy as np
from numpy.typing import NDArray

from game.groove.colour import Spectra
from game.groove.track import Bend, Track

Floats = NDArray[np.float64]

_FRAME_S = 0.18
_MOST_FRAMES = 256
_BATCH = 16
_KEPT_S = 0.006
_BINS = 2048
_FALLEN_DB = 10.0
_MIDDLE_HZ = (1600.0, 800.0)
_ALIKE, _OCTAVE = 0.5, 11
"""How alike the two halves must be where the song is heard, over how many of the thirds."""


def measure_treble(
    sound: NDArray[np.float32], programme: NDArray[np.float32], track: Track, *, rate_hz: float
) -> float:
    """Find where the response has fallen by 10 dB for good, as far up as the programme tells.

    Parameters
    ----------
    sound, programme
        ``(frames,)`` samples at the same rate.
    track
        The path of the needle.
    rate_hz
        Frames per second.

    Returns
    -------
    Hz: where the response, in thirds of an octave, stays 10 dB below its mean from 400 to 1600 Hz,
    or to 800 Hz where it has fallen before 1600; at most 0.45 of the rate. Its power is what two
    halves of the frames have in common, so that noise, which they do not share, is never taken for
    treble.
    """
    from scipy.ndimage import uniform_filter1d

    length = 1 << round(np.log2(_FRAME_S * rate_hz))
    halves = _gather(sound, programme, track, length, rate_hz)
    reach = round(_KEPT_S * rate_hz)
    one, other = (np.fft.rfft(half.impulse(reach), _BINS) for half in halves)
    thirds_hz = np.geomspace(400, 0.45 * rate_hz, 64)
    powers = (one * np.conj(other)).real, np.abs(one) ** 2, np.abs(other) ** 2
    level, first, second = (_third_octaves(power, rate_hz, thirds_hz) for power in powers)
    known = _third_octaves(halves[0].power + halves[1].power, rate_hz, thirds_hz)
    level_db = 10 * np.log10(np.maximum(level, 0) + 1e-15)
    level_db -= max(np.mean(level_db[thirds_hz <= edge_hz]) for edge_hz in _MIDDLE_HZ)
    last = int(np.flatnonzero(known > 1e-6 * known.max())[-1])
    alike = level / (np.sqrt(first * second) + 1e-15)
    unsure = uniform_filter1d(alike, _OCTAVE, mode="nearest") < _ALIKE
    fallen = ((level_db < -_FALLEN_DB) | unsure) & (thirds_hz > 1000)
    standing = np.flatnonzero(~fallen[: last + 1])
    edge = int(standing[-1]) if len(standing) else 0
    if edge >= last:
        return float(thirds_hz[last])
    if level_db[edge + 1] >= -_FALLEN_DB:
        return float(thirds_hz[edge])
    drop = (level_db[edge] + _FALLEN_DB) / (level_db[edge] - level_db[edge + 1] + 1e-9)
    return float(thirds_hz[edge] * (thirds_hz[edge + 1] / thirds_hz[edge]) ** min(max(drop, 0), 1))


def _gather(
    sound: NDArray[np.float32],
    programme: NDArray[np.float32],
    track: Track,
    length: int,
    rate_hz: float,
) -> tuple[Spectra, Spectra]:
    """Compare frames spread over the whole sound with the programme, those known well the most.

    Batches of neighbours go by turns to one half and to the other.
    """
    halves, bend = (Spectra(length), Spectra(length)), Bend(track, programme, rate_hz=rate_hz)
    room = max(len(sound) - length, 0)
    count = min(_MOST_FRAMES, 2 * room // length + 1)
    starts = np.linspace(0, room, count).astype(int)
    whole = np.pad(sound, (0, max(0, length - len(sound))))
    middle_s = (starts + length / 2) / rate_hz
    weight = (np.interp(middle_s, track.second, track.trust) + 1e-3).astype(np.float32)
    size = min(_BATCH, -(-count // 2))
    for number, first in enumerate(range(0, count, size)):
        part = starts[first : first + size]
        heard = np.stack([whole[start : start + length] for start in part])
        known = np.stack([bend.between(int(start), int(start) + length) for start in part])
        halves[number % 2].add(heard, known, weight[first : first + size])
    return halves


def _third_octaves(power: Floats, rate_hz: float, centre_hz: Floats) -> Floats:
    """Average ``(bins,)`` power over a third of an octave about each centre."""
    frequency_hz = np.linspace(0, rate_hz / 2, len(power))
    total = np.concatenate([[0.0], np.cumsum(power)])
    low, high = (np.searchsorted(frequency_hz, centre_hz * 2 ** (side / 6)) for side in (-1, 1))
    high = np.maximum(high, low + 1).clip(max=len(power))
    low = np.minimum(low, high - 1)
    return np.asarray((total[high] - total[low]) / (high - low), np.float64)
