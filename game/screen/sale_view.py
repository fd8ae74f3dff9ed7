"""The right side of a sale: the corner, the buyer, the sum and the ladder, and what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.events import Answered
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
        foot += self.ladder_box(where, deeds=0).height + 8 if talk.ladder else 0
        room = Rect(where.left, where.top, where.width, where.height - foot)
        column = Column(surface, self._kit.type, room)
        if talk.answer is None or self._kit.type.percent == 100:
            answered = talk.answer is not None
            short = answered or talk.item is not None
            self._card.buyer(column, talk.buyer, lens=lens, short=short, answered=answered)
        self._draw_reasons(column, talk)
        if talk.ladder is not None:
            pays = talk.deal.price_kop if talk.deal is not None else 0
            box = self.ladder_box(where, deeds=len(deeds))
            self._card.ladder(surface, box, talk.ladder, ask_kop=talk.ask_kop, pays_kop=pays)
            self._write_ask(surface, box, talk)
        for target, text in deeds:
            kind = "lit" if target.name == here else "plain"
            draw_button(surface, target.box, text, self._kit.type, kind=kind, style=BODY)

    def draw_sum(self, surface: pygame.Surface, where: Rect, talk: Talk) -> None:
        """Draw the whole sum on a sheet of its own, where the text is large."""
        if talk.answer is None:
            return
        column = Column(surface, self._kit.type, where)
        listening, deal = talk.listening, talk.deal
        done = listening is None or listening.over
        terms = listening.terms_yet() if listening is not None else talk.answer.terms
        if done and deal is not None:
            terms = deal.terms
        price_kop = deal.price_kop if deal is not None else talk.answer.price_kop
        self._card.sum(column, terms, total_kop=price_kop if done else 0)

    def _write_ask(self, surface: pygame.Surface, where: Rect, talk: Talk) -> None:
        """Write under the ladder what one asks."""
        if self._kit.type.percent > 100:
            return
        text = self._kit.words("sale-you-ask", price=self._host.money(talk.ask_kop))
        style = LABEL.in_colour(AMBER_LIGHT)
        at = (where.centerx, where.bottom - 18)
        self._kit.type.write(surface, text, at, style, anchor="middle", within=where.width - 150)

    def _draw_reasons(self, column: Column, talk: Talk) -> None:
        """Write the sum as far as he has heard, or what one expects before."""
        words, item = self._kit.words, talk.item
        if item is None:
            if column.room > 60 * column.scale:
                column.rule().hint(words("sale-show-something"))
            return
        column.rule()
        if talk.answer is None:
            self._draw_expected(column, item, talk.guess_kop)
            return
        listening, deal = talk.listening, talk.deal
        terms = listening.terms_yet() if listening is not None else talk.answer.terms
        done = listening is None or listening.over
        price_kop = deal.price_kop if deal is not None else talk.answer.price_kop
        self._card.sum(column, terms, total_kop=price_kop if done else 0)
        if done and deal is None and column.room > 24 * column.scale:
            column.line(words(refusal_key(talk.answer)), HINT.in_colour(RED_LIGHT))

    def _draw_expected(self, column: Column, item: SeenBone | SeenThing, guess_kop: int) -> None:
        """Write what one knows of a thing before it is shown."""
        words = self._kit.words
        column.line(item_name(self._kit, self._host, item), ROW_BOLD)
        if isinstance(item, SeenBone) and column.room > 60 * column.scale:
            self._card.disc(column, item.now, plays=item.plays)
        column.row(words("sale-guess"), self._host.money(guess_kop), ink=GREEN, name_style=HINT)

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
