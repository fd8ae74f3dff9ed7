"""How fast a side is cut and played; run with --benchmark-only."""

from functools import lru_cache

import numpy as np
import pytest
from numpy.typing import NDArray
from pytest_benchmark.fixture import BenchmarkFixture

from game.groove import (
    Cutter,
    Disc,
    Film,
    Lathe,
    Needle,
    cut,
    draw,
    listen,
    play,
    read_back,
    scan,
    wear,
)

RATE = 44100
SECONDS = 150


@lru_cache(maxsize=1)
def programme() -> NDArray[np.float32]:
    dice = np.random.default_rng(7)
    t = np.arange(8 * RATE) / RATE
    notes = sum(
        np.sin(2 * np.pi * hz * t + 6 * dice.random()) * (np.sin(2 * np.pi * t / 1.3 + hz) > 0)
        for hz in (98, 131, 196, 247, 392, 587, 880, 1760, 3520)
    )
    bar = (0.08 * notes + 0.02 * dice.standard_normal(len(t))).astype(np.float32)
    return np.tile(bar, SECONDS // 8 + 1)[: SECONDS * RATE]


@lru_cache(maxsize=1)
def film() -> Film:
    return Film(density=np.random.default_rng(3).random((256, 256), np.float32))


@lru_cache(maxsize=1)
def side() -> Disc:
    return cut(programme(), film=film(), lathe=Lathe.kitchen(outer_mm=100.0))


@pytest.mark.benchmark(group="groove")
def test_cut_a_side(benchmark: BenchmarkFixture) -> None:
    lathe = Lathe.kitchen(outer_mm=100.0)
    benchmark.pedantic(cut, (programme(),), {"film": film(), "lathe": lathe}, rounds=3)
    benchmark.extra_info["times_real_time"] = SECONDS / benchmark.stats.stats.min


@pytest.mark.benchmark(group="groove")
def test_play_a_side(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(play, (side(),), rounds=3)
    benchmark.extra_info["times_real_time"] = SECONDS / benchmark.stats.stats.min


@pytest.mark.benchmark(group="groove")
def test_read_a_block(benchmark: BenchmarkFixture) -> None:
    needle = Needle(side())
    benchmark.pedantic(needle.read, (512,), rounds=4000, warmup_rounds=8)
    benchmark.extra_info["times_real_time"] = 512 / RATE / benchmark.stats.stats.mean


@pytest.mark.benchmark(group="groove")
def test_cut_a_block(benchmark: BenchmarkFixture) -> None:
    cutter = Cutter(film=film())
    block = programme()[:512]
    benchmark.pedantic(cutter.write, (block,), {"level_db": 1.0}, rounds=2000, warmup_rounds=8)
    benchmark.extra_info["times_real_time"] = 512 / RATE / benchmark.stats.stats.mean


@pytest.mark.benchmark(group="groove")
def test_wear_a_side(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(wear, (side(),), {"plays": 5}, rounds=2)


@pytest.mark.benchmark(group="groove")
def test_listen_to_a_side(benchmark: BenchmarkFixture) -> None:
    sound = play(side())
    benchmark.pedantic(listen, (sound, programme()), rounds=2)
    benchmark.extra_info["times_real_time"] = SECONDS / benchmark.stats.stats.min


@pytest.mark.benchmark(group="groove")
def test_draw_a_side(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(draw, (side(), 1400), rounds=3)


@pytest.mark.benchmark(group="groove")
def test_read_back_four_turns(benchmark: BenchmarkFixture) -> None:
    strip = scan(side(), first_turn=10, turns=4)
    benchmark.pedantic(read_back, (strip,), rounds=3)
    benchmark.extra_info["times_real_time"] = 4 * 60 / 78.26 / benchmark.stats.stats.min
