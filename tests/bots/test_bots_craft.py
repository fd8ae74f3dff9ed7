"""The craft of a bot: the same machines as a player's, and a quick form for thousands of weeks."""

from dataclasses import replace

import pytest

from game.bots.craft import choose_films, coarsest_pitch_um, make
from game.bots.grips import AUTOMATIC, finish, grips
from game.bots.quick import QuickCraft, typical_survey
from game.city.blanks import make_blank
from game.hands import cigarette, lathe, lightbox, scissors
from game.hands.skill import CigaretteHand, LatheHand, LightboxHand, ScissorsHand

BLANK = make_blank(7, "bin", 1)
SHORT = replace(typical_survey(20, song="tune"), passages=((0, 200),))


def test_there_is_a_hand_for_every_machine():
    hands = {
        scissors: ScissorsHand, cigarette: CigaretteHand, lathe: LatheHand, lightbox: LightboxHand,
    }  # fmt: skip
    for machine, kind in hands.items():
        assert isinstance(grips(machine, skill=40, seed=1), kind)


def test_automatic_is_a_hand_of_55():
    begun = cigarette.start(seed=4)
    assert finish(cigarette, begun, seed=4) == finish(cigarette, begun, skill=55, seed=4)
    assert AUTOMATIC == 55


def test_a_movement_can_be_taken_over_in_the_middle():
    state = scissors.start(BLANK, seed=2)
    hand = grips(scissors, skill=80, seed=2)
    for _ in range(100):
        state, _ = scissors.step(state, hand.grip(scissors.seen(state)))
    assert scissors.over(finish(scissors, state, seed=2))


def test_a_recipe_is_made_by_hand_and_the_same_again():
    first, again = (make(BLANK, SHORT, lathe_name="kitchen", skill=60, seed=5) for _ in range(2))
    assert first == again
    assert (first.song, first.blank, first.lathe) == ("tune", BLANK, "kitchen")
    assert first.end_tenths == 200
    assert len(first.trim) == 44
    assert 724 <= first.hole_size_cmm <= 900


def test_the_coarsest_screw_on_which_a_song_fits_is_taken():
    assert coarsest_pitch_um(115, 100) == 265
    assert coarsest_pitch_um(85, 120) == 184
    assert coarsest_pitch_um(70, 300) == 184


def test_films_are_chosen_on_the_light_box():
    films = tuple(make_blank(7, "bin", number) for number in range(1, 6))
    taken = choose_films(films, limit=2, skill=60, seed=3)
    assert len(taken.films) == 2
    assert not taken.thrown_out


def test_the_quick_form_takes_no_more_than_the_lining_holds():
    films = tuple(make_blank(7, "bin", number) for number in range(1, 9))
    clumsy, practised = (
        QuickCraft().look(films, limit=3, skill=skill, seed=1) for skill in (20, 90)
    )
    assert len(clumsy.films) == len(practised.films) == 3
    assert all(film.name_cut for film in practised.films)
    assert not any(film.name_cut for film in clumsy.films)


@pytest.mark.parametrize("number", range(1, 9))
def test_the_quick_form_fits_the_film_it_cuts(number):
    blank = make_blank(9, "bin", number)
    made = QuickCraft().press(blank, "tune", seconds=110, lathe_name="kitchen", skill=60, seed=1)
    assert made.recipe.blank == blank
    assert made.recipe.end_tenths <= 1100
    assert made.verdict.seconds <= 110
    assert 0 <= made.verdict.grade <= 100


def test_a_practised_hand_is_heard():
    def grades(skill):
        return sum(
            QuickCraft()
            .press(
                make_blank(9, "bin", number), "tune",
                seconds=100, lathe_name="kitchen", skill=skill, seed=1,
            )
            .verdict.grade
            for number in range(1, 13)
        )  # fmt: skip

    assert grades(20) < grades(90)
