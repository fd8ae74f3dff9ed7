"""The room: a plastered hall, and a box with two springs behind the amplifier."""

import numpy as np

from game.band.filters import band_pass
from game.band.waves import RATE_HZ, Sound, frames, times

EARLY = ((0.0071, 0.5), (0.0113, 0.42), (0.0173, 0.36), (0.0237, 0.3), (0.0311, 0.22))
"""First reflections: delay in seconds and level."""
EARLY_LEVEL = 4.0
SPRINGS = ((0.037, 0.5), (0.043, 0.45))
"""Round trip in seconds and level."""
SPRING_TOP_HZ = 4100.0
SPRING_ECHOES = 17
SPRING_LOSS = 0.82
DISPERSION = 0.55


def hall(reverberation_s: float, *, seed: int = 3) -> Sound:
    """Give the impulse response of a hall.

    Parameters
    ----------
    reverberation_s : time to fall by 60 dB
    seed : of the noise the tail is made of

    Returns
    -------
    (frames,) float32 of unit energy: a noise tail of 180 to 3600 Hz and five early reflections
    """
    time = times(frames(reverberation_s * 1.2))
    noise = np.random.default_rng(seed).standard_normal(len(time))
    tail = noise * np.exp(-6.91 * time / reverberation_s) * np.minimum(1.0, time / 0.012)
    response = band_pass(tail.astype(np.float32), 180.0, 3600.0, order=1)
    for delay_s, level in EARLY:
        response[frames(delay_s)] += np.float32(level * EARLY_LEVEL)
    response /= np.float32(np.sqrt(np.sum(response**2)))
    return response


def springs() -> Sound:
    """Give the impulse response of a spring reverberator.

    Returns
    -------
    (frames,) float32 of unit energy: low frequencies travel a spring first, so each echo is a
    chirp; group delay T (1 + 0.55 (f / 4100 Hz)^2), drawn in the frequency domain
    """
    count = frames(1.6)
    freqs = np.fft.rfftfreq(count, 1.0 / RATE_HZ)
    bent = 1.0 + DISPERSION * np.clip(freqs / SPRING_TOP_HZ, 0.0, 1.0) ** 2
    window = freqs / (freqs + 150.0) / (1.0 + (freqs / SPRING_TOP_HZ) ** 8)
    response = np.zeros(len(freqs), np.complex128)
    for trip_s, level in SPRINGS:
        for echo in range(1, SPRING_ECHOES + 1):
            delay_s = (echo - 0.5) * trip_s * bent
            turned = np.concatenate([[0.0], np.cumsum(delay_s[:-1]) * freqs[1]])
            gain = level * (-SPRING_LOSS) ** echo
            response += gain * window * np.exp(-2j * np.pi * turned)
    sound = np.fft.irfft(response, count) * np.exp(-times(count) / 0.5)
    return np.asarray(sound / np.sqrt(np.sum(sound**2)), np.float32)
