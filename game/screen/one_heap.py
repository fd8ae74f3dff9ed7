"""One heap: where the memory of the window and of its workers comes from, and goes back to."""

import contextlib
import ctypes
import sys

_ARENAS_AT_MOST = -8
"""What the C library of Linux calls M_ARENA_MAX."""


def share_one_heap() -> None:
    """Keep threads from holding what they freed, each for itself; call it before there are any.

    What reads plates and what mixes sound takes and frees tens of megabytes. The C library of Linux
    gives every thread a heap of its own that never shrinks, which came to 200 MB within an evening.
    Elsewhere this does nothing.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_ARENAS_AT_MOST, 1)


def give_back() -> None:
    """Give what was freed back to the system; nothing that sounds may run in this process.

    A disc takes half a gigabyte to cut, and the C library of Linux would keep most of it for the
    next one. Elsewhere this does nothing.
    """
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
