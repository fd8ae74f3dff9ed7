"""How fast the band plays; run with --benchmark-only."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from game.band import Song, perform
from game.levels import data_folder, read_songs

RATE_HZ = 44_100
NAMES = ("nevsky_rain", "communal_twist", "ring_barman", "third_shift", "blue_lamp")
"""Choirs, amplifiers, a lone voice with strings, brass, and a quintet, which is the fastest."""


@pytest.fixture(scope="module")
def songs() -> dict[str, Song]:
    return read_songs(data_folder("assets") / "songs")


@pytest.mark.benchmark(group="band")
@pytest.mark.parametrize("name", NAMES)
def test_perform_a_song(benchmark: BenchmarkFixture, songs: dict[str, Song], name: str) -> None:
    tape = benchmark.pedantic(perform, (songs[name],), {"rate_hz": RATE_HZ}, rounds=3)
    benchmark.extra_info["times_real_time"] = len(tape) / RATE_HZ / benchmark.stats.stats.min
