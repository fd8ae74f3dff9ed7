"""The mode: a run may be made kinder or harder at any time; on Easy it gives second chances."""

from dataclasses import replace

from game.city.commands import SetDifficulty, TakeBack, TryAgain
from game.city.difficulty import Grace, Mode, kinder, tries_left
from game.city.events import DifficultySet, TookBack, TriedAgain
from game.city.law import warn_serious
from game.city.lookup import date_of
from game.city.night import watch_sweep
from game.city.state import State
from game.city.turn import Turn, refuse


def set_difficulty(turn: Turn, command: SetDifficulty) -> None:
    """Go on as kindly or as hard as the player wants it."""
    mode, wanted = turn.state.mode, command.difficulty
    if turn.level.alike:
        raise refuse("alike")
    if wanted == mode.difficulty:
        raise refuse("same-difficulty")
    easiest = wanted if _is_open(turn.state) else kinder(mode.easiest, wanted)
    turn.change(mode=Mode(wanted, easiest))
    turn.tell(DifficultySet(wanted))
    warn_serious(turn)
    watch_sweep(turn)


def _is_open(state: State) -> bool:
    """Tell whether the first block has not begun to be spent: until then it is only a choice."""
    clock, begun = state.clock, state.visit.place or state.story.past
    return (clock.day, clock.block) == (0, 0) and not begun


def take_back(turn: Turn, command: TakeBack) -> None:
    """Remember that this block was lived once already; whoever keeps the run has gone back."""
    del command
    state, date = turn.state, date_of(turn.state)
    if turn.level.scoring:
        raise refuse("back-counts")
    if not state.measure.second_chances:
        raise refuse("back-easy")
    if state.grace.taken_back == date:
        raise refuse("back-used")
    turn.change(grace=replace(state.grace, taken_back=date))
    turn.tell(TookBack(state.clock.block))


def try_again(turn: Turn, command: TryAgain) -> None:
    """Let a movement that has not been told yet begin once more, once a day."""
    state, date, movement = turn.state, date_of(turn.state), command.movement
    if not state.measure.second_chances:
        raise refuse("try-easy")
    if movement not in tries_left(state.measure, state.grace, date=date):
        raise refuse("try-used")
    tried = state.grace.tried if state.grace.date == date else ()
    turn.change(grace=Grace(state.grace.taken_back, date, (*tried, movement)))
    turn.tell(TriedAgain(movement))
