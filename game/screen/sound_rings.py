"""Rings of sound: colours that run out from the needle, a new one with every beat."""

import functools
import math

import pygame

from game.screen.palette import mix, shade

BANDS = ("amber", "violet", "film", "green")
"""The order in which the colours of music travel."""
START_PX = 16
RING_PX = 26
"""How far a ring runs in a beat."""
WIDE_PX = 9
BEAT_S = 0.5
"""Of music whose beat nobody has counted."""


def draw_rings(
    surface: pygame.Surface, middle: tuple[int, int], *, beats: float, loud: float, reach: int
) -> None:
    """Let rings of sound run out of a point.

    ``beats`` have passed since the needle came down, ``loud`` is 0 to 1; a ring is lost at
    ``reach`` pixels.
    """
    whole, part = divmod(beats, 1.0)
    sheet = _sheet(reach)
    sheet.fill((0, 0, 0))
    for ring in range((reach - START_PX) // RING_PX):
        radius = START_PX + round((ring + part) * RING_PX)
        level = max(0.0, 1 - radius / reach) * loud
        ink = mix((0, 0, 0), shade(BANDS[int(whole - ring) % len(BANDS)], 0.6), 0.75 * level)
        pygame.draw.circle(sheet, ink, (reach, reach), radius, WIDE_PX)
    surface.blit(sheet, sheet.get_rect(center=middle), special_flags=pygame.BLEND_RGB_ADD)


def nod_px(beats: float, *, px: int) -> int:
    """Give how far somebody nods: lowest on the beat, up again before the next one."""
    return round(px * math.cos(math.pi * (beats % 1.0)) ** 2)


@functools.lru_cache(maxsize=2)
def _sheet(reach: int) -> pygame.Surface:
    """Give a sheet that rings are drawn on, the same one each time."""
    return pygame.Surface((2 * reach, 2 * reach))
