"""Timing: swing, the breathing beat, and who is late by how much."""

import numpy as np

from game.band.grammar import Genre
from game.band.score import Sheet
from game.band.song import Song
from game.band.waves import Curve, Luck

LEAD_IN_S = 0.25
"""Tape before the first note, so that a player may be early."""
SHORT_NOTE_S = 0.105
"""Jazz drummers keep the short note near this, whatever the tempo (Friberg & Sundstrom 2002)."""
MOST_SWING = 2.6
SOLOIST_SWING = 0.62
FIXED_SWING = {"straight": 1.0, "light": 1.18, "shuffle": 1.75, "triplet": 2.0}
GRID = 12
"""Points of the tempo map in a beat."""
DRIFT = 0.006
DRIFT_BEATS = 8
TAIL_BEATS = 8
THIRD_SLACK = 0.02


def swing_ratio(song: Song, feel: str) -> float:
    """Give the length of the first eighth over the second.

    Parameters
    ----------
    song : its tempo, and its own ratio if it has one
    feel : as in `Genre`

    Returns
    -------
    1 for straight eighths; in jazz clip((60 / tempo - 0.105) / 0.105, 1, 2.6)
    """
    if song.swing is not None:
        return song.swing
    if feel == "jazz":
        return float(np.clip((60.0 / song.tempo - SHORT_NOTE_S) / SHORT_NOTE_S, 1.0, MOST_SWING))
    return FIXED_SWING[feel]


def soloist_ratio(ratio: float, feel: str) -> float:
    """Give the ratio of a soloist, who swings less than the drummer in jazz."""
    return 1.0 + SOLOIST_SWING * (ratio - 1.0) if feel == "jazz" else ratio


def swung(beat: float, ratio: float) -> float:
    """Move a beat as a swing ratio bends it; triplets stay where they are."""
    whole = np.floor(beat + 1e-6)
    part = beat - whole
    if min(abs(part - 1.0 / 3.0), abs(part - 2.0 / 3.0)) < THIRD_SLACK:
        return beat
    middle = ratio / (1.0 + ratio)
    bent = 2.0 * part * middle if part <= 0.5 else middle + (part - 0.5) * 2.0 * (1.0 - middle)
    return float(whole + bent)


class TempoMap:
    """From beats to seconds: drift, rubato, a faster refrain and a slower last bar."""

    def __init__(self, sheet: Sheet, genre: Genre) -> None:
        beats = np.arange((sheet.beats + TAIL_BEATS) * GRID) / GRID
        pace = self._drift(sheet, beats) * self._breath(sheet, genre, beats)
        pace /= self._slowing(sheet, genre, beats)
        steps = 60.0 / sheet.song.tempo / GRID / pace
        self._beats = np.append(beats, beats[-1] + 1.0 / GRID)
        self._seconds = LEAD_IN_S + np.concatenate([[0.0], np.cumsum(steps)])

    @staticmethod
    def _drift(sheet: Sheet, beats: Curve) -> Curve:
        knots = np.arange(0.0, beats[-1] + 2 * DRIFT_BEATS, DRIFT_BEATS)
        wandering = sheet.luck("tempo").standard_normal(len(knots))
        drift: Curve = 1.0 + DRIFT * np.interp(beats, knots, wandering)
        return drift

    @staticmethod
    def _breath(sheet: Sheet, genre: Genre, beats: Curve) -> Curve:
        bars = beats / sheet.beats_a_bar
        pace = 1.0 + genre.rubato * np.sin(2.0 * np.pi * (bars / 4.0 - 0.12))
        for section in sheet.sections:
            if section.role == "B":
                inside = (bars >= section.first) & (bars < section.first + section.bars)
                pace[inside] *= genre.refrain_pace
        return np.asarray(pace, np.float64)

    @staticmethod
    def _slowing(sheet: Sheet, genre: Genre, beats: Curve) -> Curve:
        into_last = (beats - (sheet.beats - sheet.beats_a_bar)) / sheet.beats_a_bar
        slowing: Curve = 1.0 + genre.slowing * np.clip(into_last, 0.0, 1.0)
        return slowing

    def seconds(self, beat: float) -> float:
        """Give the moment of a beat."""
        early = min(0.0, beat) * (self._seconds[1] - self._seconds[0]) * GRID
        return float(np.interp(beat, self._beats, self._seconds) + early)


class Placement:
    """How far from the beat one player puts each onset: a habit and a slow wandering."""

    MEMORY = 0.6
    NEWS = 0.8

    def __init__(self, late_s: float, jitter_s: float, luck: Luck) -> None:
        self._late_s = late_s
        self._jitter_s = jitter_s
        self._luck = luck
        self._wandered = 0.0
        self._known: dict[float, float] = {}

    def offset_s(self, beat: float) -> float:
        """Give the offset of an onset; notes of one beat stay together."""
        if beat not in self._known:
            news = self.NEWS * self._jitter_s * self._luck.standard_normal()
            self._wandered = self.MEMORY * self._wandered + news
            self._known[beat] = self._late_s + self._wandered
        return self._known[beat]
