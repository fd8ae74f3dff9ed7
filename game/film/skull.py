"""The skull from the side: a vault of two tables, a base, a face, and a jaw that opens."""

from dataclasses import dataclass

import numpy as np

from game.film.curves import arc, spline
from game.film.face import draw_face
from game.film.jaw import Mouth, draw_jaw, draw_teeth
from game.film.neck import draw_neck
from game.film.noise import field
from game.film.outlines import blob, cortex, inside, shell, soft, trabeculae
from game.film.patient import Diagnosis, Patient
from game.film.planes import depth_inside
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke

FIELD = (95.0, 20.0, 925.0, 985.0)
"""What a film must show: left, top, right, bottom."""

_HEAD = (
    (196, 470), (150, 540), (112, 612), (134, 640), (168, 646), (170, 668), (146, 700), (160, 722),
    (150, 748), (172, 782), (166, 836), (196, 896), (262, 922), (350, 925), (420, 960),
    (436, 1400), (800, 1400), (800, 1000), (812, 800), (868, 660), (888, 520), (880, 380),
    (826, 220), (720, 112), (590, 62), (430, 62), (310, 104), (222, 190), (180, 300), (182, 400),
)  # fmt: skip
_VAULT = (
    (206, 440), (198, 402), (204, 350), (220, 290), (258, 212), (330, 142), (430, 102), (540, 92),
    (640, 108), (728, 156), (800, 236), (842, 338), (850, 440), (830, 526), (786, 590), (728, 622),
    (668, 640), (620, 656), (584, 640), (548, 588), (512, 556), (476, 566), (440, 520), (392, 492),
    (320, 470), (262, 470),
)  # fmt: skip
_CORONAL = ((470, 98), (452, 190), (436, 290), (420, 380), (408, 450))
_LAMBDOID = ((816, 262), (762, 360), (716, 450), (676, 540), (660, 600))
_SQUAMOSAL = ((662, 520), (600, 452), (540, 446), (486, 484), (458, 520))
_BASE = (
    (236, 462), (300, 452), (360, 470), (424, 492), (446, 498), (452, 520), (470, 530), (490, 522),
    (494, 500), (502, 500), (516, 540), (548, 588), (586, 640),
)  # fmt: skip
_BASE_FLOOR = ((250, 478), (310, 470), (372, 486), (430, 506))
_PETROUS = (
    (520, 560), (556, 540), (606, 548), (660, 570), (690, 606), (676, 640), (640, 660), (596, 652),
    (552, 628), (526, 600),
)  # fmt: skip
_MASTOID = ((630, 640), (690, 620), (704, 660), (676, 708), (650, 720), (634, 690))
_CRACK = ((560, 96), (548, 160), (566, 214), (540, 280), (556, 340), (530, 392))


@dataclass(frozen=True, slots=True, kw_only=True)
class SkullCase:
    """How the mouth stands, what the dentist did, and what else happened."""

    jaw_deg: float = 4.0
    crowns: tuple[tuple[str, int], ...] = ()
    """(upper or lower, tooth from the front): steel."""
    missing: tuple[int, ...] = ()
    """Upper teeth that are gone."""
    cracked: bool = False

    @property
    def diagnosis(self) -> Diagnosis:
        """What a radiologist would write."""
        return Diagnosis(self.finds, self.fracture)

    @property
    def finds(self) -> tuple[str, ...]:
        """What the film shows that does not grow."""
        return ("crowns",) if self.crowns else ()

    @property
    def fracture(self) -> str:
        """Which bone is broken, or nothing."""
        return "vault" if self.cracked else ""


