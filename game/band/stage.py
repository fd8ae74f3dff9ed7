"""The stage: a part's notes become its sound, note by note or phrase by phrase."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zlib import crc32

import numpy as np

from game.band.filters import resonate
from game.band.grammar import Genre
from game.band.instruments.guitar import amplify
from game.band.instruments.piano import open_strings
from game.band.instruments.sustained import Held, Manner, Tables, Voice, play
from game.band.instruments.vibraphone import turn_fans
from game.band.instruments.voices import SOLO_VOWELS, Syllable, articulate
from game.band.players import PLAYERS, RINGS_ON, Player
from game.band.score import Note, Sheet
from game.band.timing import Placement, TempoMap, soloist_ratio, swing_ratio, swung
from game.band.waves import RATE_HZ, Luck, Sound, add_at, frames, to_peak

SHORTEST_S = 0.05
FORCE_BINS = 5
LAST_RING_S = 0.7
LEGATO_S = 0.045
LONGEST_PHRASE_S = 9.0
TOO_CLOSE_S = 0.035
END_FADE = 64
TAIL_S = 3.2
AMP_INPUT = 0.5
JAZZ_SOLOISTS = {"sax", "clarinet", "trumpet", "harmon", "violin", "vibes", "baritone"}


@dataclass(frozen=True, slots=True)
class Played:
    """A note with its moments, in seconds."""

    start_s: float
    end_s: float
    note: Note


@dataclass(slots=True)
class Takes:
    """Tones struck so far, by instrument, pitch, force, touch and take; and waves."""

    tables: Tables = field(default_factory=Tables)
    _made: dict[tuple[str, int, int, str, int], Sound] = field(default_factory=dict)

    def tone(self, player: Player, note: Note, robin: int) -> Sound:
        """Give a copy of a struck tone at the note's force, made once for every fifth of force."""
        step = min(FORCE_BINS - 1, int(note.force * FORCE_BINS))
        made_at = (step + 0.5) / FORCE_BINS
        assert player.strike is not None, "only struck instruments have takes"
        instrument = f"{player.strike.__module__}.{player.strike.__qualname__}"
        key = (instrument, note.pitch, step, note.touch, robin)
        if key not in self._made:
            luck = np.random.default_rng(crc32(repr(key).encode()))
            self._made[key] = player.strike(note.pitch, made_at, note.touch, luck)
        return self._made[key] * np.float32(note.force / made_at)


class Stage:
    """The band in place: one song's score, its tempo, and the tones struck so far."""

    def __init__(self, sheet: Sheet, genre: Genre) -> None:
        self.sheet = sheet
        self.genre = genre
        self.tempo = TempoMap(sheet, genre)
        self.count = frames(self.tempo.seconds(sheet.beats) + TAIL_S)
        """Frames of the whole song with its last sounds."""
        self._takes = Takes()

    def placed(self, part: str) -> tuple[Played, ...]:
        """Give the moments of a part's notes: swing, tempo, habit and unrest."""
        player = PLAYERS[part]
        ratio = swing_ratio(self.sheet.song, self.genre.feel)
        if part in JAZZ_SOLOISTS:
            ratio = soloist_ratio(ratio, self.genre.feel)
        habit = Placement(player.late_s, player.jitter_s, self._luck(f"place {part}"))
        played = []
        for note in sorted(self.sheet.parts[part], key=_in_order):
            end_beat = note.beat + note.beats
            is_last = end_beat >= self.sheet.beats - 0.3 and note.beats > 0.8 and part != "drums"
            start_s = self.tempo.seconds(swung(note.beat, ratio))
            start_s = max(0.01, start_s + habit.offset_s(note.beat) + note.late_s)
            end_s = self.tempo.seconds(swung(end_beat, ratio)) + LAST_RING_S * is_last
            played.append(Played(start_s, max(end_s, start_s + SHORTEST_S), note))
        return tuple(played)

    def sound(self, part: str) -> Sound:
        """Play a part from start to end, through its body, mouth or amplifier.

        Parameters
        ----------
        part : name of the part, a key of `PLAYERS`

        Returns
        -------
        (frames,) float32, at no particular level
        """
        player = PLAYERS[part]
        played = self.placed(part)
        luck = self._luck(f"play {part}")
        if player.voice is None:
            bus = self._struck(player, played, luck)
        else:
            growl = self.genre.growl if part.startswith("sax") else 0.0
            bus = self._sustained(player, player.voice, played, luck, growl)
        if player.amplified:
            bus = amplify(to_peak(bus, 1.0) * np.float32(AMP_INPUT), self.genre.drive)
        if player.fans:
            bus = turn_fans(bus)
        if player.vowels is not None:
            bus = articulate(bus, _syllables(played), player.vowels)
        if player.pedal:
            bus = bus + _sympathy(bus, player.pedal)
        return resonate(bus, player.body)

    def _luck(self, purpose: str) -> Luck:
        song = self.sheet.song
        return np.random.default_rng([song.seed, crc32(song.id.encode()), crc32(purpose.encode())])

    def _struck(self, player: Player, played: Sequence[Played], luck: Luck) -> Sound:
        bus = np.zeros(self.count, np.float32)
        for item in played:
            robin = int(luck.integers(player.robins))
            sound = self._takes.tone(player, item.note, robin)
            add_at(bus, _damped(sound, item, player.release_s), frames(item.start_s))
        return bus

    def _sustained(
        self, player: Player, voice: Voice, played: Sequence[Played], luck: Luck, growl: float
    ) -> Sound:
        bus = np.zeros(self.count, np.float32)
        for phrase in phrases(played):
            begin = phrase[0].start_s
            notes = [
                Held(p.start_s - begin, p.end_s - begin, p.note.pitch, p.note.force, p.note.touch)
                for p in phrase
            ]
            for detune, late_s in _copies(player, luck):
                manner = Manner(detune, growl, self.genre.vibrato)
                sound = play(voice, notes, luck, self._takes.tables, manner=manner)
                add_at(bus, sound, frames(begin + late_s))
        return bus


