"""The player's own music: files in the folder ``music`` of the profile, and what is known of them.

The files stay as they are and never leave the machine. A record's id comes from the bytes of its
file, so that the same file is the same record wherever it lies, and a changed one is another.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game import GameError
from game.city.brought import PREFIX, is_brought
from game.city.level import GENRES, Title
from game.pressing.imported import LONGEST_S, SHORTEST_S, imported_master
from game.saves import SaveError, seal, unseal, write_atomic
from game.sound.tags import read_tags, tidy

Sound = NDArray[np.float32]

RATE_HZ = 44_100
MOST_BYTES = 400 << 20
"""Forty minutes of the best quality there is; no song is larger."""
OLDEST, LATEST = 1860, 2100
_ID_DIGITS = 12
_UNTOLD_GENRE = "swing"
"""What nobody could place was jazz to everybody."""
_HEARD_AS = (
    ("harvest", ("choir", "choral", "chorus", "opera", "хор", "опера")),
    ("march", ("march", "military", "brass", "марш")),
    ("rocknroll", ("rock & roll", "rock and roll", "rock'n'roll", "rockabilly", "рок-н-ролл")),
    ("doowop", ("doo-wop", "doo wop", "doowop", "r&b", "soul", "vocal group", "ду-воп")),
    ("tango", ("tango", "танго")),
    ("mambo", ("mambo", "latin", "samba", "bossa", "cha-cha", "salsa", "мамбо", "самба")),
    ("twist", ("twist", "surf", "твист")),
    ("beat", ("beat", "rock", "punk", "metal", "indie", "alternative", "рок", "бит")),
    ("boogie", ("boogie", "blues", "ragtime", "буги", "блюз")),
    ("swing", ("swing", "big band", "dixieland", "свинг")),
    ("cool", ("jazz", "bebop", "джаз")),
    ("romance", ("romance", "gypsy", "романс", "цыган")),
    ("street", ("chanson", "folk", "bard", "singer", "шансон", "бард", "блат", "городск")),
    ("crooner", ("crooner", "pop", "ballad", "vocal", "эстрад", "поп")),
    ("light", ("classic", "orchestr", "symphon", "chamber", "easy listening", "soundtrack",
               "классик", "оркестр", "симфон")),
)  # fmt: skip
"""Words of tags, and where the city would put them; the first that is found counts."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a player says about a record; what is left out is read from the file, or guessed."""

    title: str = ""
    genre: str = ""
    year: int = 0
    seconds: int = 0
    """Where it is faded away."""


