"""Weighted sums along a line: many filters at once, and the same sums for any blocks.

A short filter is a narrow band in a matrix, and what multiplies matrices is several times as quick
as what convolves: a block of the line and its neighbourhood, times the band, is a block of sums.
How such a product adds up may depend on its shape, so all have one shape, and every sample has its
place in one of them by its number on the line: however the line is cut up, the sums are the same to
the last bit.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Weights = NDArray[Any]
"""What every sample of a neighbourhood gives to every sum of a block."""

_BLOCK = 16
_BLOCKS = 32
"""Blocks in one product, which is so small that it stays on one thread."""
_TILE = _BLOCK * _BLOCKS


def weights(*taps: NDArray[Any], every: int = 1, block: int = _BLOCK) -> Weights:
    """Taps, the first one on the newest sample, as a band.

    Parameters
    ----------
    taps : (m,) arrays
        Of as many taps all; what each of them gives comes interleaved.
    every : int
        Samples from sum to sum.
    block : int
        Sums in a block.

    Returns
    -------
    (block * every + m - every, block * len(taps)) array
    """
    many, length = len(taps), len(taps[0])
    band = np.zeros(((block - 1) * every + length, block * many), taps[0].dtype)
    for number, each in enumerate(taps):
        for column in range(block):
            band[column * every :, column * many + number][:length] = each[::-1]
    return band


def neighbourhoods(
    line: NDArray[Any], shape: tuple[int, int, int], *, hop: int, lead: int = 0
) -> NDArray[Any]:
    """Lay out what the sums of every block see.

    Parameters
    ----------
    line : (..., n) array
        Goes as far as it goes; zeros around it.
    shape : (tiles, blocks, wide)
        What is to be filled.
    hop : int
        Samples from block to block.
    lead : int
        Samples before the line.

    Returns
    -------
    (..., tiles, blocks, wide) array
        A copy.
    """
    tiles, blocks, wide = shape
    lines, step = line.shape[:-1], line.itemsize
    padded = np.zeros((*lines, tiles * blocks * hop + wide - hop), line.dtype)
    padded[..., lead : lead + line.shape[-1]] = line
    strides = (*padded.strides[:-1], blocks * hop * step, hop * step, step)
    view: NDArray[Any] = np.ndarray((*lines, *shape), line.dtype, padded, strides=strides)
    return np.ascontiguousarray(view)


def weigh(line: NDArray[Any], *bands: Weights, first: int, every: int = 1) -> list[NDArray[Any]]:
    """Filter a line in several ways.

    Parameters
    ----------
    line : (..., n) array
        At least as long as the taps.
    bands : (block * every + taps - every, block * many) arrays of the same type
        From `weights`, of as many taps all.
    first : int
        Number of the first sum on the whole line, so that blocks do not show.
    every : int
        Samples from sum to sum.

    Returns
    -------
    list of (..., ((n - taps) // every + 1) * many) array
        For each band, the sums that have all their samples.
    """
    wide = len(bands[0])
    taps = wide - (_BLOCK - 1) * every
    count = (line.shape[-1] - taps) // every + 1
    lead = first % _TILE
    tiles = -(-(lead + count) // _TILE)
    line = line[..., : (count - 1) * every + taps]
    around = neighbourhoods(line, (tiles, _BLOCKS, wide), hop=_BLOCK * every, lead=lead * every)
    sums = []
    for band in bands:
        many = band.shape[1] // _BLOCK
        whole = (around @ band).reshape(*line.shape[:-1], tiles * _TILE * many)
        sums.append(whole[..., lead * many : (lead + count) * many])
    return sums
