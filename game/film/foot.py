"""The foot from the side, toes left: leg, heel, arch and toes, bare or in a hobnailed boot."""

from dataclasses import dataclass

import numpy as np

from game.film.bones import Tube, tube
from game.film.boot import draw_boot
from game.film.curves import profile, spline
from game.film.finds import place_find
from game.film.outlines import blob, soft
from game.film.patient import Diagnosis, Patient
from game.film.plate import Plate
from game.film.solids import Fracture, ball, revolve
from game.film.strokes import stroke

FIELD = (10.0, 20.0, 915.0, 960.0)
"""What a film must show: left, top, right, bottom."""

_FLESH = (
    (560, -460), (556, 200), (540, 360), (470, 450), (360, 520), (250, 590), (150, 640), (80, 680),
    (56, 720), (72, 764), (160, 784), (300, 782), (420, 748), (540, 742), (660, 776), (780, 790),
    (850, 770), (872, 700), (850, 620), (810, 520), (792, 380), (800, 160), (806, -460),
)  # fmt: skip
_SHIN_END = ((566, 448), (610, 462), (660, 462), (724, 444), (734, 460))
_TALUS = (
    (530, 536), (556, 496), (600, 472), (660, 466), (716, 482), (748, 520), (768, 540), (752, 562),
    (700, 566), (660, 586), (610, 592), (570, 580), (528, 586), (496, 574), (498, 548),
)  # fmt: skip
_HEEL = (
    (500, 622), (512, 596), (560, 602), (600, 604), (640, 604), (690, 574), (740, 566), (800, 586),
    (846, 630), (864, 690), (852, 742), (812, 764), (760, 756), (700, 726), (640, 706), (570, 706),
    (516, 690), (498, 660),
)  # fmt: skip
_TARSALS = (
    (
        0.95,
        26,
        ((492, 546), (508, 566), (504, 606), (488, 622), (466, 612), (458, 576), (468, 548)),
    ),
    (
        0.78,
        34,
        ((492, 632), (500, 668), (484, 700), (430, 704), (408, 680), (412, 648), (450, 630)),
    ),
    (0.85, 28, ((458, 560), (462, 604), (440, 624), (404, 616), (392, 584), (412, 560))),
    (0.60, 26, ((456, 590), (462, 640), (430, 652), (396, 640), (392, 606))),
)
"""(depth, radius, outline) of navicular, cuboid and two cuneiforms."""
_METATARSALS = (
    ((404, 588), (212, 716), (24, 17, 29), 1.05),
    ((398, 596), (198, 706), (20, 12, 19), 0.70),
    ((402, 618), (206, 716), (19, 11, 18), 0.62),
    ((410, 648), (226, 730), (19, 11, 18), 0.60),
    ((424, 690), (252, 746), (24, 12, 18), 0.72),
)
_SMALL_TOES = ((194, 716), (202, 728), (222, 742), (246, 754))
_SOLE = ((160, 784), (300, 782), (420, 748), (540, 742), (660, 776), (780, 790))
"""Where the flesh ends below."""
_TRODDEN = (330.0, 660.0)
"""From the ball of the foot to the heel: beside the bones a needle is seen best."""
_SPUR = ((770, 756), (720, 752), (690, 742))


@dataclass(frozen=True, slots=True, kw_only=True)
class FootCase:
    """Whether it came in its boot, and what hurts."""

    boot: bool = True
    spur: bool = False
    needle: bool = False
    broken: int | None = None
    """Which metatarsal."""

    @property
    def diagnosis(self) -> Diagnosis:
        """What a radiologist would write."""
        return Diagnosis(self.finds, self.fracture)

    @property
    def finds(self) -> tuple[str, ...]:
        """What the film shows that does not grow."""
        worn = (("nails", self.boot), ("needle", self.needle))
        return tuple(name for name, there in worn if there)

    @property
    def fracture(self) -> str:
        """Which bone is broken, or nothing."""
        return "" if self.broken is None else "metatarsal"


def choose_case(patient: Patient, dice: np.random.Generator) -> FootCase:
    """Draw a case: soldiers and guards in boots, seamstresses with needles."""
    boot = bool(dice.random() < (0.55 if patient.sex == "m" else 0.15))
    return FootCase(
        boot=boot,
        spur=bool(dice.random() < (0.5 if patient.age > 50 else 0.1)),
        needle=bool(not boot and dice.random() < 0.3),
        broken=int(dice.integers(5)) if dice.random() < 0.3 else None,
    )


