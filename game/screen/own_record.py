"""A record of the player's own: what its file says, what the player says, and its master."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from game import GameError
from game.city.brought import PREFIX, Brought
from game.city.level import GENRES
from game.pressing.imported import LONGEST_S, SHORTEST_S, imported_master
from game.sound.files import read_audio, refuse_what_is_no_file, unreadable
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
    comes_along: bool = False
    """Whether it lies at home when a run begins."""

    @property
    def longest_s(self) -> int:
        """Where it can end at the latest."""
        return min(self.whole_s, LONGEST_S)

    def as_brought(self) -> Brought:
        """Give what a run has to know of it."""
        return Brought(id=self.id, genre=self.genre, seconds=self.seconds, name=self.title)


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A record and where it lies: what a process needs that has to make its master."""

    folder: Path
    own: OwnRecord

    @property
    def mark(self) -> str:
        """Name what decides the bits of the master, and nothing else."""
        return f"{self.own.digest}-{self.own.seconds}"

    def as_long_as(self, seconds: int) -> "OwnFile":
        """Give it as a run has it that began when it ended there."""
        return replace(self, own=replace(self.own, seconds=min(seconds, self.own.longest_s)))

    def master(self) -> Sound:
        """Give the record as it is to be copied: ``(frames,)`` float32 at 44 100 Hz."""
        path, own = self.folder / self.own.file, self.own
        if digest_of(path) != own.digest:
            raise GameError(
                f"{own.file} was changed since it was taken in: it is another record.",
                key="music-changed",
                file=own.file,
            )
        # Its own end needs no fading, and is seldom a whole second.
        seconds = 0 if own.seconds == own.whole_s else own.seconds
        sound = read_audio(path, rate_hz=RATE_HZ)
        return imported_master(sound, name=own.file, seconds=seconds, rate_hz=RATE_HZ)


def described(path: Path, digest: str) -> OwnRecord:
    """Listen to a file, refuse what cannot be a record, and read what it says about itself."""
    sound = read_audio(path, rate_hz=RATE_HZ)
    imported_master(sound, name=path.name, seconds=LONGEST_S, rate_hz=RATE_HZ)
    tags = read_tags(path)
    genre = city_genre(tags.genre)
    year = tags.year if OLDEST <= tags.year <= LATEST else 0
    missing = {"title": not tags.title, "genre": not genre, "year": not year}
    whole_s = len(sound) // RATE_HZ
    return OwnRecord(
        id=PREFIX + digest[:_ID_DIGITS],
        file=path.name,
        digest=digest,
        title=tags.title or tidy(path.stem.replace("_", " ")),
        performer=tags.performer,
        genre=genre or _UNTOLD_GENRE,
        year=year,
        whole_s=whole_s,
        seconds=min(whole_s, LONGEST_S),
        guessed=tuple(fact for fact, is_missing in missing.items() if is_missing),
    )


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was listened to from end to end, as it was then."""

    stamp: tuple[int, int]
    own: OwnRecord


def examined(path: Path, known: Mapping[str, OwnRecord] | None = None) -> Examined:
    """Tell which record a file is; it is listened to only if it is none that is known."""
    _refuse_absurd(path)
    stamp = stamp_of(path)
    digest = digest_of(path)
    return Examined(stamp, (known or {}).get(digest) or described(path, digest))


def city_genre(tag: str) -> str:
    """Give where the city would put what a tag calls it; empty if it would not know."""
    heard = tag.casefold()
    if heard in GENRES:
        return heard
    return next((g for g, words in _HEARD_AS if any(word in heard for word in words)), "")


def as_told(own: OwnRecord, told: Told) -> OwnRecord:
    """Put in what the player says; what cannot be is refused with a sentence."""
    if told.genre and told.genre not in GENRES:
        near = get_close_matches(told.genre, GENRES, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(GENRES)}."
        raise GameError(f"Nobody in the city knows the genre {told.genre}; {hint}")
    if told.year and not OLDEST <= told.year <= LATEST:
        raise GameError(f"A year is {OLDEST} to {LATEST}, not {told.year}.")
    longest_s = own.longest_s
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


def stamp_of(path: Path) -> tuple[int, int]:
    """Give size and time of a file, by which one sees that it was not touched."""
    try:
        found = path.stat()
    except OSError as error:
        raise unreadable(path, error) from error
    return found.st_size, found.st_mtime_ns


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file, if it can be a song at all."""
    _refuse_absurd(path)
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from error


def _refuse_absurd(path: Path) -> None:
    refuse_what_is_no_file(path)
    if stamp_of(path)[0] > MOST_BYTES:
        most = MOST_BYTES >> 20
        raise GameError(
            f"{path.name} is larger than {most} megabytes.",
            key="music-large",
            file=path.name,
            megabytes=most,
        )
    if path.name.encode("utf-8", "replace").decode("utf-8") != path.name:
        raise GameError(
            f"The name of {path.name!r} is no text: give the file another one.",
            key="music-odd-name",
            file=ascii(path.name),
        )
