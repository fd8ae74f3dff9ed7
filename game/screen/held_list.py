"""The list: who had the disc, line by line, as the needle goes inward."""

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.kit import Kit
from game.screen.palette import AMBER_LIGHT, DIM, HIGH, TEXT, Colour
from game.screen.typefaces import BODY, LABEL, Face, Style

TOLD = Style(Face.HAND, 21)
LAST = Style(Face.HAND, 23, AMBER_LIGHT)
INKS: dict[str, Colour] = {"certain": HIGH, "likely": TEXT, "guessed": TEXT, "gap": DIM}
FADE_TICKS = 50
GAP_PX = 10
LAST_LINES = 3
CLOSING = "last"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list in words."""

    kind: str
    """certain, likely, guessed, gap, or last."""
    text: str


class HeldList:
    """Lines come one by one; where there is no room for all, the oldest go."""

    def __init__(self, kit: Kit, rows: tuple[Row, ...]) -> None:
        self._kit = kit
        self.rows = rows
        self._came: list[int] = []
        """The ticks in which they came."""
        self._labelled = False
        """Whether it is said how well each line is known."""

    @property
    def shown(self) -> int:
        """How many have come."""
        return len(self._came)

    @property
    def complete(self) -> bool:
        """Whether all have come."""
        return self.shown >= len(self.rows)

    def show(self, count: int, *, at: int) -> None:
        """Let so many lines have come by this tick."""
        while self.shown < min(count, len(self.rows)):
            self._came.append(at)

    def draw(self, surface: pygame.Surface, where: Rect, *, at: int) -> None:
        """Write what has come; each line comes up slowly."""
        type_ = self._kit.type
        whole = [(row, type_.wrap(row.text, self._style(row), where.width), 0) for row in self.rows]
        self._labelled = self._room_for_labels(whole, where.height)
        laid = [
            (row, lines, came) for (row, lines, _), came in zip(whole, self._came, strict=False)
        ]
        while laid and sum(map(self._tall, laid)) > where.height:
            laid.pop(0)
        y = where.top
        for row, lines, came in laid:
            share = 1.0 if self._kit.settings.reduced_motion else (at - came) / FADE_TICKS
            y = self._draw_row(surface, row, lines, (where.left, y), min(1.0, share))

    def _draw_row(
        self,
        surface: pygame.Surface,
        row: Row,
        lines: list[str],
        where: tuple[int, int],
        share: float,
    ) -> int:
        type_, style, y = self._kit.type, self._style(row), where[1]
        if self._labelled and row.kind != CLOSING:
            key = "held-gap-kind" if row.kind == "gap" else f"held-{row.kind}"
            self._write(surface, self._kit.words(key), LABEL, (where[0], y), share)
            y += type_.line_px(LABEL)
        for line in lines:
            self._write(surface, line, style, (where[0], y), share)
            y += type_.line_px(style)
        return y + GAP_PX

    def _write(
        self,
        surface: pygame.Surface,
        text: str,
        style: Style,
        where: tuple[int, int],
        share: float,
    ) -> None:
        picture = self._kit.type.set(text, style)
        if share < 1:
            picture = picture.copy()
            alpha = max(0, round(255 * share))
            picture.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(picture, where)

    def _tall(self, laid: tuple[Row, list[str], int]) -> int:
        row, lines, _ = laid
        label = self._kit.type.line_px(LABEL) if self._labelled and row.kind != CLOSING else 0
        return label + len(lines) * self._kit.type.line_px(self._style(row)) + GAP_PX

    def _room_for_labels(self, rows: list[tuple[Row, list[str], int]], height: int) -> bool:
        labels = sum(self._kit.type.line_px(LABEL) for row, _, _ in rows if row.kind != CLOSING)
        self._labelled = False
        return sum(map(self._tall, rows)) + labels <= height

    def _style(self, row: Row) -> Style:
        if self._kit.settings.plain_letters:
            return BODY.in_colour(AMBER_LIGHT if row.kind == CLOSING else INKS[row.kind])
        return LAST if row.kind == CLOSING else TOLD.in_colour(INKS[row.kind])
