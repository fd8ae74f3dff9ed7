"""Reads and checks what authors write, levels and songs: all problems at once, with their place."""

import dataclasses
import difflib
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from game import GameError
from game.band import Song
from game.band import problems as song_problems
from game.city.level import Level
from game.city.lint import problems as level_problems

T = TypeVar("T")
Lint = Callable[[T, tuple[str, ...]], Iterable[object]]
"""Lists what is wrong with a thing, given the places of which that has been told already."""
NOT_IN_FILES = frozenset({"id", "then"})
PLAIN_VALUES: dict[Any, Any] = {int: 0, float: 0.0, str: "", bool: False}
MOST_BYTES = 500_000
"""Forty times what our own week takes; more would keep the player waiting."""
MOST_FILES = 100
"""Of one folder: our story has seventeen levels, and thirty-three songs."""


class ContentError(GameError):
    """A level or song that cannot be used; the text lists every problem with its place."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def data_folder(name: str) -> Path:
    """Find ``assets`` or ``levels``: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parent
    for folder in (package / "_data" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise GameError(f"the folder {name} is missing: install Ribs again")


def read_song(path: Path) -> Song:
    """Read one song file; its id is the file's stem."""
    return _read(path, Song, song_problems)


def read_songs(folder: Path) -> dict[str, Song]:
    """Read every song of a folder; all problems of all files are reported together."""
    songs, problems = _read_whole(folder, Song, song_problems)
    if problems:
        raise ContentError(tuple(problems))
    return {song.id: song for song in songs}


def read_level(path: Path) -> Level:
    """Read one level file, over what it shares with others; its id is the file's stem."""
    return _read(path, Level, _level_problems)


def read_linked(path: Path) -> Level:
    """Read one level file and, one after the other, the levels that follow it."""
    chain = [read_level(path)]
    while chain[-1].after and chain[-1].after not in {level.id for level in chain}:
        chain.append(read_level(path.with_name(f"{chain[-1].after}.toml")))
    homes = {level.id: path.parent.name for level in chain}
    problems = _order_problems(homes, {level.id: level for level in chain})
    if problems:
        raise ContentError(tuple(problems))
    return _linked({level.id: level for level in chain})[chain[0].id]


def read_levels(folder: Path, *, songs: dict[str, Song]) -> dict[str, Level]:
    """Read every level of a folder and see that the songs it names exist."""
    return read_stack((folder,), songs=songs)


def read_stack(folders: Sequence[Path], *, songs: dict[str, Song]) -> dict[str, Level]:
    """Read folders laid over each other: of two levels with one id, that of the later one counts.

    A level may follow one of any other folder; what it shares lies in the ``common`` of its own.
    """
    levels: dict[str, Level] = {}
    homes: dict[str, str] = {}
    problems: list[str] = []
    for folder in folders:
        read, found = _read_whole(folder, Level, _level_problems)
        problems += found
        levels |= {level.id: level for level in read}
        homes |= {level.id: folder.name for level in read}
    # What is wrong with a base is wrong with everything that lies over it, and told once.
    problems = list(dict.fromkeys(problems))
    problems += [
        f"{homes[level.id]}/{level.id}.toml: songs: want a file in assets/songs, got {name!r}"
        + _near_miss(name, songs)
        for level in levels.values()
        for name in (song.id for song in level.songs)
        if name not in songs
    ]
    problems += _order_problems(homes, levels)
    if problems:
        raise ContentError(tuple(problems))
    return _linked(dict(sorted(levels.items())))


def _order_problems(homes: Mapping[str, str], levels: dict[str, Level]) -> list[str]:
    """Find chapters that follow nothing known, or themselves; homes are the folders by level."""
    problems = []
    for level in levels.values():
        place = f"{homes[level.id]}/{level.id}.toml: after"
        if level.after and level.after not in levels:
            near = _near_miss(level.after, levels)
            problems.append(f"{place}: want a level of this folder, got {level.after!r}{near}")
            continue
        seen, at = [level.id], level
        while at.after in levels:
            at = levels[at.after]
            if at.id in seen:
                problems.append(f"{place}: leads in a circle over {' -> '.join([*seen, at.id])}")
                break
            seen.append(at.id)
    return problems


def _linked(levels: dict[str, Level]) -> dict[str, Level]:
    """Put into every level the one that follows it."""
    linked: dict[str, Level] = {}

    def link(level: Level) -> Level:
        if level.id not in linked:
            then = link(levels[level.after]) if level.after else None
            linked[level.id] = dataclasses.replace(level, then=then)
        return linked[level.id]

    return {name: link(level) for name, level in levels.items()}


def _level_problems(level: Level, told: tuple[str, ...]) -> list[str]:
    """Look through a level, and leave out what follows from what has been told already."""
    return [p for p in map(str, level_problems(level)) if not (told and p.startswith(told))]


def check(
    cls: type[Any], raw: object, *, place: str = "", ignore: frozenset[str] = frozenset()
) -> list[str]:
    """List every difference between parsed TOML and a dataclass: ``place: want ..., got ...``."""
    if not isinstance(raw, dict):
        return [f"{place or 'file'}: want a table, got {_show(raw)}"]
    hints = typing.get_type_hints(cls)
    fields = {f.name: f for f in dataclasses.fields(cls) if f.name not in ignore}
    problems = [
        f"{_join(place, key)}: unknown key" + _near_miss(key, fields)
        for key in raw
        if key not in fields
    ]
    for name, field in fields.items():
        where = _join(place, name)
        if name in raw:
            problems += _check_value(hints[name], raw[name], where)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            problems.append(f"{where}: missing")
    return problems


def _check_value(kind: Any, raw: object, place: str) -> list[str]:
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return check(kind, raw, place=place)
    options = typing.get_args(kind)
    if typing.get_origin(kind) in {types.UnionType, typing.Union}:
        tables = [o for o in options if dataclasses.is_dataclass(o)]
        if tables and isinstance(raw, dict):
            return _check_value(tables[0], raw, place)
    if (parts := _parts(kind, raw, place)) is not None:
        return [problem for part in parts for problem in _check_value(*part)]
    if options and typing.get_origin(kind) is tuple and dataclasses.is_dataclass(options[0]):
        return [f"{place}: want a list of tables, got {_show(raw)}"]
    try:
        msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as error:
        return [f"{place}: {_sentence(error)}, got {_show(raw)}"]
    return []


def _parts(kind: Any, raw: object, place: str) -> list[tuple[Any, object, str]] | None:
    """Split a list or a table into what lies in it: kind, value and place; None for a plain one."""
    options = typing.get_args(kind)
    if options[1:] == (Ellipsis,) and isinstance(raw, list):
        return [(options[0], row, f"{place}[{i}]") for i, row in enumerate(raw)]
    if typing.get_origin(kind) is Mapping and isinstance(raw, dict):
        return [(options[1], value, _join(place, key)) for key, value in raw.items()]
    return None


def _read(path: Path, cls: type[T], lint: Lint[T]) -> T:
    read = _read_one(path, cls, lint)
    if read[1] or read[0] is None:
        raise ContentError(tuple(read[1]))
    return read[0]


def _read_one(path: Path, cls: type[T], lint: Lint[T]) -> tuple[T | None, list[str]]:
    """Read a file as far as it can be read, with all that is wrong with it.

    What has the wrong shape is told once and stands in as something plain, so that the rest can
    be looked at in the same go.
    """
    name = f"{path.parent.name}/{path.name}"
    raw = _over_base(path, _parse(path))
    shapes = check(cls, raw, ignore=NOT_IN_FILES)
    plain = _plain(cls, raw) if shapes else raw
    try:
        thing = msgspec.convert({**plain, "id": path.stem}, type=cls)
    except msgspec.ValidationError:
        return None, [f"{name}: {problem}" for problem in shapes]
    found = lint(thing, tuple(shape.split(": ")[0] for shape in shapes))
    return thing, [f"{name}: {problem}" for problem in (*shapes, *found)]


def _plain(kind: Any, raw: object) -> Any:
    """Give raw data with what does not fit left out or, where it must be, made plain."""
    if not isinstance(raw, dict):
        return raw
    hints, plain = typing.get_type_hints(kind), {}
    for field in dataclasses.fields(kind):
        hint, value = hints[field.name], raw.get(field.name)
        row = (typing.get_args(hint) or (None,))[0]
        if dataclasses.is_dataclass(hint) and isinstance(value, dict):
            value = _plain(hint, value)
        elif dataclasses.is_dataclass(row) and isinstance(value, list):
            value = [_plain(row, one) for one in value if isinstance(one, dict)]
        fits = field.name in raw and not _check_value(hint, value, "")
        if fits:
            plain[field.name] = value
        elif kind is Song and typing.get_args(hint):
            plain[field.name] = _stand_in(hint, value)
        elif field.default is dataclasses.MISSING and hint in PLAIN_VALUES:
            plain[field.name] = PLAIN_VALUES[hint]
    return plain


def _stand_in(kind: Any, raw: object) -> Any:
    """Give something of a kind: of a list or a table what fits in its place, else what is plain."""

    def of(item: Any, value: object) -> Any:
        return _stand_in(item, value) if _check_value(item, value, "") else value

    options = typing.get_args(kind)
    if typing.get_origin(kind) is Mapping:
        table = raw if isinstance(raw, dict) else {}
        return {key: of(options[1], value) for key, value in table.items()}
    if options[1:] == (Ellipsis,):
        return [of(options[0], row) for row in (raw if isinstance(raw, list) else ())]
    if typing.get_origin(kind) is tuple:
        return [_stand_in(option, None) for option in options]
    return PLAIN_VALUES.get(kind)


def _read_whole(folder: Path, cls: type[T], lint: Lint[T]) -> tuple[list[T], list[str]]:
    """Read every file of a folder as far as it can be read, with all that is wrong."""
    if not folder.is_dir():
        raise ContentError((f"{folder}: want a folder with .toml files, found none there",))
    things: list[T] = []
    problems: list[str] = []
    paths = sorted(folder.glob("*.toml"))
    if len(paths) > MOST_FILES:
        raise ContentError((f"{folder.name}: want at most {MOST_FILES} files, got {len(paths)}",))
    for path in paths:
        try:
            read = _read_one(path, cls, lint)
        except ContentError as error:
            problems += error.problems
            continue
        problems += read[1]
        if read[0] is not None:
            things.append(read[0])
    if not things and not problems:
        problems.append(f"{folder}: want at least one .toml file, found none")
    return things, problems


def _parse(path: Path) -> dict[str, Any]:
    name = f"{path.parent.name}/{path.name}"
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ContentError((f"{name}: want at most {MOST_BYTES} bytes, got {size}",))
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ContentError((f"{name}: the file is missing",)) from error
    except OSError as error:
        raise ContentError((f"{name}: cannot be read ({error.strerror})",)) from error
    except UnicodeDecodeError as error:
        raise ContentError((f"{name}: want UTF-8 text, byte {error.start} is not",)) from error
    except tomllib.TOMLDecodeError as error:
        raise ContentError((f"{name}: not TOML: {error}",)) from error
    except RecursionError as error:
        raise ContentError((f"{name}: not TOML: lists lie too deep in each other",)) from error


def _over_base(path: Path, raw: dict[str, Any], *, above: tuple[str, ...] = ()) -> dict[str, Any]:
    """Lay a file over the one that it names as its base, which lies in the folder ``common``.

    Tables are laid over each other key by key, rows of a list by their ids; ``without`` names
    rows of the base that are not there this time: ``without.people = ["edik"]``.
    """
    base = raw.pop("base", None)
    without = raw.pop("without", {})
    if base is None:
        return raw
    name = f"{path.parent.name}/{path.name}"
    if not isinstance(base, str) or not base.replace("_", "").replace("-", "").isalnum():
        raise ContentError((f"{name}: base: want the stem of a file in common, got {base!r}",))
    if base in above:
        raise ContentError((f"{name}: base: want no circle, got {' > '.join((*above, base))}",))
    folder = path.parent.parent if above else path.parent
    lower = folder / "common" / f"{base}.toml"
    if above and not lower.is_file():
        # What is common to some may lie over a whole level.
        lower = folder / f"{base}.toml"
    under = _over_base(lower, _parse(lower), above=(*above, base))
    if not isinstance(without, dict) or not all(isinstance(v, list) for v in without.values()):
        raise ContentError((f"{name}: without: want a table of lists, got {_show(without)}",))
    problems = []
    for key, ids in without.items():
        rows = under.get(key)
        known = [row.get("id") for row in rows] if _has_rows(rows) else []
        problems += [
            f"{name}: without.{key}: want a row of the base, got {gone!r}"
            for gone in ids
            if gone not in known
        ]
        under[key] = [row for row in rows or () if row.get("id") not in ids]
    if problems:
        raise ContentError(tuple(problems))
    return _laid_over(under, raw)


def _laid_over(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    laid = dict(under)
    for key, value in over.items():
        below = under.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            laid[key] = _laid_over(below, value)
        elif _has_rows(below) and _has_rows(value):
            laid[key] = _laid_rows(below, value)
        else:
            laid[key] = value
    return laid


def _laid_rows(under: list[dict[str, Any]], over: list[dict[str, Any]]) -> list[dict[str, Any]]:
    rows = {row["id"]: row for row in under}
    for row in over:
        name = row["id"]
        rows[name] = _laid_over(rows[name], row) if name in rows else row
    return list(rows.values())


def _has_rows(value: Any) -> typing.TypeGuard[list[dict[str, Any]]]:
    return isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value)


def _near_miss(name: str, known: typing.Iterable[str]) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _show(raw: object) -> str:
    text = repr(raw)
    return text if len(text) <= 60 else text[:57] + "..."


def _sentence(error: msgspec.ValidationError) -> str:
    text = str(error).replace("Expected", "want").replace("`", "")
    return text.replace(" - at $", " at ").replace(", got str", "").split(", got ")[0]
