"""Opening: folders, window, sound and what every scene is handed, for whoever starts the game."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pygame

from game import GameError
from game.levels import data_folder
from game.saves import Folders, SaveError, folders, read_settings, write_settings
from game.screen.desk import Desk
from game.screen.kit import Kit
from game.screen.looks import read_looks
from game.screen.one_heap import share_one_heap
from game.screen.plates import Plates
from game.screen.sdl_sound import SdlOutput
from game.screen.settings import Settings
from game.screen.telling import tell_trouble
from game.screen.typefaces import lost_faces
from game.screen.window import Window, open_screen
from game.screen.words import Words
from game.screen.workers import Workers
from game.sound.ear import Ear
from game.sound.errands import Errands
from game.sound.hush import hush
from game.sound.output import RATE_HZ, Output


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


def make_kit(
    home: Folders,
    *,
    workers: Workers | None,
    ear: Ear | None,
    readers: Errands | None = None,
    notice: str = "",
) -> Kit:
    """Hand the scenes what they need; settings come from the profile and go back there."""
    _load_surfarray()
    path = home.profile / "settings.json"
    raw, damage = read_settings(path)

    def keep(settings: Settings) -> None:
        try:
            write_settings(path, settings.to_dict())
        except SaveError as error:
            why = tell_trouble(kit.words, error)
            kit.captions.say(kit.words("save-failed", why=why), seconds=8)

    settings = Settings.from_dict(raw)
    looks, wrong = read_looks(data_folder("assets") / "looks", home.profile / "look.toml")
    kit = Kit(
        Words(data_folder("assets") / "text", language=settings.language),
        Plates(home.cache, workers=workers, readers=readers),
        settings=settings,
        desk=Desk(ear),
        keep_settings=keep,
        pictures=home.profile / "pictures",
        looks=looks,
    )
    if lost := lost_faces():
        kit.captions.say(kit.words("face-missing", faces=", ".join(lost)), seconds=8)
    if wrong is not None:
        kit.captions.say(kit.words(wrong.key, **wrong.values), seconds=8)
    if damage is not None:
        kit.captions.say(tell_trouble(kit.words, damage), seconds=8)
    if notice:
        kit.captions.say(kit.words("cache-elsewhere", why=notice), seconds=8)
    return kit


class Opened(Window):
    """The window as the system shows it: it comes back small from filling the desktop."""

    def set_fullscreen(self, *, fullscreen: bool) -> None:
        """Fill the desktop, or go back to a window."""
        screen = pygame.display.get_surface()
        filled = screen is not None and bool(screen.get_flags() & pygame.FULLSCREEN)
        super().set_fullscreen(fullscreen=fullscreen)
        if filled and not fullscreen:
            # Asked once, X without a manager of windows leaves it as large as the desktop.
            open_screen(fullscreen=False)


def _load_surfarray() -> None:
    """Load what pygame puts off, before there are threads.

    Up to Python 3.11 a module that is loaded with its first use is half there for a second thread
    that uses it at that moment.
    """
    assert pygame.surfarray.pixels2d is not None


@contextlib.contextmanager
def open_window() -> Iterator[Window]:
    """Open the window; without a display this says how to play without one."""
    # The screen is ours alone while it is open; SDL must not dim it in the middle of a cut.
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "0")
    # The picture is made here, point by point: to hand it to the window as it is takes a third of a
    # millisecond, by way of a graphics card that is not there five, and a hundred megabytes.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    share_one_heap()
    try:
        with hush():
            pygame.display.init()
        _want_a_screen()
        pygame.font.init()
        window = Opened()
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


def _open_pads() -> None:
    """Listen to gamepads where SDL knows any."""
    from pygame._sdl2 import controller

    with contextlib.suppress(pygame.error):
        controller.init()
