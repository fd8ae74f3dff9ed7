"""The motor: what speed the platter really runs at, while cutter and kettles pull at it."""

from dataclasses import dataclass

from game.city.chance import roll
from game.city.whole import clamp, toward_zero
from game.hands.bearing import sine
from game.hands.levers import Levers

TAP_PPM = 3000
"""One tap on the governor; a light tap is half of it."""
GREATEST_GOVERNOR_PPM = 20_000
GREATEST_SPEED_PPM = 40_000

_FOLLOW_TICKS = 45
_USUAL_FORCE_MN = 800
_DRAG_A_MN = 12
_DRAG_A_UM = 30
_SLOW_MAINS = (1080, 8)
_QUICK_MAINS = (397, 4)
"""(period in ticks, ppm a thousandth of a sine); together within 12000 ppm."""
_TURN_DDEG = 3600
_SPRING_TICKS_A_PPM = 2


@dataclass(frozen=True, slots=True)
class Motor:
    """A platter, and the screw that sets its speed."""

    governor_ppm: int
    slow_ddeg: int
    quick_ddeg: int
    """Where the mains were when the cut began."""
    spring: bool
    """A wound spring slackens."""
    speed_ppm: int = 0
    tapped: bool = False


def wind_up(*, seed: int, spring: bool) -> Motor:
    """Start the platter, a little off speed."""
    governor_ppm = roll(seed, "governor", sides=TAP_PPM) - TAP_PPM // 2
    slow, quick = (roll(seed, "mains", name, sides=_TURN_DDEG) for name in ("slow", "quick"))
    return Motor(governor_ppm, slow, quick, spring)


def mains_ppm(motor: Motor, *, tick: int, levers: Levers) -> int:
    """Give what the mains, or the slackening spring, do to the speed."""
    (slow_ticks, slow), (quick_ticks, quick) = _SLOW_MAINS, _QUICK_MAINS
    pull = slow * sine(motor.slow_ddeg + tick * _TURN_DDEG // slow_ticks)
    pull += quick * sine(motor.quick_ddeg + tick * _TURN_DDEG // quick_ticks)
    pull = toward_zero(pull * levers.mains_percent, 100)
    return pull - tick // _SPRING_TICKS_A_PPM if motor.spring else pull


def wanted_ppm(motor: Motor, *, force_mn: int, swing_um: int, tick: int, levers: Levers) -> int:
    """Give the speed error that governor, drag and mains make for together."""
    drag = (force_mn - _USUAL_FORCE_MN) * _DRAG_A_MN + swing_um * _DRAG_A_UM
    wanted = motor.governor_ppm - drag + mains_ppm(motor, tick=tick, levers=levers)
    return clamp(wanted, -GREATEST_SPEED_PPM, GREATEST_SPEED_PPM)


def turn(motor: Motor, *, wanted_ppm: int, step_ppm: int, tapped: bool) -> Motor:
    """Live one tick of the platter; a tap moves the governor towards true speed."""
    speed = motor.speed_ppm + toward_zero(wanted_ppm - motor.speed_ppm, _FOLLOW_TICKS)
    return Motor(
        clamp(motor.governor_ppm + step_ppm, -GREATEST_GOVERNOR_PPM, GREATEST_GOVERNOR_PPM),
        motor.slow_ddeg,
        motor.quick_ddeg,
        motor.spring,
        speed,
        tapped,
    )
