"""What the hand recorded is enough to make the master on the real radio, and the two agree."""

from dataclasses import replace

import numpy as np
import pytest
from hands_samples import held, live

from game.band.radio import STATIONS, Evening, Radio, Records, Reel, Tuning, on_air
from game.band.radio import Order as RadioOrder
from game.band.waves import RATE_HZ, frames
from game.hands import dial
from game.hands.dial_facts import Night, Order, Station

EVENING = Evening("spring", 23 * 60 + 30)
SEED = 3
MUSIC = "night_music_31"
FULL_DB = 40
HOURS = {"night_music": "jazz", "night_music_31": "jazz"}


def night_of(evening, orders=(), **changes):
    """The facts of an evening, for the hand."""
    strengths = {station.id: level_db for station, level_db in on_air(evening)}
    stations = tuple(
        Station(
            station.id,
            round(1000 * station.khz),
            max(0, min(100, int(100 * strengths[station.id] / FULL_DB))),
            hour=HOURS.get(station.id, station.id),
            orders=tuple(
                Order(order.kind, round(10 * order.first_s), round(10 * order.last_s))
                for order in orders
                if order.station == station.id
            ),
        )
        for station in STATIONS
        if station.id in strengths
    )
    return Night(stations, wanted="jazz", **changes)


def master_of(tape, evening, orders=()):
    """The master of a tape: the same evening, listened to as the hand did."""
    luck = np.random.default_rng(1)
    record = luck.standard_normal(frames(60.0)).astype(np.float32)
    records = Records({"swing": (record,), "cool": (record,)})
    radio = Radio(evening, seed=SEED, records=records, orders=orders)
    reel = Reel()
    for tick, first, seconds in tape.pieces:
        knobs = [
            Tuning(hz / 1000, float(width))
            for (_, hz), (_, width) in zip(tape.tuning, tape.width, strict=True)
        ][first : first + seconds]
        radio.read(round(tick * RATE_HZ / 60) - round(radio.seconds * RATE_HZ), tuning=knobs[0])
        for knob in knobs:
            for _ in range(10):
                block = radio.read(RATE_HZ // 10, tuning=knob)
                reel.write(block, radio.reading)
    return reel.master()


HAND = (*held(60), *held(480, a=100), *held(30), *held(240, a=100))


def recorded(orders=(), *, width_hz=2400, hand=HAND):
    state = dial.start(night_of(EVENING, orders), seed=SEED)
    knobs = replace(state.knobs, tune_hz=9_640_000, width_hz=width_hz)
    end, _ = live(dial, replace(state, warm=1000, knobs=knobs), hand)
    return dial.result(end)


@pytest.fixture(scope="module")
def clear():
    tape = recorded()
    return tape, master_of(tape, EVENING)


def test_a_tape_becomes_a_master_of_its_length_and_station(clear):
    tape, master = clear
    assert len(tape.seconds) == 12
    assert len(master.sound) == pytest.approx(12 * master.rate_hz, rel=0.01)
    assert master.station == tape.station == MUSIC


def test_a_narrow_tape_becomes_a_dull_master():
    narrow, wide = (recorded(width_hz=width, hand=held(240, a=100)) for width in (1500, 5000))
    assert narrow.bandwidth_hz < wide.bandwidth_hz
    dull, bright = (master_of(tape, EVENING).bandwidth_hz for tape in (narrow, wide))
    assert dull < bright - 300


def test_clear_air_is_clean_for_both(clear):
    tape, master = clear
    assert tape.clean_s >= 10
    assert master.jammed_s == 0
    assert master.clean_share > 0.7


def test_a_march_drowns_it_for_both():
    orders = (RadioOrder(MUSIC, "march", -10.0, 600.0),)
    tape = recorded(orders)
    master = master_of(tape, EVENING, orders)
    assert tape.clean_s == 0
    assert tape.jammed_s >= 10
    assert master.jammed_s == pytest.approx(12, abs=0.2)
    assert master.clean_share < 0.3
