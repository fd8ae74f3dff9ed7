"""An evening at the set: what is told of it is what is heard, and a tape is heard again."""

import numpy as np
import pytest

from game.band.radio import Tuning
from game.band.waves import RATE_HZ
from game.city.discs import Tape
from game.pressing.evening import (
    MASTER_HZ,
    SITS_DOWN,
    Shelf,
    evening_of,
    hear_again,
    orders_of,
    sent_on,
    tune_in,
)

SECONDS = 60
SEED = 3


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    luck = np.random.default_rng(4)
    return Shelf(
        {
            name: (genre, luck.standard_normal(70 * MASTER_HZ).astype(np.float32))
            for name, genre in (("stomp", "swing"), ("freight", "boogie"), ("march", "march"))
        }
    )


def test_every_season_has_its_sky() -> None:
    days = ("1955-12-24", "1956-04-01", "1956-07-01", "1956-10-01")
    evenings = [evening_of(day) for day in days]
    assert [e.season for e in evenings] == ["winter", "spring", "summer", "autumn"]
    assert len({e.night for e in evenings}) == len(days)


def test_items_name_what_the_station_plays(shelf: Shelf) -> None:
    sent = sent_on(evening_of("1955-11-20"), seed=SEED, shelf=shelf, seconds=240)
    jazz = next(each for each in sent if each.station == "night_music_31")
    assert {name for _, name in jazz.items} <= {"talk", "stomp", "freight"}
    assert any(name != "talk" for _, name in jazz.items)
    assert [first for first, _ in jazz.items] == sorted(first for first, _ in jazz.items)
    assert any(not each.items for each in sent) or all(each.hz for each in sent)


def test_orders_that_are_told_are_those_that_howl(shelf: Shelf) -> None:
    evening = evening_of("1955-11-20")
    sent = sent_on(evening, seed=SEED, shelf=shelf, seconds=240)
    told = {each.station: each.orders for each in sent}
    heard = [o for o in orders_of(SEED) if o.station in told and o.last_s > 5]
    order = min(heard, key=lambda o: max(0.0, o.first_s))
    facts = (order.kind, round(10 * order.first_s), round(10 * order.last_s))
    assert facts in told[order.station]
    hz = next(each.hz for each in sent if each.station == order.station)
    radio = tune_in(evening, seed=SEED, records=shelf.records())
    until = max(0.0, order.first_s) + 2.0
    radio.read(round(until * RATE_HZ), tuning=Tuning(hz / 1000))
    assert radio.reading.jammer == order.kind


def test_a_tape_is_heard_again_as_long_as_it_is(shelf: Shelf) -> None:
    evening = evening_of("1955-11-20")
    tape = Tape(
        song="stomp", station="night_music_31", seconds=4, bandwidth_hz=0, noise_cdb=0,
        season=evening.season, minute=SITS_DOWN, night=evening.night, seed=SEED,
        songs=tuple(shelf.songs), needle=((0, 9_640_000),), width=((0, 2400),),
        pieces=((60, 0, 2), (240, 2, 2)),
    )  # fmt: skip
    heard = hear_again(tape, shelf)
    assert heard.aired.seconds == tape.seconds
    assert heard.aired.station == tape.station
    assert np.abs(heard.sound).max() > 0.01
