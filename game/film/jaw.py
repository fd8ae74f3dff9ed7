"""The jaw and its teeth: it turns about the joint before the ear; steel crowns shine."""

from dataclasses import dataclass

import numpy as np

from game.film.curves import profile, spline, turned
from game.film.outlines import cortex, inside, pill, shell, trabeculae
from game.film.planes import Curve, Points, depth_inside
from game.film.plate import Plate
from game.film.solids import revolve
from game.film.strokes import stroke

STEEL = 2.6
_JOINT = np.array([560.0, 612.0])
_JAW = (
    (568, 608), (580, 628), (578, 690), (572, 760), (548, 818), (490, 852), (400, 882), (300, 906),
    (242, 908), (208, 886), (204, 850), (214, 806), (206, 772), (222, 756), (300, 758), (400, 750),
    (440, 738), (452, 690), (446, 634), (458, 604), (476, 606), (492, 640), (514, 656), (536, 640),
    (548, 612),
)  # fmt: skip
_CANAL = ((512, 690), (500, 760), (440, 812), (340, 838), (262, 844))
_KINDS = "iicppmmm"
"""Incisors, canine, premolars and molars, from the front."""
_PLACES = (222, 236, 254, 278, 302, 334, 372, 408)
_HALF_WIDTHS = {"i": 9.0, "c": 10.0, "p": 11.5, "m": 17.0}


@dataclass(frozen=True, slots=True)
class Mouth:
    """How far the jaw is open, and what the teeth are like."""

    jaw_deg: float = 0.0
    crowns: tuple[tuple[str, int], ...] = ()
    """(upper or lower, tooth from the front)."""
    missing: tuple[int, ...] = ()
    """Upper teeth that are gone."""


def draw_jaw(plate: Plate, mouth: Mouth, depth: float) -> None:
    """Draw the lower jaw; its far half is fainter and lies a little aside."""
    for x, y, share in ((0, 0, 1.0), (-8, 8, 0.42)):
        box, mask = inside(plate, _open(spline(_JAW), mouth.jaw_deg) + np.array([x, y]))
        if box.empty:
            continue
        deep = depth_inside(mask) / np.float32(plate.size)
        bone = 0.42 * np.clip(deep / 16, 0, 1) + 0.62 * cortex(deep, 4, 4)
        net = trabeculae(box, fine=1, coarse=0, limit=1.5)
        bone *= 1 + 0.18 * net * np.clip(deep / 14, 0, 1)
        plate.lay(box, np.asarray(bone * mask * (share * depth), np.float32))
    canal = _open(spline(_CANAL, closed=False), mouth.jaw_deg)
    stroke(plate, canal, 6.5, depth=-0.18 * depth)


def draw_teeth(plate: Plate, mouth: Mouth, depth: float) -> None:
    """Draw two rows of eight, and the far side of both behind them."""
    for aside, share in ((0, 1.0), (7, 0.5)):
        for tooth, (kind, x) in enumerate(zip(_KINDS, _PLACES, strict=True)):
            deep = 0.95 * depth * share
            lean = 9 - 3 * tooth if tooth < 4 else 0
            upper = (x + aside, 704 - (4 if tooth < 3 else 0) - 0.8 * tooth)
            if tooth not in mouth.missing or aside:
                with plate.at(*upper, scale=0.98, turned_deg=180 + lean):
                    _draw_tooth(plate, kind, deep, steel=("upper", tooth) in mouth.crowns)
            foot = _open((x + aside + (2 if tooth else -2), 762 - 1.6 * tooth), mouth.jaw_deg)
            lean = 3 * tooth - 10 if tooth < 4 else 2
            at = (float(foot[0]), float(foot[1]))
            with plate.at(*at, scale=0.94, turned_deg=lean - mouth.jaw_deg):
                _draw_tooth(plate, kind, deep, steel=("lower", tooth) in mouth.crowns)


def _open(points: Points, jaw_deg: float) -> Curve:
    """Turn points of the jaw about its joint."""
    across, down = turned((1, 0), -jaw_deg), turned((0, 1), -jaw_deg)
    return np.asarray((np.asarray(points) - _JOINT) @ np.stack([across, down]) + _JOINT)


def _draw_tooth(plate: Plate, kind: str, depth: float, *, steel: bool) -> None:
    """Draw a tooth whose crown points up and whose roots point down."""
    w = _HALF_WIDTHS[kind]
    top = -25 if kind in "pm" else -31
    crown = spline(
        [
            (-w, -2), (-1.06 * w, -14), (-0.8 * w, -27), (-0.25 * w, top), (0.25 * w, top),
            (0.8 * w, -27), (1.06 * w, -14), (w, -2), (0, 2),
        ],
        steps=4,
    )  # fmt: skip
    shell(plate, crown, depth=0.95 * depth, radius=9, wall=5, hollow=0.35)
    two = kind == "m"
    root = w * (0.46 if two else 0.86)
    form = profile((0, root), (0.3, root * 0.86), (0.7, root * 0.5), (0.94, root * 0.2), (1, 0))
    pulp = profile((0, root * 0.24), (0.6, root * 0.14), (1, 0))
    for side, lean in ((-0.55, -8), (0.55, 8)) if two else ((0.0, 0),):
        start, end = (side * w, -3), (side * w + lean, 46)
        revolve(plate, start, end, form, depth=0.5 * depth, cavity=pulp, cavity_share=0.9)
    if steel:
        pill(plate, crown, depth=STEEL, radius=5)
