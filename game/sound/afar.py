"""From afar: what one hears now and then at a place, with a word for those who do not hear it."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from zlib import crc32

import numpy as np

from game.sound.cues import Cue

TICKS_PER_S = 60
SOONEST_S, LATEST_S = 9.0, 26.0
"""From one sound to the next."""
ALWAYS: frozenset[str] = frozenset()
ICE = frozenset({"snow", "drift"})
DRIFT = frozenset({"drift"})
RAIN = frozenset({"rain"})
WARM = frozenset({"", "white_night"})
OPEN_WATER = WARM | RAIN
DARK, LIGHT = "dark", "light"


@dataclass(frozen=True, slots=True)
class Afar:
    """A sound from somewhere else."""

    name: str
    """Its caption is ``afar-`` and this."""
    cue: Cue
    places: frozenset[str]
    airs: frozenset[str] = ALWAYS
    """In which air it is heard; empty is in any."""
    hour: str = ""
    """Only when it is dark, or only when it is light; empty is at any hour."""

    def is_heard(self, place: str, air: str, *, dark: bool) -> bool:
        """Tell whether it can be heard here and now."""
        fits = not self.airs or air in self.airs
        return fits and place in self.places and self.hour in ("", DARK if dark else LIGHT)


def _at(*places: str) -> frozenset[str]:
    return frozenset(places)


SOUNDS: tuple[Afar, ...] = (
    Afar("foghorn", Cue("foghorn", metres=7.0, pan=-0.5), _at("port", "map"), OPEN_WATER),
    Afar("foghorn-far", Cue("foghorn", metres=16.0, pan=0.6), _at("kitchen"), OPEN_WATER, DARK),
    Afar("gulls", Cue("gulls", metres=5.0, pan=0.4), _at("port", "map"), OPEN_WATER, LIGHT),
    Afar("winch", Cue("winch", metres=6.0, pan=0.6), _at("port")),
    Afar("ice", Cue("ice", metres=4.0, pan=-0.3), _at("port", "map"), ICE),
    Afar("floes", Cue("floes", metres=3.0, pan=0.3), _at("port", "map"), DRIFT),
    Afar("dog", Cue("dog", metres=5.0, pan=0.6), _at("street", "port"), hour=DARK),
    Afar("dog-yard", Cue("dog", metres=9.0, pan=-0.6), _at("kitchen", "map"), hour=DARK),
    Afar("crowd", Cue("crowd", metres=3.0, pan=-0.3), _at("street")),
    Afar("crowd-hall", Cue("crowd", metres=7.0, pan=0.5), _at("corridor"), hour=LIGHT),
    Afar("tram", Cue("tram", metres=4.0, pan=0.5), _at("street")),
    Afar("tram-bell", Cue("tram_bell", metres=7.0, pan=-0.5), _at("street", "map")),
    Afar("doorbell", Cue("doorbell", metres=6.0, pan=0.5), _at("kitchen")),
    Afar("steps", Cue("step_boards", metres=5.0, pan=-0.4), _at("kitchen", "corridor")),
    Afar("sparrows", Cue("sparrows", metres=3.0, pan=0.3), _at("street"), WARM),
    Afar("gutter", Cue("gutter", metres=2.5, pan=-0.5), _at("street", "kitchen"), RAIN),
)

ARRIVALS = MappingProxyType(
    {
        "port": Afar("step-quay", Cue("step", metres=1.5), _at("port")),
        "street": Afar("crowd-near", Cue("crowd", gain=0.8, metres=1.5, pan=0.3), _at("street")),
        "kitchen": Afar("door-home", Cue("door", gain=0.6), _at("kitchen")),
        "corridor": Afar("door-hall", Cue("door", gain=0.6, metres=3.0), _at("corridor")),
        "map": Afar("tram-ride", Cue("tram", gain=0.7, metres=2.0), _at("map")),
    }
)
"""What is heard when one comes to a place from another."""
ARRIVED_TICKS = 20


class Around:
    """Draws what is heard from afar at one place; the same place and visit hear the same."""

    def __init__(
        self, place: str, *, air: str, dark: bool, visit: int, arrived: bool = False
    ) -> None:
        heard = [sound for sound in SOUNDS if sound.is_heard(place, air, dark=dark)]
        self._drawn = _drawn(heard, np.random.default_rng([crc32(place.encode()), visit]))
        arrival = ARRIVALS.get(place) if arrived else None
        self._ticks, self._next = (
            next(self._drawn, (0, None)) if arrival is None else (ARRIVED_TICKS, arrival)
        )

    def tick(self) -> Afar | None:
        """Live a tick; give what is heard in it."""
        if self._next is None:
            return None
        self._ticks -= 1
        if self._ticks > 0:
            return None
        heard = self._next
        self._ticks, self._next = next(self._drawn, (0, None))
        return heard


def _drawn(sounds: list[Afar], dice: np.random.Generator) -> Iterator[tuple[int, Afar | None]]:
    """Draw without end how long it is quiet and what comes then, nothing twice in a row."""
    last: Afar | None = None
    while sounds:
        choice = [sound for sound in sounds if sound is not last] or sounds
        last = choice[int(dice.integers(len(choice)))]
        yield round(TICKS_PER_S * dice.uniform(SOONEST_S, LATEST_S)), last
