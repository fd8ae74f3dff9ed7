"""The score while it is being written: sections, chords, and who plays what on which beat."""

from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from game.band.song import Song, section_names
from game.band.theory import Bar, Chord, lifted, read_bars, read_key
from game.band.waves import Luck

SOFTEST = 0.08
PHRASE_BARS = 4
SWELL = 0.05
SAME_BEAT = 1e-6
UNPITCHED = {"drums", "slap"}


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a part, in beats from the start of the song."""

    beat: float
    beats: float
    pitch: int
    force: float
    """Loudness from 0 to 1."""
    touch: str = ""
    """How it is played: a drum's name, a vowel, ``slap``, ``muted``, ``fall``."""
    late_s: float = 0.0
    """How much later than its neighbours in a strum."""
    line: int = 0
    """Which hand or player of the part."""


@dataclass(frozen=True, slots=True)
class Tune:
    """A note of the melody, kept apart so that others may double it."""

    beat: float
    beats: float
    pitch: int
    part: str
    role: str


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the form: its name gives the chords, its role the behaviour."""

    name: str
    role: str
    first: int
    """Its first bar."""
    bars: int
    turn: int
    """How many sections of this role came before."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a genre's grammar is writing: one bar of a section."""

    bar: int
    """Counted from the start of the song."""
    count: int
    """Counted from the start of the section."""
    beat: float
    section: Section
    chord: Chord

    @property
    def role(self) -> str:
        """The role of the section."""
        return self.section.role


class Sheet:
    """What has been written so far, and the song it belongs to."""

    def __init__(self, song: Song) -> None:
        self.song = song
        self.key = read_key(song.key)
        self.beats_a_bar = song.meter
        self.bars: tuple[Bar, ...] = ()
        self.sections: tuple[Section, ...] = ()
        self._lay_out()
        self.parts: dict[str, list[Note]] = {}
        self.tunes: list[Tune] = []
        self.voicings: dict[str, tuple[int, ...]] = {}
        """The last chord of each hand, so that the next one can lie near."""
        self.level = 1.0
        """How loud the section is that is being written."""
        self._lucks: dict[str, Luck] = {}

    def _lay_out(self) -> None:
        written = {n: read_bars(t, self.beats_a_bar) for n, t in self.song.chords.items()}
        for item in self.song.form:
            name, role = section_names(item)
            turn = sum(1 for section in self.sections if section.role == role)
            section = Section(name, role, len(self.bars), len(written[name]), turn)
            self.sections += (section,)
            self.bars += written[name]

    @property
    def beats(self) -> int:
        """The length of the song."""
        return len(self.bars) * self.beats_a_bar

    def luck(self, purpose: str) -> Luck:
        """Give the stream of chance for one purpose; a new purpose does not shift the others."""
        if purpose not in self._lucks:
            seeds = [self.song.seed, crc32(self.song.id.encode()), crc32(purpose.encode())]
            self._lucks[purpose] = np.random.default_rng(seeds)
        return self._lucks[purpose]

    def way(self, count: int) -> int:
        """Give which of some ways of playing this band has; the song's seed decides."""
        return self.song.seed % count

    def chord(self, beat: float) -> Chord:
        """Give the chord that sounds on a beat; after the end, the last one."""
        index = min(max(0, int((beat + SAME_BEAT) // self.beats_a_bar)), len(self.bars) - 1)
        inside = beat - index * self.beats_a_bar
        sounding = self.bars[index][0].chord
        for change in self.bars[index]:
            if inside >= change.beat - SAME_BEAT:
                sounding = change.chord
        return sounding

    def role_at(self, beat: float) -> str:
        """Give the role of the section a beat lies in."""
        bar = int((beat + SAME_BEAT) // self.beats_a_bar)
        return next(
            (s.role for s in self.sections if s.first <= bar < s.first + s.bars),
            self.sections[-1].role,
        )

    def add(
        self,
        part: str,
        beat: float,
        beats: float,
        pitch: int,
        force: float,
        *,
        touch: str = "",
        late_s: float = 0.0,
        line: int = 0,
    ) -> None:
        """Write a note; the section's level and the swell of the phrase are put on it here."""
        swell = 1.0 + SWELL * np.sin(2.0 * np.pi * (beat / (PHRASE_BARS * self.beats_a_bar) - 0.2))
        loudness = float(np.clip(force * self.level * swell, SOFTEST, 1.0))
        note = Note(float(beat), float(beats), int(pitch), loudness, touch, late_s, line)
        self.parts.setdefault(part, []).append(note)

    def sing(
        self, part: str, beat: float, beats: float, pitch: int, force: float, *, touch: str = ""
    ) -> None:
        """Write a note of the melody."""
        held = beats * (0.97 if beats < 2 else 0.94)
        self.add(part, beat, held, pitch, force, touch=touch)
        self.tunes.append(Tune(float(beat), float(beats), int(pitch), part, self.role_at(beat)))

    def lift(self, first_bar: int, semitones: int) -> None:
        """Move everything from a bar on up by some semitones, melody and chords included."""
        start = first_bar * self.beats_a_bar - SAME_BEAT
        for part, notes in self.parts.items():
            if part not in UNPITCHED:
                self.parts[part] = [
                    replace(n, pitch=n.pitch + semitones) if n.beat >= start else n for n in notes
                ]
        self.tunes = [
            replace(t, pitch=t.pitch + semitones) if t.beat >= start else t for t in self.tunes
        ]
        self.bars = self.bars[:first_bar] + tuple(
            tuple(replace(change, chord=lifted(change.chord, semitones)) for change in bar)
            for bar in self.bars[first_bar:]
        )

    def drum(self, drum: str, beat: float, force: float) -> None:
        """Write a stroke of the drummer."""
        self.add("drums", beat, 0.5, 0, force, touch=drum)
