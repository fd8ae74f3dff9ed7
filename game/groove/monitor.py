"""A needle just behind the cutter, on the same platter: what the groove sounds like at once."""

from math import ceil

import numpy as np
from numpy.typing import NDArray

from game.groove.analog import anti_alias_reach
from game.groove.drive import clock_factor
from game.groove.dust import Dust
from game.groove.engraver import Engraver
from game.groove.hearing import Hearing
from game.groove.parts import Deck
from game.groove.resample import REACH, at_places, between_knots
from game.groove.speed import KNOT
from game.groove.tracing import Tracing
from game.groove.turning import Turning

_LATE = 12 * KNOT
_LATE_CELLS = 6
"""Cells behind the cutter: a good two that are being cut, and as many for a slow platter."""


class Monitor:
    """Traces the fresh groove and gives it to the ear.

    Needle and blade share the platter, so its unevenness is not heard here; everything that
    happens across the groove is. Until it is woken it hears nothing and costs nothing.

    Attributes
    ----------
    awake : bool
        Whether anybody listens.
    segment : int
        Knot of the clock from which on the groove is still to be heard.
    """

    def __init__(
        self, engraver: Engraver, turning: Turning, deck: Deck, rate_hz: int, seed: int
    ) -> None:
        disc = engraver.disc
        self._engraver, self._turning = engraver, turning
        self._tracing = Tracing(disc, deck, Dust(disc, seed))
        self._hearing = Hearing(deck, disc.lathe.peak_cm_s, rate_hz, seed)
        self._factor = clock_factor(rate_hz)
        self._around = self._tracing.reach + REACH + 1
        self._late = _lateness(engraver, self._around, rate_hz)
        self._ready = np.zeros(0, np.float32)
        self._early = 0
        self.awake = False
        self.segment = 0

    def wake(self, clock: int) -> None:
        """Begin to listen, if nobody does, when so many samples of the clock have passed."""
        if self.awake:
            return
        self.awake = True
        begin = max(clock - self._late, 0)
        self.segment = max(begin // KNOT, self._turning.place.first)
        silent = self._late - clock + self.segment * KNOT
        self._ready = np.zeros(max(silent, 0) // self._factor, np.float32)
        self._early = max(-silent, 0) // self._factor

    def read(self, frames: int) -> NDArray[np.float32]:
        """Hear as many samples as were cut."""
        self._hear_segments()
        # a platter that all but stands still is waited for in silence
        missing = max(frames - len(self._ready), 0)
        heard = np.concatenate([np.zeros(missing, np.float32), self._ready])
        self._ready = heard[frames:]
        return heard[:frames]

    def _hear_segments(self) -> None:
        first = self.segment
        end = self._turning.place.end
        if end - first < 2:
            return
        value = self._turning.place.between(first, end)
        slope = self._turning.slope.between(first, end)
        reached = int(np.searchsorted(value, self._engraver.written - self._around - 1)) - 1
        if reached < 1:
            return
        place = between_knots(value[: reached + 1], slope[: reached + 1], KNOT)
        low, high = int(place.min()) - self._around, int(place.max()) + self._around
        self._tracing.go_on(self._engraver.disc)
        moved = at_places(self._tracing.line(low, high), place, first=low)
        self.segment = first + reached
        heard = self._hearing.push(moved)
        early = min(self._early, len(heard))
        self._early -= early
        self._ready = np.concatenate([self._ready, heard[early:]])


def _lateness(engraver: Engraver, around: int, rate_hz: int) -> int:
    """Give the samples of the clock that the needle is behind, so that any block is heard whole.

    17 ms, and more where cells or filters are long.
    """
    factor = clock_factor(rate_hz)
    disc = engraver.disc
    groove_hz = disc.samples_per_turn * disc.rpm / 60
    behind = (_LATE_CELLS * engraver.cell + 4 * around) * rate_hz * factor / groove_hz
    late = max(_LATE, ceil(behind / KNOT) * KNOT)
    return late + (2 * anti_alias_reach(factor) * factor if factor > 1 else 0)
