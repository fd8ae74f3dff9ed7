"""The first disc in the end: it sways by its hole, stands still by its mark, is worn or copied."""

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
from pressing_samples import RATE_HZ, chest, recipe, tune

from game.city.discs import Recipe
from game.groove import listen
from game.pressing import Pressing, press
from game.pressing.held import copy_disc, copy_recipe, hear_held, held_deck, spare_recipe, worn
from game.pressing.workshop import lathe_of

SECONDS = 8.0
EARLY = recipe(hole_cmm=40, hole_ddeg=300)
LATE = replace(EARLY, burnt_first=False)
"""Burnt after it was cut: there the circle of the groove and that of the hole are two."""


@lru_cache(maxsize=1)
def song() -> np.ndarray:
    return tune(SECONDS)


@lru_cache(maxsize=4)
def pressed(made: Recipe) -> Pressing:
    return press(made, song(), chest())


def wow_percent(made: Recipe, *, marked: bool, plays: int = 8) -> float:
    heard = hear_held(pressed(made).disc, made, plays=plays, marked=marked)
    return listen(heard, song(), rate_hz=RATE_HZ).wow_percent


@pytest.mark.parametrize("made", [EARLY, LATE])
def test_with_the_mark_set_as_it_was_cut_the_sway_is_gone(made: Recipe) -> None:
    swaying, still = (wow_percent(made, marked=marked) for marked in (False, True))
    assert swaying > 1.0
    assert still < 0.7 * swaying


@pytest.mark.parametrize("made", [EARLY, LATE])
def test_by_its_mark_the_disc_turns_round_the_middle_of_its_groove(made: Recipe) -> None:
    deck, lathe = held_deck(made, plays=20, marked=True), lathe_of(made)
    assert (deck.hole_mm, deck.hole_deg, deck.slack_mm) == (lathe.hole_mm, lathe.hole_deg, 0.0)


def test_every_spindle_widens_the_hole_but_not_without_end() -> None:
    away = [held_deck(LATE, plays=plays, marked=False).hole_mm for plays in (0, 10, 40, 99)]
    assert away == sorted(away)
    assert away[0] > 0.4
    assert away[-1] < 2.0


def test_plays_are_heard() -> None:
    fresh, old = (
        hear_held(pressed(EARLY).disc, EARLY, plays=plays, marked=True) for plays in (0, 40)
    )
    notes = [listen(sound, song(), rate_hz=RATE_HZ) for sound in (fresh, old)]
    assert notes[1].noise_db > notes[0].noise_db + 3
    assert worn(pressed(EARLY).disc, EARLY, plays=40).plays == 40


def test_the_same_disc_sounds_the_same_again() -> None:
    once, again = (hear_held(pressed(EARLY).disc, EARLY, plays=3, marked=False) for _ in range(2))
    assert np.array_equal(once, again)


def test_a_copy_is_duller_and_still_the_song() -> None:
    copy = copy_disc(pressed(EARLY).disc, EARLY, chest(seed=2), plays=4)
    made = copy_recipe(EARLY)
    heard = hear_held(copy, made, plays=4, marked=True)
    first = hear_held(pressed(EARLY).disc, EARLY, plays=4, marked=True)
    grades = [listen(sound, song(), rate_hz=RATE_HZ) for sound in (first, heard)]
    assert grades[1].noise_db > grades[0].noise_db
    assert grades[1].grade < grades[0].grade
    assert made.blank.name_cut
    assert abs(len(heard) - len(first)) < RATE_HZ


def test_where_nothing_was_ever_sold_there_is_a_disc_all_the_same() -> None:
    spare = spare_recipe()
    made = press(spare, song(), chest())
    assert made.verdict.grade > 20
    assert not spare.burnt_first, "it sways, too"
