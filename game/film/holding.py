"""Holding back: the dodging by hand that keeps crowded pictures legible, and stacks of plates."""

import math
from collections.abc import Sequence

import numpy as np

from game.film.outlines import inside
from game.film.planes import Mask, Plane, Point, Points, enlarge, shrink, soften
from game.film.plate import Box, Plate

_COARSE = 4
_LIGHT_KEPT = 0.35
"""A held-back light still shines this much through what stands before it."""


def dodge(plate: Plate, points: Points, *, keep: float = 0.4, blur: float = 6.0) -> None:
    """Dodge what is already on the plate inside an outline, inks too.

    Parameters
    ----------
    plate : Plate
        What to dodge.
    points : (n, 2)
        Outline in local units.
    keep : float
        Share of the depth that stays.
    blur : float
        Softness of the edge in points.
    """
    box, veil = _veil(plate, points, blur)
    if box.empty:
        return
    kept = 1 - np.float32(1 - keep) * veil
    for plane in (plate.depth, *plate.inks.values()):
        plane[box.part] *= kept


def hold_back(plate: Plate, points: Points, *, share: float = 0.7, blur: float = 3.0) -> None:
    """Hold back everything behind this plate inside an outline; see `stack`."""
    box, veil = _veil(plate, points, blur)
    if box.empty:
        return
    samples = plate.samples
    framed = np.pad(veil, ((box.top % samples, 0), (box.left % samples, 0)))
    small = shrink(framed, samples) * np.float32(share)
    top, left = box.top // samples, box.left // samples
    held = plate.held()[top : top + small.shape[0], left : left + small.shape[1]]
    np.maximum(held, small, out=held)


def hold_back_figures(
    plate: Plate,
    *,
    share: float = 0.92,
    grow: float = 3.0,
    blur: float = 3.0,
    threshold: float = 0.06,
    bridge: float = 9.0,
) -> None:
    """Hold back everything behind whatever has been drawn: its closed silhouette.

    Parameters
    ----------
    plate : Plate
        What was drawn.
    share : float
        How much of what lies behind goes, 0 to 1.
    grow : float
        How far round the figure, points.
    blur : float
        Softness of the edge, points.
    threshold : float
        Optical depth that belongs to the figure.
    bridge : float
        Gaps up to this many points are closed, and what is then surrounded is filled.
    """
    from scipy import ndimage

    coarse = max(1, round(_COARSE * plate.point / 2))
    depth = plate.depth
    reach = max(1, round(bridge * plate.point / coarse))
    softness = blur * plate.point / coarse
    seen = _coarsest(depth > threshold, coarse)
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        plate.held()
        return
    margin = reach + math.ceil(grow * plate.point / coarse + 4 * softness) + 2
    top, left = max(0, rows[0] - margin), max(0, columns[0] - margin)
    part = slice(top, rows[-1] + 1 + margin), slice(left, columns[-1] + 1 + margin)
    figure = np.pad(seen[part], reach + 2)
    closed = ndimage.distance_transform_edt(~figure) <= reach
    filled = ndimage.binary_fill_holes(closed)
    shrunk = ndimage.distance_transform_edt(filled) > max(0, reach - grow * plate.point / coarse)
    inner = slice(reach + 2, -reach - 2)
    veil = soften(shrunk[inner, inner].astype(np.float32), softness)
    _lay_veil(plate, veil * np.float32(share), int(top) * coarse, int(left) * coarse, coarse)


def _coarsest(mask: Mask, factor: int) -> Mask:
    """Tell in which blocks of ``factor`` by ``factor`` there is anything."""
    if factor == 1:
        return mask
    rows, columns = mask.shape
    framed = np.zeros((rows + -rows % factor, columns + -columns % factor), np.bool_)
    framed[:rows, :columns] = mask
    tall = framed.reshape(-1, factor, framed.shape[1]).any(axis=1)
    return np.asarray(tall.reshape(tall.shape[0], -1, factor).any(axis=2))


def _lay_veil(plate: Plate, veil: Plane, top: int, left: int, coarse: int) -> None:
    """Hold back by a coarse veil whose corner lies at a sample of the plate."""
    held, samples = plate.held(), plate.samples
    rows, columns = veil.shape[0] * coarse, veil.shape[1] * coarse
    fine = enlarge(np.ascontiguousarray(veil), coarse, (rows, columns))
    fine = np.pad(fine, ((top % samples, 0), (left % samples, 0)), mode="edge")
    small = shrink(fine, samples)
    top, left = top // samples, left // samples
    part = held[top : top + small.shape[0], left : left + small.shape[1]]
    np.maximum(part, small[: part.shape[0], : part.shape[1]], out=part)


def stack(plates: Sequence[Plate]) -> Plate:
    """Add plates of one size back to front; each may hold back what lies behind it.

    Parameters
    ----------
    plates : sequence of Plate
        Back to front, alike in size, scale and samples.

    Returns
    -------
    Plate
        A new one; its ``hold`` is empty.
    """
    first = plates[0]
    whole = Plate(
        first.width,
        first.height,
        scale=first.scale,
        samples=first.samples,
        left=first.left,
        top=first.top,
    )
    for plate in plates:
        if plate.depth.shape != whole.depth.shape:
            raise ValueError("only plates of one size can be put on top of each other")
        if plate.hold is not None:
            _hold(whole, plate.hold)
        whole.depth += plate.depth
        for name, ink in plate.inks.items():
            whole.ink(name)[:] += ink
        for name, light in plate.lights.items():
            whole.light(name)[:] += light
    return whole


def stamp(
    plate: Plate,
    picture: Plane,
    corner: Point,
    size: tuple[float, float],
    *,
    depth: float = 1.0,
    ink: str | None = None,
) -> None:
    """Squeeze a ready map of optical depth into an upright box of local units and add it."""
    from scipy import ndimage

    first = np.asarray(corner, np.float64)
    corners = plate.locate(np.stack([first, first + size]))
    (x, y), (right, bottom) = np.round(corners).astype(int)
    rows, columns = bottom - y, right - x
    if rows < 2 or columns < 2:
        return
    factor = max(1, min(picture.shape[0] // (2 * rows), picture.shape[1] // (2 * columns)))
    small = shrink(np.asarray(picture, np.float32), factor)
    down = (np.arange(rows) + 0.5) / rows * small.shape[0] - 0.5
    across = (np.arange(columns) + 0.5) / columns * small.shape[1] - 0.5
    grid = np.meshgrid(down, across, indexing="ij")
    squeezed = ndimage.map_coordinates(small, grid, order=1, mode="nearest")
    plate.lay_at(int(y), int(x), np.asarray(squeezed, np.float32) * np.float32(depth), ink=ink)


def _hold(whole: Plate, held: Plane) -> None:
    """Take away from a stack what a plate before it holds back."""
    kept = 1 - held
    fine = enlarge(kept, whole.samples, (whole.depth.shape[0], whole.depth.shape[1]))
    for plane in (whole.depth, *whole.inks.values()):
        np.multiply(plane, fine, out=plane)
    for light in whole.lights.values():
        np.multiply(light, _LIGHT_KEPT + (1 - _LIGHT_KEPT) * kept, out=light)


def _veil(plate: Plate, points: Points, blur: float) -> tuple[Box, Plane]:
    """Give the softened inside of an outline."""
    reach = blur * plate.point
    box, mask = inside(plate, points, pad=2 * reach + 2)
    if box.empty:
        return box, np.zeros((0, 0), np.float32)
    return box, soften(mask.astype(np.float32), reach)
