"""Listings: rows of two lines that scroll with the focus, at every size of text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.focus import Target
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, DISABLED, TEXT, Colour, shade
from game.screen.shapes import MARGIN, box
from game.screen.typefaces import HINT, NUMBER, ROW_BOLD, Type

SIGN_PX = 44
INSET_PX = 10
GAP_PX = 8
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of a list: what it is, what it is worth, and a dim line under both."""

    name: str
    title: str
    value: str = ""
    under: str = ""
    ink: Colour = TEXT
    """Of the value."""
    under_ink: Colour = DIM
    sign: pygame.Surface | None = field(default=None, compare=False)
    why_not: str = ""
    lit: bool = False
    """It is in the hand, or the one that is talked about."""
    item: object = field(default=None, compare=False)


def row_px(type_: Type, *, lines: int = 2) -> int:
    """Tell the height of a row: its lines of text, and never less than a finger needs."""
    text = type_.line_px(ROW_BOLD) + (lines - 1) * type_.line_px(HINT)
    return max(44, text + INSET_PX)


def window(count: int, at: int, *, shown: int) -> range:
    """Choose which rows of a long list are shown, so that the next one either way is among them."""
    if count <= shown:
        return range(count)
    first = max(0, min(count - shown, at - shown // 2))
    return range(first, first + shown)


def shown_rows(type_: Type, where: Rect, *, lines: int = 2) -> int:
    """Tell how many rows a box holds."""
    return max(1, (where.height + GAP_PX) // (row_px(type_, lines=lines) + GAP_PX))


def row_targets(
    rows: Sequence[Row], where: Rect, type_: Type, *, group: str, at: str = ""
) -> tuple[Target, ...]:
    """Lay rows into a box from its top; ``at`` names the row that must be seen.

    Where fewer than three would fit, rows have one line, so that the next is always in sight.
    """
    lines = 2 if shown_rows(type_, where) >= FEWEST else 1
    names = [row.name for row in rows]
    here = names.index(at) if at in names else 0
    step = row_px(type_, lines=lines) + GAP_PX
    seen = window(len(rows), here, shown=shown_rows(type_, where, lines=lines))
    return tuple(
        Target(
            rows[number].name,
            Rect(where.left, where.top + place * step, where.width, step - GAP_PX),
            group=group,
            why_not=rows[number].why_not,
            value=rows[number],
        )
        for place, number in enumerate(seen)
    )


def rows_of(targets: Sequence[Target]) -> Iterator[tuple[Target, Row]]:
    """Give the targets that are rows, with their rows."""
    for target in targets:
        if isinstance(target.value, Row):
            yield target, target.value


def draw_rows(
    surface: pygame.Surface, type_: Type, targets: Sequence[Target], *, of: int, here: str = ""
) -> None:
    """Draw rows; ``of`` is how many there are in all, which arrows tell where some are hidden."""
    drawn = list(rows_of(targets))
    for target, row in drawn:
        draw_one_row(surface, type_, target.box, row, here=row.name == here)
    if drawn and len(drawn) < of:
        _draw_more(surface, drawn[0][0].box, drawn[-1][0].box)


def draw_one_row(
    surface: pygame.Surface, type_: Type, where: Rect, row: Row, *, here: bool
) -> None:
    """Draw one row in its frame."""
    lit = row.lit or here
    rim = AMBER if row.lit else shade("film", 0.62 if here else 0.38)
    frame = box(
        where.width,
        where.height,
        radius=5,
        fill=shade("film", 0.17 if lit else 0.1),
        fill_alpha=0.9,
        rim=rim,
        rim_px=1.6 if lit else 1.1,
    )
    surface.blit(frame, (where.left - MARGIN, where.top - MARGIN))
    left = where.left + INSET_PX
    if row.sign is not None:
        surface.blit(row.sign, row.sign.get_rect(center=(left + SIGN_PX // 2 - 4, where.centery)))
        left += SIGN_PX
    _write_row(
        surface, type_, Rect(left, where.top, where.right - INSET_PX - left, where.height), row
    )


def _write_row(surface: pygame.Surface, type_: Type, room: Rect, row: Row) -> None:
    ink = DISABLED if row.why_not else AMBER_LIGHT if row.lit else TEXT
    lines = 2 if row.under and room.height >= row_px(type_) else 1
    text_px = type_.line_px(ROW_BOLD) + (lines - 1) * type_.line_px(HINT)
    top = room.centery - text_px // 2
    below = top + type_.line_px(ROW_BOLD)
    title_px = under_px = room.width
    if row.value:
        style = NUMBER.in_colour(DISABLED if row.why_not else row.ink)
        value, style = type_.fitted(row.value, style, room.width // 2)
        beside = room.width - type_.width(value, style) - 10
        # A long title has its line to itself; the value then stands beside what is under it.
        down = lines > 1 and type_.fitted(row.title, ROW_BOLD, beside)[0] != row.title
        title_px, under_px = (title_px, beside) if down else (beside, under_px)
        at = (room.right, below if down else top)
        type_.write(surface, value, at, style, anchor="right")
    style = ROW_BOLD.in_colour(ink)
    type_.write(surface, row.title, (room.left, top), style, within=title_px)
    if lines > 1:
        under = HINT.in_colour(row.under_ink)
        type_.write(surface, row.under, (room.left, below), under, within=under_px)


def _draw_more(surface: pygame.Surface, first: Rect, last: Rect) -> None:
    """Say with two small arrows that the list goes on."""
    for way, where in (
        ("up", (first.right - 9, first.top - 5)),
        ("down", (last.right - 9, last.bottom + 5)),
    ):
        sign = icons.arrow(way, shade("film", 0.7), 10)
        surface.blit(sign, sign.get_rect(center=where))
