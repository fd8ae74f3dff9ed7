"""Melody: what becomes of a hook over the chords, and the answers in its gaps."""

import re
from dataclasses import dataclass, replace

import numpy as np

from game.band.registers import LEADS
from game.band.score import Section, Sheet
from game.band.theory import REST, degree_pitch, fold, nearest, scale_distance, scale_step

TOKEN = re.compile(r"([haHficx-])([+-]\d)?")
"""One for every two bars: hook, answer, Half close, fragment, inversion, close, free (x), rest."""
UNIT_BARS = 2
OVERHANG = 3
"""Semitones a whole unit may stick out of a register before it is moved by an octave."""
ANTICIPATE = 0.16
SPLIT = 0.34
TURN_ASIDE = 0.50
"""Chances, each up to its number, of what a later statement does to a note."""
VARY_TRIES = 3
FILL_GAP_BEATS = 1.4
LONGEST_FILL = 5


@dataclass(frozen=True, slots=True)
class Step:
    """A note of a unit: its place in the unit and its pitch before it meets the chords."""

    start: float
    beats: float
    pitch: int

    @property
    def end(self) -> float:
        """Where it stops."""
        return self.start + self.beats


Steps = tuple[Step, ...]


def write_unit(
    sheet: Sheet,
    token: str,
    part: str,
    beat: float,
    *,
    force: float,
    tensions: bool,
    varied: bool,
    room_beats: float,
) -> None:
    """Write two bars of melody as a token says, fitted to the chords under them."""
    steps = _in_register(develop(sheet, token, LEADS[part].centre), part)
    if varied:
        steps = _vary(sheet, steps)
    luck = sheet.luck("melody")
    last: int | None = None
    for step in steps:
        if step.start >= room_beats:
            break
        place = beat + step.start
        pitch = fit(sheet, place, step.beats, step.pitch, avoid=last, tensions=tensions)
        pitch = fold(pitch, LEADS[part].low, LEADS[part].high)
        accent = 1.0 + 0.10 * (step.start % sheet.beats_a_bar == 0) - 0.08 * (step.start % 1 > 0.01)
        stroke = force * accent * (1.0 + 0.05 * luck.standard_normal())
        sheet.sing(part, place, min(step.beats, room_beats - step.start), pitch, stroke)
        last = pitch


def develop(sheet: Sheet, token: str, centre: int) -> Steps:
    """Give the notes of a token: the hook or the answer, turned as the token says."""
    found = TOKEN.fullmatch(token)
    if found is None:
        raise ValueError(f"no such melody token: {token!r}")
    kind, shift = found[1], int(found[2] or 0)
    steps = _figure(sheet, kind, centre)
    if not steps:
        return steps
    scale = sheet.key.scale
    if kind == "f":
        first = tuple(step for step in steps if step.start < sheet.beats_a_bar)
        steps = first + tuple(
            Step(s.start + sheet.beats_a_bar, s.beats, scale_step(s.pitch, -1, scale))
            for s in first
        )
    if kind == "i":
        axis = steps[0].pitch
        steps = tuple(
            replace(s, pitch=scale_step(axis, -scale_distance(axis, s.pitch, scale), scale))
            for s in steps
        )
    if shift:
        steps = tuple(replace(s, pitch=scale_step(s.pitch, shift, scale)) for s in steps)
    return (*steps[:-1], _closed(sheet, steps[-1], kind))


def _figure(sheet: Sheet, kind: str, centre: int) -> Steps:
    source = sheet.song.answer if kind in "ac" else sheet.song.hook
    length = UNIT_BARS * sheet.beats_a_bar
    steps: list[Step] = []
    start = 0.0
    for degree, beats in source:
        if degree != REST and start < length:
            pitch = degree_pitch(degree, sheet.key, centre)
            steps.append(Step(start, min(beats, length - start), pitch))
        start += beats
    return tuple(steps)


def _closed(sheet: Sheet, last: Step, kind: str) -> Step:
    """Give the last note as a half close or a full close leaves it."""
    if kind == "H":
        return replace(last, pitch=scale_step(last.pitch, 1, sheet.key.scale))
    if kind == "c":
        room = UNIT_BARS * sheet.beats_a_bar - last.start
        tonic = nearest(sheet.key.tonic, last.pitch)
        return Step(last.start, max(last.beats, min(2.0, room)), tonic)
    return last


def _in_register(steps: Steps, part: str) -> Steps:
    """Move a whole unit by octaves; note by note would break its contour."""
    if not steps:
        return steps
    register = LEADS[part]
    lowest, highest = min(s.pitch for s in steps), max(s.pitch for s in steps)
    shift = 0
    while highest + shift > register.high and lowest + shift - 12 >= register.low - OVERHANG:
        shift -= 12
    while lowest + shift < register.low and highest + shift + 12 <= register.high + OVERHANG:
        shift += 12
    return tuple(replace(step, pitch=step.pitch + shift) for step in steps)


