"""Theory: pitches, chords, scales and degrees, counted in semitones."""

import re
from dataclasses import dataclass

LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SHIFTS = {"b": -1, "#": 1, "": 0}
MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10)
BLUES = (0, 3, 5, 6, 7, 10)
QUALITIES = {
    "": (0, 4, 7),
    "6": (0, 4, 7, 9),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "9": (0, 4, 7, 10, 2),
    "7b9": (0, 4, 7, 10, 1),
    "13": (0, 4, 10, 9),
    "69": (0, 4, 7, 9, 2),
    "m": (0, 3, 7),
    "m6": (0, 3, 7, 9),
    "m7": (0, 3, 7, 10),
    "m7b5": (0, 3, 6, 10),
    "dim": (0, 3, 6, 9),
    "aug": (0, 4, 8),
    "sus4": (0, 5, 7),
}
CHORD_NAME = re.compile(r"([A-G])([#b]?)(.*)")
KEY_NAME = re.compile(r"([A-G])([#b]?)(m?)")
DEGREE_NAME = re.compile(r"([b#]?)([1-7])([+-]*)")
REST = "r"


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord by name: its root and what stands on it."""

    name: str
    root: int
    intervals: tuple[int, ...]

    @property
    def tones(self) -> tuple[int, ...]:
        """The pitch classes, root first."""
        return tuple((self.root + interval) % 12 for interval in self.intervals)

    @property
    def third(self) -> int:
        """Semitones from the root to the third (or to what stands in its place)."""
        return self.intervals[1]

    @property
    def fifth(self) -> int:
        """Semitones from the root to the fifth."""
        return self.intervals[2] if self.intervals[2] in (6, 7, 8) else 7

    @property
    def is_minor(self) -> bool:
        """Whether the third is small."""
        return self.third == 3


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic and a mode."""

    tonic: int
    is_minor: bool

    @property
    def steps(self) -> tuple[int, ...]:
        """Semitones of the seven degrees over the tonic."""
        return MINOR if self.is_minor else MAJOR

    @property
    def scale(self) -> tuple[int, ...]:
        """The pitch classes of the scale, tonic first."""
        return tuple((self.tonic + step) % 12 for step in self.steps)


@dataclass(frozen=True, slots=True)
class Change:
    """A chord inside a bar: where it starts and how long it stands, in beats."""

    chord: Chord
    beat: float
    beats: float


Bar = tuple[Change, ...]


def read_chord(name: str) -> Chord:
    """Read a chord like ``Bbm7``; ValueError says what is wrong."""
    found = CHORD_NAME.fullmatch(name)
    if found is None or found[3] not in QUALITIES:
        raise ValueError(f"no such chord: {name!r}")
    root = (LETTERS[found[1]] + SHIFTS[found[2]]) % 12
    return Chord(name, root, QUALITIES[found[3]])


def read_key(name: str) -> Key:
    """Read a key like ``Eb`` or ``Gm``; ValueError says what is wrong."""
    found = KEY_NAME.fullmatch(name)
    if found is None:
        raise ValueError(f"no such key: {name!r}")
    return Key((LETTERS[found[1]] + SHIFTS[found[2]]) % 12, found[3] == "m")


def read_bars(text: str, beats_a_bar: int) -> tuple[Bar, ...]:
    """Read bars split by ``|``; several chords share their bar equally."""
    bars = []
    for written in text.split("|"):
        names = written.split()
        if not names:
            raise ValueError("an empty bar")
        share = beats_a_bar / len(names)
        bars.append(tuple(Change(read_chord(n), i * share, share) for i, n in enumerate(names)))
    return tuple(bars)


def lifted(chord: Chord, semitones: int) -> Chord:
    """Give a chord some semitones higher; its name tells by how many."""
    if not semitones:
        return chord
    return Chord(f"{chord.name}+{semitones}", (chord.root + semitones) % 12, chord.intervals)


def nearest(pitch_class: int, pitch: int) -> int:
    """Give the pitch of a class that lies nearest to another pitch; a tritone goes up."""
    up = (pitch_class - pitch) % 12
    return pitch + (up if up <= 6 else up - 12)


def degree_pitch(degree: str, key: Key, centre: int) -> int:
    """Give the pitch of a degree like ``b3`` or ``5-``, counted from the tonic nearest a centre."""
    found = DEGREE_NAME.fullmatch(degree)
    if found is None:
        raise ValueError(f"no such degree: {degree!r}")
    octaves = found[3].count("+") - found[3].count("-")
    tonic = nearest(key.tonic, centre)
    return tonic + key.steps[int(found[2]) - 1] + 12 * octaves + SHIFTS[found[1]]


def scale_step(pitch: int, steps: int, scale: tuple[int, ...]) -> int:
    """Give the pitch ``steps`` scale tones away, up or down."""
    way = 1 if steps > 0 else -1
    for _ in range(abs(steps)):
        pitch += way
        while pitch % 12 not in scale:
            pitch += way
    return pitch


def scale_distance(start: int, end: int, scale: tuple[int, ...]) -> int:
    """Count the scale steps from one pitch to another, signed."""
    way = 1 if end > start else -1
    passed = range(start + way, end + way, way) if start != end else range(0)
    return way * sum(1 for pitch in passed if pitch % 12 in scale)


def fold(pitch: int, low: int, high: int) -> int:
    """Move a pitch by octaves into a register."""
    while pitch < low:
        pitch += 12
    while pitch > high:
        pitch -= 12
    return pitch
