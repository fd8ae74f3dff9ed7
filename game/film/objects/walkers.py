"""Walkers: small whole figures from the side, in four steps of whatever they do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from game.film.bones import Tube, tube
from game.film.curves import close, rectangle, rounded, spline
from game.film.holding import hold_back_figures
from game.film.jaw import Mouth
from game.film.layers import Layer, overlay
from game.film.objects.anchors import WALKER_FEET, WALKER_SIZE
from game.film.objects.moves import MOVES, Step
from game.film.objects.signs import draw_sign
from game.film.objects.star import star
from game.film.outlines import Finish, rim, shell, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.skull import draw_skull
from game.film.solids import ball
from game.film.strokes import stroke

_HEIGHT = 246.0
"""Points that a figure of 1000 units stands high."""
_SHIN, _THIGH, _TORSO = 236.0, 232.0, 330.0
_UPPER_ARM, _FORE_ARM = 168.0, 140.0
_ANKLE = 42.0
_BONES, _CLOTH = 0.95, 0.85
_CARRIES = 20
"""A bag hangs on an arm that is bent less than this."""
_FORMS = {
    "thigh": Tube(base=17, shaft=10, head=18, end="condyle"),
    "shin": Tube(base=16, shaft=8.5, head=14, end="condyle"),
    "arm": Tube(base=12, shaft=7, head=12, end="condyle"),
    "fore": Tube(base=9, shaft=5.5, head=9, end="condyle"),
}


@dataclass(frozen=True, slots=True)
class _Joints:
    """Where the joints are; the figure faces left, the ground is y = 0."""

    hip: Curve
    neck: Curve
    near_leg: tuple[Curve, Curve]
    far_leg: tuple[Curve, Curve]
    near_arm: tuple[Curve, Curve]
    far_arm: tuple[Curve, Curve]


@dataclass(frozen=True, slots=True)
class _Look:
    """What a walker wears."""

    hat: str
    coat: str
    ink: str | None = None
    bag: bool = False


_FACE = ((200, 300), (500, 80), (840, 260), (860, 560), (640, 900), (240, 930), (140, 640))
"""Flesh of the head, in the frame of the skull."""
_LOOKS = {
    "patrol": _Look("service_cap", "greatcoat", ink="red"),
    "orderly": _Look("white_cap", "gown", bag=True),
    "sailor": _Look("service_cap", "jacket", bag=True),
    "neighbour": _Look("beret", "gown"),
    "stilyaga": _Look("quiff", "coat"),
}
_BUYERS = (
    _Look("quiff", "jacket"),
    _Look("brim", "coat"),
    _Look("beret", "coat", bag=True),
    _Look("flat_cap", "jacket", bag=True),
)


WALKERS: tuple[str, ...] = ("patrol", "buyer", "orderly", "sailor", "neighbour", "stilyaga")
"""Who there is; a buyer is dressed by the seed."""
PREFIX = "walker-"


def paint_walker(name: str, *, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint a small figure from the side in four steps, ``phase0`` to ``phase3``; it faces left.

    Parameters
    ----------
    name : str
        ``walker-`` and one of `WALKERS`, then ``-`` and one of `moves.MOVES` if it does not walk.
    seed : int
        Not negative: its grain, and what chance adds.
    scale : float
        Pixels to a point.

    Returns
    -------
    tuple of Layer
    """
    who, _, move = name.removeprefix(PREFIX).partition("-")
    steps = MOVES.get(move or "walk")
    if who not in WALKERS or steps is None:
        raise ValueError(
            f"{name!r} is no walker: who is one of {WALKERS}, what he does one of {tuple(MOVES)}"
        )
    look = _BUYERS[seed % len(_BUYERS)] if who == "buyer" else _LOOKS[who]
    layers = []
    for phase, step in enumerate(steps):
        plate = Plate(*WALKER_SIZE, scale=scale)
        with plate.at(*WALKER_FEET, scale=_HEIGHT / 1000):
            _draw(plate, look, step, np.random.default_rng([seed, 4]))
        hold_back_figures(plate, share=0.9, grow=2, blur=2)
        layers.append(overlay(plate, f"phase{phase}", seed=seed))
    return tuple(layers)


def _swing(start: Curve, degrees: float, length: float) -> Curve:
    """Hang a bone from a joint; angles grow towards the face, which is left."""
    angle = np.radians(degrees)
    return start + length * np.array([-np.sin(angle), np.cos(angle)])