def choose_case(patient: Patient, dice: np.random.Generator) -> SkullCase:
    """Draw a case: steel crowns come with age, and so do gaps."""
    gone = int(np.clip((patient.age - 34) / 13, 0, 3))
    missing = tuple(sorted(int(tooth) for tooth in dice.choice(8, gone, replace=False)))
    wanted = int(dice.integers(0, 2 + min(patient.age // 16, 4)))
    places = [(row, tooth) for row in ("lower", "upper") for tooth in range(8)]
    free = [at for at in places if at[0] == "lower" or at[1] not in missing]
    chosen = sorted(int(at) for at in dice.choice(len(free), wanted, replace=False))
    return SkullCase(
        jaw_deg=float(dice.uniform(2, 11)),
        crowns=tuple(free[at] for at in chosen),
        missing=missing,
        cracked=bool(dice.random() < 0.15),
    )


def take(plate: Plate, patient: Patient, dice: np.random.Generator) -> Diagnosis:
    """Take a skull as it comes: draw a case, draw the film, say what is on it."""
    case = choose_case(patient, dice)
    draw(plate, patient, case, dice)
    return case.diagnosis


def draw(
    plate: Plate,
    patient: Patient,
    case: SkullCase,
    dice: np.random.Generator,
    *,
    flesh: float = 1.0,
    depth: float = 1.0,
) -> None:
    """Draw a skull that looks left, with its neck, in a box of 1000 by 1000."""
    if flesh:
        soft(plate, spline(_HEAD), depth=0.55 * flesh, radius=60)
    draw_skull(plate, dice, depth=depth, mouth=Mouth(case.jaw_deg, case.crowns, case.missing))
    if case.cracked:
        crack = spline(_CRACK, closed=False)
        stroke(plate, crack, np.linspace(3.4, 1.2, len(crack)), depth=-0.34)
    draw_neck(plate, depth, patient.cortex)


def draw_skull(
    plate: Plate,
    dice: np.random.Generator,
    *,
    depth: float = 1.0,
    mouth: Mouth | None = None,
    sutures: bool = True,
) -> None:
    """Draw the bare skull with its jaw: also the head of every figure seen from the side.

    Parameters
    ----------
    plate : Plate
        Where to draw; the ear lies at (578, 604), the crown at y = 92, the chin at y = 908.
    dice : numpy.random.Generator
        Sutures and air cells.
    depth : float
        Optical depth of bone.
    mouth : Mouth or None
        How the jaw stands and what the teeth are like.
    sutures : bool
        Whether the fine lines of the vault are drawn.
    """
    mouth = mouth or Mouth()
    _draw_vault(plate, depth)
    if sutures:
        _draw_sutures(plate, depth, dice)
    _draw_base(plate, depth, dice)
    draw_face(plate, depth)
    draw_jaw(plate, mouth, depth)
    draw_teeth(plate, mouth, depth)


def _draw_vault(plate: Plate, depth: float) -> None:
    """Draw the brain between two walls, and the walls edge-on: outer table, diploe, inner."""
    outline = spline(_VAULT, steps=10)
    soft(plate, outline, depth=0.42 * depth, radius=90)
    box, mask = inside(plate, outline)
    if box.empty:
        return
    deep = depth_inside(mask) / np.float32(plate.size)
    thins = np.clip((600 - plate.local_y(box)) / 120, 0.25, 1)
    tables = 0.95 * cortex(deep, 2.2, 2.4) + 0.62 * cortex(deep, 19, 3.4)
    between = (deep > 2) & (deep < 19)
    tables += 0.34 * between * (1 + 0.16 * trabeculae(box, fine=1, coarse=0, limit=3))
    step = 1 / plate.size * 2
    markings = field("patch", box.shape, step=step) + 1.6 * field("cloud", box.shape, step=step)
    body = tables * thins * 0.95 + 0.03 * np.clip(deep / 60, 0, 1) * markings
    plate.lay(box, np.asarray(body * mask * depth, np.float32))


def _draw_sutures(plate: Plate, depth: float, dice: np.random.Generator) -> None:
    _zigzag(plate, _CORONAL, 3.2, -0.34 * depth, dice)
    _zigzag(plate, _LAMBDOID, 4.2, -0.20 * depth, dice)
    stroke(plate, spline(_SQUAMOSAL, closed=False, steps=10), 2, depth=0.26 * depth)
    for x, y, toward, width in ((500, 510, -1.75, 4.2), (520, 505, -1.0, 3.8)):
        _artery_groove(plate, (x, y, toward), (width, 110.0, 3), -0.10 * depth, dice)


def _zigzag(
    plate: Plate,
    marks: tuple[tuple[float, float], ...],
    amplitude: float,
    depth: float,
    dice: np.random.Generator,
) -> None:
    """Draw a suture: a dark toothed line and its bright lip."""
    line = spline(marks, closed=False, steps=16)
    along = np.gradient(line, axis=0)
    aside = np.stack([-along[:, 1], along[:, 0]], axis=1)
    aside /= np.linalg.norm(aside, axis=1)[:, None]
    teeth = np.sign(np.sin(np.arange(len(line)) * 1.9))
    toothed = line + aside * (amplitude * (dice.normal(0, 1, len(line)) + 1.2 * teeth))[:, None]
    stroke(plate, toothed, 1.7, depth=depth)
    stroke(plate, toothed + np.array([2.6, 1.0]), 1.4, depth=-1.3 * depth)


def _artery_groove(
    plate: Plate,
    sprout: tuple[float, float, float],
    size: tuple[float, float, int],
    depth: float,
    dice: np.random.Generator,
) -> None:
    """Draw a groove of the brain's lining from (x, y, direction), then the two it forks into."""
    x, y, toward = sprout
    width, length, level = size
    points = [(x, y)]
    for _ in range(6):
        toward += dice.normal(0, 0.12)
        x, y = x + np.cos(toward) * length / 6, y + np.sin(toward) * length / 6
        points.append((x, y))
    stroke(plate, points, np.linspace(width, width * 0.7, 7), depth=depth)
    if level:
        for turn in (-dice.uniform(0.15, 0.5), dice.uniform(0.2, 0.55)):
            child = (width * 0.72, length * 0.8, level - 1)
            _artery_groove(plate, (x, y, toward + turn), child, depth, dice)


def _draw_base(plate: Plate, depth: float, dice: np.random.Generator) -> None:
    """Draw the floor of the skull with the saddle, the dense ear bone, and the cells behind it."""
    stroke(plate, spline(_BASE, closed=False), 4.2, depth=0.95 * depth)
    stroke(plate, spline(_BASE_FLOOR, closed=False), 3.0, depth=0.6 * depth)
    blob(plate, _PETROUS, depth=1.15 * depth, radius=40, wall=6, hollow=0.35, net=0.5)
    ball(plate, (578, 604), (13, 12), depth=-0.75 * depth)
    stroke(plate, arc((578, 604), (15, 14), steps=28), 3, depth=0.55 * depth)
    for _ in range(60):
        x, y = dice.normal(655, 24), dice.normal(640, 26)
        radius = float(dice.uniform(3, 8))
        ball(plate, (x, y), (radius, radius * 0.9), depth=-0.32 * depth)
        rim_of_cell = arc((x, y), (radius, radius * 0.9), steps=12)
        stroke(plate, rim_of_cell, 1.1, depth=0.22 * depth)
    shell(plate, spline(_MASTOID), depth=0.34 * depth, radius=22, wall=4, hollow=0.5)
