"""Room on the film: where the spiral begins, where it must end, and what a throw leaves of it."""

from bisect import insort

import numpy as np

from game.groove.disc import CELLS
from game.groove.hand import check_throw
from game.groove.parts import Curve, Film, Lathe
from game.groove.resample import on_curve
from game.groove.speed import KNOT, grid
from game.groove.turning import Turning

MARGIN = 128
"""Silent groove before the programme and after it."""
_HAIR = 1e-6
"""How far whole samples of the clock may be off when they were told in seconds."""


class Room:
    """What is left of a film while it is cut.

    Parameters
    ----------
    film, lathe : Film, Lathe
        What is cut, and with what; the lathe carries the throws that are known beforehand.
    clock_hz : int
        Samples a second of the lathe's clock.

    Attributes
    ----------
    outer_mm : float
        Radius at which the spiral begins.
    limit : int
        Groove sample at which the programme must end, as the spiral lies now.
    throws : list of (cell, mm)
        Where the cutter comes down after each throw, and how far inward that is: no throw
        carries it off the film.
    full_at : int or None
        Sample of the clock up to which there is room; None while there is more of it.

    Raises
    ------
    ValueError
        If not even one turn fits between the rim of the film and the last radius.
    """

    def __init__(self, film: Film, lathe: Lathe, clock_hz: int) -> None:
        self._rim_mm = film.radius_mm - lathe.hole_mm
        self._lathe = lathe
        self._clock_hz = clock_hz
        self._size = grid(lathe.rpm)
        self.outer_mm = min(lathe.outer_mm, self._rim_mm)
        self.limit = self._end(0.0)
        if self.limit + MARGIN < self._size:
            raise ValueError(
                f"no turn fits between {self.outer_mm:g} mm and Lathe.inner_mm {lathe.inner_mm!r}"
            )
        self._asked = list(lathe.jumps)
        self._thrown_mm = 0.0
        self._seen = 0
        self.throws: list[tuple[int, float]] = []
        self.full_at: int | None = None

    @property
    def turns(self) -> float:
        """Turns that the spiral has room for, as it lies now."""
        return (self.limit + MARGIN) / self._size

    @property
    def jumps(self) -> Curve:
        """Every throw so far and to come, (second, mm) as it was asked for."""
        return tuple(self._asked)

    def throw(self, second: float, jump_mm: float) -> None:
        """Ask for a throw at a time that the clock has not passed; two at one time add up.

        Raises
        ------
        ValueError
            For a throw that no lathe could make.
        """
        earlier = dict(self._asked).get(second)
        whole_mm = jump_mm if earlier is None else earlier + jump_mm
        check_throw(whole_mm)
        if earlier is not None:
            self._asked.remove((second, earlier))
        insort(self._asked, (second, float(whole_mm)))

    def follow(self, turning: Turning) -> None:
        """Go along the knots that are new: let throws come down, note where the film is full."""
        last = turning.place.end - 1
        for second, jump_mm in self._asked[len(self.throws) :]:
            at = second * self._clock_hz
            if self.full_at is not None or at >= last * KNOT - _HAIR:
                break
            self._go_along(turning, int(at // KNOT))
            if self.full_at is None:
                self._come_down(turning, at, jump_mm)
        self._go_along(turning, last)

    def _end(self, thrown_mm: float) -> int:
        """Last groove sample of a spiral that was thrown inward by so much."""
        room_mm = self.outer_mm - thrown_mm - self._lathe.inner_mm
        return int(room_mm / (self._lathe.pitch_um * 1e-3) * self._size) - MARGIN

    def _go_along(self, turning: Turning, knot: int) -> None:
        """Look whether there is room up to a knot and for what may come before the next one."""
        if self.full_at is not None or knot < self._seen:
            return
        place, slope = (t.between(self._seen, knot + 1) for t in (turning.place, turning.slope))
        over = place + slope * KNOT > self.limit
        if over.any():
            self.full_at = max((self._seen + int(np.argmax(over))) * KNOT - 1, 0)
        self._seen = knot + 1

    def _come_down(self, turning: Turning, at: float, jump_mm: float) -> None:
        """Find the cell in which a throw ends, or that there is no film left where it would."""
        knot = int(at // KNOT)
        value, slope = (t.between(knot, knot + 2) for t in (turning.place, turning.slope))
        place = on_curve(value, slope, KNOT, np.array([at - knot * KNOT]))[0][0]
        cell = int(place // (self._size // CELLS)) + 1
        radius_mm = self.outer_mm - self._lathe.pitch_um * 1e-3 * cell / CELLS - self._thrown_mm
        moved_mm = max(jump_mm, radius_mm - self._rim_mm)
        limit = self._end(self._thrown_mm + moved_mm)
        if cell * (self._size // CELLS) > limit:
            self.full_at = int(at + _HAIR)
            return
        self._thrown_mm += moved_mm
        self.limit = limit
        self.throws.append((cell, moved_mm))