def _in_order(note: Note) -> tuple[float, int, int, str]:
    return (note.beat, note.line, note.pitch, note.touch)


def _damped(sound: Sound, item: Played, release_s: float) -> Sound:
    """Give a tone as long as its key is held, and the damper after it."""
    length = len(sound)
    if release_s < RINGS_ON:
        held = frames(item.end_s - item.start_s)
        length = min(length, held + frames(release_s * 3.0))
        if held < length:
            dying = np.arange(length - held) / (release_s * 0.6 * RATE_HZ)
            sound[held:length] *= np.exp(-dying).astype(np.float32)
    fade = min(END_FADE, length // 2)
    sound[length - fade : length] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    return sound[:length]


def _copies(player: Player, luck: Luck) -> Iterable[tuple[float, float]]:
    if player.detunes_cents:
        return [(cents, 0.0) for cents in player.detunes_cents]
    return [
        (
            player.spread_cents * float(luck.standard_normal()),
            player.spread_s * abs(float(luck.standard_normal())),
        )
        for _ in range(player.players)
    ]


def phrases(played: Sequence[Played]) -> tuple[tuple[Played, ...], ...]:
    """Split each line of a part into phrases of notes that follow without a gap."""
    finished: list[tuple[Played, ...]] = []
    for line in sorted({item.note.line for item in played}):
        phrase: list[Played] = []
        for item in (p for p in played if p.note.line == line):
            if phrase and item.start_s - phrase[-1].start_s < TOO_CLOSE_S:
                continue
            if phrase and _follows(phrase, item):
                last = phrase[-1]
                phrase[-1] = Played(last.start_s, max(last.start_s + 0.03, item.start_s), last.note)
            elif phrase:
                finished.append(_cut(phrase, item.start_s))
                phrase = []
            phrase.append(item)
        finished.append(tuple(phrase))
    return tuple(finished)


def _follows(phrase: Sequence[Played], item: Played) -> bool:
    gap_s = item.start_s - phrase[-1].end_s
    return gap_s < LEGATO_S and item.start_s - phrase[0].start_s < LONGEST_PHRASE_S


def _cut(phrase: Sequence[Played], until_s: float) -> tuple[Played, ...]:
    """End a phrase where the next one of the same line starts."""
    last = phrase[-1]
    end_s = max(last.start_s + 0.03, min(last.end_s, until_s))
    return (*phrase[:-1], Played(last.start_s, end_s, last.note))


def _syllables(played: Sequence[Played]) -> tuple[Syllable, ...]:
    return tuple(
        Syllable(
            item.start_s,
            item.end_s,
            item.note.touch or SOLO_VOWELS[(index * 7 + index // 3) % len(SOLO_VOWELS)],
        )
        for index, item in enumerate(played)
    )


def _sympathy(bus: Sound, share: float) -> Sound:
    from scipy import signal

    answer = signal.oaconvolve(bus, open_strings())[: len(bus)]
    return (answer * share).astype(np.float32)
