"""Coming: a sound that is made beside the game and heard as soon as it is ready."""

import threading
from collections.abc import Callable

from game.sound.belt import Sound
from game.sound.errands import Errands
from game.sound.matter import RATE_HZ
from game.sound.mixer import Bus, Mixer, Voice
from game.sound.ramp import FADE_S
from game.sound.sources import Samples, at_rate


class Coming:
    """One such sound; it can be stopped before it has begun, and then never begins."""

    def __init__(
        self,
        mixer: Mixer,
        bus: Bus,
        make: Callable[[], Sound],
        *,
        gain: float = 1.0,
        pan: float = 0.0,
        loop: bool = False,
        fade_in_s: float = 0.0,
    ) -> None:
        self.over = False
        self._mixer = mixer
        self._bus: Bus = bus
        self._make = make
        self._gain = gain
        self._pan = pan
        self._loop = loop
        self._fade_in_s = fade_in_s
        self._voice: Voice | None = None
        self._lock = threading.Lock()

    @property
    def begun(self) -> bool:
        """Whether it is or was heard."""
        return self._voice is not None

    def begin(self) -> None:
        """Make it and let it be heard: the errand of another thread."""
        if self.over:
            return
        made = Samples(self._make(), loop=self._loop)
        source = at_rate(made, from_hz=RATE_HZ, to_hz=self._mixer.rate_hz)
        with self._lock:
            if not self.over:
                self._voice = self._mixer.play(
                    source, self._bus, gain=self._gain, pan=self._pan, fade_in_s=self._fade_in_s
                )

    def stop(self, *, seconds: float = FADE_S) -> None:
        """Fade it out, or let it never begin."""
        with self._lock:
            self.over = True
            if self._voice is not None:
                self._voice.stop(seconds=seconds)


class Comings:
    """All that is on its way to one mixer."""

    def __init__(self, mixer: Mixer, errands: Errands) -> None:
        self._mixer = mixer
        self._errands = errands
        self._under_way: list[Coming] = []

    def bring(
        self,
        make: Callable[[], Sound],
        bus: Bus,
        *,
        gain: float = 1.0,
        pan: float = 0.0,
        loop: bool = False,
        fade_in_s: float = 0.0,
        made: bool = False,
    ) -> Coming:
        """Have a sound made, ``(frames,)`` at 44100 Hz, and heard from then on.

        ``made`` says that making it takes no time: it is heard now, whatever else is on its way.
        """
        coming = Coming(self._mixer, bus, make, gain=gain, pan=pan, loop=loop, fade_in_s=fade_in_s)
        if made:
            coming.begin()
            return coming
        self._under_way = [one for one in self._under_way if not (one.over or one.begun)]
        self._under_way.append(coming)
        self._errands.send(coming.begin)
        return coming

    def forget(self) -> None:
        """Let nothing begin any more that has not begun yet."""
        for coming in self._under_way:
            if not coming.begun:
                coming.stop()
        self._under_way.clear()
