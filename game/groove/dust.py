"""What lies in the groove this time: dust, another lot at every hearing."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import CELLS, Disc
from game.groove.filmmap import groove_width_um

_MEDIAN_UM = 0.9
_SPREAD = 0.5
_LENGTH_UM = 50.0
_TALLEST_UM = 12.0
_WIDEST = 3.0
"""How many times the usual width may still catch more dust: nine times the force."""


@dataclass(frozen=True, eq=False)
class _Turn:
    """What falls on one turn, and lies in its groove where that is wide enough."""

    place: NDArray[np.int64]
    """(n,) samples of the turn, sorted."""
    caught_um: NDArray[np.float64]
    """(n,) width of the groove above which a particle falls in and not on the land."""
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
    groove speed): derived, rate = n w v. Where the groove is wider there is more, cell by cell:
    each particle wants a width of its own. Heights are log-normal about 1 um, lengths 50 um: both
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
        usual_um = float(groove_width_um(np.array([disc.lathe.force_n]), disc.film.hardness_gpa)[0])
        first_um = float(row[0]) or usual_um
        widest_um = max(_WIDEST * usual_um, first_um)
        # two lots, so that a turn of one width has the first one and nothing else
        lots = [
            self._lot(turn, (self._seed, 505, turn), 0.0, first_um),
            self._lot(turn, (self._seed, 505, turn, 1), first_um, widest_um),
        ]
        place, caught_um, height_um = (np.concatenate(each) for each in zip(*lots, strict=True))
        order = np.argsort(place, kind="stable")
        bump = _bump(2e3 * np.pi * max(disc.radius_mm(turn), 1.0) / size)
        found = _Turn(place[order], caught_um[order], height_um[order], bump)
        if row[0] == 0:
            # not cut yet, perhaps: nothing to remember
            return found
        if len(self._turns) > 8:
            self._turns.clear()
        self._turns[turn] = found
        return found

    def _lot(
        self, turn: int, key: tuple[int, ...], low_um: float, high_um: float
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float32]]:
        """Places, wanted widths and signed heights of what wants a width between two."""
        disc = self._disc
        dice = np.random.default_rng(key)
        length_mm = 2 * np.pi * max(disc.radius_mm(turn + 0.5), 1.0)
        width_mm = (high_um - low_um) * 1e-3
        number = dice.poisson(disc.film.dust_per_mm2 * width_mm * length_mm)
        place = np.sort(dice.integers(0, disc.samples_per_turn, number))
        height = _MEDIAN_UM * np.exp(_SPREAD * dice.standard_normal(number))
        side = np.where(dice.random(number) < 0.5, -1, 1)
        signed = (side * np.minimum(height, _TALLEST_UM)).astype(np.float32)
        return place, low_um + (high_um - low_um) * dice.random(number), signed

    def lying(
        self, turn: int, low: int, high: int
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Particles in the groove between two samples of a turn.

        Returns
        -------
        ((n,) int64, (n,) float32)
            Samples of the turn, rising, and heights in um; below 0 on the outer wall.
        """
        disc, fallen = self._disc, self._turn(turn)
        part = slice(*np.searchsorted(fallen.place, (low, high)).tolist())
        place, height_um = fallen.place[part], fallen.height_um[part]
        row = disc.width_um[min(turn, len(disc.width_um) - 1)]
        inside = fallen.caught_um[part] < row[place // (disc.samples_per_turn // CELLS)]
        return place[inside], height_um[inside]

    def settle(self, walls: NDArray[np.float32], first: int) -> None:
        """Put the particles on (2, n) walls in one piece, from sample `first` on, in place."""
        size = self._disc.samples_per_turn
        count = walls.shape[1]
        for turn in range(max(first - 8, 0) // size, (first + count + 8) // size + 1):
            bump = self._turn(turn).bump
            half = len(bump) // 2
            reach = first - turn * size - half, first - turn * size + count + half
            place, tall = self.lying(turn, *reach)
            if len(place) == 0:
                continue
            begin = place + (turn * size - half - first)
            samples = begin[:, None] + np.arange(len(bump))
            inside = (samples >= 0) & (samples < count)
            samples += np.where(tall < 0, 0, count)[:, None]
            np.add.at(walls.reshape(-1), samples[inside], (bump * tall[:, None])[inside])
