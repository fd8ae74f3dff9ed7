"""Type: the faces of the game, set after the film and never through its grain."""

import enum
import functools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import fontpkg
import pygame

from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, HIGH, RED, TEXT, Colour
from game.screen.portfolio import Portfolio
from game.screen.shapes import ready

TEXTS_BYTES = 32_000_000
"""What is kept of lines of text: some hundreds at 200 %, thousands at 100 %."""
KEPT_SIZES = 3000
Key = TypeVar("Key")
Value = TypeVar("Value")
SMALLEST_PX = 15


class Face(enum.Enum):
    """A family, its weight and its slope."""

    SANS = ("PT Sans", 400, "normal")
    BOLD = ("PT Sans", 700, "normal")
    NARROW = ("PT Sans Narrow", 700, "normal")
    HAND = ("PT Serif", 400, "italic")
    SERIF = ("PT Serif", 400, "normal")
    SERIF_BOLD = ("PT Serif", 700, "normal")
    MONO = ("IBM Plex Mono", 400, "normal")
    MONO_BOLD = ("IBM Plex Mono", 700, "normal")
    OLD = ("Playfair Display", 700, "normal")


NARROWER: Mapping[Face, Face] = MappingProxyType({Face.SANS: Face.NARROW, Face.BOLD: Face.NARROW})
"""What a line is set in that is too wide even at its smallest."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text looks, at 100 percent."""

    face: Face
    px: int
    colour: Colour = TEXT
    track: int = 0

    def in_colour(self, colour: Colour) -> "Style":
        """Give the same style in another colour."""
        return replace(self, colour=colour)

    def at_px(self, px: int) -> "Style":
        """Give the same style in another size."""
        return replace(self, px=px)


LABEL = Style(Face.SANS, 15, DIM)
ROW = Style(Face.SANS, 18)
ROW_BOLD = Style(Face.BOLD, 18)
HINT = Style(Face.SANS, 18, DIM)
BODY = Style(Face.SANS, 20)
BUTTON = Style(Face.BOLD, 21, AMBER_LIGHT)
DIALOGUE = Style(Face.SANS, 23)
HEADING = Style(Face.NARROW, 26, HIGH, 2)
PLACE = Style(Face.NARROW, 34, HIGH, 3)
LEDGER_HEADING = Style(Face.OLD, 34, HIGH, 3)
NUMBER = Style(Face.MONO_BOLD, 18)
TOTAL = Style(Face.MONO_BOLD, 26)
MONEY = NUMBER.in_colour(GREEN)
SOUND = NUMBER.in_colour(AMBER)
LOSS = NUMBER.in_colour(RED)
CLOCK = Style(Face.MONO, 20)
HANDWRITING = Style(Face.HAND, 20)


@functools.lru_cache(maxsize=64)
def font(face: Face, px: int) -> pygame.font.Font:
    """Load a face at a size in pixels."""
    if not pygame.font.get_init():
        pygame.font.init()
    loaded = pygame.font.Font(_file_of(face), px)
    # The old face comes as one file for all weights, of which SDL shows the lightest.
    loaded.bold = face is Face.OLD
    return loaded


def lost_faces() -> tuple[str, ...]:
    """Name the families that are not installed; others stand in for them."""
    return tuple(sorted({face.value[0] for face in Face if _installed(face) is None}))


def _file_of(face: Face) -> Path | None:
    """Find the file of a face, else of the first that there is; nothing is SDL's own face."""
    found = (_installed(other) for other in (face, *Face))
    return next((path for path in found if path is not None), None)


def _installed(face: Face) -> Path | None:
    family, weight, slope = face.value
    try:
        path = fontpkg.path(family, weight=weight, style=slope)
    except LookupError:
        return None
    return path if path.exists() else None


