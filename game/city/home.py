"""The room: what lies where, what is played for oneself, and money for Glukhov."""

from dataclasses import replace

from game.city.commands import Hide, PayDebt, Played
from game.city.events import Moved, Paid
from game.city.level import Place, Spot
from game.city.lookup import place_of, spot_of
from game.city.port import empty_lost_spots
from game.city.said import say
from game.city.state import State
from game.city.stock import find_bone, moved, on_body, owned_item, spots_of, used_cells
from game.city.street import play
from game.city.turn import Turn, refuse

ROOM = ("home", "workshop")
"""The lathe stands in the room where one lives."""
HURRY_MINUTES = 15
"""Time that is left once the wall has knocked twice."""


def hide(turn: Turn, command: Hide) -> None:
    """Put something somewhere else."""
    state = turn.state
    place = _here(state)
    item = owned_item(state, command.item)
    if item is None:
        raise refuse("no-item")
    spot = _spot(state, place, command.spot)
    if place.kind not in ROOM and item.number not in {i.number for i in on_body(state)}:
        raise refuse("not-with-us")
    if item.at == spot.id:
        raise refuse("same-spot")
    if spot.needs and spot.needs == item.kind:
        raise refuse("no-room")
    if used_cells(state, spot.id) + item.cells > spot.room:
        raise refuse("no-room")
    _check_time(state, item.at, spot)
    turn.change(stock=moved(state.stock, item.number, spot.id))
    turn.tell(Moved(item.number, spot.id))
    empty_lost_spots(turn)


def played(turn: Turn, command: Played) -> None:
    """Play a bone for oneself."""
    if _here(turn.state).kind not in ROOM:
        raise refuse("not-here")
    bone = find_bone(turn.state, command.item)
    if bone is None:
        raise refuse("not-bone")
    play(turn, bone)


def pay_debt(turn: Turn, command: PayDebt) -> None:
    """Send some money to whom one owes it."""
    purse = turn.state.purse
    if turn.state.visit.place and _here(turn.state).kind not in ROOM:
        raise refuse("not-here")
    if purse.debt_kop <= 0:
        raise refuse("no-debt")
    if command.kop <= 0:
        raise refuse("amount")
    kop = min(command.kop, purse.debt_kop)
    if kop > purse.cash_kop:
        raise refuse("no-money", missing_kop=kop - max(0, purse.cash_kop))
    left_kop = purse.debt_kop - kop
    turn.change(purse=replace(purse, cash_kop=purse.cash_kop - kop, debt_kop=left_kop))
    turn.tell(Paid(kop, left_kop))
    turn.note("money", say("entry-paid", kop=kop, left_kop=left_kop), kop=-kop)


def spots_here(state: State, place: Place) -> tuple[Spot, ...]:
    """Give the spots that can be reached at a place."""
    kinds = ("home", "body") if place.kind in ROOM else ("body", "gate")
    return tuple(spot for kind in kinds for spot in spots_of(state, kind))


def _here(state: State) -> Place:
    place = place_of(state.level, state.visit.place)
    if place is None:
        raise refuse("on-map")
    if place.kind not in (*ROOM, "port"):
        raise refuse("not-here")
    return place


def _spot(state: State, place: Place, name: str) -> Spot:
    spot = next((spot for spot in spots_here(state, place) if spot.id == name), None)
    if spot is None:
        raise refuse("no-spot" if spot_of(state.level, name) is None else "spot-not-here")
    return spot


def _check_time(state: State, before: str, spot: Spot) -> None:
    """See that there is time for it when they are on the stairs."""
    if not state.law.raid_warning:
        return
    old = spot_of(state.level, before)
    minutes = max(spot.access, old.access if old is not None else 0)
    if minutes > HURRY_MINUTES:
        raise refuse("no-time", minutes=minutes)
