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
from game.screen.typefaces import BODY
from game.screen.widgets import draw_button


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
        self._box = Rect(360, 230, 560, 240)

    def targets(self) -> Sequence[Target]:
        """Give the two answers."""
        top = self._box.bottom - 84
        return (
            Target("no", Rect(self._box.left + 30, top, 240, 54)),
            Target("yes", Rect(self._box.right - 270, top, 240, 54)),
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
        draw_panel(surface, self._box)
        words = self.kit.words
        column = Column(surface, self.kit.type, self._box.inflate(-60, -60))
        column.paragraph(self._question, BODY)
        for target, key in zip(self.targets(), ("answer-no", "answer-yes"), strict=True):
            kind = "lit" if target.name == "no" else "danger"
            draw_button(surface, target.box, words(key), self.kit.type, kind=kind)
