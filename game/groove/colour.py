"""The colour of a sound: what film, arm and horn did to every frequency alike from start to end."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FRAME_S = 0.18
_TAIL_S = 0.04


def estimate_colour(
    sound: NDArray[np.float32],
    moved: NDArray[np.float32],
    trust: Floats,
    *,
    rate_hz: float,
) -> Floats:
    """Estimate the impulse response that turns the programme into the sound.

    Parameters
    ----------
    sound, moved
        ``(frames,)`` the sound, and the programme bent to the sound's own time.
    trust
        ``(points,)`` 0 to 1, evenly spread over the sound: how well the two are aligned there.
    rate_hz
        Frames per second.

    Returns
    -------
    ``(taps,)`` impulse response of odd length, its middle tap being no delay: least squares in
    the frequency domain (cross spectrum over power spectrum), cut to 40 ms on either side.
    """
    length = 1 << round(np.log2(_FRAME_S * rate_hz))
    hop = length // 2
    window = np.hanning(length).astype(np.float32)
    starts = np.arange(0, max(len(sound) - length, 1), hop)
    middle = (starts + hop) / len(sound) * (len(trust) - 1)
    weights = np.interp(middle, np.arange(len(trust)), trust) + 1e-3
    bins = length // 2 + 1
    cross: NDArray[np.complex128] = np.zeros(bins, np.complex128)
    power = np.zeros(bins)
    for start, weight in zip(starts, weights, strict=True):
        known = np.fft.rfft(moved[start : start + length] * window[: len(moved) - start], length)
        heard = np.fft.rfft(sound[start : start + length] * window[: len(sound) - start], length)
        cross += weight * heard * np.conj(known)
        power += weight * np.abs(known) ** 2
    response = cross / (power + 1e-5 * power.max(initial=0.0) + 1e-12)
    taps = round(_TAIL_S * rate_hz)
    impulse = np.fft.fftshift(np.fft.irfft(response, length))
    kept = impulse[length // 2 - taps : length // 2 + taps + 1]
    return np.asarray(kept * np.hanning(2 * taps + 3)[1:-1], np.float64)


def average_power(sound: NDArray[Any], length: int, *, most: int = 400) -> Floats:
    """Give ``(length // 2 + 1,)`` power spectrum, averaged over frames spread over the sound."""
    length = min(length, len(sound))
    count = min(most, max(1, 2 * len(sound) // length - 1))
    starts = np.linspace(0, len(sound) - length, count).astype(int)
    window = np.hanning(length)
    power = np.zeros(length // 2 + 1)
    for start in starts:
        power += np.abs(np.fft.rfft(sound[start : start + length] * window)) ** 2
    return power / count


def apply_colour(sound: NDArray[Any], colour: Floats) -> NDArray[np.float32]:
    """Filter ``(frames,)`` samples with an impulse response from `estimate_colour`, same length."""
    from scipy.signal import oaconvolve

    taps = len(colour) // 2
    coloured = oaconvolve(np.asarray(sound, np.float64), colour)[taps : taps + len(sound)]
    return np.asarray(coloured, np.float32)
