from itertools import pairwise

import numpy as np
import pytest
from scipy import signal

from game.band.loudness import integrated_lufs
from game.band.radio import (
    BANDS,
    SEASONS,
    STATIONS,
    Evening,
    Order,
    Radio,
    Reading,
    Records,
    Reel,
    Tuning,
    khz_of,
    metres_of,
    on_air,
    usual_orders,
)
from game.band.radio.broadcast import Broadcast
from game.band.radio.jammers import MAKERS, jam, standing, strength_now
from game.band.radio.programme import Programme, Sleeved, taken_out
from game.band.radio.signals import bells, morse, pips
from game.band.radio.sky import Path
from game.band.radio.speech import TONGUES, Announcer, Mouth, draw_phrase
from game.band.waves import RATE_HZ, frames

NIGHT = Evening("winter", 23 * 60 + 30)
MUSIC = Tuning(9640.0)
BLOCK = 256


@pytest.fixture(scope="module")
def mouth():
    return Mouth()


def listen(sizes, seconds, *, seed=3, tuning=MUSIC, evening=NIGHT, **kinds):
    radio = Radio(evening, seed=seed, orders=kinds.pop("orders", ()), **kinds)
    wanted, parts = int(seconds * RATE_HZ), []
    while sum(map(len, parts)) < wanted:
        parts.append(radio.read(sizes[len(parts) % len(sizes)], tuning=tuning))
    return np.concatenate(parts)[:wanted], radio


def envelope(sound, step=220):
    return signal.resample_poly(np.abs(sound), 1, step)


def test_pieces_of_any_size_give_the_same_bits():
    orders = [Order("night_music_31", "saw", 0.5, 1.5)]
    whole, _ = listen([3 * RATE_HZ], 3, orders=orders)
    for sizes in ([512], [1, 37, 1000, 256, 0]):
        assert np.array_equal(listen(sizes, 3, orders=orders)[0], whole)
    assert whole.dtype == np.float32
    assert 0.05 < np.max(np.abs(whole)) <= 1.0


def test_a_moving_needle_gives_the_same_bits_when_it_moves_at_the_same_places():
    def turned(pieces):
        radio, parts = Radio(NIGHT, seed=3, orders=()), []
        for index in range(60):
            needle = Tuning(9636.0 + index * 0.1)
            parts += [radio.read(size, tuning=needle) for size in pieces]
        return np.concatenate(parts)

    assert np.array_equal(turned([256]), turned([100, 56, 100]))


def test_another_seed_and_another_night_are_another_evening():
    sound, _ = listen([512], 1)
    assert np.array_equal(sound, listen([512], 1)[0])
    assert not np.array_equal(sound, listen([512], 1, seed=4)[0])
    other = Evening("winter", 23 * 60 + 30, night=2)
    assert not np.array_equal(sound, listen([512], 1, evening=other)[0])


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("hour", [19, 21, 23, 25])
@pytest.mark.parametrize("night", [0, 9])
def test_every_evening_has_eight_stations(season, hour, night):
    heard = on_air(Evening(season, hour * 60, night))
    assert len(heard) >= 8
    assert all(strength >= 8.0 for _, strength in heard)
    assert [s.khz for s, _ in heard] == sorted(s.khz for s, _ in heard)


def test_seasons_open_different_bands():
    def strength(season, name):
        found = {s.id: db for s, db in on_air(Evening(season, 23 * 60))}
        return found.get(name, 0.0)

    assert strength("summer", "night_music") > strength("winter", "night_music") + 10.0
    assert strength("winter", "first_programme") > strength("summer", "first_programme") + 5.0


def test_the_dial_goes_from_25_to_49_metres():
    assert khz_of(metres_of(9640.0)) == pytest.approx(9640.0)
    edges = sorted(edge for band in BANDS.values() for edge in band)
    for station in STATIONS:
        assert any(low <= station.khz <= high for low, high in BANDS.values()), station.id
        assert 24.5 < metres_of(station.khz) < 50.9
    assert metres_of(edges[-1]) < 25.1
    voices = sorted(s.khz for s in STATIONS if not s.id.startswith("stray"))
    assert min(b - a for a, b in pairwise(voices)) >= 5.0


def test_programmes_go_on_while_nobody_listens(mouth):
    station = next(s for s in STATIONS if s.id == "night_music_31")
    records = Records({"cool": [np.ones(frames(20.0), np.float32)]})
    first, second = (Programme(station, records, mouth, 5) for _ in range(2))
    later = [first.item_at(frames(s)) for s in (0, 40, 400, 3000)]
    assert second.item_at(frames(3000)) == later[-1]
    kinds = {first.item_at(frames(s)).kind for s in range(0, 600, 5)}
    assert kinds == {"talk", "record"}
    silent = Programme(station, Records({}), mouth, 5)
    assert {silent.item_at(frames(s)).kind for s in range(0, 600, 5)} == {"talk"}


