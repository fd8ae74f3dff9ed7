"""Off the air: a tape of the night becomes a master that has the width, gaps and noise it had."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from pressing_samples import blank, chest
from scipy import signal

from game import GameError
from game.band.loudness import integrated_lufs
from game.band.radio import STATIONS, Order, Radio, Records, Tuning
from game.band.radio.dial import Evening
from game.band.radio.programme import Programme
from game.band.radio.speech import Mouth
from game.band.waves import RATE_HZ as BAND_HZ
from game.pressing import survey
from game.pressing.off_air import CLEAN, JAMMED, Taping, record_off_air

RATE_HZ = 44_100
RECORD_S = 160
LONG_ENOUGH_S = 24
HALL = "dance_hall"
TAPING = Taping(
    season="winter", minute=23 * 60 + 30, night=0, seed=3,
    needle=((0, 7_210_000),), pieces=((0, 0, 12),),
)  # fmt: skip


def record(kind: str) -> np.ndarray:
    """A tone, or a noise up to 9 kHz."""
    time = np.arange(RECORD_S * BAND_HZ) / BAND_HZ
    if kind == "tone":
        return np.sin(2 * np.pi * 1000 * time)
    white = np.random.default_rng(8).standard_normal(len(time))
    return signal.sosfilt(signal.butter(6, 9_000, fs=BAND_HZ, output="sos"), white)


@cache
def records(kind: str) -> Records:
    return Records({"beat": [record(kind).astype(np.float32)]})


@cache
def seed_with_a_record(number: int, name: str = HALL) -> int:
    """The seed of an evening on which a station plays its record when the set is turned on."""
    station = next(s for s in STATIONS if s.id == name)
    mouth, found = Mouth(), []
    for seed in range(200):
        programme = Programme(station, records("tone"), mouth, seed)
        first = programme.item_at(0)
        if first.kind == "record" and first.start + first.count > LONG_ENOUGH_S * BAND_HZ:
            found.append(seed)
        if len(found) > number:
            return found[number]
    raise AssertionError("no such evening")


def taped(kind: str, *, orders: tuple[Order, ...] = (), number: int = 0, **changes: object):
    seed = seed_with_a_record(number)
    return record_off_air(replace(TAPING, seed=seed, **changes), records(kind), orders=orders)


def below_hz(sound: np.ndarray, share: float) -> float:
    hz, power = signal.welch(sound, RATE_HZ, nperseg=4096)
    return float(hz[np.searchsorted(np.cumsum(power) / power.sum(), share)])


def test_a_tape_is_a_master_with_a_survey_as_songs_have() -> None:
    master = taped("noise")
    sound = master.sound
    assert sound.dtype == np.float32
    assert len(sound) == 12 * RATE_HZ
    assert integrated_lufs(sound, RATE_HZ) == pytest.approx(-18.0, abs=1.0)
    assert np.abs(sound).max() <= 10 ** (-1 / 20)
    assert (sound[0], sound[-1]) == (0.0, 0.0)
    seen = survey(sound, blank(), song="air", density=chest())
    assert (seen.seconds, len(seen.peak_dum), len(seen.loudness)) == (12, 120, 120)
    aired = master.aired
    assert (aired.station, aired.seconds, len(aired.cells)) == (HALL, 12, 12)
    assert all(type(value) is int for value in (*aired.cells, aired.bandwidth_hz, aired.noise_cdb))


@pytest.mark.parametrize("width_hz", [4200, 2500, 1600])
def test_the_width_is_the_one_of_the_set_and_not_of_the_record(width_hz: int) -> None:
    source = records("noise").of(["beat"])[0]
    assert below_hz(signal.resample_poly(source, 2, 1), 0.9) > 7500
    master = taped("noise", width=((0, width_hz),))
    assert 0.6 * width_hz < below_hz(master.sound, 0.9) < 1.2 * width_hz
    assert master.aired.bandwidth_hz == pytest.approx(below_hz(master.sound, 0.99), rel=0.08)
    hz, power = signal.welch(master.sound, RATE_HZ, nperseg=4096)
    above_db = 10 * np.log10(power[hz > 2 * width_hz].sum() / power.sum())
    assert above_db < -22.0


def likeness(master: np.ndarray, source: np.ndarray) -> np.ndarray:
    """Coherence of tape and record from 400 to 3300 Hz, for every half second of the tape."""
    found = []
    for first in range(0, len(source), BAND_HZ // 2):
        half = slice(first, first + BAND_HZ // 2)
        hz, both = signal.coherence(source[half], master[::2][half], BAND_HZ, nperseg=512)
        found.append(both[(hz > 400) & (hz < 3300)].mean())
    return np.array(found)


@pytest.mark.parametrize("kind", ["saw", "diesel"])
def test_a_gap_is_where_nothing_of_the_record_is_left(kind: str) -> None:
    master = taped("noise", orders=(Order(HALL, kind, 4.0, 8.0),))
    station = next(s for s in STATIONS if s.id == HALL)
    begun = -Programme(station, records("noise"), Mouth(), seed_with_a_record(0)).item_at(0).start
    sent = records("noise").of(["beat"])[0][begun : begun + 12 * BAND_HZ]
    alike = likeness(master.sound, sent)
    halves = 5 * np.arange(24)
    lost = np.array([any(a <= h and h + 5 <= b for a, b in master.aired.gaps) for h in halves])
    assert lost.sum() >= 3
    assert alike[lost].max() < 0.3
    assert np.median(alike[~lost]) > 0.8
    assert all(38 < start < end < 82 for start, end in master.aired.gaps)
    assert set(master.aired.cells[:4]) == set(master.aired.cells[9:]) == {CLEAN}
    assert set(master.aired.cells[5:7]) == {JAMMED}
    assert master.aired.clean_run_s >= 4


def test_its_noise_is_what_is_heard_beside_the_record() -> None:
    """A tone on a carrier of depth 0.75 stands 5 to 11 dB under it in what the detector gives."""
    found = []
    for season, number in (("winter", 0), ("winter", 1), ("summer", 0)):
        master = taped("tone", number=number, season=season)
        hz, power = signal.welch(master.sound, RATE_HZ, nperseg=32_768)
        beside = np.mean(power[(hz > 1250) & (hz < 1750)]) * 3000 / hz[1]
        tone = power[(hz > 980) & (hz < 1020)].sum()
        found.append((master.aired.noise_cdb / 100, 10 * np.log10(beside / tone)))
    for told_db, heard_db in found:
        assert 5.0 < heard_db - told_db < 11.0
    assert found[2][0] > found[0][0] + 6.0
    assert found[2][1] > found[0][1] + 6.0


def test_the_same_evening_is_the_same_tape() -> None:
    first, again = taped("tone", pieces=((0, 0, 2),)), taped("tone", pieces=((0, 0, 2),))
    assert np.array_equal(first.sound, again.sound)
    assert first.aired == again.aired
    assert not np.array_equal(first.sound, taped("tone", pieces=((0, 0, 2),), night=1).sound)


def test_what_was_taped_is_what_was_heard() -> None:
    """Seconds 2 to 4 of the evening, as the loudspeaker gave them, but for their level."""
    master = taped("noise", pieces=((120, 0, 2),))
    evening = Evening("winter", 23 * 60 + 30)
    radio = Radio(evening, seed=seed_with_a_record(0), records=records("noise"), orders=())
    heard = radio.read(4 * BAND_HZ, tuning=Tuning(7210.0))[2 * BAND_HZ :]
    inside = slice(2205, -2205)
    both = np.corrcoef(master.sound[::2][inside], heard[inside])[0, 1]
    assert both > 0.99


def test_pieces_are_joined_and_the_needle_may_move_between_them() -> None:
    """The second piece is of a station that is not the first."""
    needle = ((0, 7_210_000), (10, 7_210_000), (20, 6_120_000), (30, 6_120_000))
    master = taped("tone", needle=needle, pieces=((0, 0, 2), (300, 2, 3)))
    assert master.aired.seconds == 5
    assert master.aired.station == "across_gulf"
    alone = taped("tone", pieces=((0, 0, 2),))
    inside = slice(4410, 2 * RATE_HZ - 4410)
    assert np.corrcoef(master.sound[inside], alone.sound[inside])[0, 1] > 0.999


@pytest.mark.parametrize(
    ("pieces", "reason"),
    [
        (((60, 0, 2), (90, 2, 2)), "follow each other"),
        (((0, 0, 2), (300, 3, 2)), "follow each other"),
        (((0, 0, 0),), "follow each other"),
        (((0, 1, 2),), "follow each other"),
        (((216_000, 0, 1),), "3600 seconds"),
    ],
)
def test_pieces_that_cannot_be(pieces: tuple, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        record_off_air(replace(TAPING, pieces=pieces), Records({}))


def test_an_empty_tape_is_a_sentence() -> None:
    with pytest.raises(GameError, match="nothing on this tape"):
        record_off_air(replace(TAPING, pieces=()), Records({}))
