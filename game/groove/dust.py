"""What lies in the groove this time: dust, another lot at every hearing."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import Disc

_MEDIAN_UM = 0.9
_SPREAD = 0.5
_LENGTH_UM = 50.0
_TALLEST_UM = 12.0


@dataclass(frozen=True, eq=False)
class _Turn:
    """What lies in one turn."""

    place: NDArray[np.int64]
    """(n,) samples of the turn, sorted."""
    height_um: NDArray[np.float32]
    """(n,) heights; what lies on the outer wall is below 0."""
    bump: NDArray[np.float32]
    """(2 * half + 1,) shape of a particle along the groove."""


def _bump(spacing_um: float) -> NDArray[np.float32]:
    half = max(1, round(_LENGTH_UM / 2 / spacing_um))
    shape = np.cos(np.arange(-half, half + 1) * (np.pi / 2 / (half + 1))) ** 2
    return np.asarray(shape, np.float32)


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
        self._turns: dict[int, _Turn] = {}

    def go_on(self, disc: Disc) -> None:
        """Lie on a disc that has become longer."""
        self._disc = disc

    def _turn(self, turn: int) -> _Turn:
        known = self._turns.get(turn)
        if known is not None:
            return known
        disc, size = self._disc, self._disc.samples_per_turn
        row = disc.width_um[min(turn, len(disc.width_um) - 1)]
        width_mm = float(row[0]) * 1e-3
        if width_mm == 0:
            # not cut yet, perhaps: nothing to remember
            return _Turn(np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros(1, np.float32))
        dice = np.random.default_rng((self._seed, 505, turn))
        length_mm = 2 * np.pi * max(disc.radius_mm(turn + 0.5), 1.0)
        number = dice.poisson(disc.film.dust_per_mm2 * width_mm * length_mm)
        place = np.sort(dice.integers(0, size, number))
        height = _MEDIAN_UM * np.exp(_SPREAD * dice.standard_normal(number))
        side = np.where(dice.random(number) < 0.5, -1, 1)
        signed = (side * np.minimum(height, _TALLEST_UM)).astype(np.float32)
        found = _Turn(place, signed, _bump(2e3 * np.pi * max(disc.radius_mm(turn), 1.0) / size))
        if len(self._turns) > 8:
            self._turns.clear()
        self._turns[turn] = found
        return found

    def settle(self, walls: NDArray[np.float32], first: int) -> None:
        """Put the particles on (2, n) walls in one piece, from sample `first` on, in place."""
        size = self._disc.samples_per_turn
        count = walls.shape[1]
        for turn in range(max(first - 8, 0) // size, (first + count + 8) // size + 1):
            lying = self._turn(turn)
            bump, half = lying.bump, len(lying.bump) // 2
            reach = first - turn * size - half, first - turn * size + count + half
            low, high = np.searchsorted(lying.place, reach).tolist()
            if low == high:
                continue
            tall = lying.height_um[low:high]
            begin = lying.place[low:high] + (turn * size - half - first)
            samples = begin[:, None] + np.arange(len(bump))
            inside = (samples >= 0) & (samples < count)
            samples += np.where(tall < 0, 0, count)[:, None]
            np.add.at(walls.reshape(-1), samples[inside], (bump * tall[:, None])[inside])
