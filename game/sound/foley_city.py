"""The sounds of the city: steps, doors, money, trams, the port, and a knock on the wall."""

import numpy as np

from game.sound.matter import (
    Dice,
    Mode,
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

WALL = (
    (118.0, 0.07, 0.7),
    (196.0, 0.055, 1.0),
    (327.0, 0.04, 0.9),
    (548.0, 0.025, 0.6),
    (910.0, 0.012, 0.4),
)
STONE = ((148.0, 0.018, 0.7), (290.0, 0.014, 0.8), (1250.0, 0.006, 0.7), (2900.0, 0.004, 0.6))
BOARDS = ((112.0, 0.05, 0.8), (205.0, 0.04, 1.0), (415.0, 0.022, 0.8), (830.0, 0.01, 0.4))
BOOT = ((92.0, 0.045, 0.8), (164.0, 0.035, 1.0), (430.0, 0.014, 0.7), (1350.0, 0.005, 0.5))
COIN = ((4210.0, 0.06, 1.0), (6830.0, 0.05, 0.8), (9920.0, 0.035, 0.5), (12400.0, 0.02, 0.3))
GONG = (
    (781.0, 0.9, 1.0),
    (787.0, 0.8, 0.6),
    (1566.0, 0.6, 0.9),
    (2390.0, 0.4, 0.6),
    (3310.0, 0.25, 0.4),
)
TIN = ((930.0, 0.05, 1.0), (1480.0, 0.06, 0.9), (2350.0, 0.045, 0.7), (3720.0, 0.03, 0.5))
SHELLAC = ((1150.0, 0.012, 0.8), (2480.0, 0.01, 1.0), (4150.0, 0.007, 0.8))
CRATE = ((210.0, 0.03, 1.0), (385.0, 0.025, 0.8), (760.0, 0.012, 0.4))
DOOR = ((82.0, 0.08, 0.7), (147.0, 0.065, 1.0), (263.0, 0.045, 0.8), (910.0, 0.014, 0.5))
LATCH = ((1720.0, 0.012, 1.0), (2980.0, 0.01, 0.8), (4600.0, 0.006, 0.4))
HINGE = ((640.0, 0.012, 1.0), (1180.0, 0.009, 0.7), (2100.0, 0.006, 0.4))
LEATHER = ((1250.0, 0.004, 1.0), (2300.0, 0.003, 0.7), (3400.0, 0.002, 0.4))
RATCHET = ((520.0, 0.02, 1.0), (1310.0, 0.015, 0.7), (2640.0, 0.01, 0.5))


def _knock(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.75))
    for at_s, gain in ((0.0, 1.0), (0.23 + 0.03 * dice.uniform(), 0.85)):
        add(wave, at_s, blow(dice, WALL, contact_ms=1.6, seconds=0.4), gain=gain)
        plaster = grains(dice, 0.15, per_s=(200, 20), hz=(1500, 5000), decay_ms=(0.3, 1.0))
        add(wave, at_s + 0.01, plaster, gain=0.03)
    return wave


def _footfall(dice: Dice, floor: tuple[Mode, ...], *, heel_ms: float, grit: float) -> Wave:
    wave = np.zeros(frames_of(0.3))
    for at_s, gain in ((0.0, 1.0), (0.085 + 0.02 * dice.uniform(), 0.4)):
        add(wave, at_s, blow(dice, floor, contact_ms=heel_ms, seconds=0.2), gain=gain)
        scuff = hiss(dice, frames_of(0.06), 900.0, 5000.0) * shape((0, 1, 0.4, 0), frames_of(0.06))
        add(wave, at_s, scuff, gain=grit * gain)
    return wave


def _step(dice: Dice) -> Wave:
    return _footfall(dice, STONE, heel_ms=0.6, grit=0.06)


def _step_boards(dice: Dice) -> Wave:
    return _footfall(dice, BOARDS, heel_ms=1.5, grit=0.03)


