"""Benches for the tests: real levels, five short songs, and a studio that makes all at once."""

import itertools
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from craft_samples import CoarseStudio, tune
from screen_samples import kit

from game.city.level import Level
from game.levels import data_folder, read_levels, read_songs
from game.screen.actions import Action
from game.screen.benches import Benches
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.scene import Change, Pressed, Push, Scene, Stack
from game.screen.studio import Studio

SONGS = ("blue_lamp", "red_star_stomp", "thin_film")
SECONDS = 3.0
CONFIRM = Pressed(Action.CONFIRM)
BEATS = 40
"""After so many ticks a movement that is over, or automatic, is gone on with."""


@cache
def levels() -> Mapping[str, Level]:
    songs = read_songs(data_folder("assets") / "songs")
    return read_levels(data_folder("levels"), songs=songs)


@cache
def shelf() -> tempfile.TemporaryDirectory[str]:
    """Keep what was made once for all tests: it is the same every time."""
    return tempfile.TemporaryDirectory(prefix="ribs-bench-")


def studio() -> Studio:
    return CoarseStudio(None, Path(shelf().name), dict.fromkeys(SONGS, tune(SECONDS)))


def benches(folder: Path, **settings: object) -> tuple[Kit, Benches]:
    """Make a kit with a profile, and the benches that stand beside a run."""
    of = kit(folder / "cache")
    of.obey(of.settings.with_changes(**settings))
    of.pictures = folder / "profile" / "pictures"
    seeds = itertools.count(1956).__next__
    return of, Benches(of, studio(), levels(), folder / "profile", seeds=seeds)


def opened(change: Change) -> Page:
    """Give the page that is opened."""
    assert isinstance(change, Push)
    assert isinstance(change.scene, Page)
    change.scene.tick()
    return change.scene


def live_until(stack: Stack, done: Callable[[Scene], bool], *, most: int = 20_000) -> None:
    """Live on, and go on wherever a movement is over, until something is on top."""
    for tick in range(most):
        top = stack.top
        assert top is not None
        if done(top):
            return
        stack.apply(top.tick())
        automatic = getattr(top, "ghost", None) is not None
        waits = automatic or not getattr(top, "working", False)
        if tick % BEATS == BEATS - 1 and stack.top is top and waits:
            stack.apply(top.handle(CONFIRM))
    raise AssertionError(f"it never came, {type(stack.top).__name__} is there")
