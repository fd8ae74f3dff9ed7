"""The bag: soft things round hard ones, contraband out of the zone, and undo without end."""

from dataclasses import replace

import pytest
from hands_samples import held, live
from night_samples import BLANKET, BOOKS, BOOT, CRATE, PAGES, RECORD, TINS, block, luggage

from game.hands import bag
from game.hands.bag_grid import (
    Laid,
    Luggage,
    Thing,
    care_band,
    cells_of,
    clashes,
    cover,
    cracks,
    exposure,
    felt,
    filled,
    illicit_percent,
    turned,
)
from game.hands.bag_plan import best_place, packings, places, under_the_band
from game.hands.events import LaidThing, LiftedThing, NoRoom, Whistle
from game.hands.events_night import BagClosed, OnTheBunk, Rearranged, ThingTurned, Undone
from game.hands.levers import NORMAL, assisted

TAP_A = [*held(1, a=100), *held(1)]
TAP_B = [*held(1, b=100), *held(1)]
UNDO = [*held(1, c=100), *held(1)]
CLOSE = [*held(1, v=-100), *held(1)]
AWAY = [*held(1, v=100), *held(1)]
NEXT = [*held(1, u=100), *held(1)]
STEP = [*held(1, x=100), *held(1)]


def start(things=None, **options):
    return bag.start(things or luggage(), **{"seed": 1} | options)


def opened(things=None, **options):
    """A bag after the first tick, the tools let go."""
    return live(bag, start(things, **options), held(1))[0]


def kinds(happened):
    return [type(event) for _, event in happened]


def covered(things, layout, number, patted=frozenset()):
    carried = Luggage(things, patted)
    laid = next(laid for laid in layout if laid.number == number)
    return cover(carried.thing(number), laid, filled(carried, layout), patted)


def test_the_sum_of_the_book_is_met():
    assert felt([(16, 82, False), (2, 40, True)]) == 28
    assert felt([(72, 0, True)]) == 100
    assert felt([]) == 0


def test_a_quarter_turn_four_times_is_none():
    boot = ((0, 0), (0, 1), (0, 2), (1, 2))
    assert set(turned(boot, 1)) == {(2, 0), (1, 0), (0, 0), (0, 1)}
    assert set(turned(boot, 4)) == set(boot)


SMALL = Thing(1, block(1, 1), 40, 100, illicit=True)


@pytest.mark.parametrize(
    ("at", "others", "expected"),
    [
        ((4, 4), (), 20),
        ((0, 0), (), 10),
        ((4, 4), ((4, 3, 0), (5, 4, 0), (4, 5, 0), (3, 4, 0)), 100),
        ((4, 4), ((4, 3, 100), (5, 4, 100), (4, 5, 100), (3, 4, 100)), 0),
        ((4, 4), ((4, 3, 0),), 40),
    ],
    ids=["in the air", "in the corner", "in wool", "in tin", "wool on it"],
)
def test_cover_is_the_softness_around(at, others, expected):
    beside = [Thing(2 + n, block(1, 1), hard, 100) for n, (_, _, hard) in enumerate(others)]
    layout = (
        Laid(1, *at),
        *(Laid(2 + n, column, row) for n, (column, row, _) in enumerate(others)),
    )
    assert covered((SMALL, *beside), layout, 1) == expected


def test_where_he_pats_only_the_worst_side_counts():
    wool = Thing(2, block(1, 1), 0, 100)
    layout = (Laid(1, 4, 4), Laid(2, 4, 3))
    zone = frozenset({(4, 4)})
    assert covered((SMALL, wool), layout, 1) == 40
    assert covered((SMALL, wool), layout, 1, patted=zone) == 20


@pytest.mark.parametrize(("flat", "hard", "gains"), [(True, 90, 25), (True, 60, 0), (False, 90, 0)])
def test_what_is_thin_is_lost_beside_what_is_flat_and_hard(flat, hard, gains):
    thin = replace(SMALL, thin=True)
    board = Thing(2, block(1, 1), hard, 100, flat=flat)
    layout = (Laid(1, 4, 4), Laid(2, 4, 5))
    plain = covered((SMALL, board), layout, 1)
    assert covered((thin, board), layout, 1) - plain == gains


