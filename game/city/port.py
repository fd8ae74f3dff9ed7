"""The port: what a sailor has, what one takes from him, and into what it goes."""

from dataclasses import dataclass, replace

from game.city.chance import roll
from game.city.commands import Buy, PutBack
from game.city.events import Bought, GaveBack, Spoke
from game.city.gate import gate_of
from game.city.kept import lately
from game.city.level import Good, Level, Place, Ship
from game.city.lookup import BAG, first_number, good_of, ship_here, spot_of
from game.city.said import say
from game.city.state import State, Stock, Thing, luck_of
from game.city.stock import find_thing, moved, spots_of, used_cells, without
from game.city.turn import Turn, refuse

FIRST_NUMBER = 20_000
PER_SHIP = 1000
PER_LOT = 20
FINDS_TOO_MANY = 2
SCATTER_PERCENT = 10


@dataclass(frozen=True, slots=True)
class OnSale:
    """What a sailor has of one good today."""

    good: Good
    price_kop: int
    left: tuple[int, ...]
    """Numbers of the pieces that are still his."""


def arrive(turn: Turn, place: Place) -> None:
    """Come to the quay; if a ship lies there, see who stands at the gate."""
    del place
    gate = gate_of(turn.state)
    if gate is None:
        return
    turn.tell(Spoke(gate.officer.id, gate.line))
    said = say(
        "warn-gate",
        officer=f"person-{gate.officer.id}-name",
        spot=f"spot-{gate.patted}-name",
        care_lo=gate.care_lo,
        care_hi=gate.care_hi,
    )
    turn.visit(warning=turn.warn(said))


def on_sale(state: State) -> tuple[OnSale, ...]:
    """List what the sailor has, sold out or not."""
    ship = ship_here(state)
    return _cargo(state.level, state.seed, ship, state.town.bought) if ship is not None else ()


@lately
def _cargo(level: Level, seed: int, ship: Ship, bought: tuple[int, ...]) -> tuple[OnSale, ...]:
    """Look into the hold once, and not for every piece of which somebody asks the price."""
    luck, first = luck_of(seed, level), _first_piece(level, ship)
    lots = (_on_sale(level, luck, ship, number, first) for number in range(len(ship.cargo)))
    return tuple(_less(lot, bought) for lot in lots if lot is not None)


def _less(lot: OnSale, bought: tuple[int, ...]) -> OnSale:
    """Take away what one has of it already."""
    return replace(lot, left=tuple(piece for piece in lot.left if piece not in bought))


def _first_piece(level: Level, ship: Ship) -> int:
    """Give the number of the first piece that comes off a ship."""
    return first_number(level) + FIRST_NUMBER + level.ships.index(ship) * PER_SHIP


def is_sailor_lost(state: State, ship: Ship) -> bool:
    """Tell whether customs has found too much on him."""
    return dict(state.town.finds).get(ship.sailor, 0) >= FINDS_TOO_MANY


def buy(turn: Turn, command: Buy) -> None:
    """Take a piece from the sailor; it lies in the open bag."""
    lot = why_not_buy(turn.state, command.good)
    number = lot.left[0]
    state = turn.state
    thing = Thing(number, lot.good.id, lot.price_kop, BAG)
    stock = state.stock
    turn.change(
        stock=Stock(stock.films, stock.bones, (*stock.things, thing)),
        purse=replace(state.purse, cash_kop=state.purse.cash_kop - lot.price_kop),
        town=replace(state.town, bought=(*state.town.bought, number)),
    )
    turn.visit(bought=(*state.visit.bought, number))
    turn.tell(Bought(number, lot.good.id, lot.price_kop))


def why_not_buy(state: State, name: str) -> OnSale:
    """Find a good on sale, or raise the reason why it cannot be bought."""
    ship = ship_here(state)
    if ship is None:
        raise refuse("no-ship")
    if is_sailor_lost(state, ship):
        raise refuse("sailor-lost")
    lot = next((lot for lot in on_sale(state) if lot.good.id == name), None)
    if lot is None:
        raise refuse("no-good")
    if not lot.left:
        raise refuse("none-left")
    if state.purse.cash_kop < lot.price_kop:
        raise refuse("no-money", missing_kop=lot.price_kop - state.purse.cash_kop)
    bag = spot_of(state.level, BAG)
    if bag is not None and used_cells(state, BAG) + lot.good.cells > bag.room:
        raise refuse("bag-full")
    return lot


def put_back(turn: Turn, command: PutBack) -> None:
    """Give a piece back to the sailor for the same money."""
    state = turn.state
    thing = find_thing(state, command.item)
    if thing is None:
        raise refuse("no-item")
    if thing.number not in state.visit.bought:
        raise refuse("not-bought-here")
    turn.change(
        stock=without(state.stock, (thing.number,)),
        purse=replace(state.purse, cash_kop=state.purse.cash_kop + thing.paid_kop),
        town=replace(state.town, bought=tuple(n for n in state.town.bought if n != thing.number)),
    )
    turn.visit(bought=tuple(n for n in state.visit.bought if n != thing.number))
    turn.tell(GaveBack(thing.number, thing.good, thing.paid_kop))
    empty_lost_spots(turn)


def empty_lost_spots(turn: Turn) -> None:
    """Let everything fall into the bag that lay in a spot which is no more."""
    kept = {spot.id for kind in ("body", "gate", "home") for spot in spots_of(turn.state, kind)}
    for thing in turn.state.stock.things:
        if thing.at not in kept:
            turn.change(stock=moved(turn.state.stock, thing.number, BAG))


def _on_sale(level: Level, luck: int, ship: Ship, number: int, first: int) -> OnSale | None:
    """Give what a sailor brings of one good, if he has it this time."""
    lot = ship.cargo[number]
    good = good_of(level, lot.good)
    if good is None or roll(luck, "lot", ship.id, number, sides=100) >= lot.percent:
        return None
    scatter = roll(luck, "price", ship.id, number, sides=2 * SCATTER_PERCENT + 1)
    price_kop = lot.price_kop * (100 - SCATTER_PERCENT + scatter) // 100
    piece = first + number * PER_LOT
    return OnSale(good, price_kop, tuple(range(piece, piece + min(lot.count, PER_LOT))))
