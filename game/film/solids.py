"""Solids: balls, shells, and everything that was turned on an axis, from long bones to bottles."""

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.film.noise import window
from game.film.planes import Mask, Plane, Point
from game.film.plate import Box, Plate, offsets

_JAG_CELLS = 512
_NO_LENGTH = 1e-6
_IN_GAP = 0.25
"""What is left of the depth inside a fracture gap."""


def ball(
    plate: Plate,
    centre: Point,
    radius: float | tuple[float, float],
    *,
    depth: float = 1.0,
    turned_deg: float = 0.0,
    hollow: float = 0.0,
    wall: float = 0.12,
    power: float = 0.5,
    ink: str | None = None,
) -> None:
    """Draw an ellipsoid: t = (1 - u^2 - v^2)^power.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    centre : (x, y)
        In local units.
    radius : float or (across, down)
        In local units, before turning.
    depth : float
        Optical depth of the full body at its middle; negative cuts a hole.
    turned_deg : float
        Clockwise.
    hollow : float
        0 is solid, 1 an empty shell; the inside is that much thinner.
    wall : float
        Thickness of the shell as a share of the radius.
    power : float
        0.5 is a ball, 0.12 a coin, 1.4 a puff of smoke.
    ink : str or None
        Its colour.
    """
    across, down = radius if isinstance(radius, tuple) else (radius, radius)
    middle = plate.locate(centre)
    box = plate.box(middle[None], max(across, down) * plate.size + 2)
    if box.empty:
        return
    along = plate.direction(turned_deg).astype(np.float32)
    x, y = offsets(box, middle)
    u = (x * along[0] + y * along[1]) / np.float32(across * plate.size)
    v = (y * along[0] - x * along[1]) / np.float32(down * plate.size)
    out = u * u + v * v
    body = np.maximum(1 - out, 0) ** np.float32(power)
    if hollow:
        inner = np.float32(1 - wall)
        body -= np.float32(hollow) * inner * np.maximum(1 - out / inner**2, 0) ** np.float32(power)
    plate.lay(box, body * np.float32(depth), ink=ink)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fracture:
    """Where a turned thing is broken, and how the far end has moved."""

    at: float
    """Share of the way along the axis."""
    gap: float = 0.012
    """Width of the gap as a share of the length."""
    shift: float = 9.0
    """How far the far end stands aside, in local units."""
    jag: float = 0.05
    slant: float = 0.0
    seed: int = 0


class _Axis(NamedTuple):
    """Where each sample lies: along the axis (0 to 1) and beside it (samples)."""

    along: Plane
    beside: Plane
    length: float


def revolve(
    plate: Plate,
    start: Point,
    end: Point,
    widths: Plane,
    *,
    depth: float = 1.0,
    cavity: Plane | None = None,
    cavity_share: float | Plane = 1.0,
    bend: float = 0.0,
    offset: Plane | None = None,
    reference: float | None = None,
    fracture: Fracture | None = None,
    marrow: float = 0.0,
    ink: str | None = None,
) -> None:
    """Draw a solid of revolution whose axis lies in the film.

    t = (sqrt(w(s)^2 - d^2) - share sqrt(c(s)^2 - d^2)) / reference, with s along the axis and d
    beside it.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    start, end : (x, y)
        Ends of the axis in local units.
    widths, cavity : (n,) float32
        Half-widths of the body and of its hollow along the axis, local units (`curves.profile`).
    depth : float
        Optical depth where the half-width is `reference`.
    cavity_share : float or (n,)
        How empty the hollow is, 0 to 1.
    bend : float
        Sag of the middle as a share of the length: d falls by 4 bend L s (1 - s).
    offset : (n,) float32 or None
        How far the axis is led aside, local units.
    reference : float or None
        Half-width that gives `depth`; the widest one if None.
    fracture : Fracture or None
        A break.
    marrow : float
        How strongly trabecular noise mottles the hollow.
    ink : str or None
        Its colour.
    """
    ends = plate.locate(np.array([start, end], np.float64))
    widths = np.asarray(widths, np.float32) * np.float32(plate.size)
    box = plate.box(ends, _reach(plate, widths, bend * math.dist(*ends), offset, fracture))
    if box.empty or np.abs(ends[1] - ends[0]).max() < _NO_LENGTH:
        return
    axis = _axis_through(plate, box, ends)
    closed: Plane | None = None
    if fracture:
        axis, closed = _break_axis(plate, axis, fracture, float(widths.max()))
    table = _Table(np.clip(axis.along, 0, 1), len(widths))
    beside = _bent(plate, axis, table, bend, offset)
    body = _chord(table.read(widths), beside)
    if cavity is not None:
        inner = _chord(table.read(np.asarray(cavity, np.float32) * np.float32(plate.size)), beside)
        if marrow:
            inner *= 1 - np.float32(marrow) * _marrow(box)
        share = cavity_share if isinstance(cavity_share, float | int) else table.read(cavity_share)
        body -= np.float32(share) * inner if isinstance(share, float | int) else share * inner
    body *= (axis.along >= 0) & (axis.along <= 1)
    if closed is not None:
        body *= closed
    full = reference * plate.size if reference else float(widths.max())
    plate.lay(box, np.maximum(body, 0) * np.float32(depth / full), ink=ink)


