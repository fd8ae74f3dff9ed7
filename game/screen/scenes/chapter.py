"""A chapter: the card with which it begins, and the page that closes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Primary
from game.screen.kit import Kit
from game.screen.layout import WIDTH
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, HIGH, RED_LIGHT
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import STAY, Change
from game.screen.scenes.title import Entry
from game.screen.stage import Stage
from game.screen.strikes import draw_strikes, strikes_px
from game.screen.typefaces import BODY, HEADING, LABEL, LEDGER_HEADING, NUMBER, ROW, Style
from game.screen.widgets import draw_button

DATE = LEDGER_HEADING.at_px(34).in_colour(HIGH)
TITLE = LEDGER_HEADING.at_px(64)
HEAD = LEDGER_HEADING.at_px(40)
RULE = ROW.at_px(20).in_colour(AMBER_LIGHT)
TEXT_PX = {100: 720, 150: 1000, 200: 1200}
"""How wide the sentences of a card run."""
BUTTON_PX = {100: 300, 150: 340, 200: 392}
HEADS = {100: 1.0, 150: 0.8, 200: 0.65}
"""What is large already grows less with large text."""
CARD_TOP_PX = 30
CARD_DIM, END_DIM = 0.8, 0.6
GAP_PX = 24
TEXTS_PX, COUNT_PX = 644, 540


@dataclass(frozen=True, slots=True)
class CardView:
    """What a chapter says of itself before it begins."""

    plate: str
    date: str
    title: str
    texts: tuple[str, ...]
    rule: str
    """Its one new rule, in one sentence; nothing = it has none."""


@dataclass(frozen=True, slots=True)
class OutroView:
    """What a chapter came to."""

    plate: str
    date: str
    title: str
    texts: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    strikes: int
    struck: str
    """What Glukhov's book says of it, in one sentence."""


