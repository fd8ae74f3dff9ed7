"""Seasons by ear: what the air over Leningrad does to all that is heard, by the day of the year."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from game.sound.matter import (
    Dice,
    Wave,
    add,
    band,
    bubble,
    frames_of,
    grains,
    hiss,
    rub,
    shape,
)

FLOE = ((132.0, 0.05, 1.0), (260.0, 0.04, 0.7), (640.0, 0.018, 0.4))
BEGINS = (
    ("01-01", "snow"),
    ("03-26", "drift"),
    ("05-01", ""),
    ("05-25", "white_night"),
    ("07-17", ""),
    ("09-10", "rain"),
    ("11-12", "snow"),
)
"""From which day on: the ice of the Neva goes in April, and that of Ladoga after it."""
OPEN_AIR = frozenset({"port", "street", "map"})
WATERSIDE = frozenset({"port", "map"})
HUSHED_HZ = 1500.0


def air_of(date: str) -> str:
    """Give what the air is like on a day, written as 1956-11-18; empty is nothing special."""
    return next(air for first, air in reversed(BEGINS) if date[5:] >= first)


def _snow(wave: Wave, place: str, dice: Dice) -> Wave:
    """Hush: new snow swallows the treble and half of the rest; flakes tick on a sleeve."""
    if place not in OPEN_AIR:
        return 0.8 * band(wave, 20.0, 3000.0, order=1)
    seconds = len(wave) / frames_of(1.0)
    flakes = grains(
        dice, seconds, per_s=(26, 26), hz=(3500, 8000), decay_ms=(0.3, 0.9), around=True
    )
    return 0.55 * band(wave, 20.0, HUSHED_HZ, order=1) + 0.004 * flakes[: len(wave)]


def _rain(wave: Wave, place: str, dice: Dice) -> Wave:
    """Rain: outside all round and in puddles, inside on the tin of the sill."""
    frames, seconds = len(wave), len(wave) / frames_of(1.0)
    sway = 1.0 + 0.25 * hiss(dice, frames, 0.1, 0.7)
    if place not in OPEN_AIR:
        taps = grains(dice, seconds, per_s=(24, 24), hz=(900, 2400), decay_ms=(3, 12), around=True)
        beyond = hiss(dice, frames, 300.0, 1800.0) * sway
        return wave + 0.010 * beyond + 0.012 * taps[:frames]
    wet = wave + 0.022 * hiss(dice, frames, 1200.0, 7500.0) * sway
    for _ in range(70):
        hz = float(np.exp(dice.uniform(np.log(900), np.log(3600))))
        at_s = float(dice.uniform(0.0, seconds))
        drop = bubble(hz, decay_s=7.0 / hz)
        add(wet, at_s, drop, gain=0.03 * float(dice.uniform(0.2, 1)), around=True)
    return wet


def _drift(wave: Wave, place: str, dice: Dice) -> Wave:
    """Ice drift: floes grind past without end; away from the water it is far thunder."""
    if place not in OPEN_AIR:
        return wave
    frames, seconds = len(wave), len(wave) / frames_of(1.0)
    near = 1.0 if place in WATERSIDE else 0.35
    drifting = wave.copy()
    for _ in range(7):
        grind = rub(dice, float(dice.uniform(0.9, 1.8)), hz=(38, 80, 60, 30), jitter=0.3, body=FLOE)
        loudest = max(1e-9, float(np.abs(grind).max()))
        grind *= shape((0, 1, 0.7, 0), len(grind)) / loudest
        at_s = float(dice.uniform(0.0, seconds))
        add(drifting, at_s, grind, gain=0.09 * near * float(dice.uniform(0.4, 1.0)), around=True)
    crumbs = grains(dice, seconds, per_s=(40, 40), hz=(600, 4000), decay_ms=(1, 5), around=True)
    rush = hiss(dice, frames, 250.0, 1500.0) * (1.0 + 0.4 * hiss(dice, frames, 0.1, 0.5))
    return drifting + near * (0.010 * crumbs[:frames] + 0.014 * rush)


def _white_night(wave: Wave, place: str, dice: Dice) -> Wave:
    """White night: the city whispers, lilac stirs, and birds do not know that it is night."""
    frames, seconds = len(wave), len(wave) / frames_of(1.0)
    leaves = hiss(dice, frames, 1800.0, 6000.0) * (1.0 + 0.8 * hiss(dice, frames, 0.1, 0.5))
    near = 1.0 if place in OPEN_AIR else 0.4
    light = 0.8 * wave + 0.005 * near * leaves
    for _ in range(9):
        at_s, frames_long = float(dice.uniform(0.0, seconds)), frames_of(0.22)
        hz = float(dice.uniform(2300, 3400))
        turns = np.cumsum(shape((hz, 1.2 * hz, 0.9 * hz, 1.1 * hz), frames_long)) / 44100.0
        note = np.sin(2 * np.pi * turns) * shape((0, 1, 0.3, 0.9, 0), frames_long)
        add(light, at_s, note, gain=0.010 * near * float(dice.uniform(0.3, 1)), around=True)
    return light


AIRS: MappingProxyType[str, Callable[[Wave, str, Dice], Wave]] = MappingProxyType(
    {"snow": _snow, "rain": _rain, "drift": _drift, "white_night": _white_night}
)
LOUDNESS = MappingProxyType({"snow": 0.62, "white_night": 0.8})
"""How loud a bed is against the same one on any other day."""
