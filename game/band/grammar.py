"""Grammars: what a genre decides for everybody, and the bar it writes again and again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from game.band.score import Place, Sheet

NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Genre:
    """One way of playing.

    Attributes
    ----------
    write_bar : writes the accompaniment of one bar
    feel : ``straight``, ``light``, ``shuffle``, ``jazz`` or ``triplet``
    cells : the rhythms of its solos
    tensions : whether a melody may rest on ninths and thirteenths
    blues : whether solos use the blues scale
    finish : writes what needs the whole melody, such as a section in harmony
    last_strokes : the drums of the last chord, (drum, force)
    room_s : reverberation time
    slowing : how much longer the last beat is
    rubato : how far the beat breathes over four bars
    refrain_pace : tempo of B against A
    drive : gain of the guitar amplifier
    vibrato : scale of everybody's vibrato
    growl : depth of the saxophone's growl
    level_db : parts that stand elsewhere than usual, against the lead
    """

    write_bar: Callable[[Sheet, Place], None]
    feel: str = "straight"
    cells: str = "straight"
    tensions: bool = False
    blues: bool = False
    finish: Callable[[Sheet], None] | None = None
    last_strokes: tuple[tuple[str, float], ...] = (("kick", 0.8), ("crash", 0.6))
    room_s: float = 0.5
    slowing: float = 0.35
    rubato: float = 0.0
    refrain_pace: float = 1.0
    drive: float = 1.2
    vibrato: float = 1.0
    growl: float = 0.0
    level_db: Mapping[str, float] = field(default_factory=lambda: NOTHING)
