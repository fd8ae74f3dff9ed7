"""What hides things: the sailor's bag in section, and the lining of a coat with its pockets."""

import numpy as np

from game.film.curves import arc, close, rounded, spline
from game.film.holding import hold_back
from game.film.layers import Layer, overlay
from game.film.noise import window
from game.film.objects.anchors import BAG, BAG_CELL, BAG_GRID, LINING, LINING_SLOTS
from game.film.outlines import Finish, rim, slab
from game.film.planes import Curve, Points
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

_EYELETS = 8
_SEAMS = (0.10, 0.30, 0.70, 0.90)


def paint_bag(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the bag cut open: ``bag`` and, before the things in it, the ``cord`` of its mouth."""
    plate = Plate(BAG.width + 20, BAG.height + 12, scale=scale, left=BAG.left - 10, top=BAG.top - 4)
    _draw_strap(plate)
    _draw_canvas(plate)
    _draw_cells(plate)
    cord = Plate(BAG.width, 90, scale=scale, left=BAG.left, top=BAG.top - 4)
    _draw_mouth(cord)
    return overlay(plate, "bag", seed=seed), overlay(cord, "cord", seed=seed)


def _draw_canvas(plate: Plate) -> None:
    middle = BAG_GRID.left + BAG_GRID.width / 2
    half = BAG_GRID.width / 2 + 42
    bottom = BAG.top + BAG.height - 4
    side = [
        (64, BAG.top + 40), (140, BAG.top + 58), (half - 18, BAG.top + 108), (half, BAG.top + 190),
        (half + 4, bottom - 150), (half - 2, bottom - 40), (half - 26, bottom - 8), (90, bottom),
    ]  # fmt: skip
    outline = spline(
        [(middle + x, y) for x, y in side] + [(middle - x, y) for x, y in reversed(side)], steps=10
    )
    hold_back(plate, outline, share=0.72, blur=3)
    canvas = Finish(texture="wool", texture_gain=0.35)
    slab(plate, outline, depth=0.20, finish=canvas)
    rim(plate, outline, depth=0.72, wall=8)
    inner = middle + (outline[:, :1] - middle) * 0.965
    lining = np.hstack([inner, outline[:, 1:] * 0.98 + 0.02 * (BAG.top + 300)])
    _stitch(plate, close(lining), depth=0.45)
    for share in _SEAMS:
        x = BAG_GRID.left + share * BAG_GRID.width
        bow = (share - 0.5) * 50
        seam = spline(
            [(middle + (x - middle) * 0.5, BAG.top + 62), (x + bow * 0.3, BAG.top + 190),
             (x + bow * 0.5, bottom - 160), (x + bow * 0.2, bottom - 14)], closed=False
        )  # fmt: skip
        stroke(plate, seam, 0.8, depth=0.20)
    patch = rounded(middle + 98, bottom - 92, 74, 58, 5)
    stroke(plate, close(patch), 0.8, depth=0.28)
    _stitch(plate, close(patch) * 0.97 + 0.03 * patch.mean(axis=0), depth=0.4)


def _draw_strap(plate: Plate) -> None:
    """Draw the strap that hangs on the right, from the mouth to the foot, with its brass hook."""
    right, top = BAG.left + BAG.width, BAG.top
    way = spline(
        [(right - 190, top + 44), (right - 110, top + 14), (right - 36, top + 60),
         (right - 12, top + 220), (right - 14, top + 380), (right - 64, top + 506)], closed=False
    )  # fmt: skip
    stroke(plate, way, 9, depth=0.55, hollow=0.6, wall=0.3)
    _stitch(plate, way, depth=0.5)
    hook = (right - 66, top + 508)
    ball(plate, hook, 11, depth=1.4, hollow=0.75, wall=0.3)
    ball(plate, (hook[0] + 10, hook[1] - 18), 4, depth=1.8)


def _draw_cells(plate: Plate) -> None:
    """Draw the room inside as a faint net, so that a place can be named."""
    left, top, width, height = BAG_GRID
    for column in range(width // BAG_CELL + 1):
        x = left + column * BAG_CELL
        line(plate, (x, top), (x, top + height), 0.6, depth=0.14)
    for row in range(height // BAG_CELL + 1):
        y = top + row * BAG_CELL
        line(plate, (left, y), (left + width, y), 0.6, depth=0.14)
        for column in range(width // BAG_CELL + 1):
            ball(plate, (left + column * BAG_CELL, y), 1.4, depth=0.3)


def _draw_mouth(plate: Plate) -> None:
    """Draw the gathered mouth: folds, brass eyelets, the cord through them and its knot."""
    middle, y = BAG_GRID.left + BAG_GRID.width / 2, BAG.top + 34
    frill = spline(
        [(middle - 100, y + 8), (middle - 96, y - 22), (middle - 50, y - 14), (middle, y - 26),
         (middle + 54, y - 14), (middle + 96, y - 24), (middle + 100, y + 8), (middle, y + 16)]
    )  # fmt: skip
    rim(plate, frill, depth=0.55, wall=4)
    for fold in np.linspace(-0.9, 0.9, 13):
        ends = [
            (middle + 98 * fold, y - 16),
            (middle + 80 * fold, y + 16),
            (middle + 128 * fold, y + 50),
        ]
        stroke(plate, spline(ends, closed=False), 1.2, depth=0.34)
    places = np.linspace(-76, 76, _EYELETS)
    cord = [(middle + x, y + 4 + (5 if number % 2 else -3)) for number, x in enumerate(places)]
    stroke(plate, spline(cord, closed=False), 2.4, depth=0.5)
    for x, at in cord:
        stroke(plate, close(arc((x, at), 7.5, steps=28)), 2.4, depth=1.6)
        ball(plate, (x, at), 4.5, depth=-0.3)
    tail = spline(
        [cord[-1], (middle + 104, y + 18), (middle + 96, y + 36), (middle + 118, y + 48)],
        closed=False,
    )
    stroke(plate, tail, 2.2, depth=0.6)
    ball(plate, tail[-1], 4.6, depth=0.8)


def paint_lining(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the inside of a coat with six sewn pockets for films."""
    left, top, width, height = LINING
    plate = Plate(width, height, scale=scale, left=left, top=top)
    right, bottom = left + width, top + height
    cloth = spline(
        [(left + 18, top + 8), (left + 90, top + 26), (right - 70, top + 22), (right - 14, top + 8),
         (right - 8, top + 120), (right - 5, bottom - 8), (left + 120, bottom - 4),
         (left + 5, bottom - 8), (left + 9, top + 120)]
    )  # fmt: skip
    hold_back(plate, cloth, share=0.6, blur=2)
    slab(plate, cloth, depth=0.20, finish=Finish(texture="wool", texture_gain=0.5))
    rim(plate, cloth, depth=0.55, wall=6)
    _quilt(plate, seed)
    for slot in LINING_SLOTS:
        pocket = rounded(slot.left - 3, slot.top + 10, slot.width + 6, slot.height - 6, 4)
        slab(plate, pocket, depth=0.10)
        stroke(plate, close(pocket), 0.9, depth=0.45)
        _stitch(
            plate,
            close(rounded(slot.left, slot.top + 13, slot.width, slot.height - 12, 3)),
            depth=0.5,
        )
        edge = [(slot.left - 3, slot.top + 11), (slot.left + slot.width + 3, slot.top + 11)]
        stroke(plate, edge, 2.0, depth=0.55)
    for button in range(3):
        x, y = right - 16, top + 70 + 72 * button
        ball(plate, (x, y), 6, depth=1.1, power=0.2)
        for hole_x, hole_y in ((-2, -2), (2, -2), (-2, 2), (2, 2)):
            ball(plate, (x + hole_x, y + hole_y), 1.0, depth=-0.7)
    stroke(
        plate,
        spline(
            [(left + 86, top + 24), (left + 120, top + 8), (left + 154, top + 22)], closed=False
        ),
        2,
        depth=0.8,
    )
    return (overlay(plate, "lining", seed=seed),)


def _quilt(plate: Plate, seed: int) -> None:
    """Sew diamonds over the lining."""
    left, top, width, height = LINING
    for step in range(-8, 14):
        x = left + step * 34
        for lean in (1, -1):
            start = np.array([x if lean > 0 else x + height * 0.6, top + 30])
            end = start + np.array([lean * height * 0.6, height - 44])
            way = np.linspace(start, end, 60)
            kept = way[(way[:, 0] > left + 14) & (way[:, 0] < left + width - 26)]
            if len(kept) > 4:
                stroke(
                    plate,
                    kept,
                    0.6,
                    depth=0.10 + 0.01 * float(window("cloud", seed, step, (1, 1))[0, 0]),
                )


def _stitch(
    plate: Plate, way: Points, *, depth: float, dash: float = 4.0, gap: float = 3.2
) -> None:
    """Sew along a line."""
    line_ = np.asarray(way, np.float64)
    run = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line_, axis=0).T))])
    for start in np.arange(0, run[-1] - dash, dash + gap):
        ends: Curve = np.stack(
            [np.interp((start, start + dash), run, line_[:, axis]) for axis in (0, 1)], axis=1
        )
        stroke(plate, ends, 0.7, depth=depth)
