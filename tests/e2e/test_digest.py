"""The digest in a real window: any key ends it and nothing is saved; a hold hands it over."""

import time
from pathlib import Path

import pytest
from real_window import RealWindow, VirtualScreen

SHOWN, READY_S = "the bot plays", 240.0


def open_digest(screen: VirtualScreen, folder: Path) -> RealWindow:
    window = RealWindow(
        screen,
        folder / "home",
        folder / "pictures",
        arguments=("demo", "--seed", "1956"),
        environment={"SDL_AUDIODRIVER": "dummy"},
    )
    window.wait_for_screen(SHOWN, patience_s=READY_S)
    return window


def saves_of(folder: Path) -> list[Path]:
    return list((folder / "home" / "profile").glob("saves*/*"))


@pytest.mark.slow
def test_a_key_ends_it_and_nothing_was_saved(screen: VirtualScreen, tmp_path: Path) -> None:
    window = open_digest(screen, tmp_path)
    try:
        time.sleep(8)
        window.press("Left")
        assert window.ended(patience_s=READY_S) == 0, window.said()
    finally:
        if window.process.poll() is None:
            window.kill()
    assert saves_of(tmp_path) == []
    assert "Traceback" not in window.said()


@pytest.mark.slow
def test_a_hold_takes_it_over_and_the_game_goes_on(screen: VirtualScreen, tmp_path: Path) -> None:
    window = open_digest(screen, tmp_path)
    try:
        time.sleep(8)
        window.hold("Return", 1.5)
        end = time.monotonic() + 60
        while window.screen == SHOWN and time.monotonic() < end:
            time.sleep(0.2)
        assert window.screen != SHOWN
        assert window.process.poll() is None, window.said()
        window.press("Escape")
        time.sleep(1)
    finally:
        window.kill()
    assert "Traceback" not in window.said()
