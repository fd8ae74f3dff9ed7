"""Everything a player can do in the city; each is one finished act."""

from dataclasses import dataclass

from game.city.discs import Recipe, Verdict


@dataclass(frozen=True, slots=True)
class GoTo:
    """From the map: spend this block at a place."""

    place: str


@dataclass(frozen=True, slots=True)
class Leave:
    """End the visit; the block is over, and after the night block so is the day."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Put a thing, film or bone somewhere else: on the body, in the room, or past the gate."""

    item: int
    spot: str


@dataclass(frozen=True, slots=True)
class Buy:
    """At the port: take one piece of a good from the sailor; it lies in the open bag."""

    good: str


@dataclass(frozen=True, slots=True)
class PutBack:
    """At the port: give a piece back to the sailor, for the same money."""

    item: int


@dataclass(frozen=True, slots=True)
class PassGate:
    """At the port: go through customs with the bag as it is; the block ends there."""

    offer: int = 0
    """Number of a thing to give up to him, 0 = nothing."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One film chosen at the light box."""

    number: int
    centre_x_cmm: int = 0
    centre_y_cmm: int = 0
    name_cut: bool = False


@dataclass(frozen=True, slots=True)
class TookFilms:
    """At the hospital: what the hand brought home from the light box."""

    films: tuple[Taken, ...]
    thrown_out: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """At the workshop: a disc was cut and listened to."""

    recipe: Recipe
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Played:
    """At home: a bone was played once more, for oneself."""

    item: int


@dataclass(frozen=True, slots=True)
class PayDebt:
    """At home or on the map: send Glukhov some money."""

    kop: int


@dataclass(frozen=True, slots=True)
class Offer:
    """In the street: let somebody hear or see an item, and name a price."""

    buyer: str
    item: int
    price_kop: int


@dataclass(frozen=True, slots=True)
class Accept:
    """In the street: take the price that the buyer named."""


@dataclass(frozen=True, slots=True)
class Decline:
    """In the street: let the deal go, with a nod."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """In the street: give the item and take the money."""

    calmly: bool = False
    """Round the corner: a tenth less money, nothing to be seen."""


@dataclass(frozen=True, slots=True)
class Conceal:
    """In the street: everything the sleeve can hold goes into the sleeve, hands are empty."""


@dataclass(frozen=True, slots=True)
class WalkAway:
    """In the street: go, without running; the block is over."""


@dataclass(frozen=True, slots=True)
class Choose:
    """In a talk: give one of the answers; nothing else can be done before."""

    scene: str
    option: str


@dataclass(frozen=True, slots=True)
class TurnPage:
    """After a chapter: go on to the next one with what one has."""


Command = (
    GoTo
    | Leave
    | Hide
    | Buy
    | PutBack
    | PassGate
    | TookFilms
    | Pressed
    | Played
    | PayDebt
    | Offer
    | Accept
    | Decline
    | HandOver
    | Conceal
    | WalkAway
    | Choose
    | TurnPage
)
