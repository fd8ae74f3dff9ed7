"""The mixer: five buses with a volume each, and every voice that is heard now."""

import threading
from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from game.sound.belt import Sound
from game.sound.limiter import Limiter
from game.sound.ramp import FADE_S, Ramp
from game.sound.sources import Samples, Source

Bus = Literal["music", "disc", "effects", "voices", "radio"]
BUSES: tuple[Bus, ...] = get_args(Bus)


@dataclass(slots=True, eq=False)
class _Wish:
    """What the main thread wants of a voice; read by the feeder, written one field at a time."""

    gain: float
    fade_s: float = FADE_S
    changes: int = 0
    held: bool = False
    leaving: bool = False


class Voice:
    """One sound that is playing: the handle that ``Mixer.play`` gives back."""

    def __init__(self, source: Source, bus: Bus, *, gain: float, pan: float, fade_in_s: float):
        self.bus = bus
        self.frames = 0
        """How many of its frames have been mixed; the ear is a belt behind."""
        self.ended = False
        self._source = source
        self._wish = _Wish(gain, fade_in_s, changes=1)
        self._seen = 0
        self._level = Ramp(0.0 if fade_in_s else gain)
        self._open = Ramp(1.0)
        self.sides = (min(1.0, 1.0 - pan), min(1.0, 1.0 + pan))

    @property
    def held(self) -> bool:
        """True while it is paused."""
        return self._wish.held

    def fade(self, gain: float, *, seconds: float = FADE_S) -> None:
        """Walk to another gain."""
        self._wish.gain, self._wish.fade_s = gain, seconds
        self._wish.changes += 1

    def stop(self, *, seconds: float = FADE_S) -> None:
        """Fade out and end."""
        self.fade(0.0, seconds=seconds)
        self._wish.leaving = True

    def pause(self) -> None:
        """Fade out and wait; the source stands still."""
        self._wish.held = True

    def resume(self) -> None:
        """Go on where it stopped, fading in."""
        self._wish.held = False

    def render(self, frames: int, *, rate_hz: int) -> NDArray[np.float64]:
        """Give the next frames with all fades applied; called by the mixer alone."""
        self._hear_wishes(rate_hz)
        sound = np.zeros(frames)
        wanted = self._frames_wanted(frames)
        if wanted:
            part = self._source.read(wanted)
            sound[: len(part)] = part * self._level.walk(len(part)) * self._open.walk(len(part))
            self.frames += len(part)
            self.ended = len(part) < wanted
        self.ended |= self._wish.leaving and 0.0 in (self._level.gain, self._open.gain)
        return sound

    def _hear_wishes(self, rate_hz: int) -> None:
        wish = self._wish
        if wish.changes != self._seen:
            self._seen = wish.changes
            self._level.aim(wish.gain, frames=round(wish.fade_s * rate_hz))
        opening = 0.0 if wish.held else 1.0
        if opening != self._open.goal:
            self._open.aim(opening, frames=round(FADE_S * rate_hz))

    def _frames_wanted(self, frames: int) -> int:
        if self._open.goal == 0.0:
            frames = min(frames, self._open.frames_left)
        if self._wish.leaving:
            frames = min(frames, self._level.frames_left)
        return frames


@dataclass(slots=True, eq=False)
class _Fader:
    """The volume of one bus."""

    wish: float = 1.0
    ramp: Ramp = field(default_factory=lambda: Ramp(1.0))


class Mixer:
    """Sums all voices; the main thread commands it while the feeder thread pulls blocks.

    With one channel the sum is (frames,); with two it is (frames, 2) and voices have a side.
    What stays below full scale passes unchanged, later by ``delay_frames``.
    """

    def __init__(self, *, rate_hz: int = 44100, channels: Literal[1, 2] = 1) -> None:
        self.rate_hz = rate_hz
        self.channels = channels
        self._limiter = Limiter(rate_hz=rate_hz, channels=channels)
        self._faders = {bus: _Fader() for bus in BUSES}
        self._voices: list[Voice] = []
        self._begun = False
        self._lock = threading.Lock()

    @property
    def delay_frames(self) -> int:
        """How much later than asked for everything is heard, by the look-ahead of the limiter."""
        return self._limiter.delay_frames

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Everything that has not ended."""
        with self._lock:
            return tuple(self._voices)

    def play(
        self,
        source: Source | Sound,
        bus: Bus,
        *,
        gain: float = 1.0,
        pan: float = 0.0,
        loop: bool = False,
        fade_in_s: float = 0.0,
    ) -> Voice:
        """Begin a source, or an array once or for ever, at a side from -1 (left) to 1 (right)."""
        if bus not in self._faders:
            raise ValueError(f"no bus {bus!r}; there are {', '.join(BUSES)}")
        if isinstance(source, np.ndarray):
            source = Samples(source, loop=loop)
        voice = Voice(source, bus, gain=gain, pan=pan, fade_in_s=fade_in_s)
        with self._lock:
            self._voices.append(voice)
        return voice

    def set_volume(self, bus: Bus, volume: float) -> None:
        """Set the volume of a bus, 0 to 1; it gets there within a fade, or at once at the start."""
        self._faders[bus].wish = volume

    def volume(self, bus: Bus) -> float:
        """Give the volume asked for."""
        return self._faders[bus].wish

    def fade_all(self, bus: Bus | None = None, *, seconds: float = FADE_S) -> None:
        """Fade out and end everything, or everything of one bus."""
        for voice in self.voices:
            if bus in (None, voice.bus):
                voice.stop(seconds=seconds)

    def mix(self, frames: int) -> Sound:
        """Give the next frames of everything together; called by one thread only."""
        total = np.zeros((self.channels, frames))
        for bus, fader in self._faders.items():
            total += self._mix_bus(bus, fader, frames)
        self._begun = True
        with self._lock:
            self._voices = [voice for voice in self._voices if not voice.ended]
        limited = self._limiter.limit(total).astype(np.float32)
        return limited[0] if self.channels == 1 else np.ascontiguousarray(limited.T)

    def _mix_bus(self, bus: Bus, fader: _Fader, frames: int) -> NDArray[np.float64]:
        if fader.wish != fader.ramp.goal:
            frames_of_fade = round(FADE_S * self.rate_hz) if self._begun else 0
            fader.ramp.aim(fader.wish, frames=frames_of_fade)
        total = np.zeros((self.channels, frames))
        for voice in self.voices:
            if voice.bus == bus and not voice.ended:
                sound = voice.render(frames, rate_hz=self.rate_hz)
                total += sound if self.channels == 1 else np.outer(voice.sides, sound)
        return total * fader.ramp.walk(frames)
