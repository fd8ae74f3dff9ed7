"""The harbour: names of plates say which ship is in and whether the river is frozen."""

import itertools

import numpy as np
import pytest

from game.film import places
from game.film.gallery import composite
from game.film.harbour import harbour, sight
from game.film.layers import view
from game.film.props.fleet import FLEET, hull_of

SCALE = 0.2


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("ship", ["", "arktur", "zarya_again"])
def test_what_is_written_can_be_read(month: int, ship: str) -> None:
    seen = sight(harbour("port", ship, month=month))
    assert seen is not None
    assert seen.ship == (ship or "empty")
    assert seen.ice == (month in {11, 12, 1, 2, 3, 4})
    assert seen.white == (month in {5, 6, 7, 8})


def test_other_names_are_of_another_kind_and_wrong_ones_are_refused() -> None:
    assert sight("port") is None
    assert sight("person-vasya") is None
    for wrong in ("port-ice", "port-frozen-arktur", "port-ice-", "customs-ice-arktur-twice"):
        with pytest.raises(ValueError, match="a ship"):
            sight(wrong)


def test_a_call_like_another_is_the_same_ship_and_a_strange_one_bears_its_id() -> None:
    assert hull_of("zarya_again") == hull_of("zarya_ladogi")
    assert hull_of("sea_gull").name == "SEA GULL"
    assert not hull_of("kapella").ours


def test_ships_differ_and_an_empty_berth_has_none() -> None:
    pictures = [
        composite(places.paint(name, seed=1, scale=SCALE), high=False, scale=SCALE).astype(int)
        for name in ("port-ice-arktur", "port-ice-zarya_ladogi", "port-ice-empty")
    ]
    hull = (slice(84, 116), slice(60, 170))
    assert np.abs(pictures[0] - pictures[1]).max() > 30
    assert pictures[0][hull].mean() > 1.1 * pictures[2][hull].mean()


def test_each_ship_is_known_by_its_outline_against_the_sky() -> None:
    above = (slice(44, 84), slice(30, 170))
    outlines = []
    for ship in FLEET:
        layers = places.paint(f"port-open-{ship}", seed=1, scale=SCALE)
        moored = next(layer for layer in layers if layer.name == "ship-low")
        outlines.append(view((moored,), (1280, 720), scale=SCALE)[above].max(axis=-1) > 70)
    for one, other in itertools.combinations(outlines, 2):
        assert (one & other).sum() < 0.75 * (one | other).sum()


def test_the_left_panel_of_the_port_has_no_sailor_behind_it() -> None:
    layers = places.paint("port-ice-arktur", seed=1, scale=SCALE)
    sailor = next(layer for layer in layers if layer.name == "sailor-low")
    seen = np.flatnonzero((sailor.rgba[..., 3] > 60).any(axis=0))
    assert len(seen) > 20
    assert sailor.left + seen[0] / SCALE >= 276
