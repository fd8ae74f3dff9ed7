"""Endless runs: the days stand in the level, and what comes on them is dealt by the seed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from game.city.chance import roll
from game.city.level import Change, Deck, Level, News

Card = TypeVar("Card")


def dealt(level: Level, seed: int) -> Level:
    """Give the level of a seed: ships, changes and news are drawn, each of them at most once.

    A level without a deck, or one that has been dealt, is given back as it is.
    """
    deck, days = level.deck, level.days
    if deck is None:
        return level
    ships = tuple(
        replace(card, arrives=days[first], leaves=days[last])
        for card, (first, last) in zip(
            shuffled(level.ships, seed, level.id, "ships"), deck.calls, strict=False
        )
    )
    changes = tuple(
        replace(card, first=days[first], last=days[last])
        for card, (first, last) in zip(
            shuffled(level.changes, seed, level.id, "changes"), deck.spans, strict=False
        )
    )
    news = _printed(level, deck, changes, seed)
    return replace(level, ships=ships, changes=changes, news=news, deck=None)


def _printed(level: Level, deck: Deck, changes: tuple[Change, ...], seed: int) -> tuple[News, ...]:
    """Print what gives a change away on the morning before it, and something else every day."""
    days = level.days
    about = {piece.change: piece for piece in level.news if piece.change}
    told = [
        replace(about[change.id], day=days[max(0, days.index(change.first) - 1)])
        for change in changes
        if change.id in about
    ]
    others = [piece for piece in shuffled(level.news, seed, level.id, "news") if not piece.change]
    plain = [
        replace(piece, day=days[number // deck.pieces])
        for number, piece in enumerate(others[: len(days) * deck.pieces])
    ]
    return tuple(sorted((*told, *plain), key=lambda piece: piece.day))


def shuffled(cards: Sequence[Card], seed: int, *where: str) -> tuple[Card, ...]:
    """Give the cards in an order that belongs to this seed and place."""
    left, drawn = list(cards), []
    while left:
        drawn.append(left.pop(roll(seed, "deal", *where, len(left), sides=len(left))))
    return tuple(drawn)
