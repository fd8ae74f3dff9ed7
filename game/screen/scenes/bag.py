"""The bag: every thing gets a place, and the bar says what a patting hand will feel of it."""

from collections.abc import Sequence

import pygame
from pygame import Rect

from game.city.commands import Hide
from game.city.events import Moved
from game.city.lookup import BAG
from game.city.seen import SeenPort, SeenSpot, SeenThing
from game.screen.actions import Action
from game.screen.corners import corner_of
from game.screen.feel import draw_feel, feel_px, hatch
from game.screen.figures import lay
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.goods_signs import goods_sign
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.listing import GAP_PX, Row, draw_rows, row_targets, shown_rows, window
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, RED, RED_LIGHT, TEXT, shade
from game.screen.scene import POP, STAY, Change, Push
from game.screen.scenes.customs import Customs
from game.screen.scenes.packing import Packing
from game.screen.scenes.quay_words import about_thing, sound_of
from game.screen.scenes.visit import Sheet, Visit
from game.screen.shapes import MARGIN, box
from game.screen.studio import Studio
from game.screen.telling import tell_risk
from game.screen.typefaces import BODY, HEADING, HINT, NUMBER, ROW_BOLD
from game.screen.widgets import draw_button, draw_cells, signed

GATE = "gate"
SAFE_FROM = 75
POOR_TO = 40
TERMS = 3
OFFICER_PX = 90
BAG_BOX = Rect(324, 76, 530, 568)
"""Where the open bag is drawn, its strap at the right."""
POCKETS = Rect(358, 184, 416, 424)
"""What its canvas encloses: the places lie there."""
POCKET_GAP_PX = 8


