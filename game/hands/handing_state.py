"""What handing over is made of: a hand with a bone between two coats, and a street around it."""

from dataclasses import dataclass
from enum import Enum

from game.hands.handing_street import Patrolman
from game.hands.levers import Levers

OURS, HIS = 250, 750
"""Up to the one, and from the other on, a coat hides the bone; between them it is bare."""
THERE = 1000
WAITS_TICKS = 1800


class Phase(Enum):
    """How it stands."""

    GIVING = "giving"
    HANDED = "handed"
    WALKED = "walked"
    """The bone is still ours."""
    DROPPED = "dropped"
    """It lies in the snow."""
    CAUGHT = "caught"


@dataclass(frozen=True, slots=True)
class State:
    """A bone on its way from coat to coat."""

    seed: int
    levers: Levers
    crowd: int
    """0 (empty) to 3 (full)."""
    patrolmen: tuple[Patrolman, ...]
    tram_first: int
    """Tick of the first tram."""
    way_c: int = 0
    """Hundredths of the way's thousand parts, so that a light hand moves it, too."""
    tick: int = 0
    tremor: int = 0
    slip: int = 0
    """How far the bone has begun to slide, 0 to 1000."""
    shock_ticks: int = 0
    """After a fumble the hand is off for a moment."""
    fumbles: int = 0
    suspicion: int = 0
    worst: int = 0
    """The most that anybody has suspected."""
    bare_ticks: int = 0
    watched_ticks: int = 0
    """How long it was bare before somebody's eyes."""
    away_ticks: int = 0
    """How long the hand has been about to leave."""
    spared: bool = False
    """An assisted hand is let off once."""
    phase: Phase = Phase.GIVING

    @property
    def way(self) -> int:
        """Where the bone is: 0 in our coat, 1000 in his."""
        return self.way_c // 100

    @property
    def bare(self) -> bool:
        """Whether anybody could see it."""
        return OURS < self.way < HIS or self.shock_ticks > 0


@dataclass(frozen=True, slots=True)
class Handing:
    """How it went."""

    handed: bool
    noticed: bool
    """Somebody walked over."""
    seen: int
    """The most that anybody suspected, 0 to 1000."""
    tenths: int
    """Tenths of a second from the first tick to the last."""
    bare_tenths: int
    watched_tenths: int
    fumbles: int
    dropped: bool
    caught: bool


def waits_ticks(levers: Levers) -> int:
    """Give how long he waits; an assisted hand has twice the time."""
    return 2 * WAITS_TICKS if levers.assisted else WAITS_TICKS
