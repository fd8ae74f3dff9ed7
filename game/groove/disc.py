"""A cut disc: the groove as it lies in the film, turn after turn, and what has happened to it."""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from game.groove.parts import Film, Lathe

CELLS = 720
"""Cells in a turn of the slow maps (width, grain): half a degree each."""
NOISE_UNIT = 16.0
"""Steps of `wall_noise` that make one rms of roughness."""


class TooLong(ValueError):  # noqa: N818 - the contract's name
    """The programme does not fit on the film; `seconds` says how much would."""

    def __init__(self, asked_s: float, seconds: float) -> None:
        super().__init__(f"{asked_s:.1f} s do not fit on the film: {seconds:.1f} s do")
        self.asked_s = asked_s
        self.seconds = seconds

    def __reduce__(self) -> tuple[type["TooLong"], tuple[float, float]]:
        """Travel between processes whole."""
        return (TooLong, (self.asked_s, self.seconds))


@dataclass(frozen=True, kw_only=True)
class Scored:
    """A scratch on the film: where it starts at the rim, how deep, how far off the radius."""

    angle_deg: float
    depth_um: float
    slant_deg: float = 0.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Disc:
    """A groove on a uniform grid of angle, turn after turn from the rim inward.

    Sample i lies at the angle 2 pi i / samples_per_turn, counter-clockwise from +x of the film.
    Displacement is positive away from the centre.

    Attributes
    ----------
    film, lathe : Film, Lathe
        What it was cut into, with what; the lathe carries the curves of the hand.
    seed : int
        Drew the roughness and the drift.
    samples_per_turn : int
        A multiple of CELLS.
    lateral_um : (turns * samples_per_turn,) float32
        Path of the cutter's tip across the groove.
    wall_noise : (2, turns * samples_per_turn) int8
        Roughness of the outer and the inner wall, NOISE_UNIT steps to one `grain_um` * sqrt 2.
    grain_um : (turns, CELLS) float32
        Roughness of the lateral mean of the walls, rms.
    width_um : (turns, CELLS) float32
        Width of the groove at the surface.
    start_sample, end_sample : int
        Where the programme begins and ends.
    seconds : float
        Length of the programme.
    outer_mm : float
        Radius at sample 0.
    breaks : tuple of (sample, mm)
        Where the cutter was thrown, and how far inward.
    plays : int
        How often it was played.
    scratches : tuple of Scored
        What was drawn across it.
    """

    film: Film
    lathe: Lathe
    seed: int
    samples_per_turn: int
    lateral_um: NDArray[np.float32]
    wall_noise: NDArray[np.int8]
    grain_um: NDArray[np.float32]
    width_um: NDArray[np.float32]
    start_sample: int
    end_sample: int
    seconds: float
    outer_mm: float
    breaks: tuple[tuple[int, float], ...] = ()
    plays: int = 0
    scratches: tuple[Scored, ...] = ()

    def __eq__(self, other: object) -> bool:
        """Discs are equal when every sample and every fact is."""
        if not isinstance(other, Disc):
            return NotImplemented
        return all(
            np.array_equal(getattr(self, f.name), getattr(other, f.name))
            if isinstance(getattr(self, f.name), np.ndarray)
            else getattr(self, f.name) == getattr(other, f.name)
            for f in fields(self)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def rpm(self) -> float:
        """Nominal cutting speed."""
        return self.lathe.rpm

    @property
    def pitch_um(self) -> float:
        """Nominal distance of turns."""
        return self.lathe.pitch_um

    @property
    def turns(self) -> int:
        """Turns the groove takes, the last one filled up with silence."""
        return self.lateral_um.size // self.samples_per_turn

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays, the film's picture left out."""
        arrays = (self.lateral_um, self.wall_noise, self.grain_um, self.width_um)
        return sum(array.nbytes for array in arrays)

    def radius_mm(self, turn: ArrayLike) -> Any:
        """Radius of the spiral.

        Parameters
        ----------
        turn : float or array
            Turns from sample 0, fractions allowed.

        Returns
        -------
        float or array like `turn`
            Millimetres from the centre of the spiral.
        """
        where = np.asarray(turn, np.float64)
        radius = self.outer_mm - self.lathe.pitch_um * 1e-3 * where
        for sample, jump_mm in self.breaks:
            radius = radius - jump_mm * (where >= sample / self.samples_per_turn)
        return float(radius) if radius.ndim == 0 else radius

    def land_um(self) -> NDArray[np.float32]:
        """Narrowest land between every turn and the next one.

        Returns
        -------
        (turns, CELLS) float32
            Pitch less half of both widths, less what the two turns lean towards each other;
            below 0 the wall between them is cut through. The last turn has all the room there is.
        """
        lateral = self.lateral_um.reshape(self.turns, CELLS, -1)
        land = np.full((self.turns, CELLS), np.float32(np.inf))
        radius_mm = self.radius_mm(np.arange(self.turns * CELLS) / CELLS).reshape(-1, CELLS)
        apart = np.diff(radius_mm, axis=0)
        widths = (self.width_um[:-1] + self.width_um[1:]) / 2
        for turn in range(self.turns - 1):
            leaning = (lateral[turn] - lateral[turn + 1]).min(axis=1)
            land[turn] = leaning - 1e3 * apart[turn] - widths[turn]
        return land

    def roughness(self, first: int, count: int) -> NDArray[np.float32]:
        """Roughness of both walls.

        Parameters
        ----------
        first, count : int
            Samples first .. first + count of the groove, all on the disc.

        Returns
        -------
        (2, count) float32
            Micrometres across the groove, outer wall first.
        """
        cell = self.samples_per_turn // CELLS
        low, high = first // cell, -(-(first + count) // cell)
        level = self.grain_um.reshape(-1)[low:high] * np.float32(2**0.5 / NOISE_UNIT)
        spread = np.repeat(level, cell)[first - low * cell :][:count]
        return np.multiply(self.wall_noise[:, first : first + count], spread, dtype=np.float32)

    def walls(self, first: int, count: int) -> NDArray[np.float32]:
        """Lateral displacement of both walls, roughness included.

        Parameters
        ----------
        first, count : int
            Samples first .. first + count of the groove, all on the disc.

        Returns
        -------
        (2, count) float32
            Micrometres, outer wall first; half the width is to be added to the outer wall
            and taken from the inner one to get the edges.
        """
        walls = self.roughness(first, count)
        walls += self.lateral_um[first : first + count]
        return walls
