"""Something said: a Fluent key and what goes into its gaps, never the text itself."""

from dataclasses import dataclass

Args = tuple[tuple[str, str | int], ...]
"""Pairs (name, value). A string is a Fluent key to be put into words first; a whole number
whose name ends in ``_kop`` is money; every other number goes in as it is."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence to be put into words by whoever shows it."""

    key: str
    args: Args = ()


@dataclass(frozen=True, slots=True)
class Term:
    """One reason for a price or a risk, as a line of a sum."""

    said: Said
    amount: int
    """Kopecks of a price, points of a risk: plus adds, minus takes away."""
    tenth: int = -1
    """Where on the disc it is heard, tenths of a second; -1 = nowhere in particular."""


def say(key: str, **args: str | int) -> Said:
    """Make a sentence from a key and its gaps, in the order given."""
    return Said(key, tuple(args.items()))


RISK_WORDS = ((45, "risk-search"), (22, "risk-eyes"), (8, "risk-talk"))


def risk_word(percent: int) -> str:
    """Put a chance into a word."""
    return next((word for least, word in RISK_WORDS if percent >= least), "risk-quiet")
