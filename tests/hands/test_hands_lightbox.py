"""The light box: what slanting light shows, what the lining holds, and who is in the corridor."""

from dataclasses import replace

import pytest
from hands_samples import BLANK, bin_of_films, held, live

from game.city.commands import Taken
from game.city.discs import Scratch
from game.hands import lightbox, orderly, raking
from game.hands.events import (
    AtTheDoor,
    CorridorTaken,
    Footsteps,
    Left,
    LiningFull,
    LookedIn,
    NameCut,
    PlateTurned,
    PutBack,
    ScratchFound,
    ThrownOut,
)
from game.hands.events import Taken as TakenEvent
from game.hands.levers import EASY, HARD, NORMAL, assisted
from game.hands.scissors import widest_cmm
from game.hands.skill import LightboxHand, film_worth, play_out


def start(films=None, **options):
    return lightbox.start(films or bin_of_films(1), **{"limit": 6, "seed": 1} | options)


def kinds(happened):
    return [type(event) for _, event in happened]


def done(happened):
    """What happened in the room, whoever walks outside."""
    return [kind for kind in kinds(happened) if kind is not Footsteps]


TAKE = [*held(30, a=100), *held(1)]
NEXT = [*held(1, x=100), *held(20)]
SCRATCHED = replace(BLANK, scratches=(Scratch(0, 20),))


def test_a_push_aside_turns_the_plate_once():
    state, happened = live(lightbox, start(), held(1, x=100))
    assert kinds(happened) == [PlateTurned]
    assert lightbox.seen(state).turning
    state, _ = live(lightbox, state, held(20))
    assert (lightbox.seen(state).plate, lightbox.seen(state).turning) == (1, False)
    back, _ = live(lightbox, state, [*held(1, x=-100), *held(20), *held(1, x=-100), *held(20)])
    assert lightbox.seen(back).plate == 9


def test_a_film_goes_in_and_out_of_the_lining():
    state, happened = live(lightbox, start(), held(200, a=100))
    assert kinds(happened).count(TakenEvent) == 1, "a held tool takes once"
    state, happened = live(lightbox, state, [*held(1), *TAKE])
    assert PutBack in kinds(happened)
    assert lightbox.result(state).films == ()


def test_a_full_lining_refuses_but_still_gives_back():
    state, _ = live(lightbox, start(limit=1), [*TAKE, *NEXT])
    state, happened = live(lightbox, state, TAKE)
    assert done(happened) == [LiningFull]
    state, _ = live(lightbox, state, [*held(1, x=-100), *held(20), *TAKE])
    assert lightbox.seen(state).lining == ()


def test_a_name_needs_a_second_and_a_half_and_may_be_resumed():
    state, happened = live(lightbox, start(), [*held(50, b=100), *held(30), *held(39, b=100)])
    assert NameCut not in kinds(happened)
    assert lightbox.seen(state).name_percent == 98
    state, happened = live(lightbox, state, held(1, b=100))
    assert NameCut in kinds(happened)
    state, _ = live(lightbox, state, TAKE)
    assert lightbox.result(state).films[0].name_cut


def test_a_scratch_is_unknown_until_the_light_has_lain_on_it():
    state = start((SCRATCHED,))
    assert lightbox.seen(state).blank.scratches == ()
    _, happened = live(lightbox, state, held(25, x=-100, lens=True))
    assert ScratchFound not in kinds(happened)
    over_it, happened = live(lightbox, state, [*held(25, x=100, lens=True), *held(25, lens=True)])
    assert ScratchFound in kinds(happened)
    assert lightbox.seen(over_it).blank.scratches == SCRATCHED.scratches
    assert lightbox.seen(over_it).known > lightbox.seen(state).known


def test_the_lens_stays_on_the_film():
    state, _ = live(lightbox, start((BLANK,)), held(300, x=100, y=100, lens=True))
    assert (state.lens_x_dmm, state.lens_y_dmm) == (1200, 1500)


def test_the_template_moves_and_is_kept_with_the_film():
    state, _ = live(lightbox, start(), [*held(20, u=100), *held(10, y=-100), *TAKE, *NEXT])
    film = lightbox.result(state).films[0]
    assert (film.centre_x_cmm, film.centre_y_cmm) == (800, -400)
    assert lightbox.seen(state).blank.centre_x_cmm == 0


def test_the_template_leaves_room_for_a_disc():
    state, _ = live(lightbox, start((BLANK,)), held(600, u=100))
    assert lightbox.seen(state).disc_mm >= 55
    assert abs(state.plates[0].centre_x_cmm) <= 4000


