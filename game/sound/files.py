"""The only door between sound and the disk: files read whole, written whole or not at all."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from game import GameError
from game.sound.belt import Sound
from game.sound.cut_short import chunk_is_torn, page_is_torn
from game.sound.hushed import hushed

HIGHEST_RATE_HZ = 384000
LOWEST_RATE_HZ = 1000
LONGEST_S = 3600
"""More than any record holds, and not yet more than a machine does."""
_PIECE = 1 << 18
_KNOWN_BEGINNINGS = frozenset({b"RIFF", b"fLaC", b"OggS"})
_PUT_OUT = 0.01
"""Peak of the mix against the loudest channel's below which the channels put each other out."""
_USUAL_PERCENT, _STRAY = 99.9, 4.0
"""A sample is stray over full scale and so many times over what one in a thousand passes."""


def read_audio(
    path: Path, *, rate_hz: int = 44100, warned: Callable[[str], None] = lambda _sentence: None
) -> Sound:
    """Read WAV, FLAC, OGG or MP3 as (frames,) float32 mono at this rate.

    A file that ends too early is read as far as it goes, and ``warned`` is told.
    """
    refuse_what_is_no_file(path)
    try:
        # The library opens it by itself: Ctrl-C in a callback of its would be lost.
        with _quietly(path), soundfile.SoundFile(path) as file:
            from_hz = file.samplerate
            _check_size(path.name, file.frames, from_hz)
            sound = _read_all(file, path.name)
            short = len(sound) < file.frames or _is_torn(path, file)
    except OSError as wrong:
        raise unreadable(path, wrong) from wrong
    except (soundfile.LibsndfileError, TypeError) as wrong:
        raise GameError(
            f"{path.name} is not a sound this game knows; use WAV, FLAC, OGG or MP3.",
            key="music-no-sound",
            file=path.name,
        ) from wrong
    if short:
        seconds = len(sound) / from_hz
        warned(f"{path.name} breaks off after {seconds:.1f} seconds: was it copied whole?")
    return _as_one_voice(sound, path.name, from_hz=from_hz, to_hz=rate_hz, warned=warned)


def _is_torn(path: Path, file: soundfile.SoundFile) -> bool:
    """Look for the end of a file whose reader does not miss it."""
    return page_is_torn(path) if file.format == "OGG" else chunk_is_torn(file.extra_info)


def _quietly(path: Path) -> AbstractContextManager[None]:
    """Keep the reader of MP3, who is asked about all that is unknown, off the terminal."""
    with path.open("rb") as file:
        return nullcontext() if file.read(4) in _KNOWN_BEGINNINGS else hushed()


def _read_all(file: soundfile.SoundFile, name: str) -> Sound:
    """Read (frames, channels), piece by piece: Ctrl-C is heard between two of them."""
    sound = np.empty((file.frames, file.channels), np.float32)
    done = 0
    try:
        while done < len(sound):
            piece = sound[done : done + _PIECE]
            piece.fill(np.nan)
            part = file.read(out=piece)
            if not len(part):
                break
            done += len(part)
    except soundfile.LibsndfileError as wrong:
        # the reader does not say how far it came, but what it has not written is still no number
        done += int(np.argmax(np.isnan(np.append(piece[:, 0], np.nan))))
        raise GameError(
            f"{name} is damaged {done / file.samplerate:.1f} seconds from its beginning.",
            key="music-damaged",
            file=name,
        ) from wrong
    return sound[:done]


def refuse_what_is_no_file(path: Path) -> None:
    """Refuse what is not there, a folder and a device, each with its own sentence."""
    if path.is_dir():
        raise GameError(
            f"{path} is a folder; give one audio file.", key="music-folder", file=str(path)
        )
    if not path.exists():
        raise GameError(f"There is no file {path}.", key="music-none", file=str(path))
    if not path.is_file():
        raise GameError(f"{path} is no file but a device.", key="music-device", file=str(path))


def unreadable(path: Path, wrong: OSError) -> GameError:
    """Say that the system does not let a file be read."""
    return GameError(
        f"{path.name} cannot be read: {wrong.strerror}.", key="music-unreadable", file=path.name
    )


def _check_size(name: str, frames: int, rate_hz: int) -> None:
    """Refuse what no memory could hold before it is asked for."""
    if not LOWEST_RATE_HZ <= rate_hz <= HIGHEST_RATE_HZ:
        raise GameError(
            f"{name} has an unlikely sample rate of {rate_hz} Hz.",
            key="music-rate",
            file=name,
            hz=str(rate_hz),
        )
    if frames > LONGEST_S * rate_hz:
        minutes = LONGEST_S // 60
        raise GameError(
            f"{name} is longer than {minutes} minutes.",
            key="music-long",
            file=name,
            minutes=minutes,
        )


def _as_one_voice(
    sound: Sound, name: str, *, from_hz: int, to_hz: int, warned: Callable[[str], None]
) -> Sound:
    if not len(sound):
        raise GameError(f"{name} holds no sound: its length is zero.", key="music-empty", file=name)
    mono = _mixed(sound)
    if not np.isfinite(mono).all():
        raise GameError(
            f"{name} is damaged: it holds values that are not numbers.",
            key="music-damaged",
            file=name,
        )
    mono = _without_strays(mono, name, warned)
    if from_hz != to_hz:
        mono = np.asarray(soxr.resample(mono, from_hz, to_hz))
    if not len(mono):
        raise GameError(f"{name} is too short to be heard.", key="music-empty", file=name)
    # Floats may be louder than full; flattened peaks would be heard, a softer whole is not.
    loudest = max(1.0, float(np.abs(mono).max()))
    scaled: Sound = (mono / loudest).astype(np.float32)
    return scaled


