"""Coming and going: a block of the day is spent at one place."""

from game.city import port, story, street
from game.city.commands import GoTo, Leave
from game.city.dates import day_of_month
from game.city.events import Arrived, LaidLow
from game.city.facts import Known
from game.city.hours import end_block
from game.city.job import work
from game.city.law import grow_dossier, raise_heat
from game.city.level import BLOCKS, Place
from game.city.lookup import place_of, ship_here
from game.city.said import Said, say
from game.city.state import State
from game.city.tale import holds
from game.city.turn import CannotBeDone, Turn, refuse


def why_not(state: State, place: Place) -> Said | None:
    """Tell why a place cannot be entered in this block, if so."""
    now = state.clock.block % len(BLOCKS)
    if BLOCKS[now] not in place.blocks:
        later = ((now + ahead) % len(BLOCKS) for ahead in range(1, len(BLOCKS)))
        opens = next((block for block in later if BLOCKS[block] in place.blocks), None)
        if opens is None:
            return say("refuse-not-for-us")
        return say("refuse-closed-block", opens=f"opens-{opens}")
    if place.kind == "hospital" and state.clock.day < state.town.hospital_from:
        return say("refuse-closed-door", days=state.town.hospital_from - state.clock.day)
    if not holds(Known(state), place.when):
        return say("refuse-not-for-us")
    if place.kind == "errand" and story.due_at(state, place) is None:
        return say("refuse-no-errand")
    return None


def go_to(turn: Turn, command: GoTo) -> None:
    """Spend this block at a place."""
    if turn.state.visit.place:
        raise refuse("visiting")
    place = place_of(turn.level, command.place)
    if place is None:
        raise refuse("no-place")
    closed = why_not(turn.state, place)
    if closed is not None:
        raise CannotBeDone(closed.key, closed.args)
    turn.visit(place=place.id)
    turn.tell(Arrived(place.id))
    if place.kind == "job" and story.due(turn.state) is not None:
        return
    arrive = {"job": work, "port": port.arrive, "hospital": _look_out, "street": street.arrive}
    if place.kind in arrive:
        arrive[place.kind](turn, place)


def leave(turn: Turn, command: Leave) -> None:
    """End the visit and the block."""
    del command
    place = place_of(turn.level, turn.state.visit.place)
    if place is None:
        raise refuse("on-map")
    if place.kind == "street":
        street.walk_away(turn)
        return
    if place.kind == "port" and turn.state.visit.bought:
        raise refuse("gate-first")
    if place.kind == "home":
        _lie_low(turn)
    end_block(turn)


def _look_out(turn: Turn, place: Place) -> None:
    """Hear the orderly's steps."""
    said = say("warn-orderly", place=f"place-{place.id}-name", days=turn.level.hospital.closed_days)
    turn.visit(warning=turn.note("risk", said))


def _lie_low(turn: Turn) -> None:
    """Spend the block behind the curtain."""
    turn.tell(LaidLow())
    for district in turn.level.districts:
        raise_heat(turn, district.id, -turn.rules.heat_low)
    grow_dossier(turn, -turn.rules.dossier_low, "low")


def news_of(state: State, place: Place) -> Said | None:
    """Give what one knows of a place today."""
    if place.kind == "port":
        return _news_of_port(state)
    if place.kind == "hospital" and state.clock.day < state.town.hospital_from:
        return say("news-closed-door", days=state.town.hospital_from - state.clock.day)
    return None


def _news_of_port(state: State) -> Said:
    ship = ship_here(state)
    if ship is None:
        return say("news-no-ship")
    return say("news-ship", ship=f"ship-{ship.id}-name", last_day=day_of_month(ship.leaves))
