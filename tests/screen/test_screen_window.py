"""The picture in windows of every shape."""

import pygame
import pytest

from game.screen.layout import HEIGHT, WIDTH
from game.screen.opening import Opened
from game.screen.window import Window, fit


@pytest.mark.parametrize(
    ("window", "lies"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((2560, 1440), (0, 0, 2560, 1440)),
        ((2600, 1500), (20, 30, 2560, 1440)),
        ((1280, 800), (0, 40, 1280, 720)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((640, 360), (0, 0, 640, 360)),
        ((1000, 1000), (0, 219, 1000, 562)),
        ((3440, 1440), (440, 0, 2560, 1440)),
    ],
)
def test_the_picture_keeps_its_shape(
    window: tuple[int, int], lies: tuple[int, int, int, int]
) -> None:
    found = fit(window)
    assert (found.left, found.top, found.width, found.height) == lies


def test_whole_times_larger_is_exact() -> None:
    assert fit((2560, 1440)).whole
    assert fit((2600, 1500)).whole
    assert not fit((1920, 1080)).whole


@pytest.mark.parametrize("window", [(1280, 720), (1920, 1080), (1000, 1000), (3440, 1440)])
def test_the_corners_of_the_picture_are_found_from_the_window(window: tuple[int, int]) -> None:
    lies = fit(window)
    assert lies.to_logical((lies.left, lies.top)) == (0, 0)
    assert lies.to_logical((lies.left + lies.width - 1, lies.top + lies.height - 1)) == (
        1279,
        719,
    )
    assert lies.to_logical((-50, 99999)) == (0, 719)


def test_a_larger_window_shows_every_point_four_times() -> None:
    window = Window()
    pygame.display.set_mode((2560, 1440))
    window.canvas.fill((10, 20, 30))
    window.canvas.set_at((100, 50), (250, 240, 230))
    window.show()
    screen = pygame.display.get_surface()
    lit = [screen.get_at((x, y))[:3] for x in (200, 201) for y in (100, 101)]
    assert lit == [(250, 240, 230)] * 4
    assert screen.get_at((202, 100))[:3] == (10, 20, 30)
    pygame.display.set_mode((1280, 720))


def test_a_window_that_filled_the_desktop_is_asked_for_its_size_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []
    screens = {True: pygame.FULLSCREEN, False: 0}

    class Screen:
        def get_flags(self) -> int:
            return screens[asked[-1]] if asked else 0

    def open_screen(*, fullscreen: bool) -> Screen:
        asked.append(fullscreen)
        return Screen()

    monkeypatch.setattr("game.screen.window.open_screen", open_screen)
    monkeypatch.setattr("game.screen.opening.open_screen", open_screen)
    opened = Opened()
    monkeypatch.setattr(pygame.display, "get_surface", Screen)
    for fullscreen in (False, True, True, False, False):
        opened.set_fullscreen(fullscreen=fullscreen)
    assert asked == [False, True, False, False]


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (640, 300), (300, 900)])
def test_a_window_of_any_size_shows_the_picture_and_takes_clicks(size: tuple[int, int]) -> None:
    lies = fit(size)
    assert lies.width >= 1
    assert lies.height >= 1
    x, y = lies.to_logical((size[0] // 2, size[1] // 2))
    assert 0 <= x < WIDTH
    assert 0 <= y < HEIGHT
