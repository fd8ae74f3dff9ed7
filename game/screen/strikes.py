"""Glukhov's book: a line for every chapter in which the ring's money was missing."""

import pygame
from pygame import Rect

from game.screen.palette import RED_LIGHT, shade
from game.screen.panel import draw_panel
from game.screen.shapes import Pen
from game.screen.typefaces import HANDWRITING, Type

MOST = 3
"""At the third line he closes it."""
PLACE_PX = 54
INSET_PX = 24
PAD_PX = 14
LINE_PX = 26
"""Between the rules of the paper."""


def strikes_px(type_: Type, width: int, text: str) -> int:
    """Tell how high the book lies open at a width."""
    lines = type_.wrap(text, HANDWRITING, _text_px(width))
    return max(PLACE_PX + 12, len(lines) * type_.line_px(HANDWRITING)) + 2 * PAD_PX


def draw_strikes(
    surface: pygame.Surface, type_: Type, where: Rect, *, count: int, text: str
) -> None:
    """Draw the ruled page with its three places, the lines that stand there, and what it says."""
    draw_panel(surface, where, notched=False)
    rule = shade("film", 0.26)
    for y in range(where.top + LINE_PX, where.bottom - 6, LINE_PX):
        pygame.draw.line(surface, rule, (where.left + 10, y), (where.right - 10, y))
    margin = where.left + INSET_PX + MOST * PLACE_PX + 8
    edge = ((margin, where.top + 6), (margin, where.bottom - 6))
    pygame.draw.line(surface, shade("red", 0.45), *edge)
    for place in range(MOST):
        box = Rect(where.left + INSET_PX + place * PLACE_PX, 0, PLACE_PX - 12, PLACE_PX)
        box.centery = where.centery
        pygame.draw.rect(surface, shade("film", 0.42), box, 1)
        if place < count:
            _draw_line(surface, box, place)
    lines = type_.wrap(text, HANDWRITING, _text_px(where.width))
    step = type_.line_px(HANDWRITING)
    top = where.centery - len(lines) * step // 2
    for row, line in enumerate(lines):
        type_.write(surface, line, (margin + 16, top + row * step), HANDWRITING)


def _text_px(width: int) -> int:
    return width - 2 * INSET_PX - MOST * PLACE_PX - 24


def _draw_line(surface: pygame.Surface, box: Rect, place: int) -> None:
    """Draw one stroke of his pencil, each a little otherwise."""
    lean = (7, 4, 10)[place % 3]
    pen = Pen(box.width + 16, box.height + 20, RED_LIGHT)
    foot, head = (8 + lean, box.height + 14), (box.width - lean, 4)
    bow = ((foot[0] + head[0]) / 2 + 3, (foot[1] + head[1]) / 2)
    pen.line([foot, bow, head], px=3.2).line([foot, bow], px=1.4)
    surface.blit(pen.done(), (box.left - 8, box.top - 10))
