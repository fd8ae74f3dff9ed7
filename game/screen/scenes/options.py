"""Options: six tabs of rows; every change works at once and is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pygame
from pygame import Rect

from game.screen.actions import TABLE, Action, ClashError, Key
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, TEXT, shade
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import STAY, Change, Scene
from game.screen.settings import CHOICES, Settings
from game.screen.typefaces import BODY, HEADING, HINT, ROW, ROW_BOLD
from game.screen.widgets import draw_choice, draw_inks, draw_slider

TABS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "game": ("risk_as", "confirm"),
        "hand": ("hand", "hand_speed", "lens"),
        "picture": ("palette", "fullscreen", "grain", "reduced_motion", "soften_films"),
        "sound": ("music", "disc", "effects", "voices", "captions", "captions_box"),
        "text": ("language", "text_percent", "plain_letters", "latin_glyphs"),
        "controls": tuple(binding.action.value for binding in TABLE),
    }
)
PERCENT_STEP = 5
HEAD = Rect(36, 40, 1208, 52)
LIST = Rect(36, 112, 790, 488)
ABOUT = Rect(850, 112, 394, 488)
VALUE_PX = 270
KNOB_PX = 22
"""What a slider keeps free for its knob before the number begins."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a field of the settings, or an action to be bound."""

    name: str
    action: Action | None = None


