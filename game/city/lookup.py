"""The register: finds people, places and things of a level by id."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from game.city.difficulty import is_swept, swept
from game.city.kept import kept, lately
from game.city.level import (
    Change,
    District,
    Good,
    Level,
    Officer,
    Person,
    Place,
    Ship,
    Spot,
    Title,
)
from game.city.state import State
from game.city.tale import holds
from game.city.values import values_of

BAG = "bag"
"""The open bag: where things lie that nobody has hidden."""
FULL_PERCENT = 100
A_CHAPTER = 1_000_000
MOST_ROWS = 256
"""Rows of levels that are indexed at a time; a chapter has about ten."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Named)


@kept(MOST_ROWS)
def _by_id(things: tuple[T, ...]) -> dict[str, T]:
    """Index a row of a level, which lives as long as the run; of two alike it is the first."""
    return {thing.id: thing for thing in reversed(things)}


def first_number(level: Level) -> int:
    """Give the number before the first of a chapter's own things; earlier ones are lower."""
    return level.chapter * A_CHAPTER


def place_of(level: Level, name: str) -> Place | None:
    """Find a place."""
    return _by_id(level.places).get(name)


def spot_of(level: Level, name: str) -> Spot | None:
    """Find a spot."""
    return _by_id(level.spots).get(name)


def good_of(level: Level, name: str) -> Good | None:
    """Find a kind of goods."""
    return _by_id(level.goods).get(name)


def person_of(level: Level, name: str) -> Person | None:
    """Find a buyer."""
    return _by_id(level.people).get(name)


def title_of(level: Level, name: str) -> Title | None:
    """Find a song."""
    return _by_id(level.songs).get(name)


def officer_of(level: Level, name: str) -> Officer | None:
    """Find an officer."""
    return _by_id(level.officers).get(name)


def district_index(level: Level, name: str) -> int:
    """Give the place of a district in all rows of districts."""
    return _order(level.districts).get(name, 0)


@kept(MOST_ROWS)
def _order(things: tuple[_Named, ...]) -> dict[str, int]:
    return {thing.id: index for index, thing in enumerate(things)}


def district_here(state: State) -> District:
    """Give the district in which we are; on the map it is that of home."""
    place = place_of(state.level, state.visit.place) or state.level.places[0]
    return state.level.districts[district_index(state.level, place.district)]


def date_of(state: State) -> str:
    """Give today's date, or the last day's when all are over."""
    days = state.level.days
    return days[min(state.clock.day, len(days) - 1)]


def ship_here(state: State) -> Ship | None:
    """Give the ship that lies in port today."""
    date = date_of(state)
    for ship in state.level.ships:
        if ship.arrives <= date <= ship.leaves:
            return ship
    return None


def changes_now(state: State, kind: str, about: str = "") -> tuple[Change, ...]:
    """Give all changes of a kind that hold today, there or everywhere."""
    return tuple(c for c in changes_today(state) if c.kind == kind and c.about in ("", about))


def changes_today(state: State) -> tuple[Change, ...]:
    """Give all changes that hold today."""
    return _changes_on(state.level.changes, date_of(state), values_of(state))


@lately
def _changes_on(
    changes: tuple[Change, ...], date: str, values: Mapping[str, int]
) -> tuple[Change, ...]:
    """Give all changes that hold on a date; every price of the day asks for them."""
    return tuple(
        change
        for change in changes
        if change.first <= date <= change.last and (not change.when or holds(values, change.when))
    )


def percent_now(state: State, kind: str, about: str = "") -> int:
    """Give how much of the usual something is today, in percent."""
    percent = percent_by(changes_today(state), kind, about)
    if kind != "patrols":
        return percent
    day, days = state.clock.day, len(state.level.days)
    return swept(percent, state.measure, day=day, days=days)


def percent_by(changes: tuple[Change, ...], kind: str, about: str = "") -> int:
    """Give how much of the usual something is by such changes, in percent."""
    percent = FULL_PERCENT
    for change in changes:
        if change.kind == kind and change.about in ("", about):
            percent = percent * change.percent // 100
    return percent


def is_swept_now(state: State) -> bool:
    """Tell whether the patrols walk by an order that only this difficulty knows."""
    return is_swept(state.measure, day=state.clock.day, days=len(state.level.days))


def heat_of(state: State, district: str) -> int:
    """Give the heat of a district, hundredths."""
    return state.law.heat[district_index(state.level, district)]
