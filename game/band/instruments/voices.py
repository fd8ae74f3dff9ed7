"""Voices: breath, throat and five formants, singing no word of any language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from game.band.filters import through
from game.band.instruments.sustained import Voice
from game.band.waves import RATE_HZ, Curve, Sound, frames

LIPS = 0.72
"""Radiation from the mouth: a one-zero tilt."""
ONSET = "n"
ONSET_S = 0.055
ONSET_SHARE = 0.75
BLEND_S = 0.030
BLOCK = 64
WARM_S = 0.1
"""A mouth is opened so long before it is heard: its narrowest formant has then swung in."""


@dataclass(frozen=True, slots=True)
class Vowel:
    """Five formants: centres and bandwidths in Hz."""

    centres_hz: tuple[float, ...]
    widths_hz: tuple[float, ...]


MAN = {
    "a": Vowel((650, 1080, 2650, 2900, 3250), (80, 90, 120, 130, 140)),
    "o": Vowel((400, 800, 2600, 2800, 3000), (60, 80, 100, 120, 140)),
    "u": Vowel((330, 640, 2500, 2850, 3200), (50, 70, 110, 130, 150)),
    "e": Vowel((420, 1750, 2500, 2850, 3250), (60, 90, 110, 130, 150)),
    "n": Vowel((270, 1050, 2250, 2900, 3300), (60, 200, 180, 200, 220)),
}
WOMAN = {
    "a": Vowel((820, 1180, 2850, 3700, 4800), (90, 100, 130, 150, 180)),
    "o": Vowel((460, 830, 2800, 3700, 4800), (80, 90, 120, 150, 180)),
    "u": Vowel((360, 760, 2700, 3700, 4800), (70, 80, 120, 150, 180)),
    "e": Vowel((420, 1900, 2750, 3600, 4800), (70, 100, 130, 150, 180)),
    "n": Vowel((300, 1100, 2400, 3500, 4600), (70, 220, 200, 220, 240)),
}
SOLO_VOWELS = ("a", "o", "a", "u", "e")


@dataclass(frozen=True, slots=True)
class Syllable:
    """From when to when a vowel is sung, in seconds."""

    start_s: float
    end_s: float
    vowel: str


def throat_spectrum(numbers: Curve, _f1_hz: float, bright: float) -> Curve:
    """Give the partials of the vocal folds; a louder voice closes them faster."""
    spectrum: Curve = numbers ** -(1.75 - 0.65 * bright)
    return spectrum


BARITONE = Voice(
    "throat",
    throat_spectrum,
    attack_s=0.055,
    release_s=0.10,
    vibrato_hz=5.4,
    vibrato_cents=42,
    vibrato_delay_s=0.25,
    glide_s=0.07,
    scoop_cents=-60,
    noise=0.020,
    noise_low_hz=1500,
    noise_high_hz=7000,
    dip=0.22,
    brightness=0.85,
    sustain=1.06,
)
SOPRANO = replace(
    BARITONE,
    vibrato_hz=5.8,
    vibrato_cents=45,
    vibrato_delay_s=0.22,
    glide_s=0.06,
    scoop_cents=-45,
    noise=0.022,
    noise_low_hz=2000,
    noise_high_hz=8000,
)
CHOIR = replace(
    BARITONE,
    attack_s=0.090,
    release_s=0.14,
    vibrato_cents=24,
    glide_s=0.05,
    scoop_cents=-25,
    dip=0.20,
    brightness=0.8,
)


def mouth(throat: Sound, vowel: Vowel) -> Sound:
    """Shape the throat's sound with one vowel.

    Parameters
    ----------
    throat : (frames,) float32
    vowel : formants

    Returns
    -------
    (frames,) float32: five two-pole resonators in cascade with unit gain at 0 Hz (D. Klatt 1980),
    then the lips
    """
    from scipy import signal

    rows = []
    for centre_hz, width_hz in zip(vowel.centres_hz, vowel.widths_hz, strict=True):
        radius = np.exp(-np.pi * width_hz / RATE_HZ)
        turn = -2.0 * radius * np.cos(2.0 * np.pi * centre_hz / RATE_HZ)
        tail = radius**2
        rows.append([1.0 + turn + tail, 0.0, 0.0, 1.0, turn, tail])
    shaped = through(np.array(rows), throat)
    return np.asarray(signal.lfilter([1.0, -LIPS], [1.0], shaped), dtype=np.float32)


def articulate(throat: Sound, syllables: Sequence[Syllable], vowels: dict[str, Vowel]) -> Sound:
    """Sing syllables: every vowel has its own filter, and their outputs are blended.

    Changing the coefficients of one filter would click at every change.
    """
    from scipy import ndimage

    points = len(throat) // BLOCK + 2
    shares = {name: np.zeros(points) for name in vowels}
    for syllable in syllables:
        start = frames(syllable.start_s) // BLOCK
        opened = start + max(1, frames(ONSET_S) // BLOCK)
        for share in shares.values():
            share[start:] = 0.0
        shares[syllable.vowel][start:] = 1.0
        shares[syllable.vowel][start:opened] = 1.0 - ONSET_SHARE
        shares[ONSET][start:opened] = ONSET_SHARE
    total = np.zeros(len(throat), np.float32)
    width = max(3, frames(BLEND_S) // BLOCK)
    for name, share in shares.items():
        smooth = ndimage.uniform_filter1d(share, width, mode="nearest")
        for begin, end in _open_spans(smooth, len(throat)):
            early = max(0, begin - frames(WARM_S))
            sound = mouth(throat[early:end], vowels[name])[begin - early :]
            place = np.arange(begin, end) / BLOCK
            total[begin:end] += sound * np.interp(place, np.arange(points), smooth)
    return total


def _open_spans(share: Curve, count: int) -> list[tuple[int, int]]:
    """Give from where to where a vowel is heard at all, in samples; short gaps are no gaps."""
    heard = np.flatnonzero(share > 0.0)
    if not heard.size:
        return []
    apart = np.flatnonzero(np.diff(heard) > frames(WARM_S) // BLOCK)
    firsts = heard[np.concatenate([[0], apart + 1])]
    lasts = heard[np.concatenate([apart, [-1]])]
    return [
        (max(0, (int(first) - 1) * BLOCK), min(count, (int(last) + 1) * BLOCK))
        for first, last in zip(firsts, lasts, strict=True)
    ]
