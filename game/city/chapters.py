"""From one chapter to the next: what is taken along, and what the ring writes down."""

from dataclasses import replace
from typing import TypeVar

from game.city.begin import open_day, start_stock
from game.city.commands import TurnPage
from game.city.events import ChapterBegan
from game.city.level import Level
from game.city.money import state_in_new
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
    Trade,
    Visit,
    luck_of,
)
from game.city.turn import Turn, refuse
from game.city.word import told_of_pranks

ENDED = frozenset({"chapter", "trial", "debt", "bankrupt"})
"""Ends after which a page may be turned."""
Item = TypeVar("Item", Film, Bone, Thing)


def turn_page(turn: Turn, command: TurnPage) -> None:
    """Begin the next chapter with what one has."""
    del command
    following = turn.level.then
    if turn.state.story.ending:
        following = _epilogue(turn.level)
    elif turn.state.clock.over != "chapter":
        following = None
    if following is None or turn.state.clock.over not in ENDED:
        raise refuse("no-page")
    turn.state = carried(turn.state, following)
    turn.tell(ChapterBegan(following.id))
    if not following.epilogue:
        open_day(turn)


def _epilogue(level: Level) -> Level | None:
    """Find what comes last of all, however early it ended."""
    following = level.then
    while following is not None and not following.epilogue:
        following = following.then
    return following


def carried(state: State, level: Level) -> State:
    """Take money, stock, folder, book and memory along; heat fades, streets forget what is full."""
    state = state_in_new(state) if level.new_money and not state.level.new_money else state
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
        trade=_trade_along(state),
    )


def _trade_along(state: State) -> Trade:
    """Keep tools and reputation; counters and warnings are those of the chapter."""
    trade = state.trade
    return Trade(
        errands=trade.errands,
        alarmed=trade.alarmed,
        casts=trade.casts,
        backed=trade.backed,
        sides=trade.sides,
        rumour=trade.rumour + told_of_pranks(state),
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
