"""The only door between sound and the disk: audio files read whole, written whole or not at all."""

from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from game import GameError
from game.sound.belt import Sound

HIGHEST_RATE_HZ = 384000
LOWEST_RATE_HZ = 1000
LONGEST_S = 3600
"""More than any record holds, and not yet more than a machine does."""


def read_audio(path: Path, *, rate_hz: int = 44100) -> Sound:
    """Read WAV, FLAC, OGG or MP3 as (frames,) float32 mono at this rate."""
    if not path.exists():
        raise GameError(f"There is no file {path}.")
    if path.is_dir():
        raise GameError(f"{path} is a folder; give one audio file.")
    try:
        with path.open("rb") as opened, soundfile.SoundFile(opened) as file:
            from_hz = file.samplerate
            _check_size(path.name, file.frames, from_hz)
            sound = file.read(dtype="float32", always_2d=True)
    except OSError as wrong:
        raise GameError(f"{path.name} cannot be read: {wrong.strerror}.") from wrong
    except (soundfile.LibsndfileError, TypeError) as wrong:
        raise GameError(
            f"{path.name} is not a sound this game knows; use WAV, FLAC, OGG or MP3."
        ) from wrong
    return _as_one_voice(sound, path.name, from_hz=from_hz, to_hz=rate_hz)


def _check_size(name: str, frames: int, rate_hz: int) -> None:
    """Refuse what no memory could hold before it is asked for."""
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise GameError(f"{name} has an unlikely sample rate of {rate_hz} Hz.")
    if frames > LONGEST_S * rate_hz:
        raise GameError(f"{name} is longer than {LONGEST_S // 60} minutes.")


def _as_one_voice(sound: Sound, name: str, *, from_hz: int, to_hz: int) -> Sound:
    if not len(sound):
        raise GameError(f"{name} holds no sound: its length is zero.")
    mono = sound.mean(axis=1)
    if not np.isfinite(mono).all():
        raise GameError(f"{name} is damaged: it holds values that are not numbers.")
    if from_hz != to_hz:
        mono = np.asarray(soxr.resample(mono, from_hz, to_hz))
    if not len(mono):
        raise GameError(f"{name} is too short to be heard.")
    clipped: Sound = np.clip(mono, -1.0, 1.0).astype(np.float32)
    return clipped


class WavWriter:
    """Writes a WAV of 16 bits block by block; the file appears under its name when closed."""

    def __init__(self, path: Path, *, rate_hz: int, channels: int = 1) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._broken: Exception | None = None
        try:
            self._file: soundfile.SoundFile = soundfile.SoundFile(
                self._part, "w", rate_hz, channels, "PCM_16", format="WAV"
            )
        except (OSError, soundfile.LibsndfileError) as wrong:
            raise GameError(f"{path} cannot be written: is the folder there?") from wrong

    def write(self, block: Sound) -> None:
        """Add (frames,) or (frames, channels) at the end; a full disk is told at the end."""
        if self._broken or self._file.closed:
            return
        try:
            self._file.write(np.clip(block, -1.0, 1.0))
        except (OSError, soundfile.LibsndfileError) as wrong:
            self._broken = wrong

    def close(self) -> None:
        """Finish the file and give it its name; may be called twice."""
        if self._file.closed:
            return
        if self._broken:
            self.discard()
            raise GameError(f"{self._path} cannot be written: is the disk full?") from self._broken
        self._file.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Leave no file behind."""
        self._file.close()
        self._part.unlink(missing_ok=True)


def write_wav(path: Path, sound: NDArray[np.floating], rate_hz: int = 44100) -> None:
    """Write a whole sound as a WAV of 16 bits."""
    writer = WavWriter(path, rate_hz=rate_hz, channels=1 if sound.ndim == 1 else sound.shape[1])
    writer.write(sound.astype(np.float32))
    writer.close()


def level_to(sound: Sound, *, loudness_db: float = -16.0, peak: float = 0.9) -> Sound:
    """Bring a song to this loudness (rms of its sounding parts), unless its peak forbids it."""
    loudest = float(np.abs(sound).max(initial=0.0))
    if loudest == 0.0:
        return sound.copy()
    sounding = sound[np.abs(sound) > 0.01 * loudest]
    rms = float(np.sqrt(np.mean(np.square(sounding, dtype=np.float64))))
    gain = min(10.0 ** (loudness_db / 20.0) / rms, peak / loudest)
    levelled: Sound = (sound * gain).astype(np.float32)
    return levelled
