"""Lettering: type cast in lead, in rounded metal, or grown as bone."""

import contextlib
import functools
from enum import Enum
from typing import cast

import fontpkg
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from game.film.outlines import cortex, rounded_edge, trabeculae
from game.film.planes import Plane, depth_inside, soften
from game.film.plate import Box, Plate

_SMALLEST_PX = 6
_ANCHORS = {"left": 0.0, "middle": 0.5, "right": 1.0}
_BONE_WALL = 0.16
"""Thickness of the cortex of a letter as a share of its radius."""


class Face(Enum):
    """A family, its weight and its slope."""

    SANS = ("PT Sans", 400, "normal")
    SANS_BOLD = ("PT Sans", 700, "normal")
    NARROW = ("PT Sans Narrow", 700, "normal")
    SERIF = ("PT Serif", 400, "normal")
    SERIF_BOLD = ("PT Serif", 700, "normal")
    HAND = ("PT Serif", 400, "italic")
    MONO = ("IBM Plex Mono", 400, "normal")
    MONO_BOLD = ("IBM Plex Mono", 700, "normal")
    OLD = ("Playfair Display", 700, "normal")


@functools.lru_cache(maxsize=64)
def _font(face: Face, size_px: int) -> ImageFont.FreeTypeFont:
    """Load a face, else the first that is installed; Pillow's own where there is none."""
    for family, weight, slope in (face.value, *(other.value for other in Face)):
        with contextlib.suppress(LookupError, OSError):
            path = fontpkg.path(family, weight=weight, style=slope)
            return ImageFont.truetype(str(path), size_px)
    return cast(ImageFont.FreeTypeFont, ImageFont.load_default(size_px))


def letter(
    plate: Plate,
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    depth: float = 1.0,
    face: Face = Face.NARROW,
    anchor: str = "left",
    body: str = "slab",
    radius: float = 3.0,
    track: float = 0.0,
    turned_deg: float = 0.0,
    ink: str | None = None,
) -> None:
    """Set a line of type; it stands upright whatever the frame, unless turned.

    Parameters
    ----------
    plate : Plate
        Where to set it.
    text : str
        One line.
    x, y : float
        Where its ``anchor`` and its middle lie, local units.
    size : float
        Size of the type in local units.
    depth : float
        Optical depth; negative is type scratched out of what is there.
    face : Face
        Which type.
    anchor : str
        ``left``, ``middle`` or ``right``.
    body : str
        ``slab`` (even lead), ``pill`` (rounded, `radius` local units) or ``bone``.
    radius : float
        Of the rounded edge.
    track : float
        Extra space between letters, local units.
    turned_deg : float
        Clockwise.
    ink : str or None
        Its colour.
    """
    if anchor not in _ANCHORS:
        raise ValueError(f"anchor is one of {sorted(_ANCHORS)}, got {anchor!r}")
    size_px = max(_SMALLEST_PX, round(size * plate.size))
    drawn = _ink_of(text, _font(face, size_px), round(track * plate.size), turned_deg)
    cast = _cast(drawn, body, radius * plate.size)
    place = plate.locate((x, y))
    left = round(float(place[0]) - _ANCHORS[anchor] * cast.shape[1])
    top = round(float(place[1]) - cast.shape[0] / 2)
    plate.lay_at(top, left, cast * np.float32(depth), ink=ink)


def measure(text: str, size: float, *, face: Face = Face.NARROW, track: float = 0.0) -> float:
    """Give the width of a line of type in units of its size, set at a size of 100."""
    wide = _font(face, 100).getlength(text) / 100 * size
    return float(wide + track * max(len(text) - 1, 0))


def _ink_of(text: str, font: ImageFont.FreeTypeFont, track_px: int, turned_deg: float) -> Plane:
    """Draw a line with an even height of ascent plus descent, (rows, columns) 0 to 1."""
    ascent, descent = font.getmetrics()
    steps = [font.getlength(text[: end + 1]) + track_px * (end + 1) for end in range(len(text))]
    width = round(max(steps, default=1.0)) + 2 * descent
    sheet = Image.new("L", (max(width, 1), ascent + descent))
    pen = ImageDraw.Draw(sheet)
    if track_px:
        for letter_, at in zip(text, [0.0, *steps], strict=False):
            pen.text((descent + at, 0), letter_, fill=255, font=font)
    else:
        pen.text((descent, 0), text, fill=255, font=font)
    if turned_deg:
        sheet = sheet.rotate(-turned_deg, Image.Resampling.BICUBIC, expand=True)
    drawn = np.asarray(sheet, np.float32) / 255
    used = np.flatnonzero(drawn.max(axis=0) > 0.02)
    return np.asarray(drawn[:, used[0] : used[-1] + 1] if len(used) else drawn, np.float32)


def _cast(drawn: Plane, body: str, radius: float) -> Plane:
    """Give type its body."""
    if body == "slab":
        return drawn
    mask = drawn > 0.5
    deep = depth_inside(mask)
    if body == "pill":
        return rounded_edge(deep, radius)
    if body != "bone":
        raise ValueError(f"type is a slab, a pill or bone, not {body!r}")
    wall = radius * _BONE_WALL
    net = soften(trabeculae(Box(3, 9, 3 + mask.shape[0], 9 + mask.shape[1])), 0.9) * 1.4
    marrow = rounded_edge(np.maximum(deep - np.float32(wall), 0), radius)
    grown = rounded_edge(deep, radius) - np.float32(0.60) * marrow * (1 - np.float32(0.13) * net)
    grown += np.float32(0.42) * cortex(deep, wall * 0.5, wall * 0.45 + 1)
    return np.asarray(grown * mask, np.float32)
