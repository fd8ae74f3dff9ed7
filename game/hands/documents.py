"""Documents, citizen: a slow breath, answers that agree with each other, and one move.

Tool A is the breath: held while one breathes out it steadies, held while one breathes in it does a
little harm. ``x`` goes from answers to papers to moves and ``y`` up and down in them, once for each
push; tool B says, gives or does what the eye is on. The lens lights what does not agree.
"""

from dataclasses import replace

from game.city.chance import roll
from game.city.whole import clamp
from game.hands import events_night as events
from game.hands.documents_facts import Check
from game.hands.documents_seen import Seen, felt, moves, papers, rows, seen
from game.hands.documents_state import (
    ANSWERS,
    BREATH,
    COLUMNS,
    ENDED,
    EVEN,
    EXHALE,
    FRIEND,
    PAPERS,
    SEIZED_FROM,
    WARNED_FROM,
    Choice,
    Composure,
    Move,
    Phase,
    State,
)
from game.hands.documents_tongue import be_silent, doubt_more, give, say
from game.hands.events import Event
from game.hands.grip import PRESSED, Grip, pressed
from game.hands.levers import NORMAL, Levers

__all__ = ["Composure", "Phase", "Seen", "State", "over", "result", "seen", "start", "step"]

ASK_TICKS = 480
MOVE_TICKS = 45
NOTICE_TICKS = 120
PAT_TICKS = 108

_FULL = 1000
_BREATH_A_TICK, _BREATH_DOUBT = 6, 100
_STEADY, _WRONG_WAY = 6, 2
_HELPED_EVEN = 650
"""Calm of an assisted breath, when nobody does anything about it."""
_BARE_A_TICK = 5
"""What he thinks of a moving hand, for each tick that his eyes are up."""
_FELT_PART = 4
_TENTH_TICKS = 6


def start(check: Check, *, seed: int, levers: Levers = NORMAL) -> State:
    """Be stopped: he names the place, and asks the first question."""
    assert 0 <= check.zone < len(check.places), "he names a place that there is"
    breath = roll(seed, "breath", sides=EXHALE)
    begun = State(
        seed=seed, levers=levers, check=check, things=check.things, zone=check.zone, breath=breath
    )
    return _ask(begun)[0]


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of breath, tongue and hand, and of whoever asks."""
    if over(state):
        return state, ()
    named = () if state.tick else _named(state)
    state = _breathe(replace(state, lens=grip.lens), grip)
    state, chosen = _choose(state, grip)
    state, moved = _move_on(state)
    state, looked = _look(state)
    state, asked = _ask_on(state)
    state = replace(state, tick=state.tick + 1)
    return state, (*named, *chosen, *moved, *looked, *asked)


def over(state: State) -> bool:
    """Tell whether he has let go."""
    return state.phase in ENDED


def _named(state: State) -> tuple[Event, ...]:
    """Say at the first tick what he has said by then."""
    asked = (events.Asks(0),) if state.phase is Phase.ASKING else (events.PatsSoon(),)
    return (events.NamesPlace(state.check.places[state.zone].id), *asked)


def _breathe(state: State, grip: Grip) -> State:
    """Breathe on, faster the more he doubts; a held breath out steadies."""
    held, out = pressed(grip.a), state.breath >= EXHALE
    if held:
        calm = state.calm + (_STEADY if out else -_WRONG_WAY)
    else:
        even = _HELPED_EVEN if state.levers.assisted else EVEN
        calm = state.calm + clamp(even - state.calm, -1, 1)
    return replace(
        state,
        calm=clamp(calm, 0, _FULL),
        breath=(state.breath + _BREATH_A_TICK + state.doubt // _BREATH_DOUBT) % BREATH,
        exhale_ticks=state.exhale_ticks + out,
        steady_ticks=state.steady_ticks + (out and held),
    )


def _choose(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Let the eye go over the table once for each push, and do what it is on."""
    choice = state.choice
    x, y, b = abs(grip.x) >= PRESSED, abs(grip.y) >= PRESSED, pressed(grip.b)
    column, row = choice.column, choice.row
    if x and not choice.x_held:
        column, row = (column + (1 if grip.x > 0 else -1)) % COLUMNS, 0
    count = rows(state, column)
    if y and not choice.y_held and count:
        row = (row + (-1 if grip.y > 0 else 1)) % count
    row = clamp(row, 0, max(0, count - 1))
    state = replace(state, choice=Choice(column, row, x, y, b))
    if not b or choice.b_held or not count:
        return state, ()
    return _do(state)


def _do(state: State) -> tuple[State, tuple[Event, ...]]:
    """Say the answer, give the paper, make the move."""
    choice = state.choice
    if choice.column == ANSWERS:
        return say(state, choice.row)
    if choice.column == PAPERS:
        return give(state, papers(state)[choice.row][0])
    move = moves(state)[choice.row]
    if move.kind == FRIEND:
        place = state.check.places[move.place].id
        return replace(state, move=move, zone=move.place), (events.FriendPats(place),)
    return replace(state, move=move, move_ticks=MOVE_TICKS), (events.Shifts(move.thing),)


