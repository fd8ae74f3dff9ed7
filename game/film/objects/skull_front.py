"""The head from the front: every portrait's skull, with the eyes that the high voltage finds."""

from dataclasses import dataclass

import numpy as np

from game.film.curves import close, rounded, spline
from game.film.outlines import blob, pill, shell, soft
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

CROWN_Y = -208.0
EYES_Y = -104.0
_VAULT = (
    (0, -208), (34, -203), (60, -182), (72, -148), (70, -112), (62, -92), (60, -74), (46, -62),
    (0, -58), (-46, -62), (-60, -74), (-62, -92), (-70, -112), (-72, -148), (-60, -182),
    (-34, -203),
)  # fmt: skip
_CHEEKS = (
    (-50, -84), (-56, -62), (-40, -44), (-22, -30), (22, -30), (40, -44), (56, -62), (50, -84),
    (30, -70), (-30, -70),
)  # fmt: skip
_ORBIT = ((12, -112), (22, -126), (44, -126), (56, -110), (52, -90), (34, -82), (16, -92))
_ARCH = ((60, -96), (67, -84), (55, -66), (40, -58))
_BROW = ((8, -118), (22, -133), (46, -133), (63, -116))
_NOSE = ((0, -96), (9, -76), (14, -58), (6, -52), (0, -56), (-6, -52), (-14, -58), (-9, -76))
_JAW = (
    (-58, -74), (-56, -40), (-44, -16), (-20, 0), (0, 2), (20, 0), (44, -16), (56, -40), (58, -74),
    (48, -64), (44, -40), (34, -26), (0, -18), (-34, -26), (-44, -40), (-48, -64),
)  # fmt: skip
_TEETH = 8
_STEEL = 2.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What distinguishes one skull from another."""

    wide: float = 1.0
    long: float = 1.0
    """Of the jaw."""
    jaw: float = 2.0
    """How far it is open, in units of a head of 208."""
    steel: tuple[int, ...] = ()
    """Upper teeth of steel, 0 to 7 from the left."""
    missing: tuple[int, ...] = ()
    gaze: tuple[float, float] = (0.0, 0.0)
    """Where the eyes go: -1 to 1 to the right, and down."""


def draw_skull(plate: Plate, face: Face, *, depth: float = 1.0) -> None:
    """Draw the skull: chin at (0, 0), crown at y = -208."""
    blob(
        plate, _widened(_VAULT, face), depth=0.85 * depth, radius=18, wall=6, hollow=0.62, net=0.25
    )
    soft(plate, spline(_widened(_VAULT, face)), depth=0.36 * depth, radius=24)
    shell(plate, spline(_widened(_CHEEKS, face)), depth=0.45 * depth, radius=14, wall=4, hollow=0.4)
    for mirrored in (False, True):
        with plate.at(mirrored=mirrored):
            _draw_side(plate, face, depth)
    soft(plate, spline(_NOSE, steps=6), depth=-0.75 * depth, radius=6)
    stroke(plate, close(spline(_NOSE[1:-1], steps=6)), 1.2, depth=0.25 * depth)
    line(plate, (0, -90), (0, -56), 1.2, depth=0.6 * depth)
    suture = [(0, -206), (2, -196), (-2, -187), (2, -178), (-1, -168)]
    stroke(plate, suture, 0.9, depth=-0.16 * depth)
    _draw_jaw(plate, face, depth)
    _draw_teeth(plate, face, depth)


def draw_eyes(plate: Plate, face: Face, *, depth: float = 0.7) -> None:
    """Draw the eyes in their orbits, turned to where the person looks."""
    for side in (-1, 1):
        x, y = side * 34 * face.wide, EYES_Y
        ball(plate, (x, y), 15, depth=0.26 * depth, hollow=0.3)
        look = (x + 6.5 * face.gaze[0], y + 4.5 * face.gaze[1])
        stroke(plate, close(spline(_ring(look, 6.4), steps=3)), 1.3, depth=0.9 * depth)
        ball(plate, look, 2.7, depth=1.5 * depth)


def _ring(middle: tuple[float, float], radius: float) -> Curve:
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    return np.array(middle) + radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)


def _widened(marks: tuple[tuple[float, float], ...], face: Face) -> Curve:
    return np.array(marks, np.float64) * (face.wide, 1)


def _draw_side(plate: Plate, face: Face, depth: float) -> None:
    """Draw the right side: orbit, brow and cheek bone."""
    orbit = spline(_widened(_ORBIT, face))
    soft(plate, orbit, depth=-0.95 * depth, radius=9)
    stroke(plate, close(orbit), 2.6, depth=0.75 * depth)
    brow = spline(_widened(_BROW, face), closed=False)
    stroke(plate, brow, 3.4, depth=0.35 * depth, hollow=0.4)
    arch = spline(_widened(_ARCH, face), closed=False, steps=6)
    stroke(plate, arch, 4, depth=0.55 * depth, hollow=0.4)


def _draw_jaw(plate: Plate, face: Face, depth: float) -> None:
    jaw = _widened(_JAW, face)
    low = np.clip((jaw[:, 1] + 74) / 50, 0, 1)
    jaw[:, 1] += low * (face.jaw + 12 * (face.long - 1))
    outline = spline(jaw)
    shell(plate, outline, depth=0.85 * depth, radius=10, wall=4, hollow=0.45)
    stroke(plate, close(outline), 1.2, depth=0.25 * depth)


def _draw_teeth(plate: Plate, face: Face, depth: float) -> None:
    for tooth in range(_TEETH):
        off = tooth - 3.5
        x, high = off * 8.6 * face.wide, 12 - abs(off) * 0.8
        half = 3.7 * face.wide
        for top, row_high, upper in ((-47, high, True), (-33 + face.jaw, high - 2, False)):
            crown = rounded(x - half, top, 2 * half, row_high, 2.4)
            if upper and tooth in face.missing:
                continue
            if upper and tooth in face.steel:
                pill(plate, crown, depth=_STEEL, radius=3)
                continue
            shell(plate, crown, depth=0.95 * depth, radius=4, wall=2, hollow=0.3)
