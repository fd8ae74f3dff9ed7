"""Shows a state as a player may know it."""

from game.city.accounts import missing_blocks
from game.city.air import see_radio
from game.city.bench import lathe_now
from game.city.dates import nights_until
from game.city.hospital import bin_today
from game.city.lookup import date_of, place_of
from game.city.needle import dull_um, has_sapphire
from game.city.seen import Seen, SeenHome, SeenHospital, SeenWorkshop
from game.city.state import State
from game.city.stock import masters
from game.city.veil import veiled
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
from game.city.view_stock import see_bone, see_film, see_masters, see_spots, see_thing
from game.city.view_street import see_street
from game.city.view_talk import see_story
from game.city.workshop import knock_percent, knock_terms

__all__ = ["Seen", "view"]


def view(state: State) -> Seen:
    """Show everything a player can know now."""
    seen = _uncovered(state)
    return seen if state.measure.exact else veiled(seen)


def _uncovered(state: State) -> Seen:
    level, clock = state.level, state.clock
    kind = _kind_here(state)
    songs = masters(state)
    return Seen(
        level=level.id,
        day=clock.day,
        days=level.days,
        date=date_of(state),
        block=clock.block,
        here=state.visit.place,
        kind=kind,
        cash_kop=state.purse.cash_kop,
        debt_kop=state.purse.debt_kop,
        due=level.start.due,
        days_left=nights_until(level.days, clock.day, level.start.due),
        bill_kop=level.rules.bill_kop,
        dossier=state.law.dossier,
        goal=see_goal(state),
        places=see_places(state),
        films=tuple(see_film(state, film, songs) for film in state.stock.films),
        bones=tuple(see_bone(state, bone) for bone in state.stock.bones),
        things=tuple(see_thing(state, thing) for thing in state.stock.things),
        masters=see_masters(state),
        body=see_spots(state, "body"),
        home=_see_home(state),
        port=see_port(state) if kind == "port" else None,
        hospital=_see_hospital(state) if kind == "hospital" else None,
        workshop=_see_workshop(state) if kind == "workshop" else None,
        street=see_street(state) if kind == "street" else None,
        warnings=see_warnings(state),
        news=see_news(state),
        diary=see_diary(state),
        marks=see_marks(state),
        report=see_report(state),
        end=see_end(state),
        story=see_story(state),
        work_missing=missing_blocks(state),
        mode=state.mode,
    )


def _kind_here(state: State) -> str:
    place = place_of(state.level, state.visit.place)
    return place.kind if place is not None else ""


def _see_home(state: State) -> SeenHome:
    warned = state.law.raid_warning > 0
    return SeenHome(see_spots(state, "home"), raid_risk(state), warned, see_radio(state))


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
