"""The player of discs: a needle that can be set down anywhere, and where it is now."""

from game.screen.desk import Desk
from game.screen.scene import TICKS_PER_S
from game.screen.studio_orders import Sound
from game.sound.mixer import Voice
from game.sound.sources import Needle, Samples, at_rate

RATE_HZ = 44100


class DiscPlayer:
    """Plays one hearing; without an ear the needle moves all the same."""

    def __init__(self, desk: Desk, hearing: Sound) -> None:
        self._desk = desk
        self._hearing = hearing
        self._needle: Needle | None = None
        self._voice: Voice | None = None
        self._rate_hz = desk.ear.mixer.rate_hz if desk.ear is not None else RATE_HZ
        self._start_s = 0.0
        self._start_frames = 0
        self._ticks = 0
        self.playing = False

    @property
    def seconds(self) -> float:
        """How long the disc plays."""
        return len(self._hearing) / RATE_HZ

    @property
    def at_s(self) -> float:
        """Where the needle is."""
        if not self.playing:
            return self._start_s
        if self._voice is not None:
            played = (self._voice.frames - self._start_frames) / self._rate_hz
        else:
            played = self._ticks / TICKS_PER_S
        return min(self.seconds, self._start_s + played)

    def drop(self, at_s: float) -> None:
        """Set the needle down."""
        at_s = max(0.0, min(at_s, self.seconds - 0.05))
        groove = Samples(self._hearing[round(at_s * RATE_HZ) :])
        self._start_s, self._ticks = at_s, 0
        if self.playing and self._needle is not None and self._voice is not None:
            self._needle.drop(groove)
            self._start_frames = self._voice.frames
            return
        self._needle = Needle(groove, rate_hz=RATE_HZ)
        source = at_rate(self._needle, from_hz=RATE_HZ, to_hz=self._rate_hz)
        self._voice = self._desk.play(source, "disc", fade_in_s=0.005)
        self._start_frames = 0
        self.playing = True

    def lift(self) -> None:
        """Lift the needle; it stays over where it was."""
        if self.playing:
            self._start_s = self.at_s
            self.playing = False
        if self._voice is not None:
            self._voice.stop()
            self._voice = None

    def tick(self) -> None:
        """Live a tick; at the end of the groove the needle lifts itself."""
        if not self.playing:
            return
        self._ticks += 1
        if self.at_s >= self.seconds - 0.02 or (self._voice is not None and self._voice.ended):
            self.lift()