class Type:
    """Sets text at the size that the player wants, and keeps what it has set."""

    def __init__(self, *, percent: int = 100, plain_letters: bool = False) -> None:
        self.percent = percent
        self.plain_letters = plain_letters
        self._kept: Portfolio[tuple[str, Style]] = Portfolio(most_bytes=TEXTS_BYTES)
        self._widths: dict[tuple[str, Style], int] = {}
        self._fitted: dict[tuple[str, Style, int], tuple[str, Style]] = {}
        self._wrapped: dict[tuple[str, Style, int], list[str]] = {}

    def px(self, style: Style) -> int:
        """Tell the size of a style in pixels as it is set."""
        return max(SMALLEST_PX, round(style.px * self.percent / 100))

    def line_px(self, style: Style) -> int:
        """Tell the distance of two lines of a paragraph."""
        return round(self.px(style) * 1.3)

    def width(self, text: str, style: Style) -> int:
        """Tell how wide a line of text is."""
        key = (text, style)
        if key not in self._widths:
            return _keep(self._widths, key, self._measure(text, style))
        return self._widths[key]

    def set(self, text: str, style: Style) -> pygame.Surface:
        """Give a line of text as a picture."""
        key = (text, style)
        picture = self._kept.get(key)
        if picture is None:
            setting = self._set_tracked if style.track else self._set_plain
            picture = self._kept.keep(key, ready(setting(text, style)))
        return picture

    def write(
        self,
        surface: pygame.Surface,
        text: str,
        at: tuple[int, int],
        style: Style,
        *,
        anchor: str = "left",
        within: int | None = None,
    ) -> pygame.Rect:
        """Write one line; ``at`` is its top left, top middle or top right by the anchor.

        With ``within`` a line that is too wide is set smaller, and cut with an ellipsis last.
        """
        ascent = self._font(style).get_ascent()
        if within is not None:
            text, style = self.fitted(text, style, within)
        picture = self.set(text, style)
        shift = {"left": 0, "middle": picture.get_width() // 2, "right": picture.get_width()}
        down = ascent - self._font(style).get_ascent()
        return surface.blit(picture, (at[0] - shift[anchor], at[1] + down))

    def write_lines(
        self, surface: pygame.Surface, text: str, box: pygame.Rect, style: Style
    ) -> int:
        """Write a paragraph into a box; tell the height that it took."""
        step = self.line_px(style)
        lines = self.wrap(text, style, box.width)
        for row, line in enumerate(lines):
            self.write(surface, line, (box.left, box.top + row * step), style)
        return len(lines) * step

    def wrap(self, text: str, style: Style, width: int) -> list[str]:
        """Break a text into lines that are no wider than a width."""
        key = (text, style, width)
        if key not in self._wrapped:
            _keep(self._wrapped, key, self._break(text, style, width))
        return [*self._wrapped[key]]

    def _break(self, text: str, style: Style, width: int) -> list[str]:
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if line and self.width(longer, style) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return lines

    def wrapped_in(
        self, text: str, style: Style, width: int, *, rows: int
    ) -> tuple[list[str], Style]:
        """Break a text into so many lines at most, setting it smaller until they are enough."""
        lines = self.wrap(text, style, width)
        while self.px(style) > SMALLEST_PX and not self._holds(lines, style, width, rows):
            style = style.at_px(style.px - 1)
            lines = self.wrap(text, style, width)
        if not self._holds(lines, style, width, rows) and style.face in NARROWER:
            style = replace(style, face=NARROWER[style.face])
            lines = self.wrap(text, style, width)
        return lines, style

    def wrapped_to(
        self, text: str, style: Style, width: int, height: int
    ) -> tuple[list[str], Style]:
        """Break a text into lines, setting it smaller until they are no taller than a height."""
        lines = self.wrap(text, style, width)
        while self.px(style) > SMALLEST_PX and len(lines) * self.line_px(style) > height:
            style = style.at_px(style.px - 1)
            lines = self.wrap(text, style, width)
        return lines, style

    def _holds(self, lines: list[str], style: Style, width: int, rows: int) -> bool:
        return len(lines) <= rows and all(self.width(line, style) <= width for line in lines)

    def fitted(self, text: str, style: Style, width: int) -> tuple[str, Style]:
        """Make a line fit a width: smaller, then narrower, and by an ellipsis last."""
        key = (text, style, width)
        if key not in self._fitted:
            return _keep(self._fitted, key, self._squeeze(text, style, width))
        return self._fitted[key]

    def _squeeze(self, text: str, style: Style, width: int) -> tuple[str, Style]:
        faces = (style.face, NARROWER.get(style.face, style.face))
        for face in faces:
            fitting = replace(style, face=face)
            while self.width(text, fitting) > width and self.px(fitting) > SMALLEST_PX:
                fitting = fitting.at_px(fitting.px - 1)
            if self.width(text, fitting) <= width:
                return text, fitting
        style = fitting
        while text and self.width(text + "…", style) > width:
            text = text[:-1]
        return text.rstrip() + "…", style

    def _measure(self, text: str, style: Style) -> int:
        face = self._font(style)
        if not style.track:
            words = text.split(" ")
            space = face.size(" ")[0]
            return sum(face.size(word)[0] for word in words) + space * (len(words) - 1)
        return sum(face.size(letter)[0] + style.track for letter in text)

    def _font(self, style: Style) -> pygame.font.Font:
        plain = self.plain_letters and style.face in (Face.HAND, Face.OLD)
        return font(Face.SANS if plain else style.face, self.px(style))

    def _set_plain(self, text: str, style: Style) -> pygame.Surface:
        """Set word by word: a face may kern a letter over the space before it, up to its half."""
        face = self._font(style)
        if " " not in text:
            return face.render(text, True, style.colour)
        return self._set_apart(text.split(" "), style, face.size(" ")[0], self.width(text, style))

    def _set_tracked(self, text: str, style: Style) -> pygame.Surface:
        return self._set_apart(list(text), style, style.track, self.width(text, style) + 6)

    def _set_apart(self, pieces: list[str], style: Style, gap: int, width: int) -> pygame.Surface:
        """Set pieces side by side; SDL pushes one that rises above the ascent down: undo it."""
        face = self._font(style)
        above = [_rise(face, piece) for piece in pieces]
        highest = max(above, default=0)
        picture = pygame.Surface((width, face.get_height() + highest), pygame.SRCALPHA)
        picture.fill((*style.colour, 0))
        x = 0
        for piece, rise in zip(pieces, above, strict=True):
            picture.blit(face.render(piece, True, style.colour), (x, highest - rise))
            x += face.size(piece)[0] + gap
        return picture


def _keep(kept: dict[Key, Value], key: Key, value: Value) -> Value:
    """Remember a measure; when there are too many, begin anew."""
    if len(kept) >= KEPT_SIZES:
        kept.clear()
    kept[key] = value
    return value


def _rise(face: pygame.font.Font, piece: str) -> int:
    tops = [metrics[3] for metrics in face.metrics(piece) if metrics]
    return max(0, max(tops, default=0) - face.get_ascent())
