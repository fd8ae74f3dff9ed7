"""The disc beside an article: its groove is whole, broken or dotted, as what is told is sure."""

import functools
from collections.abc import Mapping
from types import MappingProxyType

import pygame

from game.screen.palette import AMBER, GREEN, VIOLET, Colour, shade
from game.screen.shapes import Pen

INKS: Mapping[str, Colour] = MappingProxyType(
    {"true": GREEN, "disputed": AMBER, "invented": VIOLET}
)
"""In what ink something is told, by its tag."""
ARCS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"true": (1, 360), "disputed": (3, 96), "invented": (24, 5)}
)
"""Into how many pieces a turn falls, and how many degrees each of them is long."""
PITCH_PX, SLIP_DEGREES = 9, 17
"""From one turn to the next: how far in, and how much further round its gaps lie."""
INNER, LABEL, HOLE_PX = 0.42, 0.3, 4


@functools.lru_cache(maxsize=12)
def proof_disc(radius: int, tag: str) -> pygame.Surface:
    """Draw a disc that tells by its groove, and once more by its ink, how sure a thing is."""
    size = 2 * radius
    groove = Pen(size, size, shade("film", 0.3)).ring(radius, radius, radius - 3, px=1.6)
    pieces, degrees = ARCS[tag]
    for turn, away in enumerate(range(radius - PITCH_PX, round(radius * INNER), -PITCH_PX)):
        for piece in range(pieces):
            start = piece * 360 / pieces + turn * SLIP_DEGREES
            groove.arc(radius, radius, away, (start, start + degrees), px=1.2)
    picture = groove.done().copy()
    label = Pen(size, size, INKS[tag]).ring(radius, radius, radius * LABEL, px=1.6)
    picture.blit(label.ring(radius, radius, HOLE_PX, px=1.6).done(), (0, 0))
    return picture
