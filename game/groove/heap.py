"""Room for the short-lived arrays of a whole side."""

from functools import lru_cache

import numpy as np

_LARGEST_BYTES = 31 << 20


@lru_cache(maxsize=1)
def keep_freed_memory() -> None:
    """Let the allocator keep what is freed, instead of asking the kernel for it again and again.

    The C library of Linux maps every array above a threshold anew, and each fresh page costs a
    fault: a third of the time of the first side. The threshold follows the largest block (up to
    32 MiB) that was ever freed; this one is never touched and so costs nothing. Elsewhere it does
    nothing.
    """
    np.empty(_LARGEST_BYTES, np.uint8)
