"""The card of a sale: who he is, what he wants, why the price is what it is, and what one asks."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.discs import Verdict
from game.city.events import Answered
from game.city.said import Term
from game.city.seen import SeenBone, SeenBuyer, SeenDeal, SeenThing
from game.screen.flow import Column
from game.screen.host import Host
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, HIGH, RED, shade
from game.screen.shapes import Pen
from game.screen.typefaces import HEADING, HINT, LABEL, MONEY, ROW, ROW_BOLD, TOTAL
from game.screen.words import Words

GENRES_TOLD = 3
AS_MUCH_AS_USUAL = 100
KOPECKS = 100
LADDER_STEPS = 24


@dataclass(frozen=True, slots=True)
class Ladder:
    """The prices between which one asks, in kopecks."""

    low_kop: int
    high_kop: int
    step_kop: int

    @classmethod
    def round_about(cls, guess_kop: int, ask_kop: int) -> "Ladder":
        """Make a ladder in whole roubles that has the guess in its middle."""
        top = max(guess_kop * 8 // 5, ask_kop, 600)
        step = max(1, top // (LADDER_STEPS * KOPECKS)) * KOPECKS
        return cls(0, -(-top // step) * step, step)

    def moved(self, ask_kop: int, steps: int) -> int:
        """Go up or down the ladder."""
        whole = ask_kop // self.step_kop * self.step_kop
        return max(self.step_kop, min(self.high_kop, whole + steps * self.step_kop))


def taste(words: Words, buyer: SeenBuyer) -> str:
    """Say in one line what somebody wants."""
    liked = [pair for pair in buyer.likes if pair[1] >= AS_MUCH_AS_USUAL]
    best = sorted(liked, key=lambda pair: -pair[1])[:GENRES_TOLD]
    genres = ", ".join(words(f"genre-{genre}") for genre, _ in best)
    return words("sale-likes", genres=genres) if genres else words("sale-likes-anything")


def refusal_key(answer: Answered) -> str:
    """Tell by which words a refusal is put: the price, or what was heard."""
    return "sale-too-dear" if answer.price_kop else "sale-refused"


def dislikes(words: Words, buyer: SeenBuyer) -> str:
    """Say in one line what somebody punishes, or nothing."""
    if buyer.refuses:
        return words("sale-refuses", fault=words(f"sale-fault-{buyer.refuses}"))
    if not buyer.minds:
        return words("sale-minds-nothing")
    faults = ", ".join(words(f"sale-fault-{fault}") for fault in buyer.minds)
    return words("sale-minds", faults=faults)


def takes(buyer: SeenBuyer, item: SeenBone | SeenThing) -> bool:
    """Tell whether somebody ever buys such a thing."""
    return isinstance(item, SeenBone) or dict(buyer.wants).get(item.kind, 0) > 0


def other_wants(words: Words, buyer: SeenBuyer) -> str:
    """Say what else somebody buys, or nothing."""
    kinds = ", ".join(words(f"kind-{kind}") for kind, _ in buyer.wants)
    return words("sale-wants", kinds=kinds) if kinds else ""


class SaleCard:
    """Writes the card into a column."""

    def __init__(self, kit: Kit, host: Host) -> None:
        self._kit = kit
        self._host = host

    def buyer(
        self,
        column: Column,
        buyer: SeenBuyer,
        *,
        lens: bool,
        short: bool,
        answered: bool,
    ) -> None:
        """Write who he is; through the lens also what is in his coat."""
        words = self._kit.words
        column.heading(words(f"person-{buyer.id}-name"), HEADING.in_colour(AMBER))
        column.line(taste(words, buyer), HINT)
        cramped = answered or (short and self._kit.type.percent >= 200)
        if lens or not cramped:
            column.line(dislikes(words, buyer), HINT)
        if lens or not (short or self._kit.type.percent >= 200):
            column.paragraph(self._host.word(buyer.sign), ROW.in_colour(HIGH if lens else DIM))
        wants = other_wants(words, buyer)
        if wants and (lens or not short):
            column.line(wants, HINT)
        if lens:
            purse = self._host.money(buyer.purse_kop)
            column.row(words("sale-purse"), purse, ink=GREEN, name_style=HINT)

    def disc(self, column: Column, now: Verdict, *, plays: int) -> None:
        """Write what one knows oneself of a disc, before anybody hears it."""
        words = self._kit.words
        column.row(words("home-grade"), str(now.grade), ink=AMBER_LIGHT, name_style=HINT)
        if column.room > 26 * column.scale:
            column.row(words("sale-plays"), str(plays), name_style=HINT)

    def sum(self, column: Column, terms: Sequence[Term], *, total_kop: int) -> None:
        """Write the lines of the sum, with the time in the song that each of them is about."""
        words, type_ = self._kit.words, self._kit.type
        step = type_.line_px(ROW) + 2
        room = max(1, (column.room - type_.line_px(TOTAL)) // step)
        shown = terms if len(terms) <= room else terms[: room - 1]
        for term in shown:
            self._line(column, term.amount, self._about(term))
        if len(shown) < len(terms):
            rest = sum(term.amount for term in terms[len(shown) :])
            self._line(column, rest, words("sale-more", count=len(terms) - len(shown)))
        if total_kop:
            column.gap(1)
            column.row(
                words("sale-goes-to"),
                self._host.money(total_kop),
                ink=GREEN,
                name_style=ROW_BOLD,
                value_style=TOTAL.at_px(24),
            )

    def ladder(
        self, surface: pygame.Surface, where: Rect, ladder: Ladder, *, ask_kop: int, pays_kop: int
    ) -> None:
        """Draw the ladder: green as far as he goes, an amber arrow where one asks."""
        type_ = self._kit.type
        inner = Rect(where.left + 48, where.top, where.width - 96, where.height)
        span = max(1, ladder.high_kop - ladder.low_kop)
        y = where.centery + 2

        def x_of(kop: int) -> int:
            share = min(span, max(0, kop - ladder.low_kop))
            return inner.left + inner.width * share // span

        pygame.draw.line(surface, shade("film", 0.55), (inner.left, y), (inner.right, y), 2)
        if pays_kop:
            done = Rect(inner.left, y - 4, x_of(pays_kop) - inner.left, 9)
            surface.fill(shade("green", 0.66), done)
        for kop in range(ladder.low_kop, ladder.high_kop + 1, ladder.step_kop):
            x = x_of(kop)
            pygame.draw.line(surface, shade("film", 0.6), (x, y - 5), (x, y + 5))
        self._ends(surface, inner, ladder, y)
        arrow = Pen(22, 20, AMBER).area([(1, 0), (21, 0), (11, 18)]).done()
        surface.blit(arrow, arrow.get_rect(midbottom=(x_of(ask_kop), y - 6)))
        for sign, middle in (("−", where.left + 22), ("+", where.right - 22)):
            pygame.draw.rect(surface, shade("film", 0.5), Rect(middle - 20, y - 20, 40, 40), 1, 6)
            style = TOTAL.in_colour(AMBER_LIGHT).at_px(22)
            picture = type_.set(sign, style)
            surface.blit(picture, picture.get_rect(center=(middle, y)))

    def _ends(self, surface: pygame.Surface, inner: Rect, ladder: Ladder, y: int) -> None:
        """Write the ends of the ladder, if there is height below it."""
        type_ = self._kit.type
        if type_.percent > 100:
            return
        low, high = (str(kop // KOPECKS) for kop in (ladder.low_kop, ladder.high_kop))
        type_.write(surface, low, (inner.left, y + 9), LABEL, anchor="middle")
        type_.write(surface, high, (inner.right, y + 9), LABEL, anchor="middle")

    def _about(self, term: Term) -> str:
        """Say what a line is about, and where in the song."""
        text = self._host.word(term.said)
        return f"{text} · {clock(term.tenth)}" if term.tenth >= 0 else text

    def _line(self, column: Column, kop: int, text: str) -> None:
        value = self._host.money(kop)
        ink = GREEN if kop > 0 else RED
        column.row(text, f"+{value}" if kop > 0 else value, ink=ink, value_style=MONEY.at_px(17))


def item_name(kit: Kit, host: Host, item: SeenBone | SeenThing) -> str:
    """Name what is offered."""
    if isinstance(item, SeenBone):
        return kit.words(f"song-{item.song}-title")
    return host.word(item.name)


def clock(tenth: int) -> str:
    """Write a place in a song."""
    seconds = tenth // 10
    return f"{seconds // 60}:{seconds % 60:02}"


def deal_line(words: Words, host: Host, deal: SeenDeal) -> str:
    """Say how the talk stands."""
    key = "sale-agreed" if deal.agreed else "sale-countered"
    return words(key, price=host.money(deal.price_kop))
