"""Where sound comes from: arrays, needles, growing tapes, and nothing at all."""

import threading
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from game.sound.belt import Sound

NOTHING: Sound = np.zeros(0, np.float32)
SWAP_S = 0.01
TUCK_FRAMES = 256


class Source(Protocol):
    """Anything that gives its next frames; fewer than asked for means that it has ended."""

    def read(self, frames: int) -> Sound:
        """Give the next (<= frames,) float32."""


class Samples:
    """A finished sound, once or for ever."""

    def __init__(self, sound: NDArray[np.floating], *, loop: bool = False) -> None:
        if sound.ndim != 1 or (loop and not len(sound)):
            raise ValueError(f"a sound is (frames,), and a loop is not empty: got {sound.shape}")
        self._sound = np.ascontiguousarray(sound, np.float32)
        self._loop = loop
        self._at = 0

    def read(self, frames: int) -> Sound:
        """Give the next frames, round and round if it is a loop."""
        if self._loop:
            places = np.arange(self._at, self._at + frames) % len(self._sound)
            self._at = (self._at + frames) % len(self._sound)
            return self._sound[places]
        part = self._sound[self._at : self._at + frames]
        self._at += len(part)
        return part


class Silence:
    """Frames of nothing; endless unless it is given a length."""

    def __init__(self, *, frames: int | None = None) -> None:
        self._left = frames

    def read(self, frames: int) -> Sound:
        """Give zeros."""
        if self._left is not None:
            frames = min(frames, self._left)
            self._left -= frames
        return np.zeros(frames, np.float32)


class Needle:
    """A needle that may be set down elsewhere while it plays; the change is a short cross-fade."""

    def __init__(self, groove: Source, *, rate_hz: int) -> None:
        self._groove = groove
        self._coming: Source | None = None
        self._swap_frames = max(1, round(SWAP_S * rate_hz))
        self._lock = threading.Lock()

    def drop(self, groove: Source) -> None:
        """Set the needle down in another groove or at another place."""
        with self._lock:
            self._coming = groove

    def read(self, frames: int) -> Sound:
        """Give what the needle hears."""
        with self._lock:
            left, self._coming = self._coming, None
        if left is None:
            return self._groove.read(frames)
        fresh = left.read(frames)
        swap = min(frames, self._swap_frames)
        old = self._groove.read(swap)
        self._groove = left
        return _cross(old, fresh, swap)


def _cross(old: Sound, fresh: Sound, frames: int) -> Sound:
    length = min(frames, len(fresh))
    share = np.linspace(0.0, 1.0, length, dtype=np.float32)
    mixed = fresh.copy()
    mixed[:length] *= share
    mixed[: len(old)] += old[:length] * (1.0 - share[: len(old)])
    return mixed


class Tape:
    """A sound that still grows: what the cutter has just cut, heard a moment later.

    When the writer falls behind, the last frames fade out instead of breaking off, silence
    follows, and the sound fades in again with the next frames written.
    """

    def __init__(self) -> None:
        self._sound: Sound = np.zeros(1 << 16, np.float32)
        self._written = 0
        self._at = 0
        self._closed = False
        self._parted = True
        self._lock = threading.Lock()

    @property
    def frames_waiting(self) -> int:
        """How many frames are written and not yet heard."""
        return self._written - self._at

    @property
    def frames_heard(self) -> int:
        """Where on the tape the ear is."""
        return self._at

    def write(self, block: NDArray[np.floating]) -> None:
        """Add frames at the end."""
        with self._lock:
            end = self._written + len(block)
            if end > len(self._sound):
                longer = np.zeros(max(end, 2 * len(self._sound)), np.float32)
                longer[: self._written] = self._sound[: self._written]
                self._sound = longer
            self._sound[self._written : end] = block
            self._written = end

    def close(self) -> None:
        """Say that nothing more will be written."""
        with self._lock:
            self._closed = True

    def rewind(self, frames: int) -> None:
        """Go back, so that the ear finds its way after a pause."""
        with self._lock:
            self._at = max(0, self._at - frames)
            self._parted = True

    def read(self, frames: int) -> Sound:
        """Give what is on the tape, and silence while nothing is."""
        with self._lock:
            part = self._sound[self._at : min(self._at + frames, self._written)].copy()
            self._at += len(part)
            if self._parted and len(part):
                _tuck(part, np.arange(1, TUCK_FRAMES + 1))
                self._parted = False
            if self._closed or len(part) == frames:
                return part
            _tuck(part[::-1], np.arange(TUCK_FRAMES))
            self._parted = True
            return np.concatenate([part, np.zeros(frames - len(part), np.float32)])


def _tuck(sound: Sound, steps: NDArray[np.int_]) -> None:
    length = min(len(sound), len(steps))
    sound[:length] *= (steps[:length] / TUCK_FRAMES).astype(np.float32)


class Resampled:
    """A source made for another rate, or for several channels, brought to the rate of the ear."""

    def __init__(self, source: Source, *, from_hz: float, to_hz: float, channels: int = 1) -> None:
        import soxr

        self._source = source
        self._step = max(64, round(512 * from_hz / to_hz))
        self._stream = soxr.ResampleStream(from_hz, to_hz, channels, dtype="float32")
        self._ready: Sound = np.zeros((0, channels) if channels > 1 else 0, np.float32)
        self._ended = False

    def read(self, frames: int) -> Sound:
        """Give the next frames at the new rate."""
        parts, found = [self._ready], len(self._ready)
        while found < frames and not self._ended:
            block = self._source.read(self._step)
            self._ended = len(block) < self._step
            part = self._stream.resample_chunk(block, last=self._ended)
            parts.append(np.asarray(part, np.float32))
            found += len(part)
        ready = np.concatenate(parts)
        self._ready = ready[frames:]
        return ready[:frames]


def at_rate(source: Source, *, from_hz: float, to_hz: float, channels: int = 1) -> Source:
    """Give the source itself when the rates agree, else the same sound at the other rate."""
    if from_hz == to_hz:
        return source
    return Resampled(source, from_hz=from_hz, to_hz=to_hz, channels=channels)
