"""The ledger: money, promises, risk and memory in one book, written by hand."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.book_pages import BOOK, BookPage, Texts, diary_texts, sifted, talk_texts
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair
from game.screen.kit import Kit
from game.screen.ledger_graph import GraphSheet
from game.screen.money import roubles
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM, GREEN, HIGH, RED, TEXT, Colour, shade
from game.screen.panel import draw_panel, draw_rule
from game.screen.scene import STAY, Change
from game.screen.shapes import Pen
from game.screen.stage import Stage
from game.screen.talk_log import TalkTold
from game.screen.typefaces import (
    CLOCK,
    HANDWRITING,
    LABEL,
    NUMBER,
    ROW_BOLD,
    Style,
)
from game.screen.views import GraphView, LedgerLine, LedgerView
from game.screen.words import Words

ROW_PX = 30
SIEVES = ("all", "talk", "money", "risk", "craft", "loss")
TEXT_PAGES = ("diary", "talks")
"""Pages that are read, and scrolled line by line."""
SUBTITLE = HANDWRITING.at_px(18).in_colour(DIM)
TOTAL_LINE = ROW_BOLD.at_px(20)
COLUMNS = (0.036, 0.147, 0.232, 0.645, 0.972)
"""Left edges of date, number, what and whom; right edge of roubles, as shares of the sheet."""


class Ledger(Page):
    """Every line is a disc somewhere."""

    def __init__(
        self,
        kit: Kit,
        view: Callable[[], LedgerView],
        *,
        talks: Sequence[TalkTold] = (),
        opens: Callable[[LedgerLine], Change | None] | None = None,
        backdrop: str = "kitchen",
    ) -> None:
        super().__init__(kit)
        self._opens = opens
        self._view = view()
        self._talks = talks
        self._stage = self.behind = Stage(kit.plates, backdrop)
        self._stage.calm, self._stage.dim = True, 0.3
        self._page = "book"
        self._graph = 0
        self._sheet_of_graph = GraphSheet(kit)
        self._sieve = SIEVES[0]
        """What kind of entries the diary shows."""
        self._top = max(0, len(self._view.lines) - self._rows_shown)
        self._text = BookPage(kit)
        self.focus.offer(self.targets())
        if self.focus.targets:
            self.focus.set(self.focus.targets[-1].name)

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._view.hud

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self._view.goal

    def pairs(self) -> Sequence[Pair]:
        """Say what the arrows do."""
        words = self.kit.words
        here = {
            "book": (Pair((Action.CONFIRM,), words("ledger-autopsy")),) if self._opens else (),
            "diary": (Pair((Action.TOOL_B,), words("diary-sift", what=self._sifted)),),
        }.get(self._page, ())
        return (
            Pair((Action.PREVIOUS, Action.NEXT), words("bar-tab")),
            Pair((Action.UP, Action.DOWN), words("bar-line")),
            *here,
            *self._graph_pairs(),
            Pair((Action.BACK,), words("bar-back")),
        )

    def help_pairs(self) -> Sequence[Pair]:
        """List what the bar has no room for, too."""
        words = self.kit.words
        return (
            *self.pairs(),
            Pair((Action.TOOL_C,), words("graph-hear")),
            Pair((Action.LENS,), words("bar-lens-who-knows")),
        )

    def _graph_pairs(self) -> Sequence[Pair]:
        """Say what can be done with the graph, where one lies there."""
        if not self._graph_shown:
            return ()
        words = self.kit.words
        days = Pair((Action.LEFT, Action.RIGHT), words("bar-day"))
        if self._page == "diary":
            return (days,)
        key = "graph-curve" if self._sheet_of_graph.as_table else "graph-table"
        return (days, Pair((Action.TOOL_B,), words(key)))

    def targets(self) -> Sequence[Target]:
        """Give the lines of the book that stand on the page."""
        if self._page != "book":
            return ()
        lines = self._view.lines[self._top : self._top + self._rows_shown]
        sheet = self._sheet
        return [
            Target(
                f"line-{self._top + row}",
                Rect(
                    sheet.left + 18,
                    self._first_y + row * self._row_px,
                    sheet.width - 36,
                    self._row_px - 2,
                ),
                group="left",
                value=line,
            )
            for row, line in enumerate(lines)
        ]

    def choose(self, target: Target) -> Change:
        """Open the autopsy of the sale that a line is about."""
        line = target.value
        opened = self._opens(line) if self._opens and isinstance(line, LedgerLine) else None
        if opened is None:
            return self.refuse(self.kit.words("ledger-no-autopsy"), Action.CONFIRM)
        return opened

    def act(self, action: Action) -> Change:
        """Turn pages, days and graphs."""
        match action:
            case Action.UP | Action.DOWN:
                step = 1 if action is Action.DOWN else -1
                if self._page in TEXT_PAGES:
                    self._scroll_text(step)
                else:
                    self._scroll(step)
            case Action.LEFT | Action.RIGHT:
                step = 1 if action is Action.RIGHT else -1
                self._sheet_of_graph.turn_day(self._graph_here, step)
            case Action.TOOL_B:
                self._turn_over()
            case Action.TOOL_C:
                self._sheet_of_graph.hear(self._graph_here)
            case Action.NEXT | Action.PREVIOUS:
                self._turn(1 if action is Action.NEXT else -1)
            case Action.DIARY:
                return self.back()
        return super().act(action)

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.tick()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the book at the left, graph and promises at the right; large text takes turns."""
        self._stage.draw(surface, blend)
        if self._page == "book":
            self._draw_book(surface)
        elif self._page in TEXT_PAGES:
            heading = self.kit.words(f"{self._page}-heading")
            if self._page == "diary" and self._sieve != SIEVES[0]:
                heading = f"{heading}: {self._sifted}"
            self._text.draw(surface, self._sheet, heading, self._texts())
        if self._graph_shown:
            self._sheet_of_graph.draw(surface, self._right[0], self._view.graphs, self._graph)
            self._draw_promises(surface)

    @property
    def _large(self) -> bool:
        return self.kit.type.percent > 100

    @property
    def _bottom(self) -> int:
        return self.kit.layout.bar.top - 26

    @property
    def _sheet(self) -> Rect:
        top = self.kit.layout.top
        return Rect(36, top, 1208 if self._large else 720, self._bottom - top)

    @property
    def _right(self) -> tuple[Rect, Rect]:
        """Give the boxes of the graph and of the promises."""
        top, left = self.kit.layout.top, 36 if self._large else 780
        height = (self._bottom - top - 24) // 2
        if self._large:
            width = (1208 - 24) // 2
            tall = self._bottom - top
            return Rect(left, top, width, tall), Rect(left + width + 24, top, width, tall)
        return Rect(left, top, 464, height), Rect(left, top + height + 24, 464, height)

    @property
    def _pages(self) -> list[tuple[str, int]]:
        graphs = range(len(self._view.graphs))
        texts = [(name, 0) for name in TEXT_PAGES]
        if self._large:
            return [("book", 0), *(("graph", at) for at in graphs), *texts]
        return [*(("book", at) for at in graphs or (0,)), *texts]

    @property
    def _row_px(self) -> int:
        return max(ROW_PX, round(self.kit.type.line_px(HANDWRITING) * 1.12))

    @property
    def _head_y(self) -> int:
        type_ = self.kit.type
        return self._sheet.top + 12 + type_.line_px(BOOK) + type_.line_px(SUBTITLE)

    @property
    def _first_y(self) -> int:
        return self._head_y + self.kit.type.line_px(LABEL) + 4

    @property
    def _rows_shown(self) -> int:
        foot = self.kit.type.line_px(TOTAL_LINE) + 22
        return max(1, (self._sheet.bottom - foot - self._first_y) // self._row_px)

    def _x(self, column: int) -> int:
        return self._sheet.left + round(COLUMNS[column] * self._sheet.width)

    def _scroll(self, step: int) -> None:
        most = max(0, len(self._view.lines) - self._rows_shown)
        top = max(0, min(most, self._top + step))
        if top != self._top:
            self._top = top
            self.focus.offer(self.targets())
            self.focus.set(self.focus.targets[-1 if step > 0 else 0].name)
            self.kit.desk.focus(300)

    def _scroll_text(self, step: int) -> None:
        if self._text.scroll(step, self._sheet, self._texts()):
            self.kit.desk.focus(300)
        else:
            self.kit.desk.refuse()

    @property
    def _graph_here(self) -> GraphView | None:
        return self._view.graphs[self._graph] if self._view.graphs else None

    @property
    def _graph_shown(self) -> bool:
        return not self._large or self._page == "graph"

    @property
    def _sifted(self) -> str:
        return self.kit.words(f"diary-{self._sieve}")

    def _turn_over(self) -> None:
        """Sift the diary, or turn the graph into a table and back."""
        if self._page == "diary":
            self._sieve = SIEVES[(SIEVES.index(self._sieve) + 1) % len(SIEVES)]
            self._text.open()
        elif self._graph_shown:
            self._sheet_of_graph.as_table = not self._sheet_of_graph.as_table
        self.kit.desk.sound("paper", gain=0.4)

    def _turn(self, step: int) -> None:
        """Go through the pages and round again."""
        pages = self._pages
        here = (self._page, 0 if self._page in TEXT_PAGES else self._graph)
        at = pages.index(here) if here in pages else 0
        self._page, graph = pages[(at + step) % len(pages)]
        self._graph = self._graph if self._page in TEXT_PAGES else graph
        self._sheet_of_graph.open()
        self._text.open()
        self.kit.desk.sound("paper", gain=0.5)

    def _draw_book(self, surface: pygame.Surface) -> None:
        words, type_, sheet = self.kit.words, self.kit.type, self._sheet
        draw_panel(surface, sheet)
        column = Column(surface, type_, Rect(self._x(0), sheet.top + 6, sheet.width - 60, 200))
        column.line(words("ledger-heading"), BOOK)
        column.line(self._view.subtitle, SUBTITLE)
        self._draw_rules(surface)
        if not self._view.lines:
            note = Rect(self._x(1), self._first_y + 40, sheet.width - 200, 200)
            type_.write_lines(surface, words("ledger-empty"), note, HANDWRITING)
        for target in self.targets():
            if isinstance(target.value, LedgerLine):
                self._draw_line(surface, target.box, target.value)
        y = self._first_y + self._rows_shown * self._row_px + 6
        type_.write(surface, words("ledger-total"), (self._x(2), y), TOTAL_LINE)
        total, ink = _money(self.kit.words, self._view.total_kopecks)
        style = NUMBER.at_px(22).in_colour(ink)
        type_.write(surface, total, (self._x(4), y - 2), style, anchor="right")

    def _draw_rules(self, surface: pygame.Surface) -> None:
        words, type_, sheet = self.kit.words, self.kit.type, self._sheet
        left, right = sheet.left + 18, sheet.right - 18
        for y in (self._head_y, self._first_y - 2):
            draw_rule(surface, left, right, y, value=0.5)
        for column, key in enumerate(("date", "number", "what", "whom")):
            room = self._x(column + 1) - self._x(column) - 16
            where = (self._x(column), self._head_y + 3)
            type_.write(surface, words(f"ledger-{key}"), where, LABEL, within=room)
        where = (self._x(4), self._head_y + 3)
        type_.write(surface, words("ledger-roubles"), where, LABEL, anchor="right")
        bottom = self._first_y + self._rows_shown * self._row_px
        for row in range(1, self._rows_shown + 1):
            y = self._first_y + row * self._row_px - 1
            draw_rule(surface, left, right, y, value=0.5 if row == self._rows_shown else 0.24)
        for x in (self._x(1), self._x(2), self._x(3), self._x(4) - self._money_px):
            line = ((x - 10, self._head_y), (x - 10, bottom))
            pygame.draw.line(surface, shade("film", 0.28), *line)
        hole = Pen(12, 12, shade("film", 0.42)).ring(6, 6, 3.6, px=1).done()
        for y in range(sheet.top + 34, sheet.bottom - 20, 62):
            surface.blit(hole, (sheet.left + 4, y))

    @property
    def _money_px(self) -> int:
        return round(102 * self.kit.type.percent / 100)

    def _draw_line(self, surface: pygame.Surface, box: Rect, line: LedgerLine) -> None:
        type_ = self.kit.type
        y, small = box.top + 1, NUMBER.at_px(17)
        room = [self._x(at + 1) - self._x(at) - 16 for at in range(3)]
        date = CLOCK.at_px(17).in_colour(DIM)
        type_.write(surface, line.date, (self._x(0), y + 2), date, within=room[0])
        number = small.in_colour(AMBER_LIGHT)
        type_.write(surface, line.number, (self._x(1), y + 2), number, within=room[1])
        lens = self.kit.devices.held(Action.LENS)
        whom = line.who_knows if lens and line.who_knows else line.whom
        hand = HANDWRITING.in_colour(DIM if line.struck else TEXT)
        left, right = self._whom_at(whom, hand), self._x(4) - self._money_px - 16
        wide = min(self._x(3), left) - 16 - self._x(2) if whom else right - self._x(2)
        what = type_.write(surface, line.what, (self._x(2), y - 1), hand, within=wide)
        type_.write(surface, whom, (left, y - 1), hand, within=right - left)
        text, colour = _money(self.kit.words, line.kopecks)
        style = small.in_colour(RED if line.struck else colour)
        money = self._money_px - 6
        type_.write(surface, text, (self._x(4), y + 2), style, anchor="right", within=money)
        if line.struck:
            _strike(surface, what)

    def _whom_at(self, whom: str, hand: Style) -> int:
        """Tell where a name begins: in its column, or before it if it is too long for that."""
        right = self._x(4) - self._money_px - 16
        text, style = self.kit.type.fitted(whom, hand, right - self._x(3))
        if text == whom:
            return self._x(3)
        return right - self.kit.type.width(whom, style) - 2

    def _texts(self) -> Texts:
        """Give what stands on the page of text that lies open."""
        words = self.kit.words
        if self._page == "diary":
            entries = sifted(self._view, self._sieve)
            if self._view.diary and not entries:
                return [(words("diary-none-such"), HANDWRITING)]
            return diary_texts(words, entries)
        return talk_texts(words, self._talks)

    def _draw_promises(self, surface: pygame.Surface) -> None:
        box, words = self._right[1], self.kit.words
        draw_panel(surface, box)
        column = Column(surface, self.kit.type, box.inflate(-48, -28))
        column.heading(words("ledger-promises"))
        if not self._view.promises:
            column.hint(words("ledger-no-promises"))
        for promise in self._view.promises:
            if column.room < 50 * column.scale:
                break
            ink = RED if promise.days_left <= 1 else HIGH
            left = words("days-left", days=promise.days_left)
            column.row(promise.title, left, ink=ink, name_style=ROW_BOLD)
            column.hint(promise.detail)


def _strike(surface: pygame.Surface, what: Rect) -> None:
    """Strike a line out twice, by hand."""
    pen = Pen(what.width + 8, 14, shade("red", 0.72))
    pen.line([(2, 7), (what.width * 0.5, 9), (what.width + 4, 4)], px=1.8)
    pen.line([(2, 10), (what.width * 0.6, 6), (what.width + 4, 9)], px=1.3)
    surface.blit(pen.done(), (what.left - 3, what.centery - 6))


def _money(words: Words, kopecks: int) -> tuple[str, Colour]:
    text = roubles(kopecks, signed=True, point=words("money-point"))
    return text, RED if kopecks < 0 else GREEN if kopecks > 0 else DIM
