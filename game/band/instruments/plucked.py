"""Plucked strings: where the finger takes them, how stiff they are, how long they ring."""

from dataclasses import dataclass

import numpy as np

from game.band.filters import band_noise
from game.band.modal import ring
from game.band.waves import TOP_HZ, Curve, Luck, Sound, fading, frames, hertz

MOST_PARTIALS = 70
HALF_PI = np.pi / 2.0


@dataclass(frozen=True, slots=True)
class String:
    """One string as it is played.

    Attributes
    ----------
    position : where it is plucked, as a share of its length
    stiffness : B in f_k = k f_1 sqrt(1 + B k^2), H. Fletcher 1964
    t60_s : how long its first partial falls by 60 dB
    damping : how much faster high partials die, per kHz
    slope : exponent of the fall of the partials
    bright_hz : where a full stroke begins to lose its top
    pickup : where a magnet listens, as a share of the length; 0 for none
    """

    position: float
    stiffness: float
    t60_s: float
    damping: float
    slope: float
    bright_hz: float
    pickup: float = 0.0


def partials(f1_hz: float, stiffness: float, most: int = MOST_PARTIALS) -> tuple[Curve, Curve]:
    """Give the numbers of the partials below the top and their frequencies; the first is in tune.

    Parameters
    ----------
    f1_hz : frequency of the first partial
    stiffness : B in f_k = k f_1 sqrt((1 + B k^2) / (1 + B))
    most : upper limit of their count

    Returns
    -------
    (partials,) numbers from 1, and (partials,) frequencies in Hz
    """
    numbers = np.arange(1, int(min(most, TOP_HZ / f1_hz + 1)) + 1).astype(np.float64)
    return numbers, numbers * f1_hz * np.sqrt((1 + stiffness * numbers**2) / (1 + stiffness))


def pluck(string: String, pitch: int, force: float) -> Sound:
    """Let a string ring for as long as it has something to say."""
    f1_hz = hertz(pitch)
    numbers, freqs = partials(f1_hz, string.stiffness)
    shape = np.sin(np.pi * numbers * string.position)
    levels = np.abs(shape) / numbers**string.slope
    levels *= np.exp(-freqs / (string.bright_hz * (0.25 + 1.15 * force)))
    if string.pickup:
        levels *= np.abs(np.sin(np.pi * numbers * string.pickup))
    khz = freqs / 1000.0
    t60 = 1.0 / (1.0 / string.t60_s + string.damping * khz * (1.0 + 0.35 * khz))
    phases = np.where(shape >= 0, -HALF_PI, HALF_PI)
    return ring(freqs, levels, t60, frames(min(5.0, string.t60_s * 1.1)), phases=phases)


def touch_noise(low_hz: float, high_hz: float, tau_s: float, luck: Luck) -> Sound:
    """Give the small noise of the finger, pick or hammer, at its own loudness."""
    count = frames(tau_s * 4.0)
    return band_noise(count, low_hz, high_hz, luck) * fading(count, tau_s)


def with_touch(sound: Sound, noise: Sound, share: float) -> Sound:
    """Add a noise at the start of a tone, at a share of the tone's peak."""
    mixed = sound.copy()
    top = float(np.max(np.abs(sound), initial=0.0))
    loudest = float(np.max(np.abs(noise), initial=1e-9))
    count = min(len(sound), len(noise))
    mixed[:count] += noise[:count] * np.float32(share * top / loudest)
    return mixed
