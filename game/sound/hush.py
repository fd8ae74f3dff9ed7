"""Hush: where no card is, the C libraries complain on their own; the game says it once."""

import contextlib
import os
from collections.abc import Iterator

ERRORS = 2


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
