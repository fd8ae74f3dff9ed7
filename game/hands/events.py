"""What happens under the hand: small facts that picture, sound and captions follow."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in this tick; its caption is the Fluent key ``caption-<name>``."""

    warns: ClassVar[bool] = False
    """Whether it announces that the work may be lost."""


# Scissors.


@dataclass(frozen=True, slots=True)
class Snip(Event):
    """The scissors bit through: how far outside (positive) the circle."""

    error_cmm: int


@dataclass(frozen=True, slots=True)
class HairLine(Event):
    """A hair line shows; leaning on will tear the sheet."""

    warns: ClassVar[bool] = True
    angle_ddeg: int


@dataclass(frozen=True, slots=True)
class Tear(Event):
    """The sheet tore; the third tear ruins it."""

    warns: ClassVar[bool] = True
    angle_ddeg: int
    tears: int


@dataclass(frozen=True, slots=True)
class Trimmed(Event):
    """The circle is closed."""


@dataclass(frozen=True, slots=True)
class SheetRuined(Event):
    """Torn for the third time."""


# Cigarette.


@dataclass(frozen=True, slots=True)
class Sizzle(Event):
    """The ember touched the film."""

    ember: int


@dataclass(frozen=True, slots=True)
class Lifted(Event):
    """The ember left the film, which goes on melting for a while."""

    size_cmm: int


@dataclass(frozen=True, slots=True)
class Ash(Event):
    """Ash fell from an ember that is too long, and the hand jumped."""


@dataclass(frozen=True, slots=True)
class Soot(Event):
    """The ember is too cold: it only blackens."""


@dataclass(frozen=True, slots=True)
class Fits(Event):
    """The rim of the hole has reached the gauge line."""

    size_cmm: int


@dataclass(frozen=True, slots=True)
class Wide(Event):
    """The rim runs past the gauge line: the disc will have play."""

    warns: ClassVar[bool] = True
    size_cmm: int


@dataclass(frozen=True, slots=True)
class TooSmall(Event):
    """The hole has gone cold before the spindle fits."""

    size_cmm: int


@dataclass(frozen=True, slots=True)
class HoleDone(Event):
    """The hole is burnt and the hand is away."""

    size_cmm: int


@dataclass(frozen=True, slots=True)
class HoleRuined(Event):
    """There is more hole than disc."""


# Lathe.


@dataclass(frozen=True, slots=True)
class PassageBegins(Event):
    """The hand is on the lathe again."""

    passage: int


@dataclass(frozen=True, slots=True)
class PassageEnds(Event):
    """The lathe runs by itself to the next passage."""

    passage: int


@dataclass(frozen=True, slots=True)
class Touch(Event):
    """Two walls touched."""

    tenth: int
    depth_um: int


@dataclass(frozen=True, slots=True)
class Breach(Event):
    """The wall is cut through: a needle will change turns here."""

    warns: ClassVar[bool] = True
    tenth: int


@dataclass(frozen=True, slots=True)
class Chip(Event):
    """A chip of swarf lifted the tip, and the spiral hopped."""

    tenth: int
    lift_um: int


@dataclass(frozen=True, slots=True)
class SweepSoon(Event):
    """Swarf is gathering round the tip."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class SweepNow(Event):
    """Swarf is about to wind round the tip."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Gap(Event):
    """Swarf wound round the tip and lifted the head: three seconds of silence."""

    tenth: int


@dataclass(frozen=True, slots=True)
class HeadDown(Event):
    """The head is down again."""

    tenth: int


@dataclass(frozen=True, slots=True)
class Governor(Event):
    """A tap on the governor; the step in parts per million."""

    step_ppm: int


@dataclass(frozen=True, slots=True)
class Knock(Event):
    """The neighbour knocked on the wall; three are enough."""

    warns: ClassVar[bool] = True
    knocks: int


@dataclass(frozen=True, slots=True)
class TipDull(Event):
    """The tip has gone dull: treble will be lost from now on."""


@dataclass(frozen=True, slots=True)
class FilmShort(Event):
    """The film will end before the song does."""

    warns: ClassVar[bool] = True
    missing_s: int


@dataclass(frozen=True, slots=True)
class CutDone(Event):
    """The head is up: the cut has ended."""

    tenth: int


# Light box.


@dataclass(frozen=True, slots=True)
class PlateTurned(Event):
    """Another film lies on the glass."""

    plate: int


@dataclass(frozen=True, slots=True)
class ScratchFound(Event):
    """Raking light shows a scratch."""

    scratch: int


@dataclass(frozen=True, slots=True)
class Taken(Event):
    """A film went into the lining."""

    number: int


@dataclass(frozen=True, slots=True)
class PutBack(Event):
    """A film came out of the lining again."""

    number: int


@dataclass(frozen=True, slots=True)
class NameCut(Event):
    """The strip with the name is off."""

    number: int


@dataclass(frozen=True, slots=True)
class LiningFull(Event):
    """Six films are all that a lining holds."""


@dataclass(frozen=True, slots=True)
class Footsteps(Event):
    """The orderly passes a door."""

    warns: ClassVar[bool] = True
    doors: int


@dataclass(frozen=True, slots=True)
class AtTheDoor(Event):
    """The steps have stopped: light off, now."""

    warns: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class LookedIn(Event):
    """He saw a dark room and goes."""


@dataclass(frozen=True, slots=True)
class ThrownOut(Event):
    """He saw the light: no more films here for a week."""


@dataclass(frozen=True, slots=True)
class CorridorTaken(Event):
    """He is too near: one would walk into him."""


@dataclass(frozen=True, slots=True)
class Left(Event):
    """Gone, with what the lining holds."""

    films: int


# Handing over.


@dataclass(frozen=True, slots=True)
class Bare(Event):
    """The bone is out of the coat, for anybody to see."""


@dataclass(frozen=True, slots=True)
class TurnsSoon(Event):
    """A patrolman is about to turn round."""

    warns: ClassVar[bool] = True
    patrolman: int


@dataclass(frozen=True, slots=True)
class Tram(Event):
    """A tram passes and hides the two of you."""


@dataclass(frozen=True, slots=True)
class WalksOver(Event):
    """A patrolman comes across the street."""

    warns: ClassVar[bool] = True
    patrolman: int


@dataclass(frozen=True, slots=True)
class Handed(Event):
    """The bone is in his coat."""


@dataclass(frozen=True, slots=True)
class Dropped(Event):
    """You walked away; the bone stayed yours."""


@dataclass(frozen=True, slots=True)
class Caught(Event):
    """Papers, citizen."""


# The bag.


@dataclass(frozen=True, slots=True)
class LiftedThing(Event):
    """A thing is in the hand."""

    thing: int


@dataclass(frozen=True, slots=True)
class LaidThing(Event):
    """A thing lies in the bag; how well it is covered."""

    thing: int
    cover: int


@dataclass(frozen=True, slots=True)
class NoRoom(Event):
    """It does not go in there."""

    thing: int


@dataclass(frozen=True, slots=True)
class Whistle(Event):
    """The ship's whistle: time is up."""
