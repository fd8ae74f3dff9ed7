"""The hand: nineteen tubular bones, eight carpals, two bones of the arm, and what it wears."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from game.film.bones import Tube, tube
from game.film.curves import spline, turned
from game.film.outlines import blob, soft
from game.film.patient import Diagnosis, Patient
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import Fracture, ball
from game.film.strokes import stroke

FIELD = (100.0, 30.0, 760.0, 1000.0)
"""What a film must show: left, top, right, bottom."""

_METACARPALS = (
    ((432, 700), (392, 512)),
    ((490, 690), (486, 486)),
    ((546, 700), (577, 510)),
    ((598, 716), (655, 556)),
)
"""Base and head, from the index to the little finger; the thumb lies left."""
_PHALANGES = ((146, 84, 60), (166, 102, 64), (154, 97, 63), (118, 66, 55))
_FANNED_DEG = (-13, -1.5, 10, 24)
_THICKNESS = (1.0, 1.04, 0.98, 0.86)
_FLESH = (58, 50, 39, 37, 34, 33, 29, 19)
_METACARPAL_FORM = Tube(base=25, shaft=15.5, head=24)
_PHALANX_FORMS = (
    Tube(base=21, shaft=13, head=17.5, end="condyle", cortex=0.42),
    Tube(base=18.5, shaft=11.5, head=15, end="condyle", cortex=0.42),
    Tube(base=15.5, shaft=7, head=11.5, end="tuft", cortex=0.42),
)
_CARPALS = {
    "scaphoid": (0.95, ((376, 812), (402, 782), (432, 790), (436, 818), (414, 846), (388, 850),
                        (370, 836))),
    "lunate": (0.95, ((446, 806), (470, 794), (496, 804), (502, 828), (480, 850), (450, 846),
                      (440, 826))),
    "triquetrum": (0.85, ((512, 800), (540, 790), (566, 800), (566, 826), (544, 846), (516, 838),
                          (506, 820))),
    "pisiform": (0.55, ((548, 806), (566, 798), (580, 810), (574, 832), (556, 836), (546, 822))),
    "trapezium": (0.85, ((352, 760), (378, 742), (398, 752), (400, 776), (380, 792), (356, 784))),
    "trapezoid": (0.85, ((404, 744), (428, 724), (448, 736), (444, 766), (424, 782), (404, 772))),
    "capitate": (1.05, ((452, 728), (476, 712), (506, 720), (512, 756), (502, 792), (472, 796),
                        (452, 776))),
    "hamate": (0.95, ((516, 728), (550, 718), (592, 734), (588, 760), (560, 786), (526, 786),
                      (514, 760))),
}  # fmt: skip
_CARPUS = np.array([476.0, 790.0])


@dataclass(frozen=True, slots=True, kw_only=True)
class HandCase:
    """How the hand lies and what happened to it."""

    spread: float = 1.0
    ring: int | None = None
    """Which finger wears one, 0 (index) to 3."""
    pin: int | None = None
    """Which metacarpal is held by a wire."""
    broken: tuple[int, int] | None = None
    """Finger, and 0 for its metacarpal or 1 to 3 for a phalanx."""

    @property
    def diagnosis(self) -> Diagnosis:
        """What a radiologist would write."""
        return Diagnosis(self.finds, self.fracture)

    @property
    def finds(self) -> tuple[str, ...]:
        """What the film shows that does not grow."""
        worn = (("ring", self.ring is not None), ("pin", self.pin is not None))
        return tuple(name for name, there in worn if there)

    @property
    def fracture(self) -> str:
        """Which bone is broken, or nothing."""
        if self.broken is None:
            return ""
        return "phalanx" if self.broken[1] else "metacarpal"


def choose_case(patient: Patient, dice: np.random.Generator) -> HandCase:
    """Draw a case: many rings, few wires."""
    broken = None
    if dice.random() < 0.4:
        broken = (int(dice.integers(4)), int(dice.integers(4)))
    wired = broken is not None and broken[1] == 0 and dice.random() < 0.5
    ring = int(dice.integers(1, 3)) if dice.random() < (0.4 if patient.age > 22 else 0.1) else None
    return HandCase(
        spread=float(dice.uniform(0.7, 1.15)),
        ring=ring,
        pin=broken[0] if broken and wired else None,
        broken=broken,
    )


class _Joints(NamedTuple):
    """Where the bones begin and end: base, head, then both ends of each phalanx."""

    fingers: tuple[Curve, ...]
    thumb: Curve


def take(plate: Plate, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Take a hand as it comes: draw a case, draw the film, say what is on it."""
    case = choose_case(patient, dice)
    draw(plate, patient, case, dice)
    return case.diagnosis


