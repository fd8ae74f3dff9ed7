"""Openings nobody may use: how some very well known tunes begin, as steps in semitones."""

from collections.abc import Sequence
from itertools import pairwise

Steps = tuple[int, ...]

KNOWN: tuple[Steps, ...] = (
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
    (9, -2, -2, 2, -2),
    (-1, 1, 1, -1),
    (5, 2, 1, -1, -2),
)
"""Only steps: a tune is nobody's when five of them in a row are its own."""
DOTTED: tuple[tuple[Steps, tuple[float, ...]], ...] = (
    ((9, -2, -2), (2.0, 3.0, 1.0)),
    ((0, 2, -2, 5), (3.0, 1.0, 4.0, 4.0)),
)
"""Steps and lengths of notes whose rhythm gives them away sooner; only the ratios count."""
NEARLY = 0.02


def steps_of(pitches: Sequence[int]) -> Steps:
    """Give the steps between the notes of a melody."""
    return tuple(b - a for a, b in pairwise(pitches))


def known_opening(pitches: Sequence[int], beats: Sequence[float] = ()) -> Steps | None:
    """Give the known opening that a melody contains, if it contains one.

    Parameters
    ----------
    pitches : of the notes of a melody
    beats : how long each of them is before the next; without it only steps are compared

    Returns
    -------
    The steps of the known tune, or None
    """
    steps = steps_of(pitches)
    for known in KNOWN:
        length = len(known)
        if any(steps[i : i + length] == known for i in range(len(steps) - length + 1)):
            return known
    for known, lengths in DOTTED:
        for i in range(len(steps) - len(known) + 1):
            if steps[i : i + len(known)] == known and _is_like(beats[i:], lengths):
                return known
    return None


def _is_like(beats: Sequence[float], lengths: Sequence[float]) -> bool:
    if len(beats) < len(lengths):
        return False
    unit = beats[0] / lengths[0]
    return all(abs(b - unit * n) < NEARLY for b, n in zip(beats, lengths, strict=False))
