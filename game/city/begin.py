"""The first morning: what one has, and what hangs over it."""

from dataclasses import replace

from game.city.blanks import make_blank
from game.city.deal import dealt
from game.city.hours import watch_cash
from game.city.law import warn_serious, watch_dossier
from game.city.level import Level
from game.city.lookup import first_number
from game.city.night import begin_morning
from game.city.state import (
    Clock,
    Film,
    Law,
    Memory,
    Purse,
    State,
    Stock,
    Street,
    Thing,
    Town,
    Visit,
)
from game.city.turn import Turn

FIRST_THING = 10_001


def begin(level: Level, seed: int) -> State:
    """Give the state in which a run of a level begins."""
    level = dealt(level, seed)
    start = level.start
    state = State(
        level=level,
        seed=seed,
        clock=Clock(),
        purse=Purse(cash_kop=start.cash_kop, debt_kop=start.debt_kop),
        law=Law(dossier=start.dossier, heat=tuple(d.heat for d in level.districts)),
        stock=start_stock(level, seed),
        town=Town(full=tuple(0 for _ in level.districts)),
        visit=Visit(),
        street=Street(),
        memory=Memory(),
    )
    turn = Turn(state)
    open_day(turn)
    return turn.state


def open_day(turn: Turn) -> None:
    """Say on the first morning what hangs over it."""
    warn_serious(turn)
    watch_dossier(turn)
    begin_morning(turn)
    watch_cash(turn)


def start_stock(level: Level, seed: int) -> Stock:
    """Give what lies at home already; the names are cut off the films."""
    start, first = level.start, first_number(level)
    films = tuple(
        Film(replace(make_blank(seed, "start", number), name_cut=True), start.kept_at)
        for number in range(first + 1, first + start.films + 1)
    )
    things = tuple(
        Thing(first + FIRST_THING + index, good, 0, start.kept_at)
        for index, good in enumerate(start.goods)
    )
    return Stock(films=films, things=things)
