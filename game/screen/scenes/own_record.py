"""One record of the player's own: its title, genre, year and end, as the player wants them."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game import GameError
from game.city.level import GENRES
from game.pressing.imported import SHORTEST_S
from game.screen.actions import Action
from game.screen.cupboard import Cupboard
from game.screen.devices import ERASE
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.handwork import minutes
from game.screen.kit import Kit
from game.screen.own_record import LATEST, OLDEST, OwnRecord, Told
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import POP, STAY, Change
from game.screen.stage import Stage
from game.screen.telling import tell_trouble
from game.screen.typefaces import HINT, LEDGER_HEADING, ROW, ROW_BOLD, Type
from game.screen.words import LONGEST_NAME, shortened

HEAD = Rect(36, 36, 1208, 56)
LIST = Rect(36, 112, 720, 488)
SHEET = Rect(786, 112, 458, 488)
DIM_BEHIND = 0.6
HEADING_PX = 40
FIELDS = ("title", "genre", "year", "seconds", "along")
STEP_S = 5
FIRST_YEAR = 1955
CARET_TICKS = 30
LETTERS = {
    "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789-'",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ 0123456789-",
}
"""What a pad writes with, letter by letter."""


class OwnRecordPage(Page):
    """Five lines; left and right change a value, and the title is written."""

    def __init__(self, kit: Kit, song: str) -> None:
        super().__init__(kit)
        self._song = song
        self._stage = self.behind = Stage(kit.plates, "embankment", snow=120)
        self._stage.dim = DIM_BEHIND
        self._writing: str | None = None
        """The title as far as it is written."""

    @property
    def cupboard(self) -> Cupboard:
        """Where the record stands."""
        assert self.kit.cupboard is not None, "nobody gets here without one"
        return self.kit.cupboard

    @property
    def record(self) -> OwnRecord:
        """The record as it is told of now."""
        return next(own for own in self.cupboard.records if own.id == self._song)

    def targets(self) -> Sequence[Target]:
        """Give the five lines."""
        step = (LIST.height - 20) // len(FIELDS)
        return [
            Target(name, Rect(LIST.left + 14, LIST.top + 12 + at * step, LIST.width - 28, step - 8))
            for at, name in enumerate(FIELDS)
            if self._writing is None or name == "title"
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what the arrows do."""
        words = self.kit.words
        if self._writing is not None:
            return (
                Pair((Action.UP, Action.DOWN), words("music-letter")),
                Pair((Action.LEFT, Action.RIGHT), words("music-letters")),
            )
        return (
            Pair((Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.LEFT, Action.RIGHT), words("bar-change")),
            Pair((Action.BACK,), words("bar-done")),
        )

    def primary(self) -> Primary | None:
        """Offer to write, or to be done with it."""
        if self._writing is not None:
            return Primary(self.kit.words("music-written"))
        at = self.focus.at
        key = "music-write" if at is not None and at.name == "title" else "bar-done"
        return Primary(self.kit.words(key))

    def commit(self) -> Change:
        """Begin or end to write the title; anywhere else be done."""
        if self._writing is not None:
            return self._end_writing()
        at = self.focus.at
        if at is not None and at.name == "title":
            self._writing = self.record.title[:LONGEST_NAME]
            self.kit.devices.typing = True
            return STAY
        return self.back()

    def clicked_target(self, target: Target) -> Change:
        """Write the title that is clicked, or change any other line to what comes next."""
        if target.name == "title":
            return self.commit()
        if self._writing is not None:
            self._end_writing()
        return self._change(target.name, 1)

    def act(self, action: Action) -> Change:
        """Change a value, or a letter of the title."""
        step = {Action.LEFT: -1, Action.RIGHT: 1, Action.UP: 1, Action.DOWN: -1}.get(action)
        at = self.focus.at
        if self._writing is not None:
            return self._write_by_arrows(action, self._writing)
        if action in (Action.LEFT, Action.RIGHT) and at is not None and step:
            return self._change(at.name, step)
        return super().act(action)

    def back(self) -> Change:
        """Leave the title as it was, or step back."""
        if self._writing is None:
            return POP
        self._writing, self.kit.devices.typing = None, False
        return STAY

    def closing(self) -> None:
        """Let the keys be keys again, because the window goes."""
        self.kit.devices.typing = False

    def typed(self, text: str) -> Change:
        """Add letters to the title, or take the last one away."""
        if self._writing is not None:
            longer = self._writing[:-1] if text == ERASE else self._writing + text
            self._writing = longer[:LONGEST_NAME]
        return STAY

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the five lines, and what the focused one is about."""
        self._stage.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        draw_heading(surface, type_, shortened(self.record.title))
        draw_panel(surface, LIST, notched=False)
        for target in self.targets():
            self._draw_line(surface, target)
        draw_panel(surface, SHEET)
        focused = self.focus.at
        if focused is not None:
            column = Column(surface, type_, SHEET.inflate(-44, -44))
            column.heading(words(f"music-{focused.name}"), ROW_BOLD.in_colour(AMBER_LIGHT))
            column.paragraph(words(f"music-{focused.name}-about"), HINT)
            if focused.name in self.record.guessed:
                column.gap(8).paragraph(words("music-guess"), HINT.in_colour(AMBER_LIGHT))

    def _draw_line(self, surface: pygame.Surface, target: Target) -> None:
        type_, box = self.kit.type, target.box
        here = self.focus.at is not None and self.focus.at.name == target.name
        text, style = type_.fitted(
            self.kit.words(f"music-{target.name}"), ROW.in_colour(DIM), box.width // 3
        )
        name = type_.set(text, style)
        surface.blit(name, name.get_rect(midleft=(box.left + 14, box.centery)))
        style = ROW_BOLD.in_colour(AMBER_LIGHT) if here else ROW_BOLD
        text, style = type_.fitted(self._value(target.name), style, box.width * 2 // 3 - 40)
        value = type_.set(text, style)
        surface.blit(value, value.get_rect(midright=(box.right - 14, box.centery)))

    def _value(self, field: str) -> str:
        words, own = self.kit.words, self.record
        if field == "title" and self._writing is not None:
            caret = "|" if self.ticks // CARET_TICKS % 2 == 0 else " "
            return self._writing + caret
        values = {
            "title": own.title,
            "genre": words(f"genre-{own.genre}"),
            "year": str(own.year) if own.year else words("music-unknown"),
            "seconds": minutes(own.seconds),
            "along": words("value-on" if own.comes_along else "value-off"),
        }
        return values[field]

    def _change(self, field: str, step: int) -> Change:
        own = self.record
        try:
            if field == "along":
                self.cupboard.take_along(own.id, comes_along=not own.comes_along)
            elif field != "title":
                self.cupboard.tell(own.id, changed(own, field, step))
        except GameError as reason:
            return self.refuse(tell_trouble(self.kit.words, reason), Action.RIGHT)
        self.kit.desk.focus(1000)
        return STAY

    def _end_writing(self) -> Change:
        written, self._writing = (self._writing or "").strip(), None
        self.kit.devices.typing = False
        if written:
            return self._tell(Told(title=written))
        return STAY

    def _tell(self, told: Told) -> Change:
        try:
            self.cupboard.tell(self._song, told)
        except GameError as reason:
            return self.refuse(tell_trouble(self.kit.words, reason))
        return STAY

    def _write_by_arrows(self, action: Action, written: str) -> Change:
        """Write without letters: up and down turn the last one, right adds one, left takes it."""
        letters = LETTERS[self.kit.words.language]
        if action is Action.LEFT:
            return self.typed(ERASE)
        if action is Action.RIGHT:
            return self.typed(letters[0])
        if action in (Action.UP, Action.DOWN) and written:
            at = max(0, letters.find(written[-1].upper()))
            step = 1 if action is Action.DOWN else -1
            self._writing = written[:-1] + letters[(at + step) % len(letters)]
            return STAY
        return super().act(action)


def draw_heading(surface: pygame.Surface, type_: Type, text: str) -> None:
    """Write what the page is about above its sheets."""
    draw_strip(surface, HEAD, alpha=0.7)
    style = LEDGER_HEADING.at_px(min(LEDGER_HEADING.px, HEADING_PX * 100 // type_.percent))
    at = (HEAD.left + 16, HEAD.centery - type_.line_px(style) // 2)
    type_.write(surface, text, at, style, within=HEAD.width - 32)


def changed(own: OwnRecord, field: str, step: int) -> Told:
    """Give what is told when a value goes one step on; values stop or go round as suits them."""
    if field == "genre":
        genres = list(GENRES)
        return Told(genre=genres[(genres.index(own.genre) + step) % len(genres)])
    if field == "year":
        return Told(year=max(OLDEST, min(LATEST, own.year + step if own.year else FIRST_YEAR)))
    end = own.seconds + step * STEP_S
    # From its own end one steps back onto the round numbers.
    end -= end % STEP_S if own.seconds % STEP_S and step < 0 else 0
    return Told(seconds=max(SHORTEST_S, min(own.longest_s, end)))
