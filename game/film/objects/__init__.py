"""Objects: the things of the close-ups and the faces of people, as radiographs."""

from collections.abc import Callable
from types import MappingProxyType

from game.film.layers import Layer
from game.film.objects.handwork import paint_brush, paint_cigarette, paint_glove, paint_scissors
from game.film.objects.lathe import paint_lathe
from game.film.objects.luggage import paint_bag, paint_lining
from game.film.objects.optics import paint_lightbox, paint_microscope
from game.film.objects.people import PEOPLE
from game.film.objects.player import paint_gramophone
from game.film.objects.portraits import paint_person
from game.film.objects.walkers import paint_buyer, paint_orderly, paint_patrol

__all__ = ["NAMES", "PERSON", "paint"]

_THINGS: MappingProxyType[str, Callable[..., tuple[Layer, ...]]] = MappingProxyType(
    {
        "hand-scissors": paint_scissors,
        "hand-cigarette": paint_cigarette,
        "hand-brush": paint_brush,
        "glove": paint_glove,
        "lathe": paint_lathe,
        "gramophone": paint_gramophone,
        "microscope-ring": paint_microscope,
        "lightbox": paint_lightbox,
        "bag": paint_bag,
        "coat-lining": paint_lining,
        "walker-patrol": paint_patrol,
        "walker-buyer": paint_buyer,
        "walker-orderly": paint_orderly,
    }
)
PERSON = "person-"
"""Begins the name of every portrait."""

NAMES: tuple[str, ...] = (*_THINGS, *(PERSON + person for person in PEOPLE))
"""All plates of this room; any other ``person-<id>`` is a stranger, so that no id can fail."""


def paint(name: str, *, seed: int, scale: float = 1.0) -> tuple[Layer, ...]:
    """Paint an object.

    Parameters
    ----------
    name : str
        One of `NAMES`, or ``person-`` and any id.
    seed : int
        Not negative: its grain, and what chance adds.
    scale : float
        Pixels to a point.

    Returns
    -------
    tuple of Layer
        Back to front; where their points lie is in `anchors`.
    """
    if name in _THINGS:
        return _THINGS[name](seed=seed, scale=scale)
    if name.startswith(PERSON) and len(name) > len(PERSON):
        return paint_person(name.removeprefix(PERSON), seed=seed, scale=scale)
    raise ValueError(f"there is no object called {name!r}; there are {sorted(NAMES)}")
