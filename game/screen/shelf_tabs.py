"""The tabs over the shelf: discs, statistics and feats, one page each."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.layout import MARGIN, WIDTH
from game.screen.palette import AMBER, AMBER_LIGHT, DIM
from game.screen.panel import draw_strip
from game.screen.typefaces import HEADING

TABS = ("discs", "statistics", "feats")
GROUP = "tabs"
GAP_PX = 10
TAB = HEADING.at_px(22)


def tabs_px(kit: Kit) -> int:
    """Tell how high the tabs are."""
    return max(44, kit.type.line_px(TAB) + 8)


def tab_targets(kit: Kit, top: int) -> Sequence[Target]:
    """Lay the tabs out in a row."""
    wide = (WIDTH - 2 * MARGIN + GAP_PX) // len(TABS)
    return [
        Target(
            f"tab-{name}",
            Rect(MARGIN + wide * at, top, wide - GAP_PX, tabs_px(kit)),
            group=GROUP,
            value=name,
        )
        for at, name in enumerate(TABS)
    ]


def draw_tabs(surface: pygame.Surface, kit: Kit, targets: Sequence[Target], *, here: str) -> None:
    """Draw the tabs; the one that lies open is lit."""
    for target in targets:
        lit, where = target.value == here, target.box
        draw_strip(surface, where, alpha=0.8)
        style = TAB.in_colour(AMBER_LIGHT if lit else DIM)
        text = kit.words(f"shelf-tab-{target.value}")
        text, style = kit.type.fitted(text, style, where.width - 16)
        picture = kit.type.set(text, style)
        surface.blit(picture, picture.get_rect(center=where.center))
        if lit:
            surface.fill(AMBER, Rect(where.left + 10, where.bottom - 4, where.width - 20, 3))
