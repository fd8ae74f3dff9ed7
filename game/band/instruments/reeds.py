"""Woodwind: a tenor saxophone with an edge, a clarinet of odd partials, a flute made of air."""

import numpy as np

from game.band.instruments.sustained import Voice
from game.band.waves import Curve

SAX_BODY = ((620.0, 2.0, 1.5), (1700.0, 2.0, 1.2))


def _bump(freqs: Curve, centre_hz: float, width_hz: float) -> Curve:
    bump: Curve = np.exp(-(((freqs - centre_hz) / width_hz) ** 2))
    return bump


def sax_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the tenor's partials: level up to the cut-off of its holes, then steep."""
    freqs = numbers * f1_hz
    cut_hz = 620.0 + 1500.0 * bright
    levels = numbers ** -(0.55 - 0.35 * bright) / (1.0 + (freqs / cut_hz) ** 2.6)
    formants = 0.9 * _bump(freqs, 560, 280) + 0.9 * _bump(freqs, 1400, 450)
    spectrum: Curve = levels * (1.0 + formants + 0.7 * bright * _bump(freqs, 2700, 700))
    return spectrum


def clarinet_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the clarinet's partials: a closed tube, whose even ones only come back high up."""
    freqs = numbers * f1_hz
    even = np.where(numbers % 2 == 0, np.clip((freqs / 2600.0) ** 1.5, 0.02, 0.9), 1.0)
    fall = (1.0 + (freqs / (1350.0 + 2000.0 * bright)) ** 2.6) ** 0.6
    spectrum: Curve = even * numbers ** -(0.95 - 0.55 * bright) / fall
    return spectrum


def flute_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the flute's partials: nearly a sine when soft, an octave on top of it when blown."""
    fall = np.exp(-numbers * f1_hz / (2600.0 + 2600.0 * bright))
    spectrum: Curve = numbers ** -(2.5 - 1.6 * bright) * fall
    return spectrum


SAX = Voice(
    "sax",
    sax_spectrum,
    attack_s=0.035,
    release_s=0.05,
    vibrato_hz=5.1,
    vibrato_cents=22,
    vibrato_delay_s=0.22,
    glide_s=0.035,
    scoop_cents=-55,
    noise=0.022,
    noise_low_hz=700,
    noise_high_hz=6000,
    dip=0.30,
    brightness=0.9,
)
CLARINET = Voice(
    "clarinet",
    clarinet_spectrum,
    attack_s=0.038,
    release_s=0.06,
    vibrato_hz=5.0,
    vibrato_cents=12,
    vibrato_delay_s=0.30,
    glide_s=0.022,
    scoop_cents=-14,
    noise=0.010,
    noise_low_hz=1200,
    noise_high_hz=6500,
    dip=0.25,
    brightness=0.85,
)
FLUTE = Voice(
    "flute",
    flute_spectrum,
    attack_s=0.050,
    release_s=0.07,
    vibrato_hz=5.2,
    vibrato_cents=13,
    vibrato_delay_s=0.18,
    glide_s=0.018,
    scoop_cents=-10,
    noise=0.034,
    noise_low_hz=1500,
    noise_high_hz=7000,
    dip=0.30,
    brightness=0.85,
)
