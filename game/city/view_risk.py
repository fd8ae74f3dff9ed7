"""Puts a chance into a word."""

from game.city.said import Term
from game.city.seen import SeenRisk

WORDS = ((45, "risk-search"), (22, "risk-eyes"), (8, "risk-talk"))


def as_risk(percent: int, terms: tuple[Term, ...] = ()) -> SeenRisk:
    """Show a chance as number and word, with what makes it."""
    word = next((word for least, word in WORDS if percent >= least), "risk-quiet")
    return SeenRisk(percent, word, terms)
