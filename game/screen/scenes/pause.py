"""Pause: stop, see what one was doing, change anything, and go on where one was."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.movement_ways import ways_of
from game.screen.page import Page
from game.screen.palette import INK, TEXT
from game.screen.panel import draw_panel
from game.screen.scene import POP, STAY, Change, Push, Scene
from game.screen.scenes.almanac import AlmanacPage
from game.screen.scenes.options import Options
from game.screen.scenes.title import Entry
from game.screen.typefaces import BODY, HEADING, HINT, LABEL
from game.screen.widgets import draw_menu

LEFT = Rect(36, 120, 400, 364)
RIGHT = Rect(470, 120, 774, 430)


@dataclass(frozen=True, slots=True)
class Ways:
    """Where one can go from the pause, beyond going on."""

    goal: Callable[[], str] = str
    """The next step, in the language of the moment."""
    practice: bool = True
    """Whether a movement under the pause can be practised alone from here."""
    last: Callable[[], tuple[Entry, ...]] = tuple
    """Save, retry, title."""
    resume: Callable[[], None] = field(default=lambda: None)


class Pause(Page):
    """Lies over a scene that stands still between two ticks."""

    def __init__(self, kit: Kit, below: Scene | None = None, ways: Ways | None = None) -> None:
        super().__init__(kit)
        self._below = below
        self._ways = ways or Ways()
        self._last_captions = tuple(kit.captions.last)
        kit.captions.clear()
        kit.desk.pause()

    @property
    def below(self) -> Scene | None:
        """What stands still under it."""
        return self._below

    def cover(self, below: Scene) -> None:
        """Lie over the scene that was on top, whichever that is."""
        self._below = below

    def targets(self) -> Sequence[Target]:
        """Give the column at the left."""
        entries = self._entries()
        usual = 52 if self.kit.type.percent == 100 else 62
        step = min(usual, (self.kit.layout.bar.top - LEFT.top - 8) // len(entries))
        return [
            Target(
                entry.name,
                Rect(LEFT.left, LEFT.top + row * step, LEFT.width, step - 8),
                group="left",
                why_not=entry.why_not,
                value=entry,
            )
            for row, entry in enumerate(entries)
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say how to go on."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.BACK,), words("bar-resume")),
        )

    def choose(self, target: Target) -> Change:
        """Do what the line says."""
        return target.value.choose() if isinstance(target.value, Entry) else STAY

    def act(self, action: Action) -> Change:
        """Go on by the pause key as well."""
        return self.back() if action is Action.PAUSE else super().act(action)

    def back(self) -> Change:
        """Go on."""
        self.kit.desk.resume()
        self._ways.resume()
        return POP

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the stage at 40 percent, its grain still, and the column."""
        if self._below is not None:
            self._below.draw(surface, 0.0)
        surface.fill((70, 72, 78), special_flags=pygame.BLEND_RGB_MULT)
        # The bar of the scene beneath would shine through the words of this one.
        surface.fill(INK, Rect(0, self.kit.layout.bar.top - 20, WIDTH, HEIGHT))
        rows = self.focus.targets or tuple(self.targets())
        height = rows[-1].box.bottom - LEFT.top + 48
        draw_panel(surface, Rect(LEFT.left, LEFT.top - 24, LEFT.width, height))
        draw_menu(
            surface,
            self.kit.type,
            [
                (row.box.inflate(-28, 0), row.value.text, row is self.focus.at, row.enabled)
                for row in rows
                if isinstance(row.value, Entry)
            ],
            style=HEADING.at_px(24).in_colour(TEXT),
        )
        self._draw_what(surface)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Leave the ring out: the needle lies on the focused row."""

    def _entries(self) -> Sequence[Entry]:
        words = self.kit.words
        return (
            Entry("resume", words("pause-resume"), self.back),
            *ways_of(self.kit, self._below, practice=self._ways.practice),
            *self._almanac(),
            Entry("options", words("pause-options"), lambda: Push(Options(self.kit, self))),
            *self._ways.last(),
        )

    def _almanac(self) -> tuple[Entry, ...]:
        book = self.kit.almanac
        if book is None:
            return ()
        text = self.kit.words("pause-almanac")
        return (Entry("almanac", text, lambda: Push(AlmanacPage(self.kit, book))),)

    def _draw_what(self, surface: pygame.Surface) -> None:
        height = RIGHT.height if self.kit.type.percent == 100 else self._tallest_px
        draw_panel(surface, Rect(RIGHT.left, LEFT.top - 24, RIGHT.width, height))
        inner = Rect(RIGHT.left + 28, LEFT.top, RIGHT.width - 56, height - 48)
        column = Column(surface, self.kit.type, inner)
        words = self.kit.words
        column.heading(words("pause-what"))
        column.paragraph(self._ways.goal() or words("pause-no-goal"), BODY).gap(12)
        self._draw_heard(column)

    @property
    def _tallest_px(self) -> int:
        return self.kit.layout.bar.top - 28 - (LEFT.top - 24)

    def _draw_heard(self, column: Column) -> None:
        """Write what was said last: the newest of it that has room at its full size."""
        type_ = self.kit.type
        room = column.room - type_.line_px(LABEL)
        heard: list[str] = []
        for caption in reversed(self._last_captions):
            room -= len(type_.wrap(caption, HINT, column.box.width)) * type_.line_px(HINT)
            if room < 0:
                break
            heard.insert(0, caption)
        if heard:
            column.label(self.kit.words("pause-heard"))
        for caption in heard:
            column.paragraph(caption, HINT)
