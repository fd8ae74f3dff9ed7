"""The scissors: they like a straight line, so a round blank is made by leaning in."""

from dataclasses import dataclass, replace
from enum import Enum

from game.city.discs import Blank, Curve
from game.city.whole import clamp, toward_zero
from game.hands import events
from game.hands.events import Event
from game.hands.grip import Grip
from game.hands.levers import NORMAL, Levers
from game.hands.radiograph import TURN_BRAD, Density, shove
from game.hands.tremor import shake

LEAST_CMM = 4000
GREATEST_CMM = 12500
TORN_CMM = 900
RUINING_TEARS = 3
INNER_MM = 50
LANE_MM = 3
"""Uncut rim outside the first turn."""
AGAIN_CMM = 300
"""A second trim lies this much inside the first."""

_DUM_A_CMM = 100
_LEAN_DUM = 24
_FOLLOW = 4
_IDLE_PACE = 20
_CREEP_DUM = 100
_TREMOR_PART = 14
_SHOVE_DUM = 200
_EASY_SWING_DUM = 1800
_TEAR_PART = 1600
_TEAR_EASES = 8
_HAIR_LINE_PERCENT = 60
_SHOCK_TICKS = 45
_GUIDE_PART = 12
_EDGE_CMM = 200
_PAPER_CMM = 500
_TURN_DDEG = 3600
_TICKS_A_TURN = 767


class Phase(Enum):
    """How far the trim has come."""

    CUTTING = "cutting"
    DONE = "done"
    RUINED = "ruined"


