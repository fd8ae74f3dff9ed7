"""The feeder carries blocks from the mixer to the ear; the crank turns it without a thread."""

import threading
from typing import Protocol

from game.sound.belt import BLOCK_FRAMES, Belt, Sound
from game.sound.mixer import Mixer
from game.sound.output import Line
from game.sound.sources import Source, at_rate

PATIENCE_S = 0.1


class Sink(Protocol):
    """Something that keeps a copy of what is heard."""

    def write(self, block: Sound) -> None:
        """Take one block of the mix."""

    def close(self) -> None:
        """Finish."""


class _Heard:
    """The mix, with a copy for every sink on the way."""

    def __init__(self, mixer: Mixer, sinks: tuple[Sink, ...]) -> None:
        self._mixer = mixer
        self._sinks = sinks

    def read(self, frames: int) -> Sound:
        block = self._mixer.mix(frames)
        for sink in self._sinks:
            sink.write(block)
        return block


class Feeder:
    """Keeps the belt of a line full from a thread of its own."""

    def __init__(
        self, mixer: Mixer, line: Line, *, sinks: tuple[Sink, ...] = (), places: int = 6
    ) -> None:
        self.belt = Belt(places=places)
        self._mixer = mixer
        self._line = line
        self._sinks = sinks
        self._heard = _Heard(mixer, sinks)
        self._pull = self._at_rate_of_line()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def name(self) -> str:
        """What the sound goes through."""
        return self._line.name

    @property
    def underruns(self) -> int:
        """How often the ear found the belt empty."""
        return self._line.underruns

    def take_notice(self) -> str | None:
        """Give the text key of what happened to the line, once."""
        return self._line.take_notice()

    @property
    def running(self) -> bool:
        """True while the thread carries blocks."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Fill the belt, open the line and go on carrying."""
        while self.belt.find_room(timeout_s=0.0):
            self._carry()
        self._line.start(self.belt)
        self._thread = threading.Thread(target=self._run, name="feeder", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Carry no more, close the line and the sinks; may be called twice."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self._line.stop()
            for sink in self._sinks:
                sink.close()

    def _run(self) -> None:
        while not self._over.is_set():
            if self.belt.find_room(timeout_s=PATIENCE_S):
                self._carry()
            if self._line.tend():
                self._pull = self._at_rate_of_line()

    def _carry(self) -> None:
        self.belt.lay(self._pull.read(BLOCK_FRAMES))

    def _at_rate_of_line(self) -> Source:
        mixer = self._mixer
        return at_rate(
            self._heard,
            from_hz=mixer.rate_hz,
            to_hz=self._line.rate_hz,
            channels=mixer.channels,
        )


class Crank:
    """Turns the mixer by hand, as fast as the game likes: for runs without a window."""

    def __init__(self, mixer: Mixer, *, sinks: tuple[Sink, ...] = ()) -> None:
        self.name = "crank"
        self.underruns = 0
        self.frames = 0
        self._heard = _Heard(mixer, sinks)
        self._sinks = sinks

    def take_notice(self) -> None:
        """Nothing can happen to a crank."""

    def start(self) -> None:
        """Wait to be turned."""

    def turn(self, frames: int) -> Sound:
        """Give the next frames at once, with a copy to every sink."""
        self.frames += frames
        return self._heard.read(frames)

    def stop(self) -> None:
        """Close the sinks."""
        for sink in self._sinks:
            sink.close()
