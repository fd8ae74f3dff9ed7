"""From coat to coat: what a hand in the street makes of a sale that was agreed."""

from game.city.commands import HandOver
from game.city.events import Lost
from game.city.said import say
from game.city.sale import BARE_HAND_OVER, hand_over_goods
from game.city.state import Deal
from game.city.stock import without
from game.city.turn import Turn, refuse

HANDED, WALKED, DROPPED, CAUGHT = "handed", "walked", "dropped", "caught"
OUTCOMES = frozenset({HANDED, WALKED, DROPPED, CAUGHT})
UNWATCHED = -1
"""Nobody looked how it was done: it counts as done by a middling hand."""
MOST_SEEN = 1000
SEEN_A_POINT = 10
"""Suspicion that makes one point of bareness."""


def check(command: HandOver) -> None:
    """See that a hand can have done that."""
    by_hand = command.seen != UNWATCHED
    if command.outcome not in OUTCOMES or not UNWATCHED <= command.seen <= MOST_SEEN:
        raise refuse("hand")
    if (by_hand and command.calmly) or (not by_hand and command.outcome != HANDED):
        raise refuse("hand")


def pass_on(turn: Turn, deal: Deal, command: HandOver) -> int:
    """Let it change coats, or not; how much of it was to be seen comes back."""
    bare = BARE_HAND_OVER if command.seen == UNWATCHED else command.seen // SEEN_A_POINT
    if command.outcome == HANDED:
        usual = hand_over_goods(turn, deal, "calmly" if command.calmly else "bare")
        return min(usual, bare) if command.calmly else bare
    if command.outcome != WALKED:
        _lose(turn, deal, command.outcome)
    return bare


def _lose(turn: Turn, deal: Deal, how: str) -> None:
    """Let it lie in the snow, or in a hand that was not meant."""
    warning = turn.state.visit.warning
    turn.change(stock=without(turn.state.stock, (deal.item,)))
    turn.tell(Lost(how, (deal.item,), 0, warning))
    turn.note("loss", say(f"entry-lost-{how}"), warning=warning)
