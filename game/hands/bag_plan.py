"""How to pack: the largest contraband first, soft things round it, and then better, bit by bit."""

from collections.abc import Iterator

from game.city.chance import roll
from game.hands.bag_grid import (
    COLUMNS,
    ROWS,
    TURNS,
    Laid,
    Layout,
    Luggage,
    Thing,
    care_band,
    cells_of,
    exposure,
    filled,
    inside,
    pressed_on,
    turned,
)

_BREAKS = 40
"""What a crack is worth avoiding, in exposure."""


def packings(luggage: Luggage, *, rounds: int, sloppy: int = 0, seed: int = 0) -> Iterator[Layout]:
    """Give better and better packings, one small thought after the other.

    ``sloppy`` is by how many points of exposure each thought may err.
    """
    layout: Layout = ()
    for thing in sorted(luggage.things, key=_first_things):
        best = best_place(luggage, layout, thing, sloppy=sloppy, seed=seed)
        layout = layout if best is None else (*layout, best)
        yield layout
    for _ in range(rounds):
        before = _worth(luggage, layout)
        for laid in layout:
            rest = tuple(other for other in layout if other.number != laid.number)
            thing = luggage.thing(laid.number)
            best = best_place(luggage, rest, thing, sloppy=sloppy, seed=seed)
            if best is not None and _worth(luggage, (*rest, best)) < _worth(luggage, layout):
                layout = (*rest, best)
            yield layout
        if _worth(luggage, layout) >= before:
            return


def best_place(
    luggage: Luggage, layout: Layout, thing: Thing, *, sloppy: int = 0, seed: int = 0
) -> Laid | None:
    """Give the place in which a thing does best, or nothing if it has no room."""
    open_places = places(luggage, layout, thing)
    if not open_places:
        return None

    def worth(place: Laid) -> tuple[int, int]:
        where = (place.column, place.row, place.turn)
        err = roll(seed, "packs", thing.number, *where, sides=sloppy + 1)
        return _worth(luggage, (*layout, place)) + err, _corner(place)

    return min(open_places, key=worth)


def places(luggage: Luggage, layout: Layout, thing: Thing) -> tuple[Laid, ...]:
    """Give every place in which a thing has room, each shape once."""
    taken = filled(luggage, layout)
    shapes: dict[frozenset[tuple[int, int]], int] = {}
    for turn in range(TURNS):
        shapes.setdefault(frozenset(turned(thing.cells, turn)), turn)
    found = []
    for turn in shapes.values():
        for row in range(ROWS):
            for column in range(COLUMNS):
                laid = Laid(thing.number, column, row, turn)
                cells = cells_of(thing, laid)
                if all(inside(cell) and cell not in taken for cell in cells):
                    found.append(laid)
    return tuple(found)


def under_the_band(luggage: Luggage, *, rounds: int, seed: int) -> Layout:
    """Pack so that he feels too little to open it, and leave behind what would be felt most."""
    while True:
        *_, layout = packings(luggage, rounds=rounds, seed=seed) if luggage.things else ((),)
        low, _ = care_band(luggage, layout)
        if exposure(luggage, layout) < low:
            return layout
        packed = {laid.number for laid in layout}
        bad = [thing for thing in luggage.things if thing.illicit and thing.number in packed]
        if not bad:
            return layout
        dropped = max(bad, key=lambda thing: (len(thing.cells), thing.number))
        kept = tuple(thing for thing in luggage.things if thing is not dropped)
        luggage = Luggage(kept, luggage.patted, luggage.care_lo, luggage.care_hi)


def _first_things(thing: Thing) -> tuple[bool, int, int]:
    """Put contraband first and large things first."""
    return not thing.illicit, -len(thing.cells), thing.number


def _worth(luggage: Luggage, layout: Layout) -> int:
    return exposure(luggage, layout) + _BREAKS * len(pressed_on(luggage, layout))


def _corner(place: Laid) -> int:
    """Prefer corners, so that what is left stays in one piece."""
    across = min(place.column, COLUMNS - 1 - place.column)
    return across + (ROWS - 1 - place.row)
