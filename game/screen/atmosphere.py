"""Atmosphere: every kind of place has a bed of sound, and they give way to each other."""

from functools import partial
from types import MappingProxyType

from game.screen.desk import Desk
from game.sound.ambience import ambience
from game.sound.coming import Coming

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


class Atmosphere:
    """Keeps one bed going."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._name = ""
        self._bed: Coming | None = None

    def follow(self, kind: str) -> None:
        """Go over to the bed of a kind of place, as soon as it is made."""
        name = BED_OF_KIND.get(kind, "map")
        if self._desk.ear is None or name == self._name:
            return
        self.stop()
        self._name = name
        bed = partial(ambience, name)
        self._bed = self._desk.bring(bed, "effects", gain=GAIN, loop=True, fade_in_s=CROSS_S)

    def stop(self) -> None:
        """Fade the bed out."""
        if self._bed is not None:
            self._bed.stop(seconds=CROSS_S)
        self._bed, self._name = None, ""
