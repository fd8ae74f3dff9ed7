"""The shelf: every disc that was made, with its picture, its sound, and what became of it."""

from collections.abc import Callable, Sequence

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.disc_card import INKS
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.hearing import notes_of
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Pressed, Push, Signal
from game.screen.shapes import disc as round_disc
from game.screen.shelf import Shelf
from game.screen.shelf_lens import ShelfLens, lensed
from game.screen.shelf_order import ORDERS, SHOWS, chosen
from game.screen.shelf_sound import ShelfSound
from game.screen.shelf_tabs import GROUP, draw_tabs, tab_targets, tabs_px
from game.screen.shelf_telling import (
    FATE_INKS,
    Standing,
    tell_chapter,
    tell_cut,
    tell_fate,
    tell_grade,
    tell_song,
)
from game.screen.shelf_thumbs import THUMB_PX, Thumbs
from game.screen.studio import Studio
from game.screen.turning import dashed_ring, lay_middle
from game.screen.typefaces import HEADING, HINT, NUMBER, ROW, ROW_BOLD
from game.screen.widgets import draw_button
from game.shelf import RunShelf

PITCHES = {100: (112, 130), 150: (140, 146), 200: (172, 162)}
"""How much room a disc takes across and down."""
CARD_PX = {100: 360, 150: 460, 200: 0}
"""At the largest text the card is two lines under the discs."""
REST_TICKS = 36
SWITCHES = ("show", "order", "runs")


