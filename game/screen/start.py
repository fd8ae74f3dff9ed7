"""Start: opens window, sound, profile and content, and lets the title or the bot begin."""

import contextlib
import os
import secrets
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame

from game import GameError
from game.band import Song
from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.saves import (
    Folders,
    SaveError,
    folders,
    read_settings,
    ring_folder,
    write_settings,
)
from game.screen.app import App
from game.screen.desk import Desk
from game.screen.kit import Kit
from game.screen.menu import Menu
from game.screen.plates import Plates
from game.screen.scene import Scene
from game.screen.scenes.options import FirstStart
from game.screen.sdl_sound import SdlOutput
from game.screen.settings import Settings
from game.screen.studio import Studio
from game.screen.window import Window
from game.screen.words import Words
from game.screen.workers import Workers
from game.sound.ear import Ear, open_ear
from game.sound.hush import hush
from game.sound.output import RATE_HZ, Output

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
        open_ear(sdl=open_sdl) as ear,
    ):
        # Two queues, so that a disc never waits for the picture of a place.
        kit = make_kit(home, workers=painters, ear=ear, notice=notice)
        studio = Studio(makers, home.cache, content.songs)
        saves = ring_folder(home.profile, levels=levels)
        menu = Menu(kit, studio, content.levels, saves, first=content.first.id)
        above: Scene | None = FirstStart(kit) if kit.settings.first_start else None
        try:
            App(kit, menu.title(), window=window, above=above).run()
        finally:
            menu.closing()


@contextlib.contextmanager
def open_home() -> Iterator[tuple[Folders, str]]:
    """Find the folders; where the cache cannot be used, one for this evening, and say why."""
    home = folders()
    try:
        home.cache.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=home.cache).close()
    except OSError as error:
        with tempfile.TemporaryDirectory(prefix="ribs-") as folder:
            yield Folders(home.profile, Path(folder)), f"{home.cache}: {error.strerror}"
    else:
        yield home, ""


def make_kit(home: Folders, *, workers: Workers | None, ear: Ear | None, notice: str = "") -> Kit:
    """Hand the scenes what they need; settings come from the profile and go back there."""
    path = home.profile / "settings.json"
    raw, damage = read_settings(path)

    def keep(settings: Settings) -> None:
        try:
            write_settings(path, settings.to_dict())
        except SaveError as error:
            kit.captions.say(kit.words("save-failed", why=str(error)), seconds=8)

    settings = Settings.from_dict(raw)
    kit = Kit(
        Words(data_folder("assets") / "text", language=settings.language),
        Plates(home.cache, workers=workers),
        settings=settings,
        desk=Desk(ear),
        keep_settings=keep,
        pictures=home.profile / "pictures",
    )
    if damage is not None:
        kit.captions.say(damage, seconds=8)
    if notice:
        kit.captions.say(kit.words("cache-elsewhere", why=notice), seconds=8)
    return kit


@contextlib.contextmanager
def open_window() -> Iterator[Window]:
    """Open the window; without a display this says how to play without one."""
    # The screen is ours alone while it is open; SDL must not dim it in the middle of a cut.
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "0")
    try:
        with hush():
            pygame.display.init()
        _want_a_screen()
        pygame.font.init()
        window = Window()
    except pygame.error as error:
        pygame.quit()
        raise GameError(
            f"No window can be opened here ({error}). "
            "Try: ribs demo --headless, which plays without one."
        ) from error
    pygame.key.set_repeat()
    _open_pads()
    try:
        yield window
    finally:
        pygame.quit()


def _want_a_screen() -> None:
    """Refuse the driver that SDL takes where there is no display: nobody would see the game."""
    if pygame.display.get_driver() == "offscreen" and not os.environ.get("SDL_VIDEODRIVER"):
        raise pygame.error("there is no display")


def open_sdl() -> Output:
    """Open the way to the ear through the window's own library."""
    return SdlOutput(rate_hz=RATE_HZ)


def new_seed() -> int:
    """Give a seed that nobody has played before."""
    return secrets.randbelow(1 << 31)


def _open_pads() -> None:
    """Listen to gamepads where SDL knows any."""
    from pygame._sdl2 import controller

    with contextlib.suppress(pygame.error):
        controller.init()


def open_demo(
    levels: Path | None,
    *,
    seed: int,
    days: int | None,
    speed: float,
    headless: bool,
    frames: Path | None,
    sound: Path | None,
) -> dict[str, Any]:
    """Let the bot play, on the screen or without one, and report what came of it."""
    from game.screen.showing_off import Showing, play_headless, play_on_screen

    order = Showing(seed=seed, days=days, speed=speed, frames=frames, sound=sound)
    content = read_content(levels)
    play = play_headless if headless else play_on_screen
    return play(content.first, content.songs, order)