def _move_on(state: State) -> tuple[State, tuple[Event, ...]]:
    """Go on with the move; a moving hand is seen when his eyes are up."""
    if not state.move_ticks or state.move is None:
        return state, ()
    shown: tuple[Event, ...] = ()
    if not state.eyes_down_ticks and not state.levers.assisted:
        state, shown = doubt_more(state, _BARE_A_TICK)
    state = replace(state, move_ticks=state.move_ticks - 1)
    if state.move_ticks or state.move is None:
        return state, shown
    return _lay(state, state.move, shown)


def _lay(state: State, move: Move, shown: tuple[Event, ...]) -> tuple[State, tuple[Event, ...]]:
    things = tuple(
        replace(thing, place=move.place) if thing.number == move.thing else thing
        for thing in state.things
    )
    laid = events.Shifted(move.thing, state.check.places[move.place].id)
    return replace(state, things=things), (*shown, laid)


def _look(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let him read or write on; then he looks up."""
    if not state.eyes_down_ticks:
        return state, ()
    looks_up = state.eyes_down_ticks == 1
    state = replace(state, eyes_down_ticks=state.eyes_down_ticks - 1)
    return state, (events.EyesUp(),) if looks_up else ()


def _ask_on(state: State) -> tuple[State, tuple[Event, ...]]:
    """Live a tick of his patience, his pen, his notice and his glove."""
    if _waits(state):
        return state, ()
    if state.ticks > 1:
        return replace(state, ticks=state.ticks - 1), ()
    match state.phase:
        case Phase.ASKING:
            return be_silent(state)
        case Phase.WRITING:
            return _ask(replace(state, question=state.question + 1))
        case Phase.ABOUT_TO_PAT:
            patting = replace(state, phase=Phase.PATTING, ticks=PAT_TICKS, eyes_down_ticks=0)
            return patting, (events.Pats(),)
        case _:
            return _let_go(state)


def _waits(state: State) -> bool:
    """Tell whether his time stands still: while he reads, and for whoever needs no clock."""
    if state.phase is Phase.WRITING:
        return state.eyes_down_ticks > 0
    if state.phase is not Phase.ASKING:
        return False
    return state.eyes_down_ticks > 0 or (state.levers.assisted and rows(state, ANSWERS) > 0)


def _ask(state: State) -> tuple[State, tuple[Event, ...]]:
    """Ask the next question; after the last he says that he will pat."""
    percent = state.levers.notice_percent
    if state.question < len(state.check.questions):
        asking = replace(state, phase=Phase.ASKING, ticks=ASK_TICKS * percent // 100)
        return _eye_on_answers(asking), (events.Asks(state.question),)
    pats = replace(state, phase=Phase.ABOUT_TO_PAT, ticks=NOTICE_TICKS * percent // 100)
    return pats, (events.PatsSoon(),)


def _eye_on_answers(state: State) -> State:
    """Bring an eye that is on nothing back to the answers; else it stays where it is."""
    if rows(state, state.choice.column):
        return state
    return replace(state, choice=replace(state.choice, column=ANSWERS, row=0))


def _let_go(state: State) -> tuple[State, tuple[Event, ...]]:
    """Feel what lies in the place he named, and make up his mind."""
    points = felt(state)
    state, shown = doubt_more(replace(state, felt=points), _FELT_PART * points)
    if state.doubt >= SEIZED_FROM:
        return replace(state, phase=Phase.SEIZED), (*shown, events.Seized(points))
    if state.doubt >= WARNED_FROM:
        return replace(state, phase=Phase.WRITTEN_DOWN), (*shown, events.WrittenDown(points))
    return replace(state, phase=Phase.WAVED_ON), (*shown, events.WavedOn(points))


def result(state: State) -> Composure:
    """Give how it stands."""
    told, move = state.told, state.move
    before = {thing.number: thing.place for thing in state.check.things}
    return Composure(
        outcome=state.phase.value,
        calm=state.calm,
        doubt=state.doubt,
        felt=state.felt,
        zone=state.zone,
        in_zone=tuple(thing.number for thing in state.things if thing.place == state.zone),
        answers=told.answers,
        papers=told.papers,
        given_up=told.given_up,
        shifted=tuple(
            (thing.number, thing.place)
            for thing in state.things
            if before[thing.number] != thing.place
        ),
        contradictions=told.contradictions,
        friend=move is not None and move.kind == FRIEND,
        steady_percent=100 * state.steady_ticks // max(1, state.exhale_ticks),
        tenths=state.tick // _TENTH_TICKS,
    )
