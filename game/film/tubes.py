"""Tubes: strokes that wait on a plate and are drawn together, for there are thousands of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.film.planes import Curve, Plane

THINNEST_PX = 0.55
"""A thinner stroke keeps this half-width and loses depth instead."""
_FAR = 9.0
_WIDTHS = (4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024, 2048, 4096, 8192)
"""Rows of samples are worked on in blocks that are this wide."""
_FEW, _MANY = 20_000, 160_000
"""Samples that are not worth sorting by width, and samples of one block."""

Numbers = NDArray[np.float64]
Places = NDArray[np.intp]


class Tube(NamedTuple):
    """A stroke that has been asked for."""

    points: Curve
    """(n, 2) in local units."""
    width: float | Numbers
    """Half-width in local units, one or (n,)."""
    depth: float | Numbers
    hollow: float
    wall: float
    flat: bool
    ink: str | None
    gain: float
    matrix: Curve
    """(2, 3): sample = matrix @ (x, y, 1)."""
    size: float
    """Samples to one local unit."""


class _Pieces(NamedTuple):
    """The straight pieces of all tubes; along the axis they follow more, and across it."""

    tube: Places
    upright: NDArray[np.bool_]
    """Whether y is the axis that a piece follows more."""
    start: Numbers
    """(n, 2): along and across, samples."""
    way: Numbers
    """(n, 2): along and across, samples."""
    half: Numbers
    """(n, 2): half-width at the start, and what it grows to the end."""
    deep: Numbers
    """(n, 2): depth at the start, and what it grows to the end."""
    reach: Numbers
    """How far across a row of samples can be touched."""
    wide: Places
    """Samples in a row across."""


class _Rows(NamedTuple):
    """Rows of samples across the pieces, all of one width."""

    piece: Places
    along: Places
    first: Places
    wide: int


def draw_tubes(
    tubes: Sequence[Tube], planes: Sequence[Plane], *, samples: int, joined: bool
) -> None:
    """Draw tubes: t = sqrt(1 - u), u = (distance / half-width)^2 to the nearest piece.

    Parameters
    ----------
    tubes : sequence of Tube
        What to draw; within one tube the deepest counts.
    planes : sequence of (rows, columns) float32
        Where to draw: all get the same.
    samples : int
        Samples to a pixel and direction, which tells the thinnest stroke.
    joined : bool
        Whether the deepest of all counts, or tubes add up.
    """
    for hollow in (False, True):
        chosen = [tube for tube in tubes if (tube.hollow != 0) == hollow]
        if chosen:
            _draw_alike(chosen, planes, samples, joined=joined, hollow=hollow)


def _draw_alike(
    tubes: Sequence[Tube], planes: Sequence[Plane], samples: int, *, joined: bool, hollow: bool
) -> None:
    """Draw solid tubes, or hollow ones; what needs no sheet of its own is drawn at once."""
    shape = (planes[0].shape[0], planes[0].shape[1])
    pieces = _cut(tubes, samples)
    if not len(pieces.tube):
        return
    flat = np.array([tube.flat for tube in tubes])
    if hollow:
        own = np.ones(len(tubes), np.bool_)
    else:
        single = np.bincount(pieces.tube, minlength=len(tubes)) == 1
        broad = np.zeros(len(tubes), np.int64)
        np.maximum.at(broad, pieces.tube, pieces.wide)
        own = (broad > min(shape)) | ~(single | joined)
    scraps = _Scraps(tubes, pieces, own, shape)
    for rows in _rows(pieces, shape):
        for apart in (False, True):
            part = _some(rows, own[pieces.tube[rows.piece]] == apart)
            if not len(part.piece):
                continue
            if apart:
                scraps.draw(part, flat)
                continue
            where, off, deep = _measure(pieces, part, shape)
            body = _rise(off, pieces, part, flat) * deep
            for plane in planes:
                add = np.maximum if joined else np.add
                add.at(plane.reshape(-1), where.reshape(-1), body.reshape(-1))
    scraps.lay(planes, joined=joined)


def _some(rows: _Rows, chosen: NDArray[np.bool_]) -> _Rows:
    if chosen.all():
        return rows
    return _Rows(rows.piece[chosen], rows.along[chosen], rows.first[chosen], rows.wide)


def _cut(tubes: Sequence[Tube], samples: int) -> _Pieces:
    """Bring all tubes onto the plate and cut them into their pieces."""
    counts = np.array([len(tube.points) for tube in tubes])
    owner = np.repeat(np.arange(len(tubes)), counts)
    points = np.concatenate([tube.points for tube in tubes])
    matrix = np.stack([tube.matrix for tube in tubes])[owner]
    line = np.einsum("nij,nj->ni", matrix[:, :, :2], points) + matrix[:, :, 2]
    sizes = np.array([tube.size for tube in tubes])[owner]
    half = _spread([tube.width for tube in tubes], counts) * sizes
    gains = np.array([tube.gain for tube in tubes])[owner]
    thinnest = THINNEST_PX * samples
    deep = _spread([tube.depth for tube in tubes], counts) * gains * np.minimum(1, half / thinnest)
    half = np.maximum(half, thinnest)
    begin = np.flatnonzero(owner[1:] == owner[:-1])
    way = line[begin + 1] - line[begin]
    upright = np.abs(way[:, 1]) >= np.abs(way[:, 0])
    turn = np.where(upright[:, None], (1, 0), (0, 1))
    way = np.take_along_axis(way, turn, 1)
    slope = way[:, 1] / np.where(way[:, 0] == 0, 1, way[:, 0])
    near = np.maximum(half[begin], half[begin + 1]) + 0.5
    reach = near * np.sqrt(1 + slope * slope)
    return _Pieces(
        tube=owner[begin],
        upright=upright,
        start=np.take_along_axis(line[begin], turn, 1),
        way=way,
        half=np.stack([half[begin], half[begin + 1] - half[begin]], axis=1),
        deep=np.stack([deep[begin], deep[begin + 1] - deep[begin]], axis=1),
        reach=reach,
        wide=_even(np.ceil(2 * reach).astype(np.intp) + 1, np.abs(way[:, 0]) + 2 * near),
    )


def _even(wide: Places, long: Numbers) -> Places:
    """Give the widths of the blocks in which rows are worked on: few of them, or only one."""
    if not len(wide) or wide.max() * long.sum() <= _FEW:
        return np.full(len(wide), wide.max(initial=0))
    table = np.array(_WIDTHS)
    kind = np.searchsorted(table, wide)
    return np.where(kind < len(table), table[np.minimum(kind, len(table) - 1)], wide)


def _spread(given: Sequence[float | Numbers], counts: NDArray[np.int_]) -> Numbers:
    """Give one number for each point, from one for each tube or one for each of its points."""
    if all(isinstance(value, float) for value in given):
        return np.repeat(np.array(given, np.float64), counts)
    return np.concatenate(
        [np.broadcast_to(value, (count,)) for value, count in zip(given, counts, strict=True)]
    )


def _rows(pieces: _Pieces, shape: tuple[int, int]) -> Iterator[_Rows]:
    """Walk along all pieces and give the rows of samples across them, in blocks."""
    begin, way = pieces.start[:, 0], pieces.way[:, 0]
    ends = np.where(pieces.upright, shape[0], shape[1])
    low = np.ceil(np.minimum(begin, begin + way) - pieces.reach - 0.5)
    high = np.floor(np.maximum(begin, begin + way) + pieces.reach - 0.5) + 1
    first, last = np.clip(low, 0, ends).astype(np.intp), np.clip(high, 0, ends).astype(np.intp)
    counts = np.maximum(last - first, 0)
    piece = np.repeat(np.arange(len(counts)), counts)
    along = np.arange(len(piece)) + np.repeat(first - np.cumsum(counts) + counts, counts)
    slope = pieces.way[:, 1] / np.where(way == 0, 1, way)
    gone = np.clip(along + 0.5 - begin[piece], np.minimum(way, 0)[piece], np.maximum(way, 0)[piece])
    middle = pieces.start[piece, 1] + gone * slope[piece]
    across = np.ceil(middle - pieces.reach[piece] - 0.5).astype(np.intp)
    wide = pieces.wide[piece]
    breadth = np.where(pieces.upright, shape[1], shape[0])[piece]
    seen = (across < breadth) & (across + wide > 0)
    piece, along, across, wide = piece[seen], along[seen], across[seen], wide[seen]
    if len(piece):
        yield from _blocks(piece, along, across, wide)


def _blocks(piece: Places, along: Places, across: Places, wide: Places) -> Iterator[_Rows]:
    """Sort rows by their width and give blocks of even width."""
    for even in np.unique(wide).tolist():
        chosen = np.flatnonzero(wide == even)
        step = max(1, _MANY // even)
        for block in range(0, len(chosen), step):
            some = chosen[block : block + step]
            yield _Rows(piece[some], along[some], across[some], even)


def _measure(pieces: _Pieces, rows: _Rows, shape: tuple[int, int]) -> tuple[Places, Plane, Plane]:
    """Give the place, (distance / half-width)^2 and depth of each sample of a block."""
    upright = pieces.upright[rows.piece]
    breadth = np.where(upright, shape[1], shape[0])
    first = np.clip(rows.first, 0, breadth - rows.wide)
    begin = np.where(upright, rows.along * shape[1] + first, first * shape[1] + rows.along)
    step = np.where(upright, 1, shape[1])
    where = begin[:, None] + step[:, None] * np.arange(rows.wide)
    off, deep = _off(pieces, rows, first)
    return where, off, deep


def _off(pieces: _Pieces, rows: _Rows, first: Places) -> tuple[Plane, Plane]:
    """Give (distance / half-width)^2 and depth of each sample of a block."""
    way = pieces.way[rows.piece]
    start = pieces.start[rows.piece]
    along = _column(rows.along + 0.5 - start[:, 0])
    across = _column(first + 0.5 - start[:, 1]) + _column(np.arange(rows.wide)).T
    squared = np.maximum((way * way).sum(axis=1), 1e-12)
    share = across * _column(way[:, 1] / squared)
    share += along * _column(way[:, 0] / squared)
    np.clip(share, 0, 1, out=share)
    across -= share * _column(way[:, 1])
    beyond = along - share * _column(way[:, 0])
    off: Plane = across * across
    off += beyond * beyond
    half, deep = pieces.half[rows.piece], pieces.deep[rows.piece]
    thick = _column(half[:, 0])
    if half[:, 1].any():
        thick = thick + share * _column(half[:, 1])
    off /= thick * thick
    depth = _column(deep[:, 0])
    if deep[:, 1].any():
        depth = np.asarray(depth + share * _column(deep[:, 1]), np.float32)
    return off, depth


def _rise(off: Plane, pieces: _Pieces, rows: _Rows, flat: NDArray[np.bool_]) -> Plane:
    """Give the share of the depth at each sample: a round tube, or a ribbon."""
    round_ = np.sqrt(np.maximum(1 - off, 0))
    ribbon = flat[pieces.tube[rows.piece]]
    if ribbon.any():
        half = _column(pieces.half[rows.piece, 0])
        even = np.clip(half * (1 - np.sqrt(off)) + np.float32(0.5), 0, 1)
        return np.where(ribbon[:, None], even, round_)
    return round_


def _column(values: Numbers | Places) -> Plane:
    return values.astype(np.float32)[:, None]


class _Scraps:
    """Small sheets, one for each tube that must not be added to itself, in one long strip."""

    def __init__(
        self,
        tubes: Sequence[Tube],
        pieces: _Pieces,
        own: NDArray[np.bool_],
        shape: tuple[int, int],
    ) -> None:
        self._tubes, self._pieces, self._shape = tubes, pieces, shape
        count = len(tubes)
        low = np.full((count, 2), np.iinfo(np.intp).max // 4, np.intp)
        high = -low
        ends = np.where(pieces.upright[:, None], (1, 0), (0, 1))
        begin = np.take_along_axis(pieces.start, ends, 1)
        end = begin + np.take_along_axis(pieces.way, ends, 1)
        before = np.ceil(pieces.reach).astype(np.intp)[:, None] + 1
        after = pieces.wide[:, None] - np.floor(pieces.reach).astype(np.intp)[:, None] + 2
        np.minimum.at(low, pieces.tube, np.floor(np.minimum(begin, end)).astype(np.intp) - before)
        np.maximum.at(high, pieces.tube, np.ceil(np.maximum(begin, end)).astype(np.intp) + after)
        broad = np.zeros(count, np.intp)
        np.maximum.at(broad, pieces.tube, pieces.wide + 1)
        low = np.maximum(low, -broad[:, None])
        high = np.minimum(high, np.array(shape[::-1]) + broad[:, None])
        empty = ~own | (high <= low).any(axis=1)
        self._low = np.where(empty[:, None], 0, low)
        self._size = np.where(empty[:, None], 0, high - low)
        areas = self._size.prod(axis=1)
        self._begin = np.cumsum(areas) - areas
        self._hollow = bool(tubes[0].hollow)
        cut = [not self._hollow and float(np.max(tube.depth)) <= 0 for tube in tubes]
        self._sign = np.where(cut, np.float32(-1), np.float32(1))
        self._body = np.zeros(int(areas.sum()), np.float32)
        self._nearest = np.full(len(self._body) if self._hollow else 0, _FAR, np.float32)

    def draw(self, rows: _Rows, flat: NDArray[np.bool_]) -> None:
        """Draw a block of rows on the sheets of their tubes."""
        tube = self._pieces.tube[rows.piece]
        upright = self._pieces.upright[rows.piece]
        x = np.where(upright, rows.first, rows.along) - self._low[tube, 0]
        y = np.where(upright, rows.along, rows.first) - self._low[tube, 1]
        stride = self._size[tube, 0]
        begin = self._begin[tube] + y * stride + x
        where = begin[:, None] + np.where(upright, 1, stride)[:, None] * np.arange(rows.wide)
        off, deep = _off(self._pieces, rows, rows.first)
        if not self._hollow:
            body = _rise(off, self._pieces, rows, flat) * deep
            np.maximum.at(self._body, where.reshape(-1), np.abs(body).reshape(-1))
            return
        near = off < 1
        where, off, deep = where[near], off[near], np.broadcast_to(deep, off.shape)[near]
        np.minimum.at(self._nearest, where, off)
        won = self._nearest[where] == off
        self._body[where[won]] = deep[won]

    def lay(self, planes: Sequence[Plane], *, joined: bool) -> None:
        """Put every sheet where it belongs."""
        if self._hollow:
            self._raise_walls()
        rows, columns = self._shape
        sheets = np.column_stack([self._low, self._size, self._begin])
        used = self._size[:, 0] > 0
        for (x, y, wide, high, begin), sign in zip(
            sheets[used].tolist(), self._sign[used], strict=True
        ):
            top, left = max(y, 0), max(x, 0)
            bottom, right = min(y + high, rows), min(x + wide, columns)
            if bottom <= top or right <= left:
                continue
            sheet = self._body[begin : begin + wide * high].reshape(high, wide)
            seen = sheet[top - y : bottom - y, left - x : right - x] * sign
            for plane in planes:
                part = plane[top:bottom, left:right]
                (np.maximum if joined else np.add)(part, seen, out=part)

    def _raise_walls(self) -> None:
        areas = self._size.prod(axis=1)
        inner = np.array([1 - tube.wall for tube in self._tubes], np.float32)
        share = np.array([tube.hollow for tube in self._tubes], np.float32) * inner
        off = self._nearest
        rise = np.sqrt(np.maximum(1 - off, 0))
        hole = np.sqrt(np.maximum(1 - off / np.repeat(inner * inner, areas), 0))
        rise -= np.repeat(share, areas) * hole
        self._body *= rise
