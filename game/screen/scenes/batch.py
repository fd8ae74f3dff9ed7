"""The same hand again: one film after the other is cut as the first was, and kept."""

from collections.abc import Sequence
from concurrent.futures import Future

import pygame
from pygame import Rect

from game.city.commands import Pressed
from game.city.events import Refused
from game.city.seen import SeenFilm
from game.screen.actions import Action
from game.screen.batch import Copy, repeated
from game.screen.disc_card import INKS
from game.screen.flow import Column
from game.screen.frame import Hud, Pair, Primary
from game.screen.handwork import song_title
from game.screen.hearing import grade_word
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.layout import WIDTH
from game.screen.making import Making, levers_of
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change
from game.screen.showing import tell_film
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.typefaces import HINT, ROW_BOLD

WIDE_PX, TALL_PX = {100: 600, 150: 840, 200: 1120}, {100: 270, 150: 370, 200: 530}
"""The sheet at each size of text."""
DIM_BEHIND = 0.4
GOOD_FROM, POOR_BELOW = 60, 40


class Batch(Page):
    """A list of films: what was cut has its grade, and whoever has enough stops."""

    absorbed = True

    def __init__(
        self, kit: Kit, host: Host, studio: Studio, first: Making, films: Sequence[SeenFilm]
    ) -> None:
        super().__init__(kit)
        self._host = host
        self._studio = studio
        self._first = first
        self._films = tuple(films)
        self._grades: list[int | None] = []
        """Of the films so far; None = it could not be made of that one."""
        self._copy: Future[Making | None] | None = None
        self._making: Making | None = None
        self._stops = False
        self._stage = self.behind = Stage(kit.plates, "kitchen")
        self._stage.dim = DIM_BEHIND

    @property
    def over(self) -> bool:
        """Whether nothing more will be cut."""
        return self._stops or len(self._grades) == len(self._films)

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._host.hud()

    def goal(self) -> str:
        """Say what is done."""
        kept = sum(grade is not None for grade in self._grades)
        return self.kit.words("batch-goal", kept=kept, of=len(self._films))

    def pairs(self) -> Sequence[Pair]:
        """Say how one stops."""
        key = "bar-pause" if self.over else "batch-bar-stop"
        return (Pair((Action.BACK,), self.kit.words(key)),)

    def primary(self) -> Primary:
        """Lead back to the table when it is done."""
        why_not = "" if self.over else self.kit.words("batch-cuts-still")
        return Primary(self.kit.words("craft-to-table"), why_not=why_not)

    def commit(self) -> Change:
        """Go on."""
        return self._host.next()

    def act(self, action: Action) -> Change:
        """Pause, or stop."""
        return self._host.pause() if action is Action.PAUSE else super().act(action)

    def back(self) -> Change:
        """Cut no more than this one; when nothing is cut any more: pause."""
        if self.over:
            return self._host.pause()
        self._stops = True
        self.say("batch-stopped")
        return STAY

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._host.pause()

    def idle(self) -> Change:
        """Cut on, step by step: the hand, the groove, the shelf."""
        self._stage.live(self.kit.settings)
        if self.over:
            return STAY
        film = self._films[len(self._grades)]
        if self._making is None:
            self._repeat(film)
        else:
            self._press(self._making)
        return STAY

    def _repeat(self, film: SeenFilm) -> None:
        """Have the hand repeat what it did, on the next film."""
        if self._copy is None:
            first = self._first
            survey = self._studio.survey(first.song, film.blank, tape=first.tape)
            if survey is None:
                return
            levers = levers_of(self.kit.settings, self._host.seen.mode.difficulty)
            copy = Copy(first, film.blank, survey, self._host.dice("batch"), levers)
            self._copy = self._studio.commission(repeated, copy)
        if self._copy.done():
            failed = self._copy.cancelled() or self._copy.exception() is not None
            self._making = None if failed else self._copy.result()
            self._copy = None
            if self._making is None:
                self._grades.append(None)

    def _press(self, making: Making) -> None:
        """Keep the disc once it was cut and heard."""
        recipe = making.recipe()
        bone = self._studio.press(recipe)
        if bone is None:
            if self._studio.failed(recipe):
                self._studio.take_failure()
                self._made(None)
            return
        happened = self._host.do(Pressed(recipe, bone.verdict))
        refused = any(isinstance(event, Refused) for event in happened)
        self._stops |= refused or self._host.seen.workshop is None
        self._made(None if refused else bone.verdict.grade)
        self.kit.desk.sound("stamp")

    def _made(self, grade: int | None) -> None:
        self._grades.append(grade)
        self._making = None

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the kitchen, and the list on its table."""
        self._stage.draw(surface, blend)
        box = self._box
        draw_panel(surface, box)
        column, words = Column(surface, self.kit.type, box.inflate(-56, -44)), self.kit.words
        column.heading(song_title(self.kit, self._first.song))
        for number, film in enumerate(self._films):
            told, ink = self._told(number)
            name = f"{tell_film(words, film.blank)}, {film.blank.number}"
            column.row(name, told, ink=ink, value_style=ROW_BOLD)
        if column.room > self.kit.type.line_px(HINT):
            column.rule().hint(words("batch-about"))

    @property
    def _box(self) -> Rect:
        layout, percent = self.kit.layout, self.kit.type.percent
        top, wide = layout.top + 12, WIDE_PX[percent]
        tall = min(TALL_PX[percent], layout.bar.top - 30 - top)
        return Rect((WIDTH - wide) // 2, top, wide, tall)

    def _told(self, number: int) -> tuple[str, tuple[int, int, int]]:
        """Say how far a film has come."""
        words = self.kit.words
        if number < len(self._grades):
            grade = self._grades[number]
            if grade is None:
                return words("batch-spoilt"), INKS[3]
            ink = INKS[0] if grade >= GOOD_FROM else INKS[2] if grade >= POOR_BELOW else INKS[3]
            return f"{grade}  {words(grade_word(grade))}", ink
        if number == len(self._grades) and not self.over:
            dots = "." * (self.ticks // 20 % 4)
            return words("batch-cuts") + dots, AMBER
        return words(
            "batch-left" if self.over else "batch-waits"
        ), DIM if self.over else AMBER_LIGHT
