"""The cigarette: hot it burns, cold it soots, and the hole grows on after it has left."""

from dataclasses import replace

import pytest
from hands_samples import held, live

from game.hands import cigarette
from game.hands.events import Ash, HoleRuined, Soot, TooSmall, Wide
from game.hands.levers import EASY, HARD, NORMAL, assisted
from game.hands.skill import CigaretteHand, play_out

STEADY = replace(NORMAL, tremor_steps=0)


def start(**options):
    return cigarette.start(seed=3, **{"levers": STEADY} | options)


def test_a_hole_grows_after_the_ember_has_left():
    touching, _ = live(cigarette, start(), [*held(30, b=100), *held(60, a=100)])
    lifted, _ = live(cigarette, touching, held(10))
    assert cigarette.seen(lifted).height > cigarette.TOUCH_HEIGHT
    later, _ = live(cigarette, lifted, held(60))
    assert later.size_cmm > lifted.size_cmm


def test_a_cold_ember_only_soots():
    end, happened = live(cigarette, start(), held(400, a=100))
    assert any(isinstance(event, Soot) for _, event in happened)
    assert cigarette.result(end).char > 0


def test_a_long_ember_drops_ash():
    _, happened = live(cigarette, start(), held(80, b=100))
    assert any(isinstance(event, Ash) for _, event in happened)


def test_a_short_touch_leaves_a_hole_that_does_not_go_on():
    end, happened = live(cigarette, start(), [*held(20, b=100), *held(25, a=100), *held(120)])
    assert any(isinstance(event, TooSmall) for _, event in happened)
    assert not cigarette.result(end).fits
    assert not cigarette.over(end)


def test_staying_too_long_ruins_the_disc_after_a_warning():
    _, happened = live(cigarette, start(), [*held(60, b=100), *held(900, a=100, b=100)])
    ticks = {type(event): tick for tick, event in happened}
    assert ticks[HoleRuined] - ticks[Wide] >= 60


def test_a_patch_mends_a_wide_hole_but_not_in_the_middle():
    wide, _ = live(cigarette, start(), [*held(50, b=100), *held(150, a=100), *held(200)])
    assert cigarette.result(wide).size_cmm > cigarette.TOO_WIDE_CMM
    patched = cigarette.patch(wide)
    assert cigarette.result(patched).size_cmm == cigarette.SNUG_CMM
    assert cigarette.over(patched)
    with pytest.raises(AssertionError):
        cigarette.patch(patched)


def test_an_assisted_hand_lifts_by_itself_and_sits_true():
    end, _ = live(cigarette, start(levers=assisted(NORMAL)), [*held(30, b=100), *held(600, a=100)])
    hole = cigarette.result(end)
    assert abs(hole.size_cmm - cigarette.SNUG_CMM) <= 25
    assert hole.offset_cmm < 20


def test_heat_leaves_a_hard_film_more_slowly():
    glow = 800
    assert cigarette.still_to_melt(glow, levers=EASY) < cigarette.still_to_melt(glow, levers=NORMAL)
    assert cigarette.still_to_melt(glow, levers=NORMAL) < cigarette.still_to_melt(glow, levers=HARD)


@pytest.mark.parametrize("skill", [0, 20, 55, 95])
def test_a_practised_hole_fits_and_is_kept(skill):
    for seed in range(6):
        end, _ = play_out(
            cigarette, cigarette.start(seed=seed), CigaretteHand(skill=skill, seed=seed)
        )
        hole = cigarette.result(end)
        assert hole.fits
        assert cigarette.SPINDLE_CMM <= hole.size_cmm < 1000
        assert 0 <= hole.offset_ddeg < 3600
        assert 0 <= hole.char <= 1000
