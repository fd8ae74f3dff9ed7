"""Figures: skeleton first, clothes second; the voltage decides which of the two one sees."""

import numpy as np
import pytest

from game.film.figures import HIGH, KINDS, LOW, POSES, SIDE_POSES, dog, passer, walker
from game.film.figures.profile import hang
from game.film.figures.sidewear import DRESSES
from game.film.plate import Plate

STATE = {"militia", "officer", "judge"}


def sheet() -> Plate:
    return Plate(160, 200, scale=0.6)


def front(kind: str, **how: object) -> Plate:
    plate = sheet()
    walker(plate, 80, 194, 170, kind=kind, **how)
    return plate


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_everybody_can_be_drawn_and_stays_on_the_ground(kind: str) -> None:
    plate = front(kind)
    rows = np.flatnonzero(plate.depth.max(axis=1) > 0.1)
    assert rows[0] > 4
    assert rows[-1] <= 197 * plate.point
    assert rows[-1] >= 186 * plate.point


@pytest.mark.parametrize("pose", sorted(POSES))
def test_poses_differ_from_standing(pose: str) -> None:
    posed, standing = front("stilyaga", pose=pose), front("stilyaga")
    assert (np.abs(posed.depth - standing.depth).max() > 0.5) == (pose != "standing")


@pytest.mark.parametrize("kind", sorted(DRESSES))
def test_everybody_can_pass_by_both_ways(kind: str) -> None:
    left, right = sheet(), sheet()
    passer(left, 80, 194, 170, kind=kind, fine=False)
    passer(right, 80, 194, 170, kind=kind, fine=False, mirrored=True)
    assert left.depth.max() > 0.5
    assert np.corrcoef(left.depth[:, ::-1].ravel(), right.depth.ravel())[0, 1] > 0.9


@pytest.mark.parametrize("pose", sorted(SIDE_POSES))
def test_the_lower_foot_is_on_the_ground(pose: str) -> None:
    spots = hang(SIDE_POSES[pose])
    assert max(ankle[1] for ankle in spots.ankles) == pytest.approx(-46, abs=6)


def test_only_the_high_voltage_shows_what_is_carried() -> None:
    empty, full = front("citizen", voltage=LOW), front("citizen", voltage=LOW, discs=3)
    assert empty.depth.tobytes() == full.depth.tobytes()
    seen = front("citizen", voltage=HIGH, discs=3)
    assert float(seen.ink("amber").max()) > 0.3


def test_a_passer_by_sees_cloth_and_the_lens_sees_bones() -> None:
    low, high = front("porter", voltage=LOW), front("porter", voltage=HIGH)
    chest = (
        slice(int(60 * low.point), int(90 * low.point)),
        slice(int(70 * low.point), int(90 * low.point)),
    )
    assert low.depth[chest].std() < high.depth[chest].std()


@pytest.mark.parametrize("kind", sorted(STATE))
def test_the_state_is_red_and_nobody_else_is(kind: str) -> None:
    assert float(front(kind).ink("red").max()) > 0.5
    assert float(front("citizen").ink("red").max()) == 0


def test_a_dog_has_teeth_on_the_side_it_looks_to() -> None:
    left, right = Plate(200, 120, scale=0.6), Plate(200, 120, scale=0.6)
    dog(left, 100, 110, 90)
    dog(right, 100, 110, 90, mirrored=True)
    half = left.depth.shape[1] // 2
    assert (
        left.depth[: len(left.depth) // 3, :half].sum()
        > left.depth[: len(left.depth) // 3, half:].sum()
    )
    assert (
        right.depth[: len(right.depth) // 3, half:].sum()
        > right.depth[: len(right.depth) // 3, :half].sum()
    )


def test_strangers_are_refused_with_a_sentence() -> None:
    with pytest.raises(ValueError, match="nobody called 'spy'"):
        front("spy")
    with pytest.raises(ValueError, match="nobody stands 'flying'"):
        front("citizen", pose="flying")
    with pytest.raises(ValueError, match="passes by"):
        passer(sheet(), 80, 190, 170, kind="spy")
