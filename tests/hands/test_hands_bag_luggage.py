"""What goes into the bag: every kind of goods has a shape, and a careful packing hides more."""

from types import SimpleNamespace

from game.hands import bag
from game.hands.bag_grid import Laid
from game.hands.bag_luggage import MOST_COVER, cover_percent, luggage_of
from game.hands.skill import play_out
from game.hands.skill_bag import BagHand

RECORD = SimpleNamespace(number=501, kind="original", illicit=100)
JEANS = SimpleNamespace(number=502, kind="cloth", illicit=40)
ODDS = SimpleNamespace(number=503, kind="something", illicit=0)


def luggage(*things: SimpleNamespace, patted: bool = False):
    return luggage_of(things, patted=patted, care_lo=20, care_hi=50)


def test_everything_has_a_shape_and_the_sailor_has_his_own() -> None:
    packed = luggage(RECORD, JEANS, ODDS)
    numbers = [thing.number for thing in packed.things]
    assert numbers[:3] == [501, 502, 503]
    assert all(number < 0 for number in numbers[3:])
    assert all(thing.cells for thing in packed.things)
    assert [thing.illicit for thing in packed.things[:3]] == [True, True, False]


def test_only_where_he_pats_there_is_a_zone() -> None:
    assert not luggage(RECORD).patted
    assert luggage(RECORD, patted=True).patted


def test_what_is_left_on_top_hides_nothing() -> None:
    packed = luggage(RECORD, JEANS)
    assert cover_percent(packed, ()) == 0
    alone = cover_percent(packed, (Laid(501, 2, 2),))
    beside = cover_percent(
        packed, (Laid(501, 2, 2), Laid(502, 5, 2), Laid(-1, 2, 0), Laid(-6, 0, 2))
    )
    assert 0 < alone < beside <= MOST_COVER


def test_nothing_forbidden_is_nothing_to_hide() -> None:
    assert cover_percent(luggage(ODDS), ()) == MOST_COVER


def test_a_practised_hand_hides_well() -> None:
    packed = luggage(RECORD, JEANS)
    end, _ = play_out(bag, bag.start(packed, seed=2), BagHand(skill=80, seed=2))
    assert cover_percent(packed, end.layout) >= 50
