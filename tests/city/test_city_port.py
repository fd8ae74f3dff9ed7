"""The port: what is bought, where it goes, and what the gate makes of it."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, lying_at, reason, with_bones, with_purse

from game.city import commands as do
from game.city.events import GateResolved, Lost
from game.city.gate import gate_of, open_percent
from game.city.step import step
from game.city.view import view

LAMP = 20_000
NYLONS = 20_020


def quay(seed=1, **fields):
    return at(with_purse(fresh(seed), cash_kop=50_000, **fields), "port")


def elsewhere(*spots):
    """Find a seed whose officer pats none of these spots."""
    return next(seed for seed in range(50) if gate_of(fresh(seed)).patted not in spots)


def test_what_is_bought_lies_in_the_open_bag_and_is_paid():
    state, _ = act(quay(), do.Buy("rec_lamp"))
    assert lying_at(state, LAMP) == "bag"
    price_kop = view(quay()).port.lots[0].price_kop
    assert state.purse.cash_kop == 50_000 - price_kop
    assert 4600 * 90 // 100 <= price_kop <= 4600 * 110 // 100


def test_it_can_be_put_back_for_the_same_money_today_only():
    state, _ = act(quay(), do.Buy("rec_lamp"), do.PutBack(LAMP))
    assert state.purse.cash_kop == 50_000
    assert state.stock.things == quay().stock.things
    state, _ = act(state, do.Buy("rec_lamp"), do.Hide(LAMP, "sleeve"), do.PassGate())
    state = at(state, "home")
    state, _ = act(state, do.Hide(LAMP, "bag"), do.Leave())
    assert reason(at(state, "port"), do.PutBack(LAMP)) == "refuse-not-bought-here"


def test_what_cannot_be_bought_says_why():
    assert reason(quay(), do.Buy("mirror")) == "refuse-no-good"
    poor = at(with_purse(fresh(), cash_kop=10), "port")
    assert reason(poor, do.Buy("rec_lamp")) == "refuse-no-money"
    state, _ = act(quay(), do.Buy("rec_lamp"))
    assert reason(state, do.Buy("rec_lamp")) == "refuse-none-left"
    late = replace(fresh(), clock=replace(fresh().clock, day=4))
    assert reason(at(late, "port"), do.Buy("rec_lamp")) == "refuse-no-ship"
    assert view(at(late, "port")).port.ship == ""


def test_with_goods_in_the_bag_the_only_way_out_is_the_gate():
    state, _ = act(quay(), do.Buy("nylons"))
    assert reason(state, do.Leave()) == "refuse-gate-first"
    state, _ = act(quay(), do.Leave())
    assert state.clock.block == 1


def test_hiding_lowers_what_he_feels_and_the_sleeve_hides_all():
    state, _ = act(quay(elsewhere("sleeve", "bag")), do.Buy("rec_lamp"))
    bare = view(state).port
    hidden = view(act(state, do.Hide(LAMP, "sleeve"))[0]).port
    assert hidden.exposure < bare.exposure
    assert hidden.exposure_terms != bare.exposure_terms
    assert hidden.fine_kop == 0 < bare.fine_kop


def test_where_he_pats_he_feels_more_and_finds_more():
    seed = next(seed for seed in range(50) if gate_of(fresh(seed)).patted == "coat")
    state, _ = act(quay(seed), do.Buy("rec_lamp"), do.Hide(LAMP, "coat"))
    seen = view(state).port
    assert [spot.id for spot in seen.spots if spot.patted] == ["coat"]
    assert next(spot.cover for spot in seen.spots if spot.patted) == 36
    assert any(term.said.key == "term-patted" for term in seen.exposure_terms)
    other = view(act(state, do.Hide(LAMP, "mattress"))[0]).port
    assert other.exposure < seen.exposure


def test_the_shown_chance_is_the_chance():
    gate = gate_of(fresh())
    assert open_percent(gate, gate.care_lo - 1) == 0
    assert open_percent(gate, gate.care_hi) == 100
    opened = wanted = 0
    for seed in range(300):
        state, _ = act(quay(seed), do.Buy("rec_lamp"), do.Buy("nylons"), do.Buy("nylons"))
        percent = view(state).port.risk.percent
        wanted += percent
        _, events = act(state, do.PassGate())
        resolved = next(e for e in events if isinstance(e, GateResolved))
        assert resolved.percent == percent
        opened += resolved.opened
    assert abs(opened - wanted / 100) < 26  # three standard errors of 300 throws


def opened_gate():
    for seed in range(300):
        if gate_of(fresh(seed)).patted == "sleeve":
            continue
        state, _ = act(
            quay(seed), do.Buy("rec_lamp"), do.Buy("nylons"), do.Buy("nylons"), do.Buy("nylons")
        )
        state, _ = act(state, do.Hide(NYLONS, "sleeve"))
        after, events = act(state, do.PassGate())
        if any(isinstance(e, Lost) for e in events):
            return state, after, events
    raise AssertionError("he never opened")


def test_an_opened_bag_costs_goods_and_a_share_of_the_money_but_never_the_sleeve():
    before, after, events = opened_gate()
    lost = next(e for e in events if isinstance(e, Lost))
    assert lost.cause == "gate"
    assert lost.items
    assert NYLONS not in lost.items
    assert lying_at(after, NYLONS) == "table"
    assert 0 < lost.kop <= before.purse.cash_kop * LEVEL.rules.fine_percent // 100
    assert after.purse.cash_kop == before.purse.cash_kop - lost.kop
    assert after.law.dossier > before.law.dossier
    assert before.memory.entries[lost.warning - 1].said.key == "warn-gate"


def test_two_finds_cost_the_sailor():
    state = replace(fresh(), town=replace(fresh().town, finds=(("juhan", 2),)))
    state = at(state, "port")
    assert reason(state, do.Buy("nylons")) == "refuse-sailor-lost"
    assert all(lot.why_not.key == "refuse-sailor-lost" for lot in view(state).port.lots)


def test_a_gift_calms_by_what_was_shown():
    state, _ = act(quay(), do.Buy("rec_lamp"), do.Buy("nylons"))
    port = view(state).port
    relief = next(thing.relief for thing in port.bag if thing.number == NYLONS)
    after, events = act(state, do.PassGate(NYLONS))
    resolved = next(e for e in events if isinstance(e, GateResolved))
    assert resolved.percent == open_percent(gate_of(state), port.exposure - relief)
    assert Lost("offer", (NYLONS,), 0, state.visit.warning) in events
    assert lying_at(after, NYLONS) == ""


def test_a_gift_must_be_at_hand():
    state, _ = act(quay(), do.Buy("rec_lamp"))
    assert reason(state, do.PassGate(10_001)) == "refuse-not-with-us"
    assert reason(state, do.PassGate(77)) == "refuse-no-item"


def test_a_pouch_is_a_spot_as_long_as_one_has_it():
    assert reason(act(quay(), do.Buy("rec_lamp"))[0], do.Hide(LAMP, "pouch")) == (
        "refuse-spot-not-here"
    )
    state, _ = act(quay(), do.Buy("pouch"), do.Buy("rec_lamp"), do.Hide(LAMP, "pouch"))
    pouch = next(t.number for t in state.stock.things if t.good == "pouch")
    assert lying_at(act(state, do.PutBack(pouch))[0], LAMP) == "bag"
    passed, _ = act(state, do.PassGate())
    assert lying_at(passed, LAMP) == "table"
    assert lying_at(passed, pouch) == ""


def test_bones_on_the_body_are_felt_too():
    carrying = at(with_bones(fresh(), 5, spot="bag"), "port")
    assert view(carrying).port.exposure > view(quay()).port.exposure


@pytest.mark.parametrize("spot", ["table", "moon"])
def test_nothing_on_the_quay_can_be_put_into_the_room(spot):
    state, _ = act(quay(), do.Buy("nylons"))
    assert reason(state, do.Hide(NYLONS, spot)).startswith("refuse-")
    assert step(state, do.Hide(10_001, "sleeve"))[1][0].reason == "refuse-not-with-us"
