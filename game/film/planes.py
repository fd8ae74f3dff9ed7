"""Planes: the arrays a radiograph is counted in, and how they are blurred, shrunk and enlarged."""

import itertools
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Plane: TypeAlias = NDArray[np.float32]
"""``(rows, columns)`` float32: optical depth, film value or light."""
Mask: TypeAlias = NDArray[np.bool_]
"""``(rows, columns)``: inside or outside."""
Curve: TypeAlias = NDArray[np.float64]
"""``(points, 2)`` float64: x to the right, y down."""
Picture: TypeAlias = NDArray[np.uint8]
"""``(rows, columns, 3 or 4)`` uint8."""
Point: TypeAlias = tuple[float, float] | NDArray[np.float64]
Points: TypeAlias = ArrayLike

_FINE_ENOUGH_PX = 2.5
"""A blur is done on a smaller plane as long as its sigma stays above this many pixels there."""

_FEW_SAMPLES = 4


def shrink(plane: Plane, factor: int) -> Plane:
    """Average blocks of ``factor`` by ``factor``; an incomplete last block is filled by its edge.

    Parameters
    ----------
    plane : (rows, columns)
        What to shrink.
    factor : int
        Side of a block in pixels.

    Returns
    -------
    (ceil(rows / factor), ceil(columns / factor)) float32
    """
    if factor == 1:
        return plane
    rows, columns = plane.shape
    missing = (-rows % factor, -columns % factor)
    if any(missing):
        plane = np.pad(plane, ((0, missing[0]), (0, missing[1])), mode="edge")
    height, width = plane.shape[0] // factor, plane.shape[1] // factor
    blocks = plane.reshape(height, factor, width, factor)
    total = blocks[:, 0, :, 0].astype(np.float32)
    if factor <= _FEW_SAMPLES:
        for down, across in itertools.product(range(factor), repeat=2):
            if down or across:
                total += blocks[:, down, :, across]
        total *= np.float32(1 / factor**2)
        return total
    return np.asarray(blocks.mean(axis=3).mean(axis=1), np.float32)


def enlarge(plane: Plane, factor: int, shape: tuple[int, int]) -> Plane:
    """Enlarge bilinearly by a whole factor, pixel centres aligned, and crop to ``shape``."""
    if factor == 1:
        return plane[: shape[0], : shape[1]]
    wide = np.ascontiguousarray(_stretch_rows(np.ascontiguousarray(plane.T), factor, shape[1]).T)
    return _stretch_rows(wide, factor, shape[0])


def _stretch_rows(plane: Plane, factor: int, rows: int) -> Plane:
    """Give ``rows`` rows, ``factor`` for each row there is."""
    place = np.clip((np.arange(rows) + 0.5) / factor - 0.5, 0, len(plane) - 1)
    above = np.minimum(place.astype(np.intp), max(len(plane) - 2, 0))
    below = np.minimum(above + 1, len(plane) - 1)
    share = (place - above).astype(np.float32)[:, None]
    stretched = np.asarray(plane, np.float32)[above]
    beyond = np.asarray(plane, np.float32)[below]
    beyond -= stretched
    beyond *= share
    stretched += beyond
    return stretched


def soften(
    plane: Plane, sigma_px: float, *, outside: Literal["nearest", "constant"] = "nearest"
) -> Plane:
    """Blur by a Gaussian, on a smaller plane where that cannot be seen.

    Parameters
    ----------
    plane : (rows, columns)
        What to blur.
    sigma_px : float
        Standard deviation in pixels; 0 or less changes nothing.
    outside : str
        What lies beyond the edge: the ``nearest`` pixel, or nothing (``constant``).

    Returns
    -------
    (rows, columns) float32
    """
    from scipy import ndimage

    if sigma_px <= 0:
        return plane
    factor = int(max(1, min(sigma_px / _FINE_ENOUGH_PX, 8)))
    small = shrink(plane, factor)
    blurred = ndimage.gaussian_filter(small, sigma_px / factor, mode=outside, truncate=3)
    return enlarge(np.asarray(blurred, np.float32), factor, (plane.shape[0], plane.shape[1]))


def depth_inside(mask: Mask) -> Plane:
    """Give each pixel's distance to the outline in pixels, 0 outside."""
    from scipy import ndimage

    framed = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), np.bool_)
    framed[1:-1, 1:-1] = mask
    distance = ndimage.distance_transform_edt(framed)[1:-1, 1:-1].astype(np.float32)
    distance -= np.float32(0.5)
    return np.maximum(distance, 0, out=distance)
