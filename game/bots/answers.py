"""Answers: what a bot says when somebody waits, and that it turns the page after a chapter."""

from collections.abc import Callable, Sequence

from game.bots.wishes import Choice, Stand
from game.city.commands import Choose, SetNeedle, TakeDoor, TurnPage
from game.city.said import Said, say
from game.city.seen import Seen
from game.city.seen_talk import SeenAnswer, SeenDoors, SeenHeld, SeenTalk

Pick = Callable[[SeenTalk, Sequence[SeenAnswer]], tuple[SeenAnswer, Said]]
"""Chooses among the answers that can be given, and says why."""


def respond(seen: Seen, pick: Pick) -> Choice | None:
    """Turn the page or answer, if either is due; nothing else can be done before."""
    if chapter_over(seen):
        return Choice(TurnPage(), say("bot-page"))
    if seen.story.doors is not None:
        return _door(seen.story.doors)
    talk = seen.story.talk
    if talk is None:
        asked = seen.street is not None and seen.street.papers is not None
        stand = Choice(Stand(), say("bot-papers"))
        return stand if asked else _needle(seen.story.held)
    answer, says = pick(talk, open_answers(talk))
    return Choice(Choose(talk.scene, answer.id), says)


def _door(doors: SeenDoors) -> Choice:
    """Take the first door that is open, and the first that is asked behind it."""
    door = next(door for door in doors.doors if door.unlocked)
    choice = door.answers[0] if door.answers else ""
    return Choice(TakeDoor(door.id, choice), say("bot-door", door=f"door-{door.id}"))


def _needle(held: SeenHeld | None) -> Choice | None:
    """In the end play it as it was cut, if a line says how."""
    if held is None:
        return None
    return Choice(SetNeedle(held.marked), say("bot-needle"))


def chapter_over(seen: Seen) -> bool:
    """Tell whether a chapter is over and another one follows."""
    return seen.end is not None and seen.end.kind == "chapter"


def open_answers(talk: SeenTalk) -> tuple[SeenAnswer, ...]:
    """Give the answers that can be given now; the first of a scene always can."""
    return tuple(answer for answer in talk.answers if answer.why_not is None) or talk.answers[:1]


def silent(talk: SeenTalk, answers: Sequence[SeenAnswer]) -> tuple[SeenAnswer, Said]:
    """Say what silence would say."""
    return answers[0], say("bot-answer-first", answer=_text(talk, answers[0]))


def least_trouble(talk: SeenTalk, answers: Sequence[SeenAnswer]) -> tuple[SeenAnswer, Said]:
    """Say what costs least; of equals what takes least time, and then what pays most."""
    best = min(
        answers,
        key=lambda answer: (
            _trouble(answer),
            _known(answer, "talk-blocks"),
            -_known(answer, "talk-cash"),
        ),
    )
    return best, say("bot-answer-least", answer=_text(talk, best))


def most_cash(talk: SeenTalk, answers: Sequence[SeenAnswer]) -> tuple[SeenAnswer, Said]:
    """Say what brings most money now, and of equals what costs least otherwise."""
    best = max(answers, key=lambda answer: (_known(answer, "talk-cash"), -_trouble(answer)))
    kop = _known(best, "talk-cash")
    if kop <= 0:
        return best, say("bot-answer-free", answer=_text(talk, best))
    return best, say("bot-answer-cash", answer=_text(talk, best), cash_kop=kop)


def _trouble(answer: SeenAnswer) -> int:
    """Sum folder, heat, and what is paid, lost or owed: a point counts as a rouble.

    Money that comes in makes no danger smaller, so it is left out.
    """
    points = _known(answer, "talk-dossier") + _known(answer, "talk-heat")
    paid_kop = max(0, -_known(answer, "talk-cash"))
    lost_kop = -_known(answer, "talk-notes")
    return points + paid_kop + lost_kop + _known(answer, "talk-debt")


def _known(answer: SeenAnswer, key: str) -> int:
    return sum(term.amount for term in answer.costs if term.said.key == key)


def _text(talk: SeenTalk, answer: SeenAnswer) -> str:
    return f"scene-{talk.scene}-{answer.id}"
