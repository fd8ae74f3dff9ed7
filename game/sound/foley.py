"""Foley: every small sound of the game by its name, made from blows, friction and breath."""

from zlib import crc32

import numpy as np
import soxr

from game.sound.belt import Sound
from game.sound.foley_air import AIR
from game.sound.foley_city import CITY
from game.sound.foley_craft import CRAFT
from game.sound.matter import RATE_HZ, Wave, band, frames_of

RISE_S = 0.0004
FALL_S = 0.006
LOWEST_HZ = 30.0
TABLE = {**CRAFT, **CITY, **AIR}
NAMES: tuple[str, ...] = tuple(sorted(TABLE))


def foley(name: str, *, seed: int = 0, pitch: float = 1.0) -> Sound:
    """Make one effect at 44100 Hz; another seed is another time, ``pitch`` 0.9 a tone lower."""
    if name not in TABLE:
        raise ValueError(f"no sound {name!r}; there are {', '.join(NAMES)}")
    peak, recipe = TABLE[name]
    wave = recipe(np.random.default_rng([crc32(name.encode()), seed]))
    if pitch != 1.0:
        wave = np.asarray(soxr.resample(wave, RATE_HZ * pitch, RATE_HZ))
    return finish(wave, peak=peak)


def finish(wave: Wave, *, peak: float) -> Sound:
    """Let it begin and end at nothing, stand on no offset, and be as loud as it should."""
    room = np.zeros(frames_of(0.02))
    wave = band(np.concatenate([wave, room]), LOWEST_HZ, RATE_HZ)[: len(wave)]
    window = np.ones(len(wave))
    rise, fall = frames_of(RISE_S), min(len(wave) // 4, frames_of(FALL_S))
    window[:rise] = np.linspace(0.0, 1.0, rise)
    window[-fall:] = np.linspace(1.0, 0.0, fall)
    wave = wave * window
    wave -= window * (wave.mean() / window.mean())
    finished: Sound = (wave * (peak / np.abs(wave).max())).astype(np.float32)
    return finished


def at_distance(sound: Sound, *, metres: float) -> Sound:
    """Move a sound away: a metre is as made, farther is quieter and loses its treble."""
    far = max(1.0, metres)
    corner_hz = 18000.0 / far**0.75
    dull = band(
        np.concatenate([sound.astype(np.float64), np.zeros(2048)]), 20.0, corner_hz, order=1
    )
    moved: Sound = (dull[: len(sound)] * np.hanning(2 * len(sound))[len(sound) :] ** 0.1).astype(
        np.float32
    )
    return moved / np.float32(far**0.8)
