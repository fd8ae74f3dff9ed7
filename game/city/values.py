"""What the story remembers, variable by variable."""

from collections.abc import Mapping
from dataclasses import replace

from game.city.kept import kept, lately
from game.city.state import State, Story
from game.city.tale import Variable
from game.city.whole import clamp


def values_of(state: State) -> Mapping[str, int]:
    """Give every variable of the story by name."""
    return _values(state.level.variables, state.story.values)


@lately
def _values(
    variables: tuple[Variable, ...], values: tuple[tuple[str, int], ...]
) -> Mapping[str, int]:
    """Put together what is remembered; it changes once in many acts."""
    return {**{name: row.first for name, row in _declared(variables).items()}, **dict(values)}


@kept(64)
def _declared(variables: tuple[Variable, ...]) -> dict[str, Variable]:
    return {variable.id: variable for variable in variables}


def is_declared(state: State, name: str) -> bool:
    """Tell whether somebody has declared a variable in this level."""
    return name in _declared(state.level.variables)


def told_of(state: State) -> frozenset[str]:
    """Give the talks that have been held."""
    return _told(state.story.told)


@lately
def _told(told: tuple[str, ...]) -> frozenset[str]:
    return frozenset(told)


def value_of(state: State, name: str) -> int:
    """Give one variable; one that nobody has declared is 0."""
    return values_of(state).get(name, 0)


def with_value(state: State, name: str, value: int) -> Story:
    """Give the story with one variable set, as far as it goes."""
    variable = _declared(state.level.variables).get(name) or Variable(name, most=99)
    values = {**dict(state.story.values), name: clamp(value, variable.least, variable.most)}
    return replace(state.story, values=tuple(sorted(values.items())))
