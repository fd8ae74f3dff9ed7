"""Walkers: small whole figures from the side, in four steps of whatever they do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from game.film.bones import Tube, tube
from game.film.curves import rectangle, rounded, spline
from game.film.holding import hold_back_figures
from game.film.jaw import Mouth
from game.film.layers import Layer, overlay
from game.film.objects.anchors import WALKER_FEET, WALKER_SIZE
from game.film.objects.carried import draw_carried, draw_pushed
from game.film.objects.moves import MOVES, Step
from game.film.objects.people import find_person
from game.film.objects.person import Person, Sign
from game.film.objects.side_clothes import CUTS, Joints, draw_coat
from game.film.objects.side_heads import HAIR, HATS, ON_THE_HEAD
from game.film.objects.signs import draw_sign
from game.film.outlines import rim, shell, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.skull import draw_skull
from game.film.solids import ball
from game.film.strokes import stroke
from game.film.voltage import HIGH, LOW, Voltage

_HEIGHT = 246.0
"""Points that a figure of 1000 units stands high."""
_SHIN, _THIGH, _TORSO = 236.0, 232.0, 330.0
_UPPER_ARM, _FORE_ARM = 168.0, 140.0
_ANKLE = 42.0
_BONES, _CLOTH = 0.8, 0.78
"""Against those of a portrait: a small figure is thinner."""
_CARRIES = 20
"""A bag hangs on an arm that is bent less than this."""
_CHILD = 250.0
"""A child whose portrait hangs lower by this would have no height."""
_SKULL = 0.165
_FORMS = {
    "thigh": Tube(base=17, shaft=10, head=18, end="condyle"),
    "shin": Tube(base=16, shaft=8.5, head=14, end="condyle"),
    "arm": Tube(base=12, shaft=7, head=12, end="condyle"),
    "fore": Tube(base=9, shaft=5.5, head=9, end="condyle"),
}
_FACE = ((200, 300), (500, 80), (840, 260), (860, 560), (640, 900), (240, 930), (140, 640))
"""Flesh of the head, in the frame of the skull."""
_DISCS = (("disc", -40.0, 120.0, 1.5), ("disc", -30.0, 190.0, 1.4))
_LOOKS = {
    "patrol": Person(hat="officer_cap", clothes="greatcoat", ink="red"),
    "orderly": Person(hat="white_cap", clothes="gown", carries="bag"),
    "sailor": Person(hat="sailor_cap", clothes="striped", carries="bag", hidden=_DISCS),
    "neighbour": Person(hair="bun", clothes="gown", shoulders=0.92),
    "stilyaga": Person(hair="quiff", clothes="wide_jacket", shoulders=1.06, hidden=_DISCS),
    "dandy": Person(hair="bob", clothes="dress", shoulders=0.9, hidden=_DISCS),
    "druzhinnik": Person(hat="flat_cap", clothes="jacket", carries="armband"),
    "customs": Person(hat="big_cap", clothes="uniform", ink="red", shoulders=0.94),
    "foreigner": Person(hair="wave", clothes="coat", seen=(("dark_glasses", 0, 0),), carries="bag"),
}
_BUYERS = (
    Person(hair="quiff", clothes="jacket", hidden=_DISCS),
    Person(hat="brim", clothes="coat"),
    Person(hat="beret", clothes="coat", carries="bag", shoulders=0.92),
    Person(hat="flat_cap", clothes="jacket", carries="bag"),
)

WALKERS: tuple[str, ...] = ("buyer", *_LOOKS)
"""Who there is in a crowd; a buyer is dressed by the seed. Every person walks, too, by his id."""
PREFIX = "walker-"


@dataclass(frozen=True, slots=True)
class _Figure:
    """Somebody at a voltage, on the plate he is drawn on."""

    plate: Plate
    who: Person
    voltage: Voltage

    @property
    def bones(self) -> float:
        """Optical depth of a bone: a small figure is thin, its bones are never quite lost."""
        return _BONES * max(self.voltage.bones, 0.5)

    @property
    def cloth(self) -> float:
        """Optical depth of an edge of cloth."""
        return _CLOTH * self.voltage.cloth


def paint_walker(name: str, *, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint a small figure from the side in four steps; it faces left.

    Parameters
    ----------
    name : str
        ``walker-`` and one of `WALKERS` or a person's id, then ``-`` and one of `moves.MOVES` if
        it does not walk.
    seed : int
        Not negative: its grain, and what chance adds.
    scale : float
        Pixels to a point.

    Returns
    -------
    tuple of Layer
        ``phase0-low`` and ``phase0-high`` to ``phase3-high``: as a passer-by sees it, and as the
        lens does.
    """
    who, _, move = name.removeprefix(PREFIX).partition("-")
    steps = MOVES.get(move or "walk")
    if not who or steps is None:
        raise ValueError(f"{name!r} does what nobody does: they do one of {tuple(MOVES)}")
    look = _look(who, seed=seed)
    layers = []
    for phase, step in enumerate(steps):
        bent = _nodding(step, look)
        for title, voltage in (("low", LOW), ("high", HIGH)):
            plate = Plate(*WALKER_SIZE, scale=scale)
            with plate.at(*WALKER_FEET, scale=_HEIGHT / 1000 * _stature(look)):
                _draw(_Figure(plate, look, voltage), bent, np.random.default_rng([seed, 4]))
            hold_back_figures(plate, share=0.9, grow=2, blur=2)
            layers.append(overlay(plate, f"phase{phase}-{title}", seed=seed))
    return tuple(layers)


