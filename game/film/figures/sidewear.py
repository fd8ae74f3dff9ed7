"""Clothes on a figure from the side: coats that follow a stride, trousers, boots, hats."""

from collections.abc import Callable
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import numpy as np

from game.film.curves import profile, rectangle, rounded, spline
from game.film.figures.cloth import boot_side, cloth, wrap
from game.film.figures.profile import SIDE_POSES, Angles, Spots, side_skeleton, upright_deg
from game.film.outlines import Finish, rim, slab, soft
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke
from game.film.voltage import HIGH, Voltage

SideHat: TypeAlias = Callable[[Plate, float], None]
"""Draws on a head that looks left, in a frame whose origin is the ear, 134 units high."""
_FUR = Finish(texture="mottle", texture_gain=0.5)


class Dress(NamedTuple):
    """What somebody wears who is seen from the side."""

    hat: str
    hem: float
    """Where the coat ends: units below the hip."""
    flare: float = 1.0
    boots: float = 60
    """How tall they are."""
    ink: str | None = None
    padded: float = 1.0
    """How thick the coat is."""
    skirt: bool = False


DRESSES: MappingProxyType[str, Dress] = MappingProxyType(
    {
        "stilyaga": Dress("quiff", 110, boots=50),
        "woman": Dress("bob", 230, flare=1.5, boots=40, skirt=True),
        "citizen": Dress("fedora", 250, boots=50),
        "clerk": Dress("bald", 240, boots=50),
        "old woman": Dress("shawl", 260, flare=1.2, boots=120, padded=1.15),
        "worker": Dress("cap", 70, boots=110, padded=1.1),
        "porter": Dress("ushanka", 90, boots=120, padded=1.15),
        "sailor": Dress("cap", 60, boots=50),
        "doctor": Dress("bald", 190, boots=45),
        "nurse": Dress("nurse cap", 210, flare=1.1, boots=40, skirt=True),
        "watchman": Dress("ushanka", 330, flare=1.15, boots=150, padded=1.25),
        "militia": Dress("red cap", 320, flare=1.1, boots=160, ink="red"),
        "officer": Dress("red cap", 80, boots=170, ink="red"),
        "child": Dress("cap", 60, boots=60),
    }
)


def passer(
    plate: Plate,
    x: float,
    y: float,
    height: float,
    *,
    kind: str = "citizen",
    pose: str | Angles = "walking",
    voltage: Voltage = HIGH,
    mirrored: bool = False,
    fine: bool = True,
) -> Spots:
    """Draw somebody from the side, looking left, or right if mirrored.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    x, y : float
        Where the lower foot stands.
    height : float
        Standing height in local units.
    kind : str
        A key of `DRESSES`.
    pose : str or Angles
        A key of `SIDE_POSES`, or angles of one's own.
    voltage : Voltage
        What is seen through.
    mirrored : bool
        Looks right.
    fine : bool
        Whether feet have all their bones.

    Returns
    -------
    Spots
        Joints in the figure's units, so that hands can be given something to hold.
    """
    if kind not in DRESSES:
        raise ValueError(f"nobody called {kind!r} passes by; there are {sorted(DRESSES)}")
    if isinstance(pose, str) and pose not in SIDE_POSES:
        raise ValueError(f"nobody stands {pose!r}; there are {sorted(SIDE_POSES)}")
    angles = pose if isinstance(pose, Angles) else SIDE_POSES[pose]
    wear = DRESSES[kind]
    with plate.at(x, y, scale=height / 1000, mirrored=mirrored):
        spots = side_skeleton(plate, angles, depth=voltage.bones, fine=fine)
        _draw_coat(plate, spots, wear, voltage.cloth)
        for limb in (1, 0):
            _draw_limbs(plate, spots, angles, wear, (limb, voltage.cloth * (1.0, 0.7)[limb]))
        nod = -0.8 * angles.head - 0.3 * angles.lean
        with plate.at(*spots.ear, turned_deg=nod):
            SIDE_HATS[wear.hat](plate, voltage.cloth)
    return spots


