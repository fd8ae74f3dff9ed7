"""A library in C that talks to the terminal by itself is not let."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_STDERR = 2
_ONE_AT_A_TIME = Lock()
"""Two at once could each take the other's silence for what was there before."""


@contextmanager
def hushed() -> Iterator[None]:
    """Send what C writes to the terminal nowhere; what Python raises is not touched."""
    with _ONE_AT_A_TIME:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # a window without a terminal
            yield
            return
        if sys.stderr is not None:
            sys.stderr.flush()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, _STDERR)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
            os.close(nowhere)
