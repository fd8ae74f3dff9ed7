"""Brass: the louder it is blown, the brighter, and the high partials come in last."""

import numpy as np

from game.band.instruments.sustained import Voice
from game.band.waves import Curve

TRUMPET_BODY = ((1400.0, 2.0, 1.0),)
HARMON_BODY = ((300.0, -14.0, 0.6), (1750.0, 9.0, 2.0), (2900.0, 5.0, 2.0))


def _blown(numbers: Curve, freqs: Curve, slope: float, cut_hz: float) -> Curve:
    blown: Curve = numbers**-slope / (1.0 + (freqs / cut_hz) ** 3.4) ** 0.75
    return blown


def trumpet_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the trumpet's partials with the broad formant of its bell at 1250 Hz."""
    freqs = numbers * f1_hz
    levels = _blown(numbers, freqs, 0.35 - 0.30 * bright, 750.0 + 3900.0 * bright)
    bell = np.exp(-(((freqs - 1250.0) / 800.0) ** 2))
    spectrum: Curve = levels * (0.35 + 0.6 * bright + bell)
    return spectrum


def trombone_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the trombone's partials, an octave darker than the trumpet's."""
    freqs = numbers * f1_hz
    levels = _blown(numbers, freqs, 0.35 - 0.25 * bright, 360.0 + 2300.0 * bright)
    spectrum: Curve = levels * (0.45 + np.exp(-(((freqs - 600.0) / 420.0) ** 2)))
    return spectrum


def tuba_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the tuba's partials: a wide bore keeps few of them."""
    cut_hz = 260.0 + 800.0 * bright
    spectrum: Curve = numbers**-0.3 / (1.0 + (numbers * f1_hz / cut_hz) ** 3.2) ** 0.7
    return spectrum


TRUMPET = Voice(
    "trumpet",
    trumpet_spectrum,
    attack_s=0.026,
    release_s=0.05,
    vibrato_hz=5.2,
    vibrato_cents=9,
    vibrato_delay_s=0.30,
    glide_s=0.018,
    scoop_cents=-18,
    noise=0.006,
    noise_low_hz=900,
    noise_high_hz=7000,
    dip=0.45,
    brightness=0.95,
)
TROMBONE = Voice(
    "trombone",
    trombone_spectrum,
    attack_s=0.035,
    release_s=0.06,
    vibrato_hz=4.8,
    vibrato_cents=8,
    vibrato_delay_s=0.35,
    glide_s=0.030,
    scoop_cents=-15,
    noise=0.006,
    noise_low_hz=500,
    noise_high_hz=4000,
    dip=0.40,
    brightness=0.95,
)
TUBA = Voice(
    "tuba",
    tuba_spectrum,
    attack_s=0.045,
    release_s=0.07,
    vibrato_hz=4.5,
    vibrato_cents=2,
    vibrato_delay_s=0.40,
    glide_s=0.020,
    scoop_cents=-8,
    noise=0.008,
    noise_low_hz=200,
    noise_high_hz=1500,
    dip=0.5,
    brightness=0.8,
)
