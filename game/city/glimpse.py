"""A glimpse: what can be seen, looked at part by part, and only when somebody wants to know."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from game.city.seen import Seen, SeenHome, SeenPlace, SeenPort, SeenStreet

Look = Callable[[str], Any]
"""Gives a part of what is seen by its name."""
T = TypeVar("T")


class Glimpse:
    """Makes a record of one whose fields are looked at when they are asked for, and only once.

    A scene draws most of what there is to see; a bot asks for a few of a hundred parts, thousands
    of times a game.
    """

    __slots__ = ()
    look: Look

    def __getattr__(self, name: str) -> Any:
        """Look at a part for the first time; from then on it is found without coming here."""
        if name not in self.__dataclass_fields__:
            raise AttributeError(name)
        part = self.look(name)
        object.__setattr__(self, name, part)
        return part


class GlimpseOfAll(Glimpse, Seen):
    """Everything, at a glance."""

    __slots__ = ("look",)


class GlimpseOfPlace(Glimpse, SeenPlace):
    """A place of the map, at a glance."""

    __slots__ = ("look",)


class GlimpseOfHome(Glimpse, SeenHome):
    """The room, at a glance."""

    __slots__ = ("look",)


class GlimpseOfPort(Glimpse, SeenPort):
    """The quay, at a glance."""

    __slots__ = ("look",)


class GlimpseOfStreet(Glimpse, SeenStreet):
    """The corner, at a glance."""

    __slots__ = ("look",)


GLIMPSES: Mapping[type[Any], type[Any]] = MappingProxyType(
    {
        Seen: GlimpseOfAll,
        SeenHome: GlimpseOfHome,
        SeenPlace: GlimpseOfPlace,
        SeenPort: GlimpseOfPort,
        SeenStreet: GlimpseOfStreet,
    }
)
"""What stands in for each kind of record that is looked at part by part."""
KINDS = MappingProxyType({one: kind for kind, one in GLIMPSES.items()})


def glimpse(kind: type[T], look: Look, /, **known: Any) -> T:
    """Give a record of that kind of which nothing has been looked at yet but what is known."""
    seen: T = object.__new__(GLIMPSES[kind])
    object.__setattr__(seen, "look", look)
    for name, part in known.items():
        object.__setattr__(seen, name, part)
    return seen


def kind_of(record: object) -> type[Any]:
    """Tell what kind of record something is or stands in for."""
    return KINDS.get(type(record), type(record))
