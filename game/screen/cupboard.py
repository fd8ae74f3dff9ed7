"""The cupboard: the player's own music while the game runs; a worker listens to what is new."""

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from game import GameError
from game.city.brought import Brought
from game.saves import ADVICE, UnwritableError
from game.screen.own_music import Collection, copied_in
from game.screen.own_record import Examined, OwnFile, OwnRecord, Told, examined
from game.screen.workers import Workers

Heard: TypeAlias = dict[str, Examined | GameError]
BROKEN = (BrokenProcessPool, CancelledError, MemoryError, ValueError)
"""What may befall whoever listens to a file that nobody has tried before."""


@dataclass(frozen=True, slots=True)
class News:
    """What became of a file: a record, or the reason why not."""

    record: OwnRecord | None = None
    reason: GameError | None = None


@dataclass(frozen=True, slots=True)
class _Errand:
    source: Path | None
    """The file that is to be taken in; None is the folder itself."""
    future: "Future[Heard] | Future[Examined]"


class Cupboard:
    """The collection, as long as the window is open; with no workers it reads at once."""

    def __init__(self, collection: Collection, workers: Workers | None = None) -> None:
        self._collection = collection
        self._workers = workers
        self._waiting: deque[Path] = deque()
        self._errand: _Errand | None = None
        self._news: list[News] = []
        self._laid_out: tuple[Brought, ...] = ()
        self.useless: tuple[GameError, ...] = ()
        """Why some files of the folder are of no use."""
        self.last_folder: Path | None = None
        """Where the player looked for files."""
        self.changed: Callable[[Mapping[str, OwnFile]], None] = lambda _files: None
        """Told whenever the records are others, or are called otherwise."""

    @property
    def folder(self) -> Path:
        """Where the copies lie."""
        return self._collection.folder

    @property
    def records(self) -> tuple[OwnRecord, ...]:
        """What stands in the cupboard, by title."""
        return self._collection.records

    @property
    def along(self) -> tuple[Brought, ...]:
        """What lies at home when a run begins."""
        return self._collection.along

    @property
    def files(self) -> Mapping[str, OwnFile]:
        """What the studio has to know, by the ids of the songs."""
        return self._collection.files_for(self._laid_out)

    @property
    def reading(self) -> str:
        """Name what is listened to now; empty if nothing is."""
        if self._errand is None:
            return self._waiting[0].name if self._waiting else ""
        return (self._errand.source or self.folder).name

    def look(self) -> None:
        """See what lies in the folder; new files are listened to by a worker."""
        unread = self._collection.unread()
        if unread and self._workers is not None:
            self._errand = _Errand(None, self._workers.submit(listened_to, unread))
        else:
            self._looked({})

    def take(self, source: Path) -> None:
        """Take a file in as soon as there is time for it; ``tick`` tells what became of it."""
        self._waiting.append(source)

    def tick(self) -> tuple[News, ...]:
        """Give what has come of the files that were taken in since the last tick."""
        if self._errand is not None and self._errand.future.done():
            errand, self._errand = self._errand, None
            self._collect(errand)
        if self._errand is None and self._waiting:
            self._begin(self._waiting.popleft())
        news, self._news = tuple(self._news), []
        return news

    def tell(self, song: str, told: Told) -> OwnRecord:
        """Write down what the player says of a record."""
        return self._after(self._collection.tell(song, told))

    def take_along(self, song: str, *, comes_along: bool) -> OwnRecord:
        """Lay a record at home for the next run, or leave it in the cupboard."""
        return self._after(self._collection.take_along(song, comes_along=comes_along))

    def remove(self, song: str) -> None:
        """Throw the copy of a file away."""
        self._collection.remove(song)
        self.changed(self.files)

    def lay_out(self, brought: tuple[Brought, ...]) -> None:
        """Let the songs of a run end where they ended when it began, whatever is told since."""
        self._laid_out = brought
        self.changed(self.files)

    def lost(self, songs: tuple[Brought, ...]) -> tuple[str, ...]:
        """Name those of these songs that are not here."""
        return self._collection.lost(songs)

    def _after(self, record: OwnRecord) -> OwnRecord:
        self.changed(self.files)
        return record

    def _begin(self, source: Path) -> None:
        here = frozenset(self.files)
        if self._workers is not None:
            future = self._workers.submit(copy_in, source, self.folder, here)
            self._errand = _Errand(source, future)
            return
        done: Future[Examined] = Future()
        try:
            done.set_result(copy_in(source, self.folder, here))
        except (GameError, OSError, *BROKEN) as wrong:
            done.set_exception(wrong)
        self._collect(_Errand(source, done))

    def _collect(self, errand: _Errand) -> None:
        try:
            found = errand.future.result()
            if isinstance(found, Examined):
                self._news.append(News(self._after(self._collection.receive(found))))
            else:
                self._looked(found)
        except GameError as reason:
            self._news.append(News(reason=reason))
        except OSError as wrong:
            path = Path(wrong.filename or self.folder)
            self._news.append(News(reason=UnwritableError(path, wrong, ADVICE)))
        except BROKEN:
            name = (errand.source or self.folder).name
            self._news.append(News(reason=_unheard(name)))

    def _looked(self, heard: Heard) -> None:
        self.useless = self._collection.look_through(heard)
        self._news += [News(reason=reason) for reason in self.useless]
        self.changed(self.files)


def listened_to(paths: tuple[Path, ...]) -> Heard:
    """Listen to files that lie in the folder: the work of a worker process."""
    found: Heard = {}
    for path in paths:
        try:
            found[path.name] = examined(path)
        except GameError as reason:
            found[path.name] = reason
        except BROKEN:
            found[path.name] = _unheard(path.name)
    return found


def copy_in(source: Path, folder: Path, here: frozenset[str]) -> Examined:
    """Listen to a file and copy it into the folder: the work of a worker process."""
    try:
        return copied_in(source, folder, here)
    except UnwritableError as error:
        # From one process to the other only what every Python knows comes whole.
        raise OSError(error.errno, str(error), str(error.path)) from error


def _unheard(name: str) -> GameError:
    return GameError(f"{name} could not be read to its end.", key="music-unreadable", file=name)
