"""Where a talk lies on the screen: the bubble below, who speaks above it, answers beside."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.kit import Kit
from game.screen.layout import MARGIN
from game.screen.talk_answers import Answers
from game.screen.talk_lines import Line
from game.screen.typefaces import HEADING, SMALLEST_PX, Face, Style

NAME = Style(Face.BOLD, 22)
TITLE = HEADING.at_px(20)
"""How the name of the talk is set beside the speaker's."""
WIDTH_PX = 1208
INSET_PX = 24
PAD_PX = 12
LEAST_LINES = 2
PORTRAIT_PX = 236
LEAST_PORTRAIT_PX = 64
PORTRAIT_WIDE_PX = 216
"""The room that the widest portrait takes when it is ``PORTRAIT_PX`` high."""
GAP_PX = 14


@dataclass(frozen=True, slots=True)
class Bubble:
    """The sheet at the foot of the screen."""

    box: Rect
    text: Rect
    name_y: int
    less_px: int
    """How much smaller than its style the text is set, so that the longest bubble fits."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Where the answers lie."""

    rows: Rect
    bubble: bool
    """Whether the last bubble stays in sight below them."""


class TalkSheet:
    """Reckons the places of a talk at the text size in force."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    @property
    def bottom(self) -> int:
        """Where a talk ends, above the bar."""
        return self._kit.layout.bar.top - 26

    @property
    def top(self) -> int:
        """Where a talk may begin, below the goal."""
        return self._kit.layout.top

    @property
    def scale(self) -> float:
        """How much larger than at 100 percent things are."""
        return self._kit.type.percent / 100

    def bubble(self, lines: Sequence[Line]) -> Bubble:
        """Lay out a sheet that holds the longest of some bubbles."""
        type_ = self._kit.type
        name_px = type_.line_px(NAME)
        pad = round(PAD_PX * self.scale**0.5)
        room = self.bottom - self.top - name_px - 2 * pad
        less = 0
        while (
            self._text_px(lines, less) > room and type_.px(_smaller(lines[0], less)) > SMALLEST_PX
        ):
            less += 1
        height = name_px + self._text_px(lines, less) + 2 * pad
        where = Rect(MARGIN, self.bottom - height, WIDTH_PX, height)
        top = where.top + pad + name_px
        text = Rect(
            where.left + INSET_PX, top, where.width - 2 * INSET_PX, where.bottom - pad - top
        )
        return Bubble(where, text, where.top + pad, less)

    def asking(self, answers: Answers, bubble: Bubble, *, portrait: bool) -> Asking:
        """Lay the answers above the bubble, or alone where both do not fit."""
        left = self.portrait_right + GAP_PX if portrait else MARGIN
        width = MARGIN + WIDTH_PX - left
        room = bubble.box.top - GAP_PX - self.top
        height = answers.height(width)
        if height <= room:
            top = bubble.box.top - GAP_PX - height
            return Asking(Rect(left, top, width, height), bubble=True)
        height = answers.height(WIDTH_PX)
        top = max(self.top, self.bottom - height)
        return Asking(Rect(MARGIN, top, WIDTH_PX, height), bubble=False)

    @property
    def portrait_right(self) -> int:
        """Where the room of a portrait ends."""
        return MARGIN + INSET_PX + PORTRAIT_WIDE_PX

    def portrait_px(self, foot: int) -> int:
        """Tell how high a portrait may be that stands on a line; 0 = there is no room for one."""
        height = min(PORTRAIT_PX, foot - self.top)
        return height if height >= LEAST_PORTRAIT_PX else 0

    def wrapped(self, line: Line, bubble: Bubble) -> tuple[list[str], Style]:
        """Break a bubble's text into lines; give the style that they are set in."""
        style = _smaller(line, bubble.less_px)
        text = self._kit.words(line.key)
        return self._kit.type.wrap(text, style, bubble.text.width), style

    def draw_text(
        self, surface: pygame.Surface, line: Line, bubble: Bubble, *, letters: int
    ) -> None:
        """Write as many letters of a bubble as have come."""
        type_, left = self._kit.type, letters
        lines, style = self.wrapped(line, bubble)
        step = type_.line_px(style)
        for row, text in enumerate(lines):
            part = text[: max(0, left)]
            if part:
                at = (bubble.text.left, bubble.text.top + row * step)
                type_.write(surface, part, at, style)
            left -= len(text) + 1

    def _text_px(self, lines: Sequence[Line], less: int) -> int:
        """Tell how high the longest of some bubbles is."""
        type_, width = self._kit.type, WIDTH_PX - 2 * INSET_PX
        heights = [
            max(LEAST_LINES, len(type_.wrap(self._kit.words(line.key), style, width)))
            * type_.line_px(style)
            for line in lines
            for style in (_smaller(line, less),)
        ]
        return max(heights)


def _smaller(line: Line, less: int) -> Style:
    return line.style.at_px(line.style.px - less)
