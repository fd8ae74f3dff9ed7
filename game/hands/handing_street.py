"""The street while something changes coats: patrolmen who turn their heads, trams, passers-by."""

from dataclasses import dataclass, replace
from enum import Enum

from game.city.chance import roll
from game.city.whole import clamp
from game.hands.levers import Levers

TURN_DEG = 360
STREET = 1000
"""The far side of the street from end to end, as a patrolman walks it."""
COLUMN = (440, 560)
"""A patrolman who stands here has a column between himself and us."""
TRAM_EVERY_TICKS = 1200
TRAM_TICKS = 150
NOTICE_TICKS = 90

_PASSER_TICKS = 45
_PASSER_SIDES = 10
_PASSERS_A_CROWD = 2
_AWAY_TICKS, _AWAY_SIDES = 40, 120
_FIRST_TICKS, _FIRST_SIDES = 30, 90
_LOOK_TICKS, _LOOK_SIDES = 60, 90
_AWAY_DEG, _AWAY_SCATTER_DEG = 180, 40
_AT_US_OF = 3
"""Two of three looks go to us, the third goes somewhere else."""
_ASIDE_DEG, _ASIDE_SIDES_DEG = 70, 50
_AT_US_SCATTER_DEG = 15
_TRAM_FIRST_TICKS, _TRAM_SIDES = 240, 900


class Gaze(Enum):
    """What a patrolman's eyes do."""

    AWAY = "away"
    ABOUT_TO = "about_to"
    """The meter over him fills: he is about to turn."""
    TURNING = "turning"
    LOOKING = "looking"
    BACK = "back"
    """He turns away again."""
    COMING = "coming"
    """He walks over."""


@dataclass(frozen=True, slots=True)
class Patrolman:
    """One of them; his look is an angle to the line between him and us, 0 = straight at us."""

    number: int
    along: int
    """Where he walks, 0 to 1000."""
    pace: int
    """-1 or 1."""
    look_deg: int
    speed_deg: int
    """How fast he turns his head, 2 or 3 degrees a tick."""
    goal_deg: int
    gaze: Gaze = Gaze.AWAY
    ticks: int = 0
    """What is left of what he does."""
    cycle: int = 0

    @property
    def off_deg(self) -> int:
        """How far his look goes past us, 0 to 180."""
        return min(self.look_deg, TURN_DEG - self.look_deg)


def notice_ticks(levers: Levers) -> int:
    """Give how long before a turn of the head the meter fills."""
    return NOTICE_TICKS * levers.notice_percent // 100


def meet(number: int, *, seed: int) -> Patrolman:
    """Let a patrolman be in the street, somewhere in the middle of looking and not looking."""
    along = roll(seed, "along", number, sides=STREET + 1)
    pace = 1 - 2 * roll(seed, "pace", number, sides=2)
    gaze = (Gaze.AWAY, Gaze.ABOUT_TO, Gaze.LOOKING)[roll(seed, "gaze", number, sides=3)]
    ticks = _FIRST_TICKS + roll(seed, "first", number, sides=_FIRST_SIDES)
    away, look = _away_deg(seed, number, 0), _look_deg(seed, number, 0)
    looks = gaze is Gaze.LOOKING
    return Patrolman(number, along, pace, look if looks else away, 2, away, gaze, ticks)


def live(man: Patrolman, *, seed: int, levers: Levers) -> Patrolman:
    """Live one tick of a patrolman's walk and look."""
    match man.gaze:
        case Gaze.COMING:
            return man
        case Gaze.TURNING | Gaze.BACK:
            return _turn_head(man, seed=seed)
        case Gaze.AWAY:
            man = _walk(man)
    if man.ticks > 1:
        return replace(man, ticks=man.ticks - 1)
    return _next(man, seed=seed, levers=levers)


def come_over(man: Patrolman, *, ticks: int) -> Patrolman:
    """Let him cross the street with his eyes on us."""
    return replace(man, gaze=Gaze.COMING, look_deg=0, ticks=ticks)


def go_back(man: Patrolman, *, seed: int) -> Patrolman:
    """Let him turn away from us."""
    away = _away_deg(seed, man.number, man.cycle + 1)
    return replace(man, gaze=Gaze.BACK, goal_deg=away, cycle=man.cycle + 1)


def watches(man: Patrolman, *, levers: Levers) -> bool:
    """Tell whether we are inside his cone."""
    return man.off_deg < levers.look_cone_deg