def _pose(step: Step) -> _Joints:
    reach = [
        _THIGH * np.cos(np.radians(thigh)) + _SHIN * np.cos(np.radians(shin))
        for thigh, shin in ((step.near_thigh, step.near_shin), (step.far_thigh, step.far_shin))
    ]
    hip = np.array([0.0, -max(reach) - _ANKLE])
    neck = hip + np.array([-18.0, -_TORSO])
    shoulder = neck + np.array([4.0, 34.0])

    def leg(thigh: float, shin: float) -> tuple[Curve, Curve]:
        knee = _swing(hip, thigh, _THIGH)
        return knee, _swing(knee, shin, _SHIN)

    def arm(upper: float, bend: float) -> tuple[Curve, Curve]:
        elbow = _swing(shoulder, upper, _UPPER_ARM)
        return elbow, _swing(elbow, upper + bend, _FORE_ARM)

    return _Joints(
        hip=hip,
        neck=neck,
        near_leg=leg(step.near_thigh, step.near_shin),
        far_leg=leg(step.far_thigh, step.far_shin),
        near_arm=arm(step.near_arm, step.near_bend),
        far_arm=arm(step.far_arm, step.far_bend),
    )


def _draw(plate: Plate, look: _Look, step: Step, dice: np.random.Generator) -> None:
    """Draw the far limbs, the trunk, the near limbs, and the clothes over all."""
    joints = _pose(step)
    shoulder = joints.neck + np.array([4.0, 34.0])
    _draw_leg(plate, look, joints.hip, joints.far_leg, share=0.6)
    with _leaning(plate, joints.hip, step.lean):
        _draw_arm(plate, look, shoulder, joints.far_arm, 0.6)
        _draw_trunk(plate, joints)
        with _leaning(plate, joints.neck, step.nod):
            _draw_head(plate, look, joints.neck, step.jaw, dice)
    _draw_leg(plate, look, joints.hip, joints.near_leg, share=1.0, toe_deg=step.toe)
    with _leaning(plate, joints.hip, step.lean):
        _draw_coat(plate, look, joints)
        _draw_arm(plate, look, shoulder, joints.near_arm, 1.0)
        if look.bag and step.near_bend < _CARRIES:
            _draw_bag(plate, joints.near_arm[1])


@contextmanager
def _leaning(plate: Plate, joint: Curve, forward_deg: float) -> Iterator[None]:
    """Draw what hangs on a joint and leans towards the face."""
    x, y = float(joint[0]), float(joint[1])
    with plate.at(x, y, turned_deg=-forward_deg), plate.at(-x, -y):
        yield


def _draw_leg(
    plate: Plate,
    look: _Look,
    hip: Curve,
    leg: tuple[Curve, Curve],
    *,
    share: float,
    toe_deg: float = 0.0,
) -> None:
    knee, ankle = leg
    tube(plate, hip, knee, _FORMS["thigh"], depth=_BONES * share, marrow=0.2)
    tube(plate, knee, ankle, _FORMS["shin"], depth=_BONES * share, marrow=0.2)
    ball(plate, knee + np.array([-10.0, 0]), (9, 12), depth=0.4 * share)
    cloth = spline([hip, knee, ankle], closed=False, steps=6)
    width = np.linspace(46, 34, len(cloth))
    with plate.inked(look.ink):
        stroke(plate, cloth, width, depth=0.8 * _CLOTH * share, hollow=0.9, wall=0.16)
    along = (ankle - knee) / np.linalg.norm(ankle - knee)
    lean_deg = float(np.degrees(np.arctan2(-along[0], along[1]))) + toe_deg
    _draw_boot(plate, look, ankle, lean_deg, share)


def _draw_boot(plate: Plate, look: _Look, ankle: Curve, lean_deg: float, share: float) -> None:
    with plate.at(float(ankle[0]), float(ankle[1]), turned_deg=lean_deg), plate.inked(look.ink):
        high = -70 if look.coat == "greatcoat" else -22
        boot = spline(
            [(-20, high), (22, high), (26, 20), (28, 42), (-30, 42), (-72, 42), (-74, 24),
             (-30, 4)],
            steps=5,
        )  # fmt: skip
        rim(plate, boot, depth=_CLOTH * share, wall=7)
        slab(plate, rectangle(-74, 34, 102, 9), depth=1.0 * share)
    with plate.at(float(ankle[0]), float(ankle[1]), turned_deg=lean_deg):
        foot = spline([(10, 2), (14, 30), (-20, 30), (-60, 34), (-64, 24), (-24, 6)], steps=5)
        shell(plate, foot, depth=0.6 * share, radius=9, wall=3, hollow=0.5)
        for nail in range(5):
            ball(plate, (-60 + 18 * nail, 42), 3.4, depth=1.4 * share)


