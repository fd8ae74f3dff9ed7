"""Errands: what an answer at basin, press or counter is worth to whoever came for it."""

from collections.abc import Sequence

from game.city.said import Said, say
from game.city.seen import Seen, SeenPlace
from game.city.seen_talk import SeenAnswer, SeenTalk

WORTH_KOP = (("talk-presses", 500), ("talk-backs", 220), ("talk-wash", 30), ("talk-speeches", 200))
"""What one of each promises, old kopecks."""
ALARM_KOP = -100_000
"""What a dealer makes of a counter that would begin to wonder."""
KEPT_SPEECHES = 12
"""More raw material than this is only something to be found."""


def pick(talk: SeenTalk, answers: Sequence[SeenAnswer]) -> tuple[SeenAnswer, Said]:
    """Do what is worth most; of equals what was offered first."""
    best = max(answers, key=worth_kop)
    return best, say("bot-errand", answer=f"scene-{talk.scene}-{best.id}")


def worth_kop(answer: SeenAnswer) -> int:
    """Give what an answer promises, less what it costs."""
    promised = sum(count * _amount(answer, key) for key, count in WORTH_KOP)
    over = any(term.said.key == "talk-counter" and term.amount < 0 for term in answer.costs)
    return promised + _amount(answer, "talk-cash") + (ALARM_KOP if over else 0)


def best_kop(seen: Seen, place: SeenPlace) -> int:
    """Give what is to be had at an errand now, by whoever has something to copy."""
    if not seen.masters:
        return 0
    speeches = sum(thing.kind == "speech" for thing in seen.things)
    offers = [
        answer
        for answer in place.offers
        if answer.why_not is None
        and not (speeches >= KEPT_SPEECHES and _amount(answer, "talk-speeches"))
        and -_amount(answer, "talk-cash") <= seen.cash_kop
    ]
    return max((worth_kop(answer) for answer in offers), default=0)


def _amount(answer: SeenAnswer, key: str) -> int:
    return sum(term.amount for term in answer.costs if term.said.key == key)
