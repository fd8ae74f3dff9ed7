"""What an author writes of people: variables, scenes, and what a choice in them does."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

ANSWERS: Mapping[str, Callable[[int, int], bool]] = MappingProxyType(
    {
        "is": operator.eq,
        "not": operator.ne,
        "least": operator.ge,
        "most": operator.le,
        "above": operator.gt,
        "below": operator.lt,
        "has": lambda value, bits: value & bits == bits,
    }
)
TESTS = tuple(ANSWERS)
CHANGES = ("set", "add")
Test = tuple[str, str, int | str]
"""(what, one of TESTS, value): ("kostya", "is", 1), ("have:rec_letter", "least", 1). What is asked
about is a variable or a fact (see facts.py); the value may be another of them: ("names_left",
"above", "names_washed"). "has" asks for bits of a sum: ("kit", "has", 32768)."""
Change = tuple[str, str, int]
"""(variable, one of CHANGES, value)."""

HANDS = ("queue", "lender", "friends")

NARRATOR = "narrator"
TRUST = "trust_"
"""Variables that begin so are what a person thinks of us, -5..10."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A whole number that the story remembers over chapters."""

    id: str
    least: int = 0
    most: int = 1
    first: int = 0
    """Its value when nothing has happened yet."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way to answer: what it wants, what it costs, what it leaves behind."""

    id: str
    """Texts: scene-<scene>-<id>; its answer scene-<scene>-<id>-1, -2 ..."""
    when: tuple[Test, ...] = ()
    """It is offered only if all of these hold."""
    says: tuple[str, ...] = ()
    """Who speaks in the answer, bubble by bubble."""
    sets: tuple[Change, ...] = ()
    """At most three."""
    cash_kop: int = 0
    """Plus is given to us, minus is paid; it cannot be chosen without the money."""
    debt_kop: int = 0
    dossier: int = 0
    """Hundredths."""
    heat: int = 0
    """Hundredths, in every district."""
    blocks: int = 0
    """Quarters of a day that it takes, 0..8."""
    gives: tuple[str, ...] = ()
    """Goods that are put where things lie at home."""
    takes: tuple[str, ...] = ()
    """Goods that one must own and that are gone then."""
    films: int = 0
    """Blanks given; below 0 that many of the oldest go."""
    sheets: tuple[str, ...] = ()
    """What is on the blanks given, one after the other; nothing more = whatever there is."""
    bones: int = 0
    """Below 0: that many of one's discs go, the poorest first."""
    begins: str = ""
    """Who has the first disc that leaves the house by it."""
    raid: bool = False
    """They come at six of the coming morning, and the wall knocks before."""
    exchange: str = ""
    """Through whose hands old notes pass before the reform: one of HANDS, or nothing."""
    counter: str = ""
    """The counter that sells what it gives; it counts."""
    presses: int = 0
    """Copies that are pressed of one's dearest disc; what it takes is their raw material."""
    wash: int = 0
    """Films that are washed: an hour each, the picture goes and the name with it."""
    backs: int = 0
    """Films that are washed and glued to photographs."""
    hidden: bool = False
    """What comes of it is not said beforehand: a blank corner of film stands beside it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A talk of a few bubbles that ends in a choice, or in silence."""

    id: str
    """Texts: scene-<id>-title and scene-<id>-1, -2 ...; unique in the whole campaign."""
    says: tuple[str, ...]
    """Who speaks, bubble by bubble: a person, or the narrator."""
    options: tuple[Option, ...]
    first: int = 0
    """First played day on which it may come, by index."""
    last: int = 99
    """Last played day on which it may come."""
    blocks: tuple[str, ...] = ("morning", "day", "evening", "night")
    place: str = ""
    """A place, or a kind of place, where it comes; nothing = anywhere, before one sets out."""
    when: tuple[Test, ...] = ()
    """It comes only if all of these hold."""
    again: bool = False
    """It may be held each time one comes to its place."""


def holds(values: Mapping[str, int], tests: tuple[Test, ...]) -> bool:
    """Tell whether all tests hold."""
    return all(
        ANSWERS[how](values.get(name, 0), values.get(to, 0) if isinstance(to, str) else to)
        for name, how, to in tests
    )
