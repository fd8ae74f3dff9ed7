"""What the story remembers, variable by variable."""

from dataclasses import replace

from game.city.state import State, Story
from game.city.tale import Variable
from game.city.whole import clamp


def values_of(state: State) -> dict[str, int]:
    """Give every variable of the story by name."""
    return {
        **{variable.id: variable.first for variable in state.level.variables},
        **dict(state.story.values),
    }


def value_of(state: State, name: str) -> int:
    """Give one variable; one that nobody has declared is 0."""
    for known, value in state.story.values:
        if known == name:
            return value
    return next((row.first for row in state.level.variables if row.id == name), 0)


def with_value(state: State, name: str, value: int) -> Story:
    """Give the story with one variable set, as far as it goes."""
    known = {variable.id: variable for variable in state.level.variables}
    variable = known.get(name, Variable(name, most=99))
    values = {**dict(state.story.values), name: clamp(value, variable.least, variable.most)}
    return replace(state.story, values=tuple(sorted(values.items())))
