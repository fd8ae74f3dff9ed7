"""One run: its level and seed, the finished commands so far, and the state now."""

from dataclasses import dataclass

from game.city.begin import begin
from game.city.brought import Brought, with_brought
from game.city.commands import Command, SetDifficulty, TakeBack
from game.city.difficulty import NORMAL, Name
from game.city.digest import digest
from game.city.events import Event, Refused
from game.city.level import Level
from game.city.state import State
from game.city.step import step
from game.city.view import Seen, view


@dataclass(slots=True)
class Turned:
    """The end of a day; its fingerprint is taken when somebody wants it, and then kept."""

    commands: int
    """After so many."""
    state: State | None
    known: str = ""

    @property
    def digest(self) -> str:
        """The fingerprint of the morning after."""
        if self.state is not None:
            self.known, self.state = digest(self.state), None
        return self.known


@dataclass(frozen=True, slots=True)
class Begun:
    """The beginning of a block."""

    commands: int
    """After so many."""
    state: State


BLOCKS_KNOWN = 2
"""This block and the one before: no other can be taken back."""


class Session:
    """The door between whoever plays and the rules: commands go in, events come out."""

    def __init__(
        self,
        level: Level,
        *,
        seed: int,
        brought: tuple[Brought, ...] = (),
        difficulty: Name = NORMAL,
    ) -> None:
        self._brought = brought
        self._first = with_brought(level, brought)
        self._opening: State | None = None
        self._state = begin(self._first, seed)
        self._commands: list[Command] = []
        self._turns: list[Turned] = []
        self._blocks = [Begun(0, self._state)]
        if difficulty != NORMAL:
            self.advance(SetDifficulty(difficulty))

    @classmethod
    def resumed(
        cls,
        first: Level,
        state: State,
        commands: tuple[Command, ...],
        *,
        brought: tuple[Brought, ...] = (),
        opening: State | None = None,
    ) -> "Session":
        """Go on from a snapshot and the commands that led to it from the first level on.

        The first level is one in which the songs that were brought along are known already; the
        opening is the state of the first command, unless that was the level's first morning.
        """
        session = cls.__new__(cls)
        session._opening = opening
        session._brought = brought
        session._first = first
        session._state = state
        session._commands = list(commands)
        session._turns = []
        session._blocks = [Begun(len(commands), state)]
        return session

    def copy(self) -> "Session":
        """Give a run that goes on from here by itself."""
        session = Session.resumed(
            self._first, self._state, self.commands, brought=self._brought, opening=self._opening
        )
        session._turns = list(self._turns)
        session._blocks = list(self._blocks)
        return session

    def block_back(self) -> "Session | str":
        """Give the run as it was before the last block, or the reason why that cannot be.

        Inside a place that is the block which is being spent, on the map the one before.
        """
        begun = self._last_block()
        if begun is None:
            return "refuse-back-none"
        back = Session.resumed(
            self._first, begun.state, self.commands[: begun.commands],
            brought=self._brought, opening=self._opening,
        )  # fmt: skip
        back._turns = [turn for turn in self._turns if turn.commands <= begun.commands]
        if back._state.mode.difficulty != self._state.mode.difficulty:
            back.advance(SetDifficulty(self._state.mode.difficulty))
        refused = [e for e in back.advance(TakeBack()) if isinstance(e, Refused)]
        return refused[0].reason if refused else back

    def _last_block(self) -> Begun | None:
        """Find where the last block that anything came of had begun, in this chapter."""
        now = self._state
        for begun in reversed(self._blocks):
            clock = begun.state.clock
            if begun.state.level.id != now.level.id or begun.commands == len(self._commands):
                continue
            same = (clock.day, clock.block) == (now.clock.day, now.clock.block)
            if now.visit.place or not same:
                return begun
        return None

    def advance(self, command: Command) -> tuple[Event, ...]:
        """Carry out one command; a refused one changes nothing and is not recorded."""
        state, events = step(self._state, command)
        if not any(isinstance(event, Refused) for event in events):
            before, self._state = self._state, state
            self._commands.append(command)
            if state.level is not before.level or state.clock.day != before.clock.day:
                self._turns.append(Turned(len(self._commands), state))
            if _block_of(state) != _block_of(before):
                self._blocks = [
                    *self._blocks[1 - BLOCKS_KNOWN :],
                    Begun(len(self._commands), state),
                ]
            elif isinstance(command, TakeBack):
                # From here on the block that is lived once more begins behind this command.
                self._blocks[-1] = Begun(len(self._commands), state)
        return events

    @property
    def state(self) -> State:
        """The state now; scenes and bots look at ``seen`` instead."""
        return self._state

    @property
    def opening(self) -> State:
        """The state before the first command."""
        return self._opening or begin(self._first, self.seed)

    @property
    def opened(self) -> bool:
        """Whether the run began with what an earlier one had brought."""
        return self._opening is not None

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
    def fresh(self) -> bool:
        """Whether nothing was done yet but to choose how hard it is to be."""
        return all(isinstance(command, SetDifficulty) for command in self._commands)

    @property
    def seen(self) -> Seen:
        """What a player can know now."""
        return view(self._state)

    @property
    def turns(self) -> tuple[Turned, ...]:
        """The ends of the days that were played in this session."""
        return tuple(self._turns)

    @property
    def commands(self) -> tuple[Command, ...]:
        """The finished commands so far."""
        return tuple(self._commands)


def _block_of(state: State) -> tuple[str, int, int]:
    return state.level.id, state.clock.day, state.clock.block
