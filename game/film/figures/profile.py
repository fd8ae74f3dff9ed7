"""The skeleton from the side, hung on angles: it walks, crouches, sits and leans."""

import math
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from game.film.curves import rounded, spline, turned
from game.film.figures.heads import skull_side
from game.film.figures.skeleton import limb, small_hand
from game.film.outlines import shell
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

_TRUNK, _UPPER_ARM, _FOREARM, _THIGH, _SHANK, _ANKLE = 330.0, 172.0, 140.0, 232.0, 236.0, 42.0
_PELVIS = (
    (-44, -58), (-14, -84), (24, -80), (46, -56), (40, -20), (20, 0), (24, 30), (10, 44), (-4, 26),
    (-8, 6), (-34, 0), (-40, -16), (-26, -32),
)  # fmt: skip
_SACRUM = ((24, -70), (44, -50), (48, -10), (36, 24), (28, 10), (30, -30))
_LEAST_FACE, _LEAST_HAND = 0.9, 0.75
"""Faces and hands are bare: even at low voltage they show."""
_HEEL = ((6, -10), (22, -4), (34, 18), (30, 36), (8, 34), (-8, 20), (-10, -2))
_TARSUS = ((-8, -2), (8, 18), (-20, 26), (-44, 22), (-36, 8))


@dataclass(frozen=True, slots=True, kw_only=True)
class Angles:
    """A pose in degrees from straight down, positive towards the face; near limbs and far ones."""

    lean: float = 4
    head: float = 0
    thigh: tuple[float, float] = (22, -18)
    shank: tuple[float, float] = (-6, -34)
    upper_arm: tuple[float, float] = (-20, 24)
    forearm: tuple[float, float] = (18, 40)
    foot: tuple[float, float] = (0, 0)
    drop: float = 0.0
    """How much lower than its feet would carry it the hip is: a chair, a crouch."""
    jaw: float = 3.0


