"""The new money: in one night ten old kopecks become one, in every sum that is written anywhere."""

import dataclasses
from dataclasses import replace
from typing import Any, TypeVar

from game.city.events import NotesChanged
from game.city.level import Level
from game.city.said import Said, say
from game.city.state import State
from game.city.tale import TRUST
from game.city.turn import Turn
from game.city.values import values_of
from game.city.whole import toward_zero

OLD_FOR_NEW = 10
LENDER_KEEPS = 5
"""Glukhov keeps one part of so many."""
FRIEND_KOP = 3000
"""Old kopecks that a friend changes for a point of trust."""
NIGHTS_BEFORE = 2
T = TypeVar("T")


def level_on(level: Level, day: int) -> Level:
    """Give a level as it is on a played day: after the reform every sum is a tenth."""
    if (
        not level.reform
        or level.new_money
        or level.days[min(day, len(level.days) - 1)] < level.reform
    ):
        return level
    return replace(in_new(level), new_money=True)


def is_eve(level: Level, day: int) -> bool:
    """Tell whether the reform comes with the night that follows a played day."""
    after = day + 1
    return (
        bool(level.reform)
        and after < len(level.days)
        and (level.days[day] < level.reform <= level.days[after])
    )


def hidden_kop(state: State) -> int:
    """Give the old notes that have to pass through other hands, or are nothing."""
    level, days = state.level, state.level.days
    pending = bool(level.reform) and not level.new_money
    if not pending or days[min(state.clock.day, len(days) - 1)] >= level.reform:
        return 0
    return max(0, state.purse.cash_kop - level.means.exchange_kop)


def lost_kop(state: State, hands: str) -> int:
    """Give what would be lost of them if they went through these hands."""
    hidden = hidden_kop(state)
    if hands == "lender":
        return hidden // LENDER_KEEPS
    if hands == "queue":
        return max(0, hidden - state.level.means.exchange_kop)
    if hands == "friends":
        trust = sum(max(0, v) for name, v in values_of(state).items() if name.startswith(TRUST))
        return max(0, hidden - FRIEND_KOP * trust)
    return hidden


def watch_notes(turn: Turn) -> None:
    """Warn while there is still somebody to ask."""
    state, day = turn.state, turn.state.clock.day
    near = any(is_eve(turn.level, day + ahead) for ahead in range(NIGHTS_BEFORE + 1))
    lost = lost_kop(state, state.trade.hands)
    if near and lost and not state.trade.notes_warning:
        number = turn.warn(say("warn-notes", lost_kop=lost, free_kop=turn.level.means.exchange_kop))
        turn.change(trade=replace(turn.state.trade, notes_warning=number))


def change_notes(turn: Turn) -> None:
    """Let the night come: what nobody handed over is paper, and the rest is a tenth."""
    state = turn.state
    lost = lost_kop(state, state.trade.hands) if state.trade.notes_warning else 0
    purse = replace(state.purse, cash_kop=state.purse.cash_kop - lost)
    if lost:
        warning = state.trade.notes_warning
        turn.note("loss", say("entry-notes-lost"), kop=-lost, warning=warning)
    turn.change(purse=purse, trade=replace(turn.state.trade, hands="", notes_warning=0))
    turn.state = state_in_new(turn.state)
    turn.change(level=replace(in_new(turn.level), new_money=True))
    turn.note("money", say("entry-notes", left_kop=turn.state.purse.cash_kop))
    turn.tell(NotesChanged(lost // OLD_FOR_NEW, turn.state.purse.cash_kop))


def state_in_new(state: State) -> State:
    """Change every sum of a run but those in the books of chapters that are over."""
    return replace(
        state,
        purse=in_new(state.purse),
        stock=in_new(state.stock),
        memory=in_new(state.memory),
    )


def in_new(record: T) -> T:
    """Give a record with every sum of money in it, however deep, a tenth."""
    if isinstance(record, Said):
        args = tuple((name, _tenth(name, value)) for name, value in record.args)
        return replace(record, args=args)
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(record):  # type: ignore[arg-type]
        name, value = field.name, getattr(record, field.name)
        if name == "then":
            continue
        if isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            changes[name] = tuple(in_new(one) for one in value)
        elif dataclasses.is_dataclass(value):
            changes[name] = in_new(value)
        else:
            changes[name] = _tenth(name, value)
    return replace(record, **changes)  # type: ignore[type-var]


def _tenth(name: str, value: Any) -> Any:
    if name != "kop" and not name.endswith("_kop"):
        return value
    if isinstance(value, tuple):
        return tuple(toward_zero(one, OLD_FOR_NEW) for one in value)
    return toward_zero(value, OLD_FOR_NEW)