class Bag(Visit):
    """Things at the left, places in the bag, the officer and his bar at the right."""

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        super().__init__(kit, host, studio, plate=corner_of(host.seen), dim=0.3)
        self._hand: SeenThing | None = None
        self._moves: list[tuple[int, str]] = []

    @property
    def _port(self) -> SeenPort:
        port = self.host.seen.port
        assert port is not None, "a bag is packed on the quay"
        return port

    @property
    def _thing(self) -> SeenThing | None:
        """Give the thing in the hand, as it is now."""
        held = self._hand
        if held is None:
            return None
        return next((t for t in self._port.bag if t.number == held.number), None)

    def wake(self) -> None:
        """Come back from the gate."""
        self._hand = None

    def sheets(self) -> Sequence[Sheet]:
        """Give things, places and gate."""
        return (
            Sheet("left", "record", self.kit.layout.left),
            Sheet("centre", "bag", Rect(300, 84, 560, 520), bare=True),
            Sheet("right", "anchor", Rect(884, 84, 360, 540)),
        )

    def targets_on(self, sheet: str, where: Rect) -> Sequence[Target]:
        """Give rows of things, boxes of places, and the way through the gate."""
        match sheet:
            case "left":
                room = self._below_title(where)
                return row_targets(
                    self._rows(), room, self.kit.type, group="left", at=self.at_name()
                )
            case "centre":
                return self._spot_targets(where)
            case "right":
                return (Target(GATE, self._gate_button(where), group="right"),)
        return ()

    def pairs(self) -> Sequence[Pair]:
        """Say what the hand can do."""
        words = self.kit.words
        back = words("bar-put-back" if self._hand else "bar-back")
        return (
            self.arrows_pair(),
            Pair((Action.UNDO,), words("bar-undo")),
            Pair((Action.TOOL_C,), words("bag-bar-gate")),
            self.lens_pair("bag-lens"),
            Pair((Action.BACK,), back),
        )

    def primary(self) -> Primary | None:
        """Give the button for what has the ring."""
        at, words = self.focus.at, self.kit.words
        if at is None:
            return None
        if at.name == GATE:
            return Primary(words("bag-to-gate"))
        if isinstance(at.value, SeenSpot):
            if self._packs(at.value):
                return Primary(words("bag-by-hand"))
            why_not = at.why_not or ("" if self._hand else words("bag-hand-empty"))
            return Primary(words("bag-lay"), why_not=why_not)
        return Primary(words("bag-lift" if isinstance(at.value, Row) else "quay-open"))

    def choose(self, target: Target) -> Change:
        """Lift a thing, lay it into a place, or go to the gate."""
        if target.name == GATE:
            return self._to_gate()
        if isinstance(target.value, Row) and isinstance(target.value.item, SeenThing):
            self._hand = target.value.item
            self.kit.desk.sound(sound_of(self._hand.kind), gain=0.6)
            self.turn_to("centre")
            self.focus.set(f"spot-{self._hand.at}")
            return STAY
        if isinstance(target.value, SeenSpot):
            if self._packs(target.value):
                return Push(Packing(self.kit, self.host))
            return self._lay(target.value)
        return super().choose(target)

    def _packs(self, spot: SeenSpot) -> bool:
        """Tell whether an empty hand can pack this place cell by cell: the open bag, if filled."""
        return self._hand is None and spot.id == BAG and spot.used > 0

    def act(self, action: Action) -> Change:
        """Undo, go to the gate, and what every visit does."""
        if action is Action.UNDO:
            return self._undo()
        if action is Action.TOOL_C:
            return self._to_gate()
        return super().act(action)

    def back(self) -> Change:
        """Put back what is in the hand; nothing in it: back to the quay, all stays as packed."""
        if self._hand is None:
            return POP
        self._hand = None
        self.turn_to("left")
        return STAY

    def focused(self, target: Target) -> None:
        """Say what a place is."""
        if isinstance(target.value, SeenSpot) and not target.why_not:
            self.kit.captions.say(self.kit.words(f"spot-{target.value.id}-about"))

    def paint_stage(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the open bag, and the officer who waits for it."""
        if self.large:
            return
        picture = self.figures.get("bag", BAG_BOX.height)
        if picture is not None:
            lay(surface, picture, picture.get_rect(center=BAG_BOX.center))
        else:
            _draw_bare_bag(surface)

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Paint things, places or gate."""
        match sheet:
            case "left":
                self._draw_things(surface, where)
            case "centre":
                for target in self._spot_targets(where):
                    if isinstance(target.value, SeenSpot):
                        self._draw_spot(surface, target.box, target.value)
            case "right":
                self._draw_gate(surface, where)

    def _lay(self, spot: SeenSpot) -> Change:
        thing = self._thing
        if thing is None:
            return self.refuse(self.kit.words("bag-hand-empty"), Action.CONFIRM)
        if any(isinstance(event, Moved) for event in self.do(Hide(thing.number, spot.id))):
            self._moves.append((thing.number, thing.at))
            self.kit.desk.sound(sound_of(thing.kind), gain=0.7)
            self._hand = None
            self.say("bag-feels", exposure=self._port.exposure)
            self.turn_to("left")
        return STAY

    def _undo(self) -> Change:
        if not self._moves:
            return self.refuse(self.kit.words("home-nothing-to-undo"), Action.UNDO)
        number, spot = self._moves.pop()
        self.do(Hide(number, spot))
        self._hand = None
        return STAY

    def _to_gate(self) -> Change:
        return Push(Customs(self.kit, self.host, self.studio))

    def _rows(self) -> list[Row]:
        held = self._hand.number if self._hand else 0
        return [
            Row(
                f"thing-{thing.number}",
                self.host.word(thing.name),
                under=about_thing(self.kit.words, self.host, thing),
                lit=thing.number == held,
                item=thing,
            )
            for thing in self._port.bag
        ]

    def _below_title(self, where: Rect) -> Rect:
        head = self.kit.type.line_px(HEADING) + 8
        return Rect(where.left, where.top + head, where.width, where.height - head)

    def _gate_button(self, where: Rect) -> Rect:
        height = max(44, self.kit.type.line_px(BODY) + 12)
        return Rect(where.left, where.bottom - height, where.width, height)

    def _spot_targets(self, where: Rect) -> Sequence[Target]:
        """Lay the places out in two columns, or as a list where the text is large."""
        spots = self._port.spots
        if self.large:
            rows = [Row(f"spot-{spot.id}", "") for spot in spots]
            ids = [row.name for row in rows]
            at = ids.index(self.at_name()) if self.at_name() in ids else 0
            shown = window(len(spots), at, shown=shown_rows(self.kit.type, where))
            step = (where.height + GAP_PX) // max(1, len(shown))
            boxes = [
                Rect(where.left, where.top + place * step, where.width, step - GAP_PX)
                for place in range(len(shown))
            ]
            return [self._spot_target(spots[n], b) for n, b in zip(shown, boxes, strict=True)]
        down = (len(spots) + 1) // 2
        tall = min(106, POCKETS.height // max(1, down))
        wide = (POCKETS.width + POCKET_GAP_PX) // 2
        top = POCKETS.top + (POCKETS.height - tall * down) // 2
        boxes = [
            Rect(
                POCKETS.left + (n % 2) * wide,
                top + (n // 2) * tall,
                wide - POCKET_GAP_PX,
                tall - POCKET_GAP_PX,
            )
            for n in range(len(spots))
        ]
        return [self._spot_target(spot, b) for spot, b in zip(spots, boxes, strict=True)]

    def _spot_target(self, spot: SeenSpot, where: Rect) -> Target:
        thing = self._thing
        full = thing is not None and thing.at != spot.id and spot.used + thing.cells > spot.room
        why_not = self.kit.words("bag-no-room") if full else ""
        return Target(f"spot-{spot.id}", where, group="centre", why_not=why_not, value=spot)

    def _draw_spot(self, surface: pygame.Surface, where: Rect, spot: SeenSpot) -> None:
        type_, words = self.kit.type, self.kit.words
        rim = RED if spot.patted else shade("film", 0.5)
        if self._hand is not None and self._hand.at == spot.id:
            rim = AMBER
        face = box(
            where.width, where.height, radius=8, fill=shade("film", 0.09), fill_alpha=0.88, rim=rim
        )
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
        if spot.patted:
            hatch(surface, where.inflate(-4, -4), ink=shade("red", 0.42), step=14)
        room = where.inflate(-20, -12)
        cover = words("bag-cover", cover=spot.cover)
        ink = GREEN if spot.cover >= SAFE_FROM else RED_LIGHT if spot.cover <= POOR_TO else DIM
        style = NUMBER.in_colour(RED_LIGHT if spot.patted else ink)
        drawn = type_.write(surface, cover, room.topright, style, anchor="right")
        name = words(f"spot-{spot.id}-name")
        width = room.width - drawn.width - 8
        type_.write(surface, name, room.topleft, ROW_BOLD.in_colour(TEXT), within=width)
        cells = Rect(room.left, room.bottom - 12, room.width, 11)
        draw_cells(surface, cells, lit=spot.used, of=max(1, spot.room), ramp="amber", gap=2)
        self._draw_contents(surface, room, spot)

    def _draw_contents(self, surface: pygame.Surface, room: Rect, spot: SeenSpot) -> None:
        """Show as signs what lies in a place, if there is height for them."""
        top = room.top + self.kit.type.line_px(ROW_BOLD)
        if room.bottom - 14 - top < 40:
            return
        middle = (top + room.bottom - 14) // 2
        lying = [thing for thing in self._port.bag if thing.at == spot.id]
        for place, thing in enumerate(lying[: room.width // 34]):
            held = self._hand is not None and thing.number == self._hand.number
            sign = goods_sign(thing.kind, AMBER if held else AMBER_LIGHT if thing.song else TEXT)
            surface.blit(sign, sign.get_rect(midleft=(room.left + place * 34, middle)))

    def _draw_things(self, surface: pygame.Surface, where: Rect) -> None:
        type_ = self.kit.type
        title = self.kit.words("bag-things")
        type_.write(surface, title, where.topleft, HEADING, within=where.width)
        targets = self.targets_on("left", where)
        draw_rows(surface, type_, targets, of=len(self._port.bag), here=self.at_name())

    def _draw_gate(self, surface: pygame.Surface, where: Rect) -> None:
        words, port = self.kit.words, self._port
        button = self._gate_button(where)
        room = Rect(where.left, where.top, where.width, button.top - 12 - where.top)
        column = Column(surface, self.kit.type, room)
        column.heading(words(f"person-{port.officer}-name"))
        column.paragraph(self.host.word(port.says), BODY).gap(4)
        column.row(words("bag-he-feels"), str(port.exposure), ink=AMBER_LIGHT, name_style=HINT)
        bar = Rect(room.left, column.y + 6, room.width, feel_px(self.kit.type))
        draw_feel(surface, bar, exposure=port.exposure, band=(port.care_lo, port.care_hi))
        column.y = bar.bottom + 8
        band = words("bag-opens-at", low=port.care_lo, high=port.care_hi)
        column.line(band, HINT.in_colour(RED_LIGHT))
        self._draw_terms(column, port)
        if column.room > OFFICER_PX and not self.large:
            feet = (room.centerx, room.bottom + 6)
            tall = min(column.room, 220)
            self.figures.draw(surface, f"person-{port.officer}", feet, tall)
        kind = "lit" if self.here(GATE) else "plain"
        draw_button(surface, button, words("bag-to-gate"), self.kit.type, kind=kind, style=BODY)

    def _draw_terms(self, column: Column, port: SeenPort) -> None:
        words, least = self.kit.words, self.kit.type.line_px(BODY)
        facts = (
            (words("bag-chance"), tell_risk(words, port.risk, self.kit.settings)),
            (words("bag-fine"), self.host.money(port.fine_kop)),
            (words("bag-forbidden"), words("bag-percent", percent=port.forbidden_percent)),
        )
        for name, value in facts:
            if column.room >= least:
                column.row(name, value, ink=RED_LIGHT, name_style=HINT, value_style=ROW_BOLD)
        terms = port.exposure_terms[:TERMS]
        if terms and column.room >= least * 2 + 12:
            column.rule()
        for term in terms:
            if column.room >= least:
                text, ink = signed(term.amount, risk=True)
                column.row(self.host.word(term.said), text, ink=ink)


def _draw_bare_bag(surface: pygame.Surface) -> None:
    """Outline the bag as long as its film is in the bath."""
    where = BAG_BOX.inflate(60, 0)
    face = box(where.width, where.height, radius=90, rim=shade("film", 0.4), rim_px=3.0)
    surface.blit(face, where.topleft)
