"""Panels: sheets of film with rounded corners and two code notches, held against the stage."""

import pygame
from pygame import Rect

from game.screen.palette import PANEL, POSTER, RIM, Colour, shade
from game.screen.portfolio import kept
from game.screen.shapes import MARGIN, Pen, box, held_back

RADIUS = 12
SHEETS_BYTES = 20_000_000
NOTCHES = (50, 30)
"""How far left of the right edge the two notches have their middles."""


def draw_panel(
    surface: pygame.Surface, where: Rect, *, notched: bool = True, rim: Colour = RIM
) -> None:
    """Lay a sheet of film on the stage."""
    picture = sheet(where.width, where.height, notched=notched, rim=rim)
    surface.blit(picture, (where.left - MARGIN, where.top - MARGIN))


@kept(most_bytes=SHEETS_BYTES)
def sheet(width: int, height: int, *, notched: bool = True, rim: Colour = RIM) -> pygame.Surface:
    """Make a sheet of film; text on it keeps its contrast whatever lies behind."""
    film = box(
        width,
        height,
        radius=RADIUS,
        fill=PANEL,
        fill_alpha=0.93,
        rim=rim,
        rim_px=1.5,
        grain=0.035,
    ).copy()
    if notched:
        for right in NOTCHES:
            _notch(film, MARGIN + width - right, rim)
    return film


def _notch(film: pygame.Surface, middle: int, rim: Colour) -> None:
    """Cut the emulsion notch out of the upper edge."""
    film.fill((*PANEL, 90), Rect(middle - 5, MARGIN, 10, 3))
    pen = Pen(20, 10, rim)
    pen.line([(3, 1), (6, 7), (14, 7), (17, 1)], px=1.3)
    film.blit(pen.done(), (middle - 10, MARGIN - 1))


def draw_strip(surface: pygame.Surface, where: Rect, *, alpha: float = 0.86) -> None:
    """Hold back a strip of the stage, so that a line of text can be read there."""
    soft = 4
    picture = held_back(where.width, where.height, soft=soft, alpha=alpha)
    surface.blit(picture, (where.left - 2 * soft, where.top - 2 * soft))


def draw_rule(
    surface: pygame.Surface, left: int, right: int, y: int, *, value: float = 0.36
) -> None:
    """Draw a thin line across a panel."""
    pygame.draw.line(surface, shade("film", value), (left, y), (right, y))


def draw_stamp(surface: pygame.Surface, middle: tuple[int, int], word: pygame.Surface) -> None:
    """Press a red stamp, seven degrees off the level, round a word set in poster red."""
    width, height = word.get_width() + 28, word.get_height() + 12
    plate = box(width, height, radius=5, rim=POSTER, rim_px=2.4).copy()
    inner = box(width - 10, height - 10, radius=3, rim=POSTER, rim_px=1.0)
    plate.blit(inner, (5, 5))
    plate.blit(word, word.get_rect(center=plate.get_rect().center))
    turned = pygame.transform.rotozoom(plate, 7, 1.0)
    surface.blit(turned, turned.get_rect(center=middle))
