"""Lines: the words every accompaniment is made of: bass figures, chord strokes, drum bars."""

from collections.abc import Collection, Mapping, Sequence

from game.band.melody import fit
from game.band.score import Place, Sheet
from game.band.theory import Chord, fold, nearest, scale_step
from game.band.voicing import Span, under, voice_next

STROKES = {"X": 0.95, "x": 0.72, "o": 0.40, ".": 0.0}
BASS_LOW = 29
BASS_HIGH = 48
WALK_HIGH = 50
BASS_HOME = 36
WIDEST_WALK = 7

BassFigure = Sequence[tuple[float, float, str]]
"""Beat in the bar, length, and which tone of the chord (``next`` is the next bar's root)."""
Hits = Sequence[tuple[float, float, float]]
"""Beat in the bar, length, and share of the force."""


def beat_drums(sheet: Sheet, place: Place, patterns: Mapping[str, str], force: float = 1.0) -> None:
    """Write a bar of drums: one line of X, x, o and dots for each drum."""
    luck = sheet.luck("drums")
    for drum, pattern in patterns.items():
        step = sheet.beats_a_bar / len(pattern)
        for index, mark in enumerate(pattern):
            if mark != ".":
                stroke = force * STROKES[mark] * (1.0 + 0.08 * luck.standard_normal())
                sheet.drum(drum, place.beat + index * step, stroke)


def bass_tone(chord: Chord, tone: str) -> int:
    """Give the semitones of a named bass tone over the root."""
    named = {"R": 0, "3": chord.third, "5": chord.fifth, "6": 9, "b7": 10, "8": 12}
    return named[tone] if tone != "-5" else chord.fifth - 12


def bass(
    sheet: Sheet,
    place: Place,
    figure: BassFigure,
    force: float = 0.8,
    *,
    part: str = "bass",
    slap: bool = False,
) -> None:
    """Write a bar of bass."""
    for start, beats, tone in figure:
        beat = place.beat + start
        chord = sheet.chord(beat)
        if tone == "next":
            following = min(place.beat + sheet.beats_a_bar, sheet.beats - 1)
            pitch = nearest(sheet.chord(following).root, BASS_HOME)
        else:
            pitch = nearest(chord.root, BASS_HOME) + bass_tone(chord, tone)
        touch = "slap" if slap and start % 2 == 1 else ""
        sheet.add(part, beat, beats, fold(pitch, BASS_LOW, BASS_HIGH), force, touch=touch)


def walk(sheet: Sheet, place: Place, force: float) -> None:
    """Write a bar of walking bass: roots on changes, steps into the next chord."""
    played = sheet.parts.get("bass")
    last = played[-1].pitch if played else BASS_HOME
    for quarter in range(sheet.beats_a_bar):
        beat = place.beat + quarter
        last = fold(_walked(sheet, beat, quarter, last), BASS_LOW, WALK_HIGH)
        sheet.add("bass", beat, 0.95, last, force * (1.06 if quarter % 2 else 0.97))


def _walked(sheet: Sheet, beat: float, quarter: int, last: int) -> int:
    luck = sheet.luck("walk")
    chord = sheet.chord(beat)
    following = sheet.chord(min(beat + 1, sheet.beats - 1))
    if quarter == 0 or sheet.chord(beat - 1).name != chord.name:
        repeated = beat > 0 and sheet.chord(beat - 1).name == chord.name
        on_fifth = repeated and luck.random() < 0.5
        return nearest((chord.root + chord.fifth * on_fifth) % 12, last)
    if following.name != chord.name or quarter == sheet.beats_a_bar - 1:
        goal = nearest(following.root, last)
        step = 1 if luck.random() < 0.65 else 2
        pitch = goal + (-step if last < goal else step)
        close = abs(pitch - last) <= WIDEST_WALK
        return pitch if close else nearest((chord.root + chord.fifth) % 12, last)
    options = [nearest(tone, last + int(luck.choice([-3, 3]))) for tone in chord.tones[1:]]
    options.append(nearest(chord.root, last))
    pitch = options[int(luck.integers(len(options)))]
    return pitch if pitch != last else nearest((chord.root + chord.third) % 12, last)


def strike(
    sheet: Sheet,
    place: Place,
    part: str,
    hits: Hits,
    *,
    voices: int,
    between: Span,
    force: float = 0.6,
    strum_s: float = 0.0,
    upward: bool = False,
    rootless: bool = False,
) -> None:
    """Write chord strokes; a strum spreads the strings, upward from the top one."""
    luck = sheet.luck(part)
    for start, beats, share in hits:
        beat = place.beat + start
        pitches = voice_next(sheet, part, beat, voices, between, rootless=rootless)
        for index, pitch in enumerate(reversed(pitches) if upward else pitches):
            stroke = force * share * (1.0 + 0.04 * luck.standard_normal())
            sheet.add(part, beat, beats, pitch, stroke, late_s=strum_s * index, line=index)


def hold(
    sheet: Sheet,
    parts: Sequence[str],
    beat: float,
    beats: float,
    *,
    between: Span,
    force: float,
    touch: str = "",
) -> tuple[int, ...]:
    """Write a chord with one part for each voice, and give its pitches."""
    hand = parts[0].rstrip("0123456789_")
    pitches = voice_next(sheet, hand, beat, len(parts), between)
    for part, pitch in zip(parts, pitches, strict=False):
        sheet.add(part, beat, beats, pitch, force, touch=touch)
    return pitches


def section_hit(
    sheet: Sheet, parts: Sequence[str], beat: float, beats: float, *, top: int, force: float
) -> None:
    """Write one stroke of a horn section in close position, the first part on top."""
    sheet.add(parts[0], beat, beats, top, force)
    harmonise(sheet, parts[1:], beat, beats, top=top, force=force * 0.9)


def harmonise(
    sheet: Sheet, parts: Sequence[str], beat: float, beats: float, *, top: int, force: float
) -> None:
    """Write the lower voices of a section under a note that is already there."""
    pitches = under(top, sheet.chord(beat), len(parts))
    for part, pitch in zip(parts, pitches, strict=True):
        sheet.add(part, beat, beats, pitch, force)


def thirds(sheet: Sheet, part: str, leads: Collection[str], roles: Collection[str] = ()) -> None:
    """Write a second voice a third under the melody of some leads, in some roles or in all."""
    scale = sheet.key.scale
    for tune in tuple(sheet.tunes):
        if tune.part in leads and (not roles or tune.role in roles):
            inside = tune.pitch % 12 in scale
            below = scale_step(tune.pitch, -2, scale) if inside else tune.pitch - 3
            pitch = fit(sheet, tune.beat, tune.beats, below)
            sheet.add(part, tune.beat, tune.beats * 0.95, pitch, 0.55)
