"""Handing over: a bone changes coats in the street, while patrolmen turn their heads.

Tool A pushes the bone towards his coat, B pulls it back into ours; let go, it stays where it is.
Tool C, held, walks away: with the bone while it is hidden in our coat, without it otherwise.
"""

from dataclasses import replace

from game.city.whole import clamp
from game.hands import events, handing_street
from game.hands import events_night as night_events
from game.hands.events import Event
from game.hands.grip import Grip, pressed
from game.hands.handing_seen import Seen, is_seen_by, looks_in, seen
from game.hands.handing_state import HIS, OURS, THERE, Handing, Phase, State, waits_ticks
from game.hands.handing_street import Gaze, Patrolman
from game.hands.levers import NORMAL, Levers
from game.hands.tremor import shake

__all__ = ["Handing", "Phase", "Seen", "State", "over", "result", "seen", "start", "step"]

WALKS_OVER_AT = 700
CERTAIN = 1000
AWAY_TICKS = 20
COMES_TICKS = 120

_HUNDRED = 100
_PACE_C = 12
"""Hundredths of a part, for each percent of the tool."""
_SEEN_A_TICK, _FORGOTTEN_A_TICK = 14, 3
_CALMED = 400
_LET_OFF = 200
_QUIET_HAND = 60
"""A slower hand than this never slips."""
_SLIP_PART = 40
_SLIP_LEAST = 2
_SLIP_EASES, _SLIP_RESTS = 3, 8
_SLIP_LIMIT = 1000
_SLIP_SHOWN = 600
_FUMBLE_BACK_C = 15_000
_SHOCK_TICKS = 30
_GOES_NOTICE_TICKS = 300
_TENTH_TICKS = 6
_CROSSING_TICKS = 60
"""What a hand needs from coat to coat, with a little to spare."""


def start(*, seed: int, crowd: int = 1, levers: Levers = NORMAL) -> State:
    """Stand at the column with the bone in our coat, as many patrolmen as the levers say."""
    men = tuple(handing_street.meet(number, seed=seed) for number in range(levers.patrols))
    return State(
        seed=seed,
        levers=levers,
        crowd=clamp(crowd, 0, 3),
        patrolmen=men,
        tram_first=handing_street.first_tram(seed),
    )


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of hand and street."""
    if over(state):
        return state, ()
    before = state
    state, turned = _live_street(state)
    state, moved = _move(state, grip)
    state = _suspect(state)
    state = replace(state, tick=state.tick + 1)
    happened = (*turned, *moved, *_changes(before, state))
    if state.way >= THERE:
        return replace(state, phase=Phase.HANDED), (*happened, events.Handed())
    state, came = _come(state)
    if over(state):
        return state, (*happened, *came)
    state, left = _leave(state, grip)
    return state, (*happened, *came, *left)


def over(state: State) -> bool:
    """Tell whether the bone has gone one way or the other."""
    return state.phase is not Phase.GIVING


def _live_street(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let the patrolmen walk and look, and trams come."""
    happened: list[Event] = []
    men = []
    for man in state.patrolmen:
        lived = handing_street.live(man, seed=state.seed, levers=state.levers)
        if lived.gaze is Gaze.ABOUT_TO and man.gaze is not Gaze.ABOUT_TO:
            happened.append(events.TurnsSoon(man.number))
        men.append(lived)
    if handing_street.tram_ticks(state.tram_first, state.tick) == handing_street.TRAM_TICKS:
        happened.append(events.Tram())
    return replace(state, patrolmen=tuple(men)), tuple(happened)


