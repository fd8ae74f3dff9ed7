"""What one looks through and at: the ring of a microscope, the light box, its corridor."""

import numpy as np

from game.film.curves import arc, close, rectangle, rounded
from game.film.holding import hold_back
from game.film.layers import Layer, overlay
from game.film.objects.anchors import (
    CORRIDOR,
    CORRIDOR_DOOR_STEP,
    CORRIDOR_DOORS,
    CORRIDOR_FIRST_DOOR_X,
    CORRIDOR_FLOOR_Y,
    LIGHTBOX,
    LIGHTBOX_GLASS,
    LIGHTBOX_PLATE,
    MICROSCOPE_GLASS_RADIUS,
    MICROSCOPE_MIDDLE,
    MICROSCOPE_RADIUS,
)
from game.film.outlines import Finish, pill, rim, slab
from game.film.plate import Plate
from game.film.solids import ball
from game.film.strokes import line, stroke

_GLASS = 1.55
"""Depth that the lit glass looks: bright, and not quite white."""


def paint_microscope(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the brass ring round the microscope's field; its middle is clear."""
    x, y = MICROSCOPE_MIDDLE
    plate = Plate(352, 352, scale=scale, left=x - 176, top=y - 176)
    for radius, width, depth in (
        (MICROSCOPE_RADIUS - 3, 4.2, 0.95), (MICROSCOPE_RADIUS + 4, 1.4, 0.6),
        (MICROSCOPE_GLASS_RADIUS - 1, 1.0, 0.5),
    ):  # fmt: skip
        stroke(plate, close(arc((x, y), radius, steps=180)), width, depth=depth)
    for tick in range(72):
        angle = np.radians(5 * tick)
        long = 12 if tick % 6 == 0 else (7 if tick % 2 == 0 else 4)
        outer, inner = MICROSCOPE_GLASS_RADIUS - 3, MICROSCOPE_GLASS_RADIUS - 3 - long
        ends = [(x + r * np.cos(angle), y + r * np.sin(angle)) for r in (outer, inner)]
        stroke(plate, ends, 0.8, depth=0.75)
    for screw in range(4):
        angle = np.radians(90 * screw + 45)
        at = (x + 168 * np.cos(angle), y + 168 * np.sin(angle))
        with plate.at(*at, turned_deg=90 * screw + 45):
            head = rounded(-8, -10, 16, 20, 3)
            rim(plate, head, depth=1.1, wall=3)
            for rib in range(-3, 4):
                line(plate, (-6, rib * 2.6), (7, rib * 2.6), 0.7, depth=0.6)
    return (overlay(plate, "ring", seed=seed),)


def paint_lightbox(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint ``box`` behind the films, ``clips`` before them, and the ``corridor`` of doors."""
    left, top, width, height = LIGHTBOX
    box = Plate(width + 40, height + 40, scale=scale, left=left - 20, top=top - 20)
    _draw_box(box)
    clips = Plate(width, 60, scale=scale, left=left, top=top - 16)
    for share in (0.24, 0.76):
        _draw_clip(clips, LIGHTBOX_PLATE.left + share * LIGHTBOX_PLATE.width, top - 10)
    corridor = Plate(
        CORRIDOR.width, CORRIDOR.height, scale=scale, left=CORRIDOR.left, top=CORRIDOR.top
    )
    _draw_corridor(corridor)
    return (
        overlay(box, "box", seed=seed),
        overlay(clips, "clips", seed=seed),
        overlay(corridor, "corridor", seed=seed),
    )


def _draw_box(plate: Plate) -> None:
    """Draw the case, three tubes behind opal glass, and the light that leaks round it."""
    left, top, width, height = LIGHTBOX
    case = rounded(left - 8, top - 8, width + 16, height + 16, 14)
    hold_back(plate, case, share=0.95, blur=2)
    rim(plate, case, depth=1.0, wall=6)
    glass = rounded(*LIGHTBOX_GLASS, 8)
    slab(plate, glass, depth=_GLASS, finish=Finish(blur=1.5, texture="mottle", texture_gain=0.012))
    for tube in range(3):
        x = LIGHTBOX_GLASS.left + LIGHTBOX_GLASS.width * (tube + 0.5) / 3
        y, reach = LIGHTBOX_GLASS.top + 26, LIGHTBOX_GLASS.height - 52
        for half, depth in ((58, 0.05), (46, 0.06), (30, 0.06)):
            stroke(plate, [(x, y), (x, y + reach)], half, depth=depth)
    stroke(plate, close(glass), 1.2, depth=0.8)
    for x in (left - 2, left + width + 2):
        for y in (top - 2, top + height + 2):
            ball(plate, (x, y), 3.4, depth=1.8)
    plate.light("film")[:] += _leak(plate)


def _leak(plate: Plate) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Give the light that falls on the wall round the box."""
    left, top, width, height = LIGHTBOX
    x = plate.left + (np.arange(plate.columns) + 0.5) / plate.scale
    y = plate.top + (np.arange(plate.rows) + 0.5) / plate.scale
    across = np.maximum(np.abs(x - left - width / 2) - width / 2, 0)
    along = np.maximum(np.abs(y - top - height / 2) - height / 2, 0)
    beyond = np.hypot(across[None, :], along[:, None])
    fade = np.clip((20 - beyond) / 20, 0, 1)
    return np.asarray(0.16 * fade**2 * (beyond > 0), np.float32)


def _draw_clip(plate: Plate, x: float, top: float) -> None:
    body = rounded(x - 15, top, 30, 40, 5)
    hold_back(plate, body, share=0.7, blur=1)
    pill(plate, body, depth=0.9, radius=5)
    rim(plate, body, depth=1.4, wall=3)
    inner = rectangle(x - 8, top + 10, 16, 18)
    slab(plate, inner, depth=-0.5)
    ball(plate, (x, top + 6), 2, depth=1.6)


def _draw_corridor(plate: Plate) -> None:
    """Draw a row of ward doors with glass panes, a skirting board, a bed behind each third door."""
    left, _, width, _ = CORRIDOR
    line(plate, (left, CORRIDOR_FLOOR_Y), (left + width, CORRIDOR_FLOOR_Y), 1.4, depth=1.20)
    line(plate, (left, CORRIDOR_FLOOR_Y + 5), (left + width, CORRIDOR_FLOOR_Y + 5), 0.8, depth=0.52)
    line(plate, (left, 482), (left + width, 482), 0.7, depth=0.33)
    for door in range(CORRIDOR_DOORS):
        x = CORRIDOR_FIRST_DOOR_X + door * CORRIDOR_DOOR_STEP
        frame = rectangle(x - 16, 494, 32, CORRIDOR_FLOOR_Y - 494)
        rim(plate, frame, depth=0.63, wall=2)
        pane = rectangle(x - 9, 501, 18, 22)
        slab(plate, pane, depth=0.24)
        stroke(plate, close(pane), 0.7, depth=0.60)
        line(plate, (x, 501), (x, 523), 0.6, depth=0.45)
        ball(plate, (x + 11, 536), 1.8, depth=1.6)
        line(plate, (x - 10, 552), (x + 10, 552), 0.6, depth=0.30)
        if door % 3 == 1:
            stroke(plate, [(x - 13, 558), (x + 13, 558)], 1.6, depth=0.39)
            ball(plate, (x - 8, 552), (3.6, 3), depth=0.60, hollow=0.5)
            for rib in range(4):
                line(plate, (x - 3 + rib * 3, 549), (x - 3 + rib * 3, 555), 0.7, depth=0.51)
    for lamp_x in (left + 60, left + 180, left + 300):
        stroke(plate, [(lamp_x, 466), (lamp_x, 474)], 0.7, depth=0.75)
        ball(plate, (lamp_x, 478), (9, 5), depth=0.75, hollow=0.7)
