"""Columns of text that grow downwards, so that a panel holds together at every text size."""

import re
from collections.abc import Callable

import pygame
from pygame import Rect

from game.screen.palette import TEXT, Colour
from game.screen.panel import draw_rule
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, NUMBER, ROW, Style, Type
from game.screen.widgets import draw_cells, draw_row, draw_steps

SENTENCE = re.compile(r"(?<=[.!?…»”])\s+(?=[^a-zа-яё])")
"""What lies between two sentences: after an end, before what no sentence goes on with."""


class Column:
    """Writes things under each other into a box."""

    def __init__(self, surface: pygame.Surface, type_: Type, box: Rect) -> None:
        self.surface = surface
        self.type = type_
        self.box = box
        self.y = box.top

    @property
    def scale(self) -> float:
        """How much larger than at 100 percent things are."""
        return self.type.percent / 100

    @property
    def room(self) -> int:
        """How much height is left."""
        return self.box.bottom - self.y

    def gap(self, px: int) -> "Column":
        """Leave some height free."""
        self.y += round(px * self.scale)
        return self

    def line(self, text: str, style: Style = BODY, *, anchor: str = "left") -> "Column":
        """Write one line, smaller if it is too wide."""
        x = {"left": self.box.left, "middle": self.box.centerx, "right": self.box.right}[anchor]
        where = (x, self.y)
        self.type.write(self.surface, text, where, style, anchor=anchor, within=self.box.width)
        self.y += self.type.line_px(style)
        return self

    def heading(self, text: str, style: Style = HEADING) -> "Column":
        """Write a heading."""
        return self.line(text, style).gap(2)

    def label(self, text: str) -> "Column":
        """Write a small dim line."""
        return self.line(text, LABEL)

    def hint(self, text: str) -> "Column":
        """Write a dim paragraph."""
        return self.paragraph(text, HINT)

    def paragraph(self, text: str, style: Style = BODY) -> "Column":
        """Write as many lines as a text needs, smaller where there is no room for so many."""
        lines, style = self.type.wrapped_to(text, style, self.box.width, self.room + 2)
        step = self.type.line_px(style)
        for line in lines:
            self.type.write(self.surface, line, (self.box.left, self.y), style)
            self.y += step
        return self

    def sentences(self, text: str, style: Style = BODY, *, leaving: int = 0) -> "Column":
        """Write as many whole sentences as there is room for; none is broken off."""
        step, whole = self.type.line_px(style), SENTENCE.split(text)
        for count in range(len(whole), 0, -1):
            shorter = " ".join(whole[:count])
            lines = len(self.type.wrap(shorter, style, self.box.width))
            if lines * step <= self.room - leaving:
                return self.paragraph(shorter, style)
        return self

    def height_of(self, write: Callable[["Column"], object]) -> int:
        """Tell how much height something would take."""
        nowhere = Column(pygame.Surface((1, 1)), self.type, self.box)
        write(nowhere)
        return nowhere.y - self.box.top

    def row(
        self,
        name: str,
        value: str = "",
        *,
        ink: Colour = TEXT,
        name_style: Style = ROW,
        value_style: Style = NUMBER,
    ) -> "Column":
        """Write a name at the left and its value at the right."""
        where = Rect(self.box.left, self.y, self.box.width, 1)
        draw_row(
            self.surface,
            self.type,
            where,
            name,
            value,
            ink=ink,
            name_style=name_style,
            value_style=value_style,
        )
        self.y += max(self.type.line_px(name_style), self.type.line_px(value_style)) + 2
        return self

    def cells(self, *, lit: int, of: int, ramp: str = "red") -> "Column":
        """Draw a row of cells."""
        height = round(12 * self.scale)
        where = Rect(self.box.left, self.y + 2, self.box.width, height)
        draw_cells(self.surface, where, lit=lit, of=of, ramp=ramp)
        self.y += height + round(10 * self.scale)
        return self

    def steps(self, value: int) -> "Column":
        """Draw a ten-step bar."""
        height = round(10 * self.scale)
        draw_steps(
            self.surface, Rect(self.box.left, self.y + 2, self.box.width, height), value=value
        )
        self.y += height + round(10 * self.scale)
        return self

    def rule(self) -> "Column":
        """Draw a thin line."""
        self.gap(5)
        draw_rule(self.surface, self.box.left, self.box.right, self.y)
        return self.gap(7)
