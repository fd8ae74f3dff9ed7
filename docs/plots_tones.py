"""Tones on perfect discs, for the plots of groove.md."""

import numpy as np

from game.groove import Deck, Disc, Film, Lathe, cut, play

RATE = 44100
OMEGA = 2 * np.pi * 78.26 / 60
Line = list[tuple[float, float]]


def tone_disc(hz: float, radius_mm: float, *, film: Film | None = None, **lathe: object) -> Disc:
    """Cut 1.5 s of a full-scale tone whose middle lies at a radius."""
    t = np.arange(round(1.5 * RATE)) / RATE
    outer_mm = radius_mm + 0.265 * 0.75 * 78.26 / 60
    made = Lathe.ideal(**({"outer_mm": outer_mm, "inner_mm": 30.0} | lathe))
    return cut(np.sin(2 * np.pi * hz * t), film=film or Film.ideal(), lathe=made)


def heard(disc: Disc, hz: float, number: int = 1, **deck: object) -> float:
    """Amplitude of a harmonic in the middle of what an otherwise perfect deck plays."""
    sound = play(disc, deck=Deck.ideal(**deck))
    part = sound[len(sound) // 6 : -(len(sound) // 6)].astype(float)
    window = np.blackman(len(part))
    wave = np.exp(-2j * np.pi * hz * number * np.arange(len(part)) / RATE)
    return float(2 * abs(np.sum(part * window * wave)) / window.sum())


def db(ratio: float) -> float:
    """Give a ratio in decibels."""
    return float(20 * np.log10(ratio))
