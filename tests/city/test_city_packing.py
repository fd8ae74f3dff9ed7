"""Packing: a bag that was packed by hand hides better, as long as nothing in it changes."""

from dataclasses import replace

from city_sample import act, at, fresh, kinds, reason

from game.city import commands as do
from game.city.state import State, Thing
from game.city.view import view


def on_the_quay() -> State:
    state = at(fresh(), "port", block=0)
    things = (Thing(501, "rec_lamp", 4600, "bag"), Thing(502, "nylons", 2400, "bag"))
    return replace(state, stock=replace(state.stock, things=(*state.stock.things, *things)))


def felt(state: State) -> int:
    port = view(state).port
    assert port is not None
    return port.exposure


def test_a_packed_bag_is_felt_less() -> None:
    before = on_the_quay()
    after, events = act(before, do.Pack((501, 502), 70))
    assert "Packed" in kinds(events)
    assert felt(after) < felt(before)
    better, _ = act(before, do.Pack((502, 501), 80))
    assert felt(better) <= felt(after)


def test_it_holds_only_as_long_as_nothing_in_it_changes() -> None:
    packed, _ = act(on_the_quay(), do.Pack((501, 502), 70))
    changed, _ = act(packed, do.Hide(502, "sleeve"))
    plain, _ = act(on_the_quay(), do.Hide(502, "sleeve"))
    assert felt(changed) == felt(plain)


def test_a_careless_hand_hides_no_worse_than_none() -> None:
    before = on_the_quay()
    assert felt(act(before, do.Pack((501, 502), 0))[0]) == felt(before)


def test_only_what_lies_in_the_bag_is_packed() -> None:
    before = on_the_quay()
    for command in (do.Pack((501,), 50), do.Pack((501, 502, 9), 50), do.Pack((501, 502), 96)):
        assert reason(before, command) == "refuse-bag", command
    empty = at(fresh(), "port", block=0)
    assert reason(empty, do.Pack((), 50)) == "refuse-no-item"
