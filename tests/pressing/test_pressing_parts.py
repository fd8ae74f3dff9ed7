"""A lathe of parts: each part brings what is heard of it, and a washed film hisses less."""

import pytest
from pressing_samples import blank, recipe

from game import GameError
from game.city.blanks import CLEAR
from game.groove import Lathe
from game.pressing.press import picture_density
from game.pressing.workshop import lathe_of, machine_of


@pytest.mark.parametrize("name", ["kitchen", "decent", "studio"])
def test_a_whole_lathe_is_what_it_always_was(name: str) -> None:
    assert machine_of(name) == getattr(Lathe, name)()


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("own-10000", {"wow"}),
        ("own-01000", {"rumble_db"}),
        ("own-00100", {"facet_um"}),
        ("own-00010", {"wow"}),
        ("own-00001", set()),
        ("own-00101", {"facet_um", "head_hz"}),
    ],
)
def test_each_part_brings_what_is_heard_of_it(name: str, heard: set[str]) -> None:
    plain, better = Lathe.kitchen(), machine_of(name)
    fields = ("wow", "rumble_db", "facet_um", "head_hz")
    assert {f for f in fields if getattr(plain, f) != getattr(better, f)} == heard


def test_a_recipe_is_cut_on_the_lathe_that_it_names() -> None:
    own = lathe_of(recipe(lathe="own-21012"))
    assert own.wow[0] == Lathe.studio().wow[0]
    assert own.wow[1] == Lathe.decent().wow[1]
    with pytest.raises(GameError, match="no lathe called"):
        lathe_of(recipe(lathe="own-9"))


def test_a_washed_film_is_clear() -> None:
    dark, clear = (
        picture_density(blank(exposure=exposure), pixels=120).mean() for exposure in (88, CLEAR)
    )
    assert clear < dark / 2
