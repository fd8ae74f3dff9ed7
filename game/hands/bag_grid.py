"""The inside of a bag: cells, things that lie in them, and what a patting hand feels of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.city.chance import roll

Cell = tuple[int, int]
"""(column, row), from the upper left corner of the bag."""

COLUMNS, ROWS = 8, 9
TURNS = 4
HARD = 70
"""From here on a thing is hard enough to shield, and to break, what is thin."""

_FULL = 100
_AIR = 20
_FLUSH = 25
"""What a thin thing gains beside something hard and flat."""
_IN_ZONE = 3
_FELT_PART = 23
_HEAVY_G = 800
_LAYERS = 2
_LEAST_CRACK_UM, _CRACK_SIDES_UM = 20, 41
_ANGLES_DDEG = 3600
_SHARE_PERCENT, _SHARE_COSTS = 30, 4
_SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0))


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to pack; its cells are counted from (0, 0)."""

    number: int
    cells: tuple[Cell, ...]
    hard: int
    """0 (wool) to 100 (tin)."""
    weight_g: int
    illicit: bool = False
    thin: bool = False
    """Flush with something hard and flat it is hardly felt."""
    flat: bool = False
    """Crate wood, books: what a thin thing can lie flush with."""
    fragile: bool = False
    """Shellac, a long-playing record."""


@dataclass(frozen=True, slots=True)
class Luggage:
    """What is to be packed, and who will pat it."""

    things: tuple[Thing, ...]
    patted: frozenset[Cell] = field(default_factory=frozenset)
    """Cells of the zones that he has named."""
    care_lo: int = 34
    care_hi: int = 50
    """He opens the bag somewhere in this band."""

    def thing(self, number: int) -> Thing:
        """Give a thing by its number."""
        return next(thing for thing in self.things if thing.number == number)


@dataclass(frozen=True, slots=True)
class Laid:
    """A thing in its place: the cell of its upper left corner, and its quarter turns."""

    number: int
    column: int
    row: int
    turn: int = 0


Layout = tuple[Laid, ...]


def turned(cells: Iterable[Cell], turn: int) -> tuple[Cell, ...]:
    """Give the cells of a thing after quarter turns clockwise, counted from (0, 0) again."""
    turned_cells = tuple(cells)
    for _ in range(turn % TURNS):
        high = max(row for _, row in turned_cells)
        turned_cells = tuple((high - row, column) for column, row in turned_cells)
    return turned_cells


def size_of(cells: Iterable[Cell]) -> tuple[int, int]:
    """Give columns and rows that cells take."""
    known = tuple(cells)
    return max(column for column, _ in known) + 1, max(row for _, row in known) + 1


def cells_of(thing: Thing, laid: Laid) -> tuple[Cell, ...]:
    """Give the cells that a thing takes in its place."""
    return tuple(
        (laid.column + column, laid.row + row) for column, row in turned(thing.cells, laid.turn)
    )


def filled(luggage: Luggage, layout: Layout) -> dict[Cell, Thing]:
    """Give what lies in every cell that is not empty."""
    return {
        cell: thing
        for laid in layout
        for thing in (luggage.thing(laid.number),)
        for cell in cells_of(thing, laid)
    }


def clashes(luggage: Luggage, layout: Layout, laid: Laid) -> tuple[Cell, ...]:
    """Give the cells of a thing that are taken, or outside of the bag."""
    taken = filled(luggage, tuple(other for other in layout if other.number != laid.number))
    return tuple(
        cell
        for cell in cells_of(luggage.thing(laid.number), laid)
        if cell in taken or not inside(cell)
    )


def inside(cell: Cell) -> bool:
    """Tell whether a cell is in the bag."""
    return 0 <= cell[0] < COLUMNS and 0 <= cell[1] < ROWS


