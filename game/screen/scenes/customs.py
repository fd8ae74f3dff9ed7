"""Customs: he says where he will pat, one may give something up, and then the glove moves."""

from collections.abc import Sequence
from datetime import date

import pygame
from pygame import Rect

from game.city.commands import PassGate
from game.city.events import Event, GateResolved, Lost, Refused, Spoke
from game.city.seen import SeenPort, SeenThing
from game.film.harbour import harbour
from game.screen.actions import Action
from game.screen.feel import draw_feel, feel_px
from game.screen.figures import lay
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.frame import Pair, Primary
from game.screen.goods_signs import goods_sign
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.listing import Row, draw_rows, row_targets
from game.screen.palette import AMBER_LIGHT, GREEN, HIGH, RED, RED_LIGHT, TEXT, shade
from game.screen.panel import draw_stamp, draw_strip
from game.screen.scene import POP, STAY, Change
from game.screen.scenes.visit import Sheet, Visit
from game.screen.studio import Studio
from game.screen.telling import tell_risk
from game.screen.typefaces import BODY, DIALOGUE, HEADING, HINT, ROW_BOLD
from game.screen.widgets import draw_cells, signed

NOTHING = "nothing"
PAT_TICKS = 108
"""How long the glove is at work, until it is known what it found."""
SQUEAKS = 4
METER = 12
WAY = ((452, 300), (420, 350), (486, 350), (426, 410), (482, 420), (456, 452))
"""Where the glove is laid, one place after the other, on the bag of the picture."""
TERMS = 4


