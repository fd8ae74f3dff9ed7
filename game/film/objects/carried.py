"""Carried: what a small figure has in its hand, under its arm or before it."""

from collections.abc import Callable
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import numpy as np

from game.film.curves import arc, close, rectangle, rounded, spline
from game.film.objects.side_clothes import Joints
from game.film.outlines import rim, slab
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

_SLEEVE = np.array([4.0, 34.0])
"""From the neck to where an arm begins."""


class _Hand(NamedTuple):
    """Where the near arm has come to, and what shows of the thing in it."""

    plate: Plate
    shoulder: tuple[float, float]
    elbow: tuple[float, float]
    wrist: tuple[float, float]
    inside: bool


_Thing: TypeAlias = Callable[[_Hand], None]


def draw_carried(plate: Plate, thing: str, joints: Joints, *, inside: bool, hangs: bool) -> None:
    """Draw what somebody has in his near hand, or round his sleeve.

    Parameters
    ----------
    plate : Plate
        In the frame of the figure, which looks left.
    thing : str
        A key of `THINGS`, or nothing.
    joints : Joints
        Of the figure.
    inside : bool
        Whether one sees into it.
    hangs : bool
        Whether the arm hangs; a bag on a bent arm would fly.
    """
    if not thing or thing in PUSHED or (thing in _HANGING and not hangs):
        return
    _draw_thing(plate, thing, joints, inside=inside)


def draw_pushed(plate: Plate, thing: str, joints: Joints) -> None:
    """Draw what stands on the ground before somebody, however far he leans."""
    if thing in PUSHED:
        _draw_thing(plate, thing, joints, inside=False)


def _draw_thing(plate: Plate, thing: str, joints: Joints, *, inside: bool) -> None:
    elbow, wrist = joints.near_arm
    shoulder = joints.neck + _SLEEVE
    high, bent, end = ((float(at[0]), float(at[1])) for at in (shoulder, elbow, wrist))
    THINGS[thing](_Hand(plate, high, bent, end, inside))


def _bag(hand: _Hand) -> None:
    plate, x, y = hand.plate, hand.wrist[0], hand.wrist[1] + 44
    rim(plate, rounded(x - 70, y, 140, 90, 14), depth=0.7, wall=8)
    slab(plate, rounded(x - 70, y, 140, 90, 14), depth=0.2)
    _grip(plate, x, y)
    ball(plate, (x, y + 4), 7, depth=2.0)
    if hand.inside:
        ball(plate, (x + 10, y + 46), 34, depth=0.9, power=0.15, ink="amber")
        stroke(plate, spline([(x - 48, y + 70), (x - 20, y + 64)], closed=False), 6, depth=0.8)


def _grip(plate: Plate, x: float, y: float) -> None:
    way = spline([(x - 30, y), (x - 20, y - 26), (x + 20, y - 26), (x + 30, y)], closed=False)
    stroke(plate, way, 5, depth=1.0)


def _suitcase(hand: _Hand) -> None:
    """Draw a small one, packed long ago: soap, a towel, warm socks."""
    plate, x, y = hand.plate, hand.wrist[0], hand.wrist[1] + 40
    case = rounded(x - 96, y, 192, 120, 12)
    rim(plate, case, depth=1.0, wall=10)
    slab(plate, case, depth=0.34)
    _grip(plate, x, y)
    for corner_x in (x - 84, x + 84):
        for corner_y in (y + 14, y + 106):
            ball(plate, (corner_x, corner_y), 10, depth=1.8)
    if hand.inside:
        slab(plate, rounded(x - 70, y + 70, 60, 30, 8), depth=0.8)
        for sock in (0, 34):
            slab(plate, rounded(x + 4 + sock, y + 30, 24, 70, 10), depth=0.5)


def _cane(hand: _Hand) -> None:
    x, y = hand.wrist
    line(hand.plate, (x, y + 10), (x - 90, -4), 9, depth=1.0)
    ball(hand.plate, (x - 88, -10), 9, depth=2.6)


def _staff(hand: _Hand) -> None:
    x, y = hand.wrist
    for mark in range(9):
        ends = (x - 10, y - 40 * mark), (x - 6, y - 40 * mark - 40)
        line(hand.plate, *ends, 13, depth=0.9, ink="red" if mark % 2 else None)


def _armband(hand: _Hand) -> None:
    half = (np.array(hand.shoulder) + hand.elbow) / 2
    band = rounded(float(half[0]) - 42, float(half[1]) - 30, 84, 56, 6)
    slab(hand.plate, band, depth=1.8, ink="red")


