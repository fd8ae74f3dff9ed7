"""Outlines: flat, rounded, hollow, rimmed and soft bodies, and bones of no regular shape."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from game.film.curves import spline
from game.film.noise import window
from game.film.planes import (
    Curve,
    Mask,
    Plane,
    Point,
    Points,
    depth_inside,
    enlarge,
    shrink,
    soften,
)
from game.film.plate import Box, Plate, offsets

_SOFT_BLURS = ((0.35, 0.35), (0.8, 0.35), (1.6, 0.3))
"""Sigma as a share of the radius, and weight, of the three blurs that inflate a soft body."""
_RIM_FACE = 0.22
_SMALL, _KEPT = 6_000, 2000
"""Samples of a body that is worth remembering, and how many are."""


@dataclass(frozen=True, slots=True)
class Fade:
    """A depth that changes evenly from one place to another."""

    start: Point
    end: Point
    from_share: float
    to_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """What all outlines can have: a surface, softness and fading."""

    texture: str | None = None
    """A kind of noise that roughens the depth."""
    texture_gain: float = 0.15
    blur: float = 0.0
    """Points."""
    fade: Fade | None = None


PLAIN = Finish()


class _Outline(NamedTuple):
    """What is to be filled."""

    points: Points
    holes: Sequence[Points]
    depth: float
    ink: str | None
    finish: Finish


def inside(
    plate: Plate, points: Points, *, holes: Sequence[Points] = (), pad: float = 2
) -> tuple[Box, Mask]:
    """Tell which samples lie inside an outline.

    Parameters
    ----------
    plate : Plate
        Where it lies.
    points : (n, 2)
        The outline in local units; it closes itself.
    holes : sequence of (n, 2)
        Outlines that are cut out of it.
    pad : float
        Samples to add to the box on every side.

    Returns
    -------
    box, mask : Box, ``box.shape`` bool
    """
    curves, box = _placed(plate, points, holes, pad)
    if box.empty:
        return box, np.zeros((0, 0), np.bool_)
    return box, _masked(curves, box.shape)


def _placed(
    plate: Plate, points: Points, holes: Sequence[Points], pad: float
) -> tuple[list[Curve], Box]:
    """Give the box of an outline, and the outline and its holes in pixels of the box."""
    outline = plate.locate(points)
    if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) < 3:
        raise ValueError(f"an outline is (n, 2) with at least 3 points, got {outline.shape}")
    box = plate.box(outline, pad)
    corner = (box.left + 0.5, box.top + 0.5)
    return [curve - corner for curve in (outline, *map(plate.locate, holes))], box


def _masked(curves: Sequence[Curve], shape: tuple[int, int]) -> Mask:
    """Fill the first outline and cut the others out of it."""
    sheet = Image.new("L", shape[::-1])
    pen = ImageDraw.Draw(sheet)
    for number, curve in enumerate(curves):
        pen.polygon(curve.ravel().tolist(), fill=0 if number else 255)
    return np.asarray(sheet) > 0


@functools.lru_cache(maxsize=_KEPT)
def _remembered(
    shape: Callable[..., Plane],
    sizes: tuple[float, ...],
    curves: tuple[bytes, ...],
    box: tuple[int, int],
    blur: float,
) -> Plane:
    """Shape a small body; what the low voltage drew is there again for the high one."""
    outlines = [np.frombuffer(curve).reshape(-1, 2) for curve in curves]
    return soften(shape(_masked(outlines, box), *sizes), blur, outside="constant")


def slab(
    plate: Plate,
    points: Points,
    *,
    depth: float = 1.0,
    holes: Sequence[Points] = (),
    ink: str | None = None,
    finish: Finish = PLAIN,
) -> None:
    """Draw a plate of even depth."""
    _fill(plate, _Outline(points, holes, depth, ink, finish), _even)


def pill(
    plate: Plate,
    points: Points,
    *,
    depth: float = 1.0,
    radius: float = 20.0,
    holes: Sequence[Points] = (),
    ink: str | None = None,
    finish: Finish = PLAIN,
) -> None:
    """Draw a plate with a rounded edge: t = sqrt(2 R d - d^2) / R, flat where d > R."""
    _fill(plate, _Outline(points, holes, depth, ink, finish), _rounded, radius * plate.size)


def shell(
    plate: Plate,
    points: Points,
    *,
    depth: float = 1.0,
    radius: float = 20.0,
    wall: float = 3.0,
    hollow: float = 0.9,
    holes: Sequence[Points] = (),
    ink: str | None = None,
    finish: Finish = PLAIN,
) -> None:
    """Draw a rounded body with a wall: pill(d) - hollow pill(d - wall)."""
    sizes = (radius * plate.size, wall * plate.size, hollow)
    _fill(plate, _Outline(points, holes, depth, ink, finish), _walled, *sizes)


def rim(
    plate: Plate,
    points: Points,
    *,
    depth: float = 1.0,
    wall: float = 3.0,
    holes: Sequence[Points] = (),
    ink: str | None = None,
    finish: Finish = PLAIN,
) -> None:
    """Draw cloth or panel: a faint face and an edge that glows, `wall` wide."""
    _fill(plate, _Outline(points, holes, depth, ink, finish), _rimmed, wall * plate.size)


def soft(
    plate: Plate,
    points: Points,
    *,
    depth: float = 1.0,
    radius: float = 20.0,
    holes: Sequence[Points] = (),
    ink: str | None = None,
    finish: Finish = PLAIN,
) -> None:
    """Draw flesh or air without a crease; depth below 0 is a cavity."""
    _fill(plate, _Outline(points, holes, depth, ink, finish), inflate, radius * plate.size)


def blob(
    plate: Plate,
    landmarks: Points,
    *,
    depth: float = 0.8,
    radius: float = 30.0,
    wall: float = 5.0,
    hollow: float = 0.72,
    net: float = 0.22,
    steps: int = 8,
    ink: str | None = None,
) -> None:
    """Draw an irregular bone: a shell, a bright cortical line, and a net of marrow.

    Parameters
    ----------
    plate : Plate
        Where to draw.
    landmarks : (n, 2)
        A smooth closed outline leads through them.
    depth : float
        Optical depth of the full bone.
    radius, wall : float
        Of the rounded edge and of the cortex, local units.
    hollow : float
        How empty the inside is.
    net : float
        How strongly trabecular noise mottles it.
    steps : int
        Points of the outline from landmark to landmark.
    ink : str or None
        Its colour.
    """
    box, mask = inside(plate, spline(landmarks, steps=steps))
    if box.empty:
        return
    deep = depth_inside(mask)
    reach, thick = radius * plate.size, wall * plate.size
    marrow = rounded_edge(np.maximum(deep - np.float32(thick), 0), reach)
    body = rounded_edge(deep, reach) - np.float32(hollow) * marrow * (
        1 - np.float32(net) * trabeculae(box)
    )
    body += 0.34 * cortex(deep / np.float32(plate.size), wall * 0.55, wall * 0.55 + 0.6) * mask
    plate.lay(box, np.maximum(body, 0) * np.float32(depth), ink=ink)


def rounded_edge(deep: Plane, radius: float) -> Plane:
    """Rise from 0 at the outline to 1 at ``radius`` inside it, as a quarter circle."""
    held = np.minimum(np.maximum(deep, np.float32(0)), np.float32(radius))
    held *= np.float32(2 * radius) - held
    np.sqrt(np.maximum(held, 0, out=held), out=held)
    held *= np.float32(1 / radius)
    return held


def cortex(deep: Plane, at: float | Plane, width: float | Plane) -> Plane:
    """Give a bright line ``at`` some distance inside the outline, a Gaussian ``width`` wide."""
    return np.asarray(np.exp(-(((deep - np.float32(at)) / np.float32(width)) ** 2)), np.float32)


def trabeculae(box: Box, *, fine: float = 0.6, coarse: float = 0.5, limit: float = 1.4) -> Plane:
    """Give the net inside a bone: two sizes of noise, within ``limit``."""
    net = fine * window("marrow", box.top, box.left, box.shape)
    net = net + coarse * window("mottle", box.top, box.left, box.shape)
    return np.asarray(np.clip(net, -limit, limit), np.float32)


def inflate(mask: Mask, radius: float) -> Plane:
    """Inflate a silhouette without a crease: the mean of sqrt(2 G - 0.9) over three blurs G."""
    from scipy import ndimage

    factor = int(max(1, radius // 7))
    small = np.pad(shrink(mask.astype(np.float32), factor), 2)
    body = np.zeros_like(small)
    for sigma, weight in _SOFT_BLURS:
        blurred = ndimage.gaussian_filter(
            small, radius * sigma / factor, mode="constant", truncate=2.5
        )
        body += np.float32(weight) * np.sqrt(np.clip(2 * blurred - 0.9, 0, 1))
    return enlarge(body[2:-2, 2:-2], factor, (mask.shape[0], mask.shape[1]))


def _even(mask: Mask) -> Plane:
    return mask.astype(np.float32)


def _rounded(mask: Mask, radius: float) -> Plane:
    return rounded_edge(depth_inside(mask), radius)


def _walled(mask: Mask, radius: float, wall: float, hollow: float) -> Plane:
    deep = depth_inside(mask)
    inner = rounded_edge(deep - np.float32(wall), radius)
    inner *= np.float32(-hollow)
    inner += rounded_edge(deep, radius)
    return inner


def _rimmed(mask: Mask, wall: float) -> Plane:
    across = np.minimum(depth_inside(mask) * np.float32(2 / wall), 2)
    across -= 1
    across *= across
    edge = np.sqrt(np.maximum(1 - across, 0))
    edge *= np.float32(1 - _RIM_FACE)
    edge += np.float32(_RIM_FACE)
    edge *= mask
    return np.asarray(edge, np.float32)


def _fill(plate: Plate, outline: _Outline, shape: Callable[..., Plane], *sizes: float) -> None:
    """Shape the inside of an outline, finish it and lay it on the plate."""
    finish, blur = outline.finish, outline.finish.blur * plate.point
    curves, box = _placed(plate, outline.points, outline.holes, 2 + 3 * blur)
    if box.empty:
        return
    rows, columns = box.shape
    if rows * columns <= _SMALL:
        drawn = tuple(curve.tobytes() for curve in curves)
        body = _remembered(shape, sizes, drawn, (rows, columns), blur)
    else:
        body = soften(shape(_masked(curves, box.shape), *sizes), blur, outside="constant")
    body = body * np.float32(outline.depth)
    if finish.texture:
        grain = window(finish.texture, box.top, box.left, box.shape)
        body = body * (1 + np.float32(finish.texture_gain) * grain)
    if finish.fade:
        body = body * _fading(plate, box, finish.fade)
    plate.lay(box, body, ink=outline.ink)


def _fading(plate: Plate, box: Box, fade: Fade) -> Plane:
    """Give the factor that a fade puts on each sample."""
    ends = plate.locate(np.array([fade.start, fade.end], np.float64))
    across, down = ends[1] - ends[0]
    x, y = offsets(box, ends[0])
    share = (x * np.float32(across) + y * np.float32(down)) / np.float32(across**2 + down**2)
    share = np.clip(share, 0, 1)
    return np.asarray(fade.from_share * (1 - share) + fade.to_share * share, np.float32)
