"""The veil: where dangers are not told in numbers, a chance is no more than its word."""

from dataclasses import replace

from game.city.seen import Seen, SeenRisk

BANDS = {"risk-quiet": 3, "risk-talk": 14, "risk-eyes": 32, "risk-search": 60}
"""What each word stands for, percent."""
HEAT_STEP = 1000
"""A stain on the map is only so exact."""


def veiled(seen: Seen) -> Seen:
    """Give what is seen without any exact chance."""
    port, workshop, street = seen.port, seen.workshop, seen.street
    return replace(
        seen,
        places=tuple(
            replace(place, risk=_word(place.risk), heat=place.heat // HEAT_STEP * HEAT_STEP)
            for place in seen.places
        ),
        home=replace(seen.home, raid=_word(seen.home.raid)),
        port=port and replace(port, risk=_word(port.risk)),
        workshop=workshop and replace(workshop, knock=_word(workshop.knock)),
        street=street and replace(street, stop=_word(street.stop), leave=_word(street.leave)),
    )


def _word(risk: SeenRisk) -> SeenRisk:
    """Keep nothing and certainty as they are: both can be told without a number."""
    if risk.percent in (0, 100):
        return replace(risk, exact=False, terms=())
    return SeenRisk(BANDS[risk.word], risk.word, exact=False)
