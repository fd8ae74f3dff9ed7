"""The check as the hand knows it, and how one came through it as the city knows it."""

from types import MappingProxyType

from game.city.commands import ShowPapers
from game.city.seen_papers import SeenPapers, SeenQuestion
from game.hands.documents_facts import (
    HALF,
    LIE,
    TRUTH,
    Answer,
    Carried,
    Check,
    Paper,
    Place,
    Question,
)
from game.hands.documents_state import Composure

STRAIN = MappingProxyType({"truth": TRUTH, "half": HALF, "lie": LIE})


def check_of(papers: SeenPapers) -> Check:
    """Give the facts of a check to the hand."""
    order = [pocket.id for pocket in papers.pockets]
    return Check(
        places=tuple(Place(each.id, each.cover, each.full) for each in papers.pockets),
        zone=order.index(papers.zone),
        things=tuple(
            Carried(thing.number, order.index(thing.spot), thing.hardness)
            for thing in papers.carried
            if thing.spot in order
        ),
        questions=tuple(_question(each) for each in papers.questions),
        papers=tuple(
            Paper(each.id, each.fits, each.topic, each.value, each.gives_up)
            for each in papers.papers
        ),
        friend=papers.friend,
    )


def shown(composure: Composure, check: Check) -> ShowPapers:
    """Give how one stood it to the rules."""
    number, place = composure.shifted[0] if composure.shifted else (0, 0)
    return ShowPapers(
        doubt=composure.doubt,
        given_up=tuple(dict.fromkeys(composure.given_up)),
        shifted=number,
        spot=check.places[place].id if number else "",
        friend=composure.friend,
    )


def _question(asked: SeenQuestion) -> Question:
    answers = (
        Answer(each.id, STRAIN[each.kind], each.topic, each.value, each.gives_up)
        for each in asked.replies
    )
    return Question(asked.id, tuple(answers))
