"""Programmes: what a station sends from the first minute of an evening to the last."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd
from zlib import crc32

import numpy as np
from scipy.signal import resample_poly

from game.band.radio.signals import bells, morse, pips
from game.band.radio.speech import TONGUES, Announcer, Mouth
from game.band.radio.stations import Station
from game.band.waves import RATE_HZ, Sound, frames

RECORD_GAP_S = 1.2
SPOKEN = {"talk", "numbers"}
LEAD_S = 240.0
"""Programmes began before anybody turned the set on, by up to this."""


@dataclass(frozen=True, slots=True)
class Records:
    """What the stations have to play, by genre.

    Attributes
    ----------
    by_genre : (frames,) sounds at the band's own rate, of any level
    """

    by_genre: Mapping[str, Sequence[Sound]]

    @classmethod
    def from_tapes(cls, tapes: Mapping[str, Sequence[Sound]], *, rate_hz: int) -> "Records":
        """Take masters of any rate, by genre, down to the rate of the band."""
        shared = gcd(RATE_HZ, rate_hz)
        up, down = RATE_HZ // shared, rate_hz // shared
        return cls(
            {
                genre: tuple(np.asarray(resample_poly(t, up, down), np.float32) for t in sounds)
                for genre, sounds in tapes.items()
            }
        )

    def of(self, genres: Sequence[str]) -> tuple[Sound, ...]:
        """Give every record of some genres, in their order."""
        return tuple(sound for genre in genres for sound in self.by_genre.get(genre, ()))


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a programme: what, from which frame, for how long."""

    kind: str
    start: int
    count: int
    number: int


class Programme:
    """The sound of one station, block by block, wherever in the evening one tunes in."""

    def __init__(self, station: Station, records: Records, mouth: Mouth, seed: int) -> None:
        self._station = station
        self._seeds = [seed, crc32(station.id.encode())]
        self._shelf = tuple(_unit(sound) for sound in records.of(station.plays))
        self._mouth = mouth
        luck = np.random.default_rng([*self._seeds, 1])
        self._order = [int(i) for i in luck.permutation(max(1, len(self._shelf)))]
        self._items: list[Item] = []
        self._starts: list[int] = []
        self._ahead = -frames(LEAD_S * luck.random())
        self._announcer: tuple[int, Announcer] | None = None
        self._bells = cache(lambda: bells(np.random.default_rng([*self._seeds, 2])))
        self._pips = cache(pips)
        self._taps = cache(lambda: morse(np.random.default_rng([*self._seeds, 3]), 40.0))

    def item_at(self, frame: int) -> Item:
        """Give what is on at a frame of the evening."""
        while self._ahead <= frame:
            self._append()
        return self._items[bisect_right(self._starts, frame) - 1]

    def read(self, frame: int, count: int) -> Sound:
        """Send a block of the programme.

        Parameters
        ----------
        frame : first frame, counted from when listening began; it never goes back
        count : frames; an item that ends inside the block ends with it

        Returns
        -------
        (count,) float32 of about unit level
        """
        item = self.item_at(frame)
        inside = frame - item.start
        if item.kind in SPOKEN:
            return self._speaker(item).read(inside, count)
        if item.kind == "record":
            return _slice(self._shelf[item.number], inside, count)
        if item.kind == "carrier":
            return np.zeros(count, np.float32)
        loop = {"signal": self._bells, "pips": self._pips, "morse": self._taps}[item.kind]()
        return _slice(loop, inside % len(loop), count)

    def _append(self) -> None:
        number = len(self._items)
        kind, seconds = self._station.plan[number % len(self._station.plan)]
        luck = np.random.default_rng([*self._seeds, 4, number])
        count = frames(seconds * (0.85 + 0.3 * luck.random()))
        if kind == "record" and self._shelf:
            played = sum(1 for item in self._items if item.kind == "record")
            number = self._order[played % len(self._order)]
            count = min(frames(seconds), len(self._shelf[number])) + frames(RECORD_GAP_S)
        elif kind == "record":
            kind = "talk"
        self._items.append(Item(kind, self._ahead, count, number))
        self._starts.append(self._ahead)
        self._ahead += count

    def _speaker(self, item: Item) -> Announcer:
        if self._announcer is None or self._announcer[0] != item.start:
            name = "numbers" if item.kind == "numbers" else self._station.tongue
            seeds = [*self._seeds, 5, item.number]
            self._announcer = (item.start, Announcer(TONGUES[name], self._mouth, seeds))
        return self._announcer[1]


def _unit(sound: Sound) -> Sound:
    return sound / np.float32(max(1e-6, float(np.std(sound))))


def _slice(sound: Sound, start: int, count: int) -> Sound:
    part = sound[start : start + count]
    return part if len(part) == count else np.pad(part, (0, count - len(part)))
