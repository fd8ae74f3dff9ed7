"""The wardrobe: what everybody in this city wears, seen from the front."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.figures.cloth import (
    belt,
    boot_front,
    both,
    buckle,
    buttons,
    cloth,
    shoe_front,
    sleeve,
    stitches,
)
from game.film.figures.skeleton import Joints
from game.film.outlines import Finish, pill, rim, slab
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_JACKET = (
    (30, -852), (70, -844), (140, -826), (150, -800), (132, -740), (112, -680), (108, -600),
    (124, -480), (130, -392), (60, -380),
)  # fmt: skip
_OVERCOAT = (
    (30, -854), (120, -828), (146, -800), (130, -720), (118, -620), (130, -420), (150, -210),
    (70, -198),
)  # fmt: skip
_GREATCOAT = (
    (30, -850), (120, -826), (150, -800), (132, -720), (116, -620), (140, -420), (168, -150),
    (80, -136),
)  # fmt: skip
_PADDED = (
    (30, -856), (110, -830), (142, -796), (136, -700), (128, -600), (132, -480), (122, -430),
    (60, -424),
)  # fmt: skip
_DRESS = (
    (26, -846), (96, -822), (118, -790), (92, -700), (66, -630), (120, -520), (190, -330),
    (214, -250), (110, -226),
)  # fmt: skip
_WHITE_COAT = (
    (28, -850), (110, -826), (134, -796), (118, -700), (108, -600), (122, -420), (136, -250),
    (64, -240),
)  # fmt: skip


_WOOL = Finish(texture="wool", texture_gain=0.22)


@dataclass(frozen=True, slots=True)
class Worn:
    """On whom a piece is put, and how dense cloth is at this voltage."""

    plate: Plate
    joints: Joints
    cloth: float
    hidden: bool


Outfit: TypeAlias = Callable[[Worn], None]


def _sleeves(worn: Worn, widths: tuple[float, float, float], *, ink: str | None = None) -> None:
    for side in (0, 1):
        x, y = worn.joints.shoulders[side]
        shoulder = (x * 1.18, y + 6)
        joints = (shoulder, worn.joints.elbows[side], worn.joints.wrists[side])
        sleeve(worn.plate, joints, widths, depth=worn.cloth, ink=ink)


def _trousers(worn: Worn, *, wide: float = 42, hem: float = 27, share: float = 0.85) -> None:
    """Cut two trouser legs along the joints, open at the waist, with a pressed crease."""
    for side, sign in ((0, -1), (1, 1)):
        hip = np.add(worn.joints.hips[side], (sign * 6, 34))
        knee = np.array(worn.joints.knees[side], np.float64)
        ankle = np.add(worn.joints.ankles[side], (0, -10))
        half = (wide * 1.1, wide * 0.86, hem)
        right = [np.add(at, (w, 0)) for at, w in zip((hip, knee, ankle), half, strict=True)]
        left = [np.add(at, (-w, 0)) for at, w in zip((hip, knee, ankle), half, strict=True)]
        marks = [*right, *reversed(left)]
        outline = np.vstack(
            [spline(marks[:3], closed=False, steps=6), spline(marks[3:], closed=False, steps=6)]
        )
        rim(worn.plate, outline, depth=share * worn.cloth, wall=6)
        slab(worn.plate, outline, depth=0.26 * share * worn.cloth, finish=_WOOL)
        press = [np.add(hip, (6 * sign, 10)), np.add(knee, (4 * sign, 0)), ankle]
        stroke(worn.plate, press, 1.2, depth=0.5 * worn.cloth)


def _shoes(worn: Worn, *, sole: float = 10, depth: float = 0.5) -> None:
    for side, sign in ((0, -1), (1, 1)):
        x, y = worn.joints.ankles[side]
        with worn.plate.at(0, y + 46):
            shoe_front(worn.plate, x, outward=sign, depth=depth, sole=sole)


def _lapels(worn: Worn, low: float, hem: float) -> None:
    for side in (False, True):
        with worn.plate.at(mirrored=side):
            edge = [(28, -852), (62, -790), (70, -740), (14, low)]
            stroke(worn.plate, spline(edge, closed=False), 3, depth=0.9 * worn.cloth)
            notch = [(70, -740), (56, -752), (74, -772)]
            stroke(worn.plate, notch, 2, depth=0.7 * worn.cloth)
            line(worn.plate, (10, low), (14, hem), 1.6, depth=0.6 * worn.cloth)


def _tie(worn: Worn, ink: str) -> None:
    """Knot a broad tie with a palm of metal thread."""
    plate = worn.plate
    whole = [(-9, -838), (9, -838), (6, -824), (17, -690), (0, -664), (-17, -690), (-6, -824)]
    rim(plate, whole, depth=0.5, wall=4, ink=ink)
    slab(plate, [(-6, -824), (6, -824), (17, -690), (0, -664), (-17, -690)], depth=0.35, ink=ink)
    stem = spline([(0, -690), (2, -730), (-1, -756)], closed=False, steps=6)
    stroke(plate, stem, 1.6, depth=1.4, ink=ink)
    for turn in (-150, -110, -70, -30):
        x, y = np.cos(np.radians(turn)), np.sin(np.radians(turn))
        frond = [(-1, -756), (-1 + 13 * x, -756 + 11 * y), (-1 + 18 * x, -748 + 8 * y)]
        stroke(plate, spline(frond, closed=False, steps=5), 1.3, depth=1.2, ink=ink)


def stilyaga(worn: Worn, *, tie: str = "amber") -> None:
    """Put on padded shoulders, a long jacket, a loud tie, drainpipes, crepe soles, a chain."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_JACKET), depth=deep, wall=8)
    _sleeves(worn, (38, 34, 28))
    _lapels(worn, -612, -384)
    for side in (False, True):
        with plate.at(mirrored=side):
            rim(plate, rounded(46, -520, 60, 14, 3), depth=0.8 * deep, wall=4)
            seam = [(112, -680), (104, -600), (120, -470)]
            stitches(plate, seam, dash=8, gap=6, width=1.2, depth=0.6 * deep)
            pad = spline([(92, -828), (140, -824), (148, -800), (100, -800)], steps=5)
            pill(plate, pad, depth=0.5 * deep, radius=10)
    buttons(plate, ((3, -600), (3, -540), (3, -480)))
    _tie(worn, tie)
    _trousers(worn, wide=40, hem=24)
    _shoes(worn, sole=26)
    slab(plate, rectangle(-92, -480, 184, 12), depth=0.6 * deep)
    buckle(plate, (0, -474))
    chain = spline([(30, -470), (70, -420), (60, -380), (24, -400)], closed=False)
    stroke(plate, chain, 1.5, depth=1.6)


