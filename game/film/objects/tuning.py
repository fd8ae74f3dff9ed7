"""The set by night, large: its case and valves, roofs with their masts, the hand at the knob."""

import numpy as np

from game.film.curves import arc, close, rounded
from game.film.developing import BACKDROP
from game.film.holding import hold_back, hold_back_figures
from game.film.layers import Layer, backdrop, glow, overlay
from game.film.lights import lamp
from game.film.objects.anchors import (
    DIAL_CASE,
    KNOB_MIDDLE,
    KNOB_SCALE,
    KNOB_SIZE,
    MAST_SIZE,
    MAST_TIP,
    ROOFS_SIZE,
    STAGE,
)
from game.film.objects.grip import Grip, draw_fingers, draw_forearm, draw_ring, draw_thumb
from game.film.outlines import Finish, rim, slab
from game.film.plate import Plate
from game.film.props.buildings import facade
from game.film.props.wireless import valve
from game.film.props.wires import cable, lattice
from game.film.solids import ball
from game.film.strokes import line, stroke

_CHASSIS_Y = 548
_VALVES = ((914, 1.5), (966, 1.9), (1022, 1.5))
_SPEAKER = (1064, 268)
_RINGS = ((168, 3.0), (156, 1.6), (124, 1.6), (92, 1.6), (60, 1.6))
_KNOB_HAND = Grip(
    fingers=(
        ((470, 296), (396, 214), (328, 142), (278, 140), (250, 166)),
        ((478, 314), (406, 244), (338, 176), (298, 180), (276, 204)),
        ((484, 332), (414, 276), (352, 222), (316, 230), (296, 246)),
        ((486, 350), (420, 306), (366, 268), (334, 276), (310, 282)),
    ),
    thumb=((460, 340), (380, 356), (306, 332), (250, 284)),
    wrist=(520, 342),
    elbow=(820, 470),
    size=0.46,
)
_KNOB = (232, 226)
_KNOB_RADIUS = 74
_FADE_PT = 60.0


