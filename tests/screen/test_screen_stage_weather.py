"""The weather on a stage: it moves, it rests when asked to, and lamps never flash."""

from pathlib import Path

import numpy as np
import pygame
import pytest
from screen_samples import dull_paint

from game.screen.figures import PHASES, STEP_TICKS, step_at
from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates
from game.screen.scene import TICKS_PER_S
from game.screen.stage import FADE_TICKS, Stage
from game.screen.weather import DIM_LEVELS, SKIES, STILL, lamp_level, weather_at


def shown(stage: Stage) -> np.ndarray:
    surface = pygame.Surface((WIDTH, HEIGHT))
    stage.draw(surface)
    return pygame.surfarray.array3d(surface).astype(int)


@pytest.mark.parametrize("name", ["port-ice-arktur", "port-open-arktur", "port-ice-empty", "dawn"])
def test_weather_moves_unless_motion_is_reduced(tmp_path: Path, name: str) -> None:
    plates = Plates(tmp_path, paint=dull_paint)
    for calm in (False, True):
        stage = Stage(plates, name)
        stage.calm, stage.grain_percent = calm, 0
        for _ in range(FADE_TICKS):
            stage.tick()
        before = shown(stage)
        for _ in range(30):
            stage.tick()
        moved = (np.abs(shown(stage) - before).max(axis=2) > 3).sum()
        assert (moved == 0) if calm else (moved > 50)


def test_every_plate_finds_its_weather() -> None:
    assert weather_at("port-ice-empty").fog
    assert weather_at("port-ice-arktur").snow
    assert weather_at("port-open-some_ship").rain
    assert weather_at("customs-ice-arktur") == SKIES["customs"]
    assert weather_at("person-vasya") == STILL
    assert weather_at("map") == STILL


@pytest.mark.parametrize("seed", range(4))
def test_a_lamp_dips_softly_and_less_than_three_times_a_second(seed: int) -> None:
    levels = [lamp_level(seed, 1, ticks) for ticks in range(60 * TICKS_PER_S)]
    assert len(set(levels)) > 1
    assert min(levels) >= 0.75 * DIM_LEVELS[0]
    begins = [
        ticks
        for ticks in range(1, len(levels))
        if levels[ticks] < DIM_LEVELS[0] == levels[ticks - 1]
    ]
    for first in begins:
        assert sum(first <= begin < first + TICKS_PER_S for begin in begins) <= 3


def test_steps_come_eight_times_a_second_or_four_times_a_beat() -> None:
    assert 8 <= TICKS_PER_S / STEP_TICKS <= 12
    assert step_at(STEP_TICKS) == 1
    beat_ticks = 26.5
    for beat in range(1, 40):
        assert step_at(round(beat * beat_ticks + 1), beat_ticks=beat_ticks) == PHASES * beat
