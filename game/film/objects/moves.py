"""Moves: what a small figure does, in four steps each, as the angles of its bones."""

from types import MappingProxyType
from typing import NamedTuple


class Step(NamedTuple):
    """Angles from straight down in degrees, towards the face: legs, arms, and the rest."""

    near_thigh: float
    near_shin: float
    far_thigh: float
    far_shin: float
    near_arm: float
    far_arm: float
    near_bend: float = 16
    """How far the near fore-arm is bent up from its upper arm."""
    far_bend: float = 16
    lean: float = 0
    """How far the trunk leans forward."""
    nod: float = 0
    """How far the head hangs forward of the trunk."""
    jaw: float = 0
    toe: float = 0
    """How far the near foot is turned up on its heel."""


_STANDING = (3, -4, -5, -7)
_POCKETS = {"near_bend": 46, "far_bend": 50}

MOVES: MappingProxyType[str, tuple[Step, Step, Step, Step]] = MappingProxyType(
    {
        "walk": (
            Step(24, 4, -18, -34, -24, 26),
            Step(4, -2, 20, -44, -4, 6),
            Step(-18, -34, 24, 4, 26, -24),
            Step(20, -44, 4, -2, 6, -4),
        ),
        "idle": (
            Step(*_STANDING, -6, -2, nod=2),
            Step(*_STANDING, -4, 0, lean=1),
            Step(*_STANDING, -3, 2, lean=1.6, nod=-2),
            Step(*_STANDING, -5, 0, lean=0.8),
        ),
        "talk": (
            Step(*_STANDING, 20, -4, near_bend=84, jaw=4),
            Step(*_STANDING, 30, -4, near_bend=104, jaw=13, nod=-4),
            Step(*_STANDING, 38, -2, near_bend=70, jaw=7, lean=2, nod=3),
            Step(*_STANDING, 26, -4, near_bend=92, jaw=15, lean=1),
        ),
        "listen": (
            Step(*_STANDING, -24, -20, **_POCKETS, nod=10),
            Step(*_STANDING, -23, -19, **_POCKETS, nod=7, toe=9, lean=0.6),
            Step(*_STANDING, -22, -18, **_POCKETS, nod=3, toe=20, lean=1.5),
            Step(*_STANDING, -23, -19, **_POCKETS, nod=6, toe=12, lean=0.8),
        ),
        "dance": (
            Step(34, -26, -20, -44, 62, -34, near_bend=54, far_bend=40, lean=-6, nod=-4, jaw=5),
            Step(12, -6, 6, -34, 20, 30, near_bend=86, far_bend=86, nod=4),
            Step(-16, -40, 38, -22, -34, 66, near_bend=40, far_bend=54, lean=-6, nod=-4, jaw=5),
            Step(8, -32, 14, -4, 32, 18, near_bend=86, far_bend=86, lean=3, nod=4),
        ),
        "search": (
            Step(10, -16, -8, -18, 48, 40, near_bend=22, far_bend=30, lean=19, nod=8),
            Step(10, -16, -8, -18, 60, 30, near_bend=34, far_bend=12, lean=21, nod=4),
            Step(10, -16, -8, -18, 66, 44, near_bend=12, far_bend=40, lean=17, nod=-2),
            Step(10, -16, -8, -18, 52, 58, near_bend=28, far_bend=20, lean=20, nod=6),
        ),
    }
)
"""The second half of ``listen`` begins on the beat: the foot is up before it and comes down."""
