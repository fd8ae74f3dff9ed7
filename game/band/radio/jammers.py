"""Jammers: the saw, the diesel, the crowd and the march; by order they come, by order they go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from zlib import crc32

import numpy as np

from game.band.filters import band_pass
from game.band.instruments.accordion import ACCORDION
from game.band.instruments.sustained import Tables
from game.band.radio.speech import TONGUES, Announcer, Mouth
from game.band.radio.stations import STATIONS
from game.band.waves import RATE_HZ, Curve, Luck, Sound, frames, times, wander

LOOP_S = 12.0
SEAM_S = 0.25
LOW_HZ, HIGH_HZ = 150.0, 4300.0
OVER_DB = 8.0
"""How much stronger a jammer arrives than what it covers."""
OFF_HZ = 35.0
"""Nobody tunes a jammer exactly."""
RAMP_S = 1.4
FIRST_S = (60.0, 420.0)
HELD_S = (45.0, 210.0)
CLEAR_S = (25.0, 150.0)
EVENING_S = 3.5 * 3600.0
CROWD = ("russian", "polish", "german")
CROWD_S = 5.0
SHRED_S = (0.15, 0.50)
SPEECH_BLOCK = 512
BUZZ_PITCH = 46


@dataclass(frozen=True, slots=True)
class Order:
    """An order to cover one station.

    Attributes
    ----------
    station : its id
    kind : one of `KINDS`
    first_s, last_s : from when to when, in seconds after listening began
    """

    station: str
    kind: str
    first_s: float
    last_s: float


def _saw(luck: Luck, _mouth: Mouth) -> Sound:
    """Buzz with a pitch that rolls round as a circular saw's does, chopped by its teeth."""
    time = times(frames(LOOP_S))
    freqs = 118.0 + 42.0 * _turn(time, 0.63) + 16.0 * _turn(time, 3.1)
    phase = np.cumsum(freqs) / RATE_HZ
    table = Tables().of(ACCORDION, BUZZ_PITCH)[2]
    buzz = table[((phase - np.floor(phase)) * (len(table) - 1)).astype(np.int32)]
    chopped = 0.6 + 0.4 * np.tanh(6.0 * _turn(time, 7.3))
    grit = luck.standard_normal(len(time))
    return np.asarray(buzz * chopped + 0.35 * grit, np.float32)


def _warble(luck: Luck, _mouth: Mouth) -> Sound:
    """Run two tones up and down six times a second."""
    from scipy import signal

    time = times(frames(LOOP_S))
    pace = np.cumsum(5.6 + 0.6 * _turn(time, 0.2)) / RATE_HZ
    freqs = 780.0 + 430.0 * signal.sawtooth(2.0 * np.pi * pace, 0.5)
    phase = 2.0 * np.pi * np.cumsum(freqs) / RATE_HZ
    grit = luck.standard_normal(len(time))
    return np.asarray(np.sin(phase) + 0.5 * np.sin(1.51 * phase) + 0.25 * grit, np.float32)


def _diesel(luck: Luck, _mouth: Mouth) -> Sound:
    """Puff twelve times a second, as a tractor does that will not leave."""
    time = times(frames(LOOP_S))
    puffs = np.cumsum(12.5 + 1.2 * wander(time, 0.7, luck)) / RATE_HZ
    shape = 0.25 + np.maximum(0.0, np.sin(2.0 * np.pi * puffs)) ** 2
    return np.asarray(luck.standard_normal(len(time)) * shape, np.float32)


def _crowd(luck: Luck, mouth: Mouth) -> Sound:
    """Cut three announcers into shreds, some of them backwards; the ear finds no thread."""
    total = np.zeros(frames(LOOP_S), np.float32)
    for number, name in enumerate(CROWD):
        speaker = Announcer(TONGUES[name], mouth, [int(luck.integers(1 << 30)), number])
        blocks = range(0, frames(CROWD_S), SPEECH_BLOCK)
        speech = np.concatenate([speaker.read(start, SPEECH_BLOCK) for start in blocks])
        start = 0
        while start < len(total):
            length = min(frames(luck.uniform(*SHRED_S)), len(total) - start)
            begin = int(luck.integers(0, len(speech) - length))
            shred = speech[begin : begin + length]
            edge = np.minimum(np.arange(length), np.arange(length)[::-1]) / 120.0
            way = -1 if luck.random() < 0.4 else 1
            total[start : start + length] += shred[::way] * np.minimum(1.0, edge)
            start += length
    return total


def _turn(time: Curve, rate_hz: float) -> Curve:
    turn: Curve = np.sin(2.0 * np.pi * rate_hz * time)
    return turn


MAKERS: Mapping[str, Callable[[Luck, Mouth], Sound]] = MappingProxyType(
    {"saw": _saw, "diesel": _diesel, "crowd": _crowd, "warble": _warble}
)
KINDS = (*MAKERS, "march")
"""Every kind of jammer; ``march`` plays the state's own records at what it covers."""


def jam(kind: str, mouth: Mouth, seed: int) -> Sound:
    """Make the loop of one jammer.

    Parameters
    ----------
    kind : a key of `MAKERS`
    mouth : for the crowd
    seed : of its noise

    Returns
    -------
    (frames,) float32 at unit level, 12 s less the seam; its end runs into its beginning
    """
    luck = np.random.default_rng([seed, crc32(kind.encode())])
    sound = band_pass(MAKERS[kind](luck, mouth), LOW_HZ, HIGH_HZ)
    seam = frames(SEAM_S)
    rise = np.sin(0.5 * np.pi * np.linspace(0.0, 1.0, seam)).astype(np.float32)
    looped = sound[:-seam].copy()
    looped[:seam] = looped[:seam] * rise + sound[-seam:] * rise[::-1]
    return looped / np.float32(np.std(looped))


def usual_orders(seed: int) -> tuple[Order, ...]:
    """Give an evening's orders: some clear minutes, then the saws, with gaps in between."""
    orders: list[Order] = []
    kinds = list(KINDS)
    for station in (s for s in STATIONS if s.jammed):
        luck = np.random.default_rng([seed, crc32(station.id.encode()), 17])
        now = luck.uniform(*FIRST_S)
        while now < EVENING_S:
            kind = kinds[int(luck.choice(len(kinds), p=(0.32, 0.24, 0.22, 0.14, 0.08)))]
            held = luck.uniform(*HELD_S)
            orders.append(Order(station.id, kind, now, now + held))
            now += held + luck.uniform(*CLEAR_S)
    return tuple(orders)


def strength_now(order: Order, moment_s: float) -> float:
    """Give how far a jammer has come up, 0 to 1, at a moment."""
    into = min(moment_s - order.first_s, order.last_s - moment_s) / RAMP_S
    return float(np.clip(into, 0.0, 1.0))


def standing(orders: Sequence[Order], station: str, moment_s: float) -> Order | None:
    """Give the order about a station that stands at a moment, if there is one."""
    return next(
        (o for o in orders if o.station == station and o.first_s <= moment_s < o.last_s), None
    )
