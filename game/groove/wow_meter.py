"""The wow meter: how much a speed sways, weighted as an ear weighs it."""

import numpy as np
from numpy.typing import NDArray

from game.groove.colour import average_power

Floats = NDArray[np.float64]

_LOW_HZ_DB = (
    (0.1, -48.0), (0.2, -30.6), (0.315, -19.7), (0.4, -15.0), (0.63, -8.4), (0.8, -6.0),
    (1.0, -4.2), (1.6, -1.8), (2.0, -0.9),
)  # fmt: skip
_HIGH_HZ_DB = (
    (4.0, 0.0), (6.3, -0.9), (10.0, -2.1), (20.0, -5.9), (40.0, -10.4), (63.0, -14.2),
    (100.0, -17.3), (200.0, -23.0),
)  # fmt: skip
_WEIGHT_HZ, _WEIGHT_DB = np.array((*_LOW_HZ_DB, *_HIGH_HZ_DB)).T
_TWO_SIGMA = 95.45
_SIDE_HZ = 300.0
"""How far the sidebands of a swaying tone are heard, and the least part of it they come to."""
_LOWEST = 0.2


def weight_deviation(deviation: Floats, *, rate_hz: float) -> Floats:
    """Weigh a speed deviation by frequency.

    Parameters
    ----------
    deviation
        ``(samples,)`` relative speed deviation, any unit.
    rate_hz
        Samples per second of ``deviation``.

    Returns
    -------
    ``(samples,)`` weighted deviation in the same unit (AES6-2008 = IEC 60386 curve, log-linear
    between its points from 0.1 to 200 Hz, 0 dB at 4 Hz; nothing below, and above as at 200 Hz.
    """
    count = len(deviation)
    padding = min(count - 1, round(4 * rate_hz))
    mean = float(np.mean(deviation))
    padded = np.pad(deviation - mean, padding, mode="reflect") if padding > 0 else deviation - mean
    frequency_hz = np.fft.rfftfreq(len(padded), 1 / rate_hz)
    curve_db = np.interp(
        np.log(np.maximum(frequency_hz, 1e-3)), np.log(_WEIGHT_HZ), _WEIGHT_DB, left=-120
    )
    weighted = np.fft.irfft(np.fft.rfft(padded) * 10 ** (curve_db / 20), n=len(padded))
    return np.asarray(weighted[padding : padding + count], dtype=np.float64)


def measure_wow(deviation: Floats, *, rate_hz: float, counts: NDArray[np.bool_]) -> float:
    """Read the weighted two-sigma value of a speed deviation.

    Parameters
    ----------
    deviation
        ``(samples,)`` relative speed deviation.
    rate_hz
        Samples per second of ``deviation``.
    counts
        ``(samples,)`` where the deviation is to be trusted.

    Returns
    -------
    Percent: the value that the weighted deviation stays below for 95.45 % of the time. How fast a
    sway it sees is up to the deviation: a tone is followed to 200 Hz, a song to about 10 Hz (6 %
    low at 8 Hz, half at 18 Hz).
    """
    if not counts.any():
        return 0.0
    weighted = weight_deviation(deviation, rate_hz=rate_hz)
    return float(np.percentile(np.abs(weighted[counts]), _TWO_SIGMA) * 100)


def find_tone_hz(sound: NDArray[np.floating], *, rate_hz: float) -> float | None:
    """Tell whether a sound is one steady tone, as test records carry.

    Parameters
    ----------
    sound
        ``(frames,)`` samples.
    rate_hz
        Frames per second.

    Returns
    -------
    Its frequency in Hz, or ``None`` when less than 99 % of the power lies within 1.5 % of it.
    """
    length = min(len(sound), 1 << 14)
    if length < 1024:
        return None
    power = average_power(sound, length, most=60)
    frequency_hz = np.fft.rfftfreq(length, 1 / rate_hz)
    peak = int(np.argmax(power))
    top_hz = float(frequency_hz[peak])
    reach_hz = max(0.015 * top_hz, 4 * rate_hz / length)
    near = np.abs(frequency_hz - top_hz) <= reach_hz
    total = float(power.sum())
    if top_hz < 100 or total <= 0 or float(power[near].sum()) < 0.99 * total:
        return None
    around = slice(max(peak - 2, 0), peak + 3)
    return float(np.sum(frequency_hz[around] * power[around]) / np.sum(power[around]))


def unroll_tone(sound: NDArray[np.floating], tone_hz: float, *, rate_hz: float) -> Floats:
    """Follow the phase of a tone.

    Parameters
    ----------
    sound
        ``(frames,)`` samples with one tone in them.
    tone_hz
        Where it should lie; it is looked for within 5 % or 300 Hz of there.
    rate_hz
        Frames per second.

    Returns
    -------
    ``(frames,)`` phase in radians, without jumps: its slope is the frequency. Sway is followed
    up to 200 Hz, where it reads 0.5 dB low, and on a tone below 400 Hz up to half its frequency.
    """
    from scipy.signal import butter, hilbert, sosfiltfilt

    side_hz = max(0.05 * tone_hz, _SIDE_HZ)
    edges_hz = max(tone_hz - side_hz, _LOWEST * tone_hz), min(tone_hz + side_hz, 0.49 * rate_hz)
    band = butter(4, edges_hz, "bandpass", fs=rate_hz, output="sos")
    length = len(sound)
    padded = np.zeros(1 << (length - 1).bit_length())
    padded[:length] = sosfiltfilt(band, np.asarray(sound, np.float64))
    return np.asarray(np.unwrap(np.angle(hilbert(padded)[:length])), dtype=np.float64)
