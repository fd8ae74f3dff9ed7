"""Shows the quay: the ship, what the sailor has, and the gate as it will be."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city.gate import (
    Gate,
    after_offer,
    expected_fine_kop,
    exposure_of,
    forbidden_percent,
    gate_of,
    open_percent,
)
from game.city.glimpse import glimpse
from game.city.lookup import date_of, percent_now, ship_here
from game.city.port import OnSale, on_sale, why_not_buy
from game.city.said import Said, Term, say
from game.city.seen import SeenCall, SeenLot, SeenPort, SeenRisk, SeenSpot, SeenThing
from game.city.state import State
from game.city.stock import on_body
from game.city.turn import CannotBeDone
from game.city.view_risk import as_risk
from game.city.view_stock import see_spots, see_thing


def see_port(state: State) -> SeenPort:
    """Show the port."""
    gate = gate_of(state)
    return glimpse(SeenPort, lambda name: PORT[name](state, gate))


def _lots(state: State, _: Gate | None) -> tuple[SeenLot, ...]:
    return tuple(_see_lot(state, lot) for lot in on_sale(state))


def _ship(state: State, _: Gate | None) -> str:
    ship = ship_here(state)
    return ship.id if ship is not None else ""


def _sailor(state: State, _: Gate | None) -> str:
    ship = ship_here(state)
    return ship.sailor if ship is not None else ""


def _patted(_: State, gate: Gate | None) -> str:
    return gate.patted if gate is not None else ""


def _spots(state: State, gate: Gate | None) -> tuple[SeenSpot, ...]:
    return see_spots(state, "body", "gate", patted=_patted(state, gate))


def _exposure(state: State, gate: Gate | None) -> tuple[int, tuple[Term, ...]]:
    return exposure_of(state, gate, on_body(state)) if gate is not None else (0, ())


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


def _see_bag(state: State, gate: Gate | None) -> tuple[SeenThing, ...]:
    """Show what would go through, and what giving each piece up would calm."""
    items, (exposure, _) = on_body(state), _exposure(state, gate)
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


PORT: Mapping[str, Callable[[State, Gate | None], Any]] = MappingProxyType(
    {
        "ship": _ship,
        "sailor": _sailor,
        "lots": _lots,
        "bag": _see_bag,
        "spots": _spots,
        "officer": lambda _, gate: gate.officer.id if gate is not None else "",
        "says": lambda _, gate: _says(gate),
        "patted": _patted,
        "care_lo": lambda _, gate: gate.care_lo if gate is not None else 0,
        "care_hi": lambda _, gate: gate.care_hi if gate is not None else 0,
        "exposure": lambda state, gate: _exposure(state, gate)[0],
        "exposure_terms": lambda state, gate: _exposure(state, gate)[1],
        "forbidden_percent": lambda state, _: forbidden_percent(state, on_body(state)),
        "risk": lambda state, gate: gate_risk(gate, *_exposure(state, gate)),
        "fine_kop": expected_fine_kop,
        "next_ship": lambda state, _: next_ship(state),
        "calendar": lambda state, _: _calendar(state),
        "bought": lambda state, _: state.visit.bought,
    }
)
"""What is read from a state and the gate in it, for every field of ``SeenPort``."""