class ShelfPage(Page):
    """Discs at the left, the card of the one that has the ring at the right."""

    def __init__(
        self,
        kit: Kit,
        studio: Studio,
        shelves: Callable[..., Sequence[RunShelf]],
        *,
        hud: Callable[[], Hud] | None = None,
        current: bool = True,
        tabs: Callable[[str], Change] | None = None,
    ) -> None:
        super().__init__(kit)
        self._studio = studio
        self._shelves = shelves
        self._hud = hud
        self._current = current
        """Whether the first of the runs is the one in progress."""
        self._tabs = tabs
        self._show, self._order, self._every = SHOWS[0], ORDERS[0], not current
        self._row = Shelf("centre")
        self._thumbs = Thumbs(studio)
        self._lens = ShelfLens(kit)
        self._sound = ShelfSound(kit, studio)
        self._all: Sequence[Standing] = ()
        self._rest = 0
        self._read()
        self._to_first()

    # What the page says about itself.

    def hud(self) -> Hud | None:
        """Give the strip on top, in a run."""
        return lensed(self._hud, self.kit) if self._hud is not None else None

    def goal(self) -> str:
        """Say how many stand here."""
        return self.kit.words("shelf-count", count=len(self._shown), of=len(self._all))

    def targets(self) -> Sequence[Target]:
        """Give tabs, switches, and the discs that are in sight."""
        tabs = tab_targets(self.kit, self._top) if self._tabs is not None else ()
        return (*self._disc_targets(), *self._switch_targets(), *tabs)

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done with the disc that has the ring."""
        words = self.kit.words
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        play = "shelf-bar-lift" if self._sound.playing else "shelf-bar-play"
        return (
            Pair(arrows, words("bar-choose")),
            Pair((Action.TOOL_C,), words(play)),
            Pair((Action.LENS,), words("shelf-bar-lens")),
            Pair((Action.TOOL_B,), words("shelf-bar-order")),
            Pair((Action.BACK,), words("bar-back")),
        )

    def primary(self) -> Primary | None:
        """Offer to hold the disc up."""
        return Primary(self.kit.words("shelf-hold-up")) if self._standing is not None else None

    # What happens.

    def choose(self, target: Target) -> Change:
        """Open a disc, throw a switch, or turn to another page."""
        if isinstance(target.value, Standing):
            return self._open(target.value)
        if target.group == GROUP:
            return self._turn_to(str(target.value))
        self._throw(target.name.removeprefix("switch-"))
        return STAY

    def clicked(self, x: int, y: int) -> Change:
        """Let a click beside everything mean nothing."""
        return STAY

    def react(self, signal: Signal) -> Change:
        """Scroll where an arrow or the wheel leads out of sight."""
        if isinstance(signal, Pressed):
            self.focus.offer(self.targets())
            if self._row.scroll(self.focus, signal.action):
                self._moved(moved=True)
                return STAY
        return super().react(signal)

    def act(self, action: Action) -> Change:
        """Play what has the ring, and put them in another order."""
        match action:
            case Action.TOOL_C:
                self._play()
            case Action.TOOL_B:
                self._throw("order")
            case _:
                return super().act(action)
        return STAY

    def back(self) -> Change:
        """Lift the needle, and step back."""
        self._sound.lift()
        return super().back()

    def focused(self, target: Target) -> None:
        """Let another disc come to rest before it is heard."""
        self._sound.lift()
        self._rest = 0

    def idle(self) -> Change:
        """Ask for one picture at a time; let what has had the ring for a while be heard."""
        standing = self._standing
        wanted = [t.value for t in self._disc_targets() if isinstance(t.value, Standing)]
        self._thumbs.ask([*([standing] if standing is not None else []), *wanted])
        self._rest += 1
        if self._rest == REST_TICKS and standing is not None:
            self._sound.taste(standing)
        self._sound.tick()
        self._lens.tick()
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint tabs, switches, discs and card."""
        surface.blit(bare_film(), (0, 0))
        if self._tabs is not None:
            draw_tabs(surface, self.kit, tab_targets(self.kit, self._top), here="discs")
        if self._hud is None:
            self._draw_heading(surface)
        draw_panel(surface, self._sheet, notched=False)
        self._draw_switches(surface)
        self._draw_discs(surface)
        if self._card is not None:
            draw_panel(surface, self._card)
            self._draw_card(Column(surface, self.kit.type, self._card.inflate(-40, -32)))
        else:
            self._draw_foot(surface)

    # Which discs.

    def _read(self) -> None:
        """Fetch the discs of this run, or of all."""
        runs = self._shelves(every=self._every)
        for run in runs:
            for song, name in run.names:
                self.kit.words.call_own(song, name)
        found = []
        for at, run in enumerate(reversed(runs)):
            now = self._current and at == len(runs) - 1
            found += [Standing(run, disc, now) for disc in run.discs]
        self._all = found
        self._shown = chosen(found, self._show, self._order)

    def _throw(self, switch: str) -> None:
        """Show others of them, in another order, or of other runs."""
        match switch:
            case "show":
                self._show = _next(SHOWS, self._show)
            case "order":
                self._order = _next(ORDERS, self._order)
            case _ if not self._current:
                self.kit.desk.refuse()
                return
            case _:
                self._every = not self._every
        self._sound.lift()
        self._read()
        self.kit.desk.sound("film_flap", gain=0.4)

    def _to_first(self) -> None:
        self.focus.offer(self.targets())
        if self._shown:
            self.focus.set(_name_of(self._shown[0]))

    @property
    def _standing(self) -> Standing | None:
        at = self.focus.at
        return at.value if at is not None and isinstance(at.value, Standing) else None

    def _open(self, standing: Standing) -> Change:
        from game.screen.scenes.shelf_disc import ShelfDisc

        self._sound.lift()
        self.kit.desk.sound("film_flap", gain=0.5)
        return Push(ShelfDisc(self.kit, self._studio, standing, hud=self._hud))

    def _play(self) -> None:
        standing = self._standing
        if standing is None:
            self.kit.desk.refuse()
            return
        self._rest = REST_TICKS
        self._sound.play_or_lift(standing)

    def _turn_to(self, tab: str) -> Change:
        if self._tabs is None or tab == "discs":
            return STAY
        self._sound.lift()
        return self._tabs(tab)

    # Where things lie.

    @property
    def _top(self) -> int:
        return self.kit.layout.top if self._hud is not None else 20

    @property
    def _sheet(self) -> Rect:
        top = self._top + (tabs_px(self.kit) + 12 if self._tabs is not None else 0)
        if self._hud is None and self._tabs is None:
            top += self.kit.type.line_px(HEADING) + 8
        bottom = self.kit.layout.bar.top - 26
        card = CARD_PX[self.kit.type.percent]
        wide = 1208 - (card + 24 if card else 0)
        return Rect(36, top, wide, bottom - top)

    @property
    def _card(self) -> Rect | None:
        card, sheet = CARD_PX[self.kit.type.percent], self._sheet
        return Rect(sheet.right + 24, sheet.top, card, sheet.height) if card else None

    @property
    def _switch_px(self) -> int:
        return max(44, self.kit.type.line_px(ROW_BOLD) + 8)

    @property
    def _room(self) -> Rect:
        """The part of the sheet in which discs stand."""
        sheet, foot = self._sheet, 0 if self._card is not None else self._foot_px
        top = sheet.top + self._switch_px + 22
        return Rect(sheet.left + 14, top, sheet.width - 28, sheet.bottom - foot - 8 - top)

    @property
    def _foot_px(self) -> int:
        return self.kit.type.line_px(ROW_BOLD) + self.kit.type.line_px(HINT) + 12

    def _switch_targets(self) -> Sequence[Target]:
        sheet = self._sheet
        wide = (sheet.width - 28 + 8) // len(SWITCHES)
        return [
            Target(
                f"switch-{name}",
                Rect(sheet.left + 14 + wide * at, sheet.top + 12, wide - 8, self._switch_px),
                group="head",
            )
            for at, name in enumerate(SWITCHES)
        ]

    def _disc_targets(self) -> Sequence[Target]:
        pitch = PITCHES[self.kit.type.percent]
        things = [
            Target(_name_of(one), Rect(6, 6, pitch[0] - 12, pitch[1] - 12), value=one)
            for one in self._shown
        ]
        at = self.focus.at.name if self.focus.at is not None else ""
        return self._row.lay(things, self._room, pitch=pitch, at=at)

    # Painting.

    def _draw_heading(self, surface: pygame.Surface) -> None:
        if self._tabs is None:
            where = (36, self._top)
            self.kit.type.write(surface, self.kit.words("shelf-heading"), where, HEADING)

    def _draw_switches(self, surface: pygame.Surface) -> None:
        words, type_ = self.kit.words, self.kit.type
        here = self.focus.at.name if self.focus.at is not None else ""
        told = {
            "show": words(f"shelf-show-{self._show}"),
            "order": words(f"shelf-order-{self._order}"),
            "runs": words("shelf-runs-all" if self._every else "shelf-runs-this"),
        }
        for target in self._switch_targets():
            kind = "lit" if target.name == here else "plain"
            text = told[target.name.removeprefix("switch-")]
            draw_button(surface, target.box, text, type_, kind=kind, style=ROW_BOLD)

    def _draw_discs(self, surface: pygame.Surface) -> None:
        if not self._shown:
            self._draw_nothing(surface)
        for target in self._disc_targets():
            if isinstance(target.value, Standing):
                self._draw_disc(surface, target.box, target.value)
        at = self.focus.at.box if self._standing is not None and self.focus.at else None
        self._lens.draw(surface, self._disc_targets(), self._room, at)
        self._row.draw_more(surface, self._room.inflate(24, 0))

    def _draw_disc(self, surface: pygame.Surface, box: Rect, standing: Standing) -> None:
        type_, disc = self.kit.type, standing.disc
        middle = (box.centerx, box.top + THUMB_PX // 2)
        picture = self._thumbs.get(standing)
        if picture is None:
            plate = round_disc(36, fill=shade("film", 0.13), rim=shade("film", 0.5), rim_px=1.4)
            surface.blit(plate, plate.get_rect(center=middle))
        else:
            surface.blit(
                picture, picture.get_rect(center=middle), special_flags=pygame.BLEND_PREMULTIPLIED
            )
        style = NUMBER.at_px(15).in_colour(FATE_INKS.get(disc.fate, DIM))
        where = (box.centerx, box.top + THUMB_PX)
        type_.write(surface, str(disc.fresh.grade), where, style, anchor="middle")

    def _draw_nothing(self, surface: pygame.Surface) -> None:
        """Draw one dashed circle where the first will stand."""
        room, words = self._room, self.kit.words
        lay_middle(surface, dashed_ring(44), (room.centerx, room.top + 70))
        key = "shelf-empty" if not self._all else "shelf-none-such"
        text = Rect(room.left + 30, room.top + 130, room.width - 60, 200)
        for row, line in enumerate(self.kit.type.wrap(words(key), HINT, text.width)):
            at = (room.centerx, text.top + row * self.kit.type.line_px(HINT))
            self.kit.type.write(surface, line, at, HINT, anchor="middle")

    def _draw_card(self, column: Column) -> None:
        words, standing = self.kit.words, self._standing
        if standing is None:
            column.hint(words("shelf-hint"))
            return
        disc = standing.disc
        column.heading(tell_song(words, disc.song))
        if not standing.current:
            column.label(tell_chapter(words, disc.level))
        column.paragraph(tell_cut(words, disc), HINT).gap(4)
        column.paragraph(
            tell_fate(words, disc), ROW_BOLD.in_colour(FATE_INKS.get(disc.fate, AMBER_LIGHT))
        )
        column.rule().row(
            words("home-grade"), tell_grade(words, disc), ink=AMBER_LIGHT, name_style=HINT
        )
        fitting = column.room // (column.type.line_px(ROW) + 2)
        for note in notes_of(self.kit, disc.fresh)[: max(0, fitting)]:
            column.row(note.name, note.word, ink=INKS[note.step], value_style=ROW_BOLD)

    def _draw_foot(self, surface: pygame.Surface) -> None:
        standing, sheet = self._standing, self._sheet
        where = Rect(sheet.left + 20, sheet.bottom - self._foot_px, sheet.width - 40, self._foot_px)
        column = Column(surface, self.kit.type, where)
        if standing is not None:
            column.line(tell_song(self.kit.words, standing.disc.song), ROW_BOLD)
            column.line(tell_fate(self.kit.words, standing.disc), HINT)


def _name_of(one: Standing) -> str:
    return f"disc-{one.run.key}-{one.disc.number}"


def _next(names: Sequence[str], name: str) -> str:
    return names[(names.index(name) + 1) % len(names)]
