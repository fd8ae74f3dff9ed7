"""The ear: mixer, cues and the way out in one piece, live or turned by hand."""

from pathlib import Path
from typing import Literal

from game.sound.coming import Comings
from game.sound.cues import Cues
from game.sound.errands import Errands
from game.sound.feeder import Crank, Feeder
from game.sound.files import WavWriter
from game.sound.mixer import Mixer
from game.sound.output import Opener, Way, open_output
from game.sound.ramp import FADE_S
from game.sound.wav_out import open_wav_out


class Ear:
    """What the game holds of sound; ``with`` starts and stops it."""

    def __init__(self, mixer: Mixer, drive: Feeder | Crank) -> None:
        self.mixer = mixer
        # What is turned by hand has to sound the same each time, so there nothing comes late.
        self._errands = Errands("sounds", at_once=isinstance(drive, Crank))
        self.comings = Comings(mixer, self._errands)
        self.cues = Cues(mixer, comings=self.comings)
        self._drive = drive
        self._rest_frames = 0.0

    @property
    def name(self) -> str:
        """What the sound goes through."""
        return self._drive.name

    @property
    def underruns(self) -> int:
        """How often the ear found nothing ready."""
        return self._drive.underruns

    @property
    def beside(self) -> bool:
        """Whether sounds may be made beside the game: live they may, turned by hand not."""
        return self._errands.beside

    def take_notice(self) -> str | None:
        """Give the text key of what the player should know, once."""
        return self._drive.take_notice()

    def advance(self, seconds: float) -> None:
        """Let that much game time be heard, if nothing but the game keeps time."""
        if isinstance(self._drive, Crank):
            wanted = self._rest_frames + seconds * self.mixer.rate_hz
            self._rest_frames = wanted - int(wanted)
            self._drive.turn(int(wanted))

    def hush(self, *, seconds: float = FADE_S) -> None:
        """Fade everything out, and what is still on its way as well."""
        self.comings.forget()
        self.mixer.fade_all(seconds=seconds)

    def __enter__(self) -> "Ear":
        self._drive.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._errands.close()
        self._drive.stop()


def open_ear(
    *,
    prefer: Way | None = None,
    sdl: Opener | None = None,
    wav: Path | None = None,
    channels: Literal[1, 2] = 2,
) -> Ear:
    """Open the best way to the ear; ``wav`` keeps a copy of all that is heard."""
    mixer = Mixer(channels=channels)
    sinks = _sinks(wav, mixer)
    line, _ = open_output(prefer=prefer, sdl=sdl)
    return Ear(mixer, Feeder(mixer, line, sinks=sinks))


def crank_ear(*, wav: Path | None = None, channels: Literal[1, 2] = 2) -> Ear:
    """Give an ear without a card for a run without a window: ``advance`` turns it."""
    mixer = Mixer(channels=channels)
    return Ear(mixer, Crank(mixer, sinks=_sinks(wav, mixer)))


def _sinks(wav: Path | None, mixer: Mixer) -> tuple[WavWriter, ...]:
    return () if wav is None else (open_wav_out(wav, mixer),)
