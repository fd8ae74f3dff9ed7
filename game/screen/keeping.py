"""Keeping: every block of a run goes into the ring of saves; the newest sound one comes back."""

from collections.abc import Mapping
from pathlib import Path

from game import GameError
from game.city.level import Level
from game.replay import ForeignError, from_dict, record, restore, to_dict
from game.saves import ADVICE, Entry, Found, Ring, SaveError, UnwritableError
from game.session import Session

MORNING, BLOCK, CHAPTER = "morning", "block", "chapter"


class Keeper:
    """The saves of the profile, as runs."""

    def __init__(self, folder: Path, levels: Mapping[str, Level]) -> None:
        self._ring = Ring(folder)
        self._levels = levels
        self.notices: list[GameError] = []
        """What the player should be told about the saves, oldest first."""

    @property
    def any(self) -> bool:
        """Whether there is something to go on with."""
        return bool(self._ring.entries())

    def keep(self, session: Session, kind: str) -> SaveError | None:
        """Keep a run as it is; give what went wrong if it could not be kept, and play on."""
        body = to_dict(record(session))
        try:
            self._ring.keep(body, kind=kind, chapter=session.level_id)
        except SaveError as error:
            return error
        except OSError as error:
            return UnwritableError(self._ring.folder, error, ADVICE)
        return None

    def newest(self) -> Session | None:
        """Give the newest sound run; what makes no sense is set aside, what is foreign stays."""
        found = self._ring.newest()
        while found.body is not None and found.entry is not None:
            self.notices += found.notices
            try:
                return self._restored(found)
            except ForeignError as error:
                self._notice(found.entry, error, key="trouble-save-foreign")
            except GameError as error:
                self._notice(found.entry, error, key="trouble-save-aside")
                self._ring.reject(found.entry)
            found = self._ring.newest(before=found.entry)
        self.notices += found.notices
        return None

    def morning(self, level: str, *, day: int) -> Session | None:
        """Give the run as it was on the last morning up to a played day, or at its start.

        A morning after that day was lived once, and taken back with the block before it.
        """
        return self._last(level, (MORNING, CHAPTER), day=day)

    def chapter(self, level: str) -> Session | None:
        """Give the run as it was when it came to this chapter."""
        return self._last(level, (CHAPTER,))

    def _last(
        self, level: str, kinds: tuple[str, ...], *, day: int | None = None
    ) -> Session | None:
        for entry in self._ring.entries():
            if entry.kind not in kinds or entry.chapter != level:
                continue
            try:
                session = self._restored(self._ring.open(entry))
            except (GameError, OSError) as error:
                self._notice(entry, error, key="trouble-save-unread")
            else:
                if day is None or session.state.clock.day <= day:
                    return session
        return None

    def _notice(self, entry: Entry, error: Exception, *, key: str) -> None:
        """Keep what is to be told of a save, with the name of its file."""
        name = entry.path.name
        self.notices.append(GameError(f"{name}: {error}", key=key, name=name))

    def _restored(self, found: Found) -> Session:
        recording = from_dict(found.body or {})
        level = self._levels.get(recording.level)
        if level is None:
            raise ForeignError(f"the level {recording.level} of this save is not here")
        return restore(recording, level)
