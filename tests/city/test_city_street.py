"""The street: what somebody hears and pays, and the patrol that comes nearer with each act."""

from dataclasses import replace

import pytest
from city_sample import LEVEL, act, at, fresh, kinds, lying_at, reason, with_bones, with_law

from game.city import commands as do
from game.city.events import Answered, Heard, Lost, PatrolNearer, Sold, Stopped
from game.city.level import Person
from game.city.state import Present
from game.city.view import view


def corner(count=2, *, seed=1, who="kostya", place="corner", **bones):
    """Stand in a street with some bones, and with just one person."""
    state = at(with_bones(fresh(seed), count, **bones), place)
    present = (Present(who, warning=state.visit.warning if who == "galoshes" else 0),)
    return replace(state, street=replace(state.street, present=present))


def answer(events):
    return next(event for event in events if isinstance(event, Answered))


def worth(state, item=901, who="kostya"):
    """Find out what somebody would give, by asking for it."""
    _, events = act(state, do.Offer(who, item, 999_999))
    return sum(term.amount for term in answer(events).terms)


def test_people_come_where_they_haunt_and_somebody_always_does():
    for seed in range(30):
        buyers = {b.id for b in view(at(fresh(seed), "corner", block=1)).street.buyers}
        assert buyers
        assert buyers <= {"kostya", "wolski", "edik"}
    assert not view(at(fresh(), "corner", block=0)).street.buyers


def test_a_fair_price_is_a_deal_and_handing_over_brings_the_money():
    state = corner()
    kop = worth(state)
    state, events = act(state, do.Offer("kostya", 901, kop))
    assert answer(events).answer == "deal"
    assert any(isinstance(event, Heard) for event in events)
    after, events = act(state, do.HandOver())
    assert Sold("kostya", 901, kop, False) in events
    assert after.purse.cash_kop == state.purse.cash_kop + kop
    assert after.purse.earned_kop == kop
    assert lying_at(after, 901) == ""


