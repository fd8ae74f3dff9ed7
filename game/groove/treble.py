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
    Hz: where the response of all frames together, in thirds of an octave, stays 10 dB below its
    mean from 400 to 1600 Hz; at most 0.45 of the rate.
    """
    length = 1 << round(np.log2(_FRAME_S * rate_hz))
    spectra = _gather(sound, programme, track, length, rate_hz)
    reach = round(_KEPT_S * rate_hz)
    response = np.abs(np.fft.rfft(spectra.impulse(reach), _BINS)) ** 2
    thirds_hz = np.geomspace(400, 0.45 * rate_hz, 64)
    level, known = (
        _third_octaves(power, rate_hz, thirds_hz) for power in (response, spectra.power)
    )
    level_db = 10 * np.log10(level + 1e-15)
    level_db -= np.mean(level_db[thirds_hz <= 1600])
    told = known > 1e-6 * known.max()
    last = int(np.flatnonzero(told)[-1])
    fallen = (level_db[: last + 1] < -_FALLEN_DB) & (thirds_hz[: last + 1] > 1000)
    standing = np.flatnonzero(~fallen)
    edge = int(standing[-1]) if len(standing) else 0
    if edge >= last:
        return float(thirds_hz[last])
    drop = (level_db[edge] + _FALLEN_DB) / (level_db[edge] - level_db[edge + 1] + 1e-9)
    return float(thirds_hz[edge] * (thirds_hz[edge + 1] / thirds_hz[edge]) ** min(max(drop, 0), 1))


def _gather(
    sound: NDArray[np.float32],
    programme: NDArray[np.float32],
    track: Track,
    length: int,
    rate_hz: float,
) -> Spectra:
    """Compare frames spread over the whole sound with the programme, those known well the most."""
    spectra, bend = Spectra(length), Bend(track, programme, rate_hz=rate_hz)
    room = max(len(sound) - length, 0)
    count = min(_MOST_FRAMES, 2 * room // length + 1)
    starts = np.linspace(0, room, count).astype(int)
    whole = np.pad(sound, (0, max(0, length - len(sound))))
    middle_s = (starts + length / 2) / rate_hz
    weight = (np.interp(middle_s, track.second, track.trust) + 1e-3).astype(np.float32)
    for first in range(0, count, _BATCH):
        part = starts[first : first + _BATCH]
        heard = np.stack([whole[start : start + length] for start in part])
        known = np.stack([bend.between(int(start), int(start) + length) for start in part])
        spectra.add(heard, known, weight[first : first + _BATCH])
    return spectra


def _third_octaves(power: Floats, rate_hz: float, centre_hz: Floats) -> Floats:
    """Average ``(bins,)`` power over a third of an octave about each centre."""
    frequency_hz = np.linspace(0, rate_hz / 2, len(power))
    total = np.concatenate([[0.0], np.cumsum(power)])
    low, high = (np.searchsorted(frequency_hz, centre_hz * 2 ** (side / 6)) for side in (-1, 1))
    high = np.maximum(high, low + 1).clip(max=len(power))
    low = np.minimum(low, high - 1)
    return np.asarray((total[high] - total[low]) / (high - low), np.float64)