def _boots(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(1.0))
    for at_s in (0.0, 0.5 + 0.03 * dice.uniform()):
        add(wave, at_s, _footfall(dice, BOOT, heel_ms=1.0, grit=0.10))
        creak = rub(dice, 0.12, hz=(70, 130, 60), jitter=0.2, body=LEATHER)
        add(wave, at_s + 0.14, creak, gain=0.05)
    return wave


def _coins(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.5))
    at_s = 0.0
    for gain in (1.0, 0.7, 0.85, 0.5, 0.3):
        add(wave, at_s, blow(dice, COIN, contact_ms=0.12, seconds=0.3, detune=0.06), gain=gain)
        at_s += dice.uniform(0.03, 0.09)
    return wave


def _money(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.6))
    for at_s in (0.0, 0.15, 0.29, 0.41):
        note = grains(dice, 0.14, per_s=(60, 1200, 300, 40), hz=(1500, 7500), decay_ms=(0.2, 1.0))
        add(wave, at_s + dice.uniform(0.0, 0.02), note)
    return wave


def _whistle(dice: Dice) -> Wave:
    frames = frames_of(0.9)
    pea = 1.0 + 0.6 * np.sin(2 * np.pi * np.cumsum(shape((28, 42, 40, 30), frames)) / 44100.0)
    loud = (0, 0.8, 1, 1, 0.9, 0)
    blown = call(dice, 0.9, hz=(2180, 2320, 2330, 2250), partials=(1, 0.12), loud=loud, rough=0.15)
    blown += call(dice, 0.9, hz=(2390, 2540, 2550, 2460), partials=(0.6,), loud=loud, rough=0.15)
    blown += 0.15 * hiss(dice, frames, 1800.0, 4500.0) * shape(loud, frames)
    return echo(
        band(blown * pea, 300.0, 3000.0), after_s=(0.11, 0.19, 0.37), gains=(0.35, 0.3, 0.2)
    )


def _gulls(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(1.7))
    at_s = 0.0
    for turn in range(4):
        high = dice.uniform(1250, 1500) - 60 * turn
        cry = call(
            dice,
            0.26 + 0.04 * turn,
            hz=(0.62 * high, high, 0.97 * high, 0.6 * high),
            partials=(1, 0.8, 0.6, 0.3, 0.15),
            loud=(0, 0.7, 1, 0.6, 0),
            rough=0.35,
        )
        add(wave, at_s, cry, gain=1.0 - 0.18 * turn)
        at_s += dice.uniform(0.33, 0.42)
    return echo(band(wave, 500.0, 5000.0), after_s=(0.16, 0.31), gains=(0.2, 0.12))


def _winch(dice: Dice) -> Wave:
    frames = frames_of(1.6)
    turning = shape((0, 1, 1, 0.9, 0), frames)
    hum = sum(
        (np.sin(2 * np.pi * 50 * n * np.arange(frames) / 44100.0) / n for n in (1, 2, 3, 5)),
        start=np.zeros(frames),
    )
    wave = 0.18 * hum * turning + 0.08 * hiss(dice, frames, 200.0, 900.0) * turning
    for click in range(17):
        pawl = blow(dice, RATCHET, contact_ms=0.6, seconds=0.08)
        add(wave, 0.05 + 0.09 * click + 0.004 * dice.uniform(), pawl, gain=0.8)
    return wave


def _tram_bell(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(1.7))
    for at_s, gain in ((0.0, 1.0), (0.31, 0.9)):
        add(wave, at_s, blow(dice, GONG, contact_ms=0.4, seconds=1.35, detune=0.001), gain=gain)
    return wave


def _water(dice: Dice) -> Wave:
    frames = frames_of(1.2)
    wave = 0.03 * hiss(dice, frames, 250.0, 1400.0) * shape((0, 1, 0.4, 0.9, 0), frames)
    for _ in range(9):
        hz = float(np.exp(dice.uniform(np.log(480), np.log(2200))))
        drop = bubble(hz, decay_s=6.0 / hz + 0.004)
        add(wave, dice.uniform(0.05, 0.95), drop, gain=float(dice.uniform(0.2, 1.0)))
    return wave


