"""Statistics: what all runs of a profile have come to, and the run in progress beside them."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.tally import Tally
from game.screen.actions import Action
from game.screen.emulsion import bare_film
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM, TEXT
from game.screen.panel import draw_panel, draw_rule
from game.screen.scene import STAY, Change
from game.screen.shelf_tabs import TABS, draw_tabs, tab_targets, tabs_px
from game.screen.statistics_rows import Counted, rows_of
from game.screen.typefaces import HINT, LABEL, NUMBER, ROW, Style

TOP = 20
COLUMN_SHARE = 0.26
"""How much of the sheet one column of numbers takes."""


class StatisticsPage(Page):
    """A sheet of rows that is gone through line by line."""

    pointer_focuses = False

    def __init__(
        self,
        kit: Kit,
        counts: Callable[[], tuple[Tally | None, Tally]],
        *,
        tabs: Callable[[str], Change],
    ) -> None:
        super().__init__(kit)
        self._run, self._life = counts()
        self._tabs = tabs
        self._first = 0
        self.focus.offer(self.targets())
        self.focus.set(f"tab-{TABS[1]}")

    def targets(self) -> Sequence[Target]:
        """Give the tabs."""
        return tab_targets(self.kit, TOP)

    def pairs(self) -> Sequence[Pair]:
        """Say how to go down the sheet."""
        words = self.kit.words
        more = (Pair((Action.UP, Action.DOWN), words("bar-line")),) if self._most else ()
        turn = Pair((Action.LEFT, Action.RIGHT), words("bar-tab"))
        return (turn, *more, Pair((Action.BACK,), words("bar-back")))

    def choose(self, target: Target) -> Change:
        """Turn to another page."""
        return self._tabs(str(target.value)) if target.value != "statistics" else STAY

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def act(self, action: Action) -> Change:
        """Go down the sheet."""
        if action in (Action.UP, Action.DOWN, Action.NEXT, Action.PREVIOUS):
            step = 1 if action in (Action.DOWN, Action.NEXT) else -1
            first = max(0, min(self._most, self._first + step))
            if first == self._first:
                self.kit.desk.refuse()
            self._first = first
            return STAY
        return super().act(action)

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the tabs and the rows that are in sight."""
        surface.blit(bare_film(), (0, 0))
        draw_tabs(surface, self.kit, tab_targets(self.kit, TOP), here="statistics")
        sheet, type_, words = self._sheet, self.kit.type, self.kit.words
        draw_panel(surface, sheet, notched=False)
        head = sheet.top + 12
        for at, key in self._columns:
            where = (self._right(at), head)
            type_.write(surface, words(key), where, LABEL, anchor="right", within=self._wide)
        y = head + type_.line_px(LABEL) + 4
        for row in self._rows[self._first : self._first + self._shown]:
            self._draw_row(surface, row, y)
            y += self._row_px
        hidden = len(self._rows) - self._shown
        if hidden > 0:
            text = words("statistics-more", count=hidden)
            where = (sheet.left + 24, sheet.bottom - type_.line_px(HINT) - 6)
            type_.write(surface, text, where, HINT, within=sheet.width - 48)

    @property
    def _columns(self) -> Sequence[tuple[int, str]]:
        """Give the columns of numbers: from the right, and what stands above them."""
        every = (0, "statistics-all")
        return (every,) if self._run is None else (every, (1, "statistics-run"))

    @property
    def _rows(self) -> Sequence[Counted]:
        return rows_of(self.kit.words, self._run, self._life)

    @property
    def _sheet(self) -> Rect:
        top = TOP + tabs_px(self.kit) + 14
        return Rect(36, top, 1208, self.kit.layout.bar.top - 26 - top)

    @property
    def _row_px(self) -> int:
        return self.kit.type.line_px(ROW) + 8

    @property
    def _shown(self) -> int:
        type_, sheet = self.kit.type, self._sheet
        room = sheet.height - 16 - type_.line_px(LABEL) - 16
        if len(self._rows) * self._row_px > room:
            room -= type_.line_px(HINT)
        return max(1, room // self._row_px)

    @property
    def _most(self) -> int:
        return max(0, len(self._rows) - self._shown)

    @property
    def _wide(self) -> int:
        return round(self._sheet.width * COLUMN_SHARE) - 20

    def _right(self, column: int) -> int:
        return self._sheet.right - 24 - column * (self._wide + 20)

    def _draw_row(self, surface: pygame.Surface, row: Counted, y: int) -> None:
        type_, sheet = self.kit.type, self._sheet
        left, columns = sheet.left + 24, self._columns
        name_px = self._right(len(columns) - 1) - self._wide - 12 - left
        type_.write(surface, row.name, (left, y), ROW.in_colour(TEXT), within=name_px)
        for at, text in zip((at for at, _ in columns), (row.life, row.run), strict=False):
            style: Style = (NUMBER if row.number else ROW).in_colour(
                AMBER_LIGHT if at == 0 else DIM
            )
            where = (self._right(at), y)
            type_.write(surface, text, where, style, anchor="right", within=self._wide)
        draw_rule(surface, left, sheet.right - 24, y + type_.line_px(ROW) + 3, value=0.2)
