"""Atmosphere: every kind of place has a bed of sound, and they give way to each other."""

from types import MappingProxyType

from game.screen.desk import Desk
from game.sound.ambience import ambience
from game.sound.mixer import Voice
from game.sound.sources import Samples, at_rate

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
        self._voice: Voice | None = None

    def follow(self, kind: str) -> None:
        """Go over to the bed of a kind of place."""
        name = BED_OF_KIND.get(kind, "map")
        if self._desk.ear is None or name == self._name:
            return
        self.stop()
        self._name = name
        bed = Samples(ambience(name), loop=True)
        source = at_rate(bed, from_hz=44100, to_hz=self._desk.ear.mixer.rate_hz)
        self._voice = self._desk.play(source, "effects", gain=GAIN, fade_in_s=CROSS_S)

    def stop(self) -> None:
        """Fade the bed out."""
        if self._voice is not None:
            self._voice.stop(seconds=CROSS_S)
        self._voice, self._name = None, ""
