"""The feel bar: what a patting hand will notice, against the band in which it opens the bag."""

import pygame
from pygame import Rect

from game.screen.palette import AMBER, Colour, shade
from game.screen.typefaces import Type

FULL = 100
HATCH_INK = shade("red", 0.6)


def hatch(surface: pygame.Surface, where: Rect, *, ink: Colour = HATCH_INK, step: int = 9) -> None:
    """Draw slanted lines over a box, so that it is told from others without colour."""
    clip = surface.get_clip()
    surface.set_clip(where.clip(clip))
    for shift in range(-where.height, where.width, step):
        start = (where.left + shift, where.bottom)
        pygame.draw.line(surface, ink, start, (start[0] + where.height, where.top))
    surface.set_clip(clip)


def feel_px(type_: Type) -> int:
    """Tell how high the bar is."""
    return round(16 * type_.percent / 100)


def draw_feel(
    surface: pygame.Surface,
    where: Rect,
    *,
    exposure: int,
    band: tuple[int, int],
    felt: int | None = None,
) -> None:
    """Draw exposure in amber and the opening band hatched in red; ``felt`` is the glove so far."""
    surface.fill(shade("film", 0.14), where)
    pygame.draw.rect(surface, shade("film", 0.42), where, 1)
    low, high = (max(0, min(FULL, value)) for value in band)
    left = where.left + where.width * low // FULL
    right = where.left + where.width * high // FULL
    hot = Rect(left, where.top - 4, max(4, right - left), where.height + 8)
    surface.fill(shade("red", 0.2), hot)
    hatch(surface, hot, ink=shade("red", 0.6), step=9)
    pygame.draw.rect(surface, shade("red", 0.7), hot, 1)
    shown = exposure if felt is None else min(felt, exposure)
    done = Rect(
        where.left + 2,
        where.top + 3,
        (where.width - 4) * min(FULL, shown) // FULL,
        where.height - 6,
    )
    surface.fill(AMBER if shown < low else shade("red", 0.78), done)
