"""Start: reads the content, and lets the title or the bot begin."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from game.band import Song
from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.saves import records_folder, ring_folder
from game.screen.almanac import read_almanac
from game.screen.almanac_book import AlmanacBook
from game.screen.app import App
from game.screen.cupboard import Cupboard
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.mods import Mod, Mods
from game.screen.opening import make_kit, open_home, open_sdl, open_window
from game.screen.own_music import Collection
from game.screen.own_record import OwnFile
from game.screen.reports import check_endings
from game.screen.scene import Change, Scene, Swap
from game.screen.scenes.options import FirstStart
from game.screen.studio import Studio
from game.screen.telling import tell_trouble
from game.screen.workers import Workers
from game.sound.ear import open_ear
from game.sound.errands import Errands

WEEK = "00-week"


@dataclass(frozen=True, slots=True)
class Content:
    """What there is to play: levels and songs, checked as a whole."""

    levels: Mapping[str, Level]
    songs: Mapping[str, Song]

    @property
    def first(self) -> Level:
        """The level that a new game begins with."""
        return self.levels.get(WEEK) or next(iter(self.levels.values()))


def read_content(levels: Path | None) -> Content:
    """Read all levels and songs; every problem of all files is reported together."""
    songs = read_songs(data_folder("assets") / "songs")
    folder = levels or data_folder("levels")
    return Content(read_levels(folder, songs=songs), songs)


def open_game(levels: Path | None) -> None:
    """Open the window and let the player play."""
    content = read_content(levels)
    with (
        open_home() as (home, notice),
        open_window() as window,
        Workers(most=1) as painters,
        Workers(most=2) as makers,
        Errands("plates") as readers,
        open_ear(sdl=open_sdl) as ear,
    ):
        # Two queues, so that a disc never waits for the picture of a place.
        kit = make_kit(home, workers=painters, ear=ear, readers=readers, notice=notice)
        almanac = read_almanac(data_folder("assets") / "almanac.toml")
        kit.almanac = AlmanacBook(almanac, home.profile / "almanac.json")
        kit.cupboard = Cupboard(Collection(home.profile / "music"), makers)
        studio = Studio(makers, home.cache, content.songs, tell=partial(tell_trouble, kit.words))
        open_cupboard(kit, studio)
        doors = Doors(kit, studio, home.profile, content, levels)
        above: Scene | None = FirstStart(kit) if kit.settings.first_start else None
        try:
            App(kit, doors.title(), window=window, above=above).run()
        finally:
            doors.menu.closing()
            # A plate that is half done takes its time; nobody has to look on.
            window.close()


class Doors:
    """Makes the menu of the levels that are played, and of others when they are chosen."""

    def __init__(
        self, kit: Kit, studio: Studio, profile: Path, content: Content, given: Path | None
    ) -> None:
        self._kit = kit
        self._studio = studio
        self._profile = profile
        self._given = given
        self._songs = content.songs
        self._story = content.levels if given is None else None
        self.menu = self._menu_of(content, given, ())

    def title(self) -> Scene:
        """Make the first screen."""
        return self.menu.title()

    def _menu_of(
        self, content: Content, levels: Path | None, pile: tuple[Path | None, ...]
    ) -> Menu:
        saves = ring_folder(self._profile, levels=levels)
        records = records_folder(self._profile, levels=levels)
        home = self._profile / "mods"
        mods = Mods(
            home, self._read_story, self._songs, self._given, levels, self._turn_to, pile
        )  # fmt: skip
        return Menu(
            self._kit, self._studio, content.levels, saves,
            first=content.first.id, records=records, mods=mods,
        )  # fmt: skip

    def _read_story(self) -> Mapping[str, Level]:
        """Give the levels of the story, which nobody has read yet where others were given."""
        if self._story is None:
            self._story = read_levels(data_folder("levels"), songs=dict(self._songs))
        return self._story

    def _turn_to(self, mod: Mod) -> Change:
        """Go to the title of other levels; whatever was played is kept."""
        self.menu.closing()
        self.menu = self._menu_of(Content(mod.levels, self._songs), mod.folder, mod.pile)
        return Swap(self.menu.title(), everything=True)


def open_cupboard(kit: Kit, studio: Studio) -> None:
    """Let the studio have the player's own music, and call it as he does, from now on."""
    if kit.cupboard is None:
        return

    def changed(files: Mapping[str, OwnFile]) -> None:
        studio.bring(files)
        for song, file in files.items():
            kit.words.call_own(song, file.own.title)

    kit.cupboard.changed = changed
    kit.cupboard.look()


def new_seed() -> int:
    """Give a seed that nobody has played before."""
    return secrets.randbelow(1 << 31)


def open_gallery(out: Path, *, days: int, told: Callable[[str, int], None]) -> list[Path]:
    """Draw every screen at three sizes of text in both languages."""
    from game.screen.gallery import draw_screens

    content = read_content(None)
    with open_home() as (home, _):
        return draw_screens(
            out, home, content.levels, content.songs, first=content.first.id, days=days, told=told
        )


def open_demo(
    levels: Path | None,
    *,
    seed: int,
    days: int | None,
    speed: float,
    headless: bool,
    frames: Path | None,
    sound: Path | None,
    digest: bool = False,
) -> dict[str, Any]:
    """Let the bot play, on the screen or without one, and report what came of it.

    ``digest`` shows three chapters in three minutes instead of one level from its first day on.
    """
    from game.screen.showing_off import Showing, play_headless, play_on_screen

    check_endings({".wav": sound})
    order = Showing(seed=seed, days=days, speed=speed, frames=frames, sound=sound)
    content = read_content(levels)
    if digest:
        from game.screen.showing_digest import digest_headless, digest_on_screen

        if headless:
            return digest_headless(content.levels, content.songs, order)
        return digest_on_screen(
            content.levels, content.songs, order, first=content.first.id, folder=levels
        )
    play = play_headless if headless else play_on_screen
    return play(content.first, content.songs, order)
