"""Endless and daily runs: what counts, the seed on the table, and the best so far."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.difficulty import NAMES, NORMAL, Name
from game.screen.actions import Action
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, TEXT
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, LEDGER_HEADING, ROW_BOLD
from game.screen.widgets import draw_row

LIST_LEFT, LIST_PX = 36, 430
SHEET_LEFT, SHEET_PX = 496, 748
TOPS = {100: 236, 150: 150, 200: 104}
HEADS = {100: 1.0, 150: 0.75, 200: 0.55}
"""What is large already grows less with large text."""
ROWS_PX = {100: 60, 150: 74, 200: 82}
MOST_DIGITS = 10
SEED, DIFFICULTY = "seed", "difficulty"
DIM_BEHIND = 0.6


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind of run, as the player reads it."""

    id: str
    name: str
    rule: str
    counts: str
    """What counts, in two words."""
    tries: tuple[str, ...]
    """What was reached so far, line by line."""
    date: str = ""
    """Of a daily run: its seed is fixed."""
    alike: bool = False
    """Everybody plays it on Normal."""


class Runs(Page):
    """Kinds of runs at the left, what the focused one is about at the right."""

    def __init__(
        self,
        kit: Kit,
        choices: Callable[[Name], Sequence[Choice]],
        *,
        seeds: Callable[[], int],
        begin: Callable[[str, int, Name], Change],
    ) -> None:
        super().__init__(kit)
        self._told = choices
        self._difficulty: Name = NORMAL
        self._seeds = seeds
        self._begin = begin
        self._chosen = choices(NORMAL)[0].id
        self._seed = str(seeds())
        self._writing = False
        """Whether the seed was typed, so that one more figure goes behind it."""
        self._stage = self.behind = Stage(kit.plates, "embankment", snow=120)
        self._stage.dim = DIM_BEHIND

    @property
    def seed(self) -> int:
        """The seed that a run of one's own would have."""
        return int(self._seed or "0")

    def targets(self) -> Sequence[Target]:
        """Give the kinds of runs and, below them, the seed."""
        step, box = ROWS_PX[self.kit.type.percent], self._list
        names = [choice.id for choice in self._choices()]
        return [
            Target(name, Rect(box.left + 12, box.top + 12 + row * step, box.width - 24, step - 8))
            for row, name in enumerate((*names, SEED, DIFFICULTY))
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what the keys do."""
        words = self.kit.words
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.NEXT,), words("runs-seed-new")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Offer to begin."""
        return Primary(self.kit.words("runs-begin"))

    def focused(self, target: Target) -> None:
        """Lay another kind of run on the table; on the seed, figures write it anew."""
        self.kit.devices.typing = target.name == SEED
        if target.name not in (SEED, DIFFICULTY):
            self._chosen = target.name

    def choose(self, target: Target) -> Change:
        """Begin a run, or draw another seed."""
        if target.name == SEED:
            self._draw_seed()
            return STAY
        if target.name == DIFFICULTY:
            self._turn_to(1)
            return STAY
        self._chosen = target.name
        return self.commit()

    def commit(self) -> Change:
        """Begin the run that lies on the table."""
        self.kit.devices.typing = False
        alike = self._choice.alike
        return self._begin(self._chosen, self.seed, NORMAL if alike else self._difficulty)

    def act(self, action: Action) -> Change:
        """Draw another seed, or step back."""
        if action is Action.NEXT:
            self._draw_seed()
            return STAY
        here = self.focus.at is not None and self.focus.at.name == DIFFICULTY
        if here and action in (Action.LEFT, Action.RIGHT):
            self._turn_to(1 if action is Action.RIGHT else -1)
            return STAY
        return super().act(action)

    def back(self) -> Change:
        """Go back to the title."""
        self.kit.devices.typing = False
        return super().back()

    def typed(self, text: str) -> Change:
        """Write the seed anew, figure by figure."""
        figures = "".join(letter for letter in text if letter in "0123456789")
        if figures:
            before = self._seed if self._writing else ""
            self._seed = (before + figures)[-MOST_DIGITS:].lstrip("0") or "0"
            self._writing = True
        return STAY

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the list, and the sheet about the run on the table."""
        self._stage.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        head = LEDGER_HEADING.at_px(round(LEDGER_HEADING.px * HEADS[type_.percent]))
        at = (self._list.left + 8, self._list.top - type_.line_px(head) - 10)
        type_.write(surface, words("runs-title"), at, head)
        draw_panel(surface, self._list, notched=False)
        choices = {choice.id: choice for choice in self._choices()}
        chosen = choices[self._chosen]
        named = words(f"difficulty-{NORMAL if chosen.alike else self._difficulty}")
        for target in self.targets():
            row = target.box.inflate(-24, 0)
            row.top = row.centery - type_.line_px(ROW_BOLD) // 2
            if target.name == SEED:
                ink = DIM if chosen.date else TEXT
                draw_row(
                    surface, type_, row, words("runs-seed"), chosen.date or self._seed, ink=ink
                )
            elif target.name == DIFFICULTY:
                ink = DIM if chosen.alike else TEXT
                draw_row(surface, type_, row, words("runs-difficulty"), named, ink=ink)
            else:
                lit = target.name == self._chosen
                style = ROW_BOLD.in_colour(AMBER_LIGHT if lit else TEXT)
                name = choices[target.name].name
                type_.write(surface, name, row.topleft, style, within=row.width)
        self._draw_sheet(surface, chosen)

    @property
    def _list(self) -> Rect:
        percent = self.kit.type.percent
        rows = len(self._choices()) + 2
        return Rect(LIST_LEFT, TOPS[percent], LIST_PX, rows * ROWS_PX[percent] + 16)

    def _draw_sheet(self, surface: pygame.Surface, choice: Choice) -> None:
        box = Rect(SHEET_LEFT, self._list.top, SHEET_PX, self._list.height)
        draw_panel(surface, box)
        column = Column(surface, self.kit.type, box.inflate(-64, -40))
        column.heading(choice.name, HEADING)
        column.line(choice.counts, LABEL.in_colour(AMBER)).gap(6)
        column.paragraph(choice.rule, BODY).gap(10)
        for line in choice.tries:
            column.paragraph(line, ROW_BOLD)
        hint = self.kit.words("runs-hint")
        if column.height_of(lambda it: it.paragraph(hint, HINT)) + 10 <= column.room:
            column.gap(10).paragraph(hint, HINT)

    def _choices(self) -> Sequence[Choice]:
        return self._told(self._difficulty)

    @property
    def _choice(self) -> Choice:
        return next(choice for choice in self._choices() if choice.id == self._chosen)

    def _turn_to(self, step: int) -> None:
        """Turn to the next difficulty, round and round."""
        at = NAMES.index(self._difficulty) + step
        self._difficulty = NAMES[at % len(NAMES)]

    def _draw_seed(self) -> None:
        self._seed = str(self._seeds())
        self._writing = False
