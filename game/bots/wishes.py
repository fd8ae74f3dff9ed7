"""Wishes: what a bot wants to do next, and the sentence that says why."""

from dataclasses import dataclass
from typing import Protocol

from game.city.commands import Command
from game.city.said import Said
from game.city.seen import Seen


@dataclass(frozen=True, slots=True)
class Cut:
    """At the workshop: make a bone of this song from this film, by hand."""

    film: int
    """Number of a film at home."""
    song: str


@dataclass(frozen=True, slots=True)
class Look:
    """At the hospital: go through the bin on the light box, by hand."""


@dataclass(frozen=True, slots=True)
class Tune:
    """At home by night: sit at the set, and tape what gets through."""


@dataclass(frozen=True, slots=True)
class Stand:
    """In the street, stopped: breathe, answer, and come through it by hand."""


Wish = Command | Cut | Look | Tune | Stand
"""Either a finished act, or a movement of the hand that somebody has to perform first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a bot wants now, and why."""

    wish: Wish
    says: Said


class Player(Protocol):
    """Somebody who plays: looks at what can be seen, and wants something."""

    @property
    def skill(self) -> int:
        """How practised the hand is, 0 to 100."""

    def choose(self, seen: Seen, /) -> Choice:
        """Give the next wish; it is called again after every act."""