NOTHING = Told()


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """A record of the player's own."""

    id: str
    file: str
    """Its name in the folder."""
    digest: str
    """SHA-256 of the file."""
    title: str
    performer: str
    genre: str
    """As the city knows genres."""
    year: int
    """0 if nobody knows."""
    whole_s: int
    seconds: int
    """Where it ends on a bone: at most what the rules take."""
    guessed: tuple[str, ...]
    """The facts that neither player nor file has told: title, genre, year."""

    def as_title(self) -> Title:
        """Give what the rules know of it."""
        return Title(id=self.id, genre=self.genre, seconds=self.seconds)


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A record and where it lies: what a process needs that has to make its master."""

    folder: Path
    own: OwnRecord

    @property
    def mark(self) -> str:
        """Name what decides the bits of the master, and nothing else."""
        return f"{self.own.digest}-{self.own.seconds}"

    def master(self) -> Sound:
        """Give the record as it is to be copied: ``(frames,)`` float32 at 44 100 Hz."""
        path, own = self.folder / self.own.file, self.own
        if _digest(path) != own.digest:
            raise GameError(f"{own.file} was changed since it was taken in: it is another record.")
        # Its own end needs no fading, and is seldom a whole second.
        seconds = 0 if own.seconds == own.whole_s else own.seconds
        return imported_master(_read(path), name=own.file, seconds=seconds, rate_hz=RATE_HZ)


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
    def records(self) -> tuple[OwnRecord, ...]:
        """The records whose files are there, by title."""
        return tuple(sorted(self._here.values(), key=lambda own: (own.title.casefold(), own.id)))

    @property
    def files(self) -> dict[str, OwnFile]:
        """What a studio has to know, by the ids of the songs."""
        return {own.id: OwnFile(self._folder, own) for own in self._here.values()}

    def look(self) -> tuple[str, ...]:
        """See what lies in the folder; give a sentence for every file that is of no use.

        Only files that are new or changed are read, which takes about a second for each.
        """
        notices = self._open_index()
        named = {own.file: own.digest for own in self._known.values()}
        self._here = {}
        for path in self._listed(notices):
            try:
                own = self._recognised(path, named.get(path.name))
            except GameError as reason:
                notices.append(str(reason))
                continue
            if named.get(path.name, own.digest) != own.digest:
                notices.append(f"{path.name} was changed: it is another record now.")
            self._here.setdefault(own.id, own)
        try:
            self._keep_index()
        except SaveError as reason:
            notices.append(str(reason))
        return tuple(notices)

    def bring(self, source: Path, told: Told = NOTHING) -> OwnRecord:
        """Take a file into the collection; what is broken or absurd is refused with a sentence."""
        self.look()
        own = self._examined(source)
        is_new = own.id not in self._here
        own = _as_told(self._here.get(own.id, own), told)
        if is_new:
            own = replace(own, file=self._free_name(source, own.digest))
            path = self._folder / own.file
            write_atomic(path, source.read_bytes())
            self._stamps[own.file] = _stamp(path)
        return self._remember(own)

    def tell(self, song: str, told: Told) -> OwnRecord:
        """Write down what the player says of a record."""
        return self._remember(_as_told(self._get(song), told))

    def master(self, song: str) -> Sound:
        """Give a record as it is to be copied: ``(frames,)`` float32 at 44 100 Hz."""
        return OwnFile(self._folder, self._get(song)).master()

    def missing(self, songs: Iterable[str]) -> str | None:
        """Say which of these songs were a player's own and are not here; None if all are."""
        lost = [s for s in dict.fromkeys(songs) if is_brought(s) and s not in self._here]
        if not lost:
            return None
        titles = {own.id: f"“{own.title}” ({own.file})" for own in self._known.values()}
        return (
            "This needs music of the player's own that is not here: "
            f"{', '.join(titles.get(song, song) for song in lost)}. "
            f"A run can be followed without it, but not heard; put the same file into "
            f"{self._folder}."
        )

    def _get(self, song: str) -> OwnRecord:
        if song not in self._here:
            raise GameError(self.missing([song]) or f"{song} is no record of the player's own.")
        return self._here[song]

    def _listed(self, notices: list[str]) -> list[Path]:
        """List the files of the folder; what begins with a dot is somebody else's."""
        if not self._folder.is_dir():
            return []
        try:
            found = sorted(self._folder.iterdir())
        except OSError as error:
            notices.append(f"{self._folder} cannot be read: {error.strerror}.")
            return []
        return [path for path in found if path.is_file() and not path.name.startswith(".")]

    def _recognised(self, path: Path, digest: str | None) -> OwnRecord:
        """Tell which record a file of the folder is; one that was not touched is not opened."""
        stamp = _stamp(path)
        if digest in self._known and self._stamps.get(path.name) == stamp:
            return self._known[digest]
        own = replace(self._examined(path), file=path.name)
        self._known[own.digest], self._stamps[path.name] = own, stamp
        return own

    def _examined(self, path: Path) -> OwnRecord:
        """Tell which record a file is, and read it if it is none that is known."""
        digest = _digest(path)
        return self._known.get(digest) or _described(path, digest)

    def _free_name(self, source: Path, digest: str) -> str:
        """Keep the file's own name, unless another recording has it."""
        name = source.name.lstrip(".") or digest[:6]
        if not (self._folder / name).exists():
            return name
        return f"{Path(name).stem}-{digest[:6]}{source.suffix}"

    def _remember(self, own: OwnRecord) -> OwnRecord:
        self._known[own.digest] = self._here[own.id] = own
        self._keep_index()
        return own

    def _keep_index(self) -> None:
        rows = [asdict(own) for _, own in sorted(self._known.items())]
        if rows:
            write_atomic(self._index, seal({"records": rows, "stamps": self._stamps}))

    def _open_index(self) -> list[str]:
        """Read what was written down; if that is damaged, only what the player told is lost."""
        if not self._index.exists():
            return []
        try:
            body = unseal(self._index.read_bytes(), name=self._index.name)
            known = [_record(row) for row in body["records"]]
            stamps = {name: (stamp[0], stamp[1]) for name, stamp in body["stamps"].items()}
        except OSError as error:
            return [f"{self._index.name} could not be read ({error.strerror})."]
        except (SaveError, KeyError, TypeError) as error:
            return [f"{error}: titles and genres are read from the files again."]
        self._known, self._stamps = {own.digest: own for own in known}, stamps
        return []