class Options(Page):
    """Lies over the title or the pause; ``below`` is painted dimmed behind it."""

    def __init__(
        self, kit: Kit, below: Scene | None = None, *, tab: str = "game", only: bool = False
    ) -> None:
        super().__init__(kit)
        self._below = below
        self._tab = tab
        self._only = only
        self._binding: Action | None = None

    def targets(self) -> Sequence[Target]:
        """Give the rows of the tab that stand in the window of the list."""
        step = self._row_px
        rows = self._rows()
        first = self._first(len(rows))
        return [
            Target(
                row.name,
                Rect(
                    LIST.left + 12, LIST.top + 14 + (at - first) * step, LIST.width - 24, step - 8
                ),
                value=row,
            )
            for at, row in enumerate(rows)
            if first <= at < first + self._shown
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what the arrows do."""
        words = self.kit.words
        tabs = () if self._only else (Pair((Action.PREVIOUS, Action.NEXT), words("bar-tab")),)
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.LEFT, Action.RIGHT), words("bar-change")),
            *tabs,
            Pair((Action.BACK,), words("bar-done" if self._only else "bar-back")),
        )

    def choose(self, target: Target) -> Change:
        """Change a row to its next value, or begin to bind a key."""
        row = target.value
        if isinstance(row, Row) and row.action is not None:
            self._binding = row.action
            self.kit.devices.catch_key()
            self.say("options-press-key")
        elif isinstance(row, Row):
            self._change(row.name, 1)
        return STAY

    def act(self, action: Action) -> Change:
        """Change a value by left and right; turn the tabs."""
        at = self.focus.at
        if action in (Action.LEFT, Action.RIGHT) and at is not None:
            row = at.value
            if isinstance(row, Row) and row.action is None:
                self._change(row.name, 1 if action is Action.RIGHT else -1)
            return STAY
        if action in (Action.NEXT, Action.PREVIOUS) and not self._only:
            self._turn_tab(1 if action is Action.NEXT else -1)
            return STAY
        if action in (Action.UP, Action.DOWN):
            self._scroll(1 if action is Action.DOWN else -1)
            return STAY
        return super().act(action)

    def clicked(self, x: int, y: int) -> Change | None:
        """Turn to the tab under the pointer."""
        for tab, box in zip(TABS, self._tab_boxes(), strict=True):
            if box.collidepoint(x, y) and not self._only:
                self._tab = tab
        return STAY

    def idle(self) -> Change:
        """Bind the key that was caught."""
        caught = self.kit.devices.take_caught()
        if caught is not None and self._binding is not None:
            self._bind(self._binding, caught)
            self._binding = None
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the tabs, the rows, and what the focused row is about."""
        if self._below is None:
            surface.blit(bare_film(), (0, 0))
        else:
            self._below.draw(surface, 0.0)
            surface.fill((60, 62, 68), special_flags=pygame.BLEND_RGB_MULT)
        self._draw_tabs(surface)
        draw_panel(surface, LIST, notched=False)
        for target in self.targets():
            if isinstance(target.value, Row):
                self._draw_row(surface, target, target.value)
        self._draw_about(surface)

    @property
    def _row_px(self) -> int:
        return {100: 52, 150: 62, 200: 76}[self.kit.settings.text_percent]

    @property
    def _shown(self) -> int:
        return (LIST.height - 20) // self._row_px

    def _rows(self) -> list[Row]:
        if self._tab == "controls":
            return [Row(name, Action(name)) for name in TABS["controls"]]
        return [Row(name) for name in TABS[self._tab]]

    def _first(self, count: int) -> int:
        """Keep the focused row inside the window of a long list."""
        names = [row.name for row in self._rows()]
        at = self.focus.at.name if self.focus.at is not None else ""
        place = names.index(at) if at in names else 0
        return max(0, min(place - self._shown // 2, count - self._shown))

    def _scroll(self, step: int) -> None:
        """Go on in a list that is longer than its window."""
        names = [row.name for row in self._rows()]
        at = self.focus.at
        if at is None or at.name not in names:
            return
        place = names.index(at.name) + step
        if 0 <= place < len(names):
            row = self._rows()[place]
            self.focus.offer([Target(row.name, at.box, value=row)])
            self.focus.set(row.name)
            self.focus.offer(self.targets())

    def _turn_tab(self, step: int) -> None:
        names = list(TABS)
        self._tab = names[(names.index(self._tab) + step) % len(names)]
        self.focus = type(self.focus)()
        self.focus.offer(self.targets())
        self.kit.desk.sound("film_flap", gain=0.4)

    def _change(self, name: str, step: int) -> None:
        settings = self.kit.settings
        self.kit.change(settings.with_changes(**{name: next_value(settings, name, step)}))
        self.kit.desk.focus(1000)

    def _bind(self, action: Action, scancode: int) -> None:
        try:
            bindings = self.kit.devices.bindings.rebound(action, Key(scancode))
        except ClashError as clash:
            other = self.kit.words(f"action-{clash.other.value}")
            self.refuse(self.kit.words("options-key-taken", other=other), Action.CONFIRM)
            return
        self.kit.change(self.kit.settings.with_changes(keys=bindings.changed()))
        self.say("options-key-bound")

    def _tab_boxes(self) -> list[Rect]:
        width = HEAD.width // len(TABS)
        return [
            Rect(HEAD.left + width * at, HEAD.top, width - 10, HEAD.height)
            for at in range(len(TABS))
        ]

    def _draw_tabs(self, surface: pygame.Surface) -> None:
        words, type_ = self.kit.words, self.kit.type
        if self._only:
            type_.write(surface, words("first-heading"), HEAD.topleft, HEADING)
            return
        for tab, box in zip(TABS, self._tab_boxes(), strict=True):
            here = tab == self._tab
            draw_strip(surface, box, alpha=0.7)
            text, style = type_.fitted(words(f"options-{tab}"), HEADING.at_px(22), box.width - 12)
            picture = type_.set(text, style.in_colour(AMBER_LIGHT if here else DIM))
            surface.blit(picture, picture.get_rect(center=box.center))
            if here:
                surface.fill(AMBER, Rect(box.left + 10, box.bottom - 4, box.width - 20, 3))

    def _draw_row(self, surface: pygame.Surface, target: Target, row: Row) -> None:
        words, type_ = self.kit.words, self.kit.type
        here = target is self.focus.at or (
            self.focus.at is not None and self.focus.at.name == target.name
        )
        key = f"action-{row.name}" if row.action else f"option-{row.name}"
        style = ROW_BOLD.in_colour(AMBER_LIGHT) if here else ROW
        text, style = type_.fitted(words(key), style, target.box.width * 6 // 11)
        picture = type_.set(text, style)
        middle = target.box.centery
        surface.blit(picture, picture.get_rect(midleft=(target.box.left + 12, middle)))
        right = target.box.right - 14
        if row.action is not None:
            self.kit.glyphs.draw(surface, row.action, right - 110, middle, lit=here)
            return
        self._draw_value(surface, row.name, right, middle, lit=here)

    def _draw_value(
        self, surface: pygame.Surface, name: str, right: int, middle: int, *, lit: bool
    ) -> None:
        value = getattr(self.kit.settings, name)
        type_ = self.kit.type
        style = ROW_BOLD.in_colour(AMBER_LIGHT if lit else TEXT)
        if isinstance(value, int) and not isinstance(value, bool) and name not in CHOICES:
            beside = type_.width("100 %", ROW_BOLD) + KNOB_PX
            rail = Rect(right - VALUE_PX, middle - 10, VALUE_PX - beside, 20)
            draw_slider(surface, rail, value=value, lit=lit)
            text = f"{value} %"
        else:
            text = self._value_text(name, value)
            values = list(CHOICES.get(name, (False, True)))
            under = middle + round(type_.px(style) * 0.62) + 2
            cells = Rect(right - VALUE_PX, under, VALUE_PX, 3)
            draw_choice(surface, cells, chosen=values.index(value), of=len(values))
            middle -= 3
        text, style = type_.fitted(text, style, VALUE_PX)
        picture = type_.set(text, style)
        surface.blit(picture, picture.get_rect(midright=(right, middle)))

    def _value_text(self, name: str, value: Any) -> str:
        if isinstance(value, bool):
            return self.kit.words("value-on" if value else "value-off")
        return self.kit.words(f"option-{name}-{value}")

    def _draw_about(self, surface: pygame.Surface) -> None:
        draw_panel(surface, ABOUT)
        words = self.kit.words
        column = Column(surface, self.kit.type, ABOUT.inflate(-48, -48))
        at = self.focus.at
        if at is None or not isinstance(at.value, Row):
            return
        if at.value.action is not None:
            column.paragraph(words(f"action-{at.name}"), BODY.in_colour(AMBER_LIGHT)).gap(2)
            column.paragraph(words("options-bind"), HINT)
            return
        column.paragraph(words(f"option-{at.name}"), BODY.in_colour(AMBER_LIGHT)).gap(2)
        column.paragraph(words(f"option-{at.name}-about"), HINT).gap(14)
        if self._tab == "text" or self._only:
            column.paragraph(words("options-sample"), BODY)
        if at.name == "palette" and column.room > 64:
            draw_inks(surface, ABOUT.centerx, ABOUT.bottom - 48)
        surface.fill(shade("film", 0.3), Rect(ABOUT.left + 24, ABOUT.bottom - 24, 346, 1))


def next_value(settings: Settings, name: str, step: int) -> Any:
    """Give the value that follows in a row: choices go round, percents stop at their ends."""
    value = getattr(settings, name)
    if name in CHOICES:
        values = CHOICES[name]
        return values[(values.index(value) + step) % len(values)]
    if isinstance(value, bool):
        return not value
    return max(0, min(100, value + PERCENT_STEP * step))


FIRST_ROWS = ("language", "text_percent", "captions")


class FirstStart(Options):
    """The very first screen: language, text size, captions."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, tab="text", only=True)

    def primary(self) -> Primary:
        """Lead on: whoever has only a mouse looks for a button."""
        return Primary(self.kit.words("first-go"))

    def commit(self) -> Change:
        """Go on by the button; a row is changed by left and right, or by a click."""
        return self.back()

    def clicked_target(self, target: Target) -> Change:
        """Change the row that is clicked."""
        return self.choose(target)

    def _rows(self) -> list[Row]:
        return [Row(name) for name in FIRST_ROWS]

    def back(self) -> Change:
        """Keep that this was asked, and go on."""
        self.kit.change(self.kit.settings.with_changes(first_start=False))
        return super().back()
