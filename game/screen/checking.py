"""Checking the house: every level, song, text, recording and save, all problems at once."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from game import GameError
from game.band import Song
from game.city.level import Level
from game.levels import ContentError, data_folder, read_level, read_levels, read_song, read_songs
from game.replay import Recording, from_dict, verify
from game.saves import Ring, folders, ring_folder, unseal
from game.screen.almanac import almanac_problems
from game.screen.looks import LookError, read_looks
from game.screen.words import LANGUAGES, gaps, read_tongue

Wanted = Iterator[tuple[str, str]]
"""(place in the file, key of the text that it needs)."""
NEWS_VALUES = frozenset({"percent", "first_day", "last_day"})
"""What the meaning of a piece of news is filled with, if it tells of a change."""
HAND_VALUES = frozenset({"year"})
"""What a line of the list is filled with, if it tells who had the disc."""


def problems(levels: Path | None) -> list[str]:
    """Check everything; give one sentence a problem, with its file and its place in it."""
    assets = data_folder("assets")
    folder = levels or data_folder("levels")
    songs, found = _songs(assets / "songs")
    catalogue, wrong = _levels(folder, songs=songs, known=not found)
    found += wrong
    found += text_problems(assets / "text", levels=catalogue, songs=songs)
    found += look_problems(assets / "looks")
    found += almanac_problems(assets, levels=catalogue if levels is None else None)
    found += recording_problems(folder / "demos", levels=catalogue)
    saves = ring_folder(folders().profile, levels=levels)
    found += save_problems(saves, levels=catalogue, foreign=levels is None)
    return found


def look_problems(folder: Path) -> list[str]:
    """Tell which palettes of the picture cannot be used."""
    try:
        read_looks(folder)
    except LookError as error:
        return [f"looks/{error}"]
    return []


def text_problems(
    folder: Path, *, levels: Mapping[str, Level], songs: Mapping[str, Song]
) -> list[str]:
    """Tell which texts are damaged, missing in a language, or do not fit each other."""
    try:
        lacking = gaps(folder)
    except GameError as error:
        return str(error).splitlines()
    found = []
    for language in LANGUAGES:
        homes = read_tongue(folder, language=language).homes
        found += [
            f"text/{language}*.ftl: {key}: missing, another language has it"
            for key in sorted(lacking[language])
        ]
        found += [
            f"{place}: want a text {key} in text/{language}*.ftl, found none"
            for place, key in _wanted(levels, songs)
            if key not in homes and key not in lacking[language]
        ]
    return [
        *found,
        *_uneven(folder),
        *_misnamed(folder, songs),
        *_unfilled(folder, levels),
    ]


def content_keys(level: Level) -> Wanted:
    """List the texts that a level needs, each with the place that needs it."""
    for place in level.places:
        yield from _named(f"places.{place.id}", f"place-{place.id}", "name", "address", "about")
    for spot in level.spots:
        yield from _named(f"spots.{spot.id}", f"spot-{spot.id}", "name", "about")
    for district in level.districts:
        yield from _named(f"districts.{district.id}", f"district-{district.id}", "name")
    for good in level.goods:
        yield from _named(f"goods.{good.id}", f"good-{good.id}", "name")
    for title in level.songs:
        yield from _named(f"songs.{title.id}", f"song-{title.id}", "title")
        yield f"songs.{title.id}", f"genre-{title.genre}"
    yield from _who(level)
    yield from _story(level)
    yield from _ends(level)
    for change in level.changes:
        yield f"changes.{change.id}", f"change-{change.id}"
    for news in level.news:
        yield from _named(f"news.{news.id}", f"paper-{news.id}", "head", "text", "meaning")


def recording_problems(folder: Path, *, levels: Mapping[str, Level]) -> list[str]:
    """Play every recording of a folder again; tell where one differs from what it remembers."""
    found = []
    for path in sorted(folder.glob("*.json")):
        found += _replayed(path, levels=levels, foreign=True)
    return found


def save_problems(folder: Path, *, levels: Mapping[str, Level], foreign: bool) -> list[str]:
    """Play every save again; a save of a level that is not here counts only where ``foreign``."""
    found = []
    for entry in reversed(Ring(folder).entries()):
        found += _replayed(entry.path, levels=levels, foreign=foreign)
    return found


def _songs(folder: Path) -> tuple[dict[str, Song], list[str]]:
    try:
        return read_songs(folder), []
    except ContentError as error:
        sound: dict[str, Song] = {}
        for path in sorted(folder.glob("*.toml")):
            with contextlib.suppress(ContentError):
                sound[path.stem] = read_song(path)
        return sound, list(error.problems)


def _levels(
    folder: Path, *, songs: dict[str, Song], known: bool
) -> tuple[dict[str, Level], list[str]]:
    """Read all levels; where songs are broken, whether a level's songs exist is not asked."""
    found: list[str] = []
    if known:
        try:
            return read_levels(folder, songs=songs), []
        except ContentError as error:
            found += error.problems
    sound: dict[str, Level] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            sound[path.stem] = read_level(path)
        except ContentError as error:
            found += () if known else error.problems
    return sound, found


def _wanted(levels: Mapping[str, Level], songs: Mapping[str, Song]) -> Wanted:
    for level in levels.values():
        for place, key in content_keys(level):
            yield f"{level.id}.toml: {place}", key
    for song in songs.values():
        yield f"songs/{song.id}.toml", f"song-{song.id}-title"


