"""The map: where this block of the day goes, what it costs and what it risks."""

from collections.abc import Callable, Sequence
from typing import Protocol

import pygame
from pygame import Rect

from game.screen import icons
from game.screen.actions import Action
from game.screen.emulsion import bare_film
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Hud, Pair, Primary
from game.screen.kit import Kit
from game.screen.layout import HEIGHT, WIDTH
from game.screen.map_marks import PLACE_PX, MapMarks
from game.screen.page import Page
from game.screen.palette import AMBER_LIGHT, DIM, TEXT
from game.screen.panel import draw_panel, draw_strip
from game.screen.scene import STAY, Change, Clicked, Signal
from game.screen.stage import Stage
from game.screen.typefaces import BODY, HINT, LABEL, PLACE, ROW_BOLD
from game.screen.views import MapView, PlaceView
from game.screen.widgets import signed

HIT_PX = 60
BRIDGES = frozenset({"bridges-open", "bridges-closed"})
RISKS = 5


class Traveller(Protocol):
    """Who can go somewhere: the run in progress."""

    def go(self, place: str) -> Change:
        """Spend this block at a place."""

    def stay_home(self) -> Change:
        """Lie low for this block."""

    def open_diary(self) -> Change:
        """Open the book."""

    def pause(self) -> Change:
        """Open the pause."""


