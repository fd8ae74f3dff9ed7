"""The shoulders: collar bones, shoulder blades, the heads of the arms, and the breastbone."""

import numpy as np

from game.film.curves import profile, spline
from game.film.outlines import shell
from game.film.plate import Plate
from game.film.solids import revolve
from game.film.strokes import stroke

_MIDDLE = 500.0
_COLLAR_BONE = ((34, 214), (90, 196), (160, 184), (220, 176), (280, 158), (322, 156))
_BLADE = (
    (210, 236), (262, 196), (318, 196), (352, 226), (350, 292), (322, 330), (310, 400), (286, 480),
    (258, 520), (236, 490), (216, 400), (200, 310),
)  # fmt: skip
_SPINE_OF_BLADE = ((206, 274), (262, 240), (320, 204), (356, 172))
_ACROMION = ((318, 160), (352, 150), (378, 166), (372, 186), (340, 190))
_CORACOID = ((300, 226), (306, 200), (326, 196), (340, 208))
_MANUBRIUM = ((462, 212), (500, 222), (538, 212), (534, 262), (520, 300), (480, 300), (466, 262))
_ARM = (
    (0, 0), (0.005, 16), (0.018, 34), (0.04, 44), (0.075, 46), (0.11, 40), (0.16, 29),
    (0.27, 24), (1, 22),
)  # fmt: skip


def draw_shoulders(plate: Plate, depth: float, cortex: float) -> None:
    """Draw both shoulders in the frame of the chest."""
    for mirrored in (False, True):
        with plate.at(_MIDDLE, mirrored=mirrored):
            _draw_shoulder(plate, depth, cortex)


def draw_sternum(plate: Plate, depth: float) -> None:
    """Draw the top of the breastbone, faint in a frontal view."""
    shell(plate, spline(_MANUBRIUM, steps=6), depth=depth, radius=20, wall=4, hollow=0.7)


def _draw_shoulder(plate: Plate, depth: float, cortex: float) -> None:
    """Draw one shoulder, outward to the right of the middle line."""
    line = spline(_COLLAR_BONE, closed=False)
    width = np.interp(np.linspace(0, 1, len(line)), (0, 0.1, 0.4, 0.7, 1), (20, 17, 12, 13, 17))
    stroke(plate, line, width, depth=0.85 * depth, hollow=0.66, wall=0.28)
    shell(plate, spline(_BLADE), depth=0.34 * depth, radius=14, wall=7, hollow=0.72)
    ridge = spline(_SPINE_OF_BLADE, closed=False, steps=6)
    stroke(plate, ridge, 8, depth=0.34 * depth, hollow=0.6)
    acromion = spline(_ACROMION, steps=6)
    shell(plate, acromion, depth=0.45 * depth, radius=14, wall=5, hollow=0.7)
    stroke(plate, spline(_CORACOID, closed=False, steps=6), 9, depth=0.4 * depth, hollow=0.5)
    _draw_arm(plate, depth * 0.9, cortex)


def _draw_arm(plate: Plate, depth: float, cortex: float) -> None:
    arm = profile(*_ARM)
    place = np.linspace(0, 1, len(arm))
    wall = np.interp(place, (0, 0.09, 0.24, 1), (3, 4, 9, 10)) * cortex
    cavity = np.maximum(arm - wall, 0).astype(np.float32)
    led_aside = np.interp(place, (0, 0.06, 0.15, 1), (6, 3, 0, 0)).astype(np.float32)
    revolve(
        plate,
        (376, 196),
        (532, 1160),
        arm,
        depth=depth,
        cavity=cavity,
        cavity_share=0.78,
        reference=36,
        offset=led_aside,
        marrow=0.4,
    )
