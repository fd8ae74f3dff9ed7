"""A disc turned by hand: its speed is its pitch, backwards is backwards, and rest is silence."""

import numpy as np
from numpy.typing import NDArray

from game.sound.belt import Sound

INERTIA_S = 0.03


class Spun:
    """A sound that goes round and round as fast as ``speed`` says, 1 being as it was made.

    The needle feels velocity, so a slow disc is also a quiet one. The hand's speed reaches the
    disc with a little inertia.
    """

    def __init__(self, sound: NDArray[np.floating], *, rate_hz: int = 44100) -> None:
        if sound.ndim != 1 or len(sound) < 4:
            raise ValueError(f"a disc to be turned is (frames,) of at least 4: got {sound.shape}")
        self.speed = 0.0
        self._sound = sound.astype(np.float64)
        self._keep = float(np.exp(-1.0 / (INERTIA_S * rate_hz)))
        self._turning = 0.0
        self._at = 0.0

    @property
    def place(self) -> float:
        """Where the needle is, as a share of the whole round, 0 to 1."""
        return self._at / len(self._sound)

    def set_down(self, place: float) -> None:
        """Put the needle at a share of the round."""
        self._at = (place % 1.0) * len(self._sound)

    def read(self, frames: int) -> Sound:
        """Give what the needle feels; this source never ends."""
        wish = self.speed
        speeds = wish + (self._turning - wish) * self._keep ** np.arange(1, frames + 1)
        places = self._at + np.cumsum(speeds)
        if frames:
            self._turning = float(speeds[-1])
            self._at = float(places[-1]) % len(self._sound)
        felt: Sound = (self._between(places) * np.minimum(1.0, np.abs(speeds))).astype(np.float32)
        return felt

    def _between(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        whole = np.floor(places)
        x = places - whole
        first = whole.astype(np.int64) - 1
        a, b, c, d = (self._sound[(first + k) % len(self._sound)] for k in range(4))
        bend = (b - c) * 1.5 + (d - a) * 0.5
        slope = (c - a) * 0.5
        return b + x * (slope + x * (c - b - slope - bend + x * bend))
