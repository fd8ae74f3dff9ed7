"""The seasons: how plates of places under the open sky are called, by snow or the white nights."""

from typing import NamedTuple

OUTDOORS = frozenset({"nevsky", "hospital", "flea"})
"""From here one sees the sky and the ground; port and customs also tell the ship: `harbour`."""
WINTER, SUMMER = "winter", "summer"
_SNOW_MONTHS = frozenset({11, 12, 1, 2, 3})
WHITE_NIGHT = {"depth": 0.85, "clouds": 0.12}
"""What the sky of June is made of; it does not get dark."""


class Season(NamedTuple):
    """A place and whether snow lies there."""

    place: str
    snow: bool


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
    if place not in OUTDOORS:
        return place
    return f"{place}-{WINTER if month in _SNOW_MONTHS else SUMMER}"


def season_of(name: str) -> Season | None:
    """Read a name that `in_season` wrote; None if it is of another kind."""
    place, _, season = name.partition("-")
    if place not in OUTDOORS or season not in (WINTER, SUMMER):
        return None
    return Season(place, season == WINTER)
