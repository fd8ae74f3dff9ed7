"""Atmosphere: every kind of place has a bed of sound in every season, and sounds from afar."""

from functools import partial
from types import MappingProxyType

from game.screen.desk import Desk
from game.sound.afar import Around
from game.sound.ambience import ambience
from game.sound.coming import Coming
from game.sound.seasons import air_of

BED_OF_KIND = MappingProxyType(
    {
        "": "map",
        "home": "kitchen",
        "workshop": "kitchen",
        "port": "port",
        "hospital": "corridor",
        "job": "corridor",
        "street": "street",
    }
)
GAIN = 0.5
CROSS_S = 0.8
EVENING = 2
"""The block from which on it is dark, but for the white nights."""


class Atmosphere:
    """Keeps one bed going."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._here = ("", "", False)
        self._visits = 0
        self._bed: Coming | None = None

    def follow(self, kind: str, *, date: str, block: int) -> None:
        """Go over to what is heard at a kind of place on that day, as soon as it is made."""
        name, air = BED_OF_KIND.get(kind, "map"), air_of(date)
        here = name, air, block >= EVENING and air != "white_night"
        if here == self._here:
            return
        before, self._here = self._here, here
        same_bed = here[:2] == before[:2]
        self._visits += 1
        self._desk.around = Around(
            name, air=air, dark=here[2], visit=self._visits, arrived=before[0] not in ("", name)
        )
        if self._desk.ear is None or same_bed:
            return
        self._stop_bed()
        bed = partial(ambience, name, air=air)
        self._bed = self._desk.bring(bed, "effects", gain=GAIN, loop=True, fade_in_s=CROSS_S)

    def stop(self) -> None:
        """Fade the bed out, and hear nothing from afar."""
        self._stop_bed()
        self._desk.around, self._here = None, ("", "", False)

    def _stop_bed(self) -> None:
        if self._bed is not None:
            self._bed.stop(seconds=CROSS_S)
        self._bed = None
