"""What one says and shows: how an answer strains, how a paper eases, and what does not agree."""

from dataclasses import replace

from game.city.chance import roll
from game.city.whole import clamp
from game.hands import events_night as events
from game.hands.documents_facts import ANY_QUESTION, CONTRADICTION, SILENCE
from game.hands.documents_state import FULL_DOUBT, Phase, State
from game.hands.events import Event

DOUBTS_AT = (400, 700)
"""Where his doubt can be seen in his face."""
EASED = 150
"""What the right paper takes off."""

_FLUSTER = 60
_LESS_CALM = 1200
_WRITE_TICKS, _READ_TICKS, _PEN_SIDES = 70, 130, 50


def doubt_more(state: State, by: int) -> tuple[State, tuple[Event, ...]]:
    """Let him doubt more, and let it show in his face."""
    doubt = clamp(state.doubt + by, 0, FULL_DOUBT)
    shown = tuple(events.Doubts(doubt) for at in DOUBTS_AT if state.doubt < at <= doubt)
    return replace(state, doubt=doubt), shown


def strained(state: State, strain: int) -> tuple[State, tuple[Event, ...]]:
    """Let something strain; calm takes most of it away."""
    return doubt_more(state, strain * (_LESS_CALM - state.calm) // 1000)


def say(state: State, row: int) -> tuple[State, tuple[Event, ...]]:
    """Answer; he writes it down, with his eyes on the paper."""
    answer = state.check.questions[state.question].answers[row]
    state, clashed = _clash(state, answer.topic, answer.value)
    told = state.told.says(answer.topic, answer.value)
    state = replace(state, told=replace(told, answers=(*told.answers, row)))
    strain = CONTRADICTION if clashed else answer.strain
    state, happened = strained(_give_up(state, answer.gives_up), strain)
    return _writes(state), (*clashed, events.Replied(strain), *happened)


def be_silent(state: State) -> tuple[State, tuple[Event, ...]]:
    """Say nothing for too long."""
    told = state.told
    state = replace(state, told=replace(told, answers=(*told.answers, -1)))
    state, happened = strained(state, SILENCE)
    return _writes(state), (events.Silence(), *happened)


def give(state: State, number: int) -> tuple[State, tuple[Event, ...]]:
    """Put a paper, or something harmless, into his hand; he reads, and looks at nothing else."""
    paper = state.check.papers[number]
    asked = state.phase is Phase.ASKING and paper.fits == state.question
    wanted = asked or paper.fits == ANY_QUESTION
    state, clashed = _clash(state, paper.topic, paper.value)
    told = state.told.says(paper.topic, paper.value)
    state = replace(state, told=replace(told, papers=(*told.papers, number)))
    state = _give_up(state, paper.gives_up)
    if clashed:
        state, happened = strained(state, CONTRADICTION)
    elif wanted:
        state, happened = doubt_more(state, -EASED)
    else:
        state, happened = strained(state, _FLUSTER)
    eyes = _READ_TICKS + roll(state.seed, "reads", number, sides=_PEN_SIDES)
    read = replace(state, eyes_down_ticks=max(state.eyes_down_ticks, eyes))
    return read, (*clashed, events.PaperGiven(paper.id, wanted), *happened)


def _clash(state: State, topic: int, value: int) -> tuple[State, tuple[Event, ...]]:
    """See whether it agrees with all before; an assisted tongue is let off once."""
    if not state.told.contradicts(topic, value):
        return state, ()
    if state.levers.assisted and not state.spared:
        return replace(state, spared=True), ()
    told = replace(state.told, contradictions=state.told.contradictions + 1)
    return replace(state, told=told), (events.Contradiction(),)


def _give_up(state: State, number: int) -> State:
    """Hand a thing over, if that is what was promised."""
    if not number:
        return state
    told = replace(state.told, given_up=(*state.told.given_up, number))
    kept = tuple(thing for thing in state.things if thing.number != number)
    return replace(state, told=told, things=kept)


def _writes(state: State) -> State:
    ticks = _WRITE_TICKS + roll(state.seed, "writes", state.question, sides=_PEN_SIDES)
    eyes = max(state.eyes_down_ticks, ticks)
    return replace(state, phase=Phase.WRITING, ticks=0, eyes_down_ticks=eyes)
