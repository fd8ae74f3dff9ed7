"""One hip: the wing, the socket, the bones below it, and the top of the thigh."""

from typing import cast

import numpy as np

from game.film.curves import arc, spline
from game.film.outlines import Finish, cortex, inside, shell, soft, trabeculae
from game.film.planes import Curve, Mask, Plane, depth_inside
from game.film.plate import Box, Plate
from game.film.strokes import stroke

_WING = (
    (124, 470), (128, 424), (150, 372), (196, 318), (256, 286), (322, 282), (376, 312), (410, 362),
    (424, 416), (418, 452), (398, 474), (378, 500), (372, 532), (362, 556), (362, 590), (330, 604),
    (286, 604), (240, 600), (206, 590), (190, 556), (162, 520),
)  # fmt: skip
_HOLLOW = ((190, 400), (250, 350), (310, 352), (330, 410), (290, 470), (230, 480))
_BRIM = ((132, 456), (156, 520), (206, 560), (196, 610), (150, 660), (96, 690), (40, 700))
_SACROILIAC = ((148, 440), (142, 490), (166, 540), (214, 580))
_ISCHIUM = (
    (206, 560), (240, 566), (330, 590), (344, 560), (356, 600), (336, 640), (286, 620), (240, 640),
    (226, 690), (240, 720), (262, 740), (256, 800), (226, 846), (190, 852), (176, 820), (192, 770),
    (196, 720), (184, 670), (190, 600),
)  # fmt: skip
_SOCKET_ROOF = ((340, 596), (318, 612), (278, 606), (244, 622), (226, 660), (228, 706), (246, 728))
_PUBIS = (
    (22, 690), (70, 682), (130, 668), (186, 640), (206, 662), (176, 694), (120, 708), (70, 724),
    (52, 760), (66, 800), (110, 828), (160, 838), (196, 852), (170, 872), (110, 862), (56, 830),
    (24, 790), (14, 740),
)  # fmt: skip
_TEARDROP = ((208, 590), (212, 640), (204, 676), (214, 692), (206, 640))
_ISCHIAL_SPINE = ((196, 730), (170, 735), (158, 722), (176, 706))
_FEMUR = (
    (352, 1390), (350, 940), (346, 862), (330, 828), (312, 812), (308, 792), (318, 772), (312, 748),
    (286, 722), (262, 716), (300, 690), (318, 626), (340, 622), (366, 640), (384, 628), (404, 622),
    (428, 640), (440, 680), (438, 728), (430, 780), (424, 860), (420, 960), (418, 1390),
)  # fmt: skip
_FEMUR_HEAD = arc((288, 664), 63, steps=60)
_BETWEEN_TROCHANTERS = ((322, 630), (340, 668), (352, 716), (340, 770), (318, 800))


def draw_hip(plate: Plate, depth: float, strength: float) -> None:
    """Draw one hip, outward to the right of the middle line.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    depth : float
        Optical depth of bone.
    strength : float
        How thick the walls of the bones still are, 1 when young.
    """
    _draw_wing(plate, depth * 0.95)
    _draw_lines(plate, depth)
    for marks, deep, radius, wall in ((_ISCHIUM, 0.62, 22, 7.0), (_PUBIS, 0.70, 18, 6.0)):
        grain = Finish(texture="marrow")
        outline, thick = spline(marks), wall * strength
        shell(
            plate, outline, depth=deep * depth, radius=radius, wall=thick, hollow=0.42, finish=grain
        )
    stroke(plate, spline(_SOCKET_ROOF, closed=False, steps=10), 5.5, depth=0.75 * depth)
    stroke(plate, spline(_TEARDROP, closed=False), 4, depth=0.4 * depth)
    stroke(plate, spline(_ISCHIAL_SPINE, closed=False), 5, depth=0.4 * depth)
    _draw_femur(plate, depth, strength)
    soft(plate, arc((118, 768), (52, 40), steps=30), depth=-0.12 * depth, radius=20)


