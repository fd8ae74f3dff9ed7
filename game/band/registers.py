"""Registers: who can carry a melody, and from where to where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Register:
    """The middle and the ends of a voice, as MIDI pitches."""

    centre: int
    low: int
    high: int


LEADS = {
    "sax": Register(60, 46, 75),
    "trumpet": Register(69, 55, 82),
    "trombone": Register(55, 43, 70),
    "clarinet": Register(71, 53, 86),
    "flute": Register(77, 62, 93),
    "violin": Register(74, 57, 91),
    "violins": Register(74, 57, 90),
    "accordion": Register(71, 55, 86),
    "baritone": Register(58, 45, 69),
    "soprano": Register(68, 58, 79),
    "piano": Register(74, 58, 91),
    "guitar": Register(66, 52, 82),
    "vibes": Register(71, 56, 86),
    "nylon": Register(66, 52, 79),
    "harmon": Register(68, 55, 80),
}
"""Everybody who may stand in a song's ``lead`` table."""
