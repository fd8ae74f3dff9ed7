"""The night's air as facts: its stations, the orders about them, and how long one may sit up.

Whoever starts the dial fills these in from what is sent tonight; the hand knows nothing else of
the air, and everything in it is a whole number.
"""

from dataclasses import dataclass
from types import MappingProxyType

BANDS = ((49, 5_900_000, 6_250_000), (41, 7_000_000, 7_400_000),
         (31, 9_400_000, 9_900_000), (25, 11_600_000, 12_100_000))  # fmt: skip
"""(metres, lowest Hz, highest Hz) in the order of the switch."""
AERIALS = 3
"""Ways the wire can be hung."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a kind of jammer lies beside the carrier that it covers."""

    off_hz: int
    """From the carrier to its middle, to one side or the other."""
    half_hz: int
    """Half its width."""
    sweep_hz: int = 0
    """How far it swings to both sides of its middle."""
    sweep_ticks: int = 60
    """What a swing to and fro lasts."""
    power: int = 100
    """Percent of the mast's strength."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order to cover a station, in tenths of a second after the set was turned on."""

    kind: str
    """saw, warble, diesel, crowd or march."""
    first_tenth: int
    last_tenth: int
    shape: Shape | None = None
    """How it lies, if not as its kind does."""


@dataclass(frozen=True, slots=True)
class Station:
    """One transmitter."""

    id: str
    hz: int
    """Its carrier."""
    strength: int
    """How far it closes the eye on a steady sky, 0 to 100."""
    hour: str = ""
    """What it carries; two stations of one hour send the same. A bare carrier has none."""
    orders: tuple[Order, ...] = ()
    """In the order of their times; no two at once."""
    items: tuple[tuple[int, str], ...] = ()
    """(tenth from which on, what is sent): a song's id, or talk."""

    def item_at(self, tenth: int) -> str:
        """Give what is sent at a moment."""
        sent = ""
        for first, name in self.items:
            if first > tenth:
                break
            sent = name
        return sent


@dataclass(frozen=True, slots=True)
class Night:
    """All that is in the air, and what one sits up for."""

    stations: tuple[Station, ...]
    wanted: str = ""
    """The hour one came for; nothing = whatever there is."""
    wanted_s: int = 60
    """Clean seconds that make a song."""
    seconds: int = 240
    """How long one may sit up."""
    static: int = 12
    """What hisses even in the narrowest passband."""
    fading_percent: int = 45
    """How much of a station the sky may take."""
    jam_percent: int = 100
    """How wide the jammers are, of their usual width."""


SHAPES = MappingProxyType(
    {
        "saw": Shape(1500, 700, sweep_hz=900, sweep_ticks=95),
        "warble": Shape(1300, 500, sweep_hz=800, sweep_ticks=22),
        "crowd": Shape(1600, 1300, power=90),
        "diesel": Shape(0, 2600, power=55),
        "march": Shape(0, 4300),
    }
)
"""The saw and the warble leave one side of a station free, the diesel lets a strong one through,
the crowd can be narrowed away, and nothing helps against a march."""
USUAL_SHAPE = SHAPES["march"]
