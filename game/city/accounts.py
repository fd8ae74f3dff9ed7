"""Accounts: what stands on small slips, speeches that counters sold and blocks that were worked."""

from game.city.means import Counter
from game.city.state import State
from game.city.values import value_of

JOBS = "jobs_done"
"""The variable that counts blocks of honest work."""


def counter_of(state: State, name: str) -> Counter | None:
    """Find a counter."""
    return next((counter for counter in state.level.counters if counter.id == name), None)


def sold_at(state: State, name: str) -> int:
    """Give how many speeches a counter has sold in this chapter."""
    return dict(state.trade.counters).get(name, 0)


def missing_blocks(state: State) -> int:
    """Give how many blocks of honest work the chapter still asks for."""
    return max(0, state.level.means.work_blocks - value_of(state, JOBS))
