"""What a lathe in use is made of: its setting up, head, tip, turns, and the log of the ride."""

from dataclasses import dataclass, field
from enum import Enum

from game.city.discs import Curve, Survey
from game.city.whole import clamp
from game.hands.lathe_limits import TURN_TICKS
from game.hands.lathe_motor import Motor
from game.hands.levers import Levers
from game.hands.trace import Trace

TENTH_TICKS = 6
SECOND_TICKS = 60
LIFT_THROWS = 10
"""How much further inward a lifted head comes down than it was lifted."""
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Setup:
    """What does not change while a song is cut."""

    survey: Survey
    hardness_mpa: int
    outer_mm: int
    pitch_um: int
    end_tenth: int
    """Where song or film ends, whichever comes first, if nothing goes wrong."""
    room_ticks: int
    """Ticks of true speed that the spiral has room for."""
    missing_s: int
    """Seconds of the song that the film has no room for."""
    passages: tuple[tuple[int, int], ...]
    seed: int
    levers: Levers

    def peak_dum(self, tenth: int) -> int:
        """Give the peak of the song at a tenth of a second."""
        peaks = self.survey.peak_dum
        return peaks[clamp(tenth, 0, len(peaks) - 1)]

    def loudness(self, tenth: int) -> int:
        """Give how loud the song is at a tenth of a second, 0 to 100."""
        loudness = self.survey.loudness
        return loudness[clamp(tenth, 0, len(loudness) - 1)]

    def radius_um(self, song_ticks: int) -> int:
        """Give the radius that the head has reached."""
        return self.outer_mm * 1000 - song_ticks * self.pitch_um // TURN_TICKS


@dataclass(frozen=True, slots=True)
class Head:
    """The cutting head: how loud it is driven, how hard it presses."""

    level_cddb: int
    """Hundredths of a tenth of a decibel, so that a light hand moves it, too."""
    set_cmn: int
    """The weight that is set, hundredths of a mN."""
    force_mn: int
    """The weight that presses now."""
    push_mn: int = 0


@dataclass(frozen=True, slots=True)
class Tip:
    """The tip, the swarf round it, and how dull it is."""

    swarf: int = 0
    wear: int = 0
    worn: int = 0
    """Wear gathered within the second, in mN ticks."""
    silent_ticks: int = 0
    """How long the head stays up after swarf has wound round it."""


@dataclass(frozen=True, slots=True)
class Turns:
    """The turn that is being cut, and the last one beside it."""

    width_um: int
    swing_um: int = 0
    land_um: int = 0
    last_turn_um: tuple[int, ...] = (0,) * TURN_TICKS
    touch_tick: int = -TURN_TICKS
    breach_tick: int = -TURN_TICKS


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall to the neighbour."""

    knock: int = 0
    knocks: int = 0


@dataclass(frozen=True, slots=True)
class Log:
    """What goes into the recipe."""

    level: Trace = field(default_factory=Trace)
    weight: Trace = field(default_factory=Trace)
    speed: Trace = field(default_factory=Trace)
    jumps: Curve = ()
    gaps: tuple[int, ...] = ()
    touches: int = 0
    breaches: int = 0


class Phase(Enum):
    """What the lathe is doing."""

    BY_HAND = "by hand"
    RUNNING_THROUGH = "running through"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class State:
    """A lathe that is cutting."""

    setup: Setup
    head: Head
    motor: Motor
    tip: Tip
    turns: Turns
    wall: Wall = field(default_factory=Wall)
    log: Log = field(default_factory=Log)
    tick: int = 0
    song_ticks: int = 0
    passage: int = 0
    through_ticks: int = 0
    """How much longer the lathe runs by itself."""
    held_cddb: int = 0
    """The level that the hand left when the lathe began to run by itself."""
    phase: Phase = Phase.BY_HAND
    sweeping: bool = False
    """An assisted lathe is sweeping by itself."""
    ahead_ppm_ticks: int = 0
    """What a platter off speed has turned too far: ppm, summed up over the ticks of the song."""

    @property
    def tenth(self) -> int:
        """Tenth of a second of the song."""
        return self.song_ticks // TENTH_TICKS

    @property
    def end_tenth(self) -> int:
        """Where the film will be full: a thrown head and a fast platter use it up sooner."""
        thrown_um = sum(lift * LIFT_THROWS for _, lift in self.log.jumps)
        used = thrown_um * TURN_TICKS // self.setup.pitch_um + self.ahead_ppm_ticks // _MILLION
        return min(self.setup.end_tenth, max(1, (self.setup.room_ticks - used) // TENTH_TICKS))


@dataclass(frozen=True, slots=True)
class Ride:
    """A cut as it was ridden."""

    level: Curve
    """(tenth of a second, tenths of a decibel)."""
    weight: Curve
    """(tenth of a second, mN)."""
    speed: Curve
    """(tenth of a second, ppm)."""
    jumps: Curve
    """(tenth of a second, um of lift)."""
    gaps: tuple[int, ...]
    end_tenth: int
    touches: int
    breaches: int
    knocks: int
    wear: int
    """Of the tip, to go on with at the next disc."""
    facet_growth_um: int
    pitch_um: int
