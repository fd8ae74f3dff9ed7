"""Distortion by ear: what in the loud passages follows the square and the cube of the groove."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_FRAME_S = 0.046
_LOUDEST = 0.3
_MOST_FRAMES = 1500
_BINS_PER_GROUP = 4
_OVERLAP_COUNTS = 0.6
_TURNOVER_HZ = 500.0


def measure_distortion(
    sound: NDArray[np.float32],
    expected: NDArray[np.float32],
    moved: NDArray[np.float32],
    colour: Floats,
    trust: Floats,
    *,
    rate_hz: float,
) -> tuple[float, Floats, Floats]:
    """Measure harmonic and intermodulation distortion of the loudest passages.

    Parameters
    ----------
    sound
        ``(frames,)`` as heard.
    expected, moved
        ``(frames,)`` the programme bent to the sound's time, with and without the colour; both
        scaled by the level of the cut.
    colour
        ``(taps,)`` impulse response of the colour.
    trust
        ``(points,)`` 0 to 1, evenly spread over the sound.
    rate_hz
        Frames per second.

    Returns
    -------
    Percent of the programme's amplitude, and for each loud frame its second and its own percent.
    In groups of 4 bins from 100 to 8000 Hz the sound is fitted by the programme, then also by the
    squares of displacement and velocity, the cube of velocity and their product: what these
    explain beyond chance is distortion (tracking gives squares, tracing and clipping cubes).
    """
    length = 1 << round(np.log2(_FRAME_S * rate_hz))
    starts = _choose_loud_frames(expected, trust, length)
    if not len(starts):
        return 0.0, np.zeros(0), np.zeros(0)
    window = np.hanning(length)
    bins = _group_bins(length, rate_hz)
    response = _short_response(colour, length)
    heard = _spectra(sound, starts, window, bins)
    known = _spectra(expected, starts, window, bins)
    curves = [
        _spectra(curve, starts, window, bins, response) for curve in _bend_curves(moved, rate_hz)
    ]
    explained, signal = _explain(heard, known, curves)
    percent = 100 * float(np.sqrt(explained.sum() / (signal.sum() + 1e-12)))
    each = 100 * np.sqrt(explained / (signal + 1e-3 * signal.mean() + 1e-12))
    return min(percent, 100.0), (starts + length / 2) / rate_hz, np.minimum(each, 100.0)


def _choose_loud_frames(
    expected: NDArray[np.float32], trust: Floats, length: int
) -> NDArray[np.intp]:
    """Give the first samples of the loudest well-aligned frames."""
    hop = length // 2
    count = (len(expected) - length) // hop
    if count < 8:
        return np.zeros(0, np.intp)
    frames = np.lib.stride_tricks.sliding_window_view(expected, length)[: count * hop : hop]
    level = np.einsum("fs,fs->f", frames, frames)
    sure = np.interp((np.arange(count) + 1) * hop / len(expected) * (len(trust) - 1),
                     np.arange(len(trust)), trust) > 0.15  # fmt: skip
    if sure.sum() < 8 or level[sure].max() < 1e-9:
        return np.zeros(0, np.intp)
    loud = np.flatnonzero(sure & (level >= np.quantile(level[sure], 1 - _LOUDEST)))
    return np.asarray(loud[:: -(-len(loud) // _MOST_FRAMES)] * hop, np.intp)


def _group_bins(length: int, rate_hz: float) -> NDArray[np.intp]:
    first = round(100 * length / rate_hz)
    last = round(min(8000, 0.45 * rate_hz) * length / rate_hz)
    groups = max(1, (last - first) // _BINS_PER_GROUP)
    return first + np.arange(groups * _BINS_PER_GROUP).reshape(groups, -1)


def _short_response(colour: Floats, length: int) -> NDArray[np.complex64]:
    """Give the colour at the bins of a frame."""
    middle = len(colour) // 2
    reach = min(middle, length // 4)
    impulse = np.zeros(length)
    impulse[: reach + 1] = colour[middle : middle + reach + 1]
    impulse[-reach:] = colour[middle - reach : middle]
    return np.asarray(np.fft.rfft(impulse), np.complex64)


def _spectra(
    sound: NDArray[np.float32],
    starts: NDArray[np.intp],
    window: Floats,
    bins: NDArray[np.intp],
    response: NDArray[np.complex64] | None = None,
) -> NDArray[np.complex64]:
    """Give ``(groups, frames, 4)`` spectral values of the chosen frames."""
    from scipy.fft import rfft

    length = len(window)
    frames = np.lib.stride_tricks.sliding_window_view(sound, length)[starts]
    spectrum = rfft(frames * window.astype(np.float32))
    if response is not None:
        spectrum *= response.astype(np.complex64)
    return np.ascontiguousarray(spectrum[:, bins].transpose(1, 0, 2))


def _bend_curves(moved: NDArray[np.float32], rate_hz: float) -> list[NDArray[np.float32]]:
    """Give squares and cubes of groove displacement and velocity after the usual record curve."""
    from scipy.signal import lfilter

    pole = float(np.exp(-2 * np.pi * _TURNOVER_HZ / rate_hz))
    displacement = np.asarray(lfilter([1 - pole], [1, -pole], moved), np.float32)
    velocity = moved - displacement
    square = displacement * displacement
    faster = velocity * velocity
    return [square, faster, faster * velocity, square * velocity]


def _explain(
    heard: NDArray[np.complex64],
    known: NDArray[np.complex64],
    curves: list[NDArray[np.complex64]],
) -> tuple[Floats, Floats]:
    """Give ``(frames,)`` power that the curves explain beyond chance, and that of the programme."""
    _, frames, _ = heard.shape
    signal_fit, rest = _project(heard, known)
    basis: list[NDArray[np.complex64]] = []
    for curve in curves:
        _, own = _project(curve, known)
        for earlier in basis:
            _, own = _project(own, earlier)
        basis.append(own)
    fitted = np.zeros_like(rest)
    for own in basis:
        part, rest = _project(rest, own)
        fitted += part
    degrees = _OVERLAP_COUNTS * frames * _BINS_PER_GROUP
    by_chance = len(curves) * _powers(rest).sum(axis=1) / max(degrees - 5, 1.0)
    found_by_frame = _powers(fitted)
    found = found_by_frame.sum(axis=1)
    share = np.where(found > 2 * by_chance, (found - by_chance) / (found + 1e-12), 0)
    explained = np.einsum("gf,g->f", found_by_frame, share)
    signal = _powers(signal_fit).sum(axis=0).astype(np.float64)
    return explained, signal


def _project(
    of: NDArray[np.complex64], on: NDArray[np.complex64]
) -> tuple[NDArray[np.complex64], NDArray[np.complex64]]:
    """Part an array into what follows another by one complex factor a group, and the rest."""
    power = _powers(on).sum(axis=1) + np.float32(1e-18)
    factor = np.sum(of * np.conj(on), axis=(1, 2)) / power
    along = factor[:, None, None] * on
    return along, of - along


def _powers(spectra: NDArray[np.complex64]) -> NDArray[np.float32]:
    """Give ``(groups, frames)`` power."""
    return np.asarray(np.sum(spectra.real**2 + spectra.imag**2, axis=2))