def _record(row: dict[str, Any]) -> OwnRecord:
    return OwnRecord(**row | {"guessed": tuple(row["guessed"])})


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError as error:
        raise GameError(f"{path.name} cannot be read: {error.strerror}.") from error
    return found.st_size, found.st_mtime_ns


def _digest(path: Path) -> str:
    """Give the SHA-256 of a file, if it can be a song at all."""
    _refuse_absurd(path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise GameError(f"{path.name} cannot be read: {error.strerror}.") from error


def _refuse_absurd(path: Path) -> None:
    if path.is_dir():
        raise GameError(f"{path} is a folder; give one audio file.")
    if not path.exists():
        raise GameError(f"There is no file {path}.")
    if not path.is_file():
        raise GameError(f"{path} is no file but a device.")
    if _stamp(path)[0] > MOST_BYTES:
        raise GameError(f"{path.name} is larger than {MOST_BYTES >> 20} megabytes.")
    if path.name.encode("utf-8", "replace").decode("utf-8") != path.name:
        raise GameError(f"The name of {path.name!r} is no text: give the file another one.")


def _read(path: Path) -> Sound:
    from game.sound.files import read_audio

    return read_audio(path, rate_hz=RATE_HZ)


def _described(path: Path, digest: str) -> OwnRecord:
    """Listen to a file, refuse what cannot be a record, and read what it says about itself."""
    sound = _read(path)
    imported_master(sound, name=path.name, seconds=LONGEST_S, rate_hz=RATE_HZ)
    tags = read_tags(path)
    genre = city_genre(tags.genre)
    missing = {"title": not tags.title, "genre": not genre, "year": not tags.year}
    whole_s = len(sound) // RATE_HZ
    return OwnRecord(
        id=PREFIX + digest[:_ID_DIGITS],
        file=path.name,
        digest=digest,
        title=tags.title or tidy(path.stem.replace("_", " ")),
        performer=tags.performer,
        genre=genre or _UNTOLD_GENRE,
        year=tags.year,
        whole_s=whole_s,
        seconds=min(whole_s, LONGEST_S),
        guessed=tuple(fact for fact, is_missing in missing.items() if is_missing),
    )


def city_genre(tag: str) -> str:
    """Give where the city would put what a tag calls it; empty if it would not know."""
    heard = tag.casefold()
    if heard in GENRES:
        return heard
    return next((g for g, words in _HEARD_AS if any(word in heard for word in words)), "")


def _as_told(own: OwnRecord, told: Told) -> OwnRecord:
    """Put in what the player says; what cannot be is refused with a sentence."""
    if told.genre and told.genre not in GENRES:
        near = get_close_matches(told.genre, GENRES, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(GENRES)}."
        raise GameError(f"Nobody in the city knows the genre {told.genre}; {hint}")
    if told.year and not OLDEST <= told.year <= LATEST:
        raise GameError(f"A year is {OLDEST} to {LATEST}, not {told.year}.")
    longest_s = min(own.whole_s, LONGEST_S)
    if told.seconds and not SHORTEST_S <= told.seconds <= longest_s:
        raise GameError(f"It can last {SHORTEST_S} to {longest_s} seconds, not {told.seconds}.")
    title = tidy(told.title)
    facts = {"title": title, "genre": told.genre, "year": told.year}
    return replace(
        own,
        title=title or own.title,
        genre=told.genre or own.genre,
        year=told.year or own.year,
        seconds=told.seconds or own.seconds,
        guessed=tuple(fact for fact in own.guessed if not facts[fact]),
    )
