"""The veil: where dangers are not told in numbers, a chance is no more than its word."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from game.city.seen import SeenHome, SeenPlace, SeenPort, SeenRisk, SeenStreet, SeenWorkshop

BANDS = {"risk-quiet": 3, "risk-talk": 14, "risk-eyes": 32, "risk-search": 60}
"""What each word stands for, percent."""
HEAT_STEP = 1000
"""A stain on the map is only so exact."""


def _places(places: tuple[SeenPlace, ...]) -> tuple[SeenPlace, ...]:
    return tuple(
        replace(place, risk=_word(place.risk), heat=place.heat // HEAT_STEP * HEAT_STEP)
        for place in places
    )


def _home(home: SeenHome) -> SeenHome:
    return replace(home, raid=_word(home.raid))


def _port(port: SeenPort | None) -> SeenPort | None:
    return port and replace(port, risk=_word(port.risk))


def _workshop(workshop: SeenWorkshop | None) -> SeenWorkshop | None:
    return workshop and replace(workshop, knock=_word(workshop.knock))


def _street(street: SeenStreet | None) -> SeenStreet | None:
    return street and replace(street, stop=_word(street.stop), leave=_word(street.leave))


def _word(risk: SeenRisk) -> SeenRisk:
    """Keep nothing and certainty as they are: both can be told without a number."""
    if risk.percent in (0, 100):
        return replace(risk, exact=False, terms=())
    return SeenRisk(BANDS[risk.word], risk.word, exact=False)


VEILS: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {"places": _places, "home": _home, "port": _port, "workshop": _workshop, "street": _street}
)
"""What is laid over a part of what is seen, by its name; all others are told as they are."""
