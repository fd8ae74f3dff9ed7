"""Pages of the book that are read: diary and talks, scrolled line by line."""

from collections.abc import Iterator, Sequence

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.kit import Kit
from game.screen.palette import AMBER_LIGHT, DIM, HIGH, shade
from game.screen.panel import draw_panel, draw_rule
from game.screen.talk_log import Spoken, TalkTold
from game.screen.typefaces import HANDWRITING, LABEL, LEDGER_HEADING, ROW, ROW_BOLD, Style
from game.screen.views import LedgerView
from game.screen.words import Words

BOOK = LEDGER_HEADING.at_px(32)
TITLE = ROW_BOLD.at_px(20).in_colour(HIGH)
ANSWER = ROW_BOLD.in_colour(AMBER_LIGHT)
TOLD = HANDWRITING.at_px(18).in_colour(DIM)
STEP_LINES = 3
"""How many lines one press goes down."""
MARGIN_PX = 28
ROOM_BELOW_PX = 20
ENTRY_GAP_PX = 8

Texts = Sequence[tuple[str, Style]]
"""Paragraphs with their styles; one in ``LABEL`` begins an entry."""


class BookPage:
    """One page of text, from the line that stands on top."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._top = 0

    def open(self) -> None:
        """Open it at its beginning."""
        self._top = 0

    def scroll(self, step: int, sheet: Rect, texts: Texts) -> bool:
        """Go down or up; True if there was anywhere to go."""
        where = self._inside(sheet)
        last = self._last_top(self._lines(texts, where.width), where.height)
        top = max(0, min(last, self._top + step * STEP_LINES))
        moved = top != self._top
        self._top = top
        return moved

    def draw(self, surface: pygame.Surface, sheet: Rect, heading: str, texts: Texts) -> None:
        """Draw the page; small arrows say where it goes on."""
        type_, where = self._kit.type, self._inside(sheet)
        draw_panel(surface, sheet)
        at = (where.left, sheet.top + 13)
        type_.write(surface, heading, at, BOOK, within=where.width)
        lines = self._lines(texts, where.width)
        y = where.top
        for number, (text, style) in enumerate(lines[self._top :], start=self._top):
            foot = y + self._line_px(style)
            if foot > where.bottom:
                break
            if number and style is LABEL:
                draw_rule(surface, where.left, where.right, y + 3, value=0.3)
            type_.write(surface, text, (where.left, foot - type_.line_px(style)), style)
            y = foot
        more = self._top < self._last_top(lines, where.height)
        for way, shown, middle in (
            ("up", self._top > 0, where.top - 10),
            ("down", more, sheet.bottom - 11),
        ):
            if shown:
                sign = icons.arrow(way, shade("film", 0.7), 14)
                surface.blit(sign, sign.get_rect(center=(where.right - 8, middle)))

    def _inside(self, sheet: Rect) -> Rect:
        top = sheet.top + 17 + self._kit.type.line_px(BOOK)
        width = sheet.width - 2 * MARGIN_PX
        return Rect(sheet.left + MARGIN_PX, top, width, sheet.bottom - ROOM_BELOW_PX - top)

    def _lines(self, texts: Texts, width: int) -> list[tuple[str, Style]]:
        wrap = self._kit.type.wrap
        return [(line, style) for text, style in texts for line in wrap(text, style, width)]

    def _line_px(self, style: Style) -> int:
        """Tell how high a line is; one that begins an entry keeps its distance from the last."""
        return self._kit.type.line_px(style) + (ENTRY_GAP_PX if style is LABEL else 0)

    def _last_top(self, lines: Texts, room_px: int) -> int:
        """Tell which line stands on top when the last one is in sight."""
        for at in range(len(lines) - 1, -1, -1):
            room_px -= self._line_px(lines[at][1])
            if room_px < 0:
                return at + 1
        return 0


def diary_texts(words: Words, diary: Sequence[tuple[str, str]]) -> Texts:
    """Give the diary, newest first: every day's date, and its sentence."""
    if not diary:
        return [(words("diary-empty"), HANDWRITING)]
    return [text for day, said in diary for text in ((day, LABEL), (said, HANDWRITING))]


def sifted(view: LedgerView, sieve: str) -> Sequence[tuple[str, str]]:
    """Give the entries of one kind, or all of them."""
    if len(view.kinds) != len(view.diary):
        return view.diary
    rows = zip(view.diary, view.kinds, strict=True)
    return [entry for entry, kind in rows if sieve in ("all", kind)]


def talk_texts(words: Words, talks: Sequence[TalkTold]) -> Texts:
    """Give the talks, newest first: who said what, what was answered, what was decided."""
    if not talks:
        return [(words("talks-empty"), HANDWRITING)]
    return [text for talk in talks for text in _texts_of(words, talk)]


def _texts_of(words: Words, talk: TalkTold) -> Iterator[tuple[str, Style]]:
    yield talk.when, LABEL
    yield talk.title, TITLE
    yield from (_bubble(words, spoken) for spoken in talk.said)
    yield words("talks-answer", answer=talk.answer), ANSWER
    yield from (_bubble(words, spoken) for spoken in talk.echo)
    yield talk.log, HANDWRITING


def _bubble(words: Words, spoken: Spoken) -> tuple[str, Style]:
    if not spoken.name:
        return spoken.text, TOLD
    return words("talks-said", name=spoken.name, text=spoken.text), ROW
