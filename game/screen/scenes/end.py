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


class End(Page):
    """The plate of the last place, a few sentences, and the count."""

    def __init__(self, kit: Kit, view: EndView, ways: Callable[[], Sequence[Entry]]) -> None:
        super().__init__(kit)
        self._view = view
        self._ways = ways
        self._stage = self.behind = Stage(kit.plates, view.plate, snow=160)
        self._stage.dim = 0.55
        self._hurried = kit.settings.reduced_motion

    def targets(self) -> Sequence[Target]:
        """Give the ways on."""
        ways = self._ways()
        width = min(300, 1180 // max(1, len(ways)))
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
        """Show everything first; then go the way that was chosen."""
        if self._shown < len(self._view.texts):
            self._hurried = True
            return STAY
        return target.value.choose() if isinstance(target.value, Entry) else STAY

    def act(self, action: Action) -> Change:
        """Stay: the end cannot be stepped back from, only gone on from."""
        if action is Action.BACK:
            self._hurried = True
        return STAY

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.calm = self.kit.settings.reduced_motion
        self._stage.grain_percent = self.kit.settings.grain
        self._stage.tick()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the place, the sentences that have come, and the count."""
        self._stage.draw(surface, blend)
        type_, view = self.kit.type, self._view
        draw_strip(surface, Rect(60, 60, 1160, 64), alpha=0.6)
        style = LEDGER_HEADING.at_px(40)
        type_.write(surface, view.heading, (640, 64), style, anchor="middle", within=1120)
        self._draw_texts(surface)
        self._draw_count(surface)
        for target in self.targets():
            if isinstance(target.value, Entry):
                kind = "primary" if target.name == self.targets()[-1].name else "plain"
                draw_button(surface, target.box, target.value.text, type_, kind=kind)

    @property
    def _shown(self) -> int:
        if self._hurried:
            return len(self._view.texts)
        return max(0, self.ticks - FIRST_TICKS) // EACH_TICKS + 1

    def _draw_texts(self, surface: pygame.Surface) -> None:
        draw_strip(surface, TEXTS.inflate(30, 20), alpha=0.8)
        column = Column(surface, self.kit.type, TEXTS)
        words = self.kit.words
        if self._view.cause:
            column.line(words("end-cause"), HINT).paragraph(self._view.cause, ROW_BOLD.at_px(20))
            if self._view.warning:
                column.gap(4).line(words("end-warning"), HINT)
                column.paragraph(self._view.warning, BODY.in_colour(RED_LIGHT))
            column.rule()
        for text in self._view.texts[: self._shown]:
            column.paragraph(text, BODY).gap(8)

    def _draw_count(self, surface: pygame.Surface) -> None:
        draw_panel(surface, COUNT)
        column = Column(surface, self.kit.type, COUNT.inflate(-48, -36))
        column.heading(self.kit.words("end-count"), HEADING)
        for name, value in self._view.rows:
            column.row(name, value, ink=AMBER if self._view.won else TEXT)
