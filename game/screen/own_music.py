"""The player's own music: files in the folder ``music`` of the profile, and what is known of them.

The files stay as they are and never leave the machine. A record's id comes from the bytes of its
file, so that the same file is the same record wherever it lies, and a changed one is another.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from game import GameError
from game.city.brought import MOST, Brought, is_brought
from game.saves import SaveError, UnwritableError, seal, unseal, write_atomic
from game.screen.own_record import (
    NOTHING,
    Examined,
    OwnFile,
    OwnRecord,
    Sound,
    Told,
    as_told,
    examined,
    stamp_of,
)
from game.sound.files import unreadable

WHY_KEPT = "the file stays where it is"


class Collection:
    """All records of the player's own, kept in one folder; what was told lies beside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder.with_suffix(".json")
        self._known: dict[str, OwnRecord] = {}
        """By digest, those included whose files are gone for now."""
        self._stamps: dict[str, tuple[int, int]] = {}
        """By file name: size and time, so that a file is read once."""
        self._here: dict[str, OwnRecord] = {}
        """By id."""

    @property
    def folder(self) -> Path:
        """Where the files lie."""
        return self._folder

    @property
    def records(self) -> tuple[OwnRecord, ...]:
        """The records whose files are there, by title."""
        return tuple(sorted(self._here.values(), key=lambda own: (own.title.casefold(), own.id)))

    @property
    def files(self) -> dict[str, OwnFile]:
        """What a studio has to know, by the ids of the songs."""
        return {own.id: OwnFile(self._folder, own) for own in self._here.values()}

    def files_for(self, brought: Iterable[Brought]) -> dict[str, OwnFile]:
        """Give the same for a run, whose songs end where they ended when it began."""
        files = self.files
        for song in brought:
            if song.id in files:
                files[song.id] = files[song.id].as_long_as(song.seconds)
        return files

    @property
    def along(self) -> tuple[Brought, ...]:
        """What lies at home when a run begins."""
        return tuple(own.as_brought() for own in self.records if own.comes_along)[:MOST]

    def look(self) -> tuple[str, ...]:
        """See what lies in the folder; give a sentence for every file that is of no use."""
        return tuple(str(reason) for reason in self.look_through())

    def unread(self) -> tuple[Path, ...]:
        """List the files of the folder that somebody has to listen to before the next look."""
        self._open_index()
        named = {own.file: own.digest for own in self._known.values()}
        return tuple(path for path in self._listed([]) if not self._is_known(path, named))

    def look_through(
        self, heard: Mapping[str, Examined | GameError] = MappingProxyType({})
    ) -> tuple[GameError, ...]:
        """See what lies in the folder; give the reason for every file that is of no use.

        ``heard`` is what was found out about files, by their names. Of the others only those
        that are new or changed are read, which takes about a second for each.
        """
        notices = self._open_index()
        named = {own.file: own.digest for own in self._known.values()}
        self._here = {}
        for path in self._listed(notices):
            try:
                own = self._recognised(path, named, heard.get(path.name))
            except GameError as reason:
                notices.append(reason)
                continue
            if named.get(path.name, own.digest) != own.digest:
                notices.append(_changed(path.name))
            self._here.setdefault(own.id, own)
        try:
            self._keep_index()
        except SaveError as reason:
            notices.append(reason)
        return tuple(notices)

    def bring(self, source: Path, told: Told = NOTHING) -> OwnRecord:
        """Take a file into the collection; what is broken or absurd is refused with a sentence."""
        self.look()
        return self.receive(
            copied_in(source, self._folder, self._here, known=self._known, told=told), told
        )

    def receive(self, copy: Examined, told: Told = NOTHING) -> OwnRecord:
        """Enter a file that was copied into the folder; the first few come along at once."""
        own = copy.own
        if own.id not in self._here:
            own = replace(own, comes_along=len(self.along) < MOST)
            self._stamps[own.file] = copy.stamp
        return self._remember(as_told(self._here.get(own.id, own), told))

    def tell(self, song: str, told: Told) -> OwnRecord:
        """Write down what the player says of a record."""
        return self._remember(as_told(self._get(song), told))

    def take_along(self, song: str, *, comes_along: bool) -> OwnRecord:
        """Lay a record at home for the next run, or leave it in the cupboard."""
        if comes_along and len(self.along) >= MOST:
            raise GameError(
                f"Only {MOST} records fit: leave another one in the cupboard.",
                key="music-full",
                most=MOST,
            )
        return self._remember(replace(self._get(song), comes_along=comes_along))

    def remove(self, song: str) -> None:
        """Throw the copy of a file away; what was told of it is remembered."""
        own = self._get(song)
        path = self._folder / own.file
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise UnwritableError(path, error, WHY_KEPT) from error
        del self._here[own.id]
        self._stamps.pop(own.file, None)
        self._keep_index()

    def master(self, song: str) -> Sound:
        """Give a record as it is to be copied: ``(frames,)`` float32 at 44 100 Hz."""
        return OwnFile(self._folder, self._get(song)).master()

    def missing(self, songs: Iterable[Brought | str]) -> str | None:
        """Say which of these songs were a player's own and are not here; None if all are."""
        lost = self.lost(songs)
        if not lost:
            return None
        return (
            "This needs music of the player's own that is not here: "
            f"{', '.join(lost)}. "
            f"A run can be followed without it, but not heard; put the same file into "
            f"{self._folder}."
        )

    def lost(self, songs: Iterable[Brought | str]) -> tuple[str, ...]:
        """Name those of these songs that were a player's own and are not here."""
        names = {s: "" if isinstance(s, str) else f"“{s.name}”" for s in dict.fromkeys(songs)}
        ids = {s if isinstance(s, str) else s.id: name for s, name in names.items()}
        titles = {own.id: f"“{own.title}” ({own.file})" for own in self._known.values()}
        gone = [song for song in ids if is_brought(song) and song not in self._here]
        return tuple(titles.get(song) or ids[song] or song for song in gone)

    def _get(self, song: str) -> OwnRecord:
        if song not in self._here:
            raise GameError(self.missing([song]) or f"{song} is no record of the player's own.")
        return self._here[song]

    def _listed(self, notices: list[GameError]) -> list[Path]:
        """List the files of the folder; what begins with a dot is somebody else's."""
        if not self._folder.is_dir():
            return []
        try:
            found = sorted(self._folder.iterdir())
        except OSError as error:
            notices.append(
                GameError(
                    f"{self._folder} cannot be read: {error.strerror}.",
                    key="music-unreadable",
                    file=str(self._folder),
                )
            )
            return []
        return [path for path in found if path.is_file() and not path.name.startswith(".")]

    def _recognised(
        self, path: Path, named: Mapping[str, str], heard: Examined | GameError | None
    ) -> OwnRecord:
        """Tell which record a file of the folder is; one that was not touched is not opened."""
        if self._is_known(path, named):
            return self._known[named[path.name]]
        if isinstance(heard, GameError):
            raise heard
        if heard is None or heard.stamp != stamp_of(path):
            heard = examined(path, self._known)
        taken = sum(own.comes_along for own in self._known.values())
        new = replace(heard.own, comes_along=taken < MOST)
        own = replace(self._known.get(new.digest, new), file=path.name)
        self._known[own.digest], self._stamps[path.name] = own, heard.stamp
        return own

    def _is_known(self, path: Path, named: Mapping[str, str]) -> bool:
        stamp = self._stamps.get(path.name)
        return named.get(path.name) in self._known and stamp == stamp_of(path)

    def _remember(self, own: OwnRecord) -> OwnRecord:
        self._known[own.digest] = self._here[own.id] = own
        self._keep_index()
        return own

    def _keep_index(self) -> None:
        rows = [asdict(own) for _, own in sorted(self._known.items())]
        if rows:
            write_atomic(self._index, seal({"records": rows, "stamps": self._stamps}))

    def _open_index(self) -> list[GameError]:
        """Read what was written down; if that is damaged, only what the player told is lost."""
        if not self._index.exists():
            return []
        try:
            body = unseal(self._index.read_bytes(), name=self._index.name)
            known = [_record(row) for row in body["records"]]
            stamps = {name: (stamp[0], stamp[1]) for name, stamp in body["stamps"].items()}
        except OSError as error:
            return [unreadable(self._index, error)]
        except (SaveError, KeyError, TypeError) as error:
            return [
                GameError(
                    f"{error}: titles and genres are read from the files again.",
                    key="music-index",
                    file=self._index.name,
                )
            ]
        self._known, self._stamps = {own.digest: own for own in known}, stamps
        return []


def copied_in(
    source: Path,
    folder: Path,
    here: Container[str],
    *,
    known: Mapping[str, OwnRecord] = MappingProxyType({}),
    told: Told = NOTHING,
) -> Examined:
    """Copy a file into the folder, unless one of the records that are here is the same.

    It keeps its own name, unless another recording has it.
    """
    found = examined(source, known)
    as_told(found.own, told)
    if found.own.id in here:
        return found
    digest = found.own.digest
    name = source.name.lstrip(".") or digest[:6]
    if (folder / name).exists():
        name = f"{Path(name).stem}-{digest[:6]}{source.suffix}"
    write_atomic(folder / name, source.read_bytes())
    return Examined(stamp_of(folder / name), replace(found.own, file=name))


def _record(row: dict[str, Any]) -> OwnRecord:
    return OwnRecord(**row | {"guessed": tuple(row["guessed"])})


def _changed(name: str) -> GameError:
    return GameError(f"{name} was changed: it is another record now.", key="music-other", file=name)
