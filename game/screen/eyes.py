"""Eyes: the finished picture with its four inks in the colours of a look, all else as it is."""

import functools
from dataclasses import fields

import numpy as np
import pygame
from numpy.typing import NDArray

from game.screen.looks import PLAIN, Look

BITS = 6
"""A channel is looked up by its upper bits; the lower ones stay, so that grain stays grain."""
LEVELS = 1 << BITS
LOW_BITS = 0x030303
MASKS = (0xFF0000, 0xFF00, 0xFF, 0)
AMBER_WARMTH = 1.15
"""Amber is redder than green by as much as it is greener than blue, or a little more."""
RED_GLOW = 0.25
"""What red looks to have of amber, as a share of what it has of red."""

Table = NDArray[np.uint32]


class Eyes:
    """Looks at every picture before it is shown; the plain look costs nothing."""

    def __init__(self, look: Look = PLAIN) -> None:
        self.look = look
        self._table = None if look == PLAIN else table_of(look)
        self._seen: pygame.Surface | None = None
        self._places: Table | None = None
        self._part: Table | None = None

    def see(self, picture: pygame.Surface) -> pygame.Surface:
        """Give a picture as it is to be shown; the picture itself stays as it was painted."""
        if self._table is None:
            return picture
        if self._seen is None or self._seen.get_size() != picture.get_size():
            self._seen = pygame.Surface(picture.get_size(), depth=32, masks=MASKS)
        if picture.get_masks()[:3] != self._seen.get_masks()[:3]:
            picture = picture.convert(self._seen)
        source, shown = (
            pygame.surfarray.pixels2d(picture).T,
            pygame.surfarray.pixels2d(self._seen).T,
        )
        if self._places is None or self._places.shape != source.shape:
            self._places, self._part = np.empty_like(source), np.empty_like(source)
        assert self._part is not None, "both sheets are cut together"
        places, part = self._places, self._part
        np.right_shift(source, 6, out=places)
        np.bitwise_and(places, 0x3F000, out=places)
        for shift, mask in ((4, 0xFC0), (2, 0x3F)):
            np.right_shift(source, shift, out=part)
            np.bitwise_and(part, mask, out=part)
            np.bitwise_or(places, part, out=places)
        # Without a mode that needs no check numpy would take twice the time.
        np.take(self._table, places, out=part, mode="clip")
        np.bitwise_and(source, LOW_BITS, out=places)
        np.bitwise_or(part, places, out=shown)
        return self._seen


def recolour(colours: NDArray[np.integer], look: Look) -> NDArray[np.float64]:
    """Give colours ``(..., 3)``, 0 to 255, in the inks of a look.

    How much there is of an ink is read from how far the channels lie apart; film, paper and grey
    have nothing of any. An ink moves by as much as the look moves the ink of the panels.
    """
    seen = np.asarray(colours, np.float64)
    amounts = _inks(seen)
    moved = seen.copy()
    for field, amount in zip(fields(Look), amounts, strict=True):
        plain = np.asarray(getattr(PLAIN, field.name), np.float64)
        whole = _inks(plain)[[f.name for f in fields(Look)].index(field.name)]
        wanted = np.asarray(getattr(look, field.name), np.float64)
        moved += amount[..., None] * ((wanted - plain) / whole)
    return np.clip(moved, 0, 255)


def _inks(colours: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """Tell how much amber, red, green and violet there is in colours ``(..., 3)``."""
    red, green, blue = np.moveaxis(colours, -1, 0)
    warm = np.minimum(red - green, red - blue) - AMBER_WARMTH * np.maximum(green - blue, 0)
    amber = np.minimum(red - green, green - blue) - RED_GLOW * np.maximum(warm, 0)
    fresh = green - np.maximum(red, blue)
    cool = np.minimum(red, blue) - green - np.maximum(red - blue, 0)
    return tuple(np.maximum(share, 0) for share in (amber, warm, fresh, cool))


@functools.lru_cache(maxsize=2)
def table_of(look: Look) -> Table:
    """Work out what becomes of every colour, as 0xRRGGBB with its lowest bits clear."""
    steps = np.arange(LEVELS) * (256 // LEVELS)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3)
    moved = recolour(cube, look).astype(np.uint32) & (0xFF & ~0x03)
    red, green, blue = moved.T
    table: Table = np.asarray(red << 16 | green << 8 | blue, np.uint32)
    table.flags.writeable = False
    return table
