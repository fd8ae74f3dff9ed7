"""The person: by which shapes and metal points one knows somebody at a glance."""

from dataclasses import dataclass, field
from typing import TypeAlias

from game.film.objects.skull_front import Face

Sign: TypeAlias = tuple[str, float, float] | tuple[str, float, float, float]
"""A thing, where it sits from the chin (x to the right, y down), and how large it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """How one looks: hair, hat, clothes, signs for all to see, and what only the tube finds."""

    hair: str = ""
    hat: str = ""
    clothes: str = "jacket"
    neck: str = ""
    """What is at the throat: tie, bow, scarf, beads."""
    face: Face = field(default_factory=Face)
    seen: tuple[Sign, ...] = ()
    """Drawn at both voltages."""
    hidden: tuple[Sign, ...] = ()
    """Drawn only at the high one."""
    ink: str | None = None
    """Colour of the clothes: the State is red."""
    carries: str = ""
    """What a whole figure has with it: a key of `carried.THINGS`."""
    stoop_deg: float = 0.0
    """How far a whole figure leans forward."""
    shoulders: float = 1.0
    head: float = 0.70
    """Units of the body to a unit of the head."""
    lower: float = 0.0
    """How much lower everything hangs: a child."""
    tilt_deg: float = 0.0
    low_shoulder: float = 0.0
    """How far the left shoulder drops."""
