"""The walls are not smooth: the hiss that every turn of one disc repeats."""

from math import pi

import numpy as np
from numpy.typing import NDArray

from game.groove.disc import CELLS, NOISE_UNIT

_CORNER_HZ = 60.0
_BAND_HZ = (100.0, 5000.0)
_BYTE_RMS = ((256**2 - 1) / 12) ** 0.5
_BLOCKS_AT_ONCE = 90
"""A product this small stays on one thread: a second one only waits, and burns the other core."""
_BLOCKS_IN_GROUP = 24


class Roughness:
    """Noise of two walls whose displacement falls as 1 / k: white in velocity.

    Source: the white surface noise of Williamson (1953); that its power goes with
    the speed of the groove is derived.

    Parameters
    ----------
    samples_per_turn : int
        The grid.
    turns_per_s : float
        Cutting speed, to place the band of 100-5000 Hz in which the rms is one.
    seed : int
        Draws the walls.
    """

    def __init__(self, samples_per_turn: int, turns_per_s: float, seed: int) -> None:
        self._size = samples_per_turn
        self._seed = seed
        rate = samples_per_turn * turns_per_s
        self._pole = float(np.exp(-2 * pi * _CORNER_HZ / rate))
        hz = np.linspace(*_BAND_HZ, 2000)
        power = 2 / rate / np.abs(1 - self._pole * np.exp(-2j * pi * hz / rate)) ** 2
        band = float(np.sum(power) * (hz[1] - hz[0])) ** 0.5
        self._gain = NOISE_UNIT / band / _BYTE_RMS
        self._block = samples_per_turn // CELLS
        self._spread, self._decay = _in_blocks(self._pole, self._gain, self._block)
        over_block = self._pole**self._block
        self._chain, self._fade = _in_blocks(over_block, 1.0, _BLOCKS_IN_GROUP)
        self._state = np.zeros((2, 1), np.float32)

    def turn(self, turn: int, bright: NDArray[np.float32]) -> NDArray[np.int8]:
        """Noise of one turn; turns must be asked for in order.

        Parameters
        ----------
        turn : int
            Which one; draws the noise with the seed.
        bright : (CELLS,) float32
            Rms of fine silver grain, white in displacement, relative to the rest.

        Returns
        -------
        (2, samples_per_turn) int8
            NOISE_UNIT steps to one rms in the band.
        """
        dice = np.random.default_rng((self._seed, 303, turn))
        drawn = np.frombuffer(dice.bytes(2 * self._size), np.int8).reshape(2, -1)
        white = drawn.astype(np.float32) + np.float32(0.5)
        walls = self._leak(white)
        if bright.any():
            size = np.repeat(bright * np.float32(NOISE_UNIT / _BYTE_RMS), self._size // CELLS)
            white *= size
            walls += white[:, ::-1]
        np.rint(walls, out=walls)
        np.clip(walls, -127, 127, out=walls)
        return np.asarray(walls.astype(np.int8))

    def _leak(self, white: NDArray[np.float32]) -> NDArray[np.float32]:
        """Run y[n] = pole y[n - 1] + gain x[n] along both walls.

        Within a block every sum is a product with one small matrix, and only the last sample of
        a block has to wait for the block before; these are summed in groups in the same way.
        """
        local = white.reshape(-1, _BLOCKS_AT_ONCE, self._block) @ self._spread
        local = local.reshape(2, -1, self._block)
        ends = np.asarray(local[..., -1].reshape(2, -1, _BLOCKS_IN_GROUP) @ self._chain, np.float32)
        state = self._state
        for group in range(ends.shape[1]):
            ends[:, group] += state * self._fade
            state = ends[:, group, -1:]
        ends = ends.reshape(2, -1)
        before = np.concatenate([self._state, ends[:, :-1]], axis=1)
        local += before[..., None] * self._decay
        self._state = ends[:, -1:]
        return np.asarray(local.reshape(2, -1))


def _in_blocks(
    pole: float, gain: float, block: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Give what a block's samples leave at its own, (block, block), and a y before it, (block,)."""
    lag = np.arange(block) - np.arange(block)[:, None]
    spread = np.where(lag >= 0, gain * pole ** np.maximum(lag, 0), 0.0)
    return spread.astype(np.float32), (pole ** np.arange(1, block + 1)).astype(np.float32)
