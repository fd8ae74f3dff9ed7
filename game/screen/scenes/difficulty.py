"""How hard: three ways to play, each with what it changes, at the start and in the pause."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.commands import Command, SetDifficulty
from game.city.difficulty import MEASURES, NAMES, Name, searches_until_days
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Focus, Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, TEXT
from game.screen.panel import draw_panel
from game.screen.scene import POP, STAY, Change, Push
from game.screen.scenes.title import Entry
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HEADING, HINT, LEDGER_HEADING, ROW_BOLD
from game.session import Session

LIST_LEFT, LIST_PX = 36, {100: 300, 150: 340, 200: 380}
RIGHT_EDGE, GAP_PX = 1244, 24
TOPS = {100: 200, 150: 130, 200: 72}
HEADS = {100: 1.0, 150: 0.75, 200: 0.55}
"""What is large already grows less with large text."""
ROWS_PX = {100: 66, 150: 80, 200: 90}
GAPS_PX = {100: 6, 150: 6, 200: 1}
"""Between two sentences."""
DIM_BEHIND = 0.6


class HowHard(Page):
    """The three at the left, and at the right what the focused one changes."""

    def __init__(
        self,
        kit: Kit,
        chosen: Name,
        *,
        then: Callable[[Name], Change],
        serious_searches: int,
        button: str = "difficulty-begin",
    ) -> None:
        super().__init__(kit)
        self._chosen = chosen
        self._then = then
        self._serious_searches = serious_searches
        """Of the level, as its author wants them."""
        self._button = button
        self._stage = self.behind = Stage(kit.plates, "embankment", snow=120)
        self._stage.dim = DIM_BEHIND
        self.focus = Focus(start=chosen)

    def targets(self) -> Sequence[Target]:
        """Give the three, the kindest first."""
        step, box = ROWS_PX[self.kit.type.percent], self._list
        return [
            Target(
                name,
                Rect(box.left + 12, box.top + 12 + row * step, box.width - 24, step - 8),
            )
            for row, name in enumerate(NAMES)
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what the keys do."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Offer to go on as chosen."""
        return Primary(self.kit.words(self._button))

    def focused(self, target: Target) -> None:
        """Lay another one on the table."""
        self._chosen = _name_of(target)

    def choose(self, target: Target) -> Change:
        """Take it."""
        self._chosen = _name_of(target)
        return self.commit()

    def commit(self) -> Change:
        """Go on as chosen."""
        return self._then(self._chosen)

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the three, and the sheet about the one on the table."""
        self._stage.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        head = LEDGER_HEADING.at_px(round(LEDGER_HEADING.px * HEADS[type_.percent]))
        at = (self._list.left + 8, self._list.top - type_.line_px(head) - 10)
        type_.write(surface, words("difficulty-title"), at, head)
        draw_panel(surface, self._list, notched=False)
        for target in self.targets():
            row = target.box.inflate(-24, 0)
            row.top = row.centery - type_.line_px(ROW_BOLD) // 2
            style = ROW_BOLD.in_colour(AMBER_LIGHT if target.name == self._chosen else TEXT)
            name = words(f"difficulty-{target.name}-name")
            type_.write(surface, name, row.topleft, style, within=row.width)
        self._draw_sheet(surface)

    @property
    def _list(self) -> Rect:
        percent = self.kit.type.percent
        tall = len(NAMES) * ROWS_PX[percent] + 16
        return Rect(LIST_LEFT, TOPS[percent], LIST_PX[percent], tall)

    def _draw_sheet(self, surface: pygame.Surface) -> None:
        words, type_ = self.kit.words, self.kit.type
        left = self._list.right + GAP_PX
        most = self.kit.layout.primary.top - GAP_PX - self._list.top
        box = Rect(left, self._list.top, RIGHT_EDGE - left, most)
        name = self._chosen
        searches = searches_until_days(self._serious_searches, MEASURES[name])
        texts: list[str] = []
        while words.has(key := f"difficulty-{name}-{len(texts) + 1}"):
            texts.append(words(key, searches=searches))

        def write(column: Column) -> None:
            column.heading(words(f"difficulty-{name}-name"), HEADING)
            for text in texts:
                column.paragraph(text, BODY).gap(GAPS_PX[type_.percent])

        hint = words("difficulty-hint")
        measure = Column(surface, type_, box.inflate(-64, -40))
        tall = measure.height_of(write) + measure.height_of(lambda it: it.paragraph(hint, HINT))
        if tall + 60 < box.height:
            box.height = max(self._list.height, tall + 60)
        draw_panel(surface, box)
        column = Column(surface, type_, box.inflate(-64, -40))
        write(column)
        if column.height_of(lambda it: it.paragraph(hint, HINT)) + 6 <= column.room:
            column.gap(6).paragraph(hint, HINT)


def _name_of(target: Target) -> Name:
    return next(name for name in NAMES if name == target.name)


def difficulty_entry(kit: Kit, session: Session, do: Callable[[Command], object]) -> Entry:
    """Offer in the pause to go on kinder or harder."""
    words, now = kit.words, session.state.mode.difficulty

    def change(name: Name) -> Change:
        if name != now:
            do(SetDifficulty(name))
            kit.captions.say(words("difficulty-changed", name=words(f"difficulty-{name}")))
        return POP

    return Entry(
        "difficulty",
        words("pause-difficulty", name=words(f"difficulty-{now}")),
        lambda: Push(
            HowHard(
                kit,
                now,
                then=change,
                serious_searches=session.state.level.rules.serious_searches,
                button="difficulty-keep",
            )
        ),
        why_not=words("runs-alike") if session.first.alike else "",
    )
