"""Two columns over a place: what can be set at the left, and at the right what comes of it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

import pygame
from pygame import Rect

from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.page import Page
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import LEDGER_HEADING

HEAD_AT = (44, 28)
HEAD_PX = {100: 34, 150: 26, 200: 20}
"""What is large already grows less with large text."""
LIST_LEFT, LIST_TOP, GUTTER_PX, RIGHT_EDGE = 36, 96, 24, 1244
DIM_BEHIND = 0.4


class TwoColumns(Page, ABC):
    """Fill in the rows and the sheet; the list goes along with the ring."""

    pointer_focuses = False
    """A list that followed the pointer would scroll away under it."""
    title = ""
    """The key of the heading."""
    group = ""
    """Names the rows among what can have the ring."""
    list_px: Mapping[int, int] = {}
    """How wide the list is at each size of text."""
    margin_px = 40
    """What is left free above and below on the sheet, together."""

    def __init__(self, kit: Kit, *, at: str, plate: str) -> None:
        super().__init__(kit)
        self._at = at
        self._still_ticks = 0
        """How long nothing was set, and no other row was gone to."""
        self._stage = self.behind = self.stage_of(plate)

    # What differs.

    @abstractmethod
    def rows(self) -> Sequence[Row]:
        """Give everything that can have the ring."""

    @abstractmethod
    def draw_sheet(self, surface: pygame.Surface, column: Column) -> None:
        """Write what comes of it."""

    def turned_to(self, name: str) -> None:
        """React to another row that has the ring."""

    # The same on every such page.

    def targets(self) -> Sequence[Target]:
        """Give the rows, as far as they are in sight."""
        room = self._list.inflate(-24, -24)
        return row_targets(self.rows(), room, self.kit.type, group=self.group, at=self._at)

    def focused(self, target: Target) -> None:
        """Read the row."""
        self._at = target.name
        self.turned_to(target.name)

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def idle(self) -> Change:
        """Let the place behind live."""
        self._still_ticks += 1
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint place, heading, list and sheet."""
        self._stage.draw(surface, blend)
        type_ = self.kit.type
        head = LEDGER_HEADING.at_px(HEAD_PX[type_.percent])
        type_.write(surface, self.kit.words(self.title), HEAD_AT, head)
        draw_panel(surface, self._list, notched=False)
        draw_rows(surface, type_, self.targets(), of=len(self.rows()), here=self._at)
        draw_panel(surface, self._sheet)
        self.draw_sheet(surface, Column(surface, type_, self._sheet.inflate(-56, -self.margin_px)))

    def stage_of(self, plate: str) -> Stage:
        """Make the place behind the page."""
        stage = Stage(self.kit.plates, plate)
        stage.dim = DIM_BEHIND
        return stage

    def step(self, step: int) -> None:
        """Go to the next row; the list goes along."""
        names = [row.name for row in self.rows()]
        at = names.index(self._at) + step
        if not 0 <= at < len(names):
            self.kit.desk.refuse()
            return
        self._at = names[at]
        self.focus.offer(self.targets())
        self.focus.set(self._at)
        where = self.focus.at
        if where is not None:
            self.kit.desk.focus(where.box.centerx)
            self.focused(where)

    @property
    def _foot(self) -> int:
        return self.kit.layout.bar.top - 32

    @property
    def _list(self) -> Rect:
        return Rect(LIST_LEFT, LIST_TOP, self.list_px[self.kit.type.percent], self._foot - LIST_TOP)

    @property
    def _sheet(self) -> Rect:
        left = self._list.right + GUTTER_PX
        return Rect(left, LIST_TOP, RIGHT_EDGE - left, self._foot - LIST_TOP)
