"""Shows a state as a player may know it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from game.city.accounts import missing_blocks
from game.city.air import see_radio
from game.city.bench import lathe_now
from game.city.dates import nights_until
from game.city.difficulty import Movement, tries_left
from game.city.glimpse import glimpse
from game.city.hospital import bin_today
from game.city.lookup import date_of, place_of
from game.city.needle import dull_um, has_sapphire
from game.city.seen import Seen, SeenHome, SeenHospital, SeenWorkshop
from game.city.state import State
from game.city.veil import VEILS
from game.city.view_diary import (
    see_diary,
    see_end,
    see_goal,
    see_marks,
    see_news,
    see_report,
    see_warnings,
)
from game.city.view_map import raid_risk, see_places
from game.city.view_port import see_port
from game.city.view_risk import as_risk
from game.city.view_stock import see_bones, see_films, see_masters, see_spots, see_things
from game.city.view_street import see_street
from game.city.view_talk import see_story
from game.city.workshop import knock_percent, knock_terms

__all__ = ["Seen", "view"]

ROOMS = ("port", "hospital", "workshop", "street")
"""Kinds of places that show what is in them only to whoever is there."""


def view(state: State) -> Seen:
    """Show everything a player can know now; each part is looked at when it is asked for."""
    exact, here = state.measure.exact, _kind_here(state)

    def look(name: str) -> Any:
        part = PARTS[name](state)
        return part if exact or name not in VEILS else VEILS[name](part)

    elsewhere = {kind: None for kind in ROOMS if kind != here}
    return glimpse(Seen, look, kind=here, **elsewhere)


def _days_left(state: State) -> int:
    return nights_until(state.level.days, state.clock.day, state.level.start.due)


def _tries(state: State) -> tuple[Movement, ...]:
    over = bool(state.clock.over)
    return () if over else tries_left(state.measure, state.grace, date=date_of(state))


def _kind_here(state: State) -> str:
    place = place_of(state.level, state.visit.place)
    return place.kind if place is not None else ""


def _see_home(state: State) -> SeenHome:
    return glimpse(SeenHome, lambda name: HOME[name](state))


def _see_hospital(state: State) -> SeenHospital:
    hospital = state.level.hospital
    done = state.visit.visited > 0
    return SeenHospital(bin_today(state), hospital.limit, done, hospital.closed_days)


def _see_workshop(state: State) -> SeenWorkshop:
    left = max(0, state.level.rules.pressings - state.visit.pressed)
    knock = as_risk(knock_percent(state), knock_terms(state))
    return SeenWorkshop(
        lathe_now(state), left, knock, dull_um=dull_um(state), sapphire=has_sapphire(state)
    )


HOME: Mapping[str, Callable[[State], Any]] = MappingProxyType(
    {
        "spots": lambda state: see_spots(state, "home"),
        "raid": raid_risk,
        "warned": lambda state: state.law.raid_warning > 0,
        "radio": see_radio,
    }
)
"""What is read from a state, for every field of ``SeenHome``."""
PARTS: Mapping[str, Callable[[State], Any]] = MappingProxyType(
    {
        "level": lambda state: state.level.id,
        "day": lambda state: state.clock.day,
        "days": lambda state: state.level.days,
        "date": date_of,
        "block": lambda state: state.clock.block,
        "here": lambda state: state.visit.place,
        "cash_kop": lambda state: state.purse.cash_kop,
        "debt_kop": lambda state: state.purse.debt_kop,
        "due": lambda state: state.level.start.due,
        "days_left": _days_left,
        "bill_kop": lambda state: state.level.rules.bill_kop,
        "dossier": lambda state: state.law.dossier,
        "goal": see_goal,
        "places": see_places,
        "films": see_films,
        "bones": see_bones,
        "things": see_things,
        "masters": see_masters,
        "body": lambda state: see_spots(state, "body"),
        "home": _see_home,
        "port": see_port,
        "hospital": _see_hospital,
        "workshop": _see_workshop,
        "street": see_street,
        "warnings": see_warnings,
        "news": see_news,
        "diary": see_diary,
        "marks": see_marks,
        "report": see_report,
        "end": see_end,
        "story": see_story,
        "work_missing": missing_blocks,
        "mode": lambda state: state.mode,
        "tries": _tries,
    }
)
"""What is read from a state, for every field of ``Seen`` but the kind of the place."""
