"""The orderly: his steps in the corridor, door by door, and the look he takes into the room."""

from dataclasses import dataclass, replace
from enum import Enum

from game.city.chance import roll
from game.hands import events
from game.hands.events import Event
from game.hands.levers import Levers

DOORS = 7
DOOR = 120
"""From one door to the next, in the units of ``Round.door``."""
NEAR = 2 * DOOR
"""Nearer than this one would walk into him."""

_ROUNDS = 2
_HURRIES_BELOW = 3 * DOOR
_STOP_TICKS = 30
_STOP_SIDES = 60
_NOTICE_TICKS = 60
_LOOK_TICKS = 120
_PAUSE_TICKS = 300
_GOING_PACE = 4


class Walk(Enum):
    """What the orderly does."""

    COMING = "coming"
    LISTENING = "listening"
    """He stands at one of the doors."""
    AT_THE_DOOR = "at_the_door"
    """He stands at ours: now the lamp must go off."""
    LOOKING = "looking"
    GOING = "going"
    AWAY = "away"
    """He is at the far end, and will come once more."""
    GONE = "gone"
    """He will not come again."""
    ANGRY = "angry"
    """He has seen the light."""


@dataclass(frozen=True, slots=True)
class Round:
    """Where the orderly is, and what he does there."""

    door: int = DOORS * DOOR
    walk: Walk = Walk.COMING
    wait_ticks: int = 0
    looks: int = 0


def nearest(levers: Levers) -> int:
    """Give how near he comes at all; an assisted hand has him wait two doors off."""
    return max(levers.orderly_nearest, NEAR if levers.assisted else 0)


def notice_ticks(levers: Levers) -> int:
    """Give the ticks between the end of his steps and his look."""
    return _NOTICE_TICKS * levers.notice_percent // 100


def walk_on(
    now: Round, *, seed: int, levers: Levers, lens: bool, dark: bool
) -> tuple[Round, tuple[Event, ...]]:
    """Live one tick of his round; the raking lamp draws him on, a dark room sends him away."""
    match now.walk:
        case Walk.COMING:
            return _come(now, seed=seed, levers=levers, lens=lens)
        case Walk.GOING:
            return _go(now)
        case Walk.GONE | Walk.ANGRY:
            return now, ()
        case Walk.LOOKING if not dark:
            return replace(now, walk=Walk.ANGRY), (events.ThrownOut(),)
    if now.wait_ticks > 1:
        return replace(now, wait_ticks=now.wait_ticks - 1), ()
    return _after_waiting(now)


def _come(now: Round, *, seed: int, levers: Levers, lens: bool) -> tuple[Round, tuple[Event, ...]]:
    """Walk towards our door; at every other one he stops and listens."""
    least = nearest(levers)
    if least and now.door <= least:
        return now, ()
    pace = levers.orderly_pace + (1 if lens and now.door < _HURRIES_BELOW else 0)
    door = max(least, now.door - pace)
    if door <= 0:
        arrived = replace(now, door=0, walk=Walk.AT_THE_DOOR, wait_ticks=notice_ticks(levers))
        return arrived, (events.AtTheDoor(),)
    passed = _doors(door)
    if passed == _doors(now.door):
        return replace(now, door=door), ()
    stop = _STOP_TICKS + roll(seed, "orderly", now.looks, passed, sides=_STOP_SIDES)
    return replace(now, door=door, walk=Walk.LISTENING, wait_ticks=stop), (
        events.Footsteps(passed),
    )


def _doors(door: int) -> int:
    """Give how many doors he is away, the one he stands at counted."""
    return (door + DOOR - 1) // DOOR


def _go(now: Round) -> tuple[Round, tuple[Event, ...]]:
    door = min(DOORS * DOOR, now.door + _GOING_PACE)
    if door < DOORS * DOOR:
        return replace(now, door=door), ()
    if now.looks >= _ROUNDS:
        return replace(now, door=door, walk=Walk.GONE), ()
    return replace(now, door=door, walk=Walk.AWAY, wait_ticks=_PAUSE_TICKS), ()


def _after_waiting(now: Round) -> tuple[Round, tuple[Event, ...]]:
    """Do what comes next."""
    match now.walk:
        case Walk.AT_THE_DOOR:
            return replace(now, walk=Walk.LOOKING, wait_ticks=_LOOK_TICKS), ()
        case Walk.LOOKING:
            gone = replace(now, walk=Walk.GOING, wait_ticks=0, looks=now.looks + 1)
            return gone, (events.LookedIn(),)
        case _:
            return replace(now, walk=Walk.COMING, wait_ticks=0), ()