def draw(
    plate: Plate,
    patient: Patient,
    case: HandCase,
    dice: np.random.Generator,
    *,
    flesh: float = 0.42,
    depth: float = 1.4,
) -> None:
    """Draw a hand flat on the film, wrist below, thumb left, in a box of 1000 by 1000."""
    joints = _pose(case.spread, dice)
    if flesh:
        _draw_flesh(plate, joints, flesh)
    _draw_forearm(plate, depth, patient.cortex)
    _draw_carpals(plate, depth * 0.80, dice)
    for finger in range(4):
        broken = case.broken[1] if case.broken and case.broken[0] == finger else None
        bones = _bones_of(finger, patient)
        _draw_finger(plate, joints.fingers[finger], bones, broken, depth)
    _draw_thumb(plate, joints.thumb, depth, patient.cortex)
    if case.ring is not None:
        _draw_ring(plate, joints.fingers[case.ring], _THICKNESS[case.ring])
    if case.pin is not None:
        _draw_wire(plate, joints.fingers[case.pin])


def _pose(spread: float, dice: np.random.Generator) -> _Joints:
    fingers = []
    for finger in range(4):
        base, head = (np.array(end, np.float64) for end in _METACARPALS[finger])
        fanned = _FANNED_DEG[finger] * spread + dice.normal(0, 1.6)
        points = [base, head]
        for phalanx, length in enumerate(_PHALANGES[finger]):
            bone = length * (1 + dice.normal(0, 0.012))
            toward = turned((0, -1), fanned + dice.normal(0, 1.2) * phalanx)
            points.append(points[-1] + toward * 9)
            points.append(points[-1] + toward * bone)
        fingers.append(np.array(points))
    thumb = [np.array((388.0, 738.0)), np.array((268.0, 640.0))]
    for length, degrees in ((104, -40 + dice.normal(0, 2)), (78, -30 + dice.normal(0, 3))):
        toward = turned((0, -1), degrees)
        thumb += [thumb[-1] + toward * 9, thumb[-1] + toward * (9 + length)]
    return _Joints(tuple(fingers), np.array(thumb))


def _draw_flesh(plate: Plate, joints: _Joints, depth: float) -> None:
    with plate.union(depth=depth * 1.25, blur=2.2, power=0.8):
        for finger, p in enumerate(joints.fingers):
            tip = p[-1] + (p[-1] - p[-2]) / np.linalg.norm(p[-1] - p[-2]) * 12
            middles = [(p[k] + p[k + 1]) / 2 for k in range(2, 6)]
            line = spline(
                [p[0], p[1], *middles, p[7] * 0.6 + p[6] * 0.4, tip], closed=False, steps=5
            )
            width = np.interp(np.linspace(0, 7, len(line)), range(8), _FLESH)
            stroke(plate, line, width * _THICKNESS[finger], depth=0.62)
        t = joints.thumb
        tip = t[5] + (t[5] - t[4]) * 0.10
        marks = [t[0], t[1], (t[2] + t[3]) / 2, t[4], t[5] * 0.6 + t[4] * 0.4, tip]
        line = spline(marks, closed=False, steps=5)
        width = np.interp(np.linspace(0, 5, len(line)), range(6), (78, 58, 44, 40, 34, 22))
        stroke(plate, line, width, depth=0.66)
        palm = [
            (345, 560), (470, 520), (600, 545), (690, 590), (680, 700), (640, 800), (610, 900),
            (612, 1200), (390, 1200), (388, 900), (345, 820), (290, 720), (300, 630),
        ]  # fmt: skip
        soft(plate, spline(palm), depth=1.0, radius=60)


