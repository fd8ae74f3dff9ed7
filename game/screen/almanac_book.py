"""The reader's copy of the almanac: what a profile has met, what it has read, kept on disk."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game import GameError
from game.city.events import Event
from game.city.seen import Seen
from game.saves import UnwritableError, seal, unseal, write_atomic
from game.screen.almanac import Almanac, Entry
from game.screen.kit import Kit
from game.screen.meetings import met_in

WHY = "what was met is known this evening, but not kept"


class AlmanacBook:
    """Opens an entry when something that belongs to it is met, in whichever run."""

    def __init__(self, almanac: Almanac, path: Path) -> None:
        self.almanac = almanac
        self._path = path
        self._met, self._read, self._whole = self._kept()

    @property
    def whole(self) -> bool:
        """Whether the reader wants all of it, met or not."""
        return self._whole

    @property
    def met(self) -> Sequence[Entry]:
        """The entries that are open, in the order of the almanac."""
        return [entry for entry in self.almanac.entries if entry.id in self._met]

    @property
    def shown(self) -> Sequence[Entry]:
        """The entries that can be read now."""
        return self.almanac.entries if self._whole else self.met

    def is_new(self, entry: Entry) -> bool:
        """Whether an entry was met and has not been looked at."""
        return entry.id in self._met and entry.id not in self._read

    def meet(self, names: Iterable[str]) -> Sequence[Entry]:
        """Open what belongs to what was met; give the entries that are new by it."""
        shut = [entry for entry in self.almanac.entries if entry.id not in self._met]
        if not shut:
            return ()
        known = frozenset(names)
        new = [entry for entry in shut if not known.isdisjoint(entry.opens)]
        if new:
            self._met |= {entry.id for entry in new}
            self._write()
        return new

    def read(self, entry: Entry) -> None:
        """Remember that an entry was looked at."""
        if self.is_new(entry):
            self._read |= {entry.id}
            self._write()

    def turn(self) -> None:
        """Show all of it, or only what was met."""
        self._whole = not self._whole
        self._write()

    def _write(self) -> None:
        body = {"met": sorted(self._met), "read": sorted(self._read), "whole": self._whole}
        try:
            write_atomic(self._path, seal(body), advice=WHY)
        except UnwritableError:
            # The run is kept in the same folder at the same moment, and says so if it cannot be.
            return

    def _kept(self) -> tuple[frozenset[str], frozenset[str], bool]:
        """Read what is there; a damaged file is no reason not to play."""
        try:
            body = unseal(self._path.read_bytes(), name=self._path.name)
        except (OSError, GameError):
            return frozenset(), frozenset(), False
        return _ids(body.get("met")), _ids(body.get("read")), body.get("whole") is True


def _ids(rows: object) -> frozenset[str]:
    return frozenset(map(str, rows)) if isinstance(rows, list) else frozenset()


def note_meetings(kit: Kit, seen: Seen, happened: Iterable[Event]) -> None:
    """Open what a run has come to, and say so once nothing else is being said."""
    if kit.almanac is None:
        return
    new = kit.almanac.meet(met_in(seen, happened))
    if new:
        title = kit.words(f"almanac-{new[0].id}-title")
        kit.captions.say_later(kit.words("almanac-new", title=title, more=len(new) - 1))
