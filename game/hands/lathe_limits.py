"""What wall, curve and hold allow: the bands in which level and weight may be ridden."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isqrt

from game.city.whole import toward_zero
from game.hands.gain import GREATEST_DDB, LEAST_DDB, level_for

TURN_TICKS = 46
"""One turn of the platter at 78.26 a minute."""
INNER_MM = 50
NEEDLE_UM = 65
LEAST_LAND_UM = 12

_INDENT = 2546
"""8000 / pi: width from force and hardness by F = H pi w^2 / 8."""
_SWING_PART = 10_000
_CURVE_LIMITS = ((50_000, 14), (60_000, 46), (75_000, 84), (90_000, 116), (115_000, 158))
"""(radius um, ddB) at which the groove's curl at 3 kHz asks 0.3 of the needle's ball."""
_HOLD_DDB_A_UM = 8
_ROOT_TWO = 1414
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Band:
    """Where the level may be ridden, and what ends it at the top."""

    low: int
    high: int
    limit: str
    """wall, curve or hold."""


def width_um(force_mn: int, *, hardness_mpa: int) -> int:
    """Give the width of a groove that a force presses into a film."""
    return isqrt(max(0, force_mn) * _INDENT // hardness_mpa)


def force_for(width_um: int, *, hardness_mpa: int) -> int:
    """Give the least force in mN that makes a groove of this width."""
    return width_um * width_um * hardness_mpa // _INDENT + 1


def holding_width_um() -> int:
    """Give the width from which a groove holds the ball of a kitchen needle."""
    return _ROOT_TWO * NEEDLE_UM // _THOUSAND + 1


def swing_um(peak_dum: int, *, gain: int) -> int:
    """Give how far the groove swings to one side at this gain."""
    return peak_dum * gain // _SWING_PART


def wall_limit_ddb(peak_dum: int, *, room_um: int) -> int:
    """Give the level at which two turns of this peak fill the room between them."""
    if room_um <= 0:
        return LEAST_DDB
    return level_for(room_um * (_SWING_PART // 2) // max(1, peak_dum))


def curve_limit_ddb(radius_um: int) -> int:
    """Give the level at which the needle's ball no longer follows the curl of the groove."""
    for (r0, low), (r1, high) in pairwise(_CURVE_LIMITS):
        if radius_um < r1:
            return low + toward_zero((radius_um - r0) * (high - low), r1 - r0)
    return _CURVE_LIMITS[-1][1]


def hold_limit_ddb(width_um: int) -> int:
    """Give the level that a narrow groove can still hold a needle in."""
    return GREATEST_DDB - _HOLD_DDB_A_UM * max(0, holding_width_um() - width_um)


def level_band(peaks_dum: Sequence[int], *, pitch_um: int, width_um: int, radius_um: int) -> Band:
    """Give the band of the level for the peaks to come: the least of the three limits ends it."""
    room_um = pitch_um - width_um - LEAST_LAND_UM
    limits = {
        "wall": wall_limit_ddb(max(peaks_dum, default=1), room_um=room_um),
        "curve": curve_limit_ddb(radius_um),
        "hold": hold_limit_ddb(width_um),
    }
    limit = min(limits, key=lambda name: limits[name])
    high = max(LEAST_DDB, min(GREATEST_DDB, limits[limit]))
    return Band(low=max(LEAST_DDB, high - 30), high=high, limit=limit)


def weight_band(swings_um: Sequence[int], *, pitch_um: int, hardness_mpa: int) -> tuple[int, int]:
    """Give the band of the weight in mN: enough to hold the needle, not so much that walls go."""
    low = force_for(holding_width_um(), hardness_mpa=hardness_mpa)
    widest_um = max(1, pitch_um - 2 * max(swings_um, default=0) - LEAST_LAND_UM)
    return low, max(low, force_for(widest_um, hardness_mpa=hardness_mpa))
