"""Hospital, workshop and room: films, bones, and what may be claimed of them."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, kinds, lying_at, reason, recipe, verdict, with_law

from game.city import commands as do
from game.city.discs import Mark
from game.city.view import view


def ward(seed=1):
    return at(fresh(seed), "hospital")


def kitchen(seed=1):
    return at(fresh(seed), "workshop", block=3)


def press(state, number=1, **changes):
    film = next(f for f in state.stock.films if f.blank.number == number)
    return do.Pressed(recipe(film.blank, **changes), verdict())


def test_the_bin_holds_eight_to_fourteen_different_films_that_hold_a_disc():
    for seed in range(20):
        films = view(ward(seed)).hospital.bin
        assert 8 <= len(films) <= 14
        assert len({film.number for film in films}) == len(films)
        assert all(min(film.width_mm, film.height_mm) >= 120 for film in films)
    assert view(ward(1)).hospital.bin != view(ward(2)).hospital.bin


def test_taken_films_come_home_and_leave_the_bin():
    film = view(ward()).hospital.bin[0]
    state, _ = act(ward(), do.TookFilms((do.Taken(film.number, 300, -200, name_cut=True),)))
    mine = next(f.blank for f in state.stock.films if f.blank.number == film.number)
    assert (mine.centre_x_cmm, mine.centre_y_cmm, mine.name_cut) == (300, -200, True)
    assert film.number not in {f.number for f in view(state).hospital.bin}
    assert view(state).hospital.done
    assert reason(state, do.TookFilms(())) == "refuse-done"


def test_a_compass_mark_stays_where_a_disc_still_fits():
    film = view(ward()).hospital.bin[0]
    state, _ = act(ward(), do.TookFilms((do.Taken(film.number, 10**9, -(10**9)),)))
    mine = next(f.blank for f in state.stock.films if f.blank.number == film.number)
    assert 50 * film.width_mm - abs(mine.centre_x_cmm) >= 5500
    assert 50 * film.height_mm - abs(mine.centre_y_cmm) >= 5500


def test_what_cannot_be_taken_says_why():
    films = view(ward()).hospital.bin
    many = tuple(do.Taken(film.number) for film in films[:7])
    assert reason(ward(), do.TookFilms(many)) == "refuse-too-many"
    assert reason(ward(), do.TookFilms((many[0], many[0]))) == "refuse-twice"
    assert reason(ward(), do.TookFilms((do.Taken(-5),))) == "refuse-no-film"


def test_thrown_out_shuts_the_door_for_days():
    state, events = act(ward(), do.TookFilms((), thrown_out=True), do.Leave())
    assert "ThrownOut" in kinds(events)
    assert reason(state, do.GoTo("hospital")) == "refuse-closed-door"
    later = replace(state, clock=replace(state.clock, day=4, block=0))
    assert at(later, "hospital").visit.place == "hospital"


def test_a_name_left_on_a_film_is_warned_of_once():
    films = view(ward()).hospital.bin
    state, events = act(ward(), do.TookFilms((do.Taken(films[0].number),)))
    assert kinds(events).count("Warned") == 1
    assert state.town.name_warning > 0


def test_a_film_becomes_a_bone_on_the_table():
    state, events = act(kitchen(), press(kitchen()))
    assert "BoneMade" in kinds(events)
    assert [f.blank.number for f in state.stock.films] == [2, 3]
    assert lying_at(state, 1) == "table"
    assert view(state).workshop.left == LEVEL.rules.pressings - 1
    assert state.memory.grades == (60,)


def test_what_no_hand_and_no_ear_could_have_made_is_refused():
    state = kitchen()
    film = state.stock.films[0].blank
    tries = {
        "refuse-no-film": do.Pressed(recipe(replace(film, number=55)), verdict()),
        "refuse-other-blank": do.Pressed(recipe(replace(film, roughness_nm=1)), verdict()),
        "refuse-no-master": do.Pressed(recipe(film, "blue_lamp"), verdict()),
        "refuse-other-lathe": do.Pressed(recipe(film, lathe="studio"), verdict()),
        "refuse-recipe": do.Pressed(recipe(film, pitch_um=1), verdict()),
        "refuse-verdict": do.Pressed(recipe(film), verdict(101)),
        "refuse-too-long": do.Pressed(recipe(film, pitch_um=400), verdict(seconds=600)),
    }
    for expected, command in tries.items():
        assert reason(state, command) == expected


@pytest.mark.parametrize(
    "change",
    [
        {"trim": ((0, 10),)}, {"trim": ((9999, 8000),)}, {"hole_size_cmm": -1}, {"seed": -1},
        {"level": ((-1, 0),)}, {"jumps": ((0, 10**9),)}, {"gaps": (10**9,)}, {"tears": (-1,)},
        {"char": 1001}, {"end_tenths": -4},
    ],
)  # fmt: skip
def test_impossible_recipes_are_refused(change):
    state = kitchen()
    assert reason(state, press(state, **change)) == "refuse-recipe"


@pytest.mark.parametrize(
    "change",
    [
        {"wow_ppm": -1}, {"skips": -1}, {"seconds": 0}, {"treble_hz": 10**9},
        {"marks": (Mark(1, "song", 5),)}, {"marks": (Mark(1, "hiss", 5),) * 25},
        {"marks": (Mark(1, "hiss", 101),)},
    ],
)  # fmt: skip
def test_impossible_verdicts_are_refused(change):
    state = kitchen()
    command = do.Pressed(recipe(state.stock.films[0].blank), verdict(**change))
    assert reason(state, command) == "refuse-verdict"


def test_a_hand_cuts_so_many_discs_a_block():
    level = replace(LEVEL, rules=replace(LEVEL.rules, pressings=1))
    state = at(fresh(level=level), "workshop", block=3)
    state, _ = act(state, press(state))
    assert reason(state, press(state, 2)) == "refuse-tired"


def test_the_neighbour_knocks_as_often_as_shown():
    knocks = shown = 0
    for seed in range(300):
        state = kitchen(seed)
        shown += view(state).workshop.knock.percent
        knocks += "Spoke" in kinds(act(state, press(state))[1])
    assert abs(knocks - shown / 100) < 22


def test_things_are_moved_only_where_there_is_room_and_time():
    state = at(fresh(), "home")
    state, _ = act(state, do.Hide(1, "stove"), do.Hide(2, "rug"))
    assert (lying_at(state, 1), lying_at(state, 2)) == ("stove", "rug")
    assert reason(state, do.Hide(1, "stove")) == "refuse-same-spot"
    assert reason(state, do.Hide(1, "moon")) == "refuse-no-spot"
    assert reason(state, do.Hide(1, "mattress")) == "refuse-spot-not-here"
    assert reason(state, do.Hide(9, "stove")) == "refuse-no-item"
    hurried = with_law(state, raid_warning=1)
    assert reason(hurried, do.Hide(1, "rug")) == "refuse-no-time"
    assert reason(hurried, do.Hide(2, "stove")) == "refuse-no-time"
    assert lying_at(act(hurried, do.Hide(3, "stove"))[0], 3) == "stove"


def test_a_full_spot_takes_no_more():
    state = at(fresh(), "home")
    for number in (1, 2, 3):
        state, _ = act(state, do.Hide(number, "sleeve"))
    assert reason(state, do.Hide(10_001, "sleeve")) == "refuse-no-room"


def test_playing_wears_a_bone_a_little_each_time():
    state, _ = act(kitchen(), press(kitchen()))
    grades = []
    for _ in range(12):
        grades.append(view(state).bones[0].now.grade)
        state, _ = act(state, do.Played(1))
    assert grades == sorted(grades, reverse=True)
    assert 60 > grades[-1] > 20
    assert state.stock.bones[0].plays == 12
    assert reason(state, do.Played(2)) == "refuse-not-bone"
