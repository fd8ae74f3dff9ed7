"""Home: what lies where, what is owed, and what can be done before one sleeps."""

from collections.abc import Callable, Sequence
from typing import Protocol

import pygame
from pygame import Rect

from game.screen.actions import Action
from game.screen.deeds import draw_deeds
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.goods_signs import goods_sign
from game.screen.home_card import draw_home_card
from game.screen.kit import Kit
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM, TEXT, Colour, shade
from game.screen.panel import draw_panel
from game.screen.scene import STAY, Change, Pressed, Signal
from game.screen.shapes import disc
from game.screen.shelf import Shelf
from game.screen.stage import Stage
from game.screen.typefaces import HEADING, HINT, LABEL, NUMBER, ROW
from game.screen.views import DeedView, HomeView, SpotView, StockView
from game.screen.widgets import draw_cells

STOCK_PX = {100: 124, 150: 166, 200: 296}
"""How wide a thing lies: at the largest text the card gives its room to long names."""
STOCK_HEAD_PX, STOCK_LINES = 67, 2
SPOT_PX = {100: 148, 150: 196, 200: 296}
SPOT_LINES = {100: 1, 150: 2, 200: 1}
"""Where two hiding places have to stand side by side, long names take a second line."""
CARD_LEFT = {150: 776}
"""Where the card begins that would else leave no room for two."""
STOCK_SHARES = {150: 0.4}
"""How much of the height the things take, where it is not half: hiding places need two rows."""
DEED_PX = 56


class Householder(Protocol):
    """Who is at home: the run in progress."""

    def do(self, deed: str) -> Change:
        """Begin something: cut, listen, sleep."""

    def hide(self, stock: str, spot: str) -> str:
        """Lay a thing into a spot; give the sentence of a refusal, or nothing."""

    def undo_hiding(self) -> bool:
        """Take the last hiding back; False if there is none."""

    def pause(self) -> Change:
        """Open the pause."""

    def leave_home(self) -> Change:
        """Go back to the map."""


