"""A filter in motion: blocks in, blocks out, and the same samples for any blocks.

A recursion goes sample by sample, which is slow; but what a block of samples leaves in the sums of
that block, and in the state behind it, is a product with a matrix, and so is what a state leaves
one block later, or two, or four. So many blocks are worked out at once, in tiles of one shape that
lie at the same place of the stream however it is cut up (as in `weights`).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.groove.weights import Weights, neighbourhoods, weights

Floats = NDArray[np.float64]

_BLOCK = 64
_DOUBLINGS = 5
_BLOCKS = 2**_DOUBLINGS
_TILE = _BLOCK * _BLOCKS


@dataclass(frozen=True, eq=False)
class Digital:
    """Taps that look a little ahead, and sections of second order that ring."""

    taps: Floats
    ahead: int
    sections: Floats
    """(n, 6): b0, b1, b2, 1, a1, a2."""


@dataclass(frozen=True)
class _Steps:
    """One step of all sections, states (D,) as rows: s' = s A + x b, y = s c + x d."""

    a: Floats
    b: Floats
    c: Floats
    d: float


def _one_step(sections: Floats) -> _Steps:
    """Put sections one after another (transposed direct form II)."""
    size = 2 * len(sections)
    a, b = np.zeros((size, size)), np.zeros(size)
    c, d = np.zeros(size), 1.0
    for number, (b0, b1, b2, _, a1, a2) in enumerate(sections.tolist()):
        first, second = 2 * number, 2 * number + 1
        into, into_d = c, d
        c, d = b0 * into, b0 * into_d
        c[first] += 1
        a[:, first], b[first] = b1 * into - a1 * c, b1 * into_d - a1 * d
        a[second, first] += 1
        a[:, second], b[second] = b2 * into - a2 * c, b2 * into_d - a2 * d
    return _Steps(a, b, c, d)


@dataclass(frozen=True, eq=False)
class _Blocks:
    """What the neighbourhood of a block and the state before it leave, for blocks of one size."""

    sums: Weights
    """(BLOCK + taps - 1, BLOCK): neighbourhood to output."""
    left: Floats
    """(BLOCK + taps - 1, D): neighbourhood to the state behind."""
    heard: Floats
    """(D, BLOCK): state before to output."""
    later: tuple[Floats, ...]
    """(D, D) each: a state after 1, 2, 4 ... blocks."""
    spread: Floats
    """(D, BLOCKS * D): a state after 0, 1 ... blocks."""
    tile: Floats
    """(D, D): a state after all blocks of a tile."""
    rest: Floats
    """(D,): state that does not change while 1 comes in."""


@lru_cache(maxsize=16)
def _in_blocks(digital: Digital) -> _Blocks:
    step = _one_step(digital.sections)
    size = len(step.b)
    heard, left = np.empty((size, _BLOCK)), np.empty((_BLOCK, size))
    listening, state = step.c, step.b
    for i in range(_BLOCK):
        heard[:, i], left[_BLOCK - 1 - i] = listening, state
        listening, state = step.a @ listening, state @ step.a
    rings = np.concatenate([[step.d], step.b @ heard[:, :-1]])
    lag = np.arange(_BLOCK) - np.arange(_BLOCK)[:, None]
    ringing = np.where(lag >= 0, rings[np.maximum(lag, 0)], 0.0)
    taps = weights(digital.taps, block=_BLOCK)
    once = np.linalg.matrix_power(step.a, _BLOCK)
    later = [once]
    for _ in range(_DOUBLINGS - 1):
        later.append(later[-1] @ later[-1])
    spread = [np.eye(size)]
    for _ in range(_BLOCKS):
        spread.append(spread[-1] @ once)
    rest = np.linalg.solve((np.eye(size) - step.a).T, step.b) * float(digital.taps.sum())
    return _Blocks(
        sums=taps @ ringing,
        left=taps @ left,
        heard=heard,
        later=tuple(later),
        spread=np.concatenate(spread[:-1], axis=1),
        tile=spread[-1],
        rest=np.asarray(rest, np.float64),
    )


class Running:
    """A digital filter in motion.

    Parameters
    ----------
    digital : Digital
        Which filter.
    """

    def __init__(self, digital: Digital) -> None:
        self._blocks = _in_blocks(digital)
        self._ahead = digital.ahead
        self._taps = len(digital.taps)
        self._state = np.zeros(len(self._blocks.rest))
        self._line = np.zeros(self._taps - 1 - digital.ahead)
        """What came since the tile began, and what the taps still see of what was before."""
        self._given = 0
        """Samples of the tile that were given already."""

    def prime(self, value: float) -> None:
        """Start as if the first value had always been there."""
        self._line = np.full(len(self._line), value)
        self._state = self._blocks.rest * value

    def push(self, block: NDArray[Any]) -> Floats:
        """Give a block; get all samples that are due, `ahead` later than they came.

        Parameters
        ----------
        block : (n,) array
            What comes.

        Returns
        -------
        (<= n,) float64
            What is due.
        """
        line = np.concatenate([self._line, block])
        count = len(line) - self._taps + 1
        if count <= self._given:
            self._line = line
            return np.zeros(0)
        out = self._tiles(line, -(-count // _TILE), count // _TILE)
        out = out[self._given : count]
        self._line = line[count // _TILE * _TILE :]
        self._given = count % _TILE
        return out

    def flush(self) -> Floats:
        """Give silence until the last sample is out."""
        return self.push(np.zeros(self._ahead))

    def _tiles(self, line: Floats, tiles: int, whole: int) -> Floats:
        """Work out so many tiles, of which so many are over: their state is kept."""
        blocks = self._blocks
        around = neighbourhoods(line, (tiles, _BLOCKS, len(blocks.sums)), hop=_BLOCK)
        out = around @ blocks.sums
        if len(self._state):
            states = self._states(around @ blocks.left, whole)
            out += states @ blocks.heard
        return np.asarray(out.reshape(-1))

    def _states(self, gained: Floats, whole: int) -> Floats:
        """Give the state before every block, (tiles, BLOCKS, D), from what each block leaves."""
        blocks, tiles, size = self._blocks, len(gained), len(self._state)
        for level, later in enumerate(blocks.later):
            back = 1 << level
            gained[:, back:] += gained[:, :-back] @ later
        states = np.zeros((tiles, _BLOCKS, size))
        states[:, 1:] = gained[:, :-1]
        begin = np.empty((tiles, 1, size))
        for tile in range(tiles):
            begin[tile, 0] = self._state
            if tile < whole:
                self._state = self._state @ blocks.tile + gained[tile, -1]
        states += (begin @ blocks.spread).reshape(states.shape)
        return states
