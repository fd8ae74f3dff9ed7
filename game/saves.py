"""The profile: where it lies, and how its files survive a crash, a full disk, a damaged byte."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import platformdirs

from game import GameError

SAVE_VERSION = 1
UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()
"""One function a version: ``UPGRADES[0]`` lifts version 1 to 2, and so on."""

BLOCKS_KEPT = 12
MAGIC = "ribs-save"
Record = TypeVar("Record")
ADVICE = "free some space or choose another folder with RIBS_HOME"


class SaveError(GameError):
    """A save that cannot be written or read; the text says what to do."""


class UnwritableError(SaveError):
    """A file that could not be written; whoever shows it may put it into other words."""

    def __init__(self, path: Path, error: OSError, advice: str) -> None:
        super().__init__(f"{path} could not be written ({error.strerror or error}): {advice}")
        self.path = path
        self.errno = error.errno


class NewerSaveError(SaveError):
    """A save of a newer Ribs: sound, but not for this one."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the player's files lie."""

    profile: Path
    """Saves, settings, shelf, imported songs."""
    cache: Path
    """Pictures and songs that can be made again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One save in the ring, as its file name tells it."""

    path: Path
    serial: int
    kind: str
    """block, morning or chapter."""
    chapter: str


@dataclass(frozen=True, slots=True)
class Found:
    """The newest sound save, and what was set aside on the way to it."""

    body: dict[str, Any] | None
    entry: Entry | None
    notices: tuple[SaveError, ...]


def folders() -> Folders:
    """Find the profile and the cache; ``RIBS_HOME`` replaces both."""
    home = os.environ.get("RIBS_HOME")
    if home:
        return Folders(Path(home) / "profile", Path(home) / "cache")
    return Folders(
        Path(platformdirs.user_data_dir("ribs", appauthor=False)),
        Path(platformdirs.user_cache_dir("ribs", appauthor=False)),
    )


def ring_folder(profile: Path, *, levels: Path | None) -> Path:
    """Tell where the runs lie: those of every folder of other levels keep to themselves."""
    if levels is None:
        return profile / "saves"
    place = str(levels.resolve())
    mark = hashlib.sha256(place.encode(errors="surrogateescape")).hexdigest()[:8]
    return profile / "saves-of-others" / f"{levels.resolve().name}-{mark}"


def records_folder(profile: Path, *, levels: Path | None) -> Path:
    """Tell where tries, shelf and feats lie: other levels share none of them with the story."""
    return profile if levels is None else ring_folder(profile, levels=levels)


