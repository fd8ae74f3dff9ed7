"""The balance: how many weeks are got through, and how sure one may be of it."""

import pytest

from game import GameError
from game.bots.balance import (
    SKILLS,
    WITHOUT,
    Field,
    games,
    named,
    open_executor,
    play_all,
    read_difficulty,
    run_balance,
)
from game.bots.balance_page import page
from game.bots.dealer import Dealer
from game.bots.run import Outcome
from game.bots.summary import interval, mornings, percentile, snowball, summary
from game.bots.trace import Morning
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


def outcome(end: str, cash_kop: int, **more: object) -> Outcome:
    return Outcome(
        seed=1, end=end, rating=1, day=7, cash_kop=cash_kop, debt_kop=0, dossier=500,
        acts=(("GoTo", 3), ("Leave", 1)), refused=0, **more,
    )  # fmt: skip


def story(won: bool, *purses_kop: int) -> Outcome:
    """A run of which the first mornings of its chapters are known."""
    found = tuple(Morning(f"0{at}-x", 0, kop, 100) for at, kop in enumerate(purses_kop, start=1))
    return outcome("held" if won else "trial", 0, mornings=found)


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


def test_a_row_tells_where_blocks_went_and_what_stands_out():
    blocks = (("home", 50), ("job", 49), ("port", 1))
    row = summary([outcome("week", 1, blocks=blocks, losses=8, warned_losses=7, longest_forced=2)])
    assert row["blocks_percent"] == {"home": 50, "job": 49, "port": 1}
    assert row["alarms"] == ["home", "job", "port"]
    assert (row["losses"], row["warned_percent"], row["unwarned"]) == (8, 88, 1)
    assert row["longest_forced"] == 2


def test_mornings_are_told_of_those_who_saw_them():
    rows = mornings([story(True, 100, 300), story(False, 200)])
    assert [(row["level"], row["runs"]) for row in rows] == [("01-x", 2), ("02-x", 1)]
    assert rows[0]["cash_kop"] == [100, 200, 200]


def test_a_snowball_is_seen():
    assert snowball([story(True, 0, 0, 900), story(False, 0, 0, 100)]) == 100
    assert snowball([story(False, 0, 0, 900), story(True, 0, 0, 100)]) == -100
    even = [story(won, 0, 0, kop) for won in (True, False) for kop in (100, 900)]
    assert snowball(even) == 0
    thirds = [story(True, 0, 0, 5), story(True, 0, 0, 4), story(False, 0, 0, 3), story(False, 0)]
    assert snowball(thirds) == 87, "r = 0.866 of those who came to the third chapter"
    assert snowball([story(True, 0, 0, 5), story(True, 0, 0, 4)]) is None, "all ended alike"


def test_two_processes_find_what_one_finds(level):
    seeds = range(1, 4)
    with open_executor(2) as executor:
        there = play_all(Field(level, seeds, executor=executor), named("idle"))
    assert there == play_all(Field(level, seeds), named("idle"))


def test_the_table_names_level_seeds_and_bots(level):
    table = run_balance(Field(level, range(1, 3)), bots="idle")
    assert table["level"] == level.id
    assert table["seeds"] == [1, 2]
    row = table["bots"]["idle"]
    assert row["runs"] == 2
    assert all(isinstance(bound, int) for bound in row["interval"])


@pytest.mark.slow
def test_the_bots_win_as_often_as_they_should(level):
    with open_executor(2) as executor:
        rows = run_balance(Field(level, range(1, 101), executor=executor), bots=",".join(BANDS))[
            "bots"
        ]
    for name, (low, high) in BANDS.items():
        assert low <= rows[name]["win_percent"] <= high, (name, rows[name])
        assert rows[name]["unwarned"] == 0


@pytest.mark.slow
def test_three_styles_get_through_the_campaign_and_chance_does_not():
    campaign = read_linked(data_folder("levels") / "01-water.toml")
    with open_executor(2) as executor:
        field = Field(campaign, range(1, 21), executor=executor)
        rows = run_balance(field, bots="random,careful,expert,artisan")["bots"]
    assert rows["random"]["win_percent"] <= 8
    assert all(rows[name]["win_percent"] > 50 for name in ("careful", "expert", "artisan"))
    assert all(row["unwarned"] == 0 for row in rows.values())


def test_what_is_denied_is_not_done(level):
    for kind in ("job", "hospital", "port", "workshop", "street"):
        temper = WITHOUT[kind]
        (run,) = play_all(Field(level, range(2, 3)), lambda _seed, temper=temper: Dealer(temper))
        assert kind not in dict(run.blocks)
        assert run.blocks


def test_every_game_that_is_over_is_told(level):
    over = []
    run_balance(Field(level, range(1, 4), tick=lambda: over.append(1)), bots="idle,random")
    assert len(over) == games("idle,random", range(1, 4)) == 6
    assert games("idle", range(1, 4), study=True) == 3 * (1 + len(WITHOUT) + len(SKILLS))


def test_the_page_says_who_gets_through(level):
    told = run_balance(Field(level, range(1, 3)), bots="idle,careful")
    told["study"] = {"without": {"job": {"win_percent": 40}}, "skill": {"20": {"win_percent": 9}}}
    text = "\n".join(page(told))
    for line in ("idle ends by: ", "careful without: job 40", "careful by skill: 20 9"):
        assert line in text


def test_a_harder_game_is_played_by_its_own_rules(level):
    fields = [Field(level, range(3, 4), name) for name in NAMES]
    runs = [play_all(field, named("careful")) for field in fields]
    assert len({(run.cash_kop, run.dossier, run.end) for (run,) in runs}) == len(NAMES)
    table = run_balance(Field(level, range(1, 2), "hard"), bots="idle")
    assert table["difficulty"] == "hard"


def test_an_unknown_difficulty_is_a_sentence():
    with pytest.raises(GameError, match="want one of easy, normal, hard, got 'hell'"):
        read_difficulty("hell")
    assert read_difficulty("easy") == "easy"