def take(plate: Plate, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Take a foot as it comes: draw a case, draw the film, say what is on it."""
    case = choose_case(patient, dice)
    draw(plate, patient, case, dice)
    return case.diagnosis


def draw(
    plate: Plate,
    patient: Patient,
    case: FootCase,
    dice: np.random.Generator,
    *,
    flesh: float = 1.0,
    depth: float = 1.0,
) -> None:
    """Draw a foot from the side, toes left, in a box of 1000 by 1000."""
    if flesh:
        soft(plate, spline(_FLESH), depth=0.62 * flesh, radius=70)
    _draw_leg(plate, depth, patient.cortex)
    _draw_tarsus(plate, depth, patient.cortex)
    if case.spur:
        line = spline(_SPUR, closed=False, steps=6)
        stroke(plate, line, np.linspace(8, 1.5, len(line)), depth=0.8 * depth)
    _draw_metatarsals(plate, depth, patient, case.broken)
    _draw_toes(plate, depth, patient.cortex)
    if case.needle:
        _draw_needle(plate, dice)
    if case.boot:
        draw_boot(plate, dice)


def _draw_needle(plate: Plate, dice: np.random.Generator) -> None:
    """Leave a needle where it was trodden in: through the sole, point up, its eye just inside."""
    x, inside = float(dice.uniform(*_TRODDEN)), float(dice.uniform(74, 92))
    across, down = np.array(_SOLE, float).T
    sole = float(np.interp(x, across, down))
    lean = float(dice.uniform(-55, 55))
    place_find(plate, "needle", x, sole - inside, scale=1.2, turned_deg=90 + lean)


def _draw_leg(plate: Plate, depth: float, cortex: float) -> None:
    shin = profile((0, 56), (0.55, 56), (0.72, 60), (0.85, 72), (0.93, 88), (0.97, 92), (1, 84))
    place = np.linspace(0, 1, len(shin))
    wall = np.interp(place, (0, 0.66, 0.86, 0.965, 1), (20, 18, 9, 4, 5)) * cortex
    marrow = np.maximum(shin - wall, 0).astype(np.float32)
    revolve(
        plate, (656, -420), (648, 452), shin, depth=depth, cavity=marrow, cavity_share=0.76,
        marrow=0.35, reference=66,
    )  # fmt: skip
    stroke(plate, spline(_SHIN_END, closed=False), 4.5, depth=0.6 * depth)
    calf = profile((0, 27), (0.72, 27), (0.86, 32), (0.945, 37), (0.985, 26), (1, 0))
    wall = np.interp(place, (0, 0.72, 0.93, 1), (10, 9, 5, 4)) * cortex
    marrow = np.maximum(calf - wall, 0).astype(np.float32)
    revolve(
        plate, (728, -420), (690, 540), calf, depth=0.75 * depth, cavity=marrow,
        cavity_share=0.72, marrow=0.35, reference=30,
    )  # fmt: skip


def _draw_tarsus(plate: Plate, depth: float, cortex: float) -> None:
    wall = 5 * cortex
    blob(plate, _TALUS, depth=depth, radius=60, wall=wall, hollow=0.48, net=0.42)
    blob(plate, _HEEL, depth=1.05 * depth, radius=70, wall=wall * 1.1, hollow=0.5, net=0.45)
    for k in (0, 22, 44):
        line = [(690 - k, 584 + 0.2 * k), (760 - k, 640 + 0.5 * k), (826 - 0.8 * k, 720)]
        stroke(plate, spline(line, closed=False), 3, depth=0.14 * depth)
    below = spline([(520, 684), (640, 696), (740, 742)], closed=False)
    stroke(plate, below, 5, depth=0.25 * depth)
    for share, radius, marks in _TARSALS:
        blob(plate, marks, depth=share * depth, radius=radius, wall=0.9 * wall, hollow=0.5)


def _draw_metatarsals(plate: Plate, depth: float, patient: Patient, broken: int | None) -> None:
    for bone, (start, end, (base, shaft, head), share) in enumerate(_METATARSALS):
        tube(
            plate,
            start,
            end,
            Tube(base=base, shaft=shaft, head=head, cortex=0.40 * patient.cortex),
            depth=0.95 * depth * share,
            bend=-0.03,
            fracture=Fracture(at=0.55, shift=7, seed=bone) if broken == bone else None,
        )


def _draw_toes(plate: Plate, depth: float, cortex: float) -> None:
    """Draw two bones of the big toe, three of each small one, and the two sesamoids."""
    wall = 0.4 * cortex
    near = Tube(base=23, shaft=15, head=19, end="condyle", cortex=wall)
    tip = Tube(base=19, shaft=10, head=13, end="tuft", cortex=wall)
    tube(plate, (206, 724), (138, 742), near, depth=0.9 * depth)
    tube(plate, (132, 744), (78, 752), tip, depth=0.75 * depth)
    bones = (
        (Tube(base=14, shaft=8, head=11, end="condyle", cortex=wall), 0.50),
        (Tube(base=10, shaft=6.5, head=9, end="condyle", cortex=wall), 0.45),
        (Tube(base=8.5, shaft=5, head=7, end="tuft", cortex=wall), 0.40),
    )
    for toe, (x, y) in enumerate(_SMALL_TOES):
        bent_x, bent_y = x - 54 + 5 * toe, y + 24 - 4 * toe
        spans = (
            ((x, y), (x - 50 + 5 * toe, y + 22 - 4 * toe)),
            ((bent_x, bent_y), (bent_x - 24, bent_y + 8)),
            ((bent_x - 27, bent_y + 9), (bent_x - 50, bent_y + 14)),
        )
        for (start, end), (form, share) in zip(spans, bones, strict=True):
            tube(plate, start, end, form, depth=share * depth)
    ball(plate, (226, 748), (14, 9), depth=0.75 * depth, hollow=0.4)
    ball(plate, (198, 752), (12, 8), depth=0.60 * depth, hollow=0.4)
