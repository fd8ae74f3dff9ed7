"""The hands at work: scissors, a cigarette, a brush, each held by bones, large."""

import numpy as np

from game.film import hand
from game.film.curves import arc, close, profile, rounded, spline
from game.film.holding import hold_back_figures
from game.film.layers import Layer, glow, overlay
from game.film.objects.anchors import (
    BRUSH_SIZE,
    BRUSH_TIP,
    CIGARETTE_EMBER,
    CIGARETTE_SIZE,
    GLOVE_SIZE,
    SCISSORS_PIVOT,
    SCISSORS_SIZE,
)
from game.film.objects.grip import Grip, draw_fingers, draw_forearm, draw_ring, draw_thumb
from game.film.outlines import Finish, pill, rim, slab, soft
from game.film.patient import Patient
from game.film.plate import Plate
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_STEEL = 1.5
_PALM = (
    (360, 560), (470, 520), (600, 545), (690, 600), (680, 700), (640, 800), (620, 900), (370, 900),
    (330, 800), (290, 720), (310, 630),
)  # fmt: skip
_FADE_PT = 120.0
_SCISSOR_HAND = Grip(
    fingers=(
        ((556, 186), (494, 126), (426, 70), (370, 74), (330, 104)),
        ((562, 206), (500, 150), (444, 80), (404, 92), (404, 126)),
        ((568, 226), (512, 176), (470, 104), (428, 114), (428, 150)),
        ((570, 248), (524, 206), (492, 148), (458, 158), (456, 192)),
    ),
    thumb=((556, 276), (500, 302), (450, 296), (404, 262)),
    wrist=(592, 246),
    elbow=(860, 350),
    size=0.44,
)
_PEN_HAND = Grip(
    fingers=(
        ((470, 296), (396, 232), (318, 164), (262, 168), (226, 200)),
        ((478, 314), (404, 258), (326, 206), (276, 222), (242, 250)),
        ((484, 332), (412, 286), (344, 246), (304, 272), (312, 308)),
        ((486, 350), (418, 314), (360, 288), (330, 314), (342, 342)),
    ),
    thumb=((460, 340), (384, 344), (316, 306), (256, 244)),
    wrist=(520, 342),
    elbow=(820, 480),
    size=0.46,
)