def _pram(hand: _Hand) -> None:
    """Push it ahead, full of tools and no child: the brightest thing in the city."""
    plate, x = hand.plate, hand.shoulder[0] - 74
    line(plate, (x + 34, -402), (x - 64, -196), 8, depth=1.4)
    body = spline([(x - 52, -206), (x - 70, -108), (x - 200, -96), (x - 236, -214)], steps=6)
    rim(plate, body, depth=1.3, wall=10)
    slab(plate, body, depth=0.5)
    hood = spline([(x - 150, -206), (x - 176, -286), (x - 236, -270), (x - 244, -206)], steps=6)
    rim(plate, hood, depth=1.0, wall=7)
    for wheel in (x - 84, x - 206):
        stroke(plate, arc((wheel, -44), 42, steps=28), 6, depth=1.4)
        ball(plate, (wheel, -44), 9, depth=2.4)
        for spoke in np.radians(np.arange(0, 180, 36)):
            away = 40 * np.array([np.cos(spoke), np.sin(spoke)])
            stroke(plate, [np.add((wheel, -44), away), np.subtract((wheel, -44), away)], 2, depth=1)
    for tool in range(5):
        line(plate, (x - 84 - 24 * tool, -120), (x - 96 - 24 * tool, -226), 6, depth=2.4)


def _reels(hand: _Hand) -> None:
    """Tuck a reel under each arm."""
    x, y = hand.elbow
    for across, down in ((-96.0, -20.0), (44.0, 6.0)):
        at = (x + across, y + down)
        ball(hand.plate, at, 74, depth=0.5, power=0.12)
        stroke(hand.plate, arc(at, 74, steps=32), 7, depth=1.2)
        for hole in range(3):
            turn = np.radians(120 * hole + 30)
            ball(hand.plate, (at[0] + 34 * np.cos(turn), at[1] + 34 * np.sin(turn)), 17, depth=-0.4)
        ball(hand.plate, at, 12, depth=2.0)


def _abacus(hand: _Hand) -> None:
    """Hold it before the belly: wires, and beads of bone."""
    plate, (x, y) = hand.plate, hand.wrist
    frame = rectangle(x - 132, y - 96, 150, 112)
    stroke(plate, close(frame), 9, depth=1.3)
    for row in range(6):
        down = y - 82 + 17 * row
        line(plate, (x - 128, down), (x + 14, down), 2.4, depth=1.0)
        for bead in range(7):
            gap = 26 if bead > (3 * row) % 7 else 0
            ball(plate, (x - 116 + 15 * bead + gap, down), 7, depth=1.5)


def _handle(hand: _Hand) -> None:
    """Draw the bronze handle that never stays in the car."""
    x, y = hand.wrist
    line(hand.plate, (x + 6, y + 20), (x - 104, y - 60), 13, depth=2.2)
    ball(hand.plate, (x - 108, y - 64), 22, depth=2.4)
    ball(hand.plate, (x + 8, y + 24), (24, 15), depth=2.0)


def _brushes(hand: _Hand) -> None:
    """Draw a pair of brushes, always in the middle of a bounce."""
    x, y = hand.wrist
    for lift in (0, 26):
        tip = np.array([x - 96.0, y - 46.0 - 2 * lift])
        line(hand.plate, (x + 6, y + 10), (float(tip[0]), float(tip[1])), 7, depth=1.4)
        for wire in np.radians(np.linspace(168, 226, 9)):
            end = tip + 78 * np.array([np.cos(wire), np.sin(wire)])
            stroke(hand.plate, [tip, end], 2.6, depth=1.2)


def _tags(hand: _Hand) -> None:
    """Draw a ring of brass tags from the cloakroom."""
    x, y = hand.wrist[0], hand.wrist[1] + 62
    stroke(hand.plate, arc((x, y), 40, steps=28), 5, depth=1.6)
    for tag in range(7):
        turn = np.radians(20 + 23 * tag)
        at = (x + 62 * np.cos(turn), y + 62 * np.sin(turn))
        ball(hand.plate, at, (15, 22), depth=1.9, power=0.2)


def _shears(hand: _Hand) -> None:
    """Draw scissors that go on cutting while their owner talks."""
    x, y = hand.wrist
    for side in (-1, 1):
        line(hand.plate, (x, y + 16), (x - 110, y - 20 + 26 * side), 7, depth=2.4)
        stroke(hand.plate, arc((x + 24, y + 22 + 24 * side), 19, steps=20), 7, depth=1.8)


THINGS: MappingProxyType[str, _Thing] = MappingProxyType(
    {
        "bag": _bag, "suitcase": _suitcase, "cane": _cane, "staff": _staff, "armband": _armband,
        "pram": _pram, "reels": _reels, "abacus": _abacus, "handle": _handle, "brushes": _brushes,
        "tags": _tags, "shears": _shears,
    }
)  # fmt: skip
_HANGING = frozenset({"bag", "suitcase", "tags"})
"""Only an arm that hangs holds these."""
PUSHED = frozenset({"pram"})
"""These have wheels of their own."""
