"""The balance holds: who comes through the campaign, how often, and that nothing is decoration."""

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest

from game.bots.balance import SKILLS, WITHOUT, Field, named, open_executor, play_all, run_balance
from game.bots.summary import summary
from game.levels import data_folder, read_linked

BANDS = {"random": (0, 5), "greedy": (20, 40), "careful": (68, 90), "expert": (85, 100)}
"""Percent of campaigns on Normal that are won over a thousand seeds."""
WIDER = 5
"""Points on either side that a few hundred seeds may be off."""
GATE = range(2001, 2061)
"""Every run of the tests plays these: fewer than is wished for, for a game takes a second."""
FEW, MANY = range(2001, 2201), range(1_000_001, 1_001_001)
SNOWBALL_PERCENT = 60
WARNED_PERCENT = 95


@pytest.fixture(scope="module")
def campaign():
    return read_linked(data_folder("levels") / "01-water.toml")


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor | None]:
    with open_executor(2) as pool:
        yield pool


def check_widely(bot, row):
    low, high = BANDS[bot]
    assert low - WIDER <= row["win_percent"] <= high + WIDER, row["ends"]


@pytest.mark.alone
@pytest.mark.parametrize("bot", BANDS)
def test_sixty_campaigns_are_won_as_often_as_they_should(bot, campaign, executor):
    row = summary(play_all(Field(campaign, GATE, executor=executor), named(bot)))
    check_widely(bot, row)
    assert row["warned_percent"] >= WARNED_PERCENT, "hard losses had been told a block before"
    assert row["snowball_percent"] is None or row["snowball_percent"] < SNOWBALL_PERCENT


@pytest.mark.slow
@pytest.mark.parametrize("bot", BANDS)
def test_two_hundred_campaigns_are_won_as_often_as_they_should(bot, campaign, executor):
    check_widely(bot, summary(play_all(Field(campaign, FEW, executor=executor), named(bot))))


@pytest.mark.slow
@pytest.mark.parametrize("bot", BANDS)
def test_a_thousand_campaigns_are_won_as_often_as_they_should(bot, campaign, executor):
    row = summary(play_all(Field(campaign, MANY, executor=executor), named(bot)))
    low, high = BANDS[bot]
    assert low <= row["win_percent"] <= high, row["ends"]


@pytest.mark.slow
def test_three_careful_styles_come_through_more_often_than_not(campaign, executor):
    field = Field(campaign, FEW, executor=executor)
    told = run_balance(field, bots="careful,artisan,trader,radio")
    assert len(told["styles"]) >= 3, told["styles"]


@pytest.mark.slow
def test_nothing_is_decoration_and_practice_helps(campaign, executor):
    told = run_balance(Field(campaign, FEW, executor=executor), bots="careful", study=True)
    whole = told["bots"]["careful"]["win_percent"]
    without = {name: told["study"]["without"][name]["win_percent"] for name in WITHOUT}
    assert all(share < whole for share in without.values()), (whole, without)
    skills = [told["study"]["skill"][str(skill)]["win_percent"] for skill in SKILLS]
    assert skills == sorted(skills), skills
