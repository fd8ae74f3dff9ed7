"""Mods: folders of levels beside the story, alone or laid over each other, and what ails them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from game.band import Song
from game.city.level import Level
from game.levels import ContentError, data_folder, read_levels, read_stack
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
    pile: tuple[Path | None, ...] = ()
    """The folders that it was laid together from, the lowest first; None = the story."""


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
    pile: tuple[Path | None, ...] = ()
    """The folders that are played now, where they are several."""

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

    def lay(self, mods: Sequence[Mod]) -> Mod:
        """Lay folders over each other, the lowest first, and read them as one.

        The saves of such a pile keep to themselves, as those of a folder do: its place says which
        folders lie in it, and in what order.
        """
        if len(mods) == 1:
            return mods[0]
        pile = tuple(mod.folder for mod in mods)
        folders = [place if place is not None else data_folder("levels") for place in pile]
        name = " + ".join(mod.name or "ribs" for mod in mods)
        place = pile_place(self.home, pile)
        try:
            levels = read_stack(folders, songs=dict(self.songs))
        except ContentError as error:
            return Mod(name, place, {}, error.problems, pile)
        except OSError as error:
            return Mod(name, place, {}, (f"{name}: {error.strerror}",), pile)
        return Mod(name, place, levels, (), pile)

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


def pile_place(home: Path, pile: Sequence[Path | None]) -> Path:
    """Name a place for the saves of a pile; no folder lies there."""
    told = [str(place.resolve()) if place is not None else "" for place in pile]
    mark = sha256("\n".join(told).encode(errors="surrogateescape")).hexdigest()[:16]
    return home / f"pile-{mark}"


def winners(pile: Sequence[Mod]) -> Mapping[str, Mod]:
    """Tell which folder of a pile a level comes from: the highest that has it."""
    return {level: mod for mod in pile for level in mod.levels}