def test_steps_are_heard_door_by_door_before_he_stands_at_ours():
    _, happened = live(lightbox, start(), held(2000))
    doors = [event.doors for _, event in happened if isinstance(event, Footsteps)]
    assert doors[:6] == [6, 5, 4, 3, 2, 1]
    assert kinds(happened).index(AtTheDoor) == 6


def test_light_in_the_room_ends_the_visit():
    end, happened = live(lightbox, start(), [*TAKE, *held(2000)])
    at_the_door = next(tick for tick, event in happened if isinstance(event, AtTheDoor))
    thrown_out = next(tick for tick, event in happened if isinstance(event, ThrownOut))
    assert thrown_out - at_the_door >= 60
    assert lightbox.result(end).thrown_out
    assert len(lightbox.result(end).films) == 1


def test_a_dark_room_sends_him_away_and_he_comes_twice_at_most():
    end, happened = live(lightbox, start(), held(6000, c=100))
    assert kinds(happened).count(LookedIn) == 2
    assert lightbox.seen(end).walk is orderly.Walk.GONE
    assert not lightbox.over(end)


def test_in_the_dark_the_hands_do_nothing():
    end, happened = live(lightbox, start(), held(100, c=100, a=100, b=100, x=100, lens=True))
    assert done(happened) == []
    assert lightbox.seen(end).dark


def test_nobody_walks_into_his_arms():
    near = start()
    while lightbox.seen(near).doors_tenths >= 20:
        near, _ = lightbox.step(near, held(1)[0])
    stayed, happened = live(lightbox, near, held(10, v=-100))
    assert kinds(happened).count(CorridorTaken) == 1
    assert not lightbox.over(stayed)
    left, happened = live(lightbox, start(), held(1, v=-100))
    assert lightbox.over(left)
    assert kinds(happened) == [Left]


def test_the_raking_lamp_draws_him_on():
    def ticks_to_the_door(**grip):
        _, happened = live(lightbox, start(), held(2500, **grip))
        return next(tick for tick, event in happened if isinstance(event, AtTheDoor))

    assert ticks_to_the_door(lens=True) < ticks_to_the_door()


@pytest.mark.parametrize(("slow", "quick"), [(EASY, NORMAL), (NORMAL, HARD)])
def test_he_walks_faster_where_it_is_harder(slow, quick):
    slow_end, _ = live(lightbox, start(levers=slow), held(300))
    quick_end, _ = live(lightbox, start(levers=quick), held(300))
    assert slow_end.round.door > quick_end.round.door


def test_an_assisted_hand_has_no_clock_and_knows_every_scratch():
    end, happened = live(lightbox, start((SCRATCHED,), levers=assisted(NORMAL)), held(6000))
    assert AtTheDoor not in kinds(happened)
    seen = lightbox.seen(end)
    assert (seen.doors_tenths, seen.waits_off, seen.known) == (20, True, 100)
    assert seen.blank.scratches == SCRATCHED.scratches
    assert lightbox.over(lightbox.leave(end)[0])


def test_an_empty_bin_is_a_visit_that_is_over():
    state = lightbox.start((), limit=6, seed=1)
    assert lightbox.over(state)
    assert lightbox.seen(state).blank is None
    assert lightbox.result(state).films == ()


def test_the_result_is_the_command_of_the_city():
    state, _ = live(lightbox, start((BLANK,)), TAKE)
    assert lightbox.result(state).films == (Taken(1),)
    assert not lightbox.result(state).thrown_out


def test_a_scratch_runs_from_the_rim_inward_and_slants():
    straight, slanted = (raking.path(Scratch(900, 20, slant)) for slant in (0, 300))
    assert straight[0] == slanted[0] == (0, 110)
    assert all(x == 0 for x, _ in straight)
    assert slanted[-1][0] < -10


def test_practised_eyes_bring_better_films_home():
    def worth(skill):
        total = 0
        for seed in range(2):
            films = {film.number: film for film in bin_of_films(seed, count=9)}
            box = lightbox.start(tuple(films.values()), limit=3, seed=seed)
            end, _ = play_out(lightbox, box, LightboxHand(skill=skill, seed=seed))
            for taken in lightbox.result(end).films:
                film = films[taken.number]
                total += film_worth(film, widest_cmm(film) // 100)
        return total

    assert worth(0) < worth(95)
