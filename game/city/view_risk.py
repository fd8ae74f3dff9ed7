"""Shows a chance as number and word."""

from game.city.said import Term, risk_word
from game.city.seen import SeenRisk


def as_risk(percent: int, terms: tuple[Term, ...] = ()) -> SeenRisk:
    """Show a chance as number and word, with what makes it."""
    return SeenRisk(percent, risk_word(percent), terms)
