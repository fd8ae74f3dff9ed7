"""The plate on which the first disc is heard in the end: it lies as the hand has turned it."""

import pygame

from game.screen.held_disc import HeldDisc
from game.screen.held_marks import PENCIL, PLATE_DEG
from game.screen.kit import Kit
from game.screen.palette import AMBER, shade
from game.screen.shapes import glow
from game.screen.studio import Studio
from game.screen.turning import round_the
from game.screen.turntable import DISC_PX, MIDDLE, PX_A_MM, Turntable

OUTER_MM, INNER_MM = 106.0, 52.0
NOTCH_PX = (6, 26)
"""How far outside of the rim the line on the plate begins and ends."""


class HeldTable(Turntable):
    """A turntable whose disc is turned by hand before it is played."""

    def __init__(self, kit: Kit, studio: Studio, disc: HeldDisc) -> None:
        super().__init__(kit, studio, disc.recipe)
        self._held = disc

    def follow(self, turn_deg: float, *, playing: bool, share: float | None) -> None:
        """Lie as the hand has turned it, or turn with the needle so far along."""
        if not playing:
            self._turn = turn_deg
        radius_mm = None if share is None else OUTER_MM + (INNER_MM - OUTER_MM) * share
        self.tick(turning=playing, radius_mm=radius_mm)

    def _draw_disc(self, surface: pygame.Surface) -> None:
        """Draw it with all that can be seen on it."""
        self._held.draw(surface, MIDDLE, self._turn, light=0.86)

    def draw_notch(self, surface: pygame.Surface, *, lit: bool) -> None:
        """Draw the line on the plate, and a light when the line on the disc stands against it."""
        rim = min(DISC_PX // 2, self._held.radius_px)
        near, far = (round_the(MIDDLE, rim + reach, PLATE_DEG) for reach in NOTCH_PX)
        ink = AMBER if lit else shade("film", 0.7)
        pygame.draw.line(surface, PENCIL, near, far, 6)
        pygame.draw.line(surface, ink, near, far, 3)
        if lit:
            light = glow(40, strength=0.6)
            spot = light.get_rect(center=(round(far[0]), round(far[1])))
            surface.blit(light, spot, special_flags=pygame.BLEND_RGB_ADD)
            near, far = (round_the(MIDDLE, reach * PX_A_MM, PLATE_DEG) for reach in (5, 15))
            pygame.draw.line(surface, AMBER, near, far, 3)