def _look(who: str, *, seed: int) -> Person:
    """Give how somebody looks: of a crowd by what he is, else by his id."""
    if who == "buyer":
        return _BUYERS[seed % len(_BUYERS)]
    return _LOOKS[who] if who in _LOOKS else find_person(who, seed=seed)


def _stature(who: Person) -> float:
    """Give how tall somebody is, against a grown man."""
    return (0.86 + 0.14 * who.shoulders) * (1 - who.lower / _CHILD)


def _nodding(step: Step, who: Person) -> Step:
    """Let somebody hold his head as in his portrait, and his back as he always does."""
    return step._replace(nod=step.nod + 0.6 * who.tilt_deg, lean=step.lean + who.stoop_deg)


def _swing(start: Curve, degrees: float, length: float) -> Curve:
    """Hang a bone from a joint; angles grow towards the face, which is left."""
    angle = np.radians(degrees)
    return start + length * np.array([-np.sin(angle), np.cos(angle)])


def _pose(step: Step) -> Joints:
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

    return Joints(
        hip=hip,
        neck=neck,
        near_leg=leg(step.near_thigh, step.near_shin),
        far_leg=leg(step.far_thigh, step.far_shin),
        near_arm=arm(step.near_arm, step.near_bend),
        far_arm=arm(step.far_arm, step.far_bend),
    )


def _draw(of: _Figure, step: Step, dice: np.random.Generator) -> None:
    """Draw the far limbs, the trunk, the near limbs, and the clothes over all."""
    plate, who, joints = of.plate, of.who, _pose(step)
    shoulder = joints.neck + np.array([4.0, 34.0])
    _draw_leg(of, joints.hip, joints.far_leg, share=0.6)
    with _leaning(plate, joints.hip, step.lean):
        _draw_arm(of, shoulder, joints.far_arm, 0.6)
        _draw_trunk(plate, joints, of.bones)
        with _leaning(plate, joints.neck, step.nod):
            _draw_head(of, joints.neck, step.jaw + who.face.jaw * 0.5, dice)
    _draw_leg(of, joints.hip, joints.near_leg, share=1.0, toe_deg=step.toe)
    draw_pushed(plate, who.carries, joints)
    with _leaning(plate, joints.hip, step.lean):
        draw_coat(plate, who.clothes, joints, depth=of.cloth, stout=who.shoulders, ink=who.ink)
        if of.voltage.hidden:
            for sign in who.hidden:
                _place(plate, joints.neck, sign)
        _draw_arm(of, shoulder, joints.near_arm, 1.0)
        draw_carried(
            plate, who.carries, joints, inside=of.voltage.hidden, hangs=step.near_bend < _CARRIES
        )


@contextmanager
def _leaning(plate: Plate, joint: Curve, forward_deg: float) -> Iterator[None]:
    """Draw what hangs on a joint and leans towards the face."""
    x, y = float(joint[0]), float(joint[1])
    with plate.at(x, y, turned_deg=-forward_deg), plate.at(-x, -y):
        yield


def _draw_leg(
    of: _Figure, hip: Curve, leg: tuple[Curve, Curve], *, share: float, toe_deg: float = 0.0
) -> None:
    knee, ankle = leg
    plate, cut, bones = of.plate, CUTS[of.who.clothes], of.bones * share
    tube(plate, hip, knee, _FORMS["thigh"], depth=bones, marrow=0.2)
    tube(plate, knee, ankle, _FORMS["shin"], depth=bones, marrow=0.2)
    ball(plate, knee + np.array([-10.0, 0]), (9, 12), depth=0.4 * share)
    wide, narrow = cut.trousers
    if wide:
        short = [hip, hip + 0.3 * (knee - hip), hip + 0.55 * (knee - hip)]
        cloth = spline([hip, knee, ankle] if narrow else short, closed=False, steps=6)
        width = np.linspace(wide, narrow or wide, len(cloth))
        with plate.inked(of.who.ink):
            stroke(plate, cloth, width, depth=0.9 * of.cloth * share, hollow=0.9, wall=0.16)
            stroke(plate, cloth, width, depth=0.34 * of.cloth * share)
    if not narrow:
        calf = spline([hip, knee, ankle], closed=False, steps=6)
        stroke(plate, calf, np.linspace(38, 17, len(calf)), depth=0.34 * of.cloth * share)
    along = (ankle - knee) / np.linalg.norm(ankle - knee)
    lean_deg = float(np.degrees(np.arctan2(-along[0], along[1]))) + toe_deg
    _draw_boot(of, ankle, lean_deg, share)


