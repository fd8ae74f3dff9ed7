"""The list of mods: folders of levels, what they hold, and what is wrong with them."""

from collections.abc import Sequence
from pathlib import Path

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.mods import Mod, Mods, winners
from game.screen.page import Page
from game.screen.palette import AMBER, DIM, GREEN, RED_LIGHT
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.shelf_telling import tell_chapter
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, ROW, Style

LEFT_PX = {100: 460, 150: 520, 200: 560}
HEAD_TOP, GUTTER_PX = 20, 24
MOST_PATH = 44
"""Letters of a folder's place, from its end."""


class ModsPage(Page):
    """Folders at the left; at the right what the one with the ring adds, or what ails it."""

    pointer_focuses = False

    def __init__(self, kit: Kit, mods: Mods) -> None:
        super().__init__(kit)
        self._mods = mods
        self._all = mods.read()
        self._at = ""
        playing = next((at for at, mod in enumerate(self._all) if mods.is_playing(mod)), 0)
        self._at = f"mod-{playing}"
        by_place = {mod.folder: mod for mod in self._all}
        self._pile = [by_place[place] for place in mods.pile if place in by_place]
        """What is laid over each other, the lowest first."""
        self._troubles: tuple[str, ...] = ()
        """Why the pile cannot be played as it lies."""
        self.focus.offer(self.targets())
        self.focus.set(self._at)

    def targets(self) -> Sequence[Target]:
        """Give the folders that are in sight."""
        return row_targets(self._rows(), self._room, self.kit.type, group="list", at=self._at)

    def pairs(self) -> Sequence[Pair]:
        """Say how to choose."""
        words = self.kit.words
        choose = Pair((Action.UP, Action.DOWN), words("bar-choose"))
        lies = self._mod in self._pile
        lay = Pair((Action.TOOL_B,), words("mods-bar-off" if lies else "mods-bar-on"))
        lift = Pair((Action.TOOL_C,), words("mods-bar-lift"))
        can_lift = lies and self._mod is not self._pile[-1]
        return (
            choose,
            lay,
            *((lift,) if can_lift else ()),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Offer to play it."""
        words, mod = self.kit.words, self._mod
        if self._pile:
            same = tuple(mod.folder for mod in self._pile) == self._mods.pile
            why_not = words("mods-playing-why") if same else ""
            return Primary(words("mods-play-pile", count=len(self._pile)), why_not=why_not)
        why_not = ""
        if mod.problems:
            why_not = words("mods-broken-why")
        elif self._mods.is_playing(mod) or self._mods.turn_to is None:
            why_not = words("mods-playing-why")
        return Primary(words("mods-play"), why_not=why_not)

    def commit(self) -> Change:
        """Go to the title of the pile, or of the folder that has the ring."""
        turn = self._mods.turn_to
        if turn is None:
            return STAY
        mod = self._mods.lay(self._pile) if self._pile else self._mod
        if mod.problems:
            self._troubles = mod.problems
            return self.refuse(self.kit.words("mods-pile-why"), Action.CONFIRM)
        return turn(mod)

    def clicked_target(self, target: Target) -> Change:
        """Look at the folder that is clicked."""
        return STAY

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def act(self, action: Action) -> Change:
        """Go on to a row out of sight."""
        if action in (Action.UP, Action.DOWN, Action.NEXT, Action.PREVIOUS):
            step = 1 if action in (Action.DOWN, Action.NEXT) else -1
            names = [row.name for row in self._rows()]
            place = names.index(self._at) + step
            if 0 <= place < len(names):
                self._at = names[place]
                self.focus.offer(self.targets())
                self.focus.set(self._at)
            else:
                self.kit.desk.refuse()
            return STAY
        if action is Action.TOOL_B:
            return self._lay_or_take()
        if action is Action.TOOL_C:
            return self._lift()
        return super().act(action)

    def _lay_or_take(self) -> Change:
        """Lay the folder on top of the others, or take it from among them."""
        self._troubles = ()
        if self._mod in self._pile:
            self._pile.remove(self._mod)
        else:
            self._pile.append(self._mod)
        self.kit.desk.sound("paper", gain=0.5)
        return STAY

    def _lift(self) -> Change:
        """Lay the folder over the one that covers it."""
        if self._mod not in self._pile[:-1]:
            self.kit.desk.refuse()
            return STAY
        at = self._pile.index(self._mod)
        self._pile[at : at + 2] = [self._pile[at + 1], self._pile[at]]
        self._troubles = ()
        self.kit.desk.sound("paper", gain=0.5)
        return STAY

    def focused(self, target: Target) -> None:
        """Lay another one on the sheet."""
        self._at = target.name

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the list and the sheet."""
        surface.blit(bare_film(), (0, 0))
        type_, words = self.kit.type, self.kit.words
        type_.write(surface, words("mods-heading"), (36, HEAD_TOP), HEADING)
        draw_panel(surface, self._list, notched=False)
        rows = self._rows()
        draw_rows(surface, type_, self.targets(), of=len(rows), here=self._at)
        draw_panel(surface, self._sheet)
        self._write(Column(surface, type_, self._sheet.inflate(-56, -40)))

    @property
    def _mod(self) -> Mod:
        return self._all[int(self._at.removeprefix("mod-"))]

    def _rows(self) -> Sequence[Row]:
        words = self.kit.words
        rows = []
        for at, mod in enumerate(self._all):
            playing = self._mods.is_playing(mod)
            key = "broken" if mod.problems else "playing" if playing else "fine"
            ink = {"broken": RED_LIGHT, "playing": AMBER, "fine": GREEN}[key]
            under = words("mods-levels", count=len(mod.levels)) if mod.levels else ""
            value = words(f"mods-state-{key}")
            if mod in self._pile:
                value, ink = words("mods-state-on", place=self._pile.index(mod) + 1), AMBER
            lit = playing or mod in self._pile
            rows.append(Row(f"mod-{at}", self._name(mod), value, under, ink=ink, lit=lit))
        return rows

    def _name(self, mod: Mod) -> str:
        return mod.name or self.kit.words("mods-story")

    @property
    def _list(self) -> Rect:
        top = HEAD_TOP + self.kit.type.line_px(HEADING) + 14
        return Rect(36, top, LEFT_PX[self.kit.type.percent], self.kit.layout.bar.top - 26 - top)

    @property
    def _room(self) -> Rect:
        return self._list.inflate(-28, -28)

    @property
    def _sheet(self) -> Rect:
        index = self._list
        left = index.right + GUTTER_PX
        return Rect(left, index.top, 1244 - left, index.height)

    def _write(self, column: Column) -> None:
        words, mod = self.kit.words, self._mod
        column.heading(self._name(mod))
        place = _end_of(mod.folder) if mod.folder is not None else words("mods-story-about")
        column.line(place, LABEL)
        column.rule()
        wrong = self._troubles or mod.problems
        if wrong:
            key = "mods-pile-problems" if self._troubles else "mods-problems"
            column.line(words(key, count=len(wrong)), HINT)
        told = wrong or tuple(self._tell(level) for level in mod.levels)
        self._write_all(column, told, ROW.in_colour(RED_LIGHT) if wrong else BODY)
        if len(self._all) == 1:
            column.gap(8).paragraph(words("mods-none", path=_end_of(self._mods.home)), HINT)

    def _tell(self, level: str) -> str:
        """Name a level, and say which folder covers it, if one does."""
        words, mod = self.kit.words, self._mod
        name, above = tell_chapter(words, level), winners(self._pile).get(level, mod)
        if mod not in self._pile or above is mod:
            return name
        return words("mods-covered", level=name, mod=self._name(above))

    def _write_all(self, column: Column, told: Sequence[str], style: Style) -> None:
        """Write as many lines as there is room for, and say how many there is none for."""
        step, style = column.type.line_px(style), self._narrow(column, told, style)
        for at, text in enumerate(told):
            tall = len(column.type.wrap(text, style, column.box.width)) * step
            if column.room < tall + (0 if at + 1 == len(told) else step):
                more = self.kit.words("mods-more", count=len(told) - at)
                column.line(more, HINT.in_colour(DIM))
                return
            column.paragraph(text, style)

    def _narrow(self, column: Column, told: Sequence[str], style: Style) -> Style:
        """Set everything so small that no word is wider than the sheet: places are long words."""
        longest = max((word for text in told for word in text.split(" ")), key=len, default="")
        return column.type.fitted(longest, style, column.box.width)[1]


def _end_of(place: Path) -> str:
    """Give the end of where a folder lies."""
    text = str(place)
    return text if len(text) <= MOST_PATH else f".. {text[-MOST_PATH:]}"
