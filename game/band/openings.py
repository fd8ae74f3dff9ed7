"""Openings nobody may use: how some very well known tunes begin, as steps in semitones."""

from collections.abc import Sequence
from itertools import pairwise

KNOWN = (
    (0, 2, -2, 5, -1),
    (2, -2, -3, 3, 2, -2, -3),
    (3, 4, -4, 2, -2, -1),
    (-4, 2, -2, -1, 5),
    (2, 1, -3, 3, 0, -1, -2),
    (0, 0, 0, 0, 0, 3, -4),
    (3, 5, 4, 3, 5, 4),
    (9, -9, 5, 4, 4),
    (-1, 1, -1, 1, -5),
    (0, 1, 2, 0, -2, -1),
    (0, 7, 0, 2, 0, -2),
    (5, -1, 3, -2, -5, -4),
    (5, -5, 2, 2, -7),
    (5, 0, 0, 4, -2, -2),
    (4, 1, 2, -7, 4, 1, 2),
    (0, 2, 2, -4, 4, -2),
    (2, 2, 3, 0, 2, -2),
    (3, 2, 2, 1, -1, -2),
    (-5, 1, 2, -2, -1, -2),
    (5, 0, 0, -5, 7, -3),
    (0, 0, 5, 0, 2, 0, 5),
    (-3, -4, 4, 3, 5),
    (-7, 2, 1, 2, 2),
    (0, 2, -3, 1, 2),
    (-2, -1, -2, -2, 2, 2),
    (5, 0, -1, 1, 4, 0),
)
"""Only steps: a tune is nobody's when five of them in a row are its own."""


def steps_of(pitches: Sequence[int]) -> tuple[int, ...]:
    """Give the steps between the notes of a melody."""
    return tuple(b - a for a, b in pairwise(pitches))


def known_opening(pitches: Sequence[int]) -> tuple[int, ...] | None:
    """Give the known opening that a melody contains, if it contains one."""
    steps = steps_of(pitches)
    for known in KNOWN:
        length = len(known)
        if any(steps[i : i + length] == known for i in range(len(steps) - length + 1)):
            return known
    return None