def paint_scissors(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint open scissors in a hand: ``hand`` stays, ``blade`` with the thumb is turned."""
    still = Plate(*SCISSORS_SIZE, scale=scale)
    draw_forearm(still, _SCISSOR_HAND)
    _draw_half(still, upper_ring=True)
    draw_fingers(still, _SCISSOR_HAND)
    draw_ring(still, _SCISSOR_HAND, 2)
    hold_back_figures(still, share=0.6, grow=2)
    _fade_out(still)
    moving = Plate(*SCISSORS_SIZE, scale=scale)
    _draw_half(moving, upper_ring=False)
    draw_thumb(moving, _SCISSOR_HAND)
    hold_back_figures(moving, share=0.5, grow=2)
    return overlay(still, "hand", seed=seed), overlay(moving, "blade", seed=seed)


def _fade_out(plate: Plate) -> None:
    """Let the forearm sink into the dark before the plate ends."""
    for plane, step in ((plate.depth, plate.point), (plate.held(), plate.scale)):
        across = (np.arange(plane.shape[1]) + 0.5) / step
        kept = np.clip((plate.width - 6 - across) / _FADE_PT, 0, 1) ** 1.3
        np.multiply(plane, kept.astype(np.float32), out=plane)


def _draw_half(plate: Plate, *, upper_ring: bool) -> None:
    """Draw one half of the scissors: ring, shank, pivot and blade to the left."""
    with plate.at(*SCISSORS_PIVOT, turned_deg=-7 if upper_ring else 7):
        side = -1 if upper_ring else 1
        blade = np.array(
            [(12, side * 9), (-40, side * -2), (-196, side * -1), (-200, side * -4),
             (-150, side * -16), (-30, side * -17), (14, side * -10)]
        )  # fmt: skip
        slab(plate, blade, depth=0.9)
        rim(plate, blade, depth=0.9, wall=4)
        edge = np.array([(-40, side * -3), (-192, side * -2)])
        stroke(plate, edge, 1.1, depth=1.4)
        shank = spline(
            [(0, side * 2), (50, side * 16), (104, side * 26), (136, side * 36)], closed=False
        )
        stroke(plate, shank, np.linspace(11, 8, len(shank)), depth=_STEEL)
        ring = arc((182, side * 50), (50, 30) if upper_ring else (42, 27), steps=64)
        stroke(plate, ring, 7.5, depth=_STEEL, hollow=0.25, wall=0.3)
        if not upper_ring:
            ball(plate, (0, 0), 9, depth=1.6, power=0.2)
            line(plate, (-5, -3), (5, 3), 1.6, depth=-1.0)
            stroke(plate, close(arc((0, 0), 9, steps=32)), 1.2, depth=1.0)


def paint_cigarette(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint a cigarette in a hand, its ember below on the left; ``ember`` is added."""
    plate = Plate(*CIGARETTE_SIZE, scale=scale)
    draw_forearm(plate, _PEN_HAND)
    draw_fingers(plate, _PEN_HAND, (3, 2))
    _draw_cigarette(plate)
    draw_fingers(plate, _PEN_HAND, (1, 0))
    draw_thumb(plate, _PEN_HAND)
    draw_ring(plate, _PEN_HAND, 2)
    hold_back_figures(plate, share=0.6, grow=2)
    _fade_out(plate)
    coal = Plate(*CIGARETTE_SIZE, scale=scale)
    _draw_coal(coal)
    smoke = Plate(*CIGARETTE_SIZE, scale=scale)
    _draw_smoke(smoke, np.random.default_rng([seed, 3]))
    return (
        overlay(plate, "hand", seed=seed),
        overlay(coal, "coal", seed=seed),
        overlay(smoke, "smoke", seed=seed),
        glow("ember", CIGARETTE_EMBER, 64, strength=0.85, power=2.2, scale=scale),
    )


def _draw_cigarette(plate: Plate) -> None:
    """Draw a papirosa: tobacco in paper, then the empty cardboard mouthpiece."""
    x, y = CIGARETTE_EMBER
    with plate.at(x, y, turned_deg=-36):
        paper = profile((0, 9), (0.1, 12), (1, 12))
        revolve(plate, (6, 0), (168, 0), paper, depth=0.75, cavity=paper - 1.6, cavity_share=0.55)
        dice = np.random.default_rng(41)
        for _ in range(70):
            at = dice.uniform((14, -8), (160, 8))
            leaf = at + dice.normal(0, 1, (3, 2)) * (7, 2.5)
            stroke(plate, leaf, 0.8, depth=0.45)
        tip = profile((0, 12), (1, 12))
        revolve(plate, (168, 0), (330, 0), tip, depth=0.9, cavity=tip - 2.2, cavity_share=0.96)
        for crimp in (214, 232):
            stroke(plate, [(crimp, -11), (crimp + 6, 11)], 1.2, depth=0.6)


def _draw_coal(plate: Plate) -> None:
    """Draw the ember: bright amber grains under ash."""
    x, y = CIGARETTE_EMBER
    with plate.at(x, y, turned_deg=-36), plate.inked("amber"):
        form = profile((0, 0), (0.15, 6), (0.4, 9.5), (1, 11.5))
        revolve(plate, (0, 0), (30, 0), form, depth=0.9)
        dice = np.random.default_rng(7)
        for _ in range(26):
            ball(plate, dice.uniform((2, -7), (26, 7)), float(dice.uniform(1, 2.6)), depth=0.5)


def _draw_smoke(plate: Plate, dice: np.random.Generator) -> None:
    """Draw three threads of smoke that curl upward and widen."""
    x, y = CIGARETTE_EMBER
    for thread in range(3):
        rise = np.linspace(0, 1, 26)
        sway = np.sin(rise * dice.uniform(5, 9) + dice.uniform(0, 6)) * 30 * rise**1.3
        way = np.stack([x + 6 * thread - 6 + sway, y - 14 - rise * dice.uniform(220, 300)], 1)
        stroke(plate, way, 2.5 + 13 * rise, depth=0.30 * (1 - rise) ** 0.8, hollow=0.7, wall=0.4)


def paint_brush(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint a flat brush in a hand, bristles below on the left."""
    plate = Plate(*BRUSH_SIZE, scale=scale)
    draw_forearm(plate, _PEN_HAND)
    draw_fingers(plate, _PEN_HAND, (3, 2))
    _draw_brush(plate, np.random.default_rng([seed, 9]))
    draw_fingers(plate, _PEN_HAND, (1, 0))
    draw_thumb(plate, _PEN_HAND)
    draw_ring(plate, _PEN_HAND, 2)
    hold_back_figures(plate, share=0.6, grow=2)
    _fade_out(plate)
    return (overlay(plate, "hand", seed=seed),)


def paint_glove(*, seed: int, scale: float) -> tuple[Layer, ...]:
    """Paint the customs officer's glove as it pats, fingers down; leather is red, bones are not."""
    plate = Plate(*GLOVE_SIZE, scale=scale)
    case = hand.HandCase(spread=0.55)
    patient = Patient(age=40, sex="m", side="right")
    with (
        plate.at(GLOVE_SIZE[0] / 2, 116, scale=0.23, turned_deg=180),
        plate.at(-480, -600),
    ):
        hand.draw(plate, patient, case, np.random.default_rng([seed, 6]), flesh=0, depth=1.2)
        with plate.inked("red"), plate.union(depth=0.7, blur=1.0):
            for tip_x, tip_y, base_x in (
                (312, 210, 420),
                (478, 170, 490),
                (604, 200, 560),
                (720, 330, 640),
            ):
                line(plate, (base_x, 620), (tip_x + 4, tip_y - 22), 46, depth=0.8)
            line(plate, (380, 760), (170, 480), 52, depth=0.8)
            soft(plate, spline(_PALM), depth=0.9, radius=50)
        cuff = rounded(340, 880, 290, 110, 30)
        rim(plate, cuff, depth=1.0, wall=16, ink="red")
        slab(plate, cuff, depth=0.4, ink="red")
        for seam in (420, 486, 552):
            line(plate, (seam, 560), (seam, 700), 5, depth=0.5, ink="red")
    hold_back_figures(plate, share=0.8, grow=2)
    return (overlay(plate, "glove", seed=seed),)


def _draw_brush(plate: Plate, dice: np.random.Generator) -> None:
    x, y = BRUSH_TIP
    with plate.at(x, y, turned_deg=-37):
        for hair in np.linspace(-1, 1, 44):
            tip = (dice.normal(0, 4), hair * 30 + dice.normal(0, 1.5))
            bend = (34, hair * 25 + dice.normal(0, 1))
            stroke(
                plate, spline([tip, bend, (72, hair * 18)], closed=False, steps=5), 0.9, depth=0.55
            )
        sleeve = np.array([(70, -20), (112, -15), (112, 15), (70, 20)])
        pill(plate, sleeve, depth=1.7, radius=7)
        for at in (80, 102):
            line(plate, (at, -18), (at, 18), 1.3, depth=0.9)
        for nail in (-8, 8):
            ball(plate, (92, nail), 2.2, depth=1.2)
        handle = profile((0, 14), (0.14, 16), (0.3, 11), (0.6, 13), (0.86, 9), (0.96, 8), (1, 3))
        revolve(plate, (112, 0), (420, 0), handle, depth=0.85, cavity=handle - 3, cavity_share=0.5)
        grain = np.array([(114, -12), (420, -8), (420, 8), (114, 12)])
        slab(plate, grain, depth=0.16, finish=Finish(texture="brush", texture_gain=0.9))
        ball(plate, (404, 0), 3.4, depth=-0.8)
