"""The help of a screen: all that the action bar had no room for, as a list to choose from."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.focus import ARROWS, Focus, Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, RIM, TEXT
from game.screen.panel import draw_panel
from game.screen.scene import Clicked, Pointed, Pressed, Signal
from game.screen.typefaces import BODY, HEADING

WIDE_PX = 520
INSET_PX = 24


class HelpSheet:
    """Lies over a screen that stands still; choosing a row does what it names."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._focus = Focus()
        self.is_open = False

    def open(self) -> None:
        """Lay it over the screen, its first row lit."""
        self.is_open = True
        self._focus = Focus()
        self._kit.desk.pause()

    def close(self) -> None:
        """Take it away."""
        self.is_open = False
        self._kit.desk.resume()

    def react(self, signal: Signal, pairs: Sequence[Pair]) -> Action | None:
        """Move the ring, or close; give the action of a row that was chosen."""
        focus = self._focus
        focus.offer(self.targets(pairs))
        match signal:
            case Pressed(Action.HELP | Action.BACK | Action.PAUSE):
                self.close()
            case Pressed(Action.CONFIRM):
                return self._choose(focus.at)
            case Clicked(x, y):
                return self._choose(focus.under(x, y))
            case Pressed(action) if action in ARROWS:
                focus.move(action)
            case Pointed(x, y):
                focus.point(x, y)
        return None

    def targets(self, pairs: Sequence[Pair]) -> Sequence[Target]:
        """Lay the pairs of the bar out under each other."""
        where = self._box(len(pairs))
        top = where.top + INSET_PX + self._kit.type.line_px(HEADING)
        step = self._row_px
        return [
            Target(
                f"help-{row}",
                Rect(where.left + INSET_PX, top + row * step, where.width - 2 * INSET_PX, step - 4),
                group="help",
                value=pair,
            )
            for row, pair in enumerate(pairs)
        ]

    def draw(self, surface: pygame.Surface, pairs: Sequence[Pair]) -> None:
        """Draw the list with the glyphs of the device in use."""
        targets = self.targets(pairs)
        self._focus.offer(targets)
        where, type_ = self._box(len(targets)), self._kit.type
        draw_panel(surface, where, rim=AMBER)
        at = (where.left + INSET_PX, where.top + INSET_PX // 2)
        title = self._kit.words("visit-help")
        type_.write(surface, title, at, HEADING, within=where.width - 2 * INSET_PX)
        for target, pair in zip(targets, pairs, strict=True):
            self._draw_row(surface, target, pair)

    def _choose(self, target: Target | None) -> Action | None:
        """Do what a row names; a click beside the rows only closes."""
        self.close()
        pair = target.value if target is not None else None
        return pair.actions[0] if isinstance(pair, Pair) else None

    def _draw_row(self, surface: pygame.Surface, target: Target, pair: Pair) -> None:
        type_, here = self._kit.type, self._focus.at
        lit = here is not None and here.name == target.name
        pygame.draw.rect(surface, AMBER if lit else RIM, target.box, 1, border_radius=6)
        x = target.box.left + 12
        for action in pair.actions:
            x += self._kit.glyphs.draw(surface, action, x, target.box.centery) + 4
        style = BODY.in_colour(DIM if pair.why_not else AMBER_LIGHT if lit else TEXT)
        top = target.box.centery - type_.line_px(BODY) // 2
        within = target.box.right - 12 - x - 8
        type_.write(surface, pair.text, (x + 8, top), style, within=within)

    @property
    def _row_px(self) -> int:
        return max(48, self._kit.type.line_px(BODY) + 10)

    def _box(self, rows: int) -> Rect:
        kit = self._kit
        wide = min(1208, WIDE_PX * kit.type.percent // 100)
        tall = rows * self._row_px + kit.type.line_px(HEADING) + 2 * INSET_PX
        where = Rect(0, 0, wide, tall)
        where.center = (640, 340)
        where.top = max(kit.layout.hud.bottom + 6, where.top)
        return where