def test_contraband_is_felt_three_times_where_he_pats():
    away, there = (exposure(luggage(), (Laid(PAGES, 0, row),)) for row in (2, 7))
    assert exposure(luggage(), (Laid(BOOT, 0, 7),)) == 0
    assert there > 2 * away


def test_too_much_that_is_forbidden_makes_him_careful():
    things = luggage()
    alone = (Laid(RECORD, 0, 0),)
    mixed = (*alone, Laid(CRATE, 4, 0), Laid(TINS, 6, 0))
    assert illicit_percent(things, alone) == 100
    assert care_band(things, alone) == (30, 50)
    assert care_band(things, mixed) == (34, 50)


def test_a_heavy_crate_over_a_record_cracks_it():
    things = luggage()
    under = (Laid(CRATE, 1, 0), Laid(RECORD, 0, 3))
    beside = (Laid(CRATE, 5, 0), Laid(RECORD, 0, 3))
    blanket = (Laid(CRATE, 1, 0), Laid(BLANKET, 0, 3), Laid(RECORD, 0, 5))
    crack = cracks(things, under, seed=4)
    assert [number for number, _, _ in crack] == [RECORD]
    assert all(0 <= angle < 3600 and 20 <= depth <= 60 for _, angle, depth in crack)
    assert cracks(things, beside, seed=4) == cracks(things, blanket, seed=4) == ()
    assert cracks(things, under, seed=4) != cracks(things, under, seed=5)


def test_the_hand_moves_at_once_and_goes_on_when_held():
    begun = opened()
    for ticks, cells in ((1, 1), (24, 1), (25, 2), (32, 3)):
        state, _ = live(bag, begun, held(ticks, x=100))
        assert state.column - begun.column == cells, ticks
    edge, _ = live(bag, begun, held(200, x=-100))
    assert edge.column == 0
    down, _ = live(bag, begun, held(1, y=-100))
    assert down.row == begun.row + 1


def test_a_thing_is_taken_from_the_bunk_and_laid_down():
    state, happened = live(bag, opened(), TAP_A)
    assert kinds(happened) == [LiftedThing]
    assert bag.seen(state).hand == RECORD
    assert RECORD not in {thing.number for thing in bag.seen(state).bunk}
    state, happened = live(bag, state, TAP_A)
    assert kinds(happened) == [LaidThing]
    assert [laid.number for laid in state.layout] == [RECORD]
    lifted, happened = live(bag, state, TAP_A)
    assert kinds(happened) == [LiftedThing]
    assert lifted.layout == ()


def test_the_bunk_is_gone_through_and_round():
    state = opened()
    count = len(bag.seen(state).bunk)
    seen = []
    for _ in range(count + 1):
        seen.append(bag.seen(state).chosen)
        state, _ = live(bag, state, NEXT)
    assert seen == [*range(count), 0]
    lifted, _ = live(bag, live(bag, opened(), [*NEXT, *NEXT])[0], TAP_A)
    assert bag.seen(lifted).hand == BLANKET


def test_what_clashes_is_refused_and_shown():
    state, _ = live(bag, opened(), [*TAP_A, *TAP_A, *held(1, x=-100), *held(1)])
    state = replace(state, column=7, row=8)
    state, _ = live(bag, state, TAP_A)
    assert (state.column, state.row) == (7, 7), "a hand with pages stays inside"
    state = replace(state, column=3, row=4)
    assert set(bag.seen(state).clash) == {(3, 4), (3, 5)}
    state, happened = live(bag, state, TAP_A)
    assert kinds(happened) == [NoRoom]
    assert bag.seen(state).hand == PAGES


def test_a_turned_thing_stays_inside():
    state, _ = live(bag, opened(), [*NEXT, *TAP_A])
    state = replace(state, column=7, row=7)
    state, happened = live(bag, state, TAP_B)
    assert kinds(happened) == [ThingTurned]
    assert all(column < 8 and row < 9 for column, row in bag.seen(state).hand_cells)
    assert state.column == 6


def test_undo_goes_all_the_way_back():
    one, _ = live(bag, opened(), [*TAP_A, *TAP_A])
    two, _ = live(bag, replace(one, column=7, row=0), [*TAP_A, *TAP_A])
    assert len(two.layout) == 2
    back, happened = live(bag, two, UNDO)
    assert back.layout == one.layout
    first, _ = live(bag, back, UNDO)
    assert first.layout == ()
    none, happened = live(bag, first, UNDO)
    assert happened == []
    assert none.layout == ()


