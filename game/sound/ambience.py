"""Beds of sound that never end: each place in each season, a ring of time."""

import functools
from collections.abc import Callable
from zlib import crc32

import numpy as np

from game.sound.belt import Sound
from game.sound.foley import at_distance, foley
from game.sound.matter import RATE_HZ, Dice, Wave, add, band, bubble, frames_of, grains, hiss
from game.sound.seasons import AIRS, LOUDNESS

SECONDS = 8.0
PEAK = 0.18
QUIETEST = 0.3
"""Of a swell: no air is ever quite still, and a hole in a bed is heard as a fault."""
KEPT = 10
"""Beds in memory: those of two seasons."""


class _Ring:
    """A loop under construction: what passes its end goes on at its beginning."""

    def __init__(self, dice: Dice) -> None:
        self.dice = dice
        self.wave: Wave = np.zeros(frames_of(SECONDS))

    def air(self, low_hz: float, high_hz: float, *, gain: float, sway: float = 0.0) -> None:
        """Lay noise of one band over the whole ring, swelling by ``sway``."""
        frames = len(self.wave)
        swell = 1.0 + sway * hiss(self.dice, frames, 0.1, 0.6)
        self.wave += gain * hiss(self.dice, frames, low_hz, high_hz) * np.maximum(QUIETEST, swell)

    def hum(self, hz: float, *, gain: float, partials: tuple[float, ...] = (1.0,)) -> None:
        """Lay a steady hum; its pitch is one that goes into the ring a whole number of times."""
        whole_hz = round(hz * SECONDS) / SECONDS
        t = np.arange(len(self.wave)) / RATE_HZ
        for number, share in enumerate(partials, start=1):
            turn = self.dice.uniform(0, 2 * np.pi)
            self.wave += gain * share * np.sin(2 * np.pi * whole_hz * number * t + turn)

    def put(self, name: str, at_s: float, *, gain: float, metres: float = 1.0) -> None:
        """Place one effect."""
        effect = at_distance(foley(name, seed=int(self.dice.integers(1 << 16))), metres=metres)
        add(self.wave, at_s % SECONDS, effect.astype(np.float64), gain=gain, around=True)

    def some(self, name: str, count: int, *, gain: float, metres: float) -> None:
        """Place one effect a few times, spread evenly but never on the beat."""
        for number in range(count):
            at_s = (number + self.dice.uniform(0.1, 0.8)) * SECONDS / count
            self.put(name, at_s, gain=gain * self.dice.uniform(0.6, 1.0), metres=metres)

    def bubbles(self, count: int, *, hz: tuple[float, float], gain: float) -> None:
        """Let small water sound all round the ring."""
        for _ in range(count):
            own_hz = float(np.exp(self.dice.uniform(*np.log(hz))))
            drop = bubble(own_hz, decay_s=5.0 / own_hz)
            at_s = self.dice.uniform(0.0, SECONDS)
            add(self.wave, at_s, drop, gain=gain * self.dice.uniform(0.2, 1), around=True)


def _port(ring: _Ring) -> None:
    ring.air(60, 400, gain=0.05, sway=0.6)
    ring.air(500, 1800, gain=0.02, sway=0.8)
    ring.bubbles(40, hz=(250, 900), gain=0.06)
    ring.some("gulls", 2, gain=0.7, metres=6)
    ring.some("winch", 1, gain=0.9, metres=8)
    ring.some("crate", 2, gain=0.8, metres=7)


def _corridor(ring: _Ring) -> None:
    ring.hum(100.0, gain=0.012, partials=(1.0, 0.5, 0.35, 0.15, 0.2))
    ring.air(80, 500, gain=0.016, sway=0.2)
    ring.some("door", 1, gain=0.5, metres=12)
    ring.some("step", 3, gain=0.5, metres=12)
    ring.some("drip", 2, gain=0.4, metres=4)


def _kitchen(ring: _Ring) -> None:
    ring.air(90, 700, gain=0.012, sway=0.2)
    ring.hum(50.0, gain=0.010, partials=(0.6, 1.0, 0.2, 0.3))
    ring.some("drip", 4, gain=0.5, metres=2)
    flame = grains(ring.dice, SECONDS, per_s=(60, 60), hz=(300, 1500), decay_ms=(1, 4), around=True)
    ring.wave += 0.015 * flame[: len(ring.wave)]
    ring.some("step_boards", 2, gain=0.4, metres=7)


def _street(ring: _Ring) -> None:
    ring.air(50, 350, gain=0.05, sway=0.4)
    ring.air(800, 3000, gain=0.008, sway=0.6)
    ring.some("step", 7, gain=0.6, metres=4)
    ring.some("tram", 1, gain=1.0, metres=6)
    ring.some("tram_bell", 1, gain=0.7, metres=10)


def _map(ring: _Ring) -> None:
    ring.air(120, 900, gain=0.04, sway=0.6)
    ring.bubbles(14, hz=(300, 800), gain=0.03)
    ring.some("gulls", 1, gain=0.4, metres=20)
    ring.some("tram_bell", 1, gain=0.5, metres=25)


BEDS: dict[str, Callable[[_Ring], None]] = {
    "port": _port,
    "corridor": _corridor,
    "kitchen": _kitchen,
    "street": _street,
    "map": _map,
}


@functools.lru_cache(maxsize=KEPT)
def ambience(place: str, *, air: str = "", seed: int = 0) -> Sound:
    """Make the bed of a place: eight seconds at 44100 Hz whose end leads into its beginning.

    ``air`` is that of a season, as ``air_of`` gives it.

    It is made once and belongs to everybody: it cannot be written to.
    """
    if place not in BEDS:
        raise ValueError(f"no bed for {place!r}; there are {', '.join(BEDS)}")
    if air and air not in AIRS:
        raise ValueError(f"no air {air!r}; there are {', '.join(AIRS)}")
    ring = _Ring(np.random.default_rng([crc32(place.encode()), seed]))
    BEDS[place](ring)
    wave = ring.wave
    if air:
        dice = np.random.default_rng([crc32(air.encode()), crc32(place.encode()), seed])
        wave = AIRS[air](wave, place, dice)
    wave = band(wave - wave.mean(), 35.0, RATE_HZ)
    peak = PEAK * LOUDNESS.get(air, 1.0)
    bed: Sound = (wave * (peak / np.abs(wave).max())).astype(np.float32)
    bed.setflags(write=False)
    return bed