def _without_strays(mono: Sound, name: str, warned: Callable[[str], None]) -> Sound:
    """Limit single values beside which the whole recording would be silence."""
    size = np.abs(mono)
    if size.max() <= 1.0:
        return mono
    ceiling = max(1.0, _STRAY * float(np.percentile(size, _USUAL_PERCENT)))
    strays = int(np.count_nonzero(size > ceiling))
    if not strays:
        return mono
    warned(f"{name} holds {strays} samples of absurd value; they were limited.")
    return np.asarray(np.clip(mono, -ceiling, ceiling), np.float32)


def _mixed(sound: Sound) -> Sound:
    """Mix the channels down; where they put each other out, the loudest one is heard."""
    mono: Sound = sound.mean(axis=1)
    peaks = np.abs(sound).max(axis=0)
    if np.abs(mono).max() < _PUT_OUT * peaks.max():
        return np.ascontiguousarray(sound[:, int(np.argmax(peaks))])
    return mono


def _part_of(path: Path) -> Path:
    """Name a file bears while it is written."""
    return path.with_name(f".{path.name}.part")


class WavWriter:
    """Writes a WAV of 16 bits block by block; the file appears under its name when closed."""

    def __init__(self, path: Path, *, rate_hz: int, channels: int = 1) -> None:
        self._path = path
        self._part = _part_of(path)
        self._broken: Exception | None = None
        try:
            self._file: soundfile.SoundFile = soundfile.SoundFile(
                self._part, "w", rate_hz, channels, "PCM_16", format="WAV"
            )
        except (OSError, soundfile.LibsndfileError) as wrong:
            there = path.parent.is_dir()
            if there:
                self._part.unlink(missing_ok=True)
            hint = "is the disk full?" if there else "is the folder there?"
            raise GameError(f"{path} cannot be written: {hint}") from wrong

    def write(self, block: Sound) -> None:
        """Add (frames,) or (frames, channels) at the end; a full disk is told at the end."""
        if self._broken or self._file.closed:
            return
        try:
            self._file.write(np.clip(block, -1.0, 1.0))
        except (OSError, soundfile.LibsndfileError) as wrong:
            self._broken = wrong

    def finish(self) -> None:
        """Finish the file, which does not bear its name yet."""
        try:
            if self._broken:
                raise self._broken
            self._file.close()
        except (OSError, soundfile.LibsndfileError) as wrong:
            self.discard()
            raise GameError(f"{self._path} cannot be written: is the disk full?") from wrong

    def close(self) -> None:
        """Finish the file and give it its name; may be called twice."""
        if self._file.closed:
            return
        self.finish()
        try:
            self._part.replace(self._path)
        except OSError as wrong:
            self.discard()
            # Windows gives no name away that a player holds open.
            held = isinstance(wrong, PermissionError)
            hint = "is it open elsewhere?" if held else "is the disk full?"
            raise GameError(f"{self._path} cannot be written: {hint}") from wrong

    def discard(self) -> None:
        """Leave nothing behind but a file that is finished."""
        self._file.close()
        self._part.unlink(missing_ok=True)


def write_wav(path: Path, sound: NDArray[np.floating], rate_hz: int = 44100) -> None:
    """Write a whole sound as a WAV of 16 bits."""
    writer = WavWriter(path, rate_hz=rate_hz, channels=1 if sound.ndim == 1 else sound.shape[1])
    try:
        writer.write(sound.astype(np.float32))
        writer.close()
    finally:
        writer.discard()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file of any other kind whole, or leave nothing behind."""
    part = _part_of(path)
    try:
        _write_part(path, content)
        _give_names([path])
    finally:
        part.unlink(missing_ok=True)


def write_together(
    path: Path, sound: NDArray[np.floating], others: dict[Path, bytes], rate_hz: int = 44100
) -> None:
    """Write a mono sound as a WAV and what belongs to it: all of them, or none."""
    writer = WavWriter(path, rate_hz=rate_hz)
    try:
        writer.write(sound.astype(np.float32))
        for other, content in others.items():
            _write_part(other, content)
        writer.finish()
        _give_names([*others, path])
    finally:
        writer.discard()
        for other in others:
            _part_of(other).unlink(missing_ok=True)


def _write_part(path: Path, content: bytes) -> None:
    try:
        _part_of(path).write_bytes(content)
    except OSError as wrong:
        raise GameError(f"{path} cannot be written: {wrong.strerror or wrong}.") from wrong


def _give_names(paths: list[Path]) -> None:
    """Let files that are written bear their names; where one may not, those before it go again."""
    new: list[Path] = []
    for path in paths:
        there = path.exists()
        try:
            _part_of(path).replace(path)
        except OSError as wrong:
            for named in new:
                named.unlink(missing_ok=True)
            raise GameError(f"{path} cannot be written: {wrong.strerror or wrong}.") from wrong
        if not there:
            new.append(path)
