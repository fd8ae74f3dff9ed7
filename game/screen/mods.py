"""Mods: folders of levels beside the story, what each of them holds, and what is wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.band import Song
from game.city.level import Level
from game.levels import ContentError, read_levels
from game.screen.scene import Change

MOST = 64
"""Folders that are looked at; what lies behind them is left alone."""
STORY = ""
"""The name of what comes with the game."""


@dataclass(frozen=True, slots=True)
class Mod:
    """One folder of levels."""

    name: str
    folder: Path | None
    """None = the levels of the story."""
    levels: Mapping[str, Level]
    problems: tuple[str, ...] = ()
    """What is wrong with it, with file and place; such a one cannot be played."""


@dataclass(frozen=True, slots=True)
class Mods:
    """The folders there are, and the one that is played now."""

    home: Path
    """Where one puts them."""
    story: Callable[[], Mapping[str, Level]]
    songs: Mapping[str, Song]
    given: Path | None = None
    """The folder that was given on the command line."""
    playing: Path | None = None
    turn_to: Callable[[Mod], Change] | None = None
    """Goes to the title of another folder of levels."""

    @property
    def places(self) -> tuple[Path, ...]:
        """The folders, those of the profile first; nothing is read of them."""
        inside = self.home.iterdir() if self.home.is_dir() else ()
        found = sorted(place for place in inside if place.is_dir() and place.name[0] != ".")[:MOST]
        known = {place.resolve() for place in found}
        more = () if self.given is None or self.given.resolve() in known else (self.given,)
        return (*found, *more)

    def read(self) -> tuple[Mod, ...]:
        """Read the story and every folder; one that is broken tells why."""
        return (Mod(STORY, None, self.story()), *(self._read(place) for place in self.places))

    def is_playing(self, mod: Mod) -> bool:
        """Tell whether this is what is played now."""
        if mod.folder is None or self.playing is None:
            return mod.folder is self.playing
        return mod.folder.resolve() == self.playing.resolve()

    def _read(self, place: Path) -> Mod:
        try:
            levels = read_levels(place, songs=dict(self.songs))
        except ContentError as error:
            return Mod(place.name, place, {}, error.problems)
        except OSError as error:
            return Mod(place.name, place, {}, (f"{place.name}: {error.strerror}",))
        if not levels:
            return Mod(place.name, place, {}, (f"{place.name}: no level in it",))
        return Mod(place.name, place, levels)
