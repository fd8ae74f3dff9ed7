"""Turning: a disc is shown at any angle, whole and in its place, however large it is."""

import numpy as np
import pygame
import pytest

from game.screen.turning import BAND, Turned

RADIUS = 2 * BAND + 7
"""Taller than some bands, and no whole number of them."""
RED, BLUE = (200, 0, 0), (0, 0, 200)


def turned(degrees: float) -> np.ndarray:
    """Give (x, y, colour) of a disc that is red from twelve to three o'clock before it turns."""
    size = 2 * RADIUS
    picture = pygame.Surface((size, size), pygame.SRCALPHA)
    picture.fill(BLUE)
    picture.fill(RED, pygame.Rect(RADIUS, 0, RADIUS, RADIUS))
    disc, stage = Turned(), pygame.Surface((size, size))
    disc.show(picture, (RADIUS, RADIUS), RADIUS, px=RADIUS)
    disc.draw(stage, (RADIUS, RADIUS), degrees)
    return pygame.surfarray.array3d(stage)


@pytest.mark.parametrize("quarter", range(4))
def test_a_quarter_goes_round_counter_clockwise(quarter: int) -> None:
    shown = turned(90.0 * quarter)
    middle = RADIUS // 2
    corners = [(1, -1), (-1, -1), (-1, 1), (1, 1)]
    for number, (across, down) in enumerate(corners):
        colour = shown[RADIUS + across * middle, RADIUS + down * middle]
        assert tuple(colour) == (RED if number == quarter else BLUE)


@pytest.mark.parametrize("degrees", [0.0, 33.3, 200.0])
def test_no_band_is_missing_and_nothing_lies_outside(degrees: float) -> None:
    shown = turned(degrees).sum(axis=-1)
    along = np.arange(2 * RADIUS) + 0.5 - RADIUS
    away = np.hypot(along[:, None], along[None])
    assert (shown[away < RADIUS - 16] > 150).all()
    assert (shown[away > RADIUS + 1] == 0).all()


def test_it_keeps_its_area_at_any_angle() -> None:
    areas = [(turned(degrees)[..., 0] > 100).sum() for degrees in (0.0, 45.0, 111.1)]
    assert max(areas) < 1.02 * min(areas)
