"""What a check is made of: breath, calm and doubt, what was said, and the one move."""

from dataclasses import dataclass, field, replace
from enum import Enum

from game.hands.documents_facts import NO_TOPIC, Carried, Check
from game.hands.levers import Levers

BREATH = 1024
EXHALE = 512
"""From here on one breathes out."""
EVEN = 500
"""Calm, when nobody does anything about it."""
FULL_DOUBT = 1000
WARNED_FROM, SEIZED_FROM = 400, 800

ANSWERS, PAPERS, MOVES = range(3)
COLUMNS = 3
SHIFT, FRIEND = "shift", "friend"


class Phase(Enum):
    """How far the check has come."""

    ASKING = "asking"
    WRITING = "writing"
    """He writes down, and his eyes are on the paper."""
    ABOUT_TO_PAT = "about_to_pat"
    PATTING = "patting"
    WAVED_ON = "waved_on"
    WRITTEN_DOWN = "written_down"
    SEIZED = "seized"


ENDED = frozenset({Phase.WAVED_ON, Phase.WRITTEN_DOWN, Phase.SEIZED})


@dataclass(frozen=True, slots=True)
class Move:
    """One of the moves that are open: a thing into another place, or a friend's hand."""

    kind: str
    """shift or friend."""
    thing: int
    """Number of the thing, 0 for a friend."""
    place: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What the eye is on: a column, and a row of it."""

    column: int = ANSWERS
    row: int = 0
    x_held: bool = False
    y_held: bool = False
    b_held: bool = True
    """A tool that is held when the check begins chooses nothing."""


@dataclass(frozen=True, slots=True)
class Told:
    """What he has heard and read."""

    answers: tuple[int, ...] = ()
    """Row of the answer to every question so far; -1 = silence."""
    papers: tuple[int, ...] = ()
    """Numbers of the papers given, in their order."""
    claims: tuple[tuple[int, int], ...] = ()
    """(topic, value) of all that was said or shown."""
    contradictions: int = 0
    given_up: tuple[int, ...] = ()

    def contradicts(self, topic: int, value: int) -> bool:
        """Tell whether something else was said of the same."""
        return topic != NO_TOPIC and any(
            known == topic and said != value for known, said in self.claims
        )

    def says(self, topic: int, value: int) -> "Told":
        """Remember what was claimed."""
        if topic == NO_TOPIC:
            return self
        return replace(self, claims=(*self.claims, (topic, value)))


@dataclass(frozen=True, slots=True)
class State:
    """Somebody who breathes, before somebody who asks."""

    seed: int
    levers: Levers
    check: Check
    things: tuple[Carried, ...]
    zone: int
    tick: int = 0
    breath: int = 0
    """0 to 1023; from 512 on one breathes out."""
    calm: int = EVEN
    doubt: int = 0
    question: int = 0
    ticks: int = 0
    """What is left of what he does."""
    eyes_down_ticks: int = 0
    choice: Choice = field(default_factory=Choice)
    told: Told = field(default_factory=Told)
    move: Move | None = None
    """The move that is under way, or has been made."""
    move_ticks: int = 0
    """What is left of it."""
    steady_ticks: int = 0
    exhale_ticks: int = 0
    """All of them so far, and how many of them were steady."""
    felt: int = 0
    lens: bool = False
    """One looks closely at what is on the table."""
    spared: bool = False
    """An assisted tongue has been let off one contradiction."""
    phase: Phase = Phase.ASKING


@dataclass(frozen=True, slots=True)
class Composure:
    """How the check went."""

    outcome: str
    """waved_on, written_down or seized; anything else is not over."""
    calm: int
    doubt: int
    felt: int
    """What the glove felt in the place he named, hardness through cover."""
    zone: int
    """Number of the place that he patted."""
    in_zone: tuple[int, ...]
    """Numbers of the things that lay there."""
    answers: tuple[int, ...]
    papers: tuple[int, ...]
    given_up: tuple[int, ...]
    """Numbers of the things that were handed over."""
    shifted: tuple[tuple[int, int], ...]
    """(number of a thing, number of the place where it lies now)."""
    contradictions: int
    friend: bool
    """A friend has put his own name at risk."""
    steady_percent: int
    """Share of the breathing out that was steady."""
    tenths: int
