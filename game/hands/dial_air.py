"""The air at one moment: how each station fades, where its jammer stands, what a passband hears."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.city.chance import roll
from game.city.whole import clamp, toward_zero
from game.hands.bearing import sine
from game.hands.dial_facts import SHAPES, USUAL_SHAPE, Night, Order, Shape, Station
from game.hands.levers import Levers

FULL = 100
TENTH_TICKS = 6
LAMPS = 3
"""Lamps on a mast; they come on, and go out, one by one."""
CLEAN_MARGIN = 30

_SLOW_TICKS, _QUICK_TICKS = 240, 75
_OVER = 20
"""How much stronger a jammer arrives than what it covers: 8 dB on an eye of 40 dB."""
_RAMP_TICKS = 84
_NOTICE_TENTHS = 90
_CLOCK_TENTHS = 150
_AERIAL_LOSES, _MAST_LOSES = 32, 50
_MATCH_HZ = 8
"""Off the plateau a station loses one percent for so many Hz."""
_PLATEAU_HZ = 1400
"""Farther off no filter is wide enough: beyond 1.5 kHz the radio hears another station."""
_MASK_HZ = 400
_TURN_DDEG = 3600


@dataclass(frozen=True, slots=True)
class Wave:
    """One station as it stands in the air now, and the jammer on it."""

    station: str
    hour: str
    hz: int
    strength: int
    """On a steady sky."""
    level: int
    """Now, with fading and aerial, 0 to 100."""
    lamps: int = 0
    """Lamps that burn on the jammer's mast."""
    order_tenths: int = -1
    """Until the next order, where it is near enough to be known; else -1."""
    kind: str = ""
    """Of the jammer that stands on it, or nothing."""
    jam: int = 0
    """How strong that is now, 0 to 100."""
    low_hz: int = 0
    high_hz: int = 0
    """What the jammer covers now."""
    least_hz: int = 0
    most_hz: int = 0
    """What it covers in a whole swing."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What comes out of the set."""

    station: str = ""
    """The one at the needle."""
    signal: int = 0
    jam: int = 0
    """Jammers and whistles within the passband."""
    mask: int = 0
    """Static; a wide passband hears more of it."""

    @property
    def margin(self) -> int:
        """How far the station stands above all else."""
        return self.signal - self.jam - self.mask


def waves(
    night: Night,
    *,
    low_hz: int,
    high_hz: int,
    seed: int,
    tick: int,
    aerial: int,
    levers: Levers,
) -> tuple[Wave, ...]:
    """Give all that stands between two frequencies."""
    return tuple(
        _wave(station, night, seed=seed, tick=tick, aerial=aerial, levers=levers)
        for station in night.stations
        if low_hz <= station.hz <= high_hz
    )


