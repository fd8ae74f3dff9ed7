import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.film.disc import SHEET_MM, draw_disc, draw_shimmer, rim_mm

PIXELS = 240
ROUND = tuple((angle, 11000) for angle in range(0, 3600, 80))


def grey(value: float = 0.4) -> np.ndarray:
    return np.full((64, 64), value, np.float32)


def at(picture: np.ndarray, x_mm: float, y_mm: float) -> np.ndarray:
    column = int((x_mm / SHEET_MM + 0.5) * len(picture))
    row = int((0.5 - y_mm / SHEET_MM) * len(picture))
    return picture[row, column].astype(int)


def test_a_disc_is_premultiplied_and_clear_outside_its_trim() -> None:
    disc = draw_disc(grey(), trim=ROUND, pixels=PIXELS)
    assert disc.shape == (PIXELS, PIXELS, 4)
    assert (disc[..., :3] <= disc[..., 3:]).all()
    assert at(disc, 0, 0)[3] == 255
    for turn in np.radians(np.arange(0, 360, 7)):
        assert at(disc, 112.5 * np.cos(turn), 112.5 * np.sin(turn))[3] == 0
        assert at(disc, 106 * np.cos(turn), 106 * np.sin(turn))[3] == 255


def test_scissors_are_seen_where_they_went_and_go_straight_between_vertices() -> None:
    square = ((450, 10000), (1350, 10000), (2250, 10000), (3150, 10000))
    rim = rim_mm(square)
    assert rim.max() == pytest.approx(100, abs=0.2)
    assert rim.min() == pytest.approx(100 / np.sqrt(2), abs=0.2)
    upward = tuple((angle, 11000 if angle < 1800 else 8000) for angle in range(0, 3600, 80))
    disc = draw_disc(grey(), trim=upward, pixels=PIXELS)
    assert at(disc, 0, 100)[3] == 255, "the upper half was left wide"
    assert at(disc, 0, -100)[3] == 0


def test_the_rim_catches_light() -> None:
    disc = draw_disc(grey(0.2), trim=ROUND, pixels=480)
    assert at(disc, 109.2, 0)[:3].sum() > at(disc, 95, 0)[:3].sum() + 60


def test_a_burnt_hole_is_clear_and_its_rim_is_brown() -> None:
    disc = draw_disc(grey(), trim=ROUND, hole_xy_mm=(10, -6), hole_mm=8, char=500, pixels=480)
    assert at(disc, 10, -6)[3] == 0
    assert at(disc, 0, 0)[3] == 255
    red, _, blue, _ = at(disc, 10 + 5.4, -6)
    assert red > blue
    assert (
        draw_disc(grey(), trim=ROUND, pixels=480)[..., 3].min(initial=255, where=_inner(480)) == 255
    )


def _inner(pixels: int) -> np.ndarray:
    along = (np.arange(pixels) + 0.5) / pixels * SHEET_MM - SHEET_MM / 2
    return np.hypot(along[:, None], along[None]) < 100


def test_soot_darkens_what_lies_round_the_hole() -> None:
    clean, sooty = (
        draw_disc(grey(0.7), trim=ROUND, hole_mm=8, char=char, pixels=480) for char in (0, 1000)
    )
    assert at(sooty, 14, 0)[:3].sum() < at(clean, 14, 0)[:3].sum() - 60


def test_tears_open_the_film_from_the_rim_inward() -> None:
    whole = draw_disc(grey(), trim=ROUND, pixels=480)
    torn = draw_disc(grey(), trim=ROUND, tears=(900,), pixels=480)
    gone = (whole[..., 3] > 200) & (torn[..., 3] < 100)
    rows, columns = np.nonzero(gone)
    assert len(rows) > 8
    assert rows.max() < 480 * (0.5 - 90 / SHEET_MM)
    assert abs(columns.mean() - 240) < 12


def test_there_is_no_film_beyond_the_sheet() -> None:
    disc = draw_disc(grey(), trim=ROUND, edges_mm=(60, 110, 90, 110), pixels=PIXELS)
    assert at(disc, -64, 0)[3] == 0
    assert at(disc, -56, 0)[3] == 255
    assert at(disc, 86, 0)[3] == 255
    assert at(disc, 94, 0)[3] == 0


