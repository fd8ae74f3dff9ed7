"""The caption line: what is said stands there whole, and off what one wants to click."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.layout import WIDTH, Layout
from game.screen.panel import draw_strip
from game.screen.typefaces import BODY, Style, Type

MIDDLE = 580
ROWS, ROWS_BETWEEN = 2, 3
"""How many lines a caption has at its full width, and between the panels."""
INSET_PX = 18
CROWDED_PERCENT = 200
SIZES_PX = (BODY.px, BODY.px * 4 // 5)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption as it is laid: its strip, its lines and how they are set."""

    where: Rect
    lines: tuple[str, ...]
    style: Style


def lay_caption(
    type_: Type,
    layout: Layout,
    text: str,
    *,
    above_lower: bool,
    taken: Sequence[Rect],
    for_goal: bool = False,
    top_free: bool = False,
) -> Caption:
    """Lay a caption where it hides nothing of what is taken, or as little as can be.

    With ``for_goal`` the goal may give way: its line is the caption's for as long as it stands.
    With ``top_free`` there is no strip on top, and its place can be taken.
    """
    highest = layout.hud.top if top_free else layout.goal.bottom + 4
    least, best = 0, None
    for caption in _ways(
        type_, layout, text, above_lower=above_lower, for_goal=for_goal, highest=highest
    ):
        hidden = sum(_shared_px(caption.where, box) for box in taken)
        if best is None or hidden < least:
            least, best = hidden, caption
        if not hidden:
            break
    assert best is not None, "there is always a way to lay it"
    return best


def draw_caption(surface: pygame.Surface, type_: Type, caption: Caption, *, alpha: float) -> None:
    """Write a caption on a strip of its own."""
    draw_strip(surface, caption.where, alpha=alpha)
    step = type_.line_px(caption.style)
    for row, line in enumerate(caption.lines):
        at = (caption.where.centerx, caption.where.top + 2 + row * step)
        type_.write(surface, line, at, caption.style, anchor="middle")


def _ways(
    type_: Type, layout: Layout, text: str, *, above_lower: bool, for_goal: bool, highest: int
) -> Iterator[Caption]:
    """Give the ways to lay it, the best first: its place, above LOWER, the goal's, under it."""
    own = layout.caption_top(above_lower=above_lower)
    above = layout.caption_top(above_lower=True)
    line_px = type_.line_px(BODY)
    widths = ((layout.caption_width, ROWS), (min(layout.centre.width, 560), ROWS_BETWEEN))
    # At the largest text panels fill the screen: goal and caption take turns, as sheets do.
    goal_first = for_goal and type_.percent >= CROWDED_PERCENT
    if goal_first:
        yield from _instead_of_goal(type_, layout, text)
    for foot in (own + line_px + 6, above + line_px + 6, 0):
        if for_goal and not goal_first and not foot:
            yield from _instead_of_goal(type_, layout, text)
        for px in SIZES_PX:
            for width, rows in widths if foot else widths[1:]:
                room = width - 2 * INSET_PX
                lines, style = type_.wrapped_in(text, BODY.at_px(px), room, rows=rows)
                wide = max(type_.width(line, style) for line in lines) + 2 * INSET_PX
                tall = type_.line_px(style) * len(lines) + 6
                top = foot - tall if foot else highest
                yield Caption(Rect(MIDDLE - wide // 2, top, wide, tall), tuple(lines), style)


def _instead_of_goal(type_: Type, layout: Layout, text: str) -> Iterator[Caption]:
    """Lay it as one line between HUD and panels, if it can be read there."""
    top = layout.goal.top - 2
    for px in range(SIZES_PX[0], SIZES_PX[1] - 1, -1):
        style = BODY.at_px(px)
        wide, tall = type_.width(text, style) + 2 * INSET_PX, type_.line_px(style) + 4
        if wide <= layout.hud.width and top + tall <= layout.top:
            yield Caption(Rect(WIDTH // 2 - wide // 2, top, wide, tall), (text,), style)
            return


def _shared_px(one: Rect, other: Rect) -> int:
    shared = one.clip(other)
    return shared.width * shared.height
