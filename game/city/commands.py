"""Everything a player can do in the city; each is one finished act."""

from dataclasses import dataclass

from game.city.difficulty import Movement, Name
from game.city.discs import Recipe, Tape, Verdict


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
class Pack:
    """At the port: what lies in the open bag was packed by hand, among harmless things."""

    items: tuple[int, ...]
    """Numbers of all that lies in it."""
    cover: int
    """How well it hides them now, percent, 0..80."""


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
class Taped:
    """At home by night: one sat at the set, and this is what was caught."""

    tape: Tape | None = None
    """Nothing = a night without a song."""
    knocks: int = 0
    """How often the wall knocked at the howling of a jammer."""


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
    outcome: str = "handed"
    """What came of it: handed, walked (it is still ours), dropped or caught."""
    seen: int = -1
    """The most that anybody suspected, 0..1000; -1 = nobody looked how it was done."""


@dataclass(frozen=True, slots=True)
class Conceal:
    """In the street: everything the sleeve can hold goes into the sleeve, hands are empty."""


@dataclass(frozen=True, slots=True)
class ShowPapers:
    """In the street, stopped: how one stood it, and what was moved or given while he asked."""

    doubt: int
    """0..1000, when he made up his mind."""
    given_up: tuple[int, ...] = ()
    """Numbers of the things that were handed over."""
    shifted: int = 0
    """Number of the thing that lies elsewhere now, 0 = none."""
    spot: str = ""
    """Where it lies."""
    friend: bool = False
    """Somebody with an armband patted, where nothing was."""


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


@dataclass(frozen=True, slots=True)
class TakeDoor:
    """After the last chapter: go through a door that is open; some of them ask one thing more."""

    ending: str
    choice: str = ""
    """A listener, or one of the door's own answers."""


@dataclass(frozen=True, slots=True)
class CutLast:
    """Behind the last door: a disc was cut, for one listener."""

    recipe: Recipe
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SetNeedle:
    """In the end: set the needle down on the first disc, half a century later."""

    marked: bool = False
    """The disc lies as its pencil line says, as it lay when it was cut."""


@dataclass(frozen=True, slots=True)
class SetDifficulty:
    """At any time: let the run be kinder or harder from here on."""

    difficulty: Name


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Before a block, on Easy: it was lived once already, and is taken back."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """After a movement of the hand, on Easy: it does not count, and begins once more."""

    movement: Movement


Command = (
    GoTo
    | Leave
    | Hide
    | Buy
    | PutBack
    | Pack
    | PassGate
    | TookFilms
    | Pressed
    | Played
    | Taped
    | PayDebt
    | Offer
    | Accept
    | Decline
    | HandOver
    | Conceal
    | ShowPapers
    | WalkAway
    | Choose
    | TurnPage
    | TakeDoor
    | CutLast
    | SetNeedle
    | SetDifficulty
    | TakeBack
    | TryAgain
)
