"""From coat to coat: what a hand makes of a sale that was agreed."""

from dataclasses import replace

import pytest
from city_sample import act, at, fresh, kinds, reason, verdict

from game.city import commands as do
from game.city.discs import Blank
from game.city.state import Bone, Present, State
from game.city.view import view

BONE = Bone(
    1, "blue_lamp", Blank(1, "chest", 3, 240, 300, 180, 200, 120, 40, 88, name_cut=True),
    verdict(), "coat",
)  # fmt: skip


def agreed() -> State:
    """Stand before somebody who has named his price, with nobody near."""
    state = at(fresh(), "corner", block=1)
    state = replace(
        state,
        stock=replace(state.stock, bones=(BONE,)),
        street=replace(state.street, steps=9, present=(Present("kostya"),)),
    )
    state = act(state, do.Offer("kostya", 1, 2000))[0]
    deal = state.street.deal
    return state if deal is None or deal.agreed_kop else act(state, do.Accept())[0]


def test_a_clean_hand_sells_and_shows_nothing() -> None:
    before = agreed()
    usual = act(before, do.HandOver())[0]
    clean, events = act(before, do.HandOver(outcome="handed", seen=0))
    assert "Sold" in kinds(events)
    assert clean.purse.cash_kop == usual.purse.cash_kop > before.purse.cash_kop
    assert clean.street.bare < usual.street.bare


def test_the_more_was_seen_the_likelier_is_a_stop() -> None:
    before = agreed()
    bare = [act(before, do.HandOver(seen=seen))[0].street.bare for seen in (0, 200, 600, 1000)]
    assert bare == sorted(bare)
    assert bare[0] < bare[-1]


def test_who_walks_keeps_the_disc_and_gets_nothing() -> None:
    before = agreed()
    after, events = act(before, do.HandOver(outcome="walked", seen=100))
    assert "Sold" not in kinds(events)
    assert after.stock.bones == before.stock.bones
    assert after.purse.cash_kop == before.purse.cash_kop
    assert after.street.deal is None


@pytest.mark.parametrize("outcome", ["dropped", "caught"])
def test_what_falls_or_is_seen_is_gone_and_was_warned_of(outcome: str) -> None:
    before = agreed()
    after, events = act(before, do.HandOver(outcome=outcome, seen=900))
    assert not after.stock.bones
    assert after.purse.cash_kop <= before.purse.cash_kop
    assert ("Stopped" in kinds(events)) is (outcome == "caught")
    losses = [entry for entry in view(after).diary if entry.kind == "loss"]
    assert losses
    assert all(entry.warning is not None for entry in losses)


def test_no_hand_does_the_impossible() -> None:
    before = agreed()
    for command in (
        do.HandOver(outcome="flew", seen=0),
        do.HandOver(seen=1001),
        do.HandOver(seen=-2),
        do.HandOver(outcome="dropped"),
        do.HandOver(calmly=True, seen=10),
    ):
        assert reason(before, command) == "refuse-hand", command
