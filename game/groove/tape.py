"""A stream that is written at one end, read in the middle and forgotten at the other."""

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray


class Tape:
    """Samples with the number they have in the whole stream."""

    def __init__(self, dtype: DTypeLike, *, first: int = 0, lead: int = 0) -> None:
        self.first = first - lead
        self.data: NDArray[Any] = np.zeros(lead, dtype)

    @property
    def end(self) -> int:
        """Number of the sample that comes next."""
        return self.first + len(self.data)

    def append(self, samples: NDArray[Any]) -> None:
        """Write on."""
        self.data = np.concatenate([self.data, samples.astype(self.data.dtype, copy=False)])

    def between(self, low: int, high: int) -> NDArray[Any]:
        """Read samples low .. high, which must be on the tape."""
        assert self.first <= low <= high <= self.end
        return self.data[low - self.first : high - self.first]

    def forget(self, before: int) -> None:
        """Let go of the samples before a number."""
        if before > self.first:
            self.data = self.data[before - self.first :]
            self.first = before
