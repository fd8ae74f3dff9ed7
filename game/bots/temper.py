"""Tempers: what makes one bot greedy and another careful."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Temper:
    """How a dealer weighs money now against trouble later; money in kopecks."""

    skill: int
    danger_kop: int
    """What a search costs over and above what it takes: the folder remembers."""
    stop_percent: int
    """Goes to no corner where a stop is likelier than this."""
    gate_percent: int
    """Passes the gate with no greater chance that the bag is opened."""
    carry: int
    """Cells of goods that are carried about the city at most."""
    low_from: int
    """Dossier (hundredths) from which a block behind the curtain is worth more than money."""
    low_kop: int
    """What such a block is worth then."""
    ask_percent: int
    """Of what one expects, asked first."""
    reads_signs: bool
    """Keeps off somebody who likes nothing and minds nothing."""
    fair: bool
    """Leaves a twentieth of the price, so that nobody turns to look."""
    calm_percent: int
    """Goes round the corner with him where a stop is likelier than this."""
    reserve_kop: int
    """Money that is never spent on goods."""
    discs_a_day: int = 99
    """Cuts no more than these; 0 = cuts nothing at all."""
    only_ears: bool = False
    """Sells discs only to those who mind how they sound."""
    sails: bool = True
    """Goes to the port."""
    masters: int = 1
    """Sits at the set by night while there are fewer songs to copy than this."""
    never: frozenset[str] = frozenset()
    """Kinds of places where he does not go."""


GREEDY = Temper(
    skill=60,
    danger_kop=0,
    stop_percent=100,
    gate_percent=60,
    carry=26,
    low_from=10_001,
    low_kop=0,
    ask_percent=112,
    reads_signs=False,
    fair=False,
    calm_percent=101,
    reserve_kop=0,
)
CAREFUL = Temper(
    skill=60,
    danger_kop=4000,
    stop_percent=18,
    gate_percent=8,
    carry=10,
    low_from=4000,
    low_kop=2500,
    ask_percent=96,
    reads_signs=True,
    fair=True,
    calm_percent=14,
    reserve_kop=1900,
)
