"""What a frame of every stage costs the processor; --benchmark-only, -s prints a line for each."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from game.film.places import PLACES
from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates
from game.screen.stage import FADE_TICKS, Stage

FRAMES = 240
NAMES = (*sorted(PLACES), "map", "embankment", "port-ice-arktur", "port-open-kapella",
         "port-ice-empty", "lathe", "gramophone", "lightbox")  # fmt: skip


@pytest.fixture(scope="module")
def plates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plates]:
    """Open a window nobody sees, and bake into a cache that may be handed on."""
    pygame.display.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    cache: Path = tmp_path_factory.getbasetemp().parent / "bench-plates"
    yield Plates(cache)
    pygame.quit()


@pytest.mark.parametrize("lens", [False, True], ids=["bare", "lens"])
@pytest.mark.parametrize("name", NAMES)
def test_frames_of_a_stage(
    benchmark: BenchmarkFixture, plates: Plates, name: str, *, lens: bool
) -> None:
    surface = pygame.display.get_surface()
    assert surface is not None
    stage = Stage(plates, name, seed=0)
    stage.lens = (640, 360) if lens else None
    for _ in range(FADE_TICKS + 2):
        stage.tick()
        stage.draw(surface)
    took_ms = []

    def frames() -> None:
        for _ in range(FRAMES):
            begin = time.thread_time()
            stage.tick()
            stage.draw(surface)
            took_ms.append((time.thread_time() - begin) * 1000)

    benchmark.pedantic(frames, rounds=1, iterations=1)
    mean, late = float(np.mean(took_ms)), float(np.percentile(took_ms, 99))
    benchmark.extra_info.update(mean_ms=mean, p99_ms=late)
    print(f"\n{name:20s} {'lens' if lens else 'bare'} mean {mean:5.2f} ms  p99 {late:5.2f} ms")
    assert stage.ready
