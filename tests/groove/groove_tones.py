"""Tones on perfect discs at a chosen radius, and what is measured on them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove import Deck, Disc, Film, Lathe, cut, play

RATE = 44100
TURN_S = 60 / 78.26


def sine(hz: float, seconds: float, size: float = 1.0) -> NDArray[np.float64]:
    return size * np.sin(2 * np.pi * hz * np.arange(int(seconds * RATE)) / RATE)


def lathe_at(radius_mm: float, seconds: float, **changes: Any) -> Lathe:
    """A perfect lathe that reaches a radius in the middle of the programme."""
    outer_mm = radius_mm + 0.265 * seconds / TURN_S / 2
    return Lathe.ideal(**({"outer_mm": outer_mm, "inner_mm": 30.0} | changes))


def tone_disc(
    hz: float, radius_mm: float, *, seconds: float = 1.5, film: Film | None = None, **lathe: Any
) -> Disc:
    made = lathe_at(radius_mm, seconds, **lathe)
    return cut(sine(hz, seconds), film=film or Film.ideal(), lathe=made)


def middle(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    cut_off = len(sound) // 6
    return sound[cut_off : len(sound) - cut_off]


def harmonic(sound: NDArray[Any], hz: float, number: int = 1, rate: int = RATE) -> float:
    """Amplitude of one harmonic in the middle of a sound."""
    part = middle(sound).astype(float)
    window = np.blackman(len(part))
    turning = np.exp(-2j * np.pi * hz * number * np.arange(len(part)) / rate)
    return float(2 * abs(np.sum(part * window * turning)) / window.sum())


def heard(disc: Disc, **deck: Any) -> NDArray[np.float32]:
    return play(disc, deck=Deck.ideal(**deck))


def pitch_deviation(sound: NDArray[Any], hz: float) -> NDArray[np.float64]:
    """Relative deviation of the pitch of a tone, sample by sample."""
    from scipy.signal import firwin, hilbert, oaconvolve

    carrier = np.exp(-2j * np.pi * hz * np.arange(len(sound)) / RATE)
    slow = oaconvolve(hilbert(sound.astype(float)) * carrier, firwin(801, 120, fs=RATE), "same")
    deviation = np.gradient(np.unwrap(np.angle(slow))) * RATE / (2 * np.pi * hz)
    return np.asarray(deviation[4000:-4000])


def db(ratio: float) -> float:
    return float(20 * np.log10(ratio))
