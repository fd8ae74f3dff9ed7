"""What was meant: the nearest right word for one that means nothing to the band."""

import difflib
import re
from collections.abc import Iterable

from game.band.theory import LETTERS, QUALITIES, SHIFTS, read_chord, read_key

CLOSE = 0.5
BEYOND_AN_OCTAVE = re.compile(r"([b#]?)([89])")
ROOTS = tuple(letter + shift for letter in LETTERS for shift in SHIFTS)


def word_meant(word: str, known: Iterable[str]) -> str:
    """Give the nearest of some words; empty if none is near."""
    return next(iter(difflib.get_close_matches(word, sorted(known), 1, CLOSE)), "")


def key_meant(name: str) -> str:
    """Give the key that somebody meant who wrote it as in German, small, or with a slip."""
    keys = [root + mode for root in ROOTS for mode in ("", "m")]
    spelt = _spelt(name)
    try:
        read_key(spelt)
    except ValueError:
        return word_meant(spelt, keys)
    return spelt


def chord_meant(name: str) -> str:
    """Give the chord that somebody meant."""
    spelt = _spelt(name)
    try:
        read_chord(spelt)
    except ValueError:
        return word_meant(spelt, (root + quality for root in ROOTS for quality in QUALITIES))
    return spelt


def degree_meant(degree: str) -> str:
    """Give the degree that somebody meant who counted on over the octave."""
    found = BEYOND_AN_OCTAVE.fullmatch(degree)
    return f"{found[1]}{int(found[2]) - 7}+" if found else ""


def _spelt(name: str) -> str:
    """Write a name as it is written here: with a capital, and the German H as B."""
    return (name[:1].upper() + name[1:]).replace("H", "B", 1)
