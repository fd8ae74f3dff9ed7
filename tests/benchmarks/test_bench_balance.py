"""How many games the bots play a second on one core; run with --benchmark-only, -s prints it."""

from collections import Counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from game.bots.listener import typical_nights
from game.bots.players import player
from game.bots.quick import QuickCraft, typical_hands
from game.bots.run import Outcome, play_week
from game.city.level import Level
from game.levels import data_folder, read_linked

BOTS = ("careful", "trader", "random")
SEEDS = range(1, 4)


@pytest.fixture(scope="module", params=["00-week", "01-water"], ids=["week", "campaign"])
def level(request: pytest.FixtureRequest) -> Level:
    return read_linked(data_folder("levels") / f"{request.param}.toml")


@pytest.mark.benchmark(group="balance")
@pytest.mark.parametrize("name", BOTS)
def test_games_of_a_bot(benchmark: BenchmarkFixture, level: Level, name: str) -> None:
    skill = player(name, seed=0).skill
    # Each process learns its typical hands and nights once, for however many games follow.
    typical_hands(skill), typical_nights(skill)

    def games() -> list[Outcome]:
        craft = QuickCraft()
        return [play_week(level, seed, player(name, seed=seed), craft=craft) for seed in SEEDS]

    outcomes = benchmark.pedantic(games, rounds=3, warmup_rounds=1)
    acts = Counter[str]()
    for outcome in outcomes:
        acts.update(dict(outcome.acts))
    games_a_second, chapters_a_second, acts_a_second = (
        round(count / benchmark.stats.stats.min, 2)
        for count in (len(SEEDS), len(SEEDS) + acts["TurnPage"], acts.total())
    )
    benchmark.extra_info.update(games_a_second=games_a_second, acts_a_second=acts_a_second)
    print(
        f"\n{level.id} {name:8s} {games_a_second:7.2f} games/s"
        f" {chapters_a_second:7.1f} chapters/s {acts_a_second:8.0f} acts/s"
    )
    assert all(outcome.end for outcome in outcomes)
