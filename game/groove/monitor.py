"""A needle just behind the cutter, on the same platter: what the groove sounds like at once."""

import numpy as np
from numpy.typing import NDArray

from game.groove.drive import clock_factor
from game.groove.dust import Dust
from game.groove.engraver import Engraver
from game.groove.hearing import Hearing
from game.groove.parts import Deck
from game.groove.resample import at_places, between_knots
from game.groove.speed import KNOT
from game.groove.tracing import Tracing
from game.groove.turning import Turning

_LATE = 12 * KNOT
_AROUND = 32


class Monitor:
    """Traces the fresh groove and gives it to the ear.

    Needle and blade share the platter, so its unevenness is not heard here; everything that
    happens across the groove is.
    """

    def __init__(
        self, engraver: Engraver, turning: Turning, deck: Deck, rate_hz: int, seed: int
    ) -> None:
        disc = engraver.disc
        self._engraver, self._turning = engraver, turning
        self._tracing = Tracing(disc, deck, Dust(disc, seed))
        self._hearing = Hearing(deck, disc.lathe.peak_cm_s, rate_hz, seed)
        self._ready = np.zeros(_LATE // clock_factor(rate_hz), np.float32)
        self._segment = 0

    def read(self, frames: int) -> NDArray[np.float32]:
        """Hear as many samples as were cut."""
        self._hear_segments()
        out = self._ready[:frames]
        self._ready = self._ready[frames:]
        return out

    def _hear_segments(self) -> None:
        first = max(self._segment, self._turning.place.first)
        end = self._turning.place.end
        if end - first < 2:
            return
        value = self._turning.place.between(first, end)
        slope = self._turning.slope.between(first, end)
        reached = int(np.searchsorted(value, self._engraver.written - _AROUND - 1)) - 1
        if reached < 1:
            return
        place = between_knots(value[: reached + 1], slope[: reached + 1], KNOT)
        low, high = int(place.min()) - _AROUND, int(place.max()) + _AROUND
        moved = at_places(self._tracing.line(low, high), place, first=low)
        self._segment = first + reached
        self._ready = np.concatenate([self._ready, self._hearing.push(moved)])
