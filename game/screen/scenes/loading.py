"""Loading: bare film, a bar, and what is being made ready."""

from collections.abc import Callable

import pygame
from pygame import Rect

from game.screen.emulsion import bare_film
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import shade
from game.screen.scene import STAY, Change
from game.screen.shapes import glow
from game.screen.typefaces import HEADING, HINT


class Loading(Page):
    """Waits for something that worker processes make, and then goes on."""

    def __init__(
        self,
        kit: Kit,
        *,
        what: str,
        progress: Callable[[], float],
        then: Callable[[], Change],
        least_ticks: int = 20,
    ) -> None:
        super().__init__(kit)
        self._what = what
        self._progress = progress
        self._then = then
        self._least_ticks = least_ticks
        self._shown = 0.0

    def idle(self) -> Change:
        """Go on as soon as all is there."""
        share = self._progress()
        self._shown += (share - self._shown) / 10
        return self._then() if share >= 1 and self.ticks >= self._least_ticks else STAY

    def back(self) -> Change:
        """Go nowhere: there is nothing behind yet."""
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the bar, and a light that runs along it."""
        surface.blit(bare_film(), (0, 0))
        words, type_ = self.kit.words, self.kit.type
        type_.write(surface, words("loading"), (640, 300), HEADING, anchor="middle")
        type_.write(surface, words(self._what), (640, 400), HINT, anchor="middle")
        rail = Rect(390, 366, 500, 6)
        surface.fill(shade("film", 0.22), rail)
        end = rail.left + round(rail.width * self._shown)
        surface.fill(shade("amber", 0.66), Rect(rail.left, rail.top, end - rail.left, rail.height))
        light = glow(40, strength=0.8)
        surface.blit(
            light, light.get_rect(center=(end, rail.centery)), special_flags=pygame.BLEND_RGB_ADD
        )
