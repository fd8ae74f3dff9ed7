"""One disc held to the light: how it looks and sounds, what an ear says, and its whole life."""

import math
from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.city.ear import aged
from game.city.past_sales import Sale
from game.pressing.workshop import INNER_MM, seconds_that_fit
from game.screen.actions import Action
from game.screen.disc_card import draw_notes, draw_time_line, line_of
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.page import Page
from game.screen.palette import AMBER, AMBER_LIGHT, DIM
from game.screen.panel import draw_panel
from game.screen.player import DiscPlayer
from game.screen.scene import STAY, Change, Push, Signal, Unclicked
from game.screen.shelf_sound import recipe_of
from game.screen.shelf_telling import Standing, life_of, tell_fate, tell_song
from game.screen.stage import Stage
from game.screen.studio import Studio
from game.screen.turntable import MIDDLE, PX_A_MM, Turntable
from game.screen.typefaces import HEADING, HINT, ROW_BOLD
from game.screen.writing_out import WritingOut

TURN_S = 60 / 78.26
STEP_S = 3.0
ASK_TICKS = 6
CARD_LEFT = {100: 704, 150: 640, 200: 560}
PAGES = ("heard", "life")


class ShelfDisc(Page):
    """The disc turns at the left; at the right lies what was heard, or its life."""

    pointer_focuses = False

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        standing: Standing,
        *,
        hud: Callable[[], Hud] | None = None,
    ) -> None:
        super().__init__(kit)
        self._studio = studio
        self._standing = standing
        self._recipe = recipe_of(studio, standing)
        self._hud = hud
        self._stage = self.behind = Stage(kit.plates, "gramophone", without=frozenset({"arm"}))
        self._turntable = Turntable(kit, studio, self._recipe)
        self._writing = WritingOut(kit, studio)
        self._player: DiscPlayer | None = None
        self._failure = ""
        self._page = PAGES[0]
        self._drags = False
        self._at = ""

    def hud(self) -> Hud | None:
        """Give the strip on top, in a run."""
        return self._hud() if self._hud is not None else None

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
            Pair((Action.TOOL_C,), words("shelf-bar-lift" if self._playing else "shelf-bar-play")),
            Pair((Action.PREVIOUS, Action.NEXT), words("bar-tab")),
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
        key = "craft-needle-up" if self._playing else "craft-needle-down"
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
                self._drop(self._at_s + (STEP_S if action is Action.RIGHT else -STEP_S))
            case Action.TOOL_C:
                self._lift_or_lower()
            case Action.TOOL_B:
                self._write_out()
            case Action.NEXT | Action.PREVIOUS:
                self._turn_to(PAGES[1 - PAGES.index(self._page)])
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Lift the needle, and put the disc back."""
        self.close()
        return super().back()

    def close(self) -> None:
        """Let no sound outlive the screen."""
        if self._player is not None:
            self._player.lift()

    def react(self, signal: Signal) -> Change:
        """Let go of the needle with the button."""
        if isinstance(signal, Unclicked):
            self._drags = False
        return super().react(signal)

    def clicked(self, x: int, y: int) -> Change:
        """Set the needle down where the pointer is: on the disc, or on the line of time."""
        at_s = self._time_at(x, y)
        if at_s is not None:
            self.kit.devices.redirect(None)
            self._drags = True
            self._drop(at_s)
        return STAY

    def pointed(self, x: int, y: int, *, held: bool) -> None:
        """Draw the needle across the disc."""
        at_s = self._time_at(x, y)
        if self._drags and held and at_s is not None:
            self._drop(at_s)

    def focused(self, target: Target) -> None:
        """Keep in sight what has the ring."""
        self._at = target.name

    def idle(self) -> Change:
        """Turn the disc, and see whether it can be heard."""
        self._stage.live(self.kit.settings)
        if self._player is None and not self._failure and self.ticks % ASK_TICKS == 1:
            self._ask()
        self._writing.tick()
        radius_mm = None
        if self._player is not None:
            self._player.tick()
            if self._playing or self._player.at_s > 0:
                radius_mm = self._radius_mm(self._player.at_s)
        self._turntable.tick(turning=self._playing, radius_mm=radius_mm)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint disc, arm, the page that lies open, and the line of time."""
        self._stage.draw(surface, blend)
        self._turntable.draw(surface, cut=True, playing=self._playing)
        card = self._card
        draw_panel(surface, card)
        for target in self._page_targets():
            self._draw_tab(surface, target)
        if self._page == "heard":
            self._draw_heard(Column(surface, self.kit.type, self._room))
        else:
            rows = life_of(self.kit.words, self._standing)
            here = self.focus.at.name if self.focus.at is not None else ""
            draw_rows(surface, self.kit.type, self._life_targets(), of=len(rows), here=here)
        draw_time_line(
            surface,
            self.kit,
            self._lower,
            at_s=self._at_s,
            seconds=self._seconds,
            told_s=self._standing.disc.fresh.seconds,
            marks=self._standing.disc.fresh.marks,
            chosen=-1,
        )

    # Sound.

    @property
    def _playing(self) -> bool:
        return self._player is not None and self._player.playing

    @property
    def _at_s(self) -> float:
        return self._player.at_s if self._player is not None else 0.0

    def _ask(self) -> None:
        """See whether the studio has the disc, or cannot have it."""
        if self._studio.failed(self._recipe):
            self._failure = self._studio.take_failure() or self.kit.words("shelf-not-heard")
            return
        hearing = self._studio.hearing(self._recipe, plays=self._standing.disc.plays)
        if hearing is not None:
            self._player = DiscPlayer(self.kit.desk, hearing)

    def _lift_or_lower(self) -> None:
        player = self._player
        if player is None:
            self.refuse(self._failure or self.kit.words("craft-still-listening"))
        elif player.playing:
            player.lift()
            self.kit.desk.sound("needle_lift", gain=0.6)
        else:
            self._drop(player.at_s if player.at_s < player.seconds - 1 else 0.0)

    def _drop(self, at_s: float) -> None:
        if self._player is None:
            return
        if not self._player.playing:
            self.kit.desk.sound("needle_drop", gain=0.6)
        self._player.drop(at_s)

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
        return Push(Autopsy(self.kit, self._studio, row.item, self._standing.disc))

    # Where things lie.

    @property
    def _card(self) -> Rect:
        layout = self.kit.layout
        left = CARD_LEFT[self.kit.type.percent]
        top = layout.top if self._hud is not None else 20
        return Rect(left, top, 1244 - left, self._lower.top - 14 - top)

    @property
    def _lower(self) -> Rect:
        layout, left = self.kit.layout, CARD_LEFT[self.kit.type.percent]
        tall = 30 + 2 * self.kit.type.line_px(HINT)
        return Rect(left, layout.bar.top - 24 - tall, 1244 - left, tall)

    @property
    def _tab_px(self) -> int:
        return max(44, self.kit.type.line_px(ROW_BOLD) + 8)

    @property
    def _room(self) -> Rect:
        card = self._card
        top = card.top + self._tab_px + 20
        return Rect(card.left + 20, top, card.width - 40, card.bottom - 14 - top)

    def _page_targets(self) -> Sequence[Target]:
        card = self._card
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

    @property
    def _outer_mm(self) -> float:
        radii = [radius for _, radius in self._recipe.trim]
        return min(radii) / 100 - 4 if radii else 110.0

    def _radius_mm(self, at_s: float) -> float:
        return max(INNER_MM, self._outer_mm - at_s / TURN_S * self._recipe.pitch_um / 1000)

    @property
    def _seconds(self) -> float:
        if self._player is not None:
            return self._player.seconds
        return self._recipe.end_tenths / 10 or float(seconds_that_fit(self._recipe))

    def _time_at(self, x: int, y: int) -> float | None:
        """Tell which moment lies under a point of the disc or of the line."""
        line = line_of(self._lower)
        if line.inflate(8, 40).collidepoint(x, y):
            return (x - line.left) / line.width * self._seconds
        radius_mm = math.hypot(x - MIDDLE[0], y - MIDDLE[1]) / PX_A_MM
        if self._card.collidepoint(x, y) or not 20 < radius_mm < self._outer_mm + 12:
            return None
        at_s = (self._outer_mm - radius_mm) * 1000 / self._recipe.pitch_um * TURN_S
        return max(0.0, min(self._seconds - 0.1, at_s))

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