def hear(air: Iterable[Wave], *, tune_hz: int, width_hz: int, static: int) -> Heard:
    """Give what a set hears with its needle here and its filter this wide on each side."""
    found = [(wave, match(wave.hz - tune_hz, width_hz=width_hz)) for wave in air]
    at_needle = max(found, key=lambda pair: pair[0].strength * pair[1], default=None)
    mask = static + width_hz // _MASK_HZ
    jam = sum(_jam(wave, tune_hz=tune_hz, width_hz=width_hz) for wave, _ in found)
    if at_needle is None or not at_needle[1]:
        return Heard(jam=jam, mask=mask)
    wanted = at_needle[0]
    whistles = [
        wave.level // 2
        for wave, _ in found
        if wave is not wanted and abs(wave.hz - tune_hz) <= width_hz
    ]
    return Heard(wanted.station, wanted.level * at_needle[1] // FULL, jam + sum(whistles), mask)


def match(off_hz: int, *, width_hz: int) -> int:
    """Give how much of a station is heard, percent: all as long as one sideband is inside."""
    beyond_hz = abs(off_hz) - min(_PLATEAU_HZ, width_hz // 2)
    return clamp(FULL - max(0, beyond_hz) // _MATCH_HZ, 0, FULL)


def fade(seed: int, station: str, tick: int, *, depth_percent: int) -> int:
    """Give what the sky leaves of a station, percent: slow waves, and quick ones on them."""
    slow = _wander(seed, station, "slow", tick, _SLOW_TICKS)
    quick = _wander(seed, station, "quick", tick, _QUICK_TICKS)
    return FULL - depth_percent * (2 * slow + quick) // (3 * FULL)


def aerial_percent(seed: int, what: str, aerial: int, *, loses: int = _AERIAL_LOSES) -> int:
    """Give what the wire catches of something as it hangs now."""
    return FULL - roll(seed, "aerial", what, aerial, sides=loses + 1)


def _wander(seed: int, station: str, pace: str, tick: int, ticks: int) -> int:
    """Give 0 to 100, straight from one roll to the next."""
    step, into = divmod(tick, ticks)
    here, there = (roll(seed, "fade", station, pace, at, sides=FULL + 1) for at in (step, step + 1))
    return here + toward_zero((there - here) * into, ticks)


def _wave(
    station: Station, night: Night, *, seed: int, tick: int, aerial: int, levers: Levers
) -> Wave:
    sky = fade(seed, station.id, tick, depth_percent=night.fading_percent)
    level = station.strength * sky * aerial_percent(seed, station.id, aerial) // (FULL * FULL)
    tenth = tick // TENTH_TICKS
    number, order = _standing(station.orders, tenth)
    coming = next((o.first_tenth - tenth for o in station.orders if o.first_tenth > tenth), -1)
    known = coming if coming <= _CLOCK_TENTHS * levers.notice_percent // FULL else -1
    plain = Wave(
        station.id, station.hour, station.hz, station.strength, level,
        lamps=_lamps(order, coming, tenth=tenth, levers=levers), order_tenths=known,
    )  # fmt: skip
    if order is None:
        return plain
    return _jammed(plain, order, number, night=night, seed=seed, tick=tick, aerial=aerial)


def _standing(orders: tuple[Order, ...], tenth: int) -> tuple[int, Order | None]:
    for number, order in enumerate(orders):
        if order.first_tenth <= tenth < order.last_tenth:
            return number, order
    return -1, None


def _lamps(order: Order | None, coming: int, *, tenth: int, levers: Levers) -> int:
    """Count the lamps: one by one before the order, one by one out before its end."""
    notice = max(1, _NOTICE_TENTHS * levers.notice_percent // FULL)
    if order is not None:
        left = min(notice, order.last_tenth - tenth)
        return (LAMPS * left + notice - 1) // notice
    if not 0 < coming <= notice:
        return 0
    return LAMPS - (LAMPS * coming + notice - 1) // notice


def _jammed(
    wave: Wave, order: Order, number: int, *, night: Night, seed: int, tick: int, aerial: int
) -> Wave:
    shape = order.shape or SHAPES.get(order.kind, USUAL_SHAPE)
    side = 1 - 2 * roll(seed, "side", wave.station, number, sides=2)
    middle_hz = wave.hz + side * shape.off_hz
    swing_hz = toward_zero(shape.sweep_hz * sine(tick * _TURN_DDEG // shape.sweep_ticks), 1000)
    half_hz = shape.half_hz * night.jam_percent // FULL
    up = min(tick - TENTH_TICKS * order.first_tenth, TENTH_TICKS * order.last_tenth - tick)
    caught = aerial_percent(seed, f"mast {wave.station}", aerial, loses=_MAST_LOSES)
    return Wave(
        wave.station, wave.hour, wave.hz, wave.strength, wave.level,
        lamps=wave.lamps, order_tenths=wave.order_tenths, kind=order.kind,
        jam=_mast(wave, shape) * caught * clamp(up, 0, _RAMP_TICKS) // (FULL * _RAMP_TICKS),
        low_hz=middle_hz + swing_hz - half_hz, high_hz=middle_hz + swing_hz + half_hz,
        least_hz=middle_hz - shape.sweep_hz - half_hz,
        most_hz=middle_hz + shape.sweep_hz + half_hz,
    )  # fmt: skip


def _mast(wave: Wave, shape: Shape) -> int:
    return min(FULL, wave.strength + _OVER) * shape.power // FULL


def _jam(wave: Wave, *, tune_hz: int, width_hz: int) -> int:
    """Give how much of a passband a jammer fills."""
    low, high = max(wave.low_hz, tune_hz - width_hz), min(wave.high_hz, tune_hz + width_hz)
    return wave.jam * max(0, high - low) // (2 * width_hz)
