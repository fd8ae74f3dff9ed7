"""The accordion: two reeds to a note, one a little sharp, and bellows that never vibrate."""

import numpy as np

from game.band.instruments.sustained import Voice
from game.band.waves import Curve

BODY = ((900.0, 3.0, 1.2), (2100.0, 3.0, 1.5))
REEDS_CENTS = (-5.5, 5.5)
"""Eleven cents apart, 2.8 beats a second at A4."""


def accordion_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the partials of a free reed."""
    ripple = 1.0 + 0.35 * np.cos(numbers * 2.1)
    falling = np.exp(-numbers * f1_hz / (2400.0 + 2500.0 * bright))
    spectrum: Curve = numbers ** -(0.75 - 0.2 * bright) * ripple * falling
    return spectrum


ACCORDION = Voice(
    "accordion",
    accordion_spectrum,
    attack_s=0.030,
    release_s=0.05,
    vibrato_hz=0.0,
    vibrato_cents=0.0,
    vibrato_delay_s=0.0,
    glide_s=0.0,
    scoop_cents=0.0,
    noise=0.004,
    noise_low_hz=1500,
    noise_high_hz=7000,
    dip=0.5,
    brightness=0.6,
    drift=0.25,
    phase_spread=6.28,
)
