"""The help of a screen: all that the action bar had no room for, as a list to choose from."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.palette import AMBER, DIM, RIM, TEXT
from game.screen.panel import draw_panel
from game.screen.typefaces import BODY, HEADING

WIDE_PX = 520
INSET_PX = 24


def help_targets(kit: Kit, pairs: Sequence[Pair]) -> Sequence[Target]:
    """Lay the pairs of the bar out under each other."""
    where = _box(kit, len(pairs))
    top = where.top + INSET_PX + kit.type.line_px(HEADING)
    step = _row_px(kit)
    return [
        Target(
            f"help-{row}",
            Rect(where.left + INSET_PX, top + row * step, where.width - 2 * INSET_PX, step - 4),
            group="help",
            value=pair,
        )
        for row, pair in enumerate(pairs)
    ]


def draw_help(surface: pygame.Surface, kit: Kit, targets: Sequence[Target], *, here: str) -> None:
    """Draw the list with the glyphs of the device in use."""
    where = _box(kit, len(targets))
    draw_panel(surface, where, rim=AMBER)
    title = kit.words("visit-help")
    at = (where.left + INSET_PX, where.top + INSET_PX // 2)
    kit.type.write(surface, title, at, HEADING, within=where.width - 2 * INSET_PX)
    for target in targets:
        pair = target.value
        if not isinstance(pair, Pair):
            continue
        rim = AMBER if target.name == here else RIM
        pygame.draw.rect(surface, rim, target.box, 1, border_radius=6)
        x = target.box.left + 12
        for action in pair.actions:
            x += kit.glyphs.draw(surface, action, x, target.box.centery) + 4
        style = BODY.in_colour(DIM if pair.why_not else TEXT)
        top = target.box.centery - kit.type.line_px(BODY) // 2
        within = target.box.right - 12 - x - 8
        kit.type.write(surface, pair.text, (x + 8, top), style, within=within)


def _row_px(kit: Kit) -> int:
    return max(48, kit.type.line_px(BODY) + 10)


def _box(kit: Kit, rows: int) -> Rect:
    wide = min(1208, WIDE_PX * kit.type.percent // 100)
    tall = rows * _row_px(kit) + kit.type.line_px(HEADING) + 2 * INSET_PX
    where = Rect(0, 0, wide, tall)
    where.center = (640, 340)
    where.top = max(kit.layout.hud.bottom + 6, where.top)
    return where