def test_undo_puts_back_what_is_in_the_hand():
    laid, _ = live(bag, opened(), [*TAP_A, *TAP_A])
    lifted, _ = live(bag, laid, [*TAP_A, *STEP])
    back, happened = live(bag, lifted, UNDO)
    assert back.layout == laid.layout
    assert kinds(happened) == [Undone]
    assert bag.seen(back).hand == 0


def test_a_thing_goes_back_to_the_bunk_and_that_can_be_undone():
    laid, _ = live(bag, opened(), [*TAP_A, *TAP_A])
    away, happened = live(bag, laid, [*TAP_A, *AWAY])
    assert OnTheBunk in kinds(happened)
    assert away.layout == ()
    back, _ = live(bag, away, UNDO)
    assert back.layout == laid.layout


def test_only_an_empty_hand_closes_the_bag():
    holding, happened = live(bag, opened(), [*TAP_A, *CLOSE])
    assert not bag.over(holding)
    closed, happened = live(bag, opened(), [*TAP_A, *TAP_A, *CLOSE])
    assert bag.over(closed)
    packing = bag.result(closed)
    assert happened[-1][1] == BagClosed(packing.exposure)
    assert packing.left_behind == (PAGES, BLANKET, TINS, BOOT, CRATE, BOOKS)
    assert packing.in_zone == (RECORD,), "its lower edge lies where he pats"


def test_the_whistle_leaves_behind_what_is_in_the_hand():
    state = bag.start(luggage(), seed=1, whistle_ticks=20)
    end, happened = live(bag, state, [*held(1), *TAP_A, *held(40)])
    assert bag.over(end)
    assert Whistle in kinds(happened)
    assert RECORD in bag.result(end).left_behind
    helped = bag.start(luggage(), seed=1, whistle_ticks=20, levers=assisted(NORMAL))
    assert not bag.over(live(bag, helped, held(60))[0])


def test_the_bar_moves_while_a_thing_is_carried():
    state, _ = live(bag, opened(), [*NEXT, *TAP_A])
    high, low = (bag.seen(replace(state, column=0, row=row)).exposure for row in (0, 7))
    assert low > high
    assert bag.seen(state).layout == ()


def test_an_assisted_hand_is_shown_the_best_cell_and_can_have_it_all_packed():
    state, _ = live(bag, opened(levers=assisted(NORMAL)), TAP_A)
    best = bag.seen(state).best
    assert best == best_place(luggage(), (), luggage().thing(RECORD))
    packed, happened = live(
        bag, opened(levers=assisted(NORMAL)), [*held(1), *held(bag.REARRANGE_TICKS, b=100)]
    )
    assert Rearranged in kinds(happened)
    assert bag.result(packed).exposure < bag.result(packed).care_lo
    back, _ = live(bag, packed, [*held(1), *UNDO])
    assert back.layout == ()
    alone, _ = live(bag, opened(), [*held(1), *held(120, b=100)])
    assert alone.layout == ()


def test_help_leaves_behind_what_would_be_felt_in_any_case():
    every_cell = frozenset((column, row) for column in range(8) for row in range(9))
    things = luggage(patted=every_cell, care_lo=12)
    layout = under_the_band(things, rounds=2, seed=1)
    assert exposure(things, layout) < care_band(things, layout)[0]
    assert {laid.number for laid in layout} >= {BLANKET, TINS, CRATE}
    assert RECORD not in {laid.number for laid in layout}


def test_every_thought_is_a_packing_without_clashes():
    things = luggage()
    thoughts = list(packings(things, rounds=3))
    for layout in thoughts:
        assert all(clashes(things, layout, laid) == () for laid in layout)
    assert exposure(things, thoughts[-1]) <= exposure(things, thoughts[len(things.things) - 1])


def test_a_square_has_one_turn_and_a_full_bag_no_place():
    things = luggage()
    assert {place.turn for place in places(things, (), things.thing(TINS))} == {0}
    assert {place.turn for place in places(things, (), things.thing(PAGES))} == {0, 1}
    full = Luggage((Thing(1, block(8, 9), 10, 100), Thing(2, block(1, 1), 10, 100)))
    assert best_place(full, (Laid(1, 0, 0),), full.thing(2)) is None
    assert cells_of(full.thing(2), Laid(2, 3, 4)) == ((3, 4),)
