"""What is left over: the sound without the programme, block by block."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FRAME_S = 0.046
_FRAMES_PER_BLOCK = 32
_BINS_PER_GROUP = 8
_LOW_HZ, _HIGH_HZ = 300.0, 4000.0
_OVERLAP_COUNTS = 0.6
"""Half-overlapping Hann frames carry about 0.6 independent values each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Residue:
    """Programme and noise in blocks of about three quarters of a second, 300-4000 Hz."""

    second: Floats
    """``(blocks,)`` middle of each block."""
    signal: Floats
    """``(blocks,)`` power of what agrees with the programme."""
    noise: Floats
    """``(blocks,)`` power of what does not."""
    gain: Floats
    """``(blocks,)`` amplitude of the programme in the sound over that in the average colour."""
    brightness_db: Floats
    """``(blocks,)`` gain above 2000 Hz over gain below 1200 Hz."""


def split_sound(
    sound: NDArray[np.float32], expected: NDArray[np.float32], *, rate_hz: float
) -> Residue:
    """Part a sound into programme and noise by coherence.

    Parameters
    ----------
    sound, expected
        ``(frames,)`` the sound, and the programme bent to its time and colour.
    rate_hz
        Frames per second.

    Returns
    -------
    For each block and each group of 8 bins one complex gain is fitted by least squares; what it
    leaves is noise, made up for the one degree of freedom that the fit took.
    """
    length = 1 << round(np.log2(_FRAME_S * rate_hz))
    hop = length // 2
    bins = _group_bins(length, rate_hz)
    per_block = _FRAMES_PER_BLOCK * hop
    blocks = max(1, (len(sound) - hop) // per_block)
    rows = [
        _split_block(
            _spectra(sound, block * per_block, length, bins),
            _spectra(expected, block * per_block, length, bins),
        )
        for block in range(blocks)
    ]
    signal, noise, gain, brightness_db = (np.array(column) for column in zip(*rows, strict=True))
    second = (np.arange(blocks) + 0.5) * per_block / rate_hz
    return Residue(
        second=second, signal=signal, noise=noise, gain=gain, brightness_db=brightness_db
    )


def _group_bins(length: int, rate_hz: float) -> NDArray[np.intp]:
    """Give ``(groups, 8)`` bins from 300 to 4000 Hz."""
    first = round(_LOW_HZ * length / rate_hz)
    last = round(min(_HIGH_HZ, 0.48 * rate_hz) * length / rate_hz)
    groups = max(1, (last - first) // _BINS_PER_GROUP)
    return first + np.arange(groups * _BINS_PER_GROUP).reshape(groups, -1)


def _spectra(
    sound: NDArray[np.float32], first: int, length: int, bins: NDArray[np.intp]
) -> NDArray[np.complex64]:
    """Give ``(groups, frames * 8)`` spectral values of one block."""
    from scipy.fft import rfft

    hop = length // 2
    piece = sound[first : first + (_FRAMES_PER_BLOCK + 1) * hop]
    piece = np.pad(piece, (0, (_FRAMES_PER_BLOCK + 1) * hop - len(piece)))
    frames = np.lib.stride_tricks.sliding_window_view(piece, length)[::hop]
    spectrum = rfft(frames * np.hanning(length).astype(np.float32))
    grouped = spectrum[:, bins].transpose(1, 0, 2).reshape(len(bins), -1)
    return np.asarray(grouped, np.complex64)


def _split_block(
    heard: NDArray[np.complex64], known: NDArray[np.complex64]
) -> tuple[float, float, float, float]:
    """Give signal, noise, gain and brightness of one block."""
    power_known, power_heard = (
        np.sum(one.real**2 + one.imag**2, axis=1).astype(np.float64) for one in (known, heard)
    )
    cross = np.sum(heard * np.conj(known), axis=1)
    degrees = _OVERLAP_COUNTS * known.shape[1]
    agreed = np.abs(cross) ** 2 / (power_known + 1e-12)
    noise = np.maximum(power_heard - agreed, 0) * degrees / (degrees - 1)
    signal = np.maximum(power_heard - noise, 0)
    gain = np.sqrt(signal.sum() / (power_known.sum() + 1e-12))
    return float(signal.sum()), float(noise.sum()), float(gain), _brightness_db(signal, power_known)


def _brightness_db(signal: Floats, power_known: Floats) -> float:
    """Compare the gain of the upper half of the groups with that of the lower quarter."""
    count = len(signal)
    low, high = slice(0, max(1, count // 4)), slice(count // 2, count)
    if count < 4 or power_known[high].sum() < 1e-5 * power_known[low].sum() + 1e-12:
        return 0.0
    gains = [float(signal[part].sum() / (power_known[part].sum() + 1e-12)) for part in (low, high)]
    return 10 * float(np.log10((gains[1] + 1e-9) / (gains[0] + 1e-9)))
