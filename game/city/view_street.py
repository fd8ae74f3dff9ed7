"""Shows the corner: who stands there, what each might pay, and what comes nearer."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city import patrol
from game.city.crowd import sign_of
from game.city.glimpse import glimpse
from game.city.level import Person
from game.city.lookup import district_here, person_of
from game.city.papers import see_papers
from game.city.price import full_percent, guess_kop, minds, piece_of, songs_of, thing_price
from game.city.said import Term, say
from game.city.seen import SeenBuyer, SeenDeal, SeenGuess, SeenRisk, SeenStreet
from game.city.state import Deal, Present, State
from game.city.stock import kind_of, on_body
from game.city.view_risk import as_risk


def see_street(state: State) -> SeenStreet:
    """Show the street."""
    return glimpse(SeenStreet, lambda name: STREET[name](state))


def _stop(state: State) -> SeenRisk:
    terms = patrol.stop_terms(state, district_here(state).id, state.street)
    return as_risk(patrol.summed(terms), terms)


def _buyers(state: State) -> tuple[SeenBuyer, ...]:
    return tuple(_see_buyer(state, person, present) for person, present in _everybody(state))


def _deal(state: State) -> SeenDeal | None:
    return _see_deal(state, state.street.deal) if state.street.deal is not None else None


def _sales_left(state: State) -> int:
    return max(0, state.level.rules.sells_a_visit - state.street.sold)


def _everybody(state: State) -> list[tuple[Person, Present]]:
    pairs = ((person_of(state.level, p.person), p) for p in state.street.present)
    return [(person, present) for person, present in pairs if person is not None]


def _left(state: State, present: Present) -> int:
    left = 0 if present.gone else state.level.rules.sells_a_person - present.bought
    return max(0, min(left, state.level.rules.sells_a_visit - state.street.sold))


def _see_buyer(state: State, person: Person, present: Present) -> SeenBuyer:
    return SeenBuyer(
        id=person.id,
        sign=say(sign_of(person)),
        likes=person.likes,
        others=person.others,
        minds=minds(person.ears),
        refuses=person.refuses,
        purse_kop=person.purse_kop,
        wants=person.wants,
        owns=songs_of(state, person.id),
        left=_left(state, present),
    )


def _guesses(state: State) -> tuple[SeenGuess, ...]:
    """Guess what each thing one carries might bring, before anybody has heard it."""
    carried = {item.number for item in on_body(state)}
    pieces = [piece_of(state, bone) for bone in state.stock.bones if bone.number in carried]
    things = [thing for thing in state.stock.things if thing.number in carried]
    guesses = []
    for person, present in _everybody(state):
        if not _left(state, present):
            continue
        for piece in pieces:
            guesses.append(SeenGuess(person.id, piece.bone.number, guess_kop(state, person, piece)))
        wants = dict(person.wants)
        for thing in things:
            if wants.get(kind_of(state.level, thing).kind):
                kop = max(0, thing_price(state, person, thing).kop)
                guesses.append(SeenGuess(person.id, thing.number, kop))
    return tuple(guesses)


def _see_deal(state: State, deal: Deal) -> SeenDeal:
    return SeenDeal(
        buyer=deal.buyer,
        item=deal.item,
        ask_kop=deal.ask_kop,
        price_kop=deal.worth_kop,
        agreed=deal.agreed_kop > 0,
        countered=deal.countered,
        calm_kop=deal.worth_kop * state.level.rules.calm_percent // 100,
        terms=(*deal.terms, *_agreed_beside(deal)),
    )


def _agreed_beside(deal: Deal) -> tuple[Term, ...]:
    """Give the line that leads from what it is worth to him to what was agreed."""
    more_kop = deal.worth_kop - max(0, sum(term.amount for term in deal.terms))
    if not deal.agreed_kop or not more_kop:
        return ()
    return (Term(say("term-asked-less" if more_kop < 0 else "term-last-word"), more_kop),)


STREET: Mapping[str, Callable[[State], Any]] = MappingProxyType(
    {
        "district": lambda state: district_here(state).id,
        "patrol_steps": lambda state: state.street.steps,
        "stop": _stop,
        "leave": lambda state: as_risk(patrol.leave_percent(state)),
        "takes": patrol.takes,
        "fine_kop": patrol.expected_fine_kop,
        "buyers": _buyers,
        "guesses": _guesses,
        "deal": _deal,
        "full": full_percent,
        "sales_left": _sales_left,
        "papers": see_papers,
    }
)
"""What is read from a state, for every field of ``SeenStreet``."""
