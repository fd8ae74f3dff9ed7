"""The ribs: twelve pairs of arcs in space, dense where they turn towards us."""

from typing import NamedTuple

import numpy as np

from game.film.patient import Patient
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.strokes import stroke

_MIDDLE = 500.0
_POINTS = 46
_SIDE = 26
"""The point at which the back half of a rib ends and the front half begins."""
_SPLIT = 0.56
"""Share of the way round at which a rib turns back towards the breastbone."""
_STEEPEST = 0.42
"""A rib that runs away from us is at most 1 / 0.42 times as deep."""


class _Rib(NamedTuple):
    """One pair: where it springs from, how wide it swings, how far it hangs, where it ends."""

    top: float
    width: float
    drop: float
    front: float
    """Share of the width that the front end keeps; 0 for a floating rib."""


_RIBS = (
    _Rib(138, 118, 70, 0.66), _Rib(172, 178, 112, 0.60), _Rib(216, 226, 150, 0.58),
    _Rib(264, 258, 182, 0.56), _Rib(314, 280, 208, 0.55), _Rib(366, 296, 230, 0.55),
    _Rib(418, 306, 246, 0.56), _Rib(472, 312, 256, 0.60), _Rib(528, 312, 262, 0.66),
    _Rib(584, 300, 250, 0.74), _Rib(640, 262, 180, 0.0), _Rib(690, 190, 110, 0.0),
)  # fmt: skip
_FLOATING = {10: 0.62, 11: 0.50}
"""Share of the way round where the two floating ribs end."""


class _Arc(NamedTuple):
    """The line of a rib on the film, its half-width, and how much of it a ray goes through."""

    points: Curve
    width: Curve
    thick: Curve


def draw_ribs(
    plate: Plate,
    patient: Patient,
    breath: float,
    broken: tuple[int, int] | None,
    dice: np.random.Generator,
    *,
    depth: float = 1.0,
) -> None:
    """Draw twelve pairs of ribs, the back halves bright, the front halves fainter.

    Parameters
    ----------
    plate : Plate
        Where to draw, in the frame of the chest.
    patient : Patient
        Whose; the old have thin ribs.
    breath : float
        -1 out to 1 in: how far they are lifted.
    broken : (rib, side) or None
        Counted from 0 above; side is -1 or 1.
    dice : numpy.random.Generator
        No two ribs are quite alike.
    depth : float
        Optical depth of bone.
    """
    for number in range(len(_RIBS)):
        for side in (-1, 1):
            arc = _lead(number, side, breath, patient.build, dice)
            if broken == (number, side):
                arc = _draw_broken_back(plate, arc, side, depth)
            else:
                _draw_back(plate, arc, depth)
            _draw_front(plate, arc, depth, floating=not _RIBS[number].front)


def _lead(number: int, side: int, breath: float, build: float, dice: np.random.Generator) -> _Arc:
    """Work out the line of one rib: round from the spine (0) to its front end."""
    rib = _RIBS[number]
    width = rib.width * (1 + dice.normal(0, 0.008))
    top = rib.top * (1 - 0.02 * breath) + dice.normal(0, 2)
    end = np.pi * (0.985 if rib.front else _FLOATING[number])
    angle = np.linspace(0.02, end, _POINTS)
    way = angle / np.pi
    across = 34 * np.cos(angle / 2) + width * np.sin(angle) ** 0.86
    if rib.front:
        across = np.where(way > _SPLIT, _front_line(way, width, rib.front), across)
    down = top - 16 * np.sin(np.clip(3.2 * way, 0, 1) * np.pi) * (1 - 0.04 * number)
    down += rib.drop * np.clip(way - 0.10, 0, 1) ** 1.35 * 1.28
    if rib.front:
        down -= (20 + 3 * number) * np.clip((way - 0.80) / 0.2, 0, 1) ** 2
    away = 0.72 * width * np.cos(angle)
    slope = np.stack([np.gradient(across), np.gradient(down), np.gradient(away)], axis=1)
    flat = np.hypot(slope[:, 0], slope[:, 1]) / np.linalg.norm(slope, axis=1)
    half = (8.6 + 0.55 * min(number, 6) - 0.8 * max(number - 8, 0)) * build
    points = np.stack([_MIDDLE + side * across, down], axis=1)
    return _Arc(
        points, half * (1 - 0.16 * np.sin(angle) + 0.10 * way), 1 / np.clip(flat, _STEEPEST, 1)
    )


def _front_line(way: Curve, width: float, front: float) -> Curve:
    """Lead the front half of a rib back towards the breastbone."""
    turn = np.pi * _SPLIT
    outermost = width * np.sin(turn) ** 0.86 + 34 * np.cos(turn / 2)
    back = np.clip((way - _SPLIT) / (1 - _SPLIT), 0, 1)
    inner = width * front
    return np.asarray(inner + (outermost - inner) * np.cos(back * np.pi / 2) ** 0.9)


def _draw_back(plate: Plate, arc: _Arc, depth: float) -> None:
    end = _SIDE + 3
    fade = np.clip((_SIDE + 2.5 - np.arange(end)) / 5, 0, 1)
    _tube(plate, arc.points[:end], arc.width[:end], 0.72 * depth * arc.thick[:end] * fade)


def _draw_front(plate: Plate, arc: _Arc, depth: float, *, floating: bool) -> None:
    """Draw the front half; it fades into cartilage, and a floating rib just ends."""
    place = np.arange(_SIDE - 2, _POINTS)
    rise = np.clip((place - _SIDE + 2.5) / 5, 0, 1)
    fall = 1.0 if floating else np.clip((_POINTS - place) / 6, 0.35, 1)
    deep = 0.50 * depth * arc.thick[place] * rise * fall
    _tube(plate, arc.points[place], arc.width[place], deep)


def _draw_broken_back(plate: Plate, arc: _Arc, side: int, depth: float) -> _Arc:
    """Draw a back half in two pieces, and give the line as it now runs."""
    place = np.arange(_POINTS)
    snap = 17
    slipped = np.exp(-np.clip(place - snap, 0, None) / 14)[:, None]
    moved = arc._replace(points=arc.points + np.array([4 * side, 13]) * slipped)
    _tube(plate, arc.points[:snap], arc.width[:snap], 0.60 * depth * arc.thick[:snap])
    rest = slice(snap + 1, _SIDE + 1)
    _tube(plate, moved.points[rest], arc.width[rest], 0.60 * depth * arc.thick[rest])
    return moved


def _tube(plate: Plate, points: Curve, width: Curve, depth: Curve) -> None:
    stroke(plate, points, width, depth=depth, hollow=0.62, wall=0.26)
