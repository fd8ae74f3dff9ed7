"""The sounds that come from afar over the city: ships, dogs, ice, people, birds and gutters."""

import numpy as np

from game.sound.matter import (
    Dice,
    Recipe,
    Wave,
    add,
    band,
    blow,
    bubble,
    call,
    echo,
    frames_of,
    grains,
    hiss,
    rub,
    shape,
)

ICE = (
    (71.0, 0.09, 1.0),
    (103.0, 0.08, 0.9),
    (162.0, 0.07, 0.8),
    (322.0, 0.05, 0.6),
    (910.0, 0.015, 0.4),
)
FLOE = ((118.0, 0.022, 1.0), (190.0, 0.02, 0.9), (340.0, 0.016, 0.8), (910.0, 0.008, 0.5))
GUTTER = ((760.0, 0.03, 1.0), (1330.0, 0.025, 0.7), (2250.0, 0.012, 0.4))
VOICES = 8
VOWELS_HZ = ((700.0, 1150.0), (530.0, 1840.0), (500.0, 850.0), (310.0, 2250.0))
CHEST_HZ, CHEST_WIDTH = 480.0, 0.5


def _foghorn(dice: Dice) -> Wave:
    """Blow a diaphone: a rough low tone that drops at its end, and comes back over the water."""
    low = float(dice.uniform(118, 134))
    blown = call(
        dice,
        1.35,
        hz=(0.9 * low, low, low, 0.995 * low, 0.72 * low),
        partials=(1, 0.9, 0.75, 0.5, 0.35, 0.2, 0.12),
        loud=(0, 0.9, 1, 1, 0.95, 0.8, 0),
        rough=0.3,
    )
    air = hiss(dice, len(blown), 150.0, 900.0) * shape((0, 1, 0.8, 0.8, 0), len(blown))
    return echo(band(blown + 0.15 * air, 70.0, 900.0), after_s=(0.29, 0.62), gains=(0.4, 0.22))


def _dog(dice: Dice) -> Wave:
    """Bark three or four times behind a fence: each bark rises fast, breaks and falls."""
    wave = np.zeros(frames_of(1.7))
    high = float(dice.uniform(390, 520))
    at_s = 0.02
    for turn in range(int(dice.integers(3, 5))):
        bark = call(
            dice,
            0.19,
            hz=(0.6 * high, high, 1.04 * high, 0.55 * high),
            partials=(1, 0.9, 0.8, 0.6, 0.4, 0.25),
            loud=(0, 1, 0.7, 0.25, 0),
            rough=0.55,
        )
        throat = hiss(dice, len(bark), 500.0, 2200.0) * shape((0, 1, 0.4, 0), len(bark))
        add(wave, at_s, band(bark + 0.5 * throat, 300.0, 2600.0), gain=1.0 - 0.1 * turn)
        at_s += float(dice.uniform(0.3, 0.42))
    return echo(wave, after_s=(0.13, 0.24), gains=(0.25, 0.14))


def _ice(dice: Dice) -> Wave:
    """Let the river's ice crack: a sharp edge, a low boom, and the crack running on."""
    wave = np.zeros(frames_of(1.6))
    add(wave, 0.0, blow(dice, ICE, contact_ms=0.5, seconds=1.2))
    running = grains(dice, 0.7, per_s=(220, 90, 25, 5), hz=(400, 3200), decay_ms=(1.0, 6.0))
    add(wave, 0.01, running, gain=0.22)
    # Waves of bending run ahead of each other in a plate, high before low.
    frames = frames_of(0.28)
    glide = 2 * np.pi * np.cumsum(shape((2600, 900, 420, 260, 190), frames)) / 44100.0
    add(wave, 0.004, np.sin(glide) * shape((0, 1, 0.5, 0.15, 0), frames), gain=0.5)
    return echo(wave, after_s=(0.21, 0.44), gains=(0.3, 0.18))


