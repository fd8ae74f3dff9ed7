"""Painting: who paints a plate, the film room or the screen itself."""

import functools
from collections.abc import Callable, Sequence
from types import MappingProxyType

from game.screen.paint_map import paint_map
from game.screen.paint_title import paint_embankment, paint_title, paint_title_disc
from game.screen.plates import FULL, Painted

OWN: MappingProxyType[str, Callable[..., Sequence[Painted]]] = MappingProxyType(
    {
        "map": paint_map,
        "embankment": paint_embankment,
        "title-disc": paint_title_disc,
        "title-ru": functools.partial(paint_title, name="title-ru"),
        "title-en": functools.partial(paint_title, name="title-en"),
    }
)
"""What has no place in the film room: the map of the city and the title."""


def paint(name: str, *, seed: int, scale: float) -> Sequence[Painted]:
    """Paint a plate by its name."""
    if name in OWN:
        return OWN[name](seed=seed, scale=scale)
    from game.film import places

    layers: Sequence[Painted] = places.paint(name, seed=seed, scale=scale, high=scale >= FULL)
    return layers