def paint_dial(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the set from within: ``set`` at the back and the glow of its ``valves``."""
    plate = Plate(*STAGE, scale=scale)
    _draw_case(plate)
    _draw_speaker(plate)
    _draw_chassis(plate)
    back = backdrop(plate, "set", bath=BACKDROP, seed=seed)
    return back, glow("valves", (_VALVES[1][0], 490), 150, strength=0.4, scale=scale)


def _draw_case(plate: Plate) -> None:
    """Draw the box round everything: walls of veneer, corners, the cloth and its threads."""
    left, top, width, height = DIAL_CASE
    outer = rounded(left, top, width, height, 46)
    wood = Finish(texture="brush", texture_gain=0.3)
    slab(plate, outer, depth=0.14, finish=wood)
    rim(plate, outer, depth=0.7, wall=9)
    stroke(plate, close(rounded(left + 14, top + 14, width - 28, height - 28, 34)), 1.2, depth=0.35)
    for x in (left + 34, left + width - 34):
        ball(plate, (x, top + height - 24), 7, depth=1.4, hollow=0.3)
    lamp(plate, (452, 320), 520, strength=0.14, power=2.0)
    lamp(plate, (520, 606), 620, strength=0.16, power=2.0)


def _draw_speaker(plate: Plate) -> None:
    for radius, width in _RINGS:
        stroke(plate, arc(_SPEAKER, radius, steps=72), width, depth=0.34)
    ball(plate, _SPEAKER, 168, depth=0.3, hollow=0.6, wall=0.08)
    ball(plate, _SPEAKER, 44, depth=0.7)
    x, y = _SPEAKER
    for turn in np.radians(np.arange(22.5, 360, 45)):
        cos, sin = np.cos(turn), np.sin(turn)
        inner, outer = (x + 64 * cos, y + 64 * sin), (x + 160 * cos, y + 160 * sin)
        line(plate, inner, outer, 1.6, depth=0.3)
        ball(plate, (x + 176 * cos, y + 176 * sin), 5, depth=1.0)


def _draw_chassis(plate: Plate) -> None:
    slab(plate, rounded(880, _CHASSIS_Y, 366, 9, 3), depth=0.9)
    for x, size in _VALVES:
        valve(plate, x, _CHASSIS_Y - 14 * size, size, depth=0.8, lit=0.9)
    for turn in range(7):
        coil = arc((1190 - 9 * turn, 520), (6, 26), steps=24)
        stroke(plate, close(coil), 1.6, depth=0.55)
    cable(plate, (1190, 492), (1250, 96), sag=10, width=1.4, depth=0.6, ink="amber")
    for part in range(5):
        y = _CHASSIS_Y + 18
        rim(plate, rounded(890 + 70 * part, y, 40, 12, 4), depth=0.7, wall=3)
        line(plate, (876 + 70 * part, y + 6), (946 + 70 * part, y + 6), 1.2, depth=0.6)


def paint_roofs(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the roofs under the waterfall, a few windows awake."""
    plate = Plate(*ROOFS_SIZE, scale=scale)
    dice = np.random.default_rng([seed, 31])
    width, height = ROOFS_SIZE
    x = -6.0
    while x < width:
        wide, high = float(dice.uniform(74, 132)), float(dice.uniform(34, 62))
        drawn = dice.random((2, 7)) < 0.06
        lit = {(int(floor), int(bay)) for floor, bay in np.argwhere(drawn)}
        facade(plate, x, height, wide, high, dice=dice, floors=2, bays=7, depth=0.5, lit=lit)
        x += wide
    hold_back_figures(plate, share=0.9)
    return (overlay(plate, "roofs", seed=seed),)


def paint_mast(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint a mast that can howl; its lamps are lit by whoever shows it."""
    plate = Plate(*MAST_SIZE, scale=scale)
    middle, foot = MAST_TIP.x, MAST_SIZE[1] - 2
    lattice(plate, (middle, foot), (middle, MAST_TIP.y + 8), (34, 5), bays=11, depth=0.9)
    line(plate, (middle, MAST_TIP.y + 10), (middle, MAST_TIP.y), 2.2, depth=1.2)
    for guy in (-26, 26):
        cable(plate, (middle, MAST_TIP.y + 30), (middle + guy, foot), width=0.7, depth=0.4)
    hold_back(plate, [(middle - 15, foot), (middle, 6), (middle + 15, foot)], share=0.6, blur=2)
    return (overlay(plate, "mast", seed=seed),)


def paint_knob(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the ``knob`` (turned about its middle) and the ``hand`` of bones that turns it."""
    knob = Plate(*KNOB_SIZE, scale=scale)
    with knob.at(KNOB_MIDDLE.x, KNOB_MIDDLE.y, scale=KNOB_SCALE):
        _draw_knob(knob)
    hold_back_figures(knob, share=0.8)
    plate = Plate(*KNOB_SIZE, scale=scale)
    at = (KNOB_MIDDLE.x - KNOB_SCALE * _KNOB[0], KNOB_MIDDLE.y - KNOB_SCALE * _KNOB[1])
    with plate.at(*at, scale=KNOB_SCALE):
        draw_forearm(plate, _KNOB_HAND)
        draw_fingers(plate, _KNOB_HAND)
        draw_thumb(plate, _KNOB_HAND)
        draw_ring(plate, _KNOB_HAND, 2)
    hold_back_figures(plate, share=0.55, grow=2)
    _fade_out(plate)
    return overlay(knob, "knob", seed=seed), overlay(plate, "hand", seed=seed)


def _draw_knob(plate: Plate) -> None:
    """Draw a fluted knob from the front: skirt, grip, the shaft behind it and a white mark."""
    ball(plate, (0, 0), _KNOB_RADIUS, depth=0.7, hollow=0.5, wall=0.16)
    for turn in np.radians(np.arange(0, 360, 12)):
        cos, sin = np.cos(turn), np.sin(turn)
        inner, outer = (52 * cos, 52 * sin), (64 * cos, 64 * sin)
        line(plate, inner, outer, 3.0, depth=0.7)
    stroke(plate, close(arc((0, 0), 50, steps=64)), 2.4, depth=0.8)
    ball(plate, (0, 0), 15, depth=1.6)
    line(plate, (0, -20), (0, -66), 5, depth=1.8, ink="amber")


def _fade_out(plate: Plate) -> None:
    """Let the forearm sink into the dark before the plate ends."""
    for plane, step in ((plate.depth, plate.point), (plate.held(), plate.scale)):
        across = (np.arange(plane.shape[1]) + 0.5) / step
        kept = np.clip((plate.width - 4 - across) / _FADE_PT, 0, 1) ** 1.3
        np.multiply(plane, kept.astype(np.float32), out=plane)