SIDE_POSES: MappingProxyType[str, Angles] = MappingProxyType(
    {
        "walking": Angles(foot=(0, 26)),
        "striding": Angles(
            lean=6, thigh=(30, -22), shank=(0, -46), upper_arm=(-30, 30), forearm=(4, 52),
            foot=(-6, 34),
        ),
        "waiting": Angles(
            lean=1, thigh=(4, -5), shank=(1, -7), upper_arm=(8, -6), forearm=(30, 10)
        ),
        "smoking": Angles(
            lean=-2, thigh=(6, -8), shank=(2, -12), upper_arm=(28, 12), forearm=(140, 40), head=4
        ),
        "pointing": Angles(
            lean=5, thigh=(20, -16), shank=(-4, -26), upper_arm=(58, -8), forearm=(84, 14), head=4
        ),
        "crouching": Angles(
            lean=38, thigh=(88, 62), shank=(-58, -70), upper_arm=(70, 50), forearm=(104, 96),
            head=-30, foot=(0, 20),
        ),
        "sitting": Angles(
            lean=-2, thigh=(82, 76), shank=(-2, -8), upper_arm=(28, 20), forearm=(74, 66), head=6
        ),
        "writing": Angles(
            lean=16, thigh=(84, 78), shank=(-6, -16), upper_arm=(40, 30), forearm=(98, 92), head=20
        ),
        "holding a strap": Angles(
            lean=1, thigh=(4, -4), shank=(1, -5), upper_arm=(150, 10), forearm=(170, 30)
        ),
        "carrying": Angles(
            lean=-6, thigh=(16, -14), shank=(-6, -24), upper_arm=(34, 26), forearm=(92, 84)
        ),
        "bowed": Angles(
            lean=30, thigh=(14, -12), shank=(-14, -30), upper_arm=(26, 14), forearm=(50, 30),
            head=-18,
        ),
        "looking up": Angles(
            lean=-4, thigh=(5, -7), shank=(2, -10), upper_arm=(-6, -10), forearm=(6, 2), head=-18
        ),
        "playing piano": Angles(
            lean=8, thigh=(84, 78), shank=(-10, -22), upper_arm=(34, 26), forearm=(84, 78), head=14
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spots:
    """Where the joints of a figure from the side have come to lie, in its own units."""

    hip: Curve
    neck: Curve
    ear: Curve
    shoulder: Curve
    elbows: tuple[Curve, Curve]
    wrists: tuple[Curve, Curve]
    knees: tuple[Curve, Curve]
    ankles: tuple[Curve, Curve]
    up: Curve
    """Unit vector along the trunk."""
    ahead: Curve
    """Unit vector towards the face, across the trunk."""


def hang(angles: Angles) -> Spots:
    """Work out where the joints lie: face to the left, the lower foot on y = 0."""
    reach = [
        _THIGH * math.cos(math.radians(thigh)) + _SHANK * math.cos(math.radians(shank))
        for thigh, shank in zip(angles.thigh, angles.shank, strict=True)
    ]
    hip = np.array([0.0, angles.drop - max(reach) - _ANKLE])
    lean = math.radians(angles.lean)
    up = np.array([-math.sin(lean), -math.cos(lean)])
    ahead = np.array([up[1], -up[0]])
    neck = hip + _TRUNK * up
    shoulder = neck - 22 * up + 4 * ahead
    bent = math.radians(angles.lean + angles.head)
    ear = neck + 62 * np.array([-math.sin(bent), -math.cos(bent)]) + 14 * ahead
    elbows = _from(shoulder, angles.upper_arm, _UPPER_ARM)
    knees = _from(hip, angles.thigh, _THIGH)
    return Spots(
        hip=hip, neck=neck, ear=ear, shoulder=shoulder, elbows=elbows, knees=knees, up=up,
        ahead=ahead, wrists=_onward(elbows, angles.forearm, _FOREARM),
        ankles=_onward(knees, angles.shank, _SHANK - 4),
    )  # fmt: skip


def side_skeleton(plate: Plate, angles: Angles, *, depth: float = 1.0, fine: bool = True) -> Spots:
    """Draw a skeleton that looks left.

    Parameters
    ----------
    plate : Plate
        In the frame of the figure: 1000 units high, standing on y = 0.
    angles : Angles
        Its pose.
    depth : float
        Optical depth of bone.
    fine : bool
        Whether feet have all their bones; passers-by far away need none.

    Returns
    -------
    Spots
        Where clothes are to be hung.
    """
    spots = hang(angles)
    _draw_spine(plate, spots, depth)
    _draw_ribs(plate, spots, depth)
    _draw_hip(plate, spots, depth)
    _draw_head(plate, spots, angles, depth)
    for limb_, share in ((1, 0.72), (0, 1.0)):
        _draw_arm(plate, spots, angles, limb_, depth * share)
        _draw_leg(plate, spots, angles, limb_, depth * share, fine=fine)
    return spots


def upright_deg(spots: Spots) -> float:
    """Give how far the trunk is turned, clockwise, from upright."""
    return math.degrees(math.atan2(spots.up[0], -spots.up[1]))


def down(degrees: float) -> Curve:
    """Give the unit vector of an angle of a pose."""
    return np.array([-math.sin(math.radians(degrees)), math.cos(math.radians(degrees))])


def _from(start: Curve, degrees: tuple[float, float], length: float) -> tuple[Curve, Curve]:
    return start + length * down(degrees[0]), start + length * down(degrees[1])


def _onward(
    starts: tuple[Curve, Curve], degrees: tuple[float, float], length: float
) -> tuple[Curve, Curve]:
    return starts[0] + length * down(degrees[0]), starts[1] + length * down(degrees[1])


def _draw_spine(plate: Plate, spots: Spots, depth: float) -> None:
    leaned = upright_deg(spots)
    for number, way in enumerate(np.linspace(0, 1, 20)):
        bow = 16 * math.sin(6 * way + 0.5) - 8
        at = spots.hip + _TRUNK * way * spots.up + bow * spots.ahead
        half = 11 - 0.2 * number
        with plate.at(*at, turned_deg=leaned):
            body = rounded(-half, -7, 2 * half, 12, 3)
            shell(plate, body, depth=0.7 * depth, radius=6, wall=2, hollow=0.45)
            line(plate, (10, 0), (25, 6), 2.2, depth=0.5 * depth)
    for way in np.linspace(0, 0.8, 5):
        x, y = spots.neck * (1 - way) + spots.ear * way
        body = rounded(x - 10, y - 6, 20, 11, 3)
        shell(plate, body, depth=0.6 * depth, radius=5, wall=2, hollow=0.4)


def _draw_ribs(plate: Plate, spots: Spots, depth: float) -> None:
    up, ahead = spots.up, spots.ahead
    for number in range(10):
        at = spots.neck - (18 + 15.5 * number) * up - 2 * ahead
        deep = 58 + 42 * math.sin(min(1, (number + 1.5) / 8) * math.pi * 0.62)
        end, hang_ = (0.92 if number < 8 else 0.7), (2.0 if number < 7 else 1.0)
        marks = [
            at - 8 * ahead, at - 16 * ahead - 6 * up,
            at + 0.2 * deep * ahead - (20 + 1.5 * number) * up,
            at + 0.62 * deep * ahead - (40 + 2.2 * number) * up,
            at + end * deep * ahead - (52 + hang_ * number) * up,
        ]  # fmt: skip
        rib = spline(marks, closed=False, steps=5)
        stroke(plate, rib, 4.2, depth=0.62 * depth, hollow=0.5)
    breast = [spots.neck - low * up + out * ahead for low, out in ((42, 58), (100, 88), (160, 100))]
    stroke(plate, spline(breast, closed=False, steps=6), 5, depth=0.7 * depth, hollow=0.5)
    blade = [
        spots.neck - low * up + out * ahead
        for low, out in ((14, -4), (22, 14), (100, -18), (112, -28), (50, -30))
    ]
    shell(plate, spline(blade, steps=6), depth=0.35 * depth, radius=8, wall=3, hollow=0.5)


def _draw_hip(plate: Plate, spots: Spots, depth: float) -> None:
    with plate.at(*spots.hip, turned_deg=upright_deg(spots)):
        shell(plate, spline(_PELVIS), depth=0.75 * depth, radius=14, wall=5, hollow=0.5)
        ball(plate, (0, 0), 13, depth=0.6 * depth, hollow=0.4)
        sacrum = spline(_SACRUM, steps=6)
        shell(plate, sacrum, depth=0.5 * depth, radius=10, wall=3, hollow=0.5)


def _draw_head(plate: Plate, spots: Spots, angles: Angles, depth: float) -> None:
    nod = -0.8 * angles.head - 0.3 * angles.lean
    with plate.at(*spots.ear, turned_deg=nod):
        deep = max(0.85 * depth, _LEAST_FACE)
        skull_side(plate, (0, 0), 134, depth=deep, jaw_deg=angles.jaw)


def _draw_arm(plate: Plate, spots: Spots, angles: Angles, which: int, depth: float) -> None:
    elbow, wrist = spots.elbows[which], spots.wrists[which]
    limb(plate, spots.shoulder, elbow, 8.5, depth=0.9 * depth)
    ball(plate, spots.shoulder, 13, depth=0.5 * depth, hollow=0.5)
    along = down(angles.forearm[which])
    aside = 5 * turned((along[0], along[1]), 90)
    limb(plate, elbow + aside, wrist + aside, 6, depth=0.8 * depth)
    limb(plate, elbow - aside, wrist - aside, 5, depth=0.7 * depth)
    toward = math.degrees(math.atan2(-along[0], along[1]))
    at, bare = wrist + np.array([0.0, 4.0]), max(0.8 * depth, _LEAST_HAND)
    small_hand(plate, at, turned_deg=toward, scale=0.9, depth=bare, curl_deg=12)


def _draw_leg(
    plate: Plate, spots: Spots, angles: Angles, which: int, depth: float, *, fine: bool
) -> None:
    knee, ankle = spots.knees[which], spots.ankles[which]
    along = down(angles.shank[which])
    limb(plate, spots.hip, knee, 12, depth=0.95 * depth)
    limb(plate, knee + 8 * along, ankle, 10.5, depth=0.9 * depth)
    back = turned((along[0], along[1]), -90)
    limb(plate, knee + 26 * along + 7 * back, ankle + 5 * back, 5, depth=0.45 * depth)
    ball(plate, np.add(knee, (-11, -4)), (9, 11), depth=0.5 * depth, hollow=0.4)
    with plate.at(*ankle, turned_deg=angles.foot[which]):
        _draw_foot(plate, depth, fine=fine)


def _draw_foot(plate: Plate, depth: float, *, fine: bool) -> None:
    """Draw a foot from the side, toes left: heel, tarsus, rays and toes."""
    shell(plate, spline(_HEEL), depth=0.7 * depth, radius=10, wall=3, hollow=0.5)
    shell(plate, spline(_TARSUS), depth=0.6 * depth, radius=8, wall=3, hollow=0.5)
    for ray in range(4 if fine else 2):
        root, ball_, tip = (-40, 16 + 3 * ray), (-78 + 4 * ray, 30 + ray), (-100 + 5 * ray, 36)
        stroke(plate, [root, ball_], [3.4, 2.6], depth=0.5 * depth, hollow=0.4)
        stroke(plate, [ball_, tip], 2.4, depth=0.5 * depth, hollow=0.4)
