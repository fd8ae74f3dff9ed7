"""Checked: a bot that is stopped breathes, answers and makes its one move, as a player does."""

from game.bots.grips_night import finish
from game.city.chance import roll
from game.city.commands import ShowPapers
from game.city.seen import Seen
from game.hands import documents
from game.hands.documents_check import check_of, shown

MOST_DOUBT = 1000


def stood(seen: Seen, *, skill: int, seed: int) -> ShowPapers:
    """Let a hand of that skill stand it."""
    assert seen.street is not None, "papers are asked for in the street"
    assert seen.street.papers is not None, "somebody asks"
    check = check_of(seen.street.papers)
    luck = roll(seed, "papers", seen.day, seen.block, len(seen.diary), sides=1 << 31)
    start = documents.start(check, seed=luck)
    return shown(documents.result(finish(documents, start, skill=skill, seed=luck)), check)


def speechless() -> ShowPapers:
    """Say nothing at all, which always can be done."""
    return ShowPapers(MOST_DOUBT)
