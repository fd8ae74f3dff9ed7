"""The colour of a sound: what film, arm and horn did to every frequency alike from start to end."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FRAME_S = 0.18
_TAIL_S = 0.04
_BATCH = 64


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
    # half a frame of silence at the ends, so that the first and the last note count in full
    heard, known = (_frames(np.pad(one, hop), length)[::hop] for one in (sound, moved))
    middle = np.arange(len(heard)) * hop / len(sound) * (len(trust) - 1)
    weight = (np.interp(middle, np.arange(len(trust)), trust) + 1e-3).astype(np.float32)
    spectra = Spectra(length)
    for first in range(0, len(heard), _BATCH):
        part = slice(first, first + _BATCH)
        spectra.add(heard[part], known[part], weight[part])
    return spectra.impulse(round(_TAIL_S * rate_hz))


class Spectra:
    """What two sounds have in common, summed over frames.

    Parameters
    ----------
    length
        Samples of a frame.
    """

    def __init__(self, length: int) -> None:
        self._length = length
        self._window = np.hanning(length).astype(np.float32)
        self._cross: NDArray[np.complex128] = np.zeros(length // 2 + 1, np.complex128)
        self.power: Floats = np.zeros(length // 2 + 1)
        """``(length // 2 + 1,)`` power of the programme."""

    def add(
        self,
        heard: NDArray[np.float32],
        known: NDArray[np.float32],
        weight: NDArray[np.float32],
    ) -> None:
        """Add ``(frames, length)`` of sound and programme, each frame by its weight."""
        from scipy.fft import rfft

        song = rfft(known * self._window)
        power = song.real**2
        power += song.imag**2
        cross = np.conj(song)
        cross *= rfft(heard * self._window)
        self._cross += np.einsum("f,fb->b", weight, cross)
        self.power += np.einsum("f,fb->b", weight, power)

    def impulse(self, taps: int) -> Floats:
        """Give the ``(2 * taps + 1,)`` impulse response from programme to sound."""
        response = self._cross / (self.power + 1e-5 * self.power.max(initial=0.0) + 1e-12)
        impulse = np.fft.fftshift(np.fft.irfft(response, self._length))
        middle = self._length // 2
        kept = impulse[middle - taps : middle + taps + 1]
        return np.asarray(kept * np.hanning(2 * taps + 3)[1:-1], np.float64)


def _frames(sound: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Give every ``(length,)`` piece of a sound, a short one filled up with silence."""
    whole = np.pad(sound, (0, max(0, length - len(sound))))
    return np.lib.stride_tricks.sliding_window_view(whole, length)


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
    single = np.asarray(sound, np.float32)
    coloured = oaconvolve(single, colour.astype(np.float32))[taps : taps + len(sound)]
    return np.asarray(coloured, np.float32)
