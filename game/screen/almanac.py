"""The almanac as it is written: what is true, disputed or invented, by which source, and when."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.city.level import Level
from game.levels import ContentError, check
from game.screen.meetings import can_be_met
from game.screen.words import LANGUAGES, read_tongue

TAGS = ("true", "disputed", "invented")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be known: texts almanac-<id>-title and almanac-<id>."""

    id: str
    tag: str
    """true, disputed or invented; text almanac-tag-<tag>."""
    sources: tuple[str, ...]
    """Who says so: texts source-<source>."""
    opens: tuple[str, ...]
    """What has to be met, any one of them: kind:id, see ``meetings``."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of those years: texts word-<id>, word-<id>-say and word-<id>-about."""

    id: str
    tag: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Almanac:
    """All that is written, in the order in which it is read."""

    entries: tuple[Entry, ...]
    words: tuple[Word, ...]


def read_almanac(path: Path) -> Almanac:
    """Read the almanac; what has the wrong shape is told all at once."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ContentError((f"{path.name}: cannot be read ({error.strerror})",)) from error
    except UnicodeDecodeError as error:
        raise ContentError((f"{path.name}: want UTF-8 text, byte {error.start} is not",)) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError((f"{path.name}: not TOML: {error}",)) from error
    shapes = check(Almanac, raw)
    if shapes:
        raise ContentError(tuple(f"{path.name}: {shape}" for shape in shapes))
    return Almanac(
        tuple(Entry(**_frozen(row)) for row in raw["entries"]),
        tuple(Word(**_frozen(row)) for row in raw["words"]),
    )


def almanac_problems(assets: Path, *, levels: Mapping[str, Level] | None) -> list[str]:
    """Tell what an entry lacks: text, tag, source, or something of ``levels`` that opens it.

    Without levels it is not asked what opens it: other levels than ours open little of ours.
    """
    try:
        almanac = read_almanac(assets / "almanac.toml")
    except ContentError as error:
        return list(error.problems)
    found = [
        *_doubles("entries", almanac.entries),
        *_doubles("words", almanac.words),
        *_unproved(almanac),
        *_lacking(almanac, assets / "text"),
    ]
    known = frozenset[str]() if levels is None else can_be_met(levels.values())
    for entry in almanac.entries:
        place = f"almanac.toml: entries.{entry.id}.opens"
        if not entry.opens:
            found.append(f"{place}: want at least one thing that can be met, found none")
        found += [
            f"{place}: want something that can be met, got {name!r}"
            for name in entry.opens
            if levels is not None and name not in known
        ]
    return found


def _frozen(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in row.items()}


def _rows(almanac: Almanac) -> Iterator[tuple[str, Entry | Word]]:
    yield from ((f"entries.{entry.id}", entry) for entry in almanac.entries)
    yield from ((f"words.{word.id}", word) for word in almanac.words)


def _doubles(table: str, rows: Sequence[Entry | Word]) -> Iterator[str]:
    ids = [row.id for row in rows]
    for name in dict.fromkeys(ids):
        if ids.count(name) > 1:
            yield f"almanac.toml: {table}.{name}: want an id of its own, found {ids.count(name)}"


def _unproved(almanac: Almanac) -> Iterator[str]:
    """Find what does not say how sure it is, or by whom."""
    for place, row in _rows(almanac):
        if row.tag not in TAGS:
            want = ", ".join(TAGS)
            yield f"almanac.toml: {place}.tag: want one of {want}, got {row.tag!r}"
        if not row.sources:
            yield f"almanac.toml: {place}.sources: want at least one source, found none"


def _lacking(almanac: Almanac, folder: Path) -> Iterator[str]:
    """Find the texts that a language lacks."""
    wanted = [(place, key) for place, row in _rows(almanac) for key in text_keys(row)]
    for language in LANGUAGES:
        homes = read_tongue(folder, language=language).homes
        for place, key in wanted:
            if key not in homes:
                want = f"want a text {key} in text/{language}*.ftl, found none"
                yield f"almanac.toml: {place}: {want}"


def text_keys(row: Entry | Word) -> tuple[str, ...]:
    """List the texts that a row needs."""
    sources = tuple(f"source-{source}" for source in row.sources)
    if isinstance(row, Word):
        return (f"word-{row.id}", f"word-{row.id}-say", f"word-{row.id}-about", *sources)
    return (f"almanac-{row.id}-title", f"almanac-{row.id}", *sources)