class Home(Page):
    """Deeds at the left, things and hiding places in the middle, the card at the right."""

    def __init__(self, kit: Kit, view: Callable[[], HomeView], householder: Householder) -> None:
        super().__init__(kit)
        self._read = view
        self._view = view()
        self._who = householder
        self._hand: StockView | None = None
        self._stock = Shelf("centre")
        self._spots = Shelf("lower")
        self._stage = self.behind = Stage(kit.plates, "kitchen")
        self._stage.dim = 0.35

    def wake(self) -> None:
        """Look round anew."""
        self._view = self._read()

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._view.hud

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self._view.goal

    def targets(self) -> Sequence[Target]:
        """Give deeds, things and hiding places."""
        return (*self._deed_targets(), *self._stock_targets(), *self._spot_targets())

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done."""
        words = self.kit.words
        put_back = Pair((Action.BACK,), words("bar-put-back" if self._hand else "bar-pause"))
        return (
            Pair((Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN), words("bar-choose")),
            Pair((Action.UNDO,), words("bar-undo")),
            Pair((Action.DIARY,), words("bar-diary")),
            put_back,
        )

    def kept_clear(self) -> Sequence[Rect]:
        """Give the headings of the sheets."""
        sheets = [self._stock_box, self._spots_box] if self._things_shown else []
        sheets += [self._card_box] if self._card_shown else []
        return [Rect(box.left, box.top, box.width, self._head_px) for box in sheets]

    def primary(self) -> Primary | None:
        """Give the button for what has the focus."""
        at, words = self.focus.at, self.kit.words
        if at is None:
            return None
        match at.value:
            case DeedView(title=title, dear=dear):
                return Primary(title, why_not=at.why_not, hold=dear)
            case StockView():
                return Primary(words("home-take"))
            case SpotView():
                why_not = at.why_not or ("" if self._hand else words("home-hand-empty"))
                return Primary(words("home-hide-here"), why_not=why_not)
        return None

    def choose(self, target: Target) -> Change:
        """Do a deed, take a thing into the hand, or lay it into a spot."""
        match target.value:
            case DeedView(name=name):
                return self._who.do(name)
            case StockView() as stock:
                self._hand = stock
                self.kit.desk.sound("film_flap", gain=0.5)
                self._to_spots()
            case SpotView(name=name) if self._hand is not None:
                why_not = self._who.hide(self._hand.name, name)
                if why_not:
                    return self.refuse(why_not, Action.CONFIRM)
                self._hand = None
                self.wake()
        return STAY

    def react(self, signal: Signal) -> Change:
        """Scroll a shelf where an arrow or the wheel leads out of sight."""
        if isinstance(signal, Pressed):
            self.focus.offer(self.targets())
            for shelf in (self._stock, self._spots):
                if shelf.scroll(self.focus, signal.action):
                    self._moved(moved=True)
                    return STAY
        return super().react(signal)

    def act(self, action: Action) -> Change:
        """Undo, open the book, pause."""
        if action is Action.UNDO:
            if not self._who.undo_hiding():
                return self.refuse(self.kit.words("home-nothing-to-undo"), action)
            self.wake()
            return STAY
        if action is Action.DIARY:
            return self._who.do("ledger")
        if action is Action.PAUSE:
            return self._who.pause()
        return super().act(action)

    def back(self) -> Change:
        """Put back what is in the hand; nothing in the hand: leave."""
        if self._hand is not None:
            self._hand = None
            return STAY
        return self._who.leave_home()

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._who.pause()

    def idle(self) -> Change:
        """Let the stage live."""
        self._stage.live(self.kit.settings)
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the room and its four sheets."""
        self._stage.draw(surface, blend)
        self._draw_deeds(surface)
        if self._card_shown:
            self._draw_card(surface)
        if self._things_shown:
            self._draw_stock(surface)
            self._draw_spots(surface)

    @property
    def _crowded(self) -> bool:
        """At the largest text, card and things take turns."""
        return self.kit.type.percent >= 200

    @property
    def _at_deeds(self) -> bool:
        at = self.focus.at
        return at is None or at.group == "left"

    @property
    def _card_shown(self) -> bool:
        return not self._crowded or self._at_deeds

    @property
    def _things_shown(self) -> bool:
        return not self._crowded or not self._at_deeds

    @property
    def _deeds_box(self) -> Rect:
        wide = 464 if self._crowded and self._at_deeds else 264
        return Rect(36, self.kit.layout.top, wide, 548 - self.kit.layout.top)

    @property
    def _card_box(self) -> Rect:
        right = self.kit.layout.right
        left = CARD_LEFT.get(self.kit.type.percent, right.left)
        return Rect(left, right.top, right.right - left, self._bottom - right.top)

    @property
    def _bottom(self) -> int:
        return self.kit.layout.bar.top - 24

    @property
    def _things_box(self) -> Rect:
        right = 1244 if self._crowded else self._card_box.left - 20
        top = self.kit.layout.top
        return Rect(320, top, right - 320, self._bottom - top)

    @property
    def _stock_box(self) -> Rect:
        box = self._things_box
        share = STOCK_SHARES.get(self.kit.type.percent, 0.5)
        return Rect(box.left, box.top, box.width, round(share * (box.height - 12)))

    @property
    def _spots_box(self) -> Rect:
        stock, box = self._stock_box, self._things_box
        return Rect(box.left, stock.bottom + 12, box.width, box.bottom - stock.bottom - 12)

    def _to_spots(self) -> None:
        if self._view.spots:
            self.focus.set(f"spot-{self._view.spots[0].name}")

    def _deed_targets(self) -> list[Target]:
        step = DEED_PX if self.kit.type.percent == 100 else 64
        box = self._deeds_box
        return [
            Target(
                f"deed-{deed.name}",
                Rect(box.left + 14, box.top + 14 + row * step, box.width - 28, step - 10),
                group="left",
                why_not=deed.why_not,
                value=deed,
            )
            for row, deed in enumerate(self._view.deeds)
        ]

    def _stock_targets(self) -> list[Target]:
        pitch = self._stock_pitch
        things = [
            Target(
                f"stock-{stock.name}",
                Rect(0, 0, pitch[0] - 10, pitch[1] - 10),
                value=stock,
            )
            for stock in self._view.stock
        ]
        where = self._shelf_in(self._stock_box)
        return self._stock.lay(things, where, pitch=pitch, at=self._at_name)

    def _spot_targets(self) -> list[Target]:
        where = self._shelf_in(self._spots_box)
        type_ = self.kit.type
        across = max(1, where.width // SPOT_PX[type_.percent])
        tall = SPOT_LINES[type_.percent] * type_.line_px(ROW) + 30
        pitch = (where.width // across, tall)
        spots = [
            Target(
                f"spot-{spot.name}",
                Rect(0, 0, pitch[0] - 8, pitch[1] - 8),
                why_not=spot.why_not,
                value=spot,
            )
            for spot in self._view.spots
        ]
        return self._spots.lay(spots, where, pitch=pitch, at=self._at_name)

    def _shelf_in(self, box: Rect) -> Rect:
        """Give the room below the heading of a sheet."""
        head = self._head_px
        return Rect(box.left + 18, box.top + head, box.width - 28, box.height - head - 4)

    @property
    def _at_name(self) -> str:
        return self.focus.at.name if self.focus.at is not None else ""

    @property
    def _stock_pitch(self) -> tuple[int, int]:
        type_ = self.kit.type
        names_px = STOCK_LINES * type_.px(LABEL) * 6 // 5
        return STOCK_PX[type_.percent], STOCK_HEAD_PX + names_px + 10

    @property
    def _head_px(self) -> int:
        return 16 + self.kit.type.line_px(HEADING.at_px(22))

    def _draw_deeds(self, surface: pygame.Surface) -> None:
        draw_panel(surface, self._deeds_box)
        draw_deeds(surface, self.kit.type, self._deed_targets(), here=self._at_name)

    def _draw_stock(self, surface: pygame.Surface) -> None:
        box = self._stock_box
        draw_panel(surface, box, notched=False)
        type_, words = self.kit.type, self.kit.words
        heading = HEADING.at_px(22)
        type_.write(surface, words("home-stock"), (box.left + 20, box.top + 8), heading)
        if not self._view.stock:
            type_.write(
                surface, words("home-no-stock"), (box.left + 20, box.top + self._head_px), HINT
            )
        for target in self._stock_targets():
            if isinstance(target.value, StockView):
                self._draw_thing(surface, target.box, target.value)
        self._stock.draw_more(surface, self._shelf_in(box))

    def _draw_thing(self, surface: pygame.Surface, box: Rect, thing: StockView) -> None:
        taken = self._hand is not None and self._hand.name == thing.name
        plate = disc(30, fill=shade("film", 0.14), rim=shade("film", 0.62), rim_px=1.5)
        middle = (box.centerx, box.top + 34)
        surface.blit(plate, plate.get_rect(center=middle))
        sign = goods_sign(thing.sign, AMBER_LIGHT if taken else TEXT)
        surface.blit(sign, sign.get_rect(center=middle))
        type_ = self.kit.type
        style = LABEL.in_colour(AMBER_LIGHT if taken else TEXT)
        lines, style = type_.wrapped_in(thing.title, style, box.width, rows=STOCK_LINES)
        for row, line in enumerate(lines[:STOCK_LINES]):
            where = (box.centerx, box.top + STOCK_HEAD_PX + row * type_.px(style) * 6 // 5)
            type_.write(surface, line, where, style, anchor="middle", within=box.width)
        if thing.count > 1:
            count = f"×{thing.count}"
            type_.write(surface, count, (box.right, box.top + 6), NUMBER, anchor="right")

    def _draw_spots(self, surface: pygame.Surface) -> None:
        box = self._spots_box
        draw_panel(surface, box, notched=False)
        type_, words = self.kit.type, self.kit.words
        heading = HEADING.at_px(22)
        type_.write(surface, words("home-spots"), (box.left + 20, box.top + 8), heading)
        for target in self._spot_targets():
            spot = target.value
            if not isinstance(spot, SpotView):
                continue
            pygame.draw.rect(surface, shade("film", 0.36), target.box, 1, border_radius=5)
            ink = DIM if target.why_not else TEXT
            self._name_spot(surface, spot.title, target.box, ink)
            cells = Rect(target.box.left + 10, target.box.bottom - 14, target.box.width - 20, 8)
            draw_cells(surface, cells, lit=spot.used, of=max(1, spot.room), ramp="amber", gap=2)
        self._spots.draw_more(surface, self._shelf_in(box))

    def _name_spot(self, surface: pygame.Surface, title: str, box: Rect, ink: Colour) -> None:
        type_, width = self.kit.type, box.width - 20
        rows = SPOT_LINES[type_.percent]
        lines, style = type_.wrapped_in(title, ROW.in_colour(ink), width, rows=rows)
        step = type_.line_px(style)
        top = box.top + 4 + (rows * type_.line_px(ROW) - len(lines) * step) // 2
        for row, line in enumerate(lines):
            where = (box.left + 10, top + row * step)
            type_.write(surface, line, where, style, within=width)

    def _draw_card(self, surface: pygame.Surface) -> None:
        draw_panel(surface, self._card_box)
        column = Column(surface, self.kit.type, self._card_box.inflate(-44, -28))
        at = self.focus.at
        draw_home_card(column, self.kit.words, self._view, at.value if at is not None else None)
