"""Painting: who paints a plate, the film room or the screen itself."""

import functools
from collections.abc import Callable, Sequence
from types import MappingProxyType

from game.screen.paint_map import paint_map
from game.screen.paint_title import paint_title
from game.screen.plates import FULL, Painted


def _embankment(*, seed: int, scale: float) -> Sequence[Painted]:
    # The film room is large, and a process that paints letters has no need of it.
    from game.screen.paint_night import paint_embankment

    return paint_embankment(seed=seed, scale=scale)


def _title_disc(*, seed: int, scale: float) -> Sequence[Painted]:
    from game.screen.paint_night import paint_title_disc

    return paint_title_disc(seed=seed, scale=scale)


OWN: MappingProxyType[str, Callable[..., Sequence[Painted]]] = MappingProxyType(
    {
        "map": paint_map,
        "embankment": _embankment,
        "title-disc": _title_disc,
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
