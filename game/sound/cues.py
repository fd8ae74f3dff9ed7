"""Cues: which sound belongs to which event of the city, of a hand, or of the screen itself."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TypeAlias

from game.sound.belt import Sound
from game.sound.coming import Comings
from game.sound.errands import Errands
from game.sound.foley import at_distance, foley
from game.sound.mixer import Bus, Mixer

TIMES = 4
SEMITONE = 2.0 ** (1.0 / 12.0)

Key: TypeAlias = tuple[str, int, float, float]
"""A sound, which of its variants, its pitch and its distance."""


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

CUES: MappingProxyType[str, Cue] = MappingProxyType(
    {
        # The city.
        "Bought": Cue("money"),
        "GaveBack": Cue("cloth"),
        "Moved": Cue("film_flap", gain=0.6),
        "GateResolved": Cue("stamp"),
        "Lost": Cue("glove"),
        "FilmsTaken": Cue("film_flap"),
        "ThrownOut": Cue("door"),
        "Sold": Cue("money"),
        "PatrolNearer": Cue("boots", metres=7.0, pan=0.6),
        "PatrolPassed": Cue("boots", metres=3.0, pan=-0.4),
        "Stopped": Cue("whistle", pan=0.3),
        "Raided": Cue("knock"),
        "FifteenDays": Cue("stamp"),
        "Earned": Cue("coins"),
        "Paid": Cue("money"),
        "DayBegan": Cue("paper", gain=0.6),
        "Warned": Cue("step_boards", metres=4.0),
        "LaidLow": Cue("cloth", gain=0.6),
        "NameRead": Cue("pen"),
        "Struck": Cue("stamp"),
        "Alarmed": Cue("whistle", metres=5.0, pan=0.4),
        "NotesChanged": Cue("money", pitch=0.9),
        "DoorTaken": Cue("door", gain=0.8),
        # The hands.
        "Snip": Cue("snip"),
        "HairLine": Cue("film_flap"),
        "Tear": Cue("tear"),
        "SheetRuined": Cue("tear"),
        "Trimmed": Cue("film_flap"),
        "Sizzle": Cue("sizzle"),
        "Lifted": Cue("ember_puff", gain=0.5),
        "Ash": Cue("swarf", gain=0.6),
        "Soot": Cue("sizzle", gain=0.4),
        "HoleDone": Cue("film_flap", gain=0.7),
        "HoleRuined": Cue("tear"),
        "Touch": Cue("touch"),
        "Breach": Cue("touch", pitch=0.8),
        "Chip": Cue("chip"),
        "SweepSoon": Cue("swarf", gain=0.6),
        "SweepNow": Cue("swarf"),
        "Gap": Cue("needle_lift"),
        "HeadDown": Cue("needle_drop"),
        "Governor": Cue("relay", gain=0.5, pitch=1.2),
        "Knock": Cue("knock", metres=3.0, pan=0.7),
        "CutDone": Cue("needle_lift"),
        "PlateTurned": Cue("film_flap", gain=0.7),
        "ScratchFound": Cue("nail"),
        "Taken": Cue("cloth"),
        "PutBack": Cue("cloth", gain=0.6),
        "NameCut": Cue("snip"),
        "Footsteps": Cue("step", metres=6.0, pan=0.5),
        "AtTheDoor": Cue("door", metres=3.0, pan=0.5),
        # The night and the street.
        "SetWarm": Cue("relay", gain=0.5),
        "BandTurned": Cue("switch"),
        "AerialTurned": Cue("nail"),
        "TapeRuns": Cue("relay", pitch=1.2),
        "TapeStops": Cue("relay", pitch=0.9),
        "LampOn": Cue("relay", gain=0.4, pitch=0.7, pan=0.5),
        "SetOff": Cue("switch"),
        "Bare": Cue("nail", gain=0.6),
        "TurnsSoon": Cue("cloth", gain=0.6, pan=0.5),
        "Tram": Cue("tram_bell", metres=4.0),
        "WalksOver": Cue("boots", metres=5.0, pan=0.4),
        "Caught": Cue("whistle", pan=0.2),
        "LiftedThing": Cue("cloth", gain=0.6),
        "LaidThing": Cue("wool", gain=0.7),
        "NoRoom": Cue("dull_tap"),
        "Whistle": Cue("whistle", metres=3.0, pan=0.5),
        "Slips": Cue("cloth", gain=0.7),
        "Fumble": Cue("film_flap"),
        "PassesBy": Cue("boots", metres=4.0, pan=-0.4),
        "LetFall": Cue("film_flap", gain=0.8),
        "NamesPlace": Cue("glove", gain=0.6),
        "Contradiction": Cue("dull_tap"),
        "PaperGiven": Cue("paper"),
        "EyesUp": Cue("cloth", gain=0.5),
        "Shifts": Cue("cloth", gain=0.5),
        "Shifted": Cue("film_flap", gain=0.4),
        "FriendPats": Cue("glove"),
        "Doubts": Cue("relay", gain=0.5, pitch=0.8),
        "PatsSoon": Cue("step", metres=2.0),
        "Pats": Cue("glove"),
        "WavedOn": Cue("boots", metres=3.0),
        "WrittenDown": Cue("pen"),
        "Seized": Cue("stamp"),
        "ThingTurned": Cue("cloth", gain=0.5),
        "OnTheBunk": Cue("wool", gain=0.6),
        "Undone": Cue("cloth", gain=0.4),
        "Rearranged": Cue("cloth"),
        "WhistleSoon": Cue("whistle", metres=6.0, pan=0.5),
        "BagClosed": Cue("wool"),
    }
)
"""By the name of the event's class, so that the sound room needs to know no rule."""


