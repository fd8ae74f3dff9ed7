"""One run: its level and seed, the finished commands so far, and the state now."""

from game.city.begin import begin
from game.city.brought import Brought, with_brought
from game.city.commands import Command
from game.city.events import Event, Refused
from game.city.level import Level
from game.city.state import State
from game.city.step import step
from game.city.view import Seen, view


class Session:
    """The door between whoever plays and the rules: commands go in, events come out."""

    def __init__(self, level: Level, *, seed: int, brought: tuple[Brought, ...] = ()) -> None:
        self._brought = brought
        self._first = with_brought(level, brought)
        self._state = begin(self._first, seed)
        self._commands: list[Command] = []

    @classmethod
    def resumed(
        cls,
        first: Level,
        state: State,
        commands: tuple[Command, ...],
        *,
        brought: tuple[Brought, ...] = (),
    ) -> "Session":
        """Go on from a snapshot and the commands that led to it from the first level on.

        The first level is one in which the songs that were brought along are known already.
        """
        session = cls.__new__(cls)
        session._brought = brought
        session._first = first
        session._state = state
        session._commands = list(commands)
        return session

    def advance(self, command: Command) -> tuple[Event, ...]:
        """Carry out one command; a refused one changes nothing and is not recorded."""
        state, events = step(self._state, command)
        if not any(isinstance(event, Refused) for event in events):
            self._state = state
            self._commands.append(command)
        return events

    @property
    def state(self) -> State:
        """The state now; scenes and bots look at ``seen`` instead."""
        return self._state

    @property
    def first(self) -> Level:
        """The level in which the run began."""
        return self._first

    @property
    def brought(self) -> tuple[Brought, ...]:
        """The player's own songs that came along."""
        return self._brought

    @property
    def level_id(self) -> str:
        """The level that is played now."""
        return self._state.level.id

    @property
    def seed(self) -> int:
        """The seed of the run."""
        return self._state.seed

    @property
    def seen(self) -> Seen:
        """What a player can know now."""
        return view(self._state)

    @property
    def commands(self) -> tuple[Command, ...]:
        """The finished commands so far."""
        return tuple(self._commands)
