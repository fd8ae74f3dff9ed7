"""What packing is made of: a bag, a bunk, and a hand with one thing in it."""

from dataclasses import dataclass, field
from enum import Enum

from game.hands.bag_grid import Laid, Layout, Luggage
from game.hands.levers import Levers


class Phase(Enum):
    """Whether the bag is open."""

    PACKING = "packing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Hand:
    """A thing in the hand, and how the bag was before it was lifted."""

    number: int
    turn: int
    before: Layout


@dataclass(frozen=True, slots=True)
class Pushes:
    """Pushes that do something once, and how long the hand has been pushed to a side."""

    x_ticks: int = 0
    y_ticks: int = 0
    x: int = 0
    y: int = 0
    """-1, 0 or 1."""
    a: bool = True
    b: bool = True
    c: bool = True
    """A tool that is held when the bag is opened does nothing."""
    u: bool = False
    v: bool = False
    b_ticks: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """A bag that is being packed."""

    seed: int
    levers: Levers
    luggage: Luggage
    layout: Layout = ()
    hand: Hand | None = None
    column: int = 3
    row: int = 4
    """The cell under the hand; of a thing, its upper left corner."""
    chosen: int = 0
    """Which thing on the bunk the hand would take."""
    history: tuple[Layout, ...] = ()
    pushes: Pushes = field(default_factory=Pushes)
    whistle_ticks: int = 0
    """Until the ship whistles; 0 = there is no clock."""
    best: Laid | None = None
    """Where an assisted hand is shown that the thing does best."""
    tick: int = 0
    phase: Phase = Phase.PACKING


@dataclass(frozen=True, slots=True)
class Packing:
    """A bag as it was closed."""

    layout: Layout
    left_behind: tuple[int, ...]
    exposure: int
    """What a patting hand feels, 0 to 100."""
    care_lo: int
    care_hi: int
    """Where he opens it, the share of forbidden weight counted in."""
    illicit_percent: int
    in_zone: tuple[int, ...]
    """Forbidden things that lie where he pats."""
    cracks: tuple[tuple[int, int, int], ...]
    """(number, tenths of a degree, um): a line across what something heavy lay on."""
    tenths: int
