"""The harbour: how plates of port and customs are called, by the ship that is in and the ice."""

import difflib
from typing import NamedTuple

from game.film.seasons import SUMMER, season_in

PLACES = frozenset({"port", "customs"})
"""From these one sees which ship is in, and whether the river is frozen."""
EMPTY = "empty"
"""In place of a ship: nothing lies at the berth, and fog stands over it."""
_RIVER = {"ice": (True, False), "open": (False, True), "dark": (False, False)}
"""Ice on it, and white nights over it."""
LAP = 1340
"""What drifts on the river comes in again after so many points: the stage and its margins."""
_ICE_MONTHS = frozenset({11, 12, 1, 2, 3, 4})


class Sight(NamedTuple):
    """What is seen from the quay."""

    ship: str
    ice: bool
    white: bool
    """Whether the night is a white one."""


def frozen(month: int) -> bool:
    """Tell whether floes drift on the Neva in a month, 1 to 12."""
    return month in _ICE_MONTHS


def harbour(place: str, ship: str, *, month: int) -> str:
    """Name the plate of a place of `PLACES` with a ship; without one the berth is empty.

    Parameters
    ----------
    place : str
        One of `PLACES`.
    ship : str
        The ship's id, or nothing.
    month : int
        1 to 12.

    Returns
    -------
    str
        What `game.film.places.paint` and the plates of the screen call it.
    """
    here = (frozen(month), season_in(month) == SUMMER)
    river = next(name for name, found in _RIVER.items() if found == here)
    return f"{place}-{river}-{ship or EMPTY}"


def sight(name: str) -> Sight | None:
    """Read a name that `harbour` wrote; None if it is of another kind.

    Raises
    ------
    ValueError
        If it begins like one of the harbour but does not go on so.
    """
    place, *options = name.split("-")
    if place not in PLACES or not options:
        return None
    if len(options) != 2 or options[0] not in _RIVER or not options[1]:
        near = difflib.get_close_matches(options[0], _RIVER, 1) or list(_RIVER)
        raise ValueError(f"behind {place!r} stand {' or '.join(near)} and a ship, got {name!r}")
    return Sight(options[1], *_RIVER[options[0]])
