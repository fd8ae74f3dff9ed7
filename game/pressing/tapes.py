"""The tapes: every performance is made once, and kept on disk for as long as it holds."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from game.band import Song, fingerprint
from game.pressing.press import master

Sound = NDArray[np.float32]

MOST_BYTES = 640 << 20
"""The whole catalogue at 44 100 Hz takes 600 million."""
ENDING = ".tape"
_MARK = b"ribs-tape-2\n"
_CHECK_BYTES = 16
_LENGTH_BYTES = 8
_START = len(_MARK) + _LENGTH_BYTES + _CHECK_BYTES
_HALF = ".half-"
_STALE_S = 3600


class Tapes:
    """A folder of performances that whoever renders may share, whatever their processes.

    A tape that is damaged is thrown away and made anew, a folder that cannot be written costs
    the time of another performance and nothing else, and what nobody has asked for the longest
    goes first when there is no more room.
    """

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def song(self, song: Song, *, rate_hz: int = 44_100) -> Sound:
        """Give the master of a song: ``(frames,)`` float32, the bits that the band would play."""
        return self.take(tape_name(song, rate_hz=rate_hz), lambda: master(song, rate_hz=rate_hz))

    def take(self, name: str, make: Callable[[], Sound]) -> Sound:
        """Give the tape of that name, and make it first if there is none that is sound.

        The name has to change with everything that decides the bits.
        """
        kept = self.find(name)
        if kept is not None:
            return kept
        sound = np.ascontiguousarray(make(), np.float32)
        with contextlib.suppress(OSError):
            self._keep(self.path(name), sound)
        return sound

    def find(self, name: str) -> Sound | None:
        """Give the tape of that name if it is here and sound; one that is damaged goes."""
        kept = _read(self.path(name))
        if kept is not None:
            # The age of a file is how long nobody has asked for it.
            with contextlib.suppress(OSError):
                os.utime(self.path(name))
        return kept

    def open(self, name: str) -> Sound:
        """Open a tape that stays in its file until somebody listens, part by part.

        It is as long as it was made; whether every bit is as it was is not looked at.

        Raises
        ------
        OSError, ValueError
            if it is not there, torn, or no tape
        """
        path = self.path(name)
        with path.open("rb") as file:
            length = _length(file.read(_START), path.stat().st_size)
        with contextlib.suppress(OSError):
            os.utime(path)
        return np.asarray(np.memmap(path, "<f4", "c", offset=_START, shape=(length,)), np.float32)

    def has(self, name: str) -> bool:
        """Tell whether a tape of that name lies here; whether it is sound shows when it is read."""
        return self.path(name).is_file()

    def path(self, name: str) -> Path:
        """Tell where the tape of that name lies."""
        return self._folder / f"{name}{ENDING}"

    def _keep(self, path: Path, sound: Sound) -> None:
        """Write a tape whole or not at all, and make room for it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, half = tempfile.mkstemp(prefix=_HALF, dir=self._folder)
        try:
            with os.fdopen(handle, "wb") as file:
                raw = sound.astype("<f4", copy=False).tobytes()
                file.write(_MARK + len(raw).to_bytes(_LENGTH_BYTES, "little") + _check(raw))
                file.write(raw)
            os.replace(half, path)
        finally:
            Path(half).unlink(missing_ok=True)
        self._make_room(path)

    def _make_room(self, newest: Path) -> None:
        """Drop the oldest tapes over the limit, and the halves of processes that were killed."""
        now_s, left = newest.stat().st_mtime, self._most_bytes - newest.stat().st_size
        for path in sorted(self._folder.glob(f"*{ENDING}"), key=_age_s, reverse=True):
            if path == newest:
                continue
            with contextlib.suppress(OSError):
                left -= path.stat().st_size
                if left < 0:
                    path.unlink()
        for path in self._folder.glob(f"{_HALF}*"):
            if now_s - _age_s(path) > _STALE_S:
                path.unlink(missing_ok=True)


def tape_name(song: Song, *, rate_hz: int = 44_100) -> str:
    """Name the tape of a song after everything that decides its bits."""
    return f"{song.id}-{fingerprint(song, rate_hz=rate_hz)}"


def _read(path: Path) -> Sound | None:
    """Open a tape; one that is not as it was written is thrown away."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    try:
        _length(content[:_START], len(content))
    except ValueError:
        is_whole = False
    else:
        is_whole = content[_START - _CHECK_BYTES : _START] == _check(content[_START:])
    if not is_whole:
        with contextlib.suppress(OSError):
            path.unlink()
        return None
    return np.frombuffer(content[_START:], "<f4").astype(np.float32)


def _length(head: bytes, size: int) -> int:
    """Read how many samples a tape of that size holds, if it is one."""
    told = int.from_bytes(head[len(_MARK) : len(_MARK) + _LENGTH_BYTES], "little")
    if not head.startswith(_MARK) or _START + told != size or not told or told % 4:
        raise ValueError("this is no tape, or a torn one")
    return told // 4


def _check(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=_CHECK_BYTES).digest()


def _age_s(path: Path) -> float:
    """Give when a file was last asked for; one that is gone is the oldest."""
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return 0.0
