"""The vibraphone: tuned bars, soft mallets, and fans that turn in the pipes."""

import numpy as np

from game.band.instruments.plucked import touch_noise, with_touch
from game.band.modal import ring
from game.band.waves import Luck, Sound, fade_in, frames, hertz, times, to_peak

MODES = (1.0, 4.0, 10.0)
"""The arch under a bar is cut until its first overtones stand two and three octaves up."""
FAN_HZ = 4.6
FAN_DEPTH = 0.22


def tone(pitch: int, force: float, _touch: str, luck: Luck) -> Sound:
    """Strike one bar.

    Returns
    -------
    (frames,) float32 with peak 0.3 + 0.7 force
    """
    f1_hz = hertz(pitch)
    levels = (1.0, 0.06 + 0.28 * force, 0.10 * force)
    t60_s = (6.0 * (f1_hz / 262.0) ** -0.5, 1.1, 0.25)
    sound = ring(np.array(MODES) * f1_hz, levels, t60_s, frames(4.0))
    sound = with_touch(sound, touch_noise(800, 3500, 0.002, luck), 0.05)
    return to_peak(fade_in(sound, 0.0015), 0.3 + 0.7 * force)


def turn_fans(bars: Sound) -> Sound:
    """Let the fans open and close the pipes over everything the player does."""
    turning = np.sin(2.0 * np.pi * FAN_HZ * times(len(bars)))
    return bars * (1.0 - FAN_DEPTH + FAN_DEPTH * turning).astype(np.float32)
