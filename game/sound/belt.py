"""The belt between the feeder and the ear: ready blocks travel one way, empty places the other."""

from queue import Empty, SimpleQueue

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float32]

BLOCK_FRAMES = 512
FEWEST_PLACES = 3
MOST_PLACES = 6


class Belt:
    """Three to six places for ready blocks; taking one never waits, so a device may do it."""

    def __init__(self, *, places: int = 4) -> None:
        if not FEWEST_PLACES <= places <= MOST_PLACES:
            raise ValueError(f"a belt has {FEWEST_PLACES} to {MOST_PLACES} places, not {places}")
        self.places = places
        self._ready: SimpleQueue[Sound] = SimpleQueue()
        self._room: SimpleQueue[None] = SimpleQueue()
        for _ in range(places):
            self._room.put(None)

    @property
    def waiting(self) -> int:
        """How many blocks are ready and not yet taken."""
        return self._ready.qsize()

    def find_room(self, *, timeout_s: float) -> bool:
        """Wait for an empty place and claim it; False if none came free in time."""
        try:
            self._room.get(timeout=timeout_s)
        except Empty:
            return False
        return True

    def lay(self, block: Sound) -> None:
        """Put a ready block into a place claimed before."""
        self._ready.put(block)

    def take(self, *, timeout_s: float = 0.0) -> Sound | None:
        """Give the oldest block, or None when the belt stays empty; by default without waiting."""
        try:
            block = self._ready.get(timeout_s > 0.0, timeout_s)
        except Empty:
            return None
        self._room.put(None)
        return block


class Spout:
    """Pours the blocks of a belt into whatever room a device offers; it only copies."""

    def __init__(self, belt: Belt) -> None:
        self.underruns = 0
        self._belt = belt
        self._rest: Sound = np.zeros(0, np.float32)

    def pour(self, into: Sound) -> None:
        """Fill ``into`` (frames, channels); what is missing is silence and an underrun."""
        done = 0
        while done < len(into):
            block = self._rest if len(self._rest) else self._belt.take()
            if block is None:
                self.underruns += 1
                into[done:] = 0.0
                return
            part = block[: len(into) - done]
            into[done : done + len(part)] = part[:, None] if part.ndim == 1 else part
            self._rest = block[len(part) :]
            done += len(part)
