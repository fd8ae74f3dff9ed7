"""Cutting: room, width, film, echo, and what cannot be cut."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from groove_tones import RATE, TURN_S, db, harmonic, heard, lathe_at, sine, tone_disc

from game.groove import Cutter, Deck, Film, Lathe, TooLong, cut

DICE = np.random.default_rng(9)
NOISE = np.clip(0.2 * DICE.standard_normal(RATE), -1, 1).astype(np.float32)
PICTURE = DICE.random((30, 30), np.float32)


def test_the_same_arguments_give_the_same_disc_and_another_seed_another() -> None:
    film = Film(density=PICTURE)
    assert cut(NOISE, film=film) == cut(NOISE, film=film)
    assert cut(NOISE, film=film) != cut(NOISE, film=film, seed=8)
    drifted = cut(NOISE, film=film, seed=8).lateral_um
    assert not np.array_equal(cut(NOISE, film=film).lateral_um, drifted)


def test_geometry() -> None:
    disc = cut(NOISE)
    assert disc.radius_mm(0) == 115.0
    assert disc.radius_mm(10) == pytest.approx(115 - 2.65)
    assert disc.radius_mm(np.array([0.0, 2.0])).shape == (2,)
    assert disc.lateral_um.shape == (disc.turns * disc.samples_per_turn,)
    assert disc.lateral_um.dtype == np.float32
    assert disc.width_um.shape[0] == disc.turns
    assert disc.seconds == 1.0
    assert disc.plays == 0
    assert disc.scratches == ()
    assert (disc.end_sample - disc.start_sample) / disc.samples_per_turn == pytest.approx(
        1 / TURN_S, rel=0.02
    )


def test_a_side_of_96_lines_lasts_188_seconds() -> None:
    lathe = Lathe.ideal(pitch_um=264.583)
    with pytest.raises(TooLong) as full:
        cut(np.zeros(200 * 8000, np.float32), rate_hz=8000, film=Film.ideal(), lathe=lathe)
    assert full.value.seconds == pytest.approx(188.3, abs=0.5)
    assert "188" in str(full.value)


def test_what_is_said_to_fit_does_fit() -> None:
    lathe = Lathe(outer_mm=60.0, inner_mm=58.0)
    with pytest.raises(TooLong) as full:
        cut(np.zeros(8 * RATE), lathe=lathe)
    fits = int((full.value.seconds - 0.01) * RATE)
    assert cut(np.zeros(fits), lathe=lathe).seconds == pytest.approx(full.value.seconds, abs=0.02)
    with pytest.raises(TooLong):
        cut(np.zeros(fits + RATE // 20), lathe=lathe)


def test_nothing_is_cut_outside_the_film() -> None:
    assert cut(NOISE, film=Film(radius_mm=88.0)).outer_mm == 88.0
    with pytest.raises(ValueError, match="no turn fits"):
        cut(NOISE, film=Film(radius_mm=50.0))


def test_twice_the_force_ploughs_1_414_times_the_width() -> None:
    widths = [cut(NOISE, film=Film.ideal(), lathe=Lathe(force_n=f)).width_um for f in (0.4, 0.8)]
    assert widths[1] / widths[0] == pytest.approx(2**0.5, rel=0.001)
    assert float(widths[1][0, 0]) == pytest.approx(100.9, abs=0.1)


def test_black_film_is_soft_and_hisses_and_bone_does_not() -> None:
    black, bone = (cut(NOISE, film=Film(density=np.full((4, 4), d))) for d in (0.95, 0.15))
    assert black.width_um.mean() > 1.05 * bone.width_um.mean()
    assert bone.width_um.mean() > 0.91 * cut(NOISE).width_um.mean()
    hiss = [np.std(disc.roughness(0, 30_000)) for disc in (black, bone)]
    assert db(hiss[0] / hiss[1]) > 10
    plain = cut(NOISE, film=Film(density=np.full((4, 4), 0.95), grain=0.0))
    assert plain == replace(cut(NOISE), film=plain.film)


def test_a_picture_is_met_at_its_own_angle_and_radius() -> None:
    picture = np.full((240, 240), 0.5, np.float32)
    picture[:120, 120:] = 1.0
    disc = cut(NOISE, film=Film(density=picture))
    turn = disc.width_um[0]
    assert (turn[10:170] > turn[190:710].max()).all()


def test_force_follows_its_curve() -> None:
    lathe = Lathe(force_curve_n=((0.0, 0.8), (1.0, 0.2)))
    width = cut(NOISE, film=Film.ideal(), lathe=lathe).width_um
    cell = int(0.5 / TURN_S * 720)
    assert float(width[0, cell]) == pytest.approx(100.9 * (0.5 / 0.8) ** 0.5, rel=0.005)


def test_level_follows_its_curve() -> None:
    lathe = lathe_at(100, 2.0, level_curve_db=((0.0, -6.0), (0.9, -6.0), (1.1, 0.0)))
    sound = heard(cut(sine(1000, 2.0, 0.5), film=Film.ideal(), lathe=lathe))
    assert db(harmonic(sound[RATE // 5 : RATE * 4 // 5], 1000) / 0.5) == pytest.approx(-6, abs=0.05)
    assert db(harmonic(sound[-RATE * 4 // 5 :], 1000) / 0.5) == pytest.approx(0, abs=0.05)


def test_speed_curve_bends_the_pitch() -> None:
    lathe = lathe_at(100, 2.0, speed_curve_percent=((0.0, -2.0),))
    sound = heard(cut(sine(1000, 2.0, 0.5), film=Film.ideal(), lathe=lathe))
    assert len(sound) == pytest.approx(2 * 0.98 * RATE, abs=5)
    assert harmonic(sound, 1000 / 0.98) == pytest.approx(0.5 / 0.98, rel=0.005)


def test_a_jump_breaks_the_spiral() -> None:
    disc = cut(sine(500, 3.0, 0.3), lathe=Lathe(jumps=((1.5, 0.8),)))
    (sample, jump_mm), *_ = disc.breaks
    assert jump_mm == 0.8
    assert sample / disc.samples_per_turn == pytest.approx(1.5 / TURN_S, abs=0.03)
    assert disc.radius_mm(3.0) == pytest.approx(115 - 3 * 0.265 - 0.8)
    assert (disc.width_um == 0).any()


@pytest.mark.parametrize(("apart_um", "cut_through"), [(57.0, False), (58.0, True)])
def test_opposed_peaks_cut_the_land_through(apart_um: float, cut_through: bool) -> None:
    disc = cut(np.zeros(3 * RATE), film=Film.ideal(), lathe=Lathe.ideal(pitch_um=264.6))
    lateral = disc.lateral_um.reshape(disc.turns, -1).copy()
    lateral[1, 5000:5100], lateral[2, 5000:5100] = -apart_um, apart_um
    wide = replace(
        disc,
        lateral_um=lateral.reshape(-1),
        width_um=np.full_like(disc.width_um, 150.0),
    )
    breached = wide.land_um() < 0
    assert breached.any() == cut_through
    if cut_through:
        assert np.unique(np.nonzero(breached)[0]).tolist() == [1]


@pytest.mark.parametrize("echo_db", [-50.0, -30.0, -8.0])
def test_echo_comes_a_turn_early_and_a_turn_late(echo_db: float) -> None:
    programme = np.zeros(4 * RATE)
    programme[2 * RATE : 2 * RATE + RATE // 10] = sine(800, 0.1)
    disc = cut(programme, film=Film.ideal(echo_db=echo_db), lathe=Lathe.ideal())
    sound = heard(disc).astype(float)
    turn = TURN_S * RATE
    loud = sound[2 * RATE : 2 * RATE + RATE // 10]
    for side in (-1, 1):
        at = round(2 * RATE + side * turn)
        copy = sound[at : at + RATE // 10]
        assert db(np.std(copy) / np.std(loud)) == pytest.approx(echo_db, abs=1)
        lag = (
            int(np.argmax(np.correlate(sound[at - 80 : at + RATE // 10 + 80], loud, "valid"))) - 80
        )
        assert abs(lag) < RATE // 1000


def test_rumble_has_its_level() -> None:
    disc = cut(np.zeros(6 * RATE), film=Film.ideal(), lathe=Lathe.ideal(rumble_db=-20.0))
    through_curve = heard(disc, equalisation_us=(0.0, 318.0, 0.0))
    velocity_cm_s = through_curve[RATE // 2 :].astype(float) * 3.5
    assert db(np.std(velocity_cm_s) / 5.0) == pytest.approx(-20, abs=1)


def test_head_resonance_lifts_and_drops() -> None:
    for hz, q in ((5000, 1.5), (4000, 3.0)):
        at_peak = tone_disc(hz, 100, head_hz=float(hz), head_q=q)
        low = 1 / abs(1 - (1000 / hz) ** 2 + 1j * 1000 / hz / q)
        assert db(harmonic(heard(at_peak), hz) / (q / low)) == pytest.approx(0, abs=0.1)


BAD_PROGRAMMES: list[tuple[Any, str]] = [
    (np.zeros(0), "empty"),
    (np.zeros((2, 100)), "mono"),
    (np.array([0.0, np.nan]), "finite"),
    (np.array([0.0, np.inf]), "finite"),
    (np.array([0.0, 1.5]), "1.5"),
    (np.zeros(10, np.int16), "scale"),
    (np.zeros(10, np.complex128), "complex"),
    (np.zeros(10, bool), "bool"),
    (["a"], "float"),
    (np.ma.masked_greater(np.array([0.0, 0.1, 0.9]), 0.5), "masked samples"),
]


@pytest.mark.parametrize(("programme", "reason"), BAD_PROGRAMMES)
def test_what_cannot_be_cut_is_refused_with_the_reason(programme: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        cut(programme)


def test_samples_of_either_byte_order_and_a_mask_that_hides_nothing_are_cut_alike() -> None:
    usual = cut(NOISE.astype(np.float32))
    assert cut(NOISE.astype(">f4")) == usual
    assert cut(np.ma.masked_array(NOISE.astype(np.float32))) == usual


def test_parts_of_another_kind_are_refused() -> None:
    for name, part in (("film", Lathe()), ("lathe", Film()), ("film", 3)):
        for ask in (lambda **parts: cut(NOISE, **parts), Cutter):
            with pytest.raises(ValueError, match=f"{name} must be a {name.title()}, got"):
                ask(**{name: part})
    with pytest.raises(ValueError, match="deck must be a Deck, got Lathe"):
        Cutter(deck=Lathe())  # type: ignore[arg-type]


@pytest.mark.parametrize("rate", [0, 7999, 192_001, 44100.5, "44100", None, True, float("nan")])
def test_rates_that_cannot_be(rate: Any) -> None:
    with pytest.raises(ValueError, match="rate_hz"):
        cut(NOISE, rate_hz=rate)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        (Film, {"hardness_gpa": 0.0}),
        (Film, {"density": np.full((4, 4), 1.5)}),
        (Film, {"density": np.zeros(4)}),
        (Film, {"density": np.ma.masked_less(np.eye(4), 0.5)}),
        (Film, {"roughness_um": float("nan")}),
        (Lathe, {"rpm": 0}),
        (Lathe, {"rpm": "fast"}),
        (Lathe, {"equalisation_us": (1.0, 2.0)}),
        (Lathe, {"wow": ((1.0, 2.0),)}),
        (Lathe, {"level_curve_db": ((1.0, 0.0), (0.5, 0.0))}),
        (Lathe, {"inner_mm": 120.0}),
        (Deck, {"force_n": -1.0}),
        (Deck, {"pickup": "laser"}),
        (Deck, {"tip_radius_um": True}),
        (Lathe, {"rpm": None}),
        (Film, {"hardness_gpa": None}),
        (Film, {"warp_order": 2.5}),
        (Deck, {"horn": "no"}),
        (Deck, {"pickup": ["velocity"]}),
        (Deck, {"wow": 3.0}),
        (Deck, {"wow": None}),
        (Lathe, {"jumps": None}),
        (Lathe, {"jumps": "far"}),
        (Lathe, {"level_curve_db": 2.0}),
        (Lathe, {"level_curve_db": ((0.0, "loud"),)}),
        (Lathe, {"equalisation_us": 318.0}),
        (Lathe, {"equalisation_us": "318"}),
        (Lathe, {"equalisation_us": (0.0, None, 0.0)}),
    ],
)
def test_parts_that_cannot_be(part: Any, change: dict[str, Any]) -> None:
    name = next(iter(change))
    with pytest.raises(ValueError, match=name):
        part(**change)


def test_lists_and_arrays_are_as_good_as_tuples() -> None:
    told = Lathe(
        equalisation_us=[0, 318, 0],  # type: ignore[arg-type]
        wow=[[1.3, 0.2, 0.0]],  # type: ignore[arg-type]
        level_curve_db=np.array([[0.0, 1.0], [0.5, -2.0]]),  # type: ignore[arg-type]
        jumps=[(0.1, 0.2)],  # type: ignore[arg-type]
    )
    meant = Lathe(
        equalisation_us=(0, 318, 0),
        wow=((1.3, 0.2, 0.0),),
        level_curve_db=((0.0, 1.0), (0.5, -2.0)),
        jumps=((0.1, 0.2),),
    )
    assert told == meant
    assert hash(told) == hash(meant)
    assert cut(NOISE[:9000], lathe=told) == cut(NOISE[:9000], lathe=meant)


def test_a_film_keeps_its_picture_whatever_becomes_of_the_array() -> None:
    mine = PICTURE.copy()
    film = Film(density=mine)
    mine[:] = 0
    assert np.array_equal(film.density, PICTURE)
    assert film.density is not None
    assert not film.density.flags.writeable
    assert replace(film, grain=0.5).density is film.density


def test_ideal_parts_take_any_change() -> None:
    assert Film.ideal(echo_db=-30.0).echo_db == -30.0
    assert Lathe.kitchen().pitch_um == 184.0
    assert Lathe.studio(rpm=77.92).rpm == 77.92
    assert replace(Deck(), force_n=0.2).force_n == 0.2
    assert Lathe.decent() == Lathe()


def test_an_18_cm_sheet_holds_149_seconds_on_the_kitchen_lathe() -> None:
    from game.groove.room import Room
    from game.groove.speed import grid

    samples = Room(Film(radius_mm=86.0), Lathe.kitchen(), RATE).limit
    assert samples / grid(78.26) * TURN_S == pytest.approx(150, abs=1)
