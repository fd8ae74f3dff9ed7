"""The strip of the work: master, film, scissors, hole, cut, gramophone, with what is done lit."""

import pygame
from pygame import Rect

from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, shade
from game.screen.panel import draw_panel
from game.screen.typefaces import LABEL, ROW

FIRST = ("master", "film", "trim", "hole", "cut", "listen")
LAST = ("master", "film", "trim", "cut", "hole", "listen")
GAP_PX = 14


def draw_steps_of_work(
    surface: pygame.Surface, kit: Kit, where: Rect, *, step: str, burnt_first: bool
) -> None:
    """Draw the six steps; the one that is being done is amber."""
    draw_panel(surface, where, notched=False)
    steps = FIRST if burnt_first else LAST
    now = steps.index(step)
    inner = where.inflate(-28, -18)
    pitch = (inner.width + GAP_PX) / len(steps)
    for place, name in enumerate(steps):
        left = round(inner.left + place * pitch)
        cell = Rect(left, inner.top, round(pitch) - GAP_PX, inner.height)
        _draw_step(surface, kit, cell, name, number=place + 1, done=place - now)
        if place:
            y = cell.centery
            arrow = [(left - 11, y - 5), (left - 11, y + 5), (left - 4, y)]
            pygame.draw.polygon(surface, shade("film", 0.55), arrow)


def _draw_step(
    surface: pygame.Surface, kit: Kit, cell: Rect, name: str, *, number: int, done: int
) -> None:
    lit = done <= 0 or (name == "film" and done == 1)
    fill = shade("amber", 0.18) if lit else shade("film", 0.1)
    rim = AMBER if lit else shade("film", 0.34)
    pygame.draw.rect(surface, fill, cell, border_radius=5)
    pygame.draw.rect(surface, rim, cell, 1, border_radius=5)
    type_ = kit.type
    style = ROW.in_colour(AMBER_LIGHT if lit else DIM)
    text = kit.words(f"craft-step-{name}")
    y = cell.centery - type_.line_px(style) // 2
    at = (cell.centerx, y)
    type_.write(surface, text, at, style, anchor="middle", within=cell.width - 40)
    type_.write(surface, str(number), (cell.left + 8, cell.top + 4), LABEL)
