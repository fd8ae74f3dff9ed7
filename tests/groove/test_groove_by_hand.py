"""Cutting by hand: block by block, throws, a film that is full, and the needle behind it."""

from typing import Any

import numpy as np
import pytest
from groove_tones import RATE, TURN_S
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.groove import Cutter, Deck, Disc, Film, Lathe, TooLong, cut, play

DICE = np.random.default_rng(9)
NOISE = np.clip(0.2 * DICE.standard_normal(RATE), -1, 1).astype(np.float32)
PICTURE = DICE.random((30, 30), np.float32)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(1, 9000), min_size=1, max_size=5), st.integers(0, 99))
def test_cutting_block_by_block_equals_cutting_at_once(sizes: list[int], ride: int) -> None:
    film = Film(density=PICTURE)
    cutter = Cutter(film=film)
    done, number = 0, 0
    while done < len(NOISE):
        size = sizes[number % len(sizes)] if number < 40 else RATE
        phase = number * ride * 0.1
        cutter.write(
            NOISE[done : done + size],
            level_db=3 * np.sin(phase),
            force_n=0.8 + 0.2 * np.cos(phase),
            speed_percent=np.sin(phase / 2),
        )
        done, number = done + size, number + 1
        if number == 2:
            cutter.jump(0.4)
    ridden = cutter.finish()
    assert ridden == cut(NOISE, film=film, lathe=ridden.lathe)


def test_no_block_ends_a_rounding_before_its_last_knot() -> None:
    # blocks that are whole numbers of knots, half a minute of them: some ends round down
    rate_hz, block = 22050, 512
    dice = np.random.default_rng(2)
    programme = np.clip(0.3 * dice.standard_normal(30 * rate_hz), -1, 1)
    film = Film.ideal()
    cutter = Cutter(rate_hz=rate_hz, film=film, lathe=Lathe.ideal())
    for first in range(0, len(programme), block):
        cutter.take(
            programme[first : first + block],
            level_db=float(dice.uniform(-40, 0)),
            speed_percent=float(dice.uniform(-40, 40)),
        )
    ridden = cutter.finish()
    assert ridden == cut(programme, rate_hz=rate_hz, film=film, lathe=ridden.lathe)


def test_a_hand_that_rests_leaves_the_lathe_as_it_was() -> None:
    cutter = Cutter()
    for first in range(0, len(NOISE), 512):
        cutter.write(NOISE[first : first + 512])
    last_turn_um = cutter.last_turn_um
    disc = cutter.finish()
    assert last_turn_um.shape == (disc.samples_per_turn,)
    assert disc.lathe == Lathe()


def test_the_needle_behind_the_cutter_hears_the_groove() -> None:
    cutter = Cutter(film=Film.ideal(), lathe=Lathe.ideal(), deck=Deck.ideal())
    programme = 0.5 * NOISE.astype(float)
    heard_now = np.concatenate(
        [cutter.write(programme[i : i + 512]) for i in range(0, len(programme), 512)]
    )
    assert len(heard_now) == len(programme)
    afterwards = play(cutter.finish(), deck=Deck.ideal())
    late = int(np.argmax(np.correlate(heard_now[:20_000], afterwards[:15_000], "valid")))
    assert 0 < late < 0.025 * RATE
    error = heard_now[late + 1000 : 30_000] - afterwards[1000 : 30_000 - late]
    assert np.std(error) < 0.01 * np.std(heard_now)


def test_two_hands_on_one_knob_are_refused() -> None:
    cutter = Cutter(lathe=Lathe(level_curve_db=((0.0, 1.0),)))
    with pytest.raises(ValueError, match="level_db"):
        cutter.write(NOISE[:512], level_db=2.0)
    with pytest.raises(ValueError, match="speed_curve_percent"):
        Cutter().write(NOISE[:512], speed_percent=float("nan"))


