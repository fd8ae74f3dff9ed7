"""Portraits: a bust of bones in its clothes, as a passer-by sees it and as the lens does."""

from contextlib import AbstractContextManager

import numpy as np

from game.film import chest
from game.film.curves import close, spline
from game.film.holding import hold_back_figures
from game.film.layers import Layer, overlay
from game.film.objects.anchors import PORTRAIT_CHIN, PORTRAIT_SIZE
from game.film.objects.clothes import CLOTHES
from game.film.objects.hair import HAIR
from game.film.objects.hats import HATS
from game.film.objects.people import find_person
from game.film.objects.person import Person, Sign
from game.film.objects.signs import draw_sign
from game.film.objects.skull_front import draw_eyes, draw_skull
from game.film.outlines import rim, slab, soft
from game.film.patient import Patient
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import stroke
from game.film.voltage import HIGH, LOW, Voltage

_SCALE = 1.08
"""Points to a unit of the body."""
_CHEST = 0.275
"""Units of the body to a unit of the chest."""
_CHEST_TOP = 26.0
_SHOULDER = 118.0
_FADE_PT = 70.0


def paint_person(name: str, *, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint somebody twice, line for line: ``bust-low`` and ``bust-high``."""
    person = find_person(name, seed=seed)
    bones = Plate(*PORTRAIT_SIZE, scale=scale)
    with _standing(bones, person):
        _draw_chest(bones, person, seed)
    return tuple(
        overlay(_expose(person, voltage, bones), f"bust-{title}", seed=seed)
        for title, voltage in (("low", LOW), ("high", HIGH))
    )


def _standing(plate: Plate, person: Person) -> AbstractContextManager[None]:
    """Draw in units of the body, its chin at (0, 0)."""
    x, y = PORTRAIT_CHIN
    return plate.at(x, y + person.lower, scale=_SCALE)


def _expose(person: Person, voltage: Voltage, bones: Plate) -> Plate:
    """Dress ready bones, and expose them at a voltage."""
    plate = Plate(*PORTRAIT_SIZE, scale=bones.scale)
    plate.depth += bones.depth * np.float32(voltage.bones)
    with _standing(plate, person):
        _dress(plate, person, voltage)
        with plate.at(0, 0, scale=person.head, turned_deg=person.tilt_deg):
            _draw_head(plate, person, voltage)
        for sign in person.seen:
            _place(plate, sign)
        if voltage.hidden:
            for sign in person.hidden:
                _place(plate, sign)
    hold_back_figures(plate, share=0.94)
    _fade_out(plate)
    return plate


def _draw_chest(plate: Plate, person: Person, seed: int) -> None:
    dice = np.random.default_rng([seed, 12])
    patient = Patient(age=34, sex="m" if person.shoulders > 0.93 else "f", side="left")
    wide = _CHEST * (0.5 + 0.5 * person.shoulders)
    with (
        plate.at(turned_deg=_lean_deg(person)),
        plate.at(-500 * wide, _CHEST_TOP, scale=wide),
    ):
        chest.draw(plate, patient, chest.ChestCase(breath=0.4), dice, flesh=0, depth=1.05)


def _lean_deg(person: Person) -> float:
    """Turn the shoulders about the chin until the left one hangs as low as it should."""
    return -person.low_shoulder * 0.28


def _dress(plate: Plate, person: Person, voltage: Voltage) -> None:
    """Draw the neck's flesh, and the clothes."""
    neck = spline([(0, -8), (0, 24), (0, 60)], closed=False)
    stroke(plate, neck, np.linspace(27, 36, len(neck)), depth=0.22)
    with plate.at(turned_deg=_lean_deg(person)):
        with plate.inked(person.ink):
            CLOTHES[person.clothes](plate, voltage.cloth, _SHOULDER * person.shoulders)
        if person.neck:
            _NECKS[person.neck](plate, voltage.cloth)


def _draw_head(plate: Plate, person: Person, voltage: Voltage) -> None:
    """Draw flesh, skull, eyes, hair and hat."""
    face = person.face
    head = spline(
        [(0, -218), (56, -204), (80, -150), (76, -80), (58, -16), (26, 12), (-26, 12), (-58, -16),
         (-76, -80), (-80, -150), (-56, -204)]
    )  # fmt: skip
    head[:, 0] *= face.wide
    soft(plate, head, depth=0.16 + 0.34 * (not voltage.hidden), radius=30)
    if not voltage.hidden:
        stroke(plate, close(head), 1.8, depth=0.35)
    draw_skull(plate, face, depth=0.95 * voltage.bones + 0.12 * (not voltage.hidden))
    if voltage.hidden:
        draw_eyes(plate, face)
    if person.hair:
        HAIR[person.hair](plate, 1.35 * voltage.cloth, None)
    if person.hat:
        with plate.inked(person.ink):
            HATS[person.hat](plate, 1.15 * voltage.cloth, person.ink)


def _place(plate: Plate, sign: Sign) -> None:
    name, x, y, *size = sign
    draw_sign(plate, name, x, y, size[0] if size else 1.0)


def _tie(plate: Plate, depth: float, ink: str = "amber") -> None:
    """Draw a dandy's tie, a palm on it in metal thread."""
    with plate.inked(ink):
        outline = [(-9, 34), (9, 34), (6, 48), (18, 182), (0, 208), (-18, 182), (-6, 48)]
        rim(plate, np.array(outline, np.float64), depth=0.8 * depth, wall=4)
        slab(plate, np.array(outline, np.float64), depth=0.4 * depth)
        stroke(plate, spline([(0, 180), (2, 142), (-1, 116)], closed=False), 1.6, depth=1.3)
        for leaf in (-150, -110, -70, -30):
            toward = np.radians(leaf)
            tip = (-1 + 18 * np.cos(toward), 124 + 8 * np.sin(toward))
            bow = (-1 + 12 * np.cos(toward), 116 + 11 * np.sin(toward))
            stroke(plate, spline([(-1, 116), bow, tip], closed=False, steps=5), 1.3, depth=1.1)


def _bow(plate: Plate, depth: float) -> None:
    for side in (-1, 1):
        wing = spline([(side * 3, 34), (side * 40, 20), (side * 44, 52), (side * 3, 40)])
        slab(plate, wing, depth=0.4 * depth)
        rim(plate, wing, depth=0.9 * depth, wall=5)
    ball(plate, (0, 37), 8, depth=0.9)


def _scarf(plate: Plate, depth: float) -> None:
    loop = spline([(-50, 16), (0, 28), (50, 16), (56, 40), (0, 58), (-56, 40)])
    slab(plate, loop, depth=0.4 * depth)
    rim(plate, loop, depth=0.7 * depth, wall=6)
    tail = np.array([(-30, 46), (-2, 52), (-14, 176), (-46, 172)], np.float64)
    slab(plate, tail, depth=0.3 * depth)
    rim(plate, tail, depth=0.6 * depth, wall=5)
    for fringe in range(8):
        stroke(plate, [(-44 + 4 * fringe, 174), (-47 + 4 * fringe, 190)], 1.1, depth=0.6 * depth)


def _beads(plate: Plate, depth: float) -> None:
    for bead in range(17):
        angle = np.radians(200 - 220 * bead / 16)
        at = (46 * np.cos(angle), 26 + 36 * np.abs(np.sin(angle)) ** 0.8)
        ball(plate, at, 5, depth=1.3 + 0.2 * depth)


_NECKS = {"tie": _tie, "bow": _bow, "scarf": _scarf, "beads": _beads}


def _fade_out(plate: Plate) -> None:
    """Let the bust sink into the dark at its lower edge."""
    planes = [(plane, plate.point) for plane in (plate.depth, *plate.inks.values())]
    for plane, step in (*planes, (plate.held(), plate.scale)):
        down = (np.arange(plane.shape[0]) + 0.5) / step
        kept = np.clip((plate.height - 4 - down) / _FADE_PT, 0, 1) ** 1.2
        np.multiply(plane, kept.astype(np.float32)[:, None], out=plane)
