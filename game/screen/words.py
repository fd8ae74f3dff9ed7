"""The words of the game: all texts of a language, found by key, switchable at any time."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from game import GameError
from game.city.brought import original_of

LANGUAGES = ("en", "ru")
KEPT_TEXTS = 4000
"""Texts with their values put in; when there are more, it begins anew."""
LONGEST_NAME = 36
"""Of a song, in letters: as long as the longest of the story, and a little more."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """All the texts of one language."""

    bundle: FluentBundle
    homes: Mapping[str, str]
    """Every key, and the file in which it stands."""


class Words:
    """Gives the text of a key in the language of the player; a missing key shows itself."""

    def __init__(self, folder: Path, *, language: str = "en") -> None:
        self._folder = folder
        self._own: dict[str, str] = {}
        """What the player calls the music that he brought along, by keys."""
        self.missing: set[str] = set()
        self._said: dict[tuple[Any, ...], str] = {}
        """What was put into words already: screens ask for the same in every frame."""
        self.speak(language)

    @property
    def language(self) -> str:
        """The language spoken now."""
        return self._language

    def speak(self, language: str) -> None:
        """Change the language; what is drawn from now on is in it."""
        if language not in LANGUAGES:
            raise GameError(f"Ribs does not speak {language!r}, only {', '.join(LANGUAGES)}")
        self._language = language
        self._said.clear()
        # Only what is spoken is read: two languages would double the way to the title.
        self._tongue = read_tongue(self._folder, language=language)

    def call_own(self, song: str, name: str) -> None:
        """Let a song of the player's own, and its record, be called as the player calls it."""
        keys = f"song-{song}-title", f"good-{original_of(song)}-name"
        self._own |= dict.fromkeys(keys, shortened(name))

    def has(self, key: str) -> bool:
        """Tell whether a key has a text in the language spoken now."""
        return key in self._tongue.homes or key in self._own

    def __call__(self, key: str, **values: Any) -> str:
        """Give the text of a key, with its values put in."""
        bundle = self._tongue.bundle
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if key in self._own:
            name = self._own[key]
            return name if key.startswith("song-") else self("music-quoted", name=name)
        if pattern is None:
            self.missing.add(key)
            return key
        # True, 1 and 1.0 are one key of a dictionary, and three different texts.
        asked = (key, *((name, value, type(value)) for name, value in values.items()))
        if asked not in self._said:
            if len(self._said) >= KEPT_TEXTS:
                self._said.clear()
            self._said[asked] = str(bundle.format_pattern(pattern, values)[0])
        return self._said[asked]

    def first(self, *keys: str, **values: Any) -> str:
        """Give the text of the first key that has one: the special before the general."""
        chosen = next((key for key in keys if self.has(key)), keys[-1])
        return self(chosen, **values)


def shortened(name: str) -> str:
    """Give the name of a song as long as there is room for on every screen."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


@functools.lru_cache(maxsize=8)
def read_tongue(folder: Path, *, language: str) -> Tongue:
    """Read every ``<language>*.ftl`` of a folder as one; errors name the file and the place."""
    bundle = FluentBundle([language], use_isolating=False)
    homes: dict[str, str] = {}
    problems: list[str] = []
    for path in sorted(folder.glob(f"{language}*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        problems += _problems(resource, path.name, homes)
        bundle.add_resource(resource)
    if problems:
        raise GameError("\n".join(problems))
    return Tongue(bundle, homes)


def _problems(resource: ast.Resource, name: str, homes: dict[str, str]) -> list[str]:
    problems = []
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().splitlines()[0]
            problems.append(f"{name}: not Fluent: {line}")
        elif isinstance(entry, ast.Message):
            key = entry.id.name
            if key in homes:
                problems.append(f"{name}: {key} stands in {homes[key]} already")
            homes.setdefault(key, name)
    return problems


def gaps(folder: Path) -> Mapping[str, frozenset[str]]:
    """Tell for each language which keys it lacks that another one has."""
    keys = {name: frozenset(read_tongue(folder, language=name).homes) for name in LANGUAGES}
    every: frozenset[str] = frozenset().union(*keys.values())
    return {name: every - have for name, have in keys.items()}
