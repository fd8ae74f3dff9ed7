"""The table: scissors, papirosa and its smoke, a glass of tea, a drying line of films."""

import numpy as np

from game.film.cage import rib_cage
from game.film.curves import arc, profile, rectangle, rounded, spline
from game.film.foot import FootCase
from game.film.foot import draw as draw_foot
from game.film.hand import HandCase
from game.film.hand import draw as draw_hand
from game.film.holding import hold_back
from game.film.lights import lamp
from game.film.outlines import Finish, pill, rim, slab
from game.film.patient import Patient
from game.film.plate import Plate
from game.film.skull import draw_skull
from game.film.solids import ball, revolve
from game.film.strokes import line, stroke

_PATIENT = Patient(age=34, sex="m", side="left")
FILMS = ("hand", "ribs", "skull", "foot")


def scissors(plate: Plate, x: float, y: float, scale: float, *, turned_deg: float = 0.0) -> None:
    """Hang up a pair of scissors by its rivet, points up before it is turned."""
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        for side in (-1, 1):
            with plate.at(turned_deg=13 * side):
                blade = [(-6, 8), (6, 8), (3, -150), (0, -158), (-5, -60)]
                pill(plate, blade, depth=1.7, radius=7)
                shank = spline([(0, 6), (-8 * side, 40), (-16 * side, 60)], closed=False, steps=6)
                stroke(plate, shank, 6, depth=1.6)
                stroke(plate, arc((-22 * side, 92), (20, 34), steps=36), 5.5, depth=1.5)
        ball(plate, (0, 0), 7, depth=2.4, hollow=0.2)
        line(plate, (-5, 0), (5, 0), 1.2, depth=-1)


def papirosa(
    plate: Plate, x: float, y: float, scale: float, *, turned_deg: float = 0.0
) -> tuple[float, float]:
    """Lay down a burning papirosa; gives where its tip is in the frame of the caller."""
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        rim(plate, rectangle(-64, -7, 54, 14), depth=0.45, wall=2)
        leaf = Finish(texture="marrow", texture_gain=0.5)
        slab(plate, rectangle(-10, -7.5, 70, 15), depth=0.7, finish=leaf)
        rim(plate, rectangle(-10, -7.5, 70, 15), depth=0.5, wall=1.6)
        ember = spline([(58, -7.5), (72, -6), (76, 0), (72, 6), (58, 7.5)], steps=4)
        slab(plate, ember, depth=1.5, ink="amber")
        ball(plate, (66, 0), (9, 8), depth=1.0, ink="red")
        lamp(plate, (68, 0), 60, strength=1.0, power=1.8)
    angle = np.radians(turned_deg)
    return float(x + 74 * scale * np.cos(angle)), float(y + 74 * scale * np.sin(angle))


def smoke_curl(
    plate: Plate,
    x: float,
    y: float,
    dice: np.random.Generator,
    *,
    height: float = 300,
    depth: float = 0.34,
    drift: float = 20,
) -> None:
    """Let smoke rise in braided ribbons."""
    way = np.linspace(0, 1, 50)
    for _ in range(4):
        phase, waves = dice.uniform(0, 6), dice.uniform(5, 8)
        across = x + drift * way**2 + np.sin(way * waves + phase) * (2 + 38 * way**1.4)
        points = np.stack([across + dice.normal(0, 2), y - height * way], axis=1)
        deep = depth * (1 - way) * (0.5 + 0.5 * np.sin(2 * way * waves + phase) ** 2)
        stroke(plate, points, 0.8 + 9 * way**1.5, depth=deep)


def tea_glass(plate: Plate, x: float, y: float, scale: float) -> None:
    """Set down a glass of tea in a filigree holder, with a spoon and a lump of sugar."""
    glass = profile((0, 26), (1, 30))
    tea = np.where(np.linspace(0, 1, len(glass)) < 0.78, glass - 2.4, 0).astype(np.float32)
    with plate.at(x, y, scale=scale):
        revolve(plate, (0, -4), (0, -92), glass, depth=0.9, cavity=glass - 2, cavity_share=0.93)
        revolve(plate, (0, -4), (0, -92), tea, depth=0.42, reference=28, ink="amber")
        holder = profile((0, 30), (0.06, 32), (0.1, 28.5), (1, 31))
        hollow = profile((0, 28), (1, 29))
        revolve(plate, (0, 0), (0, -54), holder, depth=0.8, cavity=hollow, cavity_share=0.92)
        handle = spline([(30, -48), (52, -44), (54, -20), (31, -10)], closed=False)
        stroke(plate, handle, 3.2, depth=1.1)
        for lace in range(9):
            stroke(plate, arc((-22 + 5.5 * lace, -28), (4, 9), steps=14), 1.0, depth=0.7)
        line(plate, (8, -20), (20, -118), 2.0, depth=1.6)
        ball(plate, (6, -14), (6, 9), depth=1.0)
        slab(plate, rounded(-14, -22, 11, 11, 2), depth=0.35)


def hung_film(
    plate: Plate,
    x: float,
    y: float,
    *,
    subject: str = "hand",
    turned_deg: float = 0.0,
    scale: float = 1.0,
    seed: int = 0,
    ink: str | None = None,
) -> None:
    """Peg a film 128 by 158 to a line at (x, y)."""
    dice = np.random.default_rng([61, seed])
    with plate.at(x, y, scale=scale, turned_deg=turned_deg):
        sheet = rounded(0, 6, 128, 158, 4)
        hold_back(plate, sheet, share=0.55, blur=1)
        slab(plate, sheet, depth=0.12, ink=ink)
        rim(plate, sheet, depth=0.62, wall=1.8, ink=ink)
        for peg in (24, 104):
            slab(plate, rounded(peg - 4, -4, 8, 18, 2), depth=1.0)
        with plate.at(-4, 20, scale=0.135), plate.inked(ink):
            small_subject(plate, subject, dice)


def small_subject(plate: Plate, subject: str, dice: np.random.Generator) -> None:
    """Draw what a small film shows in a box of 1000 by 1000: one of `FILMS`."""
    if subject == "hand":
        with plate.at(60, 10, scale=0.9):
            draw_hand(plate, _PATIENT, HandCase(ring=2), dice, flesh=0.25, depth=1.3)
    elif subject == "ribs":
        rib_cage(plate)
        for bone in range(15):
            body = rounded(486 - bone, 130 + 44 * bone, 28 + 1.2 * bone, 36, 6)
            slab(plate, body, depth=0.5)
    elif subject == "skull":
        draw_skull(plate, dice, depth=0.85, sutures=False)
    elif subject == "foot":
        with plate.at(60, 160, scale=0.88):
            draw_foot(plate, _PATIENT, FootCase(boot=False), dice, flesh=0.3, depth=0.95)
    else:
        raise ValueError(f"no small film shows {subject!r}; there are {FILMS}")


def ashtray(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Set down a glass ashtray, its foot at (x, y)."""
    bowl = profile((0, 40), (0.2, 52), (1, 64))
    with plate.at(x, y, scale=scale):
        hollow = np.maximum(bowl - 5, 0)
        revolve(plate, (0, 0), (0, -23), bowl, depth=1.0, cavity=hollow, cavity_share=0.85)
