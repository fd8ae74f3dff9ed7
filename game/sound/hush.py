"""Hush: where no card is, the C libraries complain on their own; the game says it once."""

import contextlib
import ctypes
import functools
import os
import sys
from collections.abc import Iterator

ERRORS = 2


class Muzzle:
    """Has C libraries complain to nobody for longer; what Python says goes out as ever.

    PortAudio writes from a thread of its own when a card is pulled out, which no ``hush`` round a
    call would meet. Only glibc lets its stream of errors be put elsewhere.
    """

    def __init__(self) -> None:
        self._kept: int | None = None

    def put_on(self) -> None:
        """Turn the stream of the C libraries away."""
        stream, nowhere = _stream_of_errors(), _nowhere()
        if stream is not None and nowhere is not None and self._kept is None:
            self._kept, stream.value = stream.value, nowhere

    def take_off(self) -> None:
        """Give them their stream back."""
        stream = _stream_of_errors()
        if stream is not None and self._kept is not None:
            stream.value, self._kept = self._kept, None


def _stream_of_errors() -> ctypes.c_void_p | None:
    """Find where the C library keeps its stream of errors, if it may be changed there."""
    if not _is_glibc():
        return None
    try:
        return ctypes.c_void_p.in_dll(ctypes.CDLL(None), "stderr")
    except (OSError, ValueError):
        return None


def _is_glibc() -> bool:
    if sys.platform != "linux":
        return False
    try:
        return (os.confstr("CS_GNU_LIBC_VERSION") or "").startswith("glibc")
    except (OSError, ValueError):
        return False


@functools.cache
def _nowhere() -> int | None:
    """Open a stream that leads nowhere, once, for a thread may hold it as long as it lives."""
    if not _is_glibc():
        return None
    library = ctypes.CDLL(None)
    library.fopen.restype = ctypes.c_void_p
    opened: int | None = library.fopen(os.devnull.encode(), b"w")
    return opened


@contextlib.contextmanager
def hush() -> Iterator[None]:
    """Send what C libraries write to the error stream nowhere while this lasts."""
    try:
        kept = os.dup(ERRORS)
    except OSError:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, ERRORS)
        yield
    finally:
        os.dup2(kept, ERRORS)
        os.close(nowhere)
        os.close(kept)
