"""A shelf: things side by side in rows, which scroll when there are more than it holds."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.actions import Action
from game.screen.focus import Focus, Target
from game.screen.palette import shade

STEPS = {Action.UP: -1, Action.PREVIOUS: -1, Action.DOWN: 1, Action.NEXT: 1}


class Shelf:
    """Lays targets out, and remembers which of its rows stands on top."""

    def __init__(self, group: str) -> None:
        self.group = group
        self._first = 0
        self._across = 1
        self._room = 1
        self._all: tuple[Target, ...] = ()

    def lay(
        self, things: Sequence[Target], where: Rect, *, pitch: tuple[int, int], at: str
    ) -> list[Target]:
        """Give the things that are in sight; ``at`` names the one that has to be."""
        across, room = max(1, where.width // pitch[0]), max(1, where.height // pitch[1])
        self._across, self._room, self._all = across, room, tuple(things)
        rows = -(-len(things) // across)
        here = next((n // across for n, thing in enumerate(things) if thing.name == at), None)
        if here is not None:
            self._first = max(here - room + 1, min(here, self._first))
        self._first = max(0, min(self._first, rows - room))
        return [
            Target(
                thing.name,
                thing.box.move(
                    where.left + number % across * pitch[0],
                    where.top + number // across * pitch[1],
                ),
                group=self.group,
                why_not=thing.why_not,
                value=thing.value,
            )
            for number, thing in enumerate(things[self._first * across :][: across * room])
        ]

    def scroll(self, focus: Focus, action: Action) -> bool:
        """Move the ring into a row out of sight; False where none lies that way."""
        at = focus.at
        if at is None or at.group != self.group or action not in STEPS:
            return False
        names = [thing.name for thing in self._all]
        if at.name not in names:
            return False
        row = names.index(at.name) // self._across + STEPS[action]
        if self._first <= row < self._first + self._room or not 0 <= row <= self._last:
            return False
        column = names.index(at.name) % self._across
        found = self._all[min(len(names) - 1, row * self._across + column)]
        focus.offer([*focus.targets, found])
        return focus.set(found.name)

    def draw_more(self, surface: pygame.Surface, where: Rect) -> None:
        """Say with small arrows in which direction more things lie."""
        hidden = (self._first > 0, self._first + self._room <= self._last)
        for way, is_hidden, y in zip(
            ("up", "down"), hidden, (where.top + 10, where.bottom - 10), strict=True
        ):
            if is_hidden:
                sign = icons.arrow(way, shade("amber", 0.7), 14)
                surface.blit(sign, sign.get_rect(center=(where.right - 22, y)))

    @property
    def _last(self) -> int:
        return (len(self._all) - 1) // self._across