def dress(worn: Worn) -> None:
    """Put on a wide skirt, a narrow waist, beads, heels and a handbag with a lipstick in it."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_DRESS), depth=deep)
    for fold in (-0.75, -0.45, -0.15, 0.15, 0.45, 0.75):
        marks = [(70 * fold, -620), (120 * fold, -480), (215 * fold, -236)]
        stroke(plate, spline(marks, closed=False, steps=6), 1.8, depth=0.55 * deep)
    slab(plate, rectangle(-68, -640, 136, 16), depth=0.8)
    buckle(plate, (0, -632), (26, 24), depth=1.6)
    _sleeves(worn, (32, 27, 20))
    for bead in range(9):
        ball(plate, (-32 + 8 * bead, -838 + 9 * np.sin(bead / 8 * np.pi)), 5, depth=1.6)
    for side in (0, 1):
        x, y = worn.joints.ankles[side]
        shoe = [
            (x - 14, y - 10), (x + 14, y - 10), (x + 17, y + 26), (x + 10, y + 44),
            (x - 10, y + 44), (x - 17, y + 26),
        ]  # fmt: skip
        rim(plate, spline(shoe, steps=5), depth=0.45, wall=4)
        heel = profile((0, 9), (0.5, 4), (1, 4))
        revolve(plate, (x, y + 16), (x, y + 46), heel, depth=2.2)
    _handbag(worn)


def _handbag(worn: Worn) -> None:
    plate = worn.plate
    x, y = worn.joints.wrists[1]
    with plate.at(x - 112, y + 556):
        rim(plate, rounded(78, -500, 96, 70, 8), depth=0.8 * worn.cloth, wall=5)
        handle = arc((126, -500), (30, 46), from_deg=180, to_deg=360, steps=20)
        stroke(plate, handle, 3, depth=0.8)
        ball(plate, (126, -496), 6, depth=2.2)
        if worn.hidden:
            slab(plate, rounded(96, -478, 20, 8, 3), depth=1.8)
            stick = profile((0, 5), (0.6, 5), (0.62, 3.5), (1, 2))
            revolve(plate, (130, -440), (150, -480), stick, depth=2)


def overcoat(worn: Worn) -> None:
    """Put on a citizen's overcoat to below the knee, a scarf, a briefcase."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_OVERCOAT), depth=deep, wall=9, face=0.34)
    _sleeves(worn, (42, 37, 30))
    _lapels(worn, -640, -204)
    for y in (-610, -520, -430):
        buttons(plate, ((-22, y), (26, y)), 7.5)
    scarf = both([(20, -862), (44, -836), (30, -806)])
    cloth(plate, scarf, depth=0.8 * deep, wall=6, face=0.5)
    for side in (False, True):
        with plate.at(mirrored=side):
            line(plate, (60, -500), (104, -520), 3, depth=0.8 * deep)
    _trousers(worn, wide=40, hem=30, share=0.7)
    _shoes(worn)


