"""Reads the deck of an endless run over the author's shoulder."""

from collections.abc import Callable, Iterator

from game.city.level import SCORINGS, Level

OneOf = Callable[[str, str, tuple[str, ...]], Iterator[str]]
MOST_PIECES = 4


def deck_problems(level: Level, one_of: OneOf) -> Iterator[str]:
    """Find a way of counting that nobody knows, and days on which nothing could come."""
    yield from one_of("scoring", level.scoring, ("", *SCORINGS))
    deck = level.deck
    if deck is None:
        return
    if not 1 <= deck.pieces <= MOST_PIECES:
        yield f"deck.pieces: want 1..{MOST_PIECES}, got {deck.pieces}"
    for name, stretches, cards in (
        ("calls", deck.calls, level.ships),
        ("spans", deck.spans, level.changes),
    ):
        if len(stretches) > len(cards):
            yield f"deck.{name}: want at most {len(cards)}, one a card, got {len(stretches)}"
        for i, (first, last) in enumerate(stretches):
            if not 0 <= first <= last < len(level.days):
                want = f"want days from 0 to {len(level.days) - 1}"
                yield f"deck.{name}[{i}]: {want}, got {first}, {last}"


def is_whole(level: Level) -> bool:
    """Tell whether the cards can be dealt."""
    return not any(deck_problems(level, lambda *_: iter(())))
