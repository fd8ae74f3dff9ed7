"""The chest: flesh, air, vessels and heart between twelve pairs of ribs."""

from dataclasses import dataclass

import numpy as np

from game.film.bones import vertebra
from game.film.curves import spline
from game.film.finds import place_find
from game.film.lungs import draw_lungs
from game.film.outlines import soft
from game.film.patient import Diagnosis, Patient
from game.film.plate import Plate
from game.film.ribs import draw_ribs
from game.film.shoulders import draw_shoulders, draw_sternum

FIELD = (130.0, 30.0, 870.0, 990.0)
"""What a film must show: left, top, right, bottom."""
MIDDLE = 500.0
VERTEBRAE = 22

_BODY = (
    (430, -260), (424, 60), (405, 110), (330, 150), (215, 178), (120, 215), (62, 300), (30, 420),
    (4, 560), (-30, 760), (-60, 1160), (60, 1160), (90, 800), (122, 600), (136, 560), (140, 640),
    (146, 760), (150, 880), (150, 1260), (850, 1260), (850, 880), (854, 760), (860, 640),
    (864, 560), (878, 600), (910, 800), (940, 1160), (1060, 1160), (1030, 760), (996, 560),
    (970, 420), (938, 300), (880, 215), (785, 178), (670, 150), (595, 110), (576, 60), (570, -260),
)  # fmt: skip
_BELLY = ((140, 800), (300, 776), (500, 800), (700, 790), (860, 810), (858, 1300), (140, 1300))
_BREAST = ((190, 560), (250, 520), (330, 540), (390, 610), (380, 690), (300, 730), (220, 700))


@dataclass(frozen=True, slots=True, kw_only=True)
class ChestCase:
    """How deep the breath was and what the film shows besides."""

    breath: float = 0.0
    """-1 out, 1 in."""
    heart: float = 1.0
    """Size of the heart."""
    find: str = ""
    broken_rib: tuple[int, int] | None = None
    """Which rib, from 0, and on which side, -1 or 1."""
    spots: int = 0
    """Healed foci in the tops of the lungs."""

    @property
    def diagnosis(self) -> Diagnosis:
        """What a radiologist would write."""
        return Diagnosis(self.finds, self.fracture)

    @property
    def finds(self) -> tuple[str, ...]:
        """What the film shows that does not grow."""
        return (self.find,) if self.find else ()

    @property
    def fracture(self) -> str:
        """Which bone is broken, or nothing."""
        return "" if self.broken_rib is None else "rib"


def choose_case(patient: Patient, dice: np.random.Generator) -> ChestCase:
    """Draw a case: some swallow coins, some brought metal home from the war."""
    find, luck = "", dice.random()
    if luck < 0.12:
        find = "coin"
    elif luck < 0.20:
        find = "safety_pin"
    elif luck < 0.36 and patient.age > 28:
        find = "bullet"
    elif luck < 0.42:
        find = "needle"
    broken = None
    if dice.random() < 0.25:
        broken = (int(dice.integers(4, 9)), int(dice.choice([-1, 1])))
    return ChestCase(
        breath=float(dice.uniform(-0.6, 1)),
        heart=float(dice.uniform(0.93, 1.06)) + 0.002 * max(0, patient.age - 50),
        find=find,
        broken_rib=broken,
        spots=int(dice.integers(2, 7)) if dice.random() < 0.3 else 0,
    )


def take(plate: Plate, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Take a chest as it comes: draw a case, draw the film, say what is on it."""
    case = choose_case(patient, dice)
    draw(plate, patient, case, dice)
    return case.diagnosis


def draw(
    plate: Plate,
    patient: Patient,
    case: ChestCase,
    dice: np.random.Generator,
    *,
    flesh: float = 1.0,
    depth: float = 1.0,
) -> None:
    """Draw a chest from the front, in a box of 1000 by 1000, heart to the right."""
    if flesh:
        _draw_flesh(plate, patient, flesh)
        draw_lungs(plate, case.heart, case.spots, dice, flesh=flesh)
    _draw_spine(plate, depth, dice)
    draw_ribs(plate, patient, case.breath, case.broken_rib, dice, depth=depth)
    _draw_find(plate, case.find, dice)
    draw_shoulders(plate, depth, patient.cortex)
    draw_sternum(plate, depth * 0.22)


def _draw_flesh(plate: Plate, patient: Patient, flesh: float) -> None:
    soft(plate, spline(_BODY), depth=0.95 * flesh, radius=90)
    soft(plate, spline(_BELLY), depth=0.75 * flesh, radius=70)
    if patient.sex == "f":
        for mirrored in (False, True):
            with plate.at(2 * MIDDLE if mirrored else 0, mirrored=mirrored):
                soft(plate, spline(_BREAST), depth=0.20 * flesh, radius=46)


def _draw_spine(plate: Plate, depth: float, dice: np.random.Generator) -> None:
    """Draw vertebrae that grow downward, faint behind the heart."""
    y = 40.0 - 3 * 36
    for place in range(-3, VERTEBRAE - 3):
        height, half_width = 34 + 1.5 * max(place, -1), 30 + 0.9 * max(place, -1)
        vertebra(
            plate,
            (MIDDLE + dice.normal(0, 1), y),
            half_width,
            height * 0.92,
            depth=depth * (0.38 if place < 15 else 0.475),
            processes=0.95 if place < 14 else 1.15,
            spinous=place > 1,
        )
        y += height * 1.06


def _draw_find(plate: Plate, kind: str, dice: np.random.Generator) -> None:
    """Leave metal where it would lie: a coin in the gullet, a bullet anywhere."""
    if kind in {"coin", "safety_pin"}:
        y = float(dice.uniform(290, 420))
        tilt = float(dice.uniform(-20, 20))
        place_find(
            plate, kind, MIDDLE + 8, y, scale=1.15 if kind == "coin" else 0.8, turned_deg=tilt
        )
    elif kind:
        side = float(dice.choice([-1, 1]))
        x, y = MIDDLE + side * dice.uniform(110, 240), dice.uniform(330, 640)
        place_find(plate, kind, x, y, turned_deg=float(dice.uniform(0, 360)))
