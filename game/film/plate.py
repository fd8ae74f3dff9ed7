"""The plate: it adds up what a ray goes through, in points, frames, unions and inks."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from game.film.planes import Curve, Plane, Points, shrink, soften
from game.film.tubes import Tube, draw_tubes

_TUBES_AT_ONCE = 1000


class Box(NamedTuple):
    """A part of a plate in samples: rows ``top`` to ``bottom``, columns ``left`` to ``right``."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it."""
        return self.bottom <= self.top or self.right <= self.left

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.bottom - self.top, self.right - self.left

    @property
    def part(self) -> tuple[slice, slice]:
        """What to index a plane with."""
        return slice(self.top, self.bottom), slice(self.left, self.right)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where local units lie on the plate: sample = matrix @ (x, y, 1)."""

    matrix: Curve
    size: float
    """Samples to one local unit."""


class Plate:
    """A sheet that gathers optical depth.

    Everything is drawn in points (1280 x 720 for a scene); a plate may be a window of the picture
    (``left``, ``top``) and may be coarser or finer than a pixel a point (``scale``), and the same
    calls draw the same thing.

    Parameters
    ----------
    width, height : float
        Size in points.
    scale : float
        Pixels to a point.
    samples : int
        Samples to a pixel and direction; their exposures are averaged, which is the antialias.
    left, top : float
        Where the window begins in the picture, in points.

    Attributes
    ----------
    depth : (rows * samples, columns * samples) float32
        Optical depth T: the ray leaves exp(-T) of itself.
    inks : dict of str to planes like ``depth``
        The share of the depth that is of a colour.
    lights : dict of str to (rows, columns) float32
        Light that falls on the film, by colour.
    hold : (rows, columns) float32 or None
        How much of what lies behind is held back, 0 to 1.
    """

    def __init__(
        self,
        width: float,
        height: float,
        *,
        scale: float = 1.0,
        samples: int = 2,
        left: float = 0.0,
        top: float = 0.0,
    ) -> None:
        if width <= 0 or height <= 0 or scale <= 0 or samples < 1:
            raise ValueError(f"a plate of {width} x {height} at {scale} x {samples} holds nothing")
        self.width, self.height, self.scale, self.samples = width, height, scale, samples
        self.left, self.top = left, top
        self.rows, self.columns = max(1, round(height * scale)), max(1, round(width * scale))
        self._depth = self._blank()
        self._inks: dict[str, Plane] = {}
        self.lights: dict[str, Plane] = {}
        self.hold: Plane | None = None
        size = scale * samples
        matrix = np.array([[size, 0, -left * size], [0, size, -top * size]], np.float64)
        self._frame = _Frame(matrix, size)
        self._union: Plane | None = None
        self._tubes: list[Tube] = []
        self._gain = 1.0
        self._ink: str | None = None

    @property
    def depth(self) -> Plane:
        """Optical depth so far, (rows * samples, columns * samples)."""
        self._draw_tubes()
        return self._depth

    @depth.setter
    def depth(self, depth: Plane) -> None:
        self._depth = depth

    @property
    def inks(self) -> dict[str, Plane]:
        """The share of the depth that is of a colour."""
        self._draw_tubes()
        return self._inks

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the finished picture in pixels."""
        return self.rows, self.columns

    @property
    def size(self) -> float:
        """Samples to one local unit, here and now."""
        return self._frame.size

    @property
    def point(self) -> float:
        """Samples to one point."""
        return self.scale * self.samples

    @property
    def mirrored(self) -> bool:
        """Whether left is right in the local frame."""
        (a, b, _), (c, d, _) = self._frame.matrix.tolist()
        return bool(a * d < b * c)

    def locate(self, points: Points) -> Curve:
        """Give local points, ``(..., 2)``, in samples of the plate."""
        local = np.asarray(points, np.float64)
        return np.asarray(local @ self._frame.matrix[:, :2].T + self._frame.matrix[:, 2])

    def direction(self, degrees: float) -> Curve:
        """Give a local direction as a unit vector on the plate."""
        angle = math.radians(degrees)
        unit = self._frame.matrix[:, :2] / self._frame.size
        return np.asarray(unit @ np.array([math.cos(angle), math.sin(angle)]))

    def local_y(self, box: Box) -> Plane:
        """Give the local y of each sample of a box, ``box.shape`` or broadcast to it."""
        across, down = offsets(box, self._frame.matrix[:, 2])
        inverse = np.linalg.inv(self._frame.matrix[:, :2])
        return across * np.float32(inverse[1, 0]) + down * np.float32(inverse[1, 1])

    @contextmanager
    def at(
        self,
        x: float = 0.0,
        y: float = 0.0,
        *,
        scale: float = 1.0,
        turned_deg: float = 0.0,
        mirrored: bool = False,
    ) -> Iterator[None]:
        """Draw in a frame of its own: origin at (x, y), turned clockwise, scaled, mirrored."""
        angle = math.radians(turned_deg)
        cosine, sine = math.cos(angle) * scale, math.sin(angle) * scale
        across = -1.0 if mirrored else 1.0
        inner = np.array([[cosine * across, -sine, x], [sine * across, cosine, y], [0, 0, 1]])
        saved = self._frame
        self._frame = _Frame(saved.matrix @ inner, saved.size * scale)
        try:
            yield
        finally:
            self._frame = saved

    @contextmanager
    def gained(self, factor: float) -> Iterator[None]:
        """Draw everything this many times as deep: the tube's voltage for bones or for cloth."""
        saved = self._gain
        self._gain = saved * factor
        try:
            yield
        finally:
            self._gain = saved

    @contextmanager
    def inked(self, ink: str | None) -> Iterator[None]:
        """Draw in a colour whatever names none of its own."""
        saved = self._ink
        self._ink = ink
        try:
            yield
        finally:
            self._ink = saved

    @contextmanager
    def union(
        self, *, depth: float = 1.0, blur: float = 0.0, power: float = 1.0, ink: str | None = None
    ) -> Iterator[None]:
        """Draw things as one body: the deepest counts, joints do not add up.

        Parameters
        ----------
        depth : float
            Factor on the finished body; negative for air.
        blur : float
            Standard deviation in points.
        power : float
            Exponent on the body before ``depth``; below 1 it fills out.
        ink : str or None
            Its colour.
        """
        saved_union, saved_gain, saved_tubes = self._union, self._gain, self._tubes
        body = self._union = self._blank()
        self._gain, self._tubes = 1.0, []
        try:
            yield
            self._draw_tubes()
        finally:
            self._union, self._gain, self._tubes = saved_union, saved_gain, saved_tubes
        box = self._around(body, reach=3 * blur * self.point + 2)
        if box.empty:
            return
        part = soften(body[box.part], blur * self.point, outside="constant")
        if power != 1:
            part = np.clip(part, 0, 1) ** np.float32(power)
        self.lay(box, part * np.float32(depth), ink=ink)

    def lay(self, box: Box, depth: Plane, *, ink: str | None = None) -> None:
        """Add optical depth, ``box.shape`` float32, to a part of the plate."""
        if self._gain != 1:
            depth = depth * np.float32(self._gain)
        if self._union is not None:
            np.maximum(self._union[box.part], depth, out=self._union[box.part])
            return
        self._depth[box.part] += depth
        colour = ink or self._ink
        if colour:
            self._inked(colour)[box.part] += depth

    def lay_tube(
        self,
        points: Points,
        *,
        width: ArrayLike,
        depth: ArrayLike,
        hollow: float,
        wall: float,
        flat: bool,
        ink: str | None,
    ) -> None:
        """Have a stroke drawn, at the latest when somebody looks at the depth."""
        line = np.array(points, np.float64)
        if len(line) < 2:
            return
        self._tubes.append(
            Tube(
                line,
                width if isinstance(width, float) else np.asarray(width, np.float64),
                depth if isinstance(depth, float) else np.asarray(depth, np.float64),
                hollow,
                wall,
                flat,
                None if self._union is not None else ink or self._ink,
                self._gain,
                self._frame.matrix,
                self._frame.size,
            )
        )
        if len(self._tubes) >= _TUBES_AT_ONCE:
            self._draw_tubes()

    def _draw_tubes(self) -> None:
        """Draw the strokes that wait, those of one ink together."""
        if not self._tubes:
            return
        waiting, self._tubes = self._tubes, []
        if self._union is not None:
            draw_tubes(waiting, (self._union,), samples=self.samples, joined=True)
            return
        for ink in dict.fromkeys(tube.ink for tube in waiting):
            planes = (self._depth, self._inked(ink)) if ink else (self._depth,)
            chosen = [tube for tube in waiting if tube.ink == ink]
            draw_tubes(chosen, planes, samples=self.samples, joined=False)

    def lay_at(self, top: int, left: int, depth: Plane, *, ink: str | None = None) -> None:
        """Lay a ready block of depth with its corner at a sample, cropped to the plate."""
        rows, columns = self._depth.shape
        bottom, right = min(top + depth.shape[0], rows), min(left + depth.shape[1], columns)
        box = Box(max(top, 0), max(left, 0), bottom, right)
        if not box.empty:
            seen = depth[box.top - top : bottom - top, box.left - left : right - left]
            self.lay(box, seen, ink=ink)

    def ink(self, name: str) -> Plane:
        """Give the plane of one colour; it is made when first asked for."""
        self._draw_tubes()
        return self._inked(name)

    def _inked(self, name: str) -> Plane:
        if name not in self._inks:
            self._inks[name] = self._blank()
        return self._inks[name]

    def light(self, name: str) -> Plane:
        """Give the plane of one colour of light; it is made when first asked for."""
        if name not in self.lights:
            self.lights[name] = np.zeros(self.shape, np.float32)
        return self.lights[name]

    def held(self) -> Plane:
        """Give the plane of what is held back; it is made when first asked for."""
        if self.hold is None:
            self.hold = np.zeros(self.shape, np.float32)
        return self.hold

    def box(self, points: Curve, reach: float) -> Box:
        """Give the part of the plate within ``reach`` samples of points in samples."""
        low, high = points.min(axis=0) - reach, points.max(axis=0) + reach
        rows, columns = self._depth.shape
        left, top = max(0, math.floor(low[0])), max(0, math.floor(low[1]))
        right, bottom = min(columns, math.ceil(high[0])), min(rows, math.ceil(high[1]))
        return Box(top, left, bottom, right)

    def average(self, plane: Plane) -> Plane:
        """Average the samples of a plane like ``depth`` to pixels."""
        return shrink(plane, self.samples)

    def _blank(self) -> Plane:
        return np.zeros((self.rows * self.samples, self.columns * self.samples), np.float32)

    def _around(self, body: Plane, reach: float) -> Box:
        """Give the box round what has been drawn."""
        rows, columns = np.flatnonzero(body.any(axis=1)), np.flatnonzero(body.any(axis=0))
        if not len(rows):
            return Box(0, 0, 0, 0)
        corners = np.array([(columns[0], rows[0]), (columns[-1] + 1, rows[-1] + 1)], np.float64)
        return self.box(corners, reach)


def offsets(box: Box, origin: Points) -> tuple[Plane, Plane]:
    """Give how far the samples of a box lie from an origin: across ``(1, n)``, down ``(m, 1)``."""
    x, y = np.asarray(origin, np.float64)
    across = np.arange(box.left, box.right, dtype=np.float32) + np.float32(0.5 - x)
    down = np.arange(box.top, box.bottom, dtype=np.float32) + np.float32(0.5 - y)
    return across[None, :], down[:, None]
