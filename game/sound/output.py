"""The ways to the ear: what every output can do, and the order in which they are tried."""

from collections.abc import Callable
from typing import Literal, Protocol

from game.sound.belt import Belt
from game.sound.hush import hush
from game.sound.silence import Silence

RATE_HZ = 44100

NOTICE_SDL = "sound-through-window"
NOTICE_SILENT = "sound-silent"
NOTICE_LOST = "sound-lost"

Way = Literal["device", "sdl", "silence"]


class OutputError(Exception):
    """A way to the ear is closed; the next one is tried."""


class Output(Protocol):
    """Something that takes ready blocks from a belt at the pace of time."""

    @property
    def name(self) -> str:
        """What it is called, for the options screen."""

    @property
    def rate_hz(self) -> int:
        """The rate at which it takes frames."""

    @property
    def underruns(self) -> int:
        """How often it found the belt empty."""

    @property
    def alive(self) -> bool:
        """False once it has stopped taking blocks by itself."""

    def start(self, belt: Belt) -> None:
        """Begin to take blocks."""

    def stop(self) -> None:
        """Take no more; may be called twice."""


Opener = Callable[[], Output]
"""Opens one way to the ear, or raises ``OutputError``."""


class Line:
    """The output in use and those behind it: when one dies, the next takes over the same belt."""

    def __init__(self, *openers: tuple[Opener, str | None]) -> None:
        self._openers = list(openers)
        self._belt: Belt | None = None
        self._earlier_underruns = 0
        self.notice: str | None = None
        self._output = self._open_next()

    @property
    def name(self) -> str:
        """What the output in use is called."""
        return self._output.name

    @property
    def rate_hz(self) -> int:
        """The rate of the output in use; it may change when another takes over."""
        return self._output.rate_hz

    @property
    def underruns(self) -> int:
        """How often any of them found the belt empty."""
        return self._earlier_underruns + self._output.underruns

    @property
    def alive(self) -> bool:
        """False only when nothing is left to fall back on."""
        return self._output.alive

    def start(self, belt: Belt) -> None:
        """Begin to take blocks; a device that will not start gives way to the next."""
        self._belt = belt
        while True:
            try:
                return self._output.start(belt)
            except OutputError:
                self._output = self._open_next()

    def stop(self) -> None:
        """Take no more blocks."""
        self._belt = None
        self._output.stop()

    def take_notice(self) -> str | None:
        """Give the text key of what happened last, once."""
        notice, self.notice = self.notice, None
        return notice

    def tend(self) -> bool:
        """Look after the output in use; True if another one had to take over."""
        if self._belt is None or self._output.alive or not self._openers:
            return False
        self._output.stop()
        self._earlier_underruns += self._output.underruns
        self._output = self._open_next()
        self.start(self._belt)
        self.notice = NOTICE_LOST
        return True

    def _open_next(self) -> Output:
        while True:
            opener, notice = self._openers.pop(0)
            try:
                with hush():
                    output = opener()
            except OutputError:
                if not self._openers:
                    raise
            else:
                self.notice = notice
                return output


def open_output(*, prefer: Way | None = None, sdl: Opener | None = None) -> tuple[Line, str | None]:
    """Open the best way to the ear, and say with one text key if it is not the first."""
    ways: dict[Way, tuple[Opener, str | None]] = {"device": (_open_device, None)}
    if sdl is not None:
        ways["sdl"] = (sdl, NOTICE_SDL)
    ways["silence"] = (_open_silence, NOTICE_SILENT)
    if prefer in ways:
        asked = ways.pop(prefer)
        chain = [(asked[0], None)] if prefer == "silence" else [(asked[0], None), *ways.values()]
    else:
        chain = list(ways.values())
    line = Line(*chain)
    return line, line.notice


def _open_device() -> Output:
    from game.sound.device import open_device

    return open_device(rate_hz=RATE_HZ)


def _open_silence() -> Output:
    return Silence(rate_hz=RATE_HZ)
