"""The end: what became of it, what warned of it, and where one can go on."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, RED_LIGHT, TEXT
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import STAY, Change
from game.screen.scenes.title import Entry
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HEADING, HINT, LEDGER_HEADING, ROW_BOLD
from game.screen.views import EndView
from game.screen.widgets import draw_button

TEXTS = Rect(80, 150, 620, 420)
COUNT = Rect(760, 150, 484, 330)
FIRST_TICKS = 30
EACH_TICKS = 90
HEAD = LEDGER_HEADING.at_px(40)
HEAD_TOPS = {100: 60, 150: 24, 200: 24}
BUTTON_PX = {100: 300, 150: 340, 200: 392}


class End(Page):
    """The plate of the last place, a few sentences, and the count; large text takes turns."""

    def __init__(self, kit: Kit, view: EndView, ways: Callable[[], Sequence[Entry]]) -> None:
        super().__init__(kit)
        self._view = view
        self._ways = ways
        self._stage = self.behind = Stage(kit.plates, view.plate)
        self._stage.dim = 0.55
        self._hurried = kit.settings.reduced_motion
        self._counted = False
        """Whether the sheet with the count lies on top, where only one has room."""

    def targets(self) -> Sequence[Target]:
        """Give the ways on."""
        ways = self._ways()
        width = min(BUTTON_PX[self.kit.type.percent], 1180 // max(1, len(ways)))
        left = 1244 - len(ways) * (width + 16) + 16
        return [
            Target(
                way.name,
                Rect(left + number * (width + 16), 656, width, 50),
                why_not=way.why_not,
                value=way,
            )
            for number, way in enumerate(ways)
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say nothing: the buttons do."""
        return ()

    def choose(self, target: Target) -> Change:
        """Show everything first, and the count; then go the way that was chosen."""
        if self._shown < len(self._view.texts):
            self._hurried = True
            return STAY
        if self._large and not self._counted:
            self._counted = True
            return STAY
        return target.value.choose() if isinstance(target.value, Entry) else STAY

    def act(self, action: Action) -> Change:
        """Stay: the end cannot be stepped back from, only gone on from."""
        if action is Action.BACK:
            self._hurried = True
        if self._large and action in (Action.NEXT, Action.PREVIOUS):
            self._counted = action is Action.NEXT
        return STAY

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the place, the sentences that have come, and the count."""
        self._stage.draw(surface, blend)
        type_, view = self.kit.type, self._view
        top = HEAD_TOPS[type_.percent]
        draw_strip(surface, Rect(60, top, 1160, self._head_px), alpha=0.6)
        type_.write(surface, view.heading, (640, top + 4), HEAD, anchor="middle", within=1120)
        if not self._large:
            self._draw_texts(surface, TEXTS)
            self._draw_count(surface, COUNT)
        elif self._counted:
            self._draw_count(surface, self._room)
        else:
            self._draw_texts(surface, self._room.inflate(-40, -20))
        for target in self.targets():
            if isinstance(target.value, Entry):
                kind = "primary" if target.name == self.targets()[-1].name else "plain"
                draw_button(surface, target.box, target.value.text, type_, kind=kind)

    @property
    def _large(self) -> bool:
        return self.kit.type.percent > 100

    @property
    def _head_px(self) -> int:
        return self.kit.type.line_px(HEAD) + 12

    @property
    def _room(self) -> Rect:
        """Give the one sheet that there is room for beside large text."""
        top = HEAD_TOPS[self.kit.type.percent] + self._head_px + 16
        return Rect(36, top, 1208, 640 - top)

    @property
    def _shown(self) -> int:
        if self._hurried:
            return len(self._view.texts)
        return max(0, self.ticks - FIRST_TICKS) // EACH_TICKS + 1

    def _draw_texts(self, surface: pygame.Surface, where: Rect) -> None:
        draw_strip(surface, where.inflate(30, 20), alpha=0.8)
        column = Column(surface, self.kit.type, where)
        words = self.kit.words
        if self._view.cause:
            column.line(words("end-cause"), HINT).paragraph(self._view.cause, ROW_BOLD.at_px(20))
            if self._view.warning:
                column.gap(4).line(words("end-warning"), HINT)
                column.paragraph(self._view.warning, BODY.in_colour(RED_LIGHT))
            column.rule()
        for text in self._view.texts[: self._shown]:
            column.paragraph(text, BODY).gap(8)

    def _draw_count(self, surface: pygame.Surface, where: Rect) -> None:
        draw_panel(surface, where)
        column = Column(surface, self.kit.type, where.inflate(-48, -36))
        column.heading(self.kit.words("end-count"), HEADING)
        for name, value in self._view.rows:
            column.row(name, value, ink=AMBER if self._view.won else TEXT)