def cover(thing: Thing, laid: Laid, grid: Mapping[Cell, Thing], patted: frozenset[Cell]) -> int:
    """Give how well a thing is covered, 0 to 100.

    Each side counts the softness of what lies next to it; where he pats, only the worst of the
    sides that are patted counts.
    """
    own = set(cells_of(thing, laid))
    sides: list[int] = []
    worst: list[int] = []
    flush = False
    for across, down in _SIDES:
        edge = [cell for cell in own if (cell[0] + across, cell[1] + down) not in own]
        beside = [(column + across, row + down) for column, row in edge]
        soft = sum(_softness(cell, grid) for cell in beside) // len(beside)
        sides.append(soft)
        if any(cell in patted for cell in edge):
            worst.append(soft)
        flush = flush or any(_shields(grid.get(cell)) for cell in beside)
    covered = min(worst) if worst else sum(sides) // len(sides)
    return min(_FULL, covered + _FLUSH) if thing.thin and flush else covered


def exposure(luggage: Luggage, layout: Layout) -> int:
    """Give what a patting hand feels of all that is forbidden, 0 to 100."""
    grid = filled(luggage, layout)
    parts = []
    for laid in layout:
        thing = luggage.thing(laid.number)
        if thing.illicit:
            in_zone = any(cell in luggage.patted for cell in cells_of(thing, laid))
            covered = cover(thing, laid, grid, luggage.patted)
            parts.append((len(thing.cells), covered, in_zone))
    return felt(parts)


def felt(parts: Iterable[tuple[int, int, bool]]) -> int:
    """Give the exposure of forbidden things by cells, cover, and whether he pats there."""
    points = sum(
        cells * (_FULL - covered) * (_IN_ZONE if in_zone else 1)
        for cells, covered, in_zone in parts
    )
    return min(_FULL, points // _FELT_PART)


def illicit_percent(luggage: Luggage, layout: Layout) -> int:
    """Give the share of the weight in the bag that is forbidden."""
    packed = [luggage.thing(laid.number) for laid in layout]
    bad_g = sum(thing.weight_g for thing in packed if thing.illicit)
    return _FULL * bad_g // max(1, sum(thing.weight_g for thing in packed))


def care_band(luggage: Luggage, layout: Layout) -> tuple[int, int]:
    """Give the band in which he opens it; where too much is forbidden he begins earlier."""
    heavy = illicit_percent(luggage, layout) > _SHARE_PERCENT
    low = luggage.care_lo - (_SHARE_COSTS if heavy else 0)
    return max(0, low), luggage.care_hi


def pressed_on(luggage: Luggage, layout: Layout) -> tuple[int, ...]:
    """Give the fragile things that something hard and heavy lies on, in both rows above."""
    grid = filled(luggage, layout)
    broken = []
    for laid in layout:
        thing = luggage.thing(laid.number)
        if thing.fragile and any(_weighs(cell, thing, grid) for cell in cells_of(thing, laid)):
            broken.append(laid.number)
    return tuple(broken)


def cracks(luggage: Luggage, layout: Layout, *, seed: int) -> tuple[tuple[int, int, int], ...]:
    """Give (number, angle in tenths of a degree, depth in um) of every crack on the way."""
    return tuple(
        (
            number,
            roll(seed, "crack angle", number, sides=_ANGLES_DDEG),
            _LEAST_CRACK_UM + roll(seed, "crack", number, sides=_CRACK_SIDES_UM),
        )
        for number in pressed_on(luggage, layout)
    )


def _softness(cell: Cell, grid: Mapping[Cell, Thing]) -> int:
    if not inside(cell):
        return 0
    thing = grid.get(cell)
    return _AIR if thing is None else _FULL - thing.hard


def _shields(thing: Thing | None) -> bool:
    return thing is not None and thing.flat and thing.hard >= HARD


def _weighs(cell: Cell, thing: Thing, grid: Mapping[Cell, Thing]) -> bool:
    """Tell whether something hard and heavy presses on a cell through both rows above it."""
    above = [grid.get((cell[0], cell[1] - layer)) for layer in range(1, _LAYERS + 1)]
    return all(
        other is not None
        and other is not thing
        and other.hard >= HARD
        and other.weight_g > _HEAVY_G
        for other in above
    )
