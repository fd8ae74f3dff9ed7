"""What an eye finds at a check: his eyes, the papers, the places on the body, and one's breath."""

from dataclasses import dataclass

from game.hands.documents_facts import Answer, Carried, Paper, Place
from game.hands.documents_state import (
    ANSWERS,
    ENDED,
    EXHALE,
    FRIEND,
    PAPERS,
    SHIFT,
    Move,
    Phase,
    State,
)

MOST_TARGETS = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of a check."""

    tick: int
    breath: int
    """0 to 1023; from 512 on one breathes out."""
    exhales: bool
    calm: int
    doubt: int
    question: int
    questions: int
    asked: str
    """Id of the question that waits, or nothing."""
    left_ticks: int
    """Until silence is an answer, or until he pats; -1 = there is no clock."""
    eyes_down: bool
    answers: tuple[Answer, ...]
    papers: tuple[tuple[int, Paper], ...]
    """(number, paper) of what is still on the table."""
    moves: tuple[Move, ...]
    column: int
    row: int
    claims: tuple[tuple[int, int], ...]
    """(topic, value) of all that he has heard and read."""
    clashes: tuple[bool, ...]
    """For each row of the column, where the fields are lit: it does not agree."""
    places: tuple[Place, ...]
    zone: int
    things: tuple[Carried, ...]
    felt: int
    """What he would feel there now, or has felt."""
    move_ticks: int
    """What is left of the move; 0 = none is under way."""
    moved: bool
    given_up: tuple[int, ...]
    phase: Phase


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    asking = state.phase is Phase.ASKING
    question = state.check.questions[state.question] if asking else None
    return Seen(
        tick=state.tick,
        breath=state.breath,
        exhales=state.breath >= EXHALE,
        calm=state.calm,
        doubt=state.doubt,
        question=state.question,
        questions=len(state.check.questions),
        asked=question.id if question is not None else "",
        left_ticks=-1 if asking and state.levers.assisted else state.ticks,
        eyes_down=state.eyes_down_ticks > 0,
        answers=answers(state),
        papers=papers(state),
        moves=moves(state),
        column=state.choice.column,
        row=state.choice.row,
        claims=state.told.claims,
        clashes=_clashes(state),
        places=state.check.places,
        zone=state.zone,
        things=state.things,
        felt=state.felt if state.phase in ENDED else felt(state),
        move_ticks=state.move_ticks,
        moved=state.move is not None,
        given_up=state.told.given_up,
        phase=state.phase,
    )


def rows(state: State, column: int) -> int:
    """Count what can be chosen in a column now."""
    if column == ANSWERS:
        return len(answers(state))
    return len(papers(state)) if column == PAPERS else len(moves(state))


def answers(state: State) -> tuple[Answer, ...]:
    """Give what can be said now."""
    if state.phase is not Phase.ASKING:
        return ()
    return state.check.questions[state.question].answers


def papers(state: State) -> tuple[tuple[int, Paper], ...]:
    """Give the papers that are still on the table; what one no longer has cannot be given."""
    if state.phase not in (Phase.ASKING, Phase.WRITING):
        return ()
    gone = state.told.given_up
    return tuple(
        (number, paper)
        for number, paper in enumerate(state.check.papers)
        if number not in state.told.papers and paper.gives_up not in gone
    )


def moves(state: State) -> tuple[Move, ...]:
    """Give the moves that are open: what he would feel most into the best three other places."""
    if state.move is not None or state.phase in (Phase.PATTING, *ENDED):
        return ()
    here = [thing for thing in state.things if thing.place == state.zone]
    friend = Move(FRIEND, 0, _emptiest(state))
    mine: tuple[Move, ...] = ()
    if here:
        hardest = max(here, key=lambda thing: thing.hardness).number
        mine = tuple(Move(SHIFT, hardest, place) for place in _best_covered(state)[:MOST_TARGETS])
    return (*mine, friend) if state.check.friend and here else mine


def felt(state: State) -> int:
    """Give what a glove feels in the place he named: hardness, through what covers it."""
    bare = 100 - state.check.places[state.zone].cover
    return sum(thing.hardness * bare // 100 for thing in state.things if thing.place == state.zone)


def _best_covered(state: State) -> list[int]:
    places = state.check.places
    others = [n for n, place in enumerate(places) if n != state.zone and not place.full]
    return sorted(others, key=lambda number: (-places[number].cover, number))


def _emptiest(state: State) -> int:
    """Give the place in which least is to be felt."""
    hardness = [0] * len(state.check.places)
    for thing in state.things:
        hardness[thing.place] += thing.hardness
    return min(range(len(hardness)), key=lambda number: (hardness[number], number))


def _clashes(state: State) -> tuple[bool, ...]:
    """Tell what does not agree, where one looks through the papers, or is helped to."""
    if not state.levers.assisted and not state.lens:
        return ()
    told = state.told
    if state.choice.column == ANSWERS:
        return tuple(told.contradicts(answer.topic, answer.value) for answer in answers(state))
    if state.choice.column == PAPERS:
        return tuple(told.contradicts(paper.topic, paper.value) for _, paper in papers(state))
    return ()
