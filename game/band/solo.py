"""Solos: motifs of a bar that are repeated, turned over and led on from chord to chord."""

from dataclasses import dataclass

from game.band.registers import LEADS
from game.band.score import Sheet
from game.band.theory import BLUES, Chord, nearest
from game.band.waves import Luck

Cell = tuple[float, ...]
"""Lengths of a bar in beats; a rest is negative."""

CELLS: dict[str, tuple[Cell, ...]] = {
    "swing": (
        (0.5,) * 8,
        (1, 0.5, 0.5, 1, 1),
        (0.5, 0.5, 0.5, 0.5, 1, -1),
        (-0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1),
        (1.5, 0.5, 0.5, 0.5, 1),
    ),
    "straight": (
        (0.5,) * 8,
        (1, 0.5, 0.5, 1, 1),
        (0.5, 0.5, 1, 0.5, 0.5, 1),
        (1.5, 0.5, 1, -1),
        (-0.5, 0.5, 0.5, 0.5, 1, 1),
    ),
    "waltz": ((1, 1, 1), (1.5, 0.5, 1), (2, 1), (1, 0.5, 0.5, 1)),
    "triplet": ((1 / 3,) * 3 + (1, 1 / 3, 1 / 3, 1 / 3, 1), (2, 1, -1), (1, 1, 2)),
}
CLOSING = {4: (1, 0.5, 0.5, -2), 3: (2, -1)}
MOVES = (-2, -1, -1, 1, 1, 2, 3, -3)
NEW_MOTIF = 0.45
TURN_OVER = 0.30
FALL_CHANCE = 0.6


@dataclass(frozen=True, slots=True)
class Motif:
    """A rhythm and the way it goes."""

    cell: Cell
    moves: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Who improvises, from which bar, for how many."""

    part: str
    first: int
    bars: int


def improvise(sheet: Sheet, stretch: Stretch, *, cells: str, force: float, blues: bool) -> None:
    """Write a solo of some bars for one player."""
    luck = sheet.luck(f"solo {stretch.part}")
    pitch = LEADS[stretch.part].centre
    motif: Motif | None = None
    for count in range(stretch.bars):
        rhythms = CELLS[cells if sheet.beats_a_bar == 4 else "waltz"]
        motif = _next_motif(motif, rhythms, count, luck)
        played = motif
        if count % 8 == 7:
            played = Motif(CLOSING[sheet.beats_a_bar], (-1, -1, -1, 0))
        beat = float((stretch.first + count) * sheet.beats_a_bar)
        pitch = _play_bar(sheet, stretch.part, played, beat, pitch, force=force, blues=blues)


def _next_motif(motif: Motif | None, cells: tuple[Cell, ...], count: int, luck: Luck) -> Motif:
    if motif is None or count % 4 == 0 or luck.random() < NEW_MOTIF:
        cell = cells[int(luck.integers(len(cells)))]
        return Motif(cell, tuple(int(move) for move in luck.choice(MOVES, len(cell))))
    if luck.random() < TURN_OVER:
        return Motif(motif.cell, tuple(-move for move in motif.moves))
    return motif


def _play_bar(
    sheet: Sheet, part: str, motif: Motif, bar_beat: float, pitch: int, *, force: float, blues: bool
) -> int:
    luck = sheet.luck(f"solo {part}")
    scale = _solo_scale(sheet, sheet.chord(bar_beat), blues=blues)
    start = 0.0
    for index, beats in enumerate(motif.cell):
        if beats > 0:
            beat = bar_beat + start
            strong = index == 0 or (abs(start - round(start)) < 0.01 and round(start) % 2 == 0)
            move = motif.moves[index]
            if strong:
                goal = _chord_goal(sheet.chord(beat), pitch, move, luck)
            else:
                goal = _scale_goal(pitch, move, scale)
            pitch = _kept(part, goal, move)
            accent = 1.05 - 0.12 * (start % 1 > 0.01)
            stroke = force * accent * (1.0 + 0.06 * luck.standard_normal())
            falls = part == "sax" and beats >= 1 and _rests_after(motif, index)
            touch = "fall" if falls and luck.random() < FALL_CHANCE else ""
            sheet.sing(part, beat, beats, pitch, stroke, touch=touch)
        start += abs(beats)
    return pitch


def _rests_after(motif: Motif, index: int) -> bool:
    return index + 1 >= len(motif.cell) or motif.cell[index + 1] < 0


def _solo_scale(sheet: Sheet, chord: Chord, *, blues: bool) -> frozenset[int]:
    if blues:
        return frozenset((sheet.key.tonic + step) % 12 for step in BLUES) | set(chord.tones)
    foreign = [tone for tone in chord.tones if tone not in sheet.key.scale]
    clashing = {(tone + 1) % 12 for tone in foreign} | {(tone - 1) % 12 for tone in foreign}
    return frozenset(set(sheet.key.scale) - clashing | set(chord.tones))


def _chord_goal(chord: Chord, pitch: int, move: int, luck: Luck) -> int:
    tones = chord.tones if luck.random() < 0.6 else chord.tones[1:2] + chord.tones[3:4]
    lean = (move > 0) - (move < 0)
    goals = [nearest(tone, pitch + lean) for tone in tones]
    return min(goals, key=lambda goal: (abs(goal - pitch - move), goal))


def _scale_goal(pitch: int, move: int, scale: frozenset[int]) -> int:
    way = 1 if move > 0 else -1
    for _ in range(abs(move)):
        pitch += way
        while pitch % 12 not in scale:
            pitch += way
    return pitch


def _kept(part: str, pitch: int, move: int) -> int:
    """Keep a soloist inside the register, and not for long at its top."""
    register = LEADS[part]
    if pitch > register.high:
        pitch -= 12
    if pitch < register.low:
        pitch += 12
    if pitch > register.centre + 11 and move > 0:
        pitch = nearest(pitch % 12, pitch - 7)
    return pitch
