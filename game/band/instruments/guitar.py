"""Guitars: nylon with its box, and steel through a small hot amplifier."""

import numpy as np

from game.band.filters import high_pass, low_pass, resonate
from game.band.instruments.plucked import String, pluck, touch_noise, with_touch
from game.band.waves import Luck, Sound, fade_in, hertz, to_peak

NYLON_BODY = ((101.0, 7.0, 5.0), (205.0, 6.0, 5.0), (400.0, 3.0, 3.0), (3000.0, -3.0, 1.0))
CABINET = ((120.0, 3.0, 1.2), (400.0, -3.0, 1.0), (2600.0, 6.0, 1.2))
OVERSAMPLED = 4
BIAS = 0.18
"""An offset of the valve: it gives the even harmonics."""


def steel_stiffness(pitch: float) -> float:
    """Give B of a steel guitar string."""
    return float(4e-5 * 2.0 ** ((pitch - 52) / 14.0))


def nylon_stiffness(pitch: float) -> float:
    """Give B of a nylon guitar string."""
    return float(2.2e-5 * 2.0 ** ((pitch - 55) / 18.0))


def electric(pitch: int, force: float, touch: str, luck: Luck) -> Sound:
    """Pick one steel string; with touch ``muted`` the palm lies on it.

    Returns
    -------
    (frames,) float32 with peak 0.3 + 0.7 force, as it leaves the pickup
    """
    muted = touch == "muted"
    string = String(
        position=0.11 + 0.03 * luck.random(),
        stiffness=steel_stiffness(pitch),
        t60_s=0.35 if muted else 5.0 * (hertz(pitch) / 110.0) ** -0.4,
        damping=0.9 if muted else 0.16,
        slope=0.45,
        bright_hz=3400.0,
        pickup=0.21,
    )
    sound = pluck(string, pitch, force)
    sound = with_touch(sound, touch_noise(1500, 5000, 0.003, luck), 0.08 * force)
    return to_peak(fade_in(sound, 0.0007), 0.3 + 0.7 * force)


def nylon(pitch: int, force: float, _touch: str, luck: Luck) -> Sound:
    """Pluck one nylon string with the flesh of a finger.

    Returns
    -------
    (frames,) float32 with peak 0.3 + 0.7 force
    """
    string = String(
        position=0.19 + 0.05 * luck.random(),
        stiffness=nylon_stiffness(pitch),
        t60_s=3.0 * (hertz(pitch) / 110.0) ** -0.5,
        damping=0.50,
        slope=0.62,
        bright_hz=2600.0,
    )
    sound = with_touch(pluck(string, pitch, force), touch_noise(90, 500, 0.008, luck), 0.10)
    return to_peak(fade_in(sound, 0.0009), 0.3 + 0.7 * force)


def amplify(strings: Sound, drive: float) -> Sound:
    """Play all strings of a part through one valve amplifier and its loudspeaker.

    Parameters
    ----------
    strings : (frames,) float32 from the pickup
    drive : gain before the valve; 1.2 is clean, 5 is rock'n'roll

    Returns
    -------
    (frames,) float32

    Notes
    -----
    A biased tanh at four times the rate, so that its harmonics cannot fold back.
    """
    from scipy import signal

    fast = signal.resample_poly(strings, OVERSAMPLED, 1).astype(np.float32)
    offset = np.float32(BIAS * min(1.0, drive / 3.0))
    bent = np.tanh(np.float32(drive) * fast + offset) - np.tanh(offset)
    slow = signal.resample_poly(bent, 1, OVERSAMPLED).astype(np.float32)
    slow /= np.float32(np.tanh(min(drive, 3.0) * 0.5))
    return low_pass(resonate(high_pass(slow, 85.0), CABINET), 4700.0, order=4)
