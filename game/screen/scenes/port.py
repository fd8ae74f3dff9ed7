"""The port: what came in, on whom, what he asks for it, and when the next ship is due."""

from collections.abc import Sequence
from datetime import date

import pygame
from pygame import Rect

from game.city.commands import Buy, PutBack
from game.city.events import Bought, GaveBack
from game.city.seen import SeenCall, SeenLot, SeenPort, SeenThing
from game.film.harbour import harbour
from game.screen.actions import Action
from game.screen.byhand import AGAIN_TICKS
from game.screen.figures import lay
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.goods_signs import goods_sign
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.palette import AMBER_LIGHT, DIM, GREEN, HIGH, RED_LIGHT, TEXT, shade
from game.screen.scene import STAY, Change, Push
from game.screen.scenes.bag import Bag
from game.screen.scenes.quay_words import about_lot, about_thing, sound_of
from game.screen.scenes.visit import Sheet, Visit
from game.screen.studio import Studio
from game.screen.telling import tell_date
from game.screen.typefaces import BODY, HEADING, HINT, LABEL, ROW_BOLD
from game.screen.widgets import draw_button
from game.sound.seasons import air_of

CALENDAR_DAYS = 14
FORBIDDEN_FROM = 50
PACK = "pack"


class Port(Visit):
    """The sailor and his goods at the right, what one has taken at the left, ships below."""

    uses_lower = True

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        port = host.seen.port
        month = date.fromisoformat(host.seen.date).month
        plate = harbour("port", port.ship if port is not None else "", month=month)
        super().__init__(kit, host, studio, plate=plate)
        self._leave_ticks = 0
        if self._port is not None and self._port.ship:
            kit.desk.sound("winch", gain=0.5, pan=-0.5)
        else:
            winter = {"snow": "ice", "drift": "floes"}
            kit.desk.sound(winter.get(air_of(host.seen.date), "gulls"), gain=0.5, pan=0.4)

    @property
    def _port(self) -> SeenPort | None:
        return self.host.seen.port

    def sheets(self) -> Sequence[Sheet]:
        """Give sailor, bag and calendar; without a ship only the calendar."""
        port, layout = self._port, self.kit.layout
        calendar = Sheet("lower", "anchor", Rect(36, 560, 1208, 88))
        if port is None or not port.ship:
            return (Sheet("right", "anchor", Rect(884, 84, 360, 260)), calendar)
        return (
            Sheet("right", "bag", layout.right),
            Sheet("left", "record", Rect(36, 84, 240, 462)),
            calendar,
        )

    def targets_on(self, sheet: str, where: Rect) -> Sequence[Target]:
        """Give the sailor's rows, the bag's rows and the way to the gate."""
        port = self._port
        if port is None or not port.ship:
            return ()
        type_, at = self.kit.type, self.at_name()
        if sheet == "right":
            room = self._below_head(where)
            return row_targets(self._lots(port), room, type_, group="right", at=at)
        if sheet == "left":
            button = self._pack_button(where)
            room = self._below_title(where)
            room.height = button.top - 12 - room.top
            rows = row_targets(self._bag_rows(port), room, type_, group="left", at=at)
            why_not = "" if port.bag else self.kit.words("quay-bag-empty")
            return (*rows, Target(PACK, button, group="left", why_not=why_not))
        return ()

    def pairs(self) -> Sequence[Pair]:
        """Say what can be done on the quay."""
        words = self.kit.words
        if self._port is None or not self._port.ship:
            return (
                Pair((Action.DIARY,), words("bar-diary")),
                Pair((Action.BACK,), words("quay-leave")),
            )
        nothing = "" if self._port.bag else words("quay-bag-empty")
        return (
            self.arrows_pair(),
            Pair((Action.TOOL_C,), words("quay-bar-pack"), why_not=nothing),
            self.lens_pair("quay-lens"),
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("quay-leave")),
        )

    def primary(self) -> Primary | None:
        """Give the button for what has the ring: take, give back, pack, or go."""
        words, at = self.kit.words, self.focus.at
        if at is None:
            return Primary(words("quay-go-home"))
        if at.name == PACK:
            return Primary(words("quay-pack"), why_not=at.why_not)
        row = at.value
        if isinstance(row, Row) and isinstance(row.item, SeenLot):
            return Primary(words("quay-take"), why_not=at.why_not)
        if isinstance(row, Row):
            return Primary(words("quay-give-back"))
        return Primary(words("quay-open"))

    def commit(self) -> Change:
        """Do what the ring is on; with nothing to choose, go."""
        return super().commit() if self.focus.at is not None else self.host.leave()

    def choose(self, target: Target) -> Change:
        """Take a piece, give it back, or pack the bag."""
        if target.name == PACK:
            return self._pack()
        row = target.value
        if not isinstance(row, Row):
            return super().choose(target)
        match row.item:
            case SeenLot(good=good, kind=kind):
                if any(isinstance(event, Bought) for event in self.do(Buy(good))):
                    self.kit.desk.sound(sound_of(kind), gain=0.7)
                    self.say("quay-taken", thing=self.host.word(row.item.name))
            case SeenThing(number=number):
                if any(isinstance(event, GaveBack) for event in self.do(PutBack(number))):
                    self.say("quay-given-back", thing=row.title)
        return STAY

    def back(self) -> Change:
        """Ask once, while there is something to be had; again: leave, and the block is over.

        With a bag one comes to the gate, which asks by itself and lets one turn back.
        """
        port = self._port
        if port is None or not port.ship or port.bag or self._leave_ticks:
            return self.host.leave()
        self._leave_ticks = AGAIN_TICKS
        self.say("quay-leave-again")
        return STAY

    def live(self) -> Change:
        """Forget after a while that one wanted to leave."""
        self._leave_ticks = max(0, self._leave_ticks - 1)
        return STAY

    def act(self, action: Action) -> Change:
        """Pack the bag; everything else as on every visit."""
        return self._pack() if action is Action.TOOL_C else super().act(action)

    def focused(self, target: Target) -> None:
        """Say what is known of a thing under the ring."""
        row = target.value
        if isinstance(row, Row) and not target.why_not:
            self.kit.captions.say(f"{row.title}: {row.under}")

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Paint sailor, bag or calendar."""
        port = self._port
        if port is None:
            return
        match sheet:
            case "right" if not port.ship:
                self._draw_fog(surface, where, port)
            case "right":
                self._draw_sailor(surface, where, port)
            case "left":
                self._draw_bag(surface, where, port)
            case "lower":
                self._draw_calendar(surface, where, port)

    def _pack(self) -> Change:
        port = self._port
        if port is None or not port.bag:
            return self.refuse(self.kit.words("quay-bag-empty"), Action.TOOL_C)
        return Push(Bag(self.kit, self.host, self.studio))

    def _lots(self, port: SeenPort) -> list[Row]:
        return [
            Row(
                f"lot-{lot.good}",
                self._counted(lot),
                self.host.money(lot.price_kop),
                about_lot(self.kit.words, self.host, lot),
                ink=GREEN,
                under_ink=RED_LIGHT if lot.illicit >= FORBIDDEN_FROM else DIM,
                sign=goods_sign(lot.kind, AMBER_LIGHT if lot.song else TEXT),
                why_not=self.host.word(lot.why_not) if lot.why_not is not None else "",
                item=lot,
            )
            for lot in port.lots
        ]

    def _counted(self, lot: SeenLot) -> str:
        name = self.host.word(lot.name)
        return f"{name} ×{lot.left}" if lot.left > 1 else name

    def _bag_rows(self, port: SeenPort) -> list[Row]:
        return [
            Row(
                f"thing-{thing.number}",
                self.host.word(thing.name),
                under=about_thing(self.kit.words, self.host, thing),
                item=thing,
            )
            for thing in port.bag
        ]

    def _below_head(self, where: Rect) -> Rect:
        type_ = self.kit.type
        head = type_.line_px(HEADING) + 2 * type_.line_px(HINT) + 10
        if self.kit.type.percent >= 200:
            head = type_.line_px(HEADING) + type_.line_px(HINT) + 14
        return Rect(where.left, where.top + head, where.width, where.height - head)

    def _below_title(self, where: Rect) -> Rect:
        head = self.kit.type.line_px(HEADING) + 8
        return Rect(where.left, where.top + head, where.width, where.height - head)

    def _pack_button(self, where: Rect) -> Rect:
        height = max(44, self.kit.type.line_px(BODY) + 12)
        return Rect(where.left, where.bottom - height, where.width, height)

    def _draw_sailor(self, surface: pygame.Surface, where: Rect, port: SeenPort) -> None:
        words = self.kit.words
        bust = self.figures.get(f"person-{port.sailor}", 104) if not self.large else None
        room = where.copy()
        if bust is not None:
            place = bust.get_rect(bottomright=(where.right + 6, where.top + 80))
            lay(surface, bust, place)
            room.width -= place.width
        column = Column(surface, self.kit.type, room)
        column.heading(words(f"person-{port.sailor}-name"))
        column.line(words(f"ship-{port.ship}-name"), HINT)
        if self.kit.type.percent < 200:
            column.line(words("quay-aboard", pieces=sum(lot.left for lot in port.lots)), HINT)
        targets = self.targets_on("right", where)
        draw_rows(surface, self.kit.type, targets, of=len(port.lots), here=self.at_name())

    def _draw_fog(self, surface: pygame.Surface, where: Rect, port: SeenPort) -> None:
        """Say that there is no ship, and when there will be one."""
        words = self.kit.words
        column = Column(surface, self.kit.type, where)
        column.heading(words("quay-fog")).paragraph(words("quay-fog-about"), BODY).gap(6)
        if port.next_ship:
            day = tell_date(words, port.next_ship)
            column.row(words("quay-next"), day, name_style=HINT, value_style=ROW_BOLD)
        else:
            column.hint(words("quay-no-next"))

    def _draw_bag(self, surface: pygame.Surface, where: Rect, port: SeenPort) -> None:
        words, type_ = self.kit.words, self.kit.type
        type_.write(surface, words("quay-bag"), where.topleft, HEADING, within=where.width)
        targets = self.targets_on("left", where)
        draw_rows(surface, type_, targets, of=len(port.bag), here=self.at_name())
        if not port.bag:
            room = self._below_title(where)
            type_.write_lines(surface, words("quay-bag-nothing"), room, HINT)
        kind = "lit" if self.here(PACK) else "plain" if port.bag else "off"
        button = self._pack_button(where)
        draw_button(surface, button, words("quay-pack"), type_, kind=kind, style=BODY)

    def _draw_calendar(self, surface: pygame.Surface, where: Rect, port: SeenPort) -> None:
        if self.large:
            self._list_calendar(surface, where, port)
            return
        today = date.fromisoformat(self.host.seen.date)
        pitch = where.width / CALENDAR_DAYS
        for day in range(CALENDAR_DAYS):
            left = where.left + round(day * pitch)
            ink = AMBER_LIGHT if day == 0 else DIM
            number = str(date.fromordinal(today.toordinal() + day).day)
            self.kit.type.write(surface, number, (left + 4, where.top - 6), LABEL.in_colour(ink))
            pygame.draw.line(surface, shade("film", 0.3), (left, where.top), (left, where.bottom))
        for row, call in enumerate(_calls_within(port.calendar, today)):
            self._draw_call(surface, where, call, today, row % 2)

    def _draw_call(
        self, surface: pygame.Surface, where: Rect, call: SeenCall, today: date, row: int
    ) -> None:
        pitch = where.width / CALENDAR_DAYS
        first = max(0, (date.fromisoformat(call.arrives) - today).days)
        last = min(CALENDAR_DAYS - 1, (date.fromisoformat(call.leaves) - today).days)
        left, top = where.left + round(first * pitch) + 3, where.top + 15 + row * 26
        right = where.left + round((last + 1) * pitch) - 3
        ramp = "amber" if call.here else "film"
        hull = [(left, top), (right, top), (right - 8, top + 22), (left + 8, top + 22)]
        pygame.draw.polygon(surface, shade(ramp, 0.24), hull)
        pygame.draw.polygon(surface, shade(ramp, 0.66), hull, 1)
        name = self.kit.words(f"ship-{call.ship}-name")
        style = LABEL.in_colour(AMBER_LIGHT if call.here else TEXT)
        room = right - left - 20
        if room < 60:
            room = min(150, where.right - left - 20)
        self.kit.type.write(surface, name, (left + 12, top + 1), style, within=room)

    def _list_calendar(self, surface: pygame.Surface, where: Rect, port: SeenPort) -> None:
        words = self.kit.words
        column = Column(surface, self.kit.type, where)
        column.heading(words("quay-calendar"))
        for call in port.calendar:
            if column.room < self.kit.type.line_px(ROW_BOLD) * 2:
                break
            span = words(
                "quay-span",
                **{"from": tell_date(words, call.arrives), "to": tell_date(words, call.leaves)},
            )
            ink = AMBER_LIGHT if call.here else HIGH
            column.line(words(f"ship-{call.ship}-name"), ROW_BOLD.in_colour(ink))
            column.line(span, HINT).gap(4)


def _calls_within(calendar: Sequence[SeenCall], today: date) -> list[SeenCall]:
    """Give the calls of the next days."""
    return [
        call
        for call in calendar
        if (date.fromisoformat(call.leaves) - today).days >= 0
        and (date.fromisoformat(call.arrives) - today).days < CALENDAR_DAYS
    ]
