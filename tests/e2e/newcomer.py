"""A newcomer before a real window: presses and clicks until what he waits for is there."""

import os
import time
from pathlib import Path

from real_window import RealWindow, VirtualScreen

from game.screen.keeping import BLOCK, Keeper
from game.session import Session

ARTEFACTS = Path(__file__).parents[2] / "artefacts"
GO_THERE = (1074, 603)
PATIENCE_S = 150.0
ANSWER_S = 2.5
"""So long the game may take to answer, before the same is tried again."""
WAY_S = 6.0
"""A way through the city takes longer, and a click too many would fall on whoever stands there."""


def open_window(screen: VirtualScreen, home: Path, story: str) -> RealWindow:
    """Start the game; its pictures are kept under the name of the story that is played."""
    quiet = {"SDL_AUDIODRIVER": "dummy"} if "PULSE_SERVER" not in os.environ else None
    return RealWindow(screen, home, ARTEFACTS / story, environment=quiet)


def lay_out(home: Path, session: Session) -> None:
    """Leave a run in a profile, as the game itself keeps it after a block."""
    trouble = Keeper(home / "profile" / "saves", {}).keep(session, BLOCK)
    assert trouble is None, trouble


def press_until(window: RealWindow, *keys: str, screen: str, wait_s: float = ANSWER_S) -> None:
    """Press keys, and again if nothing comes of it, until a screen is there."""
    end = time.monotonic() + PATIENCE_S
    while window.screen != screen:
        see_that_it_lives(window, screen, end)
        for key in keys:
            here = window.screen
            window.press(key)
            look_for_another(window, here, wait_s=wait_s)
    keep(window, screen)


def click_until(window: RealWindow, *places: tuple[int, int], screen: str) -> None:
    """Click places one after the other until a screen is there."""
    end = time.monotonic() + PATIENCE_S
    while window.screen != screen:
        see_that_it_lives(window, screen, end)
        here = window.screen
        for place in places:
            window.click(*place)
        look_for_another(window, here, wait_s=WAY_S)
    keep(window, screen)


def see_that_it_lives(window: RealWindow, screen: str, end: float) -> None:
    """Give up when the patience is at its end, or the game has ended."""
    assert window.process.poll() is None, f"the game ended\n{window.said()}"
    if time.monotonic() > end:
        here = window.screen
        window.look(f"gave-up-at-{here.replace(' ', '-')}")
        raise AssertionError(f"{screen!r} never came, {here!r} is there\n{window.said()}")


def look_for_another(window: RealWindow, here: str, *, wait_s: float) -> None:
    """Give the game time to answer, so that no key is pressed twice."""
    end = time.monotonic() + wait_s
    while window.screen == here and time.monotonic() < end:
        time.sleep(0.05)


def keep(window: RealWindow, screen: str) -> None:
    """Keep a picture of a screen that has come."""
    time.sleep(0.3)
    window.look(screen.replace(" ", "-"))
