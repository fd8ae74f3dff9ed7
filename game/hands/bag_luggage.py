"""What goes into the sailor's bag: the goods with their shapes, and what every sailor carries."""

from types import MappingProxyType

from game.city.seen import SeenThing
from game.hands.bag_grid import (
    COLUMNS,
    ROWS,
    Cell,
    Layout,
    Luggage,
    Thing,
    cover,
    filled,
)

Shape = tuple[Cell, ...]
MOST_COVER = 80
_PATTED_ROWS = 2


def _block(wide: int, high: int) -> Shape:
    return tuple((column, row) for row in range(high) for column in range(wide))


GOODS = MappingProxyType(
    {
        "original": (_block(3, 3), 42, 260),
        "cloth": (_block(2, 2), 8, 400),
        "smoke": (_block(2, 1), 45, 120),
        "pages": (_block(1, 2), 30, 180),
        "pouch": (_block(2, 1), 12, 60),
    }
)
"""Kind of goods: (cells, hardness, grams)."""
USUAL = (_block(1, 1), 40, 150)
THIN = frozenset({"original", "pages"})
BELONGINGS = MappingProxyType(
    {
        -1: Thing(-1, _block(4, 2), 5, 700),
        -2: Thing(-2, _block(2, 2), 95, 900),
        -3: Thing(-3, ((0, 0), (0, 1), (0, 2), (1, 2)), 55, 800),
        -4: Thing(-4, _block(2, 1), 75, 900, flat=True),
        -5: Thing(-5, _block(3, 1), 30, 500),
        -6: Thing(-6, _block(2, 3), 8, 600),
    }
)
"""A blanket, tins, a boot, books, bread and a jersey: nobody minds them."""


def luggage_of(bag: tuple[SeenThing, ...], *, patted: bool, care_lo: int, care_hi: int) -> Luggage:
    """Give what is to be packed, and the rows at the bottom if that is where he pats."""
    goods = tuple(_thing(thing) for thing in bag)
    rows = range(ROWS - _PATTED_ROWS, ROWS)
    zone = frozenset((column, row) for column in range(COLUMNS) for row in rows)
    return Luggage(
        things=(*goods, *BELONGINGS.values()),
        patted=zone if patted else frozenset(),
        care_lo=care_lo,
        care_hi=care_hi,
    )


def cover_percent(luggage: Luggage, layout: Layout) -> int:
    """Give how well a packing hides what is forbidden; what is not in it lies bare on top."""
    grid = filled(luggage, layout)
    laid = {each.number: each for each in layout}
    forbidden = [thing for thing in luggage.things if thing.illicit]
    cells = sum(len(thing.cells) for thing in forbidden)
    if not cells:
        return MOST_COVER
    hidden = sum(
        len(thing.cells) * cover(thing, laid[thing.number], grid, luggage.patted)
        for thing in forbidden
        if thing.number in laid
    )
    return min(MOST_COVER, hidden // cells)


def _thing(thing: SeenThing) -> Thing:
    cells, hard, weight_g = GOODS.get(thing.kind, USUAL)
    return Thing(
        thing.number,
        cells,
        hard,
        weight_g,
        illicit=thing.illicit > 0,
        thin=thing.kind in THIN,
    )
