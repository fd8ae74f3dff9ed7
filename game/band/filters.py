"""Filters: bodies of wood and brass, bands of noise, and the edges of what a record carries."""

from collections.abc import Sequence

import numpy as np

from game.band.waves import RATE_HZ, Curve, Luck, Sound

Peak = tuple[float, float, float]
"""One resonance of a body: centre in Hz, gain in dB, Q."""
NEVER_QUITE_SILENT = np.float32(1e-25)
"""Added before filtering. What rings out in digital silence ends in subnormal numbers, with which a
machine reckons a hundred times more slowly; at -500 dB no other sample changes a bit."""


def through(sections: Curve, sound: Sound) -> Sound:
    """Send a sound through second-order sections.

    Parameters
    ----------
    sections : (sections, 6) coefficients, as scipy has them
    sound : (frames,) float32

    Returns
    -------
    (frames,) float32
    """
    from scipy import signal

    return np.asarray(signal.sosfilt(sections, sound + NEVER_QUITE_SILENT), dtype=np.float32)


def high_pass(sound: Sound, edge_hz: float, *, order: int = 2, rate_hz: int = RATE_HZ) -> Sound:
    """Cut what lies below ``edge_hz`` with a Butterworth filter."""
    from scipy import signal

    sections = signal.butter(order, edge_hz, "highpass", fs=rate_hz, output="sos")
    return through(sections, sound)


def low_pass(sound: Sound, edge_hz: float, *, order: int = 2, rate_hz: int = RATE_HZ) -> Sound:
    """Cut what lies above ``edge_hz`` with a Butterworth filter."""
    from scipy import signal

    sections = signal.butter(order, edge_hz, "lowpass", fs=rate_hz, output="sos")
    return through(sections, sound)


def band_pass(
    sound: Sound, low_hz: float, high_hz: float, *, order: int = 2, rate_hz: int = RATE_HZ
) -> Sound:
    """Keep what lies between two frequencies."""
    from scipy import signal

    edges = [low_hz, min(high_hz, rate_hz * 0.49)]
    sections = signal.butter(order, edges, "bandpass", fs=rate_hz, output="sos")
    return through(sections, sound)


def band_noise(count: int, low_hz: float, high_hz: float, luck: Luck, *, order: int = 2) -> Sound:
    """Give white noise of ``count`` samples cut to a band."""
    white = luck.standard_normal(count).astype(np.float32)
    return band_pass(white, low_hz, high_hz, order=order)


def resonate(sound: Sound, peaks: Sequence[Peak], *, rate_hz: int = RATE_HZ) -> Sound:
    """Colour a sound with peaking filters, one for each resonance.

    Parameters
    ----------
    sound : (frames,) float32
    peaks : sequence of (Hz, dB, Q)
    rate_hz : samples a second of ``sound``

    Returns
    -------
    (frames,) float32

    Notes
    -----
    The peaking section of R. Bristow-Johnson's "Audio EQ Cookbook".
    """
    if not peaks:
        return sound
    sections = np.array([_peaking(*peak, rate_hz) for peak in peaks])
    return through(sections, sound)


def _peaking(centre_hz: float, gain_db: float, q: float, rate_hz: int) -> list[float]:
    gain = 10.0 ** (gain_db / 40.0)
    angle = 2.0 * np.pi * centre_hz / rate_hz
    width = np.sin(angle) / (2.0 * q)
    turn = -2.0 * np.cos(angle)
    top = 1.0 + width / gain
    row = [1.0 + width * gain, turn, 1.0 - width * gain, top, turn, 1.0 - width / gain]
    return [float(value / top) for value in row]
