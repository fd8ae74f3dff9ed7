"""Tubes: drawn together they are what each would be alone, wherever they lie."""

import numpy as np
import pytest

from game.film.plate import Plate
from game.film.strokes import line, stroke

SIDE = 60


def alone(points: np.ndarray, width: np.ndarray, depth: np.ndarray, *, hollow: float = 0.0,
          wall: float = 0.35) -> np.ndarray:  # fmt: skip
    """Work a stroke out sample by sample, as its formula says."""
    y, x = (np.indices((SIDE, SIDE)) + 0.5).astype(float)
    nearest, body = np.full((SIDE, SIDE), np.inf), np.zeros((SIDE, SIDE))
    for piece in range(len(points) - 1):
        (ax, ay), (bx, by) = points[piece], points[piece + 1]
        way = np.array([bx - ax, by - ay])
        share = np.clip(((x - ax) * way[0] + (y - ay) * way[1]) / max(way @ way, 1e-12), 0, 1)
        away = (x - ax - share * way[0]) ** 2 + (y - ay - share * way[1]) ** 2
        thick = width[piece] + share * (width[piece + 1] - width[piece])
        deep = depth[piece] + share * (depth[piece + 1] - depth[piece])
        off = away / thick**2
        if hollow:
            body, nearest = np.where(off < nearest, deep, body), np.minimum(off, nearest)
        else:
            body = np.maximum(body, np.sqrt(np.maximum(1 - off, 0)) * deep)
    if hollow:
        inner = 1 - wall
        rise = np.sqrt(np.maximum(1 - nearest, 0))
        body = body * (rise - hollow * inner * np.sqrt(np.maximum(1 - nearest / inner**2, 0)))
    return body


def wild(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Make up a stroke that may leave the plate, stand still or turn back on itself."""
    dice = np.random.default_rng(seed)
    count = int(dice.integers(2, 9))
    points = dice.uniform(-20, SIDE + 20, (count, 2))
    if count > 3:
        points[2] = points[1]
    return points, dice.uniform(1, 9, count), dice.uniform(0.2, 2, count)


def plate() -> Plate:
    return Plate(SIDE, SIDE, samples=1)


@pytest.mark.parametrize("hollow", [0.0, 0.8])
def test_many_strokes_add_up_to_what_each_would_be(hollow: float) -> None:
    together, wanted = plate(), np.zeros((SIDE, SIDE))
    for seed in range(60):
        points, width, depth = wild(seed)
        stroke(together, points, width, depth=depth, hollow=hollow)
        wanted += alone(points, width, depth, hollow=hollow)
    assert np.abs(together.depth - wanted).max() < 2e-3


@pytest.mark.parametrize("hollow", [0.0, 0.8])
def test_in_a_union_the_deepest_counts(hollow: float) -> None:
    together, wanted = plate(), np.zeros((SIDE, SIDE))
    with together.union():
        for seed in range(20):
            points, width, depth = wild(seed)
            stroke(together, points, width, depth=depth, hollow=hollow)
            wanted = np.maximum(wanted, alone(points, width, depth, hollow=hollow))
    assert np.abs(together.depth - wanted).max() < 2e-3


def test_a_stroke_of_negative_depth_takes_away_as_much() -> None:
    sheet = plate()
    points = np.array([(10.0, 10.0), (30.0, 50.0), (50.0, 12.0)])
    stroke(sheet, points, 4.0, depth=1.0)
    added = sheet.depth.copy()
    stroke(sheet, points, 4.0, depth=-1.0)
    assert added.max() > 0.9
    assert np.abs(sheet.depth).max() < 1e-5


def test_ink_and_gain_are_those_of_the_moment_of_drawing() -> None:
    sheet = plate()
    with sheet.inked("red"), sheet.gained(0.5):
        line(sheet, (10, 30), (50, 30), 4, depth=1.0)
    line(sheet, (10, 10), (50, 10), 4, depth=1.0)
    assert sheet.inks["red"].max() == pytest.approx(sheet.depth[28:32].max())
    assert sheet.inks["red"][:20].max() == 0
    assert sheet.depth[28:32].max() == pytest.approx(0.5 * sheet.depth[8:12].max())


def test_a_stroke_that_waits_is_there_as_soon_as_somebody_looks() -> None:
    sheet = plate()
    line(sheet, (5, 30), (55, 30), 3, depth=1.0)
    sheet.depth *= np.float32(2)
    assert sheet.depth.max() == pytest.approx(2 * np.sqrt(1 - (0.5 / 3) ** 2), abs=1e-3)


def test_a_point_and_a_stroke_far_away_draw_nothing() -> None:
    sheet = plate()
    stroke(sheet, [(30, 30)], 5)
    stroke(sheet, [(900, 900), (990, 950)], 5)
    stroke(sheet, [(-500, 30), (-400, 30)], 5)
    assert not sheet.depth.any()
