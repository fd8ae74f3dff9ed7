"""The sound card: the only file that knows sounddevice, and its callback only copies."""

import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

from game.sound.belt import BLOCK_FRAMES, Belt, Sound, Spout
from game.sound.hush import Muzzle
from game.sound.output import OutputError

CHANNELS = 2
# What the card itself holds: long enough for one full sweep of the collector, or one late wake-up
# of a busy machine, and short enough that a hand still hears what it does.
LATENCY_S = 0.1
GULP = 1.5
STALLED_S = 2.0
CLOSE_S = 1.0


class Device:
    """One open stream of the sound card."""

    def __init__(
        self,
        sounddevice: ModuleType,
        *,
        rate_hz: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sounddevice = sounddevice
        self._clock = clock
        self._spout: Spout | None = None
        self._started = False
        self._gone = False
        self._late = 0
        self._last_call_s = 0.0
        self._swallowed = 0
        self._muzzle = Muzzle()
        self._stream = sounddevice.OutputStream(
            samplerate=rate_hz,
            blocksize=BLOCK_FRAMES,
            channels=CHANNELS,
            dtype="float32",
            latency=LATENCY_S,
            callback=self._fill,
            finished_callback=self._finish,
        )
        # A fresh card fills itself at one gulp, faster than any feeder: that much is silence.
        self._gulp = int(GULP * self._stream.latency * rate_hz)
        self.rate_hz = rate_hz
        self.name = str(sounddevice.query_devices(self._stream.device)["name"])

    @property
    def underruns(self) -> int:
        """How often the belt was empty or the card itself ran dry."""
        return self._late + (self._spout.underruns if self._spout else 0)

    @property
    def alive(self) -> bool:
        """False when the stream ended by itself or has asked for nothing for two seconds."""
        stalled = self._clock() - self._last_call_s > STALLED_S
        return not (self._started and (self._gone or stalled))

    def start(self, belt: Belt) -> None:
        """Begin to take blocks."""
        self._spout = Spout(belt)
        self._last_call_s = self._clock()
        self._muzzle.put_on()
        try:
            self._stream.start()
        except self._sounddevice.PortAudioError as wrong:
            self._muzzle.take_off()
            raise OutputError(str(wrong)) from wrong
        self._started = True

    def stop(self) -> None:
        """Close the stream; a card that hangs is left to itself."""
        dead = not self.alive
        self._started = False
        if not dead:
            self._stream.close(ignore_errors=True)
            self._muzzle.take_off()
            return
        closing = threading.Thread(
            target=self._stream.close, kwargs={"ignore_errors": True}, name="close", daemon=True
        )
        closing.start()
        closing.join(CLOSE_S)
        if not closing.is_alive():
            self._muzzle.take_off()

    def _fill(self, into: Sound, _frames: int, _when: Any, status: Any) -> None:
        self._last_call_s = self._clock()
        if self._swallowed < self._gulp or self._spout is None:
            self._swallowed += len(into)
            into.fill(0.0)
            return
        self._late += bool(status.output_underflow)
        self._spout.pour(into)

    def _finish(self) -> None:
        self._gone = True


def open_device(*, rate_hz: int) -> Device:
    """Open the default sound card at this rate or, where it will not have it, at its own."""
    try:
        import sounddevice
    except (ImportError, OSError) as wrong:
        raise OutputError(f"PortAudio is not there: {wrong}") from wrong
    try:
        sounddevice.query_devices(kind="output")
        try:
            return Device(sounddevice, rate_hz=rate_hz)
        except sounddevice.PortAudioError:
            own_hz = round(sounddevice.query_devices(kind="output")["default_samplerate"])
            return Device(sounddevice, rate_hz=own_hz)
    except (sounddevice.PortAudioError, ValueError) as wrong:
        raise OutputError(str(wrong)) from wrong