@dataclass(frozen=True, slots=True)
class State:
    """The blade on its way round; lengths in tenths of a micrometre (100 dum = 1 cmm)."""

    seed: int
    levers: Levers
    density: Density
    aim_cmm: int
    pitch_um: int
    radius_dum: int
    tick: int = 0
    angle_brad: int = 0
    swing_dum: int = 0
    """Sideways speed a tick, outward positive."""
    pace_brad: int = 0
    tear: int = 0
    tears: tuple[int, ...] = ()
    vertices: Curve = ()
    """(tenth of a degree, hundredth of a mm) of every bite."""
    tremor: int = 0
    shock_ticks: int = 0
    spared: bool = False
    """An assisted hand is spared its first tear."""
    phase: Phase = Phase.CUTTING


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the scissors."""

    angle_brad: int
    radius_cmm: int
    aim_cmm: int
    pace_brad: int
    creep_dum: int
    """Outward creep a tick at this pace, as the curling paper shows it."""
    vertices: Curve
    hair_line: int
    """How far a hair line has grown towards tearing, percent; 0 is none."""
    tears: tuple[int, ...]
    stiff: bool
    """Bone under the blade."""
    shocked: bool
    """The sheet has just torn, and the hand is off for a moment."""
    worst_cmm: int
    """Greatest distance of a bite from the circle."""
    least_mm: int
    """Radius of the disc that is left."""
    seconds: int
    """Seconds of music that fit on it."""
    phase: Phase


@dataclass(frozen=True, slots=True)
class Trim:
    """A trimmed blank."""

    vertices: Curve
    tears: tuple[int, ...]
    """Where the sheet tore, tenths of a degree."""
    radius_mm: int
    out_of_round_cmm: int
    ruined: bool


def widest_cmm(blank: Blank) -> int:
    """Give the radius of the widest circle about the compass mark that stays on the sheet."""
    across = 50 * blank.width_mm - abs(blank.centre_x_cmm)
    along = 50 * blank.height_mm - abs(blank.centre_y_cmm)
    return clamp(min(across, along), LEAST_CMM, 12000)


def start(
    blank: Blank,
    *,
    seed: int,
    density: Density = (),
    aim_cmm: int | None = None,
    pitch_um: int = 184,
    levers: Levers = NORMAL,
) -> State:
    """Set the blade on the circle, by default the widest that leaves two millimetres of rim."""
    aim = widest_cmm(blank) - _EDGE_CMM if aim_cmm is None else aim_cmm
    aim = clamp(aim, LEAST_CMM + _EDGE_CMM, GREATEST_CMM - _PAPER_CMM)
    radius_cmm = aim + 30
    return State(
        seed=seed,
        levers=levers,
        density=density,
        aim_cmm=aim,
        pitch_um=pitch_um,
        radius_dum=radius_cmm * _DUM_A_CMM,
        vertices=((0, radius_cmm),),
    )


def again(state: State) -> State:
    """Trim once more, inside of what has gone wrong: a smaller disc, a shorter song."""
    least = min(radius for _, radius in state.vertices)
    aim = max(LEAST_CMM + _EDGE_CMM, least - AGAIN_CMM)
    radius_cmm = aim + 30
    return State(
        seed=state.seed + 1,
        levers=state.levers,
        density=state.density,
        aim_cmm=aim,
        pitch_um=state.pitch_um,
        radius_dum=radius_cmm * _DUM_A_CMM,
        vertices=((0, radius_cmm),),
    )


def step(state: State, grip: Grip) -> tuple[State, tuple[Event, ...]]:
    """Live one tick of the scissors."""
    if over(state):
        return state, ()
    if state.shock_ticks:
        return replace(state, tick=state.tick + 1, shock_ticks=state.shock_ticks - 1), ()
    state = _steer(state, grip)
    state, happened = _bite(state)
    state, strained = _strain(state)
    if state.phase is Phase.CUTTING and state.angle_brad >= TURN_BRAD:
        return replace(state, phase=Phase.DONE), (*happened, *strained, events.Trimmed())
    return state, (*happened, *strained)


def over(state: State) -> bool:
    """Tell whether the circle is closed, or the sheet ruined."""
    return state.phase is not Phase.CUTTING


def _steer(state: State, grip: Grip) -> State:
    """Lean and walk on: the blade follows the hand in a tenth of a second."""
    levers = state.levers
    pace = state.pace_brad
    pace = pace + toward_zero(_IDLE_PACE + grip.a - pace, _FOLLOW) if grip.a else pace * 3 // 4
    swing = state.swing_dum + toward_zero(_LEAN_DUM * grip.x - state.swing_dum, _FOLLOW)
    tremor = shake(
        state.tremor,
        steps=levers.tremor_steps,
        seed=state.seed,
        movement="scissors",
        tick=state.tick,
    )
    radius = state.radius_dum
    if pace:
        radius += swing + pace * _CREEP_DUM // levers.creep_divisor
        radius += toward_zero(tremor * _DUM_A_CMM, _TREMOR_PART)
        radius_cmm = max(0, radius) // _DUM_A_CMM
        radius += _SHOVE_DUM * shove(
            state.density, radius_cmm=radius_cmm, angle_brad=state.angle_brad
        )
        if levers.assisted:
            radius += toward_zero(state.aim_cmm * _DUM_A_CMM - radius, _GUIDE_PART)
    edge_cmm = min(GREATEST_CMM, state.aim_cmm + _PAPER_CMM + _EDGE_CMM)
    return replace(
        state,
        tick=state.tick + 1,
        pace_brad=pace,
        swing_dum=swing,
        tremor=tremor,
        radius_dum=clamp(radius, LEAST_CMM * _DUM_A_CMM, edge_cmm * _DUM_A_CMM),
        angle_brad=state.angle_brad + pace,
    )


def _bite(state: State) -> tuple[State, tuple[Event, ...]]:
    """Close the blades when a bite's length is done."""
    bite_brad = TURN_BRAD // state.levers.bites + 1
    done = len(state.vertices)
    at_brad = done * bite_brad
    if state.angle_brad < at_brad or at_brad >= TURN_BRAD:
        return state, ()
    radius_cmm = state.radius_dum // _DUM_A_CMM
    vertex = (at_brad * _TURN_DDEG // TURN_BRAD, radius_cmm)
    bitten = replace(state, vertices=(*state.vertices, vertex))
    return bitten, (events.Snip(radius_cmm - state.aim_cmm),)


def _strain(state: State) -> tuple[State, tuple[Event, ...]]:
    """Let a hard lean at full pace strain the sheet; at the limit it tears."""
    levers = state.levers
    hard_dum = max(0, abs(state.swing_dum) - _EASY_SWING_DUM)
    growth = hard_dum * state.pace_brad * levers.tear_percent // (100 * _TEAR_PART)
    tear = max(0, state.tear + growth - _TEAR_EASES)
    if tear >= levers.tear_limit:
        return _tear(replace(state, tear=tear))
    shown = hair_line_at(levers)
    if state.tear < shown <= tear:
        line = events.HairLine(_angle_ddeg(state))
        return replace(state, tear=tear), (line,)
    return replace(state, tear=tear), ()


def _tear(state: State) -> tuple[State, tuple[Event, ...]]:
    """Tear the sheet here; the hand stops with the shock of it."""
    stopped = replace(state, tear=0, pace_brad=0, swing_dum=0, shock_ticks=_SHOCK_TICKS)
    if state.levers.assisted and not state.spared:
        return replace(stopped, spared=True), ()
    angle = _angle_ddeg(state)
    tears = (*state.tears, angle)
    nick = (angle, max(LEAST_CMM, state.radius_dum // _DUM_A_CMM - TORN_CMM))
    torn = replace(stopped, vertices=(*state.vertices[:-1], nick), tears=tears)
    happened: tuple[Event, ...] = (events.Tear(angle, len(tears)),)
    if len(tears) >= RUINING_TEARS:
        return replace(torn, phase=Phase.RUINED), (*happened, events.SheetRuined())
    return torn, happened


def hair_line_at(levers: Levers) -> int:
    """Give the strain at which a hair line shows; an assisted hand sees it twice as early."""
    percent = _HAIR_LINE_PERCENT // 2 if levers.assisted else _HAIR_LINE_PERCENT
    return levers.tear_limit * percent // 100


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    radii = [radius for _, radius in state.vertices]
    least_mm = min(radii) // 100 - 1
    tear = state.tear if state.tear >= hair_line_at(state.levers) else 0
    angle = min(state.angle_brad, TURN_BRAD)
    radius_cmm = state.radius_dum // _DUM_A_CMM
    return Seen(
        angle_brad=angle,
        radius_cmm=radius_cmm,
        aim_cmm=state.aim_cmm,
        pace_brad=state.pace_brad,
        creep_dum=state.pace_brad * _CREEP_DUM // state.levers.creep_divisor,
        vertices=state.vertices,
        hair_line=tear * 100 // state.levers.tear_limit,
        tears=state.tears,
        stiff=shove(state.density, radius_cmm=radius_cmm, angle_brad=angle) != 0,
        shocked=state.shock_ticks > 0,
        worst_cmm=max(abs(radius - state.aim_cmm) for radius in radii),
        least_mm=least_mm,
        seconds=seconds_that_fit(least_mm, pitch_um=state.pitch_um),
        phase=state.phase,
    )


def seconds_that_fit(radius_mm: int, *, pitch_um: int) -> int:
    """Give the seconds of music that a disc of this radius has room for."""
    room_um = max(0, radius_mm - LANE_MM - INNER_MM) * 1000
    return room_um // pitch_um * _TICKS_A_TURN // 1000


def result(state: State) -> Trim:
    """Give the trimmed blank as it is now."""
    radii = [radius for _, radius in state.vertices]
    return Trim(
        vertices=state.vertices,
        tears=state.tears,
        radius_mm=min(radii) // 100 - 1,
        out_of_round_cmm=max(radii) - min(radii),
        ruined=state.phase is Phase.RUINED,
    )


def _angle_ddeg(state: State) -> int:
    return min(state.angle_brad, TURN_BRAD - 1) * _TURN_DDEG // TURN_BRAD
