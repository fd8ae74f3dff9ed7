"""Signals: what stations send so as to be found: bells, pips, and a ship that taps."""

import numpy as np

from game.band.instruments import vibraphone
from game.band.waves import RATE_HZ, Luck, Sound, add_at, frames

MOTIF_NOTES = 6
MOTIF_SCALE = (0, 2, 4, 7, 9, 12, 14)
MOTIF_S = 6.5
NOTE_S = 0.55
PIP_HZ, PIP_S, LAST_PIP_S, PIPS = 1000.0, 0.10, 0.5, 6
TAP_HZ, DIT_S = 810.0, 0.062
EDGE_S = 0.006


def bells(luck: Luck) -> Sound:
    """Give a station's interval signal: a few bells of its own, and a wait."""
    sound = np.zeros(frames(MOTIF_S), np.float32)
    root = 69 + int(luck.integers(-4, 5))
    place = int(luck.integers(len(MOTIF_SCALE)))
    start_s = 0.2
    for index in range(MOTIF_NOTES):
        pitch = root + MOTIF_SCALE[place]
        long = index == MOTIF_NOTES - 1 or luck.random() < 0.25
        note = vibraphone.tone(pitch, 0.7, "", luck)
        add_at(sound, note, frames(start_s))
        start_s += NOTE_S * (1.6 if long else 1.0)
        place = int(np.clip(place + luck.choice([-3, -2, -1, 1, 2]), 0, len(MOTIF_SCALE) - 1))
    fade = frames(0.4)
    sound[-fade:] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    return _levelled(sound)


def pips() -> Sound:
    """Give six pips, the last one long."""
    sound = np.zeros(frames(PIPS + 0.5), np.float32)
    for index in range(PIPS):
        length_s = LAST_PIP_S if index == PIPS - 1 else PIP_S
        add_at(sound, _keyed(PIP_HZ, length_s), frames(index))
    return _levelled(sound)


def morse(luck: Luck, seconds: float) -> Sound:
    """Give dots and dashes in groups of five that spell nothing."""
    sound = np.zeros(frames(seconds), np.float32)
    start_s, letter = 0.1, 0
    while start_s < seconds - 1.0:
        for _ in range(int(luck.integers(1, 5))):
            length_s = DIT_S * (3.0 if luck.random() < 0.5 else 1.0)
            add_at(sound, _keyed(TAP_HZ, length_s), frames(start_s))
            start_s += length_s + DIT_S
        letter += 1
        start_s += DIT_S * (6.0 if letter % 5 == 0 else 2.0)
    return _levelled(sound)


def _keyed(freq_hz: float, seconds: float) -> Sound:
    count = frames(seconds)
    tone = np.sin(2.0 * np.pi * freq_hz * np.arange(count) / RATE_HZ)
    edge = np.minimum(np.arange(count), np.arange(count)[::-1]) / (EDGE_S * RATE_HZ)
    return np.asarray(tone * np.clip(edge, 0.0, 1.0), np.float32)


def _levelled(sound: Sound) -> Sound:
    """Give the sound at unit level where it is heard."""
    heard = np.abs(sound) > 0.02 * np.max(np.abs(sound))
    return sound / np.float32(np.std(sound[heard]))