def _floes(dice: Dice) -> Wave:
    """Let floes meet, grind along each other and part, with water between them."""
    wave = np.zeros(frames_of(1.9))
    add(wave, 0.0, blow(dice, FLOE, contact_ms=4.0, seconds=0.4), gain=0.8)
    grind = rub(dice, 1.3, hz=(46, 88, 70, 34), jitter=0.3, body=FLOE)
    add(wave, 0.1, grind, gain=0.5)
    crumbs = grains(dice, 1.4, per_s=(30, 260, 180, 20), hz=(700, 4200), decay_ms=(0.8, 5.0))
    add(wave, 0.1, crumbs, gain=0.12)
    for _ in range(5):
        hz = float(dice.uniform(180, 520))
        add(wave, float(dice.uniform(0.3, 1.5)), bubble(hz, decay_s=5.0 / hz), gain=0.3)
    return wave


def _crowd(dice: Dice) -> Wave:
    """Let people pass who talk all at once: syllables of many throats, and no word."""
    wave = np.zeros(frames_of(2.0))
    for _ in range(VOICES):
        pitch = float(dice.uniform(95, 235))
        at_s = float(dice.uniform(0.0, 0.5))
        loud = float(dice.uniform(0.4, 1.0))
        while at_s < 1.75:
            add(wave, at_s, _syllable(dice, pitch), gain=loud)
            at_s += float(dice.choice([0.16, 0.2, 0.24, 0.55]))
    soles = hiss(dice, len(wave), 900.0, 4000.0) * (1.0 + 0.5 * hiss(dice, len(wave), 2.0, 9.0))
    return (wave + 0.08 * soles) * shape((0, 0.7, 1, 1, 0.8, 0), len(wave))


def _syllable(dice: Dice, pitch: float) -> Wave:
    """Speak a vowel: the partials of a voice, as strong as a mouth of that shape lets them out."""
    vowel = VOWELS_HZ[int(dice.integers(len(VOWELS_HZ)))]
    number = np.arange(1, max(2, int(2600 / pitch)))
    heard = sum(
        (np.exp(-(((number * pitch - hz) / 160.0) ** 2)) for hz in vowel),
        start=CHEST_WIDTH * np.exp(-number * pitch / CHEST_HZ),
    )
    bend = float(dice.uniform(0.9, 1.12))
    return call(
        dice,
        float(dice.uniform(0.1, 0.17)),
        hz=(pitch, pitch * bend),
        partials=tuple(float(gain) for gain in heard),
        loud=(0, 1, 0.8, 0),
        rough=0.1,
    )


def _sparrows(dice: Dice) -> Wave:
    """Let a yard full of sparrows chirp, none with the other."""
    wave = np.zeros(frames_of(1.5))
    for _ in range(int(dice.integers(9, 14))):
        high = float(dice.uniform(3300, 4900))
        chirp = call(
            dice,
            float(dice.uniform(0.05, 0.09)),
            hz=(0.8 * high, 1.15 * high, 0.75 * high),
            partials=(1, 0.15),
            loud=(0, 1, 0.7, 0),
            rough=0.3,
        )
        add(wave, float(dice.uniform(0.0, 1.38)), chirp, gain=float(dice.uniform(0.3, 1.0)))
    return echo(wave, after_s=(0.06, 0.11), gains=(0.2, 0.12))


def _gutter(dice: Dice) -> Wave:
    """Let a tin gutter run over: a rush with drops that ring."""
    frames = frames_of(1.7)
    rush = hiss(dice, frames, 700.0, 3800.0) * (1.0 + 0.5 * hiss(dice, frames, 3.0, 14.0))
    wave = 0.12 * rush * shape((0, 0.8, 1, 0.7, 0), frames)
    for _ in range(16):
        drop = blow(dice, GUTTER, contact_ms=0.8, seconds=0.12, detune=0.12)
        add(wave, float(dice.uniform(0.0, 1.5)), drop, gain=float(dice.uniform(0.1, 0.6)))
    return wave


AIR: dict[str, tuple[float, Recipe]] = {
    "foghorn": (0.34, _foghorn),
    "dog": (0.30, _dog),
    "ice": (0.38, _ice),
    "floes": (0.28, _floes),
    "crowd": (0.26, _crowd),
    "sparrows": (0.18, _sparrows),
    "gutter": (0.22, _gutter),
}
"""Name: (peak, recipe)."""
