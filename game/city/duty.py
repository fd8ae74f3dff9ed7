"""The duty: who are you at eleven in the morning? A chapter asks for blocks of honest work."""

from dataclasses import replace

from game.city.accounts import JOBS, missing_blocks
from game.city.law import grow_dossier
from game.city.said import say
from game.city.turn import Turn
from game.city.values import value_of, with_value

NIGHTS_BEFORE = 3


def count_work(turn: Turn) -> None:
    """Count a block of work, where work is counted."""
    if any(variable.id == JOBS for variable in turn.level.variables):
        done = value_of(turn.state, JOBS) + 1
        turn.change(story=with_value(turn.state, JOBS, done))


def watch_work(turn: Turn) -> None:
    """Remind of it while there are mornings left."""
    missing = missing_blocks(turn.state)
    left = len(turn.level.days) - turn.state.clock.day
    if missing and left <= NIGHTS_BEFORE and not turn.state.trade.work_warning:
        number = turn.warn(say("warn-work", missing=missing, nights=left))
        turn.change(trade=replace(turn.state.trade, work_warning=number))


def settle_work(turn: Turn) -> None:
    """Write down on the last night of a chapter what was not done; then it begins anew."""
    missing, trade = missing_blocks(turn.state), turn.state.trade
    if missing:
        said = say("entry-idle", missing=missing)
        turn.note("loss", said, warning=trade.work_warning)
        grow_dossier(turn, turn.level.means.dossier_idle, "idle")
    if turn.level.means.work_blocks:
        turn.change(
            trade=replace(turn.state.trade, work_warning=0),
            story=with_value(turn.state, JOBS, 0),
        )
