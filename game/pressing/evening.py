"""An evening at the set: what is sent, who will be covered when, and a night's tape heard again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from game.band.radio import (
    STATIONS,
    Evening,
    Order,
    Radio,
    Record,
    Records,
    Station,
    on_air,
    usual_orders,
)
from game.band.radio.programme import Programme
from game.band.radio.speech import Mouth
from game.band.radio.stations import strength_db
from game.band.waves import RATE_HZ
from game.city.discs import Tape
from game.pressing.off_air import OffAir, Taping, record_off_air

MASTER_HZ = 44_100
SITS_DOWN = 23 * 60 + 30
"""Half past eleven: the late hours have begun, and the kitchen sleeps."""
BEGAN_S = 150.0
"""The masts had their orders before the set was turned on."""
FAINTEST_DB = 6.0
_SEASON = ("winter", "spring", "summer", "autumn")


@dataclass(frozen=True, slots=True)
class Sent:
    """One transmitter on one evening, in whole numbers."""

    station: str
    hz: int
    level_cdb: int
    """Over the noise of the set, hundredths of a decibel."""
    items: tuple[tuple[int, str], ...]
    """(tenth from which on, what is sent): a song's id, or talk; nothing for a bare carrier."""
    orders: tuple[tuple[str, int, int], ...]
    """(kind, first tenth, last tenth) of every jammer that is ordered onto it."""


@dataclass(frozen=True, slots=True, eq=False)
class Shelf:
    """What the stations have to play: the master of each song and its genre, in their order."""

    songs: Mapping[str, tuple[str, Record]]
    """Song to (genre, ``(frames,)`` float32 at 44 100 Hz or what gives so many when played)."""

    def records(self) -> Records:
        """Bring them down to the rate of the band, each when it is played."""
        return Records.from_tapes(self._by_genre(), rate_hz=MASTER_HZ)

    def names(self, station: Station) -> tuple[str, ...]:
        """Name what a station plays, in the order of its shelf."""
        return tuple(
            song
            for genre in station.plays
            for song, (known, _) in self.songs.items()
            if known == genre
        )

    def _by_genre(self) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for genre, record in self.songs.values():
            found.setdefault(genre, []).append(record)
        return found


def evening_of(day: str) -> Evening:
    """Give the evening of a date, yyyy-mm-dd; every night has a sky of its own."""
    found = date.fromisoformat(day)
    return Evening(_SEASON[found.month % 12 // 3], SITS_DOWN, found.toordinal())


def orders_of(seed: int) -> tuple[Order, ...]:
    """Give the orders of an evening; some stood when the set was turned on."""
    return tuple(
        replace(order, first_s=order.first_s - BEGAN_S, last_s=order.last_s - BEGAN_S)
        for order in usual_orders(seed)
        if order.last_s > BEGAN_S
    )


def tune_in(evening: Evening, *, seed: int, records: Records) -> Radio:
    """Turn the set on."""
    return Radio(evening, seed=seed, records=records, orders=orders_of(seed))


def sent_on(evening: Evening, *, seed: int, shelf: Shelf, seconds: int) -> tuple[Sent, ...]:
    """Tell all that stands in the air on an evening.

    Parameters
    ----------
    evening : when somebody sits down
    seed : the set's
    shelf : what the stations play
    seconds : how long one will sit

    Returns
    -------
    One for each transmitter, bare carriers included, as `tune_in` lets it be heard
    """
    records, mouth, orders = shelf.records(), Mouth(), orders_of(seed)
    heard = {station.id for station, _ in on_air(evening)}
    found = []
    for station in STATIONS:
        level_db = strength_db(station, evening, evening.minute)
        if station.id not in heard and (level_db < FAINTEST_DB or not _is_bare(station)):
            continue
        programme = Programme(station, records, mouth, seed)
        named = shelf.names(station)
        items = () if _is_bare(station) else tuple(_items(programme, named, seconds))
        found.append(
            Sent(
                station.id,
                round(1000 * station.khz),
                round(100 * level_db),
                items,
                _ordered(orders, station.id, seconds),
            )
        )
    return tuple(found)


def hear_again(tape: Tape, shelf: Shelf) -> OffAir:
    """Make the master of a tape: the same night, listened to as it was listened to."""
    taping = Taping(
        season=tape.season,
        minute=tape.minute,
        night=tape.night,
        seed=tape.seed,
        needle=tape.needle,
        width=tape.width,
        pieces=tape.pieces,
    )
    return record_off_air(taping, shelf.records(), orders=orders_of(tape.seed))


def _is_bare(station: Station) -> bool:
    return all(kind == "carrier" for kind, _ in station.plan)


def _items(programme: Programme, named: Sequence[str], seconds: int) -> Iterator[tuple[int, str]]:
    """Tell what follows what; all that is no record counts as talk."""
    frame = 0
    while frame < seconds * RATE_HZ:
        item = programme.item_at(frame)
        yield 10 * frame // RATE_HZ, named[item.number] if item.kind == "record" else "talk"
        frame = item.start + item.count


def _ordered(
    orders: Sequence[Order], station: str, seconds: int
) -> tuple[tuple[str, int, int], ...]:
    return tuple(
        (order.kind, round(10 * order.first_s), round(10 * order.last_s))
        for order in orders
        if order.station == station and order.first_s < seconds
    )
