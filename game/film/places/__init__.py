"""Places: the rooms, streets and quays of the game as radiographs in layers."""

import difflib
from collections.abc import Callable
from types import MappingProxyType
from typing import TypeAlias

from game.film.harbour import sight
from game.film.layers import Layer
from game.film.places import (
    clinic,
    court,
    customs,
    dance,
    dawn,
    editor,
    flat,
    flea,
    hospital,
    job,
    kiosk,
    kitchen,
    nevsky,
    office,
    port,
    radio,
    tapes,
    tram,
)
from game.film.seasons import season_of

Painter: TypeAlias = Callable[..., tuple[Layer, ...]]
"""Called with the keywords ``seed``, ``scale`` and ``high``."""

PLACES: MappingProxyType[str, Painter] = MappingProxyType(
    {
        "kitchen": kitchen.paint, "port": port.paint, "nevsky": nevsky.paint,
        "hospital": hospital.paint, "dance": dance.paint, "flea": flea.paint, "job": job.paint,
        "office": office.paint, "court": court.paint, "flat": flat.paint,
        "customs": customs.paint, "dawn": dawn.paint, "radio": radio.paint,
        "tram": tram.paint, "clinic": clinic.paint, "kiosk": kiosk.paint, "editor": editor.paint,
        "tapes": tapes.paint,
    }
)  # fmt: skip


def paint(name: str, *, seed: int, scale: float = 1.0, high: bool = True) -> tuple[Layer, ...]:
    """Paint a place, or an object of the close-ups when no place is called so.

    Parameters
    ----------
    name : str
        A key of `PLACES`, or of `game.film.objects.NAMES`; port and customs may also
        be called as `game.film.harbour.harbour` does, with their ship, those of
        `game.film.seasons.OUTDOORS` as `in_season` does.
    seed : int
        Which evening it is.
    scale : float
        Pixels to a point; a third is a quick look.
    high : bool
        Whether a place has the layers that only the lens shows.

    Returns
    -------
    tuple of Layer
        Back to front, for a stage of 1280 by 720 points. Of two layers called ``thing-low`` and
        ``thing-high`` the first is what a passer-by sees, the second what the lens shows.

    Raises
    ------
    ValueError
        If nothing is called so; it names what is near.
    """
    if name in PLACES:
        return PLACES[name](seed=seed, scale=scale, high=high)
    seen = sight(name)
    if seen is not None:
        place = name.split("-", maxsplit=1)[0]
        return PLACES[place](seed=seed, scale=scale, high=high, **seen._asdict())
    time = season_of(name)
    if time is not None:
        return PLACES[time.place](seed=seed, scale=scale, high=high, season=time.season)
    from game.film import objects

    if objects.paints(name):
        layers: tuple[Layer, ...] = tuple(objects.paint(name, seed=seed, scale=scale))
        return layers
    near = difflib.get_close_matches(name, [*PLACES, *objects.NAMES], 1)
    hint = f"; did you mean {near[0]!r}?" if near else f"; there are {sorted(PLACES)}"
    raise ValueError(f"there is no place called {name!r}{hint}")
