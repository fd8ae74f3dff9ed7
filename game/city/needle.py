"""The needle: steel dulls on the ninth side, a sapphire chips some day, and both are heard."""

from dataclasses import replace

from game.city.said import say
from game.city.state import State
from game.city.turn import Turn
from game.city.values import value_of, with_value

SAPPHIRE = "sapphire"
KEPT = 1
DULL_UM = 3
"""What a side takes off a steel blade, um of its facet."""
LAST_SIDES = 4
"""So many sides before its end a sapphire is looked at through the loupe."""


def has_sapphire(state: State) -> bool:
    """Tell whether a sapphire cuts; the last one stays in its paper."""
    return value_of(state, SAPPHIRE) > KEPT


def dull_um(state: State) -> int:
    """Give what the blade has lost since it was new."""
    if not state.level.means.needle_sides or has_sapphire(state):
        return 0
    return DULL_UM * state.trade.sides


def wear_needle(turn: Turn) -> None:
    """Let a side that was cut take its toll."""
    means, trade = turn.level.means, turn.state.trade
    if not means.needle_sides:
        return
    turn.change(trade=replace(trade, sides=trade.sides + 1))
    if has_sapphire(turn.state):
        _wear_sapphire(turn)
    elif turn.state.trade.sides >= means.needle_sides:
        _change_needle(turn)


def _change_needle(turn: Turn) -> None:
    kop, purse = turn.level.means.needle_kop, turn.state.purse
    turn.change(
        trade=replace(turn.state.trade, sides=0),
        purse=replace(purse, cash_kop=purse.cash_kop - kop),
    )
    turn.note("craft", say("entry-needle", sides=turn.level.means.needle_sides), kop=-kop)


def _wear_sapphire(turn: Turn) -> None:
    left = turn.level.means.sapphire_sides - turn.state.trade.sides
    warning = turn.state.trade.chip_warning
    if left <= 0 and warning:
        turn.change(
            trade=replace(turn.state.trade, sides=0, chip_warning=0),
            story=with_value(turn.state, SAPPHIRE, value_of(turn.state, SAPPHIRE) - 1),
        )
        turn.note("loss", say("entry-chipped"), warning=warning)
    elif left <= LAST_SIDES and not warning:
        number = turn.warn(say("warn-chip", sides=max(1, left)))
        turn.change(trade=replace(turn.state.trade, chip_warning=number))
