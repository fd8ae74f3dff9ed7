"""The levers: how kind a movement is to the hand, from easy to hard and from free to assisted."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Levers:
    """What difficulty, tools and help change in the movements."""

    tremor_steps: int = 10
    """Widest step of the tremor; 0 is a steady hand."""
    wall_speed_percent: int = 100
    """How fast machine time runs; the machines themselves do not see it."""
    notice_percent: int = 100
    """How early a look, a door or a knock is announced."""
    look_ahead_tenths: int = 90
    """How much of the song to come is lit."""
    assisted: bool = False

    bites: int = 44
    """Bites of the scissors in one turn: nail scissors 60, shears 36."""
    creep_divisor: int = 14
    """The greater, the less the scissors creep outward."""
    tear_limit: int = 1000
    tear_percent: int = 100
    """How readily the sheet tears; old nitrate 200."""

    glow_divisor: int = 12
    """The smaller, the faster the heat leaves the film."""
    ember_per_tick: int = 3
    """What a tick of touching costs the ember; a fag end 8."""

    chip_sides: int = 4000
    """The greater, the rarer a chip lifts the cutter."""
    mains_percent: int = 100
    """How far the neighbours' kettles pull the mains."""
    neighbour_awake: bool = True
    headphones: bool = False
    level_held: bool = False
    """An assisted lathe holds the level, and leaves the weight to the hand."""

    orderly_pace: int = 2
    """In 1/120 of the way between two doors, a tick."""
    orderly_nearest: int = 0
    """The orderly comes no nearer than this, in 1/120 door; 0 lets him look in."""

    patrols: int = 2
    """How many patrolmen walk the street, 1 to 3."""
    look_cone_deg: int = 25
    """Half the angle in which a patrolman sees."""


EASY = Levers(
    tremor_steps=6,
    wall_speed_percent=80,
    notice_percent=150,
    look_ahead_tenths=120,
    creep_divisor=20,
    glow_divisor=9,
    chip_sides=9000,
    orderly_pace=1,
    patrols=1,
    look_cone_deg=18,
)
NORMAL = Levers()
HARD = Levers(
    tremor_steps=16,
    notice_percent=66,
    look_ahead_tenths=50,
    creep_divisor=10,
    tear_limit=700,
    glow_divisor=15,
    chip_sides=2500,
    orderly_pace=3,
    patrols=3,
    look_cone_deg=32,
)

_TIRED_STEPS = 4


def tired(levers: Levers) -> Levers:
    """Make the hand tremble as after night upon night; a steady hand stays steady."""
    if not levers.tremor_steps:
        return levers
    return replace(levers, tremor_steps=levers.tremor_steps + _TIRED_STEPS)


def assisted(levers: Levers) -> Levers:
    """Steady the hand: guides, warnings twice as early, one free recovery."""
    return replace(levers, assisted=True, tremor_steps=0, notice_percent=2 * levers.notice_percent)
