"""The shelf of a profile: discs and sales of all its runs, their counts, and the feats.

Each run has a file of its own, which is written anew as the run goes on: what a player takes back
is not on the shelf. Every file is sealed; a damaged one is set aside, and told.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from game import GameError
from game.city.history import Disc
from game.city.past_sales import Sale
from game.city.tally import Tally, plus
from game.saves import (
    SaveError,
    UnwritableError,
    read_sealed,
    seal,
    set_aside,
    unseal_as,
    write_atomic,
)

WHY = "the shelf is whole this evening, but not kept"
SAFE = re.compile(r"[^0-9A-Za-z_-]")
Rows = TypeVar("Rows", bound=dict[str, Any])
STATISTICS, FEATS = "statistics.json", "feats.json"


@dataclass(frozen=True, slots=True)
class RunShelf:
    """What is kept of one run."""

    key: str
    level: str
    """The level in which it began."""
    discs: tuple[Disc, ...] = ()
    sales: tuple[Sale, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    """(song, what the player calls it) of the music that was brought along."""
    since: int = 0
    """So many commands at its beginning were a bot's."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is remembered of a run without opening its discs."""

    tally: Tally
    since: int = 0
    hands: tuple[tuple[int, str], ...] = ()
    """(disc, how it was cut)."""


@dataclass(slots=True)
class ProfileShelf:
    """Reads and writes what a profile remembers of its runs."""

    folder: Path
    notices: list[GameError] = field(default_factory=list)
    """What the player should be told about the files, oldest first."""
    _runs: dict[str, Counted] = field(default_factory=dict)
    _feats: dict[str, str] = field(default_factory=dict)
    _opened: bool = False

    @property
    def life(self) -> Tally:
        """All runs together."""
        self.open()
        total = Tally()
        for run in self._runs.values():
            total = plus(total, run.tally)
        return total

    @property
    def feats(self) -> dict[str, str]:
        """Every feat that was done, and in which level."""
        self.open()
        return dict(self._feats)

    def key_of(self, level: str, seed: int, *, anew: bool) -> str:
        """Name a run; one that begins anew with a seed that was played has a name of its own."""
        self.open()
        stem = f"{SAFE.sub('_', level)}-{seed}"
        number = 1
        while f"{stem}-{number + 1}" in self._runs:
            number += 1
        taken = f"{stem}-{number}" in self._runs
        return f"{stem}-{number + 1 if anew and taken else number}"

    def life_without(self, key: str) -> Tally:
        """Give all runs but one."""
        self.open()
        total = Tally()
        for name, run in self._runs.items():
            total = total if name == key else plus(total, run.tally)
        return total

    def keep(self, shelf: RunShelf, tally: Tally) -> SaveError | None:
        """Keep a run as it is now; give what went wrong if it could not be kept."""
        self.open()
        hands = tuple((disc.number, disc.hand) for disc in shelf.discs if disc.hand)
        self._runs[shelf.key] = Counted(tally, shelf.since, hands)
        rows = {name: msgspec.to_builtins(one) for name, one in self._runs.items()}
        body = msgspec.to_builtins(shelf)
        if shelf.discs or shelf.sales:
            trouble = self._write(self._place(shelf.key), body)
            if trouble is not None:
                return trouble
        else:
            self._place(shelf.key).unlink(missing_ok=True)
        return self._write(self.folder / STATISTICS, {"runs": rows})

    def earn(self, names: Iterable[str], level: str) -> SaveError | None:
        """Write down feats; one that was done before stays as it is."""
        self.open()
        for name in names:
            self._feats.setdefault(name, level)
        return self._write(self.folder / FEATS, {"feats": self._feats})

    def runs(self) -> tuple[RunShelf, ...]:
        """Open what is kept of every run, the newest first; a damaged file is set aside."""
        places = sorted((self.folder / "shelf").glob("*.json"), key=_age, reverse=True)
        return tuple(shelf for place in places if (shelf := self._read_run(place)) is not None)

    def counted(self, key: str) -> Counted | None:
        """Give what is remembered of one run."""
        self.open()
        return self._runs.get(key)

    def _place(self, key: str) -> Path:
        return self.folder / "shelf" / f"{key}.json"

    def _read_run(self, place: Path) -> RunShelf | None:
        try:
            shelf = unseal_as(place.read_bytes(), RunShelf, name=place.name)
        except OSError:
            return None
        except SaveError as error:
            self._refuse(place, error)
            return None
        return replace(shelf, key=place.stem)

    def open(self) -> None:
        """Read counts and feats, once."""
        if self._opened:
            return
        self._opened = True
        self._runs = self._rows(STATISTICS, "runs", dict[str, Counted])
        self._feats = self._rows(FEATS, "feats", dict[str, str])

    def _rows(self, name: str, table: str, kind: type[Rows]) -> Rows:
        """Read a table by names; what makes no sense is set aside."""
        rows = self._body(self.folder / name).get(table, {})
        try:
            known: Rows = msgspec.convert(rows, kind)
        except msgspec.ValidationError as error:
            self._refuse(self.folder / name, error)
            return kind()
        return known

    def _body(self, place: Path) -> dict[str, Any]:
        body, notice = read_sealed(place)
        if notice is not None:
            self.notices.append(notice)
        return body

    def _refuse(self, place: Path, error: Exception) -> None:
        """Set a file aside that is whole and makes no sense, and tell of it."""
        name = place.name
        set_aside(place)
        text = f"{name}: {error}; it was set aside"
        self.notices.append(GameError(text, key="trouble-file-aside", name=name))

    def _write(self, place: Path, body: dict[str, Any]) -> SaveError | None:
        try:
            write_atomic(place, seal(body), advice=WHY)
        except UnwritableError as error:
            return error
        return None


def _age(place: Path) -> tuple[int, str]:
    try:
        return place.stat().st_mtime_ns, place.name
    except OSError:
        return 0, place.name