def test_a_record_comes_through_the_sky():
    time = np.arange(frames(9.0)) / RATE_HZ
    swell = 0.5 + 0.5 * np.sin(2 * np.pi * (0.5 + 0.04 * time) * time)
    record = (np.sin(2 * np.pi * 600 * time) * swell).astype(np.float32)
    radio = Radio(NIGHT, seed=31, records=Records({"beat": [record]}), orders=())
    sound = radio.read(30 * RATE_HZ, tuning=Tuning(7210.0))
    sections = signal.butter(2, [560, 640], "bandpass", fs=RATE_HZ, output="sos")
    heard = envelope(signal.sosfilt(sections, sound))
    wanted = envelope(record)
    wanted = wanted - wanted.mean()
    likeness = [
        np.corrcoef(heard[i : i + len(wanted)], wanted)[0, 1]
        for i in range(0, len(heard) - len(wanted), 4)
    ]
    assert max(likeness) > 0.7


@pytest.mark.parametrize("name", ["russian", "english", "finnish", "swedish"])
def test_announcers_speak_at_the_pace_of_speech_and_say_nothing_twice(mouth, name):
    speaker = Announcer(TONGUES[name], mouth, [1, 2])
    speech = np.concatenate([speaker.read(i * BLOCK, BLOCK) for i in range(14 * RATE_HZ // BLOCK)])
    shape = envelope(speech)
    levels = np.abs(np.fft.rfft(shape - shape.mean())) ** 2
    freqs = np.fft.rfftfreq(len(shape), 220 / RATE_HZ)
    inside = (freqs > 2.0) & (freqs < 10.0)
    assert 3.0 < np.sum(freqs[inside] * levels[inside]) / np.sum(levels[inside]) < 6.5
    assert 0.12 < np.mean(shape < 0.12 * shape.max()) < 0.45
    power = np.abs(np.fft.rfft(speech)) ** 2
    freqs = np.fft.rfftfreq(len(speech), 1 / RATE_HZ)
    edges = (80, 300, 1000, 2000, 3500, 8000)
    for low, high, wanted in zip(edges, edges[1:], (-6.9, -2.2, -9.3, -11.6, -28.0), strict=False):
        share = power[(freqs >= low) & (freqs < high)].sum() / power.sum()
        assert 10 * np.log10(share) == pytest.approx(wanted, abs=6.0)
    seconds = [shape[i : i + 100] - shape[i : i + 100].mean() for i in range(0, 1300, 100)]
    likes = [np.corrcoef(a, b)[0, 1] for i, a in enumerate(seconds) for b in seconds[:i]]
    assert max(likes) < 0.9
    assert 0.5 < np.std(speech) < 1.6
    assert np.max(np.abs(np.diff(speech, 2))) < 4.0


def test_languages_have_melodies_of_their_own():
    def melody(name):
        luck = np.random.default_rng(5)
        bends = [draw_phrase(TONGUES[name], luck).pitch[1][1:] for _ in range(40)]
        fall = np.mean([np.log2(b[:3].mean() / b[-4:-1].mean()) for b in bends])
        leap = np.mean([np.abs(np.diff(np.log2(b))).mean() for b in bends])
        return fall, leap

    english, finnish, swedish, numbers = map(melody, ("english", "finnish", "swedish", "numbers"))
    assert english[0] > swedish[0] + 0.1
    assert swedish[1] > 1.8 * finnish[1]
    assert abs(numbers[0]) < 0.1


def test_the_sky_fades_as_a_sky_does():
    path = Path([1, 2])
    gains = np.array([sum(tap[0] for tap in path.taps(i * 220, 1)) for i in range(12_000)])
    level_db = 20 * np.log10(np.abs(gains) + 1e-6)
    assert 3.0 < np.std(level_db) < 8.0
    power = np.abs(np.fft.rfft(level_db - level_db.mean())) ** 2
    freqs = np.fft.rfftfreq(len(level_db), 220 / RATE_HZ)
    assert freqs[np.searchsorted(np.cumsum(power) / power.sum(), 0.9)] < 0.6
    nulls = np.diff((level_db < np.median(level_db) - 10).astype(int)) == 1
    assert 1 <= np.sum(nulls) / 2 <= 12


def test_fading_is_selective():
    """Two tones 312 Hz apart lie where one detour lifts the first and sinks the second."""
    tones_hz = (937.5, 1250.0)

    def source(frame, count):
        time = (frame + np.arange(count)) / RATE_HZ
        return sum(np.sin(2 * np.pi * hz * time) for hz in tones_hz).astype(np.float32)

    sender = Broadcast(source, Path([4]), depth=0.5)
    blocks = [
        np.abs(sender.read(i * 4096, 4096, from_hz=0.0, to_hz=0.0, level=1.0)) for i in range(240)
    ]
    time = np.arange(4096) / RATE_HZ
    levels = [
        [np.abs(np.sum(b * np.hanning(4096) * np.exp(-2j * np.pi * hz * time))) for b in blocks]
        for hz in tones_hz
    ]
    spread_db = 20 * np.log10(np.array(levels[0]) / np.array(levels[1]))
    assert np.std(spread_db) > 2.0
    assert np.corrcoef(*levels)[0, 1] < 0.8


JAMMER_SOUNDS = {"saw": (800, 1500), "diesel": (1800, 3000), "crowd": (450, 1200)}


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_jammers_are_loud_endless_and_unlike_each_other(mouth, kind):
    loop = jam(kind, mouth, 3)
    assert np.std(loop) == pytest.approx(1.0, rel=1e-3)
    step = np.max(np.abs(np.diff(loop)))
    assert abs(loop[0] - loop[-1]) <= step
    power = np.abs(np.fft.rfft(loop)) ** 2
    freqs = np.fft.rfftfreq(len(loop), 1 / RATE_HZ)
    centre_hz = np.sum(freqs * power) / np.sum(power)
    low, high = JAMMER_SOUNDS.get(kind, (700, 1200))
    assert low < centre_hz < high
    assert np.array_equal(loop, jam(kind, mouth, 3))


def test_a_saw_chops_and_a_diesel_puffs(mouth):
    for kind, low, high in (("saw", 7.0, 7.6), ("diesel", 10.5, 14.5)):
        shape = envelope(jam(kind, mouth, 3))
        levels = np.abs(np.fft.rfft(shape - shape.mean()))
        freqs = np.fft.rfftfreq(len(shape), 220 / RATE_HZ)
        inside = (freqs > 1.0) & (freqs < 20.0)
        assert low < freqs[inside][np.argmax(levels[inside])] < high


def test_orders_leave_clear_minutes_and_cover_only_whom_they_name():
    orders = usual_orders(7)
    jammed = {s.id for s in STATIONS if s.jammed}
    assert {order.station for order in orders} == jammed
    assert len({order.kind for order in orders}) >= 3
    for name in jammed:
        own = [order for order in orders if order.station == name]
        assert own[0].first_s >= 60.0
        assert all(b.first_s >= a.last_s + 25.0 for a, b in pairwise(own))
        assert standing(orders, name, 1.0) is None
        middle = (own[0].first_s + own[0].last_s) / 2
        assert standing(orders, name, middle) == own[0]
        assert strength_now(own[0], middle) == 1.0
        assert strength_now(own[0], own[0].first_s) == 0.0
    assert usual_orders(7) == orders
    assert usual_orders(8) != orders


def test_a_jammer_comes_and_goes_by_order():
    orders = [Order("night_music_31", "crowd", 3.0, 6.0)]
    radio, seen = Radio(NIGHT, seed=3, orders=orders), []
    for _ in range(9 * RATE_HZ // 512):
        radio.read(512, tuning=MUSIC)
        seen.append((radio.seconds, radio.reading))
    assert {reading.station for _, reading in seen} == {"night_music_31"}
    covered = [r.clarity_db for s, r in seen if 4.5 < s < 4.9]
    clear = [r.clarity_db for s, r in seen if s < 2.9 or s > 6.1]
    assert np.mean(covered) < 0.0
    assert np.median(clear) > 6.0
    assert {r.jammer for s, r in seen if 3.1 < s < 5.9} == {"crowd"}
    assert {r.jammer for s, r in seen if s < 2.9 or s > 6.1} == {""}


@pytest.mark.parametrize("records", [Records({}), Records({"march": [np.ones(9000, np.float32)]})])
def test_the_march_is_the_states_own_record_or_else_a_saw(records):
    orders = [Order("own_tongue", "march", 0.0, 9.0)]
    radio = Radio(NIGHT, seed=3, orders=orders, records=records)
    sound = radio.read(2 * RATE_HZ, tuning=Tuning(9520.0))
    assert radio.reading.jammer == "march"
    assert np.std(sound) > 0.01


def test_records_come_from_tapes_of_any_rate():
    tone = np.sin(2 * np.pi * 440 * np.arange(48_000) / 48_000).astype(np.float32)
    (record,) = Records.from_tapes({"cool": [tone]}, rate_hz=48_000).of(["cool", "swing"])
    assert len(record) == RATE_HZ
    sound = taken_out(record)
    assert len(sound) == RATE_HZ
    assert np.argmax(np.abs(np.fft.rfft(sound))) == 440


def test_only_a_record_that_is_played_leaves_its_sleeve():
    taken = []

    def sleeved(name):
        def take_out():
            taken.append(name)
            return np.ones(frames(20.0), np.float32)

        return Sleeved(frames(20.0), take_out)

    tapes = {"beat": [sleeved("far")], "cool": [sleeved("near")]}
    records = Records.from_tapes(tapes, rate_hz=RATE_HZ)
    loud = Records({genre: [np.ones(frames(20.0), np.float32)] for genre in tapes})
    for _ in range(2):
        radio = Radio(NIGHT, seed=31, records=records, orders=())
        sound = radio.read(60 * RATE_HZ, tuning=Tuning(9640.0))
        assert taken == ["near"]
    plain = Radio(NIGHT, seed=31, records=loud, orders=())
    assert np.array_equal(sound, plain.read(60 * RATE_HZ, tuning=Tuning(9640.0)))
    records.take_out()
    assert taken == ["near", "far"]


def test_without_a_station_there_is_only_static_and_an_open_eye():
    sound, radio = listen([512], 3, tuning=Tuning(8500.0))
    assert radio.reading.station == ""
    assert radio.reading.eye < 0.15
    assert 0.002 < np.std(sound) < 0.06
    assert listen([512], 3)[1].reading.eye > 0.3


def test_a_stray_carrier_whistles():
    sound, _ = listen([RATE_HZ], 8)
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    freqs = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    inside = (freqs > 1000) & (freqs < 1400)
    assert freqs[inside][np.argmax(power[inside])] == pytest.approx(1150.0, abs=4.0)


def test_a_narrow_filter_makes_it_dull():
    wide, narrow = (
        listen([RATE_HZ], 4, tuning=Tuning(9640.0, width_hz=hz))[0] for hz in (4500.0, 1800.0)
    )
    above = [
        np.sum(np.abs(np.fft.rfft(s)[len(s) * 2500 // RATE_HZ :]) ** 2) / np.sum(s**2)
        for s in (wide, narrow)
    ]
    assert above[1] < 0.3 * above[0]


def test_signals_are_found_by_their_sound():
    luck = np.random.default_rng(4)
    for sound in (bells(luck), pips(), morse(luck, 10.0)):
        assert np.all(np.isfinite(sound))
        assert abs(sound[0]) < 0.01
    onsets = np.diff((np.abs(pips()) > 0.3).astype(int), prepend=0)
    gaps = np.diff(np.flatnonzero(envelope(pips(), 110) > 0.2))
    assert np.sum(gaps > 20) == 5
    assert np.any(onsets)


def test_a_reel_keeps_what_was_lost():
    orders = [Order("night_music_31", "saw", 4.0, 8.0)]
    radio, reel = Radio(NIGHT, seed=3, orders=orders), Reel()
    for _ in range(12 * RATE_HZ // 512):
        reel.write(radio.read(512, tuning=MUSIC), radio.reading)
    got = reel.master()
    assert got.rate_hz == 2 * RATE_HZ
    assert len(got.sound) / got.rate_hz == pytest.approx(reel.seconds)
    assert got.station == "night_music_31"
    assert 1000.0 < got.bandwidth_hz < 4600.0
    assert got.jammed_s == pytest.approx(4.0, abs=0.1)
    lost_s = sum(min(end, 8.0) - max(start, 4.0) for start, end in got.gaps_s if 4 < end < 9)
    assert lost_s > 2.0
    assert got.noise_db < -3.0
    assert 0.2 < got.clean_share < 0.8
    assert integrated_lufs(got.sound, got.rate_hz) == pytest.approx(-18.0, abs=1.0)
    assert np.max(np.abs(got.sound)) <= 10 ** (-1 / 20)
    assert got.sound[0] == 0.0
    assert got.sound[-1] == 0.0


def test_an_empty_reel_is_refused_and_short_flutter_is_no_gap():
    with pytest.raises(ValueError, match="nothing is on the reel"):
        Reel().master()
    reel = Reel()
    tone = np.sin(np.arange(2205) * 0.3).astype(np.float32) * 0.1
    for clarity in [20.0] * 5 + [-3.0] * 2 + [20.0] * 5 + [-3.0] * 4 + [20.0]:
        reel.write(tone, Reading(clarity_db=clarity, station="coast"))
    gaps = reel.master().gaps_s
    assert len(gaps) == 1
    assert gaps[0] == pytest.approx((1.2, 1.6))
