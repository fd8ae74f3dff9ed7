"""Cymbals: hundreds of modes that no ear can tell apart, and a little air."""

from dataclasses import dataclass

import numpy as np

from game.band.filters import band_noise, high_pass
from game.band.modal import ring
from game.band.waves import Luck, Sound, fade_in, fading, frames, to_peak

MODES = 340
"""Ninety were heard as a drone."""
LOW_HZ, HIGH_HZ = 340.0, 9400.0
SPREAD = 0.6
PING = ((2870.0, 3760.0, 5120.0), (1.0, 0.7, 0.5), (0.06, 0.05, 0.04))


@dataclass(frozen=True, slots=True)
class Cymbal:
    """One plate: which one it is, how long it rings, how bright, how airy, how slowly it speaks."""

    seed: int
    t60_s: float
    tilt: float = 0.35
    air: float = 0.5
    attack_s: float = 0.0004
    pinged: bool = False


KIT = {
    "ride": Cymbal(11, 1.15, tilt=0.1, air=0.35, pinged=True),
    "hat": Cymbal(12, 0.07),
    "open_hat": Cymbal(12, 0.40),
    "crash": Cymbal(13, 1.5, attack_s=0.008),
}


def stroke(name: str, luck: Luck) -> Sound:
    """Strike a cymbal, with peak 1; no two strokes wake the same modes alike."""
    cymbal = KIT[name]
    plate = np.random.default_rng(cymbal.seed)
    count = frames(min(1.9, cymbal.t60_s * 1.2))
    low, high = LOW_HZ**SPREAD, HIGH_HZ**SPREAD
    freqs = (low + plate.random(MODES) * (high - low)) ** (1.0 / SPREAD)
    freqs *= 1.0 + 0.004 * luck.standard_normal(MODES)
    levels = (freqs / 3000.0) ** cymbal.tilt * (0.4 + plate.random(MODES))
    levels *= np.abs(1.0 + 0.5 * luck.standard_normal(MODES))
    t60_s = cymbal.t60_s * (0.25 + 0.6 * luck.random(MODES)) * (freqs / 3000.0) ** -0.25
    metal = ring(freqs, levels, t60_s, count, phases=luck.random(MODES) * 2.0 * np.pi)
    air = band_noise(count, 3500, 9800, luck, order=1) * fading(count, cymbal.t60_s * 0.13)
    sound = to_peak(metal, 0.6) + to_peak(air, cymbal.air)
    if cymbal.pinged:
        short = min(count, frames(0.05))
        sound[:short] += to_peak(ring(*PING, short), 0.5)
    return fade_in(high_pass(sound, 420.0), cymbal.attack_s)