def _draw_coat(plate: Plate, spots: Spots, wear: Dress, depth: float) -> None:
    """Cut a coat along the trunk; below the hip it follows both thighs."""
    up, ahead, thick = spots.up, spots.ahead, wear.padded

    def at(high: float, out: float) -> tuple[float, float]:
        x, y = spots.hip + high * up + thick * out * ahead
        return float(x), float(y)

    front, back = _hem(spots, wear)
    marks = [
        at(354, 34), at(300, 78), at(200, 108), at(90, 92), front, back, at(60, -72),
        at(180, -82), at(290, -64), at(346, -30),
    ]  # fmt: skip
    outline = cloth(plate, marks, depth=depth, wall=8, face=0.34, ink=wear.ink)
    collar = spline([at(330, 44), at(350, 20), at(352, -26)], closed=False)
    stroke(plate, collar, 9, depth=0.8 * depth, hollow=0.5, ink=wear.ink)
    for high in (280, 210, 140, 70):
        ball(plate, at(high, 84), 6, depth=1.8, ink=wear.ink)
    with plate.at(*spots.hip, turned_deg=upright_deg(spots)):
        slab(plate, rectangle(-88, -74, 172, 12), depth=0.5 * depth, ink=wear.ink)
    if thick > 1.12:
        _fleece(plate, np.asarray(outline), depth)


