"""What the hand does while the lathe turns: knobs moved from block to block."""

import numpy as np
from numpy.typing import NDArray

from game.groove.parts import Curve, Lathe


def read_curve(curve: Curve | None, second: NDArray[np.float64]) -> NDArray[np.float64]:
    """Values of a curve at times, linear between its points; zero without a curve."""
    if not curve:
        return np.zeros(len(second))
    times, values = zip(*curve, strict=True)
    return np.asarray(np.interp(second, times, values))


def check_hand(level_db: float, force_n: float, speed_percent: float) -> None:
    """Refuse what no hand can do, as a curve of a `Lathe` would.

    Raises
    ------
    ValueError
        Names the curve and the value.
    """
    Lathe(
        level_curve_db=((0.0, level_db),),
        force_curve_n=((0.0, force_n),),
        speed_curve_percent=((0.0, speed_percent),),
    )


def check_throw(jump_mm: float) -> None:
    """Refuse a throw of the cutter that no `Lathe` would take.

    Raises
    ------
    ValueError
        Names the jump.
    """
    Lathe(jumps=((0.0, jump_mm),))


class Knob:
    """One knob: the points that were set so far.

    The value given with a block is reached at the end of the block; the first one holds from
    the beginning.
    """

    def __init__(self, rest: float) -> None:
        self._rest = rest
        self._points: list[tuple[float, float]] = []
        self._last: float | None = None

    def turn_to(self, value: float, begin_s: float, end_s: float) -> None:
        """Move to `value` while the block from `begin_s` to `end_s` is cut."""
        if self._last is None:
            self._points.append((begin_s, value))
        if len(self._points) >= 2 and self._points[-1][1] == self._points[-2][1] == value:
            self._points[-1] = (end_s, value)
        else:
            self._points.append((end_s, value))
        self._last = value

    @property
    def curve(self) -> Curve | None:
        """The points, or None while the knob has never left its rest."""
        if all(value == self._rest for _, value in self._points):
            return None
        return tuple(self._points)

    def at(self, second: NDArray[np.float64]) -> NDArray[np.float64]:
        """Values at times within the last block; at rest before there is one."""
        if not self._points:
            return np.full(len(second), self._rest)
        return read_curve(tuple(self._points[-3:]), second)
