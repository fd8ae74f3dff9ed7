"""The gramophone: one hears the bone, sees what is good and bad in it, and keeps it."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.commands import Played
from game.city.commands import Pressed as PressedCommand
from game.city.discs import Recipe, Verdict
from game.city.events import Refused
from game.screen.actions import Action
from game.screen.disc_card import draw_notes, draw_time_line
from game.screen.flow import Column
from game.screen.frame import Hud, Pair, Primary
from game.screen.handwork import minutes, song_title
from game.screen.hearing import cause_of
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.needle_page import STEP_S, NeedlePage
from game.screen.panel import draw_panel, draw_strip
from game.screen.player import DiscPlayer
from game.screen.scene import POP, STAY, Change
from game.screen.showing import tell_film
from game.screen.song_length import told_seconds
from game.screen.studio import Studio
from game.screen.typefaces import HEADING, HINT, LABEL

CARD_LEAST_X = 704
CAPTION_PX = 50
"""What the caption line needs above LOWER."""


class Gramophone(NeedlePage):
    """A disc that turns, a needle that can be set down anywhere, and the card of what was heard."""

    caption_above_lower = True
    absorbed = True

    def __init__(
        self,
        kit: Kit,
        host: Host,
        studio: Studio,
        bone: int = 0,
        *,
        fresh: Recipe | None = None,
        more: Callable[[], Change] | None = None,
        count: int = 0,
    ) -> None:
        super().__init__(kit, studio, fresh if fresh is not None else recipe_of(host, bone))
        self.host = host
        self._fresh = fresh is not None
        self._bone = bone
        self._more = more if count else None
        self._count = count
        """How many more like it the same hand can make."""
        self._verdict: Verdict | None = None
        self._plays = 0
        if not self._fresh:
            seen = next(b for b in host.seen.bones if b.number == bone)
            self._verdict, self._plays = seen.now, seen.plays
        self._mark = -1
        self._counted = False

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self.host.hud(lens=self.kit.devices.held(Action.LENS))

    def goal(self) -> str:
        """Name the disc."""
        return self.kit.words(
            "craft-goal",
            song=song_title(self.kit, self._recipe.song),
            film=str(self._recipe.blank.number),
        )

    def pairs(self) -> Sequence[Pair]:
        """Say what the needle can do."""
        words = self.kit.words
        lift = words("craft-bar-needle-up" if self.playing else "craft-bar-needle-down")
        tools = (Pair((Action.TOOL_B,), lift),) if self._fresh else ()
        if self._offers_more:
            tools = (*tools, Pair((Action.TOOL_C,), words("batch-offer", count=self._count)))
        return (
            Pair((Action.LEFT, Action.RIGHT), words("craft-bar-needle")),
            *tools,
            Pair((Action.PREVIOUS, Action.NEXT), words("craft-bar-marks")),
            *(() if self._fresh and not self._failure else (self._back_pair(),)),
        )

    def primary(self) -> Primary:
        """Give the button: keep a fresh disc; of an old one lift or lower the needle."""
        words = self.kit.words
        if self._failure:
            return Primary(words("craft-to-table"))
        if self._fresh:
            why_not = "" if self._verdict is not None else words("craft-still-listening")
            return Primary(words("craft-keep"), why_not=why_not)
        key = "craft-needle-up" if self.playing else "craft-needle-down"
        return Primary(words(key), why_not="" if self.ready else words("craft-still-listening"))

    def commit(self) -> Change:
        """Keep it; an old disc: lift or lower the needle."""
        if self._failure:
            self.close()
            return POP
        if not self._fresh:
            self._lift_or_lower()
            return STAY
        return self.host.next() if self._keep() else STAY

    @property
    def _offers_more(self) -> bool:
        return self._more is not None and self._verdict is not None

    def _keep(self) -> bool:
        """Keep a fresh disc; tell whether the rules allow it."""
        assert self._verdict is not None, "the button says why not before"
        happened = self.host.do(PressedCommand(self._recipe, self._verdict))
        if any(isinstance(event, Refused) for event in happened):
            return False
        self.close()
        self.kit.desk.sound("stamp")
        return True

    def _keep_and_go_on(self) -> Change:
        """Keep it, and let the same hand make more like it, unless somebody has come."""
        if self._more is None or not self._keep():
            return STAY
        return self._more() if self.host.seen.workshop is not None else self.host.next()

    def act(self, action: Action) -> Change:
        """Move the needle, lift it, go from mark to mark."""
        match action:
            case Action.LEFT | Action.RIGHT:
                self._move(STEP_S if action is Action.RIGHT else -STEP_S)
            case Action.TOOL_B:
                self._lift_or_lower()
            case Action.TOOL_C if self._offers_more:
                return self._keep_and_go_on()
            case Action.NEXT | Action.PREVIOUS:
                self._to_mark(1 if action is Action.NEXT else -1)
            case Action.PAUSE:
                return self.host.pause()
            case Action.DIARY:
                return self.host.open_diary()
            case Action.BACK:
                return self.back()
        return STAY

    def back(self) -> Change:
        """Lift the needle; again: back. A fresh disc is kept before one goes."""
        if self.playing:
            self._lift_or_lower()
            return STAY
        if self._fresh and not self._failure:
            return self.host.pause()
        self.close()
        return POP

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self.host.pause()

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint disc, arm, card and the line of time."""
        self.stage.draw(surface, blend)
        self._turntable.draw(surface, cut=self._verdict is not None, playing=self.playing)
        self._hold_back_case(surface)
        draw_panel(surface, self.card_box())
        self._draw_card(Column(surface, self.kit.type, self.card_box().inflate(-40, -26)))
        draw_time_line(
            surface,
            self.kit,
            self.lower_box(),
            at_s=self.at_s,
            seconds=self._seconds,
            told_s=self._told_s,
            marks=self._verdict.marks if self._verdict is not None else (),
            chosen=self._mark,
        )

    def _hold_back_case(self, surface: pygame.Surface) -> None:
        """Let no rim of the case run through the sentence of the goal."""
        where, type_ = self.kit.layout.goal, self.kit.type
        width = min(where.width, type_.width(self.goal(), HINT))
        draw_strip(surface, Rect(where.left, where.top, width, where.height), alpha=0.9)

    # The disc and its sound.

    def ask(self) -> None:
        """See whether the studio has pressed the disc, or found that it cannot."""
        if self.studio.failed(self._recipe):
            self._failure = self.studio.take_failure() or self.kit.words("craft-failed")
            return
        hearing = None
        if self._fresh:
            bone = self.studio.press(self._recipe)
            if bone is not None:
                self._verdict, hearing = bone.verdict, bone.hearing
        else:
            hearing = self.studio.hearing(self._recipe, plays=self._plays)
        if hearing is not None:
            self._player = DiscPlayer(self.kit.desk, hearing)
            self.say("craft-gramophone-hint")
            self._drop(0.0)

    def lowered(self) -> None:
        """Count the first hearing of an evening."""
        if not self._fresh and not self._counted:
            self._counted = True
            self.host.do(Played(self._bone))

    def _to_mark(self, step: int) -> None:
        """Put the needle a little before the next place where something is heard."""
        marks = self._verdict.marks if self._verdict is not None else ()
        if not marks or self._player is None:
            self.kit.desk.refuse()
            return
        self._mark = (self._mark + step) % len(marks) if self._mark >= 0 else 0
        mark = marks[self._mark]
        self._drop(max(0.0, mark.tenth / 10 - 1))
        self.say(
            "craft-mark",
            what=self.kit.words(f"craft-mark-{mark.kind}"),
            time=minutes(mark.tenth // 10),
            cause=self.kit.words(cause_of(mark, self._recipe)),
        )

    # Where things are.

    @property
    def _told_s(self) -> int:
        return told_seconds(self.host, self._recipe.song, round(self._seconds))

    def card_box(self) -> Rect:
        """Give where the card lies."""
        layout = self.kit.layout
        left = CARD_LEAST_X
        top = layout.right.top
        return Rect(left, top, 1244 - left, layout.lower.top - CAPTION_PX - top)

    def lower_box(self) -> Rect:
        """Give where the line of time lies."""
        lower, card = self.kit.layout.lower, self.card_box()
        return Rect(card.left, lower.top, card.width, lower.height)

    def _back_pair(self) -> Pair:
        return Pair((Action.BACK,), self.kit.words("bar-back"))

    # Painting.

    def _draw_card(self, column: Column) -> None:
        top = column.y
        column.y += column.type.line_px(HEADING) + round(2 * column.scale)
        beside = self._draw_findings(column)
        title, room = song_title(self.kit, self._recipe.song), column.box.width - beside
        at = (column.box.left, top)
        column.type.write(column.surface, title, at, HEADING, within=room)

    def _draw_findings(self, column: Column) -> int:
        """Write all but the title; tell how much of the title's line the grade takes."""
        words = self.kit.words
        if column.type.percent < 200:
            column.label(self._about())
        if self._failure:
            column.rule().paragraph(self._failure)
            return 0
        if self._verdict is None:
            dots = "." * (self.ticks // 20 % 4)
            column.rule().line(words("craft-listening") + dots)
            column.hint(words("craft-listening-about"))
            return 0
        beside = draw_notes(column.rule(), self.kit, self._verdict)
        if not self._fresh and column.room >= column.type.line_px(LABEL):
            column.gap(2).label(words("craft-plays", plays=self._plays))
        return beside

    def _about(self) -> str:
        """Name the bone and its length."""
        words, recipe = self.kit.words, self._recipe
        return words(
            "craft-bone",
            film=tell_film(words, recipe.blank),
            number=str(recipe.blank.number),
            time=minutes(self._told_s),
        )


def recipe_of(host: Host, bone: int) -> Recipe:
    """Find how a disc of this run was made."""
    return next(recipe for recipe in reversed(host.recipes) if recipe.blank.number == bone)
