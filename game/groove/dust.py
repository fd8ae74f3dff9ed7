"""What lies in the groove this time: dust, another lot at every hearing."""

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc

_MEDIAN_UM = 0.9
_SPREAD = 0.5
_LENGTH_UM = 50.0
_TALLEST_UM = 12.0


class Dust:
    """Particles on a disc at one hearing.

    A Poisson number on every turn, by the area of the groove (so clicks per second follow the
    groove speed): derived, rate = n w v. Heights are log-normal about 1 um, lengths 50 um: both
    have no source (tunable).

    Parameters
    ----------
    disc : Disc
        Where the dust lies; its film says how much.
    seed : int
        Draws this hearing.
    """

    def __init__(self, disc: Disc, seed: int) -> None:
        self._disc = disc
        self._seed = seed
        self._turns: dict[int, tuple[NDArray[np.int64], NDArray[np.float32]]] = {}

    def go_on(self, disc: Disc) -> None:
        """Lie on a disc that has become longer."""
        self._disc = disc

    def _turn(self, turn: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Places in the turn, sorted, and heights; height below 0 lies on the outer wall."""
        known = self._turns.get(turn)
        if known is not None:
            return known
        disc = self._disc
        row = disc.width_um[min(turn, len(disc.width_um) - 1)]
        width_mm = float(row[0]) * 1e-3
        if width_mm == 0:
            # not cut yet, perhaps: nothing to remember
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        dice = np.random.default_rng((self._seed, 505, turn))
        length_mm = 2 * np.pi * max(disc.radius_mm(turn + 0.5), 1.0)
        number = dice.poisson(disc.film.dust_per_mm2 * width_mm * length_mm)
        place = np.sort(dice.integers(0, disc.samples_per_turn, number))
        height = _MEDIAN_UM * np.exp(_SPREAD * dice.standard_normal(number))
        side = np.where(dice.random(number) < 0.5, -1, 1)
        found = (place, (side * np.minimum(height, _TALLEST_UM)).astype(np.float32))
        if len(self._turns) > 8:
            self._turns.clear()
        self._turns[turn] = found
        return found

    def settle(self, walls: NDArray[np.float32], first: int) -> None:
        """Put the particles on walls that begin at sample `first`, in place."""
        size = self._disc.samples_per_turn
        count = walls.shape[1]
        for turn in range(max(first - 8, 0) // size, (first + count + 8) // size + 1):
            place, height = self._turn(turn)
            spacing = 2e3 * np.pi * max(self._disc.radius_mm(turn), 1.0) / size
            half = max(1, round(_LENGTH_UM / 2 / spacing))
            low, high = np.searchsorted(
                place, [first - turn * size - half, first + count - turn * size + half]
            )
            if low == high:
                continue
            bump = (np.cos(np.arange(-half, half + 1) * (np.pi / 2 / (half + 1))) ** 2).astype(
                np.float32
            )
            tall = height[low:high]
            begin = place[low:high] + (turn * size - half - first)
            samples = begin[:, None] + np.arange(len(bump))
            sides = np.where(tall < 0, 0, 1)[:, None].repeat(len(bump), axis=1)
            inside = (samples >= 0) & (samples < count)
            lifted = bump * tall[:, None]
            np.add.at(walls, (sides[inside], samples[inside]), lifted[inside])
