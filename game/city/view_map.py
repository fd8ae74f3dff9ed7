"""Shows the map: what each place takes, brings and risks in this block."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city import patrol
from game.city.facts import Known
from game.city.gate import exposure_of, gate_of
from game.city.glimpse import glimpse
from game.city.job import wage_kop
from game.city.law import raid_percent
from game.city.level import Place
from game.city.lookup import changes_now, heat_of, is_swept_now
from game.city.said import Said, Term, say
from game.city.seen import SeenPlace, SeenRisk
from game.city.state import State, Street
from game.city.stock import on_body
from game.city.tale import holds
from game.city.view_port import gate_risk
from game.city.view_risk import as_risk
from game.city.view_talk import see_offers
from game.city.visits import news_of, why_not
from game.city.workshop import KNOCK_BASE


def see_places(state: State) -> tuple[SeenPlace, ...]:
    """Show every place of the map."""
    known = Known(state)
    return tuple(
        _see_place(state, place) for place in state.level.places if holds(known, place.when)
    )


def raid_risk(state: State) -> SeenRisk:
    """Show the chance of a raid in the coming night."""
    if state.law.raid_warning:
        return as_risk(100, (Term(say("term-knocked"), 100),))
    if state.clock.block == len(KNOCK_BASE) - 1:
        return as_risk(0)
    if state.trade.rest:
        return as_risk(0, (Term(say("term-inventory"), 0),))
    percent = raid_percent(state)
    if state.trade.called:
        return as_risk(percent, (Term(say("term-called"), percent),))
    points = state.law.dossier // 100
    return as_risk(percent, (Term(say("term-dossier", points=points), percent),) if percent else ())


def _see_place(state: State, place: Place) -> SeenPlace:
    return glimpse(
        SeenPlace,
        lambda name: PLACE[name](state, place),
        id=place.id,
        kind=place.kind,
        district=place.district,
    )


def _patrol_steps(state: State, place: Place) -> int:
    return patrol.steps_until(state, place) if place.kind == "street" else 0


def _why_not(state: State, place: Place) -> Said | None:
    return say("refuse-over") if state.clock.over else why_not(state, place)


def _news(state: State, place: Place) -> Said | None:
    return news_of(state, place) or _change_of(state, place) or _empty_hands(state, place)


def _empty_hands(state: State, place: Place) -> Said | None:
    """Say beforehand that in a street there would be nothing to do."""
    if place.kind != "street" or any(item.kind != "film" for item in on_body(state)):
        return None
    return say("news-empty")


def _risk(state: State, place: Place) -> SeenRisk:
    if place.kind == "street":
        terms = patrol.stop_terms(state, place.district, Street())
        return as_risk(patrol.summed(terms), terms)
    if place.kind == "port":
        gate = gate_of(state)
        exposure, why = exposure_of(state, gate, on_body(state)) if gate is not None else (0, ())
        return gate_risk(gate, exposure, why)
    if place.kind == "workshop":
        base = KNOCK_BASE[state.clock.block % len(KNOCK_BASE)]
        return as_risk(base, (Term(say("term-hour"), base),))
    return raid_risk(state) if place.kind == "home" else as_risk(0)


def _takes(state: State, place: Place) -> Said:
    if place.kind == "job":
        return say("takes-job", kop=wage_kop(state, place))
    if place.kind == "home":
        return say("takes-home", points=state.level.rules.heat_low // 100)
    return say(f"takes-{place.kind}")


def _change_of(state: State, place: Place) -> Said | None:
    if place.kind != "street":
        return None
    changes = changes_now(state, "patrols", place.district)
    if changes:
        return say(f"change-{changes[0].id}")
    return say("change-ordered") if is_swept_now(state) else None


PLACE: Mapping[str, Callable[[State, Place], Any]] = MappingProxyType(
    {
        "heat": lambda state, place: heat_of(state, place.district),
        "risk": _risk,
        "patrol_steps": _patrol_steps,
        "why_not": _why_not,
        "takes": _takes,
        "news": _news,
        "offers": see_offers,
    }
)
"""What is read from a state, for the fields of ``SeenPlace`` that stand in no level."""
