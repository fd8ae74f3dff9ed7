"""The cigarette: an ember burns the hole, and the hole goes on growing after the ember has left."""

from dataclasses import dataclass, replace
from enum import Enum

from game.city.chance import roll
from game.city.whole import clamp, toward_zero
from game.hands import events
from game.hands.bearing import angle_ddeg, distance
from game.hands.events import Event
from game.hands.grip import FULL, Grip, pressed
from game.hands.levers import NORMAL, Levers
from game.hands.tremor import shake

SPINDLE_CMM = 724
SNUG_CMM = 760
WIDE_CMM = 780
TOO_WIDE_CMM = 900
RUINED_CMM = 2000
TOUCH_HEIGHT = 8
COLD_EMBER = 350

_REACH_CMM = 600
_DUM_A_CMM = 100
_LEAN_DUM = 8
_TREMOR_PARTS = (3, 6)
_LOWER_PART = 5
_PUFF = 14
_HOTTEST = 1000
_LONG_EMBER = 900
_ASH_TICKS = 20
_ASH_CMM = 30
_GLOW_PART = 8
_SOOT = 6
_MELT_PART = 48
_MAGNET_PART = 6
_UP = 80
_DONE_TICKS = 60
_PATCH_SCATTER_CMM = 20


class Phase(Enum):
    """How far the hole has come."""

    BURNING = "burning"
    DONE = "done"
    RUINED = "ruined"


@dataclass(frozen=True, slots=True)
class State:
    """Hand, ember and hole; places in tenths of a micrometre from the compass mark."""

    seed: int
    levers: Levers
    x_dum: int
    y_dum: int
    tick: int = 0
    height: int = FULL
    """Of the ember over the film; below 8 it touches."""
    ember: int = 400
    glow: int = 0
    """Heat left in the film."""
    size_cmm: int = 0
    hole_x_dum: int = 0
    hole_y_dum: int = 0
    char: int = 0
    tremor_x: int = 0
    tremor_y: int = 0
    let_go: bool = False
    """An assisted hand has lifted by itself."""
    cold_ticks: int = 0
    """How long hand and film have been at rest with a hole that fits."""
    patched: bool = False
    phase: Phase = Phase.BURNING


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the cigarette."""

    x_dum: int
    y_dum: int
    """Where the ember is over the compass mark."""
    height: int
    ember: int
    glow: int
    size_cmm: int
    hole_x_dum: int
    hole_y_dum: int
    offset_cmm: int
    slack_cmm: int
    """Play on the spindle; negative where the disc does not go on."""
    char: int
    touching: bool
    melting: bool
    patched: bool
    phase: Phase


@dataclass(frozen=True, slots=True)
class Hole:
    """A burnt hole."""

    offset_ddeg: int
    offset_cmm: int
    size_cmm: int
    char: int
    patched: bool
    fits: bool


def start(*, seed: int, levers: Levers = NORMAL) -> State:
    """Hold the cigarette near the compass mark, two millimetres off at most."""
    reach = 0 if levers.assisted else 200
    x, y = (roll(seed, "cigarette", axis, sides=2 * reach + 1) - reach for axis in ("x", "y"))
    return State(seed=seed, levers=levers, x_dum=x * _DUM_A_CMM, y_dum=y * _DUM_A_CMM)


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of hand, ember and film."""
    if over(state):
        return state, ()
    before = state
    state, ash = _move(state, grip)
    state = _melt(_burn(state))
    state = replace(state, tick=state.tick + 1)
    happened = (*ash, *_changes(before, state))
    if state.size_cmm >= RUINED_CMM:
        return replace(state, phase=Phase.RUINED), (*happened, events.HoleRuined())
    return _finish(state, happened)


def over(state: State) -> bool:
    """Tell whether the hole is done, or ruined."""
    return state.phase is not Phase.BURNING


def patch(state: State) -> State:
    """Glue one ring of paper into a hole that is too wide; it never sits quite in the middle."""
    assert not state.patched, "one patch holds, a second does not"
    scatter = _PATCH_SCATTER_CMM
    x, y = (roll(state.seed, "patch", axis, sides=2 * scatter + 1) - scatter for axis in ("x", "y"))
    return replace(
        state,
        size_cmm=SNUG_CMM,
        hole_x_dum=state.hole_x_dum + x * _DUM_A_CMM,
        hole_y_dum=state.hole_y_dum + y * _DUM_A_CMM,
        patched=True,
        phase=Phase.DONE,
    )


def still_to_melt(glow: int, *, levers: Levers) -> int:
    """Give what a hole will grow after the ember has left a film of this heat."""
    grown = 0
    while glow >= _MELT_PART:
        grown += glow // _MELT_PART
        glow -= glow // levers.glow_divisor
    return grown


