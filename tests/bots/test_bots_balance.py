"""The balance: how many weeks are got through, and how sure one may be of it."""

import pytest

from game import GameError
from game.bots.balance import (
    interval,
    percentile,
    play_all,
    read_difficulty,
    run_balance,
    summary,
)
from game.bots.run import Outcome
from game.city.difficulty import NAMES
from game.levels import data_folder, read_level, read_linked

BANDS = {
    "idle": (0, 0),
    "random": (0, 8),
    "greedy": (8, 45),
    "careful": (60, 95),
    "expert": (75, 100),
}


@pytest.fixture(scope="module")
def level():
    return read_level(data_folder("levels") / "00-week.toml")


def outcome(end: str, cash_kop: int) -> Outcome:
    return Outcome(
        seed=1, end=end, rating=1, day=7, cash_kop=cash_kop, debt_kop=0, dossier=500,
        acts=(("GoTo", 3), ("Leave", 1)), refused=0, warned=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("won", "runs", "low", "high"),
    [(0, 20, 0, 16), (20, 20, 84, 100), (10, 20, 30, 70), (1, 1000, 0, 1), (0, 0, 0, 100)],
)
def test_the_interval_is_that_of_wilson(won, runs, low, high):
    assert interval(won, runs) == (low, high)


def test_percentiles_are_values_that_occurred():
    assert [percentile([1, 2, 3, 4, 50], percent) for percent in (0, 50, 90, 100)] == [1, 3, 50, 50]


def test_a_row_counts_ends_money_and_acts():
    row = summary([outcome("week", 100), outcome("debt", -50), outcome("week", 300)])
    assert row["win_percent"] == 67
    assert row["ends"] == {"debt": 1, "week": 2}
    assert row["cash_kop"] == [-50, 100, 300]
    assert row["acts_percent"] == {"GoTo": 75, "Leave": 25}


def test_two_processes_find_what_one_finds(level):
    seeds = range(1, 4)
    assert play_all(level, "idle", seeds=seeds, jobs=2) == play_all(
        level, "idle", seeds=seeds, jobs=1
    )


def test_the_table_names_level_seeds_and_bots(level):
    table = run_balance(level, bots="idle", seeds=range(1, 3), jobs=1)
    assert table["level"] == level.id
    assert table["seeds"] == [1, 2]
    row = table["bots"]["idle"]
    assert row["runs"] == 2
    assert all(isinstance(bound, int) for bound in row["interval"])


@pytest.mark.slow
def test_the_bots_win_as_often_as_they_should(level):
    for name, (low, high) in BANDS.items():
        row = summary(play_all(level, name, seeds=range(1, 101), jobs=2))
        assert low <= row["win_percent"] <= high, (name, row)
        assert row["unwarned"] == 0


@pytest.mark.slow
def test_three_styles_get_through_the_campaign_and_chance_does_not():
    campaign = read_linked(data_folder("levels") / "01-water.toml")
    rows = {
        name: summary(play_all(campaign, name, seeds=range(1, 21), jobs=2))
        for name in ("random", "careful", "expert", "artisan")
    }
    assert rows["random"]["win_percent"] <= 8
    assert all(rows[name]["win_percent"] > 50 for name in ("careful", "expert", "artisan"))
    assert all(row["unwarned"] == 0 for row in rows.values())


def test_a_harder_game_is_played_by_its_own_rules(level):
    runs = [play_all(level, "careful", seeds=(3,), jobs=1, difficulty=name) for name in NAMES]
    assert len({(run.cash_kop, run.dossier, run.end) for (run,) in runs}) == len(NAMES)
    table = run_balance(level, bots="idle", seeds=range(1, 2), jobs=1, difficulty="hard")
    assert table["difficulty"] == "hard"


def test_an_unknown_difficulty_is_a_sentence():
    with pytest.raises(GameError, match="want one of easy, normal, hard, got 'hell'"):
        read_difficulty("hell")
    assert read_difficulty("easy") == "easy"
