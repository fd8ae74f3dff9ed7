"""From one chapter to the next: what is taken along, and what the ring writes down."""

from dataclasses import replace
from typing import TypeVar

from game.city.begin import open_day, start_stock
from game.city.commands import TurnPage
from game.city.events import ChapterBegan
from game.city.level import Level
from game.city.state import (
    Bone,
    Clock,
    Film,
    Law,
    Memory,
    Past,
    State,
    Stock,
    Street,
    Thing,
    Town,
    Visit,
    luck_of,
)
from game.city.turn import Turn, refuse
from game.city.whole import toward_zero

OLD_FOR_NEW = 10
Item = TypeVar("Item", Film, Bone, Thing)


def turn_page(turn: Turn, command: TurnPage) -> None:
    """Begin the next chapter with what one has."""
    del command
    following = turn.level.then
    if turn.state.clock.over != "chapter" or following is None:
        raise refuse("no-page")
    turn.state = _carried(turn.state, following)
    turn.tell(ChapterBegan(following.id))
    open_day(turn)


def _carried(state: State, level: Level) -> State:
    """Take money, stock, folder, book and memory along; heat fades, streets forget what is full."""
    state = _changed(state) if level.new_money and not state.level.new_money else state
    start = level.start
    by_id = {d.id: heat for d, heat in zip(state.level.districts, state.law.heat, strict=True)}
    heat = tuple(max(d.heat, by_id.get(d.id, 0) // 2) for d in level.districts)
    return replace(
        state,
        level=level,
        clock=Clock(),
        purse=replace(
            state.purse,
            cash_kop=state.purse.cash_kop + start.cash_kop,
            debt_kop=state.purse.debt_kop + start.debt_kop,
        ),
        law=Law(
            dossier=max(state.law.dossier, start.dossier), heat=heat, serious=state.law.serious
        ),
        stock=_taken_along(state, level),
        town=Town(
            full=tuple(0 for _ in level.districts),
            copies=state.town.copies,
            owned=state.town.owned,
            finds=state.town.finds,
        ),
        visit=Visit(),
        street=Street(),
        memory=Memory(),
        story=replace(state.story, told_at=0, past=(*state.story.past, _past(state))),
    )


def _changed(state: State) -> State:
    """Change ten old kopecks for a new one, in the drawer, in the book and on what was paid."""

    def new(kop: int) -> int:
        return toward_zero(kop, OLD_FOR_NEW)

    purse, stock = state.purse, state.stock
    return replace(
        state,
        purse=replace(
            purse,
            cash_kop=new(purse.cash_kop),
            debt_kop=new(purse.debt_kop),
            earned_kop=new(purse.earned_kop),
        ),
        stock=replace(
            stock, things=tuple(replace(t, paid_kop=new(t.paid_kop)) for t in stock.things)
        ),
    )


def _past(state: State) -> Past:
    """Close the book of the chapter."""
    return Past(state.level.id, state.level.days, state.memory.entries, state.memory.marks)


def _taken_along(state: State, level: Level) -> Stock:
    """Put what lay in a spot that is gone where things lie, and add what the chapter gives."""
    kept_at = level.start.kept_at
    spots = {spot.id for spot in level.spots if spot.kind == "home" and not spot.needs}
    goods = {good.id for good in level.goods}
    stock, given = state.stock, start_stock(level, luck_of(state.seed, level))
    return Stock(
        films=(*(_moved(film, spots, kept_at) for film in stock.films), *given.films),
        bones=tuple(_moved(bone, spots, kept_at) for bone in stock.bones),
        things=(
            *(_moved(thing, spots, kept_at) for thing in stock.things if thing.good in goods),
            *given.things,
        ),
    )


def _moved(item: Item, spots: set[str], kept_at: str) -> Item:
    return item if item.at in spots else replace(item, at=kept_at)
