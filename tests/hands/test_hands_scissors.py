"""The scissors: they creep outward, tear where one leans too hard, and forgive."""

from dataclasses import replace

from hands_samples import BLANK, held, live

from game.hands import scissors
from game.hands.events import HairLine, SheetRuined, Snip, Tear, Trimmed
from game.hands.levers import NORMAL, assisted
from game.hands.skill import ScissorsHand, play_out

STEADY = replace(NORMAL, tremor_steps=0)


def start(**options):
    return scissors.start(BLANK, seed=1, **{"levers": STEADY} | options)


def test_let_alone_they_run_outward():
    end, _ = live(scissors, start(), held(200, a=100))
    assert end.radius_dum > start().radius_dum + 10_000


def test_the_lean_of_the_book_holds_the_circle():
    end, _ = live(scissors, start(aim_cmm=11000), held(700, a=100, x=-35))
    assert scissors.over(end)
    assert scissors.result(end).out_of_round_cmm < 250


def test_a_full_turn_is_44_bites_and_closes():
    end, happened = live(scissors, start(), held(900, a=80, x=-30))
    assert sum(isinstance(event, Snip) for _, event in happened) == 43
    assert isinstance(happened[-1][1], Trimmed)
    angles = [angle for angle, _ in scissors.result(end).vertices]
    assert angles == sorted(set(angles))
    assert angles[0] == 0
    assert angles[-1] < 3600


def test_a_hard_lean_at_full_pace_shows_a_line_and_then_tears():
    end, happened = live(scissors, start(), held(60, a=100, x=-100))
    kinds = [type(event) for _, event in happened]
    assert kinds.index(HairLine) < kinds.index(Tear)
    assert scissors.result(end).tears


def test_a_hair_line_stops_where_the_hand_stops():
    state = start()
    while not scissors.seen(state).hair_line:
        state, _ = scissors.step(state, held(1, a=100, x=-100)[0])
    end, happened = live(scissors, state, held(60))
    assert scissors.seen(end).hair_line == 0
    assert not any(isinstance(event, Tear) for _, event in happened)


def test_the_third_tear_ruins_the_sheet():
    end, happened = live(scissors, start(), held(600, a=100, x=-100))
    assert isinstance(happened[-1][1], SheetRuined)
    assert scissors.result(end).ruined
    assert len(scissors.result(end).tears) == 3


def test_trimming_again_makes_a_smaller_disc():
    state, _ = live(scissors, start(), held(100, a=100, x=-100))
    smaller = scissors.again(state)
    least = min(radius for _, radius in state.vertices)
    assert smaller.aim_cmm == max(scissors.LEAST_CMM + 200, least - 300)
    assert scissors.seen(smaller).seconds < scissors.seen(start()).seconds


def test_an_assisted_hand_stays_on_the_line():
    guided, _ = live(scissors, start(levers=assisted(NORMAL)), held(900, a=80))
    assert scissors.result(guided).out_of_round_cmm < 300


def test_stiff_film_shoves_the_blade():
    density = ((90,) * 36,) * 4 + ((20,) * 36,) * 34
    free, _ = live(scissors, start(aim_cmm=11000), held(100, a=60, x=-20))
    shoved, _ = live(scissors, start(aim_cmm=11000, density=density), held(100, a=60, x=-20))
    assert free.radius_dum != shoved.radius_dum


def test_the_figures_of_the_design_are_met():
    ends = [
        scissors.result(
            play_out(
                scissors,
                scissors.start(BLANK, seed=seed, aim_cmm=11800),
                ScissorsHand(skill=60, seed=seed),
            )[0]
        )
        for seed in range(8)
    ]
    assert 112 <= sum(end.radius_mm for end in ends) // 8 <= 116
    assert 200 <= sum(end.out_of_round_cmm for end in ends) // 8 <= 480


def test_seconds_of_music_follow_the_radius():
    assert scissors.seconds_that_fit(114, pitch_um=184) == 253
    assert scissors.seconds_that_fit(114, pitch_um=265) == 176
    assert scissors.seconds_that_fit(40, pitch_um=184) == 0