def _hem(spots: Spots, wear: Dress) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give the front and the back corner of the hem: where the thighs have carried it."""
    lows = []
    for knee in spots.knees:
        along = (knee - spots.hip) / np.hypot(*(knee - spots.hip))
        lows.append(spots.hip + wear.hem * along)
    front = lows[int(lows[1][0] < lows[0][0])] + np.array([-64 * wear.flare, 0])
    back = lows[int(lows[1][0] > lows[0][0])] + np.array([58 * wear.flare, 4])
    return (float(front[0]), float(front[1])), (float(back[0]), float(back[1]))


def _fleece(
    plate: Plate, outline: np.ndarray[tuple[int, int], np.dtype[np.float64]], depth: float
) -> None:
    dice = np.random.default_rng(4)
    for at in outline[dice.integers(0, len(outline), 70)]:
        stroke(plate, [at, at + dice.normal(0, 9, 2)], 1.6, depth=0.5 * depth)


def _draw_limbs(
    plate: Plate, spots: Spots, angles: Angles, wear: Dress, which: tuple[int, float]
) -> None:
    limb, depth = which
    elbow, wrist = spots.elbows[limb], spots.wrists[limb]
    arm = [spots.shoulder, (spots.shoulder + elbow) / 2, elbow, (elbow + wrist) / 2, wrist]
    widths = np.array([44, 42, 39, 36, 32]) * wear.padded
    wrap(plate, arm, widths, depth=0.62 * depth, ink=wear.ink)
    knee, ankle = spots.knees[limb], spots.ankles[limb]
    high = spots.hip + 0.45 * (knee - spots.hip)
    if wear.skirt:
        wrap(plate, [high, knee, ankle], [38, 30, 20], depth=0.3 * depth, face=0.9)
    else:
        wrap(plate, [high, knee, ankle], [50, 42, 30], depth=0.8 * depth, face=0.36)
    boot_side(
        plate, ankle, turned_deg=angles.foot[limb], tall=wear.boots, depth=0.8 * depth,
        ink=wear.ink,
    )  # fmt: skip


def _quiff(plate: Plate, depth: float) -> None:
    hair = [
        (70, -20), (62, -72), (20, -104), (-30, -116), (-74, -134), (-104, -116), (-98, -84),
        (-72, -74), (-56, -88), (-20, -80), (30, -64), (50, -30),
    ]  # fmt: skip
    soft(plate, spline(hair), depth=0.7 * depth, radius=12)
    for strand in range(9):
        marks = [
            (66 - 3 * strand, -24 - 4 * strand), (40 - 3 * strand, -88), (-30, -112 + 3 * strand),
            (-90 + 4 * strand, -122 + 5 * strand), (-80 + 3 * strand, -84 + 2 * strand),
        ]  # fmt: skip
        stroke(plate, spline(marks, closed=False), 1.5, depth=0.8 * depth)


def _bob(plate: Plate, depth: float) -> None:
    hair = [
        (-50, -100),
        (10, -104),
        (66, -70),
        (76, -10),
        (60, 34),
        (20, 30),
        (30, -40),
        (-30, -70),
    ]
    soft(plate, spline(hair), depth=0.7 * depth, radius=14)
    for strand in range(6):
        marks = [(-40 + 6 * strand, -96), (50, -76 + 5 * strand), (62 - 5 * strand, 26)]
        stroke(plate, spline(marks, closed=False), 1.3, depth=0.6 * depth)


def _shawl(plate: Plate, depth: float) -> None:
    around = [(-46, -92), (0, -108), (60, -84), (78, -20), (60, 50), (0, 74), (-30, 40), (-10, -40)]
    rim(plate, spline(around), depth=0.9 * depth, wall=6)
    finish = Finish(texture="wool", texture_gain=0.45)
    slab(plate, spline(around), depth=0.4 * depth, finish=finish)


def _fedora(plate: Plate, depth: float) -> None:
    crown = [(-56, -66), (-52, -120), (-14, -132), (34, -128), (58, -110), (60, -62)]
    rim(plate, spline(crown), depth=depth, wall=5)
    slab(plate, spline(crown), depth=0.35 * depth)
    slab(plate, rectangle(-54, -80, 112, 16), depth=0.8 * depth)
    brim = [(-108, -56), (-50, -68), (60, -68), (92, -60), (60, -54), (-50, -52)]
    rim(plate, spline(brim), depth=1.3 * depth, wall=5)


def _cap(plate: Plate, depth: float) -> None:
    top = [(-72, -62), (-52, -100), (4, -118), (66, -98), (76, -58), (0, -52)]
    rim(plate, spline(top), depth=depth, wall=7)
    slab(plate, spline(top), depth=0.3 * depth)
    slab(plate, spline([(-70, -62), (-116, -46), (-64, -50)], steps=5), depth=1.2 * depth)


def _ushanka(plate: Plate, depth: float) -> None:
    fur = [(-88, -54), (-94, -94), (-64, -136), (6, -146), (60, -122), (72, -68), (64, 0), (26, 0)]
    soft(plate, spline([*fur, (16, -46)]), depth=0.9 * depth, radius=14, finish=_FUR)
    rim(plate, spline([*fur, (16, -46)]), depth=0.8 * depth, wall=9)
    rim(plate, rounded(-98, -92, 76, 36, 10), depth=0.8 * depth, wall=7)


def _nurse_cap(plate: Plate, depth: float) -> None:
    _bob(plate, 0.6 * depth)
    top = [(-40, -88), (-20, -128), (40, -132), (70, -90), (20, -96)]
    rim(plate, spline(top), depth=1.3 * depth, wall=5)
    slab(plate, rectangle(2, -122, 8, 22), depth=1.4, ink="red")
    slab(plate, rectangle(-5, -115, 22, 8), depth=1.4, ink="red")


def _red_cap(plate: Plate, depth: float) -> None:
    top = [(-88, -92), (-60, -124), (10, -140), (82, -116), (92, -92), (60, -78), (-62, -78)]
    rim(plate, spline(top), depth=1.1 * depth, wall=6, ink="red")
    slab(plate, spline(top), depth=0.5 * depth, ink="red")
    slab(plate, rectangle(-64, -82, 126, 20), depth=depth, ink="red")
    slab(
        plate, spline([(-60, -64), (-112, -46), (-58, -54)], steps=5), depth=1.5 * depth, ink="red"
    )
    badge = profile((0, 10), (1, 10))
    revolve(plate, (-66, -80), (-60, -80), badge, depth=3, ink="red")


def _bald(plate: Plate, depth: float) -> None:
    for strand in range(6):
        marks = [(64 - 4 * strand, -50), (70 - 5 * strand, -14), (56 - 5 * strand, 18)]
        stroke(plate, spline(marks, closed=False), 1.4, depth=0.9 * depth)
    line(plate, (-58, -16), (-4, -18), 1.8, depth=1.6)
    ball(plate, (-66, -10), (9, 13), depth=1.4, hollow=0.95, wall=0.2)


SIDE_HATS: MappingProxyType[str, SideHat] = MappingProxyType(
    {
        "quiff": _quiff, "bob": _bob, "shawl": _shawl, "fedora": _fedora, "cap": _cap,
        "ushanka": _ushanka, "nurse cap": _nurse_cap, "red cap": _red_cap, "bald": _bald,
    }
)  # fmt: skip