def _story(level: Level) -> Wanted:
    """List the texts of a chapter, of those who only talk, and of every talk."""
    if level.chapter:
        yield from _named(level.id, f"chapter-{level.id}", "title", "date", "rule")
    for who in level.cast:
        yield from _named(f"cast.{who}", f"person-{who}", "name")
    for scene in (*level.scenes, *level.interlude):
        key, place = f"scene-{scene.id}", f"scenes.{scene.id}"
        bubbles = (str(number) for number in range(1, len(scene.says) + 1))
        yield from _named(place, key, "title", *bubbles)
        for option in scene.options:
            yield place, f"{key}-{option.id}"
            answers = (str(number) for number in range(1, len(option.says) + 1))
            yield from _named(place, f"{key}-{option.id}", "log", *answers)


def _ends(level: Level) -> Wanted:
    """List the texts of how it can end, and of the list in the end."""
    for name in (*(row.id for row in level.holders), *(row.id for row in level.traces)):
        yield f"holders.{name}", f"held-{name}"
    for note in level.notes:
        yield f"notes.{note.id}", f"closing-{note.id}"
    left = [ending for ending in level.endings if not ending.door][-1:]
    for ending in level.endings:
        place = f"endings.{ending.id}"
        yield from _named(place, f"closing-{ending.id}", "title", "log", "1", *ending.answers)
        if ending.door or ending in left:
            yield place, f"door-{ending.id}"
            yield from _named(place, f"door-{ending.id}", "about", "shut", *ending.answers)


def _who(level: Level) -> Wanted:
    for person in level.people:
        yield from _named(f"people.{person.id}", f"person-{person.id}", "name")
        yield f"people.{person.id}", f"sign-{person.sign or person.id}"
    for officer in level.officers:
        yield from _named(f"officers.{officer.id}", f"person-{officer.id}", "name")
    for ship in level.ships:
        yield from _named(f"ships.{ship.id}", f"ship-{ship.id}", "name")
        yield from _named(f"ships.{ship.id}.sailor", f"person-{ship.sailor}", "name")


def _named(place: str, stem: str, *ends: str) -> Wanted:
    for end in ends:
        yield place, f"{stem}-{end}"


def _misnamed(folder: Path, songs: Mapping[str, Song]) -> Iterator[str]:
    """Find titles that the texts and the song's own file tell differently."""
    for language in LANGUAGES:
        tongue = read_tongue(folder, language=language)
        for song in songs.values():
            key = f"song-{song.id}-title"
            if key not in tongue.homes:
                continue
            pattern = tongue.bundle.get_message(key).value
            said, _ = tongue.bundle.format_pattern(pattern) if pattern is not None else ("", [])
            title = song.title_ru if language == "ru" else song.title
            if said != title:
                yield f"text/{tongue.homes[key]}: {key}: want {title!r}, got {said!r}"


class _Gaps(Visitor):
    """Collects what a text wants to be filled with."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _uneven(folder: Path) -> Iterator[str]:
    """Find texts that take other values in one language than in another."""
    first, *others = LANGUAGES
    wanted = _placeables(folder, language=first)
    for language in others:
        homes = read_tongue(folder, language=language).homes
        for key, names in _placeables(folder, language=language).items():
            if names != wanted.get(key, names):
                yield f"text/{homes[key]}: {key}: want {_show(wanted[key])}, got {_show(names)}"


def _unfilled(folder: Path, levels: Mapping[str, Level]) -> Iterator[str]:
    """Find texts of content that ask for values which nobody will give them."""
    filled = {
        f"paper-{news.id}-meaning": NEWS_VALUES
        for level in levels.values()
        for news in level.news
        if news.change
    }
    rows = {row.id for level in levels.values() for row in level.holders}
    filled |= {f"held-{name}": HAND_VALUES for name in rows}
    keys = {key for level in levels.values() for _, key in content_keys(level)}
    for language in LANGUAGES:
        homes = read_tongue(folder, language=language).homes
        for key, names in _placeables(folder, language=language).items():
            given = filled.get(key, frozenset())
            if key in keys and names - given:
                yield f"text/{homes[key]}: {key}: want {_show(given)}, got {_show(names)}"


def _placeables(folder: Path, *, language: str) -> dict[str, frozenset[str]]:
    found = {}
    for path in sorted(folder.glob(f"{language}*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                visitor = _Gaps()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.names)
    return found


def _show(names: frozenset[str]) -> str:
    return ", ".join(f"{{ ${name} }}" for name in sorted(names)) or "no values"


def _replayed(path: Path, *, levels: Mapping[str, Level], foreign: bool) -> list[str]:
    name = f"{path.parent.name}/{path.name}"
    try:
        run = from_dict(unseal(path.read_bytes(), name=path.name))
    except OSError as error:
        return [f"{name}: cannot be read ({error.strerror})"]
    except GameError as error:
        return [f"{name}: {error}"]
    level = levels.get(run.level)
    if level is not None:
        return _differences(name, run, level)
    return [f"{name}: want a level {run.level}.toml that is sound, found none"] if foreign else []


def _differences(name: str, run: Recording, level: Level) -> list[str]:
    try:
        difference = verify(run, level)
    except GameError as error:
        return [f"{name}: {error}"]
    if difference is None:
        return []
    fields = "; ".join(difference.fields[:3])
    return [f"{name}: differs after command {difference.commands}: {fields}"]
