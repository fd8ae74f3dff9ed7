"""A song as it is written down: hook, answer, chords, form, and who leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Figure = tuple[tuple[str, float], ...]
"""Degrees and lengths: ``("b3", 0.5)`` is a flat third for half a beat, ``r`` is a rest."""


@dataclass(frozen=True, slots=True)
class Song:
    """Everything the band needs to compose and perform one record.

    Attributes
    ----------
    id : the stem of the song's file; with `seed` it decides every chance of the performance
    form : sections in order, each ``name`` or ``name:role``
    hook, answer : figures of two bars
    chords : bars of each section, split by ``|``
    melody : for each section or role, one token for every two bars
    lead : for each section or role, who plays the melody; ``fill`` answers
    notes : what a listener might be told about the record
    mix : corrections of the balance in dB, by part
    lift : by how many semitones the last A, and all that follows it, stands higher
    fade : whether the engineer pulls the record down instead of letting it end
    """

    id: str
    title: str
    title_ru: str
    performer: str
    performer_ru: str
    year: int
    genre: str
    key: str
    tempo: float
    seed: int
    form: tuple[str, ...]
    hook: Figure
    answer: Figure
    chords: Mapping[str, str]
    melody: Mapping[str, str]
    lead: Mapping[str, str]
    notes: str
    meter: int = 4
    swing: float | None = None
    mix: Mapping[str, float] = field(default_factory=dict)
    lift: int = 0
    fade: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a song: where, what was wanted, what stands there, what was meant."""

    place: str
    wanted: str
    found: str
    near: str = ""
    """The nearest right word, if one is near."""

    def __str__(self) -> str:
        hint = f"; did you mean {self.near!r}?" if self.near else ""
        return f"{self.place}: wanted {self.wanted}, found {self.found}{hint}"


def section_names(item: str) -> tuple[str, str]:
    """Split an item of the form into the section's name and its role."""
    name, _, role = item.partition(":")
    return name, role or name
