"""The host: what the scene of a place may ask of the run in progress."""

from collections.abc import Sequence
from typing import Protocol

from game.city.commands import Command
from game.city.discs import Recipe
from game.city.events import Event
from game.city.said import Said
from game.city.seen import Seen
from game.screen.frame import Hud
from game.screen.scene import Change


class Host(Protocol):
    """The run in progress, as its scenes know it."""

    @property
    def seen(self) -> Seen:
        """What a player can know now."""

    @property
    def recipes(self) -> Sequence[Recipe]:
        """How every disc of this run was made, oldest first; a bone's number is its film's."""

    def do(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command: sounds and autosave follow; a refusal goes into the caption."""

    def next(self) -> Change:
        """Give way to whatever the run has come to: place, map, morning or end."""

    def leave(self) -> Change:
        """End the visit and go on."""

    def pause(self) -> Change:
        """Open the pause."""

    def open_diary(self) -> Change:
        """Open the book."""

    def hud(self, *, lens: bool = False) -> Hud:
        """Give the strip on top."""

    def goal(self) -> str:
        """Give the sentence of the next step."""

    def word(self, said: Said) -> str:
        """Put something said into words: keys among its values first, money as money."""

    def money(self, kop: int) -> str:
        """Write an amount of money."""

    def dice(self, movement: str) -> int:
        """Give the seed of the movement that begins now: same run, same hand, same drift."""


class HomeHost(Host, Protocol):
    """What one can ask at home, besides."""

    def open_shelf(self) -> Change:
        """Open the shelf of discs."""
