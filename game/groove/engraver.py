"""The blade in the film: displacement, width and roughness, cell after cell of the spiral."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import CELLS, Disc
from game.groove.echo import add_echo
from game.groove.filmmap import TurnOfFilm, film_under, groove_width_um
from game.groove.losses import AlongGroove, facet, springback
from game.groove.parts import Film, Lathe
from game.groove.resample import ramp
from game.groove.room import MARGIN
from game.groove.roughness import Roughness
from game.groove.speed import grid
from game.groove.tape import Tape

_FIRST_TURNS = 8
_SPARE_TURNS = 2
"""The turn that is being cut, and one that a needle behind the cutter may look ahead at."""
_LOOSEST = 1.125
"""How much more than its groove a disc may keep in memory."""
_AIRBORNE_S = 0.03
"""How long a thrown cutter stays in the air."""
_KNOCK_UM = 45.0
_KNOCK_S = (0.0006, 0.004)
"""A needle that comes to a break falls off the groove's edge: how far, how fast, how long."""


class Engraver:
    """Writes the groove into a disc that grows."""

    def __init__(self, film: Film, lathe: Lathe, seed: int, *, outer_mm: float) -> None:
        size = grid(lathe.rpm)
        self.disc = Disc(
            film=film,
            lathe=lathe,
            seed=seed,
            samples_per_turn=size,
            lateral_um=np.zeros(0, np.float32),
            wall_noise=np.zeros((2, 0), np.int8),
            grain_um=np.zeros((0, CELLS), np.float32),
            width_um=np.zeros((0, CELLS), np.float32),
            start_sample=MARGIN,
            end_sample=MARGIN,
            seconds=0.0,
            outer_mm=outer_mm,
        )
        self.cell = size // CELLS
        self._noise = Roughness(size, lathe.rpm / 60, seed) if film.roughness_um else None
        self._loss = self._losses(film, lathe)
        self._lead = self._loss.half if self._loss else 0
        self._raw = Tape(np.float32, lead=self._lead)
        self._film: TurnOfFilm | None = None
        self._silent_until = -1
        self.written = 0
        self.begun_cells = 0
        self.lay_out(_FIRST_TURNS)

    def lay_out(self, turns: int) -> None:
        """Have room for so many turns at least; what is cut stays as it is."""
        disc = self.disc
        more = turns - len(disc.width_um)
        if more <= 0:
            return
        samples = more * disc.samples_per_turn
        self.disc = replace(
            disc,
            lateral_um=_longer(disc.lateral_um, samples, axis=0),
            wall_noise=_longer(disc.wall_noise, samples, axis=1),
            grain_um=_longer(disc.grain_um, more, axis=0),
            width_um=_longer(disc.width_um, more, axis=0),
        )

    def _losses(self, film: Film, lathe: Lathe) -> AlongGroove | None:
        reach = 3.2 * film.springback_um + lathe.facet_um / 2
        if reach == 0:
            return None
        finest = 2 * np.pi * lathe.inner_mm * 1e3 / self.disc.samples_per_turn
        return AlongGroove(
            [springback(film.springback_um), facet(lathe.facet_um)],
            reach_um=reach,
            finest_um=finest,
            spacing_um=self._spacing_um,
        )

    def _spacing_um(self, turn: int) -> float:
        radius_mm = max(self.disc.outer_mm - self.disc.pitch_um * 1e-3 * turn, 1.0)
        return 2e3 * np.pi * radius_mm / self.disc.samples_per_turn

    def _begin_turn(self, turn: int) -> TurnOfFilm:
        if turn + _SPARE_TURNS > len(self.disc.width_um):
            self.lay_out(2 * turn + _SPARE_TURNS)
        disc = self.disc
        before = tuple(b for b in disc.breaks if b[0] < turn * disc.samples_per_turn)
        at = replace(disc, breaks=before).radius_mm(turn + np.arange(CELLS + 1) / CELLS)
        under = film_under(disc.film, np.maximum(at, 1.0))
        disc.grain_um[turn] = under.grain_um
        if self._noise is not None:
            first = turn * disc.samples_per_turn
            noise = self._noise.turn(turn, under.bright)
            disc.wall_noise[:, first : first + disc.samples_per_turn] = noise
        return under

    def throw(self, cell: int, jump_mm: float) -> None:
        """Break the spiral at the beginning of a cell."""
        broken = (*self.disc.breaks, (cell * self.cell, jump_mm))
        self.disc = replace(self.disc, breaks=broken)
        airborne = _AIRBORNE_S * self.disc.samples_per_turn * self.disc.rpm / 60
        self._silent_until = cell + round(airborne / self.cell)

    def engrave(self, moved_um: NDArray[np.float32], force_n: NDArray[np.float64]) -> None:
        """Cut some cells.

        Parameters
        ----------
        moved_um : (cells * cell,) float32
            Where the head holds the tip.
        force_n : (cells,) float64
            Force on the blade.
        """
        width_um = groove_width_um(force_n, self.disc.film.hardness_gpa)
        done = 0
        while done < len(force_n):
            turn, cell = divmod(self.begun_cells, CELLS)
            if cell == 0 or self._film is None:
                self._film = self._begin_turn(turn)
            count = min(len(force_n) - done, CELLS - cell)
            line = moved_um[done * self.cell : (done + count) * self.cell]
            if self._film.shove_um.any():
                line = line + ramp(self._film.shove_um[cell : cell + count + 1], self.cell)
            width = width_um[done : done + count] * self._film.width_factor[cell : cell + count]
            air = self.begun_cells + np.arange(count) < self._silent_until
            self.disc.width_um[turn, cell : cell + count] = np.where(air, 0, width)
            self._raw.append(self._thrown(line, int(air.sum())) if air.any() else line)
            self.begun_cells += count
            done += count
        self._settle()

    def _thrown(self, line: NDArray[np.float32], airborne: int) -> NDArray[np.float32]:
        """Leave no sound in the cells that the cutter flew over, only the edge it broke."""
        broken, direction = self.disc.breaks[-1][0], np.sign(self.disc.breaks[-1][1])
        stretch = np.arange(airborne * self.cell) + (self.begun_cells * self.cell - broken)
        second = stretch / (self.disc.samples_per_turn * self.disc.rpm / 60)
        rise, fall = _KNOCK_S
        knock = np.exp(-second / fall) - np.exp(-second / rise)
        line = line.copy()
        line[: len(knock)] = (-_KNOCK_UM * direction * knock).astype(np.float32)
        return line

    def _settle(self) -> None:
        """Let the film spring back behind the blade."""
        disc, size = self.disc, self.disc.samples_per_turn
        last = self._raw.end - self._lead
        while self.written < last:
            turn, first = divmod(self.written, size)
            stop = min(last, (turn + 1) * size)
            line = self._raw.between(self.written - self._lead, stop + self._lead)
            if self._loss is not None:
                line = self._loss.over(line, turn, first, size)
            disc.lateral_um[self.written : stop] = line
            self.written = stop
        self._raw.forget(self.written - self._lead)

    def lift(self, end: int, seconds: float, lathe: Lathe) -> Disc:
        """Take the cutter off: fill the last turn, add the echo, hand over the disc."""
        size = self.disc.samples_per_turn
        turns = -(-(end + MARGIN) // size)
        missing = turns * CELLS - self.begun_cells
        if missing > 0:
            rest = np.zeros(missing * self.cell, np.float32)
            force = np.full(missing, lathe.force_n)
            self.engrave(rest, force)
        lateral = _fitting(self.disc.lateral_um, turns * size)
        width = self.disc.width_um[:turns].copy()
        add_echo(
            lateral,
            width,
            samples_per_turn=size,
            pitch_um=lathe.pitch_um,
            echo_db=self.disc.film.echo_db,
        )
        return replace(
            self.disc,
            lathe=lathe,
            lateral_um=lateral,
            width_um=width,
            wall_noise=_fitting(self.disc.wall_noise, turns * size),
            grain_um=self.disc.grain_um[:turns].copy(),
            end_sample=end,
            seconds=seconds,
        )


def _longer(array: NDArray[Any], more: int, *, axis: int) -> NDArray[Any]:
    """Give the array with zeros behind it, which cost nothing until they are written on."""
    shape = list(array.shape)
    shape[axis] += more
    longer = np.zeros(shape, array.dtype)
    longer[tuple(slice(length) for length in array.shape)] = array
    return longer


def _fitting(array: NDArray[Any], samples: int) -> NDArray[Any]:
    """Give the first samples; a copy where an array that is much longer would be kept alive."""
    part = array[..., :samples]
    return part.copy() if array.shape[-1] > _LOOSEST * samples else part
