"""Whatever the parts allow: finite sound, an end, and blocks that cannot be heard."""

from math import inf
from typing import Any

import numpy as np
from groove_tones import RATE
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from game.groove import Cutter, Deck, Disc, Film, Lathe, Needle, cut, draw, play, scratch, wear

LOUD = np.clip(np.random.default_rng(3).standard_normal(RATE // 8), -1, 1)
UNHURRIED = settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


def either(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


def between(low: float, high: float) -> st.SearchStrategy[float]:
    return st.one_of(either(low, high), st.floats(low, high))


PICTURES = either(
    None, np.zeros((2, 2), np.float32), np.ones((2, 3), np.float32), np.eye(9, dtype=np.float32)
)
FILMS = st.builds(
    Film,
    hardness_gpa=between(0.01, 10),
    thickness_um=between(10, 2000),
    density=PICTURES,
    size_mm=between(20, 1000),
    radius_mm=between(40, 500),
    roughness_um=between(0, 20),
    grain=between(0, 4),
    dust_per_mm2=between(0, 20),
    springback_um=between(0, 200),
    echo_db=either(-inf, -60.0, -6.0),
    warp_mm=between(0, 10),
    warp_order=st.integers(1, 12),
)
WOWS = either((), ((0.0, 5.0, 0.0),), ((1.3, 15.0, 90.0), (200.0, 5.0, 0.0)), ((-2.0, 3.0, 0.0),))
CURVES = either((0.0, 0.0, 0.0), (0.0, 318.0, 0.0), (20000.0, 1.0, 20000.0), None)
LATHES = st.builds(
    Lathe,
    rpm=between(45, 200),
    outer_mm=between(33, 500),
    inner_mm=between(5, 20),
    pitch_um=between(20, 5000),
    peak_cm_s=between(0.001, 100),
    equalisation_us=CURVES,
    head_hz=either(None, 500.0, 20000.0),
    head_q=between(0.3, 20),
    tip_radius_um=between(0, 500),
    facet_um=between(0, 200),
    force_n=between(0.001, 20),
    hole_mm=between(0, 20),
    wow=WOWS,
    drift_percent=between(0, 5),
    rumble_db=either(-inf, 10.0),
    level_curve_db=either(None, ((0.0, 40.0),), ((0.1, -120.0), (0.2, 40.0))),
    force_curve_n=either(None, ((0.0, 0.0),)),
    speed_curve_percent=either(None, ((0.0, 50.0),), ((0.0, -50.0), (0.1, 50.0))),
    jumps=either((), ((0.1, 2.0),), ((0.05, -2.0), (0.06, 2.0)), ((99.0, 1.0),)),
)


def deck_of(*, arm: tuple[float, float], **rest: Any) -> Deck:
    return Deck(arm_mm=arm[0], pivot_mm=arm[1], **rest)


DECKS = st.builds(
    deck_of,
    rpm=between(45, 200),
    tip_radius_um=between(0, 500),
    contact_um=either(None, 0.0, 500.0),
    force_n=between(0.001, 20),
    hole_mm=between(0, 20),
    hole_deg=between(-3600, 3600),
    arm=either((300.0, 300.0), (520.0, 520.0), (1000.0, 1010.0), (2500.0, 2495.0), (inf, 50.0)),
    offset_deg=between(-60, 60),
    tracking_deg=either(None, -60.0, 60.0),
    pickup=either("velocity", "displacement"),
    equalisation_us=CURVES,
    arm_hz=either(None, 1.0, 200.0),
    arm_q=between(0.3, 20),
    needle_hz=either(None, 500.0, 20000.0),
    needle_q=between(0.3, 20),
    tip_mass_mg=between(0, 5000),
    compliance_mm_n=either(0.001, 0.4, inf),
    wow=WOWS,
    rumble_db=either(-inf, 10.0),
    hum_db=either(-inf, 10.0),
    hiss_db=either(-inf, 10.0),
    slack_mm=between(0, 5),
    volume_db=between(-120, 40),
)


def made(film: Film, lathe: Lathe) -> Disc | None:
    """A disc of an eighth of a second, if these parts have room for one."""
    try:
        return cut(LOUD, film=film, lathe=lathe)
    except ValueError as refused:
        assert "fit" in str(refused), refused  # noqa: PT017 - any other reason is a bug
        return None


@UNHURRIED
@given(FILMS, LATHES)
def test_any_disc_is_finite_and_can_be_worn_scratched_and_drawn(film: Film, lathe: Lathe) -> None:
    disc = made(film, lathe)
    if disc is None:
        return
    hurt = scratch(wear(disc, plays=1000), angle_deg=7, depth_um=200, slant_deg=89)
    for array in (hurt.lateral_um, hurt.width_um, hurt.grain_um, draw(hurt, 24)):
        assert np.isfinite(array).all()
    assert np.isfinite(play(hurt, deck=Deck.ideal())).all()


@UNHURRIED
@given(FILMS, LATHES, DECKS, st.integers(0, 99))
def test_any_deck_gives_finite_sound_and_comes_to_an_end(
    film: Film, lathe: Lathe, deck: Deck, seed: int
) -> None:
    disc = made(film, lathe)
    if disc is None:
        return
    needle = Needle(disc, deck=deck, seed=seed)
    most = 60 * RATE
    sound = needle.read(most)
    assert np.isfinite(sound).all()
    assert len(sound) < most, "the needle never comes to the end"
    assert np.isfinite([needle.turn, needle.radius_mm, needle.angle_rad]).all()


@UNHURRIED
@given(LATHES, DECKS, st.lists(st.integers(1, 4000), min_size=1, max_size=4))
def test_blocks_are_never_heard(lathe: Lathe, deck: Deck, sizes: list[int]) -> None:
    disc = made(Film(), lathe)
    if disc is None:
        return
    whole = Needle(disc, deck=deck).read(4 * RATE)
    needle, parts, number = Needle(disc, deck=deck), [], 0
    while (have := sum(map(len, parts))) < len(whole):
        size = sizes[number % len(sizes)] if number < 60 else len(whole)
        parts.append(needle.read(min(size, len(whole) - have)))
        number += 1
    assert np.array_equal(np.concatenate(parts), whole)


@UNHURRIED
@given(LATHES, st.lists(st.integers(1, 5000), min_size=1, max_size=4))
def test_cutting_in_blocks_gives_the_same_disc(lathe: Lathe, sizes: list[int]) -> None:
    whole = made(Film(), lathe)
    if whole is None:
        return
    cutter, done, number = Cutter(film=Film(), lathe=lathe), 0, 0
    while done < len(LOUD):
        size = sizes[number % len(sizes)] if number < 40 else len(LOUD)
        cutter.take(LOUD[done : done + size])
        done, number = done + size, number + 1
    assert cutter.finish() == whole


def test_silence_gives_finite_sound_on_every_lathe() -> None:
    for lathe in (Lathe.ideal(), Lathe.kitchen(), Lathe.decent(), Lathe.studio()):
        sound = play(cut(np.zeros(RATE), lathe=lathe))
        assert np.isfinite(sound).all()
        assert np.abs(sound).max() < 0.5
