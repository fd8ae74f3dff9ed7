"""Where a talk happens: the plate of the place, or the map before one sets out."""

from datetime import date

from game.city.seen import Seen
from game.film.harbour import harbour
from game.screen.scenes.street import PLATES

PLATE_OF_KIND = {"home": "kitchen", "workshop": "kitchen", "hospital": "hospital", "job": "job"}
PASSING = frozenset({"passers-low", "passers-high", "bridges-open"})
"""Layers that a talk leaves out: whoever walks there, and bridges of another hour."""
ON_THE_MAP = "map"


def plate_of(seen: Seen) -> str:
    """Name the plate behind a talk."""
    if seen.kind == "port":
        ship = seen.port.ship if seen.port is not None else ""
        return harbour("port", ship, month=date.fromisoformat(seen.date).month)
    if seen.kind == "street":
        return seen.here if seen.here in PLATES else "nevsky"
    return PLATE_OF_KIND.get(seen.kind, ON_THE_MAP)
