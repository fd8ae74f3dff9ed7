"""The demo: the real screens, played by the bot, with what it wants and why; any input ends it."""

from collections.abc import Callable
from typing import Protocol

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT
from game.screen.panel import draw_strip
from game.screen.scene import (
    STAY,
    TICKS_PER_S,
    Away,
    Change,
    Clicked,
    Dropped,
    Pointed,
    Pressed,
    Scene,
    Signal,
    Stack,
    Stray,
)
from game.screen.shapes import MARGIN, box
from game.screen.typefaces import LABEL, ROW, ROW_BOLD

TAKE_OVER_TICKS = 36
POINTER_PX = 24


class Actor(Protocol):
    """Who plays the demo: gives the next thing to do, and says why."""

    @property
    def says(self) -> str:
        """What it wants and why, as a sentence."""

    @property
    def about(self) -> str:
        """Seed and chapter, as a small line."""

    @property
    def over(self) -> bool:
        """Whether it has shown all."""

    def act(self, scene: Scene) -> Change:
        """Do what it does in this tick on the screen that is shown."""


class Demo:
    """Holds the stack of the real scenes and lets an actor use them."""

    def __init__(
        self,
        kit: Kit,
        first: Scene,
        actor: Actor,
        *,
        ends: Callable[[], Change],
        take_over: Callable[[], Change],
    ) -> None:
        self.kit = kit
        self.stack = Stack(first)
        self._actor = actor
        self._ends = ends
        self._take_over = take_over
        self._hold_ticks = 0
        self._moved_px = 0
        self._last: tuple[int, int] | None = None

    def handle(self, signal: Signal) -> Change:
        """End at any input; holding CONFIRM takes over."""
        match signal:
            case Pressed(Action.CONFIRM) | Clicked():
                self._hold_ticks = 1
                return STAY
            case Pressed() | Stray() | Away():
                return self._ends()
            case Dropped(path):
                if self.kit.cupboard is not None:
                    self.kit.cupboard.take(path)
                return self._ends()
            case Pointed(x, y):
                return self._pointed(x, y)
        if self._hold_ticks and not self.kit.devices.held(Action.CONFIRM):
            return self._ends()
        return STAY

    def tick(self) -> Change:
        """Let the actor act, the scene live, and the ring fill."""
        if self._hold_ticks:
            self._hold_ticks += 1
            if self._hold_ticks > TAKE_OVER_TICKS:
                return self._take_over()
        if self._actor.over or self.stack.top is None:
            return self._ends()
        shown = self.stack.top
        self.stack.apply(self._actor.act(shown))
        if self._actor.says:
            self.kit.captions.say(self._actor.says, seconds=2)
        if self.stack.top is shown:
            # What has only just come is acted on before it lives.
            self.stack.apply(shown.tick())
        return STAY

    def draw(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the real screen and, over it, that the bot plays."""
        if self.stack.top is not None:
            self.stack.top.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        style = ROW_BOLD.in_colour(AMBER_LIGHT)
        top = self.kit.layout.bar.top - type_.line_px(style) - 1
        tag, about = words("demo-tag"), self._actor.about
        width = type_.width(tag, style)
        room = Rect(36, top, width + 16 + type_.width(about, LABEL), type_.line_px(style))
        draw_strip(surface, room, alpha=0.9)
        type_.write(surface, tag, room.topleft, style)
        under = top + type_.line_px(style) - type_.line_px(LABEL) - 1
        type_.write(surface, about, (36 + width + 16, under), LABEL)
        self._draw_ring(surface)

    def _pointed(self, x: int, y: int) -> Change:
        """Forgive a nudge of the table; a real movement ends the demo."""
        if self._last is not None:
            self._moved_px += abs(x - self._last[0]) + abs(y - self._last[1])
        self._last = (x, y)
        return self._ends() if self._moved_px > POINTER_PX and not self._hold_ticks else STAY

    def _draw_ring(self, surface: pygame.Surface) -> None:
        where = self.kit.layout.primary
        plate = box(where.width, where.height, radius=6, fill=(12, 16, 24), rim=AMBER, rim_px=1.4)
        surface.blit(plate, (where.left - MARGIN, where.top - MARGIN))
        text = self.kit.words("demo-take-over")
        left = where.left + 12
        left += self.kit.glyphs.draw(surface, Action.CONFIRM, left, where.centery, lit=True) + 8
        text, style = self.kit.type.fitted(text, ROW.in_colour(AMBER_LIGHT), where.right - 8 - left)
        picture = self.kit.type.set(text, style)
        surface.blit(picture, picture.get_rect(midleft=(left, where.centery)))
        share = self._hold_ticks / TAKE_OVER_TICKS
        done = Rect(where.left + 3, where.bottom - 6, round((where.width - 6) * share), 3)
        surface.fill(AMBER, done)


PAUSE_TICKS = round(1.2 * TICKS_PER_S)
"""How long the bot thinks, so that one can read along."""
