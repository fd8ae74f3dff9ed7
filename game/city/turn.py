"""One turn at the table: the state as it becomes, what happened on the way, and what cannot be."""

from typing import Any

from game.city.events import Event, Warned
from game.city.level import Level, Rules
from game.city.renewed import renewed
from game.city.said import Args, Said, say
from game.city.state import Entry, State


class CannotBeDone(Exception):  # noqa: N818  a refusal is no error
    """A command that the rules refuse; ``step`` turns it into an event."""

    def __init__(self, reason: str, args: Args) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = args


class Turn:
    """A step while it is being taken; nobody outside of it sees it change."""

    __slots__ = ("events", "state")

    def __init__(self, state: State) -> None:
        self.state = state
        self.events: list[Event] = []

    @property
    def level(self) -> Level:
        """What the author wrote."""
        return self.state.level

    @property
    def rules(self) -> Rules:
        """The numbers."""
        return self.state.level.rules

    @property
    def over(self) -> bool:
        """Whether the run has ended."""
        return bool(self.state.clock.over)

    def tell(self, *events: Event) -> None:
        """Add what happened."""
        self.events += events

    def change(self, **records: Any) -> None:
        """Put new records in the place of old ones."""
        self.state = renewed(self.state, **records)

    def note(self, kind: str, said: Said, *, kop: int = 0, warning: int = 0) -> int:
        """Write a line into the diary and give its number."""
        clock, memory = self.state.clock, self.state.memory
        number = len(memory.entries) + 1
        day = min(clock.day, len(self.level.days) - 1)
        entry = Entry(number, day, clock.block, kind, said, kop, warning)
        entries = (*memory.entries, entry)
        self.change(memory=renewed(memory, entries=entries))
        return number

    def warn(self, said: Said) -> int:
        """Write a warning into the diary, say it aloud, and give its number."""
        number = self.note("risk", said)
        self.tell(Warned(number, said))
        return number

    def visit(self, **fields: Any) -> None:
        """Change something of the visit."""
        self.change(visit=renewed(self.state.visit, **fields))


def refuse(reason: str, **args: str | int) -> CannotBeDone:
    """Make a refusal, to be raised."""
    return CannotBeDone(f"refuse-{reason}", say("", **args).args)