def _reach(
    plate: Plate,
    widths: Plane,
    sag: float,
    offset: Plane | None,
    fracture: Fracture | None,
) -> float:
    """Give how far from its axis the body can come, in samples."""
    reach = float(widths.max()) + abs(sag) + 2
    if offset is not None:
        reach += float(np.abs(offset).max()) * plate.size
    if fracture:
        reach += abs(fracture.shift) * plate.size
    return reach


def _axis_through(plate: Plate, box: Box, ends: NDArray[np.float64]) -> _Axis:
    """Measure a box along and beside an axis; beside is clockwise of it in the local frame."""
    length = float(np.hypot(*(ends[1] - ends[0])))
    across, down = ((ends[1] - ends[0]) / length).astype(np.float32)
    side = np.float32(-1 if plate.mirrored else 1)
    x, y = offsets(box, ends[0])
    return _Axis(
        (x * across + y * down) / np.float32(length), (y * across - x * down) * side, length
    )


def _break_axis(
    plate: Plate, axis: _Axis, fracture: Fracture, widest: float
) -> tuple[_Axis, Plane]:
    """Shift what lies beyond a jagged line, and give the factor that thins the gap."""
    jags = (
        window("patch", 17 * fracture.seed + 100, 31 * fracture.seed, (1, _JAG_CELLS))[0] * 0.5
        + window("marrow", 5 * fracture.seed, 9 * fracture.seed, (1, _JAG_CELLS))[0] * 0.4
    )
    cell = axis.beside * np.float32(120 / widest) + _JAG_CELLS // 2
    edge = (
        np.float32(fracture.at)
        + np.float32(fracture.jag) * jags[np.clip(cell.astype(np.intp), 0, _JAG_CELLS - 1)]
        + np.float32(fracture.slant / axis.length) * axis.beside
    )
    moved = np.float32(fracture.shift * plate.size) * (axis.along > edge)
    in_gap: Mask = np.abs(axis.along - edge) < np.float32(fracture.gap)
    thinned = np.where(in_gap, np.float32(_IN_GAP), np.float32(1))
    return axis._replace(beside=axis.beside - moved), thinned


class _Table:
    """Reads tables of ``entries`` values at places from 0 to 1."""

    def __init__(self, place: Plane, entries: int) -> None:
        self.entries = entries
        scaled = place * np.float32(entries - 1)
        self.lower = np.minimum(scaled.astype(np.int32), entries - 2)
        self.share = scaled - self.lower

    def read(self, values: Plane) -> Plane:
        """Give the values at each place, linear between entries."""
        if len(values) != self.entries:
            raise ValueError(f"a table of {self.entries} entries was expected, got {len(values)}")
        here = values[self.lower]
        return np.asarray(here + (values[self.lower + 1] - here) * self.share, np.float32)


def _bent(plate: Plate, axis: _Axis, table: _Table, bend: float, offset: Plane | None) -> Plane:
    """Give how far each sample lies beside an axis that sags and is led aside."""
    beside = axis.beside
    if bend:
        beside = beside - np.float32(4 * bend * axis.length) * axis.along * (1 - axis.along)
    if offset is not None:
        beside = beside - table.read(np.asarray(offset, np.float32) * np.float32(plate.size))
    return np.asarray(beside, np.float32)


def _chord(half_width: Plane, beside: Plane) -> Plane:
    """Give half the way of a ray through a circle."""
    return np.sqrt(np.maximum(half_width * half_width - beside * beside, 0))


def _marrow(box: Box) -> Plane:
    """Give the fine net inside a bone."""
    net = 0.5 * window("marrow", box.top, box.left, box.shape)
    net = net + 0.2 * window("mottle", box.top, box.left, box.shape)
    return np.asarray(np.clip(net, -1.2, 1.2), np.float32)
