"""Listening: the needle goes where his ear goes, and each line is written when it is heard."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.city.events import Answered, Heard
from game.city.said import Term
from game.screen.desk import Desk
from game.screen.scene import TICKS_PER_S
from game.screen.sound_rings import BEAT_S
from game.sound.mixer import Voice
from game.sound.sources import Samples, at_rate

RATE_HZ = 44100
OPENING_S = 4.0
"""How long he hears the beginning."""
BEFORE_S, AFTER_S = 1.4, 2.0
"""How long before and after a remark the needle plays."""
FADE_S = 0.03
PATIENCE_TICKS = 3 * TICKS_PER_S
"""How long one waits for a disc that is still being fetched, before it is heard in silence."""
COLUMNS = 220


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the disc that is played."""

    begins_s: float
    ends_s: float

    @property
    def ticks(self) -> int:
        """How long it takes."""
        return round((self.ends_s - self.begins_s) * TICKS_PER_S)


def stretches(tenths: Sequence[int], *, seconds: int) -> tuple[Stretch, ...]:
    """Choose what is played: the opening, then every place that something is said about."""
    length = float(max(1, seconds))
    parts = [Stretch(0.0, min(length, OPENING_S))]
    for place in sorted({tenth / 10 for tenth in tenths if tenth >= 0}):
        begins, ends = max(0.0, place - BEFORE_S), min(length, place + AFTER_S)
        if begins <= parts[-1].ends_s:
            parts[-1] = Stretch(parts[-1].begins_s, max(ends, parts[-1].ends_s))
        elif begins < ends:
            parts.append(Stretch(begins, ends))
    return tuple(parts)


def spliced(sound: NDArray[np.float32], parts: Sequence[Stretch]) -> NDArray[np.float32]:
    """Cut the stretches out of a disc and fade each of them in and out: a needle set down anew."""
    cuts = []
    for part in parts:
        frames = round((part.ends_s - part.begins_s) * RATE_HZ)
        first = round(part.begins_s * RATE_HZ)
        cut = np.zeros(frames, np.float32)
        piece = sound[first : first + frames]
        cut[: len(piece)] = piece
        fade = min(len(cut) // 2, round(FADE_S * RATE_HZ))
        ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)
        cut[:fade] *= ramp
        cut[len(cut) - fade :] *= ramp[::-1]
        cuts.append(cut)
    return np.concatenate(cuts) if cuts else np.zeros(0, np.float32)


def outline(sound: NDArray[np.float32] | None) -> NDArray[np.float64]:
    """Give the loudness of a disc in so many columns, 0 to 1; silence where there is no sound."""
    if sound is None or len(sound) < COLUMNS:
        return np.zeros(COLUMNS)
    whole = len(sound) // COLUMNS * COLUMNS
    loud: NDArray[np.float64] = np.sqrt(
        np.mean(np.square(sound[:whole].reshape(COLUMNS, -1).astype(np.float64)), axis=1)
    )
    return loud / max(float(loud.max()), 1e-6)


class Listening:
    """One hearing of one disc by one buyer."""

    def __init__(
        self,
        desk: Desk,
        heard: Sequence[Heard],
        answer: Answered,
        seconds: int,
        *,
        beat_s: float = BEAT_S,
    ) -> None:
        self.heard = tuple(heard)
        self.beat_s = beat_s
        self.answer = answer
        self.seconds = max(1, seconds)
        tenths = [event.tenth for event in heard] + [term.tenth for term in answer.terms]
        self.parts = stretches(tenths, seconds=self.seconds)
        self.shape: NDArray[np.float64] = np.zeros(COLUMNS)
        self._desk = desk
        self._ticks = 0
        self._waited = 0
        self._voice: Voice | None = None
        self._begun = False
        self.over = False

    @property
    def waiting(self) -> bool:
        """Whether the needle is still in the air."""
        return not self._begun and not self.over

    @property
    def at_s(self) -> float:
        """Where on the disc the needle is."""
        left = self._ticks
        for part in self.parts:
            if left < part.ticks:
                return part.begins_s + left / TICKS_PER_S
            left -= part.ticks
        return self.parts[-1].ends_s

    @property
    def beats(self) -> float:
        """How many beats the needle has come, from where the record begins."""
        return self.at_s / self.beat_s

    def tick(self, sound: NDArray[np.float32] | None) -> None:
        """Live a tick; ``sound`` is the disc, once it is there."""
        if self.over:
            return
        if not self._begun:
            self._waited += 1
            if sound is None and self._waited < PATIENCE_TICKS:
                return
            self._begin(sound)
        self._ticks += 1
        if self._ticks >= sum(part.ticks for part in self.parts):
            self.stop()

    def stop(self) -> None:
        """Lift the needle."""
        if self._voice is not None:
            self._voice.stop(seconds=0.08)
            self._voice = None
        if not self.over:
            self._desk.sound("needle_lift", gain=0.6)
        self.over = True

    def heard_yet(self, tenth: int) -> bool:
        """Tell whether the needle has been at a place; what is nowhere is heard at the end."""
        if self.over:
            return True
        return 0 <= tenth <= self.at_s * 10 and self._begun

    def terms_yet(self) -> tuple[Term, ...]:
        """Give the lines of the sum that are written so far: reasons of the ear wait for it."""
        if not self._begun and not self.over:
            return ()
        return tuple(t for t in self.answer.terms if t.tenth < 0 or self.heard_yet(t.tenth))

    def _begin(self, sound: NDArray[np.float32] | None) -> None:
        self._begun = True
        self._desk.sound("needle_drop", gain=0.7)
        if sound is None:
            return
        self.shape = outline(sound)
        ear = self._desk.ear
        if ear is not None:
            cut = Samples(spliced(sound, self.parts))
            source = at_rate(cut, from_hz=RATE_HZ, to_hz=ear.mixer.rate_hz)
            self._voice = self._desk.play(source, "disc")