class Customs(Visit):
    """What he says at the right, what one could give him at the left, the bag between them."""

    def __init__(self, kit: Kit, host: Host, studio: Studio) -> None:
        port = host.seen.port
        assert port is not None, "one comes to the gate from the quay"
        month = date.fromisoformat(host.seen.date).month
        plate = harbour("customs", port.ship, month=month)
        super().__init__(kit, host, studio, plate=plate, dim=0.8)
        self._port: SeenPort = port
        self._happened: tuple[Event, ...] = ()
        self._offered: SeenThing | None = None
        self._pat_ticks = -1
        self.kit.captions.say(host.word(port.says))

    @property
    def patting(self) -> bool:
        """Whether the glove is at work."""
        return 0 <= self._pat_ticks < PAT_TICKS

    @property
    def resolved(self) -> bool:
        """Whether it is known what he found."""
        return self._pat_ticks >= PAT_TICKS

    def sheets(self) -> Sequence[Sheet]:
        """Give what he says and, before he pats, what could be offered."""
        says = Sheet("right", "anchor", Rect(884, 84, 360, 470))
        if self._pat_ticks >= 0:
            return (says,)
        return (Sheet("left", "bag", Rect(36, 84, 330, 470)), says)

    def targets_on(self, sheet: str, where: Rect) -> Sequence[Target]:
        """Give what can be offered; nothing at all comes first."""
        if sheet != "left" or self._pat_ticks >= 0:
            return ()
        type_ = self.kit.type
        head = type_.line_px(HEADING) + 8
        room = Rect(where.left, where.top + head, where.width, where.height - head)
        return row_targets(self._rows(), room, type_, group="left", at=self.at_name())

    def pairs(self) -> Sequence[Pair]:
        """Say what can be answered."""
        words = self.kit.words
        if self.patting:
            return (Pair((Action.CONFIRM,), words("customs-skip")),)
        if self.resolved:
            return (Pair((Action.DIARY,), words("bar-diary")),)
        return (
            self.arrows_pair(),
            self.lens_pair("customs-lens"),
            Pair((Action.DIARY,), words("bar-diary")),
            Pair((Action.BACK,), words("customs-back")),
        )

    def primary(self) -> Primary | None:
        """Give the button: open the coat, or go on."""
        words, at = self.kit.words, self.focus.at
        if self.patting:
            return None
        if self.resolved:
            return Primary(words("customs-on"))
        row = at.value if at is not None else None
        if isinstance(row, Row) and isinstance(row.item, SeenThing):
            return Primary(words("customs-offer"), hold=True, danger=True)
        return Primary(words("customs-through"))

    def commit(self) -> Change:
        """Go through, shorten the wait, or go on."""
        if self.patting:
            self._pat_ticks = PAT_TICKS
            self._tell()
            return STAY
        if self.resolved:
            return self._go_on()
        return super().commit()

    def choose(self, target: Target) -> Change:
        """Let him pat, with something given up or nothing."""
        row = target.value
        if not isinstance(row, Row):
            return super().choose(target)
        thing = row.item if isinstance(row.item, SeenThing) else None
        happened = self.do(PassGate(thing.number if thing else 0))
        if any(isinstance(event, Refused) for event in happened):
            return STAY
        self._happened, self._offered = happened, thing
        self._pat_ticks = 0
        return STAY

    def back(self) -> Change:
        """Step out of the queue; once he has begun there is no way back."""
        if self.resolved:
            return self._go_on()
        return self.host.pause() if self.patting else POP

    def live(self) -> Change:
        """Let the glove work."""
        if not self.patting:
            return STAY
        if self._pat_ticks % (PAT_TICKS // SQUEAKS) == 0:
            loud = 0.3 + 0.6 * self._felt() / 100
            self.kit.desk.sound("glove", gain=loud, pan=-0.3)
            self.say("customs-pats", spot=self.kit.words(f"spot-{self._port.patted}-name"))
        self._pat_ticks += 1
        if self.resolved:
            self._tell()
        return STAY

    def focused(self, target: Target) -> None:
        """Say what giving a thing up would do."""
        if isinstance(target.value, Row) and isinstance(target.value.item, SeenThing):
            self.say("customs-relief", points=target.value.item.relief)

    def paint_stage(self, surface: pygame.Surface, blend: float) -> None:
        """Paint the glove on the bag."""
        if not self.large:
            self._draw_glove(surface)

    def paint_sheet(self, surface: pygame.Surface, sheet: str, where: Rect) -> None:
        """Paint the officer's card, or what can be offered."""
        if sheet == "left":
            title = self.kit.words("customs-answers")
            self.kit.type.write(surface, title, where.topleft, HEADING, within=where.width)
            rows = self._rows()
            targets = self.targets_on("left", where)
            draw_rows(surface, self.kit.type, targets, of=len(rows), here=self.at_name())
        elif self.resolved:
            self._draw_result(surface, where)
        else:
            self._draw_card(surface, where)

    def _go_on(self) -> Change:
        """Leave the gate behind, and what was said there."""
        self.kit.captions.clear()
        return self.host.next()

    def _felt(self) -> int:
        """Give what the glove has felt so far."""
        return self._port.exposure * max(0, self._pat_ticks) // PAT_TICKS

    def _tell(self) -> None:
        opened = self._opened()
        self.kit.desk.sound("stamp" if not opened else "cloth", gain=0.9)
        spoke = next((event for event in self._happened if isinstance(event, Spoke)), None)
        if spoke is not None:
            self.kit.captions.say(self.kit.words(spoke.line))
        else:
            self.say("customs-opened" if opened else "customs-passed")

    def _opened(self) -> bool:
        return any(isinstance(event, GateResolved) and event.opened for event in self._happened)

    def _rows(self) -> list[Row]:
        words = self.kit.words
        rows = [
            Row(
                NOTHING,
                words("customs-nothing"),
                under=words("customs-nothing-about"),
                sign=goods_sign("bag", TEXT),
            )
        ]
        for thing in self._port.bag:
            if thing.relief > 0:
                rows.append(
                    Row(
                        f"offer-{thing.number}",
                        self.host.word(thing.name),
                        f"−{thing.relief}",
                        words("customs-worth", worth=self.host.money(thing.plain_kop)),
                        ink=GREEN,
                        sign=goods_sign(thing.kind, AMBER_LIGHT if thing.song else TEXT),
                        item=thing,
                    )
                )
        return rows

    def _draw_card(self, surface: pygame.Surface, where: Rect) -> None:
        words, port, type_ = self.kit.words, self._port, self.kit.type
        column = Column(surface, type_, where)
        column.heading(words(f"person-{port.officer}-name"))
        column.paragraph(self.host.word(port.says), DIALOGUE).gap(6)
        felt = self._felt() if self.patting else None
        value = port.exposure if felt is None else felt
        column.row(words("bag-he-feels"), str(value), ink=AMBER_LIGHT, name_style=HINT)
        bar = Rect(where.left, column.y + 6, where.width, feel_px(type_))
        band = (port.care_lo, port.care_hi)
        draw_feel(surface, bar, exposure=port.exposure, band=band, felt=felt)
        column.y = bar.bottom + 8
        low, high = band
        column.line(words("bag-opens-at", low=low, high=high), HINT.in_colour(RED_LIGHT))
        risk = tell_risk(words, port.risk, self.kit.settings)
        column.row(words("bag-chance"), risk, ink=RED_LIGHT, name_style=HINT, value_style=ROW_BOLD)
        least = type_.line_px(BODY)
        for term in port.risk.terms[:TERMS]:
            if column.room >= least:
                text, ink = signed(term.amount, risk=True)
                column.row(self.host.word(term.said), text, ink=ink)

    def _draw_result(self, surface: pygame.Surface, where: Rect) -> None:
        words, type_ = self.kit.words, self.kit.type
        opened = self._opened()
        column = Column(surface, type_, where)
        column.heading(words(f"person-{self._port.officer}-name"))
        column.paragraph(words("customs-opened" if opened else "customs-passed"), DIALOGUE).gap(8)
        percent = next((e.percent for e in self._happened if isinstance(e, GateResolved)), 0)
        chance = words("risk-percent", percent=percent)
        column.row(words("customs-had-been"), chance, name_style=HINT, value_style=ROW_BOLD)
        if self._offered is not None:
            column.row(
                words("customs-given"),
                self.host.word(self._offered.name),
                name_style=HINT,
                value_style=ROW_BOLD,
            )
        taken = sum(
            len(e.items) for e in self._happened if isinstance(e, Lost) and e.cause == "gate"
        )
        fine = sum(e.kop for e in self._happened if isinstance(e, Lost) and e.cause == "gate")
        if opened:
            column.row(words("customs-taken"), str(taken), ink=RED)
            column.row(words("customs-fine"), self.host.money(fine), ink=RED)
        if column.room > 90 * column.scale:
            word = words("customs-stamp-opened" if opened else "customs-stamp-passed")
            stamp = type_.set(word, HEADING.in_colour(RED if opened else HIGH))
            draw_stamp(surface, (where.centerx, where.bottom - round(50 * column.scale)), stamp)

    def _draw_glove(self, surface: pygame.Surface) -> None:
        """Let the glove wander over the bag, under a strip that says how far he is."""
        if not self.patting:
            return
        meter = Rect(330, 534, 440, 16)
        draw_strip(surface, meter.inflate(24, 18))
        lit = self._pat_ticks * METER // PAT_TICKS
        draw_cells(surface, meter, lit=lit, of=METER, ramp="red")
        x, y = WAY[self._pat_ticks * len(WAY) // PAT_TICKS]
        if self.kit.settings.reduced_motion:
            x, y = WAY[-1]
        hand = self.figures.get("glove", 120)
        if hand is not None:
            lay(surface, hand, hand.get_rect(center=(x, y)))
        else:
            pygame.draw.circle(surface, shade("red", 0.7), (x, y), 24, 2)
