"""The grip: a hand of bones that holds something, posed joint by joint."""

from dataclasses import dataclass

import numpy as np

from game.film.bones import Tube, tube
from game.film.curves import spline
from game.film.outlines import blob, soft
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.strokes import stroke

_FORMS = (
    Tube(base=25, shaft=15.5, head=24),
    Tube(base=21, shaft=13, head=17.5, end="condyle", cortex=0.42),
    Tube(base=18.5, shaft=11.5, head=15, end="condyle", cortex=0.42),
    Tube(base=15.5, shaft=7, head=11.5, end="tuft", cortex=0.42),
)
"""A metacarpal and three phalanges, in units of a hand of 1000."""
_THUMB = (
    Tube(base=27, shaft=18, head=26),
    Tube(base=24, shaft=15, head=20, end="condyle", cortex=0.42),
    Tube(base=20, shaft=9, head=14, end="tuft", cortex=0.42),
)
_RADIUS = Tube(base=46, shaft=40, head=60, end="condyle", cortex=0.34)
_ULNA = Tube(base=30, shaft=28, head=34, end="condyle", cortex=0.36)
_FLESH = (62, 54, 42, 36, 24)
_THUMB_FLESH = (74, 54, 44, 28)
_GAP = 0.10
"""Share of a bone's length that stays open at a joint, where gristle is."""
_CARPALS = ((-62, 26), (-22, 34), (18, 34), (56, 28), (-50, -22), (-14, -28), (24, -26), (58, -18))
"""Two rows across the wrist: (across, along), in units of a hand of 1000."""


@dataclass(frozen=True, slots=True)
class Grip:
    """How a hand is posed, in points: joints run from the wrist to the tips."""

    fingers: tuple[tuple[tuple[float, float], ...], ...]
    """Base, knuckle, two joints and tip, from the index to the little finger."""
    thumb: tuple[tuple[float, float], ...]
    """Base, knuckle, joint and tip."""
    wrist: tuple[float, float]
    elbow: tuple[float, float]
    """Where the forearm leaves the picture."""
    size: float = 0.40
    """Points to a unit of a hand of 1000."""


def draw_forearm(plate: Plate, grip: Grip, *, depth: float = 1.3, flesh: float = 0.62) -> None:
    """Draw the wrist, the two bones of the forearm, and the flesh and the sleeve round them."""
    wrist, elbow = np.array(grip.wrist), np.array(grip.elbow)
    along = (elbow - wrist) / np.linalg.norm(elbow - wrist)
    aside = np.array([-along[1], along[0]])
    size = grip.size
    with plate.union(depth=flesh, blur=1.2):
        line = np.linspace(wrist - along * 60 * size, elbow, 8)
        stroke(plate, line, np.linspace(92, 150, 8) * size, depth=0.8)
    for form, side, wide in ((_RADIUS, 1, 46), (_ULNA, -1, 52)):
        start, end = elbow + aside * side * 60 * size, wrist + aside * side * wide * size
        tube(plate, start, end + along * 55 * size, _sized(form, size), depth=depth, marrow=0.35)
    for across, forward in _CARPALS:
        middle = wrist + aside * across * size - along * forward * size
        turn = np.linspace(0, 2 * np.pi, 7, endpoint=False) + 0.3 * across
        lumpy = 1 + 0.13 * np.cos(2 * turn + across)
        outline = middle + np.stack([np.cos(turn), np.sin(turn)], 1) * (lumpy * 25 * size)[:, None]
        blob(plate, outline, depth=0.8 * depth, radius=24 * size, wall=4 * size, hollow=0.5)


def draw_fingers(
    plate: Plate,
    grip: Grip,
    which: tuple[int, ...] = (3, 2, 1, 0),
    *,
    depth: float = 1.3,
    flesh: float = 0.62,
) -> None:
    """Draw some of the four fingers with their flesh, the farthest first."""
    size = grip.size
    joints = {finger: np.array(grip.fingers[finger]) for finger in which}
    with plate.union(depth=flesh, blur=1.2, power=0.85):
        for finger in which:
            _flesh(plate, joints[finger], _FLESH, size)
        if len(which) == 4:
            palm = [joints[3][0], joints[0][0], joints[0][1], joints[1][1], joints[2][1]]
            soft(plate, spline([*palm, joints[3][1]], steps=5), depth=0.9, radius=60 * size)
    for finger in which:
        thick = size * (1.0, 1.04, 0.98, 0.86)[finger]
        for bone, form in enumerate(_FORMS):
            _bone(plate, joints[finger][bone : bone + 2], _sized(form, thick), depth)


def draw_thumb(plate: Plate, grip: Grip, *, depth: float = 1.3, flesh: float = 0.62) -> None:
    """Draw the thumb with its flesh."""
    joints = np.array(grip.thumb)
    with plate.union(depth=flesh, blur=1.2, power=0.85):
        _flesh(plate, joints, _THUMB_FLESH, grip.size)
    for bone, form in enumerate(_THUMB):
        _bone(plate, joints[bone : bone + 2], _sized(form, grip.size), depth)


def draw_ring(plate: Plate, grip: Grip, finger: int) -> None:
    """Put a wedding ring on a finger."""
    knuckle, joint = (np.array(grip.fingers[finger][place]) for place in (1, 2))
    along = (joint - knuckle) / np.linalg.norm(joint - knuckle)
    aside = np.array([-along[1], along[0]])
    angle = np.linspace(0, 2 * np.pi, 32)[:, None]
    middle = knuckle * 0.5 + joint * 0.5
    hoop = middle + (aside * 36 * np.cos(angle) + along * 9 * np.sin(angle)) * grip.size
    stroke(plate, hoop, 6.5 * grip.size, depth=3.0)


def _flesh(plate: Plate, joints: Curve, widths: tuple[int, ...], size: float) -> None:
    tip = joints[-1] + (joints[-1] - joints[-2]) * 0.16
    line = spline([*joints[:-1], tip], closed=False, steps=6)
    place = np.linspace(0, len(widths) - 1, len(line))
    stroke(plate, line, np.interp(place, range(len(widths)), widths) * size, depth=0.7)


def _bone(plate: Plate, ends: Curve, form: Tube, depth: float) -> None:
    along = ends[1] - ends[0]
    gap = along / np.linalg.norm(along) * min(form.base * _GAP * 4, 0.1 * np.linalg.norm(along))
    tube(plate, ends[0] + gap, ends[1] - gap * 0.4, form, depth=depth, marrow=0.4)


def _sized(form: Tube, size: float) -> Tube:
    return Tube(
        base=form.base * size,
        shaft=form.shaft * size,
        head=form.head * size,
        end=form.end,
        cortex=form.cortex,
    )