def briefcase(worn: Worn) -> None:
    """Carry a briefcase with a newspaper, a bottle of kefir and two sandwiches in it."""
    plate = worn.plate
    x, y = worn.joints.wrists[1]
    with plate.at(x + 4, y + 50):
        stroke(plate, arc((0, 6), (26, 18), from_deg=180, to_deg=360), 4, depth=0.9)
        case = rounded(-78, 6, 156, 112, 8)
        rim(plate, case, depth=worn.cloth, wall=6)
        slab(plate, case, depth=0.22 * worn.cloth)
        for at in (-44, 44):
            slab(plate, rounded(at - 8, 0, 16, 16, 3), depth=2.0)
        if worn.hidden:
            milk = profile((0, 15), (0.6, 16), (0.8, 9), (1, 9))
            revolve(plate, (40, 112), (40, 36), milk, depth=0.9, cavity=milk - 3, cavity_share=0.8)
            for fold in range(5):
                line(plate, (-60 + 3 * fold, 30), (-56 + 3 * fold, 110), 1.2, depth=0.6)


def shawl_coat(worn: Worn) -> None:
    """Put on an old woman's coat, felt boots, a string bag with potatoes and a herring."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both([*_PADDED[:-3], (138, -420), (142, -230), (60, -220)]), depth=deep, wall=9)
    _sleeves(worn, (40, 36, 30))
    line(plate, (0, -800), (0, -226), 2, depth=0.6 * deep)
    buttons(plate, tuple((8, y) for y in (-760, -680, -600, -520)), 7)
    felt = Finish(texture="mottle", texture_gain=0.5)
    for side, sign in ((0, -1), (1, 1)):
        x, _ = worn.joints.ankles[side]
        with plate.at(x, 0, mirrored=sign < 0):
            boot = spline([(-30, -210), (28, -210), (27, -60), (40, -18), (34, 0), (-32, 0)])
            rim(plate, boot, depth=deep, wall=9)
            slab(plate, boot, depth=0.4 * deep, finish=felt)
    x, y = worn.joints.wrists[0]
    with plate.at(x, y + 40):
        net = spline([(0, 0), (40, 60), (48, 120), (0, 156), (-48, 120), (-40, 60)])
        rim(plate, net, depth=0.5, wall=3)
        for strand in range(-3, 4):
            stroke(plate, [(0, 0), (14 * strand, 80), (4 * strand, 154)], 1, depth=0.4)
        for at in ((-20, 110), (14, 120), (-4, 88), (24, 84)):
            ball(plate, at, 17, depth=0.5, power=0.4)


def padded_jacket(worn: Worn) -> None:
    """Put on a worker's quilted jacket, boots, and a wrench in the pocket."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_PADDED), depth=deep, wall=9, face=0.36)
    for seam in range(-4, 5):
        stitch = [(seam * 26, -820), (seam * 28, -436)]
        stitches(plate, stitch, dash=9, gap=5, width=1.4, depth=0.5 * deep)
    _sleeves(worn, (42, 38, 30))
    buttons(plate, tuple((10, y) for y in (-770, -690, -610, -530)), 7)
    _trousers(worn, wide=46, hem=36)
    for side, sign in ((0, -1), (1, 1)):
        boot_front(plate, worn.joints.ankles[side][0], outward=sign)
    if worn.hidden:
        line(plate, (72, -470), (96, -580), 6, depth=2.2)
        ball(plate, (98, -588), 13, depth=2.2, hollow=0.9, wall=0.4)


