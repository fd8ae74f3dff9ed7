"""The endings: which of the six are open, and which one comes by itself."""

from game.city.facts import Known
from game.city.fates import Ending
from game.city.state import State
from game.city.tale import holds
from game.city.values import value_of

TRIALS = "trials"
INTERLUDE = "interlude"
"""How a chapter stops when a sentence comes from which one returns."""
LAST_RETURN = 8
"""The last chapter in which a sentence is an interlude and not the end."""


def is_open(state: State, ending: Ending) -> bool:
    """Tell whether a way is open."""
    known = Known(state)
    return any(holds(known, tests) for tests in ending.any)


def forced(state: State) -> str:
    """Name the ending that comes by itself now, whatever one would like; nothing = none does."""
    endings = state.level.endings
    return next((e.id for e in endings if not e.door and is_open(state, e)), "")


def open_doors(state: State) -> tuple[str, ...]:
    """Name the doors that are open; where none is, what is left."""
    endings = state.level.endings
    found = tuple(e.id for e in endings if e.door and is_open(state, e))
    return found or tuple(e.id for e in endings if not e.door)[-1:]


def all_doors(state: State) -> tuple[str, ...]:
    """Name every door there is, open or shut."""
    return tuple(e.id for e in state.level.endings if e.door)


def returns(state: State) -> bool:
    """Tell whether a sentence now is an interlude, from which one comes back."""
    level = state.level
    return (
        0 < level.chapter <= LAST_RETURN
        and bool(level.interlude)
        and level.then is not None
        and value_of(state, TRIALS) == 0
    )
