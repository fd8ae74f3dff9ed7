"""Bones of every kind: tubular bones with marrow and joint plates, and vertebrae from the front."""

from dataclasses import dataclass

import numpy as np

from game.film.curves import arc, profile, spline
from game.film.outlines import blob, shell
from game.film.planes import Curve, Plane, Point
from game.film.plate import Plate
from game.film.solids import Fracture, revolve
from game.film.strokes import stroke

_ENDS = {
    "round": ((0.80, 0.0, 1.12), (0.89, 0.94, 0.0), (0.945, 1.0, 0.0), (0.98, 0.72, 0.0),
              (0.994, 0.36, 0.0), (1.0, 0.0, 0.0)),
    "condyle": ((0.80, 0.0, 1.10), (0.90, 0.92, 0.0), (0.95, 1.0, 0.0), (0.985, 0.88, 0.0),
                (1.0, 0.55, 0.0)),
    "tuft": ((0.70, 0.0, 1.0), (0.84, 0.85, 0.0), (0.92, 1.0, 0.0), (0.97, 0.8, 0.0),
             (1.0, 0.25, 0.0)),
}  # fmt: skip
"""Far ends of a tubular bone: (place, share of the head's width, share of the shaft's)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tube:
    """The form of a tubular bone: half-widths of base, shaft and head, and how the head ends."""

    base: float
    shaft: float
    head: float
    end: str = "round"
    """round, condyle or tuft."""
    cortex: float = 0.40
    """Thickness of the wall as a share of the shaft."""

    @property
    def widths(self) -> Plane:
        """The profile along the axis."""
        near = ((0, 0.62), (0.015, 0.90), (0.06, 1.0), (0.16, 0.86))
        middle = ((0.32, 1.08), (0.5, 1.0), (0.66, 1.02))
        far = tuple((at, self.head * h + self.shaft * s) for at, h, s in _ENDS[self.end])
        return profile(
            *((at, self.base * share) for at, share in near),
            *((at, self.shaft * share) for at, share in middle),
            *far,
        )


def tube(
    plate: Plate,
    start: Point,
    end: Point,
    form: Tube,
    *,
    depth: float = 1.0,
    bend: float = 0.0,
    marrow: float = 0.5,
    fracture: Fracture | None = None,
) -> None:
    """Draw a tubular bone with its marrow cavity and the bright plate under the near joint."""
    widths = form.widths
    place = np.linspace(0, 1, len(widths))
    swell = np.sin(np.pi * np.clip((place - 0.02) / 0.96, 0, 1)) ** 1.3
    cavity = np.maximum(widths - form.cortex * form.shaft * np.clip(swell, 0.20, 1), 0)
    cavity[(place < 0.02) | (place > 0.985)] = 0
    emptiness = 0.8 * (0.58 + 0.34 * np.abs(np.sin(np.pi * place)) ** 1.5)
    revolve(
        plate,
        start,
        end,
        widths,
        depth=depth,
        cavity=cavity.astype(np.float32),
        cavity_share=emptiness.astype(np.float32),
        bend=bend,
        reference=form.shaft * 0.6 + 0.4 * max(form.base, form.head),
        fracture=fracture,
        marrow=marrow,
    )
    if fracture is None:
        _joint_plate(plate, np.asarray(start, np.float64), np.asarray(end, np.float64), form, depth)


def _joint_plate(plate: Plate, start: Curve, end: Curve, form: Tube, depth: float) -> None:
    """Draw the thin bright line under a joint surface."""
    along = end - start
    length = float(np.hypot(*along))
    along = along / length
    aside = np.array([-along[1], along[0]]) * form.base * 0.8
    low, high = start + along * length * 0.02, start + along * length * 0.035
    stroke(plate, [low + aside, high, low - aside], form.head * 0.07 + 0.6, depth=depth * 0.35)


def vertebra(
    plate: Plate,
    centre: tuple[float, float],
    half_width: float,
    height: float,
    *,
    depth: float = 1.0,
    processes: float = 1.0,
    spinous: bool = True,
) -> None:
    """Draw a vertebra from the front: waisted body, end plates, pedicle eyes, spinous drop.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    centre : (x, y)
        Middle of its body.
    half_width, height : float
        Of its body, in local units.
    depth : float
        Optical depth of the body.
    processes : float
        How long its transverse processes are.
    spinous : bool
        Whether its spinous process is seen.
    """
    with plate.at(*centre):
        _vertebral_body(plate, half_width, height, depth)
        for side in (-1, 1):
            _vertebral_side(plate, half_width, height, depth, side * 1.0)
            with plate.at(mirrored=side < 0):
                if processes:
                    _transverse_process(plate, half_width, height, depth * 0.55, processes)
        if spinous:
            _spinous_process(plate, half_width, height, depth * 0.62)


def _vertebral_body(plate: Plate, w: float, h: float, depth: float) -> None:
    right = [(0.5, 0.46), (1.0, 0.5), (1.0, 0.36), (0.86, 0.0), (1.0, -0.36), (1.0, -0.5)]
    upper = [(0.5, -0.46), (0.0, -0.44), (-0.5, -0.46)]
    left = [(-1.0, -0.5), (-1.0, -0.36), (-0.86, 0.0), (-1.0, 0.36), (-1.0, 0.5), (-0.5, 0.46)]
    marks = np.array([(0.0, 0.44), *right, *upper, *left]) * (w, h)
    blob(plate, marks, depth=0.85 * depth, radius=0.55 * w, wall=0.055 * h, hollow=0.52, net=0.3)
    for side in (-1, 1):
        end_plate = np.array([(-0.95, 0.44), (0, 0.415), (0.95, 0.44)]) * (w, side * h)
        stroke(plate, spline(end_plate, closed=False), h * 0.035, depth=depth * 0.42)


def _vertebral_side(plate: Plate, w: float, h: float, depth: float, side: float) -> None:
    eye = arc((side * w * 0.58, -0.16 * h), (w * 0.17, h * 0.20), steps=24)
    stroke(plate, eye, h * 0.045, depth=depth * 0.42)
    facet = np.array([(0.50, 0.05), (0.62, 0.32), (0.55, 0.62), (0.42, 0.72)]) * (side * w, h)
    stroke(plate, spline(facet, closed=False, steps=6), h * 0.06, depth=depth * 0.32)


def _transverse_process(plate: Plate, w: float, h: float, depth: float, size: float) -> None:
    marks = [
        (0.8, -0.22), (1.2, -0.27), (1 + 0.95 * size, -0.36), (1.02 + size, -0.22),
        (1 + 0.8 * size, -0.08), (1.1, -0.02), (0.8, -0.02),
    ]  # fmt: skip
    outline = spline(np.array(marks) * (w, h), steps=6)
    shell(plate, outline, depth=depth, radius=h * 0.14, wall=h * 0.045, hollow=0.7)


def _spinous_process(plate: Plate, w: float, h: float, depth: float) -> None:
    marks = [
        (-0.10, -0.02), (0.10, -0.02), (0.14, 0.40), (0.12, 0.62),
        (0.0, 0.70), (-0.12, 0.62), (-0.14, 0.40),
    ]  # fmt: skip
    outline = spline(np.array(marks) * (w, h), steps=6)
    shell(plate, outline, depth=depth, radius=w * 0.13, wall=h * 0.05, hollow=0.55)