def _draw_forearm(plate: Plate, depth: float, cortex: float) -> None:
    radius = Tube(base=46, shaft=44, head=62, end="condyle", cortex=0.34 * cortex)
    ulna = Tube(base=30, shaft=30, head=34, end="condyle", cortex=0.36 * cortex)
    tube(plate, (452, 1390), (436, 868), radius, depth=depth * 1.05, marrow=0.35)
    tube(plate, (572, 1390), (566, 876), ulna, depth=depth * 0.95, marrow=0.35)
    ball(plate, (398, 862), (17, 13), depth=depth * 0.3)


def _draw_carpals(plate: Plate, depth: float, dice: np.random.Generator) -> None:
    for share, marks in _CARPALS.values():
        grown = (np.array(marks) - _CARPUS) * 1.07 + _CARPUS + dice.normal(0, 1.5, (len(marks), 2))
        blob(plate, grown, depth=depth * share, radius=26, wall=4, hollow=0.52, net=0.35)
    hook = spline([(540, 752), (556, 742), (566, 752), (556, 764)], steps=5)
    stroke(plate, hook, 3.2, depth=depth * 0.5)


def _bones_of(finger: int, patient: Patient) -> tuple[Tube, ...]:
    """Give the forms of a metacarpal and three phalanges."""
    thick = _THICKNESS[finger] * patient.build
    return tuple(
        Tube(
            base=form.base * thick,
            shaft=form.shaft * thick,
            head=form.head * thick,
            end=form.end,
            cortex=form.cortex * patient.cortex,
        )
        for form in (_METACARPAL_FORM, *_PHALANX_FORMS)
    )


def _draw_finger(
    plate: Plate, p: Curve, bones: tuple[Tube, ...], broken: int | None, depth: float
) -> None:
    for bone, form in enumerate(bones):
        snap = Fracture(at=0.5, shift=-7, slant=3, seed=bone) if broken == bone else None
        share = (1.0, 0.95, 0.88, 0.75)[bone]
        tube(plate, p[2 * bone], p[2 * bone + 1], form, depth=depth * share, fracture=snap)


def _draw_thumb(plate: Plate, t: Curve, depth: float, cortex: float) -> None:
    forms = (
        (t[0] - (6, -2), t[1], Tube(base=25, shaft=17, head=24, cortex=0.40 * cortex), 1.0),
        (t[2], t[3], Tube(base=21, shaft=14, head=18, end="condyle", cortex=0.4 * cortex), 0.95),
        (t[4], t[5], Tube(base=20, shaft=10, head=14, end="tuft", cortex=0.4 * cortex), 0.8),
    )
    for start, end, form, share in forms:
        tube(plate, start, end, form, depth=depth * share)
    ball(plate, t[1] + (24, 4), (8, 6), depth=depth * 0.45)
    ball(plate, t[1] + (4, 20), (7, 6), depth=depth * 0.40)


def _draw_ring(plate: Plate, p: Curve, thick: float) -> None:
    """Draw a ring seen from a little above."""
    along = (p[3] - p[2]) / np.linalg.norm(p[3] - p[2])
    aside = np.array([-along[1], along[0]])
    angle = np.linspace(0, 2 * np.pi, 40)[:, None]
    middle = p[2] * 0.55 + p[3] * 0.45
    hoop = middle + aside * 36 * thick * np.cos(angle) + along * 8 * np.sin(angle)
    stroke(plate, hoop, 6.5, depth=3.2)


def _draw_wire(plate: Plate, p: Curve) -> None:
    """Draw a surgeon's wire with a bent end through a metacarpal."""
    middle, toward = (p[0] + p[1]) / 2, turned((0, -1), 35)
    low, high = middle - toward * 105, middle + toward * 105
    aside = np.array([-toward[1], toward[0]]) * 10
    stroke(plate, [low, high], 3.0, depth=4.0)
    stroke(plate, [low - aside, low + aside], 3.0, depth=4.0)
