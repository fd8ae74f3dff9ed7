"""The seasons: how plates of places under the open sky are called, by snow or the white nights."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

OUTDOORS = frozenset({"nevsky", "hospital", "flea", "dawn", "kiosk"})
"""From here one sees the sky and the ground; port and customs also tell the ship: `harbour`."""
WINTER, SUMMER, MUD = "winter", "summer", "mud"
SEASONS = (WINTER, SUMMER, MUD)
"""Snow; leaves and white nights; and what lies between them: bare trees and dark nights."""
_SNOW_MONTHS = frozenset({11, 12, 1, 2, 3})
_LIGHT_MONTHS = frozenset({5, 6, 7, 8})
WHITE_NIGHT: Mapping[str, float] = MappingProxyType({"depth": 0.85, "clouds": 0.12})
"""What the sky of June is made of; it does not get dark."""
LEAVES = MappingProxyType({WINTER: 0, SUMMER: 460, MUD: 70})
"""How many hang on a tree."""


class Season(NamedTuple):
    """A place and the time of the year in it."""

    place: str
    season: str
    """One of `SEASONS`."""


def season_in(month: int) -> str:
    """Give the season of a month, 1 to 12."""
    if month in _SNOW_MONTHS:
        return WINTER
    return SUMMER if month in _LIGHT_MONTHS else MUD


def in_season(place: str, *, month: int) -> str:
    """Name the plate of a place in a month; a place indoors is always called the same.

    Parameters
    ----------
    place : str
        What the place is called in `game.film.places.PLACES`.
    month : int
        1 to 12.

    Returns
    -------
    str
        What `game.film.places.paint` and the plates of the screen call it.
    """
    return f"{place}-{season_in(month)}" if place in OUTDOORS else place


def season_of(name: str) -> Season | None:
    """Read a name that `in_season` wrote; None if it is of another kind."""
    place, _, season = name.partition("-")
    if place not in OUTDOORS or season not in SEASONS:
        return None
    return Season(place, season)
