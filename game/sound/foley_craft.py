"""The sounds of the workshop: scissors, ember, needle, brush, paper, and the light box."""

import numpy as np

from game.sound.matter import (
    Dice,
    Recipe,
    Wave,
    add,
    band,
    blow,
    frames_of,
    grains,
    hiss,
    rub,
    shape,
)

BLADES = ((2140.0, 0.018, 1.0), (3910.0, 0.012, 0.8), (6230.0, 0.009, 0.6), (9120.0, 0.006, 0.4))
SHEET = ((310.0, 0.012, 1.0), (720.0, 0.008, 0.7), (1450.0, 0.005, 0.4))
BAKELITE = ((1330.0, 0.006, 1.0), (2610.0, 0.005, 0.8), (4400.0, 0.003, 0.5))
CHIP = ((2830.0, 0.004, 1.0), (5130.0, 0.003, 0.9), (7720.0, 0.002, 0.6))
NAIL = ((2210.0, 0.005, 1.0), (3420.0, 0.004, 0.8), (365.0, 0.012, 0.12))
SPRING = ((1910.0, 0.007, 1.0), (3330.0, 0.005, 0.9), (5260.0, 0.003, 0.5), (140.0, 0.012, 0.9))
SOUND_BOX = ((345.0, 0.03, 0.8), (815.0, 0.015, 0.7), (2900.0, 0.004, 0.5))
THUD = ((84.0, 0.045, 1.0), (131.0, 0.03, 0.6))
PAD = ((148.0, 0.024, 0.8), (233.0, 0.018, 1.0), (372.0, 0.014, 0.8))
DESK = ((174.0, 0.03, 0.8), (307.0, 0.02, 0.9), (560.0, 0.012, 0.8), (1180.0, 0.006, 0.4))


def _snip(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.2))
    slide = hiss(dice, frames_of(0.07), 2500.0, 9000.0) * shape((0, 0.3, 1, 0.6), frames_of(0.07))
    add(wave, 0.0, slide, gain=0.25)
    add(wave, 0.0, grains(dice, 0.07, per_s=(100, 500), hz=(1500, 6000), decay_ms=(0.3, 1.0)))
    add(wave, 0.066, blow(dice, BLADES, contact_ms=0.2, seconds=0.12), gain=1.2)
    add(wave, 0.066, blow(dice, SHEET, contact_ms=0.6, seconds=0.06), gain=0.7)
    return wave


def _sizzle(dice: Dice) -> Wave:
    flutter = 1.0 + 0.5 * hiss(dice, frames_of(0.7), 4.0, 30.0)
    steam = hiss(dice, len(flutter), 3000.0, 11000.0) * np.maximum(0.0, flutter)
    crackle = grains(dice, 0.7, per_s=(150, 400, 60), hz=(2500, 9000), decay_ms=(0.2, 0.9))
    return (0.25 * steam + 1.2 * crackle[: len(steam)]) * shape((0, 1, 0.8, 0.5, 0), len(steam))


def _tear(dice: Dice) -> Wave:
    fibres = grains(dice, 0.34, per_s=(300, 1500, 3500, 500), hz=(900, 8000), decay_ms=(0.2, 1.2))
    sheet = hiss(dice, len(fibres), 500.0, 1600.0) * shape((0, 0.2, 0.5, 0.1), len(fibres))
    return fibres + 0.5 * sheet


def _ember_puff(dice: Dice) -> Wave:
    breath = hiss(dice, frames_of(0.42), 350.0, 2600.0) * shape(
        (0, 0.6, 1, 0.7, 0), frames_of(0.42)
    )
    glow = grains(dice, 0.42, per_s=(0, 90, 150, 40), hz=(3000, 8000), decay_ms=(0.2, 0.6))
    return breath + 0.8 * glow[: len(breath)]


def _brush(dice: Dice) -> Wave:
    frames = frames_of(0.26)
    sweep = hiss(dice, frames, 1600.0, 4000.0) * shape((0, 1, 0.5, 0.1, 0), frames)
    sweep += hiss(dice, frames, 3500.0, 9000.0) * shape((0, 0.2, 0.8, 0.6, 0), frames)
    hairs = grains(dice, 0.26, per_s=(200, 900, 100), hz=(2500, 7000), decay_ms=(0.2, 0.7))
    return sweep + 0.6 * hairs[:frames]


def _swarf(dice: Dice) -> Wave:
    curls = grains(dice, 0.55, per_s=(60, 350, 200, 300), hz=(2600, 9500), decay_ms=(0.5, 3.0))
    return curls + 0.05 * hiss(dice, len(curls), 3000.0, 9000.0)


def _chip(dice: Dice) -> Wave:
    return blow(dice, CHIP, contact_ms=0.15, seconds=0.04)


def _touch(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.02))
    add(wave, 0.0005, blow(dice, SOUND_BOX, contact_ms=0.25, seconds=0.018))
    return wave


def _film_flap(dice: Dice) -> Wave:
    frames = frames_of(0.42)
    bend = np.abs(np.sin(np.pi * np.cumsum(shape((18, 13, 8), frames)) / 44100.0)) ** 3
    boom = hiss(dice, frames, 45.0, 240.0) + 0.5 * hiss(dice, frames, 500.0, 2200.0)
    flap: Wave = boom * bend * shape((0.2, 1, 0.7, 0.3, 0), frames)
    return flap


