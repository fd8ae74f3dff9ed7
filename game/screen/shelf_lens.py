"""The lens on the shelf: at 90 kV a disc shows its grade as scratches, the fewer the better."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.focus import Target
from game.screen.frame import Hud
from game.screen.kit import Kit
from game.screen.shelf_telling import Standing
from game.screen.shelf_thumbs import THUMB_PX
from game.screen.showing import HIGH_KV
from game.screen.stage import lens_mask, lens_ring
from game.screen.turning import draw_path, lay_middle

RADIUS_PX = 84
FADE_TICKS = 8
POINTS_A_SCRATCH = 5
"""So many points of the grade are missing for one scratch."""
DISC_PX = THUMB_PX * 0.42
"""How far from its middle a small disc is scratched."""
BEST = 100


def lensed(hud: Callable[[], Hud], kit: Kit) -> Hud:
    """Give the strip on top; while the lens is held it tells the high voltage."""
    if not kit.devices.held(Action.LENS):
        return hud()
    return replace(hud(), lens=kit.words("hud-kv", kv=HIGH_KV), lens_on=True)


class ShelfLens:
    """A ring over the discs; with reduced motion there is none, and all of them show it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ticks = 0

    def tick(self) -> None:
        """Let the high tube come up, or go down."""
        held = self._kit.devices.held(Action.LENS)
        self._ticks = max(0, min(FADE_TICKS, self._ticks + (1 if held else -1)))

    def draw(
        self, surface: pygame.Surface, discs: Iterable[Target], room: Rect, at: Rect | None
    ) -> None:
        """Draw what the tube shows of the discs in a room; the ring sits on ``at`` for keys."""
        if not self._ticks:
            return
        calm, middle = self._kit.settings.reduced_motion, self._middle(at)
        where = room if calm else Rect(0, 0, 2 * RADIUS_PX, 2 * RADIUS_PX)
        if not calm:
            where.center = middle
        glass = pygame.Surface(where.size, pygame.SRCALPHA)
        for target in discs:
            if isinstance(target.value, Standing) and where.colliderect(target.box):
                disc_at = (target.box.centerx - where.left, target.box.top + THUMB_PX // 2)
                self._scratch(glass, (disc_at[0], disc_at[1] - where.top), target.value)
        if not calm:
            glass.blit(lens_mask(RADIUS_PX), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        glass.set_alpha(255 * self._ticks // FADE_TICKS)
        surface.blit(glass, where)
        if not calm:
            lay_middle(surface, lens_ring(RADIUS_PX), middle)

    def _middle(self, at: Rect | None) -> tuple[int, int]:
        devices = self._kit.devices
        return devices.pointer if devices.pointer_shown or at is None else at.center

    def _scratch(self, glass: pygame.Surface, middle: tuple[int, int], standing: Standing) -> None:
        """Draw the scratches of one disc: always the same ones."""
        for start, end in scratches(standing.disc.fresh.grade, standing.disc.number):
            ends = [(middle[0] + DISC_PX * x, middle[1] + DISC_PX * y) for x, y in (start, end)]
            draw_path(glass, ends, ramp="film", value=0.98)


Point = tuple[float, float]


def scratches(grade: int, number: int) -> list[tuple[Point, Point]]:
    """Give the scratches of a disc by its grade, as ends within a circle of radius 1."""
    count = (BEST - grade) // POINTS_A_SCRATCH
    dice = np.random.default_rng([number, BEST])
    angles = dice.uniform(0, 2 * np.pi, (BEST // POINTS_A_SCRATCH, 1))
    lean = dice.uniform(1.2, 2.6, angles.shape)
    reach = dice.uniform(0.55, 1.0, (*angles.shape, 1))
    turn = np.stack([np.hstack([angles, angles + lean])])[0]
    ends = np.stack([np.cos(turn), np.sin(turn)], axis=-1) * reach
    return [((float(a[0]), float(a[1])), (float(b[0]), float(b[1]))) for a, b in ends[:count]]
