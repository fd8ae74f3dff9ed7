"""What is kept and looked at late is what would be found by looking anew."""

import pickle
from dataclasses import dataclass, fields, replace

import pytest
from city_sample import LEVEL, act, at, fresh, with_bones

from game.city import commands as do
from game.city.glimpse import GLIMPSES, glimpse, kind_of
from game.city.kept import followed, kept, lately
from game.city.level import BLOCKS
from game.city.price import bone_price, guess_kop, piece_of
from game.city.renewed import renewed
from game.city.seen import Seen
from game.city.view import view


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    points: int = 0


def test_the_last_answer_stands_for_the_same_records_only():
    asked = []

    @lately
    def both(one, other):
        asked.append((one, other))
        return one.points + other.points

    one, other = Card("one", 1), Card("other", 2)
    assert [both(one, other), both(one, other), both(other, one)] == [3, 3, 3]
    assert asked == [(one, other), (other, one)]
    assert both(Card("one", 1), other) == 3
    assert len(asked) == 3, "one that is merely alike is asked about"


def test_what_is_kept_is_forgotten_when_there_is_too_much_and_never_mistaken():
    asked = []

    @kept(3)
    def name(card):
        asked.append(card)
        return card.name

    assert [name(Card(str(n))) for n in range(40)] == [str(n) for n in range(40)]
    last = Card("last")
    assert name(last) == name(last) == "last"
    assert asked.count(last) == 1


def test_a_book_is_read_on_and_another_from_its_start():
    read = []

    @followed(start=0)
    def total(factor, so_far, line):
        read.append(line)
        return so_far + factor * line

    two, book = 2, (1, 2, 3)
    assert total(two, book) == 12
    assert total(two, (*book, 4)) == 20
    assert read == [1, 2, 3, 4]
    assert total(two, (1, 5)) == 12, "a shorter book, and another"
    assert total(two, (1, 6, 7)) == 28, "it parts from the one before"
    assert total("-", ()) == 0


def test_a_glimpse_looks_once_and_only_when_it_is_asked():
    looked = []
    seen = glimpse(Seen, lambda name: looked.append(name) or name.upper(), kind="home")
    assert (seen.kind, looked) == ("home", [])
    assert seen.goal == seen.goal == "GOAL"
    assert looked == ["goal"]
    assert isinstance(seen, Seen)
    assert kind_of(seen) is Seen
    with pytest.raises(AttributeError):
        _ = seen.nothing
    assert replace(seen, day=3).day == 3
    assert pickle.loads(pickle.dumps(view(fresh()))) == view(fresh())


@pytest.mark.parametrize("place", [None, *LEVEL.places], ids=lambda place: place and place.id)
def test_every_part_of_what_is_seen_can_be_looked_at(place):
    state = with_bones(fresh(), 2)
    if place is not None:
        state = at(state, place.id, block=BLOCKS.index(place.blocks[0]))
    seen = view(state)
    parts = [seen, seen.home, *seen.places, seen.port, seen.street]
    for part in parts:
        if part is not None:
            assert kind_of(part) in GLIMPSES
            values = {field.name: getattr(part, field.name) for field in fields(part)}
            assert kind_of(part)(**values) is not None
    assert [seen.port is None, seen.street is None] == [seen.kind != "port", seen.kind != "street"]


def test_the_diary_is_that_of_the_run_that_is_looked_at():
    state, _ = act(fresh(), do.GoTo("home"), do.Leave())
    one, _ = act(state, do.GoTo("job"))
    other, _ = act(state, do.GoTo("home"), do.Leave())
    for run in (state, one, other, one, state):
        said = tuple(entry.said for entry in view(run).diary)
        assert said == tuple(entry.said for entry in run.memory.entries)


def test_renewed_is_replaced():
    state = fresh()
    purse = replace(state.purse, cash_kop=7)
    assert renewed(state.purse, cash_kop=7) == purse
    assert renewed(state, purse=purse) == replace(state, purse=purse)


def test_a_guess_is_the_price_before_he_has_heard_it():
    state = with_bones(at(fresh(), "corner"), 3, grade=70)
    worn = tuple(replace(bone, plays=bone.number % 4) for bone in state.stock.bones)
    state = replace(state, stock=replace(state.stock, bones=worn))
    for person in LEVEL.people:
        for bone in state.stock.bones:
            price = bone_price(state, person, bone, ears=False)
            assert price.kop == sum(term.amount for term in price.terms)
            assert guess_kop(state, person, piece_of(state, bone)) == max(0, price.kop)