def cue_of(event: object) -> Cue | None:
    """Give the sound of an event, or None for one that makes no sound."""
    return CUES.get(type(event).__name__)


class Cues:
    """Plays cues through a mixer; each sound is made once in four variants, then kept."""

    def __init__(self, mixer: Mixer, *, comings: Comings | None = None) -> None:
        self._comings = comings or Comings(mixer, Errands("cues", at_once=True))
        self._made: dict[Key, Sound] = {}
        self._times: dict[str, int] = {}

    def react(self, events: Iterable[object]) -> None:
        """Let everything be heard that has just happened."""
        for event in events:
            cue = cue_of(event)
            if cue is not None:
                self.play(cue)

    def play(self, cue: Cue) -> None:
        """Play one cue, never twice in a row the same variant; a new one once it is made."""
        time = self._times.get(cue.sound, 0)
        self._times[cue.sound] = (time + 1) % TIMES
        self._comings.bring(
            partial(self._sound, cue, time),
            cue.bus,
            gain=cue.gain,
            pan=cue.pan,
            made=_key(cue, time) in self._made,
        )

    def prepare(self, cue: Cue) -> None:
        """Make all variants of a cue before anybody plays it; any thread may."""
        for time in range(TIMES):
            self._sound(cue, time)

    def focus(self, *, across: float) -> None:
        """Flick a nail on film where the focus went, 0 left to 1 right."""
        self.play(replace(FOCUS, pan=1.6 * (across - 0.5)))

    def heat(self, *, step: int) -> None:
        """Click the relay, a semitone lower for each step of heat."""
        self.play(replace(HEAT, pitch=SEMITONE**-step))

    def _sound(self, cue: Cue, time: int) -> Sound:
        key = _key(cue, time)
        if key not in self._made and cue.metres <= 1.0:
            self._made[key] = foley(cue.sound, seed=time, pitch=cue.pitch)
        elif key not in self._made:
            near = self._sound(replace(cue, metres=1.0), time)
            self._made[key] = at_distance(near, metres=cue.metres)
        return self._made[key]


def _key(cue: Cue, time: int) -> Key:
    return cue.sound, time, cue.pitch, cue.metres
