"""The hours: a block of the day ends, another begins, and the wall may knock before the night."""

from dataclasses import replace

from game.city.chance import roll
from game.city.events import BlockBegan, Left, Spoke
from game.city.law import raid_percent
from game.city.money import watch_notes
from game.city.night import lose_days, pass_night
from game.city.said import say
from game.city.state import Street, Visit
from game.city.turn import Turn

NIGHT = 3
FOREBODINGS = (4, 13, 14, 17, 19)
"""Neighbour lines that mean: they are coming."""


def end_block(turn: Turn) -> None:
    """End the visit and the block with it; after the night block so is the day."""
    place, arrested = turn.state.visit.place, turn.state.visit.arrested
    if place:
        turn.tell(Left(place))
    turn.change(visit=Visit(), street=Street())
    if turn.over:
        return
    clock = turn.state.clock
    if arrested:
        lose_days(turn)
    elif clock.block == NIGHT:
        pass_night(turn)
        if turn.state.visit.arrested:
            turn.change(visit=Visit())
            lose_days(turn)
    else:
        turn.change(clock=replace(clock, block=clock.block + 1))
    if not turn.over:
        begin_block(turn)


def begin_block(turn: Turn) -> None:
    """Begin a quarter of the day, with whatever it brings of warnings."""
    clock = turn.state.clock
    turn.tell(BlockBegan(clock.day, clock.block))
    if clock.block == NIGHT:
        _listen_at_the_wall(turn)
    watch_cash(turn)
    watch_notes(turn)


def watch_cash(turn: Turn) -> None:
    """Warn once when the money does not pay the coming night."""
    law, cash_kop = turn.state.law, turn.state.purse.cash_kop
    if cash_kop < turn.rules.bill_kop and not law.cash_warning:
        number = turn.warn(say("warn-cash", cash_kop=cash_kop, least_kop=turn.rules.bankrupt_kop))
        turn.change(law=replace(turn.state.law, cash_warning=number))
    elif cash_kop >= turn.rules.bill_kop and law.cash_warning:
        turn.change(law=replace(law, cash_warning=0))


def _listen_at_the_wall(turn: Turn) -> None:
    """Let the neighbour knock twice if they come tonight."""
    state = turn.state
    if roll(state.luck, "raid", state.clock.day, sides=100) >= raid_percent(state):
        return
    _knock(turn)


def call(turn: Turn) -> None:
    """Have them come at six of the coming morning; by night the wall knocks at once."""
    turn.change(trade=replace(turn.state.trade, called=True))
    if turn.state.clock.block == NIGHT and not turn.state.law.raid_warning:
        _knock(turn)


def _knock(turn: Turn) -> None:
    """Let the neighbour say what is coming."""
    state = turn.state
    line = FOREBODINGS[roll(state.luck, "foreboding", state.clock.day, sides=len(FOREBODINGS))]
    turn.tell(Spoke("neighbour", f"knock-{line}"))
    number = turn.warn(say("warn-raid"))
    turn.change(law=replace(turn.state.law, raid_warning=number))