def test_a_groove_is_seen_and_its_loud_rings_most() -> None:
    groove = np.full((PIXELS, PIXELS), 0.05, np.float32)
    along = (np.arange(PIXELS) + 0.5) / PIXELS * SHEET_MM - SHEET_MM / 2
    away = np.hypot(along[:, None], along[None])
    groove[(away > 60) & (away < 80)] = 0.12
    groove[(away >= 80) & (away < 105)] = 0.4
    plain = draw_disc(grey(), trim=ROUND, pixels=PIXELS).astype(int)
    cut = draw_disc(grey(), trim=ROUND, groove=groove, pixels=PIXELS).astype(int)
    change = np.abs(cut - plain)[..., :3].sum(axis=2)
    quiet, loud = (away > 62) & (away < 76), (away > 84) & (away < 103)
    assert change[away < 50].max() < 12
    assert change[quiet].mean() > 4
    assert cut[loud].mean() > cut[quiet].mean() + 5


def test_a_worn_groove_is_grey_whatever_lay_under_it() -> None:
    groove = np.full((PIXELS, PIXELS), 0.2, np.float32)
    image = grey()
    image[:, :32], image[:, 32:] = 0.1, 0.8
    fresh, worn = (
        draw_disc(image, trim=ROUND, groove=groove, wear=wear, pixels=PIXELS) for wear in (0.0, 1.0)
    )

    def contrast(disc: np.ndarray) -> int:
        return int(at(disc, 60, 3)[:3].sum() - at(disc, -60, 3)[:3].sum())

    assert contrast(worn) < 0.7 * contrast(fresh)


def test_a_label_is_red() -> None:
    plain = draw_disc(grey(0.1), trim=ROUND, pixels=480)
    written = draw_disc(grey(0.1), trim=ROUND, label=("Ч. II", "БУГИ"), pixels=480)
    ink = np.abs(written.astype(int) - plain).max(axis=2) > 80
    assert ink.any()
    assert written[ink][:, 0].mean() > written[ink][:, 2].mean() + 60


def test_the_same_seed_melts_the_same_hole_and_another_does_not() -> None:
    first, again, other = (
        draw_disc(grey(), trim=ROUND, hole_mm=8, pixels=480, seed=seed) for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@given(
    st.lists(st.integers(4000, 12500), min_size=3, max_size=50),
    st.integers(0, 3599),
    st.integers(0, 1000),
    st.floats(0, 20),
)
def test_any_trim_gives_a_picture(radii: list[int], first: int, char: int, hole_mm: float) -> None:
    trim = tuple((first + 3600 * i // len(radii), r) for i, r in enumerate(radii))
    disc = draw_disc(grey(), trim=trim, hole_mm=hole_mm, char=char, tears=(first,), pixels=48)
    assert (disc[..., :3] <= disc[..., 3:]).all()
    assert rim_mm(trim).max() <= max(radii) / 100 + 1e-6


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(ValueError, match="square"):
        draw_disc(np.zeros((4, 8), np.float32), trim=ROUND)
    with pytest.raises(ValueError, match="vertices"):
        draw_disc(grey(), trim=((0, 9000), (1800, 9000)))
    with pytest.raises(ValueError, match="pixels"):
        draw_disc(grey(), trim=ROUND, pixels=8)
    with pytest.raises(ValueError, match="inward"):
        draw_shimmer(outer_mm=50, inner_mm=60)


def test_a_shimmer_has_all_colours_and_stays_on_the_groove() -> None:
    light = draw_shimmer(outer_mm=110, inner_mm=55, pixels=PIXELS)
    assert (light[..., :3] <= light[..., 3:]).all()
    assert at(light, 0, 0)[:3].max() == 0
    assert at(light, 115, 0)[:3].max() == 0
    colours = light.reshape(-1, 4).astype(int)
    for channel in range(3):
        others = [other for other in range(3) if other != channel]
        assert (colours[:, channel] - colours[:, others].max(axis=1)).max() > 25


def test_loud_grooves_shine_wider() -> None:
    quiet, loud = (
        draw_shimmer(outer_mm=110, inner_mm=55, loudness=np.full(8, level), pixels=PIXELS)
        for level in (0.0, 1.0)
    )
    assert np.count_nonzero(loud[..., 3] > 30) > 1.4 * np.count_nonzero(quiet[..., 3] > 30)
