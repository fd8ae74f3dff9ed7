"""Loudness as a meter gives it: ITU-R BS.1770-4, integrated, and a limiter that keeps a ceiling."""

import numpy as np

from game.band.waves import Curve, Sound

BLOCK_S = 0.4
HOP_S = 0.1
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = 10.0
OFFSET_LU = -0.691
SHELF_HZ, SHELF_DB, SHELF_Q = 1681.974, 3.99984, 0.70718
RUMBLE_HZ, RUMBLE_Q = 38.13547, 0.50033
LOOK_AHEAD_S = 0.004


def weigh(sound: Sound, rate_hz: int) -> Curve:
    """Filter a sound as the head and the ear do (the standard's two filters, at any rate)."""
    from scipy import signal

    return np.asarray(signal.sosfilt(np.array([_shelf(rate_hz), _rumble(rate_hz)]), sound))


def _shelf(rate_hz: int) -> list[float]:
    warped = np.tan(np.pi * SHELF_HZ / rate_hz)
    high = 10.0 ** (SHELF_DB / 20.0)
    band = high**0.4996667741545416
    bottom = 1.0 + warped / SHELF_Q + warped**2
    row = [
        high + band * warped / SHELF_Q + warped**2,
        2.0 * (warped**2 - high),
        high - band * warped / SHELF_Q + warped**2,
        bottom,
        2.0 * (warped**2 - 1.0),
        1.0 - warped / SHELF_Q + warped**2,
    ]
    return [float(value / bottom) for value in row]


def _rumble(rate_hz: int) -> list[float]:
    warped = np.tan(np.pi * RUMBLE_HZ / rate_hz)
    bottom = 1.0 + warped / RUMBLE_Q + warped**2
    first = 2.0 * (warped**2 - 1.0) / bottom
    second = (1.0 - warped / RUMBLE_Q + warped**2) / bottom
    return [1.0, -2.0, 1.0, 1.0, float(first), float(second)]


def integrated_lufs(sound: Sound, rate_hz: int) -> float:
    """Measure integrated loudness.

    Parameters
    ----------
    sound : (frames,) float32, mono
    rate_hz : samples a second

    Returns
    -------
    LUFS by ITU-R BS.1770-4: blocks of 400 ms every 100 ms, gated at -70 LUFS and at 10 LU under
    the mean of what is left; -inf for silence
    """
    squares = np.concatenate([[0.0], np.cumsum(weigh(sound, rate_hz) ** 2)])
    block, hop = int(BLOCK_S * rate_hz), int(HOP_S * rate_hz)
    starts = np.arange(0, max(1, len(sound) - block + 1), hop)
    ends = np.minimum(starts + block, len(sound))
    power = (squares[ends] - squares[starts]) / block
    loud = power[power > _power(ABSOLUTE_GATE_LUFS)]
    if loud.size == 0:
        return -np.inf
    gate = _power(_lufs(float(np.mean(loud))) - RELATIVE_GATE_LU)
    return _lufs(float(np.mean(loud[loud > gate])))


def _lufs(power: float) -> float:
    return float(OFFSET_LU + 10.0 * np.log10(power))


def _power(lufs: float) -> float:
    return float(10.0 ** ((lufs - OFFSET_LU) / 10.0))


def limit(sound: Sound, ceiling: float, rate_hz: int) -> Sound:
    """Keep a sound under a ceiling.

    Parameters
    ----------
    sound : (frames,) float32
    ceiling : largest amplitude that may come out
    rate_hz : samples a second

    Returns
    -------
    (frames,) float32; the gain is the mean over 4 ms of the smallest gain needed in the 4 ms
    around each of them, so it moves without corners and never too little
    """
    from scipy import ndimage

    needed = np.minimum(1.0, ceiling / np.maximum(np.abs(sound), 1e-9))
    width = 2 * int(LOOK_AHEAD_S * rate_hz / 2) + 1
    lowest = ndimage.minimum_filter1d(needed, width, mode="nearest")
    gain = ndimage.uniform_filter1d(lowest, width, mode="nearest")
    return np.clip(sound * gain.astype(np.float32), -ceiling, ceiling)
