"""The furniture of a panel: rows, bars, wedges, ladders, buttons and the focus ring."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.actions import Action
from game.screen.glyphs import Glyphs
from game.screen.palette import (
    AMBER,
    AMBER_LIGHT,
    DIM,
    DISABLED,
    GREEN,
    HIGH,
    RED,
    RED_LIGHT,
    TEXT,
    VIOLET,
    Colour,
    shade,
)
from game.screen.shapes import MARGIN, Pen, box, disc
from game.screen.typefaces import BUTTON, HINT, LABEL, NUMBER, ROW, Style, Type

BUTTON_KINDS: dict[str, tuple[Colour, Colour, float, Colour]] = {
    "plain": (shade("film", 0.2), shade("film", 0.55), 1.2, TEXT),
    "lit": (shade("film", 0.3), shade("film", 0.82), 1.8, HIGH),
    "off": (shade("film", 0.12), shade("film", 0.3), 1.2, DISABLED),
    "primary": (shade("amber", 0.22), AMBER, 2.0, AMBER_LIGHT),
    "danger": (shade("red", 0.25), RED, 1.8, RED_LIGHT),
}
"""Fill, rim, width of the rim and ink of each kind of button."""


def draw_focus(surface: pygame.Surface, where: Rect, *, gap: int = 4) -> None:
    """Draw the focus ring: two pixels of amber and four corner ticks, readable in grey."""
    around = where.inflate(2 * gap, 2 * gap)
    ring = box(around.width, around.height, radius=8, rim=AMBER, rim_px=2.0)
    surface.blit(ring, (around.left - MARGIN, around.top - MARGIN))
    for x, dx in ((around.left - 4, 1), (around.right + 3, -1)):
        for y, dy in ((around.top - 4, 1), (around.bottom + 3, -1)):
            pygame.draw.line(surface, AMBER_LIGHT, (x, y), (x + 7 * dx, y), 2)
            pygame.draw.line(surface, AMBER_LIGHT, (x, y), (x, y + 7 * dy), 2)


def draw_inks(surface: pygame.Surface, x: int, y: int, *, pitch: int = 72) -> None:
    """Show the four inks, each as the sign that goes with it: music, State, money, trance."""
    signs = (
        icons.place("record", AMBER),
        icons.star(16, RED),
        icons.banknote(GREEN),
        icons.place("note", VIOLET),
    )
    for number, sign in enumerate(signs):
        left = x + round((number - (len(signs) - 1) / 2) * pitch)
        surface.blit(sign, sign.get_rect(center=(left, y)))


def draw_button(
    surface: pygame.Surface,
    where: Rect,
    text: str,
    type_: Type,
    *,
    kind: str = "plain",
    glyphs: Glyphs | None = None,
    action: Action = Action.CONFIRM,
    style: Style = BUTTON,
) -> None:
    """Draw a button; with ``glyphs`` it also shows what presses it."""
    fill, rim, rim_px, ink = BUTTON_KINDS[kind]
    glow = shade("amber", 0.4) if kind == "primary" else None
    face = box(
        where.width,
        where.height,
        radius=6,
        fill=fill,
        fill_alpha=0.95,
        rim=rim,
        rim_px=rim_px,
        glow=glow,
        grain=0.05,
    )
    surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
    left = where.left + 12
    if glyphs is not None:
        left += glyphs.draw(surface, action, left, where.centery, lit=kind == "primary") + 6
    room = Rect(left, where.top, where.right - 10 - left, where.height)
    text, style = type_.fitted(text, style.in_colour(ink), room.width)
    picture = type_.set(text, style)
    surface.blit(picture, picture.get_rect(center=(room.centerx, room.centery)))


def draw_row(
    surface: pygame.Surface,
    type_: Type,
    where: Rect,
    name: str,
    value: str = "",
    *,
    ink: Colour = TEXT,
    name_style: Style = ROW,
    value_style: Style = NUMBER,
) -> None:
    """Write a name at the left and a value at the right of a row."""
    room = where.width
    if value:
        value, fitting = type_.fitted(value, value_style.in_colour(ink), where.width * 2 // 3)
        drawn = type_.write(surface, value, (where.right, where.top), fitting, anchor="right")
        room -= drawn.width + 12
    type_.write(surface, name, where.topleft, name_style, within=room)


def signed(number: int, *, risk: bool = False) -> tuple[str, Colour]:
    """Write a term with its sign: green when it pays, red when it costs; of a risk the reverse."""
    good = -number if risk else number
    ink = GREEN if good > 0 else RED if good < 0 else DIM
    return (f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"), ink


def draw_choice(surface: pygame.Surface, where: Rect, *, chosen: int, of: int) -> None:
    """Draw which of several values is chosen, as one lit piece of a line."""
    pitch = where.width / of
    for piece in range(of):
        left, right = where.left + round(piece * pitch), where.left + round((piece + 1) * pitch)
        ramp, value = ("amber", 0.7) if piece == chosen else ("film", 0.3)
        surface.fill(shade(ramp, value), Rect(left, where.top, right - left - 4, where.height))


def draw_cells(
    surface: pygame.Surface, where: Rect, *, lit: int, of: int, ramp: str = "red", gap: int = 4
) -> None:
    """Draw a row of cells of which some are lit: a risk, a meter, a count."""
    pitch = (where.width + gap) / of
    for cell in range(of):
        left = where.left + round(cell * pitch)
        right = where.left + round((cell + 1) * pitch) - gap
        on = cell < lit
        fill = shade(ramp, 0.62) if on else shade("film", 0.2)
        rim = shade(ramp, 0.78) if on else shade("film", 0.4)
        cell_box = Rect(left, where.top, right - left, where.height)
        surface.fill(fill, cell_box)
        pygame.draw.rect(surface, rim, cell_box, 1)


def draw_wedge(
    surface: pygame.Surface, where: Rect, value: int, *, steps: int = 10, hatched: bool = True
) -> None:
    """Draw a step wedge, amber to red, brighter step by step; ``value`` is 0 to 100."""
    lit = (value * steps + 99) // 100
    pitch = where.width / steps
    for step in range(steps):
        cell = Rect(round(where.left + step * pitch), where.top, round(pitch) - 2, where.height)
        on, hot = step < lit, step > 2
        ramp = ("red" if hot else "amber") if on else "film"
        surface.fill(shade(ramp, 0.28 + 0.05 * step if on else 0.22 + 0.02 * step), cell)
        pygame.draw.rect(surface, shade(ramp, 0.6 if on else 0.4), cell, 1)
        if hatched and on and hot:
            _hatch(surface, cell)


def _hatch(surface: pygame.Surface, cell: Rect) -> None:
    """Hatch a red cell, so that it is told from an amber one without colour."""
    ink = shade("red", 0.78)
    clip = surface.get_clip()
    surface.set_clip(cell.inflate(-2, -2))
    for shift in range(-cell.height, cell.width, 5):
        start = (cell.left + shift, cell.bottom)
        pygame.draw.line(surface, ink, start, (start[0] + cell.height, cell.top))
    surface.set_clip(clip)


def draw_steps(surface: pygame.Surface, where: Rect, *, value: int, of: int = 10) -> None:
    """Draw a ten-step bar of a property, film blue; ``value`` is 0 to 100."""
    draw_cells(surface, where, lit=(value * of + 50) // 100, of=of, ramp="film", gap=2)


def draw_ladder(
    surface: pygame.Surface,
    type_: Type,
    where: Rect,
    *,
    low: int,
    high: int,
    pays_to: int | None,
    asked: int,
) -> None:
    """Draw a price ladder: green as far as he will go, and an amber arrow where you ask."""
    span = max(1, high - low)

    def x_of(price: int) -> int:
        return where.left + round((price - low) * where.width / span)

    y = where.top + 26
    pygame.draw.line(surface, shade("film", 0.55), (where.left, y), (where.right, y), 2)
    if pays_to is not None and pays_to > low:
        end = x_of(min(pays_to, high))
        pygame.draw.rect(
            surface, shade("green", 0.66), Rect(where.left, y - 4, end - where.left, 9)
        )
    every = max(1, span // 6)
    for price in range(low, high + 1):
        pygame.draw.line(surface, shade("film", 0.6), (x_of(price), y - 6), (x_of(price), y + 6))
        if (price - low) % every == 0:
            type_.write(surface, str(price), (x_of(price), y + 10), LABEL, anchor="middle")
    x = x_of(max(low, min(high, asked)))
    pen = Pen(22, 20, AMBER).area([(1, 0), (21, 0), (11, 18)])
    surface.blit(pen.done(), (x - 11, y - 26))


def draw_slider(surface: pygame.Surface, where: Rect, *, value: int, lit: bool) -> None:
    """Draw a value from 0 to 100 on a rail."""
    rail = Rect(where.left, where.centery - 2, where.width, 4)
    surface.fill(shade("film", 0.3), rail)
    ramp = "amber" if lit else "film"
    end = where.left + where.width * value // 100
    surface.fill(shade(ramp, 0.66), Rect(where.left, rail.top, end - where.left, 4))
    knob = disc(8, fill=shade(ramp, 0.5), rim=shade(ramp, 0.85), rim_px=2)
    surface.blit(knob, knob.get_rect(center=(end, where.centery)))


def draw_menu(
    surface: pygame.Surface,
    type_: Type,
    rows: Sequence[tuple[Rect, str, bool, bool]],
    *,
    style: Style,
) -> None:
    """Draw a column of choices (box, text, focused, possible); the focused one is amber."""
    for where, wanted, focused, possible in rows:
        ink = AMBER_LIGHT if focused else (style.colour if possible else DISABLED)
        text, fitting = type_.fitted(wanted, style.in_colour(ink), where.width - 56)
        picture = type_.set(text, fitting)
        surface.blit(picture, picture.get_rect(midleft=(where.left + 40, where.centery)))
        if focused:
            needle = Pen(34, 16, AMBER).area([(0, 4), (10, 2), (33, 8), (10, 14), (0, 12)])
            surface.blit(needle.done(), (where.left, where.centery - 8))


def draw_hint(surface: pygame.Surface, type_: Type, text: str, where: Rect) -> int:
    """Write a dim sentence into a box; tell its height."""
    return type_.write_lines(surface, text, where, HINT)
