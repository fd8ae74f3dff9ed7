"""The trace of a run: what mornings found, where blocks went, and which losses were told."""

from collections import Counter
from dataclasses import dataclass

from game.city.commands import Command, GoTo
from game.city.seen import Seen


@dataclass(frozen=True, slots=True)
class Morning:
    """What a day began with."""

    level: str
    day: int
    cash_kop: int
    dossier: int


class Trace:
    """Follows a run from look to look."""

    def __init__(self) -> None:
        self.mornings: list[Morning] = []
        self.blocks: Counter[str] = Counter()
        """How many blocks were spent in a place of each kind."""
        self.longest_forced = 0
        """How many blocks in a row offered one open place only, at worst."""
        self.losses = self.warned_losses = 0
        self._closed = ""
        self._forced = 0
        self._block: tuple[str, int, int] = ("", -1, -1)

    def look(self, seen: Seen) -> None:
        """Take a note where a day or a block begins, or a chapter ends."""
        if seen.end is not None:
            self.close(seen)
        here = (seen.level, seen.day, seen.block)
        if here[:2] != self._block[:2]:
            self.mornings.append(Morning(seen.level, seen.day, seen.cash_kop, seen.dossier))
        if here != self._block and not seen.here:
            self._block = here
            forced = sum(place.why_not is None for place in seen.places) < 2
            self._forced = self._forced + 1 if forced else 0
            self.longest_forced = max(self.longest_forced, self._forced)

    def close(self, seen: Seen) -> None:
        """Count the losses in the diary of a chapter, once it can grow no more."""
        if seen.level == self._closed:
            return
        self._closed = seen.level
        losses = [entry for entry in seen.diary if entry.kind == "loss"]
        self.losses += len(losses)
        self.warned_losses += sum(entry.warning is not None for entry in losses)

    def act(self, command: Command, seen: Seen) -> None:
        """Take a note of where a block is spent."""
        if isinstance(command, GoTo):
            kinds = {place.id: place.kind for place in seen.places}
            self.blocks[kinds.get(command.place, "")] += 1
