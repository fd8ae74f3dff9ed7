"""The cupboard with the player's own music: what stands in it, and what comes along."""

from collections.abc import Sequence
from pathlib import Path

import pygame
from pygame import Rect

from game import GameError
from game.city.brought import MOST
from game.screen.actions import Action
from game.screen.cupboard import Cupboard
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.handwork import minutes
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.own_record import OwnRecord
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Push
from game.screen.scenes.confirm import Confirm
from game.screen.scenes.own_folder import OwnFolder
from game.screen.scenes.own_record import OwnRecordPage, draw_heading
from game.screen.stage import Stage
from game.screen.telling import tell_trouble
from game.screen.telling_music import tell_about
from game.screen.typefaces import BODY, HEADING, HINT
from game.screen.words import shortened

LIST = Rect(36, 112, 640, 488)
SHEET = Rect(706, 112, 538, 488)
DIM_BEHIND = 0.6
ADD = "add"


class OwnMusic(Page):
    """Records at the left, what the focused one is at the right; a file can be dropped anywhere."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._stage = self.behind = Stage(kit.plates, "embankment", snow=120)
        self._stage.dim = DIM_BEHIND
        self._known = {own.id for own in self.cupboard.records}

    @property
    def cupboard(self) -> Cupboard:
        """Where the records stand."""
        assert self.kit.cupboard is not None, "nobody gets here without one"
        return self.kit.cupboard

    def targets(self) -> Sequence[Target]:
        """Give the line that adds a file, and the records."""
        at = self.focus.at
        room = LIST.inflate(-28, -32)
        return row_targets(
            self._rows(), room, self.kit.type, group="list", at=at.name if at else ""
        )

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done with a record."""
        words = self.kit.words
        own = self._focused()
        more: tuple[Pair, ...] = ()
        if own is not None:
            along = "music-leave" if own.comes_along else "music-take"
            more = (
                Pair((Action.TOOL_B,), words(along)),
                Pair((Action.TOOL_C,), words("music-remove")),
            )
        return (*more, Pair((Action.BACK,), words("bar-back")))

    def primary(self) -> Primary:
        """Offer to add a file, or to change what is told of a record."""
        key = "music-add" if self._focused() is None else "music-change"
        return Primary(self.kit.words(key))

    def choose(self, target: Target) -> Change:
        """Look for a file, or change what is told of a record."""
        own = self._of(target)
        page = OwnFolder(self.kit) if own is None else OwnRecordPage(self.kit, own.id)
        return Push(page)

    def act(self, action: Action) -> Change:
        """Take a record along or leave it; throw it away; walk through the list."""
        own = self._focused()
        if action in (Action.UP, Action.DOWN):
            return self._scroll(1 if action is Action.DOWN else -1)
        if own is not None and action is Action.TOOL_B:
            return self._turn(own)
        if own is not None and action is Action.TOOL_C:
            return Push(
                Confirm(
                    self.kit,
                    "music-remove-ask",
                    yes=lambda: self._remove(own),
                    below=self,
                    title=shortened(own.title),
                )
            )
        return super().act(action)

    def dropped(self, path: Path) -> Change:
        """Take in a file; the ring goes to it when it has been read."""
        self.cupboard.take(path)
        return STAY

    def idle(self) -> Change:
        """Let the stage live, and put the ring on a record that is new."""
        self._stage.live(self.kit.settings)
        here = {own.id for own in self.cupboard.records}
        for song in here - self._known:
            self._go_to(song)
        self._known = here
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the list and the sheet."""
        self._stage.draw(surface, blend)
        type_, words = self.kit.type, self.kit.words
        draw_heading(surface, type_, words("music-heading"))
        draw_panel(surface, LIST, notched=False)
        draw_rows(surface, type_, self.targets(), of=len(self._rows()))
        draw_panel(surface, SHEET)
        column = Column(surface, type_, SHEET.inflate(-48, -44))
        own, focused = self._focused(), self.focus.at
        if own is not None:
            self._write_record(column, own)
        elif focused is not None and focused.why_not:
            column.paragraph(focused.why_not, BODY.in_colour(AMBER))
        else:
            self._write_how(column)

    def _rows(self) -> list[Row]:
        words = self.kit.words
        reading = self.cupboard.reading
        under = words("music-reading", file=reading) if reading else words("music-add-under")
        rows = [Row(ADD, words("music-add-line"), under=under, under_ink=AMBER)]
        rows += [
            Row(
                own.id,
                shortened(own.title),
                value=minutes(own.seconds),
                under=tell_about(words, own),
                lit=own.comes_along,
                item=own,
            )
            for own in self.cupboard.records
        ]
        return rows + [self._useless_row(reason) for reason in self.cupboard.useless]

    def _useless_row(self, reason: GameError) -> Row:
        """Name a file that lies in the folder and is of no use."""
        why = tell_trouble(self.kit.words, reason)
        name = str(reason.values.get("file", self.cupboard.folder.name))
        return Row(f"useless-{name}", name, under=why, under_ink=AMBER, why_not=why)

    def _write_how(self, column: Column) -> None:
        """Say how music gets here."""
        words = self.kit.words
        column.heading(words("music-how"))
        column.paragraph(words("music-how-about", most=MOST), BODY)

    def _write_record(self, column: Column, own: OwnRecord) -> None:
        words = self.kit.words
        column.line(shortened(own.title), HEADING.in_colour(AMBER_LIGHT))
        if own.performer:
            column.line(own.performer, HINT)
        column.gap(6)
        column.row(words("music-genre"), words(f"genre-{own.genre}"))
        column.row(words("music-year"), str(own.year) if own.year else words("music-unknown"))
        column.row(words("music-seconds"), minutes(own.seconds))
        column.gap(6)
        facts = ", ".join(words(f"music-guessed-{fact}") for fact in own.guessed)
        if facts:
            column.paragraph(words("music-guessed", facts=facts), HINT.in_colour(AMBER)).gap(6)
        key = "music-comes-about" if own.comes_along else "music-stays-about"
        column.paragraph(words(key), HINT)

    def _focused(self) -> OwnRecord | None:
        at = self.focus.at
        return None if at is None else self._of(at)

    def _of(self, target: Target) -> OwnRecord | None:
        row = target.value
        return row.item if isinstance(row, Row) and isinstance(row.item, OwnRecord) else None

    def _turn(self, own: OwnRecord) -> Change:
        """Lay it at home for the next run, or back."""
        try:
            self.cupboard.take_along(own.id, comes_along=not own.comes_along)
        except GameError as reason:
            return self.refuse(tell_trouble(self.kit.words, reason), Action.TOOL_B)
        self.kit.desk.sound("paper", gain=0.6)
        return STAY

    def _remove(self, own: OwnRecord) -> Change:
        from game.screen.scene import POP

        try:
            self.cupboard.remove(own.id)
        except GameError as reason:
            self.refuse(tell_trouble(self.kit.words, reason), Action.TOOL_C)
        return POP

    def _scroll(self, step: int) -> Change:
        """Go on in a list that is longer than its box."""
        at = self.focus.at
        names = [row.name for row in self._rows()]
        if at is not None and at.name in names:
            place = names.index(at.name) + step
            if 0 <= place < len(names):
                self._go_to(names[place])
        return STAY

    def _go_to(self, name: str) -> None:
        rows = self._rows()
        room = LIST.inflate(-28, -32)
        self.focus.offer(row_targets(rows, room, self.kit.type, group="list", at=name))
        self.focus.set(name)
