"""The skeleton from the front: everybody is one before anything is put on."""

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from game.film.bones import Tube, tube
from game.film.cage import rib_cage
from game.film.curves import rounded, spline, turned
from game.film.outlines import shell
from game.film.planes import Point
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

Spot: TypeAlias = tuple[float, float]
"""A place in units of a thousandth of the standing height; the ground is y = 0, up is negative."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """Where the joints lie; left is left on the film."""

    head: Spot = (0, -872)
    """The chin."""
    tilt_deg: float = 0.0
    jaw: float = 3.0
    """How far the mouth is open."""
    shoulders: tuple[Spot, Spot] = ((-104, -806), (104, -806))
    elbows: tuple[Spot, Spot] = ((-124, -634), (124, -634))
    wrists: tuple[Spot, Spot] = ((-132, -500), (132, -500))
    hands_deg: tuple[float, float] = (8, -8)
    hips: tuple[Spot, Spot] = ((-50, -508), (50, -508))
    knees: tuple[Spot, Spot] = ((-52, -280), (52, -280))
    ankles: tuple[Spot, Spot] = ((-56, -46), (56, -46))


STANDING = Joints()
POSES: MappingProxyType[str, Joints] = MappingProxyType(
    {
        "standing": STANDING,
        "hand on hip": Joints(
            elbows=((-178, -652), (150, -640)),
            wrists=((-112, -560), (150, -490)),
            hands_deg=(-40, -8),
        ),
        "greeting": Joints(
            elbows=((-150, -640), (186, -690)),
            wrists=((-150, -490), (150, -836)),
            hands_deg=(8, -170),
            jaw=6,
        ),
        "holding": Joints(
            elbows=((-146, -640), (146, -640)),
            wrists=((-52, -580), (52, -580)),
            hands_deg=(-60, 60),
        ),
        "arms crossed": Joints(
            elbows=((-142, -650), (142, -650)),
            wrists=((36, -684), (-36, -664)),
            hands_deg=(-70, 70),
        ),
        "hands behind": Joints(
            elbows=((-146, -648), (146, -648)),
            wrists=((-60, -530), (60, -530)),
            hands_deg=(-30, 30),
        ),
        "whistling": Joints(
            elbows=((-140, -640), (170, -690)),
            wrists=((-128, -500), (64, -842)),
            hands_deg=(8, -150),
            jaw=1,
        ),
        "dancing": Joints(
            head=(-14, -866),
            tilt_deg=-7,
            jaw=7,
            elbows=((-196, -744), (182, -640)),
            wrists=((-226, -884), (206, -500)),
            hands_deg=(176, -20),
            hips=((-44, -506), (56, -510)),
            knees=((-96, -292), (66, -286)),
            ankles=((-44, -70), (96, -50)),
        ),
        "jiving": Joints(
            head=(16, -862),
            tilt_deg=8,
            jaw=8,
            elbows=((-176, -640), (204, -716)),
            wrists=((-226, -520), (128, -820)),
            hands_deg=(30, -140),
            knees=((-40, -286), (110, -300)),
            ankles=((-70, -50), (60, -96)),
        ),
        "shrugging": Joints(
            shoulders=((-104, -822), (104, -822)),
            elbows=((-150, -662), (150, -662)),
            wrists=((-216, -574), (216, -574)),
            hands_deg=(70, -70),
            tilt_deg=5,
        ),
    }
)

_HIP_BONE = (
    (124, 470), (128, 424), (150, 372), (196, 318), (256, 286), (322, 282), (376, 312), (410, 362),
    (424, 416), (418, 452), (398, 474), (378, 500), (372, 532), (362, 556), (362, 590), (330, 604),
    (286, 604), (240, 600), (206, 590), (190, 556), (162, 520),
)  # fmt: skip
_PUBIS = ((22, 690), (70, 676), (130, 660), (196, 620), (240, 600))
_ISCHIUM = ((40, 720), (44, 780), (100, 840), (170, 850), (215, 800), (226, 720), (236, 640))
_SACRUM = (
    (420, 424), (500, 405), (580, 424), (634, 440), (606, 560), (540, 690), (500, 716), (460, 690),
    (394, 560), (366, 440),
)  # fmt: skip
_LEAST_HAND = 0.8
"""Hands and faces are bare: even at low voltage they show."""
_FINGERS = ((-9, 30, -16), (-3, 34, -5), (4, 32, 6), (10, 27, 16))
_PHALANGES = (0.9, 0.62, 0.42, 0.3)


def skeleton(plate: Plate, joints: Joints = STANDING, *, depth: float = 0.85) -> None:
    """Draw a headless skeleton that faces us; the head is `figures.heads.skull_front`.

    Parameters
    ----------
    plate : Plate
        In the frame of the figure: 1000 units high, standing on y = 0.
    joints : Joints
        Its pose.
    depth : float
        Optical depth of bone.
    """
    _draw_spine(plate, joints, depth)
    with plate.at(-137.5, -846, scale=0.275):
        rib_cage(plate, depth=depth)
    for side in (0, 1):
        _draw_shoulder(plate, joints, side, depth)
        _draw_arm(plate, joints, side, depth)
        _draw_leg(plate, joints, side, depth)
    lift = (joints.hips[0][1] + joints.hips[1][1]) / 2 + 508
    with plate.at(-100, -640 + lift, scale=0.20):
        small_pelvis(plate, depth=depth)


def limb(plate: Plate, start: Point, end: Point, width: float, *, depth: float = 0.8) -> None:
    """Draw a long bone of a figure."""
    form = Tube(base=width * 1.5, shaft=width * 0.82, head=width * 1.5, end="condyle", cortex=0.42)
    tube(plate, start, end, form, depth=depth, marrow=0)


def small_pelvis(plate: Plate, *, depth: float = 1.0) -> None:
    """Draw the pelvis of a figure in a box of 1000 by 1000."""
    for side in (-1, 1):
        with plate.at(500, 0, mirrored=side < 0):
            wing = spline(_HIP_BONE)
            shell(plate, wing, depth=0.8 * depth, radius=34, wall=16, hollow=0.5)
            bow = spline(_PUBIS, closed=False)
            stroke(plate, bow, 20, depth=0.62 * depth, hollow=0.5)
            seat = spline(_ISCHIUM, closed=False)
            stroke(plate, seat, 20, depth=0.55 * depth, hollow=0.5)
    shell(plate, spline(_SACRUM), depth=0.6 * depth, radius=50, wall=12, hollow=0.5)


def small_hand(
    plate: Plate,
    wrist: Point,
    *,
    turned_deg: float = 0.0,
    scale: float = 1.0,
    depth: float = 0.7,
    mirrored: bool = False,
    curl_deg: float = 0.0,
) -> None:
    """Draw the hand of a figure: palm at the wrist, fingers downward before it is turned."""
    with plate.at(*wrist, scale=scale, turned_deg=turned_deg, mirrored=mirrored):
        ball(plate, (0, 6), (9, 8), depth=0.7 * depth, hollow=0.4)
        for across, length, spread in _FINGERS:
            at, toward = np.array([across * 0.7, 12.0]), float(spread)
            for joint, share in enumerate(_PHALANGES):
                step = turned((0, 1), -toward)
                tip = at + step * length * share
                widths = [2.9 - joint * 0.5, 1.9 - joint * 0.3, 2.6 - joint * 0.5]
                stroke(plate, [at, (at + tip) / 2, tip], widths, depth=depth, hollow=0.4)
                at, toward = tip + step * 1.6, toward + curl_deg
        at = np.array([-9.0, 8.0])
        for length, toward in ((22, -52), (16, -36), (12, -26)):
            step = turned((0, 1), -toward)
            tip = at + step * length
            stroke(plate, [at, tip], 2.5, depth=depth, hollow=0.4)
            at = tip + step * 1.5


def posed(pose: str | Joints) -> Joints:
    """Give the joints of a pose by its name."""
    if isinstance(pose, Joints):
        return pose
    if pose not in POSES:
        raise ValueError(f"nobody stands {pose!r}; there are {sorted(POSES)}")
    return POSES[pose]


def lifted(joints: Joints, *, jaw: float) -> Joints:
    """Give the same pose with the mouth this far open: speech."""
    return replace(joints, jaw=jaw)


def _draw_spine(plate: Plate, joints: Joints, depth: float) -> None:
    lean = np.linspace(joints.head[0] * 0.9, 0, 24)
    for number, y in enumerate(np.linspace(-892, -540, 24)):
        half = 8 + 0.32 * number
        with plate.at(float(lean[number]) * max(0.0, 1 - number / 6), y):
            body = rounded(-half, -6, 2 * half, 11.5, 3)
            shell(plate, body, depth=0.62 * depth, radius=6, wall=2, hollow=0.45)
            line(plate, (-half - 5, -1), (half + 5, -1), 1.6, depth=0.35 * depth)


def _draw_shoulder(plate: Plate, joints: Joints, side: int, depth: float) -> None:
    sign = 2 * side - 1
    x, y = joints.shoulders[side]
    collar = [(sign * 10, -816), (sign * 40, -824), (sign * 74, -828), (x * 0.98, y - 12)]
    stroke(plate, spline(collar, closed=False, steps=6), 5, depth=0.8 * depth, hollow=0.55)
    blade = [(58, -808), (96, -816), (100, -790), (84, -740), (70, -716), (60, -750)]
    with plate.at(0, y + 806, mirrored=sign < 0):
        shell(plate, spline(blade, steps=6), depth=0.3 * depth, radius=5, wall=3, hollow=0.6)


def _draw_arm(plate: Plate, joints: Joints, side: int, depth: float) -> None:
    shoulder, elbow, wrist = (
        np.array(at[side], np.float64) for at in (joints.shoulders, joints.elbows, joints.wrists)
    )
    limb(plate, shoulder, elbow, 8.5, depth=0.95 * depth)
    ball(plate, np.add(shoulder, (0, 2)), 13, depth=0.55 * depth, hollow=0.5)
    along = (wrist - elbow) / np.hypot(*(wrist - elbow))
    aside = np.array([-along[1], along[0]])
    limb(plate, elbow + 5 * aside, wrist + 5 * aside, 6, depth=0.85 * depth)
    limb(plate, elbow - 5 * aside, wrist - 5 * aside, 5, depth=0.75 * depth)
    toward = math.degrees(math.atan2(along[1], along[0])) - 90 + joints.hands_deg[side]
    small_hand(
        plate,
        wrist + 6 * along,
        turned_deg=toward,
        depth=max(0.85 * depth, _LEAST_HAND),
        mirrored=side == 0,
    )


def _draw_leg(plate: Plate, joints: Joints, side: int, depth: float) -> None:
    sign = 2 * side - 1
    hip, knee, ankle = (
        np.array(at[side], np.float64) for at in (joints.hips, joints.knees, joints.ankles)
    )
    limb(plate, np.add(hip, (sign * 16, 0)), knee, 12, depth=depth)
    ball(plate, np.add(hip, (0, -3)), 13, depth=0.6 * depth, hollow=0.5)
    stroke(
        plate,
        [np.add(hip, (0, -3)), np.add(hip, (sign * 20, 14))],
        8,
        depth=0.5 * depth,
        hollow=0.5,
    )
    ball(plate, np.add(knee, (0, -2)), (11, 12), depth=0.4 * depth, hollow=0.5)
    limb(plate, np.add(knee, (0, 12)), ankle, 10.5, depth=0.95 * depth)
    limb(plate, np.add(knee, (sign * 14, 22)), np.add(ankle, (sign * 11, 2)), 5, depth=0.6 * depth)
    x, out = 0, 8 * sign
    foot = [
        (x - 16, 8), (x, 2), (x + 16, 8), (x + 20 + out, 34), (x + sign * 12, 40),
        (x - 20 + out, 34),
    ]  # fmt: skip
    with plate.at(*ankle):
        shell(plate, spline(foot, steps=6), depth=0.55 * depth, radius=9, wall=3, hollow=0.5)