def write_atomic(path: Path, content: bytes, *, advice: str = ADVICE) -> None:
    """Write a file so that a reader sees either the old one or the new one, whole."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
            temporary = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise UnwritableError(path, error, advice) from error


def seal(body: Mapping[str, Any], *, spread: bool = False) -> bytes:
    """Wrap a body with version and checksum; spread, every row of a list has a line to itself."""
    inner = _spread(body) if spread else msgspec.json.encode(body, order="sorted")
    outside = {
        "magic": MAGIC,
        "version": SAVE_VERSION,
        "checksum": hashlib.sha256(inner).hexdigest(),
        "body": msgspec.Raw(inner),
    }
    return msgspec.json.encode(outside)


def _spread(body: Mapping[str, Any]) -> bytes:
    parts = []
    for name in sorted(body):
        value = msgspec.json.encode(body[name], order="sorted")
        if isinstance(body[name], list) and body[name]:
            rows = (msgspec.json.encode(row, order="sorted") for row in body[name])
            value = b"[\n" + b",\n".join(rows) + b"\n]"
        parts.append(msgspec.json.encode(name) + b":" + value)
    return b"{\n" + b",\n".join(parts) + b"\n}"


class _Sealed(msgspec.Struct):
    magic: str
    version: int
    checksum: str
    body: msgspec.Raw


def unseal(content: bytes, *, name: str) -> dict[str, Any]:
    """Open what ``seal`` closed, lifting an older version; anything else is a ``SaveError``."""
    outside = _sound(content, name)
    body: dict[str, Any] = msgspec.json.decode(outside.body, type=dict[str, Any])
    for upgrade in UPGRADES[outside.version - 1 :]:
        body = upgrade(body)
    return body


def unseal_as(content: bytes, kind: type[Record], *, name: str) -> Record:
    """Open a record at once, ten times as fast as by way of a dictionary; see ``unseal``."""
    outside = _sound(content, name)
    if outside.version < SAVE_VERSION:
        return msgspec.convert(unseal(content, name=name), kind)
    try:
        record: Record = msgspec.json.decode(outside.body, type=kind)
    except msgspec.ValidationError as error:
        raise _damaged(f"{name} makes no sense ({error})", name) from error
    return record


def _sound(content: bytes, name: str) -> _Sealed:
    """See that a file is whole, and none of a newer Ribs."""
    try:
        outside = msgspec.json.decode(content, type=_Sealed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged(f"{name} is damaged or is no save of Ribs", name) from error
    if outside.magic != MAGIC:
        raise _damaged(f"{name} is no save of Ribs", name)
    if outside.version > SAVE_VERSION:
        raise NewerSaveError(
            f"{name} was written by a newer Ribs (save version {outside.version}, "
            f"this one reads up to {SAVE_VERSION}): update the game to open it",
            key="trouble-save-newer",
            name=name,
        )
    if hashlib.sha256(bytes(outside.body)).hexdigest() != outside.checksum:
        raise _damaged(f"{name} is damaged: its checksum does not match", name)
    return outside


def _damaged(text: str, name: str) -> SaveError:
    return SaveError(text, key="trouble-save-damaged", name=name)


def _unread(name: str, error: OSError, more: str = "") -> SaveError:
    text = f"{name} could not be read ({error.strerror}){more}"
    return SaveError(text, key="trouble-save-unread", name=name)


class Ring:
    """The autosaves: twelve blocks, the mornings of this chapter, the start of every chapter."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the saves lie."""
        return self._folder

    def open(self, entry: Entry) -> Found:
        """Open one save; a damaged one is a ``SaveError``."""
        body = unseal(entry.path.read_bytes(), name=entry.path.name)
        return Found(body, entry, ())

    def entries(self) -> tuple[Entry, ...]:
        """List what is kept, newest first."""
        if not self._folder.is_dir():
            return ()
        found = [e for p in self._folder.glob("*.json") if (e := _entry(p)) is not None]
        return tuple(sorted(found, key=lambda e: e.serial, reverse=True))

    def keep(self, body: Mapping[str, Any], *, kind: str, chapter: str) -> Entry:
        """Write one more save and drop those that the ring no longer holds."""
        serial = max((e.serial for e in self.entries()), default=0) + 1
        path = self._folder / f"{serial:06d}-{kind}-{chapter}.json"
        write_atomic(path, seal(body))
        self._prune(chapter)
        return Entry(path, serial, kind, chapter)

    def newest(self, *, before: Entry | None = None) -> Found:
        """Open the newest sound save; damaged ones are set aside under another name.

        ``before`` is one that was opened already and turned out to be of no use.
        """
        notices: list[SaveError] = []
        for entry in self.entries():
            if before is not None and entry.serial >= before.serial:
                continue
            try:
                body = unseal(entry.path.read_bytes(), name=entry.path.name)
            except OSError as error:
                notices.append(_unread(entry.path.name, error))
            except NewerSaveError as error:
                notices.append(error)
            except SaveError as error:
                text = f"{error}; it was set aside and the one before is used"
                name = entry.path.name
                notices.append(SaveError(text, key="trouble-save-aside", name=name))
                set_aside(entry.path)
            else:
                return Found(body, entry, tuple(notices))
        return Found(None, None, tuple(notices))

    def reject(self, entry: Entry) -> None:
        """Set a save aside that opened but made no sense to the game."""
        set_aside(entry.path)

    def _prune(self, chapter: str) -> None:
        blocks = 0
        for entry in self.entries():
            blocks += entry.kind == "block"
            old_block = entry.kind == "block" and blocks > BLOCKS_KEPT
            old_morning = entry.kind == "morning" and entry.chapter != chapter
            if old_block or old_morning:
                entry.path.unlink(missing_ok=True)


def _entry(path: Path) -> Entry | None:
    serial, _, rest = path.stem.partition("-")
    kind, _, chapter = rest.partition("-")
    if not serial.isdigit() or kind not in {"block", "morning", "chapter"}:
        return None
    return Entry(path, int(serial), kind, chapter)


def set_aside(path: Path) -> None:
    """Give a file that cannot be used another name, so that nothing is written over it."""
    aside = path.with_suffix(".damaged")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_suffix(f".damaged{count}")
    try:
        path.rename(aside)
    except OSError:
        # A read-only folder keeps the bad file; it will simply be passed over again.
        return


def read_settings(path: Path) -> tuple[dict[str, Any], SaveError | None]:
    """Read the settings; a damaged file gives none and one notice."""
    body, notice = read_sealed(path)
    if notice is None or notice.key != "trouble-file-aside":
        return body, notice
    text = f"{notice} and the defaults are used"
    return body, SaveError(text, key="trouble-settings", name=path.name)


def read_sealed(path: Path) -> tuple[dict[str, Any], SaveError | None]:
    """Read a file of the profile; what cannot be used is set aside: nothing, and one notice."""
    if not path.exists():
        return {}, None
    try:
        return unseal(path.read_bytes(), name=path.name), None
    except OSError as error:
        return {}, _unread(path.name, error, ": it is left out")
    except SaveError as error:
        set_aside(path)
        text = f"{error}; it was set aside"
        return {}, SaveError(text, key="trouble-file-aside", name=path.name)


def write_settings(path: Path, settings: Mapping[str, Any]) -> None:
    """Write the settings, whole or not at all."""
    write_atomic(path, seal(settings))
