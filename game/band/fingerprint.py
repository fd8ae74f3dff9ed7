"""Fingerprints: names under which performances can be kept for as long as they hold."""

from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from game.band.song import Song

UNHEARD = {"title", "title_ru", "performer", "performer_ru", "year", "notes"}
"""What a song's file says that nobody can hear."""
DIGITS = 24


def fingerprint(song: Song, *, rate_hz: int = 44_100) -> str:
    """Give a name for what `perform` makes of a song.

    Parameters
    ----------
    song : any song
    rate_hz : samples a second of the performance

    Returns
    -------
    24 hexadecimal digits of everything that decides the bits: what the song says and can be
    heard, the rate, and the band's own source text, so that a better band plays anew
    """
    heard = sorted(
        (field.name, _plain(getattr(song, field.name)))
        for field in fields(song)
        if field.name not in UNHEARD
    )
    digest = sha256(repr((heard, rate_hz)).encode())
    for name, text in sorted(_sources(files("game.band"), "")):
        digest.update(name.encode() + b"\0" + text)
    return digest.hexdigest()[:DIGITS]


def _plain(value: object) -> object:
    return sorted(value.items()) if isinstance(value, Mapping) else value


def _sources(folder: Traversable, path: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():
        name = f"{path}/{entry.name}"
        if entry.is_dir() and entry.name not in {"radio", "__pycache__"}:
            found += _sources(entry, name)
        elif entry.name.endswith(".py"):
            found.append((name, entry.read_bytes()))
    return found
