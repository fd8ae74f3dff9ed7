"""What an author writes of ends: who may hold the first disc, what it tells, which doors open."""

from dataclasses import dataclass

from game.city.tale import Test

FATES = ("moved", "dead", "raided", "pawned", "border", "tools", "burnt")
"""What takes a disc out of a hand; burnt = it is gone, and only a copy is left."""
TRACES = ("certain", "likely", "guessed")
"""How well the finder knows something: paper or strip, a mark, nothing but a feeling."""


@dataclass(frozen=True, slots=True)
class Fate:
    """Something that takes the first disc from its holder when a chapter ends."""

    kind: str
    """moved, dead, raided, pawned, border, tools or burnt."""
    chapter: int = 0
    """1..11; 0 = at the end of any."""
    when: tuple[Test, ...] = ()
    """It happens only if all of these hold."""
    to: str = ""
    """Who has it then; nothing = whom the holder trusts most."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody, or some place, that may hold the first disc."""

    id: str
    plays: int = 2
    """How often it is played there in a chapter, 0..20."""
    trusts: tuple[str, ...] = ()
    """To whom it is given, the most trusted first."""
    fates: tuple[Fate, ...] = ()
    trace: str = "guessed"
    """How well it is known in the end: certain, likely, guessed; nothing = a gap in the list."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A line of the finder's list that comes from the disc itself: text held-<id>."""

    id: str
    kind: str = "guessed"
    """certain, likely or guessed."""
    any: tuple[tuple[Test, ...], ...] = ()
    """It is there if all tests of one of these hold."""
    last: bool = False
    """It stands after those who held it, not before them."""
    mark: bool = False
    """It is the pencil line that says how the disc lay when it was cut."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A way in which it can end: texts closing-<id>-title, -1, -2 ..."""

    id: str
    any: tuple[tuple[Test, ...], ...] = ()
    """It is open if all tests of one of these hold."""
    door: bool = False
    """It is chosen; others come by themselves."""
    listener: bool = False
    """Whoever chooses it chooses a listener too, and cuts one more disc."""
    answers: tuple[str, ...] = ()
    """What is asked behind it: texts door-<id>-<answer>, closing-<id>-<answer>."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something that turns a closing scene by one object: text closing-<id>."""

    id: str
    when: tuple[Test, ...] = ()
    """It is there if all of these hold."""
    ending: str = ""
    """It belongs to this ending alone; nothing = to every one."""
