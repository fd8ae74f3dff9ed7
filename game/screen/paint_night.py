"""The night of the title: the Neva behind it, and the bone that turns in front."""

from collections.abc import Sequence

import numpy as np

from game.film.disc import SHEET_MM, draw_disc
from game.film.films import radiograph
from game.film.holding import stack
from game.film.layers import Layer
from game.film.places.air import reflect, ripples, sky
from game.film.places.easel import Easel
from game.film.places.skyline import skyline
from game.film.planes import Plane

QUAY_Y = 636.0
"""Where the water of the Neva begins, in points."""
DISC_RADIUS = 300
DISC_CORNER = (340, 120)
BITES = 44
"""So many snips go round a disc."""
GROOVE_MM = (52.0, 112.0)
HOLE_MM, SOOT = 7.2, 420
PATIENT = 11


def paint_embankment(*, seed: int, scale: float) -> Sequence[Layer]:
    """Paint the night behind the title: cloud, the far bank, and what the river gives back."""
    easel = Easel("embankment", seed=seed, scale=scale)
    night = easel.sheet()
    sky(night, horizon=QUAY_Y, depth=0.2, reach=120, clouds=0.2, cloud_foot=460)
    easel.back(night, "night")
    bank = easel.sheet(top=300)
    skyline(bank, QUAY_Y, easel.dice, depth=0.34)
    water = easel.sheet(top=300)
    reflect(water, stack([bank]), QUAY_Y + 2, easel.dice, strength=0.4)
    ripples(water, QUAY_Y + 4, easel.dice, count=60, reach=80)
    easel.over(water, "water", parallax=0.4)
    easel.over(bank, "far bank", parallax=0.4)
    return easel.close(dark=0.3, top=0.2)


def paint_title_disc(*, seed: int, scale: float) -> Sequence[Layer]:
    """Paint the disc that the title turns: a chest trimmed by hand, burnt through, and cut."""
    side = 2 * round(DISC_RADIUS * scale)
    sheet = radiograph("chest", PATIENT + seed, pixels=round(side * 1.25)).image
    square = min(sheet.shape)
    shown = draw_disc(
        sheet[:square, :square], trim=_trim(seed), hole_mm=HOLE_MM, char=SOOT,
        groove=_groove(side, seed), pixels=side, seed=seed,
    )  # fmt: skip
    left, top = DISC_CORNER
    return (Layer("disc", shown, left, top),)


def _trim(seed: int) -> tuple[tuple[int, int], ...]:
    """Go round with the scissors; no two snips are alike."""
    dice = np.random.default_rng([44, seed])
    radii = 11_700 + dice.normal(0, 70, BITES)
    return tuple((3600 * n // BITES, int(radius)) for n, radius in enumerate(radii))


def _groove(side: int, seed: int) -> Plane:
    """Give the light on the groove bed: a tune that is loud and quiet by turns."""
    across = np.linspace(-SHEET_MM / 2, SHEET_MM / 2, side, dtype=np.float32)
    away = np.hypot(across[None], across[:, None])
    turn = np.arctan2(across[:, None], across[None])
    loud = np.random.default_rng([78, seed]).uniform(0.2, 1.0, 40)
    swell = np.interp(away, np.linspace(*GROOVE_MM, 40), loud)
    beat = 0.75 + 0.25 * np.sin(2.015 * turn + 0.35 * away)
    light = 0.06 + 0.22 * swell * beat
    inside = (away > GROOVE_MM[0]) & (away < GROOVE_MM[1])
    return np.asarray(np.where(inside, light, 0.052), np.float32)
