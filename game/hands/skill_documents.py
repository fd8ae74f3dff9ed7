"""A practised hand at a check: breathes slowly, reads before it speaks, moves while he writes."""

from game.city.chance import roll
from game.hands import documents
from game.hands.documents_facts import CONTRADICTION, NO_TOPIC, Answer
from game.hands.documents_state import ANSWERS, MOVES, PAPERS
from game.hands.grip import FULL, Grip
from game.hands.skill import Late

_COSTS = 200
"""What giving up a thing is worth avoiding, in strain."""


class DocumentsHand:
    """Steady on as many breaths as it has skill, and true unless that costs goods."""

    _READS_TICKS = 150
    _PULSE_TICKS = 2
    _MOVES_OF = 60
    _WORTH_FELT = 8

    def __init__(self, *, skill: int, seed: int) -> None:
        self._eyes = Late[documents.Seen](skill=skill, seed=seed)
        self._breaths = 0
        self._exhaled = False
        self._asked_ticks = 0
        self._question = -1

    def grip(self, seen: documents.Seen) -> Grip:
        """Give the grip of this tick."""
        eyes = self._eyes
        late = eyes.look(seen)
        breath = FULL * self._steadies(late)
        if seen.question != self._question:
            self._question, self._asked_ticks = seen.question, 0
        self._asked_ticks += 1
        wish = self._wish(seen, late)
        if wish is None or eyes.tick % self._PULSE_TICKS:
            return Grip(a=breath)
        column, row = wish
        if seen.column != column:
            return Grip(a=breath, x=FULL)
        if seen.row != row:
            return Grip(a=breath, y=-FULL)
        return Grip(a=breath, b=FULL)

    def _steadies(self, late: documents.Seen) -> bool:
        """Hold a breath out, if it is one of those that are noticed."""
        if self._exhaled and not late.exhales:
            self._breaths += 1
        self._exhaled = late.exhales
        luck = roll(self._eyes.seed, "breath", self._breaths, sides=FULL)
        return late.exhales and luck < self._eyes.skill

    def _wish(self, seen: documents.Seen, late: documents.Seen) -> tuple[int, int] | None:
        """Give what to choose now, as (column, row); nothing while one reads or waits."""
        if self._makes_move(seen, late):
            return MOVES, 0
        if not seen.answers or self._asked_ticks < self._READS_TICKS - self._eyes.skill:
            return None
        paper = self._paper(seen)
        if paper is not None:
            return PAPERS, paper
        return ANSWERS, self._answer(seen)

    def _makes_move(self, seen: documents.Seen, late: documents.Seen) -> bool:
        """Shift what he would feel: while his eyes are down, or else before it is too late."""
        if not seen.moves or seen.felt < self._WORTH_FELT:
            return False
        luck = roll(self._eyes.seed, "move", seen.question, sides=FULL)
        if luck >= self._eyes.skill + 10:
            return False
        return late.eyes_down and seen.eyes_down

    def _paper(self, seen: documents.Seen) -> int | None:
        """Find the paper that belongs to the question, if one thinks of it in time."""
        luck = roll(self._eyes.seed, "paper", seen.question, sides=FULL)
        if luck >= self._eyes.skill or seen.eyes_down:
            return None
        for row, (_, paper) in enumerate(seen.papers):
            agrees = not _contradicts(seen, paper.topic, paper.value)
            if paper.fits == seen.question and not paper.gives_up and agrees:
                return row
        return None

    def _answer(self, seen: documents.Seen) -> int:
        """Choose what strains least; somebody flustered takes what comes first to the tongue."""
        eyes = self._eyes
        if roll(eyes.seed, "tongue", seen.question, sides=FULL) < (FULL - eyes.skill) // 2:
            return roll(eyes.seed, "slip", seen.question, sides=len(seen.answers))
        return min(range(len(seen.answers)), key=lambda row: _strain(seen, seen.answers[row]))


def _strain(seen: documents.Seen, answer: Answer) -> int:
    if _contradicts(seen, answer.topic, answer.value):
        return CONTRADICTION
    return answer.strain + (_COSTS if answer.gives_up else 0)


def _contradicts(seen: documents.Seen, topic: int, value: int) -> bool:
    return topic != NO_TOPIC and any(
        known == topic and said != value for known, said in seen.claims
    )