def _vary(sheet: Sheet, steps: Steps) -> Steps:
    """Give a later statement its small changes, at least one if chance allows."""
    for _ in range(VARY_TRIES):
        varied = _varied_once(sheet, steps)
        if varied != steps:
            return varied
    return steps


def _varied_once(sheet: Sheet, steps: Steps) -> Steps:
    """Anticipate some notes, lead on from others, turn some short ones aside."""
    luck = sheet.luck("variation")
    varied: list[Step] = []
    for index, step in enumerate(steps):
        chance = luck.random()
        free = not varied or varied[-1].end <= step.start - 0.45
        if chance < ANTICIPATE and free and step.start >= 1 and step.beats <= 1.5:
            varied.append(Step(step.start - 0.5, step.beats + 0.5, step.pitch))
        elif ANTICIPATE <= chance < SPLIT and step.beats >= 1 and index < len(steps) - 1:
            way = 1 if steps[index + 1].pitch >= step.pitch else -1
            passing = scale_step(step.pitch, way, sheet.key.scale)
            varied.append(replace(step, beats=step.beats - 0.5))
            varied.append(Step(step.end - 0.5, 0.5, passing))
        elif SPLIT <= chance < TURN_ASIDE and step.start % 1 and step.beats <= 0.5:
            varied.append(replace(step, pitch=scale_step(step.pitch, 1, sheet.key.scale)))
        else:
            varied.append(step)
    return tuple(varied)


def is_strong(sheet: Sheet, beat: float, beats: float) -> bool:
    """Say whether a note must agree with its chord: on a strong beat, or a beat long."""
    on_beat = abs(beat - round(beat)) < 0.05
    spacing = 2 if sheet.beats_a_bar == 4 else sheet.beats_a_bar
    return (on_beat and round(beat) % spacing == 0) or beats >= 1


def fit(
    sheet: Sheet,
    beat: float,
    beats: float,
    pitch: int,
    *,
    avoid: int | None = None,
    tensions: bool = False,
) -> int:
    """Give the pitch that agrees with the chord: strong notes snap, weak ones only lean."""
    chord = sheet.chord(beat)
    if is_strong(sheet, beat, beats):
        allowed = set(chord.tones)
        if tensions:
            colour = 5 if chord.is_minor else 9
            allowed |= {(chord.root + 2) % 12, (chord.root + colour) % 12}
        if pitch % 12 in allowed:
            return pitch
        near = [pitch + move for move in (-1, 1, -2, 2, -3, 3) if (pitch + move) % 12 in allowed]
        return next((option for option in near if option != avoid), near[0] if near else pitch)
    return _lean(sheet, beat, pitch)


def _lean(sheet: Sheet, beat: float, pitch: int) -> int:
    chord, key = sheet.chord(beat), sheet.key
    leading = (key.tonic - 1) % 12
    if key.is_minor and pitch % 12 == (key.tonic + 10) % 12 and leading in chord.tones:
        pitch += 1
    if pitch % 12 in chord.tones or pitch % 12 not in key.scale:
        return pitch
    foreign = [tone for tone in chord.tones if tone not in key.scale]
    clashes = [nearest(t, pitch) for t in foreign if abs(nearest(t, pitch) - pitch) == 1]
    return clashes[0] if clashes else pitch


def answer_gap(sheet: Sheet, part: str, beat: float) -> None:
    """Let a second player answer where the melody leaves a unit open at its end."""
    luck = sheet.luck("fill")
    end = beat + UNIT_BARS * sheet.beats_a_bar
    sung = [t.beat + t.beats for t in sheet.tunes if beat <= t.beat < end]
    last = max(sung, default=beat)
    if end - last < FILL_GAP_BEATS:
        return
    start = float(np.ceil(last * 2.0) / 2.0)
    chord, register = sheet.chord(start), LEADS[part]
    pitch = nearest(chord.root, register.centre)
    for index in range(min(int((end - start) * 2), LONGEST_FILL)):
        place = fold(pitch, register.low, register.high)
        sheet.add(part, start + index * 0.5, 0.48, place, 0.55 - 0.02 * index)
        move = int(luck.choice([1, 1, 2, -1]))
        inside = pitch % 12 in sheet.key.scale
        third = nearest((chord.root + chord.third) % 12, pitch)
        pitch = scale_step(pitch, move, sheet.key.scale) if inside else third


def lead_of(sheet: Sheet, section: Section) -> str:
    """Name who carries the melody of a section: by role, by name, else as in A."""
    lead = sheet.song.lead
    return lead.get(section.role) or lead.get(section.name) or lead["A"]


def tokens_of(sheet: Sheet, section: Section) -> tuple[str, ...]:
    """Give the melody tokens of a section: by role, else by name."""
    melody = sheet.song.melody
    written = melody.get(section.role) or melody.get(section.name) or ""
    return tuple(written.split())