def _draw_wing(plate: Plate, depth: float) -> None:
    """Draw the wing: its crest bright where it flares, its middle thin enough to shine through."""
    box, mask = inside(plate, spline(_WING, steps=10))
    if box.empty:
        return
    deep = depth_inside(mask) / np.float32(plate.size)
    y = plate.local_y(box)
    crest = np.interp(y, (280, 420, 520, 600), (1.0, 0.85, 0.5, 0.15))
    dense = np.interp(y, (280, 340, 440, 540, 600), (0.62, 0.46, 0.40, 0.62, 0.80))
    bone = dense * np.clip(deep / 18, 0, 1) + 0.70 * crest * cortex(deep, 6, 7)
    bone *= 1 + 0.13 * trabeculae(box, fine=1, coarse=0.6, limit=1.8)
    plate.lay(box, np.asarray(bone * mask * depth, np.float32))


def _draw_lines(plate: Plate, depth: float) -> None:
    """Draw the brim and the joint with the sacrum."""
    soft(plate, spline(_HOLLOW), depth=-0.20 * depth, radius=34)
    brim = spline(_BRIM, closed=False, steps=10)
    stroke(plate, brim, np.linspace(6, 8, len(brim)), depth=0.62 * depth)
    stroke(plate, spline(_SACROILIAC, closed=False), 5, depth=0.55 * depth)


def _draw_femur(plate: Plate, depth: float, strength: float) -> None:
    """Draw head, neck, trochanters and shaft as one body with one cortex."""
    box, mask = _join(inside(plate, spline(_FEMUR), pad=4), inside(plate, _FEMUR_HEAD, pad=4))
    if box.empty:
        return
    deep = depth_inside(mask) / np.float32(plate.size)
    y = plate.local_y(box)
    wall = cast(Plane, np.interp(y, (640, 780, 900), (3.5, 9, 13)).astype(np.float32)) * strength
    dense = np.interp(y, (640, 760, 900), (0.66, 0.56, 0.34))
    net = trabeculae(box, fine=1, coarse=0.5, limit=1.6)
    bone = dense * np.clip(deep / 16, 0, 1) + 0.80 * cortex(deep, wall * 0.5, wall * 0.55 + 1.5)
    bone *= 1 + 0.16 * net * np.clip(deep / 14, 0, 1)
    plate.lay(box, np.asarray(bone * mask * depth, np.float32))
    ridge = spline(_BETWEEN_TROCHANTERS, closed=False)
    stroke(plate, ridge, 3.5, depth=0.32 * depth)
    for line, share in _arcades():
        stroke(plate, spline(line, closed=False, steps=10), 3, depth=share * depth)


def _arcades() -> list[tuple[Curve, float]]:
    """Give the lines along which the marrow carries the weight of the body."""
    pressed = [
        ([(326 + 0.6 * k, 786 + k), (308 + 0.5 * k, 730), (286, 676 - 0.4 * k), (276, 630)], 0.14)
        for k in (0, 14, 28)
    ]
    pulled = [
        ([(412, 756 + k), (380 - 0.2 * k, 680 + k), (330, 646 + k), (290, 652 + 0.8 * k)], 0.11)
        for k in (0, 16, 30)
    ]
    return [(np.array(line, np.float64), share) for line, share in pressed + pulled]


def _join(first: tuple[Box, Mask], second: tuple[Box, Mask]) -> tuple[Box, Mask]:
    """Unite two masks."""
    parts = [part for part in (first, second) if not part[0].empty]
    if len(parts) < 2:
        return parts[0] if parts else first
    (a, _), (b, _) = parts
    whole = Box(
        min(a.top, b.top), min(a.left, b.left), max(a.bottom, b.bottom), max(a.right, b.right)
    )
    mask = np.zeros(whole.shape, np.bool_)
    for box, part in parts:
        top, left = box.top - whole.top, box.left - whole.left
        mask[top : top + part.shape[0], left : left + part.shape[1]] |= part
    return whole, mask
