"""The violin: a bowed string on a small box, alone or by the half dozen."""

import numpy as np

from game.band.instruments.sustained import Voice
from game.band.waves import Curve

BODY = (
    (280.0, 7.0, 4.0),
    (460.0, 6.0, 5.0),
    (555.0, 7.0, 5.0),
    (1000.0, -4.0, 1.5),
    (2500.0, 7.0, 1.3),
    (5500.0, -6.0, 1.0),
)
"""Air, two wood modes, the gap above them and the bridge hill."""


def violin_spectrum(numbers: Curve, f1_hz: float, bright: float) -> Curve:
    """Give the partials of the bow's saw before the box colours them."""
    falling = np.exp(-numbers * f1_hz / (3600.0 + 4200.0 * bright))
    spectrum: Curve = numbers ** -(0.95 - 0.25 * bright) * falling
    return spectrum


VIOLIN = Voice(
    "violin",
    violin_spectrum,
    attack_s=0.060,
    release_s=0.09,
    vibrato_hz=6.0,
    vibrato_cents=19,
    vibrato_delay_s=0.14,
    glide_s=0.085,
    scoop_cents=-20,
    noise=0.012,
    noise_low_hz=1800,
    noise_high_hz=8000,
    dip=0.18,
    brightness=0.8,
    sustain=1.06,
    phase_spread=6.28,
)
