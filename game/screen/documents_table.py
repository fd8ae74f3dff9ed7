"""The table at a check: question and doubt, what can be said, shown and moved, and the breath."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pygame
from pygame import Rect

from game.hands.documents import ASK_TICKS, Phase, Seen
from game.hands.documents_facts import Answer
from game.hands.documents_state import (
    ANSWERS,
    BREATH,
    ENDED,
    EXHALE,
    FRIEND,
    MOVES,
    PAPERS,
    SEIZED_FROM,
    WARNED_FROM,
    Move,
)
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, HIGH, RED, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_panel
from game.screen.shapes import MARGIN, box, glow
from game.screen.typefaces import DIALOGUE, HEADING, HINT, LABEL, ROW, ROW_BOLD

FULL = 1000
ROW_PX = 44
GAP_PX = 8
HEAD_PX = 6
NAMES = ("papers-say", "papers-show", "papers-move")
LEFT_PX = 480
"""Where the sheets begin beside whoever asks."""
POINTS = 96
PERIODS = 2.0


@dataclass(frozen=True, slots=True)
class Lying:
    """What lies on the body, by number."""

    things: Mapping[int, str]
    songs: Mapping[int, str]
    films: Mapping[int, str]
    percent: int
    """The chance that there had been of being stopped."""


class DocumentsTable:
    """Lays out and paints what one has before one."""

    def __init__(self, kit: Kit, lying: Lying) -> None:
        self._kit = kit
        self._lying = lying

    # Where things lie.

    @property
    def _small(self) -> bool:
        return self._kit.type.percent == 100

    @property
    def _tight(self) -> bool:
        return self._kit.type.percent >= 200

    @property
    def question_box(self) -> Rect:
        """The sheet with his question."""
        layout = self._kit.layout
        left = LEFT_PX if self._small else 36
        tall = {100: 158, 150: 122, 200: 60}[self._kit.type.percent]
        return Rect(left, layout.top, 1244 - left, tall)

    @property
    def table_box(self) -> Rect:
        """The sheet with the three columns."""
        above, layout = self.question_box, self._kit.layout
        top = above.bottom + (4 if self._tight else 10)
        bottom = layout.lower.top - (4 if self._tight else 10)
        return Rect(above.left, top, above.width, bottom - top)

    @property
    def breath_box(self) -> Rect:
        """The strip of the breath."""
        layout = self._kit.layout
        lower = layout.lower
        return Rect(lower.left, lower.top, lower.width, layout.caption_y - 8 - lower.top)

    @property
    def pockets_box(self) -> Rect:
        """The sheet that says what lies where."""
        return Rect(36, 392, LEFT_PX - 52, self._kit.layout.lower.top - 10 - 392)

    def row_at(self, seen: Seen, x: int, y: int) -> tuple[int, int] | None:
        """Tell which row of which column lies at a place."""
        for column in self._columns(seen):
            for row, where in enumerate(self._rows(seen, column)):
                if where.collidepoint(x, y):
                    return column, row
        return None

    def _columns(self, seen: Seen) -> Sequence[int]:
        return (seen.column,) if self._tight else (ANSWERS, PAPERS, MOVES)

    def _column_box(self, seen: Seen, column: int) -> Rect:
        inner = self.table_box.inflate(-28, -16)
        if self._tight:
            return inner
        wide = (inner.width - 2 * GAP_PX) // 3
        return Rect(inner.left + column * (wide + GAP_PX), inner.top, wide, inner.height)

    def _rows(self, seen: Seen, column: int) -> Sequence[Rect]:
        where = self._column_box(seen, column)
        head = self._kit.type.line_px(ROW_BOLD) + HEAD_PX
        count = (len(seen.answers), len(seen.papers), len(seen.moves))[column]
        tall = max(ROW_PX, self._kit.type.line_px(ROW) + 10)
        tall = min(tall, (where.height - head) // max(1, count))
        return [
            Rect(where.left, where.top + head + row * tall, where.width, tall - 4)
            for row in range(count)
        ]

    # How they look.

    def draw(self, surface: pygame.Surface, seen: Seen) -> None:
        """Paint question, columns, pockets and breath."""
        self._draw_question(surface, seen)
        draw_panel(surface, self.table_box, notched=False)
        for column in self._columns(seen):
            self._draw_column(surface, seen, column)
        if self._small:
            self._draw_pockets(surface, seen)
        self._draw_breath(surface, seen)

    def _draw_question(self, surface: pygame.Surface, seen: Seen) -> None:
        words, type_ = self._kit.words, self._kit.type
        where = self.question_box
        draw_panel(surface, where, rim=RED, notched=False)
        inner = where.inflate(-36, -16)
        text = self._says(seen)
        if self._tight:
            type_.write(surface, text, (inner.left, where.top), ROW_BOLD, within=inner.width)
            self._draw_scale(surface, Rect(inner.left, where.bottom - 12, inner.width, 6), seen)
            return
        top = inner.top
        if self._small:
            type_.write(surface, words("papers-heading"), (inner.left, top), HEADING)
            top += type_.line_px(HEADING)
        type_.write(surface, text, (inner.left, top), DIALOGUE, within=inner.width)
        top += type_.line_px(DIALOGUE) + 2
        self._draw_doubt(surface, Rect(inner.left, top, inner.width, 0), seen)
        if self._small and seen.left_ticks > 0 and seen.phase not in ENDED:
            share = min(1.0, seen.left_ticks / ASK_TICKS)
            bar = Rect(inner.left, inner.bottom - 6, round(inner.width * share), 4)
            surface.fill(shade("red", 0.62), bar)

    def _says(self, seen: Seen) -> str:
        """Give what he says, does or has made of it."""
        words = self._kit.words
        if seen.phase is Phase.ASKING:
            spot = words(f"spot-{seen.places[seen.zone].id}-name")
            return words(f"papers-ask-{seen.asked}", spot=spot)
        return words(f"papers-now-{seen.phase.value.replace('_', '-')}")

    def _draw_doubt(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Draw what he thinks of it, with the two marks at which that has consequences."""
        words, type_ = self._kit.words, self._kit.type
        name = type_.write(surface, words("papers-doubt"), where.topleft, HINT)
        left = name.right + 14
        bar = Rect(left, where.top + 6, where.right - left, max(10, name.height - 14))
        self._draw_scale(surface, bar, seen)

    @staticmethod
    def _draw_scale(surface: pygame.Surface, bar: Rect, seen: Seen) -> None:
        surface.fill(shade("film", 0.22), bar)
        filled = Rect(bar.left, bar.top, bar.width * seen.doubt // FULL, bar.height)
        surface.fill(shade("red", 0.62), filled)
        for mark in (WARNED_FROM, SEIZED_FROM):
            x = bar.left + bar.width * mark // FULL
            pygame.draw.line(surface, AMBER_LIGHT, (x, bar.top - 3), (x, bar.bottom + 3), 2)

    def _draw_column(self, surface: pygame.Surface, seen: Seen, column: int) -> None:
        type_, where = self._kit.type, self._column_box(seen, column)
        here = column == seen.column
        ink = AMBER if here else DIM
        title = self._kit.words(NAMES[column])
        style = ROW_BOLD.in_colour(ink)
        type_.write(surface, title, where.topleft, style, within=where.width)
        texts = self._texts(seen, column)
        for row, (text, box_) in enumerate(zip(texts, self._rows(seen, column), strict=False)):
            clash = here and row < len(seen.clashes) and seen.clashes[row]
            self._draw_row(surface, box_, text, lit=here and row == seen.row, clash=clash)
        if self._small:
            how = self._kit.words(NAMES[column].replace("papers-", "papers-how-"))
            lines = type_.wrap(how, HINT, where.width)
            top = where.bottom - len(lines) * type_.line_px(HINT)
            for number, line in enumerate(lines):
                at = (where.left, top + number * type_.line_px(HINT))
                type_.write(surface, line, at, HINT)

    def _draw_row(
        self, surface: pygame.Surface, where: Rect, text: str, *, lit: bool, clash: bool
    ) -> None:
        rim = RED if clash else AMBER if lit else shade("film", 0.4)
        fill = shade("amber" if lit else "film", 0.16)
        face = box(where.width, where.height, radius=6, fill=fill, rim=rim, rim_px=1.8)
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        type_ = self._kit.type
        room = where.width - 20
        lines, style = type_.wrapped_in(text, ROW, room, rows=1)
        ink = RED_LIGHT if clash else HIGH if lit else TEXT
        top = where.centery - type_.line_px(style) // 2
        type_.write(surface, lines[0], (where.left + 10, top), style.in_colour(ink), within=room)

    def _texts(self, seen: Seen, column: int) -> list[str]:
        words = self._kit.words
        if column == ANSWERS:
            return [self._reply(answer) for answer in seen.answers]
        if column == PAPERS:
            return [words(f"papers-doc-{paper.id}") for _, paper in seen.papers]
        return [self._move(seen, move) for move in seen.moves]

    def _reply(self, answer: Answer) -> str:
        words = self._kit.words
        return words(f"papers-reply-{answer.id}", thing=self._name(answer.gives_up))

    def _move(self, seen: Seen, move: Move) -> str:
        words = self._kit.words
        if move.kind == FRIEND:
            return words("papers-move-friend")
        spot = words(f"spot-{seen.places[move.place].id}-name")
        return words("papers-move-thing", thing=self._name(move.thing), spot=spot)

    def _name(self, number: int) -> str:
        words, lying = self._kit.words, self._lying
        if number in lying.songs:
            return words(f"song-{lying.songs[number]}-title")
        if number in lying.films:
            return words(f"film-{lying.films[number]}")
        return lying.things.get(number, "")

    def _draw_pockets(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw what lies where; the place that he has named is hatched."""
        where = self.pockets_box
        draw_panel(surface, where, notched=False)
        inner = where.inflate(-28, -14)
        tall = min(40, inner.height // max(1, len(seen.places)))
        for number, place in enumerate(seen.places):
            row = Rect(inner.left, inner.top + number * tall, inner.width, tall - 4)
            self._draw_pocket(surface, row, seen, number, place.id)

    def _draw_pocket(
        self, surface: pygame.Surface, row: Rect, seen: Seen, number: int, name: str
    ) -> None:
        type_, named = self._kit.type, number == seen.zone
        if named:
            surface.fill(shade("red", 0.16), row)
            for x in range(row.left, row.right, 14):
                pygame.draw.line(
                    surface, shade("red", 0.34), (x, row.bottom - 1), (x + 10, row.top)
                )
        ink = RED_LIGHT if named else TEXT
        text = self._kit.words(f"spot-{name}-name")
        top = row.centery - type_.line_px(ROW) // 2
        type_.write(surface, text, (row.left + 6, top), ROW.in_colour(ink), within=190)
        things = [thing for thing in seen.things if thing.place == number]
        for place, thing in enumerate(things[:9]):
            radius = 4 + thing.hardness // 16
            middle = (row.left + 214 + 22 * place, row.centery)
            pygame.draw.circle(surface, AMBER, middle, radius, 2)
            pygame.draw.circle(surface, AMBER_LIGHT, middle, 2)

    def _draw_breath(self, surface: pygame.Surface, seen: Seen) -> None:
        """Draw the breath as it comes and goes, and how calm one is."""
        words, type_, where = self._kit.words, self._kit.type, self.breath_box
        draw_panel(surface, where, notched=False)
        inner = where.inflate(-32, -12)
        word = words("papers-out" if seen.exhales else "papers-in")
        style = ROW_BOLD.in_colour(AMBER if seen.exhales else DIM)
        room = max(type_.width(words(key), ROW_BOLD) for key in ("papers-out", "papers-in"))
        top = inner.centery - type_.line_px(style) // 2
        type_.write(surface, word, (inner.left, top), style)
        calm_text = "" if self._tight else words("papers-calm")
        calm_px = inner.width // 6
        text_px = type_.width(calm_text, LABEL) + 12 if calm_text else 0
        left = inner.left + room + 24
        wave = Rect(left, inner.top, inner.right - left - calm_px - text_px - 28, inner.height)
        self._draw_wave(surface, wave, seen)
        bar = Rect(inner.right - calm_px, inner.centery - 5, calm_px, 10)
        surface.fill(shade("film", 0.22), bar)
        filled = Rect(bar.left, bar.top, bar.width * seen.calm // FULL, bar.height)
        surface.fill(shade("amber", 0.62), filled)
        half = type_.line_px(LABEL) // 2
        at = (bar.left - text_px, bar.centery - half)
        type_.write(surface, calm_text, at, LABEL)

    def _draw_wave(self, surface: pygame.Surface, where: Rect, seen: Seen) -> None:
        """Draw the chest rising and falling; the dot is now, and what is lit is breathing out."""
        now = seen.breath / BREATH
        half = where.height / 2 - 4
        points, lit = [], []
        for point in range(POINTS + 1):
            share = point / POINTS
            phase = (now + (share - 0.5) * PERIODS) % 1.0
            y = where.top + where.height / 2 + half * math.cos(2 * math.pi * phase)
            points.append((where.left + share * where.width, y))
            lit.append(phase >= EXHALE / BREATH)
        for number, (start, end) in enumerate(pairwise(points)):
            ink = shade("amber" if lit[number] else "film", 0.7)
            pygame.draw.line(surface, ink, start, end, 3)
        dot = (
            where.left + where.width // 2,
            where.top + round(where.height / 2 + half * math.cos(2 * math.pi * now)),
        )
        light = glow(18, strength=0.7)
        surface.blit(light, light.get_rect(center=dot), special_flags=pygame.BLEND_RGB_ADD)
        pygame.draw.circle(surface, HIGH, dot, 5)
