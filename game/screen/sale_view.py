"""The right side of a sale: the corner, the buyer, the sum and the ladder, and what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.events import Answered
from game.city.said import Term
from game.city.seen import SeenBone, SeenBuyer, SeenDeal, SeenStreet, SeenThing
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.listing import GAP_PX
from game.screen.palette import AMBER_LIGHT, GREEN, RED, RED_LIGHT
from game.screen.sale_card import Ladder, SaleCard, item_name, refusal_key
from game.screen.sale_listening import Listening
from game.screen.telling import tell_risk
from game.screen.typefaces import BODY, HINT, LABEL, ROW_BOLD
from game.screen.widgets import draw_button

DEED_PX = 44
INSET_PX = 10


@dataclass(frozen=True, slots=True)
class Talk:
    """How a sale stands: with whom, over what, and what has been said."""

    buyer: SeenBuyer | None = None
    item: SeenBone | SeenThing | None = None
    deal: SeenDeal | None = None
    answer: Answered | None = None
    listening: Listening | None = None
    guess_kop: int = 0
    ask_kop: int = 0
    ladder: Ladder | None = None
    """Nothing = there is no price to be named now."""
    why_not: str = ""
    """Why no price that is named would be heard."""
    carries: bool = True
    """Whether there is anything on oneself to show."""

    @property
    def told(self) -> tuple[tuple[Term, ...], int]:
        """The lines heard so far, and once all are, the sum in kopecks that they make; else 0."""
        if self.answer is None:
            return (), 0
        if self.listening is not None and not self.listening.over:
            return self.listening.terms_yet(), 0
        if self.deal is not None:
            return self.deal.terms, self.deal.price_kop
        return self.answer.terms, self.answer.price_kop


class SaleView:
    """Paints the card of a sale."""

    def __init__(self, kit: Kit, host: Host) -> None:
        self._kit = kit
        self._host = host
        self._card = SaleCard(kit, host)

    def ladder_box(self, where: Rect, *, deeds: int) -> Rect:
        """Tell where the ladder lies on the card."""
        height = max(62, round(56 * self._kit.type.percent / 100))
        bottom = where.bottom - deeds * (self._deed_px + GAP_PX)
        return Rect(where.left, bottom - height, where.width, height)

    def deed_boxes(self, where: Rect, count: int) -> Sequence[Rect]:
        """Lay the deeds out at the foot of the card."""
        step = self._deed_px + GAP_PX
        top = where.bottom - count * step + GAP_PX
        return [Rect(where.left, top + n * step, where.width, self._deed_px) for n in range(count)]

    @property
    def _deed_px(self) -> int:
        return max(DEED_PX, self._kit.type.line_px(BODY) + 8)

    def draw(
        self,
        surface: pygame.Surface,
        where: Rect,
        street: SeenStreet,
        talk: Talk,
        *,
        deeds: Sequence[tuple[Target, str]],
        here: str,
        lens: bool,
    ) -> None:
        """Draw who he is, what it is worth to him, the ladder and what can be done."""
        if talk.buyer is None:
            self._draw_corner(surface, where, street)
            return
        foot = len(deeds) * (self._deed_px + GAP_PX)
        foot += self.ladder_box(where, deeds=0).height + 8 if talk.ladder or talk.why_not else 0
        room = Rect(where.left, where.top, where.width, where.height - foot)
        column = Column(surface, self._kit.type, room)
        if talk.answer is None or self._kit.type.percent == 100:
            answered = talk.answer is not None
            short = answered or talk.item is not None
            self._card.buyer(column, talk.buyer, lens=lens, short=short, answered=answered)
        self._draw_reasons(column, talk)
        self._draw_asking(surface, self.ladder_box(where, deeds=len(deeds)), talk)
        for target, text in deeds:
            kind = "lit" if target.name == here else "plain"
            draw_button(surface, target.box, text, self._kit.type, kind=kind, style=BODY)

    def draw_sum(self, surface: pygame.Surface, where: Rect, talk: Talk) -> None:
        """Draw the whole sum on a sheet of its own, where the text is large."""
        if talk.answer is None:
            return
        column = Column(surface, self._kit.type, where)
        terms, total_kop = talk.told
        self._card.sum(column, terms, total_kop=total_kop)

    def _draw_asking(self, surface: pygame.Surface, where: Rect, talk: Talk) -> None:
        """Draw the ladder, or why nothing can be asked; large text has no room for both."""
        small = self._kit.type.percent == 100
        if talk.ladder is not None and (small or not talk.why_not):
            pays = talk.deal.price_kop if talk.deal is not None else 0
            self._card.ladder(surface, where, talk.ladder, ask_kop=talk.ask_kop, pays_kop=pays)
            self._write_ask(surface, where, talk)
        elif talk.why_not:
            room = where.inflate(-2 * INSET_PX, -2 * INSET_PX)
            self._kit.type.write_lines(surface, talk.why_not, room, HINT.in_colour(RED_LIGHT))

    def _write_ask(self, surface: pygame.Surface, where: Rect, talk: Talk) -> None:
        """Write under the ladder what one asks, or why it stands still."""
        if self._kit.type.percent > 100:
            return
        asked = self._kit.words("sale-you-ask", price=self._host.money(talk.ask_kop))
        text = talk.why_not or asked
        style = LABEL.in_colour(RED_LIGHT if talk.why_not else AMBER_LIGHT)
        at = (where.centerx, where.bottom - 18)
        self._kit.type.write(surface, text, at, style, anchor="middle", within=where.width - 150)

    def _draw_reasons(self, column: Column, talk: Talk) -> None:
        """Write the sum as far as he has heard, or what one expects before."""
        words, item = self._kit.words, talk.item
        if item is None:
            if column.room > 60 * column.scale:
                key = "sale-show-something" if talk.carries else "sale-show-nothing"
                column.rule().hint(words(key))
            return
        column.rule()
        if talk.answer is None:
            self._draw_expected(column, item, talk)
            return
        terms, total_kop = talk.told
        self._card.sum(column, terms, total_kop=total_kop)
        done = talk.listening is None or talk.listening.over
        if done and talk.deal is None and column.room > 24 * column.scale:
            column.line(words(refusal_key(talk.answer)), HINT.in_colour(RED_LIGHT))

    def _draw_expected(self, column: Column, item: SeenBone | SeenThing, talk: Talk) -> None:
        """Write what one knows of a thing before it is shown."""
        words = self._kit.words
        column.line(item_name(self._kit, self._host, item), ROW_BOLD)
        if isinstance(item, SeenBone) and column.room > 60 * column.scale:
            self._card.disc(column, item.now, plays=item.plays)
        if not talk.why_not:
            guess = self._host.money(talk.guess_kop)
            column.row(words("sale-guess"), guess, ink=GREEN, name_style=HINT)

    def _draw_corner(self, surface: pygame.Surface, where: Rect, street: SeenStreet) -> None:
        """Draw the corner itself while one talks to nobody."""
        words = self._kit.words
        column = Column(surface, self._kit.type, where)
        column.heading(words(f"place-{self._host.seen.here}-name"))
        column.paragraph(words("sale-look-round"), BODY).gap(4)
        column.row(words("sale-full"), words("bag-percent", percent=street.full), name_style=HINT)
        column.row(words("sale-left"), str(street.sales_left), name_style=HINT)
        risk = tell_risk(words, street.stop, self._kit.settings)
        style = {"name_style": HINT, "value_style": ROW_BOLD}
        column.row(words("sale-stop"), risk, ink=RED_LIGHT, **style)
        leave = tell_risk(words, street.leave, self._kit.settings)
        column.row(words("sale-leave"), leave, ink=RED_LIGHT, **style)
        if column.room > 80 * column.scale:
            column.row(words("sale-takes"), str(street.takes), ink=RED_LIGHT, name_style=HINT)
            fine = self._host.money(street.fine_kop)
            column.row(words("bag-fine"), fine, ink=RED_LIGHT, name_style=HINT)
        for term in street.stop.terms[:4]:
            if column.room > 26 * column.scale:
                column.row(self._host.word(term.said), f"+{term.amount}", ink=RED)
