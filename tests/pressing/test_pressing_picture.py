from dataclasses import replace

import numpy as np
import pytest
from pressing_samples import RATE_HZ, blank, chest, recipe, tune

from game import groove
from game.film.films import SUBJECTS
from game.pressing import film_of, lathe_of
from game.pressing.picture import (
    blank_picture,
    edges_of,
    least_radius_mm,
    picture,
    shimmer_picture,
    trim_of,
)

PIXELS = 240


@pytest.fixture(scope="module")
def disc() -> groove.Disc:
    careful, song = recipe(), tune(20)
    film = film_of(careful.blank, chest(), recipe=careful)
    return groove.cut(song, rate_hz=RATE_HZ, film=film, lathe=lathe_of(careful), seed=1)


def test_a_disc_shows_film_groove_and_hole(disc: groove.Disc) -> None:
    uncut, cut = (picture(recipe(), it, chest(), pixels=PIXELS) for it in (None, disc))
    assert cut.shape == (PIXELS, PIXELS, 4)
    assert (cut[..., :3] <= cut[..., 3:]).all()
    assert cut[PIXELS // 2, PIXELS // 2, 3] == 0, "the hole is burnt through"
    assert cut[2, PIXELS // 2, 3] == 0, "nothing is left outside the trim"
    change = np.abs(cut.astype(int) - uncut).max(axis=2)
    outer_px = round(disc.outer_mm / 240 * PIXELS)
    row = PIXELS // 2
    ring = change[row - 4 : row + 4, row + outer_px - 12 : row + outer_px - 2]
    assert ring.max() > 10, "the groove begins at the rim"
    assert change[row - 30 : row + 30, row - 30 : row + 30].max() == 0, (
        "and leaves the middle alone"
    )


def test_the_spine_of_the_chest_lies_where_the_compass_was_put() -> None:
    moved = recipe(blank=blank(centre_x_cmm=3000), hole_size_cmm=0)
    for made, column in ((recipe(hole_size_cmm=0), 120), (moved, 90)):
        light = picture(made, None, chest(), pixels=PIXELS)[:, :, :3].sum(axis=2)[60:180]
        assert abs(int(light.mean(axis=0)[40:200].argmax()) + 40 - column) < 8


def test_played_to_pieces_it_looks_so_and_shines_less(disc: groove.Disc) -> None:
    worn = replace(disc, plays=60)
    fresh_picture, worn_picture = (
        picture(recipe(), it, chest(), pixels=PIXELS).astype(int) for it in (disc, worn)
    )
    assert np.abs(fresh_picture - worn_picture).max() > 40
    fresh_light, worn_light = (shimmer_picture(recipe(), it, pixels=PIXELS) for it in (disc, worn))
    assert 0 < worn_light.sum(dtype=int) < fresh_light.sum(dtype=int)


def test_a_scratch_is_seen(disc: groove.Disc) -> None:
    scratched = groove.scratch(disc, angle_deg=30, depth_um=40.0)
    plain, scored = (
        picture(recipe(), it, chest(), pixels=480).astype(int) for it in (disc, scratched)
    )
    assert (np.abs(plain - scored).max(axis=2) > 12).sum() > 20


def test_a_small_sheet_ends_inside_a_wide_trim() -> None:
    small = recipe(blank=blank(subject="hand", width_mm=180, height_mm=240))
    made = picture(small, None, chest(), pixels=PIXELS)
    assert made[120, 120 + 95, 3] == 0
    assert made[120, 120 + 85, 3] == 255
    assert edges_of(small.blank) == (90, 120, 90, 120)


def test_an_untrimmed_blank_is_as_round_as_its_sheet_allows() -> None:
    untrimmed = recipe(trim=())
    assert len(trim_of(untrimmed)) == 44
    assert least_radius_mm(untrimmed) == pytest.approx(119, abs=0.5)
    assert picture(untrimmed, None, chest(), pixels=64)[32, 60, 3] == 255


@pytest.mark.parametrize("subject", SUBJECTS)
def test_an_untrimmed_sheet_of_any_format_is_a_wide_disc(subject: str) -> None:
    width_mm, height_mm = SUBJECTS[subject].size_mm
    sheet = blank(subject=subject, width_mm=width_mm, height_mm=height_mm)
    untrimmed = recipe(trim=(), blank=sheet)
    widest_mm = film_of(sheet, chest()).radius_mm
    assert least_radius_mm(untrimmed) == pytest.approx(widest_mm - 1, abs=0.5)
    drawn = picture(untrimmed, None, chest(), pixels=64)
    assert drawn[32, 32 + round((widest_mm - 8) / 240 * 64), 3] == 255


def test_a_blank_lies_on_the_box_true_to_size() -> None:
    wide = blank_picture(blank(subject="chest", width_mm=300, height_mm=400), pixels=240)
    small = blank_picture(blank(subject="hand", width_mm=180, height_mm=240), pixels=240)
    assert max(wide.shape) <= 242
    assert small.shape[0] / wide.shape[0] == pytest.approx(0.6, abs=0.02)
    for film in (wide, small):
        assert (film[..., :3] <= film[..., 3:]).all()
        assert film[film.shape[0] // 2, film.shape[1] // 2, 3] == 255
