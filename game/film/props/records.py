"""Small records: bones cut by hand and pressed ones, face on, tilted, or on edge in a stack."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from game.film.cage import rib_cage
from game.film.curves import arc, close
from game.film.hand import HandCase
from game.film.hand import draw as draw_hand
from game.film.holding import dodge
from game.film.lights import lamp
from game.film.outlines import inside, slab
from game.film.patient import Patient
from game.film.planes import Curve
from game.film.plate import Plate
from game.film.skull import draw_skull
from game.film.solids import ball
from game.film.strokes import line, stroke

_PATIENT = Patient(age=30, sex="m", side="left")


def record(
    plate: Plate,
    x: float,
    y: float,
    radius: float,
    *,
    pressed: bool = False,
    ink: str | None = "amber",
    depth: float = 0.5,
    seed: int = 0,
    squash: float = 1.0,
    keep: float = 0.30,
    glow: float = 0.0,
) -> None:
    """Draw a record from its face: a bone with its picture, or a pressed one with a label.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    x, y, radius : float
        Its middle and its size in local units.
    pressed : bool
        Bought in a shop abroad.
    ink : str or None
        Its colour.
    depth : float
        Optical depth.
    seed : int
        Whose bones.
    squash : float
        Height against width: below 1 it is tilted.
    keep : float
        How much of what lies behind stays; bones under a record would turn it beige.
    glow : float
        Strength of its light.
    """
    dice = np.random.default_rng([57, seed])
    with plate.at(x, y):
        edge = arc((0, 0), (radius, radius * squash), steps=45)[:-1]
        if not pressed:
            edge = edge * (1 + dice.normal(0, 0.012, len(edge)))[:, None]
        if keep < 1:
            dodge(plate, edge, keep=keep, blur=0.8)
        if glow:
            lamp(plate, (0, 0), 2.1 * radius, ink=ink or "film", strength=glow, power=1.6)
        slab(plate, edge, depth=0.56 * depth, ink=ink)
        stroke(plate, close(edge), max(0.9, 0.022 * radius), depth=1.1 * depth, ink=ink)
        _draw_turns(plate, radius, squash, depth, ink)
        if pressed:
            label = arc((0, 0), (0.34 * radius, 0.34 * radius * squash), steps=30)
            slab(plate, label, depth=0.5 * depth, ink=ink)
            stroke(plate, label, 0.8, depth=0.6 * depth, ink=ink)
        _draw_hole(plate, radius, squash, depth, ink)
        if not pressed and squash > 0.8 and radius * plate.size / plate.point > 9:
            with clipped(plate, arc((0, 0), radius)):
                bones(plate, radius, int(dice.integers(3)), seed=seed)


@contextmanager
def clipped(plate: Plate, outline: Curve) -> Iterator[None]:
    """Draw only inside an outline: what reaches beyond it is taken back, inks too."""
    box, mask = inside(plate, outline, pad=float(np.ptp(plate.locate(outline)[:, 0])))
    before = {name: ink[box.part].copy() for name, ink in plate.inks.items()}
    depth = plate.depth[box.part].copy()
    yield
    np.copyto(plate.depth[box.part], depth, where=~mask)
    for name, ink in plate.inks.items():
        np.copyto(ink[box.part], before.get(name, np.float32(0)), where=~mask)


def bones(plate: Plate, radius: float, which: int, *, seed: int) -> None:
    """Draw the bones that a disc of this radius was cut from: 0 ribs, 1 a skull, 2 a hand."""
    dice = np.random.default_rng([58, seed])
    scale = radius / 620
    if which == 0:
        with plate.at(-500 * scale, -440 * scale, scale=scale):
            rib_cage(plate, depth=1.1)
    elif which == 1:
        with plate.at(-500 * scale, -490 * scale, scale=0.94 * scale):
            draw_skull(plate, dice, depth=0.5, sutures=False)
    else:
        with plate.at(-470 * scale, -560 * scale, scale=scale):
            draw_hand(plate, _PATIENT, HandCase(), dice, flesh=0, depth=0.8)


def records_on_edge(
    plate: Plate,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    ink: str | None = "amber",
    depth: float = 0.8,
    seed: int = 0,
) -> None:
    """Stand records on edge in a box: thin bright slivers."""
    dice = np.random.default_rng([59, seed])
    at = x
    while at < x + width - 1:
        top = (at + dice.normal(0, 0.3), y + dice.uniform(0, 0.06) * height)
        foot = (at + dice.normal(0, 0.8), y + height)
        line(plate, top, foot, 0.75, depth=depth * float(dice.uniform(0.55, 1.1)), ink=ink)
        at += float(dice.uniform(1.7, 3.0))


def _draw_turns(plate: Plate, radius: float, squash: float, depth: float, ink: str | None) -> None:
    turns = int(np.clip(radius * plate.size / plate.point / 3.2, 3, 16))
    for share in np.linspace(0.92, 0.39, turns):
        turn = arc((0, 0), (radius * share, radius * share * squash))
        stroke(plate, turn, 0.6, depth=0.42 * depth, ink=ink)


def _draw_hole(plate: Plate, radius: float, squash: float, depth: float, ink: str | None) -> None:
    hole = max(1.1, 0.05 * radius)
    ball(plate, (0, 0), (hole, hole * squash), depth=-1.1 * depth)
    lip = arc((0, 0), (0.07 * radius, 0.07 * radius * squash), steps=16)
    stroke(plate, lip, max(0.8, 0.018 * radius), depth=1.2 * depth, ink=ink)
