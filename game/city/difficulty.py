"""Difficulty: three ways to live in the same city, told apart by rules and never by luck."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Name = Literal["easy", "normal", "hard"]
EASY: Name = "easy"
NORMAL: Name = "normal"
HARD: Name = "hard"
NAMES: tuple[Name, ...] = (EASY, NORMAL, HARD)
"""The kindest first."""
Movement = Literal[
    "bag", "lightbox", "scissors", "cigarette", "lathe", "dial", "handing", "documents"
]
MOVEMENTS: tuple[Movement, ...] = (
    "bag", "lightbox", "scissors", "cigarette", "lathe", "dial", "handing", "documents"
)  # fmt: skip
"""What is done by hand."""


@dataclass(frozen=True, slots=True)
class Mode:
    """How hard a run is."""

    difficulty: Name = NORMAL
    """As the player wants it now."""
    easiest: Name = NORMAL
    """The kindest that it has been since the first block: a result is one of that."""


USUAL = Mode()


@dataclass(frozen=True, slots=True)
class Grace:
    """Which of the second chances were taken."""

    taken_back: str = ""
    """The last date of which a block was taken back."""
    date: str = ""
    """The date of the second tries."""
    tried: tuple[Movement, ...] = ()
    """Movements that were tried once more on it."""


NO_GRACE = Grace()


@dataclass(frozen=True, slots=True)
class Measure:
    """What a difficulty changes; the defaults are those of Normal."""

    sleeve: int = 0
    """Cells more or fewer in a spot on the body that no search finds."""
    fine_percent: int = 100
    """Of the usual fine."""
    sweep_percent: int = 100
    """Of what an order adds to the patrols."""
    sweep_days: int = 0
    """Days of one order more, which end on the eve of the last played day."""
    searches: int = 0
    """Serious searches more or fewer until fifteen days."""
    exact: bool = True
    """Dangers are told in numbers, too."""
    second_chances: bool = False
    """Of every day one block can be taken back, and every movement tried once more."""


MEASURES: Mapping[Name, Measure] = MappingProxyType(
    {
        EASY: Measure(sleeve=2, fine_percent=60, sweep_percent=50, searches=1, second_chances=True),
        NORMAL: Measure(),
        HARD: Measure(sleeve=-2, fine_percent=160, sweep_days=2, searches=-1, exact=False),
    }
)
SWEEP_PERCENT = 145
"""Of the usual patrols, while that one order more holds."""


def searches_until_days(serious_searches: int, measure: Measure) -> int:
    """Give the serious searches that make fifteen days, where an author wants so many."""
    return max(1, serious_searches + measure.searches)


def kinder(a: Name, b: Name) -> Name:
    """Give the kinder of two."""
    return min(a, b, key=NAMES.index)


def tries_left(measure: Measure, grace: Grace, *, date: str) -> tuple[Movement, ...]:
    """Give the movements that may be tried once more on a date."""
    if not measure.second_chances:
        return ()
    used = grace.tried if grace.date == date else ()
    return tuple(movement for movement in MOVEMENTS if movement not in used)


def swept(percent: int, measure: Measure, *, day: int, days: int) -> int:
    """Give how many patrols there are on a played day, percent, where an author wants so many."""
    more = max(0, percent - 100)
    percent = percent - more + more * measure.sweep_percent // 100
    return percent * SWEEP_PERCENT // 100 if is_swept(measure, day=day, days=days) else percent


def is_swept(measure: Measure, *, day: int, days: int) -> bool:
    """Tell whether the one order more holds on a played day."""
    return 0 < days - 1 - day <= measure.sweep_days
