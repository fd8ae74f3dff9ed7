"""Seasons by ear: when they begin, what they do to a bed, and what is heard from afar."""

import functools
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from game.sound.afar import ARRIVALS, LATEST_S, SOONEST_S, SOUNDS, TICKS_PER_S, Around
from game.sound.ambience import BEDS, ambience
from game.sound.matter import RATE_HZ
from game.sound.seasons import AIRS, OPEN_AIR, air_of

TEXT = Path(__file__).parents[2] / "assets" / "text"
PLACES = ("port", "street", "kitchen")
SEASONS = [(place, air) for place in PLACES for air in AIRS]


@functools.cache
def heard(place: str, air: str = "") -> np.ndarray:
    return ambience(place, air=air)


def rms(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(sound.astype(float) ** 2)))


def above(sound: np.ndarray, hz: float) -> float:
    """Give the power above a frequency."""
    power = np.abs(np.fft.rfft(sound.astype(float))) ** 2
    return float(power[np.fft.rfftfreq(len(sound), 1 / RATE_HZ) > hz].sum())


@pytest.mark.parametrize(
    ("date", "air"),
    [
        ("1955-01-01", "snow"),
        ("1957-03-25", "snow"),
        ("1957-03-26", "drift"),
        ("1957-04-30", "drift"),
        ("1957-05-01", ""),
        ("1958-06-21", "white_night"),
        ("1959-08-02", ""),
        ("1960-10-05", "rain"),
        ("1956-11-18", "snow"),
        ("1964-12-31", "snow"),
    ],
)
def test_the_year_turns(date: str, air: str) -> None:
    assert air_of(date) == air


@pytest.mark.parametrize(("place", "air"), SEASONS)
def test_a_bed_of_a_season_is_clean(place: str, air: str) -> None:
    bed = heard(place, air)
    assert len(bed) == 8 * RATE_HZ
    assert np.isfinite(bed).all()
    assert np.abs(bed).max() < 0.2
    assert abs(bed.mean()) < 1e-6
    assert -40 < 20 * np.log10(rms(bed)) < -24
    steps = np.abs(np.diff(np.concatenate([bed, bed[:2]]).astype(float)))
    assert steps[-2:].max() <= steps.max(), "the seam is no louder than the rest"
    assert steps.max() < 0.09, "no click"
    tenths = [rms(part) for part in np.split(bed[: 80 * (len(bed) // 80)], 80)]
    assert min(tenths) > 0.04 * max(tenths), "no hole"


def test_a_season_is_heard_where_the_sky_is() -> None:
    for place in PLACES:
        plain, hushed, wet = heard(place), heard(place, "snow"), heard(place, "rain")
        assert rms(hushed) < 0.75 * rms(plain)
        assert above(hushed, 3000) < 0.5 * above(plain, 3000)
        assert above(wet, 2500) > 1.5 * above(plain, 2500)
        same = np.array_equal(heard(place, "drift"), plain)
        assert same is (place not in OPEN_AIR)


def test_the_same_seed_is_the_same_season() -> None:
    first = heard("street", "rain")
    ambience.cache_clear()
    assert np.array_equal(first, ambience("street", air="rain"))
    assert not np.array_equal(first, ambience("street", air="rain", seed=4))
    with pytest.raises(ValueError, match="no air 'hail'"):
        ambience("port", air="hail")


def test_everything_from_afar_has_words_in_both_languages() -> None:
    for language in ("en", "ru"):
        text = (TEXT / f"{language}-sound.ftl").read_text(encoding="utf-8")
        for sound in (*SOUNDS, *ARRIVALS.values()):
            assert f"\nafar-{sound.name} = [ " in text


def heard_at(place: str, air: str, *, dark: bool, visit: int = 1, seconds: int = 900) -> list[str]:
    around = Around(place, air=air, dark=dark, visit=visit)
    found = [around.tick() for _ in range(seconds * TICKS_PER_S)]
    return [sound.name for sound in found if sound is not None]


def test_every_place_is_heard_in_every_season() -> None:
    everywhere = {name for place in BEDS for air in ("", *AIRS) for dark in (False, True)
                  for name in heard_at(place, air, dark=dark)}  # fmt: skip
    assert everywhere == {sound.name for sound in SOUNDS}
    assert {"ice", "floes"} <= set(heard_at("port", "drift", dark=False))
    assert not {"foghorn", "gulls"} & set(heard_at("port", "snow", dark=False))
    assert "dog" in heard_at("street", "snow", dark=True)
    assert "dog" not in heard_at("street", "snow", dark=False)


def test_it_is_now_and_then_never_twice_in_a_row_and_the_same_for_the_same_visit() -> None:
    names = heard_at("street", "rain", dark=True)
    assert 900 / LATEST_S - 1 <= len(names) <= 900 / SOONEST_S
    assert all(first != second for first, second in pairwise(names))
    assert names == heard_at("street", "rain", dark=True)
    assert names != heard_at("street", "rain", dark=True, visit=2)


def test_a_place_that_nobody_knows_is_silent() -> None:
    assert heard_at("moon", "", dark=True, seconds=60) == []


def test_who_comes_from_elsewhere_hears_where_he_is() -> None:
    for place in BEDS:
        around = Around(place, air="", dark=False, visit=1, arrived=True)
        heard = [around.tick() for _ in range(TICKS_PER_S)]
        assert [sound for sound in heard if sound] == [ARRIVALS[place]]
