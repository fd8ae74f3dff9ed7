"""Help at the lathe: the brush sweeps by itself, and weight or level holds itself."""

from dataclasses import replace

from game.hands.grip import FULL, Grip, toward
from game.hands.lathe_cut import LOUD_SWING_UM, level_ddb
from game.hands.lathe_limits import force_for
from game.hands.lathe_seen import band_of_level
from game.hands.lathe_state import State

_COMFORTABLE_UM = 100
_BELOW_TOP_DDB = 8
_SWEEPS, _MUST_SWEEP = 7000, 8500
_SWEPT = 600


def helped(state: State, grip: Grip) -> tuple[State, Grip]:
    """Take the brush, and the weight or the level, out of an assisted hand."""
    sweeping = _sweeps(state)
    brush = FULL if sweeping else grip.a
    if state.setup.levers.level_held:
        wanted_ddb = band_of_level(state).high - _BELOW_TOP_DDB
        grip = replace(grip, a=brush, y=toward(wanted_ddb - level_ddb(state.head)))
    else:
        wanted_mn = force_for(_COMFORTABLE_UM, hardness_mpa=state.setup.hardness_mpa)
        grip = replace(grip, a=brush, x=toward(wanted_mn - state.head.set_cmn // FULL), u=0)
    return (state if sweeping == state.sweeping else replace(state, sweeping=sweeping)), grip


def _sweeps(state: State) -> bool:
    swarf = state.tip.swarf
    if state.sweeping:
        return swarf > _SWEPT
    quiet = state.turns.swing_um < LOUD_SWING_UM
    return swarf > (_SWEEPS if quiet else _MUST_SWEEP)
