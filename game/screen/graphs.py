"""Graphs: one value by day as a trace on film, with its table beside it in words."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.palette import shade
from game.screen.shapes import Pen, glow
from game.screen.typefaces import LABEL, Type

GRID_LINES = 4


def draw_graph(
    surface: pygame.Surface,
    type_: Type,
    where: Rect,
    values: Sequence[int],
    *,
    ramp: str = "amber",
    at: int | None = None,
    unit: str = "",
) -> None:
    """Draw a trace through the values of the days; ``at`` lights one day and writes its value."""
    for row in range(GRID_LINES + 1):
        level = where.top + where.height * row // GRID_LINES
        pygame.draw.line(surface, shade("film", 0.25), (where.left, level), (where.right, level))
    if not values:
        return
    points = graph_points(where, values)
    pen = Pen(where.width + 12, where.height + 12, shade(ramp, 0.72))
    shifted = [(x - where.left + 6, y - where.top + 6) for x, y in points]
    pen.line(shifted if len(shifted) > 1 else [*shifted, *shifted], px=1.8)
    surface.blit(pen.done(), (where.left - 6, where.top - 6))
    day = len(values) - 1 if at is None else max(0, min(len(values) - 1, at))
    x, y = points[day]
    light = glow(20, ramp=ramp, strength=0.8)
    surface.blit(light, light.get_rect(center=(x, y)), special_flags=pygame.BLEND_RGB_ADD)
    pygame.draw.circle(surface, shade(ramp, 0.9), (x, y), 3)
    text = f"{values[day]}{unit}"
    left = max(where.left, min(where.right - type_.width(text, LABEL), round(x) - 10))
    type_.write(surface, text, (left, round(y) - 24), LABEL.in_colour(shade(ramp, 0.85)))


def graph_points(where: Rect, values: Sequence[int]) -> list[tuple[float, float]]:
    """Give the points of a trace; the axis runs from zero or the least to the greatest value."""
    low, high = min(0, *values), max(1, *values)
    span = max(1, len(values) - 1)
    return [
        (
            where.left + where.width * day / span,
            where.bottom - where.height * (value - low) / (high - low),
        )
        for day, value in enumerate(values)
    ]
