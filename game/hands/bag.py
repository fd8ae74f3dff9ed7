"""The sailor's bag: every thing into its cells, so that a patting hand feels nothing.

``x`` and ``y`` move the hand cell by cell, and go on when held; ``u`` chooses on the bunk. Tool A
lifts what lies under the hand (over an empty cell: what is chosen on the bunk) and lays it down, B
turns it, C undoes. ``v`` pushed up puts it back on the bunk, pulled down with an empty hand it
closes the bag. An assisted hand that is empty and holds B has the bag packed anew.
"""

from dataclasses import replace

from game.city.whole import clamp
from game.hands import events
from game.hands import events_night as night_events
from game.hands.bag_grid import (
    COLUMNS,
    ROWS,
    TURNS,
    Laid,
    Layout,
    Luggage,
    care_band,
    cells_of,
    clashes,
    cover,
    cracks,
    exposure,
    filled,
    illicit_percent,
    size_of,
    turned,
)
from game.hands.bag_plan import best_place, under_the_band
from game.hands.bag_seen import Seen, bunk, seen
from game.hands.bag_state import Hand, Packing, Phase, Pushes, State
from game.hands.events import Event
from game.hands.grip import PRESSED, Grip, pressed
from game.hands.levers import NORMAL, Levers

__all__ = ["Packing", "Phase", "Seen", "State", "over", "result", "seen", "start", "step"]

REARRANGE_TICKS = 60
WHISTLE_TICKS = 5400

_REPEAT_AFTER, _REPEAT_EVERY = 24, 7
_NOTICE_TICKS = 600
_TENTH_TICKS = 6
_ROUNDS = 6


def start(
    luggage: Luggage,
    *,
    seed: int,
    layout: Layout = (),
    whistle_ticks: int = 0,
    levers: Levers = NORMAL,
) -> State:
    """Open the bag; a ship that whistles gives it a clock, but never an assisted hand."""
    ticks = 0 if levers.assisted else whistle_ticks
    return State(seed=seed, levers=levers, luggage=luggage, layout=layout, whistle_ticks=ticks)


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of the hand."""
    if over(state):
        return state, ()
    before = state.pushes
    state = replace(state, pushes=_push(before, grip), tick=state.tick + 1)
    state = _move(state)
    state, happened = _use(state, before, grip)
    if over(state):
        return state, happened
    state, whistled = _whistle(state)
    return state, (*happened, *whistled)


def over(state: State) -> bool:
    """Tell whether the bag is closed."""
    return state.phase is Phase.CLOSED


def close(state: State) -> tuple[State, tuple[Event, ...]]:
    """Close the bag; what is on the bunk or in the hand stays behind."""
    if over(state):
        return state, ()
    felt = exposure(state.luggage, state.layout)
    closed = replace(state, hand=None, best=None, phase=Phase.CLOSED)
    return closed, (night_events.BagClosed(felt),)


def _push(before: Pushes, grip: Grip) -> Pushes:
    """Count how long the hand is pushed, and note what is held."""
    x, y = _side(grip.x), -_side(grip.y)
    holds = pressed(grip.b)
    return Pushes(
        x_ticks=before.x_ticks + 1 if x and x == before.x else 0,
        y_ticks=before.y_ticks + 1 if y and y == before.y else 0,
        x=x,
        y=y,
        a=pressed(grip.a),
        b=holds,
        c=pressed(grip.c),
        u=_side(grip.u) != 0,
        v=_side(grip.v) != 0,
        b_ticks=before.b_ticks + 1 if holds else 0,
    )


def _side(lean: int) -> int:
    if abs(lean) < PRESSED:
        return 0
    return 1 if lean > 0 else -1


def _move(state: State) -> State:
    """Move cell by cell, at once and then again and again."""
    pushes = state.pushes
    column = state.column + (pushes.x if _repeats(pushes.x_ticks) else 0)
    row = state.row + (pushes.y if _repeats(pushes.y_ticks) else 0)
    return _kept_inside(replace(state, column=column, row=row))


def _repeats(ticks: int) -> bool:
    return ticks == 0 or (ticks >= _REPEAT_AFTER and (ticks - _REPEAT_AFTER) % _REPEAT_EVERY == 0)


def _kept_inside(state: State) -> State:
    """Keep the hand, with what it holds, in the bag."""
    wide, high = 1, 1
    if state.hand is not None:
        thing = state.luggage.thing(state.hand.number)
        wide, high = size_of(turned(thing.cells, state.hand.turn))
    column = clamp(state.column, 0, max(0, COLUMNS - wide))
    row = clamp(state.row, 0, max(0, ROWS - high))
    if (column, row) == (state.column, state.row):
        return state
    return replace(state, column=column, row=row)


def _use(state: State, before: Pushes, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Do what a push does once, the first of them that is new in this tick."""
    now = state.pushes
    if now.a and not before.a:
        return _lay(state) if state.hand is not None else _lift(state)
    if now.b:
        return _turn_or_pack(state, new=not before.b)
    if now.c and not before.c:
        return _undo(state)
    if now.v and not before.v:
        return _put_away(state, up=grip.v > 0)
    if now.u and not before.u:
        count = max(1, len(bunk(state)))
        state = replace(state, chosen=(state.chosen + _side(grip.u)) % count)
    return state, ()