def _draw_arm(
    plate: Plate, look: _Look, shoulder: Curve, arm: tuple[Curve, Curve], share: float
) -> None:
    elbow, wrist = arm
    tube(plate, shoulder, elbow, _FORMS["arm"], depth=_BONES * share, marrow=0.2)
    tube(plate, elbow, wrist, _FORMS["fore"], depth=_BONES * share, marrow=0.2)
    along = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    aside = np.array([-along[1], along[0]])
    for finger in range(4):
        start = wrist + along * 12 + aside * (6 * finger - 9)
        stroke(plate, [start, start + along * (40 - 3 * abs(finger - 1))], 2.6, depth=0.8 * share)
    sleeve = spline([shoulder, elbow, wrist - along * 8], closed=False, steps=6)
    with plate.inked(look.ink):
        width = np.linspace(42, 30, len(sleeve))
        stroke(plate, sleeve, width, depth=1.1 * _CLOTH * share, hollow=0.88, wall=0.16)
        stroke(plate, sleeve, width, depth=0.22 * share)


def _draw_trunk(plate: Plate, joints: _Joints) -> None:
    """Draw spine, ribs that bow forward, breastbone and pelvis."""
    hip, neck = joints.hip, joints.neck
    for place in np.linspace(0.02, 1.12, 22):
        bow = 16 * np.sin(place * 6 + 0.5)
        x, y = hip + (neck - hip) * place + np.array([16 - bow * 0.6, 0])
        half = 12 - 4 * min(place, 1)
        bone = rounded(float(x) - half, float(y) - 6, 2 * half, 12, 3)
        shell(plate, bone, depth=0.6, radius=6, wall=2, hollow=0.4)
    for rib in range(9):
        x, y = neck + np.array([16.0, 26 + 22 * rib])
        reach = (64, 86, 98, 104, 106, 104, 98, 86, 70)[rib]
        way = spline(
            [(x, y), (x - 0.4 * reach, y - 8 + rib), (x - 0.9 * reach, y + 18),
             (x - reach, y + 38), (x - 0.86 * reach, y + 46)], closed=False, steps=5,
        )  # fmt: skip
        stroke(plate, way, 4.2, depth=0.55, hollow=0.5)
    pelvis = spline(
        [
            hip + at
            for at in np.array([(-34, -64), (24, -78), (44, -40), (30, 6), (-8, 22), (-36, -8)])
        ]
    )
    shell(plate, pelvis, depth=0.8, radius=20, wall=6, hollow=0.55)


def _draw_head(
    plate: Plate, look: _Look, neck: Curve, jaw_deg: float, dice: np.random.Generator
) -> None:
    """Draw the skull from the side, and what is on it."""
    size = 0.165
    with plate.at(float(neck[0]) - 8, float(neck[1]) - 58, scale=size), plate.at(-578, -604):
        slab(plate, spline(_FACE), depth=0.18)
        draw_skull(plate, dice, depth=1.25, mouth=Mouth(jaw_deg), sutures=False)
        with plate.inked(look.ink):
            _HATS[look.hat](plate)


def _service_cap(plate: Plate) -> None:
    crown = spline(
        [(150, 210), (190, 40), (380, -70), (700, -40), (900, 110), (850, 230), (500, 210)]
    )
    rim(plate, crown, depth=0.9, wall=34)
    slab(plate, crown, depth=0.45)
    slab(plate, [(190, 210), (840, 226), (840, 330), (196, 320)], depth=0.8)
    slab(plate, spline([(200, 320), (60, 372), (30, 410), (90, 420), (240, 372)]), depth=1.2)
    slab(plate, star((250, 190), 84), depth=2.8)


def _quiff(plate: Plate) -> None:
    hair = spline(
        [(820, 330), (790, 150), (640, 40), (430, -20), (240, -140), (60, -170), (-10, -60),
         (70, 40), (170, 60), (190, 200), (360, 170), (640, 190), (760, 340)]
    )  # fmt: skip
    rim(plate, hair, depth=0.8, wall=30)
    slab(plate, hair, depth=0.24)
    for strand in range(6):
        way = [(760 - 10 * strand, 300 - 18 * strand), (520, 90 - 10 * strand),
               (220, -20 - 16 * strand), (40 + 10 * strand, -60 - 8 * strand)]  # fmt: skip
        stroke(plate, spline(way, closed=False), 9, depth=0.5)


