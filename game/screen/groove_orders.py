"""The groove of a disc as the microscope wants it: a row for every turn, opened part by part."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from game.city.discs import Recipe
from game.groove import Disc
from game.groove.disc import CELLS
from game.screen.studio_files import keep_array, read_array
from game.screen.studio_orders import DiscOrder, Labelled, made, place

UM_PER_MM = 1000.0
Line = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Groove:
    """A groove in its file; only what is looked at is read."""

    rows: NDArray[np.float16]
    """``(turns, 1 + CELLS + samples)``: see ``groove_rows``."""

    @property
    def turns(self) -> int:
        """How many turns there are."""
        return len(self.rows)

    @property
    def samples(self) -> int:
        """How many places a turn has."""
        return int(self.rows.shape[1]) - 1 - CELLS

    def apart_um(self, turn: int) -> float:
        """Give how far a turn lies outside of the one after it."""
        return float(self.rows[turn, 0])

    def cut_out(self, turn: int, first: int, count: int) -> tuple[Line, Line]:
        """Give middle and width of a part of a turn, micrometres; it may run into its neighbours.

        Both are ``(count,)``; where there is no groove they are nan.
        """
        middle = np.full(count, np.nan, np.float32)
        width = np.full(count, np.nan, np.float32)
        places = turn * self.samples + first + np.arange(count)
        there = (places >= 0) & (places < self.turns * self.samples)
        rows, at = np.divmod(places[there], self.samples)
        middle[there] = self.rows[rows, 1 + CELLS + at]
        width[there] = self.rows[rows, 1 + at * CELLS // self.samples]
        return middle, width

    def land_um(self, turn: int, first: int, count: int) -> Line:
        """Give what is left between a turn and the next one: ``(count,)``; below 0 they touch."""
        middle, width = self.cut_out(turn, first, count)
        inside, inner = self.cut_out(turn + 1, first, count)
        return np.asarray(self.apart_um(turn) + middle - inside - (width + inner) / 2, np.float32)


def groove_rows(disc: Disc) -> NDArray[np.float16]:
    """Lay a groove out for the microscope.

    Returns
    -------
    (turns, 1 + CELLS + samples) float16, um
        How far a turn lies outside of the next one; its widths; its path. Half floats tell
        a path of 60 um to a thirtieth of one, and a pitch to an eighth.
    """
    radii_um = UM_PER_MM * np.asarray(disc.radius_mm(np.arange(disc.turns + 1)))
    apart = -np.diff(radii_um)[:, None]
    lateral = disc.lateral_um.reshape(disc.turns, -1)
    return np.hstack([apart, disc.width_um, lateral]).astype(np.float16)


@dataclass(frozen=True, slots=True)
class GrooveOrder:
    """The groove for the microscope."""

    piece: Labelled
    recipe: Recipe

    def path(self, folder: Path) -> Path:
        """Tell where it lies."""
        return place(folder, "groove", self.piece.label, self.recipe)

    def make(self, folder: Path) -> None:
        """Lay it out; the disc is cut first if need be."""
        keep_array(self.path(folder), groove_rows(made(DiscOrder(self.piece, self.recipe), folder)))

    def read(self, folder: Path) -> Groove:
        """Open it."""
        return Groove(read_array(self.path(folder)))
