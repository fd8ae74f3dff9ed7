"""The course of the needle: where it will stand, knot by knot of the clock."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.groove.arm import Arm
from game.groove.resample import between_knots
from game.groove.rumble import Rumble
from game.groove.speed import BATCH, KNOT, Spin
from game.groove.tape import Tape

_AHEAD = 64


@dataclass(frozen=True)
class Stretch:
    """Some segments of the course."""

    place: NDArray[np.float64]
    """(segments * KNOT,) groove samples under the needle."""
    lean: NDArray[np.float64]
    """(segments + 1,) groove samples that a micrometre of displacement advances the needle."""
    shaken_um: NDArray[np.float32] | None
    """(segments * KNOT,) shaking by the motor of the deck."""


class Course:
    """Platter, arm and rumble of a deck, worked out some knots ahead.

    Parameters
    ----------
    arm : Arm
        Where the needle stands for an angle of the platter.
    spin : Spin
        Speed of the platter.
    rumble : Rumble
        Its shaking.
    rpm : float
        Nominal speed.
    clock_hz : int
        Samples a second.
    samples_per_turn : int
        Grid of the disc.
    """

    def __init__(
        self,
        arm: Arm,
        spin: Spin,
        rumble: Rumble,
        *,
        rpm: float,
        clock_hz: int,
        samples_per_turn: int,
    ) -> None:
        self.skipped = 0
        self._arm, self._spin, self._rumble = arm, spin, rumble
        self._speed = 2 * np.pi * rpm / 60
        self._clock_hz = clock_hz
        self._size = samples_per_turn
        self._turned = Tape(np.float64)
        self._place, self._slope = Tape(np.float64), Tape(np.float64)
        self._lean = Tape(np.float64)
        self._shaken, self._velocity = Tape(np.float32), Tape(np.float32)

    def stretch(self, first: int, segments: int) -> Stretch:
        """Segments of the course from segment `first`, which may not go back."""
        stop = first + segments + 1
        self._foresee(stop)
        place = between_knots(
            self._place.between(first, stop), self._slope.between(first, stop), KNOT
        )
        shaken = None
        if not self._rumble.silent:
            shaken = between_knots(
                self._shaken.between(first, stop), self._velocity.between(first, stop), KNOT
            )
        lean = self._lean.between(first, stop)
        for tape in (self._place, self._slope, self._lean, self._shaken, self._velocity):
            tape.forget(min(first - 1, tape.end))
        self._turned.forget(first - 600)
        return Stretch(place, lean, shaken)

    def jump(self, turns: int, knot: int) -> None:
        """Go on `turns` further in from a knot."""
        self.skipped += turns
        for tape in (self._place, self._slope, self._lean):
            tape.first, tape.data = knot, tape.data[:0]

    def place_at(self, knot: float) -> float:
        """Groove sample under the needle near the present, at a fraction of a knot."""
        self._turn(int(knot) + 2)
        low = max(int(knot), self._turned.first)
        turned = self._turned.between(low, low + 2)
        now = np.interp([knot], [low, low + 1], turned)
        return float(self._arm.stand(now, self.skipped).place[0])

    def _turn(self, stop: int) -> None:
        while self._turned.end < stop:
            seconds, _ = self._spin.batch(self._turned.end // BATCH * BATCH, self._clock_hz)
            self._turned.append(seconds * self._speed)

    def _foresee(self, stop: int) -> None:
        """Work out knots up to `stop`."""
        first = self._place.end
        if first < stop:
            stop = max(stop, first + _AHEAD)
            self._turn(stop + 1)
            low = max(first - 1, 0)
            stand = self._arm.stand(self._turned.between(low, stop + 1), self.skipped)
            spacing_um = 2e3 * np.pi * stand.radius_mm / self._size
            known = slice(first - low, stop - low)
            self._place.append(stand.place[known])
            self._slope.append(np.gradient(stand.place)[known] / KNOT)
            self._lean.append((stand.tangent / spacing_um)[known])
        first = self._shaken.end
        if first < stop and not self._rumble.silent:
            shaken, velocity = self._rumble.knots(first, stop, self._clock_hz)
            self._shaken.append(shaken)
            self._velocity.append(velocity / self._clock_hz)
