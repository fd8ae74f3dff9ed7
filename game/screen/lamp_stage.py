"""A lamp and nothing else: what is shown of fifteen minutes behind a door."""

import functools

import numpy as np
import pygame

from game.screen.emulsion import bare_film
from game.screen.layout import HEIGHT, WIDTH
from game.screen.palette import AMBER_LIGHT, shade, shade_pixels
from game.screen.pixels import opaque, suited
from game.screen.plates import Plates
from game.screen.stage import Lamp, Stage

BULB = (640, 168)
WIRE_TOP = -4
SHADE_PX = (118, 62)
"""How wide the shade is at its mouth, and how high."""
TABLE_Y, TABLE_PX = 612, (430, 54)
CONE_SHARE = 0.55
LAMPS = (Lamp(*BULB, radius=150, strength=0.75), Lamp(*BULB, radius=430, strength=0.34))
PLATE = "kitchen"
"""Whose weather it has; nothing of it is shown."""


class LampStage(Stage):
    """Bare film, a wire, a shade, a cone of light, and the edge of a table in it."""

    def __init__(self, plates: Plates) -> None:
        super().__init__(plates, PLATE, lamps=LAMPS)

    def _draw_plate(self, surface: pygame.Surface, sway: float) -> None:
        """Draw the lamp in place of a plate."""
        surface.blit(bare_film(), (0, 0))
        surface.blit(_cone(), (round(sway), 0), special_flags=pygame.BLEND_RGB_ADD)
        x, y = BULB[0] + round(sway), BULB[1]
        wide, high = SHADE_PX
        ink = shade("film", 0.62)
        pygame.draw.aaline(surface, ink, (BULB[0], WIRE_TOP), (x, y - high))
        rim = [
            (x - 16, y - high), (x + 16, y - high), (x + wide // 2, y - 6), (x - wide // 2, y - 6)
        ]  # fmt: skip
        pygame.draw.polygon(surface, shade("film", 0.16), rim)
        pygame.draw.aalines(surface, ink, True, rim)
        pygame.draw.circle(surface, AMBER_LIGHT, (x, y), 8)
        across, deep = TABLE_PX
        table = pygame.Rect(0, 0, 2 * across, deep)
        table.center = (BULB[0], TABLE_Y)
        pygame.draw.ellipse(surface, shade("film", 0.3), table, 2)


@functools.lru_cache(maxsize=1)
def _cone() -> pygame.Surface:
    """Let light fall from the shade: wider and fainter downwards."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    down = np.clip((rows - BULB[1]) / (TABLE_Y - BULB[1]), 0.0, 1.3)
    half = 40 + (TABLE_PX[0] - 40) * down
    away = np.abs(columns - BULB[0]) / half
    light = np.where(rows > BULB[1] - 6, np.clip(1.1 - away, 0, 1) ** 1.4, 0)
    light *= np.clip(1.25 - 0.72 * down, 0, 1)
    return suited(opaque(shade_pixels("amber", light * CONE_SHARE * 0.6)))