class CityMap(Page):
    """Places in a radiograph of the city, the route to the one in question, and its card."""

    pointer_focuses = False

    def __init__(self, kit: Kit, view: Callable[[], MapView], traveller: Traveller) -> None:
        super().__init__(kit)
        self._read = view
        self._view = view()
        self._traveller = traveller
        self._stage = self.behind = Stage(kit.plates, "map", without=BRIDGES)
        self._stage.calm = True
        self._marks = MapMarks(kit)
        self._list = False
        self.focus.offer(self.targets())
        self._start_at(self._view.here)

    def react(self, signal: Signal) -> Change:
        """Let no click through the card to what lies behind it."""
        if isinstance(signal, Clicked) and self._on_card(signal.x, signal.y):
            return STAY
        return super().react(signal)

    def kept_clear(self) -> Sequence[Rect]:
        """Give the names on the map, and the card."""
        names = () if self._list else self._marks.names
        return [self._card(), *(name.move(self._shift()) for name in names)]

    def wake(self) -> None:
        """Look at the city anew."""
        self._view = self._read()
        self.kit.desk.heat(self._view.hud.heat)

    def hud(self) -> Hud:
        """Give the strip on top."""
        return self._view.hud

    def goal(self) -> str:
        """Give the sentence of the next step."""
        return self._view.goal

    def targets(self) -> Sequence[Target]:
        """Give the places, as discs or as a list."""
        places = self._view.places
        if self._list:
            room = self._list_box
            step = min(round(52 * self.kit.type.percent / 100), room.height // max(1, len(places)))
            first = Rect(room.left, room.top, room.width, step - 6)
            boxes = [first.move(0, row * step) for row in range(len(places))]
        else:
            hit = Rect(-30, -30, HIT_PX, HIT_PX).move(self._shift())
            boxes = [hit.move(place.x, place.y) for place in places]
        return [
            Target(place.name, box, why_not=place.why_not, value=place)
            for place, box in zip(places, boxes, strict=True)
        ]

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done here."""
        words = self.kit.words
        arrows = (Action.LEFT, Action.RIGHT, Action.UP, Action.DOWN)
        return (
            Pair(arrows, words("bar-place")),
            Pair((Action.LENS,), words("bar-lens-known")),
            Pair((Action.TOOL_C,), words("bar-stay-home")),
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("bar-pause")),
            Pair((Action.TOOL_B,), words("bar-map" if self._list else "bar-list")),
        )

    def primary(self) -> Primary | None:
        """Give the button at the foot of the card."""
        place = self._place()
        if place is None:
            return None
        card = self._card()
        height = {100: 50, 150: 58, 200: 70}[self.kit.type.percent]
        where = Rect(card.left + 22, card.bottom - height - 16, card.width - 44, height)
        return Primary(place.go, why_not=place.why_not, where=where)

    def choose(self, target: Target) -> Change:
        """Go there."""
        self.kit.captions.clear()
        return self._traveller.go(target.name)

    def clicked_target(self, target: Target) -> Change:
        """Show a place that was clicked; the amber button goes there."""
        return STAY

    def act(self, action: Action) -> Change:
        """Stay at home, open the book, pause, list the places, or step through them."""
        match action:
            case Action.TOOL_C:
                return self._traveller.stay_home()
            case Action.DIARY:
                return self._traveller.open_diary()
            case Action.PAUSE:
                return self._traveller.pause()
            case Action.TOOL_B:
                self._list = not self._list
            case Action.NEXT | Action.PREVIOUS:
                self._step(1 if action is Action.NEXT else -1)
        return super().act(action)

    def back(self) -> Change:
        """Pause: this is the top level."""
        return self._traveller.pause()

    def away(self) -> Change:
        """Pause when the window loses the player."""
        return self._traveller.pause()

    def focused(self, target: Target) -> None:
        """Let the place be heard; its card says the rest."""
        self._marks.restart_route()
        place = target.value
        if isinstance(place, PlaceView) and not place.why_not and place.sound:
            self.kit.desk.sound(place.sound, gain=0.4, pan=(place.x - 470) / 600)

    def idle(self) -> Change:
        """Let the marks live."""
        self._stage.grain_percent = self.kit.settings.grain
        self._stage.tick()
        self._marks.tick(lens=self.kit.devices.held(Action.LENS))
        return STAY

    def paint(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the city, the marks on it, and the card of the place in question."""
        shift = (0, 0) if self._list else self._shift()
        sheet = surface
        if any(shift):
            surface.blit(bare_film(), (0, 0))
            sheet = surface.copy()
        self._stage.draw(sheet, blend)
        if self._list:
            self._draw_list(sheet)
        else:
            self._marks.draw(sheet, self._view, self._place(), free=self._free(shift))
        if any(shift):
            surface.blit(sheet, shift)
        place = self._place()
        if place is not None:
            self._draw_card(surface, place)

    def draw_ring(self, surface: pygame.Surface) -> None:
        """Leave the ring out on the map: the place is lit; the list has it."""
        if self._list:
            super().draw_ring(surface)

    def _start_at(self, here: str) -> None:
        others = [p.name for p in self._view.places if p.name != here and not p.why_not]
        self.focus.set(others[0] if others else here)

    def _place(self) -> PlaceView | None:
        at = self.focus.at
        return next((p for p in self._view.places if at is not None and p.name == at.name), None)

    def _step(self, step: int) -> None:
        """Go through the places by nearness to where one is."""
        home = next((p for p in self._view.places if p.name == self._view.here), None)
        if home is None:
            return
        near = sorted(self._view.places, key=lambda p: (p.x - home.x) ** 2 + (p.y - home.y) ** 2)
        names = [p.name for p in near]
        at = self.focus.at.name if self.focus.at is not None else names[0]
        if self.focus.set(names[(names.index(at) + step) % len(names)]) and self.focus.at:
            self.focused(self.focus.at)

    def _shift(self) -> tuple[int, int]:
        """Move the map from under large type: what is round the place can be seen and clicked."""
        if self.kit.type.percent == 100:
            return 0, 0
        highest = min((place.y for place in self._view.places), default=HEIGHT) - PLACE_PX
        down = max(0, self.kit.layout.goal.bottom - highest)
        place, card = self._place(), self._card()
        aside = min(WIDTH - card.left, place.x - card.left // 2) if place is not None else 0
        return -max(0, aside), down

    def _on_card(self, x: int, y: int) -> bool:
        primary = self.primary()
        if primary is None or not self._card().collidepoint(x, y):
            return False
        return not self.kit.frame.primary_box(primary).collidepoint(x, y)

    @property
    def _list_box(self) -> Rect:
        """Give the room of the list: beside the card, which says the rest."""
        layout, right = self.kit.layout, self._card().left - 24
        top = layout.top + 8
        return Rect(60, top, min(780, right - 60), layout.bar.top - 32 - top)

    def _free(self, shift: tuple[int, int]) -> Rect:
        """Give what of the map lies beside the card."""
        layout, right = self.kit.layout, self._card().left - 14
        free = Rect(14, layout.top, right - 14, layout.bar.top - 28 - layout.top)
        return free.move(-shift[0], -shift[1])

    def _card(self) -> Rect:
        if self.kit.type.percent == 100:
            return Rect(904, 84, 340, 560)
        right = self.kit.layout.right
        bottom = self.kit.layout.bar.top - 24
        return Rect(right.left, right.top, right.width, bottom - right.top)

    def _draw_card(self, surface: pygame.Surface, place: PlaceView) -> None:
        card = self._card()
        draw_panel(surface, card)
        primary = self.primary()
        foot = primary.where.top if primary is not None and primary.where else card.bottom
        inner = Rect(card.left + 22, card.top + 12, card.width - 44, foot - card.top - 20)
        column = Column(surface, self.kit.type, inner)
        column.line(place.title, PLACE)
        if place.address and self.kit.type.percent < 200:
            column.line(place.address, HINT)
        facts_px = column.height_of(lambda nowhere: self._draw_facts(nowhere.gap(10), place))
        column.gap(6).sentences(place.about, BODY, leaving=facts_px).gap(4)
        self._draw_facts(column, place)
        self._draw_terms(column, place)

    def _draw_facts(self, column: Column, place: PlaceView) -> None:
        """Write what it takes to go there, and what one risks."""
        words = self.kit.words
        if place.takes:
            self._draw_takes(column, place.takes)
        if place.risk:
            column.row(
                place.risk_of_what or words("map-risk"),
                place.risk,
                ink=AMBER_LIGHT,
                name_style=HINT,
                value_style=ROW_BOLD,
            )
            column.cells(lit=place.risk_of_five, of=RISKS)

    def _draw_takes(self, column: Column, takes: str) -> None:
        """Write what a place takes beside its name, or below it where it is long."""
        name, type_ = self.kit.words("map-takes"), self.kit.type
        if type_.width(name, HINT) + type_.width(takes, ROW_BOLD) + 24 <= column.box.width:
            column.row(name, takes, name_style=HINT, value_style=ROW_BOLD)
            return
        column.line(name, LABEL).paragraph(takes, ROW_BOLD)

    def _draw_terms(self, column: Column, place: PlaceView) -> None:
        words = self.kit.words
        if place.terms and column.room > 80 * column.scale:
            column.line(words("map-raised"), LABEL)
            for term in place.terms[:4]:
                text, ink = signed(term.value, risk=True)
                if column.room > 26 * column.scale:
                    column.row(term.text, text, ink=ink)
        if place.on_the_way and column.room > 70 * column.scale:
            column.rule().line(words("map-way"), LABEL)
            for line in place.on_the_way[:2]:
                column.paragraph(line, HINT.in_colour(TEXT))

    def _draw_list(self, surface: pygame.Surface) -> None:
        """Draw the map as a list with the same numbers."""
        draw_strip(surface, self._list_box.inflate(24, 16), alpha=0.92)
        type_ = self.kit.type
        for target in self.targets():
            place = target.value
            if not isinstance(place, PlaceView):
                continue
            sign = icons.place(place.sign, DIM if place.why_not else TEXT)
            surface.blit(sign, sign.get_rect(midleft=(target.box.left + 4, target.box.centery)))
            top = target.box.centery - type_.line_px(ROW_BOLD) // 2
            room = 320 if type_.percent == 100 else target.box.width - 68
            at = (target.box.left + 60, top)
            type_.write(surface, place.title, at, ROW_BOLD, within=room)
            if type_.percent > 100:
                continue
            where = (target.box.right - 8, top)
            text = place.why_not or place.risk
            type_.write(surface, text, where, HINT, anchor="right", within=370)
