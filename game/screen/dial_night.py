"""The night as the dial wants it: what is sent becomes stations, what was spliced a tape."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.band.radio import Evening
from game.city.discs import Tape
from game.hands.dial_facts import Night, Order, Station
from game.hands.dial_splice import Spliced
from game.pressing.evening import Sent
from game.pressing.off_air import Aired

FULL_CDB = 3400
"""A station so far over the noise closes the eye."""
FULL = 100
NARROWEST_HZ, WIDEST_HZ = 500, 8000
QUIETEST_CDB, LOUDEST_CDB = -6000, 3000
JAZZ = "jazz"
HOURS: Mapping[str, str] = MappingProxyType({"night_music": JAZZ, "night_music_31": JAZZ})
"""Stations that carry the same hour; every other one is its own."""


def night_of(sent: tuple[Sent, ...], *, seconds: int) -> Night:
    """Give the facts of a night to the hand."""
    stations = tuple(_station(each) for each in sent)
    return Night(stations, wanted=_wanted(stations), seconds=seconds)


def tape_of(spliced: Spliced, evening: Evening, *, seed: int, songs: tuple[str, ...]) -> Tape:
    """Write down what was caught; width and noise are measured when it is heard again."""
    return Tape(
        song=spliced.song,
        station=spliced.station,
        seconds=spliced.seconds,
        bandwidth_hz=0,
        noise_cdb=0,
        season=evening.season,
        minute=evening.minute,
        night=evening.night,
        seed=seed,
        songs=songs,
        needle=spliced.needle,
        width=spliced.width,
        pieces=spliced.pieces,
    )


def measured(tape: Tape, aired: Aired) -> Tape:
    """Write down what was measured, within what a set can let through."""
    return replace(
        tape,
        bandwidth_hz=max(NARROWEST_HZ, min(WIDEST_HZ, aired.bandwidth_hz)),
        noise_cdb=max(QUIETEST_CDB, min(LOUDEST_CDB, aired.noise_cdb)),
    )


def _wanted(stations: tuple[Station, ...]) -> str:
    """Want the jazz hour where it is loud enough, else whatever there is."""
    loud = any(station.hour == JAZZ and station.strength >= FULL // 2 for station in stations)
    return JAZZ if loud else ""


def _station(sent: Sent) -> Station:
    return Station(
        sent.station,
        sent.hz,
        max(0, min(FULL, FULL * sent.level_cdb // FULL_CDB)),
        hour=HOURS.get(sent.station, sent.station) if sent.items else "",
        orders=tuple(Order(kind, first, last) for kind, first, last in sent.orders),
        items=sent.items,
    )
