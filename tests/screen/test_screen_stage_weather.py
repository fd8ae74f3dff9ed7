"""The weather on a stage: it moves, it rests when asked to, and lamps never flash."""

from pathlib import Path

import numpy as np
import pygame
import pytest
from screen_samples import dull_paint

from game.film import places
from game.film.harbour import LAP, harbour
from game.film.seasons import OUTDOORS, in_season
from game.screen.figures import PHASES, STEP_TICKS, step_at
from game.screen.layout import HEIGHT, WIDTH
from game.screen.plates import Plates, Slide
from game.screen.scene import TICKS_PER_S
from game.screen.stage import FADE_TICKS, LENS_TICKS, Stage
from game.screen.weather import (
    DIM_LEVELS,
    INDOORS,
    SKIES,
    STILL,
    TICKS_A_POINT,
    Weather,
    adrift,
    lamp_level,
    weather_at,
)
from game.sound.seasons import air_of


def shown(stage: Stage) -> np.ndarray:
    surface = pygame.Surface((WIDTH, HEIGHT))
    stage.draw(surface)
    return pygame.surfarray.array3d(surface).astype(int)


@pytest.mark.parametrize(
    "name", ["port-ice-arktur", "port-dark-arktur", "port-open-arktur", "port-ice-empty", "dawn"]
)
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
    assert weather_at("port-dark-some_ship").rain
    assert weather_at("port-open-some_ship").fog
    assert weather_at("customs-ice-arktur") == Weather(flicker=True)
    assert weather_at("person-vasya") == STILL
    assert weather_at("map") == STILL
    assert {*SKIES, *INDOORS} == set(places.PLACES), "every place has lamps or a sky"
    assert not set(SKIES) & INDOORS
    assert set(SKIES) == OUTDOORS | {"port"}


@pytest.mark.parametrize("place", sorted(SKIES))
def test_snow_falls_in_december_and_never_in_july_whatever_was_painted(place: str) -> None:
    for season in ("winter", "summer", "mud"):
        plate = f"{place}-{season}" if place != "port" else "port-ice-arktur"
        assert weather_at(plate, "1957-12-20").snow
        for date in ("1957-06-20", "1957-07-28", "1957-08-20"):
            assert not weather_at(plate, date).snow
            assert not weather_at(plate, date).rain
        assert weather_at(plate, "1957-10-01").rain


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("place", sorted(SKIES))
def test_what_falls_is_what_is_heard(place: str, month: int) -> None:
    for day in (2, 13, 27):
        date = f"1958-{month:02}-{day:02}"
        plate = harbour(place, "arktur", month=month) if place == "port" else ""
        found = weather_at(plate or in_season(place, month=month), date)
        air = air_of(date)
        assert bool(found.snow) == (air == "snow")
        assert bool(found.rain) == (air == "rain")
        assert bool(found.fog) == (air not in ("snow", "rain"))


def test_ice_drifts_and_comes_in_again_on_the_other_side() -> None:
    still = Slide("quay", pygame.Surface((4, 4)), 7, 0, 0.5, "over")
    ice = Slide("floes", pygame.Surface((LAP, 4)), -30, 0, 0.5, "over")
    assert adrift((still,), 999) == (still,)
    for ticks in (0, 50, TICKS_A_POINT * LAP - 1, TICKS_A_POINT * LAP + 20):
        first, *both = adrift((still, ice), ticks)
        assert first is still
        assert [slide.name for slide in both] == ["floes", "floes"]
        assert both[0].left - both[1].left == LAP
        assert min(slide.left for slide in both) <= -30
        assert max(slide.left for slide in both) + LAP >= WIDTH - 30
    assert adrift((ice,), 50)[0].left > adrift((ice,), 0)[0].left


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


@pytest.mark.parametrize("calm", [False, True])
def test_inside_the_lens_whoever_stands_there_is_transparent(tmp_path: Path, *, calm: bool) -> None:
    stage = Stage(Plates(tmp_path, paint=dull_paint), "nevsky-winter")
    stage.calm = calm
    voltages: list[bool] = []

    def draw(onto: pygame.Surface, high: bool) -> None:
        voltages.append(high)
        onto.fill((0, 0, 200) if high else (200, 0, 0))

    surface = pygame.Surface((WIDTH, HEIGHT))
    stage.stand(surface, draw)
    assert voltages == [False]
    stage.lens = (400, 300)
    for _ in range(LENS_TICKS):
        stage.tick()
    stage.stand(surface, draw)
    assert voltages[1:] == [False, True]
    inside, outside = surface.get_at((400, 300))[:3], surface.get_at((900, 600))[:3]
    assert inside == (0, 0, 200)
    assert outside == ((0, 0, 200) if calm else (200, 0, 0)), "a calm lens is the whole stage"
