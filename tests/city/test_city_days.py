"""Hours and nights: what a block takes, what a night does, and how a run ends."""

from dataclasses import replace

import pytest
from city_sample import (
    DAYS,
    LEVEL,
    act,
    at,
    fresh,
    kinds,
    reason,
    ruled,
    with_bones,
    with_law,
    with_purse,
)

from game.city import commands as do
from game.city.events import BlockBegan, DayBegan, DayEnded, Earned, Ended
from game.city.said import say
from game.city.step import step
from game.city.view import view


def stay(state, blocks):
    for _ in range(blocks):
        if not state.clock.over:
            state, _ = act(state, do.GoTo("home"), do.Leave())
    return state


def test_a_visit_takes_a_block_and_four_blocks_a_day():
    state, events = act(fresh(), do.GoTo("home"), do.Leave())
    assert BlockBegan(0, 1) in events
    assert stay(state, 3).clock.day == 1


def test_the_night_sends_a_bill_and_a_morning_with_its_paper():
    state = replace(fresh(), clock=replace(fresh().clock, day=2, block=3))
    cash_kop = state.purse.cash_kop
    state, events = act(state, do.GoTo("home"), do.Leave())
    assert state.purse.cash_kop == cash_kop - LEVEL.rules.bill_kop
    assert any(isinstance(e, DayEnded) and e.day == 2 and e.bill for e in events)
    assert DayBegan(3, DAYS[3], ("sweep",)) in events
    assert view(state).report


def test_work_pays_at_once_and_the_block_is_over():
    state, events = act(fresh(), do.GoTo("job"))
    assert Earned(1100) in events
    assert (state.clock.block, state.visit.place) == (1, "")
    assert state.law.dossier == LEVEL.start.dossier - LEVEL.rules.dossier_job


def test_lying_low_cools_every_street():
    state, events = act(fresh(), do.GoTo("home"), do.Leave())
    assert "LaidLow" in kinds(events)
    assert state.law.heat == (0, 400)


def test_heat_and_fullness_fall_over_night():
    state = replace(fresh(), clock=replace(fresh().clock, block=3))
    state = replace(state, town=replace(state.town, full=(5000, 0)))
    state, _ = act(with_law(state, heat=(5000, 5000)), do.GoTo("workshop"), do.Leave())
    assert state.law.heat == (4400, 4400)
    assert state.town.full == (4000, 0)


def test_damp_eats_a_bone_where_it_is_damp_and_nowhere_else():
    state = with_bones(with_bones(fresh(), 1, spot="cistern"), 0)
    state = replace(state, clock=replace(state.clock, block=3))
    before = view(state).bones[0].now.grade
    state, _ = act(state, do.GoTo("home"), do.Leave())
    assert state.stock.bones[0].damp == 9
    assert view(state).bones[0].now.grade < before


def test_closed_places_say_why():
    state = replace(fresh(), clock=replace(fresh().clock, block=2))
    assert reason(state, do.GoTo("hospital")) == "refuse-closed-block"
    hospital = next(place for place in view(state).places if place.id == "hospital")
    assert hospital.why_not == say("refuse-closed-block", opens="opens-0")
    assert reason(state, do.GoTo("nowhere")) == "refuse-no-place"
    assert reason(state, do.Leave()) == "refuse-on-map"
    assert reason(at(state, "home"), do.GoTo("corner")) == "refuse-visiting"


def test_a_week_that_pays_the_debt_ends_well_and_is_rated():
    poor = stay(with_purse(fresh(), cash_kop=15_000 + 7 * 950), 28)
    rich = stay(with_purse(fresh(), cash_kop=15_000 + 7 * 950 + 12_000), 28)
    assert (poor.clock.over, poor.clock.rating) == ("week", 1)
    assert (rich.clock.over, rich.clock.rating) == ("week", 3)
    assert (rich.purse.debt_kop, rich.purse.cash_kop) == (0, 12_000)
    assert view(rich).end.kind == "week"


def test_a_debt_that_is_not_paid_ends_it_after_warnings():
    state = with_purse(fresh(), cash_kop=9000)
    for _ in range(28):
        last, (state, events) = state, act(state, do.GoTo("home"), do.Leave())
    assert [e.kind for e in events if isinstance(e, Ended)] == ["debt"]
    assert last.law.debt_warning == state.clock.warning > 0
    assert view(state).end.warning.key == "warn-debt"


def test_bankrupt_is_warned_of_and_ends_it():
    level = replace(ruled(bankrupt_kop=-2000), start=replace(LEVEL.start, cash_kop=0, debt_kop=0))
    state = stay(fresh(level=level), 28)
    assert (state.clock.over, state.clock.day) == ("bankrupt", 2)
    assert 0 < state.clock.warning < len(state.memory.entries)


def test_after_the_end_nothing_can_be_done():
    state = stay(with_purse(fresh(), cash_kop=0), 28)
    for command in (do.GoTo("home"), do.Leave(), do.PayDebt(1)):
        assert reason(state, command) == "refuse-over"


def test_the_debt_can_be_paid_in_parts_from_map_and_home():
    state, _ = act(fresh(), do.PayDebt(5000), do.GoTo("home"), do.PayDebt(2000))
    assert (state.purse.debt_kop, state.purse.cash_kop) == (8000, 13_000)
    state, _ = act(with_purse(state, cash_kop=9000), do.PayDebt(99_000))
    assert (state.purse.debt_kop, state.purse.cash_kop) == (0, 1000)
    assert reason(state, do.PayDebt(1)) == "refuse-no-debt"


@pytest.mark.parametrize("kop", [0, -1, -(10**30)])
def test_no_debt_grows_by_paying_nothing(kop):
    assert reason(fresh(), do.PayDebt(kop)) == "refuse-amount"


def test_fifteen_days_take_played_days():
    from game.city.hours import end_block
    from game.city.turn import Turn

    turn = Turn(at(fresh(), "home"))
    turn.visit(arrested=1)
    end_block(turn)
    assert (turn.state.clock.day, turn.state.clock.block) == (LEVEL.rules.lost_days, 0)
    assert turn.state.purse.cash_kop == LEVEL.start.cash_kop
    assert turn.state.visit.place == ""


def test_the_goal_counts_what_is_missing():
    goal = view(fresh()).goal
    assert goal.key == "goal-debt"
    assert dict(goal.args)["missing_kop"] == 15_000 + 6 * 950 - 20_000
    assert view(with_purse(fresh(), cash_kop=30_000)).goal.key == "goal-pay"
    assert view(with_purse(fresh(), debt_kop=0)).goal.key == "goal-last"
    assert view(with_purse(fresh(), debt_kop=0, cash_kop=9000)).goal.key == "goal-better"


def test_step_leaves_the_old_state_alone():
    state = fresh()
    before = repr(state)
    step(state, do.GoTo("home"))
    step(state, do.PayDebt(100))
    assert repr(state) == before