def _draw_boot(of: _Figure, ankle: Curve, lean_deg: float, share: float) -> None:
    plate, high = of.plate, CUTS[of.who.clothes].boots
    with plate.at(float(ankle[0]), float(ankle[1]), turned_deg=lean_deg):
        with plate.inked(of.who.ink):
            boot = spline(
                [(-20, high), (22, high), (26, 20), (28, 42), (-30, 42), (-72, 42), (-74, 24),
                 (-30, 4)],
                steps=5,
            )  # fmt: skip
            rim(plate, boot, depth=of.cloth * share, wall=7)
            slab(plate, rectangle(-74, 34, 102, 9), depth=1.0 * share)
        foot = spline([(10, 2), (14, 30), (-20, 30), (-60, 34), (-64, 24), (-24, 6)], steps=5)
        shell(plate, foot, depth=0.65 * of.bones * share, radius=9, wall=3, hollow=0.5)
        for nail in range(5):
            ball(plate, (-60 + 18 * nail, 42), 3.4, depth=1.4 * share)


def _draw_arm(of: _Figure, shoulder: Curve, arm: tuple[Curve, Curve], share: float) -> None:
    elbow, wrist = arm
    plate, bones = of.plate, of.bones * share
    tube(plate, shoulder, elbow, _FORMS["arm"], depth=bones, marrow=0.2)
    tube(plate, elbow, wrist, _FORMS["fore"], depth=bones, marrow=0.2)
    along = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    aside = np.array([-along[1], along[0]])
    for finger in range(4):
        start = wrist + along * 12 + aside * (6 * finger - 9)
        stroke(plate, [start, start + along * (40 - 3 * abs(finger - 1))], 2.6, depth=0.8 * share)
    sleeve = spline([shoulder, elbow, wrist - along * 8], closed=False, steps=6)
    with plate.inked(of.who.ink):
        width = np.linspace(42, 30, len(sleeve))
        stroke(plate, sleeve, width, depth=1.1 * of.cloth * share, hollow=0.88, wall=0.16)
        stroke(plate, sleeve, width, depth=0.26 * of.cloth * share)


def _draw_trunk(plate: Plate, joints: Joints, bones: float) -> None:
    """Draw spine, ribs that bow forward, breastbone and pelvis."""
    hip, neck = joints.hip, joints.neck
    for place in np.linspace(0.02, 1.12, 22):
        bow = 16 * np.sin(place * 6 + 0.5)
        x, y = hip + (neck - hip) * place + np.array([16 - bow * 0.6, 0])
        half = 12 - 4 * min(place, 1)
        bone = rounded(float(x) - half, float(y) - 6, 2 * half, 12, 3)
        shell(plate, bone, depth=0.63 * bones, radius=6, wall=2, hollow=0.4)
    for rib in range(9):
        x, y = neck + np.array([16.0, 26 + 22 * rib])
        reach = (64, 86, 98, 104, 106, 104, 98, 86, 70)[rib]
        way = spline(
            [(x, y), (x - 0.4 * reach, y - 8 + rib), (x - 0.9 * reach, y + 18),
             (x - reach, y + 38), (x - 0.86 * reach, y + 46)], closed=False, steps=5,
        )  # fmt: skip
        stroke(plate, way, 4.2, depth=0.58 * bones, hollow=0.5)
    pelvis = spline(
        [
            hip + at
            for at in np.array([(-34, -64), (24, -78), (44, -40), (30, 6), (-8, 22), (-36, -8)])
        ]
    )
    shell(plate, pelvis, depth=0.84 * bones, radius=20, wall=6, hollow=0.55)


def _draw_head(of: _Figure, neck: Curve, jaw_deg: float, dice: np.random.Generator) -> None:
    """Draw the skull from the side, and what is on it; a large head sits on a large person."""
    plate, who = of.plate, of.who
    size = _SKULL * (0.7 + 0.3 * who.head / 0.70) * (1.18 if who.lower else 1.0)
    with plate.at(float(neck[0]) - 8, float(neck[1]) - 58, scale=size), plate.at(-578, -604):
        slab(plate, spline(_FACE), depth=0.18 if of.voltage.hidden else 0.62)
        draw_skull(plate, dice, depth=1.3 * of.bones, mouth=Mouth(jaw_deg), sutures=False)
        if who.hair:
            HAIR[who.hair](plate)
        if who.hat:
            with plate.inked(who.ink):
                HATS[who.hat](plate)
        for name, *_ in who.seen:
            if name in ON_THE_HEAD:
                ON_THE_HEAD[name](plate)
    for sign in who.seen:
        if sign[0] not in ON_THE_HEAD and sign[0] != who.carries and sign[2] > 0:
            _place(plate, neck, sign)


def _place(plate: Plate, neck: Curve, sign: Sign) -> None:
    """Put a thing where the portrait has it, as near as a profile allows."""
    name, across, down, *size = sign
    x, y = float(neck[0]) - 50 + 0.3 * across, float(neck[1]) - 40 + down
    draw_sign(plate, name, x, y, 0.9 * (size[0] if size else 1.0))
