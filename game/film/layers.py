"""Layers: finished pictures that a screen lays over each other."""

from dataclasses import dataclass, replace

import numpy as np

from game.film.developing import BACKDROP, OVERLAY, Bath, develop, lay_colours
from game.film.planes import Picture
from game.film.plate import Plate
from game.film.tone import ramp, tint, to_bytes

_SEEN = 2
"""A layer is cropped to where its alpha is above this."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One picture of a scene, ready to be laid over what is behind it."""

    name: str
    rgba: Picture
    """(rows, columns, 4) uint8, premultiplied."""
    left: int = 0
    """Where it begins in the picture, in points."""
    top: int = 0
    parallax: float = 0.0
    """0 stays, 1 moves with the camera."""
    blend: str = "over"
    """``over``, ``add`` or ``multiply``."""


def backdrop(
    plate: Plate,
    name: str,
    *,
    bath: Bath = BACKDROP,
    seed: int = 0,
    base: str = "film",
    parallax: float = 0.0,
) -> Layer:
    """Develop a plate to the opaque layer at the back, uncropped.

    Parameters
    ----------
    plate : Plate
        What was drawn.
    name : str
        What it shows.
    bath : Bath
        How it is developed.
    seed : int
        Its grain.
    base : str
        Ramp of all that has no ink.
    parallax : float
        How it moves with the camera.

    Returns
    -------
    Layer
    """
    colours = lay_colours(plate, develop(plate, bath, seed=seed), base=base)
    opaque = np.dstack([colours, np.ones(plate.shape, np.float32)])
    return _cut(plate, Layer(name, to_bytes(opaque), parallax=parallax), 0, 0)


def overlay(
    plate: Plate,
    name: str,
    *,
    bath: Bath = OVERLAY,
    seed: int = 0,
    base: str = "film",
    parallax: float = 0.0,
) -> Layer:
    """Develop a plate to a layer in front of others, cropped to what can be seen.

    Because 1 - v multiplies along a ray, laying it over with alpha = 1 - (1 - v)(1 - hold) is what
    a longer ray would have done, and ``hold`` dodges what lies behind.

    Parameters
    ----------
    plate, name, bath, seed, base, parallax
        As for `backdrop`.

    Returns
    -------
    Layer
        ``rgba`` is premultiplied: no channel exceeds alpha.
    """
    value = develop(plate, bath, seed=seed)
    colours = np.clip(lay_colours(plate, value, base=base) - ramp(base)[0], 0, 1)
    held = plate.hold if plate.hold is not None else np.float32(0)
    alpha = np.maximum(1 - (1 - value) * (1 - held), colours.max(axis=-1))
    rgba = to_bytes(np.dstack([colours, alpha]))
    return _crop(plate, Layer(name, rgba, parallax=parallax))


def glow(
    name: str,
    centre: tuple[float, float],
    radius: float,
    *,
    ink: str = "amber",
    strength: float = 1.0,
    power: float = 2.2,
    scale: float = 1.0,
    parallax: float = 0.0,
) -> Layer:
    """Make a lamp's glow as a layer that is added, so that it can flicker.

    Parameters
    ----------
    name : str
        What it is.
    centre : (x, y)
        Where the lamp hangs, in points.
    radius : float
        In points.
    ink : str
        Its colour.
    strength, power : float
        Strength (1 - r / radius)^power.
    scale : float
        Pixels to a point.
    parallax : float
        How it moves with the camera.

    Returns
    -------
    Layer
    """
    half = max(1, round(radius * scale))
    place = (np.arange(2 * half) + 0.5 - half) / half
    away = np.hypot(place[:, None], place[None])
    light = (np.clip(1 - away, 0, 1) ** power * strength).astype(np.float32)
    colours = tint(ink, light * 0.85) * np.clip(light * 2, 0, 1)[..., None]
    rgba = to_bytes(np.dstack([colours, colours.max(axis=-1)]))
    left, top = round(centre[0] - half / scale), round(centre[1] - half / scale)
    return Layer(name, rgba, left, top, parallax, "add")


def merge(rgba: Picture, colours: Picture) -> Picture:
    """Lay a premultiplied picture over an opaque one of the same size.

    Parameters
    ----------
    rgba : (rows, columns, 4) uint8
        In front, premultiplied.
    colours : (rows, columns, 3) uint8
        Behind.

    Returns
    -------
    (rows, columns, 3) uint8
    """
    behind = colours.astype(np.uint16) * (255 - rgba[..., 3:].astype(np.uint16))
    return np.minimum(rgba[..., :3] + (behind + 127) // 255, 255).astype(np.uint8)


def view(layers: tuple[Layer, ...], size: tuple[int, int], *, scale: float = 1.0) -> Picture:
    """Lay layers over each other as a screen would, without camera: for looking at a scene.

    Parameters
    ----------
    layers : tuple of Layer
        Back to front.
    size : (width, height)
        In points.
    scale : float
        Pixels to a point that the layers were made with.

    Returns
    -------
    (rows, columns, 3) uint8
    """
    rows, columns = round(size[1] * scale), round(size[0] * scale)
    seen = np.zeros((rows, columns, 3), np.uint8)
    for layer in layers:
        top, left = round(layer.top * scale), round(layer.left * scale)
        y, x = max(top, 0), max(left, 0)
        piece = layer.rgba[y - top : rows - top, x - left : columns - left]
        part = seen[y : y + piece.shape[0], x : x + piece.shape[1]]
        if layer.blend == "add":
            part[:] = np.minimum(part.astype(np.uint16) + piece[..., :3], 255)
        elif layer.blend == "multiply":
            part[:] = (part.astype(np.uint16) * piece[..., :3] + 127) // 255
        else:
            part[:] = merge(piece, part)
    return seen


def _crop(plate: Plate, layer: Layer) -> Layer:
    """Crop a layer to where it can be seen."""
    alpha: Picture = layer.rgba[..., 3]
    rows = np.flatnonzero(alpha.max(axis=1) > _SEEN)
    columns = np.flatnonzero(alpha.max(axis=0) > _SEEN)
    if not len(rows):
        return replace(layer, rgba=layer.rgba[:1, :1] * np.uint8(0))
    top, left = _snap(rows[0], plate.scale), _snap(columns[0], plate.scale)
    seen = layer.rgba[top : rows[-1] + 1, left : columns[-1] + 1]
    return _cut(plate, replace(layer, rgba=np.ascontiguousarray(seen)), left, top)


def _cut(plate: Plate, layer: Layer, left_px: int, top_px: int) -> Layer:
    """Say where a layer begins in points."""
    left = round(plate.left + left_px / plate.scale)
    return replace(layer, left=left, top=round(plate.top + top_px / plate.scale))


def _snap(pixel: int, scale: float) -> int:
    """Step back to the nearest pixel that begins at a whole point."""
    back = next(
        (
            step
            for step in range(64)
            if abs((place := (pixel - step) / scale) - round(place)) < 1e-6
        ),
        0,
    )
    return int(pixel - back)
