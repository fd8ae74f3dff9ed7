"""The morning report: what the night cost, and because of what."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.frame import Hud, Primary
from game.screen.kit import Kit
from game.screen.money import roubles
from game.screen.page import Page
from game.screen.palette import DIM, GREEN, RED
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.strikes import draw_strikes, strikes_px
from game.screen.typefaces import BODY, HANDWRITING, NUMBER, PLACE, TOTAL, Style
from game.screen.views import ReportView, Term
from game.screen.words import Words

SHEET = Rect(240, 90, 800, 540)
WIDE_SHEET_PX = 1208
"""Large text takes all the width there is."""
LINE_TICKS = 14
RULE_PX, GAP_PX = 12, 6


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of the report that is never torn over two pages."""

    kind: str
    """bill, balance, say or book."""
    text: str
    px: int
    value: int = 0


class Report(Page):
    """Lines appear one by one, and all at once when asked; what does not fit takes a page more."""

    def __init__(
        self,
        kit: Kit,
        view: ReportView,
        *,
        then: Callable[[], Change],
        struck: tuple[int, str] | None = None,
    ) -> None:
        """``struck`` is what Glukhov wrote tonight: the lines in his book, and the sentence."""
        super().__init__(kit)
        self._view = view
        self._then = then
        self._struck = struck
        self._page = 0
        self._stage = self.behind = Stage(kit.plates, "kitchen")
        self._stage.calm, self._stage.dim = True, 0.4
        self._hurried = kit.settings.reduced_motion

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._view.hud

    def primary(self) -> Primary:
        """Turn the page, or begin the day."""
        last = self._page + 1 >= len(self._pages())
        return Primary(self.kit.words("report-go" if last else "report-more"))

    def commit(self) -> Change:
        """Show all lines first, then the next page, then go on."""
        if not self._hurried and self._shown < len(self._view.lines):
            self._hurried = True
            return STAY
        self._hurried = True
        if self._page + 1 < len(self._pages()):
            self._page += 1
            self.kit.desk.sound("paper", gain=0.5)
            return STAY
        return self._then()

    def act(self, action: Action) -> Change:
        """Go on by any way out."""
        return self.commit() if action is Action.BACK else STAY

    def idle(self) -> Change:
        """Write with the pen."""
        self._stage.tick()
        if (
            not self._hurried
            and self.ticks % LINE_TICKS == 1
            and self._shown < len(self._view.lines)
        ):
            self.kit.desk.sound("pen", gain=0.5)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the bill, then what people say."""
        self._stage.draw(surface, blend)
        where = self._sheet
        draw_panel(surface, where)
        column = Column(surface, self.kit.type, where.inflate(-80, -50))
        column.heading(self._view.heading, PLACE)
        left = self._shown
        pages = self._pages()
        for block in pages[min(self._page, len(pages) - 1)]:
            if block.kind == "bill":
                left -= 1
                if left < 0:
                    return
            elif self._shown < len(self._view.lines):
                return
            self._draw(column, block)

    @property
    def _sheet(self) -> Rect:
        layout = self.kit.layout
        if self.kit.type.percent == 100:
            return SHEET
        top = layout.hud.bottom + 10
        return Rect(36, top, WIDE_SHEET_PX, layout.primary.top - 14 - top)

    @property
    def _shown(self) -> int:
        return len(self._view.lines) if self._hurried else self.ticks // LINE_TICKS

    def _pages(self) -> list[list[_Block]]:
        """Break the report into pages, none of which is fuller than the sheet."""
        inner = self._sheet.inflate(-80, -50)
        room_px = inner.height - self.kit.type.line_px(PLACE) - 4
        pages: list[list[_Block]] = [[]]
        taken_px = 0
        for block in self._blocks(inner.width):
            if pages[-1] and taken_px + block.px > room_px:
                pages.append([])
                taken_px = 0
            pages[-1].append(block)
            taken_px += block.px
        return pages

    def _blocks(self, width: int) -> Iterator[_Block]:
        type_, scale = self.kit.type, self.kit.type.percent / 100
        for line in self._view.lines:
            rows = self._bill_rows(line, width)
            px = (len(rows) - 1) * type_.line_px(HANDWRITING) + self._row_px(HANDWRITING, NUMBER)
            yield _Block("bill", line.text, px, line.value)
        rule_px = round(RULE_PX * scale)
        yield _Block("balance", "", rule_px + self._row_px(HANDWRITING, TOTAL))
        if self._struck is not None:
            book_px = strikes_px(type_, width, self._struck[1])
            yield _Block("book", self._struck[1], book_px + 2 * GAP_PX, self._struck[0])
        for sentence in self._view.news:
            lines = type_.wrap(sentence, BODY, width)
            px = len(lines) * type_.line_px(BODY) + round(GAP_PX * scale)
            yield _Block("say", sentence, px)

    def _row_px(self, name: Style, value: Style) -> int:
        return max(self.kit.type.line_px(name), self.kit.type.line_px(value)) + 2

    def _bill_rows(self, line: Term, width: int) -> Sequence[str]:
        """Break a line of the bill beside its sum."""
        beside = self.kit.type.width(_sum(self.kit.words, line.value), NUMBER) + 24
        return self.kit.type.wrap(line.text, HANDWRITING, width - beside)

    def _draw(self, column: Column, block: _Block) -> None:
        match block.kind:
            case "bill":
                self._draw_bill(column, block)
            case "balance":
                column.rule().row(
                    self.kit.words("report-balance"), self._view.balance, value_style=TOTAL
                )
            case "book":
                column.y += GAP_PX
                height = block.px - 2 * GAP_PX
                where = Rect(column.box.left, column.y, column.box.width, height)
                draw_strikes(
                    column.surface, self.kit.type, where, count=block.value, text=block.text
                )
                column.y += height + GAP_PX
            case _:
                column.gap(GAP_PX).paragraph(block.text, BODY)

    def _draw_bill(self, column: Column, block: _Block) -> None:
        ink = GREEN if block.value > 0 else RED if block.value < 0 else DIM
        *above, last = self._bill_rows(Term(block.text, block.value), column.box.width)
        for text in above:
            column.line(text, HANDWRITING)
        column.row(last, _sum(self.kit.words, block.value), ink=ink, name_style=HANDWRITING)


def _sum(words: Words, kop: int) -> str:
    return roubles(kop, signed=True, point=words("money-point")) if kop else ""
