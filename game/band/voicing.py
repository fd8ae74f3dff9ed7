"""Voicing: how a chord is laid under the hands so that it moves little."""

from collections.abc import Sequence

import numpy as np

from game.band.score import Sheet
from game.band.theory import Chord, nearest

Span = tuple[int, int]
"""The lowest and the highest pitch of a hand."""
PULL_TO_CENTRE = 0.35
CLOSEST_IN_SECTION = 3


def voice(
    chord: Chord,
    count: int,
    between: Span,
    *,
    before: Sequence[int] = (),
    rootless: bool = False,
) -> tuple[int, ...]:
    """Lay out a chord near the one before it.

    Parameters
    ----------
    chord : the chord
    count : voices wanted
    between : the register, lowest and highest MIDI pitch
    before : the voicing this one follows
    rootless : leave the root to the bass if four tones are there

    Returns
    -------
    ``count`` or fewer pitches, rising

    Notes
    -----
    Every inversion on every bass note is tried; the cost is the distance every voice moves plus
    0.35 of the distance of the mean from the middle of the register.
    """
    low, high = between
    tones = _chosen(chord, count, rootless=rootless)
    best: tuple[float, tuple[int, ...]] | None = None
    for inversion in range(len(tones)):
        turned = tones[inversion:] + tones[:inversion]
        for bottom in range(low, high - 4):
            if bottom % 12 != turned[0]:
                continue
            pitches = _stacked(bottom, turned, count)
            cost = _cost(pitches, (low + high) / 2.0, before)
            if pitches[-1] <= high and (best is None or cost < best[0]):
                best = (cost, pitches)
    if best is None:
        return tuple(sorted(nearest(tone, (low + high) // 2) for tone in tones))
    return best[1]


def _chosen(chord: Chord, count: int, *, rootless: bool) -> tuple[int, ...]:
    tones = chord.tones
    if rootless and len(tones) > 3:
        tones = tones[1:]
    if len(tones) > count:
        tones = tuple(tone for tone in tones if tone != (chord.root + 7) % 12)
    return tones if len(tones) <= count else tones[-count:]


def _stacked(bottom: int, tones: tuple[int, ...], count: int) -> tuple[int, ...]:
    pitches = [bottom]
    for tone in tones[1:]:
        pitches.append(pitches[-1] + ((tone - pitches[-1]) % 12 or 12))
    while len(pitches) < count:
        pitches.append(pitches[len(pitches) - len(tones)] + 12)
    return tuple(pitches)


def _cost(pitches: tuple[int, ...], centre: float, before: Sequence[int]) -> float:
    away = abs(float(np.mean(pitches)) - centre) * PULL_TO_CENTRE
    moved = sum(min(abs(pitch - old) for old in before) for pitch in pitches) if before else 0
    return away + moved


def voice_next(
    sheet: Sheet,
    hand: str,
    beat: float,
    count: int,
    between: Span,
    *,
    rootless: bool = False,
) -> tuple[int, ...]:
    """Voice the chord of a beat near the last one this hand played, and remember it."""
    before = sheet.voicings.get(hand, ())
    pitches = voice(sheet.chord(beat), count, between, before=before, rootless=rootless)
    sheet.voicings[hand] = pitches
    return pitches


def under(top: int, chord: Chord, count: int) -> tuple[int, ...]:
    """Give the voices of a section under a melody note: chord tones downwards, close."""
    pitches: list[int] = []
    below = top
    for _ in range(count):
        below -= 1
        while below % 12 not in chord.tones or top - below < CLOSEST_IN_SECTION:
            below -= 1
        pitches.append(below)
    return tuple(pitches)
