"""A question before something final: the scene beneath stays visible and stands still."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.panel import draw_panel
from game.screen.scene import POP, STAY, Change, Scene
from game.screen.typefaces import BODY, BUTTON
from game.screen.widgets import draw_button

WIDE_PX = {100: 560, 150: 720, 200: 880}
"""How wide the sheet is at each size of text."""
LEAST_PX = 240
INSET_PX, GAP_PX = 30, 16
"""What is left free round everything, and between the question and its answers."""
MIDDLE = (640, 350)


class Confirm(Page):
    """Asks one question with two answers; the safe one has the focus."""

    def __init__(
        self,
        kit: Kit,
        question: str,
        *,
        yes: Callable[[], Change],
        below: Scene,
        **values: object,
    ) -> None:
        super().__init__(kit)
        self._question = kit.words(question, **values)
        self._yes = yes
        self._below = below
        self._box = self._sheet()

    def targets(self) -> Sequence[Target]:
        """Give the two answers."""
        sheet, tall = self._box, self._button_px
        top = sheet.bottom - INSET_PX - tall
        return (
            Target("no", Rect(sheet.left + INSET_PX, top, 240, tall)),
            Target("yes", Rect(sheet.right - INSET_PX - 240, top, 240, tall)),
        )

    def choose(self, target: Target) -> Change:
        """Go on as answered."""
        return self._yes() if target.name == "yes" else POP

    def tick(self) -> Change:
        """Live a tick; what is beneath does not."""
        super().tick()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint what is beneath, dimmed, and the question on a sheet."""
        self._below.draw(surface, 0.0)
        surface.fill((110, 110, 110), special_flags=pygame.BLEND_RGB_MULT)
        sheet, words = self._box, self.kit.words
        draw_panel(surface, sheet)
        room = sheet.inflate(-2 * INSET_PX, -2 * INSET_PX)
        room.height -= self._button_px + GAP_PX
        Column(surface, self.kit.type, room).paragraph(self._question, BODY)
        for target, key in zip(self.targets(), ("answer-no", "answer-yes"), strict=True):
            kind = "lit" if target.name == "no" else "danger"
            draw_button(surface, target.box, words(key), self.kit.type, kind=kind)

    @property
    def _button_px(self) -> int:
        return max(54, self.kit.type.line_px(BUTTON) + 12)

    def _sheet(self) -> Rect:
        """Give the sheet, as tall as the question makes it."""
        type_ = self.kit.type
        width = WIDE_PX[type_.percent]
        lines = type_.wrap(self._question, BODY, width - 2 * INSET_PX)
        tall = len(lines) * type_.line_px(BODY) + self._button_px + 3 * INSET_PX
        sheet = Rect(0, 0, width, min(max(LEAST_PX, tall), 2 * MIDDLE[1] - 2 * INSET_PX))
        sheet.center = MIDDLE
        return sheet