def _switch(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.08))
    add(wave, 0.0, blow(dice, BAKELITE, contact_ms=0.4, seconds=0.04), gain=0.5)
    add(wave, 0.014, blow(dice, BAKELITE, contact_ms=0.3, seconds=0.06))
    add(wave, 0.014, blow(dice, PAD, contact_ms=1.5, seconds=0.06), gain=0.4)
    return wave


def _nail(dice: Dice) -> Wave:
    return blow(dice, NAIL, contact_ms=0.2, seconds=0.05, detune=0.04)


def _dull_tap(dice: Dice) -> Wave:
    return blow(dice, PAD, contact_ms=2.5, seconds=0.14)


def _relay(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.07))
    for at_s, gain in ((0.0, 1.0), (0.0026, 0.45), (0.0051, 0.2)):
        add(wave, at_s, blow(dice, SPRING, contact_ms=0.2, seconds=0.05), gain=gain)
    return wave


def _pen(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.5))
    for at_s, long_s in ((0.0, 0.12), (0.16, 0.09), (0.28, 0.18)):
        frames = frames_of(long_s)
        nib = hiss(dice, frames, 1800.0, 5500.0) * (1.0 + 0.6 * hiss(dice, frames, 60.0, 160.0))
        add(wave, at_s + dice.uniform(0, 0.02), nib * shape((0, 1, 0.6, 0.8, 0), frames))
    return wave


def _paper(dice: Dice) -> Wave:
    folds = grains(dice, 0.5, per_s=(100, 700, 150, 500, 40), hz=(700, 6000), decay_ms=(0.3, 2.0))
    air = hiss(dice, len(folds), 400.0, 3000.0) * shape((0, 0.5, 1, 0.3, 0), len(folds))
    return folds + 0.25 * air


def _needle_drop(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.3))
    add(wave, 0.0, blow(dice, THUD, contact_ms=3.0, seconds=0.25), gain=0.5)
    add(wave, 0.0, blow(dice, SOUND_BOX, contact_ms=0.3, seconds=0.1))
    scrape = hiss(dice, frames_of(0.05), 1500.0, 5000.0) * shape((1, 0.3, 0), frames_of(0.05))
    add(wave, 0.004, scrape, gain=0.12)
    return wave


def _needle_lift(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.15))
    add(wave, 0.0, blow(dice, SOUND_BOX, contact_ms=0.6, seconds=0.1))
    add(wave, 0.0, blow(dice, THUD, contact_ms=5.0, seconds=0.12), gain=0.3)
    return wave


def _stamp(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.25))
    add(wave, 0.0, blow(dice, DESK, contact_ms=1.2, seconds=0.2))
    add(
        wave,
        0.0,
        hiss(dice, frames_of(0.02), 600.0, 3000.0) * shape((1, 0), frames_of(0.02)),
        gain=0.1,
    )
    add(wave, 0.13, band(blow(dice, DESK, contact_ms=4.0, seconds=0.1), 150.0, 900.0), gain=0.15)
    return wave


def _match(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.8))
    scrape = hiss(dice, frames_of(0.14), 1800.0, 8000.0) * shape((0, 0.6, 1, 0.8), frames_of(0.14))
    flare = hiss(dice, frames_of(0.6), 300.0, 3500.0) * shape((0.2, 1, 0.4, 0.2, 0), frames_of(0.6))
    add(wave, 0.0, scrape, gain=0.6)
    add(wave, 0.13, flare, gain=0.5)
    add(wave, 0.13, grains(dice, 0.4, per_s=(300, 60), hz=(1500, 6000), decay_ms=(0.3, 1.0)))
    return wave


def _spin(dice: Dice) -> Wave:
    return rub(dice, 0.6, hz=(30, 55, 50, 24), jitter=0.1, body=DESK) + 0.02 * hiss(
        dice, frames_of(0.6), 90.0, 400.0
    )


def _machine_stops(dice: Dice) -> Wave:
    frames = frames_of(0.9)
    hum = np.sin(2 * np.pi * np.cumsum(shape((100, 96, 60, 15), frames)) / 44100.0)
    hum += 0.4 * np.sign(hum) * np.abs(hum) ** 0.3
    return hum * shape((0, 1, 0.7, 0.3, 0), frames) + 0.2 * hiss(
        dice, frames, 150.0, 600.0
    ) * shape((0, 1, 0.3, 0), frames)


CRAFT: dict[str, tuple[float, Recipe]] = {
    "snip": (0.30, _snip),
    "sizzle": (0.28, _sizzle),
    "tear": (0.45, _tear),
    "ember_puff": (0.20, _ember_puff),
    "brush": (0.25, _brush),
    "swarf": (0.16, _swarf),
    "chip": (0.35, _chip),
    "touch": (0.30, _touch),
    "film_flap": (0.40, _film_flap),
    "switch": (0.35, _switch),
    "nail": (0.16, _nail),
    "dull_tap": (0.35, _dull_tap),
    "relay": (0.32, _relay),
    "pen": (0.16, _pen),
    "paper": (0.24, _paper),
    "needle_drop": (0.40, _needle_drop),
    "needle_lift": (0.25, _needle_lift),
    "stamp": (0.45, _stamp),
    "match": (0.28, _match),
    "spin": (0.25, _spin),
    "machine_stops": (0.30, _machine_stops),
}
"""Name: (peak, recipe)."""
