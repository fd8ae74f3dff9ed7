"""Drums: skins, wires, brushes and the small wood and metal of a dance band."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from game.band.filters import band_noise
from game.band.instruments import cymbals
from game.band.modal import ring
from game.band.waves import (
    Luck,
    Sound,
    fade_in,
    fade_out,
    fading,
    frames,
    times,
    to_peak,
)

SKIN = np.array([1.0, 1.594, 2.136, 2.296, 2.653])
"""Modes of a circular membrane over its first."""
SKIN_LEVELS = (1.0, 0.45, 0.3, 0.2, 0.15)
SKIN_DECAYS = np.array([1.0, 0.6, 0.45, 0.4, 0.35])
SKINS = {
    "conga": (235.0, 0.35),
    "tumba": (172.0, 0.42),
    "bongo": (410.0, 0.18),
    "tom": (150.0, 0.5),
    "floor_tom": (98.0, 0.6),
    "bass_drum": (62.0, 0.7),
}
"""First mode in Hz and its T60."""
SNARE_HZ = np.array([182.0, 331.0, 285.0, 455.0])
SNARE_WIRES_S = {"snare": 0.055, "march": 0.038}
RIM_HZ = np.array([430.0, 815.0, 1690.0, 2480.0])


def tone(_pitch: int, force: float, touch: str, luck: Luck) -> Sound:
    """Strike one drum or cymbal, named by ``touch``.

    Returns
    -------
    (frames,) float32 with peak ``force``, first and last sample zero
    """
    sound = STROKES[touch](luck)
    return to_peak(fade_in(fade_out(sound, 0.02), 0.0004), force)


def _kick(luck: Luck) -> Sound:
    count = frames(0.35)
    time = times(count)
    phase = 2.0 * np.pi * (54.0 * time + 64.0 * 0.022 * (1.0 - np.exp(-time / 0.022)))
    sound = (np.sin(phase) * np.exp(-time / 0.085)).astype(np.float32)
    beater = frames(0.018)
    sound[:beater] += band_noise(beater, 800, 3200, luck) * fading(beater, 0.003) * np.float32(0.25)
    return sound


def _snare(kind: str) -> Callable[[Luck], Sound]:
    def stroke(luck: Luck) -> Sound:
        count = frames(0.30)
        tension = 1.0 + 0.02 * luck.standard_normal()
        skin = ring(SNARE_HZ * tension, (0.9, 0.5, 0.3, 0.2), (0.16, 0.12, 0.11, 0.07), count)
        wires = band_noise(count, 1300, 7800, luck, order=1) * fading(count, SNARE_WIRES_S[kind])
        return to_peak(skin, 0.7) + to_peak(wires, 0.75)

    return stroke


def _rim(luck: Luck) -> Sound:
    tension = 1.0 + 0.02 * luck.standard_normal()
    levels, t60_s = (0.5, 0.8, 1.0, 0.5), (0.05, 0.05, 0.045, 0.03)
    return ring(RIM_HZ * tension, levels, t60_s, frames(0.12))


def _brush(luck: Luck) -> Sound:
    count = frames(0.20)
    time = times(count)
    shape = np.minimum(1.0, time / 0.012) * np.exp(-time / 0.052)
    wires = band_noise(count, 900, 6500, luck, order=1) * shape.astype(np.float32)
    skin = ring([190.0, 330.0], [1.0, 0.5], [0.10, 0.08], count)
    return to_peak(wires, 1.0) + to_peak(skin, 0.25)


def _swish(luck: Luck) -> Sound:
    count = frames(0.42)
    shape = np.sin(np.pi * (np.arange(count) / count) ** 0.7) ** 2
    return band_noise(count, 700, 5200, luck, order=1) * shape.astype(np.float32)


def _skin(name: str) -> Callable[[Luck], Sound]:
    def stroke(luck: Luck) -> Sound:
        first_hz, t60_s = SKINS[name]
        sound = ring(SKIN * first_hz, SKIN_LEVELS, t60_s * SKIN_DECAYS, frames(t60_s * 1.1))
        hand = min(frames(0.023), len(sound))
        sound[:hand] += band_noise(hand, 400, 4200, luck) * fading(hand, 0.004) * np.float32(0.2)
        return sound

    return stroke


def _slap(luck: Luck) -> Sound:
    count = frames(0.09)
    palm = band_noise(count, 900, 5500, luck, order=1) * fading(count, 0.012)
    return to_peak(palm, 0.9) + to_peak(ring([820, 1340], [1, 0.6], [0.05, 0.04], count), 0.4)


def _clave(_luck: Luck) -> Sound:
    return ring([2480, 4950], [1, 0.15], [0.075, 0.03], frames(0.12))


def _bell(_luck: Luck) -> Sound:
    freqs, levels = (548, 812, 1410, 2270, 3180), (0.8, 1.0, 0.5, 0.35, 0.25)
    return ring(freqs, levels, (0.26, 0.24, 0.15, 0.1, 0.08), frames(0.4))


def _guiro(_luck: Luck) -> Sound:
    count, click = frames(0.22), frames(0.0136)
    sound = np.zeros(count, np.float32)
    start = 0
    while start < count - click:
        sound[start : start + click] += ring([2350, 3900], [1, 0.6], [0.012, 0.01], click)
        start += frames(0.0105 - 0.004 * start / count)
    return sound


def _maraca(luck: Luck) -> Sound:
    count = frames(0.07)
    time = times(count)
    shape = np.minimum(1.0, time / 0.012) * np.exp(-time / 0.016)
    return band_noise(count, 4200, 9500, luck, order=1) * shape.astype(np.float32)


def _clap(luck: Luck) -> Sound:
    count = frames(0.2)
    sound = np.zeros(count, np.float32)
    for delay_s, tau_s in ((0.0, 0.008), (0.011, 0.008), (0.019, 0.008), (0.028, 0.04)):
        start = frames(delay_s * (1.0 + 0.2 * luck.random()))
        burst = band_noise(count - start, 800, 3600, luck, order=1)
        sound[start:] += burst * fading(count - start, tau_s)
    return sound


def _plate(name: str) -> Callable[[Luck], Sound]:
    def stroke(luck: Luck) -> Sound:
        return cymbals.stroke(name, luck)

    return stroke


STROKES: Mapping[str, Callable[[Luck], Sound]] = MappingProxyType(
    {
        "kick": _kick,
        "snare": _snare("snare"),
        "march": _snare("march"),
        "rim": _rim,
        "brush": _brush,
        "swish": _swish,
        "slap": _slap,
        "clave": _clave,
        "bell": _bell,
        "guiro": _guiro,
        "maraca": _maraca,
        "clap": _clap,
        **{name: _skin(name) for name in SKINS},
        **{name: _plate(name) for name in cymbals.KIT},
    }
)
"""Every stroke a grammar may write, by name."""
