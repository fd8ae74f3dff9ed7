"""The autopsy of a sale: what was heard, why that price line by line, what would have helped."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.history import Disc
from game.city.past_sales import Sale
from game.screen.actions import Action
from game.screen.autopsy_sheet import Line, bar_px, draw_helps, draw_line, draw_story, line_targets
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import DIM, GREEN, HIGH, RED, shade
from game.screen.panel import draw_panel
from game.screen.player import DiscPlayer
from game.screen.sale_card import clock
from game.screen.sale_listening import COLUMNS, outline
from game.screen.scene import STAY, TICKS_PER_S, Change
from game.screen.shelf_telling import tell_song, tell_when
from game.screen.studio import Studio
from game.screen.studio_orders import Sound
from game.screen.telling import tell_money
from game.screen.typefaces import HEADING, HINT, LABEL, ROW_BOLD, TOTAL

BEFORE_S, AFTER_S = 2.0, 2.0
HEAD = Rect(36, 16, 1208, 0)
STORY_PX, GUTTER_PX = 400, 24
STRIP_PX = 88
PAGES = ("sum", "story")


class Autopsy(Page):
    """The story at the left, the sum at the right, the song below; large text takes turns."""

    pointer_focuses = False

    def __init__(self, kit: Kit, studio: Studio, sale: Sale, disc: Disc | None) -> None:
        super().__init__(kit)
        self._studio = studio
        self._sale = sale
        self._lines = sale.lines
        self._disc = disc
        self._page = PAGES[0]
        self._first = 0
        self._player: DiscPlayer | None = None
        self._left = 0
        self._sound: Sound | None = None
        self._shape = outline(None)
        self._to_worst()

    def targets(self) -> Sequence[Target]:
        """Give the lines of the sum that are in sight."""
        if self._large and self._page == "story":
            return ()
        return line_targets(self.kit, self._lines, self._sum_room, first=self._first)

    def pairs(self) -> Sequence[Pair]:
        """Say how to go through the sum."""
        words = self.kit.words
        pages = (Pair((Action.PREVIOUS, Action.NEXT), words("bar-tab")),) if self._large else ()
        return (
            Pair((Action.UP, Action.DOWN), words("bar-line")),
            *pages,
            Pair((Action.LENS,), words("autopsy-bar-lens")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary | None:
        """Offer to hear what the line is about."""
        if self._disc is None:
            return None
        words = self.kit.words
        if self._playing:
            return Primary(words("craft-needle-up"))
        at = self.focus.at
        line = at.value if at is not None else None
        heard = isinstance(line, Line) and line.term.tenth >= 0
        why_not = "" if heard else words("autopsy-nowhere")
        if heard and self._sound is None:
            why_not = words("craft-still-listening")
        return Primary(words("autopsy-hear"), why_not=why_not)

    def commit(self) -> Change:
        """Hear two seconds before and after what was said, or lift the needle."""
        if self._playing:
            self.close()
            return STAY
        at = self.focus.at
        if at is not None and isinstance(at.value, Line) and self._sound is not None:
            self._hear(at.value.term.tenth)
        return STAY

    def clicked_target(self, target: Target) -> Change:
        """Put the ring on the line that is clicked, and let it be heard if it can be."""
        line = target.value
        if isinstance(line, Line) and line.term.tenth >= 0 and self._sound is not None:
            self._hear(line.term.tenth)
        return STAY

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def act(self, action: Action) -> Change:
        """Go on in a long sum; turn the page where sheets take turns."""
        match action:
            case Action.UP | Action.DOWN:
                self._scroll(1 if action is Action.DOWN else -1)
            case Action.NEXT | Action.PREVIOUS if self._large:
                self._page = PAGES[1 - PAGES.index(self._page)]
                self.kit.desk.sound("film_flap", gain=0.4)
            case Action.NEXT | Action.PREVIOUS:
                self._scroll(1 if action is Action.NEXT else -1)
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Lift the needle, and step back."""
        self.close()
        return super().back()

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._player is not None:
            self._player.lift()
            self._player = None

    def idle(self) -> Change:
        """Fetch the sound, and lift the needle when enough was heard."""
        if self._sound is None and self._disc is not None and self.ticks % 6 == 1:
            self._ask(self._disc)
        if self._player is not None:
            self._player.tick()
            self._left -= 1
            if self._left <= 0 or not self._player.playing:
                self.close()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint heading, story, sum and song."""
        surface.blit(bare_film(), (0, 0))
        self._draw_head(surface)
        if not self._large or self._page == "story":
            draw_panel(surface, self._story)
            self._draw_story(Column(surface, self.kit.type, self._story.inflate(-44, -32)))
        if not self._large or self._page == "sum":
            draw_panel(surface, self._sum, notched=False)
            self._draw_sum(surface)
        if self._has_strip:
            self._draw_strip(surface, self._strip)

    # What is heard.

    @property
    def _playing(self) -> bool:
        return self._player is not None and self._player.playing

    def _ask(self, disc: Disc) -> None:
        if self._studio.failed(disc.recipe):
            return
        self._sound = self._studio.hearing(disc.recipe, plays=self._sale.plays)
        if self._sound is not None:
            self._shape = outline(self._sound)

    def _hear(self, tenth: int) -> None:
        assert self._sound is not None, "it is offered only when it is there"
        self.close()
        self._player = DiscPlayer(self.kit.desk, self._sound)
        self._player.drop(max(0.0, tenth / 10 - BEFORE_S))
        self._left = round((BEFORE_S + AFTER_S) * TICKS_PER_S)

    # The sum.

    def _to_worst(self) -> None:
        """Put the ring on what took most away."""
        if not self._lines:
            return
        worst = min(range(len(self._lines)), key=lambda at: self._lines[at].amount)
        self._first = max(0, min(worst, len(self._lines) - self._shown))
        self.focus.offer(self.targets())
        self.focus.set(f"line-{worst}")

    @property
    def _shown(self) -> int:
        return max(1, self._sum_room.height // bar_px(self.kit))

    def _scroll(self, step: int) -> None:
        """Go on where the ring stands at an edge."""
        at = self.focus.at
        line = at.value if at is not None else None
        wanted = line.at + step if isinstance(line, Line) else 0
        if not 0 <= wanted < len(self._lines):
            self.kit.desk.refuse()
            return
        self._first = max(wanted - self._shown + 1, min(self._first, wanted))
        self.focus.offer(self.targets())
        self.focus.set(f"line-{wanted}")
        self.kit.desk.focus(self._sum.centerx)

    # Where things lie.

    @property
    def _large(self) -> bool:
        return self.kit.type.percent > 100

    @property
    def _has_strip(self) -> bool:
        return self._disc is not None and self.kit.type.percent < 200

    @property
    def _top(self) -> int:
        return HEAD.top + self.kit.type.line_px(HEADING) + self.kit.type.line_px(HINT) + 10

    @property
    def _bottom(self) -> int:
        foot = self.kit.layout.bar.top - 24
        return foot - STRIP_PX - 14 if self._has_strip else foot

    @property
    def _strip(self) -> Rect:
        return Rect(36, self._bottom + 14, 1208, STRIP_PX)

    @property
    def _story(self) -> Rect:
        wide = HEAD.width if self._large else STORY_PX
        return Rect(HEAD.left, self._top, wide, self._bottom - self._top)

    @property
    def _sum(self) -> Rect:
        left = HEAD.left if self._large else HEAD.left + STORY_PX + GUTTER_PX
        return Rect(left, self._top, HEAD.right - left, self._bottom - self._top)

    @property
    def _sum_room(self) -> Rect:
        inside = self._sum.inflate(-36, -24)
        foot = self.kit.type.line_px(TOTAL) + 4
        return Rect(inside.left, inside.top, inside.width, inside.height - foot)

    # Painting.

    def _draw_head(self, surface: pygame.Surface) -> None:
        words, type_, sale = self.kit.words, self.kit.type, self._sale
        what = tell_song(words, sale.song) if not sale.good else words(f"good-{sale.good}-name")
        title = words("autopsy-heading", what=what)
        type_.write(surface, title, HEAD.topleft, HEADING, within=HEAD.width)
        place = words.first(f"place-{sale.place}-name", "shelf-somewhere")
        when = words("autopsy-when", when=tell_when(words, sale.date, sale.block), place=place)
        at = (HEAD.left, HEAD.top + type_.line_px(HEADING))
        type_.write(surface, when, at, HINT, within=HEAD.width)

    def _draw_story(self, column: Column) -> None:
        draw_story(column, self.kit, self._sale)
        draw_helps(column, self.kit, self._sale)

    def _draw_sum(self, surface: pygame.Surface) -> None:
        # The first line is what all others change; it would make them all small.
        most = max((abs(term.amount) for term in self._lines[1:]), default=1)
        here = self.focus.at.name if self.focus.at is not None else ""
        targets = line_targets(self.kit, self._lines, self._sum_room, first=self._first)
        for target in targets:
            before = self._before(target) if self.kit.devices.held(Action.LENS) else None
            lit = target.name == here
            draw_line(surface, self.kit, target, most=most, here=lit, before_kop=before)
        room, type_, words = self._sum_room, self.kit.type, self.kit.words
        y = room.bottom + 2
        more = len(self._lines) - len(targets)
        text = words("autopsy-sum-more", count=more) if more else words("autopsy-sum")
        type_.write(surface, text, (room.left + 10, y), ROW_BOLD, within=room.width // 2)
        total = sum(term.amount for term in self._lines)
        style = TOTAL.at_px(24).in_colour(GREEN if total > 0 else RED)
        money = tell_money(words, total)
        type_.write(surface, money, (room.right - 8, y - 4), style, anchor="right")

    def _before(self, target: Target) -> int:
        """Give what the lines above one come to, kopecks."""
        at = target.value.at if isinstance(target.value, Line) else 0
        return sum(term.amount for term in self._lines[:at])

    def _draw_strip(self, surface: pygame.Surface, where: Rect) -> None:
        """Draw the loudness of the disc as he heard it, with a pin at each line about it."""
        draw_panel(surface, where, notched=False)
        inner = where.inflate(-48, -36)
        half = inner.height // 2
        for column in range(COLUMNS):
            x = inner.left + inner.width * column // COLUMNS
            tall = max(1, round(half * float(self._shape[column])))
            ink = shade("film", 0.42)
            pygame.draw.line(surface, ink, (x, inner.centery - tall), (x, inner.centery + tall), 2)
        at = self.focus.at
        chosen = at.value.at if at is not None and isinstance(at.value, Line) else -1
        seconds = max(1, self._sale.seconds)
        for number, term in enumerate(self._lines):
            if term.tenth < 0:
                continue
            x = inner.left + round(inner.width * min(1.0, term.tenth / 10 / seconds))
            ink = HIGH if number == chosen else GREEN if term.amount > 0 else RED
            pygame.draw.line(surface, ink, (x, inner.top - 6), (x, inner.bottom + 6), 2)
            pygame.draw.circle(surface, ink, (x, inner.top - 6), 5)
        if self._playing and self._player is not None:
            x = inner.left + round(inner.width * min(1.0, self._player.at_s / seconds))
            pygame.draw.line(surface, HIGH, (x, where.top + 8), (x, where.bottom - 8), 3)
        style = LABEL.in_colour(DIM)
        told = clock(10 * self._sale.seconds)
        corner = (where.right - 18, where.bottom - self.kit.type.line_px(LABEL) - 2)
        self.kit.type.write(surface, told, corner, style, anchor="right")