def _turn_or_pack(state: State, *, new: bool) -> tuple[State, tuple[Event, ...]]:
    """Turn what is in the hand; an empty assisted hand that holds on has it all packed anew."""
    if state.hand is not None:
        return _turn(state, state.hand) if new else (state, ())
    if state.levers.assisted and state.pushes.b_ticks == REARRANGE_TICKS:
        return _rearrange(state)
    return state, ()


def _lift(state: State) -> tuple[State, tuple[Event, ...]]:
    """Lift what lies under the hand, or take what is chosen on the bunk."""
    under = filled(state.luggage, state.layout).get((state.column, state.row))
    if under is not None:
        laid = next(laid for laid in state.layout if laid.number == under.number)
        rest = tuple(other for other in state.layout if other is not laid)
        hand = Hand(laid.number, laid.turn, state.layout)
        lifted = replace(state, layout=rest, hand=hand, column=laid.column, row=laid.row)
    else:
        waiting = bunk(state)
        if not waiting:
            return state, ()
        number = waiting[min(state.chosen, len(waiting) - 1)].number
        lifted = replace(state, hand=Hand(number, 0, state.layout))
    return _shown_best(_kept_inside(lifted)), _lifted(lifted)


def _lifted(state: State) -> tuple[Event, ...]:
    return (events.LiftedThing(state.hand.number),) if state.hand is not None else ()


def _shown_best(state: State) -> State:
    """Outline the best place for an assisted hand."""
    if not state.levers.assisted or state.hand is None:
        return state
    thing = state.luggage.thing(state.hand.number)
    return replace(state, best=best_place(state.luggage, state.layout, thing))


def _lay(state: State) -> tuple[State, tuple[Event, ...]]:
    """Lay it down, if it has room there."""
    hand = state.hand
    assert hand is not None, "only what is in the hand can be laid down"
    laid = Laid(hand.number, state.column, state.row, hand.turn)
    if clashes(state.luggage, state.layout, laid):
        return state, (events.NoRoom(hand.number),)
    layout = (*state.layout, laid)
    done = replace(state, layout=layout, history=_remembered(state, hand), hand=None, best=None)
    thing, grid = state.luggage.thing(hand.number), filled(state.luggage, layout)
    covered = cover(thing, laid, grid, state.luggage.patted)
    return done, (events.LaidThing(hand.number, covered),)


def _remembered(state: State, hand: Hand) -> tuple[Layout, ...]:
    return (*state.history, hand.before)


def _turn(state: State, hand: Hand) -> tuple[State, tuple[Event, ...]]:
    turning = replace(hand, turn=(hand.turn + 1) % TURNS)
    return _kept_inside(replace(state, hand=turning)), (night_events.ThingTurned(hand.number),)


def _undo(state: State) -> tuple[State, tuple[Event, ...]]:
    """Put back what is in the hand; with an empty hand go one step back."""
    if state.hand is not None:
        back = replace(state, layout=state.hand.before, hand=None, best=None)
        return back, (night_events.Undone(),)
    if not state.history:
        return state, ()
    undone = replace(state, layout=state.history[-1], history=state.history[:-1])
    return undone, (night_events.Undone(),)


def _put_away(state: State, *, up: bool) -> tuple[State, tuple[Event, ...]]:
    """Put it back on the bunk, or close the bag."""
    hand = state.hand
    if hand is None:
        return (state, ()) if up else close(state)
    if not up:
        return state, ()
    moved = hand.before != state.layout
    history = _remembered(state, hand) if moved else state.history
    away = replace(state, hand=None, best=None, history=history)
    return away, (night_events.OnTheBunk(hand.number),)


def _rearrange(state: State) -> tuple[State, tuple[Event, ...]]:
    """Pack the whole bag anew, under his band."""
    layout = under_the_band(state.luggage, rounds=_ROUNDS, seed=state.seed)
    packed = replace(state, layout=layout, history=(*state.history, state.layout))
    return packed, (night_events.Rearranged(exposure(state.luggage, layout)),)


def _whistle(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let the clock of the ship run, if she has one."""
    if not state.whistle_ticks:
        return state, ()
    left = state.whistle_ticks - 1
    if not left:
        closed, happened = close(replace(state, whistle_ticks=0))
        return closed, (events.Whistle(), *happened)
    state = replace(state, whistle_ticks=left)
    if left == _NOTICE_TICKS * state.levers.notice_percent // 100:
        return state, (night_events.WhistleSoon(left // 60),)
    return state, ()


def result(state: State) -> Packing:
    """Give the bag as it is packed now."""
    luggage, layout = state.luggage, state.layout
    packed = {laid.number for laid in layout}
    low, high = care_band(luggage, layout)
    return Packing(
        layout=layout,
        left_behind=tuple(t.number for t in luggage.things if t.number not in packed),
        exposure=exposure(luggage, layout),
        care_lo=low,
        care_hi=high,
        illicit_percent=illicit_percent(luggage, layout),
        in_zone=tuple(
            laid.number
            for laid in layout
            for thing in (luggage.thing(laid.number),)
            if thing.illicit and luggage.patted.intersection(cells_of(thing, laid))
        ),
        cracks=cracks(luggage, layout, seed=state.seed),
        tenths=state.tick // _TENTH_TICKS,
    )
