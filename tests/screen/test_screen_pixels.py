"""Pixels, film and shapes: tables and short cuts look like the long way round."""

import itertools

import numpy as np
import pygame
import pytest

from game.film.tone import RAMPS
from game.screen import shapes
from game.screen.emulsion import GRAIN_WINDOWS, bare_film, grain_sheet, lay_grain, noise
from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import PANEL, RIM, shade, shade_pixels, shades
from game.screen.pixels import clear, opaque, suited, turned_over
from game.screen.shapes import MARGIN, Pen, box, circle, draw_tube, glow, held_back


def colours(surface: pygame.Surface) -> np.ndarray:
    """Give red, green and blue as (rows, columns, 3)."""
    return pygame.surfarray.array3d(surface).transpose(1, 0, 2).astype(int)


def covers(surface: pygame.Surface) -> np.ndarray:
    return pygame.surfarray.array_alpha(surface).T.astype(int)


def on_ramp(ramp: str, values: np.ndarray) -> np.ndarray:
    stops = [stop for stop, _ in RAMPS[ramp]]
    packed = np.array([colour for _, colour in RAMPS[ramp]])
    return np.stack([np.interp(values, stops, packed >> n & 255) for n in (16, 8, 0)], axis=-1)


@pytest.mark.parametrize("ramp", RAMPS)
def test_the_table_of_a_ramp_is_the_ramp(ramp: str) -> None:
    values = np.random.default_rng(1).uniform(-0.2, 1.2, (50, 60))
    wanted = on_ramp(ramp, values)
    assert np.abs(shades(ramp, values) - wanted).max() < 0.2
    pixels = shade_pixels(ramp, values)
    assert np.abs(pixels[..., 2::-1] - np.floor(wanted)).max() <= 1
    assert (pixels[..., 3] == 255).all()
    for value in (-1.0, 0.0, 0.1, 0.333, 0.78, 0.999, 1.0, 2.0):
        assert shade(ramp, value) == tuple(np.round(on_ramp(ramp, np.array(value))).astype(int))


def test_pictures_keep_their_colours_and_their_cover() -> None:
    dice = np.random.default_rng(2)
    rgba = dice.integers(0, 256, (7, 5, 4), np.uint8)
    seen, solid = clear(turned_over(rgba)), opaque(turned_over(rgba))
    assert np.array_equal(colours(seen), rgba[..., :3])
    assert np.array_equal(covers(seen), rgba[..., 3])
    assert np.array_equal(colours(solid), rgba[..., :3])
    assert not solid.get_flags() & pygame.SRCALPHA
    assert suited(seen).get_masks() == pygame.Surface((1, 1)).convert_alpha().get_masks()
    assert suited(solid).get_masks() == pygame.Surface((1, 1)).convert().get_masks()


def test_noise_is_normal_and_repeats_with_its_dice() -> None:
    first, second = (noise(np.random.default_rng(3), 300, 200) for _ in range(2))
    assert first.shape == (300, 200)
    assert np.array_equal(first, second)
    assert abs(first.mean()) < 0.02
    assert first.std() == pytest.approx(1, abs=0.02)
    assert (np.abs(first) < 1).mean() == pytest.approx(0.683, abs=0.02)


def test_bare_film_is_dark_uneven_and_darker_at_its_edges() -> None:
    film = colours(bare_film())
    assert film.shape == (HEIGHT, WIDTH, 3)
    assert film.max() < 60
    blue = film[..., 2].astype(float)
    inner, outer = blue[260:460, 500:780].mean(), blue[:40].mean()
    assert inner > outer + 2
    blocks = blue.reshape(36, 20, 64, 20).mean(axis=(1, 3))
    assert np.abs(np.diff(blocks, axis=0)).max() < 4
    assert np.abs(np.diff(blue, axis=1)).mean() > 0.3


def test_grain_changes_from_picture_to_picture_and_obeys_its_strength() -> None:
    seen = []
    for which in range(len(GRAIN_WINDOWS)):
        stage = pygame.Surface((WIDTH, HEIGHT))
        stage.fill((255, 255, 255))
        lay_grain(stage, which, 100)
        seen.append(colours(stage)[..., 0])
    for picture in seen:
        assert picture.mean() == pytest.approx(246.5, abs=0.5)
        assert picture.std() == pytest.approx(4.6, abs=0.3)
    for first, second in itertools.pairwise(seen):
        assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 0.02
    assert colours(grain_sheet(50)).std() == pytest.approx(seen[0].std() / 2, rel=0.15)


