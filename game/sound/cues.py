"""Cues: which sound belongs to which event of the city, of a hand, or of the screen itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.sound.belt import Sound
from game.sound.foley import at_distance, foley
from game.sound.mixer import Bus, Mixer, Voice
from game.sound.sources import Samples, at_rate

TIMES = 4
SEMITONE = 2.0 ** (1.0 / 12.0)


@dataclass(frozen=True, slots=True)
class Cue:
    """One sound as an event wants it."""

    sound: str
    gain: float = 1.0
    metres: float = 1.0
    pan: float = 0.0
    """-1 left, 1 right."""
    pitch: float = 1.0
    bus: Bus = "effects"


FOCUS = Cue("nail")
REFUSED = Cue("dull_tap")
PRIMARY = Cue("switch")
LOOK = Cue("cloth")
HEAT = Cue("relay")

CITY_CUES: dict[str, Cue] = {}
HAND_CUES: dict[str, Cue] = {}
CUES: dict[str, Cue] = {**CITY_CUES, **HAND_CUES}
"""By the name of the event's class, so that the sound room needs to know no rule."""


def cue_of(event: object) -> Cue | None:
    """Give the sound of an event, or None for one that makes no sound."""
    return CUES.get(type(event).__name__)


class Cues:
    """Plays cues through a mixer; each sound is made once in four variants, then kept."""

    def __init__(self, mixer: Mixer) -> None:
        self._mixer = mixer
        self._made: dict[tuple[str, int, float, float], Sound] = {}
        self._times: dict[str, int] = {}

    def react(self, events: Iterable[object]) -> None:
        """Let everything be heard that has just happened."""
        for event in events:
            cue = cue_of(event)
            if cue is not None:
                self.play(cue)

    def play(self, cue: Cue) -> Voice:
        """Play one cue, never twice in a row the same variant."""
        time = self._times.get(cue.sound, 0)
        self._times[cue.sound] = (time + 1) % TIMES
        source = at_rate(Samples(self._sound(cue, time)), from_hz=44100, to_hz=self._mixer.rate_hz)
        return self._mixer.play(source, cue.bus, gain=cue.gain, pan=cue.pan)

    def focus(self, *, across: float) -> None:
        """Flick a nail on film where the focus went, 0 left to 1 right."""
        self.play(replace(FOCUS, pan=1.6 * (across - 0.5)))

    def heat(self, *, step: int) -> None:
        """Click the relay, a semitone lower for each step of heat."""
        self.play(replace(HEAT, pitch=SEMITONE**-step))

    def _sound(self, cue: Cue, time: int) -> Sound:
        key = (cue.sound, time, cue.pitch, cue.metres)
        if key not in self._made:
            near = foley(cue.sound, seed=time, pitch=cue.pitch)
            self._made[key] = near if cue.metres <= 1.0 else at_distance(near, metres=cue.metres)
        return self._made[key]
