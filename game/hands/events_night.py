"""What happens under the hand at the dial, in the street, and before somebody who wants papers.

What handing over and the bag share with the other movements stands in ``events``.
"""

from dataclasses import dataclass
from typing import ClassVar

from game.hands.events import Event

# The night dial.


@dataclass(frozen=True, slots=True)
class SetWarm(Event):
    """The valves glow: the set begins to hear."""


@dataclass(frozen=True, slots=True)
class BandTurned(Event):
    """The switch clicked over to another band."""

    metres: int


@dataclass(frozen=True, slots=True)
class AerialTurned(Event):
    """The wire hangs another way."""

    aerial: int


@dataclass(frozen=True, slots=True)
class StationFound(Event):
    """A station stands at the needle that did not stand there before."""

    station: str


@dataclass(frozen=True, slots=True)
class TapeRuns(Event):
    """The tape has begun to run."""

    second: int


@dataclass(frozen=True, slots=True)
class TapeStops(Event):
    """The tape stands still."""

    second: int


@dataclass(frozen=True, slots=True)
class SecondTaken(Event):
    """A second more is on the tape: clean, jammed or faint."""

    second: int
    how: str


@dataclass(frozen=True, slots=True)
class LampOn(Event):
    """One more lamp burns on the mast of the jammer at the needle."""

    warns: ClassVar[bool] = True
    lamps: int


@dataclass(frozen=True, slots=True)
class LampOut(Event):
    """One lamp less burns on that mast: the air is about to clear."""

    lamps: int


@dataclass(frozen=True, slots=True)
class JammerUp(Event):
    """The order has come: a jammer stands on the station at the needle."""

    kind: str


@dataclass(frozen=True, slots=True)
class AirClears(Event):
    """The jammer at the needle is off."""


@dataclass(frozen=True, slots=True)
class SetOff(Event):
    """The set is off, with so many clean seconds on the tape."""

    clean_s: int


@dataclass(frozen=True, slots=True)
class NightOver(Event):
    """The night is over, with so many clean seconds on the tape."""

    clean_s: int


# Handing over.


@dataclass(frozen=True, slots=True)
class Slips(Event):
    """The bone begins to slide through hurried fingers."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Fumble(Event):
    """The bone slipped, and was caught: everybody could see it for a moment."""

    fumbles: int


@dataclass(frozen=True, slots=True)
class PassesBy(Event):
    """A patrolman who came across has seen empty hands, and goes on."""

    patrolman: int


@dataclass(frozen=True, slots=True)
class LetFall(Event):
    """The bone lies in the snow; at night it may be looked for."""


@dataclass(frozen=True, slots=True)
class HeWillGo(Event):
    """He will not wait much longer."""

    warns: ClassVar[bool] = True
    seconds: int


# Documents.


@dataclass(frozen=True, slots=True)
class NamesPlace(Event):
    """He says where he will pat, as the form wants it."""

    warns: ClassVar[bool] = True
    place: str


@dataclass(frozen=True, slots=True)
class Asks(Event):
    """He asks, and waits."""

    question: int


@dataclass(frozen=True, slots=True)
class Replied(Event):
    """Something has been said to him; what it strained."""

    strain: int


@dataclass(frozen=True, slots=True)
class Silence(Event):
    """Nothing has been said, and that is an answer, too."""


@dataclass(frozen=True, slots=True)
class Contradiction(Event):
    """Two things that he has read or heard do not agree."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class PaperGiven(Event):
    """A paper is in his hand; whether it is the one he wanted."""

    paper: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class EyesUp(Event):
    """He has read enough, and looks up."""


@dataclass(frozen=True, slots=True)
class Shifts(Event):
    """The hand is at a thing that had better lie elsewhere."""

    thing: int


@dataclass(frozen=True, slots=True)
class Shifted(Event):
    """The thing lies elsewhere."""

    thing: int
    place: str


@dataclass(frozen=True, slots=True)
class FriendPats(Event):
    """Somebody with an armband pats a pocket that is known to be empty."""

    place: str


@dataclass(frozen=True, slots=True)
class Doubts(Event):
    """He has begun to doubt."""

    warns: ClassVar[bool] = True
    doubt: int


@dataclass(frozen=True, slots=True)
class PatsSoon(Event):
    """No more questions: now he will pat."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Pats(Event):
    """His glove is where he said."""


@dataclass(frozen=True, slots=True)
class WavedOn(Event):
    """Walk on. Slower."""

    felt: int


@dataclass(frozen=True, slots=True)
class WrittenDown(Event):
    """He writes down the name and lets go."""

    felt: int


@dataclass(frozen=True, slots=True)
class Seized(Event):
    """He takes what lies in that place."""

    felt: int


# The bag.


@dataclass(frozen=True, slots=True)
class ThingTurned(Event):
    """The thing in the hand has made a quarter turn."""

    thing: int


@dataclass(frozen=True, slots=True)
class OnTheBunk(Event):
    """A thing lies on the bunk again."""

    thing: int


@dataclass(frozen=True, slots=True)
class Undone(Event):
    """The bag is as it was one step before."""


@dataclass(frozen=True, slots=True)
class Rearranged(Event):
    """A steadier mind has packed the whole bag anew."""

    exposure: int


@dataclass(frozen=True, slots=True)
class WhistleSoon(Event):
    """The ship will whistle in a moment."""

    warns: ClassVar[bool] = True
    seconds: int


@dataclass(frozen=True, slots=True)
class BagClosed(Event):
    """The bag is closed; what a patting hand will feel of it."""

    exposure: int
