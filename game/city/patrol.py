"""The patrol: it comes nearer with every act, and may want to see papers when it is here."""

from dataclasses import replace

from game.city.chance import roll
from game.city.events import PatrolNearer, PatrolPassed, Spoke, Stopped
from game.city.hours import end_block
from game.city.law import (
    can_be_found,
    count_serious,
    find,
    fine_kop,
    grow_dossier,
    raise_heat,
    seize,
)
from game.city.level import Place
from game.city.lookup import district_here, district_index, heat_of, percent_now
from game.city.said import Term, say
from game.city.state import Asked, State, Street
from game.city.stock import on_body, spots_of
from game.city.turn import Turn
from game.city.whole import clamp

STOP_LINES = (16, 17, 18, 19, 21, 22, 23, 25, 27)
PASS_LINES = (20, 24, 28)
SEARCH_HEAT = 600
MOST_PERCENT = 95
BARE_DIVISOR = 5
"""Bareness that adds one point to the chance of a stop."""
NEAREST_STEPS = 4
"""From here on, walking away may be noticed."""
LEAST_STEPS = 3
STEP_SCATTER = 3
CLEAN_DIVISOR = 3
"""A search that finds nothing writes this part of one that does."""


def steps_until(state: State, place: Place) -> int:
    """Give the steps until a patrol is here, for whoever comes to a corner in this block."""
    district = state.level.districts[district_index(state.level, place.district)]
    clock = state.clock
    late = roll(state.luck, "steps", clock.day, clock.block, place.id, sides=STEP_SCATTER)
    steps = (district.patrol_steps - late) * 100 // percent_now(state, "patrols", district.id)
    return clamp(steps, LEAST_STEPS, 40)


def stop_terms(state: State, district: str, street: Street) -> tuple[Term, ...]:
    """Give what makes them stop somebody, in points."""
    rules = state.level.rules
    base, heat = rules.stop_base, heat_of(state, district) // rules.stop_slope
    usual = base + heat
    bare = street.bare // BARE_DIVISOR
    terms = (
        Term(say("term-street"), base),
        Term(say("term-heat", points=heat_of(state, district) // 100), heat),
        Term(say("term-sweep"), usual * percent_now(state, "patrols", district) // 100 - usual),
        Term(say("term-bare"), bare),
    )
    return tuple(term for term in terms if term.amount)


def shown_percent(state: State) -> int:
    """Give the chance that they stop us when they are here, as it is shown now."""
    return stop_percent(state, district_here(state).id, state.street)


def stop_percent(state: State, district: str, street: Street) -> int:
    """Give the chance of a stop in a district."""
    return summed(stop_terms(state, district, street))


def summed(terms: tuple[Term, ...]) -> int:
    """Give the chance that terms come to."""
    return clamp(sum(term.amount for term in terms), 0, MOST_PERCENT)


def leave_percent(state: State) -> int:
    """Give the chance that they stop us if we walk away now."""
    near = max(0, NEAREST_STEPS - state.street.steps)
    return shown_percent(state) * near // NEAREST_STEPS


def step_nearer(turn: Turn, percent: int) -> None:
    """Let the patrol take a step; when it is here, it stops us by the chance that was shown."""
    street = turn.state.street
    steps = max(0, street.steps - 1)
    turn.change(street=replace(street, steps=steps))
    turn.tell(PatrolNearer(steps))
    if steps > 0:
        return
    if _is_stopped(turn.state, percent):
        stop(turn, percent)
    else:
        pass_by(turn)


def walk_past(turn: Turn) -> None:
    """Walk away without running; they may call us back."""
    percent = leave_percent(turn.state)
    if percent and _is_stopped(turn.state, percent):
        stop(turn, percent)
    else:
        end_block(turn)


def stop(turn: Turn, percent: int) -> None:
    """Documents, citizen."""
    state, rules = turn.state, turn.rules
    where = (state.clock.day, state.clock.block, state.street.passed)
    line = STOP_LINES[roll(state.luck, "stop line", *where, sides=len(STOP_LINES))]
    turn.tell(Stopped(percent), Spoke("patrol", f"street-{line}"))
    if turn.level.papers.asked:
        pockets = [spot.id for spot in spots_of(state, "body")]
        zone = pockets[roll(state.luck, "named", *where, sides=len(pockets))]
        turn.change(asked=Asked(max(1, percent), zone))
        return
    found = find(state, "patrol", on_body(state))
    raise_heat(turn, district_here(state).id, SEARCH_HEAT)
    if found:
        seize(turn, "patrol", found, warning=state.visit.warning)
        grow_dossier(turn, rules.dossier_search + rules.dossier_item * len(found), "search")
        count_serious(turn, found)
    else:
        turn.note("risk", say("entry-search-nothing"))
        grow_dossier(turn, rules.dossier_search // CLEAN_DIVISOR, "search")
    end_block(turn)


def takes(state: State) -> int:
    """Give how many things a search would find at most."""
    return len(can_be_found(state, on_body(state)))


def expected_fine_kop(state: State) -> int:
    """Give the fine if a search found all that can be found."""
    return fine_kop(state, can_be_found(state, on_body(state)))


def _is_stopped(state: State, percent: int) -> bool:
    clock, street = state.clock, state.street
    where = (clock.day, clock.block, state.visit.place, street.passed)
    return roll(state.luck, "stop", *where, sides=100) < percent


def pass_by(turn: Turn) -> None:
    """Let them go by, this time."""
    state = turn.state
    district = district_here(state)
    line = PASS_LINES[roll(state.luck, "pass", state.clock.day, sides=len(PASS_LINES))]
    turn.tell(PatrolPassed(), Spoke("patrol", f"street-{line}"))
    steps = max(
        LEAST_STEPS, district.patrol_steps * 100 // percent_now(state, "patrols", district.id)
    )
    turn.change(street=replace(state.street, steps=steps, passed=state.street.passed + 1))