class ChapterCard(Page):
    """When it is, what it is called, and what is new."""

    def __init__(self, kit: Kit, view: CardView, *, then: Callable[[], Change]) -> None:
        super().__init__(kit)
        self._view = view
        self._then = then
        self._at = 0
        """Which sheet lies on top."""
        self._stage = self.behind = Stage(kit.plates, view.plate)
        self._stage.dim = CARD_DIM
        kit.captions.clear()

    def primary(self) -> Primary:
        """Begin, or read on where large text needs two sheets."""
        last = self._at + 1 >= len(self._sheets())
        return Primary(self.kit.words("intro-go" if last else "report-more"))

    def commit(self) -> Change:
        """Read on, or begin the chapter."""
        if self._at + 1 < len(self._sheets()):
            self._at += 1
            return STAY
        return self._then()

    def act(self, action: Action) -> Change:
        """Go on by any way out."""
        return self.commit() if action is Action.BACK else STAY

    def idle(self) -> Change:
        """Let the stage live."""
        _live(self.kit, self._stage)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint date, title, sentences, and the rule on its tab of film."""
        self._stage.draw(surface, blend)
        sheets, type_ = self._sheets(), self.kit.type
        texts, rule_px = sheets[min(self._at, len(sheets) - 1)]
        all_px = self._sheet_px(texts, rule_px)
        top = max(CARD_TOP_PX, (self._foot + CARD_TOP_PX - all_px) // 2)
        draw_strip(surface, Rect(0, top - 12, WIDTH, all_px + 24), alpha=0.76)
        for text, style in ((self._view.date, self._date), (self._view.title, self._title)):
            type_.write(surface, text, (WIDTH // 2, top), style, anchor="middle", within=1200)
            top += type_.line_px(style)
        top += GAP_PX // 2
        for text in texts:
            type_.write(surface, text, (WIDTH // 2, top), BODY, anchor="middle")
            top += type_.line_px(BODY)
        if rule_px:
            left = (WIDTH - self._width) // 2
            self._draw_rule(surface, Rect(left, top + GAP_PX // 2, self._width, rule_px))

    @property
    def _width(self) -> int:
        return TEXT_PX[self.kit.type.percent]

    @property
    def _foot(self) -> int:
        return self.kit.layout.primary.top - GAP_PX

    @property
    def _date(self) -> Style:
        return DATE.at_px(round(DATE.px * HEADS[self.kit.type.percent]))

    @property
    def _title(self) -> Style:
        return TITLE.at_px(round(TITLE.px * HEADS[self.kit.type.percent]))

    def _sheets(self) -> list[tuple[list[str], int]]:
        """Give the lines and the height of the rule of every sheet: one if all of it fits."""
        wrap, view = self.kit.type.wrap, self._view
        texts = [line for text in view.texts for line in wrap(text, BODY, self._width)]
        rule = wrap(view.rule, RULE, self._width - 48) if view.rule else []
        rule_px = len(rule) * self.kit.type.line_px(RULE) + 28 if rule else 0
        if self._sheet_px(texts, rule_px) <= self._foot - CARD_TOP_PX or not rule_px:
            return [(texts, rule_px)]
        return [(texts, 0), ([], rule_px)]

    def _sheet_px(self, texts: Sequence[str], rule_px: int) -> int:
        """Tell how high a sheet is: date, title, lines, and the tab with the rule."""
        line_px = self.kit.type.line_px
        heads_px = line_px(self._date) + line_px(self._title) + GAP_PX // 2
        tab_px = rule_px + GAP_PX // 2 if rule_px else 0
        return heads_px + len(texts) * line_px(BODY) + tab_px

    def _draw_rule(self, surface: pygame.Surface, where: Rect) -> None:
        draw_panel(surface, where, rim=AMBER)
        type_ = self.kit.type
        for row, text in enumerate(type_.wrap(self._view.rule, RULE, where.width - 48)):
            at = (where.centerx, where.top + 14 + row * type_.line_px(RULE))
            type_.write(surface, text, at, RULE, anchor="middle")


class ChapterEnd(Page):
    """What it came to, line by line, and Glukhov's book; large text takes turns."""

    def __init__(self, kit: Kit, view: OutroView, ways: Callable[[], Sequence[Entry]]) -> None:
        super().__init__(kit)
        self._view = view
        self._ways = ways
        self._at = 0
        """Which sheet lies on top."""
        self._stage = self.behind = Stage(kit.plates, view.plate)
        self._stage.dim = END_DIM
        kit.captions.clear()
        self.focus.offer(self.targets())
        self.focus.set(self.targets()[-1].name)

    def targets(self) -> Sequence[Target]:
        """Give the ways on; the last one turns the page."""
        ways = self._ways()
        width = min(BUTTON_PX[self.kit.type.percent], 1224 // max(1, len(ways)) - 16)
        left = 1244 - len(ways) * (width + 16) + 16
        layout = self.kit.layout
        return [
            Target(
                way.name,
                Rect(
                    left + number * (width + 16), layout.primary.top, width, layout.primary.height
                ),
                why_not=way.why_not,
                value=way,
            )
            for number, way in enumerate(ways)
        ]

    def choose(self, target: Target) -> Change:
        """Go the way that was chosen; the page is turned when all sheets have been seen."""
        if target.name == self.targets()[-1].name and self._at + 1 < len(self._sheets()):
            self._at += 1
            return STAY
        return target.value.choose() if isinstance(target.value, Entry) else STAY

    def act(self, action: Action) -> Change:
        """Look at another sheet; the end cannot be stepped back from."""
        if action in (Action.NEXT, Action.PREVIOUS):
            step = 1 if action is Action.NEXT else -1
            self._at = max(0, min(len(self._sheets()) - 1, self._at + step))
        return STAY

    def idle(self) -> Change:
        """Let the stage live."""
        _live(self.kit, self._stage)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint title, sentences, the count and the book."""
        self._stage.draw(surface, blend)
        type_ = self.kit.type
        draw_strip(surface, Rect(60, 24, 1160, type_.line_px(HEAD) + 12), alpha=0.7)
        where = (WIDTH // 2, 28)
        type_.write(surface, self._view.title, where, HEAD, anchor="middle", within=1120)
        sheets = self._sheets()
        for name, box in sheets[min(self._at, len(sheets) - 1)]:
            match name:
                case "texts":
                    self._draw_texts(surface, box)
                case "count":
                    self._draw_count(surface, box)
                case _:
                    view = self._view
                    draw_strikes(surface, type_, box, count=view.strikes, text=view.struck)
        for target in self.targets():
            self._draw_way(surface, target)

    def _sheets(self) -> list[list[tuple[str, Rect]]]:
        """Lay texts, count and book side by side, or one after the other where text is large."""
        head = 48 + self.kit.type.line_px(HEAD)
        room = Rect(36, head, 1208, self.kit.layout.primary.top - 20 - head)
        if self.kit.type.percent == 100:
            texts = Rect(room.left, room.top, TEXTS_PX, self._texts_px(TEXTS_PX))
            count = Rect(room.right - COUNT_PX, room.top, COUNT_PX, self._count_px())
            book = Rect(count.left, count.bottom + GAP_PX, COUNT_PX, self._book_px(COUNT_PX))
            return [[("texts", texts), ("count", count), ("book", book)]]
        heights = {
            "texts": self._texts_px(room.width),
            "count": self._count_px(),
            "book": self._book_px(room.width),
        }
        sheets: list[list[tuple[str, Rect]]] = [[]]
        top = room.top
        for name, height in heights.items():
            if sheets[-1] and top + height > room.bottom:
                sheets.append([])
                top = room.top
            sheets[-1].append((name, Rect(room.left, top, room.width, height)))
            top += height + GAP_PX
        return sheets

    def _draw_way(self, surface: pygame.Surface, target: Target) -> None:
        if isinstance(target.value, Entry):
            last = target.name == self.targets()[-1].name
            kind = "off" if target.why_not else "primary" if last else "plain"
            draw_button(surface, target.box, target.value.text, self.kit.type, kind=kind)

    def _draw_texts(self, surface: pygame.Surface, where: Rect) -> None:
        draw_panel(surface, where)
        column = Column(surface, self.kit.type, where.inflate(-56, -40))
        column.label(self._view.date).gap(4)
        for text in self._view.texts:
            column.paragraph(text, BODY).gap(8)

    def _texts_px(self, width: int) -> int:
        type_ = self.kit.type
        lines = [len(type_.wrap(text, BODY, width - 56)) for text in self._view.texts]
        gaps = round((4 + 8 * len(lines)) * type_.percent / 100)
        return type_.line_px(LABEL) + sum(lines) * type_.line_px(BODY) + gaps + 40

    def _book_px(self, width: int) -> int:
        return strikes_px(self.kit.type, width, self._view.struck)

    def _count_px(self) -> int:
        type_ = self.kit.type
        row = max(type_.line_px(ROW), type_.line_px(NUMBER)) + 2
        heading = type_.line_px(HEADING) + round(2 * type_.percent / 100)
        return heading + row * len(self._view.rows) + 40

    def _draw_count(self, surface: pygame.Surface, where: Rect) -> None:
        draw_panel(surface, where)
        column = Column(surface, self.kit.type, where.inflate(-48, -32))
        column.heading(self.kit.words("end-count"), HEADING)
        for name, value in self._view.rows:
            ink = RED_LIGHT if value.startswith("−") else AMBER
            column.row(name, value, ink=ink)


def _live(kit: Kit, stage: Stage) -> None:
    stage.calm, stage.grain_percent = kit.settings.reduced_motion, kit.settings.grain
    stage.tick()
