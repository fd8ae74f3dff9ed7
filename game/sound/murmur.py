"""Murmur: people speak without words, each with a voice one knows again."""

from dataclasses import dataclass
from zlib import crc32

import numpy as np

from game.sound.belt import Sound
from game.sound.foley import finish
from game.sound.matter import RATE_HZ, Dice, Wave, add, band, frames_of, hiss, shape, through

VOWELS = (
    (700.0, 1150.0, 2500.0),
    (530.0, 1840.0, 2480.0),
    (300.0, 2250.0, 2950.0),
    (500.0, 850.0, 2450.0),
    (310.0, 700.0, 2300.0),
    (340.0, 1550.0, 2400.0),
)
"""First three formants of a, e, i, o, u and y in a grown man, in Hz."""
FORMANT_WIDTHS_HZ = (80.0, 110.0, 160.0)
PEAK = 0.22


@dataclass(frozen=True, slots=True, kw_only=True)
class Throat:
    """What makes a voice one person's own."""

    pitch_hz: float
    size: float = 1.0
    """Length of the throat against a grown man's; a child has less."""
    rasp: float = 0.02
    """Breath and roughness, as a share of the tone."""
    pace_per_s: float = 5.0
    """Syllables a second."""
    lilt: float = 0.12
    """How far the pitch moves within a phrase, as a share."""


THROATS: dict[str, Throat] = {
    "kostya": Throat(pitch_hz=138.0, pace_per_s=6.2, lilt=0.18),
    "juhan": Throat(pitch_hz=98.0, size=1.05, pace_per_s=3.8, lilt=0.06),
    "sinitsyn": Throat(pitch_hz=112.0, pace_per_s=4.6, lilt=0.08),
    "tamara": Throat(pitch_hz=196.0, size=0.87, pace_per_s=5.0),
    "osip": Throat(pitch_hz=92.0, size=1.04, rasp=0.16, pace_per_s=3.9),
    "klavdia": Throat(pitch_hz=172.0, size=0.9, rasp=0.08, pace_per_s=5.2),
    "wolski": Throat(pitch_hz=124.0, rasp=0.05, pace_per_s=4.4, lilt=0.16),
    "edik": Throat(pitch_hz=128.0, pace_per_s=5.8, lilt=0.22),
    "lida": Throat(pitch_hz=228.0, size=0.85, pace_per_s=5.0, lilt=0.16),
    "pryakhin": Throat(pitch_hz=108.0, size=1.03, pace_per_s=4.2, lilt=0.05),
    "arkady": Throat(pitch_hz=146.0, pace_per_s=6.8, lilt=0.2),
    "grisha": Throat(pitch_hz=118.0, rasp=0.06, pace_per_s=4.8, lilt=0.1),
    "marfa": Throat(pitch_hz=158.0, size=0.92, rasp=0.18, pace_per_s=4.4),
    "jirka": Throat(pitch_hz=132.0, pace_per_s=5.4, lilt=0.2),
    "perov": Throat(pitch_hz=116.0, pace_per_s=5.6, lilt=0.24),
    "belenkaya": Throat(pitch_hz=178.0, size=0.89, rasp=0.04, pace_per_s=4.5),
    "vera": Throat(pitch_hz=206.0, size=0.87, pace_per_s=5.6),
    "lapin": Throat(pitch_hz=126.0, pace_per_s=5.0, lilt=0.07),
    "glukhov": Throat(pitch_hz=82.0, size=1.08, rasp=0.05, pace_per_s=3.6),
    "rubtsova": Throat(pitch_hz=188.0, size=0.89, pace_per_s=5.3, lilt=0.09),
    "valerka": Throat(pitch_hz=268.0, size=0.75, pace_per_s=6.0, lilt=0.22),
}


def throat_of(person: str) -> Throat:
    """Give a person's voice; a stranger has one that belongs to the name."""
    if person in THROATS:
        return THROATS[person]
    dice = np.random.default_rng(crc32(person.encode()))
    high = bool(dice.integers(2))
    return Throat(
        pitch_hz=float(dice.uniform(165, 225) if high else dice.uniform(90, 145)),
        size=0.88 if high else 1.0,
        rasp=float(dice.uniform(0.01, 0.1)),
        pace_per_s=float(dice.uniform(4.0, 6.0)),
        lilt=float(dice.uniform(0.06, 0.2)),
    )


def murmur(person: str, *, syllables: int, seed: int = 0, asks: bool = False) -> Sound:
    """Let somebody say that many syllables; a question rises at its end."""
    if syllables < 1:
        raise ValueError(f"a phrase has at least one syllable, not {syllables}")
    throat = throat_of(person)
    dice = np.random.default_rng([crc32(person.encode()), seed])
    wave = np.zeros(frames_of((syllables + 1.5) / throat.pace_per_s))
    line = shape((1.0, 1.06, 0.98, 1.25) if asks else (1.0, 1.1, 0.97, 0.86), syllables)
    at_s = 0.01
    for number in range(syllables):
        last = number == syllables - 1
        long_s = dice.uniform(0.75, 1.0) * (1.4 if last else 1.0) / throat.pace_per_s
        pitch_hz = throat.pitch_hz * line[number] * (1.0 + throat.lilt * dice.normal() * 0.4)
        add(wave, at_s, _syllable(dice, throat, pitch_hz, long_s), gain=dice.uniform(0.6, 1.0))
        at_s += long_s * (1.0 if last else dice.uniform(0.85, 1.0))
    return finish(band(wave, 90.0, 1900.0), peak=PEAK)


def _syllable(dice: Dice, throat: Throat, pitch_hz: float, long_s: float) -> Wave:
    frames = frames_of(long_s)
    glide = shape((1.0, 1.0 + 0.5 * throat.lilt * dice.normal(), 1.0), frames)
    wander = 1.0 + 0.012 * hiss(dice, frames, 3.0, 12.0)
    phase = np.cumsum(pitch_hz * glide * wander) / RATE_HZ
    pulses = np.diff(np.floor(phase), prepend=0.0) - pitch_hz / RATE_HZ
    breath = throat.rasp * hiss(dice, frames, 400.0, 6000.0) * np.sqrt(pitch_hz / RATE_HZ)
    vowel = VOWELS[int(dice.integers(len(VOWELS)))]
    voiced = through(pulses + breath, _mouth(vowel, throat.size))
    consonant = hiss(dice, frames, 1500.0, 5000.0) * shape((0, 1, 0, 0, 0, 0, 0, 0), frames)
    loudness = max(1e-9, float(np.abs(voiced).max()))
    said: Wave = voiced / loudness + dice.uniform(0.0, 0.15) * consonant
    return said * shape((0, 0.9, 1, 0.9, 0.7, 0), frames)


def _mouth(vowel: tuple[float, ...], size: float) -> Wave:
    t = np.arange(frames_of(0.04)) / RATE_HZ
    answer: Wave = np.zeros(len(t))
    for number, (hz, width_hz) in enumerate(zip(vowel, FORMANT_WIDTHS_HZ, strict=True)):
        tone = np.sin(2 * np.pi * hz / size * t) * np.exp(-np.pi * width_hz * t)
        answer += tone / (1.0 + number)
    return answer