@pytest.mark.parametrize("size", [(13, 13), (14, 40), (60, 13), (200, 150)])
def test_a_box_is_drawn_from_a_patch_as_if_point_by_point(size: tuple[int, int]) -> None:
    drawn = box(*size, radius=6, fill=PANEL, fill_alpha=0.9, rim=RIM, rim_px=1.5)
    whole = (size[0] + 2 * MARGIN, size[1] + 2 * MARGIN)
    assert drawn.get_size() == whole
    distance = shapes.box_distance(*whole, 6)
    line = shapes.stroke(distance + 0.75, 1.5)
    alpha = np.maximum(shapes.filled(distance) * 0.9, line)
    assert np.abs(covers(drawn) - 255 * alpha).max() <= 1
    colour = np.array(PANEL) * (1 - line[..., None]) + np.array(RIM) * line[..., None]
    assert np.abs(colours(drawn) - colour)[alpha > 0.02].max() <= 1


def test_a_sheet_has_blotches_inside_and_a_clean_rim() -> None:
    plain = box(220, 160, radius=8, fill=(60, 80, 100), rim=RIM, rim_px=2)
    sheet = box(220, 160, radius=8, fill=(60, 80, 100), rim=RIM, rim_px=2, grain=0.05)
    assert np.array_equal(covers(plain), covers(sheet))
    off = np.abs(colours(plain) - colours(sheet)).max(axis=-1)
    assert off[12:-12, 12:-12].std() > 1
    assert off[MARGIN : MARGIN + 2].max() <= 3
    assert colours(sheet)[20:-20, 20:-20].mean(axis=(0, 1)) == pytest.approx((60, 80, 100), abs=1.5)


def test_a_held_back_strip_is_full_in_its_middle_and_fades_to_nothing() -> None:
    strip = held_back(300, 40, soft=4, alpha=0.8)
    assert strip.get_size() == (316, 56)
    alpha = covers(strip)
    assert alpha[28, 158] == round(255 * 0.8)
    assert alpha[0].max() == alpha[:, 0].max() == 0
    assert (np.diff(alpha[:28, 158]) >= 0).all()
    assert np.array_equal(alpha, alpha[::-1, ::-1])


def test_a_glow_is_brightest_in_its_middle_and_adds_nothing_at_its_rim() -> None:
    light = colours(glow(40, ramp="amber", strength=0.8)).sum(axis=-1)
    assert light.shape == (80, 80)
    assert light[40, 40] == light.max()
    assert light[0, 0] == light[40, 0] <= 2
    assert (np.diff(light[40, :40]) >= 0).all()


def test_a_circle_lies_on_its_radius() -> None:
    ring = covers(circle(100, 40, (200, 100, 50), px=3))
    assert ring[50, 90] > 200
    assert ring[50, 50] == ring[50, 84] == ring[50, 96] == 0
    assert ring.sum() / 255 == pytest.approx(2 * np.pi * 40 * 3, rel=0.02)


def test_the_same_drawing_is_drawn_once() -> None:
    def drawing(px: float) -> pygame.Surface:
        return Pen(30, 20, RIM).line([(2, 3), (25, 15)], px=px).dot(10, 10, 2).done()

    assert drawing(1.4) is drawing(1.4)
    assert drawing(1.4) is not drawing(2.4)
    assert Pen(30, 20, PANEL).dot(10, 10, 2).done() is not Pen(30, 20, RIM).dot(10, 10, 2).done()


def test_a_tube_is_as_wide_as_it_should_be_and_smooth() -> None:
    stage = pygame.Surface((120, 60))
    draw_tube(stage, [(10.0 * step, 30.0) for step in range(13)], (250, 250, 250), px=7)
    column = colours(stage)[:, 60, 0] / 250
    assert column.sum() == pytest.approx(7, abs=1.2)
    assert column[30] > 0.95
    assert column[22] == column[38] == 0
