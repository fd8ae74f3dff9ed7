"""Silence that keeps time: blocks are taken as if somebody heard them."""

import threading
import time
from collections.abc import Callable

from game.sound.belt import BLOCK_FRAMES, Belt


class Silence:
    """An output for machines without ears; it takes a block whenever one would have been heard."""

    name = "silence"

    def __init__(self, *, rate_hz: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate_hz = rate_hz
        self.underruns = 0
        self._clock = clock
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def alive(self) -> bool:
        """Silence never breaks."""
        return True

    def start(self, belt: Belt) -> None:
        """Begin to take blocks by the clock."""
        self._over.clear()
        self._thread = threading.Thread(
            target=self._keep_time, args=(belt,), name="silence", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Take no more blocks."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _keep_time(self, belt: Belt) -> None:
        block_s = BLOCK_FRAMES / self.rate_hz
        due = self._clock()
        while not self._over.wait(max(0.0, due - self._clock())):
            self.underruns += belt.take() is None
            due += block_s
