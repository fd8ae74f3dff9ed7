"""Corners: on which plate one stands when one is stopped there, or hands something over."""

from datetime import date

from game.city.seen import Seen
from game.film.harbour import harbour
from game.film.seasons import in_season

STREETS = ("nevsky", "dance", "flea")
"""Where one sells; any other street is the first of them."""


def corner_of(seen: Seen) -> str:
    """Name the plate of where one is: a street, a yard, a quay, or else the avenue."""
    month = _month(seen)
    if seen.kind == "port":
        return harbour("port", _ship(seen), month=month)
    here = "hospital" if seen.kind == "hospital" else seen.here
    return in_season(here if here in (*STREETS, "hospital") else STREETS[0], month=month)


def gate_of(seen: Seen) -> str:
    """Name the plate of the gate of the port, with the ship one comes from behind it."""
    return harbour("customs", _ship(seen), month=_month(seen))


def _month(seen: Seen) -> int:
    return date.fromisoformat(seen.date).month


def _ship(seen: Seen) -> str:
    return seen.port.ship if seen.port is not None else ""
