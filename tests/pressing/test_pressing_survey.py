"""The survey: what the hand is shown of song and film before it cuts."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pressing_samples import RATE_HZ, blank, chest, tune

from game.pressing import survey
from game.pressing.survey import choose_passages, read_density
from game.pressing.workshop import lay_on_square

SEEN = survey(tune(45.0), blank(), song="tune", density=chest())


def test_a_survey_has_ten_values_a_second_in_whole_numbers() -> None:
    assert (SEEN.song, SEEN.seconds) == ("tune", 45)
    assert len(SEEN.peak_dum) == len(SEEN.loudness) == 450
    assert all(type(value) is int for value in (*SEEN.peak_dum, *SEEN.loudness))
    assert 0 <= min(SEEN.loudness) <= max(SEEN.loudness) <= 100
    assert min(SEEN.peak_dum) >= 0


def test_loud_refrains_are_louder_than_verses() -> None:
    assert np.percentile(SEEN.loudness, 95) > np.percentile(SEEN.loudness, 20) + 10


def test_a_full_scale_tone_swings_by_5_6_um_at_1_khz_and_more_below() -> None:
    t = np.arange(2 * RATE_HZ) / RATE_HZ
    high, low = (
        survey(np.sin(2 * np.pi * hz * t), blank(), song="tone", density=chest()).peak_dum[10]
        for hz in (1000, 250)
    )
    assert high == pytest.approx(55.7, abs=1.5)
    # below 500 Hz the curve keeps the displacement from growing without end
    assert 1.9 < low / high < 2.1


def test_density_is_38_rings_of_36_cells_in_percent() -> None:
    assert len(SEEN.density) == 38
    assert {len(ring) for ring in SEEN.density} == {36}
    assert all(0 <= value <= 100 for ring in SEEN.density for value in ring)
    # the spine stands upright: bright at 90 degrees, the lungs beside it are dark
    inner = SEEN.density[20]
    assert inner[9] < inner[3] - 20


def test_rings_run_inward_and_angles_counter_clockwise() -> None:
    square = np.zeros((480, 480), np.float32)
    square[:240, 240:] = 1.0
    rings = read_density(square)
    assert all(ring[:9] == (100,) * 9 and ring[9:] == (0,) * 27 for ring in rings[1:])
    across = np.hypot(*(np.mgrid[0:480, 0:480] - 239.5)) / 2
    rim = read_density((across > 100).astype(np.float32))
    assert rim[5] == (100,) * 36
    assert rim[15] == (0,) * 36


def test_a_mark_off_the_middle_moves_the_picture() -> None:
    picture = np.tile(np.linspace(0, 1, 300, dtype=np.float32), (300, 1))
    square = blank(width_mm=240, height_mm=240)
    middle, right = (
        lay_on_square(film, picture)[120, 120]
        for film in (square, blank(width_mm=240, height_mm=240, centre_x_cmm=2400))
    )
    assert right - middle == pytest.approx(0.1, abs=0.01)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 100), min_size=401, max_size=1500))
def test_passages_lie_apart_and_within_the_song(loudness: list[int]) -> None:
    passages = choose_passages(np.array(loudness))
    assert passages[0] == (0, 90)
    assert passages[-1] == (len(loudness) - 90, len(loudness))
    assert 2 <= len(passages) <= 5
    assert all(before[1] <= after[0] for before, after in pairwise(passages))


def test_a_short_song_is_cut_by_hand_from_end_to_end() -> None:
    assert choose_passages(np.full(400, 50)) == ((0, 400),)
    assert survey(tune(3.0), blank(), song="x", density=chest()).passages == ((0, 30),)
