"""Objects: the things of the close-ups and the faces of people, as radiographs."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from game.film.layers import Layer
from game.film.objects.handwork import paint_brush, paint_cigarette, paint_glove, paint_scissors
from game.film.objects.lathe import paint_lathe
from game.film.objects.luggage import paint_bag, paint_lining
from game.film.objects.optics import paint_lightbox, paint_microscope
from game.film.objects.patefon import NAME as DOG
from game.film.objects.patefon import paint_patefon
from game.film.objects.people import PEOPLE
from game.film.objects.player import paint_gramophone
from game.film.objects.portraits import paint_person
from game.film.objects.tuning import paint_dial, paint_knob, paint_mast, paint_roofs
from game.film.objects.walkers import PREFIX, WALKERS, paint_walker

__all__ = ["NAMES", "PERSON", "paint", "paints"]

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
        "dial": paint_dial,
        "roofs": paint_roofs,
        "mast": paint_mast,
        "hand-knob": paint_knob,
    }
)
PERSON = "person-"
"""Begins the name of every portrait."""

CLOSE = "close-"
"""Begins the name of a portrait that is half as large again, for somebody one stands before."""
CLOSER = 1.5

NAMES: tuple[str, ...] = (
    *_THINGS,
    *(PREFIX + who for who in WALKERS),
    *(PERSON + person for person in (*PEOPLE, DOG)),
)
"""All plates of this room; any other ``person-<id>`` is a stranger, so that no id can fail, and
every walker also does what `moves.MOVES` lists: ``walker-<who>-<move>``."""


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
    if name == PERSON + DOG:
        return paint_patefon(seed=seed, scale=scale)
    if name.startswith(PERSON) and len(name) > len(PERSON):
        return paint_person(name.removeprefix(PERSON), seed=seed, scale=scale)
    if name.startswith(CLOSE) and len(name) > len(CLOSE):
        return _paint_close(name.removeprefix(CLOSE), seed=seed, scale=scale)
    if name.startswith(PREFIX):
        return paint_walker(name, seed=seed, scale=scale)
    raise ValueError(f"there is no object called {name!r}; there are {sorted(NAMES)}")


def paints(name: str) -> bool:
    """Tell whether a name is one of this room's."""
    return name in NAMES or name.startswith((PERSON, CLOSE, PREFIX))


def _paint_close(name: str, *, seed: int, scale: float) -> tuple[Layer, ...]:
    layers = paint_person(name, seed=seed, scale=CLOSER * scale)
    return tuple(
        replace(layer, left=round(CLOSER * layer.left), top=round(CLOSER * layer.top))
        for layer in layers
    )
