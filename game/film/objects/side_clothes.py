"""Clothes from the side: what a small figure wears, cut along its bones."""

from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from game.film.curves import close, rectangle, rounded, spline
from game.film.outlines import Finish, rim, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke


class Joints(NamedTuple):
    """Where the joints are; the figure faces left, the ground is y = 0."""

    hip: Curve
    neck: Curve
    near_leg: tuple[Curve, Curve]
    far_leg: tuple[Curve, Curve]
    near_arm: tuple[Curve, Curve]
    far_arm: tuple[Curve, Curve]


class Cut(NamedTuple):
    """How something is cut."""

    long: float = 96
    """From the hip down."""
    wide: float = 1.0
    """Of the hem, against that of a coat."""
    face: float = 0.2
    """How much of a ray the cloth takes where it is seen flat."""
    trousers: tuple[float, float] = (46, 34)
    """Width at the hip and at the ankle; nothing under a skirt."""
    boots: float = -22
    """How high they reach above the ankle."""
    trim: str = ""
    """What else is sewn to it."""


CUTS: MappingProxyType[str, Cut] = MappingProxyType(
    {
        "jacket": Cut(),
        "wide_jacket": Cut(150, 1.15, 0.24, (36, 20), trim="pads"),
        "sweater": Cut(76, 0.9, 0.3, trim="rows"),
        "uniform": Cut(110, 0.95, 0.4, boots=-96, trim="belt"),
        "greatcoat": Cut(330, 1.0, 0.46, boots=-70, trim="belt"),
        "apron": Cut(210, 0.95, 0.2, (0, 0), trim="lead"),
        "padded": Cut(100, 1.2, 0.3, boots=-96, trim="quilt"),
        "dress": Cut(220, 1.7, 0.14, (0, 0)),
        "coat": Cut(240, 1.1, 0.26, trim="fur"),
        "gown": Cut(200, 1.0, 0.2),
        "shirt": Cut(40, 0.85, 0.14),
        "striped": Cut(84, 0.95, 0.16, (50, 52), trim="stripes"),
        "boy": Cut(50, 0.9, 0.16, (40, 0), trim="scarf"),
    }
)  # fmt: skip
"""What portraits call by the same names."""


def draw_coat(
    plate: Plate, clothes: str, joints: Joints, *, depth: float, stout: float, ink: str | None
) -> None:
    """Draw what is worn on the trunk; what is long opens with the step."""
    cut = CUTS[clothes]
    outline = _outline(joints, cut, stout)
    with plate.inked(ink):
        rim(plate, outline, depth=depth, wall=9)
        slab(plate, outline, depth=cut.face * depth / 0.85, finish=Finish(texture="wool"))
        if cut.trim == "belt":
            _draw_belt(plate, joints, heavy=cut.long > 200)
    if cut.trim in _TRIMS:
        _TRIMS[cut.trim](plate, joints, depth)
    x, y = joints.neck
    for button in range(4):
        at = (float(x) + stout * (-84, -90, -84, -68)[button], float(y) + 78 + 50 * button)
        ball(plate, at, 7, depth=2.2)


def _outline(joints: Joints, cut: Cut, stout: float) -> Curve:
    """Cut a coat round the trunk; its hem is carried by the knees."""
    (hip_x, hip_y), (x, y) = joints.hip, joints.neck
    knees = (joints.near_leg[0][0], joints.far_leg[0][0])
    share, hem = cut.long / 330, float(hip_y) + cut.long
    front = min(knees) * share - 66 * cut.wide * stout
    back = max(knees) * share + 62 * cut.wide * stout
    pads = 1.25 if cut.trim in ("pads", "quilt") else 1.0
    marks = [
        (x - 22, y - 4), (x - 82 * stout * pads, y + 66), (x - 108 * stout, y + 160),
        (hip_x - 80 * stout, hip_y - 60), (front, hem - 4), ((front + back) / 2, hem + 6),
        (back, hem - 8), (hip_x + 66 * stout, hip_y - 70), (x + 62 * stout, y + 120),
        (x + 50 * stout * pads, y + 40), (x + 26, y),
    ]  # fmt: skip
    return spline([(float(across), float(down)) for across, down in marks], steps=6)


def _draw_belt(plate: Plate, joints: Joints, *, heavy: bool) -> None:
    """Draw the belt of the State, its collar, and what hangs from it."""
    (hip_x, hip_y), (x, y) = (map(float, joint) for joint in (joints.hip, joints.neck))
    belt = hip_y - 84
    slab(plate, rectangle(hip_x - 84, belt, 158, 26), depth=0.8)
    slab(plate, rounded(x - 52, y + 2, 70, 20, 5), depth=1.5)
    if heavy:
        stroke(plate, close(rounded(hip_x + 2, belt + 16, 44, 78, 8)), 5, depth=0.9)
        slab(plate, rectangle(hip_x + 10, belt + 26, 26, 16), depth=2.4)
        slab(plate, rectangle(hip_x + 22, belt + 40, 14, 40), depth=2.4)


def _draw_rows(plate: Plate, joints: Joints, depth: float) -> None:
    x, y = map(float, joints.neck)
    for row in range(9):
        at = y + 40 + 36 * row
        line(plate, (x - 92, at), (x + 52, at - 6), 5, depth=0.4 * depth)


def _draw_quilt(plate: Plate, joints: Joints, depth: float) -> None:
    (x, y), low = map(float, joints.neck), float(joints.hip[1]) + 80
    for row in range(5):
        across = x - 84 + 34 * row
        line(plate, (across, y + 60), (across - 6, low), 7, depth=0.5 * depth)


def _draw_lead(plate: Plate, joints: Joints, depth: float) -> None:
    """Hang the lead apron in front: the one slab that a ray does not enter."""
    x, y = map(float, joints.neck)
    low = float(joints.hip[1]) + 150
    slab(plate, spline([(x - 70, y + 50), (x - 118, y + 160), (x - 104, low), (x - 40, low),
                        (x - 54, y + 160)]), depth=2.6)  # fmt: skip


def _draw_fur(plate: Plate, joints: Joints, depth: float) -> None:
    x, y = map(float, joints.neck)
    dice = np.random.default_rng(6)
    for at in spline([(x - 78, y + 44), (x - 40, y - 14), (x + 40, y - 4)], closed=False, steps=9):
        ball(plate, at + dice.normal(0, 4, 2), 20, depth=0.5 * depth, power=1.2)


def _draw_stripes(plate: Plate, joints: Joints, depth: float) -> None:
    x, y = map(float, joints.neck)
    for row in range(7):
        at = y + 34 + 34 * row
        line(plate, (x - 92, at), (x - 44, at), 9, depth=0.6 * depth)


def _draw_scarf(plate: Plate, joints: Joints, depth: float) -> None:
    """Tie the red scarf that nobody searches."""
    x, y = map(float, joints.neck)
    knot = [(x - 50, y - 4), (x + 30, y - 8), (x + 66, y + 60), (x - 40, y + 20), (x - 96, y + 110)]
    slab(plate, spline(knot), depth=1.4, ink="red")


_TRIMS = {
    "rows": _draw_rows,
    "quilt": _draw_quilt,
    "lead": _draw_lead,
    "fur": _draw_fur,
    "stripes": _draw_stripes,
    "scarf": _draw_scarf,
}
