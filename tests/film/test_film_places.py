"""Places: every room, street and quay paints in layers that a screen can lay over each other."""

import functools

import numpy as np
import pytest
from scipy import ndimage

from game.film import places
from game.film.gallery import composite, contact_sheet
from game.film.layers import Layer
from game.film.plate import Plate
from game.film.seasons import MUD, OUTDOORS, SUMMER, WINTER, in_season, season_of

QUICK = 1 / 3
NAMES = sorted(places.PLACES)
OFTEN = {"kitchen", "office", "dawn"}
"""Painted with a second seed in every run; the others only among the long proofs."""
WIDTH, HEIGHT, MARGIN = 1280, 720, 32


@functools.cache
def quick(name: str, seed: int = 1) -> tuple[Layer, ...]:
    return places.paint(name, seed=seed, scale=QUICK)


def test_everything_the_story_needs_is_there() -> None:
    wanted = {"kitchen", "port", "nevsky", "hospital", "dance", "flea", "job", "office", "court",
              "flat", "customs", "dawn", "radio", "tram", "clinic"}  # fmt: skip
    assert wanted <= set(places.PLACES)


@pytest.mark.parametrize("name", NAMES)
def test_the_back_is_opaque_and_covers_the_stage(name: str) -> None:
    back = quick(name)[0]
    rows, columns = back.rgba.shape[:2]
    assert back.blend == "over"
    assert (back.rgba[..., 3] == 255).all()
    assert back.left <= 0
    assert back.top <= 0
    assert back.left + columns / QUICK >= WIDTH - 1
    assert back.top + rows / QUICK >= HEIGHT - 1


@pytest.mark.parametrize("name", NAMES)
def test_layers_are_premultiplied_and_lie_on_the_stage(name: str) -> None:
    for layer in quick(name):
        rows, columns = layer.rgba.shape[:2]
        assert layer.rgba.dtype == np.uint8
        assert (layer.rgba[..., :3] <= layer.rgba[..., 3:]).all(), layer.name
        assert 0 <= layer.parallax <= 1
        assert layer.blend in {"over", "add", "multiply"}
        if layer.blend == "over":
            assert -MARGIN <= layer.left <= layer.left + columns / QUICK <= WIDTH + MARGIN + 3
            assert -MARGIN <= layer.top <= layer.top + rows / QUICK <= HEIGHT + MARGIN + 3


@pytest.mark.parametrize("name", NAMES)
def test_there_is_depth(name: str) -> None:
    assert len({layer.parallax for layer in quick(name)}) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_twins_lie_at_the_same_place_and_the_lens_shows_more(name: str) -> None:
    by_name = {layer.name: layer for layer in quick(name)}
    lows = [found for found in by_name if found.endswith("-low")]
    assert lows
    differences = []
    for low in lows:
        one, other = by_name[low], by_name[low.removesuffix("-low") + "-high"]
        assert (one.left, one.top, one.parallax) == (other.left, other.top, other.parallax)
        assert one.rgba.shape == other.rgba.shape
        differences.append(float(np.abs(one.rgba.astype(int) - other.rgba).mean()))
    assert max(differences) > 1
    highs = [found for found in by_name if found.endswith("-high")]
    assert len(lows) == len(highs)


@pytest.mark.parametrize("name", NAMES)
def test_something_hidden_is_of_the_colour_of_music(name: str) -> None:
    low, high = (composite(quick(name), high=high, scale=QUICK).astype(int) for high in (0, 1))
    warmer = (high[..., 0] - high[..., 2]) - (low[..., 0] - low[..., 2])
    assert int((warmer > 60).sum()) > 20


@pytest.mark.parametrize("name", NAMES)
def test_the_right_third_is_calm(name: str) -> None:
    seen = composite(quick(name), high=False, scale=QUICK).mean(axis=-1)
    panel = seen[round(84 * QUICK) : round(558 * QUICK), round(884 * QUICK) : round(1244 * QUICK)]
    assert panel.mean() < 90
    assert (panel > 200).mean() < 0.03


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in OFTEN else [pytest.mark.slow]) for name in NAMES],
)
def test_seeds_differ(name: str) -> None:
    one, other = (composite(quick(name, seed), high=True, scale=QUICK) for seed in (1, 2))
    assert float(np.abs(one.astype(int) - other).mean()) > 0.1


@pytest.mark.parametrize("name", ["office", "dawn"])
def test_the_same_seed_gives_the_same_bytes(name: str) -> None:
    again = places.paint(name, seed=1, scale=QUICK)
    assert [layer.name for layer in again] == [layer.name for layer in quick(name)]
    for one, other in zip(again, quick(name), strict=True):
        assert one.rgba.tobytes() == other.rgba.tobytes(), one.name


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_quick_picture_is_the_full_one_made_small(name: str) -> None:
    full = composite(places.paint(name, seed=1), high=True).mean(axis=-1)
    small = full[:, : 3 * (WIDTH // 3)].reshape(HEIGHT // 3, 3, WIDTH // 3, 3).mean(axis=(1, 3))
    look = composite(quick(name), high=True, scale=QUICK).mean(axis=-1)[:, : WIDTH // 3]
    pair = (ndimage.gaussian_filter(small, 1.5), ndimage.gaussian_filter(look, 1.5))
    assert np.corrcoef(pair[0].ravel(), pair[1].ravel())[0, 1] > 0.9


def test_a_place_that_does_not_exist_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean 'kitchen'"):
        places.paint("kitchn", seed=1)


def test_a_seed_or_a_scale_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="not negative"):
        places.paint("court", seed=-1, scale=QUICK)
    with pytest.raises(ValueError, match="scale"):
        places.paint("court", seed=1, scale=0)


def test_a_contact_sheet_holds_all_pictures() -> None:
    picture = composite(quick("court"), high=False, scale=QUICK)
    sheet = contact_sheet([("one", picture), ("two", picture), ("three", picture)], columns=2)
    assert sheet.shape[0] > 2 * 240
    assert sheet.shape[1] > 2 * 426
    with pytest.raises(ValueError, match="no pictures"):
        contact_sheet([], columns=2)


def test_a_plate_that_holds_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="holds nothing"):
        Plate(0, 10)


@pytest.mark.parametrize("month", range(1, 13))
def test_places_under_the_sky_know_their_season_and_rooms_do_not(month: int) -> None:
    assert in_season("kitchen", month=month) == "kitchen"
    for place in OUTDOORS:
        season = season_of(in_season(place, month=month))
        assert season is not None
        assert season.place == place
        assert (season.season == WINTER) == (month in {11, 12, 1, 2, 3})
        assert (season.season == SUMMER) == (month in {5, 6, 7, 8})
    assert season_of("nevsky") is season_of("port-ice-arktur") is season_of("nevsky-autumn") is None


def test_a_white_night_is_lighter_than_one_of_winter() -> None:
    skies = [
        composite(quick(f"nevsky-{season}"), high=False, scale=QUICK)[60:110, 290:420].mean()
        for season in (WINTER, SUMMER, MUD)
    ]
    assert skies[1] > skies[0] + 4
    assert skies[1] > skies[2] + 4, "in October it is dark"


def test_water_lies_on_layers_of_its_own_so_that_it_can_move() -> None:
    for name in ("dawn", "port-open-arktur", "port-ice-empty"):
        assert any(layer.name.startswith("water") for layer in quick(name)), name
