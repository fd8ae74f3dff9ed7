"""The mode: a run may be made kinder or harder at any time, and remembers the kindest."""

from game.city.commands import SetDifficulty
from game.city.difficulty import Mode, kinder
from game.city.events import DifficultySet
from game.city.law import warn_serious
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
