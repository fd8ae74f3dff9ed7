"""The sheets of an autopsy: the sum as bars on both sides of a line, and what would have helped."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.city.past_sales import SOLD, Sale
from game.city.said import Term
from game.screen import icons
from game.screen.flow import Column
from game.screen.focus import Target
from game.screen.kit import Kit
from game.screen.palette import AMBER, AMBER_LIGHT, DIM, GREEN, HIGH, RED, shade
from game.screen.sale_card import clock
from game.screen.shapes import MARGIN, box
from game.screen.shelf_telling import tell_outcome, tell_person
from game.screen.telling import tell, tell_money
from game.screen.typefaces import BODY, HEADING, HINT, MONEY, ROW, ROW_BOLD, TOTAL

ZERO_SHARE, BAR_SHARE = 0.64, 0.2
"""Where the zero line stands, and how far a bar reaches on either side, as shares of the width."""
TERMS_OF_EARS = frozenset({"wow", "noise", "treble", "skips"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sum."""

    term: Term
    at: int
    """Its number in the sum, from 0."""


def bar_px(kit: Kit) -> int:
    """Tell how high a line of the sum is."""
    return max(44, kit.type.line_px(ROW) + 12)


def line_targets(kit: Kit, lines: Sequence[Term], where: Rect, *, first: int) -> Sequence[Target]:
    """Lay out the lines that are in sight."""
    tall = bar_px(kit)
    shown = max(1, where.height // tall)
    return [
        Target(
            f"line-{at}",
            Rect(where.left, where.top + row * tall, where.width, tall - 4),
            group="right",
            value=Line(lines[at], at),
        )
        for row, at in enumerate(range(first, min(len(lines), first + shown)))
    ]


def draw_line(
    surface: pygame.Surface,
    kit: Kit,
    target: Target,
    *,
    most: int,
    here: bool,
    before_kop: int | None = None,
) -> None:
    """Draw one line: what it is about, its bar, and what it comes to.

    Through the lens, which knows what the lines above come to, it tells how that is reckoned.
    """
    line, where, type_ = target.value, target.box, kit.type
    if not isinstance(line, Line):
        return
    if here:
        face = box(where.width, where.height, radius=5, fill=shade("film", 0.17), fill_alpha=0.9)
        surface.blit(face, (where.left - MARGIN, where.top - MARGIN))
    term, middle = line.term, where.centery
    zero = where.left + round(where.width * ZERO_SHARE)
    pays = term.amount > 0
    ink = GREEN if pays else RED
    reach = round(where.width * BAR_SHARE * min(1.0, abs(term.amount) / max(1, most)))
    bar = Rect(zero if pays else zero - reach, middle - 8, max(2, reach), 16)
    surface.fill(shade("green" if pays else "red", 0.6), bar)
    if not pays:
        _hatch(surface, bar)
    pygame.draw.line(surface, shade("film", 0.6), (zero, where.top), (zero, where.bottom))
    text = _told(kit, term, before_kop)
    left = where.left + 10
    if term.tenth >= 0:
        sign = icons.place("note", AMBER)
        surface.blit(sign, sign.get_rect(midleft=(left - 6, middle)))
        left += 34
    room = zero - round(where.width * BAR_SHARE) - 8 - left
    top = middle - type_.line_px(ROW) // 2
    type_.write(surface, text, (left, top), ROW, within=room)
    value = tell_money(kit.words, term.amount)
    value = f"+{value}" if pays else value
    room = round(where.width * (1 - ZERO_SHARE - BAR_SHARE)) - 6
    at = (where.right - 8, top)
    type_.write(surface, value, at, MONEY.in_colour(ink), anchor="right", within=room)


def _told(kit: Kit, term: Term, before_kop: int | None) -> str:
    if before_kop is not None:
        return tell_formula(kit, term.amount, before_kop)
    text = tell(kit.words, term.said)
    return f"{text} · {clock(term.tenth)}" if term.tenth >= 0 else text


def tell_formula(kit: Kit, kop: int, before_kop: int) -> str:
    """Tell how a line of the sum is reckoned: what was there, times what, and what is there."""
    words, after = kit.words, tell_money(kit.words, before_kop + kop)
    if before_kop <= 0:
        return words("autopsy-formula-first", after=after)
    before, percent = tell_money(words, before_kop), round(100 * (before_kop + kop) / before_kop)
    return words("autopsy-formula", before=before, percent=percent, after=after)


def _hatch(surface: pygame.Surface, bar: Rect) -> None:
    """Hatch what takes away, so that it is told from what adds without colour."""
    clip = surface.get_clip()
    surface.set_clip(bar.clip(clip))
    for x in range(bar.left - bar.height, bar.right, 6):
        pygame.draw.line(surface, shade("red", 0.85), (x, bar.bottom), (x + bar.height, bar.top))
    surface.set_clip(clip)


def draw_story(column: Column, kit: Kit, sale: Sale) -> None:
    """Write who heard it, what was asked and given, and what he said."""
    words = kit.words
    column.heading(tell_person(words, sale.buyer), HEADING.in_colour(AMBER))
    for at, ask_kop in enumerate(sale.asks_kop):
        key = "autopsy-asked" if at == 0 else "autopsy-asked-again"
        column.row(words(key), tell_money(words, ask_kop), name_style=HINT)
    column.row(words("autopsy-worth"), tell_money(words, sale.worth_kop), name_style=HINT)
    ink = GREEN if sale.outcome == SOLD else RED
    column.row(
        words("autopsy-got"), tell_outcome(words, sale), ink=ink, name_style=ROW_BOLD,
        value_style=TOTAL.at_px(22),
    )  # fmt: skip
    if sale.fault:
        column.paragraph(
            words("autopsy-fault", fault=words(f"term-refuses-{sale.fault}")), ROW_BOLD
        )
    if sale.remark:
        column.gap(4).paragraph(words("sale-quote", said=words(sale.remark)), BODY.in_colour(HIGH))


def draw_helps(column: Column, kit: Kit, sale: Sale) -> None:
    """Write what would have made it dearer, each alone, the most first."""
    words = kit.words
    column.rule().line(words("autopsy-helps"), HINT)
    if not sale.advice:
        column.paragraph(words("autopsy-helps-none"), ROW.in_colour(DIM))
    step = max(kit.type.line_px(ROW), kit.type.line_px(MONEY)) + 2
    for term in sale.advice:
        if column.room < step:
            break
        value = f"+{tell_money(words, term.amount)}"
        column.row(tell(words, term.said), value, ink=AMBER_LIGHT, value_style=MONEY)