def _drip(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.3))
    add(wave, 0.0, hiss(dice, 90, 2000.0, 8000.0) * shape((0, 1, 0), 90), gain=0.1)
    add(wave, 0.012, bubble(float(dice.uniform(900, 1500)), decay_s=0.018))
    add(wave, 0.07, bubble(float(dice.uniform(1600, 2300)), decay_s=0.01), gain=0.3)
    return wave


def _door(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(1.1))
    add(wave, 0.0, rub(dice, 0.5, hz=(34, 58, 80, 60), jitter=0.15, body=HINGE), gain=0.12)
    add(wave, 0.55, blow(dice, DOOR, contact_ms=2.0, seconds=0.5))
    add(wave, 0.57, blow(dice, LATCH, contact_ms=0.4, seconds=0.1), gain=0.3)
    add(wave, 0.61, blow(dice, LATCH, contact_ms=0.4, seconds=0.1), gain=0.2)
    return wave


def _cloth(dice: Dice) -> Wave:
    frames = frames_of(0.4)
    folds = hiss(dice, frames, 350.0, 2600.0) * shape((0, 0.8, 0.25, 1, 0.3, 0), frames)
    return folds * (1.0 + 0.4 * hiss(dice, frames, 20.0, 80.0))


def _glove(dice: Dice) -> Wave:
    return rub(dice, 0.28, hz=(420, 640, 760, 560), jitter=0.06, body=LEATHER) * shape(
        (0, 0.6, 1, 0.8, 0), frames_of(0.28)
    )


def _tin(dice: Dice) -> Wave:
    return blow(dice, TIN, contact_ms=0.25, seconds=0.3, detune=0.05)


def _wool(dice: Dice) -> Wave:
    frames = frames_of(0.3)
    return hiss(dice, frames, 150.0, 900.0) * shape((0, 1, 0.5, 0.2, 0), frames)


def _shellac(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.16))
    add(wave, 0.0, blow(dice, SHELLAC, contact_ms=0.25, seconds=0.1))
    add(wave, 0.035, blow(dice, SHELLAC, contact_ms=0.6, seconds=0.1), gain=0.4)
    return wave


def _crate(dice: Dice) -> Wave:
    return blow(dice, CRATE, contact_ms=0.7, seconds=0.2, detune=0.05)


def _tram(dice: Dice) -> Wave:
    frames = frames_of(2.0)
    passing = shape((0, 0.2, 1, 0.9, 0.3, 0), frames)
    rumble = hiss(dice, frames, 40.0, 220.0) + 0.25 * hiss(dice, frames, 400.0, 1400.0)
    wave = rumble * passing
    for joint in range(6):
        wheel = blow(dice, DOOR, contact_ms=2.0, seconds=0.3)
        add(wave, 0.4 + 0.22 * joint, wheel, gain=1.5 * passing[frames_of(0.4 + 0.22 * joint)])
    return wave


def _doorbell(dice: Dice) -> Wave:
    wave = np.zeros(frames_of(0.9))
    for hit in range(22):
        stroke = blow(dice, COIN[:2] + GONG[2:4], contact_ms=0.2, seconds=0.15, detune=0.002)
        add(wave, 0.028 * hit, stroke, gain=0.6)
    return wave


CITY: dict[str, tuple[float, Recipe]] = {
    "knock": (0.55, _knock),
    "step": (0.30, _step),
    "step_boards": (0.32, _step_boards),
    "boots": (0.42, _boots),
    "coins": (0.24, _coins),
    "money": (0.20, _money),
    "whistle": (0.22, _whistle),
    "gulls": (0.20, _gulls),
    "winch": (0.28, _winch),
    "tram_bell": (0.28, _tram_bell),
    "tram": (0.35, _tram),
    "water": (0.24, _water),
    "drip": (0.22, _drip),
    "door": (0.48, _door),
    "doorbell": (0.35, _doorbell),
    "cloth": (0.20, _cloth),
    "glove": (0.22, _glove),
    "tin": (0.30, _tin),
    "wool": (0.18, _wool),
    "shellac": (0.30, _shellac),
    "crate": (0.36, _crate),
}
"""Name: (peak, recipe)."""
