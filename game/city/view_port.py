"""Shows the quay: the ship, what the sailor has, and the gate as it will be."""

from game.city.gate import (
    Gate,
    after_offer,
    expected_fine_kop,
    exposure_of,
    forbidden_percent,
    gate_of,
    open_percent,
)
from game.city.lookup import date_of, percent_now, ship_here
from game.city.port import OnSale, on_sale, why_not_buy
from game.city.said import Said, Term, say
from game.city.seen import SeenCall, SeenLot, SeenPort, SeenRisk, SeenThing
from game.city.state import State
from game.city.stock import on_body
from game.city.turn import CannotBeDone
from game.city.view_risk import as_risk
from game.city.view_stock import see_spots, see_thing


def see_port(state: State) -> SeenPort:
    """Show the port."""
    ship, gate = ship_here(state), gate_of(state)
    items = on_body(state)
    exposure, terms = exposure_of(state, gate, items) if gate is not None else (0, ())
    patted = gate.patted if gate is not None else ""
    return SeenPort(
        ship=ship.id if ship is not None else "",
        sailor=ship.sailor if ship is not None else "",
        lots=tuple(_see_lot(state, lot) for lot in on_sale(state)),
        bag=_see_bag(state, gate, exposure),
        spots=see_spots(state, "body", "gate", patted=patted),
        officer=gate.officer.id if gate is not None else "",
        says=_says(gate),
        patted=patted,
        care_lo=gate.care_lo if gate is not None else 0,
        care_hi=gate.care_hi if gate is not None else 0,
        exposure=exposure,
        exposure_terms=terms,
        forbidden_percent=forbidden_percent(state, items),
        risk=gate_risk(gate, exposure, terms),
        fine_kop=expected_fine_kop(state, gate),
        next_ship=next_ship(state),
        calendar=_calendar(state),
        bought=state.visit.bought,
    )


def gate_risk(gate: Gate | None, exposure: int, terms: tuple[Term, ...]) -> SeenRisk:
    """Show the chance that he opens the bag."""
    return as_risk(open_percent(gate, exposure) if gate is not None else 0, terms)


def next_ship(state: State) -> str:
    """Give the day of the next arrival."""
    later = (ship.arrives for ship in state.level.ships if ship.arrives > date_of(state))
    return min(later, default="")


def _says(gate: Gate | None) -> Said:
    if gate is None:
        return say("says-nobody")
    return say("says-pats", line=gate.line, spot=f"spot-{gate.patted}-name")


def _see_lot(state: State, lot: OnSale) -> SeenLot:
    good = lot.good
    why_not = None
    try:
        why_not_buy(state, good.id)
    except CannotBeDone as reason:
        why_not = Said(reason.reason, reason.values)
    return SeenLot(
        good=good.id,
        name=say(f"good-{good.id}-name"),
        kind=good.kind,
        song=good.song,
        price_kop=lot.price_kop,
        plain_kop=good.value_kop * percent_now(state, "fashion", good.kind) // 100,
        cells=good.cells,
        weight_g=good.weight_g,
        illicit=good.illicit,
        left=len(lot.left),
        why_not=why_not,
    )


def _see_bag(state: State, gate: Gate | None, exposure: int) -> tuple[SeenThing, ...]:
    """Show what would go through, and what giving each piece up would calm."""
    items = on_body(state)
    carried = {item.number: item for item in items}
    bag = []
    for thing in state.stock.things:
        if thing.number in carried:
            relief = None
            if gate is not None:
                relief = exposure - after_offer(state, gate, items, carried[thing.number])
            bag.append(see_thing(state, thing, relief=relief))
    return tuple(bag)


def _calendar(state: State) -> tuple[SeenCall, ...]:
    here = ship_here(state)
    return tuple(
        SeenCall(ship.id, ship.sailor, ship.arrives, ship.leaves, ship is here)
        for ship in state.level.ships
    )
