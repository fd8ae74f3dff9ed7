"""The first day as a newcomer plays it: a real window, keys and clicks, a kill and a return."""

from pathlib import Path

from newcomer import GO_THERE, click_until, open_window, press_until
from real_window import RealWindow, VirtualScreen

STORY = "first-day"
HOSPITAL, JOB, WORKSHOP, HOME = (640, 330), (690, 440), (486, 132), (372, 214)
LET_IT_GO_BY = (168, 402)
PAUSE_ROWS = 7
"""From the first row of the pause to the way to the title: the block that cannot be taken back
is a row as well."""


def begin(window: RealWindow) -> None:
    """Answer the first questions, start the week, and lay the newspaper aside."""
    window.wait_for_screen("first things first")
    press_until(window, "Escape", screen="title")
    window.press("Down")
    press_until(window, "Return", screen="newspaper")
    press_until(window, "Return", screen="the map")


def choose_films(window: RealWindow) -> None:
    """Switch the lamp on, take two films, and go when the corridor is empty."""
    click_until(window, HOSPITAL, GO_THERE, screen="light box")
    window.press("Return", gap_s=1.0)
    for _ in range(2):
        window.press("Return", gap_s=1.2)
        window.press("Right", gap_s=0.8)
    window.look("films")
    press_until(window, "Escape", "Return", screen="the map")


def come_to_the_lathe(window: RealWindow) -> None:
    """Lay music and film on the table, trim with one's own hand at first, burn the hole."""
    press_until(window, "Return", screen="scissors")
    window.hold("e", 1.5)
    window.look("trimming")
    window.press("F2")
    press_until(window, "Return", screen="cigarette")
    window.press("F2")
    press_until(window, "Return", screen="lathe")
    window.press("F2", gap_s=2.0)
    window.look("cutting")


def leave(window: RealWindow) -> int:
    """Go to the title and close the window there; give the exit status."""
    press_until(window, "Return", screen="the map")
    press_until(window, "Escape", screen="pause")
    window.press(*["Down"] * PAUSE_ROWS)
    press_until(window, "Return", screen="question")
    window.press("Right")
    press_until(window, "Return", screen="title")
    press_until(window, "Escape", screen="question")
    window.press("Right", "Return")
    return window.ended()


def test_the_first_day_by_clicks_and_keys(screen: VirtualScreen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    window = open_window(screen, home, STORY)
    try:
        begin(window)
        choose_films(window)
        assert window.commands() == ["GoTo", "TookFilms", "Leave"]
        click_until(window, JOB, GO_THERE, screen="work")
        press_until(window, "Return", screen="the map")
        click_until(window, WORKSHOP, GO_THERE, screen="workshop")
        come_to_the_lathe(window)
        before = window.commands()
        assert before[-1] == "GoTo"
    finally:
        window.kill()

    window = open_window(screen, home, STORY)
    try:
        assert window.commands() == before, "a kill in the middle of a cut loses only the cut"
        window.wait_for_screen("title")
        press_until(window, "Return", screen="workshop")
        come_to_the_lathe(window)
        press_until(window, "Return", screen="gramophone")
        press_until(window, "Return", screen="workshop")
        assert window.commands()[-1] == "Pressed"
        press_until(window, "Escape", screen="the map")
        click_until(window, HOME, GO_THERE, screen="home")
        click_until(window, LET_IT_GO_BY, screen="morning")
        assert window.commands().count("GoTo") == 4, "four blocks, four ways"
        assert window.saved()["checks"], "the night left a check in the recording"
        assert leave(window) == 0, window.said()
        assert "Traceback" not in window.said()
    finally:
        if window.process.poll() is None:
            window.kill()