def _brim(plate: Plate) -> None:
    crown = spline([(210, 230), (230, 20), (420, -50), (560, 0), (700, -40), (830, 60), (840, 240)])
    rim(plate, crown, depth=0.8, wall=30)
    slab(plate, crown, depth=0.3)
    slab(
        plate,
        spline([(20, 280), (220, 210), (840, 220), (1000, 260), (840, 300), (240, 300)]),
        depth=0.9,
    )


def _beret(plate: Plate) -> None:
    felt = spline(
        [(180, 250), (200, 90), (480, -20), (820, 40), (980, 190), (900, 300), (520, 240)]
    )
    slab(plate, felt, depth=0.4, finish=Finish(texture="wool", texture_gain=0.4))
    rim(plate, felt, depth=0.7, wall=32)


def _flat_cap(plate: Plate) -> None:
    cloth = spline([(130, 260), (200, 90), (480, 0), (780, 60), (880, 220), (800, 300), (400, 260)])
    slab(plate, cloth, depth=0.4, finish=Finish(texture="wool", texture_gain=0.4))
    rim(plate, cloth, depth=0.7, wall=32)
    slab(plate, spline([(200, 270), (60, 320), (40, 360), (230, 330)]), depth=1.0)


def _white_cap(plate: Plate) -> None:
    cap = spline([(190, 300), (200, 60), (520, -40), (840, 60), (880, 320), (520, 260)])
    slab(plate, cap, depth=0.35)
    rim(plate, cap, depth=0.9, wall=32)
    slab(plate, [(180, 220), (880, 240), (886, 340), (186, 310)], depth=0.5)


_HATS = {
    "service_cap": _service_cap,
    "quiff": _quiff,
    "brim": _brim,
    "beret": _beret,
    "flat_cap": _flat_cap,
    "white_cap": _white_cap,
}


def _draw_coat(plate: Plate, look: _Look, joints: _Joints) -> None:
    """Draw the coat from the side; a long one opens with the step."""
    hip, neck = joints.hip, joints.neck
    long = {"jacket": 96.0, "coat": 230.0, "gown": 200.0, "greatcoat": 330.0}[look.coat]
    knees = (joints.near_leg[0][0], joints.far_leg[0][0])
    share = long / 330
    front, back = min(knees) * share - 66, max(knees) * share + 62
    hem = float(hip[1]) + long
    x, y = float(neck[0]), float(neck[1])
    outline = spline(
        [(x - 22, y - 4), (x - 82, y + 70), (x - 108, y + 160),
         (float(hip[0]) - 80, float(hip[1]) - 60), (front, hem - 4),
         ((front + back) / 2, hem + 6), (back, hem - 8), (float(hip[0]) + 66, float(hip[1]) - 70),
         (x + 62, y + 120), (x + 50, y + 40), (x + 26, y)],
        steps=6,
    )  # fmt: skip
    with plate.inked(look.ink):
        heavy = look.coat == "greatcoat"
        rim(plate, outline, depth=_CLOTH, wall=9)
        slab(plate, outline, depth=0.46 if heavy else 0.2, finish=Finish(texture="wool"))
        if heavy:
            belt = float(hip[1]) - 84
            slab(plate, rectangle(float(hip[0]) - 84, belt, 158, 26), depth=0.8)
            slab(plate, rounded(x - 52, y + 2, 70, 20, 5), depth=1.5)
            stroke(plate, close(rounded(float(hip[0]) + 2, belt + 16, 44, 78, 8)), 5, depth=0.9)
            slab(plate, rectangle(float(hip[0]) + 10, belt + 26, 26, 16), depth=2.4)
            slab(plate, rectangle(float(hip[0]) + 22, belt + 40, 14, 40), depth=2.4)
    for button in range(4):
        ball(plate, (x + (-84, -90, -84, -68)[button], y + 78 + 50 * button), 7, depth=2.2)


def _draw_bag(plate: Plate, wrist: Curve) -> None:
    x, y = float(wrist[0]), float(wrist[1]) + 44
    rim(plate, rounded(x - 70, y, 140, 90, 14), depth=0.7, wall=8)
    slab(plate, rounded(x - 70, y, 140, 90, 14), depth=0.2)
    stroke(
        plate,
        spline([(x - 30, y), (x - 20, y - 26), (x + 20, y - 26), (x + 30, y)], closed=False),
        5,
        depth=1.0,
    )
    ball(plate, (x, y + 4), 7, depth=2.0)
    draw_sign(plate, "bottle", x - 20, y + 46, 0.8)
    draw_sign(plate, "letter", x + 26, y + 54, 0.8)
