"""The pelvis from the front: two wings, a sacrum with its eyes, and the heads of the thighs."""

from dataclasses import dataclass

import numpy as np

from game.film.bones import vertebra
from game.film.curves import arc, spline
from game.film.finds import place_find
from game.film.hip import draw_hip
from game.film.noise import field
from game.film.outlines import blob, pill, soft
from game.film.patient import Diagnosis, Patient
from game.film.plate import Box, Plate
from game.film.solids import ball
from game.film.strokes import stroke

FIELD = (55.0, 10.0, 945.0, 960.0)
"""What a film must show: left, top, right, bottom."""

_BODY = (
    (150, -360), (140, 100), (96, 260), (56, 420), (40, 600), (52, 760), (70, 1360), (462, 1360),
    (486, 880), (500, 846), (514, 880), (538, 1360), (930, 1360), (948, 760), (960, 600),
    (944, 420), (904, 260), (860, 100), (850, -360),
)  # fmt: skip
_SACRUM = (
    (420, 424), (450, 404), (500, 410), (550, 404), (580, 424), (634, 440), (640, 480), (606, 560),
    (570, 640), (540, 690), (500, 716), (460, 690), (430, 640), (394, 560), (360, 480), (366, 440),
)  # fmt: skip
_COCCYX = ((-15, -10), (15, -10), (11, 10), (-11, 10))
_LUMBAR = 9
_LOWEST_Y = 450.0
_NAIL_STEEL = 2.6


@dataclass(frozen=True, slots=True, kw_only=True)
class PelvisCase:
    """What the surgeon left, what was swallowed, and how much air there is."""

    plate_side: int = 0
    """-1 or 1: a steel plate on that thigh; 0 none."""
    find: str = ""
    bubbles: int = 9

    @property
    def diagnosis(self) -> Diagnosis:
        """What a radiologist would write."""
        return Diagnosis(self.finds, self.fracture)

    @property
    def finds(self) -> tuple[str, ...]:
        """What the film shows that does not grow."""
        return tuple(word for word in ("plate" if self.plate_side else "", self.find) if word)

    @property
    def fracture(self) -> str:
        """Which bone is broken, or nothing."""
        return "femur" if self.plate_side else ""


def choose_case(patient: Patient, dice: np.random.Generator) -> PelvisCase:
    """Draw a case: the old break the neck of the thigh; children of all ages swallow."""
    plated = dice.random() < (0.3 if patient.age > 50 else 0.12)
    swallowed = str(dice.choice(["coin", "key", "safety_pin", "screw"]))
    return PelvisCase(
        plate_side=int(dice.choice([-1, 1])) if plated else 0,
        find=swallowed if dice.random() < 0.25 else "",
        bubbles=int(dice.integers(4, 13)),
    )


def take(plate: Plate, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Take a pelvis as it comes: draw a case, draw the film, say what is on it."""
    case = choose_case(patient, dice)
    draw(plate, patient, case, dice)
    return case.diagnosis


def draw(
    plate: Plate,
    patient: Patient,
    case: PelvisCase,
    dice: np.random.Generator,
    *,
    flesh: float = 1.0,
    depth: float = 1.0,
) -> None:
    """Draw a pelvis from the front, in a box of 1000 by 1000."""
    if flesh:
        soft(plate, spline(_BODY), depth=0.95 * flesh, radius=110)
        whole = Box(0, 0, *plate.depth.shape)
        plate.lay(whole, 0.05 * field("cloud", whole.shape, step=1 / plate.point))
    _draw_lumbar_spine(plate, depth, dice)
    _draw_sacrum(plate, depth)
    for mirrored in (True, False):
        with plate.at(500, mirrored=mirrored):
            draw_hip(plate, depth, patient.cortex)
    _draw_bubbles(plate, case.bubbles, dice)
    if case.find:
        x, y = 500 + dice.uniform(-190, 190), dice.uniform(180, 380)
        place_find(plate, case.find, x, y, turned_deg=float(dice.uniform(0, 360)))
    if case.plate_side:
        with plate.at(500, mirrored=case.plate_side < 0):
            _draw_steel_plate(plate)


def _draw_lumbar_spine(plate: Plate, depth: float, dice: np.random.Generator) -> None:
    """Draw vertebrae upward from the sacrum."""
    bottom = _LOWEST_Y
    for place in range(_LUMBAR):
        height = 96.0 - 2 * place
        middle = (500 + dice.normal(0, 1.5), bottom - 0.55 * height)
        vertebra(
            plate,
            middle,
            74 - 3 * min(place, 6),
            height * 0.80,
            depth=depth * 0.95,
            processes=0.71 + 0.06 * min(place, 4),
        )
        bottom -= height


def _draw_sacrum(plate: Plate, depth: float) -> None:
    blob(plate, _SACRUM, depth=0.70 * depth, radius=60, wall=5, hollow=0.5, net=0.4)
    for row in range(4):
        y, x = 470 + 56 * row, 56 - 9 * row
        for side in (-1, 1):
            with plate.at(500, y, mirrored=side < 0):
                eye = arc((x, 0), (15 - 2 * row, 12 - 1.5 * row))
                pill(plate, eye, depth=-0.34 * depth, radius=10)
                lid = [(x - 18, 4), (x - 8, row - 14), (x + 14, -12), (x + 20, 2)]
                stroke(plate, spline(lid, closed=False, steps=6), 3, depth=0.55 * depth)
        seam = [(500 - 1.4 * x, y + 27), (500, y + 22), (500 + 1.4 * x, y + 27)]
        stroke(plate, spline(seam, closed=False), 3, depth=0.26 * depth)
        ridge = [(494, y - 20), (506, y - 20), (508, y + 14), (492, y + 14)]
        pill(plate, spline(ridge, steps=4), depth=0.4 * depth, radius=6)
    for piece in range(3):
        with plate.at(500 + 2 * piece, 734 + 23 * piece, scale=1 - 0.22 * piece):
            blob(plate, _COCCYX, depth=0.5 * depth, radius=10, wall=3, hollow=0.4, steps=6)


def _draw_bubbles(plate: Plate, bubbles: int, dice: np.random.Generator) -> None:
    """Draw gas in the bowel."""
    for _ in range(bubbles):
        x, y, radius = dice.uniform(230, 770), dice.uniform(60, 380), dice.uniform(16, 44)
        size = (radius * dice.uniform(0.8, 1.5), radius * dice.uniform(0.6, 1))
        marks = arc((x, y), size, to_deg=330, steps=8) + dice.normal(0, 4, (8, 2))
        soft(plate, spline(marks, steps=6), depth=-0.26, radius=16)


def _draw_steel_plate(plate: Plate) -> None:
    """Draw a plate along the outer side of the thigh, its screws, and the nail into the head."""
    stroke(plate, [(378, 700), (368, 1020)], 10, depth=2.8, flat=True)
    for screw, y in enumerate((720, 770, 820, 870, 920, 970, 1010)):
        x = 384 - 1.6 * screw
        stroke(plate, [(x, y), (300 - 2 * screw, y + 6)], 4.0, depth=_NAIL_STEEL)
        ball(plate, (x - 4, y), 8, depth=2)
    stroke(plate, [(380, 735), (248, 650)], 7, depth=_NAIL_STEEL)
