"""What every movement of the hand promises: exactness, fairness, and no ambush."""

from itertools import pairwise

import pytest
from hands_samples import MOVEMENTS, Movement, bin_of_films, floats_in, live, wild_grips

from game.hands.grip import IDLE
from game.hands.levers import EASY, HARD, NORMAL, Levers, assisted, tired
from game.hands.skill import AUTOMATIC, play_out
from game.screen import hand as screen_hand

ALL = pytest.mark.parametrize("movement", MOVEMENTS.values(), ids=MOVEMENTS.keys())
TEN_SECONDS = 600
RUINED = ("ruined", "thrown_out")


def practised(movement: Movement, *, skill: int, seed: int, levers: Levers = NORMAL):
    player = movement.hand(skill=skill, seed=seed)
    return play_out(movement.machine, movement.begin(seed, levers), player)


@ALL
def test_the_same_grips_give_the_same_end(movement):
    end, grips = practised(movement, skill=60, seed=4)
    again, _ = live(movement.machine, movement.begin(4), grips)
    assert again == end
    assert movement.machine.result(again) == movement.machine.result(end)


@ALL
def test_at_half_speed_the_same_hand_does_the_same(movement):
    end, grips = practised(movement, skill=60, seed=4)
    slow = screen_hand.Movement(movement.machine, movement.begin(4), speed_percent=50)
    for grip in grips:
        slow.tick(IDLE)
        slow.tick(grip)
    assert slow.state == end
    assert slow.grips == list(grips)


@ALL
def test_two_seeds_are_two_evenings(movement):
    assert practised(movement, skill=60, seed=1)[0] != practised(movement, skill=60, seed=2)[0]


@ALL
@pytest.mark.parametrize("skill", [0, 20, AUTOMATIC, 100])
def test_every_hand_comes_to_an_end_without_disaster(movement, skill):
    end, grips = practised(movement, skill=skill, seed=7)
    assert movement.machine.over(end)
    assert end.phase.value not in RUINED
    assert len(grips) < 60 * 120


@ALL
@pytest.mark.parametrize(
    "levers", [EASY, HARD, assisted(NORMAL), tired(HARD)], ids=["easy", "hard", "assisted", "tired"]
)
def test_every_difficulty_can_be_played(movement, levers):
    end, _ = practised(movement, skill=60, seed=3, levers=levers)
    assert movement.machine.over(end)
    assert end.phase.value not in RUINED


@ALL
def test_a_hand_that_does_nothing_ruins_nothing_in_ten_seconds(movement):
    end, _ = live(movement.machine, movement.begin(5), [IDLE] * TEN_SECONDS)
    assert end.phase.value not in RUINED


@ALL
def test_no_float_lives_in_a_movement(movement):
    state = movement.begin(6)
    for grip in wild_grips(6, 400):
        state, happened = movement.machine.step(state, grip)
        assert floats_in(happened) == []
    assert floats_in(state) == []
    assert floats_in(movement.machine.seen(state)) == []
    assert floats_in(movement.machine.result(state)) == []


@ALL
@pytest.mark.parametrize("seed", range(6))
def test_every_ruin_was_announced_a_second_before(movement, seed):
    _, happened = live(movement.machine, movement.begin(seed), wild_grips(seed, 1500))
    ends = [tick for tick, event in happened if type(event).__name__ in RUINS]
    for tick in ends:
        warned = [at for at, event in happened if event.warns and at <= tick - 60]
        assert warned, f"nothing warned before tick {tick}"


RUINS = ("SheetRuined", "HoleRuined", "ThrownOut")


@ALL
def test_after_the_end_nothing_happens_any_more(movement):
    end, _ = practised(movement, skill=60, seed=2)
    after, happened = live(movement.machine, end, wild_grips(2, 30))
    assert after == end
    assert happened == []


def test_a_bin_of_one_film_can_be_chosen_from():
    box = MOVEMENTS["lightbox"]
    state = box.machine.start(bin_of_films(1, count=1), limit=6, seed=1)
    end, _ = play_out(box.machine, state, box.hand(skill=60, seed=1))
    assert len(box.machine.result(end).films) == 1


def means(movement: Movement, measure, *, seeds: int) -> list[int]:
    """A measure summed over seeds, for three skills."""
    return [
        sum(measure(practised(movement, skill=skill, seed=seed)[0]) for seed in range(seeds))
        for skill in (20, 60, 95)
    ]


@pytest.mark.parametrize(
    ("name", "measure", "seeds"),
    [
        ("scissors", lambda end: -MOVEMENTS["scissors"].machine.result(end).out_of_round_cmm, 6),
        ("scissors", lambda end: MOVEMENTS["scissors"].machine.result(end).radius_mm, 6),
        ("cigarette", lambda end: -MOVEMENTS["cigarette"].machine.result(end).offset_cmm, 16),
    ],
    ids=["roundness", "size", "true hole"],
)
def test_practice_shows(name, measure, seeds):
    results = means(MOVEMENTS[name], measure, seeds=seeds)
    assert all(worse < better for worse, better in pairwise(results)), results
