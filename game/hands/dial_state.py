"""What a set on a night is made of: its knobs, its tape, and the wall beside it."""

from dataclasses import dataclass, field
from enum import Enum

from game.city.discs import Curve
from game.hands.dial_air import Heard
from game.hands.dial_facts import Night
from game.hands.levers import Levers

SECOND_TICKS = 60
LEAST_WIDTH_HZ, MOST_WIDTH_HZ = 1500, 5000
"""Half the passband, as a kitchen set can be set."""
WARM = 1000


class Phase(Enum):
    """Whether one still listens."""

    LISTENING = "listening"
    OFF = "off"
    """Switched off."""
    OVER = "over"
    """The night is over."""


@dataclass(frozen=True, slots=True)
class Knobs:
    """What the hand has set."""

    tune_hz: int
    band: int
    places_hz: tuple[int, ...]
    """Where each band was left."""
    spin_hz: int = 0
    """How fast the needle moves, Hz a tick; the knob has a flywheel."""
    width_hz: int = 3000
    aerial: int = 0


@dataclass(frozen=True, slots=True)
class Second:
    """One second of tape."""

    how: str
    """clean, jammed or faint."""
    station: str
    item: str
    """What was sent: a song's id, or talk."""
    night_tick: int
    """When it was taken, ticks after the set was turned on."""
    tune_hz: int
    """Mean place of the needle."""
    width_hz: int
    """Mean half width."""
    margin: int
    """Mean of what stood above jam and static."""


@dataclass(frozen=True, slots=True)
class Reel:
    """The tape: full seconds, and what has been gathered of the one that runs."""

    seconds: tuple[Second, ...] = ()
    ticks: int = 0
    """Of the running second; 0 = the tape has just begun or stands."""
    runs: bool = False
    signal: int = 0
    jam: int = 0
    mask: int = 0
    tune_hz: int = 0
    width_hz: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """Knobs that turn once for each press, and must be let go before they turn again."""

    band: bool = False
    aerial: bool = False
    off_ticks: int = 0
    """How long the switch has been held."""


@dataclass(frozen=True, slots=True)
class State:
    """A set that is listened to."""

    seed: int
    levers: Levers
    night: Night
    knobs: Knobs
    heard: Heard = field(default_factory=Heard)
    reel: Reel = field(default_factory=Reel)
    held: Held = field(default_factory=Held)
    tick: int = 0
    warm: int = 0
    """0 to 1000; a cold set drifts."""
    deaf_ticks: int = 0
    """How long the band switch still crackles."""
    lamps: int = 0
    kind: str = ""
    """Jammer on the station at the needle."""
    knock: int = 0
    knocks: int = 0
    spared: bool = False
    """An assisted tape has left out its one jammed second."""
    phase: Phase = Phase.LISTENING


@dataclass(frozen=True, slots=True)
class Tape:
    """What was recorded, enough to make the master from."""

    station: str
    """On it longest."""
    item: str
    """The song of that station that is on it longest; nothing if there was only talk."""
    seconds: tuple[Second, ...]
    clean_s: int
    jammed_s: int
    faint_s: int
    longest: tuple[int, int]
    """Longest clean run: (first second of tape, seconds)."""
    gaps: tuple[tuple[int, int], ...]
    """(first, behind the last) seconds of tape that are not clean."""
    joins: int
    """Clicks of a splice, if all clean runs are joined."""
    pieces: tuple[tuple[int, int, int], ...]
    """(tick of the night, first second of tape, seconds) of all that was taken without a stop."""
    tuning: Curve
    """(tenth of tape, Hz) of the needle."""
    width: Curve
    """(tenth of tape, Hz) of half the passband."""
    bandwidth_hz: int
    """What the middle second lets through, 4200 at most."""
    snr_db: int
    """Of the clean seconds, or of all if none is clean."""
    knocks: int
    night_s: int
    """How long one sat up."""
