"""The morning report: what the night cost, and because of what."""

from collections.abc import Callable

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.frame import Hud, Primary
from game.screen.kit import Kit
from game.screen.money import roubles
from game.screen.page import Page
from game.screen.palette import DIM, GREEN, RED
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HANDWRITING, PLACE, TOTAL
from game.screen.views import ReportView

SHEET = Rect(240, 90, 800, 540)
LINE_TICKS = 14


class Report(Page):
    """Lines appear one by one, and all at once when asked."""

    def __init__(self, kit: Kit, view: ReportView, *, then: Callable[[], Change]) -> None:
        super().__init__(kit)
        self._view = view
        self._then = then
        self._stage = self.behind = Stage(kit.plates, "kitchen")
        self._stage.calm, self._stage.dim = True, 0.4
        self._hurried = kit.settings.reduced_motion

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._view.hud

    def primary(self) -> Primary:
        """Begin the day."""
        return Primary(self.kit.words("report-go"))

    def commit(self) -> Change:
        """Show all lines first, then go on."""
        if not self._hurried and self._shown < len(self._view.lines):
            self._hurried = True
            return STAY
        return self._then()

    def act(self, action: Action) -> Change:
        """Go on by any way out."""
        return self.commit() if action is Action.BACK else STAY

    def idle(self) -> Change:
        """Write with the pen."""
        self._stage.tick()
        if (
            not self._hurried
            and self.ticks % LINE_TICKS == 1
            and self._shown < len(self._view.lines)
        ):
            self.kit.desk.sound("pen", gain=0.5)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the bill, then what people say."""
        self._stage.draw(surface, blend)
        draw_panel(surface, SHEET)
        column = Column(surface, self.kit.type, SHEET.inflate(-80, -50))
        column.heading(self._view.heading, PLACE)
        for line in self._view.lines[: self._shown]:
            ink = GREEN if line.value > 0 else RED if line.value < 0 else DIM
            text = roubles(line.value, signed=True) if line.value else ""
            column.row(line.text, text, ink=ink, name_style=HANDWRITING)
        if self._shown < len(self._view.lines):
            return
        column.rule().row(self.kit.words("report-balance"), self._view.balance, value_style=TOTAL)
        for sentence in self._view.news:
            column.gap(4).paragraph(sentence, BODY)

    @property
    def _shown(self) -> int:
        return len(self._view.lines) if self._hurried else self.ticks // LINE_TICKS