@pytest.mark.parametrize(
    ("rate_hz", "rpm"), [(8000, 78.26), (44100, 78.26), (192_000, 78.26), (44100, 20.0)]
)
def test_a_block_of_any_size_is_heard_whole(rate_hz: int, rpm: float) -> None:
    programme = np.resize(NOISE, rate_hz // 5)
    heard = []
    for size in (333, 4096, len(programme)):
        cutter = Cutter(rate_hz=rate_hz, lathe=Lathe(rpm=rpm))
        blocks = [programme[first : first + size] for first in range(0, len(programme), size)]
        parts = [cutter.write(block) for block in blocks]
        assert [len(part) for part in parts] == [len(block) for block in blocks]
        heard.append(np.concatenate(parts))
    assert np.array_equal(heard[0], heard[1])
    assert np.array_equal(heard[0], heard[2])


def test_who_comes_to_listen_later_hears_the_same_groove() -> None:
    early, late = (
        Cutter(deck=Deck(hiss_db=-np.inf, hum_db=-np.inf)),
        Cutter(deck=Deck(hiss_db=-np.inf, hum_db=-np.inf)),
    )
    half = len(NOISE) // 2
    early.write(NOISE[:half])
    late.take(NOISE[:half])
    before, after = early.write(NOISE[half:]), late.write(NOISE[half:])
    settled = RATE // 10
    error = before[settled:] - after[settled:]
    assert np.abs(error).max() < 0.01 * np.abs(before).max()


def test_a_lifted_cutter_gives_one_disc_and_cuts_no_more() -> None:
    cutter = Cutter(film=Film(echo_db=-20.0))
    cutter.write(NOISE)
    disc = cutter.finish()
    before = disc.lateral_um.copy()
    assert cutter.finish() is disc
    for more in (lambda: cutter.write(NOISE), lambda: cutter.take(NOISE), lambda: cutter.jump(0.1)):
        with pytest.raises(ValueError, match="has been lifted"):
            more()
    assert np.array_equal(disc.lateral_um, before)


def test_a_cutter_that_never_cut_gives_a_silent_disc() -> None:
    disc = Cutter(film=Film.ideal(), lathe=Lathe.ideal()).finish()
    assert disc.seconds == 0
    assert not disc.lateral_um.any()
    assert (disc.width_um > 0).all()


def filled(lathe: Lathe, size: int, *, throws: dict[int, float]) -> tuple[Disc, float]:
    """Cut until the film is full, thrown at some blocks; the disc and the seconds on it."""
    cutter = Cutter(lathe=lathe)
    programme = np.resize(NOISE, 40 * RATE)

    def go_on() -> None:
        for number, first in enumerate(range(0, len(programme), size)):
            if number in throws:
                cutter.jump(throws[number])
            cutter.take(programme[first : first + size], speed_percent=1.0)

    with pytest.raises(TooLong) as full:
        go_on()
    with pytest.raises(TooLong):
        cutter.write(NOISE)
    with pytest.raises(TooLong):
        cutter.jump(0.2)
    return cutter.finish(), full.value.seconds


@pytest.mark.parametrize("size", [700, 3 * RATE])
def test_a_full_film_keeps_what_was_cut(size: int) -> None:
    disc, seconds = filled(Lathe(outer_mm=51.0), size, throws={})
    assert seconds == disc.seconds == pytest.approx(1.01 / 0.265 * TURN_S, rel=0.03)
    programme = np.resize(NOISE, round(seconds * RATE))
    assert disc == cut(programme, lathe=disc.lathe)
    with pytest.raises(TooLong) as full:
        cut(np.resize(NOISE, len(programme) + 100), lathe=disc.lathe)
    assert full.value.seconds == seconds
    assert disc.radius_mm(disc.end_sample / disc.samples_per_turn) >= 50.0


def test_a_throw_takes_room_and_one_back_gives_it_again() -> None:
    lathe = Lathe(outer_mm=53.0)
    plain_s, thrown_s, back_s = (
        filled(lathe, RATE // 2, throws=throws)[1] for throws in ({}, {2: 1.0}, {2: 1.0, 5: -1.0})
    )
    assert plain_s - thrown_s == pytest.approx(1.01 / 0.265 * TURN_S, rel=0.03)
    assert back_s == pytest.approx(plain_s, abs=0.01)


@pytest.mark.parametrize("throws", [{2: 1.0}, {2: 9.0}, {1: 0.5, 3: -0.2}])
def test_a_thrown_cutter_stays_within_its_radii_and_cuts_what_cut_does(
    throws: dict[int, float],
) -> None:
    disc, seconds = filled(Lathe(outer_mm=53.0), RATE // 2, throws=throws)
    assert disc.lathe.jumps == tuple((number / 2, mm) for number, mm in throws.items())
    turns = np.linspace(0, disc.end_sample / disc.samples_per_turn, 5000)
    assert disc.radius_mm(turns).min() >= 50.0
    assert disc == cut(np.resize(NOISE, round(seconds * RATE)), lathe=disc.lathe)


def test_two_throws_at_once_are_one() -> None:
    cutter = Cutter()
    cutter.take(NOISE[: RATE // 4])
    cutter.jump(0.4)
    cutter.jump(0.4)
    cutter.take(NOISE[: RATE // 4])
    disc = cutter.finish()
    assert disc.lathe.jumps == ((0.25, 0.8),)
    assert [mm for _, mm in disc.breaks] == [0.8]


@pytest.mark.parametrize("jump_mm", [float("nan"), float("inf"), 500.0, "far", None])
def test_a_throw_that_cannot_be_is_refused_at_once(jump_mm: Any) -> None:
    cutter = Cutter()
    cutter.take(NOISE[:4000])
    with pytest.raises(ValueError, match="jumps"):
        cutter.jump(jump_mm)
    assert cutter.finish().lathe == Lathe()


def test_no_throw_carries_the_cutter_off_the_film() -> None:
    disc = cut(NOISE, lathe=Lathe(jumps=((0.3, -50.0), (0.6, 2.0), (0.8, -3.0))))
    turns = np.linspace(0, disc.turns, 20_000)
    assert disc.radius_mm(turns).max() <= 118.0 + 1e-9
    assert disc.radius_mm(0.35 / TURN_S) == pytest.approx(118.0, abs=0.05)


def test_a_short_side_takes_no_more_memory_than_it_needs() -> None:
    """Room for the whole of this side would be 25 GB."""
    wide = Lathe(outer_mm=500.0, inner_mm=5.0, pitch_um=20.0, rpm=10.0)
    disc = cut(NOISE[:9000], film=Film.ideal(radius_mm=500.0), lathe=wide)
    assert disc.turns == 1
    cutter = Cutter()
    for _ in range(3):
        cutter.take(NOISE)
    for kept in (disc, cut(NOISE), cutter.finish()):
        for array in (kept.lateral_um, kept.wall_noise):
            base = array if array.base is None else array.base
            assert base.nbytes <= 1.2 * array.nbytes
