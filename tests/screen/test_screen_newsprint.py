"""Newsprint: what is clear on a film is dark in print, and a picture fills what pieces leave."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest
from screen_samples import PAPER, kit

from game.screen.newsprint import print_photo, print_sheet
from game.screen.palette import PRINT
from game.screen.scene import STAY
from game.screen.scenes.newspaper import PHOTO, Newspaper


def printed(light: int) -> float:
    """Print a film that is dark at the left and as light as this at the right; give its ink."""
    film = pygame.Surface((200, 100))
    film.fill((light, light, light), pygame.Rect(100, 0, 100, 100))
    photo = print_photo(film, (200, 100))
    alpha = pygame.surfarray.pixels_alpha(photo)
    assert alpha[20:80, 20:80].mean() < 12, "where the film is black the paper stays bare"
    return float(alpha[120:180, 20:80].mean())


def test_clear_film_comes_out_as_ink() -> None:
    assert printed(200) > 150


def test_grey_film_comes_out_as_dots() -> None:
    film = pygame.Surface((240, 100))
    for column in range(240):
        film.fill((column, column, column), pygame.Rect(column, 0, 1, 100))
    alpha = pygame.surfarray.pixels_alpha(print_photo(film, (240, 100))).astype(float)
    middle = alpha[100:140, 10:90]
    assert middle.min() < 60
    assert middle.max() > 180
    assert alpha[20:60].mean() < alpha[100:140].mean() < alpha[180:220].mean()


@pytest.mark.parametrize("pieces", [1, 2, 3])
def test_a_picture_stands_below_few_short_pieces(pieces: int, tmp_path: Path) -> None:
    of = kit(tmp_path)
    short = tuple(replace(item, text="Навигация продлена.") for item in PAPER.items[:pieces])
    scene = Newspaper(of, replace(PAPER, items=short), then=lambda: STAY)
    of.plates.bake_now(PHOTO)
    foot = max(target.box.bottom for target in scene.targets())
    scene.focus.offer(scene.targets())
    page = pygame.Surface((1280, 720))
    scene.draw(page, 0.0)
    below = pygame.surfarray.array3d(page)[220:1060, foot + 8 : 590]
    assert (np.abs(below.astype(int) - PRINT).max(axis=-1) < 60).any(), "ink below the pieces"


def test_long_pieces_leave_no_room_for_a_picture(tmp_path: Path) -> None:
    of = kit(tmp_path)
    long = tuple(replace(item, text="Навигация продлена. " * 60) for item in PAPER.items[:2])
    scene = Newspaper(of, replace(PAPER, items=long), then=lambda: STAY)
    of.plates.bake_now(PHOTO)
    assert max(target.box.bottom for target in scene.targets()) > 560


def test_the_sheet_is_as_large_as_it_is_asked_for() -> None:
    assert print_sheet(300, 200).get_size() == (300, 200)