def pea_coat(worn: Worn) -> None:
    """Put on a sailor's double-breasted coat, bell-bottoms, a striped shirt and a brass buckle."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_PADDED), depth=deep, wall=8, face=0.4)
    _sleeves(worn, (40, 36, 30))
    _lapels(worn, -690, -428)
    for y in (-660, -590, -520):
        buttons(plate, ((-36, y), (40, y)), 9, depth=2.4)
    for stripe in range(5):
        y = -836 + 18 * stripe
        half = 24 - 3 * stripe
        line(plate, (-half, y), (half, y), 3, depth=0.8 * deep)
    _trousers(worn, wide=40, hem=50)
    _shoes(worn)
    belt(plate, (0, -450), 88, 20, depth=0.7 * deep)


def white_coat(worn: Worn) -> None:
    """Put on a white coat with a stethoscope, a thermometer and a row of pencils."""
    plate, deep = worn.plate, worn.cloth
    cloth(plate, both(_WHITE_COAT), depth=1.1 * deep, wall=6, face=0.3, weave="mottle")
    _sleeves(worn, (38, 33, 27))
    _lapels(worn, -620, -244)
    buttons(plate, tuple((6, y) for y in (-590, -520, -450, -380)), 6)
    tube = [(-24, -846), (-40, -780), (-10, -700), (20, -650)]
    stroke(plate, spline(tube, closed=False), 3, depth=1.0)
    stroke(plate, spline([(24, -846), (38, -780), (-10, -700)], closed=False), 3, depth=1.0)
    ball(plate, (22, -640), 14, depth=2.2, power=0.2)
    for pencil in range(3):
        at = 58 + 9 * pencil
        line(plate, (at, -740), (at, -700), 2.4, depth=1.6)
    rim(plate, rounded(46, -724, 44, 50, 4), depth=0.7 * deep, wall=3)
    _trousers(worn, wide=36, hem=28, share=0.6)
    _shoes(worn)


def greatcoat(worn: Worn) -> None:
    """Put on the State: a red greatcoat, a belt, a cross-strap, epaulettes and a pistol."""
    plate, deep = worn.plate, worn.cloth
    with plate.inked("red"):
        cloth(plate, both(_GREATCOAT), depth=1.14 * deep, wall=9, face=0.45)
        _sleeves(worn, (44, 38, 33), ink="red")
        belt(plate, (0, -619), 118, 26, depth=0.8)
        stroke(plate, [(-60, -826), (76, -610)], 7, depth=0.7, flat=True)
        for mirrored in (False, True):
            with plate.at(mirrored=mirrored):
                buttons(plate, tuple((34, -780 + 62 * row) for row in range(5)), 7.5, depth=2.4)
                slab(plate, rounded(58, -836, 68, 17, 4), depth=1.4)
                ball(plate, (108, -828), 4, depth=2)
                edge = [(26, -846), (50, -800), (36, -770)]
                stroke(plate, edge, 2.4, depth=deep)
        _pistol(plate)
        for side, sign in ((0, -1), (1, 1)):
            boot_front(plate, worn.joints.ankles[side][0] * 1.1, outward=sign)


def _pistol(plate: Plate) -> None:
    case = spline([(64, -606), (112, -606), (116, -560), (100, -516), (76, -516)], steps=5)
    rim(plate, case, depth=0.6, wall=4)
    iron: Curve = np.array(
        [(70, -594), (106, -594), (106, -580), (88, -578), (84, -534), (72, -534)], np.float64
    )
    slab(plate, iron, depth=2.8)


def tunic(worn: Worn) -> None:
    """Put on an officer's tunic, breeches and boots: customs, and whoever sits in an office."""
    plate, deep = worn.plate, worn.cloth
    with plate.inked("red"):
        cloth(plate, both(_PADDED), depth=1.14 * deep, wall=7, face=0.42)
        _sleeves(worn, (38, 34, 28), ink="red")
        buttons(plate, tuple((0, -790 + 64 * row) for row in range(6)), 7.5, depth=2.4)
        belt(plate, (0, -560), 112, 24, depth=0.8)
        for mirrored in (False, True):
            with plate.at(mirrored=mirrored):
                slab(plate, rounded(56, -838, 70, 18, 4), depth=1.4)
                ball(plate, (82, -829), 4, depth=2.2)
                ball(plate, (104, -829), 4, depth=2.2)
                rim(plate, rounded(38, -740, 56, 52, 4), depth=deep, wall=4)
        for medal in range(3):
            ribbon = rectangle(-88 + 22 * medal, -762, 18, 14)
            slab(plate, ribbon, depth=1.0)
            ball(plate, (-79 + 22 * medal, -738), 8, depth=2.4, power=0.15)
        breeches = both([(96, -440), (104, -380), (84, -290), (78, -210), (34, -210), (20, -400)])
        cloth(plate, breeches, depth=0.8 * deep, wall=6)
        for side, sign in ((0, -1), (1, 1)):
            boot_front(plate, worn.joints.ankles[side][0] * 1.1, outward=sign)


OUTFITS: MappingProxyType[str, Outfit] = MappingProxyType(
    {
        "stilyaga": stilyaga, "dress": dress, "overcoat": overcoat, "shawl coat": shawl_coat,
        "padded jacket": padded_jacket, "pea coat": pea_coat, "white coat": white_coat,
        "greatcoat": greatcoat, "tunic": tunic,
    }
)  # fmt: skip
