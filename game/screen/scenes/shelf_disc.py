"""One disc held to the light: how it looks and sounds, what an ear says, and its whole life."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.ear import aged
from game.city.past_sales import Sale
from game.screen.actions import Action
from game.screen.devices import Owner
from game.screen.disc_card import draw_notes, draw_time_line
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.groove_glass import GrooveGlass
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.needle_page import STEP_S, NeedlePage
from game.screen.palette import AMBER, AMBER_LIGHT, DIM
from game.screen.panel import draw_panel
from game.screen.player import DiscPlayer
from game.screen.scene import STAY, Change, Push
from game.screen.shelf_lens import lensed
from game.screen.shelf_sound import recipe_of
from game.screen.shelf_telling import Standing, life_of, tell_fate, tell_song
from game.screen.studio import Studio
from game.screen.turntable import MIDDLE
from game.screen.typefaces import HEADING, HINT, ROW_BOLD
from game.screen.writing_out import WritingOut

CARD_LEFT = {100: 704, 150: 640, 200: 560}
PAGES = ("heard", "life", "groove")
GLASS_PX, LENS_PX, LEAST_PX = 190, 260, 70
"""The largest radius of the microscope on its page, and through the lens over the disc; a smaller
one than the least has no words under it."""


class ShelfDisc(NeedlePage):
    """The disc turns at the left; at the right lies what was heard, or its life."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        standing: Standing,
        *,
        hud: Callable[[], Hud] | None = None,
    ) -> None:
        super().__init__(kit, studio, recipe_of(studio, standing))
        self._standing = standing
        self._hud = hud
        self._writing = WritingOut(kit, studio)
        self._glass = GrooveGlass(kit)
        self._page = PAGES[0]
        self._at = ""

    def hud(self) -> Hud | None:
        """Give the strip on top, in a run."""
        return lensed(self._hud, self.kit) if self._hud is not None else None

    def goal(self) -> str:
        """Say where the disc is now."""
        return tell_fate(self.kit.words, self._standing.disc)

    def targets(self) -> Sequence[Target]:
        """Give the two pages, and the lines of its life."""
        return (*self._life_targets(), *self._page_targets())

    def pairs(self) -> Sequence[Pair]:
        """Say what the needle can do, and how to turn the page."""
        words = self.kit.words
        return (
            Pair((Action.LEFT, Action.RIGHT), words("craft-bar-needle")),
            Pair((Action.TOOL_C,), words("shelf-bar-lift" if self.playing else "shelf-bar-play")),
            Pair((Action.PREVIOUS, Action.NEXT), words("bar-tab")),
            *((self._zoom_pair(),) if self._magnifies else ()),
            Pair((Action.LENS,), words("shelf-bar-groove")),
            Pair((Action.TOOL_B,), words("shelf-bar-write")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary:
        """Lift or lower the needle; on a talk over its price, open that."""
        words, at = self.kit.words, self.focus.at
        if at is not None and isinstance(at.value, Row) and isinstance(at.value.item, Sale):
            return Primary(words("shelf-why"))
        why_not = self._failure or (
            "" if self._player is not None else words("craft-still-listening")
        )
        key = "craft-needle-up" if self.playing else "craft-needle-down"
        return Primary(words(key), why_not=why_not)

    def commit(self) -> Change:
        """Open a talk over its price, turn the page, or lift or lower the needle."""
        at = self.focus.at
        if at is not None and isinstance(at.value, Row):
            return self._open(at.value)
        self._lift_or_lower()
        return STAY

    def clicked_target(self, target: Target) -> Change:
        """Turn the page that is clicked, or open the line."""
        if target.name in PAGES:
            self._turn_to(target.name)
            return STAY
        return self._confirm()

    def act(self, action: Action) -> Change:
        """Move the needle, lift it, turn the page."""
        match action:
            case Action.LEFT | Action.RIGHT:
                self._move(STEP_S if action is Action.RIGHT else -STEP_S)
            case Action.TOOL_C:
                self._lift_or_lower()
            case Action.TOOL_B:
                self._write_out()
            case Action.NEXT | Action.PREVIOUS if self._magnifies and self._wheels:
                self._zoom(1 if action is Action.PREVIOUS else -1)
            case Action.UP | Action.DOWN if self._magnifies:
                self._zoom(1 if action is Action.UP else -1)
            case Action.NEXT | Action.PREVIOUS:
                step = 1 if action is Action.NEXT else -1
                self._turn_to(PAGES[(PAGES.index(self._page) + step) % len(PAGES)])
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Lift the needle, and put the disc back."""
        self.close()
        return super().back()

    def focused(self, target: Target) -> None:
        """Keep in sight what has the ring."""
        self._at = target.name

    def idle(self) -> Change:
        """Turn the disc, and see what became of the files."""
        self._writing.tick()
        self._glass.look(self.at_s, playing=self.playing, ticks=self.ticks)
        return super().idle()

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint disc, arm, the page that lies open, and the line of time."""
        self.stage.draw(surface, blend)
        self._turntable.draw(surface, cut=True, playing=self.playing)
        card = self.card_box()
        draw_panel(surface, card)
        for target in self._page_targets():
            self._draw_tab(surface, target)
        if self._page == "heard":
            self._draw_heard(Column(surface, self.kit.type, self._room))
        elif self._page == "groove":
            self._draw_groove(surface)
        else:
            rows = life_of(self.kit.words, self._standing)
            here = self.focus.at.name if self.focus.at is not None else ""
            draw_rows(surface, self.kit.type, self._life_targets(), of=len(rows), here=here)
        draw_time_line(
            surface,
            self.kit,
            self.lower_box(),
            at_s=self.at_s,
            seconds=self._seconds,
            told_s=self._standing.disc.fresh.seconds,
            marks=self._standing.disc.fresh.marks,
            chosen=-1,
        )
        if self._lens:
            radius = min(LENS_PX, self.card_box().left - 12 - MIDDLE[0])
            self._draw_glass(surface, MIDDLE, radius)

    # The microscope.

    @property
    def _lens(self) -> bool:
        return self.kit.devices.held(Action.LENS)

    @property
    def _magnifies(self) -> bool:
        return self._page == "groove" or self._lens

    @property
    def _wheels(self) -> bool:
        return self.kit.devices.owner is Owner.POINTER

    def _zoom_pair(self) -> Pair:
        return Pair((Action.UP, Action.DOWN), self.kit.words("shelf-bar-zoom"))

    def _zoom(self, step: int) -> None:
        if not self._glass.zoom(step):
            self.kit.desk.refuse()

    def _draw_glass(self, surface: pygame.Surface, middle: tuple[int, int], radius: int) -> None:
        groove, at_mm = self.studio.groove(self._recipe), self._radius_mm(self.at_s)
        self._glass.draw(surface, middle, radius, groove, radius_mm=at_mm)

    def _draw_groove(self, surface: pygame.Surface) -> None:
        """Paint the glass, and under it in numbers what lies in its middle."""
        room, type_, words = self._room, self.kit.type, self.kit.words
        groove = self.studio.groove(self._recipe)
        told = words("shelf-groove-waits")
        if groove is not None:
            turn, width, swing, land = self._glass.figures(groove)
            key = "shelf-groove-told" if land >= 0 else "shelf-groove-touches"
            told = words(key, turn=turn, of=groove.turns, width=width, swing=swing, land=land)
        told = told if not self._failure else self._failure
        lines = len(type_.wrap(told, HINT, room.width))
        radius = min(GLASS_PX, (room.height - lines * type_.line_px(HINT) - 12) // 2)
        if radius < LEAST_PX:
            self._draw_glass(surface, room.center, room.height // 2)
            return
        self._draw_glass(surface, (room.centerx, room.top + radius), radius)
        below = Rect(room.left, room.top + 2 * radius + 8, room.width, room.height)
        Column(surface, type_, below).paragraph(told, HINT)

    # Sound.

    def ask(self) -> None:
        """See whether the studio has the disc, or cannot have it."""
        if self.studio.failed(self._recipe):
            self._failure = self.studio.take_failure() or self.kit.words("shelf-not-heard")
            return
        hearing = self.studio.hearing(self._recipe, plays=self._standing.disc.plays)
        if hearing is not None:
            self._player = DiscPlayer(self.kit.desk, hearing)

    def _write_out(self) -> None:
        """Have it written out as it is now: sound, picture, spiral and report."""
        disc = self._standing.disc
        if self._writing.folder is None:
            self.refuse(self.kit.words("shelf-no-profile"), Action.TOOL_B)
            return
        now = aged(disc.fresh, disc.plays, disc.damp)
        self._writing.want(self._recipe, now, plays=disc.plays)

    # Pages.

    def _turn_to(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.kit.desk.sound("film_flap", gain=0.4)
        self._at = ""
        self.focus.offer(self.targets())
        targets = self.focus.targets
        if targets:
            self.focus.set(targets[0].name if page == "life" else page)

    def _open(self, row: Row) -> Change:
        from game.screen.scenes.autopsy import Autopsy

        if not isinstance(row.item, Sale):
            return self.refuse(self.kit.words("shelf-nothing-behind"))
        self.close()
        return Push(Autopsy(self.kit, self.studio, row.item, self._standing.disc))

    # Where things lie.

    def card_box(self) -> Rect:
        """Give where the card lies."""
        layout = self.kit.layout
        left = CARD_LEFT[self.kit.type.percent]
        top = layout.top if self._hud is not None else 20
        return Rect(left, top, 1244 - left, self.lower_box().top - 14 - top)

    def lower_box(self) -> Rect:
        """Give where the line of time lies."""
        layout, left = self.kit.layout, CARD_LEFT[self.kit.type.percent]
        tall = 30 + 2 * self.kit.type.line_px(HINT)
        return Rect(left, layout.bar.top - 24 - tall, 1244 - left, tall)

    @property
    def _tab_px(self) -> int:
        return max(44, self.kit.type.line_px(ROW_BOLD) + 8)

    @property
    def _room(self) -> Rect:
        card = self.card_box()
        top = card.top + self._tab_px + 20
        return Rect(card.left + 20, top, card.width - 40, card.bottom - 14 - top)

    def _page_targets(self) -> Sequence[Target]:
        card = self.card_box()
        wide = (card.width - 40) // len(PAGES)
        return [
            Target(
                page,
                Rect(card.left + 20 + wide * at, card.top + 10, wide - 8, self._tab_px),
                group="tabs",
                value=page,
            )
            for at, page in enumerate(PAGES)
        ]

    def _life_targets(self) -> Sequence[Target]:
        if self._page != "life":
            return ()
        rows = life_of(self.kit.words, self._standing)
        return row_targets(rows, self._room, self.kit.type, group="right", at=self._at)

    # Painting.

    def _draw_tab(self, surface: pygame.Surface, target: Target) -> None:
        lit, where = target.name == self._page, target.box
        style = ROW_BOLD.in_colour(AMBER_LIGHT if lit else DIM)
        text = self.kit.words(f"shelf-page-{target.name}")
        text, style = self.kit.type.fitted(text, style, where.width - 12)
        picture = self.kit.type.set(text, style)
        surface.blit(picture, picture.get_rect(center=where.center))
        if lit:
            surface.fill(AMBER, Rect(where.left + 8, where.bottom - 3, where.width - 16, 3))

    def _draw_heard(self, column: Column) -> None:
        top = column.y
        column.y += column.type.line_px(HEADING) + round(2 * column.scale)
        beside = draw_notes(column.rule(), self.kit, self._standing.disc.fresh)
        if self._failure and column.room > column.type.line_px(HINT):
            column.hint(self._failure)
        title, at = tell_song(self.kit.words, self._standing.disc.song), (column.box.left, top)
        room = column.box.width - beside
        column.type.write(column.surface, title, at, HEADING, within=room)
