"""The portfolio: a picture is drawn once, until too much of what came later lies on it."""

import pygame

from game.screen.portfolio import Portfolio, kept
from game.screen.typefaces import BODY, TEXTS_BYTES, Type


def sheet(width: int, height: int) -> pygame.Surface:
    return pygame.Surface((width, height), pygame.SRCALPHA)


def test_what_lay_longest_leaves_when_the_rest_gets_too_heavy() -> None:
    portfolio: Portfolio[str] = Portfolio(most_bytes=3 * 4 * 100)
    for name in "abc":
        portfolio.keep(name, sheet(10, 10))
    assert portfolio.get("a") is not None
    portfolio.keep("d", sheet(10, 10))
    assert portfolio.get("b") is None
    assert all(portfolio.get(name) is not None for name in "acd")
    assert portfolio.bytes == 3 * 4 * 100


def test_one_picture_that_is_too_heavy_is_kept_alone() -> None:
    portfolio: Portfolio[str] = Portfolio(most_bytes=1000)
    portfolio.keep("small", sheet(5, 5))
    huge = portfolio.keep("huge", sheet(100, 100))
    assert portfolio.get("huge") is huge
    assert len(portfolio) == 1
    assert portfolio.bytes == 4 * 100 * 100


def test_a_picture_that_is_drawn_anew_weighs_once() -> None:
    portfolio: Portfolio[str] = Portfolio(most_bytes=10_000)
    portfolio.keep("face", sheet(10, 10))
    newer = portfolio.keep("face", sheet(5, 5))
    assert portfolio.get("face") is newer
    assert portfolio.bytes == 4 * 5 * 5


def test_a_function_draws_once_for_each_way_of_asking() -> None:
    drawn = []

    @kept(most_bytes=10_000)
    def draw(width: int, *, height: int = 4) -> pygame.Surface:
        drawn.append((width, height))
        return sheet(width, height)

    assert draw(8) is draw(8)
    assert draw(8, height=5) is draw(8, height=5)
    assert draw(9).get_width() == 9
    assert drawn == [(8, 4), (8, 5), (9, 4)]


def test_an_evening_of_large_text_stays_within_its_weight() -> None:
    pygame.font.init()
    type_ = Type(percent=200)
    line = "The film lay between two books for nine years. It has taken the shape of neither."
    one = type_.set(line, BODY)
    weight = one.get_width() * one.get_height() * 4
    for number in range(2 * TEXTS_BYTES // weight):
        type_.set(f"{number:04d} {line}", BODY)
    assert type_.set(line, BODY) is not one, "it was set anew, for it had to leave"
    last = type_.set(f"last {line}", BODY)
    assert type_.set(f"last {line}", BODY) is last
