"""Graphs: one value by day as a trace on film, what happened under it, and how it sounds."""

from collections.abc import Sequence

import numpy as np
import pygame
from numpy.typing import NDArray
from pygame import Rect

from game.screen.palette import AMBER, GREEN, RED, shade
from game.screen.shapes import Pen, glow
from game.screen.typefaces import LABEL, Type
from game.screen.views import DayView

GRID_LINES = 4
TICKS_PX = 16
"""How high the row of what happened is, under the trace."""
RATE_HZ = 44100
LOWEST_HZ, OCTAVES = 220.0, 2.0
DAY_S, LONGEST_S = 0.14, 6.0
FADE_S = 0.012


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
    top = max(where.top - type_.line_px(LABEL), round(y) - type_.line_px(LABEL) - 6)
    type_.write(surface, text, (left, top), LABEL.in_colour(shade(ramp, 0.85)))


def draw_ticks(surface: pygame.Surface, where: Rect, events: Sequence[DayView], *, at: int) -> None:
    """Draw what happened on each day: a disc that was cut, a sale, a loss, each with its shape."""
    span = max(1, len(events) - 1)
    step = where.height // 2
    for day, happened in enumerate(events):
        x = where.left + where.width * day // span
        if day == at:
            pygame.draw.line(surface, shade("film", 0.5), (x, where.top - 4), (x, where.bottom))
        if happened.cut:
            pygame.draw.circle(surface, AMBER, (x, where.top + step // 2), 3)
        if happened.sold:
            pygame.draw.rect(surface, GREEN, Rect(x - 3, where.top + step, 6, 4))
        if happened.lost:
            for way in (1, -1):
                ends = ((x - 4, where.centery - 4 * way), (x + 4, where.centery + 4 * way))
                pygame.draw.line(surface, RED, *ends, 2)


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


def graph_sound(values: Sequence[int]) -> NDArray[np.float32]:
    """Let a graph be heard, a tone a day: ``(frames,)`` float32 at 44100 Hz, two octaves high."""
    if not values:
        return np.zeros(0, np.float32)
    low, high = min(0, *values), max(1, *values)
    day_s = min(DAY_S, LONGEST_S / len(values))
    frames = max(64, round(day_s * RATE_HZ))
    pitch = np.array([LOWEST_HZ * 2 ** (OCTAVES * (v - low) / (high - low)) for v in values])
    # One phase runs through all tones, so that none begins with a click.
    phase = 2 * np.pi * np.cumsum(np.repeat(pitch, frames)) / RATE_HZ
    fade = min(frames // 4, round(FADE_S * RATE_HZ))
    edge = np.ones(frames)
    edge[:fade] = np.linspace(0.0, 1.0, fade)
    edge[-fade:] = np.linspace(1.0, 0.0, fade)
    return np.asarray(0.25 * np.sin(phase) * np.tile(edge, len(values)), np.float32)
