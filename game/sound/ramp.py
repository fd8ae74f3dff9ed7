"""A gain that never jumps: it walks to its goal in a straight line over a given time."""

import numpy as np
from numpy.typing import NDArray

FADE_S = 0.08


class Ramp:
    """One gain; its value at any frame does not depend on the size of the blocks."""

    def __init__(self, gain: float) -> None:
        self._from = gain
        self._goal = gain
        self._frames = 1
        self._done = 1

    @property
    def gain(self) -> float:
        """The gain just reached."""
        share = self._done / self._frames
        return self._from + (self._goal - self._from) * share

    @property
    def goal(self) -> float:
        """Where it is going, or where it rests."""
        return self._goal

    @property
    def frames_left(self) -> int:
        """How many frames it still has to walk."""
        return self._frames - self._done

    def aim(self, goal: float, *, frames: int) -> None:
        """Set out for another gain from where it stands."""
        self._from, self._goal = self.gain, goal
        self._frames, self._done = max(1, frames), 0

    def walk(self, frames: int) -> NDArray[np.float64] | float:
        """Give the gain of the next frames: one number when it rests, else one a frame."""
        if not self.frames_left:
            return self._goal
        steps = np.minimum(self._done + np.arange(1, frames + 1), self._frames)
        self._done = int(steps[-1]) if frames else self._done
        gains: NDArray[np.float64] = self._from + (self._goal - self._from) * (steps / self._frames)
        return gains
