"""A disc in the making: what was chosen at the table, and what each movement of the hand added."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.city.difficulty import EASY, HARD, NORMAL, Name
from game.city.discs import Blank, Recipe
from game.city.lathes import facet_um
from game.hands import levers
from game.hands.cigarette import Hole
from game.hands.grip import Grip
from game.hands.lathe import Ride
from game.hands.levers import Levers, assisted
from game.hands.scissors import Trim
from game.screen.settings import Settings

PITCHES_UM = (184, 212, 227, 265)
"""The screws that a kitchen has: the finer, the more music and the less land."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """One disc between film and gramophone."""

    song: str
    blank: Blank
    lathe: str
    seed: int
    pitch_um: int = PITCHES_UM[0]
    dull_um: int = 0
    """What the blade has lost since it was new."""
    burnt_first: bool = True
    tape: int = 0
    """Number of the tape it is copied from; 0 = a record."""
    awake: bool = False
    """Somebody behind the wall is awake."""
    trim: Trim | None = None
    hole: Hole | None = None
    ride: Ride | None = None
    grips: tuple[tuple[str, tuple[Grip, ...]], ...] = ()
    """(movement, what the hand did in each tick), for whoever repeats it."""

    @property
    def step(self) -> str:
        """Name the next step: trim, hole, cut or listen."""
        if self.trim is None:
            return "trim"
        if self.burnt_first and self.hole is None:
            return "hole"
        if self.ride is None:
            return "cut"
        return "hole" if self.hole is None else "listen"

    def grips_of(self, movement: str) -> tuple[Grip, ...]:
        """Give what the hand did in a movement."""
        return dict(self.grips).get(movement, ())

    def recipe(self) -> Recipe:
        """Give the recipe as far as it has come; what is not done yet is left out."""
        trim, hole, ride = self.trim, self.hole, self.ride
        return Recipe(
            song=self.song,
            blank=self.blank,
            lathe=self.lathe,
            seed=self.seed,
            trim=trim.vertices if trim else (),
            tears=trim.tears if trim else (),
            hole_ddeg=hole.offset_ddeg if hole else 0,
            hole_cmm=hole.offset_cmm if hole else 0,
            hole_size_cmm=hole.size_cmm if hole else 0,
            char=hole.char if hole else 0,
            burnt_first=self.burnt_first,
            pitch_um=self.pitch_um,
            facet_um=facet_um(self.lathe) + self.dull_um + (ride.facet_growth_um if ride else 0),
            level=ride.level if ride else (),
            weight=ride.weight if ride else (),
            speed=ride.speed if ride else (),
            jumps=ride.jumps if ride else (),
            gaps=ride.gaps if ride else (),
            end_tenths=ride.end_tenth if ride else 0,
            tape=self.tape,
        )


LEVERS: Mapping[Name, Levers] = MappingProxyType(
    {EASY: levers.EASY, NORMAL: levers.NORMAL, HARD: levers.HARD}
)


def levers_of(settings: Settings, difficulty: Name = NORMAL) -> Levers:
    """Give how kind the movements are, as the player wants it."""
    kind = LEVERS[difficulty]
    return assisted(kind) if settings.hand == "assisted" else kind
