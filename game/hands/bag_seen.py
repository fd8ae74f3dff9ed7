"""What an eye finds at the bag: things in their cells, the bunk, and the bar of what is felt."""

from dataclasses import dataclass

from game.hands.bag_grid import (
    COLUMNS,
    ROWS,
    Cell,
    Laid,
    Layout,
    Luggage,
    Thing,
    care_band,
    cells_of,
    clashes,
    cover,
    exposure,
    filled,
    illicit_percent,
    pressed_on,
)
from game.hands.bag_state import Phase, State


@dataclass(frozen=True, slots=True)
class SeenLaid:
    """A thing as it lies in the bag."""

    laid: Laid
    cells: tuple[Cell, ...]
    cover: int
    pressed_on: bool
    """Something heavy lies on it, and it may crack."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen may show of the bag."""

    tick: int
    luggage: Luggage
    """All things, the patted cells, and the band that he has announced."""
    layout: Layout
    packed: tuple[SeenLaid, ...]
    bunk: tuple[Thing, ...]
    chosen: int
    column: int
    row: int
    hand: int
    """Number of the thing in the hand, 0 = nothing."""
    turn: int
    hand_cells: tuple[Cell, ...]
    clash: tuple[Cell, ...]
    """Cells in which it has no room."""
    exposure: int
    """Of the bag as it is, or as it would be with the thing laid down here."""
    care_lo: int
    care_hi: int
    illicit_percent: int
    room_left: int
    """Empty cells."""
    undo: int
    """Steps that can be undone."""
    best: Laid | None
    """Where an assisted hand is shown that the thing does best."""
    hold_ticks: int
    """How long an empty assisted hand has held B."""
    whistle_ticks: int
    phase: Phase


def seen(state: State) -> Seen:
    """Give what the screen may show."""
    luggage, hand = state.luggage, state.hand
    trial = state.layout
    cells: tuple[Cell, ...] = ()
    clash: tuple[Cell, ...] = ()
    if hand is not None:
        laid = Laid(hand.number, state.column, state.row, hand.turn)
        cells = cells_of(luggage.thing(hand.number), laid)
        clash = clashes(luggage, state.layout, laid)
        trial = state.layout if clash else (*state.layout, laid)
    low, high = care_band(luggage, trial)
    return Seen(
        tick=state.tick,
        luggage=luggage,
        layout=state.layout,
        packed=_packed(state),
        bunk=bunk(state),
        chosen=state.chosen,
        column=state.column,
        row=state.row,
        hand=hand.number if hand is not None else 0,
        turn=hand.turn if hand is not None else 0,
        hand_cells=cells,
        clash=clash,
        exposure=exposure(luggage, trial),
        care_lo=low,
        care_hi=high,
        illicit_percent=illicit_percent(luggage, trial),
        room_left=COLUMNS * ROWS - len(filled(luggage, state.layout)),
        undo=len(state.history),
        best=state.best,
        hold_ticks=state.pushes.b_ticks if state.levers.assisted and hand is None else 0,
        whistle_ticks=state.whistle_ticks,
        phase=state.phase,
    )


def bunk(state: State) -> tuple[Thing, ...]:
    """Give what still lies on the bunk."""
    away = {laid.number for laid in state.layout}
    if state.hand is not None:
        away.add(state.hand.number)
    return tuple(thing for thing in state.luggage.things if thing.number not in away)


def _packed(state: State) -> tuple[SeenLaid, ...]:
    luggage = state.luggage
    grid = filled(luggage, state.layout)
    breaking = pressed_on(luggage, state.layout)
    return tuple(
        SeenLaid(
            laid,
            cells_of(thing, laid),
            cover(thing, laid, grid, luggage.patted),
            laid.number in breaking,
        )
        for laid in state.layout
        for thing in (luggage.thing(laid.number),)
    )