def _move(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Push the bone on or pull it back; a hurried hand lets it slide."""
    tremor = shake(
        state.tremor,
        steps=state.levers.tremor_steps,
        seed=state.seed,
        movement="handing",
        tick=state.tick,
    )
    state = replace(state, tremor=tremor)
    if state.shock_ticks:
        return replace(state, shock_ticks=state.shock_ticks - 1), ()
    lean = grip.a - grip.b
    if state.levers.assisted:
        lean = _helped(state, lean)
    way_c = clamp(state.way_c + _PACE_C * lean, 0, _HUNDRED * THERE)
    return _slide(replace(state, way_c=way_c), abs(lean) if way_c != state.way_c else 0)


def _helped(state: State, lean: int) -> int:
    """Keep an assisted hand in the coat before a look, and out of the open during one."""
    clear = looks_in(state)
    if state.bare and clear < _CROSSING_TICKS // 2:
        return _HUNDRED if state.way > (OURS + HIS) // 2 else -_HUNDRED
    leaves = state.way <= OURS < state.way + _PACE_C * lean // _HUNDRED + 1
    return 0 if lean > 0 and leaves and clear < _CROSSING_TICKS else lean


def _slide(state: State, haste: int) -> tuple[State, tuple[Event, ...]]:
    """Let a fast hand lose its hold, the sooner the more it trembles."""
    if haste <= _QUIET_HAND or not state.levers.tremor_steps:
        return replace(state, slip=max(0, state.slip - _SLIP_RESTS)), ()
    strain = (haste - _QUIET_HAND) * (_SLIP_LEAST + abs(state.tremor)) // _SLIP_PART
    slip = max(0, state.slip + strain - _SLIP_EASES)
    if slip < _SLIP_LIMIT:
        warned = (night_events.Slips(),) if state.slip < _SLIP_SHOWN <= slip else ()
        return replace(state, slip=slip), warned
    fumbles = state.fumbles + 1
    fumbled = replace(
        state,
        way_c=max(0, state.way_c - _FUMBLE_BACK_C),
        slip=0,
        shock_ticks=_SHOCK_TICKS,
        fumbles=fumbles,
    )
    return fumbled, (night_events.Fumble(fumbles),)


def _suspect(state: State) -> State:
    """Let whoever sees a bare bone think his part."""
    watched = state.bare and any(is_seen_by(state, man) for man in state.patrolmen)
    by = _SEEN_A_TICK if watched else -_FORGOTTEN_A_TICK
    suspicion = clamp(state.suspicion + by, 0, CERTAIN)
    return replace(
        state,
        suspicion=suspicion,
        worst=max(state.worst, suspicion),
        bare_ticks=state.bare_ticks + state.bare,
        watched_ticks=state.watched_ticks + watched,
    )


def _changes(before: State, after: State) -> tuple[Event, ...]:
    """Name what an eye would notice between two ticks."""
    happened: list[Event] = []
    if after.bare and not before.bare:
        happened.append(events.Bare())
    left = waits_ticks(after.levers) - after.tick
    if left == _GOES_NOTICE_TICKS:
        happened.append(night_events.HeWillGo(left // 60))
    return tuple(happened)


def _come(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let the one who has seen enough cross the street, and ask when he is here."""
    coming = next((man for man in state.patrolmen if man.gaze is Gaze.COMING), None)
    if coming is None:
        return _set_out(state)
    if coming.ticks > 1:
        return _with(state, replace(coming, ticks=coming.ticks - 1)), ()
    if state.bare or state.suspicion >= CERTAIN:
        return replace(state, phase=Phase.CAUGHT), (events.Caught(),)
    gone = _with(state, handing_street.go_back(coming, seed=state.seed))
    calmed = replace(gone, suspicion=min(gone.suspicion, _CALMED))
    return calmed, (night_events.PassesBy(coming.number),)


def _set_out(state: State) -> tuple[State, tuple[Event, ...]]:
    watching = next((man for man in state.patrolmen if is_seen_by(state, man)), None)
    if state.suspicion < WALKS_OVER_AT or watching is None:
        return state, ()
    if state.levers.assisted and not state.spared:
        return replace(state, spared=True, suspicion=_LET_OFF), ()
    ticks = COMES_TICKS * state.levers.notice_percent // _HUNDRED
    came = _with(state, handing_street.come_over(watching, ticks=ticks))
    return came, (events.WalksOver(watching.number),)


def _with(state: State, man: Patrolman) -> State:
    men = tuple(man if other.number == man.number else other for other in state.patrolmen)
    return replace(state, patrolmen=men)


def _leave(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Walk away when that has been held, or when he will not wait any longer."""
    waited = state.tick >= waits_ticks(state.levers)
    away = state.away_ticks + 1 if pressed(grip.c) else 0
    if away < AWAY_TICKS and not waited:
        return (state if away == state.away_ticks else replace(state, away_ticks=away)), ()
    if waited or state.way <= OURS:
        return replace(state, phase=Phase.WALKED, away_ticks=away), (events.Dropped(),)
    return replace(state, phase=Phase.DROPPED, away_ticks=away), (night_events.LetFall(),)


def result(state: State) -> Handing:
    """Give how it went so far."""
    return Handing(
        handed=state.phase is Phase.HANDED,
        noticed=state.worst >= WALKS_OVER_AT,
        seen=state.worst,
        tenths=state.tick // _TENTH_TICKS,
        bare_tenths=state.bare_ticks // _TENTH_TICKS,
        watched_tenths=state.watched_ticks // _TENTH_TICKS,
        fumbles=state.fumbles,
        dropped=state.phase is Phase.DROPPED,
        caught=state.phase is Phase.CAUGHT,
    )
