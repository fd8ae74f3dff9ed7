"""The microphone: a ribbon hung between two poles, which hears what is near deeper than it is."""

import numpy as np

from game.band.filters import low_pass, through
from game.band.waves import RATE_HZ, Sound

SOUND_M_S = 343.0
RIBBON_HZ = 40.0
"""Where the ribbon itself resonates; under it the response falls by 6 dB an octave."""
POLES_HZ = 7500.0
"""Where the way round the pole pieces costs 3 dB."""


def come_near(sound: Sound, metres: float) -> Sound:
    """Let a ribbon hear a source from a distance, level at middle frequencies.

    Parameters
    ----------
    sound : (frames,) float32 at the band's own rate
    metres : from the source to the ribbon

    Returns
    -------
    (frames,) float32

    Notes
    -----
    A ribbon answers to the difference of pressure before and behind it (its pattern is an eight).
    Near a small source that difference has a part that grows towards low frequencies:
    ``sqrt(f**2 + near**2) / f`` with ``near = c / (2 pi r)`` (H. Olson, *Acoustical Engineering*,
    1957, gradient microphones). The ribbon's own resonance ends the growth, so that in all
    ``sqrt((f**2 + near**2) / (f**2 + 40**2))``: from half a metre 2.8 dB at 100 Hz and 5.5 at 50,
    from three metres 0.5 and 1.6 dB less than nothing.
    """
    near, low = SOUND_M_S / metres, 2.0 * np.pi * RIBBON_HZ
    twice = 2.0 * RATE_HZ
    top = twice + low
    row = [(twice + near) / top, (near - twice) / top, 0.0, 1.0, (low - twice) / top, 0.0]
    return through(np.array([row]), sound)


def dull(sound: Sound) -> Sound:
    """Lose the treble that does not come round the poles: 0.4 dB at 3.75 kHz, 3 dB at 7.5."""
    return low_pass(sound, POLES_HZ, order=1)