def _move(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Lean over the film, lower or lift, draw on the cigarette."""
    levers = state.levers
    steps, seed, tick = levers.tremor_steps, state.seed, state.tick
    shaken_x = shake(state.tremor_x, steps=steps, seed=seed, movement="cigarette x", tick=tick)
    shaken_y = shake(state.tremor_y, steps=steps, seed=seed, movement="cigarette y", tick=tick)
    x = state.x_dum + _LEAN_DUM * grip.x + toward_zero(shaken_x * _DUM_A_CMM, _TREMOR_PARTS[0])
    y = state.y_dum + _LEAN_DUM * grip.y + toward_zero(shaken_y * _DUM_A_CMM, _TREMOR_PARTS[1])
    let_go = state.let_go or _lifts_itself(state)
    if levers.assisted:
        x -= toward_zero(x, _MAGNET_PART)
        y -= toward_zero(y, _MAGNET_PART)
    ember = min(_HOTTEST, state.ember + _PUFF) if pressed(grip.b) else state.ember
    happened: tuple[Event, ...] = ()
    if ember > _LONG_EMBER and tick % _ASH_TICKS == 0 and not levers.assisted:
        x, y = (place + _jolt(state, axis) for place, axis in ((x, "x"), (y, "y")))
        happened = (events.Ash(),)
    reach = _REACH_CMM * _DUM_A_CMM
    moved = replace(
        state,
        x_dum=clamp(x, -reach, reach),
        y_dum=clamp(y, -reach, reach),
        height=_lowered(state.height, 0 if let_go else grip.a),
        ember=ember,
        tremor_x=shaken_x,
        tremor_y=shaken_y,
        let_go=let_go,
    )
    return moved, happened


def _lowered(height: int, tool: int) -> int:
    """Follow the hand up or down, the last bit of the way as well."""
    gap = FULL - tool - height
    part = toward_zero(gap, _LOWER_PART)
    return height + (part or clamp(gap, -1, 1))


def _lifts_itself(state: State) -> bool:
    """Tell whether an assisted hand leaves now, so that the hole ends snug."""
    if not state.levers.assisted or not state.glow:
        return False
    heat = state.glow + max(0, state.ember - COLD_EMBER) // _GLOW_PART
    return state.size_cmm + still_to_melt(heat, levers=state.levers) >= SNUG_CMM


def _jolt(state: State, axis: str) -> int:
    sides = 2 * _ASH_CMM + 1
    return (roll(state.seed, "ash", axis, state.tick, sides=sides) - _ASH_CMM) * _DUM_A_CMM


def _burn(state: State) -> State:
    """Let a touching ember heat the film, or soot it when it is cold."""
    if state.height >= TOUCH_HEIGHT:
        return state
    ember = max(0, state.ember - state.levers.ember_per_tick)
    if ember > COLD_EMBER:
        return replace(state, ember=ember, glow=state.glow + (ember - COLD_EMBER) // _GLOW_PART)
    return replace(state, ember=ember, char=min(_HOTTEST, state.char + _SOOT))


def _melt(state: State) -> State:
    """Let the heat in the film eat at the rim, most where the ember is."""
    melt = state.glow // _MELT_PART
    glow = state.glow - state.glow // state.levers.glow_divisor
    if not melt:
        return replace(state, glow=glow)
    if not state.size_cmm:
        hole_x, hole_y = state.x_dum, state.y_dum
    else:
        part = state.size_cmm + melt + 1
        hole_x = state.hole_x_dum + toward_zero((state.x_dum - state.hole_x_dum) * melt, part)
        hole_y = state.hole_y_dum + toward_zero((state.y_dum - state.hole_y_dum) * melt, part)
    return replace(
        state,
        glow=glow,
        size_cmm=state.size_cmm + melt,
        hole_x_dum=hole_x,
        hole_y_dum=hole_y,
    )


def _changes(before: State, after: State) -> tuple[Event, ...]:
    """Name what an eye or an ear would notice between two ticks."""
    happened: list[Event] = []
    touched, touching = (state.height < TOUCH_HEIGHT for state in (before, after))
    if touching and not touched:
        happened.append(events.Sizzle(after.ember))
    if touched and not touching:
        happened.append(events.Lifted(after.size_cmm))
    if after.char and not before.char:
        happened.append(events.Soot())
    if before.size_cmm < SPINDLE_CMM <= after.size_cmm:
        happened.append(events.Fits(after.size_cmm))
    if before.size_cmm < WIDE_CMM <= after.size_cmm:
        happened.append(events.Wide(after.size_cmm))
    cold = before.glow >= _MELT_PART > after.glow
    if cold and not touching and after.size_cmm < SPINDLE_CMM:
        happened.append(events.TooSmall(after.size_cmm))
    return tuple(happened)


def _finish(state: State, happened: tuple[Event, ...]) -> tuple[State, tuple[Event, ...]]:
    """End when the hand has been up, and the film cold, for a second."""
    at_rest = state.height > _UP and state.glow < _MELT_PART
    if not (at_rest and state.size_cmm >= SPINDLE_CMM):
        return replace(state, cold_ticks=0), happened
    cold_ticks = state.cold_ticks + 1
    if cold_ticks < _DONE_TICKS:
        return replace(state, cold_ticks=cold_ticks), happened
    done = events.HoleDone(state.size_cmm)
    return replace(state, cold_ticks=cold_ticks, phase=Phase.DONE), (*happened, done)


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    return Seen(
        x_dum=state.x_dum,
        y_dum=state.y_dum,
        height=state.height,
        ember=state.ember,
        glow=state.glow,
        size_cmm=state.size_cmm,
        hole_x_dum=state.hole_x_dum,
        hole_y_dum=state.hole_y_dum,
        offset_cmm=_offset_cmm(state),
        slack_cmm=toward_zero(state.size_cmm - SPINDLE_CMM, 2),
        char=state.char,
        touching=state.height < TOUCH_HEIGHT,
        melting=state.glow >= _MELT_PART,
        patched=state.patched,
        phase=state.phase,
    )


def result(state: State) -> Hole:
    """Give the hole as it is now."""
    return Hole(
        offset_ddeg=angle_ddeg(state.hole_x_dum, state.hole_y_dum),
        offset_cmm=_offset_cmm(state),
        size_cmm=state.size_cmm,
        char=state.char,
        patched=state.patched,
        fits=state.size_cmm >= SPINDLE_CMM,
    )


def _offset_cmm(state: State) -> int:
    return distance(state.hole_x_dum, state.hole_y_dum) // _DUM_A_CMM
