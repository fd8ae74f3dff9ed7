"""The upright piano of a club: stiff strings, three to a note, a hammer's knock, a second sound."""

import numpy as np

from game.band.instruments.plucked import partials, touch_noise, with_touch
from game.band.modal import ring
from game.band.waves import Curve, Luck, Sound, fade_in, frames, hertz, to_peak

BODY = ((120.0, 2.0, 2.0), (260.0, 2.0, 1.5), (450.0, -2.0, 1.0), (1900.0, 3.0, 1.0))
HAMMER_AT = 0.118
MOST_PARTIALS = 60
SPREAD_CENTS = {1: (0.0,), 2: (-0.5, 0.5), 3: (-0.55, 0.05, 0.6)}
MISTUNING_CENTS = 1.6
SECOND_SOUND = 0.16
SECOND_SOUND_LONGER = 3.2
KNOCK = 0.06
LONGEST_S = 9.2
"""A short board takes the lowest strings' sound away faster than their weight alone would."""


def stiffness(pitch: float) -> float:
    """Give the inharmonicity of a short upright's strings.

    Parameters
    ----------
    pitch : MIDI pitch

    Returns
    -------
    B in f_k = k f_1 sqrt(1 + B k^2): two exponentials, for wound bass and plain treble strings,
    in the shape of averaged published measurements, times 1.3 for a short instrument.
    """
    return float(1.3 * (np.exp(0.0926 * pitch - 13.64) + np.exp(-0.0847 * pitch - 5.82)))


def _levels(numbers: Curve, freqs: Curve, f1_hz: float, force: float) -> Curve:
    felt_hz = (750.0 + 2900.0 * force**1.5) * (f1_hz / 261.6) ** 0.22
    levels = np.abs(np.sin(np.pi * numbers * HAMMER_AT)) / numbers**0.25
    levels *= np.exp(-((freqs / felt_hz) ** 0.9))
    small_board: Curve = levels / (1.0 + (95.0 / freqs) ** 2.4)
    return small_board


def tone(pitch: int, force: float, _touch: str, luck: Luck) -> Sound:
    """Strike one key.

    Parameters
    ----------
    pitch : MIDI pitch
    force : 0 to 1
    luck : stream for the strings' mistuning and the knock

    Returns
    -------
    (frames,) float32 with peak 0.25 + 0.75 force, as long as the key would ring undamped
    """
    f1_hz = hertz(pitch)
    numbers, freqs = partials(f1_hz, stiffness(pitch), MOST_PARTIALS)
    levels = _levels(numbers, freqs, f1_hz, force)
    t60_s = min(LONGEST_S, 7.5 * (f1_hz / 110.0) ** -0.62)
    khz = freqs / 1000.0
    dying = 1.0 / (1.0 / t60_s + khz**2 * 0.030 + khz * 0.10)
    count = 1 if pitch < 40 else 2 if pitch < 52 else 3
    rows = []
    for spread in SPREAD_CENTS[count]:
        cents = spread * MISTUNING_CENTS + 0.12 * luck.standard_normal()
        rows.append((freqs * 2.0 ** (cents / 1200.0), levels / count * 0.82, dying))
    second = (freqs * 2.0 ** (0.3 / 1200.0), levels * SECOND_SOUND, dying * SECOND_SOUND_LONGER)
    all_freqs, all_levels, all_dying = map(np.concatenate, zip(*rows, second, strict=True))
    sound = ring(all_freqs, all_levels, all_dying, frames(min(6.0, t60_s * 1.1)))
    knock = touch_noise(90, 900, 0.010, luck)
    sound = with_touch(sound, knock, KNOCK * (0.6 + force))
    return to_peak(fade_in(sound, 0.0012), 0.25 + 0.75 * force)


def open_strings() -> Sound:
    """Give the answer of thirty undamped strings to a blow: what the pedal adds to everything."""
    pitches = range(40, 70)
    freqs = np.array([hertz(pitch) * k for pitch in pitches for k in (1, 2, 3)])
    levels = np.array([1.0 / k for _ in pitches for k in (1, 2, 3)])
    phases = np.arange(len(freqs)) * 2.399963
    answer = ring(freqs, levels, 1.4 * (freqs / 200.0) ** -0.4, frames(1.3), phases=phases)
    answer = fade_in(answer, 0.030)
    return np.asarray(answer / np.sqrt(np.sum(answer**2)), np.float32)
