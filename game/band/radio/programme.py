"""Programmes: what a station sends from the first minute of an evening to the last."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd
from typing import TypeAlias
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


@dataclass(frozen=True, slots=True, eq=False)
class Sleeved:
    """A record in its sleeve: a programme needs its length, and only who plays it its sound.

    Attributes
    ----------
    frames : its length at the band's own rate
    take_out : gives so many frames as ``(frames,)`` float32, of any level
    """

    frames: int
    take_out: Callable[[], Sound]

    def __len__(self) -> int:
        return self.frames


Record: TypeAlias = Sound | Sleeved


@dataclass(frozen=True, slots=True)
class Records:
    """What the stations have to play, by genre.

    Attributes
    ----------
    by_genre : (frames,) sounds at the band's own rate, of any level, or their sleeves
    """

    by_genre: Mapping[str, Sequence[Record]]

    @classmethod
    def from_tapes(cls, tapes: Mapping[str, Sequence[Record]], *, rate_hz: int) -> "Records":
        """Take masters of any rate, by genre, down to the rate of the band, each when it is played.

        That takes a tenth of a second for a song, once.
        """
        return cls(
            {
                genre: tuple(_brought_down(tape, rate_hz) for tape in sounds)
                for genre, sounds in tapes.items()
            }
        )

    def of(self, genres: Sequence[str]) -> tuple[Record, ...]:
        """Give every record of some genres, in their order."""
        return tuple(record for genre in genres for record in self.by_genre.get(genre, ()))

    def take_out(self) -> None:
        """Take all of them out of their sleeves, for whoever cannot wait later."""
        for records in self.by_genre.values():
            for record in records:
                taken_out(record)


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
        self._shelf = records.of(station.plays)
        self._played: dict[int, Sound] = {}
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
            return _slice(self._record(item.number), inside, count)
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

    def _record(self, number: int) -> Sound:
        if number not in self._played:
            self._played[number] = unit(taken_out(self._shelf[number]))
        return self._played[number]

    def _speaker(self, item: Item) -> Announcer:
        if self._announcer is None or self._announcer[0] != item.start:
            name = "numbers" if item.kind == "numbers" else self._station.tongue
            seeds = [*self._seeds, 5, item.number]
            self._announcer = (item.start, Announcer(TONGUES[name], self._mouth, seeds))
        return self._announcer[1]


def taken_out(record: Record) -> Sound:
    """Give the sound of a record, whether it is in its sleeve or not."""
    return record.take_out() if isinstance(record, Sleeved) else record


def unit(sound: Sound) -> Sound:
    """Bring a sound to unit level."""
    return sound / np.float32(max(1e-6, float(np.std(sound))))


def _brought_down(tape: Record, rate_hz: int) -> Sleeved:
    shared = gcd(RATE_HZ, rate_hz)
    up, down = RATE_HZ // shared, rate_hz // shared

    @cache
    def bring_down() -> Sound:
        return np.asarray(resample_poly(taken_out(tape), up, down), np.float32)

    return Sleeved(-(-len(tape) * up // down), bring_down)


def _slice(sound: Sound, start: int, count: int) -> Sound:
    part = sound[start : start + count]
    return part if len(part) == count else np.pad(part, (0, count - len(part)))
