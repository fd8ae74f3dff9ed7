"""The air: every transmitter near the needle, every jammer on top of it, and what is left."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.band.radio.broadcast import Broadcast, Source
from game.band.radio.dial import Evening
from game.band.radio.jammers import (
    MAKERS,
    OFF_HZ,
    OVER_DB,
    Order,
    jam,
    standing,
    strength_now,
)
from game.band.radio.programme import Programme, Records, taken_out, unit
from game.band.radio.receiver import atmosphere
from game.band.radio.sky import STATIC_DB, UNREST_HZ, Carrier, Path
from game.band.radio.speech import Mouth
from game.band.radio.stations import STATIONS, Station, strength_db
from game.band.waves import RATE_HZ, Sound, frames

REACH_KHZ = 10.5
"""What lies further from the needle is not worked out."""
ON_TUNE_KHZ = 1.5
QUIET_DB = -6.0
JAMMER_UNREST_HZ = 0.6
JAMMER_DEPTH = 0.9
MARCHES = ("march", "harvest")
LOOPED_S = 60.0


@dataclass(slots=True)
class Arrived:
    """A block of the aerial's voltage, and whose power it is."""

    air: Carrier
    loudest: float = 0.0
    """Amplitude on a steady sky of the strongest station at the needle."""
    wanted: float = 0.0
    """Its power now."""
    rest: float = 0.0
    """Power of everything else."""
    station: str = ""
    jammer: str = ""


class Air:
    """All that is sent on one evening, worked out only where somebody listens."""

    def __init__(
        self, evening: Evening, seed: int, records: Records, orders: Sequence[Order]
    ) -> None:
        self._evening = evening
        self._seed = seed
        self._records = records
        self._orders = tuple(orders)
        self._mouth = Mouth()
        self._sent: dict[str, Broadcast] = {}
        self._loops: dict[str, Sound] = {}

    def read(self, block: int, count: int, *, from_khz: float, to_khz: float) -> Arrived:
        """Give a block of the air around the needle.

        Parameters
        ----------
        block : its number since the set was turned on
        count : frames of every block
        from_khz, to_khz : where the needle is at both ends of the block

        Returns
        -------
        The sum of noise, stations and jammers at `RATE_HZ` around the needle, and whose it is
        """
        static_db = STATIC_DB[self._evening.season]
        noise = atmosphere(self._seed, block, count, static_db=static_db)
        arrived = Arrived(noise, rest=10.0 ** (static_db / 10.0))
        low, high = sorted((from_khz, to_khz))
        for station in STATIONS:
            if low - REACH_KHZ < station.khz < high + REACH_KHZ:
                offs = tuple((station.khz - khz) * 1000.0 for khz in (from_khz, to_khz))
                self._add(arrived, station, block * count, (offs[0], offs[1]))
        return arrived

    def _add(
        self, arrived: Arrived, station: Station, frame: int, offs_hz: tuple[float, float]
    ) -> None:
        moment_s, count = frame / RATE_HZ, len(arrived.air)
        level_db = strength_db(station, self._evening, self._evening.minute + moment_s / 60.0)
        if level_db < QUIET_DB:
            return
        level = 10.0 ** (level_db / 20.0)
        sent = self._station(station).read(
            frame, count, from_hz=offs_hz[0], to_hz=offs_hz[1], level=level
        )
        order = standing(self._orders, station.id, moment_s)
        at_needle = abs(offs_hz[1]) < ON_TUNE_KHZ * 1000.0
        self._weigh(arrived, station, sent, level * at_needle, order)
        if order is not None:
            covering = self._jammer(order).read(
                frame,
                count,
                from_hz=offs_hz[0] + OFF_HZ,
                to_hz=offs_hz[1] + OFF_HZ,
                level=level * 10.0 ** (OVER_DB / 20.0) * strength_now(order, moment_s),
            )
            arrived.air += covering
            arrived.rest += _power(covering)

    @staticmethod
    def _weigh(
        arrived: Arrived, station: Station, sent: Carrier, level: float, order: Order | None
    ) -> None:
        """Count a station as the one that is listened to, or as one that is in the way.

        A ``level`` of 0 is a station beside the needle. The sky does not count, or a whistle
        would be the programme whenever the programme fades.
        """
        arrived.air += sent
        power = _power(sent)
        if level > arrived.loudest:
            arrived.rest += arrived.wanted
            arrived.loudest, arrived.wanted = level, power
            arrived.station, arrived.jammer = station.id, order.kind if order else ""
        else:
            arrived.rest += power

    def _station(self, station: Station) -> Broadcast:
        if station.id not in self._sent:
            programme = Programme(station, self._records, self._mouth, self._seed)
            path = self._path(station.id, UNREST_HZ)
            self._sent[station.id] = Broadcast(programme.read, path, depth=station.depth)
        return self._sent[station.id]

    def _jammer(self, order: Order) -> Broadcast:
        name = f"{order.kind} on {order.station}"
        if name not in self._sent:
            path = self._path(name, JAMMER_UNREST_HZ)
            if order.kind not in self._loops:
                self._loops[order.kind] = self._loop(order.kind)
            source = _repeating(self._loops[order.kind])
            self._sent[name] = Broadcast(source, path, depth=JAMMER_DEPTH)
        return self._sent[name]

    def _path(self, name: str, unrest_hz: float) -> Path:
        return Path([self._seed, self._evening.night, *name.encode()], unrest_hz=unrest_hz)

    def _loop(self, kind: str) -> Sound:
        """Make what a jammer sends; the march is the state's own record, if there is one."""
        marches = self._records.of(MARCHES)
        if kind not in MAKERS and marches:
            return unit(taken_out(marches[self._seed % len(marches)])[: frames(LOOPED_S)])
        return jam(kind if kind in MAKERS else "saw", self._mouth, self._seed)


def _power(sent: Carrier) -> float:
    return float(np.mean(sent.real**2 + sent.imag**2))


def _repeating(loop: Sound) -> Source:
    def source(frame: int, count: int) -> Sound:
        return loop[(frame + np.arange(count)) % len(loop)]

    return source