def first_tram(seed: int) -> int:
    """Give the tick at which the first tram comes."""
    return _TRAM_FIRST_TICKS + roll(seed, "tram", sides=_TRAM_SIDES)


def tram_ticks(first: int, tick: int) -> int:
    """Give how long a tram will still stand between us and the other side; 0 = there is none."""
    if tick < first:
        return 0
    return max(0, TRAM_TICKS - (tick - first) % TRAM_EVERY_TICKS)


def shielded(man: Patrolman, *, seed: int, tick: int, crowd: int) -> bool:
    """Tell whether a column or somebody passing is between him and us."""
    return COLUMN[0] <= man.along <= COLUMN[1] or passer(
        man.number, seed=seed, tick=tick, crowd=crowd
    )


def passer(number: int, *, seed: int, tick: int, crowd: int) -> bool:
    """Tell whether somebody walks through his line; the fuller the street, the more often."""
    step = tick // _PASSER_TICKS
    return (
        crowd > 0
        and roll(seed, "passer", number, step, sides=_PASSER_SIDES) < _PASSERS_A_CROWD * crowd
    )


def clear_ticks(man: Patrolman, *, levers: Levers) -> int:
    """Give for how long, at least, he will not watch us, from what can be seen of him."""
    if watches(man, levers=levers) or man.gaze is Gaze.COMING:
        return 0
    turns = (man.off_deg - levers.look_cone_deg) // 3
    match man.gaze:
        case Gaze.ABOUT_TO:
            return man.ticks + turns
        case Gaze.TURNING:
            return turns
        case _:
            return notice_ticks(levers) + turns


def _walk(man: Patrolman) -> Patrolman:
    along = man.along + man.pace
    if 0 <= along <= STREET:
        return replace(man, along=along)
    return replace(man, along=clamp(along, 0, STREET), pace=-man.pace)


def _turn_head(man: Patrolman, *, seed: int) -> Patrolman:
    """Turn the shorter way, and stop where he wanted to look."""
    gap = (man.goal_deg - man.look_deg + TURN_DEG // 2) % TURN_DEG - TURN_DEG // 2
    if abs(gap) > man.speed_deg:
        by = man.speed_deg if gap > 0 else -man.speed_deg
        return replace(man, look_deg=(man.look_deg + by) % TURN_DEG)
    there = replace(man, look_deg=man.goal_deg)
    where = (man.number, man.cycle)
    if man.gaze is Gaze.TURNING:
        ticks = _LOOK_TICKS + roll(seed, "look", *where, sides=_LOOK_SIDES)
        return replace(there, gaze=Gaze.LOOKING, ticks=ticks)
    ticks = _AWAY_TICKS + roll(seed, "away", *where, sides=_AWAY_SIDES)
    return replace(there, gaze=Gaze.AWAY, ticks=ticks)


def _next(man: Patrolman, *, seed: int, levers: Levers) -> Patrolman:
    """Do what comes after walking, after the notice, and after a look."""
    match man.gaze:
        case Gaze.AWAY:
            return replace(man, gaze=Gaze.ABOUT_TO, ticks=notice_ticks(levers))
        case Gaze.ABOUT_TO:
            speed = 2 + roll(seed, "speed", man.number, man.cycle, sides=2)
            goal = _look_deg(seed, man.number, man.cycle)
            return replace(man, gaze=Gaze.TURNING, goal_deg=goal, speed_deg=speed, ticks=0)
        case _:
            return go_back(man, seed=seed)


def _away_deg(seed: int, number: int, cycle: int) -> int:
    scatter = roll(seed, "away deg", number, cycle, sides=2 * _AWAY_SCATTER_DEG + 1)
    return _AWAY_DEG + scatter - _AWAY_SCATTER_DEG


def _look_deg(seed: int, number: int, cycle: int) -> int:
    if roll(seed, "at us", number, cycle, sides=_AT_US_OF):
        scatter = roll(seed, "look deg", number, cycle, sides=2 * _AT_US_SCATTER_DEG + 1)
        return (scatter - _AT_US_SCATTER_DEG) % TURN_DEG
    aside = _ASIDE_DEG + roll(seed, "aside", number, cycle, sides=_ASIDE_SIDES_DEG)
    return aside if roll(seed, "which side", number, cycle, sides=2) else TURN_DEG - aside