def test_calmly_costs_a_tenth_and_shows_nothing():
    state = corner()
    kop = worth(state)
    state, _ = act(state, do.Offer("kostya", 901, kop))
    loud, _ = act(state, do.HandOver())
    calm, events = act(state, do.HandOver(calmly=True))
    assert Sold("kostya", 901, kop * 90 // 100, True) in events
    assert calm.street.bare < loud.street.bare
    assert calm.law.heat[1] < loud.law.heat[1]


def test_the_lines_of_a_price_add_up_to_it():
    state = corner(grade=40)
    state, events = act(state, do.Offer("kostya", 901, 10))
    deal = view(state).street.deal
    assert deal.agreed
    assert deal.price_kop == 10
    assert deal.terms[-1].said.key == "term-asked-less"
    assert sum(term.amount for term in deal.terms) == 10
    assert sum(term.amount for term in deal.terms[:-1]) == worth(corner(grade=40))
    assert {term.said.key for term in answer(events).terms} >= {"term-title", "term-cut"}


def test_dear_is_countered_once_and_too_dear_ends_the_talk():
    state = corner()
    kop = worth(state)
    asked, events = act(state, do.Offer("kostya", 901, kop * 130 // 100))
    assert (answer(events).answer, answer(events).price_kop) == ("counter", kop)
    taken, _ = act(asked, do.Accept())
    assert view(taken).street.deal.agreed
    _, events = act(asked, do.Offer("kostya", 901, kop * 105 // 100))
    assert answer(events).answer == "deal"
    gone, events = act(asked, do.Offer("kostya", 901, kop * 120 // 100))
    assert answer(events).answer == "refuse"
    assert reason(gone, do.Offer("kostya", 901, 1)) == "refuse-gone"
    assert view(gone).street.buyers[0].left == 0


def test_declining_leaves_the_buyer_in_good_spirits():
    state, _ = act(corner(), do.Offer("kostya", 901, 10), do.Decline())
    assert view(state).street.deal is None
    assert view(state).street.buyers[0].left == 2


def test_ears_take_off_and_what_he_cannot_bear_ends_the_talk():
    good = corner(who="wolski")
    assert worth(good, who="wolski") > 0
    bone = good.stock.bones[0]
    swaying = replace(bone, verdict=replace(bone.verdict, wow_ppm=7000))
    drunk = replace(bone, verdict=replace(bone.verdict, wow_ppm=60_000))

    def holding(one):
        return replace(good, stock=replace(good.stock, bones=(one,)))

    assert worth(holding(swaying), who="wolski") < worth(good, who="wolski")
    after, events = act(holding(drunk), do.Offer("wolski", 901, 10))
    assert answer(events).answer == "refuse"
    assert next(e for e in events if isinstance(e, Heard)).remark.startswith("heard-wow-")
    assert reason(after, do.Offer("wolski", 901, 10)) == "refuse-gone"


def test_better_discs_are_worth_more_in_every_hand():
    for who in ("kostya", "wolski", "edik"):
        row = [worth(corner(who=who, grade=grade), who=who) for grade in (10, 40, 70, 100)]
        assert row == sorted(set(row))


def test_a_full_street_copies_and_owners_lower_the_price():
    state = corner(who="edik")
    full = replace(state, town=replace(state.town, full=(0, 5000)))
    copied = replace(state, town=replace(state.town, copies=(("low_moon", 2),)))
    owned = replace(state, town=replace(state.town, owned=(("edik", "low_moon"),)))
    for other in (full, copied, owned):
        assert worth(other, who="edik") < worth(state, who="edik")


def test_nobody_pays_more_than_the_purse_holds():
    state = corner(grade=100)
    poor = Person("kostya", 300, (("crooner", 200),), ("nevsky",))
    state = replace(state, level=replace(LEVEL, people=(poor,)))
    assert worth(state) == 300


def test_one_person_and_one_corner_have_enough_after_a_while():
    state = corner(4)
    state = replace(state, street=replace(state.street, steps=40))
    for item in (901, 902):
        state, _ = act(state, do.Offer("kostya", item, 10), do.HandOver())
    assert reason(state, do.Offer("kostya", 903, 10)) == "refuse-has-enough"
    full = replace(state, street=replace(state.street, sold=7, present=(Present("edik"),)))
    assert reason(full, do.Offer("edik", 903, 10)) == "refuse-corner-full"


def test_every_act_is_one_step_of_the_patrol():
    state = corner()
    steps = state.street.steps
    acts = (do.Offer("kostya", 901, 10), do.Decline(), do.Conceal(), do.Offer("kostya", 901, 9))
    for number, command in enumerate(acts, start=1):
        state, events = act(state, command)
        assert PatrolNearer(steps - number) in events
    assert view(state).street.patrol_steps == steps - len(acts)


def test_the_chance_that_was_shown_is_the_chance_that_is_rolled():
    stops = shown = 0
    for seed in range(300):
        state = with_law(corner(seed=seed), heat=(0, 6000))
        state = replace(state, street=replace(state.street, steps=1))
        percent = view(state).street.stop.percent
        shown += percent
        _, events = act(state, do.Offer("kostya", 901, 10))
        stopped = [event for event in events if isinstance(event, Stopped)]
        stops += len(stopped)
        assert all(event.percent == percent for event in stopped)
    assert abs(stops - shown / 100) < 26


def test_walking_away_is_safe_far_off_and_as_risky_as_shown_near_by():
    far = replace(corner(), street=replace(corner().street, steps=6))
    assert view(far).street.leave.percent == 0
    left, events = act(far, do.WalkAway())
    assert kinds(events) == ["Left", "BlockBegan"]
    assert left.clock.block == 1
    stops = shown = 0
    for seed in range(300):
        near = with_law(corner(seed=seed), heat=(0, 9000))
        near = replace(near, street=replace(near.street, steps=1))
        shown += view(near).street.leave.percent
        stops += "Stopped" in kinds(act(near, do.WalkAway())[1])
    assert abs(stops - shown / 100) < 26


def stopped_with(count, spot, **law):
    for seed in range(200):
        state = with_law(corner(count, seed=seed, spot=spot), heat=(0, 9000), **law)
        state = replace(state, street=replace(state.street, steps=1))
        after, events = act(state, do.Conceal() if spot == "sleeve" else do.WalkAway())
        if "Stopped" in kinds(events):
            return state, after, events
    raise AssertionError("nobody was ever stopped")


def test_a_search_takes_what_it_finds_and_fines_a_share():
    before, after, events = stopped_with(5, "bag")
    lost = next(event for event in events if isinstance(event, Lost))
    assert lost.cause == "patrol"
    assert len(lost.items) <= view(before).street.takes == 5
    assert 0 < lost.kop <= view(before).street.fine_kop
    assert lost.warning == before.visit.warning > 0
    assert after.clock.block == 1


def test_the_sleeve_is_never_found():
    before, after, events = stopped_with(4, "sleeve")
    assert view(before).street.takes == 0
    assert "Lost" not in kinds(events)
    assert len(after.stock.bones) == 4


def test_concealing_fills_the_sleeve_and_empties_the_hands():
    state = corner(6, spot="bag")
    state = replace(state, street=replace(state.street, bare=40))
    state, _ = act(state, do.Conceal())
    assert sorted(bone.at for bone in state.stock.bones).count("sleeve") == 4
    assert state.street.bare == 0


def test_a_decoy_is_readable_and_costs_the_disc_and_a_name_in_the_folder():
    state = corner(who="galoshes", place="yard")
    assert view(state).street.buyers[0].sign.key == "sign-galoshes"
    state, _ = act(state, do.Offer("galoshes", 901, 10))
    after, events = act(state, do.HandOver())
    assert Lost("decoy", (901,), 0, state.visit.warning) in events
    assert after.purse.cash_kop == state.purse.cash_kop
    assert after.law.dossier >= state.law.dossier + LEVEL.rules.dossier_decoy


def test_a_name_on_a_sold_disc_may_be_read():
    reads = 0
    for seed in range(200):
        state = corner(seed=seed)
        bone = state.stock.bones[0]
        named = replace(bone, blank=replace(bone.blank, name_cut=False))
        state = replace(state, stock=replace(state.stock, bones=(named,)))
        assert any(said.key == "warn-name" for said in view(state).warnings)
        _, events = act(state, do.Offer("kostya", 901, 10), do.HandOver())
        reads += "NameRead" in kinds(events)
    assert 12 < reads < 48  # 15 in 100, three standard errors


def test_a_good_disc_at_a_fair_price_heats_the_street_less():
    def heat(grade):
        state, _ = act(corner(grade=grade), do.Offer("kostya", 901, 10), do.HandOver())
        return state.law.heat[1]

    assert heat(80) < heat(40)


@pytest.mark.parametrize("kop", [0, -5, -(10**20), 10**20])
def test_a_price_is_a_sum_that_can_be_said(kop):
    assert reason(corner(), do.Offer("kostya", 901, kop)) == "refuse-price"


def test_what_cannot_be_done_in_a_street_says_why():
    state = corner()
    assert reason(state, do.Offer("edik", 901, 10)) == "refuse-nobody"
    assert reason(state, do.Offer("kostya", 1, 10)) == "refuse-not-with-us"
    assert reason(state, do.Accept()) == "refuse-no-deal"
    assert reason(state, do.HandOver()) == "refuse-no-deal"
    asked, _ = act(state, do.Offer("kostya", 901, worth(state) * 120 // 100))
    assert reason(asked, do.HandOver()) == "refuse-not-agreed"
    assert reason(asked, do.Offer("kostya", 902, 10)) == "refuse-deal-first"
    assert reason(fresh(), do.WalkAway()) == "refuse-on-map"
    assert reason(at(fresh(), "home"), do.Conceal()) == "refuse-not-here"


def test_a_sweep_doubles_the_chance_of_a_stop():
    quiet = replace(fresh(), clock=replace(fresh().clock, day=3))
    sweep = replace(fresh(), clock=replace(fresh().clock, day=4))
    usual, double = (
        next(p for p in view(state).places if p.id == "corner") for state in (quiet, sweep)
    )
    assert double.risk.percent == 2 * usual.risk.percent
    assert double.news.key == "change-sweep"


@pytest.mark.parametrize(
    ("percent", "key"), [(80, "term-asked-less"), (100, ""), (105, "term-last-word")]
)
def test_the_lines_lead_to_what_was_agreed(percent, key):
    state = corner(grade=90)
    ask_kop = worth(state) * percent // 100
    if percent > 100:
        state, _ = act(state, do.Offer("kostya", 901, ask_kop * 5 // 4))
    state, _ = act(state, do.Offer("kostya", 901, ask_kop))
    deal = view(state).street.deal
    assert deal.agreed
    assert sum(term.amount for term in deal.terms) == deal.price_kop == ask_kop
    assert (deal.terms[-1].said.key == key) is bool(key)


def test_the_map_says_that_one_has_nothing_to_sell_before_the_block_is_spent():
    empty, laden = view(fresh()), view(with_bones(fresh(), 1))
    for seen, told in ((empty, True), (laden, False)):
        place = next(place for place in seen.places if place.id == "yard")
        assert (place.news is not None and place.news.key == "news-empty") is told
